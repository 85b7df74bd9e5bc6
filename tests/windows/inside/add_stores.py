"""Runs in Windows' Python, several at once: puts stores on the list, as the wizard does.

Usage: python add_stores.py LETTER COUNT
"""

from __future__ import annotations

import errno
import msvcrt
import sys
from datetime import UTC, datetime

from wizard.adapters.files.saved_stores_file import SavedStoresFile
from wizard.core.setup.saved_stores import SavedStore

WINDOWS_LOCKS = msvcrt.locking  # type: ignore[attr-defined, unused-ignore]


def locking(descriptor: int, mode: int, count: int) -> None:
    """Lock as Windows does: wine 8 forgets to say that somebody else has the lock (errno 0 instead of EACCES)."""
    try:
        WINDOWS_LOCKS(descriptor, mode, count)
    except OSError as error:
        raise OSError(error.errno or errno.EACCES, "wine") from None


def main() -> None:
    msvcrt.locking = locking  # type: ignore[attr-defined, unused-ignore]
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
