"""Import Qt without PySide6's developer-only modules, then restore Python's own import.

When shiboken is loaded it runs two modules that list signatures and write type stubs, compiled anew each time from source (a
bundle has them compiled), and with them come argparse and logging: from source, a seventh of the way to the first frame. Once
it is there, it reads the source of each module that an import statement loads, to learn whether the module uses PySide6's
other spelling of names, which nothing here does. For 80 modules that takes a tenth (docs/facts/platform.md, "Start-up and
size").
"""

from __future__ import annotations

import builtins
import importlib
import sys
from functools import partial
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

LIBRARY = "shibokensupport.signature.lib"
FOR_DEVELOPERS = (("enum_sig",), ("pyi_generator",))
"""What shiboken's loader imports, one per statement, and only republishes."""


def import_qt(module: str = "PySide6.QtWidgets") -> None:
    """Load Qt's modules for windows, or another one, and put Python's own import back."""
    pythons: Any = getattr(builtins, "__orig_import__", builtins.__import__)
    builtins.__import__ = partial(_import, pythons)
    try:
        importlib.import_module(module)  # this puts another one in its place
    finally:
        builtins.__import__ = pythons
        vars(builtins)["__orig_import__"] = pythons  # what shiboken takes for it is the one above


def _import(
    pythons: Any,
    name: str,
    globals: Any = None,
    locals: Any = None,
    fromlist: tuple[str, ...] | None = (),
    level: int = 0,
) -> Any:
    if name != LIBRARY or fromlist not in FOR_DEVELOPERS:
        return pythons(name, globals, locals, fromlist, level)
    library = sys.modules[name]
    for left_out in fromlist:
        empty = ModuleType(f"{name}.{left_out}")
        empty.__spec__ = ModuleSpec(empty.__name__, None)
        setattr(library, left_out, empty)
    return library
