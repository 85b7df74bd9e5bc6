"""A list of this setup's files that hold the token, with a button to delete the chosen ones."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from wizard.core.failures import Failure, SetupError
from wizard.core.ports import DownloadsFolder
from wizard.core.setup.leftovers import Leftover, LeftoverKind, Leftovers
from wizard.ui.jobs import Job
from wizard.ui.language.retranslate import say
from wizard.ui.look.bidi import isolated
from wizard.ui.look.type import Type, set_type
from wizard.ui.pages.handover.choice_tile import ChoiceTile
from wizard.ui.widgets.label import Label, paragraph


class TidyUp(QWidget):
    """Hidden while there is nothing to delete.

    Args:
        downloads: tells which files still exist, and deletes.

    Signals:
        changed(): another file is chosen, or none.
        deleted(int): so many files are gone.
        failed(Failure): the first that couldn't be deleted; the others were tried all the same.
    """

    changed = Signal()
    deleted = Signal(int)
    failed = Signal(object)

    def __init__(self, downloads: DownloadsFolder) -> None:
        super().__init__()
        self._downloads = downloads
        self._leftovers = Leftovers()
        self._account = 1
        self._tiles: dict[Path, ChoiceTile] = {}
        self._job = Job(self)
        self._job.finished.connect(self._done)
        title = say(Label(), lambda: self.tr("Tidy up"))
        set_type(title, Type.LABEL)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(title)
        layout.addWidget(paragraph(lambda: self.tr("Delete these files? Each one contains your token."), "secondary"))
        layout.addSpacing(4)
        layout.addLayout(self._list)
        layout.addSpacing(4)
        layout.addWidget(paragraph(lambda: self.tr("Copies in backups or synced folders stay."), "quiet"))
        self.hide()

    def offer(self, leftovers: Leftovers, account: int) -> None:
        """List the files that still exist, all of them chosen.

        Args:
            leftovers: of this setup; files that are deleted here are taken out of it.
            account: the number of the present API account.
        """
        self._leftovers, self._account = leftovers, account
        leftovers.remove([one.path for one in leftovers.files if not self._downloads.is_there(one.path)])
        unticked = {path for path, tile in self._tiles.items() if not tile.isChecked()}
        self._clear()
        for one in leftovers.files:
            self._add(one, chosen=one.path not in unticked)
        self.setVisible(bool(self._tiles))
        self.changed.emit()

    @property
    def chosen(self) -> tuple[Path, ...]:
        """The files to delete."""
        return tuple(path for path, tile in self._tiles.items() if tile.isChecked())

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all files in the list."""
        return tuple(tile.name for tile in self._tiles.values())

    @property
    def running(self) -> bool:
        """True while files are being deleted."""
        return self._job.running

    @property
    def first(self) -> QWidget | None:
        """The first choice, or None."""
        return next(iter(self._tiles.values()), None)

    def delete(self) -> None:
        """Delete the chosen files; those that can't be deleted stay in the list."""
        remove, paths = self._downloads.remove, self.chosen
        self._job.start(lambda cancel, report: _removed(remove, paths))
        self.changed.emit()

    def keep_all(self) -> None:
        """Choose none of them."""
        for tile in self._tiles.values():
            tile.setChecked(False)

    def follow_language(self) -> None:
        """Retranslate what each file holds."""
        for one in self._leftovers.files:
            if one.path in self._tiles:
                self._tiles[one.path].say(self._about(one))

    def _clear(self) -> None:
        self._tiles.clear()
        while self._list.count():
            item = self._list.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _add(self, leftover: Leftover, *, chosen: bool) -> None:
        tile = ChoiceTile(isolated(leftover.path.name), self._about(leftover))
        tile.setChecked(chosen)
        tile.toggled.connect(lambda on: self.changed.emit())
        self._tiles[leftover.path] = tile
        self._list.addWidget(self._line())
        self._list.addWidget(tile)

    def _line(self) -> QFrame:
        line = QFrame()
        line.setObjectName("line")
        return line

    def _about(self, leftover: Leftover) -> str:
        folder = isolated(leftover.path.parent.name)
        if leftover.kind is LeftoverKind.PLAIN_COPY:
            return self.tr("{folder} · token, not encrypted").format(folder=folder)
        if leftover.account < self._account:
            return self.tr("{folder}, from an earlier account · token and client secret").format(folder=folder)
        return self.tr("{folder} · token and client secret").format(folder=folder)

    def _done(self, outcome: tuple[tuple[Path, ...], Failure | None]) -> None:
        gone, failure = outcome
        self._leftovers.remove(gone)
        self.offer(self._leftovers, self._account)
        if gone:
            self.deleted.emit(len(gone))
        if failure is not None:
            self.failed.emit(failure)


def _removed(remove: Callable[[Path], None], paths: Iterable[Path]) -> tuple[tuple[Path, ...], Failure | None]:
    """Delete each file; return which are gone, and the first failure."""
    gone: list[Path] = []
    failure: Failure | None = None
    for path in paths:
        try:
            remove(path)
        except SetupError as error:
            failure = failure or error.failure
        else:
            gone.append(path)
    return tuple(gone), failure
