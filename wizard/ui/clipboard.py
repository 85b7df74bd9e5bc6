"""The one way to the clipboard."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from wizard.core.secret import Secret


def copy_text(text: str) -> bool:
    """Put `text` on the clipboard; return whether it is there now."""
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(text)
    return clipboard.text() == text


def copy_secret(secret: Secret) -> bool:
    """Put a secret on the clipboard, because the merchant asked for it; return whether it is there now."""
    return copy_text(secret.reveal())


def clipboard_ends_with_us() -> bool:
    """Tell whether what we copied would be gone once the program ends, as on Linux without a clipboard manager."""
    linux = QGuiApplication.platformName() in ("xcb", "wayland")
    return linux and QGuiApplication.clipboard().ownsClipboard()
