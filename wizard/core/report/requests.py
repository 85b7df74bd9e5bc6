"""Report sections on the requests of a test and on the network."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from wizard.core.report.document import Datum, Entry, Private, Public, Section, hidden, public_entries

if TYPE_CHECKING:
    from wizard.core.check.trace import RequestSeen


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
    """Return what the requests saw of the way to BigCommerce."""
    differences = [seen.clock_difference for seen in trace if seen.clock_difference is not None]
    worst = max(differences, key=abs, default=None)
    entries = {
        "BigCommerce clock ahead by (s)": None if worst is None else round(worst),
        "requests allowed": _different(seen.limits.get("requests-quota", "") for seen in trace),
        "allowed within (ms)": _different(seen.limits.get("time-window-ms", "") for seen in trace),
    }
    proxy = Entry("proxy", Public(_different(seen.proxy for seen in trace)))
    issuer = Entry("certificate issued by", _issuers(trace))
    return Section("Network", (proxy, issuer, *public_entries(entries)))


def _issuers(trace: Sequence[RequestSeen]) -> Datum:
    """Return who issued the certificates; a common name may be that of a host of the merchant's, so strangers do not see it."""
    by_common_name = {seen.issuer: seen.issuer_is_common_name for seen in trace if seen.issuer}
    names = "; ".join(by_common_name)
    if not any(by_common_name.values()):
        return Public(names or None)
    masked = (f"a common name {hidden(name, 0).masked}" if alone else name for name, alone in by_common_name.items())
    return Private(names, "; ".join(masked))


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
    """Join the distinct values by semicolons, since company names have commas; None when there are none."""
    return "; ".join(dict.fromkeys(value for value in values if value)) or None
