"""Draws resources/icons/app.svg in the sizes and containers that systems ask for: `packaging/icons/`.

Usage: QT_QPA_PLATFORM=offscreen python -m tools.write_icons

The results are kept, so that building a package needs no picture tool; a test compares them with the drawing.
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
DRAWING = ROOT / "resources" / "icons" / "app.svg"
FOLDER = ROOT / "packaging" / "icons"
NAME = "bigcommerce-connect"

PNG_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
"""The folders of the hicolor theme (freedesktop's Icon Theme Specification) that desktops look into."""
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
"""What Windows shows at 100, 125, 150 and 200 per cent."""
ICNS_TYPES = {
    b"icp4": 16, b"ic11": 32, b"icp5": 32, b"ic12": 64, b"ic07": 128, b"ic13": 256,
    b"ic08": 256, b"ic14": 512, b"ic09": 512, b"ic10": 1024,
}  # fmt: skip
"""Types whose content is a PNG, with its width in pixels; those from ic10 on are the double sizes."""


def main() -> None:
    """Write every picture."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for size in PNG_SIZES:
        (FOLDER / f"{NAME}-{size}.png").write_bytes(png(size))
    (FOLDER / f"{NAME}.ico").write_bytes(ico())
    (FOLDER / f"{NAME}.icns").write_bytes(icns())
    print(f"wrote {len(PNG_SIZES) + 2} files to {FOLDER.relative_to(ROOT)}")


def draw(size: int) -> QImage:
    """Return the drawing, `size` pixels wide and high, on nothing."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    return image


def png(size: int) -> bytes:
    """Return the drawing as a PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not draw(size).save(buffer, "PNG"):  # type: ignore[call-overload]  # Qt's own spelling of the format
        raise SystemExit("Qt did not write the PNG.")
    return bytes(buffer.data().data())


def ico() -> bytes:
    """Return the icon for Windows: a directory of PNG pictures (since Windows Vista)."""
    pictures = [png(size) for size in ICO_SIZES]
    directory = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(directory) + 16 * len(pictures)
    for size, picture in zip(ICO_SIZES, pictures, strict=True):
        width = size % 256  # 0 means 256
        directory += struct.pack("<BBBBHHII", width, width, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return directory + b"".join(pictures)


def icns() -> bytes:
    """Return the icon for macOS: typed blocks, each with its length."""
    blocks = b""
    for kind, size in ICNS_TYPES.items():
        picture = png(size)
        blocks += kind + struct.pack(">I", len(picture) + 8) + picture
    return b"icns" + struct.pack(">I", len(blocks) + 8) + blocks


if __name__ == "__main__":
    application = QGuiApplication(sys.argv[:1])
    main()
