"""Clear a copied secret from the clipboard: after a minute, and when the program ends."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from wizard.core.credential.secret import Secret
from wizard.ui.clipboard.copy import clear_secret, set_doomed, still_ours

KEEP_MS = 60_000
TICK_MS = 1_000
EXTENSION = 10
REASON = "A copied secret is about to be removed from the clipboard"
"""What macOS's own tools say about it; never shown by this program."""


class ClipboardGuard(QObject):
    """Watches one copied secret at a time, and clears it only if the clipboard still holds our copy.

    Args:
        parent: Qt's owner of this object.
        keep_ms: how long a copy stays.
        tick_ms: how often `ticked` is sent.

    Signals:
        ticked(int): so many seconds are left; sent at once when counting begins.
        cleared(): the secret was removed from the clipboard.
        kept(): the merchant chose to keep it there.
        replaced(): something else is on the clipboard; it was left alone.
    """

    ticked = Signal(int)
    cleared = Signal()
    kept = Signal()
    replaced = Signal()

    def __init__(self, parent: QObject | None = None, *, keep_ms: int = KEEP_MS, tick_ms: int = TICK_MS) -> None:
        super().__init__(parent)
        self._keep_ms = keep_ms
        self._secret: Secret | None = None
        self._end_activity: Callable[[], None] | None = None
        self._end = QDeadlineTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(tick_ms)
        self._timer.timeout.connect(self._tick)
        for over in (self.cleared, self.kept, self.replaced):
            over.connect(self._stay_awake_no_longer)
        QGuiApplication.clipboard().dataChanged.connect(self._look)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.clear_now)

    @property
    def counting(self) -> bool:
        """True while a secret is to be removed."""
        return self._secret is not None

    def watch(self, secret: Secret) -> None:
        """Start the countdown for `secret`, which was just copied; an earlier countdown ends silently."""
        self._secret = secret
        set_doomed(True)
        self._count(self._keep_ms)
        self._stay_awake()  # a courtesy: whatever comes of it, the countdown runs

    def stop(self) -> None:
        """Leave the secret on the clipboard, even at program exit."""
        if self._forget():
            self.kept.emit()

    def extend(self) -> None:
        """Restart the countdown with ten times its length."""
        if self.counting:
            self._count(self._keep_ms * EXTENSION)

    def clear_now(self) -> None:
        """Clear the secret at once, if it is still ours. Called at program exit."""
        secret = self._forget()
        if secret is not None:
            (self.cleared if clear_secret(secret) else self.replaced).emit()

    def _count(self, milliseconds: int) -> None:
        self._end.setRemainingTime(milliseconds)
        self._timer.start()
        self._tick()

    def _tick(self) -> None:
        left = self._end.remainingTime()
        if left <= 0:
            self.clear_now()
            return
        self.ticked.emit(-(-left // 1000))

    def _look(self) -> None:
        """The clipboard changed, by us or by another program."""
        if self._secret is not None and not still_ours(self._secret):
            self._forget()
            self.replaced.emit()

    def _forget(self) -> Secret | None:
        secret, self._secret = self._secret, None
        if secret is not None:
            self._timer.stop()
            set_doomed(False)
        return secret

    def _stay_awake(self) -> None:
        """Keep time behind other windows, too: macOS slows down a program that nobody sees."""
        if self.counting and self._end_activity is None and QGuiApplication.platformName() == "cocoa":
            from wizard.ui.clipboard.mac_activity import begin_activity  # noqa: PLC0415 - exists on macOS alone

            self._end_activity = begin_activity(REASON)

    def _stay_awake_no_longer(self) -> None:
        end, self._end_activity = self._end_activity, None
        if end is not None:
            end()
