"""API accounts a trainee creates. As in BigCommerce, they can be created and deleted but never edited.

Sources: docs/facts/bigcommerce.md, sections 2.3 to 2.5.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from enum import Enum

from wizard.core.check.scopes import Scope
from wizard.practice.credentials import Credentials, make_credentials
from wizard.practice.receipts import Receipts
from wizard.practice.store import B2B_ROW, PracticeStore, PracticeToken

SHORTEST_NAME = 4
LONGEST_NAME = 100
"""BigCommerce's own limit is not documented; this one keeps the list readable."""
MOST_ACCOUNTS = 50


class TokenType(Enum):
    """The choices of "Token type", as the page prints them; the first is preselected."""

    V2_V3 = "V2/V3 API token"
    STENCIL_CLI = "Stencil-CLI token"


class Mistake(Enum):
    """A mistake people make on the page, which the practice store can make for them."""

    ROW_FORGOTTEN = "one-row-forgotten"
    CLIENT_ID_COPIED = "client-id-copied"


class NotSaved(Enum):
    """Why Save did not create an account, in the words of the page."""

    NAME_SHORT = "The name is too short. Use at least four characters."
    NAME_LONG = "The name is too long. Use at most 100 characters."
    NAME_TAKEN = "Another account already has this name. Choose another."
    TOO_MANY = "This store has 50 API accounts, which is the limit. Delete one you don’t use."


@dataclass(frozen=True)
class Draft:
    """The values on the create page.

    Attributes:
        token_type: the chosen kind of token.
        name: as typed, without spaces around it.
        chosen: scope id to the chosen option; a row that is not named is at its first option.
    """

    token_type: TokenType
    name: str
    chosen: Mapping[str, str]


@dataclass(frozen=True)
class Account:
    """One API account. It never changes.

    Attributes:
        number: tells accounts apart; never given twice.
        draft: what it was saved with.
        token: its access token at the practice API.
    """

    number: int
    draft: Draft
    token: PracticeToken


class AccountBook:
    """All tokens of the practice store: those of `store`, and those of accounts created since.

    Args:
        store: what cannot be changed, the rows of the create page among it.
        guard: keeps connections apart; entered and left again within each call.
        receipts: where the values of a new account are put for the trainee.
        has_b2b: whether the store has B2B Edition at present: only then does the create page have its row.
    """

    def __init__(
        self,
        store: PracticeStore,
        guard: AbstractContextManager[object],
        receipts: Receipts,
        has_b2b: Callable[[], bool],
    ) -> None:
        self._store = store
        self._has_b2b = has_b2b
        self._guard = guard
        self._receipts = receipts
        self._accounts: dict[int, Account] = {}
        self._last_number = 0
        self._mistake: Mistake | None = None

    @property
    def store_hash(self) -> str:
        """The only store hash that these tokens open."""
        return self._store.store_hash

    @property
    def rows(self) -> tuple[Scope, ...]:
        """The rows of the create page, in its order."""
        rows = self._store.rows
        return rows if self._has_b2b() else tuple(row for row in rows if row.scope_id != B2B_ROW)

    @property
    def mistake(self) -> Mistake | None:
        """The mistake that the next account is saved with, if any."""
        with self._guard:
            return self._mistake

    @mistake.setter
    def mistake(self, mistake: Mistake | None) -> None:
        with self._guard:
            self._mistake = mistake

    def list_accounts(self) -> tuple[Account, ...]:
        """Return the accounts, the oldest first."""
        with self._guard:
            return tuple(self._accounts.values())

    def account(self, number: int) -> Account | None:
        """Return the account with this number, or None when there is none any more."""
        with self._guard:
            return self._accounts.get(number)

    def find(self, text: str) -> PracticeToken | None:
        """Return the token with this text unless it was revoked; None otherwise, as for one that never existed."""
        with self._guard:
            for account in self._accounts.values():
                if account.token.text == text:
                    return account.token
        return self._store.find(text)

    def save(self, draft: Draft) -> str | NotSaved:
        """Create an account as `draft` says, or with the mistake that is due.

        Returns:
            The key to its credentials at `Receipts`, or why there is no account.
        """
        with self._guard:
            reason = self._reason_against(draft)
            if reason is not None:
                return reason
            mistake, self._mistake = self._mistake, None
            if mistake is Mistake.ROW_FORGOTTEN:
                draft = replace(draft, chosen=_without_one_wanted(draft.chosen, self.rows))
            credentials = make_credentials(draft.name)
            self._last_number += 1
            account = Account(self._last_number, draft, _token(draft, credentials))
            self._accounts[account.number] = account
        return self._receipts.add(credentials.swapped if mistake is Mistake.CLIENT_ID_COPIED else credentials)

    def delete(self, number: int) -> None:
        """Delete an account: its token is refused from now on. Does nothing when it was deleted before."""
        with self._guard:
            self._accounts.pop(number, None)

    def _reason_against(self, draft: Draft) -> NotSaved | None:
        if len(draft.name) < SHORTEST_NAME:
            return NotSaved.NAME_SHORT
        if len(draft.name) > LONGEST_NAME:
            return NotSaved.NAME_LONG
        if any(account.draft.name == draft.name for account in self._accounts.values()):
            return NotSaved.NAME_TAKEN
        return NotSaved.TOO_MANY if len(self._accounts) >= MOST_ACCOUNTS else None


def _token(draft: Draft, credentials: Credentials) -> PracticeToken:
    # BigCommerce accepts a Stencil-CLI token and refuses it at every row (docs/facts/bigcommerce.md, section 4.6).
    granted = draft.chosen if draft.token_type is TokenType.V2_V3 else {}
    return PracticeToken(draft.name, credentials.access_token, granted, revoked=False, description="")


def _without_one_wanted(chosen: Mapping[str, str], rows: tuple[Scope, ...]) -> Mapping[str, str]:
    """Put one row back to its first option, out of those that the wizard's test can see."""
    ticked = [row.scope_id for row in rows if row.must_be_changed and row.probe and row.scope_id in chosen]
    forgotten = secrets.choice(ticked) if ticked else None
    return {scope_id: option for scope_id, option in chosen.items() if scope_id != forgotten}
