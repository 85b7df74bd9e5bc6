"""What a person sees of a window, read from its pixels: the ground, the ink on it, and how far they are apart.

Everything is drawn four times as large as on the screen. At the usual size the smoothing of edges mixes the ink of thin letters
with their ground, so that no pixel has the colour that was meant; at four times the size the middle of every stroke has it.
WCAG measures that colour, too: "the ratio is calculated without anti-aliasing" (Understanding 1.4.3).
"""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QImage, QPainter, QRegion
from PySide6.QtWidgets import QWidget

ENLARGED = 4
LEAST_INK = 1.0
"""Square pixels of the screen: less than that is a stray pixel and no ink."""

AT_ONCE = 8
"""How many pixels are compared in one step."""

Colour = int
"""As Qt packs it: 0xffRRGGBB."""


def picture_of(window: QWidget, area: QRect | None = None, enlarged: int = ENLARGED) -> QImage:
    """Draw a part of a window, or all of it, `enlarged` times as large."""
    area = area or window.rect()
    image = QImage(area.size() * enlarged, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(enlarged)
    painter = QPainter(image)
    window.render(painter, QPoint(), QRegion(area))
    painter.end()
    return image


def colours_in(image: QImage, area: QRectF) -> Counter[Colour]:
    """Count the colours in a part of a picture; `area` is measured in pixels of the screen."""
    ratio = image.devicePixelRatio()
    scaled = QRectF(area.topLeft() * ratio, area.size() * ratio).toAlignedRect().intersected(image.rect())
    return _counted(pixels(image.copy(scaled))) if not scaled.isEmpty() else Counter()


def _counted(seen: memoryview) -> Counter[Colour]:
    """Count colours as `Counter` would, but many at once: most of a window is of one colour."""
    whole = len(seen) - len(seen) % AT_ONCE
    found: Counter[Colour] = Counter(seen[whole:])
    pieces = Counter(_in_pieces(seen[:whole]))
    found.update(_joined(some for (some,), times in pieces.items() if times == 1))
    for (some,), times in pieces.items():
        if times > 1:
            for colour in memoryview(some).cast("I"):
                found[colour] += times
    return found


def changes(before: QImage, after: QImage) -> Counter[tuple[Colour, Colour]]:
    """Count what colours became others, from one picture to the next of the same size."""
    first, second = pixels(before), pixels(after)
    assert len(first) == len(second)
    whole = len(first) - len(first) % AT_ONCE
    found = Counter(zip(first[whole:], second[whole:], strict=True))
    pairs = zip(_in_pieces(first[:whole]), _in_pieces(second[:whole]), strict=True)
    differ = [(one, other) for (one,), (other,) in pairs if one != other]
    found.update(zip(_joined(one for one, _ in differ), _joined(other for _, other in differ), strict=True))
    return Counter({pair: times for pair, times in found.items() if pair[0] != pair[1]})


def _in_pieces(seen: memoryview) -> Iterator[tuple[bytes]]:
    return struct.iter_unpack(f"{4 * AT_ONCE}s", seen)


def _joined(pieces: Iterable[bytes]) -> memoryview:
    return memoryview(b"".join(pieces)).cast("I")


def pixels(image: QImage) -> memoryview:
    """Return the colours of a picture, one after the other."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    return memoryview(bytes(plain.constBits())).cast("I")  # a copy: Qt's own bytes go with the picture


def contrast_in(image: QImage, area: QRectF) -> float:
    """Return how far the ink in `area` is from the ground it stands on.

    The ground is the colour that most of the area has. The ink is the colour that is farthest from it, stray pixels aside.
    """
    found = colours_in(image, area)
    ground = found.most_common(1)[0][0]
    return farthest(found, ground, LEAST_INK * image.devicePixelRatio() ** 2)


def farthest(colours: Counter[Colour], ground: Colour, least: float) -> float:
    """Return the contrast to `ground` that at least so many pixels have; 1.0 where nothing differs from it."""
    seen = 0
    for ratio, count in sorted(((contrast(one, ground), count) for one, count in colours.items()), reverse=True):
        seen += count
        if seen >= least:
            return ratio
    return 1.0


@cache
def contrast(one: Colour, other: Colour) -> float:
    """Return the contrast ratio as WCAG 2.2 defines it, from 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@cache
def luminance(colour: Colour) -> float:
    """Return the relative luminance as WCAG 2.2 defines it."""
    parts = [(colour >> shift & 0xFF) / 255 for shift in (16, 8, 0)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
