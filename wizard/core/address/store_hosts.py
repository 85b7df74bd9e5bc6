"""Find the store hash in one web address, starting with its host (docs/facts/bigcommerce.md, section 1.2).

The host is taken apart from the path, so that a look-alike such as ``store-abc123.mybigcommerce.com.evil.example`` can
never pass for BigCommerce's.
"""

from __future__ import annotations

import re

from wizard.core.address.finding import Candidate, Form, NotAStore, StoreFinding, StoreHash, refusal
from wizard.core.address.web_address import WebAddress, begins_with_scheme, read_address
from wizard.core.failures import FailureKind
from wizard.core.text.lazy_pattern import lazy_pattern
from wizard.core.text.pasted_text import PlainText, words

_STORE_DOMAIN = ".mybigcommerce.com"
_STORE_LABEL = lazy_pattern(r"(?:(?:www|checkout|m)\.)?store-([a-z0-9]{1,40})(-[0-9]{1,20})?")
_CUT_SHORT = lazy_pattern(
    r"store-([a-z0-9]{4,12})(?:-[0-9]{1,20})?(?:\.mybig(?:c(?:o(?:m(?:m(?:e(?:r(?:ce?)?)?)?)?)?)?)?)?"
)
_CANDIDATE = lazy_pattern(r"[a-z0-9]{4,12}")
_API_PATH = lazy_pattern(r"/+(?:stores/+){1,3}(?!v[0-9](?:[/?#]|$))([^/?#]*)", re.IGNORECASE)
"""A path may hold `stores` twice; the version of the API that follows is no hash."""
_API_VALUE = lazy_pattern(r"[{$]{0,3}(?:store-)?([a-z0-9]{1,40})(?:-[0-9]{1,20})?}{0,2}", re.IGNORECASE)
_CDN_HOST = lazy_pattern(r"cdn[0-9]{0,3}\.bigcommerce\.com")
_CDN_PATH = lazy_pattern(r"/+s-([a-z0-9]{1,40})(?=$|[/?#])", re.IGNORECASE)
_CONTEXT = lazy_pattern(r"(?:^|[?&=:])/{0,2}stores/{1,2}([a-z0-9]{1,40})(?=$|[/?#&])", re.IGNORECASE)
_PLACEHOLDER = lazy_pattern(
    r"[{<%$:]*(?:your|my|the)?[_-]?(?:bigcommerce)?[_-]?(?:store)?[_-]?hash[}>%]*|x{4,}|[{$]+[^{}0-9]*}+"
    r"|[{$]*(?:123456|abcd1234)}*",
    re.IGNORECASE,
)
_LABELS = frozenset(
    ("hash", "storehash", "shophash", "storeid", "shopid", "token", "accesstoken", "apitoken", "authtoken", "clientid")
)
_BRACES = lazy_pattern(r"\{[^{}]{0,40}\}")
_SECRET_SHAPE = lazy_pattern(r"[a-z0-9]{26,}|eyj[\w-]*\.[\w.-]*", re.IGNORECASE)
_STOREFRONT_TOKEN = lazy_pattern(r"eyJ[\w-]{10,}\.[\w.-]*")
_INTERNAL_SUFFIXES = (
    ".my-integration.zone",
    ".my-staging.zone",
    ".integration.zone",
    ".staging.zone",
    ".service.bcdev",
)
# Source: the language menu of bigcommerce.com, and github.com/bigcommerce.
_OWN_SITES = (
    *(f"bigcommerce.{end}" for end in ("com", "co.uk", "com.au", "de", "fr", "it", "com.mx", "nl", "es", "github.io")),
    "bigcommerce.statuspage.io",
)
_IMITATED = lazy_pattern(
    r"mybigcommerce|^(?:www\.)?(?:store|iogin|signin|accounts?|api|payments|cdn\d*)\w*\W?.{0,40}bigcommerce"
)
"""A name of the store and sign-in hosts, in the letters that others may pass for (an l for an i); anybody else may talk about
BigCommerce."""
_PANEL_PATHS = ("/manage", "/admin")
# Mail and chat programs put their own address around a link. The person copied BigCommerce's, so it is worth a look, but
# anybody can write such a link: what is found in it is never certain.
_CARRIERS = (
    (lazy_pattern(r"(?:[\w-]+\.)*safelinks\.protection\.outlook\.com"), lazy_pattern(r"[?&]url=", re.IGNORECASE)),
    (lazy_pattern(r"(?:www\.)?google\.(?:com|(?:com?\.)?[a-z]{2})"), lazy_pattern(r"^/url\?(?:[^#]*&)?(?:q|url)=")),
    (lazy_pattern(r"urldefense\.com"), lazy_pattern(r"/v3/__")),
    (lazy_pattern(r"slack-redir\.net|linkprotect\.cudasvc\.com"), lazy_pattern(r"[?&](?:url|a)=")),
    (
        lazy_pattern(r"login\.bigcommerce\.com"),
        lazy_pattern(r"[?&][\w-]{1,40}=(?=(?:https?[:%]|/?stores(?:/|%2F)))", re.IGNORECASE),
    ),
)
LONGEST_REST = 300
"""Characters behind a word that are looked at; a longer host is doubted unread."""
_REST_OF_HOST = lazy_pattern(r"""[^\s<>"«»“”„‘’/?#\\]*""")  # noqa: RUF001 - what ends an address in a text
_MORE_LABELS = lazy_pattern(r"\.\w")
_NEXT_LABEL = lazy_pattern(r"[^\w.]+\.\w")
_SHORTEST_ENCODED = 12  # stores%2Fabcd has 13 characters
_CARRIED_END = lazy_pattern(r"&|__;")


def is_placeholder(text: str) -> bool:
    """Tell whether `text` is a placeholder for the reader's own hash, such as ``{store_hash}``."""
    return _PLACEHOLDER.fullmatch(text) is not None


def is_label(word: str) -> bool:
    """Tell whether a word is the name of a value, such as ``storeHash``: no host ends so, and no hash reads so."""
    return word.lower().replace("_", "").replace("-", "") in _LABELS


def read_piece(piece: PlainText, behind: str, *, first: bool) -> tuple[StoreFinding | None, bool]:
    """Look for the hash in one word.

    Args:
        piece: the word.
        behind: the text that follows it directly.
        first: whether nothing stands before it in its chunk.

    Returns:
        The finding (None: the word tells nothing) and whether another host than a store's owns what follows in its chunk.
    """
    if _STOREFRONT_TOKEN.fullmatch(piece.text):  # its dots make it look like a host
        return refusal(FailureKind.STORE_SECRET_PASTED), False
    for _ in range(4):  # a link shared twice is encoded twice
        address = read_address(piece.text)
        if address is not None and not address.has_scheme and is_label(address.host.rpartition(".")[2]):
            break  # config.storeHash is no host
        if address is not None:
            finding = _read_host(address, piece)
            if isinstance(finding, StoreHash) and _host_goes_on(address, behind, first=first):
                return finding.doubted(), True
            return finding, not isinstance(finding, StoreHash)
        if "%" not in piece.text or len(piece.text) < _SHORTEST_ENCODED:
            break
        decoded = piece.unquoted()
        word = next(words(decoded.text), None)
        if word is None:
            break
        piece, behind = decoded.part(word.start, word.end), decoded.text[word.end :] + behind
    if begins_with_scheme(piece.text):
        return _refused_word(piece.text), True
    context = _CONTEXT.search(piece.text.replace("\\", "/"))
    if context:
        return _checked(context.group(1), Form.OAUTH_CONTEXT, context.start(1), piece), False
    return _refused_word(piece.text), False


def _host_goes_on(address: WebAddress, behind: str, *, first: bool) -> bool:
    """Tell whether a browser would read on where a word ended: ``…com,@evil.example`` leads to evil.example.

    Looked at only where an address begins: behind a scheme, or first in its chunk.
    """
    if address.path or not (address.has_scheme or first):
        return False
    match = _REST_OF_HOST.match(behind)
    rest = match.group() if match else ""
    if len(rest) >= LONGEST_REST or "@" in rest or _NEXT_LABEL.match(rest):
        return True
    return address.has_scheme and _MORE_LABELS.search(rest) is not None


def _refused_word(word: str) -> NotAStore | None:
    if "@" in word and "." in word.rpartition("@")[2]:
        return refusal(FailureKind.STORE_EMAIL)
    value = word.rpartition("=")[2]
    if "." in word and is_label(word.rpartition(".")[2]):
        return refusal(FailureKind.STORE_PLACEHOLDER, text=word[:40])  # process.env.STORE_HASH
    braces = _BRACES.search(word)
    if braces is not None and not is_placeholder(word):
        return refusal(FailureKind.STORE_PLACEHOLDER, text=braces.group())
    if is_placeholder(word) or is_placeholder(value):
        return refusal(FailureKind.STORE_PLACEHOLDER, text=word[:40])
    if _SECRET_SHAPE.fullmatch(value):
        return refusal(FailureKind.STORE_SECRET_PASTED)
    return None


def _read_host(address: WebAddress, piece: PlainText) -> StoreFinding:
    host = address.host
    if host.endswith(_STORE_DOMAIN):
        return _read_store_host(address, piece)
    path = piece.part(address.path_start, len(piece.text)).unquoted()
    if host in ("api.bigcommerce.com", "payments.bigcommerce.com"):
        return _read_api_path(host, path)
    if _CDN_HOST.fullmatch(host):
        match = _CDN_PATH.match(path.text.replace("\\", "/"))
        if match:
            return _checked(match.group(1), Form.CDN, match.start(1), path)
        return refusal(FailureKind.STORE_OTHER_BIGCOMMERCE, host=host)
    cut_short = _CUT_SHORT.fullmatch(host)
    if cut_short and not is_placeholder(cut_short.group(1)):  # the address bar did not show all of it
        value = cut_short.group(1)
        return _checked(value, Form.PERMANENT_ADDRESS, _place(value, address, piece), piece, certain=False)
    return _carried(address, piece) or _why_not(address)


def _read_store_host(address: WebAddress, piece: PlainText) -> StoreFinding:
    label = address.host.removesuffix(_STORE_DOMAIN)
    match = _STORE_LABEL.fullmatch(label)
    if match:
        in_panel = address.path.replace("\\", "/").lower().startswith(_PANEL_PATHS)
        form = Form.CONTROL_PANEL if in_panel else Form.PERMANENT_ADDRESS
        at = _place("store-" + match.group(1), address, piece)
        host, at = (piece, at + 6) if at >= 0 else _encoded_host(match.group(1), address, piece)
        return _checked(match.group(1), Form.CHANNEL if match.group(2) else form, at, host)
    if is_placeholder(label.removeprefix("store-")):
        return refusal(FailureKind.STORE_PLACEHOLDER, text=label[:40])
    name = label.removeprefix("www.")
    if _CANDIDATE.fullmatch(name) and not name.isdigit():
        return _checked(name, Form.SUBDOMAIN, _place(name, address, piece), piece, certain=False)
    return refusal(FailureKind.STORE_VANITY, host=address.host[:80])


def _place(value: str, address: WebAddress, piece: PlainText) -> int:
    """Return the index of `value` in the host, or -1."""
    return piece.text.lower().find(value, address.host_start, address.host_end)


def _encoded_host(value: str, address: WebAddress, piece: PlainText) -> tuple[PlainText, int]:
    host = piece.part(address.host_start, address.host_end).unquoted()
    return host, host.text.lower().find("store-" + value) + 6


def _read_api_path(host: str, path: PlainText) -> StoreFinding:
    plain_path = path.text.replace("\\", "/")
    if plain_path.lower().startswith("/accounts/"):
        return refusal(FailureKind.STORE_ACCOUNT_LEVEL)
    match = _API_PATH.match(plain_path)
    value = _API_VALUE.fullmatch(match.group(1)) if match else None
    if match and value and not is_placeholder(match.group(1)):
        form = Form.PAYMENTS if host.startswith("payments.") else Form.API_PATH
        return _checked(value.group(1), form, match.start(1) + value.start(1), path)
    if match and match.group(1):
        return refusal(FailureKind.STORE_PLACEHOLDER, text=match.group(1)[:40])
    return refusal(FailureKind.STORE_OTHER_BIGCOMMERCE, host=host)


def _carried(address: WebAddress, piece: PlainText) -> Candidate | None:
    """Find the hash in the link that a mail program wrapped."""
    for host, marker in _CARRIERS:
        match = marker.search(address.path) if host.fullmatch(address.host) else None
        if match is None:
            continue
        start = address.path_start + match.end()
        end = _CARRIED_END.search(piece.text, start)
        link = piece.part(start, end.start() if end else len(piece.text))
        for _ in range(3):
            inner = read_address(link.text)
            if inner is not None and not any(carrier.fullmatch(inner.host) for carrier, _ in _CARRIERS):
                finding = _read_host(inner, link)
                return None if isinstance(finding, NotAStore) else Candidate(finding.value, finding.form, finding.span)
            context = _CONTEXT.match(link.text)
            if context:
                return Candidate(
                    context.group(1).lower(), Form.OAUTH_CONTEXT, link.origin_span(context.start(1), context.end(1))
                )
            link = link.unquoted()
    return None


def _why_not(address: WebAddress) -> NotAStore:
    host = address.host
    shown = host[:80]
    if host == "login.bigcommerce.com":
        return refusal(FailureKind.STORE_LOGIN_LINK)
    if host == "accounts.bigcommerce.com":
        return refusal(FailureKind.STORE_ACCOUNT_LEVEL)
    if host == "mybigcommerce.com" or any(host == own or host.endswith("." + own) for own in _OWN_SITES):
        return refusal(FailureKind.STORE_OTHER_BIGCOMMERCE, host=shown)
    if host.endswith(_INTERNAL_SUFFIXES):
        return refusal(FailureKind.STORE_INTERNAL_HOST, host=shown)
    if address.resembles(_IMITATED):
        return refusal(FailureKind.STORE_LOOK_ALIKE, host=shown)
    return refusal(FailureKind.STORE_OTHER_SITE, host=shown)


def _checked(value: str, form: Form, at: int, piece: PlainText, *, certain: bool = True) -> StoreFinding:
    """Take the value at index `at` of `piece`, unless it is a placeholder."""
    if is_placeholder(value):
        return refusal(FailureKind.STORE_PLACEHOLDER, text=value)
    span = piece.origin_span(at, at + len(value)) if at >= 0 else (0, 0)
    return StoreHash(value.lower(), form, span) if certain else Candidate(value.lower(), form, span)
