"""Detect the file type by its first bytes, and extract the plain text."""

from __future__ import annotations

from codecs import BOM_UTF8

from wizard.core.failures import FailureKind
from wizard.core.intake.formats.encoding import decoded
from wizard.core.text.pasted_text import LONGEST, PlainText, joined_lines, plain

_AGE_MARKS = (b"age-encryption.org/", b"-----BEGIN AGE ENCRYPTED FILE-----")
"""How a protected file begins. Source: age-encryption.org/v1."""
HEAD = 64
"""Bytes, of the beginning of a file, in which a protected one shows."""
_OFFICE = (b"word/", b"xl/", b"ppt/", b"mimetypeapplication/vnd.oasis", b"Index/Document.iwa", b"[Content_Types].xml")
_PICTURES = (
    *(b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\0", b"MM\0*", b"II+\0", b"8BPS", b"\0\0\1\0"),
    *(b"\0\0\0\x0cJXL ", b"\0\0\0\x0cjP  "),
)
_PICTURE_BRANDS = (b"heic", b"heix", b"heim", b"mif1", b"msf1", b"avif", b"avis", b"hevc", b"hevx")
_ARCHIVES = (
    *(b"PK\x03\x04", b"PK\x05\x06", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"MSCF\0"),
    *(b"\x28\xb5\x2f\xfd", b"\x04\x22\x4d\x18"),
)
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOOKED_AT = 65536
_KNOWN_WORDS = ("token", "x-auth", "hash", "mybigcommerce.com", "api.bigcommerce.com", "client", "password")
_MOST_PLACES = 4000
_BEFORE, _BEHIND = 200, 400
"""Characters around a known word."""


def is_protected(head: bytes) -> bool:
    """Tell whether a file that begins with `head`, its first `HEAD` bytes or more, is protected with a passphrase."""
    return head.removeprefix(BOM_UTF8).startswith(_AGE_MARKS)


def kind_of_file(data: bytes) -> FailureKind | None:
    """Return the kind of a binary file; None if it may be text."""
    if is_protected(data):
        return FailureKind.FILE_PROTECTED
    data = data.removeprefix(BOM_UTF8)  # some editors write a byte order mark first
    if data.lstrip()[:5] == b"%PDF-":
        return FailureKind.FILE_PDF
    if data.startswith(_COMPOUND):
        return FailureKind.FILE_DOCUMENT
    if data.startswith(_ARCHIVES):
        inside = data[:_LOOKED_AT] + data[-_LOOKED_AT:]
        return FailureKind.FILE_DOCUMENT if any(name in inside for name in _OFFICE) else FailureKind.FILE_ARCHIVE
    webp = data[:4] == b"RIFF" and data[8:12] == b"WEBP"
    brand = data[4:8] == b"ftyp" and data[8:12] in _PICTURE_BRANDS
    binary = not data[:64].isascii() or b"\0" in data[:64]
    if webp or brand or (data.startswith(_PICTURES) and binary) or data[:4] == b"GIF8":
        return FailureKind.FILE_PICTURE
    return None


def text_of_file(data: bytes) -> PlainText:
    """Return the plain text of a file."""
    return text_of_all(_saved_mail(data) or decoded(data))


def text_of_all(brought: str) -> PlainText:
    """Return the plain text of `brought`; of a very long one, only the parts around known words."""
    return text_of(brought) if len(brought) <= LONGEST else text_of(brought, _around_known_words(brought))


def _saved_mail(data: bytes) -> str | None:
    if b"base64" not in data:
        return None
    from wizard.core.intake.formats.mail import text_of_saved_mail  # noqa: PLC0415 - rarely needed

    return text_of_saved_mail(data)


def _around_known_words(text: str) -> PlainText:
    """Return the parts of a long text that may hold a value, joined by line breaks."""
    small = text.lower()
    places: list[int] = []
    for word in _KNOWN_WORDS:
        at = small.find(word)
        while at >= 0 and len(places) < _MOST_PLACES:
            places.append(at)
            at = small.find(word, at + _BEHIND)
    pieces: list[PlainText] = []
    done = total = 0
    for place in sorted(places):
        start, end = max(place - _BEFORE, done), min(place + _BEHIND, len(text))
        if start < end and total < LONGEST:
            pieces.append(plain(text[start:end]).moved(start))
            total += end - start
            done = end
    return joined_lines(pieces)


def text_of(brought: str, read: PlainText | None = None) -> PlainText:
    """Return the plain text of what was pasted or read; RTF, web pages and saved mails are unwrapped.

    The places of its characters are those in `brought`.

    Args:
        brought: the text.
        read: the part of it that is read, where that is not its beginning.
    """
    text = read or plain(brought)
    head = text.text.lstrip()[:1]
    if head == "{" and brought.lstrip("\ufeff \t\r\n").startswith("{\\rtf"):
        from wizard.core.intake.formats.rich_text import plain_of_rich_text  # noqa: PLC0415 - rarely needed

        return plain_of_rich_text(text)
    if "=" in text.text:
        from wizard.core.intake.formats.mail import is_quoted_printable, plain_of_mail  # noqa: PLC0415 - rarely needed

        text = plain_of_mail(text) if is_quoted_printable(text.text) else text
    if "<" in text.text:
        from wizard.core.intake.formats.web_page import is_web_page, plain_of_web_page  # noqa: PLC0415 - rarely needed

        return plain_of_web_page(text) if is_web_page(text.text) else text
    return text
