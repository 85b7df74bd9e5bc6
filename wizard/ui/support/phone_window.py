"""What to say to support on the phone: step and code, and never the token."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from wizard.core.failures import Failure, FailureKind
from wizard.core.setup.session import SetupSession
from wizard.ui.clipboard.copy import copy_text
from wizard.ui.look.bidi import isolated
from wizard.ui.support.last_failure import last_failure
from wizard.ui.widgets.button import Button
from wizard.ui.widgets.copy_button import CopyButton
from wizard.ui.widgets.dialog_size import MARGIN, open_size
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import paragraph
from wizard.ui.widgets.notice import Notice

LETTERS_WIDE, LINES_HIGH = 52, 8


class PhoneWindow(QDialog):
    """Says it large enough to be read out, and copies it for a chat.

    Args:
        session: what is known so far.
        parent: the window it opens over.
    """

    def __init__(self, session: SetupSession, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What to say on the phone"))
        self._where = self._step_and_code(session)
        self._notice = Notice()
        self.words = paragraph(self.tr("Say: “{words}”").format(words=isolated(self._where)))
        self.words.setObjectName("sectionTitle")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, 16, MARGIN, 14)
        layout.setSpacing(12)
        layout.addWidget(self.words)
        layout.addWidget(paragraph(self.tr("Never read out your token.")))
        layout.addWidget(self._notice)
        layout.addStretch()
        layout.addLayout(self._buttons())
        letters = self.fontMetrics()
        open_size(self, QSize(letters.averageCharWidth() * LETTERS_WIDE, letters.lineSpacing() * LINES_HIGH))

    def _step_and_code(self, session: SetupSession) -> str:
        """Return what a person is asked for first; the code of a panel that is gone is found again here."""
        last = last_failure(session)
        if last is None:
            return self.tr("Step {step}").format(step=session.log.step)
        return self.tr("Step {step}, code {code}").format(step=last.step, code=last.failure.code)

    def _buttons(self) -> FlowRow:
        copy = CopyButton(lambda: self.tr("&Copy"), lambda: self.tr("Copied"), self._copy)
        copy.setDefault(True)
        close = Button(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        row = FlowRow()
        row.add(copy)
        row.add_room()
        row.add(close)
        copy.setFocus()
        return row

    def _copy(self) -> bool:
        copied = copy_text(self._where)
        if not copied:
            self._notice.say_failure(Failure(FailureKind.CLIPBOARD_REFUSED))
        return copied
