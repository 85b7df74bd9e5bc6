"""What a file brings when several are read at once: a token for each store, each from its own place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from wizard.core.failures import Failure, FailureKind
from wizard.core.intake.finding import Reading, TokenFound, WhichToken

ENDINGS = (".txt", ".text", ".rtf", ".csv", ".env", ".json", ".age")
"""How the names of files end that are looked into in a folder."""
NOTHING_TO_TEST = (FailureKind.FILE_NO_TOKEN, FailureKind.FILE_IS_SETUP)
"""What may lie in a folder beside files with tokens, and is left out there."""


@dataclass(frozen=True)
class Brought:
    """What one file brings for one store.

    Attributes:
        file: its name, as it is shown.
        found: the token with its store, or None.
        failure: why there is none; None where there is.
    """

    file: str
    found: TokenFound | None = None
    failure: Failure | None = None


def each_store(file: str, reading: Reading) -> tuple[Brought, ...]:
    """Return what a file brings, store by store.

    Several tokens are taken where each stands with a store of its own: then nobody has to choose. Two for one store, or one
    without, and the file brings none.

    Args:
        file: its name, as it is shown.
        reading: what the reader made of it.
    """
    if isinstance(reading, Failure):
        return (Brought(file, failure=reading),)
    if not isinstance(reading, WhichToken):
        return (Brought(file, reading),)
    hashes = {one.store.value for one in reading.options if one.store is not None}
    if len(hashes) < len(reading.options):
        return (Brought(file, failure=Failure(FailureKind.VALUE_SEVERAL_TOKENS)),)
    return tuple(Brought(file, one) for one in reading.options)


def files_in(places: Sequence[Path]) -> Iterator[tuple[Path, bool]]:
    """Yield each file, and whether it was found in a folder. Of a folder, only files that may hold a token, by name.

    Raises:
        OSError: when a folder may not be listed.
    """
    for place in places:
        if place.is_dir():
            found = sorted(one for one in place.iterdir() if one.suffix.lower() in ENDINGS and one.is_file())
            yield from ((one, True) for one in found)
        else:
            yield place, False


def not_listed(folder: str, error: OSError) -> Failure:
    """Return the failure of a folder whose files cannot be told; `folder` is its name, as it is shown."""
    return Failure(FailureKind.FILE_UNREADABLE, {"name": folder, "reason": error.strerror or type(error).__name__})


def is_left_out(brought: Brought, *, of_folder: bool) -> bool:
    """Tell whether a file is passed over in silence, because it lay in a folder and holds no token."""
    return of_folder and brought.failure is not None and brought.failure.kind in NOTHING_TO_TEST
