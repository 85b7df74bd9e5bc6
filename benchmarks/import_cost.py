"""What `bigcommerce-connect hash` imports, and what it costs over a Python that does nothing."""

from __future__ import annotations

from benchmarks.timing import interleaved, python, report

HASH = ("-m", "wizard", "hash", "https://store-abc123.mybigcommerce.com/manage/dashboard")
HEAVY = ("PySide6", "shiboken6", "requests", "urllib3", "keyring", "truststore")
RUNS = 15


def imported() -> set[str]:
    """Return the top-level names of everything that the command imports."""
    lines = python("-X", "importtime", *HASH).stderr.splitlines()
    return {line.rpartition("|")[2].strip().partition(".")[0] for line in lines if line.startswith("import time:")}


def main() -> None:
    met = sorted(set(HEAVY) & imported())
    print(f"hash imports of {', '.join(HEAVY)}: {', '.join(met) or 'none'}, goal none")
    medians = interleaved({"hash": lambda: python(*HASH), "floor": lambda: python("-c", "pass")}, RUNS)
    report("hash", medians["hash"], "`python -c pass`", medians["floor"], "4")


if __name__ == "__main__":
    main()
