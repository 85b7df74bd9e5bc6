"""Buttons, links, check boxes and radio buttons whose words wrap.

Qt's own cut them off: at 200 % text, or in a language with long words, most of a page's buttons are wider than a small window.
In some fonts they would be too low to be hit, too.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QStyleOptionButton,
)
from shiboken6 import isValid

from wizard.ui.language.retranslate import with_usable_key
from wizard.ui.look.theme import colour
from wizard.ui.look.wrapping import Widths, broken, widths_of

if TYPE_CHECKING:
    from wizard.ui.signs.focus_ring import FocusRing

    _Base = QAbstractButton
else:
    _Base = object  # a class cannot have two bases of Qt's
TARGET = QSize(24, 24)
"""The least size in pixels of what can be clicked (ux rule 14)."""
LEAST_WIDTH = 80
"""Pixels of a push button in one line."""
RING, RING_INSET = 2, 2
"""Pixels: how wide the ring of the focus is, and how far from the edge."""
FOCUS_EDGE = 3
"""Pixels that the frame of the focus takes at either side at most, as the style sheets have it."""
SPARE = 4
"""Pixels by which a button with the focus, whose frame is wider, may have less room for its words."""


SYSTEM_UNDERLINES = sys.platform in ("win32", "darwin")
"""Where the system itself says when the letters of keys are underlined; elsewhere they are while Alt is held."""
KEYS_SHOWN = "keysShown"
"""Property of a button whose key is underlined now."""


class _Wrapping(_Base):
    """Shared by all three. Must come before Qt's class in the bases."""

    _least_width = 0
    """Least width in pixels of the button in one line."""
    _besides = 0
    """Pixels of its width that it keeps free for what comes and goes."""
    _asking_qt = False
    _measured: str | None = None
    _whole = TARGET
    _widths = Widths()

    def _let_wrap(self) -> None:
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _in_one_line(self) -> QSize:
        """Return Qt's size for the button on one line, but at least the minimum target size.

        Qt asks about forty times per button until its first frame; its own size changes with words, icon, font and style alone.
        """
        if self.text() == self._measured:
            return self._whole
        self._asking_qt = True
        try:
            size: QSize = super().sizeHint()
        finally:
            self._asking_qt = False
        self._measured = self.text()
        letters = (self.font().key(), self.devicePixelRatioF())  # hinting gives them other widths on another screen
        self._widths = widths_of(self._measured, self._shown_words(), letters, self.fontMetrics())
        words = size.width() + self._widths.apart - self._widths.unshown
        wide = max(words, TARGET.width(), self._least_width) + self._besides
        self._whole = QSize(wide, max(size.height(), TARGET.height()))
        return self._whole

    def _room(self, width: int) -> int:
        """Return how wide a line of words may be in so much width: without frame, room, tick box and icon."""
        return width - (self._in_one_line().width() - self._widths.words) - SPARE

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Qt calls this before it draws the button, and to reckon its size."""
        super().initStyleOption(option)  # type: ignore[misc]
        if self._asking_qt:
            return
        option.text = self._shown_words()
        if self.width() < self._in_one_line().width():
            option.text = broken(option.text, self.fontMetrics(), self._room(self.width()))
        if not (SYSTEM_UNDERLINES or self.property(KEYS_SHOWN)):
            option.text = option.text.replace("&&", "\0").replace("&", "").replace("\0", "&&")  # two stand for one

    def _shown_words(self) -> str:
        """Return the words with the sign of their key, where there is one."""
        return with_usable_key(self.text())

    def sizeHint(self) -> QSize:
        """Qt asks how large the button wants to be: its words in one line, and as high as it has become without that."""
        whole = self._in_one_line()
        return QSize(whole.width(), self._height(whole, self.width()))

    def heightForWidth(self, width: int) -> int:
        """Qt asks how high the button is in so much width."""
        return self._height(self._in_one_line(), width)

    def _height(self, whole: QSize, width: int) -> int:
        """Return the height at `width`, given the one-line size (Qt recomputes that on each call)."""
        return whole.height() + self._more_lines(whole, width) * self.fontMetrics().lineSpacing()

    def minimumSizeHint(self) -> QSize:
        """Qt asks how small it may become: as wide as its longest word."""
        whole = self._in_one_line()
        around = whole.width() - self._widths.words + SPARE
        return QSize(min(self._widths.longest + around, whole.width()), whole.height())

    def setIcon(self, icon: QIcon | QPixmap) -> None:
        """Show an icon before the words."""
        super().setIcon(icon)
        self._measured = None

    def setIconSize(self, size: QSize) -> None:
        """Show the icon so large."""
        super().setIconSize(size)
        self._measured = None

    def changeEvent(self, event: QEvent) -> None:
        """Qt calls this when, among others, the font has changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measured = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt calls this when the size changes; in another number of lines the button is as high as they are."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            whole = self._in_one_line()
            if self._more_lines(whole, event.oldSize().width()) != self._more_lines(whole, event.size().width()):
                self.updateGeometry()

    def _more_lines(self, whole: QSize, width: int) -> int:
        """Return how many lines the words need in so much width, besides the first."""
        if width >= whole.width():
            return 0
        return broken(self._shown_words(), self.fontMetrics(), self._room(width)).count("\n")


class Button(_Wrapping, QPushButton):
    """A push button. One that is filled shows the focus by a ring around it, and one that is chosen by a ring inside."""

    _least_width = LEAST_WIDTH  # a style sheet's would keep long words from wrapping

    def __init__(self, words: str = "") -> None:
        super().__init__(words)
        self._ring: FocusRing | None = None
        self.setAutoDefault(False)  # Enter presses it while it has the focus, and never from elsewhere
        self._let_wrap()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt calls this for a key: Enter presses what has the focus."""
        from PySide6.QtGui import QKeySequence  # noqa: PLC0415 - not needed for the first frame

        keys = QKeySequence.StandardKey
        if event.matches(keys.InsertParagraphSeparator) or event.matches(keys.InsertLineSeparator):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt calls this when the button gets the focus."""
        super().focusInEvent(event)
        if self._is_filled() and self._ring is None:
            from wizard.ui.signs.focus_ring import FocusRing  # noqa: PLC0415 - the first frame has none

            self._ring = FocusRing(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt calls this when something else gets it."""
        super().focusOutEvent(event)
        ring, self._ring = self._ring, None
        if ring is not None and isValid(ring):  # with the window it may be gone first
            ring.end()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt calls this to draw."""
        super().paintEvent(event)
        if self.isChecked() and not isinstance(self, Link) and self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            # In its own palette the style sheet has put the fill where the ground of the window was.
            painter.setPen(QPen(colour("chosen-mark", QApplication.palette()), RING))
            inset = RING_INSET + RING / 2
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 4, 4)

    def _is_filled(self) -> bool:
        """Tell whether it is the one that is filled: of a page the primary, of a dialog the default."""
        return self.isDefault() or self.objectName() == "primary"


class Link(Button):
    """A quiet button that looks like a link."""

    _least_width = 0
    _besides = 2 * FOCUS_EDGE
    """The frame of the focus comes and goes, and must not take the words' room."""

    def __init__(self, words: str = "") -> None:
        super().__init__(words)
        self.setObjectName("link")


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
