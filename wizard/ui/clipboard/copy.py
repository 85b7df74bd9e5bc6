"""The only way to the clipboard."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QClipboard, QGuiApplication

from wizard.core.credential.secret import Secret
from wizard.ui.look.bidi import without_marks

_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
_NO = bytes(4)
"""The number 0 as a DWORD; the first of the formats asks for any content at all."""
KEPT_OUT_OF_HISTORIES = {
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): _NO,
    _WINDOWS.format("CanIncludeInClipboardHistory"): _NO,
    _WINDOWS.format("CanUploadToCloudClipboard"): _NO,
    "x-kde-passwordManagerHint": b"secret",
}
"""What tells histories of Windows and KDE to leave a copy out; each ignores the other's. macOS: see `mac_pasteboard`."""
LINUX = ("xcb", "wayland")
DESKTOPS = (*LINUX, "windows", "cocoa")
_DOOMED = "bigcommerceConnectRemoves"


def copy_text(text: str) -> bool:
    """Put `text` on the clipboard without invisible marks; return whether that worked."""
    text = without_marks(text)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(text)
    return clipboard.text() == text


class CleanCopies(QObject):
    """Strips invisible marks from text that is selected and copied in a window.

    Args:
        window: for as long as it is there.
    """

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        QGuiApplication.clipboard().dataChanged.connect(self._look)

    def _look(self) -> None:
        """Qt calls this when the clipboard has changed."""
        clipboard = QGuiApplication.clipboard()
        another_program = QGuiApplication.platformName() in DESKTOPS and not clipboard.ownsClipboard()
        if another_program or not QGuiApplication.isRightToLeft():
            return
        copied = clipboard.text()
        if without_marks(copied) != copied:
            copy_text(copied)


def copy_secret(secret: Secret) -> bool:
    """Put a secret on the clipboard at the merchant's request, marked so that clipboard histories skip it.

    It never goes to the selection that X11 pastes with the middle button; what a field put there is taken away.

    Returns:
        Whether it is on the clipboard now.
    """
    was_put = _put_concealed(secret.reveal())
    _clear_selection(secret)
    return was_put and _text() == secret


def _put_concealed(text: str) -> bool:
    """Put `text` on the clipboard with the marks that histories respect; return whether the system accepted it, if it tells."""
    if QGuiApplication.platformName() == "cocoa":
        from wizard.ui.clipboard.mac_pasteboard import write_concealed  # noqa: PLC0415 - exists on macOS alone

        return write_concealed(text)
    data = QMimeData()
    data.setText(text)
    for name, content in KEPT_OUT_OF_HISTORIES.items():
        data.setData(name, content)
    QGuiApplication.clipboard().setMimeData(data)
    return True


def still_ours(secret: Secret) -> bool:
    """Tell whether the clipboard holds `secret` because this program put it there."""
    # Under X11 and Wayland another program's text is not requested: it may be slow to answer.
    if QGuiApplication.platformName() in LINUX and not QGuiApplication.clipboard().ownsClipboard():
        return False
    return _text() == secret


def clear_secret(secret: Secret) -> bool:
    """Clear `secret` from the clipboard if it is still ours; return whether it was."""
    _clear_selection(secret)
    ours = still_ours(secret)
    if ours:
        QGuiApplication.clipboard().clear()
    return ours


def set_doomed(doomed: bool) -> None:
    """Note whether the copy will be cleared, at program exit at the latest."""
    QGuiApplication.clipboard().setProperty(_DOOMED, doomed)


def clipboard_ends_with_us() -> bool:
    """Tell whether our copy would disappear when the program ends.

    So it is while :class:`wizard.ui.clipboard.guard.ClipboardGuard` counts, and always under Linux without a clipboard
    manager. A platform without a desktop has a clipboard that nobody else can see; nothing there is worth a question.
    """
    platform, clipboard = QGuiApplication.platformName(), QGuiApplication.clipboard()
    doomed = platform in DESKTOPS and bool(clipboard.property(_DOOMED))
    return doomed or (platform in LINUX and clipboard.ownsClipboard())


def _text(mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> Secret:
    return Secret(QGuiApplication.clipboard().text(mode))


def _clear_selection(secret: Secret) -> None:
    clipboard, selection = QGuiApplication.clipboard(), QClipboard.Mode.Selection
    if clipboard.supportsSelection() and clipboard.ownsSelection() and _text(selection) == secret:
        clipboard.clear(selection)
