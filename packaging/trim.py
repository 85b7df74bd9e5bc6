"""Keeps the Qt plugins that the window uses, and drops the others with every library that only they needed.

PyInstaller collects all plugins of a Qt module it meets. Together they are a third of the folder, and some start things
at run time that nobody asked for: the GTK theme loads the whole GTK stack.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from PyInstaller.depend.bindepend import get_imports

Entry = tuple[str, str, str]
"""Name in the bundle, path on this machine, PyInstaller's type code."""

KEPT_PLUGINS: dict[str, set[str] | None] = {
    # The window systems of the three platforms; offscreen for self-check.
    "platforms": {"qxcb", "qwayland", "qwayland-egl", "qwayland-generic", "qoffscreen", "qwindows", "qcocoa"},
    # File dialogs through the desktop's portal. Not qgtk3: it brings 21 MB of GTK along.
    "platformthemes": {"qxdgdesktopportal"},
    # Typing Chinese, Japanese, accents by dead keys: all of them.
    "platforminputcontexts": None,
    # A window on Wayland: its frame, its surface, its buffers.
    "wayland-shell-integration": {"xdg-shell"},
    "wayland-decoration-client": None,
    "wayland-graphics-integration-client": None,
    "xcbglintegrations": None,
    # Icons and pictures are SVG.
    "iconengines": {"qsvgicon"},
    "imageformats": {"qsvg", "qico"},
    # The native look on Windows and macOS.
    "styles": None,
}
DROPPED_DATA = "translations"
"""Qt's own translations, 7 MB: nothing loads them."""


def trim(binaries: Iterable[Entry], datas: Iterable[Entry]) -> tuple[list[Entry], list[Entry]]:
    """Return the binaries and the data files that ship."""
    binaries = list(binaries)
    needs = _needs(binaries)
    dropped = {_name(entry) for entry in binaries if not _is_wanted(entry)}
    touched = _reachable(dropped, needs)
    gone = touched - _reachable(needs.keys() - touched, needs)
    return (
        [entry for entry in binaries if _name(entry) not in gone],
        [entry for entry in datas if _name(entry) not in gone and DROPPED_DATA not in Path(entry[0]).parts],
    )


def _name(entry: Entry) -> str:
    return Path(entry[0]).name.lower()


def _is_wanted(entry: Entry) -> bool:
    path = Path(entry[0])
    if "plugins" not in path.parts:
        return True
    kept = KEPT_PLUGINS.get(path.parent.name, set())
    return kept is None or path.stem.removeprefix("lib") in kept


def _needs(binaries: Iterable[Entry]) -> dict[str, set[str]]:
    """Say for each binary which libraries it is linked to. A symbolic link is dropped with the file it leads to."""
    return {
        _name(entry): {Path(library).name.lower() for library, _ in get_imports(entry[1])}
        for entry in binaries
        if entry[2] != "SYMLINK"
    }


def _reachable(start: Iterable[str], needs: Mapping[str, set[str]]) -> set[str]:
    """Return `start` and everything that is loaded with it, of what is in the bundle."""
    found: set[str] = set()
    waiting = set(start)
    while waiting:
        name = waiting.pop()
        found.add(name)
        waiting |= (needs[name] & needs.keys()) - found
    return found
