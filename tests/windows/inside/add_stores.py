"""Runs in Windows' Python, several at once: puts stores on the list, as the wizard does.

Usage: python add_stores.py LETTER COUNT
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime

from wizard.adapters.files.saved_stores_file import SavedStoresFile
from wizard.core.setup.saved_stores import SavedStore


def main() -> None:
    letter, count = sys.argv[1], int(sys.argv[2])
    stores = SavedStoresFile()
    for number in range(count):
        stores.put(
            SavedStore(f"{letter}{number:03}", f"Shop {letter}{number}", "bigcommerce", datetime.now(UTC), "passed")
        )
        assert any(store.store_hash == f"{letter}{number:03}" for store in stores.all())
    print("put")


if __name__ == "__main__":
    main()
