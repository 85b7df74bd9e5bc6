"""What follows the first frame: the later steps part by part, and imports off the window's thread."""

from __future__ import annotations

import gc
import importlib
import os
from collections.abc import Callable
from pathlib import Path

from wizard.ui.assembly import later_steps_in_parts
from wizard.ui.in_parts import InParts
from wizard.ui.jobs import Job
from wizard.ui.shell.window import SetupWizard
from wizard.ui.shell.window_place import put_frame_on_screen
from wizard.ui.steps import Step

EXIT_AFTER_PAINT = "BIGCOMMERCE_CONNECT_EXIT_AFTER_PAINT"
"""Set by `benchmarks/startup.py`: the program ends with its first frame."""
STEP_1 = ("wizard.core.address.store_hash", "wizard.ui.pages.store.words")
PRACTICE_STEP_1 = (*STEP_1, "wizard.practice.server")
"""The button for signing in opens the practice store's control panel."""
FOR_THE_TEST = ("wizard.adapters.tls_session",)


def complete_window(window: SetupWizard, practice: bool, saved_setup: str | None) -> None:
    """Add steps 2 to 5, and import off the window's thread what they will need.

    Args:
        window: shows its first frame.
        practice: True for the practice store.
        saved_setup: the file of a saved setup to go on from, if any.
    """
    if os.environ.get(EXIT_AFTER_PAINT):
        os._exit(0)  # what is measured is the way to the first frame, not the way out
    gc.freeze()
    from wizard.ui.look.icons import app_icon  # noqa: PLC0415 - not needed for the first frame
    from wizard.ui.look.switch import follow_system_contrast  # noqa: PLC0415 - likewise
    from wizard.ui.shell.garbage_collection import GarbageCollection  # noqa: PLC0415 - likewise

    GarbageCollection(window)
    put_frame_on_screen(window)
    parts: list[Callable[[], object]] = [
        lambda: window.setWindowIcon(app_icon()),
        lambda: follow_system_contrast(window),
        lambda: _import_ahead(window, practice),
    ]
    window.walk.leave_to(InParts((*later_steps_in_parts(window), *parts), window).then)
    if saved_setup is not None:
        window.walk.when_built(lambda: window.session_files.open(Path(saved_setup)))


def _import_ahead(window: SetupWizard, practice: bool) -> None:
    """Import what step 1 needs now, and what test and keychain need (17 MiB of memory) while people are busy in step 2."""
    now, later = Job(window), Job(window)
    now.start(lambda cancel, report: _prepare_step_1(PRACTICE_STEP_1 if practice else STEP_1))
    later_needed = FOR_THE_TEST if practice else (*FOR_THE_TEST, "keyring")
    window.currentIdChanged.connect(
        lambda step: later.start(lambda cancel, report: _import(*later_needed)) if step == Step.ACCOUNT else None
    )


def _prepare_step_1(modules: tuple[str, ...]) -> None:
    """Import what step 1 needs, then remove what a program that was killed while saving left behind."""
    from wizard.adapters.files.unfinished_files import UnfinishedFiles  # noqa: PLC0415 - not needed for the first frame

    _import(*modules)
    UnfinishedFiles().clear()


def _import(*modules: str) -> None:
    for module in modules:
        importlib.import_module(module)
