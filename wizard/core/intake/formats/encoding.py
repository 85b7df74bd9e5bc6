"""Decode bytes to text, whatever encoding an editor, mail program or terminal used."""

from __future__ import annotations

import codecs

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NATIVE = (
    ("トークン", "cp932"),
    ("トークン", "euc_jp"),
    ("ハッシュ", "cp932"),
    ("ハッシュ", "euc_jp"),
    ("رمز", "cp1256"),
    ("هاش", "cp1256"),
)
"""Words for token and hash by which the older encodings of Japanese and Arabic are known."""
_LOOKED_AT = 2048
_SOME = 4
"""Zeros by which UTF-16 is known where the text does not begin with a Latin letter."""


def decoded(data: bytes) -> str:
    """Decode `data` by its byte order mark, else by zero bytes (UTF-16, UTF-32), else as UTF-8, else by known words.

    Windows-1252 is the last resort.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    without_mark = _by_zeros(data[:_LOOKED_AT])
    if without_mark:
        return data.decode(without_mark, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        for word, encoding in _NATIVE:
            if word.encode(encoding) in data:
                return data.decode(encoding, errors="replace")
        return data.decode("cp1252", errors="replace")


def _by_zeros(head: bytes) -> str:
    """Return the encoding whose Latin letters have zero bytes where `head` has them, or an empty text."""
    if len(head) >= 8 and head[1:4] == b"\0\0\0" == head[5:8]:
        return "utf-32-le"
    if len(head) >= 8 and head[:3] == b"\0\0\0" == head[4:7]:
        return "utf-32-be"
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if head[1:2] == b"\0" or (odd >= _SOME and odd > 4 * even):
        return "utf-16-le"
    return "utf-16-be" if head[:1] == b"\0" or (even >= _SOME and even > 4 * odd) else ""
