"""No character of a secret reaches the accessibility bus or an input method, however it gets into its field."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from tests.desktop import secret_window
from tests.desktop.conftest import ON_A_SCREEN, ROOT, Screen, wait_for
from tests.desktop.speech import SYSTEM_PYTHON, accessible
from wizard.ui.widgets.masked_edit import BULLET

pytestmark = ON_A_SCREEN
PASTED = "q7z4x9w2k8v5j3h6g1f0d9s8p2m4n6b"
TYPED = "u3e5c7"
PIECES = {PASTED[start : start + 3] for start in range(len(PASTED) - 2)} | {TYPED[:3], TYPED[3:]}
BULLETS = {BULLET, "●"}  # Qt tells those of the system

Heard = dict[str, list[str]]


@contextmanager
def eavesdropping(screen: Screen) -> Iterator[subprocess.Popen[str]]:
    """Listen on the buses of the screen."""
    pipe = subprocess.PIPE
    command = [SYSTEM_PYTHON, "-m", "tests.desktop.eavesdropper"]
    with (
        accessible(screen),
        subprocess.Popen(command, cwd=ROOT, env=screen.environment, stdin=pipe, stdout=pipe, text=True) as listener,
    ):
        assert listener.stdout is not None
        assert listener.stdout.readline() == "listening\n"
        yield listener
        listener.kill()


def heard(listener: subprocess.Popen[str]) -> Heard:
    assert listener.stdin is not None
    assert listener.stdout is not None
    print(file=listener.stdin, flush=True)
    return dict(json.loads(listener.stdout.readline()))


def enter_a_secret(screen: Screen, field: str) -> Heard:
    """Paste into a field and type into it, and return what was heard of that."""
    with eavesdropping(screen) as listener:
        portal = {"QT_IM_MODULE": "ibus", "IBUS_USE_PORTAL": "1", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        command = [sys.executable, secret_window.__file__, field]
        with subprocess.Popen(command, env=screen.environment | portal | {"PYTHONPATH": str(ROOT)}) as program:
            try:
                screen.run("xdotool", "windowactivate", "--sync", screen.window(secret_window.TITLE))
                screen.in_front(secret_window.TITLE)
                if field == "plain":
                    wait_for("the input method", lambda: bool(heard(listener)["connected"]))
                screen.copy(PASTED)
                screen.keys("ctrl+v")
                wait_for("the paste on the bus", lambda: _tells(heard(listener)["bus"]))
                screen.type(TYPED)
                wait_for("the keys on the bus", lambda: len(_single(heard(listener)["bus"])) >= len(TYPED))
                return heard(listener)
            finally:
                program.kill()


def _tells(texts: list[str]) -> bool:
    """Tell whether the paste was heard, masked or not."""
    return any(len(text) == len(PASTED) and (text == PASTED or set(text) <= BULLETS) for text in texts)


def _single(texts: list[str]) -> list[str]:
    return [text for text in texts if len(text) == 1]


def leaks(texts: list[str]) -> list[str]:
    return [text for text in texts if any(piece in text for piece in PIECES)]


def test_a_field_for_a_secret_tells_bullets_alone(screen: Screen) -> None:
    said = enter_a_secret(screen, "masked")
    assert leaks(said["bus"]) == []
    assert leaks(said["input method"]) == []
    assert not [text for text in _single(said["bus"]) if text.isalnum()]


def test_the_eavesdropper_hears_what_qt_tells_of_a_field_of_its_own(screen: Screen) -> None:
    said = enter_a_secret(screen, "plain")
    assert PASTED in said["bus"]
    assert leaks(said["input method"])
