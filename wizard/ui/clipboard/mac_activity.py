"""Keep macOS from slowing down the program's clock while its window is covered (App Nap)."""

from __future__ import annotations

from collections.abc import Callable

from wizard.ui.look.objective_c import ObjectiveC

USER_INITIATED = 0x00EFFFFF
"""NSActivityUserInitiatedAllowingIdleSystemSleep: timers keep time, and the computer may sleep all the same."""


def begin_activity(reason: str) -> Callable[[], None]:
    """Tell macOS that something is under way that may not be put off.

    Args:
        reason: why, for whoever looks into what the computer does.

    Returns:
        A function that ends it; call it once.
    """
    mac = ObjectiveC.load()
    if mac is None:
        return lambda: None
    process = mac.send(mac.of(b"NSProcessInfo"), b"processInfo")
    words = mac.send(mac.of(b"NSString"), b"stringWithUTF8String:", reason.encode())
    activity = mac.send(process, b"beginActivityWithOptions:reason:", USER_INITIATED, words)
    if not activity:
        return lambda: None
    mac.send(activity, b"retain")  # nothing else holds it, and without it the activity is over

    def end() -> None:
        mac.send(process, b"endActivity:", activity, gives=None)
        mac.send(activity, b"release", gives=None)

    return end
