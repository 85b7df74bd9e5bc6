"""Import Qt without what shiboken's loader imports and seldom calls, and put Python's own import back.

When shiboken is loaded, it loads the modules that explain a wrong call, list signatures, and write type stubs, and compiles them
anew each time (a bundle has them compiled): from source, a quarter of the way to the first frame. Here each is loaded when
something is first looked up in it. Later, for each module that an import statement loads, shiboken reads its source, to learn
whether it uses PySide6's other spelling of names, which nothing here does. For 80 modules that takes a tenth
(docs/facts/platform.md, "Start-up and size").
"""

from __future__ import annotations

import builtins
import importlib
import sys
from functools import partial
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

SIGNATURES = "shibokensupport.signature"
LOADER = f"{SIGNATURES}.loader"
LATER = {SIGNATURES: ("errorhandler", "layout", "parser"), f"{SIGNATURES}.lib": ("enum_sig", "pyi_generator", "tool")}
"""By package, the modules that the loader imports and only its functions look into; into `mapping`, libshiboken does itself."""


class LaterModule(ModuleType):
    """Stands for a module until something is looked up in it, and passes on what is looked up after that."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # what is asked of all modules, by `inspect` for one
            raise AttributeError(name)
        return getattr(_load(self.__name__), name)


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
    by_the_loader = globals is not None and globals.get("__name__") == LOADER
    if not by_the_loader or not fromlist or not set(fromlist).issubset(LATER.get(name, ())):
        return pythons(name, globals, locals, fromlist, level)
    package = pythons(name, globals, locals, ("__name__",), level)
    for wanted in fromlist:
        module = LaterModule(f"{name}.{wanted}")
        module.__spec__ = ModuleSpec(module.__name__, None)  # the loader changes the name in it
        sys.modules[module.__name__] = module
        setattr(package, wanted, module)
    return package


def _load(name: str) -> ModuleType:
    """Load one of the modules, through shiboken's own finder where it keeps them inside its library."""
    if isinstance(sys.modules.get(name), LaterModule):
        sys.modules.pop(name, None)
    finder: Any = sys.modules[SIGNATURES].__loader__
    if not hasattr(finder, "find_spec"):  # they are files, as in a bundle
        return importlib.import_module(name)
    sys.meta_path.append(finder)
    try:
        return importlib.import_module(name)
    finally:
        sys.meta_path.remove(finder)
