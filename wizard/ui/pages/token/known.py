"""What step 3 knows of the token: the token or why there is none, what is doubtful about it, and where it came from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from wizard.core.credential.practice_values import practice_token
from wizard.core.credential.secret import Secret
from wizard.core.failures import Failure, FailureKind
from wizard.core.intake.finding import Doubt, Reading, TokenFound, WhichToken
from wizard.ui.files.doubt_words import about_file, about_pasted

NO_TOKEN = Failure(FailureKind.VALUE_EMPTY)

TO_ACCOUNT = frozenset({FailureKind.VALUE_STOREFRONT_TOKEN, FailureKind.VALUE_OLD_TOKEN})
"""After these, another API account is what helps."""
TO_STORE = frozenset({FailureKind.VALUE_OTHER_STORE, FailureKind.FILE_OTHER_STORE})
"""After these, another store may be what was meant."""


@dataclass(frozen=True)
class Known:
    """A token, or the reason why there is none.

    Attributes:
        token: either of them.
        doubts: what is worth saying about the token.
        file: it came from, or None.
        store: the store hash that came with it, or None.
    """

    token: Secret | Failure = NO_TOKEN
    doubts: tuple[Doubt, ...] = ()
    file: Path | None = None
    store: str | None = None

    @property
    def is_empty(self) -> bool:
        """True while nothing was entered."""
        return isinstance(self.token, Failure) and self.token.kind is FailureKind.VALUE_EMPTY

    def other_store(self, store: str | None, wanted: str) -> Failure | None:
        """Return the failure if the file names another store than step 1.

        Args:
            store: that came with it, here or in another file.
            wanted: the store hash of this setup.
        """
        if not store or store == wanted:
            return None
        from_file = self.file is not None or store != self.store
        kind = FailureKind.FILE_OTHER_STORE if from_file else FailureKind.VALUE_OTHER_STORE
        return Failure(kind, {"expected": wanted, "found": store})

    def words(self, wanted: str) -> str:
        """Return the words about a token that was found; `wanted` is the store hash of this setup."""
        if self.file is not None:
            return about_file(self.file.name, self.store, wanted, self.doubts)
        return about_pasted(len(self.token) if isinstance(self.token, Secret) else 0, self.doubts)


def known_from(reading: Reading, *, practises: bool) -> Known:
    """Return what a reading of pasted text yields; a practice token counts only in practice mode."""
    if isinstance(reading, WhichToken):
        return Known(Failure(FailureKind.VALUE_SEVERAL_TOKENS))
    if not isinstance(reading, TokenFound):
        return Known(reading)
    practised = None if practises else practice_token(reading.token)
    return Known(practised or reading.token, reading.doubts, None, reading.store.value if reading.store else None)
