"""Parse a web address the way a browser does, so that only its true host counts."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from wizard.core.text.lazy_pattern import lazy_pattern

# `URL:`, `href=`, `view-source:` in front of an address; a number after a colon is a port.
_LABELS = lazy_pattern(r"(?:[a-z][\w.+-]{0,60}=(?=https?:))?(?:[a-z][\w+-]{0,30}[:=]+(?![/\\0-9])){0,4}", re.IGNORECASE)
# Browsers take a backslash for a slash, and one slash or three for two. People forget the colon, paste `https://` twice,
# and write hxxps where an address shall not be clickable.
_SCHEME = lazy_pattern(
    r"(?:[a-z][a-z0-9+.-]{1,15}:[/\\]+|https?[/\\]{2,}|[/\\]{2,})(?:h(?:tt|xx)ps?:?[/\\]+){0,4}", re.IGNORECASE
)
_LABEL = lazy_pattern(r"[^\W_](?:[\w-]{0,61}[^\W_])?")
_AUTHORITY = lazy_pattern(r"[^/?#\\]*")
_PORT = lazy_pattern(r":[0-9]{0,5}$")
# Characters that pass for a Latin letter in an address bar, for the letters of "bigcommerce" (Unicode TR39, confusables).
_PASSES_FOR = {"b": "ЬЪ6", "i": "іıɩ1|!l", "g": "ɡցq9", "c": "сϲⅽ", "o": "оοօ0", "m": "мⅿ", "e": "еҽ3", "r": "гꭇ"}
_LOOKS_LIKE = str.maketrans({sign: letter for letter, signs in _PASSES_FOR.items() for sign in signs})
_LONGEST_HOST = 253


class WebAddress(NamedTuple):
    """An address in a text.

    Attributes:
        host: in lower case, without port and final dot.
        path: from the first slash on.
        host_start, host_end, path_start: places in the text that was read.
        has_scheme: it began with something like ``https://``.
    """

    host: str
    path: str
    host_start: int
    host_end: int
    path_start: int
    has_scheme: bool

    def resembles(self, name: re.Pattern[str]) -> bool:
        """Tell whether a person may read `name` in the host; hyphens are ignored."""
        return name.search(_skeleton(self.host)) is not None


def read_address(word: str) -> WebAddress | None:
    """Read one word as a web address, with or without a scheme; None when it has no host.

    A user name before ``@`` counts as no part of the host; without a scheme it makes the word an e-mail address. Behind a
    scheme a name without a dot (``http://localhost``) and a number are hosts as well.
    """
    start = _end_of(_LABELS, word, 0)
    behind = _end_of(_SCHEME, word, start)
    has_scheme, start = behind > start, behind
    end = _end_of(_AUTHORITY, word, start)
    path_start = end
    authority = word[start:end]
    if "@" in authority:
        if not has_scheme:
            return None
        start += authority.rindex("@") + 1
    authority = _PORT.sub("", word[start:end])
    host = _decoded(authority).rstrip(".").lower()
    if not _is_host(host, anywhere=not has_scheme):
        return None
    return WebAddress(host, word[path_start:], start, start + len(authority), path_start, has_scheme)


def begins_with_scheme(word: str) -> bool:
    """Tell whether `word` begins as an address does, whatever follows."""
    return _SCHEME.match(word, _end_of(_LABELS, word, 0)) is not None


def _end_of(pattern: re.Pattern[str], word: str, start: int) -> int:
    match = pattern.match(word, start)
    return match.end() if match else start


def _decoded(authority: str) -> str:
    """Undo percent-encoding in a host and compose its letters, as browsers do (WHATWG URL, host parsing)."""
    if "%" in authority:
        from urllib.parse import unquote  # noqa: PLC0415 - takes as long as all other imports here, and is met rarely

        authority = unquote(authority)
    return authority if authority.isascii() else unicodedata.normalize("NFKC", authority)


def _is_host(host: str, *, anywhere: bool) -> bool:
    """Tell whether this can be a host; `anywhere`: it stands in a text without a scheme, so it needs a dot and a name."""
    if len(host) > _LONGEST_HOST:
        return False
    labels = host.split(".")
    if not all(_LABEL.fullmatch(label) for label in labels):
        return False
    return not anywhere or (len(labels) > 1 and not labels[-1].isdigit() and "_" not in labels[-1])


def _skeleton(host: str) -> str:
    labels = [_from_punycode(label) for label in host.split(".")]
    text = unicodedata.normalize("NFD", ".".join(labels))
    bare = "".join(character for character in text if unicodedata.category(character) != "Mn")
    return bare.translate(_LOOKS_LIKE).replace("rn", "m").replace("-", "")


def _from_punycode(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:].encode("ascii").decode("punycode")
    except UnicodeError:
        return label
