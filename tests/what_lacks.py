"""Missing system tools are named and counted as not run; with an option they fail the run."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterable, Iterator

import pytest

NOT_INSTALLED = "not installed: "
"""How the reason of every test begins that is not run because the system lacks something."""


def skip_without(missing: Iterable[str]) -> None:
    """Skip the test that asks, unless `missing` is empty.

    Args:
        missing: packages, or programs, that are not there.
    """
    names = ", ".join(missing)
    if names:
        pytest.skip(NOT_INSTALLED + names)


def needs(*programs: str) -> pytest.MarkDecorator:
    """Return the mark of a test that is not run without these programs."""
    missing = [program for program in programs if shutil.which(program) is None]
    return pytest.mark.skipif(bool(missing), reason=NOT_INSTALLED + ", ".join(missing))


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option for build machines, where everything has to be there."""
    parser.addoption(
        "--nothing-may-lack", action="store_true", help="what the system lacks fails the tests that need it"
    )


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """Turn a test that is not run for want of something into a failure, where that was asked for."""
    report: pytest.TestReport = yield  # type: ignore[assignment] # pluggy sends the result
    if report.skipped and item.config.getoption("--nothing-may-lack") and reason_of(report).startswith(NOT_INSTALLED):
        report.outcome = "failed"
        report.longrepr = reason_of(report)
    return report  # type: ignore[return-value]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say at the end what was not run because the system lacks something."""
    reasons = Counter(reason_of(report) for report in terminalreporter.getreports("skipped"))
    lacking = {reason: count for reason, count in sorted(reasons.items()) if reason.startswith(NOT_INSTALLED)}
    if lacking:
        terminalreporter.section("not run: the system lacks something")
    for reason, count in lacking.items():
        terminalreporter.write_line(f"{count} not run, {reason}")


def reason_of(report: pytest.TestReport) -> str:
    """Return why a test was skipped."""
    return report.longrepr[2].removeprefix("Skipped: ") if isinstance(report.longrepr, tuple) else ""
