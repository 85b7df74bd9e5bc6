"""Names that people, stores and files bring are shown letter by letter, never as HTML.

Qt's labels render what looks like HTML and load the pictures it names; a picture on a UNC path would send a Windows sign-in.
"""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtWidgets import QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.plain_labels import as_html
from tests.ui.support.supporting import MENU_AT_A_GOOD_STORE
from tests.ui.walking import button
from wizard.core.setup.saved_stores import SavedStore
from wizard.ui.pages.store.saved.saved_stores import SavedStores
from wizard.ui.widgets.label import Label
from wizard.ui.widgets.question import Question, ask

pytestmark = MENU_AT_A_GOOD_STORE

HOSTILE = '<img src="//host/picture.png"><b>bold</b>'
"""What each foreign text could be."""


def test_a_label_is_as_wide_as_its_letters(qtbot: QtBot) -> None:
    label = Label(HOSTILE)
    qtbot.addWidget(label)
    assert label.sizeHint().width() >= label.fontMetrics().horizontalAdvance(HOSTILE)


def test_a_question_shows_plain_text(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    ask(parent, Question(title=HOSTILE, text=HOSTILE, detail=HOSTILE, go="&Go", stay="&Stay"), lambda: None)
    box = parent.findChild(QMessageBox)
    assert box is not None
    assert as_html(box) == []
    box.reject()


def test_the_dialogs_about_a_saved_store_show_plain_text(qtbot: QtBot) -> None:
    stores = SavedStores()
    qtbot.addWidget(stores)
    stores.show_stores((SavedStore("g5cd38", HOSTILE, "appse-ai", datetime(2026, 11, 30, tzinfo=UTC), "READY"),))
    stores.show()
    for name in ("Rename", "Forget"):
        button(stores, name).click()
        (dialog,) = [one for one in stores.findChildren(QDialog) if one.isVisible()]
        assert as_html(dialog) == []
        dialog.reject()
