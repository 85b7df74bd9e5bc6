"""Runs in Windows' Python: saves over a file that has the read-only attribute, alone and while somebody has it open.

Usage: python read_only_file.py
"""

from __future__ import annotations

import json
import stat
from pathlib import Path

from wizard.adapters.files.secret_file import SecretFileWriter
from wizard.core.failures import SetupError


def main() -> None:
    told: dict[str, dict[str, object]] = {}
    for name in ("alone", "open"):
        file = Path(f"{name}.json").absolute()
        file.write_text("old", encoding="utf-8")
        file.chmod(stat.S_IREAD)
        code = None
        with file.open(encoding="utf-8") if name == "open" else Path(__file__).open(encoding="utf-8"):
            try:
                SecretFileWriter().write(file, "new")
            except SetupError as error:
                code = error.failure.code
        read_only = not file.stat().st_mode & stat.S_IWRITE
        told[name] = {"content": file.read_text(encoding="utf-8"), "code": code, "read_only": read_only}
    told["left"] = {"temporary": [path.name for path in Path().iterdir() if path.suffix == ".tmp"]}
    print(json.dumps(told))


if __name__ == "__main__":
    main()
