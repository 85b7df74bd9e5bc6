"""What `self-check --json` says in the checkout, and how two such reports are compared."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


@cache
def source_report() -> dict[str, Any]:
    """The report of the checkout."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "wizard", "self-check", "--json"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True, timeout=60)
    report: dict[str, Any] = json.loads(done.stdout)
    return report


def normalised(report: dict[str, Any], installed_at: Path) -> dict[str, Any]:
    """The report without what differs from place to place: where the program is, and how it calls its resources."""
    place = re.compile(re.escape(str(installed_at)) + r"[\w./\\-]*?(_?resources)")
    checks = [{**check, "detail": place.sub("resources", check["detail"])} for check in report["checks"]]
    return {**report, "checks": checks}
