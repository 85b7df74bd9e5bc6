"""What is said about APPSe AI's own test of the credential, in the merchant's language."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLocale, QTime

from wizard.core.check.diagnosis import wanted_rows
from wizard.core.check.result import CheckResult, Verdict
from wizard.core.setup.red_mark import ASKED_BY_APPSE_AI, Difference
from wizard.core.setup.session import SetupSession
from wizard.ui.language.texts import failure_words, translated
from wizard.ui.look.bidi import isolated


class DifferenceWords(NamedTuple):
    """What may differ, and what to do about it."""

    what: str
    todo: str


def _tr(text: str) -> str:
    return translated("ClosedLoop", text)


def difference_words(difference: Difference) -> DifferenceWords:
    """Return the words of one thing that may differ."""
    details = dict(difference.details)
    if difference.failure is not None:
        words = failure_words(difference.failure)
        details.update(title=f"{words.title} ({words.code})", next_step=words.next_step)
    text = difference.kind.value
    return DifferenceWords(
        translated("Difference", text.what).format_map(details), translated("Difference", text.todo).format_map(details)
    )


def what_appse_ai_tests() -> str:
    """Return what is known of APPSe AI's test. Source: docs/facts/bigcommerce.md, sections 5 and 7."""
    return _tr(
        "APPSe AI tests a credential when you save it. As far as known it asks BigCommerce for customers; which request "
        "it sends exactly is not published."
    )


def what_our_test_saw(result: CheckResult | None, when: datetime | None) -> str:
    """Return what the test here saw of the row that APPSe AI asks for.

    Args:
        result: what the last test of these values saw, or None.
        when: when it ended, or None when that is not known.
    """
    if result is None:
        return _tr("In this window these values were not tested yet.")
    test = _tr("The test here")
    if when is not None:
        time = QLocale().toString(QTime(when.hour, when.minute), QLocale.FormatType.ShortFormat)
        test = _tr("The test here at {time}").format(time=time)
    if not result.opened:
        words = _tr("{test} did not get as far as asking for customers.")
        return words.format(test=test)
    row = result.row(ASKED_BY_APPSE_AI)
    if row.status is None:
        words = _tr("{test} asked for customers, too ({asked}), and got no answer.")
    elif row.verdict is Verdict.MISSING:
        words = _tr("{test} asked for customers, too ({asked}), and was refused: {status}.")
    elif row.verdict in (Verdict.READ_SEEN, Verdict.AS_INTENDED):
        words = _tr("{test} asked for customers, too ({asked}), and was allowed: {status}.")
    else:
        words = _tr("{test} asked for customers, too ({asked}); the answer was {status}.")
    return words.format(test=test, asked=isolated(row.asked), status=row.status)


def after_the_green_tick(session: SetupSession, plain_file: Path | None) -> list[str]:
    """Return what is left to do once APPSe AI shows a green tick, in order; the last is to close.

    Args:
        session: tells whether the downloaded file is still there, whether an account was replaced, and what is missing.
        plain_file: where the credential was saved in plain text, or None.
    """
    steps = []
    if session.token_file is not None:
        words = _tr("Remove the downloaded file with the button below: {name} holds the token and the client secret.")
        steps.append(words.format(name=isolated(session.token_file.name)))
    if plain_file is not None:
        words = _tr("Delete {name} in {folder} unless you want to keep it: it holds the token in plain text.")
        steps.append(words.format(name=isolated(plain_file.name), folder=isolated(str(plain_file.parent))))
    if session.old_token is not None:
        steps.append(_tr("Delete the old API account in BigCommerce. Its webhooks end with it."))
    missing = session.result.with_verdict(Verdict.MISSING) if session.result is not None else ()
    if missing:
        words = _tr(
            "The rows {rows} are missing all the same: what needs them will not work before a new account has them."
        )
        steps.append(words.format(rows=wanted_rows(missing)))
    steps.append(_tr("Then close this window.") if steps else _tr("Nothing is left to do. You can close this window."))
    return steps
