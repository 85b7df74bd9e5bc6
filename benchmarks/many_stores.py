"""Step 1 with 500 stores set up before: from the list to what is drawn, beside the same with five."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent

from benchmarks.timing import interleaved, report
from wizard.app import make_application
from wizard.core.setup.saved_stores import SavedStore
from wizard.ui.pages.store.saved.saved_stores import SavedStores

FEW, MANY = 5, 500
RUNS = 15
MORE_MS = 100
"""The goal: how much longer many may take than few, in milliseconds."""
NAMES = ("Main shop", "Tea & Herbs Wholesale", "The shop for wholesale customers in Buenos Aires", "متجر الشاي")
OUTCOMES = ("ready", "rows_missing", "token_refused", "untested")


def stores(count: int) -> tuple[SavedStore, ...]:
    """Return made-up stores, unlike each other in every column."""
    now = datetime.now(UTC)
    return tuple(
        SavedStore(
            f"h4sh{number:04d}",
            f"{NAMES[number % len(NAMES)]} {number}",
            "bigcommerce",
            now - timedelta(days=number % 400),
            OUTCOMES[number % len(OUTCOMES)],
        )
        for number in range(count)
    )


def show(count: int) -> None:
    """Show a list, and draw it."""
    widget = SavedStores()
    widget.resize(640, 480)
    widget.show()
    widget.show_stores(stores(count))
    QCoreApplication.sendPostedEvents()
    widget.grab()
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(
        None, QEvent.Type.DeferredDelete.value
    )  # else each run would be slower than the last


def main() -> None:
    make_application()
    show(FEW)  # fonts and icons are loaded by now
    medians = interleaved({"many": lambda: show(MANY), "few": lambda: show(FEW)}, RUNS)
    report(f"{MANY} stores in the table", medians["many"], f"{FEW} stores", medians["few"], f"{MORE_MS} ms more")


if __name__ == "__main__":
    main()
