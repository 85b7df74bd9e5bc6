"""The requests of a test, and what they tell of the network, as sections of the support report."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from wizard.core.report import Entry, Section, public_entries

if TYPE_CHECKING:
    from wizard.core.check_trace import RequestSeen


def requests_section(trace: Sequence[RequestSeen]) -> Section:
    """Return one line for each request that was sent, in the order in which they ended."""
    entries = {
        "requests": len(trace),
        "without an answer": sum(seen.status is None for seen in trace),
    }
    return Section(
        "Requests", public_entries(entries), tuple(_line(number, seen) for number, seen in enumerate(trace, 1))
    )


def network_section(trace: Sequence[RequestSeen]) -> Section:
    """Return what lies between this computer and BigCommerce, as far as the requests have seen it."""
    differences = [seen.clock_difference for seen in trace if seen.clock_difference is not None]
    worst = max(differences, key=abs, default=None)
    entries = {
        "proxy": _different(seen.proxy for seen in trace),
        "certificate issued by": _different(seen.issuer for seen in trace),
        "BigCommerce clock ahead by (s)": None if worst is None else round(worst),
        "requests allowed": _different(seen.limits.get("requests-quota", "") for seen in trace),
        "allowed within (ms)": _different(seen.limits.get("time-window-ms", "") for seen in trace),
    }
    return Section("Network", public_entries(entries))


def _line(number: int, seen: RequestSeen) -> tuple[Entry, ...]:
    return public_entries(
        {
            "no.": number,
            "asked": f"{seen.method} {seen.path}",
            "meaning": seen.meaning,
            "status": seen.status,
            "took (ms)": None if seen.ms is None else round(seen.ms),
            "left": _number(seen, "requests-left"),
            "reset (ms)": _number(seen, "time-reset-ms"),
            "request id": seen.request_id or None,
        }
    )


def _number(seen: RequestSeen, header: str) -> int | None:
    value = seen.limits.get(header)
    return None if value is None else int(value)


def _different(values: Iterable[str]) -> str | None:
    """Return the values that were seen, each once; None when there are none. Names of companies hold commas."""
    return "; ".join(dict.fromkeys(value for value in values if value)) or None
