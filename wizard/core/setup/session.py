"""What is known so far. Handed to every page; no behaviour of its own beyond keeping itself consistent."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from wizard.core.credential.secret import Secret
from wizard.core.setup.event_log import EventLog
from wizard.core.text.outgoing import holds_secret

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.core.address.store_hash import Candidate, StoreHash
    from wizard.core.check.result import CheckResult
    from wizard.core.check.scopes import Profile
    from wizard.core.credential.token_value import Credential
    from wizard.core.setup.progress import SavedProgress

ACCOUNT_NAME = "APPSe AI"


@dataclass
class SetupSession:
    """One set-up, from the pasted address to the tested credential.

    Attributes:
        load_profile: reads the rows that are asked for; called once, when step 2 first needs them.
        store: the store hash that was found, or a candidate for it.
        ticked: ids of the rows the merchant says they have set.
        token: the access token; the only place where it lives.
        token_file: the credentials file the token came from, or None when it was pasted.
        token_store: the store that file was made for, or empty when nobody knows.
        result: what the last test saw; None when store or token changed since.
        given_name: what the merchant calls this connection, or None while the proposal stands.
        account_step_began: when step 2 was first shown, in seconds since 1970; a file made before is not offered.
        watches_downloads: True once the merchant allowed looking into the Downloads folder.
        skips_test: True when a store set up before is handed over again without a new test.
        handed_over: True once the token left the wizard (copied, saved, kept).
        copied_only: True while the clipboard is the only place it went to.
        missing: ids of the rows that were missing when the merchant started over with a new account.
        old_token: the token of the account that is to be replaced.
        account_number: 1, and one more for each time of starting over.
        screen_shared: True while somebody else sees this screen: the token is neither shown nor copied.
        screen_was_shared: True once that was so; a remote tool may still share the clipboard.
        log: what happened so far, by code.
        earlier: the saved set-up that this one goes on from, or None.
    """

    load_profile: Callable[[], Profile]
    store: StoreHash | Candidate | None = None
    ticked: set[str] = field(default_factory=set)
    token: Secret | None = None
    token_file: Path | None = None
    token_store: str = ""
    result: CheckResult | None = None
    given_name: str | None = None
    account_step_began: float = 0.0
    watches_downloads: bool = False
    skips_test: bool = False
    handed_over: bool = False
    copied_only: bool = False
    missing: frozenset[str] = frozenset()
    old_token: Secret | None = None
    account_number: int = 1
    screen_shared: bool = False
    screen_was_shared: bool = False
    log: EventLog = field(default_factory=EventLog)
    earlier: SavedProgress | None = None

    @cached_property
    def profile(self) -> Profile:
        """The rows that are asked for."""
        return self.load_profile()

    @property
    def store_hash(self) -> str:
        """The store hash, or empty while none is known."""
        return self.store.value if self.store else ""

    def set_store(self, store: StoreHash | Candidate | None) -> None:
        """Take the store; a result for another store no longer counts."""
        if self.store_hash != (store.value if store else ""):
            self.result = None
            self.skips_test = self.handed_over = self.copied_only = False
            if self.store is not None:  # another store: nothing that was meant for the one before
                self.missing, self.old_token, self.account_number = frozenset(), None, 1
                self.given_name = self.earlier = None
                self.ticked.clear()  # in place: the checklist shows this very set
        self.store = store

    @property
    def connection_name(self) -> str:
        """What APPSe AI's form calls this connection: the merchant's own name, or a proposal for this store.

        A name that holds the token is a slip of the hand, and counts as none: it would be saved and shown in lists.
        """
        name = self.given_name
        return f"BigCommerce {self.store_hash}" if name is None or holds_secret(name) else name

    @property
    def account_name(self) -> str:
        """A name for the API account: at least four characters, and another one after starting over.

        Source: docs/facts/bigcommerce.md, section 2.4.
        """
        return _numbered(self.account_number)

    @property
    def next_account_name(self) -> str:
        """The name for the account that would replace the present one."""
        return _numbered(self.account_number + 1)

    def set_token(self, token: Secret | None, file: Path | None = None, file_store: str | None = None) -> None:
        """Take the token; a result for another token no longer counts.

        Args:
            token: the token, or None to forget it.
            file: the credentials file it came from, if it did.
            file_store: the store hash in that file's API path, if it has one.
        """
        if token != self.token:
            self.result = None
            self.skips_test = self.handed_over = self.copied_only = False
        self.token = token
        self.token_file = file if token else None
        self.token_store = (file_store or "") if token else ""

    def start_over(self, missing: Iterable[str]) -> None:
        """Prepare for a new API account, because these rows of the present one cannot be added to it."""
        self.missing = frozenset(missing)
        self.ticked -= self.missing
        self.old_token = self.token
        self.account_number += 1

    def take_over(self, saved: SavedProgress) -> None:
        """Go on from a saved set-up. Nothing of the present one stays, its token least of all."""
        self.set_token(None)
        self.result = self.old_token = None
        self.skips_test = self.handed_over = self.copied_only = False
        self.store = saved.store
        self.ticked.clear()  # in place: the checklist shows this very set
        self.ticked |= saved.ticked
        self.missing, self.account_number, self.given_name = saved.missing, saved.account_number, saved.name
        self.earlier = saved

    def credential(self) -> Credential:
        """Return the pair to hand over.

        Raises:
            ValueError: when store or token is not known yet.
        """
        from wizard.core.credential.token_value import Credential  # noqa: PLC0415 - see above

        if not self.store or not self.token:
            raise ValueError("the set-up has no store or no token yet")
        return Credential(self.store.value, self.token)


def _numbered(number: int) -> str:
    return ACCOUNT_NAME if number == 1 else f"{ACCOUNT_NAME} {number}"
