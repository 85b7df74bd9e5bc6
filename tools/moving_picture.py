"""Makes one moving picture of the rehearsal's frames, for the top of the README.

Usage: python -m tools.moving_picture FRAMES TARGET

``make screenshots`` keeps the frames (`tests/desktop/test_rehearsal.py`) and calls this. ImageMagick does the work.
"""

from __future__ import annotations

import argparse
import subprocess
from pathlib import Path

WIDTH = 1000
"""Pixels of the moving picture: a README shows no more."""
SHORT, LONG = 90, 220
"""Hundredths of a second that a frame is shown: one of a row of ticks, and one with something to read."""
LARGEST = 1_500_000
"""Bytes at most."""


def delay(frame: Path) -> int:
    """Return how long a frame is shown, in hundredths of a second."""
    return SHORT if "-rows-" in frame.name else LONG


def command(frames: list[Path], target: Path) -> list[str]:
    """Return the command that makes the picture."""
    shown = [part for frame in frames for part in ("-delay", str(delay(frame)), str(frame))]
    quality = ("-quality", "70", "-define", "webp:method=6", "-define", "webp:thread-level=1")
    return ["convert", *shown, "-resize", f"{WIDTH}x", "-loop", "0", *quality, str(target)]


def main() -> None:
    """Make the picture, and refuse one that is too large."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("frames", type=Path, help="the folder with the frames, named in their order")
    parser.add_argument("target", type=Path, help="a .webp file")
    chosen = parser.parse_args()
    frames = sorted(chosen.frames.glob("*.png"))
    if not frames:
        parser.error(f"{chosen.frames} holds no frame")
    subprocess.run(command(frames, chosen.target), check=True)
    size = chosen.target.stat().st_size
    if size > LARGEST:
        parser.error(f"{chosen.target} has {size} bytes, {size - LARGEST} too many")


if __name__ == "__main__":
    main()
