"""Rejoin a token that a mail program or a narrow window split, where its shape proves it."""

from __future__ import annotations

from dataclasses import dataclass, field

from wizard.core.intake.labels import LABELS
from wizard.core.intake.shapes import TOKEN_LENGTH, TOKEN_LENGTHS
from wizard.core.text.lazy_pattern import lazy_pattern

_MOST_PIECES = 8
_PIECE = lazy_pattern(r"[a-z0-9]{1,31}(?![\w@/.-]*[\w@/-])")
_GAP = lazy_pattern(
    r"[-=\\]?[\"'`]?[ \t]{0,8}(?:[+.&\\][ \t]{0,4})?"
    r"(?:(?P<line>(?:(?:\r\n?|\n|[\x0b\x0c\u2028])[ \t>|*]{0,40}){1,2}(?:[+.&][ \t]{0,4})?)|(?<=[ \t]))[\"'`]?"
)
_EMPTY_LINE = lazy_pattern(r"(?:\r\n|\n|\r(?!\n))[ \t>|*]*(?:\r\n|\n|\r)")
_ENDS_LINE = lazy_pattern(r"[\"'`,;.)}\]]{0,4}[ \t]{0,8}\|?[ \t]{0,8}(?:[\r\n\x0b\x0c\u2028]|$)")


@dataclass(frozen=True)
class Pieces:
    """A value and the pieces after it.

    Attributes:
        value: all pieces together, or the first alone when nothing proves that they belong together.
        spans: where each of the taken pieces stands in the plain text.
        broken: True when the value goes on in the next line and nothing proves where it ends.
    """

    value: str = field(repr=False)
    spans: tuple[tuple[int, int], ...]
    broken: bool = False


def pieces_of(text: str, start: int, end: int) -> Pieces:
    """Return the value at `text[start:end]`, joined with the pieces after it if they complete a token.

    Args:
        text: the plain text.
        start: where the value begins.
        end: where its first piece ends.
    """
    first = text[start:end]
    if len(first) == 2 * TOKEN_LENGTH and first[:TOKEN_LENGTH] == first[TOKEN_LENGTH:]:  # it was pasted twice
        return Pieces(first[:TOKEN_LENGTH], ((start, start + TOKEN_LENGTH),))
    alone = Pieces(first, ((start, end),))
    if len(first) >= TOKEN_LENGTH or not _PIECE.fullmatch(first):
        return alone
    spans = [(start, end)]
    joined, broken = first, False
    while len(spans) < _MOST_PIECES:
        behind = _next_piece(text, spans[-1][1])
        if behind is None:
            break
        span, at_line, sure = behind
        piece = text[slice(*span)]
        if not sure and len(joined) + len(piece) != TOKEN_LENGTH:
            break
        if len(joined) + len(piece) > TOKEN_LENGTHS.stop - 1:
            broken = broken or (at_line and _looks_random(piece) and len(spans) == 1)
            break
        spans.append(span)
        joined += piece
        broken = broken or (at_line and _looks_random(piece))
        if len(joined) == TOKEN_LENGTH and _looks_random(max((text[slice(*one)] for one in spans), key=len)):
            return Pieces(joined, tuple(spans))
    if (
        len(spans) > 1
        and len(joined) in TOKEN_LENGTHS
        and len(first) not in TOKEN_LENGTHS
        and _looks_random(text[slice(*spans[-1])])
    ):
        return Pieces(joined, tuple(spans))
    return Pieces(first, ((start, end),), broken)


def _next_piece(text: str, end: int) -> tuple[tuple[int, int], bool, bool] | None:
    """Return the span of the next piece, whether it begins a line, and whether it is all of the next line.

    What begins a line that goes on, or stands below an empty one, belongs to the token only when it makes it whole. None
    when something else follows.
    """
    gap = _GAP.match(text, end)
    if gap is None:
        return None
    piece = _PIECE.match(text, gap.end())
    if piece is None or LABELS.match(text, gap.end()):
        return None
    at_line = gap["line"] is not None
    all_of_it = _ENDS_LINE.match(text, piece.end()) is not None or LABELS.match(text, piece.end() + 1) is not None
    sure = not at_line or (all_of_it and _EMPTY_LINE.match(gap["line"]) is None)
    return piece.span(), at_line, sure


def _looks_random(piece: str) -> bool:
    return any(sign.isdigit() for sign in piece)
