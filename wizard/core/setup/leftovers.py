"""Files that hold the token and are no longer needed once APPSe AI has it."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from pathlib import Path
from typing import NamedTuple


class LeftoverKind(Enum):
    """What a file holds besides the store hash."""

    DOWNLOAD = "download"
    """BigCommerce's file: token and client secret."""
    PLAIN_COPY = "plain copy"
    """A copy saved here without a passphrase: the token."""


class Leftover(NamedTuple):
    """One file.

    Attributes:
        path: where it is.
        kind: what it holds.
        account: the API account it is from; 1 is the first.
    """

    path: Path
    kind: LeftoverKind
    account: int = 1


class Leftovers:
    """Files in the order they were added; each path once, with its latest kind."""

    def __init__(self) -> None:
        self._files: dict[Path, Leftover] = {}

    def add(self, leftover: Leftover) -> None:
        """Note a file that was taken or saved."""
        self._files.pop(leftover.path, None)
        self._files[leftover.path] = leftover

    def remove(self, paths: Iterable[Path]) -> None:
        """Forget files that are gone."""
        for path in paths:
            self._files.pop(path, None)

    def keep_only(self, path: Path | None) -> None:
        """Forget all but `path`: what belongs to another setup is not this one's to delete."""
        self.remove([one for one in self._files if one != path])

    @property
    def files(self) -> tuple[Leftover, ...]:
        """Every file that was noted and not removed."""
        return tuple(self._files.values())
