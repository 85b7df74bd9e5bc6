"""A panel that says what happened and what to do next, with the code after the sentence."""

from __future__ import annotations

from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wizard.core.failures import Failure, FailureKind
from wizard.ui.announce import announce
from wizard.ui.texts import failure_words
from wizard.ui.theme import colour, restyle

if TYPE_CHECKING:
    from wizard.ui.widgets.copy_button import CopyButton

ICON_SIZE = 22
_ENDS = (".", "!", "?", ":", "…", "”", "。", "؟")


class Kind(StrEnum):
    """What a notice says at a glance; each has an icon and a colour of its own name (``info`` uses the accent)."""

    GOOD = "good"
    WARN = "warn"
    BAD = "bad"
    INFO = "info"


class Notice(QFrame):
    """Hidden until it has something to say; every showing is announced to a screen reader.

    Attributes:
        step: the step it stands on, from 1, so that step and code can be read out together; 0 outside the steps.

    Signals:
        shown(QWidget): the panel has something to say; the page brings it into view.
        failure_said(str): it says a failure with this code.
    """

    shown = Signal(object)
    failure_said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._actions = QHBoxLayout()
        self._built = False
        self._kind = Kind.INFO
        self._shown_code = ""
        self._copy: CopyButton | None = None
        self.step = 0
        self.hide()

    def _build(self) -> None:
        """Make the labels when there is something to say for the first time."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 - the Qt namespace takes 20 ms that the first frame does not need

        self._built = True
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._title = self._label("noticeTitle")
        self._message = self._label("noticeMessage")
        self._next = self._label("noticeNext")
        self._code = self._label("noticeCode")
        words = QVBoxLayout()
        words.setSpacing(4)
        for label in (self._title, self._message, self._next, self._code):
            words.addWidget(label)
        self._actions.addStretch()
        words.addLayout(self._actions)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(12)
        layout.addWidget(self._icon)
        layout.addLayout(words, 1)

    def add_action(self, widget: QWidget) -> None:
        """Put a button at the foot of the panel."""
        widget.setParent(self)  # the row has no place in the panel before the panel has something to say
        self._actions.addWidget(widget)

    def say(self, kind: Kind, title: str, message: str = "", next_step: str = "", code: str = "") -> None:
        """Show the panel with these words and announce them."""
        if not self._built:
            self._build()
        if self._copy is not None:
            self._copy.hide()
            self._copy.deleteLater()
            self._copy = None
        self._kind = kind
        self._shown_code = code
        self.setProperty("kind", kind.value)
        restyle(self)
        self._draw_icon()
        for label, text in (
            (self._title, title),
            (self._message, message),
            (self._next, next_step),
            (self._code, self._code_words(code)),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self.setAccessibleName(" ".join(_sentence(part) for part in (title, message, next_step) if part))
        self.show()
        self.shown.emit(self)
        announce(self, self.accessibleName())

    def offer_copy(self, words: str, said: str, text: str) -> None:
        """Put a button at the foot of the panel, for as long as the panel says what it says now.

        Args:
            words: what stands on the button.
            said: what a screen reader says once `text` is copied.
            text: what is copied.
        """
        from wizard.ui.widgets.copy_button import CopyButton  # noqa: PLC0415 - not needed for the first frame

        self._copy = CopyButton(words, said, partial(self.copy_or_say, text))
        self._actions.insertWidget(0, self._copy)
        self._copy.show()

    def copy_or_say(self, text: str) -> bool:
        """Copy `text`; where the clipboard refuses, say so here. Return whether it was copied."""
        from wizard.ui.clipboard import copy_text  # noqa: PLC0415 - not needed for the first frame

        copied = copy_text(text)
        if not copied:
            self.say_failure(Failure(FailureKind.CLIPBOARD_REFUSED))
        return copied

    def _code_words(self, code: str) -> str:
        if not code:
            return ""
        words = self.tr("Step {step}, code {code}") if self.step else self.tr("Code {code}")
        return words.format(step=self.step, code=code)

    def changeEvent(self, event: QEvent) -> None:
        """Qt calls this when, among others, light becomes dark: the icon is drawn anew."""
        super().changeEvent(event)
        if self._built and event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()

    def _draw_icon(self) -> None:
        from wizard.ui.icons import icon_pixmap  # noqa: PLC0415 - drawing SVG is not needed for the first frame

        role = "accent" if self._kind is Kind.INFO else self._kind.value
        shade = colour(role, self.palette())
        self._icon.setPixmap(icon_pixmap(self._kind.value, shade, ICON_SIZE, self.devicePixelRatioF()))
        self._icon.setAccessibleName(self._kind_word())

    def _kind_word(self) -> str:
        """Return what the icon says, for whoever does not see it."""
        return {
            Kind.GOOD: self.tr("Done"),
            Kind.WARN: self.tr("Take care"),
            Kind.BAD: self.tr("Problem"),
            Kind.INFO: self.tr("Note"),
        }[self._kind]

    def say_failure(self, failure: Failure, kind: Kind = Kind.BAD, *, next_step: bool = True) -> None:
        """Show a failure: what happened, what to do next (unless the page says it in another place), then the code."""
        words = failure_words(failure)
        self.say(kind, words.title, words.message, words.next_step if next_step else "", words.code)
        self.failure_said.emit(failure.code)

    def clear(self) -> None:
        """Hide the panel."""
        self.hide()

    @property
    def title(self) -> str:
        """The sentence in bold, or empty while the panel is hidden."""
        return self._title.text() if self._built and not self.isHidden() else ""

    @property
    def code(self) -> str:
        """The code of the failure that is shown, such as ``T-06``, or empty."""
        return self._shown_code if self._built and not self.isHidden() else ""

    @property
    def code_words(self) -> str:
        """The line with step and code as it is read out, or empty."""
        return self._code.text() if self._built and not self.isHidden() else ""

    def _label(self, name: str) -> QLabel:
        from PySide6.QtCore import Qt  # noqa: PLC0415 - see above

        label = QLabel()
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        label.setTextInteractionFlags(flags)
        label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # selectable, yet no stop on the way through the page
        return label


def _sentence(words: str) -> str:
    """Return words that are read out with a pause after them: a title on the screen has no full stop."""
    return words if words.rstrip().endswith(_ENDS) else f"{words}."
