"""Where the fuzzers begin: the addresses and the cases of the tests, and files in BigCommerce's layouts."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ADDRESSES = ROOT / "tests/core/address/addresses.json"
CASES = ROOT / "tests/core/intake/cases"
SEEDS = ROOT / "build/fuzz"

TOKEN = "canary7token2m9x4q8w3n6t1z5k0b2"  # noqa: S105 - made up
_FILE = (
    f"ACCESS TOKEN: {TOKEN}\nCLIENT NAME: My APP\nCLIENT ID: clientid0m2\nCLIENT SECRET: {'ab' * 32}\n"
    "NAME: My APP\nAPI PATH: https://api.bigcommerce.com/stores/g5cd38/v3/\n"
)


def addresses() -> Path:
    """Write one file for each text of addresses.json and return their folder."""
    texts = [case["text"] for case in json.loads(ADDRESSES.read_text(encoding="utf-8"))]
    return _written("addresses", [text.encode(errors="surrogatepass") for text in texts])


def brought() -> Path:
    """Write the cases of the tests, and credentials files in all encodings, whole and cut short; return their folder."""
    texts = (_FILE, _FILE.replace("\n", " "), _FILE.replace("\n", "\r\n"), _FILE.replace("\n", ""), _FILE[:60])
    encodings = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252")
    layouts = [text.encode(encoding) for text in texts for encoding in encodings]
    cases = [case.read_bytes() for case in sorted(CASES.iterdir()) if case.suffix != ".toml"]
    many = [tomllib.loads(file.read_text(encoding="utf-8"))["brought"] for file in sorted(CASES.glob("*.toml"))]
    return _written("brought", layouts + cases + [one["text"].encode() for file in many for one in file])


def _written(name: str, seeds: list[bytes]) -> Path:
    folder = SEEDS / name
    folder.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds):
        (folder / f"seed{number:03}").write_bytes(seed)
    return folder
