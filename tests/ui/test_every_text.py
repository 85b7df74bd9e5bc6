"""What nobody wants to see is planted in every text from outside, and looked for in whatever a window says."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.commands.hostile import DETAILS, HOSTILE, TOKEN, is_clean
from tests.ui.conftest import MakeWizard
from tests.ui.support.all_texts import texts_of
from wizard.core.credential.secret import Secret
from wizard.core.failures import Failure, FailureKind
from wizard.core.setup.saved_stores import SavedStore
from wizard.ui.pages.store.saved.saved_stores import SavedStores
from wizard.ui.widgets.notice import Notice

HELD_TOGETHER = str.maketrans("", "", "\u2068\u2069")
"""The marks that the window itself puts around a value (`wizard.ui.look.bidi`); they end where they began."""


@pytest.fixture(autouse=True)
def token() -> Iterator[Secret]:
    """The program holds the token while all this happens."""
    held = Secret(TOKEN)
    yield held
    assert held


def spoiled() -> list[str]:
    """Return whatever text of a window is not as it may be."""
    texts = [text for one in QApplication.allWidgets() for text in texts_of(one)]
    return [text for text in texts if not is_clean(text.translate(HELD_TOGETHER))]


@pytest.mark.parametrize("kind", FailureKind, ids=lambda kind: kind.value.code)
def test_a_failure_in_a_notice(kind: FailureKind, qtbot: QtBot) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    notice.say_failure(Failure(kind, dict.fromkeys(DETAILS, HOSTILE)))
    assert any(label.text() for label in notice.findChildren(QLabel))
    assert spoiled() == []


def test_a_failure_on_a_page(make_wizard: MakeWizard) -> None:
    window = make_wizard()
    window.say_failure(Failure(FailureKind.STORE_OTHER_SITE, dict.fromkeys(DETAILS, HOSTILE)))
    assert spoiled() == []


def test_the_name_of_a_saved_store(qtbot: QtBot) -> None:
    stores = SavedStores()
    qtbot.addWidget(stores)
    stores.show_stores((SavedStore("g5cd38", HOSTILE, "bigcommerce", datetime(2026, 11, 30, tzinfo=UTC), "ready"),))
    assert is_clean(stores.texts()[0].translate(HELD_TOGETHER))
    assert spoiled() == []
