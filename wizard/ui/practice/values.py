"""What there is to try in step 3 when practicing: tokens, and a file as BigCommerce downloads it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from wizard.ui.language.texts import by_key
from wizard.ui.practice.bar import Offer
from wizard.ui.services import Practice


def practice_values(
    practice: Practice, fill: Callable[[str], None], open_file: Callable[[Path], None]
) -> Sequence[Offer]:
    """Return the offers for the strip.

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
