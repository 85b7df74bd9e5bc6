"""The field of step 1 with all that can stand under it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.core.failures import Failure, FailureKind
from wizard.ui.language.retranslate import say
from wizard.ui.look.bidi import isolated
from wizard.ui.look.theme import FIELD, grown, restyle
from wizard.ui.look.type import Type, set_type
from wizard.ui.pages.store.address_edit import AddressEdit
from wizard.ui.pages.store.answer import StoreAnswer, WaitingLine
from wizard.ui.pages.store.choices import StoreChoices
from wizard.ui.widgets.button import Button
from wizard.ui.widgets.label import paragraph
from wizard.ui.widgets.notice import Kind, Notice

ASKS_SHOP = (FailureKind.STORE_OTHER_SITE, FailureKind.STORE_VANITY)
"""What is said of an address that may be the shop's own."""


class AddressPart(QWidget):
    """Attributes:
    address: the field.
    problem: says in two lines what is wrong with it.
    answer: shows what was understood.
    waiting: says what is awaited.
    choices: asks which store is meant.

    Signals:
        paste_wanted(): the button beside the field was pressed.
    """

    paste_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clear")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        label = paragraph(lambda: self.tr("Store address"), "", Type.LABEL)
        column.addWidget(label)
        high = grown(FIELD, QFontMetrics(QGuiApplication.font()))
        self.address = AddressEdit(high)
        say(self.address, lambda: isolated("https://store-…"), "placeholderText")
        say(self.address, lambda: self.tr("Store address"), "accessibleName")
        set_type(self.address, Type.BODY)
        label.setBuddy(self.address)
        self._paste = say(Button(), lambda: self.tr("&Paste"))
        self._paste.setMinimumHeight(high)
        self._paste.clicked.connect(self.paste_wanted)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.address, 1)
        row.addWidget(self._paste)
        column.addLayout(row)
        self.under = QVBoxLayout()
        column.addLayout(self.under)
        self.problem = Notice(inline=True)
        self.answer = StoreAnswer()
        self.waiting = WaitingLine()
        self.choices = StoreChoices()
        for widget in (self.problem, self.choices, self.answer, self.waiting):
            column.addWidget(widget)

    def offer_paste(self, offered: bool) -> None:
        """Show the button beside the field, which an empty field alone needs."""
        self._paste.setVisible(offered)

    def say_problem(self, failure: Failure, *, shop_can_be_asked: bool) -> None:
        """Say what is wrong with the address, and frame the field."""
        may_ask = shop_can_be_asked and failure.kind in ASKS_SHOP
        next_step = self._about_asking if may_ask else None
        self.problem.say_failure(failure, Kind.BAD, next_step=next_step)
        self._frame(problem=True)

    def _about_asking(self) -> str:
        return self.tr("Your shop? It may give its store hash. No token is sent.")

    def clear_problem(self) -> None:
        """Say nothing against the address."""
        self.problem.clear()
        self._frame(problem=False)

    def _frame(self, *, problem: bool) -> None:
        if bool(self.address.property("problem")) != problem:
            self.address.setProperty("problem", problem)
            restyle(self.address)
