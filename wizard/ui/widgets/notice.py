"""A panel that says what happened and what to do next, with the code after the sentence."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wizard.core.failures import Failure, FailureKind
from wizard.ui.language.announce import announce
from wizard.ui.language.retranslate import Words
from wizard.ui.language.texts import failure_words
from wizard.ui.look.theme import colour, grown, restyle
from wizard.ui.qt_numbers import NO_FOCUS, STRONG_FOCUS
from wizard.ui.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from wizard.ui.widgets.copy_button import CopyButton

Parts = Callable[[], tuple[str, ...]]
"""Makes what a panel says: its title, and as many as there are of message, next step and code."""
ICON_SIZE, INLINE_ICON = 20, 16
"""Pixels."""
AROUND, BARE = (14, 12, 12, 12), (0, 2, 0, 0)
"""Pixels around what the panel says, and around words that have no panel."""
_ENDS = (".", "!", "?", ":", "…", "”", "。", "؟")


class Kind(StrEnum):
    """What a notice says at a glance; each has an icon and a color of its own name (``info`` uses the accent)."""

    GOOD = "good"
    WARN = "warn"
    BAD = "bad"
    INFO = "info"


class Notice(QFrame):
    """Hidden until it has something to say; every showing is announced to a screen reader.

    While it says a failure it is a stop of the Tab key: there it can be read once more, and Ctrl+C copies sentence and code.

    Args:
        parent: what it stands in.
        inline: it says a problem in one or two lines under a field: title with code, and what to do next.

    Attributes:
        step: the step it stands on, from 1, so that step and code can be read out together; 0 outside the steps.

    Signals:
        shown(QWidget): the panel has something to say; the page brings it into view.
        failure_said(str): it says a failure with this code.
    """

    shown = Signal(object)
    failure_said = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, inline: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("inline" if inline else "notice")
        self._inline = inline
        self._actions = FlowRow()
        self._built = False
        self._kind = Kind.INFO
        self._parts: Parts = tuple
        self._shown_code = ""
        self._copy: CopyButton | None = None
        self.step = 0
        self.hide()

    def _build(self) -> None:
        """Make the labels when there is something to say for the first time."""
        from PySide6.QtCore import Qt, QTimer  # noqa: PLC0415 - not needed for the first frame

        from wizard.ui.widgets.copy_button import CONFIRMATION_MS  # noqa: PLC0415 - likewise
        from wizard.ui.widgets.selectable_label import SelectableLabel  # noqa: PLC0415 - likewise

        self._built = True
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._title = SelectableLabel("noticeTitle")
        self._message = SelectableLabel("noticeMessage")
        self._next = SelectableLabel("noticeNext")
        self._code = SelectableLabel("noticeCode")
        self._lines = words = QVBoxLayout()
        for label in (self._title, self._message, self._next, self._code):
            words.addWidget(label)
        self._calming = QTimer(self)
        self._calming.setSingleShot(True)
        self._calming.setInterval(CONFIRMATION_MS)
        self._calming.timeout.connect(self._write_code)
        words.addLayout(self._actions)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon)
        self._row.addLayout(words, 1)

    def add_action(self, widget: QWidget) -> None:
        """Put a button at the foot of the panel."""
        widget.setParent(self)  # the row has no place in the panel before the panel has something to say
        self._actions.add(widget)

    def say(self, kind: Kind, parts: Parts, *, quiet: bool = False) -> None:
        """Show the panel with these words and announce them.

        Args:
            kind: what they say at a glance.
            parts: makes the words, now and again when the language changes.
            quiet: show the first of them alone, without panel and icon, since what goes on as expected needs no more;
                a screen reader reads them all.
        """
        if not self._built:
            self._build()
        self._calming.stop()
        if self._copy is not None:
            self._copy.hide()
            self._copy.deleteLater()
            self._copy = None
        self._kind = kind
        self._parts = parts
        self.setProperty("kind", kind.value)
        self.setProperty("quiet", quiet)
        bare = self._inline or quiet
        self._row.setContentsMargins(*(BARE if bare else AROUND))
        self._row.setSpacing(8 if bare else 12)
        self._lines.setSpacing(0 if quiet else 4)
        self._actions.setContentsMargins(0, 0 if quiet else 4, 0, 0)
        self._icon.setHidden(quiet)
        for part in (self, self._title):
            restyle(part)
        self._draw_icon()
        self._write()
        self.show()
        self.shown.emit(self)
        announce(self, self.accessibleName())

    def _write(self) -> None:
        title, message, next_step, code = (*self._parts(), "", "", "")[:4]
        self._shown_code = code
        inline_title = self.tr("{title} ({code})").format(title=title, code=code) if code else title
        shown = inline_title if self._inline else title
        for label, text in ((self._title, shown), (self._message, message), (self._next, next_step)):
            label.setText(text)
            label.setVisible(bool(text))
        self._write_code()
        self._code.setVisible(bool(code))
        quiet = bool(self.property("quiet"))
        if self._inline or quiet:
            self._message.hide()
            self._code.hide()
        if quiet:
            self._next.hide()
        self.setProperty("focusPolicy", STRONG_FOCUS if code else NO_FOCUS)
        self.setAccessibleName(" ".join(_sentence(part) for part in (title, message, next_step) if part))

    def _write_code(self) -> None:
        self._code.setText(self._code_words(self._shown_code))

    def follow_language(self) -> None:
        """Say the same in the present language, without a word to a screen reader: it has heard it."""
        if self._built and not self.isHidden():
            self._write()
            self._draw_icon()

    def offer_copy(self, words: Words, said: Words, text: str) -> None:
        """Put a button at the foot of the panel, for as long as the panel says what it says now.

        Args:
            words: what stands on the button.
            said: what a screen reader says once `text` is copied.
            text: what is copied.
        """
        from wizard.ui.widgets.copy_button import CopyButton  # noqa: PLC0415 - not needed for the first frame

        self._copy = CopyButton(words, said, partial(self.copy_or_say, text))
        if self.property("quiet"):
            self._copy.setObjectName("link")
        self._actions.insert(0, self._copy)
        self._copy.show()

    def copy_or_say(self, text: str) -> bool:
        """Copy `text`; where the clipboard refuses, say so here. Return whether it was copied."""
        from wizard.ui.clipboard.copy import copy_text  # noqa: PLC0415 - not needed for the first frame

        copied = copy_text(text)
        if not copied:
            self.say_failure(Failure(FailureKind.CLIPBOARD_REFUSED))
        return copied

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt calls this for a key that nothing in the panel has taken."""
        from PySide6.QtGui import QKeySequence  # noqa: PLC0415 - not needed for the first frame

        if self.code and event.matches(QKeySequence.StandardKey.Copy):
            self._copy_all()
        else:
            super().keyPressEvent(event)

    def _copy_all(self) -> None:
        """Copy the sentences and the code; where the clipboard refuses, that does not take the failure's place."""
        from wizard.ui.clipboard.copy import copy_text  # noqa: PLC0415 - not needed for the first frame

        labels = (self._title, self._message, self._next)
        lines = [label.text() for label in labels if not label.isHidden()]
        words = self._code_words(self._shown_code)
        if copy_text("\n".join((*lines, words))):
            said = self.tr("{code} (copied with this message)")
        else:
            said = self.tr("{code} (not copied: another app is using the clipboard)")
        self._code.setText(said.format(code=words))
        self._calming.start()
        announce(self, self._code.text())

    def _code_words(self, code: str) -> str:
        if not code:
            return ""
        words = self.tr("Step {step}, code {code}") if self.step else self.tr("Code {code}")
        return words.format(step=self.step, code=code)

    def changeEvent(self, event: QEvent) -> None:
        """Qt calls this when, among others, light becomes dark or text larger: the icon is drawn anew."""
        super().changeEvent(event)
        if self._built and event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._draw_icon()

    def _draw_icon(self) -> None:
        from wizard.ui.look.icons import icon_pixmap  # noqa: PLC0415 - drawing SVG is not needed for the first frame

        role = "link" if self._kind is Kind.INFO else self._kind.value
        shade = colour(role, self.palette())
        size = grown(INLINE_ICON if self._inline else ICON_SIZE, self.fontMetrics())
        self._icon.setPixmap(icon_pixmap(self._kind.value, shade, size, self.devicePixelRatioF()))
        self._icon.setAccessibleName(self._kind_word())

    def _kind_word(self) -> str:
        """Return what the icon says, for whoever does not see it."""
        return {
            Kind.GOOD: self.tr("Done"),
            Kind.WARN: self.tr("Warning"),
            Kind.BAD: self.tr("Problem"),
            Kind.INFO: self.tr("Note"),
        }[self._kind]

    def say_failure(self, failure: Failure, kind: Kind = Kind.BAD, *, next_step: Words | None = None) -> None:
        """Show a failure: what happened, what to do next, then the code.

        Args:
            failure: what happened.
            kind: what is said at a glance.
            next_step: makes what to do next, where that is something else here.
        """

        def parts() -> tuple[str, ...]:
            words = failure_words(failure)
            return words.title, words.message, words.next_step if next_step is None else next_step(), words.code

        self.say(kind, parts)
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
        return self._code_words(self.code)


def _sentence(words: str) -> str:
    """Return words that are read out with a pause after them: a title on the screen has no full stop."""
    return words if words.rstrip().endswith(_ENDS) else f"{words}."
