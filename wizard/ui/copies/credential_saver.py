"""Save the credential to a file and in a format the merchant chooses, off the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from wizard.core.concurrency.cancel import Cancel
from wizard.core.credential.secret import Secret
from wizard.core.export.formats.base import ExportFormat
from wizard.core.export.formats.json_file import JSON
from wizard.core.export.formats.registry import format_for
from wizard.core.export.render import Export
from wizard.ui.files.save_dialog import ask_where_to_save
from wizard.ui.jobs import Job
from wizard.ui.language.texts import format_label
from wizard.ui.practice.file_names import practice_place
from wizard.ui.services import Services

PROTECTED = ".age"


class CredentialSaver(QObject):
    """Saves the credential to one file at a time.

    Args:
        services: writes the file.
        export: returns the credential to save.
        window: the parent of the dialog.

    Signals:
        started(): a file is being written.
        saved(Path, bool): the file, and whether a passphrase protects it.
        failed(Failure): why there is no file.
    """

    started = Signal()
    saved = Signal(object, bool)
    failed = Signal(object)

    def __init__(self, services: Services, export: Callable[[], Export], window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._export = export
        self._window = window
        self._job = Job(self)
        self._job.finished.connect(lambda outcome: self.saved.emit(*outcome))
        self._job.failed.connect(self.failed)

    def choose_place(self, form: ExportFormat | None) -> None:
        """Ask for a place, then save.

        Args:
            form: the form of the file; None: protected with a passphrase.
        """
        kinds = {self._kind(form): "age" if form is None else form.extension}
        proposed = self._services.documents() / self._name(form)
        ask_where_to_save(self._window, self.tr("Save a copy"), proposed, kinds, lambda path: self.save(path, form))

    @property
    def running(self) -> bool:
        """True while a file is being written."""
        return self._job.running

    def save(self, path: Path, chosen: ExportFormat | None) -> None:
        """Save to `path` in the format of its name, or in the chosen one if the name has none.

        Args:
            path: where to.
            chosen: the form that was chosen; None: protected, whatever the name says.
        """
        if chosen is None or path.suffix.lower() == PROTECTED:
            self._ask_for_passphrase(
                path if path.suffix.lower() == PROTECTED else path.with_name(path.name + PROTECTED)
            )
            return
        form = format_for(path.name, chosen)
        write = self._services.files.write
        self._start(path, False, lambda place, export, cancel: write(place, export.render(form)))

    def _kind(self, form: ExportFormat | None) -> str:
        """Return what the dialog calls the kind of file."""
        return self.tr("Protected with a passphrase (*.age)") if form is None else format_label(form)

    def _name(self, form: ExportFormat | None) -> str:
        export = self._export()
        if form is not None:
            return export.file_name(form)
        return export.file_name(JSON).removesuffix(".json") + PROTECTED

    def _ask_for_passphrase(self, path: Path) -> None:
        from wizard.ui.files.passphrase_dialog import PassphraseDialog  # noqa: PLC0415 - rarely needed

        dialog = PassphraseDialog(self._window, path.name, new=True)
        dialog.given.connect(lambda passphrase: self._save_protected(path, passphrase))
        dialog.open()

    def _save_protected(self, path: Path, passphrase: Secret) -> None:
        write = self._services.protected.write
        self._start(path, True, lambda place, export, cancel: write(place, export.render(JSON), passphrase, cancel))

    def _start(self, path: Path, protected: bool, write: Callable[[Path, Export, Cancel], None]) -> None:
        export, practice = self._export(), self._services.practice is not None

        def work(cancel: Cancel, report: object) -> tuple[Path, bool]:
            place = practice_place(path) if practice else path
            write(place, export, cancel)
            return place, protected

        self.started.emit()
        self._job.start(work)
