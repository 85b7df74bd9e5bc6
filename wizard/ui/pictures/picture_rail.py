"""The pictures of a step, beside or between its words where a page has room for them, and otherwise behind a link."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wizard.core.owner.blocks import Picture
from wizard.ui.language.retranslate import say
from wizard.ui.look.icons import draw_icon
from wizard.ui.look.theme import USUAL_LINE, colour, grown
from wizard.ui.pictures.picture_view import ROOM, PictureView, show_large
from wizard.ui.pictures.picture_words import caption
from wizard.ui.widgets.button import Link
from wizard.ui.widgets.label import Label

MARK_SIZE, MARK_ABOVE = 14, 2
"""Pixels of the magnifying glass, and of the room above it, which brings it level with the words."""


class Space(Enum):
    """What a page has room for."""

    PICTURES = auto()
    LINKS = auto()
    NEITHER = auto()


class PictureRail(QWidget):
    """Shows pictures with their captions as long as the page is large enough.

    Args:
        page: whose size decides.
        least: the smallest page, width and height in lines of its font, that has room for the pictures.
        side_by_side: in a row instead of one below the other.

    Signals:
        room_changed(Space): the page has room for something else now.
    """

    room_changed = Signal(object)

    def __init__(self, page: QWidget, least: tuple[float, float], *, side_by_side: bool = False) -> None:
        super().__init__(page)
        self._least = least
        self._typed = ""
        self._shown: tuple[Picture, ...] = ()
        self._put_away = False
        self.room = Space.LINKS
        direction = QBoxLayout.Direction.LeftToRight if side_by_side else QBoxLayout.Direction.TopToBottom
        self._layout = QBoxLayout(direction, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(14)
        self._layout.addStretch()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._page = page
        page.installEventFilter(self)
        self.hide()
        self._look_for_room()

    def show_pictures(self, pictures: Sequence[Picture], typed: str = "", after: QWidget | None = None) -> None:
        """Show other pictures.

        Args:
            pictures: from top to bottom.
            typed: what stands in the form's first field.
            after: the widget that the Tab key leaves for the first of them, so that they are reached with what they show.
        """
        if (tuple(pictures), typed) == (self._shown, self._typed):
            return
        self._shown, self._typed = tuple(pictures), typed
        while self._layout.count() > 1:
            item = self._layout.takeAt(0)
            old = item.widget() if item else None
            if old is not None:
                old.hide()
                old.deleteLater()
        for place, picture in enumerate(pictures):
            view = PictureView(picture, typed)
            self._layout.insertWidget(place, _captioned(view), 0, Qt.AlignmentFlag.AlignTop)
            if after is not None:
                QWidget.setTabOrder(after, view)
            after = view

    @property
    def shown(self) -> tuple[Picture, ...]:
        """The pictures that are shown where there is room."""
        return self._shown

    def put_away(self, away: bool) -> None:
        """Show neither pictures nor links, for as long as the pages themselves are beside the window."""
        self._put_away = away
        self._look_for_room()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt calls this for what happens to the page."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange):
            self._look_for_room()
        return False

    def _look_for_room(self) -> None:
        line = grown(USUAL_LINE, self.fontMetrics())
        wide, high = self._least
        if self._put_away:
            room = Space.NEITHER
        elif self._page.width() >= wide * line and self._page.height() >= high * line:
            room = Space.PICTURES
        else:
            room = Space.LINKS
        self.setVisible(room is Space.PICTURES)
        if room is not self.room:
            self.room = room
            self.room_changed.emit(room)


class PictureLink(Link):
    """Opens pictures for which the page has no room beside its words.

    Args:
        pictures: what it opens.
        rail: where they stand if there is room.
    """

    def __init__(self, pictures: Sequence[Picture], rail: PictureRail) -> None:
        super().__init__()
        self.setParent(rail.parentWidget())
        self._pictures = tuple(pictures)
        self.typed = ""
        say(self, self._words)
        say(self, self._name, "accessibleName")
        self.clicked.connect(lambda: show_large(self._pictures, self.typed, self))
        rail.room_changed.connect(self._follow)
        self._follow(rail.room)

    def _words(self) -> str:
        return self.tr("Show the picture") if len(self._pictures) == 1 else self.tr("Show the pictures")

    def _name(self) -> str:
        captions = ", ".join(caption(picture) for picture in self._pictures)
        return f"{self._words()}: {captions}"

    def _follow(self, room: Space) -> None:
        self.setVisible(room is Space.LINKS)


def _captioned(view: PictureView) -> QWidget:
    words = say(Label(), lambda: caption(view.picture))
    words.setObjectName("quiet")
    words.setWordWrap(True)
    below = QHBoxLayout()
    below.setContentsMargins(round(ROOM), 0, round(ROOM), 0)
    below.setSpacing(6)
    below.addWidget(words, 1)
    below.addWidget(_EnlargeMark(view), 0, Qt.AlignmentFlag.AlignTop)
    both = QWidget()
    both.setMaximumWidth(view.sizeHint().width())
    layout = QVBoxLayout(both)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(2)
    layout.addWidget(view)
    layout.addLayout(below)
    return both


class _EnlargeMark(QWidget):
    """Shows that the picture above can be enlarged, and does it when it is clicked; for keys, the picture is the stop."""

    def __init__(self, view: PictureView) -> None:
        super().__init__()
        size = grown(MARK_SIZE, self.fontMetrics())
        self.setFixedSize(size, size + MARK_ABOVE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._view = view

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt calls this to draw."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(0, MARK_ABOVE, self.width(), self.width())
        draw_icon(painter, "enlarge", colour("ink2", self.palette()), place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt calls this for a click."""
        self._view.click()
