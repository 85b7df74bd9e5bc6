"""The menu behind “Save a copy…”: the keychain first, then files, the protected one before the plain ones."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from wizard.core.export.formats.registry import FORMATS
from wizard.ui.copies.keep_copy import KeepCopy
from wizard.ui.language.menu import open_above
from wizard.ui.language.texts import failure_words, format_menu_words


class CopyMenu(QMenu):
    """Rebuilt each time it opens, so that it is up to date.

    Args:
        keep: what saves.
        parent: the widget it belongs to.
    """

    def __init__(self, keep: KeepCopy, parent: QWidget) -> None:
        super().__init__(parent)
        self._keep = keep
        self._say(self.tr("BigCommerce won’t show the token again."))
        self._add_keychain()
        self._add(self.tr("Protected with a &passphrase…"), partial(keep.choose_place, None))
        for form in sorted(FORMATS, key=lambda one: not one.program):
            self._add(format_menu_words(form), partial(keep.choose_place, form))

    def open_at(self, button: QWidget) -> None:
        """Open above `button`, near the foot of the window, with the first enabled line selected."""
        first = next(action for action in self.actions() if action.isEnabled() or self._keep.running)
        open_above(self, button, first)

    def _add_keychain(self) -> None:
        if not self._keep.has_keychain:
            self._say(self.tr("Practice never uses your keychain."))
        elif self._keep.no_keychain is not None:
            self._say("{0.title} ({0.code})".format(failure_words(self._keep.no_keychain)))
        else:
            self._add(self.tr("Save in this computer’s &keychain"), self._keep.save_in_keychain)

    def _say(self, words: str) -> None:
        """Add a line that can't be chosen."""
        self.addAction(words.replace("&", "&&")).setEnabled(False)

    def _add(self, words: str, do: Callable[[], None]) -> None:
        action: QAction = self.addAction(words)
        action.setEnabled(not self._keep.running)
        action.triggered.connect(lambda checked: do())
