"""Asks for a passphrase: twice with its strength for a new file, once to open one or one of several."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from wizard.core.credential.passphrase import Strength, strength
from wizard.core.failures import Failure
from wizard.ui.language.announce import announce
from wizard.ui.language.retranslate import without_key
from wizard.ui.language.texts import by_key
from wizard.ui.widgets.button import Button, CheckBox
from wizard.ui.widgets.label import Label
from wizard.ui.widgets.masked_edit import MaskedEdit
from wizard.ui.widgets.notice import Notice


class PassphraseDialog(QDialog):
    """Asks for one passphrase.

    Args:
        parent: over which it opens.
        file_name: of the file, without its folder.
        new: whether the file is still to be written.
        among: which one it is (from 1) of how many protected files that are opened in turn; None: it is opened alone.

    Signals:
        given(Secret): the passphrase; for a new file it was typed twice alike, and the dialog closes. Otherwise it stays open
            until whoever opens the file accepts it, or asks again.
        skipped(): this one of several is to be left out.
    """

    given = Signal(object)
    skipped = Signal()

    def __init__(self, parent: QWidget, file_name: str, *, new: bool, among: tuple[int, int] | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._new = new
        self.setWindowTitle(self._title(among))
        layout = QVBoxLayout(self)
        shown_name = file_name.replace("&", "&&")  # one would mark a key
        self.first = self._field(layout, self.tr("&Passphrase for {name}").format(name=shown_name))
        self.second = self._field(layout, self.tr("Passphrase &again")) if new else None
        self.words = Label()
        self.words.setWordWrap(True)
        self.words.setMinimumWidth(self.fontMetrics().averageCharWidth() * 52)
        layout.addWidget(self.words)
        self._for_others = self._box_for_others(layout) if among is not None and among[0] < among[1] else None
        self.notice = Notice()
        layout.addWidget(self.notice)
        buttons = QDialogButtonBox()
        self.go = Button(self.tr("&Save the file") if new else self.tr("&Open the file"))
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(Button(self.tr("Cancel")), QDialogButtonBox.ButtonRole.RejectRole)
        if among is not None:
            skip = Button(self.tr("S&kip this file"))
            skip.clicked.connect(self.skipped)
            buttons.addButton(skip, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self._judge()

    def _title(self, among: tuple[int, int] | None) -> str:
        if self._new:
            return self.tr("Protect with a passphrase")
        if among is None or among[1] == 1:
            return self.tr("Open a protected file")
        return self.tr("Open protected file {number} of {total}").format(number=among[0], total=among[1])

    def _box_for_others(self, layout: QVBoxLayout) -> CheckBox:
        box = CheckBox(self.tr("&Try it for the other files, too"))
        box.setChecked(True)
        layout.addWidget(box)
        return box

    @property
    def is_for_others(self) -> bool:
        """True when the passphrase is to be tried for the files after this one, too."""
        return self._for_others is not None and self._for_others.isChecked()

    def _field(self, layout: QVBoxLayout, words: str) -> MaskedEdit:
        field = MaskedEdit()
        field.setAccessibleName(without_key(words))
        field.typed.connect(self._judge)
        field.filled.connect(self._judge)
        label = Label(words)
        label.setBuddy(field)
        layout.addWidget(label)
        layout.addWidget(field)
        return field

    def _problem(self) -> str:
        """Return what is still missing, or an empty text."""
        if not self._new:
            return "" if self.first.secret() else self.tr("Enter the passphrase.")
        judged = self._strength()
        if not judged.enough:
            return by_key("Strength", judged.name, judged.value)
        if self.second is not None and self.first.secret() != self.second.secret():
            return self.tr("Enter the same passphrase in both fields.")
        return ""

    def _strength(self) -> Strength:
        return strength(self.first.secret().reveal())

    def _judge(self) -> None:
        if not hasattr(self, "words"):
            return  # while the fields are being made
        words = self._problem()
        if not words and self._new:
            judged = self._strength()
            words = by_key("Strength", judged.name, judged.value)
        self.words.setText(words)

    def _accept(self) -> None:
        """Accept, or say what is missing: the button is never just disabled."""
        if self._problem():
            self._judge()
            self.first.setFocus()
            return
        passphrase = self.first.secret()
        if self._new:
            self.given.emit(passphrase)
            self.accept()
            return
        self.notice.clear()
        self._set_opening(True)
        self.words.setText(self.tr("Opening the file…"))
        announce(self.words, self.words.text())
        self.given.emit(passphrase)

    def ask_again(self, failure: Failure) -> None:
        """Say why the file didn't open, and select the passphrase for retyping."""
        self._set_opening(False)
        self._judge()
        self.notice.say_failure(failure)
        self._grow()
        self.first.setFocus()
        self.first.selectAll()

    def _grow(self) -> None:
        """Grow with wrapping text, which Qt would cut off in an open dialog."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _set_opening(self, opening: bool) -> None:
        if opening and self.focusWidget() is self.go:
            self.first.setFocus()  # Qt would move it on to Skip, and a second Space would leave the file out
        self.go.setEnabled(not opening)
        self.first.setReadOnly(opening)  # not disabled: the focus would move to Cancel, and so would a second Enter
