"""What is imported before the first frame must not bring the slow libraries along, nor ever a window."""

from __future__ import annotations

import subprocess
import sys

import pytest

LIGHT = (
    "bigcommerce_http",
    "keychain.keyring_store",
    "files.secret_file",
    "files.credentials_reader",
    "store_lookup",
    "files.downloads",
)
WHAT_IS_LOADED = """
import sys
from wizard.ui.plain_import import LATER, LaterModule
later = [f"{package}.{module}" for package, modules in LATER.items() for module in modules]
loaded = [name for name in later if not isinstance(sys.modules[name], LaterModule)]
"""
"""Finds out which of the modules that can wait were loaded."""
WRONG_CALLS = """
import inspect
from PySide6.QtCore import QObject, QSize, QTimer
for wrong in (
    lambda: QSize('1', '2'),
    lambda: QObject(1, 2, 3),
    lambda: QObject(other=2),
    lambda: QSize(1, 2).setWidth('a'),
    lambda: QTimer.singleShot('soon'),
    lambda: QTimer().timeout.connect(1),
):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
    else:
        print('nothing is wrong')
try:  # some Pythons tell it, others say that they can't
    print(inspect.signature(QSize.width))
except ValueError as error:
    print(error)
from PySide6.support.signature import get_signature, layout
from PySide6.support.signature.lib.enum_sig import ExactEnumerator
print(QObject.objectName.__doc__, get_signature(QSize), ExactEnumerator.__name__, layout.create_signature.__name__)
"""


@pytest.mark.parametrize("module", LIGHT)
def test_importing_an_adapter_is_cheap(module: str) -> None:
    code = (
        f"import sys, wizard.adapters.{module}\n"
        "slow = {'requests', 'urllib3', 'truststore', 'keyring', 'certifi', 'PySide6'} & set(sys.modules)\n"
        "sys.exit(repr(slow) if slow else 0)"
    )
    assert _ended(code) == (0, "", "")


def test_step_1_brings_nothing_along_that_few_windows_need() -> None:
    """Random names by `secrets` would bring OpenSSL, 3 MiB for every window; dates of answers `email`, pages `html`."""
    code = (
        "import sys, wizard.adapters.files.saved_stores_file, wizard.adapters.files.unfinished_files, wizard.core.check.trace\n"
        "import wizard.core.stores.list_formats, wizard.core.address.front_page\n"
        "heavy = {'hashlib', 'hmac', 'ssl', 'email', 'html'} & set(sys.modules)\n"
        "sys.exit(repr(heavy) if heavy else 0)"
    )
    assert _ended(code) == (0, "", "")


def test_qt_comes_without_what_explains_wrong_calls() -> None:
    """And Python's own import is put back, twice as well as once."""
    code = (
        "import builtins\n"
        "pythons = builtins.__import__\n"
        "from wizard.ui.plain_import import import_qt\n"
        "import_qt(), import_qt()\n"
        "assert builtins.__import__ is builtins.__orig_import__ is pythons\n"
        f"{WHAT_IS_LOADED}"
        "loaded += {'argparse', 'logging'} & set(sys.modules)\n"
        "sys.exit(repr(loaded) if loaded else 0)"
    )
    assert _ended(code) == (0, "", "")


def test_wrong_calls_are_explained_as_by_a_whole_pyside() -> None:
    """What explains them is loaded then; a module that the library itself looks at would end the program instead."""
    whole = _ended(f"import PySide6.QtCore\n{WRONG_CALLS}")
    assert _ended(f"from wizard.ui.plain_import import import_qt\nimport_qt()\n{WRONG_CALLS}") == whole
    returned, said, _complaints = whole
    assert returned == 0
    assert said.count("Supported signatures") == 2
    assert "nothing is wrong" not in said


@pytest.mark.parametrize("check", ["pictures", "languages", "window"])
def test_the_self_check_loads_qt_as_the_window_does(check: str) -> None:
    """A PySide6 that needs at once what is loaded later would pass otherwise, and the window wouldn't open."""
    code = (
        "import sys\n"
        "from wizard.commands.self_check import CHECKS\n"
        f"assert 'PySide6' not in sys.modules and CHECKS[{check!r}]()\n"
        f"{WHAT_IS_LOADED}"
        "sys.exit(repr(loaded) if loaded else 0)"
    )
    assert _ended(code) == (0, "", "")


def test_before_the_first_frame_no_source_is_read() -> None:
    """PySide6 would read the source of each module imported after it (docs/facts/platform.md, "Start-up and size")."""
    code = (
        "import inspect, sys\n"
        "from wizard.ui.plain_import import import_qt\n"
        "import_qt()\n"
        "read = []\n"
        "inspect.getsource = lambda of: read.append(of.__name__) or ''\n"
        "import wizard.app\n"
        "sys.exit(repr(read) if read else 0)"
    )
    assert _ended(code) == (0, "", "")


@pytest.mark.parametrize("text", ["https://store-abc123.mybigcommerce.com", "Store Hash: abc123"])
def test_finding_a_hash_brings_nothing_of_the_test_along(text: str) -> None:
    """It would be slower by half: dates and e-mail, sockets, the catalogue and all verdicts.

    And by half again: the parser of options, and dataclasses with `inspect` (docs/architecture.md, "The command hash").
    """
    code = (
        "import sys, wizard.cli\n"
        f"wizard.cli.main(['hash', {text!r}])\n"
        "slow = {'wizard.core.check.result', 'email.utils', 'socket', 'json', 'urllib.parse'} & set(sys.modules)\n"
        "slow |= {'argparse', 'dataclasses', 'inspect'} & set(sys.modules)\n"
        "sys.exit(repr(slow) if slow else 0)"
    )
    assert _ended(code) == (0, "abc123", "")


def _ended(code: str) -> tuple[int, str, str]:
    """Run `code` in a Python of its own; return how it ended, and what it wrote to both streams."""
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False)
    return done.returncode, done.stdout.strip(), done.stderr
