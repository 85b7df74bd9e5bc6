"""States of the hand-over, and which of them allow closing without a question."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from wizard.core.setup.hand_over import HandOver

NOT_YET, CLIPBOARD, KEPT, BEFORE, CONNECTED = HandOver

STEPS: dict[str, tuple[Callable[[HandOver], HandOver], dict[HandOver, HandOver]]] = {
    "copied": (HandOver.copied, {NOT_YET: CLIPBOARD}),
    "clipboard emptied": (HandOver.clipboard_emptied, {CLIPBOARD: NOT_YET}),
    "kept": (HandOver.kept, {NOT_YET: KEPT, CLIPBOARD: KEPT, CONNECTED: KEPT}),
    "connected": (HandOver.connected, {NOT_YET: CONNECTED, CLIPBOARD: CONNECTED}),
    "not connected": (HandOver.not_connected, {CONNECTED: NOT_YET}),
    "tested": (HandOver.tested, {BEFORE: KEPT}),
}


@pytest.mark.parametrize("before", HandOver, ids=lambda one: one.value)
@pytest.mark.parametrize("name", STEPS)
def test_each_step_changes_what_it_says_and_nothing_else(name: str, before: HandOver) -> None:
    step, changes = STEPS[name]
    assert step(before) is changes.get(before, before)


def test_only_the_clipboard_and_nothing_at_all_do_not_last() -> None:
    assert [one for one in HandOver if not one.lasts] == [NOT_YET, CLIPBOARD]


def test_it_has_begun_with_the_first_copy() -> None:
    assert [one for one in HandOver if not one.begun] == [NOT_YET]


def test_only_a_store_kept_before_skips_its_test() -> None:
    assert [one for one in HandOver if one.skips_test] == [BEFORE]
