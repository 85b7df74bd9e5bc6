"""The formats in which a list of stores is saved."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass

from wizard.core.stores.status import StatusList, as_csv, as_data, as_text

FOR_SPREADSHEETS = "\ufeff"
"""Without it, Excel takes a CSV file for one of an older encoding."""


@dataclass(frozen=True)
class ListFormat:
    """One format.

    Attributes:
        name: what the command line calls it.
        render: makes the text of the file.
    """

    name: str
    render: Callable[[StatusList], str]

    @property
    def suffix(self) -> str:
        """The end of the name of such a file."""
        return ".txt" if self.name == "text" else f".{self.name}"


def _as_html(listed: StatusList) -> str:
    """The module brings a table of names of half a MiB along, and few people save a list."""
    from wizard.core.stores.as_html import as_html  # noqa: PLC0415 - see above

    return as_html(listed)


LIST_FORMATS = (
    ListFormat("html", _as_html),
    ListFormat("csv", lambda listed: FOR_SPREADSHEETS + as_csv(listed)),
    ListFormat("text", as_text),
    ListFormat("json", lambda listed: json.dumps(as_data(listed), indent=2, ensure_ascii=False) + "\n"),
)
"""The first is what is proposed."""


def list_format(file_name: str) -> ListFormat:
    """Return the format that the name of a file asks for; a name of no kind gets the first."""
    return next((one for one in LIST_FORMATS if file_name.lower().endswith(one.suffix)), LIST_FORMATS[0])
