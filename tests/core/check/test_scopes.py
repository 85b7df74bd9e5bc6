from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from wizard.core.check.scopes import CatalogueError, Profile, load_catalogue

ROOT = Path(__file__).resolve().parents[3]
TEXT = (ROOT / "resources/scopes.json").read_text(encoding="utf-8")
GUIDE = (ROOT / "docs/credential-guide.md").read_text(encoding="utf-8")


def guide_table() -> list[tuple[str, str]]:
    """The rows as the guide's own text has them."""
    table = GUIDE.split("| OAuth Scope", 1)[1].split("\n\n", 1)[0]
    return re.findall(r"^\|\s*([^|-][^|]*?)\s*\|\s*([^|]*?)\s*\|$", table, re.MULTILINE)


def test_the_rows_of_the_guide_come_in_its_order(profile: Profile) -> None:
    rows = [scope for scope in profile.scopes if scope.in_guide]
    guide = guide_table()
    assert [row.wanted for row in rows] == [access for _, access in guide]
    for row, (label, _) in zip(rows, guide, strict=True):
        known = [name.casefold() for name in (row.label, *row.older_labels)]
        assert label.casefold() in known, (row.label, label)


def test_the_guides_spelling_slip_is_shown_as_bigcommerce_prints_it(profile: Profile) -> None:
    assert profile.scope("customers_login").label == "Customers login"


def test_store_logs_stands_where_the_page_has_it_and_stays_at_none(profile: Profile) -> None:
    labels = [scope.label for scope in profile.scopes]
    around = ["Storefront API customer impersonation tokens", "Store logs", "Store Locations"]
    assert [label for label in labels if label in around] == around
    assert not profile.scope("store_logs").must_be_changed


def test_the_rows_to_change_are_those_that_the_guide_asks_for_and_one_of_them_reads_only(profile: Profile) -> None:
    asked = [access for _, access in guide_table() if access != "None"]
    assert [scope.wanted for scope in profile.to_change] == asked
    assert [scope.label for scope in profile.to_change if not scope.writes] == ["Get payment methods"]


def test_the_b2b_profile_adds_one_row() -> None:
    catalogue = load_catalogue(TEXT)
    b2b = catalogue.profile("bigcommerce-b2b")
    assert b2b.scopes[:-1] == catalogue.profile("bigcommerce").scopes
    assert (b2b.scopes[-1].label, b2b.scopes[-1].wanted) == ("B2B Edition", "modify")


def test_no_two_rows_share_a_probe(profile: Profile) -> None:
    paths = [scope.probe.path for scope in profile.scopes if scope.probe]
    assert paths
    assert len(paths) == len(set(paths))


@pytest.mark.parametrize(
    "path",
    [
        "v2/store",  # returns the owner's name, e-mail and phone (docs/facts/bigcommerce.md, section 4.2)
        "v2/time",  # needs no scope, so proves none
    ],
)
def test_these_are_never_probes_of_a_row(profile: Profile, path: str) -> None:
    assert all(not scope.probe.path.startswith(path) for scope in profile.scopes if scope.probe)


def _damage(change: dict[str, Any]) -> str:
    document = json.loads(TEXT)
    document["scopes"][2] |= change
    return json.dumps(document)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        TEXT[: len(TEXT) // 2],
        TEXT.replace('"format": 1', '"format": 2'),
        _damage({"wanted": "everything"}),
        _damage({"label": ""}),
        _damage({"options": ["None"]}),
        _damage({"options": "None"}),
        _damage({"in_guide": "yes"}),
        _damage({"id": "orders"}),
        _damage({"probe": None}),
        _damage({"probe": {"path": "https://evil.example/", "also_authorised": []}}),
        _damage({"probe": {"path": "v3/x", "also_authorised": ["404"]}}),
        _damage({"oauth": {"everything": "store_v2"}}),
        TEXT.replace('["b2b_edition"]', '["everything"]'),
    ],
)
def test_a_damaged_catalogue_is_refused(text: str) -> None:
    with pytest.raises(CatalogueError):
        load_catalogue(text)


def test_an_unknown_profile_or_row_is_a_key_error(profile: Profile) -> None:
    with pytest.raises(KeyError):
        load_catalogue(TEXT).profile("shopify")
    with pytest.raises(KeyError):
        profile.scope("everything")


USED_BY_WHAT_IS_DOCUMENTED = {"customers", "orders", "products"}
"""Source: docs/facts/bigcommerce.md, section 9."""


def test_a_row_that_nothing_documented_uses_says_who_asks_for_it() -> None:
    for scope in load_catalogue(TEXT).profile("bigcommerce-b2b").to_change:
        asked_by_guide = scope.why.endswith("asks for it.") and "APPSe AI’s guide" in scope.why
        assert asked_by_guide is (scope.scope_id not in USED_BY_WHAT_IS_DOCUMENTED), scope.why
