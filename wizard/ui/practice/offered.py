"""What practice mode offers the window, passed in by `wizard.late_practice`; merchants do without it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, eq=False, repr=False)
class PracticeValue:
    """One thing to try in practice mode; practice tokens are no secrets.

    Attributes:
        name: what it is called in the code, such as ``ready``.
        label: what it shows, in English.
        text: the token.
    """

    name: str
    label: str
    text: str


@dataclass(frozen=True, eq=False, repr=False)
class PracticeMishap:
    """Something that can go wrong in practice mode.

    Attributes:
        name: what it is chosen by, such as ``suspended``.
        label: what the trainee's helper reads in the menu.
        leads_to: the code that the test ends with; empty when it ends ready.
    """

    name: str
    label: str
    leads_to: str


@dataclass(frozen=True, eq=False, repr=False)
class Practice:
    """What practice mode offers.

    Attributes:
        address: what a trainee pastes in step 1.
        tokens: tokens to try, each with what it shows.
        credentials_file: makes a file as BigCommerce downloads it and returns its path.
        panel: starts the practice control panel if need be; returns the address of its page for API accounts.
        home: likewise, of the page that one comes to after signing in.
        mishaps: what can go wrong, for the helper's menu.
        mishap: the name of the one that happens at present, or None.
        choose_mishap: lets one of them happen from now on; None: nothing goes wrong any more.
    """

    address: str
    tokens: Callable[[], tuple[PracticeValue, ...]]
    credentials_file: Callable[[], Path]
    panel: Callable[[], str]
    home: Callable[[], str]
    mishaps: Callable[[], tuple[PracticeMishap, ...]]
    mishap: Callable[[], str | None]
    choose_mishap: Callable[[str | None], None]


@dataclass(frozen=True, eq=False, repr=False)
class Offer:
    """Something to try: what makes its words on the menu, and what choosing it does."""

    label: Callable[[], str]
    use: Callable[[], None]
