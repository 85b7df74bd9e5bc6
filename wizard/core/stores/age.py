"""How old the result of a saved store is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from wizard.core.setup.saved_stores import UNTESTED, SavedStore

OLD_AFTER = 30
"""Days after which a result says that it is old.

A token does not expire with time (docs/facts/bigcommerce.md, section 2.5), so no age makes a result wrong. But an account can be
deleted, a store suspended, and APPSe AI may ask for more rows by now. Who looks after stores once a month sees no mark.
"""
MONTH, YEAR = 30, 365
"""Days. From the second month, and the second year, on one says no longer how many days."""


@dataclass(frozen=True)
class Age:
    """How long ago a store was tested.

    Attributes:
        days: by the calendar of this computer; None when it never was. A time to come counts as today: the clock was wrong.
    """

    days: int | None

    @property
    def is_old(self) -> bool:
        """True when the result is to be shown as old."""
        return self.days is not None and self.days > OLD_AFTER

    @property
    def months(self) -> int:
        """Whole months, from two up; else zero."""
        months = (self.days or 0) // MONTH
        return months if months > 1 else 0

    @property
    def years(self) -> int:
        """Whole years, from two up; else zero."""
        years = (self.days or 0) // YEAR
        return years if years > 1 else 0


def age_of(store: SavedStore, today: date) -> Age:
    """Return how long ago a store was tested, in days of this computer's time zone."""
    if store.outcome == UNTESTED:
        return Age(None)
    return Age(max(0, (today - store.when.astimezone().date()).days))
