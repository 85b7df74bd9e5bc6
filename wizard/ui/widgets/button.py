"""Buttons, tick boxes and choices whose words go on in a second line where the first has no room for them.

Qt's own cut them off: at 200 % text, or in a language with long words, most of a page's buttons are wider than a small window.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTextBoundaryFinder
from PySide6.QtGui import QFontMetrics, QResizeEvent
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
SPARE = 10
"""Pixels by which a button with the focus, whose frame is wider, may have less room for its words."""


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
    return tuple(units[2 * begin : 2 * end].decode("utf-16-le", "surrogatepass") for begin, end in pairwise(places))


def _width(words: str, metrics: QFontMetrics) -> int:
    """Return how wide words are without the signs that mark their keys."""
    return metrics.horizontalAdvance(words.replace("&&", "\0").replace("&", "").replace("\0", "&"))


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
        """Return how large Qt would make the button, which knows no second line."""
        self._asking_qt = True
        try:
            size: QSize = super().sizeHint()
        finally:
            self._asking_qt = False
        return size

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
