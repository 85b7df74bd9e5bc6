"""What a page says can be said again in another language: it is put there by `say`, or makes itself anew."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

UI = Path(__file__).parents[2] / "wizard/ui"
OPENED_OVER_THE_WINDOW = {
    "files/passphrase_dialog.py", "calls/token_places.py", "practice/rehearsal_menu.py", "language/menu.py",
    "support/question_window.py", "pictures/picture_dialog.py", "pages/store/several/window.py",
}  # fmt: skip
"""The language is chosen in the window itself, so nothing of this is open then; nor is anything of `support`, `readiness`
and `owner`."""
STAYS = sorted(
    name
    for name in (path.relative_to(UI).as_posix() for path in UI.rglob("*.py"))
    if not name.startswith(("letters/", "owner/", "readiness/", "support/")) and name not in OPENED_OVER_THE_WINDOW
)
PUTS = {
    "QLabel", "Button", "CheckBox", "RadioButton", "QPushButton", "QCheckBox", "paragraph", "setText", "setToolTip",
    "setAccessibleName", "setAccessibleDescription", "setPlaceholderText", "setTitle",
}  # fmt: skip
TRANSLATES = {"tr", "_tr", "translated"}


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _translated_at_once(node: ast.AST) -> bool:
    """Tell whether an argument is a translation already, instead of something that makes one."""
    if isinstance(node, ast.Lambda):
        return False
    if isinstance(node, ast.Call) and _name(node) in TRANSLATES:
        return True
    return any(_translated_at_once(child) for child in ast.iter_child_nodes(node))


def said_once(code: str) -> Iterator[str]:
    """Give the calls that put words on a widget which would stay in the language of that moment."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call) and _name(node) in PUTS and any(_translated_at_once(one) for one in node.args):
            yield f"{node.lineno}: {_name(node)}"


@pytest.mark.parametrize("name", STAYS)
def test_no_words_stay_in_the_language_of_the_moment(name: str) -> None:
    assert list(said_once((UI / name).read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("label.setText(self.tr('Hello'))", ["1: setText"]),
        ("QLabel(f\"{_tr('Hello')}!\")", ["1: QLabel"]),
        ("say(QLabel(), lambda: self.tr('Hello'))", []),
        ("paragraph(lambda: self.tr('Hello'))", []),
    ],
)
def test_the_rule_finds_what_breaks_it(code: str, found: list[str]) -> None:
    assert list(said_once(code)) == found
