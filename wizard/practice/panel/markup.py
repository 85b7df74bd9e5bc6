"""Build HTML; everything but the output of `element` is escaped."""

from __future__ import annotations

from html import escape

_WITHOUT_END = frozenset({"input", "link", "meta"})


class Html(str):
    """Text that is already HTML."""

    __slots__ = ()


NOTHING = Html()


def joined(*content: str) -> Html:
    """Return `content` in a row; what is not `Html` is escaped."""
    return Html("".join(part if isinstance(part, Html) else escape(part) for part in content))


def element(tag: str, *content: str, **attributes: str | bool) -> Html:
    """Return one element.

    Args:
        tag: its name.
        content: what is inside; what is not `Html` is escaped.
        attributes: values are escaped; True writes the name alone, False leaves it out. An underscore in a name stands
            for a hyphen, one at its end for nothing (``class_``).
    """
    written = "".join(_attribute(name, value) for name, value in attributes.items())
    end = "" if tag in _WITHOUT_END else f"{joined(*content)}</{tag}>"
    return Html(f"<{tag}{written}>{end}")


def _attribute(name: str, value: str | bool) -> str:
    if value is False:
        return ""
    name = name.removesuffix("_").replace("_", "-")
    return f" {name}" if value is True else f' {name}="{escape(str(value))}"'
