"""The notice on the page where a saved setup resumes, for the merchant and support."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale

from wizard.core.check.result import Outcome
from wizard.core.check.scopes import Profile
from wizard.core.failures import FailureKind
from wizard.core.links import API_HOST
from wizard.core.setup.progress import LastTest, SavedProgress
from wizard.ui.language.retranslate import Words
from wizard.ui.language.texts import failure_sentence, one_after_the_other
from wizard.ui.look.bidi import isolated
from wizard.ui.shell.base_page import BasePage
from wizard.ui.steps import Step
from wizard.ui.widgets.notice import Kind, Notice


class OpenedNotice(Notice):
    """Stands above the content of a page until that is left.

    Args:
        progress: what was opened.
        page: where it goes on.
        step_name: makes the name of the step it was saved at.
    """

    def __init__(self, progress: SavedProgress, page: BasePage, step_name: Words) -> None:
        super().__init__()
        self._profile = page.session.profile
        page.put_below_title(self)
        page.wizard().currentIdChanged.connect(self.deleteLater)
        self.shown.connect(page.bring_into_view)
        self.say(
            Kind.INFO,
            lambda: (
                self.tr("Resuming store {hash}").format(hash=isolated(progress.store.value)),
                one_after_the_other(self._saved(progress, step_name()), self._last_test(progress)),
                self._what_next(progress, page.step),
            ),
        )

    def _saved(self, progress: SavedProgress, step_name: str) -> str:
        when = QDateTime.fromSecsSinceEpoch(int(progress.saved.timestamp()))
        words = self.tr("Saved {when}, at step {number} ({name}).")
        shown = QLocale().toString(when, QLocale.FormatType.ShortFormat)
        return words.format(when=shown, number=progress.step, name=step_name)

    def _last_test(self, progress: SavedProgress) -> str:
        test = progress.last_test
        if test is None:
            return self._before_the_first_test(progress)
        if test.outcome is Outcome.READY:
            return self.tr("The last test passed.")
        title = _title(test, progress.store.value)
        words = self.tr("Last test: {title} ({code}).") if title else self.tr("Last test: {code}.")
        said = words.format(code=test.code, title=title)
        missing = self._rows(test.missing)
        return one_after_the_other(said, self.tr("Missing: {rows}.").format(rows=missing)) if missing else said

    def _before_the_first_test(self, progress: SavedProgress) -> str:
        if not progress.missing:
            return self.tr("Not tested yet.")
        words = self.tr("The last account was missing: {rows}. The new one is untested.")
        return words.format(rows=self._rows(progress.missing))

    def _rows(self, ids: frozenset[str]) -> str:
        return isolated(_row_names(self._profile, ids))

    def _what_next(self, progress: SavedProgress, step: int) -> str:
        if step == Step.STORE:
            return self.tr("Compare the store hash with your browser’s address, then press Next.")
        compare = self.tr(
            "First compare the store hash {hash} with your browser’s address. The file may be for another store."
        )
        return one_after_the_other(compare.format(hash=isolated(progress.store.value)), self._then(progress, step))

    def _then(self, progress: SavedProgress, step: int) -> str:
        if step == Step.ACCOUNT:
            ticked = self.tr("Continue below. Your check marks are back.")
            return ticked if progress.ticked else self.tr("Continue below. No row was checked off yet.")
        if progress.last_test and progress.last_test.missing:
            return self.tr(
                "For a new API account, press Back. To test again, add the token: saved setups contain none."
            )
        return self.tr("A saved setup never contains the token. Add it here, then test.")


def show_opened(progress: SavedProgress, page: BasePage, step_name: Words) -> None:
    """Say on `page` what was opened, in place of what an earlier file said there.

    Args:
        progress: what the file held.
        page: where to say it.
        step_name: makes the name of the step.
    """
    for earlier in page.findChildren(OpenedNotice):
        earlier.hide()
        earlier.deleteLater()
    OpenedNotice(progress, page, step_name)


def _title(test: LastTest, store_hash: str) -> str:
    """Return the title of the failure; of its details the file keeps none but the store hash."""
    kind = next((kind for kind in FailureKind if kind.value.code == test.code), None)
    if kind is None:
        return ""
    return failure_sentence(kind, "title", {"store_hash": store_hash, "host": API_HOST})


def _row_names(profile: Profile, ids: frozenset[str]) -> str:
    rows = (scope for scope in profile.scopes if scope.scope_id in ids)
    return ", ".join(f"{scope.label} ({scope.wanted})" for scope in rows)
