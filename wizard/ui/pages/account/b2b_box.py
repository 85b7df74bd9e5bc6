"""The tick box by which the merchant says that the store has B2B Edition, which needs one row more."""

from __future__ import annotations

from PySide6.QtCore import Signal

from wizard.ui.language.retranslate import say
from wizard.ui.look.type import Type, set_type
from wizard.ui.widgets.button import CheckBox

SHORT = "B2B"
"""Part of a name, so it's the same in each language."""


class B2BBox(CheckBox):
    """Shows a full sentence where there is room, and just the name beside the browser.

    Signals:
        chosen(bool): the merchant ticked it, or took the tick away.
    """

    chosen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.clicked.connect(self.chosen)
        say(self, lambda: self.tr("My store has B2B Edition"), "accessibleName")
        say(self, lambda: self.tr("Then BigCommerce’s page has a row B2B Edition."), "toolTip")
        self.follow_docked(False)

    def follow(self, other: B2BBox) -> None:
        """Mirror another box, which is shown elsewhere."""
        self.chosen.connect(other.chosen)
        other.toggled.connect(self.setChecked)

    def follow_docked(self, docked: bool) -> None:
        """Take less room beside the browser."""
        set_type(self, Type.NOTE if docked else Type.ACTION)
        say(self, lambda: SHORT if docked else self.tr("M&y store has B2B Edition"))
