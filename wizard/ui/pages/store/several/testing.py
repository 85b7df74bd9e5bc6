"""Read several files and test the store of each, off the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from wizard.core.failures import Failure, FailureKind, SetupError
from wizard.core.setup.saved_stores import SavedStore
from wizard.core.stores.not_tested import NotTested
from wizard.ui.services import Services

if TYPE_CHECKING:  # imported only where something is tested
    from wizard.core.check.result import CheckResult
    from wizard.core.check.scopes import Profile
    from wizard.core.concurrency.cancel import Cancel
    from wizard.core.intake.finding import TokenFound
    from wizard.core.stores.files import Brought

Opened: TypeAlias = "Mapping[Path, tuple[Brought, ...]]"
"""What protected files bring, once they are open; one that was left out is not there."""


@dataclass(frozen=True)
class FileSeen:
    """The result of a file, or of one of its stores.

    Attributes:
        file: its name without folder.
        found: its token with the store, or None.
        result: what the test saw, or None.
        not_tested: why there was no test, or None.
        failure: what stood in the way, or what the test ended with.
    """

    file: str
    found: TokenFound | None = None
    result: CheckResult | None = None
    not_tested: NotTested | None = None
    failure: Failure | None = None

    @property
    def store_hash(self) -> str:
        """The store, or empty."""
        return self.found.store.value if self.found is not None and self.found.store is not None else ""

    @property
    def can_be_kept(self) -> bool:
        """True if its token was seen to open its store."""
        return self.result is not None and self.result.opened

    def as_saved(self, now: datetime) -> SavedStore:
        """Return the row of the list for its store. Only for one that was tested."""
        from wizard.core.stores.testing import with_test  # noqa: PLC0415 - loads what only a test needs

        assert self.found is not None and self.result is not None
        label = self.found.name or self.store_hash
        return with_test(SavedStore(self.store_hash, label, self.result.profile_id, now, ""), self.result, now)


def check_files(
    services: Services,
    profile: Profile,
    places: Sequence[Path],
    opened: Opened,
    cancel: Cancel,
    report: Callable[[FileSeen], None],
) -> None:
    """Read, test and report file by file; a failing one doesn't stop the others.

    Args:
        services: read the files, and test.
        profile: the rows that the tokens are compared with.
        places: files, and folders with such.
        opened: what the protected ones bring.
        cancel: ends it.
        report: gets what became of each, as soon as it is known.
    """
    check = services.check_in_turn or services.check
    for brought in _all_brought(services, places, opened):
        if cancel.is_set():
            return
        found = brought.found
        if found is None:
            report(FileSeen(brought.file, None, None, NotTested.NO_TOKEN_FOUND, brought.failure))
        elif found.store is None:
            report(FileSeen(brought.file, found, None, NotTested.NO_STORE))
        else:
            from wizard.core.check.run import CheckPlan  # noqa: PLC0415 - loads what only a test needs

            result = check(CheckPlan(found.store.value, found.token, profile), cancel, lambda event: None)
            report(FileSeen(brought.file, found, result, None, result.failure))


def _all_brought(services: Services, places: Sequence[Path], opened: Opened) -> Iterator[Brought]:
    from wizard.core.stores.files import Brought, files_in, is_left_out, not_listed  # noqa: PLC0415 - rarely needed

    for place in places:
        try:
            files = list(files_in([place]))
        except OSError as error:
            yield Brought(place.name, failure=not_listed(place.name, error))
            continue
        for path, of_folder in files:
            for one in opened.get(path) or _brought(services, path):
                if not is_left_out(one, of_folder=of_folder):
                    yield one


def _brought(services: Services, path: Path) -> tuple[Brought, ...]:
    from wizard.core.setup.progress_file import is_progress_name, looks_like_progress  # noqa: PLC0415 - rarely needed
    from wizard.core.stores.files import Brought  # noqa: PLC0415 - likewise

    try:
        data = services.reader.read(path)
    except SetupError as error:
        return (Brought(path.name, failure=error.failure),)
    if is_progress_name(path.name) or looks_like_progress(data):
        return (Brought(path.name, failure=Failure(FailureKind.FILE_IS_SETUP, {"name": path.name})),)
    return read_brought(services, path, data)


def read_brought(services: Services, path: Path, data: bytes) -> tuple[Brought, ...]:
    """Return what `data` brings, which is what the file at `path` holds, in the clear."""
    from wizard.core.intake.doors import read_file  # noqa: PLC0415 - loads the parsers
    from wizard.core.stores.files import each_store  # noqa: PLC0415 - likewise

    brought = each_store(path.name, read_file(data, path.name))
    return brought if services.practice is not None else tuple(_unless_practice(one) for one in brought)


def _unless_practice(brought: Brought) -> Brought:
    """Refuse a token made in practice mode, which opens no store."""
    from wizard.core.credential.downloaded_file import credential_of  # noqa: PLC0415 - loads the parsers
    from wizard.core.credential.practice_values import practice_file  # noqa: PLC0415 - likewise
    from wizard.core.stores.files import Brought  # noqa: PLC0415 - likewise

    if brought.found is None:
        return brought
    failure = practice_file(credential_of(brought.found), brought.file)
    return brought if failure is None else Brought(brought.file, failure=failure)


def keep_stores(services: Services, seen: Sequence[FileSeen]) -> int:
    """Save tokens in the keychain and their stores in the list; return how many.

    Raises:
        SetupError: when the keychain or the list refuses; what came before is kept.
    """
    keychain, index = services.keychain, services.saved_stores
    assert keychain is not None and index is not None
    for one in seen:
        assert one.found is not None
        keychain.save(one.store_hash, one.found.token)
        index.put(one.as_saved(datetime.now().astimezone()))
    return len(seen)
