"""Where the token goes: docs/where-the-token-goes.md in a merchant's words."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from wizard.ui.widgets.button import Button
from wizard.ui.widgets.dialog_size import MARGIN, open_size, scrolled_column
from wizard.ui.widgets.label import paragraph
from wizard.ui.widgets.page_scroll import PageScroll

LETTERS_WIDE = 76


class TokenPlaces(QDialog):
    """A page to read and close."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Where the token goes"))
        inside, body = scrolled_column(top=16, bottom=8)
        for sentence in (
            self.tr("The token can change prices and orders in your store. It goes only:"),
            self.tr("•  To BigCommerce, for the test. The connection is encrypted, and only to your store."),
            self.tr(
                "•  To the clipboard, when you copy it. It’s removed after a minute, unless you keep it, or when "
                "this app closes."
            ),
            self.tr("•  Into this computer’s keychain, if you save it there. “Forget…” in step 1 removes it."),
            self.tr("•  Into a file, if you save one. Delete plain files once APPSe AI shows a green check mark."),
            self.tr("•  On your screen, while you hold the button: its first and last four characters."),
            self.tr("It’s not in your list of stores, or in any log. Nothing else is sent."),
        ):
            body.addWidget(paragraph(sentence))
        body.addStretch()
        scroll = PageScroll(inside)
        buttons = QDialogButtonBox()
        close = Button(self.tr("Close"))
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 12)
        layout.addWidget(scroll, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(MARGIN, 0, MARGIN, 0)
        foot.addWidget(buttons)
        layout.addLayout(foot)
        width = self.fontMetrics().averageCharWidth() * LETTERS_WIDE
        height = inside.heightForWidth(width - scroll.upright.sizeHint().width()) + buttons.sizeHint().height() + 24
        open_size(self, QSize(width, height))
        close.setFocus()
