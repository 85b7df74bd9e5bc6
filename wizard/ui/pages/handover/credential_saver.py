"""Saves the credential to a file the merchant chooses, in the form the merchant chooses, off the window's thread."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from wizard.core.concurrency.cancel import Cancel
from wizard.core.credential.secret import Secret
from wizard.core.export.formats.base import ExportFormat
from wizard.core.export.formats.json_file import JSON
from wizard.core.export.formats.registry import FORMATS, format_for
from wizard.core.export.render import Export
from wizard.ui.jobs import Job
from wizard.ui.language.texts import format_label
from wizard.ui.practice.file_names import practice_place
from wizard.ui.services import Services

PROTECTED = ".age"
OWN_PANELS = ("win32", "darwin")
"""Systems whose own panels change the suffix themselves; told a name, they would leave the folder that was chosen."""


class CredentialSaver(QObject):
    """Signals:
    started(): a file is being written.
    saved(Path, bool): the file, and whether a passphrase protects it.
    failed(Failure): why there is no file.
    """

    started = Signal()
    saved = Signal(object, bool)
    failed = Signal(object)

    def __init__(self, services: Services, export: Callable[[], Export], parent: QWidget) -> None:
        super().__init__(parent)
        self._services = services
        self._export = export
        self._window = parent
        self._job = Job(self)
        self._job.finished.connect(lambda outcome: self.saved.emit(*outcome))
        self._job.failed.connect(self.failed)

    def choose_place(self) -> None:
        """Ask for a place and a form, then save."""
        dialog = QFileDialog(self._window, self.tr("Save the credential"), str(self._services.documents()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        forms = self._forms()
        dialog.setNameFilters(list(forms))
        dialog.selectFile(self._name(JSON))
        dialog.setDefaultSuffix("json")

        def follow(chosen: str) -> None:
            form = forms[chosen]
            dialog.setDefaultSuffix("age" if form is None else form.extension)
            if sys.platform not in OWN_PANELS:
                dialog.selectFile(self._name(form))

        dialog.filterSelected.connect(follow)
        dialog.fileSelected.connect(lambda name: self.save(Path(name), forms.get(dialog.selectedNameFilter(), JSON)))
        dialog.open()

    @property
    def running(self) -> bool:
        """True while a file is being written."""
        return self._job.running

    def save(self, path: Path, chosen: ExportFormat | None) -> None:
        """Save to `path` in the form its name asks for, or in the chosen one where the name does not tell.

        Args:
            path: where to.
            chosen: the form chosen in the dialog; None: protected, whatever the name says.
        """
        if chosen is None or path.suffix.lower() == PROTECTED:
            self._ask_for_passphrase(
                path if path.suffix.lower() == PROTECTED else path.with_name(path.name + PROTECTED)
            )
            return
        form = format_for(path.name, chosen)
        write = self._services.files.write
        self._start(path, False, lambda place, export, cancel: write(place, export.render(form)))

    def _forms(self) -> dict[str, ExportFormat | None]:
        """Return the choices of the dialog; None stands for the protected file."""
        ours: dict[str, ExportFormat | None] = {format_label(form): form for form in FORMATS if not form.program}
        protected = {self.tr("Protected with a passphrase (*.age)"): None}
        return ours | protected | {format_label(form): form for form in FORMATS if form.program}

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
