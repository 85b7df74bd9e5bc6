"""Check whether the clipboard works, without touching its content."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from wizard.core.failures import Failure, FailureKind
from wizard.core.readiness import CLIPBOARD_OTHER, CLIPBOARD_READ, CLIPBOARD_WORKS, Finding, Topic, bad, good, unknown
from wizard.ui.clipboard.copy import copy_text

TEST_TEXT = "BigCommerce Connect"


def clipboard_finding() -> Finding:
    """Read the clipboard. Only an empty one gets a test text, which is removed again."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.text():
        return good(Topic.CLIPBOARD, CLIPBOARD_READ)
    data = clipboard.mimeData()
    if data is not None and data.formats():  # despite its type, None if the clipboard was never filled
        return unknown(Topic.CLIPBOARD, CLIPBOARD_OTHER)
    if not copy_text(TEST_TEXT):
        return bad(Topic.CLIPBOARD, Failure(FailureKind.CLIPBOARD_REFUSED))
    clipboard.clear()
    return good(Topic.CLIPBOARD, CLIPBOARD_WORKS)
