"""The support report, to look at before it goes anywhere."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from wizard.core.session import SetupSession
from wizard.ui.services import Services


class ReportWindow(QDialog):
    """Shows the report."""

    def __init__(self, session: SetupSession, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
