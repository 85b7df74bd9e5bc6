"""The protected files among several: each one's passphrase is asked for in turn, before anything is tested."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from wizard.core.credential.secret import Secret
from wizard.core.failures import Failure, FailureKind, SetupError
from wizard.ui.jobs import Job
from wizard.ui.pages.store.several.testing import read_brought
from wizard.ui.services import Services

if TYPE_CHECKING:
    from wizard.core.concurrency.cancel import Cancel
    from wizard.core.stores.files import Brought
    from wizard.ui.files.passphrase_dialog import PassphraseDialog


class Opening(QObject):
    """Asks for one passphrase after the other, and opens the files off the window's thread.

    Args:
        services: open the files.
        window: over which it asks.

    Signals:
        trying(int, int): a passphrase is tried for this file (from 1) of so many, and nobody is asked meanwhile.
        asking(): a passphrase is asked for.
        done(Opened): all were asked for.
        cancelled(): somebody wants none of the files tested.
    """

    trying = Signal(int, int)
    asking = Signal()
    done = Signal(object)
    cancelled = Signal()

    def __init__(self, services: Services, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._window = window
        self._paths: Sequence[Path] = ()
        self._number = 0
        self._opened: dict[Path, tuple[Brought, ...]] = {}
        self._tried: Secret | None = None
        self._for_all: Secret | None = None
        self._dialog: PassphraseDialog | None = None
        self._job = Job(self)
        self._job.finished.connect(self._take)
        self._job.failed.connect(self._fail)
        self.running = False

    def start(self, paths: Sequence[Path]) -> None:
        """Ask for the passphrases of these files."""
        self.running = True
        self._paths, self._number = paths, 0
        self._next()

    def cancel(self) -> None:
        """Ask no more, and forget what was opened."""
        self.running = False
        self._job.cancel()
        self._forget()

    def _forget(self) -> None:
        self._opened, self._tried, self._for_all = {}, None, None

    @property
    def _path(self) -> Path:
        return self._paths[self._number - 1]

    def _next(self) -> None:
        if self._number == len(self._paths):
            opened = self._opened
            self.running = False
            self._forget()
            self.done.emit(opened)
            return
        self._number += 1
        if self._for_all is None:
            self._ask()
        else:
            self.trying.emit(self._number, len(self._paths))
            self._open(self._for_all)

    def _ask(self) -> None:
        from wizard.ui.files.passphrase_dialog import PassphraseDialog  # noqa: PLC0415 - rarely needed

        among = (self._number, len(self._paths))
        self._dialog = dialog = PassphraseDialog(self._window, self._path.name, new=False, among=among)
        dialog.given.connect(self._open)
        dialog.skipped.connect(self._skip)
        dialog.rejected.connect(self.cancelled)
        dialog.open()
        self.asking.emit()

    def _open(self, passphrase: Secret) -> None:
        services, path = self._services, self._path
        self._tried = passphrase
        self._job.start(lambda cancel, report: _brought(services, path, passphrase, cancel))

    def _skip(self) -> None:
        self._job.cancel()
        self._go_on()

    def _go_on(self) -> None:
        dialog, self._dialog, self._tried = self._dialog, None, None
        if dialog is not None:
            dialog.accept()
        self._next()

    def _take(self, brought: tuple[Brought, ...]) -> None:
        """A passphrase is for the others once a file didn't refuse it: one that failed would be tried on each of them."""
        if self._dialog is not None:
            self._for_all = self._tried if self._dialog.is_for_others else None
        self._opened[self._path] = brought
        self._go_on()

    def _fail(self, failure: Failure) -> None:
        """A wrong passphrase is asked for again, or for the first time where another file's was tried."""
        if failure.kind is not FailureKind.PASSPHRASE_WRONG:
            from wizard.core.stores.files import Brought  # noqa: PLC0415 - rarely needed

            self._take((Brought(self._path.name, failure=failure),))
        elif self._dialog is not None:
            self._dialog.ask_again(failure)
        else:
            self._ask()


def protected_among(services: Services, places: Sequence[Path], cancel: Cancel) -> Sequence[Path]:
    """Return the protected ones of files, and of folders with such, each once. What cannot be read is said with its test."""
    from wizard.core.intake.container import HEAD, is_protected  # noqa: PLC0415 - rarely needed
    from wizard.core.stores.files import files_in  # noqa: PLC0415 - likewise

    found: dict[Path, None] = {}
    for place in places:
        with suppress(OSError):
            for path, _ in files_in([place]):
                if cancel.is_set():
                    return ()
                with suppress(SetupError):
                    if is_protected(services.reader.read_head(path, HEAD)):
                        found[path] = None
    return tuple(found)


def _brought(services: Services, path: Path, passphrase: Secret, cancel: Cancel) -> tuple[Brought, ...]:
    return read_brought(services, path, services.protected.open(path, passphrase, cancel).encode())
