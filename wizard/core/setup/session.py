"""The state of the setup so far, shared by all pages. It only keeps itself consistent."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from wizard.core.credential.secret import Secret
from wizard.core.links import SETTINGS_OF_SOME_STORE, api_accounts_page
from wizard.core.setup.event_log import EventLog
from wizard.core.setup.hand_over import HandOver
from wizard.core.setup.leftovers import Leftover, LeftoverKind, Leftovers
from wizard.core.text.outgoing import holds_secret

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.core.address.front_page import FrontPage
    from wizard.core.address.store_hash import Candidate, StoreHash
    from wizard.core.check.result import CheckResult
    from wizard.core.check.scopes import Profile
    from wizard.core.credential.token_value import Credential
    from wizard.core.intake.finding import Doubt
    from wizard.core.setup.progress import SavedProgress

ACCOUNT_NAME = "APPSe AI"


class SetupSession:
    """One setup, from the pasted address to the tested credential.

    Attributes:
        load_profile: returns the rows of a profile by its id; called when step 2 first needs them, and more than once.
        store: the store hash that was found, or a candidate for it.
        has_b2b: True once the merchant says that the store has B2B Edition, which needs one more row.
        front_page: what the store's public front page calls the shop, or None while that is not known.
        ticked: ids of the rows the merchant says they have set.
        token: the access token; the only place where it lives.
        token_file: the file the token came from, or None when it was pasted.
        token_store: the store that file was made for, or empty when nobody knows.
        token_doubts: what is worth saying about a token that a file brought, where it was not said yet.
        came_from: name of the file that brought store and token in step 1, so that steps 2 and 3 were passed; or empty.
        result: what the last test saw; None when store or token changed since.
        given_name: what the merchant calls this connection, or None while the proposal stands.
        account_step_began: when step 2 was first shown, in seconds since 1970; a file made before is not offered.
        hand_over: where the token is besides here.
        leftovers: files of this setup that hold a token.
        missing: ids of the rows that were missing when the merchant started over with a new account.
        old_token: the token of the account that is to be replaced.
        account_number: 1, and one more for each time of starting over.
        screen_shared: True while somebody else sees this screen: the token is neither shown nor copied.
        screen_was_shared: True once that was so; a remote tool may still share the clipboard.
        log: what happened so far, by code.
        earlier: the saved setup that this one goes on from, or None.
    """

    has_b2b: bool = False
    front_page: FrontPage | None = None
    token: Secret | None = None
    token_file: Path | None = None
    token_store: str = ""
    token_doubts: tuple[Doubt, ...] = ()
    came_from: str = ""
    result: CheckResult | None = None
    given_name: str | None = None
    account_step_began: float = 0.0
    hand_over: HandOver = HandOver.NOT_YET
    missing: frozenset[str] = frozenset()
    old_token: Secret | None = None
    account_number: int = 1
    screen_shared: bool = False
    screen_was_shared: bool = False
    earlier: SavedProgress | None = None

    def __init__(
        self,
        load_profile: Callable[[str], Profile],
        store: StoreHash | Candidate | None = None,
        log: EventLog | None = None,
    ) -> None:
        self.load_profile = load_profile
        self.store = store
        self.log = log or EventLog()
        self.ticked: set[str] = set()
        self.leftovers = Leftovers()

    @property
    def profile(self) -> Profile:
        """The rows to set."""
        from wizard.core.check.scopes import B2B_PROFILE, DEFAULT_PROFILE  # noqa: PLC0415 - not for the first frame

        return self.load_profile(B2B_PROFILE if self.has_b2b else DEFAULT_PROFILE)

    def choose_b2b(self, has_b2b: bool) -> None:
        """Take whether the store has B2B Edition; a result that compared other rows no longer counts."""
        if has_b2b == self.has_b2b:
            return
        self.has_b2b = has_b2b
        self.result = None
        known = {scope.scope_id for scope in self.profile.scopes}
        self.ticked &= known
        self.missing &= known

    def choose_profile(self, profile_id: str) -> None:
        """Take the profile that was saved with a store or a setup; one that is not known is the usual one."""
        from wizard.core.check.scopes import B2B_PROFILE  # noqa: PLC0415 - not for the first frame

        self.choose_b2b(profile_id == B2B_PROFILE)

    @property
    def store_hash(self) -> str:
        """The store hash, or empty while none is known."""
        return self.store.value if self.store else ""

    @property
    def replaces_account(self) -> bool:
        """True once a new account is to take the place of one whose token may be in APPSe AI."""
        return self.old_token is not None

    def set_store(self, store: StoreHash | Candidate | None) -> None:
        """Take the store; a result for another store no longer counts."""
        if self.store_hash != (store.value if store else ""):
            self.result = self.front_page = None
            self.hand_over = HandOver.NOT_YET
            if self.store is not None:  # nothing of the previous store stays
                self.missing, self.old_token, self.account_number = frozenset(), None, 1
                self.given_name = self.earlier = None
                self.ticked = set()
                self.choose_b2b(False)
                its_own = store is not None and self.token_store in ("", store.value)
                self.leftovers.keep_only(self.token_file if its_own else None)
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
    def old_account_name(self) -> str:
        """The name that was proposed for the account before the present one."""
        return _numbered(max(1, self.account_number - 1))

    def set_token(self, token: Secret | None, file: Path | None = None, file_store: str | None = None) -> None:
        """Take the token; a result for another token no longer counts.

        Args:
            token: the token, or None to forget it.
            file: the file it came from, if it did; one that BigCommerce downloaded is noted as left over.
            file_store: the store hash in that file's API path, if it has one.
        """
        if token != self.token:
            self.result = None
            self.came_from = ""
            self.hand_over = HandOver.NOT_YET
            self.token_doubts = ()
        self.token = token
        self.token_file = file if token else None
        self.token_store = (file_store or "") if token else ""
        if self.token_file is not None:
            self.note_download(self.token_file)

    def note_download(self, path: Path) -> None:
        """Note a file of BigCommerce's that holds a token of this store; any other file is its owner's own."""
        from wizard.core.credential.downloaded_file import is_download_name  # noqa: PLC0415 - not for the first frame

        if is_download_name(path.name):
            self.leftovers.add(Leftover(path, LeftoverKind.DOWNLOAD, self.account_number))

    @property
    def accounts_page(self) -> str:
        """The address of this store's list of API accounts.

        A store that is not certain may be none at all: then it is that of the page that every store has.
        """
        certain = self.store is not None and self.store.certain
        return api_accounts_page(self.store_hash) if certain else SETTINGS_OF_SOME_STORE

    def note_forgotten(self, store_hash: str) -> None:
        """Note that a store was forgotten here: its token may be nowhere else now.

        Args:
            store_hash: the store whose entry in the keychain was deleted.
        """
        if store_hash == self.store_hash:
            self.hand_over = HandOver.NOT_YET

    def tick(self, scope_id: str, *, ticked: bool) -> None:
        """Note whether the merchant ticked a row as set."""
        if ticked:
            self.ticked.add(scope_id)
        else:
            self.ticked.discard(scope_id)

    def start_over(self, missing: Iterable[str]) -> None:
        """Prepare for a new API account, because these rows of the present one cannot be added to it."""
        self.missing = frozenset(missing)
        self.ticked = set()  # no row of a new account is set yet
        self.old_token = self.token
        self.account_number += 1

    def take_over(self, saved: SavedProgress) -> None:
        """Go on from a saved setup. Nothing of the present one stays, its token least of all."""
        self.set_token(None)
        self.result = self.old_token = self.front_page = None
        self.hand_over = HandOver.NOT_YET
        self.leftovers.keep_only(None)
        self.store = saved.store
        self.choose_profile(saved.profile_id)
        self.ticked = set(saved.ticked)
        self.missing, self.account_number, self.given_name = saved.missing, saved.account_number, saved.name
        self.earlier = saved

    def credential(self) -> Credential:
        """Return the pair to hand over.

        Raises:
            ValueError: when store or token is not known yet.
        """
        from wizard.core.credential.token_value import Credential  # noqa: PLC0415 - see above

        if not self.store or not self.token:
            raise ValueError("the setup has no store or no token yet")
        return Credential(self.store.value, self.token)


def _numbered(number: int) -> str:
    return ACCOUNT_NAME if number == 1 else f"{ACCOUNT_NAME} {number}"
