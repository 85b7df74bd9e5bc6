"""The owner's instructions as plain text, and a short form as an email draft."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote

from wizard.core.owner.blocks import Block, Heading, Instructions, Paragraph, Row, Rows, Sentence, Translate
from wizard.core.owner.instructions import NAME, RIGHT_TYPE, TOKEN_TYPE
from wizard.core.text.line_wrap import text_width, wrapped

LONGEST_ADDRESS = 1_900
"""Characters of a mailto address: some mail programs and browsers cut one at 2,000."""
WIDTH = 78
PRACTICE_MARK = Sentence("practice", "PRACTICE: none of this is about a real store.")


def as_text(instructions: Instructions, translate: Translate) -> str:
    """Return the instructions as text of at most `WIDTH` characters a line, for reading and for a message."""
    title = instructions.title.text(translate)
    parts = [f"{title}\n{'=' * text_width(title)}", _wrapped(instructions.for_whom.text(translate))]
    if instructions.practice:
        parts.insert(0, PRACTICE_MARK.text(translate))
    parts += [_block(block, translate) for block in instructions.blocks]
    return "\n\n".join(parts) + "\n"


def _block(block: Block, translate: Translate) -> str:
    if isinstance(block, Heading):
        words = block.words.text(translate)
        return f"\n{words}\n{'-' * text_width(words)}"
    if isinstance(block, Paragraph):
        return _wrapped(block.words.text(translate))
    if isinstance(block, Rows):
        return "\n".join(_row(row, translate) for row in block.rows)
    lines = [_wrapped(block.words.text(translate), f"{block.number}. ")]
    lines += [f"\n       {block.value}\n"] if block.value else []
    lines += [_wrapped(more.text(translate), "   ") for more in block.more]
    return "\n".join(lines).rstrip("\n")


def _row(row: Row, translate: Translate) -> str:
    """Mark the rows to change with a check box: a message has no bold type."""
    return f"   {'[ ]' if row.to_change else '   '} {row.words.text(translate)}"


def _wrapped(text: str, first: str = "") -> str:
    """Wrap without breaking a word, so that names read as they do on BigCommerce's page."""
    return wrapped(text, WIDTH, first)


def mail_subject(instructions: Instructions, translate: Translate) -> str:
    """Return the subject of the e-mail."""
    subject = Sentence("mail.subject", "BigCommerce: an API account for APPSe AI").text(translate)
    return (
        Sentence("mail.subject.practice", "PRACTICE: {subject}", {"subject": subject}).text(translate)
        if instructions.practice
        else subject
    )


def mail_paragraphs(instructions: Instructions, translate: Translate) -> tuple[str, ...]:
    """Return the short form, what matters most first; the full one is the sheet, which has to be attached by hand."""
    rows = "\n".join(f"- {row.label}: {row.wanted}" for row in instructions.rows if row.to_change)
    said = (
        Sentence(
            "mail.ask",
            "Could you create an API account for APPSe AI in our BigCommerce store {store}? I’m not allowed to. "
            "The attached sheet shows every step.",
            {"store": instructions.store_hash},
        ),
        Sentence("mail.page", "The page: {page}", {"page": instructions.page}),
        Sentence(
            "mail.file", "Please don’t send me BigCommerce’s file in a plain email. The sheet shows how to protect it."
        ),
        Sentence(
            "mail.form",
            "{type}: {right}. {name}: {account}",
            {"type": TOKEN_TYPE, "right": RIGHT_TYPE, "name": NAME, "account": instructions.account_name},
        ),
        Sentence(
            "mail.rows", "Set these rows. Leave the others on their first option. After Save, nothing can change:"
        ),
    )
    *others, last = (words.text(translate) for words in (Sentence("mail.hello", "Hello,"), *said))
    return (*others, f"{last}\n{rows}")


def mail_draft(subject: str, paragraphs: Sequence[str], longest: int = LONGEST_ADDRESS, *, to: str = "") -> str:
    """Return a mailto address that opens a draft.

    Lines end with CR LF (RFC 6068, section 5). Letters outside ASCII take up to nine characters, so a draft in some
    languages has room for less: paragraphs are left out from the end until the address is shorter than `longest`.

    Args:
        subject: on one line.
        paragraphs: the most important first.
        longest: the number of characters that the address stays below.
        to: an e-mail address; without one, the recipient is left open.
    """
    kept = list(paragraphs)
    while True:
        body = "\n\n".join(kept).replace("\n", "\r\n")
        address = f"mailto:{to}?subject={quote(subject, safe='')}&body={quote(body, safe='')}"
        if len(address) < longest or not kept:
            return address
        kept.pop()
