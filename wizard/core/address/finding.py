"""Results of looking for a store hash: the hash, a candidate, or the reason there is none."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar, Final, NamedTuple

from wizard.core.failures import Failure, FailureKind

GUIDE_EXAMPLE = "abc123"
USUAL_LENGTHS = range(5, 11)


class Form(StrEnum):
    """The form in which the hash was found."""

    CONTROL_PANEL = "control_panel"
    PERMANENT_ADDRESS = "permanent_address"
    CHANNEL = "channel"
    API_PATH = "api_path"
    PAYMENTS = "payments"
    OAUTH_CONTEXT = "oauth_context"
    CDN = "cdn"
    LABELLED = "labelled"
    BARE = "bare"
    SUBDOMAIN = "subdomain"
    LOOKED_UP = "looked_up"


class Note(StrEnum):
    """A caveat about a hash that was found."""

    GUIDE_EXAMPLE = "guide_example"
    UNUSUAL_LENGTH = "unusual_length"


class _Found:
    """The fields both kinds of finding share. `span` is the place of `value` in the pasted text (start, end)."""

    __slots__ = ("form", "span", "value")

    def __init__(self, value: str, form: Form, span: tuple[int, int]) -> None:
        self.value: Final = value
        self.form: Final = form
        self.span: Final = span

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, _Found):
            return NotImplemented
        return type(self) is type(other) and self._told() == other._told()

    def __hash__(self) -> int:
        return hash(self._told())

    def __repr__(self) -> str:
        return f"{type(self).__name__}{self._told()}"

    def _told(self) -> tuple[str, Form, tuple[int, int]]:
        return self.value, self.form, self.span

    @property
    def notes(self) -> tuple[Note, ...]:
        """Its caveats."""
        return _notes(self.value)


class StoreHash(_Found):
    """A store hash found where BigCommerce puts it."""

    __slots__ = ()
    certain: ClassVar[bool] = True

    def doubted(self) -> Candidate:
        """Return the same finding as one that only the store itself can confirm."""
        return Candidate(self.value, self.form, self.span)


class Candidate(_Found):
    """Something that may be the hash or a name the merchant chose; only the store itself can tell."""

    __slots__ = ()
    certain: ClassVar[bool] = False


class NotAStore(NamedTuple):
    """Why no hash was found: the failure says it to the person, `reason` to programs.

    `choices` are the hashes to choose from when the text holds several stores (reason ``two_hashes``).
    """

    failure: Failure
    choices: tuple[str, ...] = ()

    @property
    def reason(self) -> str:
        """The reason as a name for programs, such as ``login_link``."""
        return self.failure.kind.name.lower().removeprefix("store_")


StoreFinding = StoreHash | Candidate | NotAStore


def refusal(kind: FailureKind, **details: str) -> NotAStore:
    """Return the finding that there is no hash, with the reason."""
    return NotAStore(Failure(kind, details))


def _notes(value: str) -> tuple[Note, ...]:
    if value == GUIDE_EXAMPLE:
        return (Note.GUIDE_EXAMPLE,)
    return () if len(value) in USUAL_LENGTHS else (Note.UNUSUAL_LENGTH,)
