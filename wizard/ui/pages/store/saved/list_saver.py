"""Save the list of stores: names, hashes, dates, results and missing rows, and no token."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from wizard.core.stores.not_tested import in_words
from wizard.ui.files.save_dialog import ask_where_to_save
from wizard.ui.files.text_saver import TextSaver, saved_words
from wizard.ui.pages.store.saved.model import StoresModel
from wizard.ui.services import Services
from wizard.ui.widgets.notice import Kind, Notice

NAME = "bigcommerce-stores.html"


class ListSaver(QObject):
    """Asks for a place and a format, and writes the list as it is then.

    Args:
        services: write the file, and know the names of rows.
        stores: the table.
        notice: says where the list is, or why it is nowhere.
        window: over which it asks.
    """

    def __init__(self, services: Services, stores: StoresModel, notice: Notice, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._stores = stores
        self._notice = notice
        self._window = window
        self._saver = TextSaver(services, window)
        self._saver.saved.connect(self._say_saved)
        self._saver.failed.connect(lambda failure: notice.say_failure(failure, Kind.WARN))

    def choose_place(self) -> None:
        """Ask where to save, and in which format."""
        title, proposed = self.tr("Save a list of your stores"), self._services.documents() / NAME
        ask_where_to_save(self._window, title, proposed, self._kinds(), self.save)

    def _kinds(self) -> dict[str, str]:
        """Return the file types offered, one per format of `LIST_FORMATS`."""
        return {
            self.tr("Page to print (*.html)"): "html",
            self.tr("Spreadsheet (*.csv)"): "csv",
            self.tr("Text file (*.txt)"): "txt",
            self.tr("JSON (*.json)"): "json",
        }

    def save(self, path: Path) -> None:
        """Write the list to `path`, in the format that its name asks for."""
        from wizard.core.stores.list_formats import list_format  # noqa: PLC0415 - rarely needed
        from wizard.core.stores.status import status_list  # noqa: PLC0415 - likewise

        remarks = self._stores.remarks
        listed = status_list(
            self._stores.stores,
            datetime.now().astimezone(),
            self._stores.row_names,
            lambda store: in_words(remarks.get(store.store_hash, "")),
        )
        self._saver.save(path, list_format(path.name).render(listed))

    def _say_saved(self, path: Path) -> None:
        self._notice.say(Kind.GOOD, lambda: saved_words(path))
