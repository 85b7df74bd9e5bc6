"""A report as it will be copied or saved, and the choices that decide how it looks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from wizard.core.report.document import Report
from wizard.ui.look.theme import use_fixed_letters
from wizard.ui.widgets.button import CheckBox, RadioButton
from wizard.ui.widgets.flow_row import FlowRow


class ReportView(QWidget):
    """What stands in the preview is the report, to the last character; nobody gets to see another one."""

    def __init__(self) -> None:
        super().__init__()
        self._report = Report(())
        self._as_text = RadioButton(self.tr("&Text"))
        self._as_text.setChecked(True)
        self._as_json = RadioButton(self.tr("&JSON"))
        self._private = CheckBox(self.tr("Show the store &hash"))
        self._as_json.toggled.connect(self._show)
        self._private.toggled.connect(self._show)
        row = FlowRow(18)
        for choice in (self._as_text, self._as_json):
            row.add(choice)
        row.add_room()
        row.add(self._private)
        self._preview = QPlainTextEdit()
        self._preview.setReadOnly(True)
        self._preview.setTabChangesFocus(True)
        self._preview.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._preview.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # it is in English in every language
        use_fixed_letters(self._preview)
        self._preview.setAccessibleName(self.tr("The report"))
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self._preview.setTextInteractionFlags(flags)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self._preview, 1)

    @property
    def text(self) -> str:
        """The report as it is shown."""
        return self._preview.toPlainText()

    @property
    def suffix(self) -> str:
        """What a file with this text ends in."""
        return ".json" if self._as_json.isChecked() else ".txt"

    def show_report(self, report: Report) -> None:
        """Show another report in the way that was chosen, at the place where one was reading."""
        self._report = report
        self._show()

    def _show(self) -> None:
        write = self._report.as_json if self._as_json.isChecked() else self._report.as_text
        bars = (self._preview.verticalScrollBar(), self._preview.horizontalScrollBar())
        places = [bar.value() for bar in bars]
        self._preview.setPlainText(write(show_private=self._private.isChecked()))
        for bar, place in zip(bars, places, strict=True):
            bar.setValue(place)
