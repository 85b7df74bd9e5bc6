"""Takes a web address apart the way a browser does, so that only its true host is believed."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import unquote

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]{1,15}:/{2,}", re.IGNORECASE)
_LABEL = re.compile(r"[^\W_](?:[\w-]{0,61}[^\W_])?")
_PORT = re.compile(r":[0-9]{0,5}$")
# Signs that pass for a Latin letter in an address bar, for the letters of "bigcommerce" (Unicode TR39, confusables).
_PASSES_FOR = {"b": "ЬЪ6", "i": "іıɩ1|!l", "g": "ɡցq9", "c": "сϲⅽ", "o": "оοօ0", "m": "мⅿ", "e": "еҽ3", "r": "гꭇ"}
_LOOKS_LIKE = str.maketrans({sign: letter for letter, signs in _PASSES_FOR.items() for sign in signs})
_LONGEST_HOST = 253


@dataclass(frozen=True)
class WebAddress:
    """An address: its host in lower case without port and final dot, and its path from the first slash on.

    `host_start` and `path_start` are their places in the text that was read.
    """

    host: str
    path: str
    host_start: int
    path_start: int

    def resembles(self, name: str) -> bool:
        """Tell whether the host is written so that a person may read `name` in it."""
        return name in _skeleton(self.host)


def read_address(word: str) -> WebAddress | None:
    """Read one word as a web address, with or without a scheme; None when it has no host.

    A user name before ``@`` counts as no part of the host; without a scheme it makes the word an e-mail address.
    """
    scheme = _SCHEME.match(word)
    start = scheme.end() if scheme else 0
    end = next((i for i in range(start, min(len(word), start + 2000)) if word[i] in "/?#\\"), len(word))
    authority = word[start:end]
    if "@" in authority:
        if scheme is None:
            return None
        skipped = authority.rindex("@") + 1
        authority, start = authority[skipped:], start + skipped
    authority = _PORT.sub("", authority)
    host = _decoded(authority).rstrip(".").lower()
    if not _is_host(host):
        return None
    return WebAddress(host, word[end:], start, end)


def _decoded(authority: str) -> str:
    """Undo percent-encoding in a host, as browsers do (WHATWG URL, host parsing)."""
    return unicodedata.normalize("NFKC", unquote(authority)) if "%" in authority else authority


def _is_host(host: str) -> bool:
    labels = host.split(".")
    if len(host) > _LONGEST_HOST or len(labels) < 2 or not all(_LABEL.fullmatch(label) for label in labels):
        return False
    return not labels[-1].isdigit()


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
