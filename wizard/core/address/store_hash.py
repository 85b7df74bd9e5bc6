"""Find the store hash in whatever a merchant pasted.

Source of the forms and of the order of the rules: docs/facts/bigcommerce.md, section 1.2. Each word of the text is read as an
address first (`wizard.core.address.store_hosts`), then as a label with a value, then as the bare hash.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from wizard.core.address.finding import (
    GUIDE_EXAMPLE,
    USUAL_LENGTHS,
    Candidate,
    Form,
    NotAStore,
    Note,
    StoreFinding,
    StoreHash,
    refusal,
)
from wizard.core.address.store_hosts import LONGEST_REST, is_label, is_placeholder, read_piece
from wizard.core.failures import Failure, FailureKind
from wizard.core.intake.container import text_of
from wizard.core.text.lazy_pattern import lazy_pattern
from wizard.core.text.pasted_text import LONGEST, PlainText, Word, words

__all__ = [
    "GUIDE_EXAMPLE",
    "USUAL_LENGTHS",
    "Candidate",
    "Form",
    "NotAStore",
    "Note",
    "StoreFinding",
    "StoreHash",
    "parse_store_address",
]

_BARE = lazy_pattern(
    r"/{0,2}[{$]{0,3}(store-)?([a-z0-9]{4,12})(-[0-9]{1,9})?}{0,2}(?:/+(?:(?:v[23]|graphql)/*)?)?", re.IGNORECASE
)
_MAY_BE_LABELLED = lazy_pattern(
    r"hash|hachage|(?:store|shop).?id|\u30cf\u30c3\u30b7\u30e5|\u0647\u0627\u0634|\u062a\u062c\u0632\u0626\u0629|\u54c8\u5e0c|\ud574\uc2dc|\u0445[\u044d\u0435]\u0448",
    re.IGNORECASE,
)
_MAY_BE_NAMED = lazy_pattern(
    r"(?:store|shop|boutique|magasin|tienda|negozio|loja|winkel|laden)[ \t:=#-]", re.IGNORECASE
)
_BULLET = lazy_pattern(r"\s*(?:[-*\u2022\u00b7\u25aa\u25e6\u2023]|[0-9]{1,2}[.)])\s+\W*")
_NAMES_A_VALUE = lazy_pattern(r"[\"'`\]]{0,2}[ \t]{0,4}[:=,]")
_VARIABLE = lazy_pattern(r"[ \t]{0,8}(?::=|=>?(?!=))|[(\[]")
_PLACEHOLDERS = lazy_pattern(
    r"(?:store-|stores/)(?P<name>[*•●_?]{1,40}|\.{3,40}|#\{[^{}\s]{0,40}\}"
    r"|(?:[<$%:]|\$\{|<%)[ =]?[A-Za-z][A-Za-z_ -]{2,40}[>}%]{0,2})"
)
"""What instructions write into an address, where words end at its signs: store-<hash>, stores/$STORE_HASH."""
_SHORTEST_SECRET = 26
_TELLS_SOMETHING = lazy_pattern(r"[./\\@{%_:=]|-hash|xxxx|123456|abcd1234", re.IGNORECASE)

# -- what is put right before reading --
_MENDED_AT = frozenset("[\\{<(%\n")
"""Where none of these stands, no expression below finds anything. Most texts are an address without them."""
_BREAK = r"=?[ \t]{0,8}\r?\n[ \t>]{0,8}"
_BREAKS = lazy_pattern(_BREAK)
_DEFANGED = lazy_pattern(r"\[(?=\.\])|(?<=\[\.)\]|\\(?=:[/\\])")
_WRAPPED = lazy_pattern(
    rf"(?:store-|stores/)([a-z0-9]{{0,40}})(?:{_BREAK})?([a-z0-9]{{0,40}})(?:-[0-9]{{1,20}})?(?:"
    + rf"(?:{_BREAK})?".join(re.escape(sign) for sign in ".mybigcommerce.com")
    + r"|/v[23]\b|/graphql\b|/payments\b)",
    re.IGNORECASE,
)
_BRACKETED = lazy_pattern(
    r"(?:stores/|store-|/s-)((?:[{<\[(]|%7b|%3c){1,2})(?=[a-z]{0,40}[0-9])[a-z0-9]{1,40}((?:[}>\])]|%7d|%3e){1,2})",
    re.IGNORECASE,
)

# Of several reasons why there is no hash, the most specific is given.
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

    Never raises, and takes time linear in the length of the text (of which at most `LONGEST` characters are read). What
    stands under a host that is not BigCommerce's is never certain.
    """
    text = _mended(text_of(pasted))
    if not text.text.strip():
        return refusal(FailureKind.STORE_EMPTY)
    all_words, found = _all_findings(text)
    certain = [finding for finding in found if isinstance(finding, StoreHash)]
    if certain:
        return _the_one(certain)
    if (bare := _read_bare(text, all_words)) is not None:
        return bare
    candidates = [finding for finding in found if isinstance(finding, Candidate)]
    if candidates:
        return _the_one(candidates)
    return _most_telling([finding for finding in found if isinstance(finding, NotAStore)], text)


def stores_in(text: PlainText) -> list[StoreHash | Candidate]:
    """Return every store that an address or a label in `text` names, duplicates included."""
    _, found = _all_findings(_mended(text))
    return [finding for finding in found if not isinstance(finding, NotAStore)]


def _all_findings(text: PlainText) -> tuple[list[Word], list[StoreFinding]]:
    all_words = list(words(text.text))
    found, foreign = _read_words(all_words, text)
    found += _labelled(text, all_words, foreign)
    if all(isinstance(finding, NotAStore) for finding in found) and _MAY_BE_NAMED.search(text.text):
        from wizard.core.address.labelled_hash import named_stores  # noqa: PLC0415 - a plain address does without

        found += named_stores(text)
    found += [refusal(FailureKind.STORE_PLACEHOLDER, text=one["name"]) for one in _PLACEHOLDERS.finditer(text.text)]
    return all_words, found


def _the_one(found: list[StoreHash] | list[Candidate]) -> StoreFinding:
    values = tuple(dict.fromkeys(finding.value for finding in found))
    if len(values) > 1:
        return NotAStore(Failure(FailureKind.STORE_TWO_HASHES, {"hashes": ", ".join(values[:4])}), values)
    return found[0]


def _most_telling(refused: list[NotAStore], text: PlainText) -> NotAStore:
    first = {finding.failure.kind: finding for finding in reversed(refused)}
    for kind in _TELLING:
        if kind in first:
            return first[kind]
    if text.cut:
        return refusal(FailureKind.STORE_TEXT_TOO_LONG, limit=f"{LONGEST:,}")
    return refusal(FailureKind.STORE_NOTHING_FOUND)


# -- before reading ----------------------------------------------------------------------------------------------------


def _mended(text: PlainText) -> PlainText:
    """Undo what mail programs and careful people do to an address.

    ``store-[g5cd38]`` and ``stores/{g5cd38}`` lose the brackets, ``mybigcommerce[.]com`` too, and the backslash goes that
    settings files put before a colon. A line break within the address goes when hash and end of the address are there behind it.
    """
    if _MENDED_AT.isdisjoint(text.text):
        return text
    text = text.without(match.span() for match in _DEFANGED.finditer(text.text))
    text = text.without(span for match in _BRACKETED.finditer(text.text) for span in (match.span(1), match.span(2)))
    if "\n" not in text.text:
        return text
    return text.without(_line_breaks(text.text))


def _line_breaks(text: str) -> Iterator[tuple[int, int]]:
    for match in _WRAPPED.finditer(text):
        if len(match.group(1) + match.group(2)) in range(4, 13):
            for line_break in _BREAKS.finditer(text, match.start(), match.end()):
                yield line_break.span()


# -- word by word ------------------------------------------------------------------------------------------------------


def _read_words(all_words: Iterable[Word], text: PlainText) -> tuple[list[StoreFinding], set[int]]:
    """Return the findings, and the numbers of the chunks that belong to another host."""
    found: list[StoreFinding] = []
    foreign: set[int] = set()
    last_chunk = -1
    for word in all_words:
        first, last_chunk = word.chunk != last_chunk, word.chunk
        if len(word.text) < _SHORTEST_SECRET and not _TELLS_SOMETHING.search(word.text):
            continue  # an ordinary word; most of a long text is made of these
        if "/" not in word.text and "bigcommerce.com" not in word.text.lower() and _VARIABLE.match(text.text, word.end):
            continue  # config.store_hash = …, Bigcommerce.configure(…): dots of a program, not of a host
        if is_label(word.text) and _NAMES_A_VALUE.match(text.text, word.end):
            continue  # store_hash: …
        behind = text.text[word.end : word.end + LONGEST_REST]
        finding, is_foreign = read_piece(text.part(word.start, word.end), behind, first=first)
        if isinstance(finding, StoreHash) and word.chunk in foreign:
            finding = finding.doubted()
        if finding is not None:
            found.append(finding)
        if is_foreign:
            foreign.add(word.chunk)
    return found, foreign


# -- a hash without an address -----------------------------------------------------------------------------------------


def _labelled(text: PlainText, all_words: list[Word], foreign: set[int]) -> list[StoreFinding]:
    if not _MAY_BE_LABELLED.search(text.text):
        return []
    from wizard.core.address.labelled_hash import labelled_hashes  # noqa: PLC0415 - a plain address does without

    return labelled_hashes(text, all_words, foreign)


def _read_bare(text: PlainText, all_words: list[Word]) -> StoreFinding | None:
    """Read the whole text as a bare hash, copied from a form or read out over the phone.

    A word of letters alone is only a candidate: it is far more often a shop's name than a hash.
    """
    if len(all_words) == 2 and _BULLET.fullmatch(text.text, 0, all_words[1].start):
        all_words = all_words[1:]
    match = _BARE.fullmatch(all_words[0].text) if len(all_words) == 1 else None
    if (
        match is None
        or is_placeholder(all_words[0].text)
        or is_placeholder(match.group(2))
        or match.group(2) == "store"
    ):
        return None
    value = match.group(2).lower()
    span = text.origin_span(all_words[0].start + match.start(2), all_words[0].start + match.end(2))
    if match.group(1):
        return StoreHash(value, Form.BARE, span)
    if match.group(3):  # my-shop-2: a name with a number, unless store- stands before it
        return None
    if value.isdigit():
        return refusal(FailureKind.STORE_NUMBER)
    return Candidate(value, Form.BARE, span) if value.isalpha() else StoreHash(value, Form.BARE, span)
