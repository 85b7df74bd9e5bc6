"""The practice store's own data: its hash, its tokens, and the credentials file BigCommerce would have saved.

Nothing here is secret: the tokens open nothing but the practice store, and are plain texts that say so.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from wizard.core.check.scopes import Profile, Scope
from wizard.practice import PRACTICE_HASH
from wizard.practice.credentials import Credentials, credentials_file_name

ROW_LEFT_OUT = "products"
"""The row that the token "one-row-missing" lacks."""
B2B_ROW = "b2b_edition"
"""The row that the create page has only while the store has B2B Edition."""

# Shapes: docs/facts/bigcommerce.md, section 4.6. Token and client ID are 31 base-36 characters, the secret is 64 hex digits.
_READY_TEXT = "practice0ready7k2m9x4q8w3n6t1z5"
_ONE_ROW_TEXT = "practice0onerow4h8d2s6f1j9l3p7v"
_REVOKED_TEXT = "practice0revoked5c9b3g7r1y4u8e2"
_CLIENT_ID = "practice0client6n2a8m4s9d3k7q1x"
_CLIENT_SECRET = "facade00" * 8


@dataclass(frozen=True)
class PracticeToken:
    """One access token of the practice store.

    Attributes:
        name: what a person chooses it by, such as ``ready``.
        text: the token itself, 31 lowercase base-36 characters that begin with ``practice``.
        granted: scope id to the chosen option; a row that is not named is at its first option.
        revoked: True when the account it belonged to was deleted.
        description: for people.
    """

    name: str
    text: str
    granted: Mapping[str, str]
    revoked: bool
    description: str


@dataclass(frozen=True)
class PracticeStore:
    """What the practice store knows from the start. It never changes; accounts created later are in an account book.

    Attributes:
        tokens: what can be tried without creating anything.
        store_hash: the only store hash the tokens open.
        rows: the rows of the practice panel's page "Create API account", in its order.
    """

    tokens: tuple[PracticeToken, ...]
    store_hash: str = PRACTICE_HASH
    rows: tuple[Scope, ...] = ()

    @property
    def has_b2b(self) -> bool:
        """True when its create page has the row of B2B Edition."""
        return any(row.scope_id == B2B_ROW for row in self.rows)

    def token(self, name: str) -> PracticeToken:
        """Return the token with this name.

        Raises:
            KeyError: when the store has no such token.
        """
        for token in self.tokens:
            if token.name == name:
                return token
        raise KeyError(name)

    def find(self, text: str) -> PracticeToken | None:
        """Return the token with this text unless it was revoked; None otherwise, as for one that never existed."""
        for token in self.tokens:
            if token.text == text and not token.revoked:
                return token
        return None

    def credentials_file_text(self, token: PracticeToken) -> str:
        """Return what BigCommerce would have saved for `token`."""
        return Credentials(token.name, _CLIENT_ID, _CLIENT_SECRET, token.text).file_text(self.store_hash)

    def credentials_file_name(self, token: PracticeToken) -> str:
        """Return the name of that file."""
        return credentials_file_name(token.name)


def standard_store(profile: Profile) -> PracticeStore:
    """Return the store everyone practices with: the standard tokens, and the rows of `profile` on its create page."""
    return PracticeStore(standard_tokens(profile), rows=profile.scopes)


def standard_tokens(profile: Profile) -> tuple[PracticeToken, ...]:
    """Return the three tokens everyone practices with, made for the rows of `profile`."""
    wanted = {scope.scope_id: scope.wanted for scope in profile.to_change}
    without = {scope_id: option for scope_id, option in wanted.items() if scope_id != ROW_LEFT_OUT}
    return (
        PracticeToken("ready", _READY_TEXT, wanted, revoked=False, description="All rows set correctly."),
        PracticeToken(
            "one-row-missing", _ONE_ROW_TEXT, without, revoked=False, description="Products was left on None."
        ),
        PracticeToken("revoked", _REVOKED_TEXT, wanted, revoked=True, description="Its API account was deleted."),
    )
