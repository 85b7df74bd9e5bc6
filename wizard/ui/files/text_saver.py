"""Save text to a file the merchant chooses, off the window's thread."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget, QWizard

from wizard.core.failures import Failure
from wizard.ui.files.save_dialog import ask_where_to_save
from wizard.ui.jobs import Job
from wizard.ui.language.texts import translated
from wizard.ui.look.bidi import isolated
from wizard.ui.practice.file_names import practice_place
from wizard.ui.services import Services
from wizard.ui.widgets.notice import Kind, Notice


class HasNotice(Protocol):
    """A page, as far as its panel is concerned."""

    @property
    def notice(self) -> Notice:
        """The page's panel."""
        ...


@runtime_checkable
class TellsEndings(Protocol):
    """The window below, which reports how work ended after the window that began it was closed."""

    @property
    def shown_page(self) -> HasNotice | None:
        """The page that is shown."""
        ...

    def say_failure(self, failure: Failure) -> None:
        """Show a failure on that page."""
        ...


class TextSaver(QObject):
    """A save continues after its window closes; the page below then reports the result.

    Args:
        services: the outside world.
        window: over which it asks for a place.

    Signals:
        saved(Path): the file, which is there now.
        failed(Failure): why there is none.
    """

    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, services: Services, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._window = window
        self._job = Job(self)
        self._job.finished.connect(self.saved)
        self._job.failed.connect(self.failed)
        if isinstance(window, QDialog) and not isinstance(window, QWizard):
            window.finished.connect(self._outlive)

    def choose_place(self, title: str, name: str, kind: str, text: str | bytes) -> None:
        """Ask for a place, then save.

        Args:
            title: of the window that asks.
            name: what is proposed, with its suffix and without folder; practice mode puts its mark before it.
            kind: the kind of file in words, such as "Text file (*.txt)".
            text: what is saved, as it is now (bytes where it is none, such as a PDF), whatever happens while the window asks.
        """
        proposed = self._services.documents() / (f"PRACTICE-{name}" if self._services.practice else name)
        kinds = {kind: proposed.suffix.removeprefix(".")}
        ask_where_to_save(self._window, title, proposed, kinds, lambda path: self.save(path, text))

    def save(self, path: Path, text: str | bytes) -> None:
        """Write `text` to `path`."""
        files, practice = self._services.files, self._services.practice is not None

        def work(cancel: object, report: object) -> Path:
            place = practice_place(path) if practice else path
            if isinstance(text, bytes):
                files.write_bytes(place, text)
            else:
                files.write(place, text)
            return place

        self._job.start(work)

    def _outlive(self) -> None:
        """Continue without the window that asked, which is about to be deleted."""
        below = self._window.parentWidget()
        window = below.window() if below is not None else None
        if not self._job.running or window is None or not isinstance(window, TellsEndings):
            return
        self.setParent(window)
        self.saved.connect(partial(_say_saved, window))
        self.failed.connect(window.say_failure)
        for ended in (self.saved, self.failed):
            ended.connect(self.deleteLater)


def _say_saved(window: TellsEndings, path: Path) -> None:
    if window.shown_page is not None:
        window.shown_page.notice.say(Kind.GOOD, lambda: saved_words(path))


def saved_words(path: Path) -> tuple[str, str]:
    """Return the words of a notice about a saved file and its place."""
    return (
        translated("TextSaver", "Saved as {name}").format(name=isolated(path.name)),
        translated("TextSaver", "In {folder}.").format(folder=isolated(str(path.parent))),
    )
