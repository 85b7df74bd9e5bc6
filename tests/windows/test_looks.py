"""The styles of Windows 10 and 11, light and dark, at 100 and 150 %: what can be measured is; the pictures are for people."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.windows.computer import PYTHON_PROGRAM, Computer
from tests.windows.conftest import ALL_BUTTONS, PICTURES

INSIDE = Path(__file__).with_name("inside")
USUAL_WIDTH = 940
PLACES = ("store", "account", "column", "token")
"""The walks leave pictures of the others. Under wine the test ends this script, which is not run as the program is."""
SMALLEST_PICTURE = 10_000
DARK, LIGHT = 90, 200
"""Lightness of a corner of the window, of 255: at most when dark, at least when light."""
DRAWN_BY = {("windowsvista", "dark"): "Fusion"}
"""Which style draws a look, where it isn't the one that Windows has."""
PERSONALIZE = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize"


@pytest.mark.parametrize("screen", [(1680, 1200)], indirect=True, ids=["1680x1200"])
@pytest.mark.parametrize("scale", ["1", "1.5"])
@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("style", ["windowsvista", "windows11"])
def test_every_look_of_windows(computer: Computer, unpacked_wheel: Path, style: str, look: str, scale: str) -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    stem = PICTURES / f"{style}-{look}-{float(scale):.0%}"
    pictures = {place: stem.with_name(f"{stem.name}-{place}.png") for place in PLACES}
    for picture in pictures.values():
        picture.unlink(missing_ok=True)
    environment = {"PYTHONPATH": computer.in_windows(unpacked_wheel)}
    drawn = computer.call(PYTHON_PROGRAM, INSIDE / "looks.py", style, look, scale, stem, environment=environment)
    assert drawn.code == 0, drawn.complaint
    told = json.loads(drawn.text)
    assert told["style"].lower() == DRAWN_BY.get((style, look), style).lower()
    assert [place for place, picture in pictures.items() if picture.stat().st_size < SMALLEST_PICTURE] == []
    assert told["widths"]["store"] == pytest.approx(USUAL_WIDTH * float(scale), abs=2)
    for place, corner in told["corners"].items():
        assert corner <= DARK if look == "dark" else corner >= LIGHT, place
    assert told["flags"] & ALL_BUTTONS == ALL_BUTTONS, hex(told["flags"])


def test_the_folder_that_ships_can_draw_as_windows_eleven(frozen_for_windows: Path) -> None:
    """The test above runs from the wheel, with all of PySide6; without this file the style of Windows 10 would draw."""
    styles = frozen_for_windows / "_internal/PySide6/plugins/styles"
    assert [file.name for file in styles.iterdir()] == ["qmodernwindowsstyle.dll"]


def test_a_dark_windows_ten_has_a_light_window(computer: Computer, unpacked_wheel: Path, tmp_path: Path) -> None:
    """As every program of that style is; who chooses "Dark" in the program has the test above."""
    computer.run("reg", "add", PERSONALIZE, "/v", "AppsUseLightTheme", "/t", "REG_DWORD", "/d", "0", "/f")
    environment = {"PYTHONPATH": computer.in_windows(unpacked_wheel)}
    words = ("windowsvista", "", "1", tmp_path / "dark")
    drawn = computer.call(PYTHON_PROGRAM, INSIDE / "looks.py", *words, environment=environment)
    assert drawn.code == 0, drawn.complaint
    told = json.loads(drawn.text)
    assert (told["scheme"], told["style"]) == ("Dark", "windowsvista")
    assert min(told["corners"].values()) >= LIGHT
