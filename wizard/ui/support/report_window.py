"""A preview of the support report."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from wizard import __version__
from wizard.core.credential.fingerprint import is_check_number
from wizard.core.report.document import Report
from wizard.core.report.sections import PhoneWords, report_of
from wizard.core.setup.session import SetupSession
from wizard.ui.calls.phone_check import PhoneCheck
from wizard.ui.files.text_saver import TextSaver
from wizard.ui.language.announce import announce
from wizard.ui.letters.box import LetterBox
from wizard.ui.letters.mail import support_mail
from wizard.ui.look.bidi import isolated, margins
from wizard.ui.services import Services
from wizard.ui.shell.base_page import BasePage
from wizard.ui.support.keychain_probe import PASSED, KeychainProbe
from wizard.ui.support.report_view import ReportView
from wizard.ui.support.window_facts import window_facts
from wizard.ui.widgets.button import Button
from wizard.ui.widgets.copy_button import CopyButton
from wizard.ui.widgets.dialog_size import MARGIN, open_size, scrolled_column
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import paragraph
from wizard.ui.widgets.notice import Kind, Notice
from wizard.ui.widgets.page_scroll import PageScroll


class ReportWindow(QDialog):
    """Shows the report as it would be copied or saved, and follows what happens meanwhile.

    What goes wrong in this window is not written into the log: the report, and the mail, are about what led here.

    Args:
        session: what is known so far.
        services: the outside world.
        parent: the wizard; the report is on what it shows.
    """

    def __init__(self, session: SetupSession, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Report for support"))
        self._session = session
        self._services = services
        self._window = parent
        self._made = datetime.now().astimezone()
        self._report: Report | None = None
        self._notice = Notice()
        self._saver = TextSaver(services, self)
        self._saver.saved.connect(self._saved)
        self._saver.failed.connect(self._notice.say_failure)
        self._probe = KeychainProbe(services.keychain, session, self)
        self._probe.changed.connect(self._follow_keychain)
        self._probe.failed.connect(self._notice.say_failure)
        self._build()
        self._follow_keychain()
        for page in parent.findChildren(BasePage):
            page.state_changed.connect(self.refresh)
        letters = self.fontMetrics()
        open_size(self, QSize(letters.averageCharWidth() * 110, letters.lineSpacing() * 38))

    def changeEvent(self, event: QEvent) -> None:
        """Qt calls this when, among others, somebody comes back to this window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self.refresh()

    def refresh(self) -> None:
        """Show what holds now. While nothing is new the text stays as it is, and with it what is selected there."""
        if self._make() == self._report:
            return
        self._made = datetime.now().astimezone()
        self._report = self._make()
        self._view.show_report(self._report)

    def _make(self) -> Report:
        return report_of(
            self._session,
            window_facts(self._window),
            self._probe.facts,
            self._made,
            practice=self._services.practice is not None,
            words=_words_for_a_call(self._window),
        )

    def _build(self) -> None:
        inside, body = scrolled_column()
        words = self.tr("Support sees only this, never the token. Nothing is sent until you send it.")
        body.addWidget(paragraph(words))
        self._view = ReportView()
        body.addWidget(self._view, 1)
        body.addLayout(self._keychain_row())
        body.addWidget(self._notice)
        self._letter = LetterBox(self._notice.copy_or_say)
        body.addWidget(self._letter)
        self._scroll = PageScroll(inside)
        self._notice.shown.connect(self._scroll.bring_into_view_soon)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(MARGIN, 16, 0, 14))
        layout.setSpacing(10)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(self._buttons())

    def _keychain_row(self) -> FlowRow:
        self._keychain_words = paragraph("", "quiet")
        self._test = Button(self.tr("Test the &keychain"))
        self._test.setAutoDefault(False)
        self._test.clicked.connect(self._test_keychain)
        self._test.setVisible(self._probe.exists)
        row = FlowRow()
        row.add_words(self._keychain_words)
        row.add(self._test)
        return row

    def _buttons(self) -> FlowRow:
        send = Button(self.tr("&Email support"))
        send.setDefault(True)
        send.clicked.connect(self._write)
        copy = CopyButton(
            lambda: self.tr("&Copy"),
            lambda: self.tr("Report copied"),
            lambda: self._notice.copy_or_say(self._view.text),
        )
        copy.setAccessibleName(self.tr("Copy the report"))
        row = FlowRow()
        row.setContentsMargins(0, 0, MARGIN, 0)
        row.add(send)
        row.add(copy)
        save, close = Button(self.tr("&Save…")), Button(self.tr("Close"))
        for button, do in ((save, self._choose_place), (close, self.reject)):
            button.setAutoDefault(False)
            button.clicked.connect(do)
        row.add(save)
        row.add_room()
        row.add(close)
        send.setFocus()
        return row

    # -- what can be done with it ------------------------------------------------------------------------------------

    def _choose_place(self) -> None:
        suffix = self._view.suffix
        kind = self.tr("JSON file (*.json)") if suffix == ".json" else self.tr("Text file (*.txt)")
        name = f"bigcommerce-connect-report-{self._made:%Y-%m-%d}{suffix}"
        self._saver.choose_place(self.tr("Save the report"), name, kind, self._view.text)

    def _saved(self, path: Path) -> None:
        title = self.tr("Saved as {name}").format(name=isolated(path.name))
        message = self.tr("In {folder}.").format(folder=isolated(str(path.parent)))
        self._notice.say(Kind.GOOD, lambda: (title, message))

    def _write(self) -> None:
        mail = support_mail(self._session, __version__, practice=self._services.practice is not None)
        taken = self._services.open_url(mail.address)
        if taken:
            title = self.tr("An email draft should open")
            words = self.tr("Attach the saved report yourself.")
            self._notice.say(Kind.INFO, lambda: (title, words))
        else:
            self._notice.clear()
        self._letter.show_letter(mail, taken=taken)
        self._scroll.bring_into_view_soon(self._letter)

    # -- the keychain ------------------------------------------------------------------------------------------------

    def _test_keychain(self) -> None:
        self._notice.clear()
        self._probe.test()

    def _follow_keychain(self) -> None:
        words = self._about_keychain()
        self._keychain_words.setText(words)
        self._test.setEnabled(not self._probe.testing)
        if self._probe.testing or self._probe.facts.self_test == PASSED:
            announce(self._keychain_words, words)
        self.refresh()

    def _about_keychain(self) -> str:
        facts = self._probe.facts
        if not self._probe.exists:
            return self.tr("Keychain: none in practice.")
        if self._probe.testing:
            return self.tr("Opening the keychain… Your computer may ask for the keychain’s password.")
        name = facts.name or self.tr("not known yet")
        if facts.self_test is None:
            return self.tr("Keychain: {name}. Not tested.").format(name=name)
        if facts.self_test == PASSED:
            return self.tr("Keychain: {name}. It works: a test value came back.").format(name=name)
        return self.tr("Keychain: {name}. The test ended with {code}.").format(name=name, code=facts.self_test)


def _words_for_a_call(window: QWidget) -> PhoneWords | None:
    """Return what step 5 shows to compare the token on the phone, if somebody had it made."""
    check = window.findChild(PhoneCheck)
    words = check.words.text() if check else ""
    number = "".join(check.number.text().split()) if check else ""
    return PhoneWords(number, tuple(words.split(" · "))) if words and is_check_number(number) else None
