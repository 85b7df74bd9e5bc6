"""Saves how far a set-up has come, and goes on from such a file."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from wizard.core.session import SetupSession
from wizard.ui.services import Services


class SessionFiles(QObject):
    """Progress without secrets, as a file."""

    def __init__(self, session: SetupSession, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._services = services

    def choose_place(self) -> None:
        """Ask where to save."""

    def choose_file(self) -> None:
        """Ask which file to go on from."""
