"""The styles of Windows 10 and 11, light and dark, at 100 and 150 %: what can be measured is; the pictures are for people."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.windows.computer import PYTHON_PROGRAM, Computer
from tests.windows.conftest import PICTURES

INSIDE = Path(__file__).with_name("inside")
WS_MINIMIZEBOX, WS_MAXIMIZEBOX, WS_SYSMENU, WS_CAPTION = 0x20000, 0x10000, 0x80000, 0xC00000
USUAL_WIDTH = 940
DARK, LIGHT = 90, 200
"""Lightness of a corner of the window, of 255: at most when dark, at least when light."""


@pytest.mark.parametrize("scale", ["1", "1.5"])
@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("style", ["windowsvista", "windows11"])
def test_every_look_of_windows(computer: Computer, unpacked_wheel: Path, style: str, look: str, scale: str) -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    picture = PICTURES / f"{style}-{look}-{float(scale):.0%}.png"
    picture.unlink(missing_ok=True)
    environment = {"PYTHONPATH": computer.in_windows(unpacked_wheel)}
    drawn = computer.call(PYTHON_PROGRAM, INSIDE / "looks.py", style, look, scale, picture, environment=environment)
    assert drawn.code == 0, drawn.complaint
    told = json.loads(drawn.text)
    assert picture.stat().st_size > 10_000
    assert told["width"] == pytest.approx(USUAL_WIDTH * float(scale), abs=2)
    assert told["corner"] <= DARK if look == "dark" else told["corner"] >= LIGHT
    for bit in (WS_MINIMIZEBOX, WS_MAXIMIZEBOX, WS_SYSMENU, WS_CAPTION):
        assert told["flags"] & bit == bit, hex(told["flags"])
