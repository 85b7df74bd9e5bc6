"""Results of reading input: a token with its store, a choice between several, or the reason there is none."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from wizard.core.address.finding import Candidate, StoreHash
from wizard.core.credential.secret import Secret
from wizard.core.failures import Failure
from wizard.core.intake.shapes import TOKEN_LENGTH

Span = tuple[int, int]
"""Start and end (exclusive) in the text that was brought, or in the text of the file."""
LAST = 4
"""Characters of a token that may be shown while somebody chooses between several."""


class Doubt(StrEnum):
    """A caveat about a token that was accepted."""

    JOINED = "joined"
    """It was put together from pieces."""
    NO_LABEL = "no_label"
    """Nothing names it; a client ID looks the same."""
    ANOTHER = "another"
    """Another token stands with it that is not whole."""
    LENGTH = "length"
    """It has not the 31 characters of all known tokens."""


def length_doubts(token: Secret) -> tuple[Doubt, ...]:
    """Return the doubts about a token that its length raises."""
    return () if len(token) == TOKEN_LENGTH else (Doubt.LENGTH,)


@dataclass(frozen=True)
class TokenFound:
    """A token and the values that came with it.

    Attributes:
        token: the access token.
        spans: where its pieces stand.
        store: the store that it was made for, when the text tells.
        name: what the account is called there, or the words above it, or empty.
        doubts: what is worth saying about it.
    """

    token: Secret
    spans: tuple[Span, ...]
    store: StoreHash | Candidate | None = None
    name: str = ""
    doubts: tuple[Doubt, ...] = ()

    @property
    def ending(self) -> Secret:
        """The last characters of the token, to be shown only while somebody chooses."""
        length = len(self.token)
        return self.token.replaced(0, length - LAST, "") if length >= 4 * LAST else Secret("")


@dataclass(frozen=True)
class WhichToken:
    """Several tokens, or one token with several stores: only the person can decide. There are at least two options."""

    options: tuple[TokenFound, ...]


Reading = TokenFound | WhichToken | Failure
