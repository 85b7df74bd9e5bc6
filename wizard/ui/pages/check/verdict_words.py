"""Verdicts in the merchant's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wizard.core.check.result import RowResult, Verdict
from wizard.core.failures import Phrase
from wizard.ui.language.texts import by_key, no_probe_reason, phrase_words
from wizard.ui.look.bidi import isolated


def evidence_words(row: RowResult) -> str:
    """Return why a row has its verdict."""
    reason = phrase_words(row.reason) if isinstance(row.reason, Phrase) else row.reason and no_probe_reason(row.scope)
    return by_key("Evidence", row.evidence.name, row.evidence.value).format(
        asked=isolated(row.asked), status=row.status, reason=reason
    )


def verdict_words(verdict: Verdict) -> str:
    """Return a verdict in a few words."""
    translate = QCoreApplication.translate
    match verdict:
        case Verdict.AS_INTENDED:
            return translate("Verdict", "as needed")
        case Verdict.READ_SEEN:
            return translate("Verdict", "read access works")
        case Verdict.MISSING:
            return translate("Verdict", "missing")
        case Verdict.MORE_THAN_ASKED:
            return translate("Verdict", "more than needed")
        case Verdict.NOT_PROVABLE:
            return translate("Verdict", "can’t be checked by this test")
        case Verdict.NOT_CHECKED:
            return translate("Verdict", "couldn’t be checked")
