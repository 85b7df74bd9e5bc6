"""The kept icons show the drawing, in the sizes that systems ask for."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tools.write_icons import FOLDER, ICNS_TYPES, ICO_SIZES, NAME, PNG_SIZES, draw

pytestmark = pytest.mark.usefixtures("qapp")


def assert_shows_the_drawing(content: bytes, size: int) -> None:
    """Compared by eye, so to speak: another version of Qt may round an edge differently."""
    image = QImage.fromData(content).convertToFormat(QImage.Format.Format_ARGB32)
    assert (image.width(), image.height()) == (size, size)
    kept, drawn = (bytes(picture.constBits()) for picture in (image, draw(size)))
    assert sum(abs(one - other) for one, other in zip(kept, drawn, strict=True)) / len(kept) < 1


@pytest.mark.parametrize("size", PNG_SIZES)
def test_the_png_files(size: int) -> None:
    assert_shows_the_drawing((FOLDER / f"{NAME}-{size}.png").read_bytes(), size)


def test_the_icon_of_windows() -> None:
    content = (FOLDER / f"{NAME}.ico").read_bytes()
    reserved, kind, count = struct.unpack_from("<HHH", content)
    assert (reserved, kind, count) == (0, 1, len(ICO_SIZES))
    for number, size in enumerate(ICO_SIZES):
        width, height, length, offset = struct.unpack_from("<BB6xII", content, 6 + 16 * number)
        assert (width or 256, height or 256) == (size, size)
        assert_shows_the_drawing(content[offset : offset + length], size)


def test_the_icon_of_macos() -> None:
    content = (FOLDER / f"{NAME}.icns").read_bytes()
    magic, length = struct.unpack_from(">4sI", content)
    assert (magic, length) == (b"icns", len(content))
    offset, sizes = 8, {}
    while offset < length:
        kind, block = struct.unpack_from(">4sI", content, offset)
        sizes[kind] = ICNS_TYPES[kind]
        assert_shows_the_drawing(content[offset + 8 : offset + block], ICNS_TYPES[kind])
        offset += block
    assert sizes == ICNS_TYPES


def test_nothing_else_is_kept() -> None:
    expected = {f"{NAME}-{size}.png" for size in PNG_SIZES} | {f"{NAME}.ico", f"{NAME}.icns"}
    assert {path.name for path in Path(FOLDER).iterdir()} == expected
