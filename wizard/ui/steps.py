"""The five steps, in order. Nothing else counts them."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QCoreApplication


class Step(IntEnum):
    """A step of the wizard; its value is the place of its page."""

    STORE = 0
    ACCOUNT = 1
    TOKEN = 2
    TEST = 3
    HANDOVER = 4

    @property
    def number(self) -> int:
        """What people call it: 1 is the first."""
        return self.value + 1

    def title(self) -> str:
        """Return its name in the present language."""
        translate = QCoreApplication.translate
        return (
            translate("Step", "Your store"),
            translate("Step", "API account"),
            translate("Step", "Access token"),
            translate("Step", "Test"),
            translate("Step", "APPSe AI"),
        )[self]


COUNT = len(Step)
