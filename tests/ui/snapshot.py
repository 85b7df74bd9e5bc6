"""A snapshot of everything a person sees, hears and has entered in a window, for comparison."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QScrollBar,
    QTableView,
    QWidget,
)

from wizard.ui.look.bidi import without_marks

PLACES = ("text", "accessibleName", "accessibleDescription", "toolTip", "placeholderText", "windowTitle", "plainText")
"""Qt's properties that hold words."""
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.CheckStateRole,
)
Snapshot = dict[str, object]


def words_in(window: QWidget) -> Snapshot:
    """Return what each visible widget says, by where it is and of what kind."""
    said: Snapshot = {}
    for widget in (window, *window.findChildren(QWidget)):
        if widget is window or widget.isVisibleTo(window):
            where = _where(widget, window)
            said.update({f"{where} {place}": _plain(widget.property(place)) for place in PLACES})
            if isinstance(widget, QAbstractItemView) and widget.model() is not None:
                said[f"{where} rows"] = _rows(widget)
            said[f"{where} actions"] = [action.text() for action in widget.actions() if isinstance(action, QAction)]
    return {where: words for where, words in said.items() if words}


def state_of(window: QWidget) -> Snapshot:
    """Return what was entered and chosen, where one is, and what can be pressed."""
    state: Snapshot = {}
    for widget in window.findChildren(QWidget):
        where = _where(widget, window)
        if not isinstance(widget, QScrollBar) and not widget.objectName().startswith(
            "qt_scrollarea"
        ):  # words may be longer
            state[f"{where} shown"] = (widget.isVisibleTo(window), widget.isEnabled(), widget.hasFocus())
        if isinstance(widget, QLineEdit):
            state[f"{where} typed"] = (widget.text(), widget.cursorPosition(), widget.selectedText(), widget.echoMode())
        if isinstance(widget, QPlainTextEdit) and not widget.isReadOnly():
            cursor = widget.textCursor()
            state[f"{where} typed"] = (widget.toPlainText(), cursor.position(), cursor.anchor())
        if isinstance(widget, QAbstractButton):
            state[f"{where} ticked"] = widget.isChecked()
        if isinstance(widget, QProgressBar):
            state[f"{where} progress"] = (widget.minimum(), widget.maximum(), widget.value())
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            chosen = widget.currentIndex()
            state[f"{where} chosen"] = (chosen.row(), chosen.column())
        if isinstance(widget, QAbstractScrollArea):
            state[f"{where} scrolled"] = widget.verticalScrollBar().value()
    return state


def _where(widget: QWidget, window: QWidget) -> str:
    """Return the way from the window to the widget; it is the same in a window that was made anew."""
    parts = []
    step: QWidget | None = widget
    while step is not None and step is not window:
        parent = step.parentWidget()
        alike = [one for one in (parent.children() if parent else []) if type(one) is type(step)]
        parts.append(f"{type(step).__name__}{alike.index(step) if step in alike else ''}")
        step = parent
    return "/".join(reversed(parts))


def _plain(words: object) -> object:
    return without_marks(words) if isinstance(words, str) else words


def _rows(view: QAbstractItemView) -> list[list[object]]:
    model = view.model()
    columns = range(model.columnCount() if isinstance(model, QAbstractTableModel) else 1)
    rows = [
        [_plain(model.index(row, column).data(role)) for column in columns for role in ROLES]
        for row in range(model.rowCount())
    ]
    if isinstance(view, QTableView):
        across = Qt.Orientation.Horizontal
        rows.append([model.headerData(column, across) for column in range(model.columnCount())])
    return rows
