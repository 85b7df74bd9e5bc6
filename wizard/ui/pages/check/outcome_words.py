"""Title and sentence of step 4 for each of its states."""

from __future__ import annotations

from wizard.core.check.result import CheckResult
from wizard.core.failures import Failure, FailureKind
from wizard.core.text.lazy_pattern import lazy_pattern
from wizard.ui.language.texts import failure_words, translated
from wizard.ui.pages.check.result_words import good_lead
from wizard.ui.shell.states import PageState

_SENTENCE = lazy_pattern(r"(?<=[.!?])\s+|(?<=[。؟])\s*")
"""Between two sentences."""


def _tr(text: str, number: int = -1) -> str:
    return translated("TestPage", text, number)


def title_of(state: PageState, result: CheckResult | None, defect: Failure | None) -> str:
    """Return the title.

    Args:
        state: of the page.
        result: of the last test, if there is one.
        defect: why a test ended without a result, or None.
    """
    failure = _failure(result, defect)
    if state is PageState.TEST_RUNNING:
        return _tr("Testing your credential")
    if state is PageState.TEST_GOOD:
        return _tr("Your credential works")
    if state is PageState.TEST_MISSING and result is not None and not _all_missing(result):
        return _tr("%n permission(s) are missing", len(result.missing))
    if state is PageState.TEST_SKIPPED:
        return _tr("Not tested yet")
    return failure_words(failure).title if failure is not None else _tr("You stopped the test")


def lead_of(state: PageState, result: CheckResult | None, defect: Failure | None) -> str:
    """Return the sentence under the title; the arguments are those of `title_of`."""
    failure = _failure(result, defect)
    if state is PageState.TEST_RUNNING:
        return _tr("The test changes nothing in your store.")
    if state is PageState.TEST_GOOD and result is not None:
        return good_lead(result)
    if state is PageState.TEST_MISSING and result is not None and not _all_missing(result):
        if len(result.missing) == 1:
            return _tr("You can’t add it to this account. Create a new one.")
        return _tr("You can’t add them to this account. Create a new one.")
    if state is PageState.TEST_SKIPPED:
        return _tr("Not tested this time. This store’s token is saved on this computer.")
    return (
        first_sentence(failure_words(failure).message) if failure is not None else _tr("These values aren’t confirmed.")
    )


def first_sentence(words: str) -> str:
    """Return what is said first."""
    return _SENTENCE.split(words, maxsplit=1)[0]


def other_sentences(words: str) -> str:
    """Return what is said after that, or empty."""
    return "".join(_SENTENCE.split(words, maxsplit=1)[1:])


def _failure(result: CheckResult | None, defect: Failure | None) -> Failure | None:
    return result.failure if result is not None else defect


def _all_missing(result: CheckResult) -> bool:
    return result.failure is not None and result.failure.kind is FailureKind.ALL_ROWS_REFUSED
