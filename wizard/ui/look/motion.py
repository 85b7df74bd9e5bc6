"""The system's setting for reduced motion, which Qt reports only from version 6.12 on.

Windows: "Show animations". macOS: "Reduce motion". Linux: the desktop portal's ``reduced-motion``, or GNOME's own
``enable-animations``; its answer is not waited for, and until it comes nothing moves. Connecting to the
session bus is waited for, as Qt itself does for screen readers and dialogs.
"""

from __future__ import annotations

import os
import sys
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QStyle

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusPendingCallWatcher

    from wizard.ui.look.objective_c import ObjectiveC

Setting = tuple[str, str]
"""Namespace and key of something that the portal knows."""
_SPI_GETCLIENTAREAANIMATION = 0x1042
_PORTAL = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings")
_SETTINGS: dict[Setting, object] = {
    ("org.freedesktop.appearance", "reduced-motion"): 1,
    ("org.gnome.desktop.interface", "enable-animations"): False,
}
"""What is asked of the portal, and the answer that means less motion."""
_LONGEST_MS = 2000
"""A portal that is still silent then counts as one that is not there."""


def animations_wanted() -> bool:
    """Tell whether animations are wanted, as far as is known yet. A pure read, quick enough for paint events."""
    if QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) <= 0:
        return False
    systems = {"win32": _windows_wants_them, "darwin": _mac_wants_them}
    return systems.get(sys.platform, _portal_wants_them)()


def ask_desktop() -> None:
    """Refresh the answers that take a moment. Called a little before an animation."""
    if sys.platform.startswith("linux"):
        _portal().ask()


def _windows_wants_them() -> bool:
    import ctypes  # noqa: PLC0415 - the bundle for Linux has none

    windows: Any = getattr(ctypes, "windll", None)
    wanted = ctypes.c_int(1)
    if windows is not None:
        windows.user32.SystemParametersInfoW(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(wanted), 0)
    return bool(wanted.value)


@cache
def _objective_c() -> ObjectiveC | None:
    """Return macOS's runtime, cached: loading it is too slow for paint events."""
    from wizard.ui.look.objective_c import ObjectiveC  # noqa: PLC0415 - needed on macOS alone

    return ObjectiveC.load()


def _mac_wants_them() -> bool:
    import ctypes  # noqa: PLC0415 - likewise

    mac = _objective_c()
    if mac is None:
        return True
    workspace = mac.send(mac.of(b"NSWorkspace"), b"sharedWorkspace")
    return not mac.send(workspace, b"accessibilityDisplayShouldReduceMotion", gives=ctypes.c_bool)


def _portal_wants_them() -> bool:
    return _portal().wants_them


@cache
def _portal() -> _Portal:
    return _Portal()


class _Portal(QObject):
    """Caches the desktop portal's answer."""

    def __init__(self) -> None:
        super().__init__()
        self._less: set[Setting] = set()
        self._waiting: set[Setting] = set()
        self._asked = False

    @property
    def wants_them(self) -> bool:
        """True once every answer is in and none asks for reduced motion."""
        return self._asked and not self._waiting and not self._less

    def ask(self) -> None:
        """Send the questions, unless they are still under way."""
        if self._waiting:
            return
        self._asked = True
        if not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
            return  # connecting to an unnamed bus would start one
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - needed on Linux alone

        bus = QDBusConnection.sessionBus()
        if bus.isConnected():
            for setting in _SETTINGS:
                self._ask_for(setting, bus)

    def _ask_for(self, setting: Setting, bus: QDBusConnection) -> None:
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher  # noqa: PLC0415 - likewise

        message = QDBusMessage.createMethodCall(*_PORTAL, "Read")  # "ReadOne" is newer than Debian 12
        message.setArguments(list(setting))
        watcher = QDBusPendingCallWatcher(bus.asyncCall(message, _LONGEST_MS), self)
        watcher.finished.connect(partial(self._take, setting, watcher))
        self._waiting.add(setting)

    def _take(self, setting: Setting, watcher: QDBusPendingCallWatcher) -> None:
        self._waiting.discard(setting)
        said: Any = next(iter(watcher.reply().arguments()), None) if not watcher.isError() else None
        while hasattr(said, "variant"):  # "Read" wraps its answer twice
            said = said.variant()
        if said == _SETTINGS[setting]:
            self._less.add(setting)
        else:
            self._less.discard(setting)
        watcher.deleteLater()
