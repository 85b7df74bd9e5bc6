"""``bigcommerce-connect practice-store`` says where the panel is, and the panel is there."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

import pytest

from wizard.core.check.scopes import Profile
from wizard.practice.mishaps import list_mishaps
from wizard.practice.panel import paths

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(sys.platform == "win32", reason="SIGTERM ends a process there without asking it")
def test_the_panel_is_where_the_command_says(profile: Profile) -> None:
    command = [sys.executable, "-m", "wizard", "practice-store"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        text = "".join(iter(process.stdout.readline, "Stop it with Ctrl+C.\n"))
        panel, trainer = (re.findall(rf"^{word} +(\S+)", text, re.MULTILINE)[0] for word in ("Panel", "Problems"))
        assert panel.endswith(paths.ACCOUNTS)
        with urlopen(panel + "/create", timeout=5) as page:
            assert page.read().decode().count("<fieldset>") == len(profile.scopes) + 1, "the type of the token, too"
        with urlopen(trainer, timeout=5) as page:
            assert "PRACTICE" in page.read().decode()
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="SIGTERM ends a process there without asking it")
@pytest.mark.parametrize("name", ["client-id-copied", "suspended"])
def test_every_mishap_can_be_begun_with(name: str) -> None:
    command = [sys.executable, "-m", "wizard", "practice-store", "--fault", name]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        text = "".join(iter(process.stdout.readline, "Stop it with Ctrl+C.\n"))
        trainer = re.findall(r"^Problems +(\S+)", text, re.MULTILINE)[0]
        with urlopen(trainer, timeout=5) as page:
            assert re.search(rf'value="{name}" checked', page.read().decode())
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0


def test_faults_and_mistakes_are_listed_by_name() -> None:
    command = [sys.executable, "-m", "wizard", "practice-store"]
    listed = subprocess.run([*command, "--list-faults"], capture_output=True, text=True, cwd=ROOT, check=True).stdout
    assert [line.split()[0] for line in listed.splitlines()] == [mishap.name for mishap in list_mishaps()]
    done = subprocess.run([*command, "--fault", "earthquake"], capture_output=True, text=True, cwd=ROOT, check=False)
    assert (done.returncode, "earthquake" in done.stderr) == (2, True)
