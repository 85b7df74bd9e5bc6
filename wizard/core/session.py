"""What is known so far. Handed to every page; no behaviour of its own beyond keeping itself consistent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from wizard.core.secret import Secret

if TYPE_CHECKING:  # the window's first frame needs none of them
    from wizard.core.check import CheckResult
    from wizard.core.credential import Credential
    from wizard.core.scopes import Profile
    from wizard.core.store_hash import Candidate, StoreHash


@dataclass
class SetupSession:
    """One set-up, from the pasted address to the tested credential.

    Attributes:
        load_profile: reads the rows that are asked for; called once, when step 2 first needs them.
        store: the store hash that was found, or a candidate for it.
        ticked: ids of the rows the merchant says they have set.
        token: the access token; the only place where it lives.
        token_file: name of the credentials file the token came from, or empty.
        result: what the last test saw; None when store or token changed since.
        connection_name: what APPSe AI's form calls this connection.
        handed_over: True once the token left the wizard (copied, saved, kept).
    """

    load_profile: Callable[[], Profile]
    store: StoreHash | Candidate | None = None
    ticked: set[str] = field(default_factory=set)
    token: Secret | None = None
    token_file: str = ""
    result: CheckResult | None = None
    connection_name: str = ""
    handed_over: bool = False

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
        self.store = store

    def set_token(self, token: Secret | None, file_name: str = "") -> None:
        """Take the token; a result for another token no longer counts."""
        if token != self.token:
            self.result = None
            self.handed_over = False
        self.token = token
        self.token_file = file_name if token else ""

    def credential(self) -> Credential:
        """Return the pair to hand over.

        Raises:
            ValueError: when store or token is not known yet.
        """
        from wizard.core.credential import Credential  # noqa: PLC0415 - see above

        if not self.store or not self.token:
            raise ValueError("the set-up has no store or no token yet")
        return Credential(self.store.value, self.token)
