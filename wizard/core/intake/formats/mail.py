"""Decode a saved email: quoted-printable and base64. Source: RFC 2045, sections 6.7 and 6.8."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wizard.core.intake.formats.encoding import decoded
from wizard.core.text.lazy_pattern import lazy_pattern
from wizard.core.text.pasted_text import PlainText, folded

_MAIL_BEGINS = lazy_pattern(rb"\s*(?:From |(?:[A-Z][A-Za-z-]{1,40}):[ \t])")
_BASE64 = lazy_pattern(rb"^Content-Transfer-Encoding:[ \t]{0,8}base64", re.IGNORECASE | re.MULTILINE)
_LONGEST_HEAD = 200
_TEXT_FILES = (".txt", ".csv", ".json", ".env")
_SOFT_BREAK = r"=[ \t]{0,8}(?:\r\n|\n|\r)[ \t>]{0,16}"
_ESCAPE = lazy_pattern(rf"(?P<bytes>(?:=[0-9A-F]{{2}}){{1,60}})|{_SOFT_BREAK}")
_BREAKS = lazy_pattern(rf"{_SOFT_BREAK}|=20[\r\n]")
_TELLS = lazy_pattern(r"=(?:3D|20|C2=A0|E2=80|C3=[89AB][0-9A-F])")


def text_of_saved_mail(data: bytes) -> str | None:
    """Return the text of a mail with base64 parts; None for anything else, which is read as it is."""
    head = data[:_LONGEST_HEAD]
    if not _MAIL_BEGINS.match(head) or not _BASE64.search(data):
        return None
    import email  # noqa: PLC0415 - slow to import, rarely needed
    import email.policy  # noqa: PLC0415 - likewise

    message = email.message_from_bytes(data, policy=email.policy.default)
    texts = []
    for part in message.walk():
        name = (part.get_filename() or "").lower()
        if part.get_content_maintype() == "text" or name.endswith(_TEXT_FILES):
            content = part.get_payload(decode=True)
            texts.append(decoded(content) if isinstance(content, bytes) else "")
    return "\n".join(texts)


def is_quoted_printable(text: str) -> bool:
    """Tell whether the text is quoted-printable: it has soft line breaks and encoded characters."""
    return _BREAKS.search(text) is not None and _TELLS.search(text) is not None


def plain_of_mail(text: PlainText) -> PlainText:
    """Decode quoted-printable text."""
    return text.exchanged(_changes(text.text))


def _changes(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _ESCAPE.finditer(text):
        raw = bytes.fromhex((match["bytes"] or "").replace("=", ""))
        yield *match.span(), folded(raw.decode("utf-8", errors="replace"))
