"""Move 2: the three values of APPSe AI's form, in its order, and how many of them were copied."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wizard.core.credential.secret import MASK
from wizard.ui.language.retranslate import Words, say
from wizard.ui.language.texts import one_after_the_other
from wizard.ui.look.bidi import isolated
from wizard.ui.look.type import Type, set_type
from wizard.ui.pages.handover.copied_value import CopiedValue
from wizard.ui.pages.handover.moves import Value
from wizard.ui.pages.handover.small_cards import Card
from wizard.ui.shared_screen.bar import how_to_end
from wizard.ui.signs.ring import Ring
from wizard.ui.widgets.label import Label, paragraph

BELOW_COUNT = 6
"""Pixels between the count and the first value, besides what is above each value."""


class CopyCard(Card):
    """Names are those of APPSe AI's own form; they stay as that form prints them. The token is masked throughout.

    Signals:
        copy_wanted(Value): the merchant pressed Copy beside this value.
        renamed(str): the connection has another name.
    """

    copy_wanted = Signal(object)
    renamed = Signal(str)

    def __init__(self, below_token: QWidget) -> None:
        super().__init__()
        self._shared = self._form_found = False
        self.rows = {one: CopiedValue(one.value, editable=one is Value.NAME) for one in Value}
        for value, row in self.rows.items():
            row.copy_wanted.connect(lambda chosen=value: self.copy_wanted.emit(chosen))
        self.rows[Value.NAME].edited.connect(self.renamed)
        self.rows[Value.TOKEN].below.addWidget(below_token)
        self._ring = Ring()
        self._count = Label()
        set_type(self._count, Type.LABEL)
        counted = QHBoxLayout()
        counted.setSpacing(10)
        counted.addWidget(self._ring)
        counted.addWidget(self._count)
        counted.addStretch()
        self._note = paragraph(self._about_the_token, "quiet")
        layout = self.body
        layout.setSpacing(0)
        layout.addLayout(counted)
        layout.addSpacing(BELOW_COUNT)
        for row in self.rows.values():
            layout.addWidget(row)
        layout.addSpacing(12)
        layout.addWidget(self._note)

    def show_values(self, name: str, store_hash: str) -> None:
        """Show what is to be copied."""
        self.rows[Value.NAME].show_value(name)
        self.rows[Value.HASH].show_value(store_hash)
        self.rows[Value.TOKEN].show_value(MASK)

    def show_copied(self, copied: Collection[Value]) -> None:
        """Show which values were copied."""
        for value, row in self.rows.items():
            row.set_copied(value in copied)
        self._form_found = bool(
            {Value.HASH, Value.TOKEN} & set(copied)
        )  # the name is copied with the page that is opened
        say(self._note, self._about_the_token)
        done, all_of_them = len(copied), len(self.rows)
        self._ring.fill(done, all_of_them)
        say(self._count, lambda: self.tr("Copied {done} of {total}").format(done=done, total=all_of_them))

    def set_shared(self, shared: bool) -> None:
        """Disable copying the token while others see the screen; other values are unaffected."""
        self._shared = shared
        button = self.rows[Value.TOKEN].button
        button.setEnabled(not shared)
        say(button, self._why_not, "toolTip")
        say(self._note, self._about_the_token)

    def said_of(self, value: Value) -> Words:
        """Return the announcement that a value was copied."""
        return lambda: self.tr("{name} copied").format(name=isolated(value.value))

    def _about_the_token(self) -> str:
        if self._shared:
            return self._why_not()
        if self._form_found:
            return self.tr("API Token is your access token.")
        words = self.tr("No form yet? Choose {add}, {app}, and its authentication type.")
        return words.format(add="Add Credential", app="BigCommerce")

    def _why_not(self) -> str:
        if not self._shared:
            return ""
        why = self.tr("The token can’t be copied while others can see your screen.")
        return one_after_the_other(why, how_to_end())
