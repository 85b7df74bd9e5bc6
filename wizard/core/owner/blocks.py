"""Building blocks of the instructions, shared by PDF, plain text and preview.

There is no field for a secret, nor for anything a person typed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from string import Formatter

Translate = Callable[[str, str], str]
"""Gives a sentence in the reader's language, by its key and its English."""


@dataclass(frozen=True)
class Sentence:
    """A sentence to translate, and the values that go into it untranslated.

    Attributes:
        key: what translations are found by, so that rewording loses none.
        template: English, with the names of `names` in braces.
        names: what stands as it is: names on BigCommerce's pages, the store hash, numbers.
    """

    key: str
    template: str
    names: Mapping[str, str] = field(default_factory=dict)

    def pieces(self, translate: Translate) -> Iterator[tuple[str, bool]]:
        """Give the sentence in pieces, each with whether it is one of the names."""
        for text, name, _form, _conversion in Formatter().parse(translate(self.key, self.template)):
            if text:
                yield text, False
            if name is not None:
                yield self.names[name], True

    def text(self, translate: Translate) -> str:
        """Return the whole sentence."""
        return "".join(piece for piece, _is_name in self.pieces(translate))


class Picture(Enum):
    """What a drawing beside a step shows, in the instructions and in the window."""

    ADDRESS = auto()
    BESIDE_BROWSER = auto()
    SETTINGS_PAGE = auto()
    CREATE_BUTTON = auto()
    FORM = auto()
    SCOPE_ROW = auto()
    SAVE_BUTTON = auto()
    CREDENTIALS_WINDOW = auto()
    APPSE_CREDENTIALS = auto()
    APPSE_FORM = auto()


@dataclass(frozen=True)
class Heading:
    """Begins a part."""

    words: Sentence


@dataclass(frozen=True)
class Paragraph:
    """Running text."""

    words: Sentence


@dataclass(frozen=True)
class Step:
    """One numbered thing to do.

    Attributes:
        number: from 1, through all parts.
        words: what to do.
        more: what to know about it.
        value: what is typed or opened there, letter by letter; empty: nothing.
        picture: what it looks like, if that helps.
    """

    number: int
    words: Sentence
    more: tuple[Sentence, ...] = ()
    value: str = ""
    picture: Picture | None = None


@dataclass(frozen=True)
class Row:
    """One row of BigCommerce's page.

    Attributes:
        label: as printed there.
        options: its buttons, from left to right.
        wanted: the one to choose.
        to_change: it is not the one chosen already.
    """

    label: str
    options: tuple[str, ...]
    wanted: str
    to_change: bool

    @property
    def words(self) -> Sentence:
        """What to do with the row, as a sentence."""
        names = {"label": self.label, "wanted": self.wanted}
        if self.to_change:
            return Sentence("row.choose", "{label}: choose {wanted}", names)
        return Sentence("row.leave", "{label}: leave on {wanted}", names)


@dataclass(frozen=True)
class Rows:
    """All rows, in the order of BigCommerce's page."""

    rows: tuple[Row, ...]


Block = Heading | Paragraph | Step | Rows


@dataclass(frozen=True)
class Instructions:
    """The whole instructions.

    Attributes:
        title: what it is about.
        for_whom: who is meant.
        blocks: in reading order.
        store_hash: the store.
        page: the address where it begins.
        account_name: the name of the API account.
        practice: True when none of it is about a real store.
    """

    title: Sentence
    for_whom: Sentence
    blocks: tuple[Block, ...]
    store_hash: str
    page: str
    account_name: str
    practice: bool

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows, in the order of BigCommerce's page."""
        return next(block.rows for block in self.blocks if isinstance(block, Rows))

    @property
    def file_name(self) -> str:
        """A name for a file, without folder and ending."""
        return f"bigcommerce-{self.store_hash}-for-the-owner"
