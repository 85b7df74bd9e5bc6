"""Preview, save, copy and send the instructions for whoever can create API accounts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from wizard.core.failures import Failure, FailureKind
from wizard.core.owner.blocks import Instructions
from wizard.core.owner.instructions import owner_instructions
from wizard.core.owner.text import as_text, mail_draft, mail_paragraphs, mail_subject
from wizard.core.setup.event_log import EventKind
from wizard.core.setup.session import SetupSession
from wizard.ui.clipboard.copy import copy_text
from wizard.ui.files.text_saver import TextSaver
from wizard.ui.look.bidi import margins
from wizard.ui.owner.instructions_document import in_window_language, page_size, pdf_of
from wizard.ui.owner.preview import Preview
from wizard.ui.services import Services
from wizard.ui.widgets.button import Button
from wizard.ui.widgets.copy_button import CopyButton
from wizard.ui.widgets.dialog_size import MARGIN, open_size, scrolled_column
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import paragraph
from wizard.ui.widgets.notice import Kind, Notice
from wizard.ui.widgets.page_scroll import PageScroll


class OwnerDialog(QDialog):
    """Shows the instructions for the store of this session. Nothing is sent unless the merchant sends it.

    Args:
        session: what is known so far; only the store, the rows and the account's name are used.
        services: the outside world.
        parent: the window it opens over.
    """

    def __init__(self, session: SetupSession, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Instructions for the owner"))
        self._session = session
        self._services = services
        self.instructions = _instructions(session, practice=services.practice is not None)
        self.saver = TextSaver(services, self)
        self.saver.saved.connect(lambda path: session.log.add(EventKind.OWNER_ASKED))  # also once this window is closed
        self.saver.saved.connect(self._saved)
        self.saver.failed.connect(self._say_failure)
        self.notice = Notice()
        self.notice.step = session.log.step
        self.notice.failure_said.connect(lambda code: session.log.add(EventKind.FAILURE_SHOWN, code))
        self._build()
        letters = self.fontMetrics()
        open_size(self, QSize(letters.averageCharWidth() * 112, letters.lineSpacing() * 36))

    def _build(self) -> None:
        inside, body = scrolled_column()
        words = self.tr("Send this to the owner, or someone allowed to create API accounts. It contains no secrets.")
        body.addWidget(paragraph(words))
        self.preview = Preview(self.instructions)
        body.addWidget(self.preview, 1)
        body.addWidget(self.notice)
        self._mail_copy = CopyButton(lambda: self.tr("Copy e&mail"), lambda: self.tr("Email copied"), self._copy_mail)
        self._mail_copy.hide()
        self.notice.add_action(self._mail_copy)
        words = self.tr("When the file arrives, choose “I got the file from the owner” in step 2.")
        body.addWidget(paragraph(words, "quiet"))
        scroll = PageScroll(inside)
        self.notice.shown.connect(scroll.bring_into_view_soon)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(MARGIN, 16, 0, 14))
        layout.setSpacing(10)
        layout.addWidget(scroll, 1)
        layout.addLayout(self._buttons())

    def _buttons(self) -> FlowRow:
        row = FlowRow()
        row.setContentsMargins(0, 0, MARGIN, 0)
        send = Button(self.tr("&Email the instructions"))
        send.setDefault(True)
        send.clicked.connect(self._write_mail)
        row.add(send)
        for words, do in (
            (self.tr("Save as &PDF…"), self._choose_place_of_pdf),
            (self.tr("Save as &text…"), self._choose_place_of_text),
        ):
            row.add(self._button(words, do))
        copy = CopyButton(lambda: self.tr("&Copy"), lambda: self.tr("Instructions copied"), self._copy)
        copy.setAccessibleName(self.tr("Copy the instructions"))
        row.add(copy)
        row.add_room()
        row.add(self._button(self.tr("Close"), self.reject))
        self.preview.setFocus()  # reading comes first, and Enter in it sends
        return row

    def _button(self, words: str, do: Callable[[], None]) -> Button:
        button = Button(words)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button

    # -- what can be done with them ------------------------------------------------------------------------------------

    def _choose_place_of_pdf(self) -> None:
        sheet = pdf_of(self.instructions, page_size(QLocale.system()))
        title, kind = self.tr("Save the instructions"), self.tr("PDF file (*.pdf)")
        self.saver.choose_place(title, f"{self.instructions.file_name}.pdf", kind, sheet)

    def _choose_place_of_text(self) -> None:
        title, kind = self.tr("Save the instructions"), self.tr("Text file (*.txt)")
        self.saver.choose_place(title, f"{self.instructions.file_name}.txt", kind, self._plain_text())

    def _plain_text(self) -> str:
        return as_text(self.instructions, in_window_language)

    def _saved(self, path: Path) -> None:
        title = self.tr("Saved as {name}").format(name=path.name)
        words = self.tr("In {folder}.").format(folder=path.parent)
        self._say(Kind.GOOD, title, words, self.tr("Send it any way you like: it contains no secrets."))

    def _copy(self) -> bool:
        return self._copied(self._plain_text())

    def _copy_mail(self) -> bool:
        subject = mail_subject(self.instructions, in_window_language)
        body = "\n\n".join(mail_paragraphs(self.instructions, in_window_language))
        return self._copied(f"{subject}\n\n{body}\n")

    def _copied(self, text: str) -> bool:
        copied = copy_text(text)
        if copied:
            self._session.log.add(EventKind.OWNER_ASKED)
        else:
            self._say_failure(Failure(FailureKind.CLIPBOARD_REFUSED))
        return copied

    def _write_mail(self) -> None:
        subject = mail_subject(self.instructions, in_window_language)
        draft = mail_draft(subject, mail_paragraphs(self.instructions, in_window_language))
        if self._services.open_url(draft):
            self._session.log.add(EventKind.OWNER_ASKED)
            self._say(
                Kind.INFO,
                self.tr("An email draft should open"),
                self.tr("No draft? Copy the email instead."),
                self.tr("Save the PDF here and attach it."),
            )
            self._mail_copy.show()
            return
        title = self.tr("Your email app didn’t open")
        words = self.tr("Copy the email and attach the PDF.")
        self._say(Kind.WARN, title, words)
        self._mail_copy.show()

    def _say(self, kind: Kind, title: str, message: str, next_step: str = "") -> None:
        self._mail_copy.hide()
        self.notice.say(kind, lambda: (title, message, next_step))

    def _say_failure(self, failure: Failure) -> None:
        self._mail_copy.hide()
        self.notice.say_failure(failure)


def _instructions(session: SetupSession, *, practice: bool) -> Instructions:
    certain = session.store is not None and session.store.certain
    return owner_instructions(
        session.profile, session.store_hash, session.account_name, certain=certain, practice=practice
    )
