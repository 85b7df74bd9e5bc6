"""The list of stores as one page that needs nothing else: no script, no picture, no font, no connection. It prints well."""

from __future__ import annotations

from html import escape

from wizard.core.check.result import NOES, Outcome
from wizard.core.stores.status import COLUMNS, TITLE, Status, StatusList

_STYLE = """
:root { color-scheme: light; }
body { font: 15px/1.45 system-ui, sans-serif; color: #14171f; background: #fff; }
body { margin: 2rem auto; max-width: 72rem; padding: 0 1rem; }
h1 { font-size: 1.4rem; margin: 0 0 .25rem; }
p { margin: 0 0 .25rem; color: #586070; }
table { border-collapse: collapse; width: 100%; margin-top: 1.25rem; }
th, td { text-align: start; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid #d5d9e2; }
td { overflow-wrap: anywhere; }
th { color: #586070; font-weight: 600; white-space: nowrap; }
td.hash { font-family: ui-monospace, monospace; white-space: nowrap; }
td.when { white-space: nowrap; }
.good { color: #0f6b3a; } .bad { color: #b01c2b; } .open { color: #7a4a00; }
@page { size: A4 landscape; margin: 14mm; }
@media print {
  body { font-size: 10pt; margin: 0; max-width: none; padding: 0; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
}
"""
_CLASSES = ("", "hash", "when", "", "", "", "")
_SIGNS = {"good": "✓", "bad": "✗", "open": "?"}
"""Beside the words, so that a page without colors tells as much."""


def as_html(listed: StatusList) -> str:
    """Return the page. Every text in it is escaped, and the page may load nothing and run nothing."""
    headings = "".join(f'<th scope="col">{escape(one)}</th>' for one in COLUMNS)
    rows = "\n".join(_row(row) for row in listed.rows)
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(TITLE)}</title>
<style>{_STYLE}</style>
</head>
<body>
<h1>{escape(TITLE)}</h1>
<p>{escape(listed.made_text)}</p>
<p>{escape(listed.summary)}</p>
<table>
<thead><tr>{headings}</tr></thead>
<tbody>
{rows}
</tbody>
</table>
</body>
</html>
"""


def _row(row: Status) -> str:
    name, store_hash, when, result, *others = row.cells()
    look = _look(row)
    cells = [name, store_hash, when, f"{_SIGNS[look]} {result}", *others]
    classes = list(_CLASSES)
    classes[3] = look
    return f"<tr>{''.join(_cell(text, kind) for text, kind in zip(cells, classes, strict=True))}</tr>"


def _cell(text: str, kind: str) -> str:
    mark = f' class="{kind}"' if kind else ""
    return f'<td{mark} dir="auto">{escape(text)}</td>'


def _look(row: Status) -> str:
    if row.store.outcome == Outcome.READY:
        return "open" if row.is_old else "good"
    return "bad" if row.store.outcome in NOES else "open"
