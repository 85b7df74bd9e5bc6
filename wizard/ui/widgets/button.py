"""Buttons, links, tick boxes and choices whose words go on in a second line where the first has no room for them.

Qt's own cut them off: at 200 % text, or in a language with long words, most of a page's buttons are wider than a small window.
In some fonts they would be too low to be hit, too.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTextBoundaryFinder
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QStyleOptionButton,
)

if TYPE_CHECKING:
    _Base = QAbstractButton
else:
    _Base = object  # a class cannot have two bases of Qt's
TARGET = QSize(24, 24)
"""The least size in pixels of what can be clicked (ux rule 14)."""
SPARE = 10
"""Pixels by which a button with the focus, whose frame is wider, may have less room for its words."""


_KEY_BEHIND = re.compile(r"\(&[^&]\)")
"""As it stands behind words in whose script no key has its letter."""


def broken(words: str, metrics: QFontMetrics, room: int) -> str:
    """Return `words` with line breaks, so that no line is wider than `room` pixels unless one word is.

    Where a language does not put spaces between words, lines end where its readers expect it (Unicode's line breaking, UAX 14).
    """
    if _width(words, metrics) <= room:
        return words
    lines = [""]
    for piece in _pieces(words):
        if lines[-1] and _width((lines[-1] + piece).rstrip(), metrics) > room:
            lines.append("")
        lines[-1] += piece
    return "\n".join(line.rstrip() for line in lines)


@lru_cache
def _pieces(words: str) -> tuple[str, ...]:
    """Cut words where a line may end."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, words)
    places = [0]
    while (place := finder.toNextBoundary()) > 0:
        places.append(place)
    units = words.encode("utf-16-le", "surrogatepass")  # Qt counts in them
    pieces: list[str] = []
    for begin, end in pairwise(places):
        piece = units[2 * begin : 2 * end].decode("utf-16-le", "surrogatepass")
        if pieces and _KEY_BEHIND.match(piece):  # the letter of a key is no word of its own
            pieces[-1] += piece
        else:
            pieces.append(piece)
    return tuple(pieces)


def _width(words: str, metrics: QFontMetrics) -> int:
    """Return how wide words are without the signs that mark their keys."""
    return metrics.horizontalAdvance(words.replace("&&", "\0").replace("&", "").replace("\0", "&"))


def let_be_hit(*buttons: QAbstractButton) -> None:
    """Let buttons that a box of Qt's has made be as high as a target."""
    for button in buttons:
        button.setMinimumHeight(TARGET.height())


class _Wrapping(_Base):
    """What the three have in common; it stands before Qt's class among the bases."""

    _asking_qt = False
    _measured = ("", "")
    _widest = 0

    def _let_wrap(self) -> None:
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _in_one_line(self) -> QSize:
        """Return how large Qt would make the button, which knows no second line; in a low font it is a target all the same."""
        self._asking_qt = True
        try:
            size: QSize = super().sizeHint()
        finally:
            self._asking_qt = False
        return size.expandedTo(TARGET)

    def _room(self, width: int) -> int:
        """Return how wide a line of words may be in so much width: without frame, room, tick box and icon."""
        return width - (self._in_one_line().width() - _width(self.text(), self.fontMetrics())) - SPARE

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Qt calls this before it draws the button, and to reckon its size."""
        super().initStyleOption(option)  # type: ignore[misc]
        if not self._asking_qt and self.width() < self._in_one_line().width():
            option.text = broken(self.text(), self.fontMetrics(), self._room(self.width()))

    def sizeHint(self) -> QSize:
        """Qt asks how large the button wants to be: its words in one line, and as high as it has become without that."""
        return QSize(self._in_one_line().width(), self.heightForWidth(self.width()))

    def heightForWidth(self, width: int) -> int:
        """Qt asks how high the button is in so much width."""
        return self._in_one_line().height() + self._more_lines(width) * self.fontMetrics().lineSpacing()

    def minimumSizeHint(self) -> QSize:
        """Qt asks how small it may become: as wide as its longest word."""
        whole = self._in_one_line()
        widest = self._longest_word()
        return QSize(min(widest + whole.width() - self._room(whole.width()), whole.width()), whole.height())

    def _longest_word(self) -> int:
        """Return how wide that is; Qt asks for it again and again, and words and font seldom change."""
        asked = (self.text(), self.font().key())
        if asked != self._measured:
            metrics = self.fontMetrics()
            widest = max((_width(piece.rstrip(), metrics) for piece in _pieces(self.text())), default=0)
            self._measured, self._widest = asked, widest
        return self._widest

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this when the size changes; in another number of lines the button is as high as they are."""
        super().resizeEvent(event)
        if self._more_lines(event.oldSize().width()) != self._more_lines(event.size().width()):
            self.updateGeometry()

    def _more_lines(self, width: int) -> int:
        """Return how many lines the words need in so much width, besides the first."""
        if width >= self._in_one_line().width():
            return 0
        return broken(self.text(), self.fontMetrics(), self._room(width)).count("\n")


class Button(_Wrapping, QPushButton):
    """A push button."""

    def __init__(self, words: str = "") -> None:
        super().__init__(words)
        self._let_wrap()


class Link(Button):
    """A quiet button that looks like a link: with the focus on it, Enter follows it, as in a browser."""

    def __init__(self, words: str = "") -> None:
        super().__init__(words)
        self.setObjectName("link")
        self.setAutoDefault(False)  # else it would be lit in place of the window's button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt calls this for a key; Enter would go on to the lit button."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 - the first frame has no time for the Qt namespace

        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class CheckBox(_Wrapping, QCheckBox):
    """A tick box."""

    def __init__(self, words: str = "") -> None:
        super().__init__(words)
        self._let_wrap()


class RadioButton(_Wrapping, QRadioButton):
    """One of a choice."""

    def __init__(self, words: str = "") -> None:
        super().__init__(words)
        self._let_wrap()
