"""Words on a page. All of each letter is seen, whatever the font says of its lines."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QWidget

from wizard.ui.language.retranslate import Words, say, say_anew, with_usable_key
from wizard.ui.look.type import Type, set_type
from wizard.ui.qt_numbers import PLAIN_TEXT

HIGHEST = "ÅÜÑ"
"""Some of the letters whose marks some fonts (DejaVu) draw above what they call a line; a label of Qt's cuts them off."""

_ABOVE_LINE: dict[str, int] = {}
"""What was measured, by the key of the font: the first frame has no time to do it for every label."""


class Label(QLabel):
    """A label with as much room above its words as the marks of capital letters need, in whatever font it has.

    Its text is plain: a name that people typed may look like HTML, and Qt would load the pictures that it names.
    """

    def __init__(self, words: str = "") -> None:
        super().__init__()
        self.setProperty("textFormat", PLAIN_TEXT)
        self.setText(words)
        self._make_room()

    def setText(self, words: str) -> None:
        """Show words."""
        super().setText(self.as_shown(words))

    def as_shown(self, words: str) -> str:
        """Return words as they are shown: if the label names a field, without a mnemonic on systems that have none."""
        return words if self.buddy() is None else with_usable_key(words)

    def setBuddy(self, field: QWidget) -> None:
        """Name a field: the key in the words leads to it from now on."""
        super().setBuddy(field)
        if not say_anew(self):
            self.setText(self.text())

    def changeEvent(self, event: QEvent) -> None:
        """Qt calls this when, among others, the label has got another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._make_room()

    def setWordWrap(self, on: bool) -> None:
        """Let lines end where there is no more room, or do not."""
        super().setWordWrap(on)
        self._make_room()

    def _make_room(self) -> None:
        """From right to left, Qt puts a line with the blank that ended it: it stands out at the left by that much."""
        blank = self.fontMetrics().horizontalAdvance(" ") if self.wordWrap() and self.isRightToLeft() else 0
        self.setContentsMargins(blank, self._above_line(), 0, 0)

    def _above_line(self) -> int:
        """Return by how many pixels the marks of capital letters stand above a line."""
        key = self.font().key()
        if key not in _ABOVE_LINE:
            metrics = self.fontMetrics()
            _ABOVE_LINE[key] = max(0, -metrics.tightBoundingRect(HIGHEST).top() - metrics.ascent())
        return _ABOVE_LINE[key]


def paragraph(words: str | Words, name: str = "", use: Type | None = None) -> QLabel:
    """Return a label with running text that wraps.

    Args:
        words: the text, or what makes it where the language can change while it is shown.
        name: by which the style sheet knows the label; notes ("quiet") are as large as the system's text.
        use: the letters, where they are not those of the page.
    """
    label = Label(words) if isinstance(words, str) else say(Label(), words)
    label.setObjectName(name)
    label.setWordWrap(True)
    if use is None and name == "quiet":
        use = Type.NOTE
    if use is not None:
        set_type(label, use)
    return label


def show_as_plain_text(dialog: QWidget) -> None:
    """Let the labels that Qt made in one of its own dialogs show each character as it is."""
    for label in dialog.findChildren(QLabel):
        label.setProperty("textFormat", PLAIN_TEXT)
