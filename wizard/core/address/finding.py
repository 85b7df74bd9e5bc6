"""Results of looking for a store hash: the hash, a candidate, or the reason there is none."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

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


@dataclass(frozen=True)
class _Found:
    """The fields both kinds of finding share. `span` is the place of `value` in the pasted text (start, end)."""

    value: str
    form: Form
    span: tuple[int, int]

    @property
    def notes(self) -> tuple[Note, ...]:
        """Its caveats."""
        return _notes(self.value)


@dataclass(frozen=True)
class StoreHash(_Found):
    """A store hash found where BigCommerce puts it."""

    certain: ClassVar[bool] = True

    def doubted(self) -> Candidate:
        """Return the same finding as one that only the store itself can confirm."""
        return Candidate(self.value, self.form, self.span)


@dataclass(frozen=True)
class Candidate(_Found):
    """Something that may be the hash or a name the merchant chose; only the store itself can tell."""

    certain: ClassVar[bool] = False


@dataclass(frozen=True)
class NotAStore:
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
