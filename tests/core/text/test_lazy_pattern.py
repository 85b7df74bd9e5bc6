"""Regular expressions compiled at first use: they behave as compiled ones, and all of the program's compile."""

from __future__ import annotations

import copy
import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest

import wizard.core
from wizard.core.text.lazy_pattern import lazy_pattern


def _patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Yield every pattern that a module of core holds, with its name."""
    for info in pkgutil.walk_packages(wizard.core.__path__, "wizard.core."):
        for name, value in vars(importlib.import_module(info.name)).items():
            if type(value) is type(lazy_pattern("")):
                yield f"{info.name}.{name}", value


def test_a_pattern_is_compiled_once_when_it_is_first_used(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []
    real = re.compile

    def counted(source: str, flags: int = 0) -> re.Pattern[str]:
        compiled.append(source)
        return real(source, flags)

    monkeypatch.setattr(re, "compile", counted)
    pattern = lazy_pattern("a(?P<rest>b+)", re.IGNORECASE)
    assert compiled == []
    found = pattern.search("xABBy")
    assert found is not None
    assert found["rest"] == "BB"
    assert [match.span() for match in pattern.finditer("ab abb")] == [(0, 2), (3, 6)]
    assert pattern.flags & re.IGNORECASE
    assert compiled == ["a(?P<rest>b+)"]


def test_bytes_are_matched_too() -> None:
    assert lazy_pattern(rb"[0-9]+").findall(b"1 22") == [b"1", b"22"]


def test_a_mistake_in_an_expression_is_raised_at_first_use() -> None:
    pattern = lazy_pattern("(")
    with pytest.raises(re.error):
        pattern.match("")


def test_asking_for_another_name_compiles_nothing() -> None:
    pattern = copy.copy(lazy_pattern("("))
    assert not hasattr(pattern, "__deepcopy__")


def test_every_pattern_of_core_compiles() -> None:
    patterns = dict(_patterns())
    assert "wizard.core.intake.labels.LABELS" in patterns
    for name, pattern in patterns.items():
        assert pattern.pattern, name
