"""What is worth saying about a token that was taken, in the merchant's language."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from wizard.core.intake.finding import Doubt
from wizard.ui.language.texts import one_after_the_other


def doubt_words(doubts: Iterable[Doubt]) -> str:
    """Return the sentences for these doubts; empty when a look at the token would not help."""
    return one_after_the_other(*(_sentence(doubt) for doubt in doubts))


def _sentence(doubt: Doubt) -> str:
    translate = QCoreApplication.translate
    match doubt:
        case Doubt.JOINED:
            return translate("Doubt", "It was in several pieces, which were put together.")
        case Doubt.LENGTH:
            return translate("Doubt", "All known tokens have 31 characters, so a part of it may be missing.")
        case Doubt.NO_LABEL:
            return ""
