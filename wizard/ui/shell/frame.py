"""The frame around the pages: the list of steps at the side, the head of the column beside the browser, the style sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget, QWizard

from wizard.ui.language.retranslate import say_again
from wizard.ui.look.theme import USUAL_LINE, style_sheet, window_palette
from wizard.ui.look.type import letters_kept
from wizard.ui.qt_numbers import WINDOW_WITH_ALL_BUTTONS
from wizard.ui.shell.base_page import BasePage
from wizard.ui.shell.rail import Rail
from wizard.ui.shell.window_place import window_of_system
from wizard.ui.steps import COUNT
from wizard.ui.widgets.flow_row import LARGEST

if TYPE_CHECKING:
    from wizard.ui.docked.head import DockedHead

NARROW = 760
"""Below this width, in pixels for a usual font, the list of steps is hidden; the title still shows the step.
A larger font needs more; one with low lines is no narrower, so it does not get by with less.
"""
RULER = 2
"""Pixels of the line that Qt draws above its own buttons."""
_CHANGES = (QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange, QEvent.Type.StyleChange)


class WindowFrame(QObject):
    """Fits what stands around the pages to the window's size, shape and look.

    Attributes:
        docked: True while the window is a column beside the browser.

    Args:
        window: the wizard.
        rail: its list of steps.
        practice: the window is for practicing, which the head of the column says.

    Signals:
        undock_wanted(): the button at the head of the column was pressed.
        sides_wanted(): the one beside it was; it moves the column to the other side.
    """

    undock_wanted = Signal()
    sides_wanted = Signal()

    def __init__(self, window: QWizard, rail: Rail, *, practice: bool) -> None:
        super().__init__(window)
        self._window = window
        self._rail = rail
        self._practice = practice
        self.docked = False
        self._styled_for = -1
        self._head: DockedHead | None = None
        self._flags_missing = False

    def prepare(self) -> None:
        """Remove the wizard's own buttons and use the same style on every system."""
        window = self._window
        window.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        window.setOptions(QWizard.WizardOption.NoDefaultButton)  # all of them: Qt's differ from system to system
        window.setButtonLayout([])
        for kind in (QWizard.WizardButton.BackButton, QWizard.WizardButton.NextButton):
            window.setButtonText(kind, "")  # not shown; Qt's words have chevrons, which a screen reader would read out
        window.setSideWidget(self._rail)

    def set_flags(self) -> None:
        """Give the native window all its buttons after it is created and before it shows. It accepts a number."""
        made = window_of_system(self._window)
        self._flags_missing = made is None
        if made is not None:
            made.setProperty("flags", WINDOW_WITH_ALL_BUTTONS)

    def name_flags(self) -> None:
        """Update the widget's own flags after the first frame; the widget accepts only Qt's enum."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 - not needed for the first frame

        window, flags = self._window, Qt.WindowType(WINDOW_WITH_ALL_BUTTONS)
        if self._flags_missing and window.isVisible():
            focused = window.focusWidget()
            window.setWindowFlags(flags)  # the native window's, too; Qt hides it for that
            window.show()
            window.activateWindow()
            if focused is not None:
                focused.setFocus()
        else:
            window.overrideWindowFlags(flags)

    def follow_docked(self, docked: bool, page: BasePage | None) -> None:
        """Become a column beside the browser, or a window again.

        Args:
            docked: the window is a column now.
            page: the one that is shown.
        """
        self.docked = docked
        if docked and self._head is None:
            from wizard.ui.docked.head import DockedHead  # noqa: PLC0415 - not needed for the first frame

            self._head = DockedHead(practice=self._practice)
            self._head.undock.connect(self.undock_wanted)
            self._head.sides.connect(self.sides_wanted)
        self.fit_rail()
        self.place_head(page)

    def place_head(self, page: BasePage | None) -> None:
        """Let the page that is shown have the head of the column."""
        if self._head is not None and page is not None:
            page.hold_head(self._head)
            self._head.show_step(page.step)
            self._head.mark.fill((2 * page.step + 1) / (2 * COUNT), whole=False)
            self._head.setVisible(self.docked)

    def fit_rail(self) -> None:
        """Show the list of steps where the window is wide enough for it."""
        metrics = QFontMetrics(QGuiApplication.font())
        wide = self._window.width() >= NARROW * max(1, metrics.height() / USUAL_LINE)
        shown = wide and not self.docked
        self._rail.setVisible(shown)
        place = self._rail.parentWidget()
        if place is not None and place is not self._window:
            place.setMaximumWidth(LARGEST if shown else 0)  # Qt's own frame around it would stay as a stripe

    def fill(self) -> None:
        """Let list and pages have all the room: also what Qt keeps for its own buttons, of which none is shown."""
        for row in self._window.findChildren(QHBoxLayout):
            if row.count() == 0:
                row.setContentsMargins(0, 0, 0, 0)
        first = self._window.page(0)
        frame = first.parentWidget()
        inside = frame.parentWidget() if frame is not None else None
        for widget in inside.children() if inside is not None else ():
            if isinstance(widget, QWidget) and type(widget) is QWidget and widget.maximumHeight() == RULER:
                widget.setFixedHeight(0)  # the line above them; hidden, Qt would show it again
        for shown in (self._rail, first):
            around = shown.parentWidget()
            layout = around.layout() if around is not None else None
            if layout is not None:
                layout.setContentsMargins(0, 0, 0, 0)
            if isinstance(around, QFrame):
                around.setFrameShape(QFrame.Shape.NoFrame)
                around.setAutoFillBackground(False)  # Qt's own ground would be the system's

    def follow_change(self, event: QEvent) -> None:
        """Restyle when the system switches between light and dark, among others; speak the language that is chosen."""
        if event.type() == QEvent.Type.LanguageChange and self._window.currentPage() is not None:
            say_again(self._window)
        if event.type() in _CHANGES:
            self.restyle()
            self.fill()

    def restyle(self) -> None:
        """Put on the style sheet of the present look, unless it is on already."""
        # The window's own palette follows the style sheet, and lags behind while it is being put on.
        window, system = self._window, QApplication.palette()
        sheet = style_sheet(system)
        if hash(sheet) != self._styled_for:
            self._styled_for = hash(sheet)
            with letters_kept(window):
                window.setStyleSheet("")  # Qt would put back the palette from before the old one
                window.setPalette(window_palette(system))
                window.setStyleSheet(sheet)
