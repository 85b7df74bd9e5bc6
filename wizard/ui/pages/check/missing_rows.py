"""The rows that are missing, each with the option that it needs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from wizard.core.check.scopes import Scope
from wizard.ui.language.retranslate import say
from wizard.ui.look.type import Type, set_type
from wizard.ui.signs.pill import pill
from wizard.ui.signs.status_disc import IN_LISTS, Status, StatusDisc
from wizard.ui.widgets.label import Label

MOST = 6
"""Rows that have room without scrolling; the rest is counted, and stands in Details."""
WIDEST = 480


class MissingRows(QWidget):
    """A short list."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.setMaximumWidth(WIDEST)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._made: list[QWidget] = []
        self.hide()

    def texts(self) -> list[str]:
        """Return each row as it is read out."""
        return [one.accessibleName() for one in self._made if one.accessibleName()]

    def show_rows(self, scopes: Sequence[Scope]) -> None:
        """Show these rows; without any, hide the list."""
        for one in self._made:
            one.hide()
            one.deleteLater()
        self._made = []
        for scope in scopes[:MOST]:
            self._add(_hairline())
            self._add(self._row(scope))
        more = len(scopes) - MOST
        if more > 0:
            self._add(_hairline())
            rest = say(Label(), lambda: self.tr("and %n more", "", more))
            rest.setObjectName("secondary")
            rest.setContentsMargins(0, 8, 0, 8)
            self._add(rest)
        if scopes:
            self._add(_hairline())
        self.setVisible(bool(scopes))

    def _add(self, widget: QWidget) -> None:
        self._made.append(widget)
        self._column.addWidget(widget)

    def _row(self, scope: Scope) -> QWidget:
        row = QWidget()
        row.setObjectName("clear")
        row.setAccessibleName(f"{scope.label}: {scope.wanted}")
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.setSpacing(14)
        layout.addWidget(StatusDisc(IN_LISTS, Status.BAD))
        name = Label(scope.label)
        set_type(name, Type.VALUE)
        name.setWordWrap(True)
        layout.addWidget(name, 1)
        layout.addWidget(pill(scope.wanted))
        return row


def _hairline() -> QFrame:
    line = QFrame()
    line.setObjectName("hairline")
    return line
