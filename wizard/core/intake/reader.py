"""Decide which token a text holds and for which store, or ask which of several, or say why there is none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from wizard.core.address.finding import Candidate, StoreHash
from wizard.core.address.store_hash import stores_in
from wizard.core.credential.secret import Secret
from wizard.core.failures import Failure, FailureKind
from wizard.core.intake.blocks import AccountName, Block, Item, Token, blocks_of
from wizard.core.intake.fields import Field
from wizard.core.intake.finding import Doubt, Reading, TokenFound, WhichToken, length_doubts
from wizard.core.intake.joins import pieces_of
from wizard.core.intake.labelled import labelled_values
from wizard.core.intake.labels import Label
from wizard.core.intake.places import Places
from wizard.core.intake.shapes import LONGEST_TOKEN, TOKEN_LENGTH, TOKEN_SHAPE, is_placeholder, other_than_token
from wizard.core.text.lazy_pattern import lazy_pattern
from wizard.core.text.outgoing import outgoing
from wizard.core.text.pasted_text import PlainText, words

_AROUND = " \t\r\n\"'`“”„‘’‚«»‹›「」『』<>()[]{}.,;:!?*•·_~|=#-+^$%&/\\"  # noqa: RUF001 - the quotes that people and editors write
_LONGEST_NAME = 60
_BLANK_LINE = lazy_pattern(r"(?:\r\n|\n|\r(?!\n))[ \t>]{0,16}(?:\r\n|\n|\r)")
_NO_SPACE = lazy_pattern(r"\S+")
_VARIABLE = lazy_pattern(r"[{$%][ ]{0,2}[_.]{0,2}$")
"""What stands before a name that is no value yet, and so belongs to no account: {{ token }}."""
_ONE_MORE = lazy_pattern(
    r"[\s,;/|]{1,8}(?:(?:and|or|und|oder|et|ou|y|o|e)[ ]{1,3})?(?P<token>[a-z0-9]{31})(?![\w@/-])", re.IGNORECASE
)
"""Another token behind one: a list, or two to choose from."""
_PLURAL = lazy_pattern(r"[a-z]s[^a-z0-9]*$", re.IGNORECASE)
_MOST_MORE = 9
_SHORTEST_ALONE = 16
"""Characters; a file with less is a word, or the beginning of something."""
MOST_OPTIONS = 9
"""Nobody chooses between more."""


def token_in(text: PlainText, *, of_file: bool = False) -> Reading:
    """Find the token of a text and the values that belong to it.

    Args:
        text: the plain text.
        of_file: True when the text is all of a file: a file may have been cut short, and then its last value as well.
    """
    return _Text(text, of_file=of_file).reading()


class _Text:
    """The state of reading one text."""

    def __init__(self, text: PlainText, *, of_file: bool) -> None:
        self._plain = text
        self._body = text.text
        self._of_file = of_file
        self._whole_end = len(self._body.rstrip("\ufffd\0"))
        self._labelled_values = labelled_values(self._body)
        self._fields = self._labelled_values.fields
        self._labels = {one.label for one in self._fields}
        self._client_ids = {one.value for one in self._fields if one.label is Label.CLIENT_ID}
        self._refused: list[FailureKind] = []
        self._not_usable: list[Token] = []

    def reading(self) -> Reading:
        if not self._body.strip(_AROUND):
            covered = is_placeholder(self._body.strip())
            return Failure(FailureKind.VALUE_PLACEHOLDER if covered else FailureKind.VALUE_EMPTY)
        tokens = [token for one in self._fields for token in self._tokens(one)]
        if not tokens and not _NEVER_WITHOUT_A_WORD.isdisjoint(self._refused):
            return Failure(self._worst())
        if not tokens:
            tokens = self._unlabelled()
        if tokens:
            return self._decided(tokens)
        return Failure(self._why_not())

    # -- labelled -----------------------------------------------------------------------------------------------------

    def _tokens(self, one: Field) -> list[Token]:
        """Return the tokens behind a label: "access tokens: … and …" names several."""
        token = self._token(one)
        if token is None:
            return []
        found, end = [token], one.end
        if one.label is not Label.TOKEN or not _PLURAL.search(self._body[one.label_start : one.start]):
            return found
        while len(found) <= _MOST_MORE and (more := _ONE_MORE.match(self._body, end)) is not None:
            if _is_token(more["token"]):
                found.append(self._made(more["token"], (more.span("token"),)))
            end = more.end()
        return found

    def _token(self, one: Field) -> Token | None:
        """Return the token after a label; what else it is is kept for the reason."""
        if one.label is Label.CLIENT_ID or one.label is Label.CLIENT_SECRET:
            kind = other_than_token(one.value)
            if kind in (None, FailureKind.VALUE_CLIENT_SECRET) and (one.firm or _has_digit(one.value)):
                secret = one.label is Label.CLIENT_SECRET
                self._refused.append(FailureKind.VALUE_CLIENT_SECRET if secret else FailureKind.VALUE_CLIENT_ID)
            return None
        if one.label is Label.PASSWORD:
            return self._made(one.value, ((one.start, one.end),)) if _is_token(one.value) else None
        if one.label is not Label.TOKEN or not one.value or (not one.firm and not _has_digit(one.value)):
            return None
        return self._labelled(one)

    def _labelled(self, one: Field) -> Token | None:
        pieces = pieces_of(self._body, one.start, one.end)
        kind = other_than_token(pieces.value)
        if one.others:
            if kind in _NAMED_ANYWHERE:
                self._refused.append(kind)
            return None
        if kind in _SHORT and self._is_cut(one, pieces.spans[-1][1], len(pieces.value)):
            kind = FailureKind.FILE_INCOMPLETE if self._of_file else FailureKind.VALUE_DAMAGED
        elif pieces.broken and kind in _SHORT:
            kind = FailureKind.VALUE_DAMAGED
        elif kind in _WORD and pieces.value.isalpha():
            kind = FailureKind.VALUE_PLACEHOLDER  # "later", "call me": what is said in the place of a token
        elif kind is None and pieces.value in self._client_ids:
            kind = FailureKind.VALUE_CLIENT_ID
        if kind is None:
            return self._made(pieces.value, pieces.spans)
        self._refused.append(kind)
        if kind in _IN_PLACE_OF_A_TOKEN and not _VARIABLE.search(self._body[max(one.start - 5, 0) : one.start]):
            place = self._plain.origin_span(*pieces.spans[0])
            self._not_usable.append(Token(f"at {place[0]}", (place,), usable=False))
        return None

    def _is_cut(self, one: Field, end: int, length: int) -> bool:
        """Tell whether the value may be cut off: by dots, by half a name after it, or by the end of a file."""
        if one.cut:
            return True
        ends_file = self._of_file and end >= self._whole_end and not self._body.endswith(("\n", "\r"))
        return ends_file and length != TOKEN_LENGTH

    def _made(self, value: str, spans: Sequence[tuple[int, int]], *doubts: Doubt) -> Token:
        if len(spans) > 1:
            doubts = (*doubts, Doubt.JOINED)
        doubts = (*doubts, *length_doubts(Secret(value)))
        return Token(value, tuple(self._plain.origin_span(*span) for span in spans), doubts)

    # -- without a label ----------------------------------------------------------------------------------------------

    def _unlabelled(self) -> list[Token]:
        """Return the whole text if it is one value, or the only word with the shape of a token."""
        start = len(self._body) - len(self._body.lstrip(_AROUND))
        end = len(self._body.rstrip(_AROUND))
        whole = self._body[start:end]
        if not self._refused and not any(sign.isspace() for sign in whole):
            if self._body[end:].startswith(".."):
                return []
            if other_than_token(whole) is None:
                pieces = pieces_of(self._body, start, end)
                return [self._made(pieces.value, pieces.spans, Doubt.NO_LABEL)]
        first = _NO_SPACE.search(self._body, start, end)
        if first is None:
            return []
        pieces = pieces_of(self._body, *first.span())
        if not self._refused and len(pieces.spans) > 1 and pieces.spans[-1][1] == end:
            return [self._made(pieces.value, pieces.spans, Doubt.NO_LABEL)]
        taken = {one.value for one in self._fields}
        shaped = [word for word in words(self._body) if word.text not in taken and _is_token(word.text)]
        if len({word.text for word in shaped}) != 1:
            return []
        return [self._made(shaped[0].text, ((shaped[0].start, shaped[0].end),), Doubt.NO_LABEL)]

    # -- the decision -------------------------------------------------------------------------------------------------

    def _decided(self, tokens: list[Token]) -> Reading:
        stores = self._stores()
        account_names = (
            AccountName(outgoing(name, _LONGEST_NAME), self._plain.starts[start])
            for name, start in self._labelled_values.names
        )
        items: Iterable[Item] = (*tokens, *self._not_usable, *stores, *account_names)
        breaks = [self._plain.starts[match.start()] for match in _BLANK_LINE.finditer(self._body)]
        blocks = blocks_of(items, breaks)
        merged: dict[str, Block] = {}
        for block in blocks:
            if block.token is None or not block.token.usable:
                continue
            known = merged.setdefault(block.token.value, Block(block.token, [], block.name))
            known.stores += block.stores
            known.name = known.name or block.name
        options = [option for block in merged.values() for option in _options(block)]
        loose = [store for block in blocks if block.token is None for store in block.stores]
        if len(merged) == 1 and options[0].store is None and loose:
            only = next(iter(merged.values()))
            options = _options(Block(only.token, loose, only.name))
        if not _NEVER_WITHOUT_A_WORD.isdisjoint(self._refused):
            options = [replace(one, doubts=(*one.doubts, Doubt.ANOTHER)) for one in options]
        if len(options) > MOST_OPTIONS:
            return Failure(FailureKind.VALUE_SEVERAL_TOKENS)
        return options[0] if len(options) == 1 else WhichToken(tuple(options))

    def _stores(self) -> list[StoreHash | Candidate]:
        found = stores_in(self._plain)
        in_names = Places(self._plain.origin_span(*name) for name in self._labelled_values.name_lines)
        outside = [one for one in found if one.span[0] not in in_names]
        return [one for one in outside or found if not self._path_is_cut(one)]

    def _path_is_cut(self, store: StoreHash | Candidate) -> bool:
        """Tell whether the file may be cut off within the store hash at its end."""
        if not self._of_file or self._body.endswith(("\n", "\r")) or not self._whole_end:
            return False
        return store.span[1] >= self._plain.ends[self._whole_end - 1] and Label.PATH in self._labels

    def _why_not(self) -> FailureKind:
        if self._refused:
            return self._worst()
        whole = self._body.strip().strip(_AROUND)
        if len(whole) > LONGEST_TOKEN or self._plain.cut:
            return FailureKind.VALUE_SEVERAL_WORDS
        if self._of_file and len(whole) < _SHORTEST_ALONE:
            return FailureKind.FILE_NO_TOKEN
        kind = other_than_token(whole) or FailureKind.VALUE_DAMAGED
        if kind in _HIDES_ONE:
            all_words = [word.text for word in words(self._body)]
            named = {other for word in all_words if (other := _told_by_shape(word)) is not None}
            return named.pop() if len(named) == 1 and not any(_is_token(word) for word in all_words) else kind
        return kind

    def _worst(self) -> FailureKind:
        return min(self._refused, key=lambda kind: _TELLING.index(kind) if kind in _TELLING else len(_TELLING))


_SHORT = (None, FailureKind.VALUE_STORE_HASH)
"""What the beginning of a token is taken for."""
_WORD = (FailureKind.VALUE_STORE_HASH, FailureKind.VALUE_UNUSUAL_CHARACTERS)
"""What a word of a language is taken for by its shape."""
_NEVER_WITHOUT_A_WORD = frozenset((FailureKind.FILE_INCOMPLETE, FailureKind.VALUE_DAMAGED))
"""A label names the token, and it is not whole: no other value takes its place."""
_IN_PLACE_OF_A_TOKEN = (
    FailureKind.FILE_INCOMPLETE,
    FailureKind.VALUE_DAMAGED,
    FailureKind.VALUE_PLACEHOLDER,
    FailureKind.VALUE_LEGACY,
    FailureKind.VALUE_CLIENT_SECRET,
    FailureKind.VALUE_CLIENT_ID,
)
"""What a label of a token may stand before; the store beside it belongs to it and to no other token."""
_TELLING = (FailureKind.FILE_INCOMPLETE, FailureKind.VALUE_DAMAGED)
"""What is said before other reasons."""
_HIDES_ONE = (FailureKind.VALUE_SEVERAL_WORDS, FailureKind.VALUE_ADDRESS, FailureKind.VALUE_UNUSUAL_CHARACTERS)
_SURE = (
    FailureKind.VALUE_LEGACY,
    FailureKind.VALUE_CLIENT_SECRET,
    FailureKind.VALUE_STOREFRONT_TOKEN,
    FailureKind.VALUE_SHOPIFY,
    FailureKind.VALUE_WOOCOMMERCE,
)
"""What a shape alone proves."""
_NAMED_ANYWHERE = (FailureKind.VALUE_SHOPIFY, FailureKind.VALUE_WOOCOMMERCE, FailureKind.VALUE_STOREFRONT_TOKEN)


def _options(block: Block) -> list[TokenFound]:
    """Return the readings of a block: its token with each of its stores."""
    assert block.token is not None
    token = block.token
    certain = [store for store in block.stores if isinstance(store, StoreHash)]
    stores = {store.value: store for store in reversed(certain or block.stores)}
    found = TokenFound(Secret(token.value), token.spans, None, block.name, token.doubts)
    return [replace(found, store=store) for store in reversed(stores.values())] or [found]


def _told_by_shape(word: str) -> FailureKind | None:
    """Return what the shape of a word proves: ``curl -u user:key`` holds the key of a legacy account."""
    kinds = {other_than_token(part) for part in word.rsplit(":", 1)}
    return next((kind for kind in _SURE if kind in kinds), None)


def _is_token(value: str) -> bool:
    return TOKEN_SHAPE.fullmatch(value) is not None and other_than_token(value) is None


def _has_digit(value: str) -> bool:
    return re.search("[0-9]", value) is not None
