"""Says which parts of Qt ship, and drops the others with every library that only they needed.

PyInstaller collects all plugins of a Qt module it meets. Together they are a third of the folder, and some start things
at run time that nobody asked for: the GTK theme loads the whole GTK stack.
"""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from PyInstaller.depend.bindepend import get_imports

from wizard.options import LANGUAGES

Entry = tuple[str, str, str]
"""Name in the bundle, path on this machine, PyInstaller's type code."""

QT_MODULES = {
    "QtCore": "everything",
    "QtGui": "fonts, pictures, the clipboard",
    "QtWidgets": "the window",
    "QtSvg": "icons and pictures are SVG",
}
if sys.platform.startswith("linux"):
    QT_MODULES["QtDBus"] = "asks the desktop whether things may move (wizard/ui/look/motion.py)"
else:
    QT_MODULES["QtNetwork"] = "asked for the proxy settings of Windows and macOS (wizard/ui/system_proxy.py)"

ALL = "*"
KEPT_PLUGINS: dict[str, dict[str, str]] = {
    "platforms": {
        "qxcb": "X11",
        "qwayland": "Wayland",
        "qwayland-egl": "Wayland, as Qt before 6.10 names it",
        "qwayland-generic": "likewise",
        "qoffscreen": "self-check draws the window without a screen",
        "qwindows": "Windows",
        "qcocoa": "macOS",
    },
    "platformthemes": {"qxdgdesktopportal": "the desktop's own file dialogs. Not qgtk3: it brings 21 MB of GTK along"},
    "platforminputcontexts": {ALL: "typing Chinese and Japanese, and accents by dead keys"},
    "wayland-shell-integration": {"xdg-shell": "a window on Wayland: its surface"},
    "wayland-decoration-client": {ALL: "its frame"},
    "wayland-graphics-integration-client": {ALL: "its buffers"},
    "xcbglintegrations": {ALL: "qxcb looks for one at its start"},
    "iconengines": {"qsvgicon": "icons are SVG"},
    "imageformats": {"qsvg": "pictures are SVG", "qico": "the program's own icon on Windows"},
    "styles": {ALL: "the native look on Windows and macOS"},
}
KEPT_TRANSLATIONS = frozenset(f"qtbase_{code}.qm" for code in LANGUAGES)
"""Of Qt's own words, those of the languages that the window speaks; all together they take 7 MB."""
DROPPED_DATA = {".ts": "what translators edit; the program reads the .qm that is made of it"}
DROPPED_LIBRARIES = {
    "opengl32sw.dll": "draws OpenGL without a graphics card, 20 MB: widgets draw without OpenGL",
    "d3dcompiler_47.dll": "compiles shaders: there are none",
}


def unused_qt_modules() -> list[str]:
    """Return the modules of the installed PySide6 that do not ship."""
    package = importlib.util.find_spec("PySide6")
    places = package.submodule_search_locations if package else None
    if not places:
        raise SystemExit("PySide6 is not installed here.")
    found = {path.name.partition(".")[0] for path in Path(places[0]).glob("Qt*.*") if path.suffix in {".so", ".pyd"}}
    return sorted(f"PySide6.{name}" for name in found - QT_MODULES.keys())


def trim(binaries: Iterable[Entry], datas: Iterable[Entry]) -> tuple[list[Entry], list[Entry]]:
    """Return the binaries and the data files that ship."""
    binaries = list(binaries)
    needs = _needs(binaries)
    dropped = {_name(entry) for entry in binaries if not _is_wanted(entry)}
    touched = _reachable(dropped, needs)
    gone = touched - _reachable(needs.keys() - touched, needs)
    return (
        [entry for entry in binaries if _name(entry) not in gone],
        [entry for entry in datas if _name(entry) not in gone and _is_wanted_data(Path(entry[0]))],
    )


def _name(entry: Entry) -> str:
    return Path(entry[0]).name.lower()


def _is_wanted(entry: Entry) -> bool:
    path = Path(entry[0])
    if "plugins" not in path.parts:
        return path.name.lower() not in DROPPED_LIBRARIES
    kept = KEPT_PLUGINS.get(path.parent.name, {})
    return ALL in kept or path.stem.removeprefix("lib") in kept


def _is_wanted_data(path: Path) -> bool:
    if "translations" in path.parts:
        return path.name in KEPT_TRANSLATIONS
    return path.suffix not in DROPPED_DATA


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
