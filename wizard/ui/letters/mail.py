"""The letter to support: its text, and the mailto address that opens it.

It is English, whatever the window speaks, as the report is: its reader is support. It holds neither the token nor the
store hash, and no name that a person chose: of a failure's details, only those in `TOLD` are filled in.
"""

from __future__ import annotations

from dataclasses import dataclass

from wizard.core.links import SUPPORT_ADDRESS
from wizard.core.owner.text import mail_draft
from wizard.core.report.outcome import public_words
from wizard.core.setup.session import SetupSession
from wizard.ui.support.last_failure import LastFailure, last_failure

PARAGRAPHS = "\n\n"


@dataclass(frozen=True)
class Mail:
    """A letter to support.

    Attributes:
        subject: one line.
        body: lines that end with a plain newline.
    """

    subject: str
    body: str

    @property
    def address(self) -> str:
        """A ``mailto:`` address with the letter, without its last paragraphs if the system would cut it off."""
        return mail_draft(self.subject, self.body.split(PARAGRAPHS), to=SUPPORT_ADDRESS)

    @property
    def as_text(self) -> str:
        """The letter as text to copy if no mail program opens."""
        return f"To: {SUPPORT_ADDRESS}\nSubject: {self.subject}\n\n{self.body}"


def support_mail(session: SetupSession, version: str, *, practice: bool) -> Mail:
    """Return the letter about the failure shown last.

    Args:
        session: what is known so far.
        version: of this program.
        practice: True when the practice store was asked, and not BigCommerce.
    """
    last = last_failure(session)
    where = f"step {last.step}, code {last.failure.code}" if last else f"step {session.log.step}"
    mark = " (practice store)" if practice else ""
    lines = [
        "Hello,",
        "",
        f"I need help with BigCommerce Connect {version}, {where}{mark}.",
        *_what_was_shown(last),
        "",
        "What I was doing:",
        "",
        "",
        "(Please attach the report: choose Get help, Create a report, Save, and add that file to this email.)",
        "",
    ]
    return Mail(f"BigCommerce Connect: {where}{mark}", "\n".join(lines))


def _what_was_shown(last: LastFailure | None) -> list[str]:
    if last is None:
        return []
    text = last.failure.kind.value
    title, message, seen = (public_words(one, last.failure.details) for one in (text.title, text.message, text.seen))
    return [f"The window said: {title}. {message} {seen}".rstrip()]
