"""What there is to try when practicing: an address in step 1, tokens and a file as BigCommerce downloads it in step 3."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from wizard.ui.language.texts import by_key
from wizard.ui.practice.offered import Offer, Practice


def practice_address(practice: Practice, fill: Callable[[str], None]) -> Sequence[Offer]:
    """Return the offer for the strip of step 1.

    Args:
        practice: what practice mode offers.
        fill: takes an address as if it had been pasted.
    """

    def words() -> str:
        return QCoreApplication.translate("StorePage", "Use the practice a&ddress")

    return (Offer(words, lambda: fill(practice.address)),)


def practice_values(
    practice: Practice, fill: Callable[[str], None], open_file: Callable[[Path], None]
) -> Sequence[Offer]:
    """Return the offers for the strip of step 3.

    Args:
        practice: what practice mode offers.
        fill: takes a token as if it had been pasted.
        open_file: takes a file as if it had been chosen.
    """
    tokens = [
        Offer(partial(by_key, "PracticeToken", value.name, value.label), partial(fill, value.text))
        for value in practice.tokens()
    ]
    file = Offer(
        lambda: QCoreApplication.translate("TokenPage", "The practice file"),
        lambda: open_file(practice.credentials_file()),
    )
    return (*tokens, file)
