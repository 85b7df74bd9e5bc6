"""Regular expressions compiled when they are first used.

Compiling all of a parser's expressions takes longer than reading a pasted address (benchmarks/import_cost.py), and most
texts need few of them.
"""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast


class _LazyPattern:
    """A stand-in for an ``re.Pattern`` that is compiled when its first attribute is used."""

    def __init__(self, source: str | bytes, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name not in _ATTRIBUTES:  # copying and pickling ask for names of their own
            raise AttributeError(name)
        compiled = re.compile(self._source, self._flags)
        self.__dict__.update((each, getattr(compiled, each)) for each in _ATTRIBUTES)
        return getattr(compiled, name)


_ATTRIBUTES = frozenset(name for name in dir(re.Pattern) if not name.startswith("_"))


def lazy_pattern(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return the regular expression `source`, which is compiled once, when it is first used.

    Args:
        source: the expression; a mistake in it is raised at first use, so tests compile all of them.
        flags: as for ``re.compile``.
    """
    return cast("re.Pattern[AnyStr]", _LazyPattern(source, flags))
