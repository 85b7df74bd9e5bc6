"""``bigcommerce-connect practice-store`` says where the panel is, and the panel is there."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

import pytest

from wizard.practice.panel import paths

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(sys.platform == "win32", reason="SIGTERM ends a process there without asking it")
def test_the_panel_is_where_the_command_says() -> None:
    command = [sys.executable, "-m", "wizard", "practice-store"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        text = "".join(iter(process.stdout.readline, "Stop it with Ctrl+C.\n"))
        panel, trainer = (re.findall(rf"^{word} +(\S+)", text, re.MULTILINE)[0] for word in ("Panel", "Mishaps"))
        assert panel.endswith(paths.ACCOUNTS)
        with urlopen(panel + "/create", timeout=5) as page:
            assert page.read().decode().count("<fieldset>") == 28
        with urlopen(trainer, timeout=5) as page:
            assert "PRACTICE" in page.read().decode()
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0
