"""What support types while the merchant reads out a code."""

from __future__ import annotations

import json

import pytest

from tests.commands.running import run
from wizard.core.advice.lookup import ADVICE
from wizard.core.failures import FailureKind
from wizard.core.links import STATUS_PAGE
from wizard.practice.mishaps import list_mishaps


@pytest.mark.parametrize("words", [("T-12",), ("t12",), ("T", "12"), ("T 12",), ("t-12,",)])
def test_one_code_is_explained_however_it_is_typed(words: tuple[str, ...]) -> None:
    done = run("explain", *words, COLUMNS="200")
    assert (done.returncode, done.stderr) == (0, "")
    text, advice = FailureKind.SERVER_ERROR.value, ADVICE[FailureKind.SERVER_ERROR]
    assert done.stdout.startswith(f"T-12  {text.title}\n   (tango one two; ")
    flat = " ".join(done.stdout.split())
    for part in (text.next_step, advice.cause, *advice.ask, *advice.do):
        assert part in flat
    assert "«status»" in flat
    assert "bigcommerce-connect practice-store --fault server-error\n" in done.stdout


def test_several_codes_come_in_the_order_they_were_asked_for_and_once() -> None:
    told = json.loads(run("explain", "n6", "T", "01", "T-01", "--json").stdout)
    assert [one["code"] for one in told["codes"]] == ["N-06", "T-01"]
    assert told["unknown"] == []


def test_an_unknown_code_names_near_ones() -> None:
    done = run("explain", "T-99", "T-01")
    assert done.returncode == 2
    assert "There is no code T-99. Similar: T-" in done.stderr
    assert done.stdout.startswith("T-01")
    assert run("explain", "Q7").stdout == ""
    told = json.loads(run("explain", "x-01", "--json").stdout)
    assert told == {"codes": [], "unknown": [{"said": "x-01", "near": []}]}


def test_alone_it_lists_every_code_with_its_title() -> None:
    done = run("explain")
    assert done.returncode == 0
    for kind in FailureKind:
        assert f"   {kind.value.code}  " in done.stdout
    assert len(json.loads(run("explain", "--json").stdout)["codes"]) == len(FailureKind)


def test_every_mishap_is_named_at_its_code() -> None:
    told = {one["code"]: one["practise_with"] for one in json.loads(run("explain", "--json").stdout)["codes"]}
    assert list_mishaps()
    for mishap in list_mishaps():
        if mishap.leads_to:
            assert mishap.name in told[mishap.leads_to]


@pytest.mark.parametrize("words", [("T",), ("t",), ("k", "T,")])
def test_a_letter_lists_the_codes_of_its_subject(words: tuple[str, ...]) -> None:
    done = run("explain", *words)
    assert (done.returncode, done.stderr) == (0, "")
    letters = {word[0].upper() for word in words}
    listed = {line.split()[0] for line in done.stdout.splitlines() if line.startswith("   ")}
    assert listed == {kind.value.code for kind in FailureKind if kind.value.code[0] in letters}
    assert "T  The token test: what BigCommerce answered" in done.stdout


def test_a_letter_beside_a_code_tells_all_of_them() -> None:
    told = json.loads(run("explain", "T-06", "I", "--json").stdout)
    assert [one["code"] for one in told["codes"]] == ["T-06", *(f"I-0{number}" for number in range(1, 7))]


def test_mistakes_of_people_are_practised_like_the_rest() -> None:
    assert "bigcommerce-connect practice-store --fault one-row-forgotten\n" in run("explain", "T-06").stdout


def test_a_terminal_of_an_older_encoding_shows_the_rest() -> None:
    done = run("explain", "V-02", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == 0
    assert '"Access token". If others saw' in done.stdout


def test_an_outage_points_to_the_status_page() -> None:
    told = {one["code"]: one["status_page"] for one in json.loads(run("explain", "--json").stdout)["codes"]}
    assert {code for code, page in told.items() if page} == {"T-08", "T-09", "T-12", "T-17", "N-03", "N-04"}
    assert {page for page in told.values() if page} == {STATUS_PAGE}
    assert f"BigCommerce’s status page:\n   {STATUS_PAGE}\n" in run("explain", "T-17").stdout


def test_json_is_the_same_for_every_program_whatever_the_code_page() -> None:
    """JSON is UTF-8; in cp1252 a curly apostrophe would be a byte that no reader of JSON knows."""
    done = run("explain", "V-02", "--json", PYTHONIOENCODING="cp1252", PYTHONUTF8="0")
    assert done.stdout.isascii()
    assert "’" in str(json.loads(done.stdout))
