"""The facts behind the support report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from wizard.core.credential.fingerprint import is_check_number

if TYPE_CHECKING:
    from wizard.core.check.result import CheckResult
    from wizard.core.check.scopes import Profile
    from wizard.core.failures import Failure
    from wizard.core.report.document import Section
    from wizard.core.setup.event_log import Event


@dataclass(frozen=True)
class PhoneWords:
    """The four words of `wizard.core.credential.fingerprint` that somebody had made, with the check number they rest on.

    Raises:
        ValueError: when the number is anything but one to four digits; a person typed it, and could paste a secret.
    """

    check_number: str
    words: tuple[str, ...]

    def __post_init__(self) -> None:
        if not is_check_number(self.check_number):
            raise ValueError("a check number has one to four digits")


@dataclass(frozen=True)
class KeychainFacts:
    """The state of this computer's keychain.

    Attributes:
        name: its name for people, such as "Secret Service", or None when there is none or nobody asked.
        self_test: "passed", a failure's code such as "K-02", or None when it was not tested.
    """

    name: str | None = None
    self_test: str | None = None


@dataclass(frozen=True)
class TokenFacts:
    """What the report may say about a token.

    Attributes:
        length: how many characters it has.
        alphabet: which kinds of characters, in words.
        words: the words for a call, when somebody had them made.
        from_file: whether it came from a credentials file, or None when nobody knows.
        other_store: whether that file was made for another store, or None when nobody knows.
    """

    length: int
    alphabet: str
    words: PhoneWords | None = None
    from_file: bool | None = None
    other_store: bool | None = None


@dataclass(frozen=True)
class Progress:
    """How far the setup got in the window.

    Attributes:
        step: the step that is shown, from 1; 0 before the first.
        reached: when each step was shown for the first time.
        account_number: 1, and one more for each time of starting over with a new API account.
        screen_shared: whether shared-screen mode is on.
        handed_over: whether the token left the wizard.
        resumed: whether a saved setup was opened and gone on with.
        events: what happened, the oldest first.
    """

    step: int = 0
    reached: Mapping[int, datetime] = field(default_factory=dict)
    account_number: int = 1
    screen_shared: bool = False
    handed_over: bool = False
    resumed: bool = False
    events: tuple[Event, ...] = ()


@dataclass(frozen=True)
class ReportFacts:
    """All facts of one report.

    Attributes:
        made: now, with its time zone.
        system: program and system.
        profile: the rows that are asked for.
        practice: whether the practice store is used, or None when nobody knows.
        window: what the window knows of itself, or None without a window.
        progress: how far somebody came, or None without a window.
        store_hash: the store hash or a candidate for it; empty while none is known.
        certain: False for a candidate, None when nobody knows.
        token: what may be told of the token, or None without one.
        result: what the last test saw, or None.
        failure: why there was no test, or None.
        ticked: ids of the rows that somebody ticked, or None where nobody could.
        keychain: what is known of it, or None where it is not used.
    """

    made: datetime
    system: Section
    profile: Profile
    practice: bool | None = None
    window: Section | None = None
    progress: Progress | None = None
    store_hash: str = ""
    certain: bool | None = None
    token: TokenFacts | None = None
    result: CheckResult | None = None
    failure: Failure | None = None
    ticked: frozenset[str] | None = None
    keychain: KeychainFacts | None = None
