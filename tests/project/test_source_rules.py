"""The rules of docs/architecture.md that can be read off the source hold, and the scan that looks for them sees."""

from __future__ import annotations

import ast
import re

import pytest

from tests.project.source import MODULES, ROOT, imports, modules_where, name_of, names, parse

THREAD_MODULES = {"threading", "_thread", "concurrent.futures", "multiprocessing", "asyncio"}
THREAD_NAMES = {"QThread", "QThreadPool", "QRunnable", "QtConcurrent"}


def test_only_the_catalogued_places_name_a_thread() -> None:
    def names_a_thread(tree: ast.Module) -> bool:
        modules = set(imports(tree))
        return bool(modules & THREAD_MODULES or names(tree) & THREAD_NAMES)

    assert modules_where(names_a_thread) == {
        "wizard/adapters/age/process.py",
        "wizard/core/concurrency/fan_out.py",
        "wizard/practice/server.py",
        "wizard/ui/jobs.py",
    }


def test_only_resources_knows_where_files_lie() -> None:
    def looks_around(tree: ast.Module) -> bool:
        modules = set(imports(tree))
        return bool(modules & {"importlib.resources", "pkgutil"} or names(tree) & {"__file__", "_MEIPASS"})

    assert modules_where(looks_around) == {"wizard/resources.py"}


def test_nothing_spins_the_event_loop_or_kills_a_thread() -> None:
    banned = {"processEvents", "terminate", "QEventLoop"}
    assert modules_where(lambda tree: bool(names(tree) & banned)) == set()


def test_nothing_switches_verification_off() -> None:
    def unverified(tree: ast.Module) -> bool:
        keywords = (node for node in ast.walk(tree) if isinstance(node, ast.keyword))
        return any(
            keyword.arg in ("verify", "check_hostname")
            and isinstance(keyword.value, ast.Constant)
            and not keyword.value.value
            for keyword in keywords
        )

    assert modules_where(unverified) == set()


def test_only_the_look_at_a_refused_certificate_does_without_verification() -> None:
    """It sends nothing: it reads who issued the certificate that was refused, for the failure's words."""
    lax = {"CERT_NONE", "_create_unverified_context"}
    assert modules_where(lambda tree: bool(names(tree) & lax)) == {"wizard/adapters/shown_certificate.py"}


def test_no_flag_of_qt_is_inverted() -> None:
    """On Windows `~` of one flag has none of those above bit 24, such as Alt among the keys that are held: use `^` or `in`."""

    def inverts(tree: ast.Module) -> bool:
        return any(isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Invert) for node in ast.walk(tree))

    assert {module for module in modules_where(inverts) if module.startswith("wizard/ui/")} == set()


def test_no_regular_expression_is_compiled_before_it_is_used() -> None:
    """Compiling them all would take longer than the command that reads an address."""

    def compiles(tree: ast.Module) -> bool:
        calls = (node.func for node in ast.walk(tree) if isinstance(node, ast.Call))
        return any(isinstance(call, ast.Attribute) and ast.unparse(call) == "re.compile" for call in calls)

    assert modules_where(compiles) == {"wizard/core/text/lazy_pattern.py"}


def test_no_exception_is_swallowed_whole() -> None:
    def swallows(tree: ast.Module) -> bool:
        handlers = (node for node in ast.walk(tree) if isinstance(node, ast.ExceptHandler))
        return any(_catches_all(handler) and _does_nothing(handler) for handler in handlers)

    assert modules_where(swallows) == set()


def test_nothing_is_left_for_later() -> None:
    later = re.compile(r"\b(TODO|FIXME|XXX)\b")
    assert {name_of(path) for path in MODULES if later.search(path.read_text("utf-8"))} == set()


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("from concurrent import futures", "concurrent.futures"),
        ("from concurrent.futures import ThreadPoolExecutor", "concurrent.futures"),
        ("import multiprocessing.pool", "multiprocessing"),
        ("def late():\n    import threading as quiet", "threading"),
    ],
)
def test_the_scan_sees_every_way_to_import(source: str, found: str) -> None:
    assert found in set(imports(ast.parse(source)))


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("from PySide6.QtCore import QThread as T", "QThread"),
        ("QtCore.QThreadPool.globalInstance()", "QThreadPool"),
        ("getattr(sys, '_MEIPASS', None)", "_MEIPASS"),
        ("sys._MEIPASS", "_MEIPASS"),
        ("here = __file__", "__file__"),
    ],
)
def test_the_scan_sees_every_way_to_name(source: str, found: str) -> None:
    assert found in names(ast.parse(source))


def _catches_all(handler: ast.ExceptHandler) -> bool:
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(kind is None or (isinstance(kind, ast.Name) and kind.id.endswith("Exception")) for kind in kinds)


def _does_nothing(handler: ast.ExceptHandler) -> bool:
    return all(isinstance(step, ast.Pass | ast.Continue | ast.Expr) and not _calls(step) for step in handler.body)


def _calls(step: ast.stmt) -> bool:
    return any(isinstance(node, ast.Call) for node in ast.walk(step))


def _borrowed(tree: ast.Module) -> set[str]:
    """Return what a module takes from a module of tests, other than a test to run once more."""
    froms = (node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module)
    return {
        f"{node.module}.{alias.name}"
        for node in froms
        for alias in node.names
        if str(node.module).rpartition(".")[2].startswith("test_") and not alias.name.startswith("test_")
    }


def test_what_tests_share_lives_in_modules_without_tests() -> None:
    found = {path: _borrowed(parse(path)) for path in (ROOT / "tests").rglob("*.py")}
    assert {name_of(path): names for path, names in found.items() if names} == {}


def test_a_helper_taken_from_a_test_module_is_seen() -> None:
    assert _borrowed(ast.parse("from tests.a.test_b import helper, test_c")) == {"tests.a.test_b.helper"}
    assert _borrowed(ast.parse("from tests.a.helpers import helper")) == set()
