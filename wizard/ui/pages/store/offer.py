"""One line that offers the copied address, if it certainly names a store."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from wizard.core.address.store_hash import StoreHash, parse_store_address
from wizard.ui.language.retranslate import say
from wizard.ui.look.bidi import isolated
from wizard.ui.look.strokes import stroke_pixmap
from wizard.ui.look.theme import colour
from wizard.ui.widgets.button import Button, Link

READING_ASKS = sys.platform == "darwin"
"""On a Mac the system asks the person before a program may read what another one copied."""
LONGEST = 300
"""Characters; a copied address is shorter, and nothing longer is looked at."""
CLOSE = 24


class CopiedAddress(QObject):
    """Reads the clipboard when the window becomes active, and keeps only the address of a store.

    Args:
        window: whose becoming active is waited for.

    Signals:
        found(str): the clipboard holds the address of a store, which was not offered before.
    """

    found = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._offered = ""
        self._looking = QTimer(self)  # once the system has handed over the clipboard along with the focus
        self._looking.setSingleShot(True)
        self._looking.timeout.connect(self._read_clipboard)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt calls this for what happens to the window."""
        if event.type() == QEvent.Type.WindowActivate and not READING_ASKS:
            self._looking.start()
        return False

    def _read_clipboard(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        text = data.text().strip() if data is not None and data.hasText() else ""
        if not text or len(text) > LONGEST or "." not in text or any(sign.isspace() for sign in text):
            return
        finding = parse_store_address(text)
        if isinstance(finding, StoreHash) and finding.value != self._offered:
            self._offered = finding.value
            self.found.emit(finding.value)


class Offer(QFrame):
    """One line under the field. It and the primary button do the same.

    Signals:
        taken(): the address is to be used.
        closed(): it is not.
    """

    taken = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("offer")
        self.store_hash = ""
        self.link = say(Link(), self._words)
        self.link.clicked.connect(self.taken)
        self._close = say(Button(), lambda: self.tr("Don’t use it"), "accessibleName")
        say(self._close, lambda: self.tr("Don’t use it"), "toolTip")
        self._close.setObjectName("iconButton")
        self._close.setFixedSize(QSize(CLOSE, CLOSE))
        self._close.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.addWidget(self.link)
        row.addStretch()
        row.addWidget(self._close)
        self.hide()
        self._draw_icon()

    def offer(self, store_hash: str) -> None:
        """Offer the address of this store."""
        self.store_hash = store_hash
        say(self.link, self._words)
        self.show()

    def withdraw(self) -> None:
        """Withdraw the offer."""
        self.store_hash = ""
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Qt calls this when, among others, light becomes dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()

    def _words(self) -> str:
        return self.tr("You copied {address}").format(address=isolated(f"store-{self.store_hash}…"))

    def _draw_icon(self) -> None:
        self._close.setIcon(QIcon(stroke_pixmap("close", colour("ink2", self.palette()), 16, self.devicePixelRatioF())))
