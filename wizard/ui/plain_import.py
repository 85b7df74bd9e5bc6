"""Import Qt, and go on importing everything else as Python does.

Once shiboken is there, it reads the source of each module that an import statement loads, to learn whether the module uses
PySide6's other spelling of names, which nothing here does. For 80 modules that takes a tenth of the way to the first frame
(docs/facts/platform.md, "Start-up and size").
"""

from __future__ import annotations

import builtins


def import_qt() -> None:
    """Load Qt's modules for windows, and put Python's own import back."""
    import PySide6.QtWidgets  # noqa: F401, PLC0415 - this is what puts another one in its place

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
