"""Step 5: the values for APPSe AI's form, in its order, a copy to keep, and what APPSe AI shows then."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.core.check.result import Outcome
from wizard.core.credential.secret import Secret
from wizard.core.failures import Failure, FailureKind
from wizard.core.owner.blocks import Picture
from wizard.core.setup.event_log import EventKind
from wizard.core.setup.session import SetupSession
from wizard.ui.clipboard.copy import clear_secret, copy_secret, copy_text, still_ours
from wizard.ui.clipboard.guard import ClipboardGuard
from wizard.ui.look.bidi import isolated
from wizard.ui.pages.handover.call_links import CallLinks
from wizard.ui.pages.handover.clipboard_countdown import ClipboardCountdown
from wizard.ui.pages.handover.credential_saver import CredentialSaver
from wizard.ui.pages.handover.download_card import DownloadCard
from wizard.ui.pages.handover.form import HandoverForm
from wizard.ui.pages.handover.keep_copy import KeepCopy
from wizard.ui.pages.handover.red_mark_card import Answer, AppseAiLoop
from wizard.ui.pictures.picture_rail import PictureLink, PictureRail
from wizard.ui.services import Services
from wizard.ui.shell.base_page import BasePage
from wizard.ui.shell.states import PageState
from wizard.ui.steps import Step
from wizard.ui.widgets.label import paragraph
from wizard.ui.widgets.notice import Kind
from wizard.ui.widgets.question import Question, ask

if TYPE_CHECKING:
    from wizard.ui.pages.handover.phone_check import PhoneCheck

PICTURES = (Picture.APPSE_CREDENTIALS, Picture.APPSE_FORM)
ROOM_FOR_PICTURES = (34, 32)
"""The smallest page with room for the pictures between its words, width and height in lines of its font."""


class HandoverPage(BasePage):
    """Signals:
    taken_off_clipboard(): shared-screen mode took a copied token off the clipboard.
    handed_over(): the token left the wizard in a way the merchant chose.
    test_again(): the merchant wants to test once more, because APPSe AI shows a red mark.
    """

    step = Step.HANDOVER

    handed_over = Signal()
    test_again = Signal()
    taken_off_clipboard = Signal()

    def __init__(self, session: SetupSession, services: Services) -> None:
        super().__init__(session, services)
        self._copies_all_the_same: Secret | None = None

    def heading(self) -> str:
        return self.tr("Hand it over to APPSe AI")

    def question(self) -> str:
        return self.tr("Where do I paste these?")

    def build(self, body: QVBoxLayout) -> None:
        words = paragraph(
            lambda: self.tr(
                "In APPSe AI, open Credentials, click Add Credential, choose BigCommerce and its authentication type. "
                "Copy each value into the field of the same name, then save there."
            )
        )
        rail = PictureRail(self, ROOM_FOR_PICTURES, side_by_side=True)
        rail.show_pictures(PICTURES)
        beside = QHBoxLayout()
        beside.setSpacing(20)
        column = QVBoxLayout()
        column.addWidget(words)
        column.addStretch()
        beside.addLayout(column, 1)
        beside.addWidget(rail)
        body.addLayout(beside)
        body.addWidget(PictureLink(PICTURES, rail))
        self._form = HandoverForm(self._copy_name, self._copy_hash, self._copy_token)
        self._form.renamed.connect(self._rename)
        self._form.change.connect(lambda step: self.navigation.back_to(Step(step)))
        body.addWidget(self._form)
        self.clipboard_guard = ClipboardGuard()
        self.clipboard_guard.cleared.connect(self._clipboard_cleared)
        self._countdown = ClipboardCountdown(self.clipboard_guard)
        body.addWidget(self._countdown)
        body.addWidget(self.notice)
        self.loop = AppseAiLoop(self.session, self.services)
        self.loop.answered.connect(self._answered)
        self.loop.test_again.connect(self._test_again)
        body.addWidget(self.loop)
        self._old_account = paragraph(
            lambda: self.tr(
                "When APPSe AI shows a green tick with the new token, delete the old API account in BigCommerce. "
                "Its webhooks end with it."
            )
        )
        body.addWidget(self._old_account)
        self._keep = KeepCopy(self.session, self.services, self.notice)
        self._keep.kept.connect(self._done)
        self._keep.failed.connect(self.show_failure)
        body.addWidget(self._keep)
        self._download = DownloadCard(self.services.downloads)
        self._download.removed.connect(self._removed)
        self._download.failed.connect(self.show_failure)
        body.addWidget(self._download)
        self._links = CallLinks(self.session)
        body.addWidget(self._links)
        body.addStretch()

    def enter(self) -> None:
        credential = self.session.credential()
        self._form.show_values(self.session.connection_name, credential.store_hash, credential.access_token)
        self._follow_hand_over()
        self._keep.look_for_keychain()
        self._links.follow_token()
        self.notice.clear()
        result = self.session.result
        if result and result.outcome is not Outcome.READY and result.failure:
            self.show_failure(result.failure)

    def page_state(self) -> PageState:
        return PageState.HANDOVER_COPY_NAME

    def act(self, action: str) -> None:
        self.navigation.close()

    def focus_target(self, name: str) -> QWidget | None:
        return self._form.name.button

    def _test_again(self) -> None:
        self.navigation.back_to(Step.TEST)
        self.test_again.emit()

    def take_over(self) -> None:
        if self.was_shown:
            for part in (self._form, self.loop, self._keep):
                part.forget()

    def cancel(self) -> None:
        """What is being saved or kept goes on: the merchant asked for it, and has to hear how it ended."""
        self._form.hide_token()

    def show_screen_shared(self) -> None:
        shared = self.session.screen_shared
        self._form.set_shared(shared)
        if not shared:
            return
        self._copies_all_the_same = None
        on_clipboard = [one for one in (self.session.token, self.session.old_token) if one and still_ours(one)]
        self.clipboard_guard.clear_now()
        for secret in on_clipboard:  # also one that was to stay there: nobody looked on when that was decided
            clear_secret(secret)
        if on_clipboard:
            self.taken_off_clipboard.emit()

    @property
    def phone_check(self) -> PhoneCheck | None:
        """Four words for a call, once they were asked for."""
        return self._links.phone_check

    @property
    def saver(self) -> CredentialSaver:
        """Saves the credential to a file."""
        return self._keep.saver

    @property
    def keep_words(self) -> str:
        """What is said about keeping a copy."""
        return self._keep.words

    @property
    def old_account_words(self) -> str:
        """What is said of an account that was replaced, or empty."""
        return "" if self._old_account.isHidden() else self._old_account.text()

    @property
    def offers_removal(self) -> bool:
        """True while the downloaded file can be removed from here."""
        return not self._download.isHidden()

    @property
    def holds_token(self) -> bool:
        """Closing while something is saved would end it silently."""
        return self._built and self._keep.running

    def _rename(self, text: str) -> None:
        self.session.given_name = text

    # -- leaving the program ---------------------------------------------------------------------------------------

    def _copy_name(self) -> bool:
        return self._copied(copy_text(self.session.connection_name))

    def _copy_hash(self) -> bool:
        copied = self._copied(copy_text(self.session.store_hash))
        if copied:
            self.session.log.add(EventKind.HASH_COPIED)
        return copied

    def _copied(self, copied: bool) -> bool:
        if not copied:
            self.show_failure(Failure(FailureKind.CLIPBOARD_REFUSED))
        return copied

    def _copy_token(self) -> bool:
        """Copy at once, or ask first where the other side of a call may still share the clipboard."""
        if self.session.screen_was_shared and self._copies_all_the_same != self.session.token:
            self._ask_before_copying()
            return False
        return self._copy_token_now()

    def _ask_before_copying(self) -> None:
        words = Question(
            title=self.tr("The screen was shared"),
            text=self.tr("Copy the token now?"),
            detail=self.tr(
                "Programs for remote support may share the clipboard with the other side, and go on doing so when they "
                "no longer show the screen. Copy and paste the token only after the call has ended and that program is "
                "closed, or save the token to a file instead."
            ),
            go=self.tr("&Copy it all the same"),
            stay=self.tr("&Leave it"),
        )
        ask(self, words, self._copy_all_the_same)

    def _copy_all_the_same(self) -> None:
        if self.session.screen_shared:
            return  # switched on while the question stood open
        self._copies_all_the_same = self.session.token
        if self._copy_token_now():
            self._form.token.confirm()

    def _copy_token_now(self) -> bool:
        token = self.session.credential().access_token
        copied = self._copied(copy_secret(token))
        if copied:
            self._countdown.watch(token)
            self.session.log.add(EventKind.TOKEN_COPIED)
            self._done(copied_only=not self.session.handed_over or self.session.copied_only)
        return copied

    def _clipboard_cleared(self) -> None:
        """The clipboard may have been the only place: then the token is handed over nowhere now."""
        self.session.log.add(EventKind.CLIPBOARD_CLEARED)
        if self.session.copied_only:
            self.session.handed_over = self.session.copied_only = False

    def _done(self, *, copied_only: bool = False) -> None:
        self.session.copied_only = copied_only
        self.session.handed_over = True
        self._follow_hand_over()
        self.handed_over.emit()
        self.state_changed.emit()

    # -- after that ------------------------------------------------------------------------------------------------

    def _follow_hand_over(self) -> None:
        """Offer what makes sense once the token is handed over, and nothing of it before."""
        if self.session.token is None:  # removing a file took its time, and another set-up was begun
            return
        self.loop.follow(self._keep.plain_file)
        self._show_what_is_left()

    def _show_what_is_left(self) -> None:
        """The downloaded file; and after starting over the old account, which is deleted last."""
        self._download.offer(self.session.token_file if self.session.handed_over else None)
        said_there = self.loop.answer is Answer.GREEN
        self._old_account.setVisible(self.session.old_token is not None and not said_there)

    def _answered(self, shown: QWidget) -> None:
        self._show_what_is_left()
        self.bring_into_view(shown)
        self.state_changed.emit()

    def _removed(self, file: Path) -> None:
        self.session.token_file = None
        self._follow_hand_over()
        self.notice.say(Kind.GOOD, lambda: (self.tr("{name} was removed").format(name=isolated(file.name)),))
