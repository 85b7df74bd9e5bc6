"""What is said about APPSe AI's own check of the credential, in the merchant's language."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QLocale, QTime

from wizard.core.check.result import CheckResult, Verdict
from wizard.core.setup.red_mark import ASKED_BY_APPSE_AI, Difference
from wizard.ui.language.texts import by_key, failure_words, translated


class DifferenceWords(NamedTuple):
    """A question about what may differ, and what to do about it."""

    question: str
    todo: str


def _tr(text: str) -> str:
    return translated("ClosedLoop", text)


def difference_words(difference: Difference) -> DifferenceWords:
    """Return the words of one possible difference."""
    details = dict(difference.details)
    if difference.failure is not None:
        words = failure_words(difference.failure)
        details.update(title=f"{words.title} ({words.code})", next_step=words.next_step)
    text = difference.kind.value
    return DifferenceWords(
        by_key("Difference", f"{difference.kind.name}.question", text.question).format_map(details),
        by_key("Difference", f"{difference.kind.name}.todo", text.todo).format_map(details),
    )


def what_our_test_saw(result: CheckResult | None, when: datetime | None) -> str:
    """Return what the test here saw of the row that APPSe AI checks. Source: docs/facts/bigcommerce.md, sections 5 and 7.

    Args:
        result: what the last test of these values saw, or None.
        when: when it ended, or None when that is not known.
    """
    if result is None:
        return _tr("These values haven’t been tested here.")
    test = _tr("The test")
    if when is not None:
        time = QLocale().toString(QTime(when.hour, when.minute), QLocale.FormatType.ShortFormat)
        test = _tr("The test at {time}").format(time=time)
    if not result.opened:
        return _tr("{test} stopped before customers.").format(test=test)
    row = result.row(ASKED_BY_APPSE_AI)
    if row.status is None:
        words = _tr("{test} got no answer for customers.")
    elif row.verdict is Verdict.MISSING:
        words = _tr("{test} was refused customers.")
    elif row.verdict in (Verdict.READ_SEEN, Verdict.AS_INTENDED):
        words = _tr("{test} could read customers.")
    else:
        words = _tr("{test} got an unclear answer for customers.")
    return words.format(test=test)
