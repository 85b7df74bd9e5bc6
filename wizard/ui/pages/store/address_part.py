"""The field of step 1 with everything below it, and the links at the foot of the page."""

from __future__ import annotations

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
from wizard.ui.services import Services
from wizard.ui.widgets.button import Button, Link
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import paragraph
from wizard.ui.widgets.notice import Kind, Notice

ASKS_SHOP = (FailureKind.STORE_OTHER_SITE, FailureKind.STORE_VANITY)
"""What is said of an address that may be the shop's own."""

LINKS_APART = 20
"""Pixels between two links."""

END = 12
"""Pixels below the part, besides what is between all parts of a page."""


class AddressPart(QWidget):
    """The field, its button, and what is shown below.

    Attributes:
        address: the field.
        problem: says in two lines what is wrong with it.
        answer: shows what was understood.
        waiting: says what is awaited.
        choices: asks which store is meant.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clear")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, END)
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
        self._paste.clicked.connect(self._take_clipboard)
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

    def _take_clipboard(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        if data is not None:
            self.address.insertFromMimeData(data)
        self.address.setFocus()

    def offer_paste(self, offered: bool) -> None:
        """Show or hide the button beside the field, which only an empty field needs."""
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
        """Clear the problem with the address."""
        self.problem.clear()
        self._frame(problem=False)

    def _frame(self, *, problem: bool) -> None:
        if bool(self.address.property("problem")) != problem:
            self.address.setProperty("problem", problem)
            restyle(self.address)


class StoreLinks(FlowRow):
    """The links at the foot of step 1.

    Attributes:
        file: asks for BigCommerce's file.
        browser: opens the page from which one comes to any store.

    Args:
        practice: the store is the practice store.
    """

    def __init__(self, *, practice: bool) -> None:
        super().__init__(LINKS_APART)
        self._practice = practice
        self.file = say(Link(), lambda: self.tr("I already have BigCommerce’s &file"))
        self.browser = say(Link(), self._browser_words)
        self.add(self.file)
        self.add(self.browser)

    def _browser_words(self) -> str:
        return self.tr("&Open the practice store") if self._practice else self.tr("&Open BigCommerce")


def open_sign_in(services: Services, notice: Notice) -> None:
    """Open BigCommerce's sign-in page, which leads to any store.

    Args:
        services: what the window asks of the outside.
        notice: says what to do where no browser opens.
    """
    from wizard.core.links import SIGN_IN  # noqa: PLC0415 - not needed for the first frame
    from wizard.ui.shell.open_page import open_page, open_practice_panel  # noqa: PLC0415 - likewise

    if services.practice is not None:
        open_practice_panel(services, services.practice.home(), notice)
    else:
        open_page(services, SIGN_IN, notice)
