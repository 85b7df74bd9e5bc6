"""Finds the store hash in whatever a merchant pasted.

Source of the forms and of the order of the rules: facts/bigcommerce.md, section 1.2. Each word of the text is read as an
address first, with its host taken apart from its path, so that a look-alike host such as
``store-abc123.mybigcommerce.com.evil.example`` can never pass for BigCommerce's.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from wizard.core.failures import Failure, FailureKind
from wizard.core.pasted_text import LONGEST, PlainText, Word, plain, words
from wizard.core.web_address import WebAddress, read_address

GUIDE_EXAMPLE = "abc123"
USUAL_LENGTHS = range(5, 11)

_HASH = re.compile(r"[a-z0-9]{1,40}")
_STORE_LABEL = re.compile(r"store-([a-z0-9]{1,40})(-[0-9]+)?")
_BARE = re.compile(r"(store-)?([a-z0-9]{4,12})(-[0-9]{1,9})?", re.IGNORECASE)
_LABELLED = re.compile(
    r"\bstore[ _-]?hash[\"'`*]{0,3}[ \t]{0,4}[:=][ \t]{0,4}[\"'`*]{0,3}([a-z0-9]{4,12})\b", re.IGNORECASE
)
_CONTEXT = re.compile(r"/?stores/([a-z0-9]{1,40})(?=$|[/?#])", re.IGNORECASE)
_CDN_HOST = re.compile(r"cdn[0-9]*\.bigcommerce\.com")
_CANDIDATE = re.compile(r"[a-z0-9]{4,12}")
_SHORTEST_SECRET = 26
_TELLS_SOMETHING = re.compile(r"[./@{%_]|xxxx|123456|abcd1234", re.IGNORECASE)
_SECRET_SHAPE = re.compile(r"[a-z0-9]{26,}|eyj[\w-]*\.[\w.-]*", re.IGNORECASE)
_PLACEHOLDER = re.compile(
    r"[{<%$]*(?:your|my|the)?[_-]?store[_-]?hash[}>%]*|x{4,}|\{[^{}]*\}|123456|abcd1234", re.IGNORECASE
)
_BRACES = re.compile(r"\{[^{}]{0,40}\}")
_INTERNAL_SUFFIXES = (".my-integration.zone", ".my-staging.zone", ".service.bcdev")
_PANEL_PATHS = ("/manage", "/admin")


class Form(StrEnum):
    """In which form the hash was found."""

    CONTROL_PANEL = "control_panel"
    PERMANENT_ADDRESS = "permanent_address"
    CHANNEL = "channel"
    API_PATH = "api_path"
    PAYMENTS = "payments"
    OAUTH_CONTEXT = "oauth_context"
    CDN = "cdn"
    LABELLED = "labelled"
    BARE = "bare"
    SUBDOMAIN = "subdomain"


class Note(StrEnum):
    """Something worth saying about a hash that was found all the same."""

    GUIDE_EXAMPLE = "guide_example"
    UNUSUAL_LENGTH = "unusual_length"


@dataclass(frozen=True)
class StoreHash:
    """A store hash that stands where BigCommerce puts it. `span` is its place in the pasted text (start, end)."""

    value: str
    form: Form
    span: tuple[int, int]
    certain: ClassVar[bool] = True

    @property
    def notes(self) -> tuple[Note, ...]:
        """What is worth saying about it."""
        return _notes(self.value)


@dataclass(frozen=True)
class Candidate:
    """Something that may be the hash or a name the merchant chose; only the store itself can tell."""

    value: str
    form: Form
    span: tuple[int, int]
    certain: ClassVar[bool] = False

    @property
    def notes(self) -> tuple[Note, ...]:
        """What is worth saying about it."""
        return _notes(self.value)


@dataclass(frozen=True)
class NotAStore:
    """Why no hash was found: the failure says it to the person, `reason` to programs."""

    failure: Failure

    @property
    def reason(self) -> str:
        """The reason as a name for programs, such as ``login_link``."""
        return self.failure.kind.name.lower().removeprefix("store_")


StoreFinding = StoreHash | Candidate | NotAStore

# When a text holds several things that are no hash, the most telling reason is given.
_TELLING = (
    FailureKind.STORE_LOOK_ALIKE,
    FailureKind.STORE_INTERNAL_HOST,
    FailureKind.STORE_PLACEHOLDER,
    FailureKind.STORE_SECRET_PASTED,
    FailureKind.STORE_VANITY,
    FailureKind.STORE_LOGIN_LINK,
    FailureKind.STORE_ACCOUNT_LEVEL,
    FailureKind.STORE_OTHER_BIGCOMMERCE,
    FailureKind.STORE_OTHER_SITE,
    FailureKind.STORE_EMAIL,
    FailureKind.STORE_NUMBER,
)


def parse_store_address(pasted: str) -> StoreFinding:
    """Find the store hash in `pasted`: an address, a text around one, or the bare hash.

    Never raises, and takes time linear in the length of the text (of which at most `LONGEST` characters are read).
    """
    text = plain(pasted)
    whole = text.text.strip()
    if not whole:
        return NotAStore(Failure(FailureKind.STORE_EMPTY))
    found = [finding for word in words(text.text) if (finding := _read_word(word, text)) is not None]
    found += _labelled(text)
    certain = [finding for finding in found if isinstance(finding, StoreHash)]
    if certain:
        return _the_one(certain)
    if (bare := _read_bare(text)) is not None:
        return bare
    candidates = [finding for finding in found if isinstance(finding, Candidate)]
    if candidates:
        return _the_one(candidates)
    return _most_telling([finding for finding in found if isinstance(finding, NotAStore)], text)


def _the_one(found: list[StoreHash] | list[Candidate]) -> StoreFinding:
    values = list(dict.fromkeys(finding.value for finding in found))
    if len(values) > 1:
        return NotAStore(Failure(FailureKind.STORE_TWO_HASHES, {"hashes": ", ".join(values[:4])}))
    return found[0]


def _most_telling(refused: list[NotAStore], text: PlainText) -> NotAStore:
    for kind in _TELLING:
        for finding in refused:
            if finding.failure.kind is kind:
                return finding
    if text.cut:
        return NotAStore(Failure(FailureKind.STORE_TEXT_TOO_LONG, {"limit": f"{LONGEST:,}"}))
    return NotAStore(Failure(FailureKind.STORE_NOTHING_FOUND))


def _notes(value: str) -> tuple[Note, ...]:
    if value == GUIDE_EXAMPLE:
        return (Note.GUIDE_EXAMPLE,)
    return () if len(value) in USUAL_LENGTHS else (Note.UNUSUAL_LENGTH,)


# -- one word ------------------------------------------------------------------------------------------------------


def _read_word(word: Word, text: PlainText) -> StoreFinding | None:
    """Read one word as an address; None when it is no address at all."""
    if len(word.text) < _SHORTEST_SECRET and not _TELLS_SOMETHING.search(word.text):
        return None  # an ordinary word; most of a long text is made of these
    context = _CONTEXT.match(word.text)
    if context:
        return _certain(context.group(1), Form.OAUTH_CONTEXT, word.start + context.start(1), text)
    address = read_address(word.text)
    if address is None:
        return _refused_word(word.text)
    return _read_host(address, word, text)


def _refused_word(word: str) -> NotAStore | None:
    if "@" in word and "." in word.rpartition("@")[2]:
        return NotAStore(Failure(FailureKind.STORE_EMAIL))
    if _PLACEHOLDER.fullmatch(word) or _BRACES.search(word):
        return NotAStore(Failure(FailureKind.STORE_PLACEHOLDER, {"text": word[:40]}))
    if _SECRET_SHAPE.fullmatch(word):
        return NotAStore(Failure(FailureKind.STORE_SECRET_PASTED))
    return None


def _read_host(address: WebAddress, word: Word, text: PlainText) -> StoreFinding:
    host = address.host
    at = word.start + address.host_start
    if host.endswith(".mybigcommerce.com"):
        return _read_store_host(address, at, text)
    if host in ("api.bigcommerce.com", "payments.bigcommerce.com"):
        return _read_api_path(address, word.start + address.path_start, text)
    if _CDN_HOST.fullmatch(host):
        return _read_cdn_path(address, word.start + address.path_start, text)
    return NotAStore(_why_not(address))


def _read_store_host(address: WebAddress, at: int, text: PlainText) -> StoreFinding:
    label = address.host.removesuffix(".mybigcommerce.com")
    if label.startswith("www."):
        label, at = label[4:], at + 4
    match = _STORE_LABEL.fullmatch(label)
    if match and not _PLACEHOLDER.fullmatch(match.group(1)):
        in_panel = address.path.lower().startswith(_PANEL_PATHS)
        form = Form.CONTROL_PANEL if in_panel else Form.PERMANENT_ADDRESS
        return _certain(match.group(1), Form.CHANNEL if match.group(2) else form, at + match.start(1), text)
    if match or _PLACEHOLDER.fullmatch(label.removeprefix("store-")):
        return NotAStore(Failure(FailureKind.STORE_PLACEHOLDER, {"text": label}))
    if _CANDIDATE.fullmatch(label) and not label.isdigit():
        return Candidate(label, Form.SUBDOMAIN, text.origin_span(at, at + len(label)))
    return NotAStore(Failure(FailureKind.STORE_VANITY, {"host": address.host}))


def _read_api_path(address: WebAddress, at: int, text: PlainText) -> StoreFinding:
    if address.path.lower().startswith("/accounts/"):
        return NotAStore(Failure(FailureKind.STORE_ACCOUNT_LEVEL))
    match = re.match(r"/+stores/+([^/?#]*)", address.path, re.IGNORECASE)
    value = match.group(1) if match else ""
    if match and _HASH.fullmatch(value.lower()):
        form = Form.PAYMENTS if address.host.startswith("payments.") else Form.API_PATH
        return _certain(value, form, at + match.start(1), text)
    if value:
        return NotAStore(Failure(FailureKind.STORE_PLACEHOLDER, {"text": value[:40]}))
    return NotAStore(Failure(FailureKind.STORE_OTHER_BIGCOMMERCE, {"host": address.host}))


def _read_cdn_path(address: WebAddress, at: int, text: PlainText) -> StoreFinding:
    match = re.match(r"/s-([a-z0-9]{1,40})(?=$|[/?#])", address.path, re.IGNORECASE)
    if match:
        return _certain(match.group(1), Form.CDN, at + match.start(1), text)
    return NotAStore(Failure(FailureKind.STORE_OTHER_BIGCOMMERCE, {"host": address.host}))


def _why_not(address: WebAddress) -> Failure:
    host = address.host
    shown = {"host": host[:80]}
    if host == "login.bigcommerce.com":
        return Failure(FailureKind.STORE_LOGIN_LINK)
    if host == "accounts.bigcommerce.com":
        return Failure(FailureKind.STORE_ACCOUNT_LEVEL)
    if host == "bigcommerce.com" or host.endswith(".bigcommerce.com") or host == "mybigcommerce.com":
        return Failure(FailureKind.STORE_OTHER_BIGCOMMERCE, shown)
    if host.endswith(_INTERNAL_SUFFIXES):
        return Failure(FailureKind.STORE_INTERNAL_HOST, shown)
    if address.resembles("bigcommerce"):
        return Failure(FailureKind.STORE_LOOK_ALIKE, shown)
    return Failure(FailureKind.STORE_OTHER_SITE, shown)


def _certain(value: str, form: Form, start: int, text: PlainText) -> StoreHash:
    """Take the value; a place that does not read like it (percent-encoded there) is not shown."""
    end = start + len(value)
    in_place = text.text[start:end].lower() == value.lower()
    return StoreHash(value.lower(), form, text.origin_span(start, end) if in_place else (0, 0))


# -- a hash without an address ---------------------------------------------------------------------------------------


def _labelled(text: PlainText) -> list[StoreFinding]:
    """Find ``Store Hash: g5cd38`` as password managers and e-mails write it."""
    return [
        _certain(match.group(1), Form.LABELLED, match.start(1), text)
        for match in _LABELLED.finditer(text.text)
        if not _PLACEHOLDER.fullmatch(match.group(1))
    ]


def _read_bare(text: PlainText) -> StoreFinding | None:
    """Read the whole text as a bare hash, as it stands in a form or was read out over the phone.

    A word of letters alone is only a candidate: it is far more often a shop's name than a hash.
    """
    found = list(itertools.islice(words(text.text), 2))
    match = _BARE.fullmatch(found[0].text) if len(found) == 1 else None
    if match is None or _PLACEHOLDER.fullmatch(found[0].text):
        return None
    value = match.group(2).lower()
    span = text.origin_span(found[0].start + match.start(2), found[0].start + match.end(2))
    if match.group(1):
        return StoreHash(value, Form.BARE, span)
    if match.group(3):  # my-shop-2: a name with a number, unless store- stands before it
        return None
    if value.isdigit():
        return NotAStore(Failure(FailureKind.STORE_NUMBER))
    return Candidate(value, Form.BARE, span) if value.isalpha() else StoreHash(value, Form.BARE, span)
