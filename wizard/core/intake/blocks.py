"""Group values that belong together: a note or file may list several accounts."""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from wizard.core.address.finding import Candidate, StoreHash
from wizard.core.intake.finding import Doubt, Span


@dataclass(frozen=True)
class Token:
    """A possible token in the text.

    Attributes:
        value: the token, or where it stood when it is not usable: no two of those are the same.
        spans: where its pieces stand.
        doubts: what is worth saying about it.
        usable: False for what stands in a token's place and is none, such as a covered-up one. It still has a block.
    """

    value: str = field(repr=False)
    spans: tuple[Span, ...]
    doubts: tuple[Doubt, ...] = ()
    usable: bool = True

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.spans[0][0]


@dataclass(frozen=True)
class AccountName:
    """The name of an account."""

    value: str
    start: int


Item = Token | StoreHash | Candidate | AccountName


@dataclass
class Block:
    """Values that belong together: at most one of each kind, or several stores of one token.

    Attributes:
        token: its token, if any.
        stores: its stores, in the order of the text.
        name: of the API account; empty when none is said.
    """

    token: Token | None = None
    stores: list[StoreHash | Candidate] = field(default_factory=list)
    name: str = ""


def start_of(item: Item) -> int:
    """Return where an item begins."""
    return item.span[0] if isinstance(item, StoreHash | Candidate) else item.start


def blocks_of(items: Iterable[Item], breaks: Sequence[int]) -> list[Block]:
    """Group items. A second item of a kind begins a new block, and so does a paragraph with another token.

    Args:
        items: in any order.
        breaks: where empty lines stand, from left to right.
    """
    ordered = sorted(items, key=start_of)
    paragraphs = [bisect.bisect_right(breaks, start_of(item)) for item in ordered]
    tokens: dict[int, str] = {}
    several: set[int] = set()  # paragraphs with more than one token
    for one, number in zip(ordered, paragraphs, strict=True):
        if isinstance(one, Token) and tokens.setdefault(number, one.value) != one.value:
            several.add(number)
            tokens[number] = one.value
    place = -1  # the paragraph with the token of the block
    blocks = [Block()]
    waiting = ""
    last = 0
    for item, number in zip(ordered, paragraphs, strict=True):
        block = blocks[-1]
        other_token = tokens.get(number, block.token.value if block.token else "")
        beside = isinstance(item, StoreHash | Candidate) and number == place and number not in several
        if (_is_full_for(item, block) and not beside) or (
            number != last and block.token is not None and other_token != block.token.value
        ):
            block = Block(name=waiting)
            blocks.append(block)
            waiting = ""
        last = number
        if isinstance(item, Token):
            block.token = block.token or item
            place = number
        elif not isinstance(item, AccountName):
            block.stores.append(item)
        elif block.name and block.name != item.value and block.token is not None:
            waiting = item.value  # the name of the account that follows
        else:
            block.name = block.name or item.value
    return blocks


def _is_full_for(item: Item, block: Block) -> bool:
    if block.token is None or isinstance(item, AccountName):
        return False
    if isinstance(item, Token):
        return block.token.value != item.value
    return bool(block.stores) and all(store.value != item.value for store in block.stores)
