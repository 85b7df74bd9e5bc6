"""The secret leaves where docs/where-the-token-goes.md says, and nowhere else."""

from __future__ import annotations

import ast
import re
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[2]
PLACES = {
    "wizard/ui/widgets/masked_edit.py": 1,
    "wizard/ui/pages/token/page.py": 1,
    "wizard/ui/files/token_choices.py": 1,
    "wizard/ui/files/passphrase_dialog.py": 1,
    "wizard/adapters/bigcommerce_http.py": 1,
    "wizard/ui/clipboard/copy.py": 1,
    "wizard/adapters/keychain/keyring_store.py": 1,
    "wizard/core/export/render.py": 1,
    "wizard/core/credential/fingerprint.py": 1,
    "wizard/adapters/files/protected_file.py": 1,
}


def places_in_the_source() -> Counter[str]:
    """Every use of `.reveal`, called or handed on."""
    found: Counter[str] = Counter()
    for path in sorted((ROOT / "wizard").rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        uses = sum(isinstance(node, ast.Attribute) and node.attr == "reveal" for node in ast.walk(tree))
        if uses:
            found[path.relative_to(ROOT).as_posix()] = uses
    return found


def test_the_secret_leaves_only_where_it_is_meant_to() -> None:
    assert places_in_the_source() == PLACES


def test_the_page_for_people_names_the_same_places() -> None:
    page = (ROOT / "docs/where-the-token-goes.md").read_text("utf-8")
    assert set(re.findall(r"`(wizard/[\w/]+\.py)` \|", page)) == set(PLACES)


def test_nobody_reads_the_secret_past_its_door() -> None:
    for path in (ROOT / "wizard").rglob("*.py"):
        if path.name != "secret.py":
            assert not re.search(r"\._text\b", path.read_text("utf-8")), path
