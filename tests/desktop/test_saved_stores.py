"""The table of stores by keyboard alone, as a screen reader tells it: search, test, select, forget, save; and several files."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.adapters.small_age import age_file
from tests.desktop import stores_window
from tests.desktop.by_ear import check_what_is_told, hear
from tests.desktop.by_keys import tab_to
from tests.desktop.conftest import ON_A_SCREEN, ROOT, Screen, wait_for
from tests.desktop.screen_reader import ScreenReader, Thing
from tests.desktop.speech import accessible
from tests.desktop.stores_window import SILENT, store_hashes
from wizard.adapters.files.saved_stores_file import SavedStoresFile
from wizard.core.check.scopes import Profile
from wizard.core.setup.saved_stores import SavedStore, StoreList, render_index
from wizard.practice.store import PracticeStore, standard_tokens

pytestmark = ON_A_SCREEN
TABLE, SEARCH = "Your stores", "Find a store by name, hash, or result"
COUNT, LACKING, REFUSED = 12, 5, 8
"""How many stores, and which of them (from 1) do not pass."""
HASHES = store_hashes(COUNT)
PASSPHRASE = "correct horse battery staple"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the list of stores lies: the first was tested yesterday, each further one a day before."""
    now = datetime.now().astimezone()
    stores = tuple(
        SavedStore(store_hash, f"Shop {number}", "bigcommerce", now - timedelta(days=number), "ready")
        for number, store_hash in enumerate(HASHES, 1)
    )
    room = tmp_path / "data"
    room.mkdir()
    (room / "stores.json").write_text(render_index(StoreList(stores)), "utf-8")
    return room


@pytest.fixture
def program(screen: Screen, folder: Path) -> Iterator[subprocess.Popen[str]]:
    """The window with these stores, where what it shows can be read."""
    tokens = {LACKING: "one-row-missing", REFUSED: "revoked"}
    names = [tokens.get(number, "ready") for number in range(1, COUNT + 1)]
    command = [sys.executable, stores_window.__file__, str(folder), *names]
    with accessible(screen):
        environment = screen.environment | {"PYTHONPATH": str(ROOT)}
        with subprocess.Popen(command, env=environment, text=True) as process:
            yield process
            process.kill()


@pytest.fixture
def reader(screen: Screen, program: subprocess.Popen[str]) -> Iterator[ScreenReader]:
    with ScreenReader(screen, program) as reader:
        wait_for("the focus in the table", lambda: TABLE in reader.focused_names())
        screen.run("xdotool", "windowactivate", "--sync", screen.window("Step 1 of 5"))
        yield reader


def names_in(reader: ScreenReader) -> list[Thing]:
    """Return the first cell of each row, which tells the rest of the row."""
    cells = [one for one in reader.inside(reader.find("table", TABLE)) if one.role == "cell"]
    return cells[::4]


def rows_in(reader: ScreenReader) -> list[str]:
    return [one.name for one in names_in(reader)]


def selected(reader: ScreenReader) -> list[str]:
    return [one.name for one in names_in(reader) if "selected" in one.states]


def told_of(reader: ScreenReader, name: str) -> str:
    return next(one.description for one in names_in(reader) if one.name == name)


def test_each_row_is_told_whole_and_the_links_have_names(reader: ScreenReader) -> None:
    things = reader.look(rows=True)
    check_what_is_told(things)
    heads = [one.name for one in things if one.role == "column header"]
    assert heads == ["Store", "Store hash", "Last tested", "Result"]
    assert rows_in(reader) == [f"Shop {number}" for number in range(1, COUNT + 1)]
    assert told_of(reader, "Shop 2") == "Store hash shop02. Last tested: 2 days ago. Result: test passed."
    links = ("Connect another store", "Test all", "Save a list…", "Add to APPSe AI again", "Rename…", "Forget…")
    assert {one.name for one in things if one.role == "push button"} >= {*links, "Test again"}


def test_search_and_back(screen: Screen, reader: ScreenReader) -> None:
    screen.keys("ctrl+f")
    wait_for("the focus in the field", lambda: SEARCH in reader.focused_names())
    screen.type("shop 12")
    wait_for("one row", lambda: rows_in(reader) == ["Shop 12"])
    screen.keys("Down")
    wait_for("the focus in the table", lambda: reader.focused_names() == [TABLE, "Shop 12"])
    screen.keys("ctrl+f")
    screen.type("none of them")
    hear(reader, "No store has that name, hash, or result.")
    screen.keys("Escape")
    wait_for("all rows", lambda: len(rows_in(reader)) == COUNT)


def test_test_all_is_stopped_then_runs_to_its_end(
    screen: Screen, reader: ScreenReader, folder: Path, profile: Profile
) -> None:
    screen.keys("alt+l")
    reader.wait_for_words(f"{HASHES.index(SILENT) + 1} of {COUNT}: Shop 3")
    reader.find("progress bar", "Stores tested")
    check_what_is_told(reader.look())
    assert told_of(reader, "Shop 3").endswith("Result: testing….")
    screen.keys("Return")  # the primary button, which stops it
    hear(reader, "Stopped after 2 stores. 2 passed.")
    assert told_of(reader, "Shop 3").endswith("Last tested: 3 days ago. Result: test passed.")
    assert TABLE in reader.focused_names()
    screen.keys("alt+l")
    hear(reader, f"{COUNT} stores tested. {COUNT - 2} passed. 2 need a look.")
    assert told_of(reader, f"Shop {LACKING}").endswith("Last tested: Today. Result: 1 permission missing.")
    assert told_of(reader, f"Shop {REFUSED}").endswith("Last tested: Today. Result: token refused.")
    screen.keys("alt+p")
    wait_for("the problems at the top", lambda: rows_in(reader)[:2] == [f"Shop {LACKING}", f"Shop {REFUSED}"])
    assert "checked" in reader.find("check box", "Problems first").states
    outcomes = {one.store_hash: one.outcome for one in SavedStoresFile(folder).look()}
    assert outcomes == dict.fromkeys(HASHES, "ready") | {
        HASHES[LACKING - 1]: "rows_missing",
        HASHES[REFUSED - 1]: "token_refused",
    }
    assert not any(token.text in (folder / "stores.json").read_text("utf-8") for token in standard_tokens(profile))


def test_several_are_selected_and_forgotten_and_the_rest_is_saved_as_a_list(
    screen: Screen, reader: ScreenReader, folder: Path
) -> None:
    screen.keys("Down", "shift+Down", "shift+Down")
    wait_for("three rows", lambda: selected(reader) == ["Shop 2", "Shop 3", "Shop 4"])
    tab_to(screen, reader, "Forget…")
    screen.keys("space")
    screen.in_front("Forget these stores")
    reader.wait_for_words("Forget 3 stores?")
    check_what_is_told(reader.look())
    screen.keys("Escape")
    screen.in_front("Step 1 of 5")
    assert len(rows_in(reader)) == COUNT
    screen.keys("alt+f")
    screen.in_front("Forget these stores")
    screen.keys("alt+f")
    hear(reader, "3 stores removed")
    left = [f"Shop {number}" for number in (1, *range(5, COUNT + 1))]
    wait_for("the rows that are left", lambda: rows_in(reader) == left)
    assert [one.label for one in SavedStoresFile(folder).look()] == left
    screen.in_front("Step 1 of 5")
    screen.keys("alt+v")
    screen.in_front("Save a list of your stores")
    screen.keys("ctrl+a")
    screen.type(f"{folder}{os.sep}list.json")
    screen.keys("Return")
    hear(reader, "Saved as list.json")
    listed = json.loads((folder / "list.json").read_text("utf-8"))
    assert [one["label"] for one in listed["stores"]] == left


def test_protected_files_among_several_are_opened_in_turn(
    screen: Screen, reader: ScreenReader, folder: Path, profile: Profile
) -> None:
    names = ["shop01.age", "shop02.age", "shop03.txt"]
    token = PracticeStore(standard_tokens(profile)).token("ready").text
    for name in names:
        text = f"Store hash: {Path(name).stem}\nAccess token: {token}\n"
        (folder / name).write_bytes(age_file(text, PASSPHRASE) if name.endswith(".age") else text.encode())
    screen.keys("alt+s")
    tab_to(screen, reader, "I already have BigCommerce’s file")
    screen.keys("space")
    screen.in_front("Choose the file with the token")
    screen.type(" ".join(f'"{folder}{os.sep}{name}"' for name in names))
    screen.keys("Return")
    screen.in_front("Open protected file 1 of 2")
    reader.find("password text", "Passphrase for shop01.age")
    check_what_is_told(reader.look())
    screen.type("not this one")
    screen.keys("Return")
    hear(reader, "That passphrase doesn’t open the file")
    screen.keys("alt+k")
    screen.in_front("Open protected file 2 of 2")
    screen.type(PASSPHRASE)
    screen.keys("Return")
    screen.in_front("Test several files")
    hear(reader, "3 results.")
    cells = [one for one in reader.inside(reader.find("table", "Files and results")) if one.role == "cell"]
    assert [(one.name, one.description.partition("Result: ")[2]) for one in cells[::3]] == [
        ("shop01.age", "That file is protected with a passphrase · F-11."),
        ("shop02.age", "That file is from the practice store · F-06."),
        ("shop03.txt", "That file is from the practice store · F-06."),
    ], "one was left out, and what the others hold was read"
