"""Keep the packaged program's own Qt from plugins that a desktop or a shell has for another one."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

MISLEADING = ("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH")
"""Plugins made for another Qt could end the program. From source, Qt may be the system's and need them."""


@contextmanager
def own_plugins() -> Iterator[None]:
    """Hide the variables while Qt's application object is made: it reads them then and never again.

    Afterwards they are as they were, for the browser that this program opens, which may need them.
    """
    hidden = {}
    if getattr(sys, "frozen", False):
        hidden = {name: os.environ.pop(name) for name in MISLEADING if name in os.environ}
    try:
        yield
    finally:
        os.environ.update(hidden)
