"""What a page may ask of the window: to go to another step, or to close."""

from __future__ import annotations

from typing import Protocol

from wizard.ui.steps import Step


class Navigation(Protocol):
    """Moves between the steps. Pages have it as `navigation`; they never know the window."""

    def next(self) -> None:
        """Go to the next step, if the page lets one."""

    def go_to(self, step: Step) -> None:
        """Go forwards to a step, as far as the pages between let one."""

    def back_to(self, step: Step) -> None:
        """Go back to a step."""

    def close(self) -> None:
        """Close the window; what would be lost by it is asked about first."""
