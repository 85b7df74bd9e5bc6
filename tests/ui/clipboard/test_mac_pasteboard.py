"""What is said to macOS's pasteboard, in which order, and that its answers count; the runtime itself exists on a Mac alone."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from tests.ui.clipboard.objective_c import Runtime
from wizard.core.credential.secret import Secret
from wizard.ui.clipboard import mac_pasteboard
from wizard.ui.clipboard.copy import copy_secret
from wizard.ui.look.objective_c import ObjectiveC

SECRET = Secret("canary7token2m9x4q8w3n6t1z5k0b2")
OBJECTS = {"alloc": "raw item", "init": "item", "data": "nothing", "generalPasteboard": "pasteboard"}


def pasteboard(refused: str = "") -> Runtime:
    """A Mac's, that says no to one message."""
    return Runtime(OBJECTS, {refused: False})


@pytest.fixture
def runtime(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Runtime:
    made = pasteboard(getattr(request, "param", ""))
    monkeypatch.setattr(ObjectiveC, "load", lambda: made)
    return made


def test_text_and_mark_are_written_in_one_go_for_this_computer_alone(runtime: Runtime) -> None:
    assert mac_pasteboard.write_concealed("the text")
    assert runtime.told == [
        ("item", "setString:forType:", "the text", "public.utf8-plain-text"),
        ("item", "setData:forType:", "nothing", "org.nspasteboard.ConcealedType"),
        ("pasteboard", "prepareForNewContentsWithOptions:", 1),
        ("pasteboard", "writeObjects:", ["item"]),
    ]


@pytest.mark.parametrize("runtime", ["setString:forType:", "setData:forType:", "writeObjects:"], indirect=True)
def test_what_macos_refuses_counts_as_not_copied(runtime: Runtime, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "cocoa")
    assert not copy_secret(SECRET)


def test_nothing_is_written_without_the_mark(monkeypatch: pytest.MonkeyPatch) -> None:
    runtime = pasteboard("setData:forType:")
    monkeypatch.setattr(ObjectiveC, "load", lambda: runtime)
    assert not mac_pasteboard.write_concealed("the text")
    assert [message for _, message, *_ in runtime.told] == ["setString:forType:", "setData:forType:"]


def test_without_the_runtime_nothing_is_copied(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ObjectiveC, "load", lambda: None)
    assert not mac_pasteboard.write_concealed("the text")
