"""The house as its import statements show it, wherever they stand: at the top, inside a function, or for types alone."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from pathlib import Path

PROGRAM = "wizard"
MOST_MODULES, MOST_LINES = 16, 300
LONG_ON_PURPOSE = {"wizard/core/failures.py"}
"""A table with an entry for each failure."""
LAYERS = (
    ("core.failures", "core.links", "core.text", "core.concurrency", "core.credential.secret"),
    ("core.address", "core.credential", "core.intake"),
    ("core.check",),
    ("core.setup",),
    ("core",),
    ("adapters", "practice", "resources", "ui"),
    ("",),
)
"""From the bottom up, without the program's name. Of two that fit a module, the longer name decides."""
APART = ("wizard.adapters", "wizard.practice", "wizard.ui")
"""Lie side by side, and know nothing of each other."""
PAGES = "wizard.ui.pages"
"""Its rooms know nothing of each other either."""
BESIDE_THE_LAYERS = {"wizard"}
"""Its version is asked for everywhere."""

Graph = Mapping[str, frozenset[str]]


def import_graph(root: Path) -> Graph:
    """Return what each module of the program in `root` imports of the program itself."""
    paths = {_module(path.relative_to(root)): path for path in sorted((root / PROGRAM).rglob("*.py"))}
    return {module: frozenset(_imported(path, module, paths)) - {module} for module, path in paths.items()}


def _module(path: Path) -> str:
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _imported(path: Path, module: str, known: Mapping[str, Path]) -> Iterator[str]:
    package = module if path.name == "__init__.py" else module.rpartition(".")[0]
    for node in _import_statements(path.read_text("utf-8")):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in known)
        else:
            above = package.split(".")[: len(package.split(".")) - node.level + 1] if node.level else []
            base = ".".join([*above, *([node.module] if node.module else [])])
            for alias in node.names:
                yield from (name for name in (f"{base}.{alias.name}", base) if name in known)


@cache
def _import_statements(text: str) -> tuple[ast.Import | ast.ImportFrom, ...]:
    return tuple(node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Import | ast.ImportFrom))


def circles(graph: Graph) -> list[list[str]]:
    """Return the groups of modules that import each other, directly or round about."""
    found = []
    waiting = {module: set(targets & graph.keys()) for module, targets in graph.items()}
    while leaves := [module for module, targets in waiting.items() if not targets & waiting.keys()]:
        for module in leaves:
            del waiting[module]
    while waiting:
        start = next(iter(waiting))
        group = {one for one in _reached(start, waiting) if start in _reached(one, waiting)}
        if group:
            found.append(sorted(group))
        for module in group or {start}:
            del waiting[module]
    return found


def _reached(start: str, graph: Mapping[str, set[str]]) -> set[str]:
    """Return all that can be reached from `start` in one step or more."""
    reached: set[str] = set()
    waiting = [start]
    while waiting:
        for target in graph.get(waiting.pop(), set()):
            if target in graph and target not in reached:
                reached.add(target)
                waiting.append(target)
    return reached


def arrows_up(graph: Graph) -> list[str]:
    """Return the imports that lead from a lower layer to a higher one, or between rooms that are kept apart."""
    pages = {".".join(module.split(".")[:4]) for module in graph if module.startswith(f"{PAGES}.")}
    return [
        f"{module} -> {target}"
        for module, targets in graph.items()
        for target in sorted(targets - BESIDE_THE_LAYERS)
        if _height(target) > _height(module) or any(_are_apart(module, target, rooms) for rooms in (APART, pages))
    ]


def _height(module: str) -> int:
    heights = {f"{PROGRAM}.{name}".rstrip("."): height for height, names in enumerate(LAYERS) for name in names}
    fits = {name: height for name, height in heights.items() if _is_in(module, name)}
    return fits[max(fits, key=len)]


def _are_apart(module: str, target: str, rooms: Collection[str]) -> bool:
    between = [room for room in rooms if _is_in(module, room) != _is_in(target, room)]
    return len(between) == 2


def _is_in(module: str, room: str) -> bool:
    return module == room or module.startswith(f"{room}.")


def crowded_folders(root: Path) -> dict[str, int]:
    """Return the folders with more modules than a stranger can take in at once."""
    modules = (path for path in (root / PROGRAM).rglob("*.py") if path.name != "__init__.py")
    counts = Counter(path.parent.relative_to(root).as_posix() for path in modules)
    return {folder: count for folder, count in counts.items() if count > MOST_MODULES}


def long_files(root: Path) -> dict[str, int]:
    """Return the files that have grown too long."""
    lines = {
        path.relative_to(root).as_posix(): len(path.read_text("utf-8").splitlines())
        for path in (root / PROGRAM).rglob("*.py")
    }
    return {name: count for name, count in lines.items() if count > MOST_LINES and name not in LONG_ON_PURPOSE}
