"""What is imported before the first frame must not bring the slow libraries along, nor ever a window."""

from __future__ import annotations

import subprocess
import sys

import pytest

LIGHT = ("bigcommerce_http", "keyring_store", "secret_file", "credentials_reader", "store_lookup", "downloads")


@pytest.mark.parametrize("module", LIGHT)
def test_importing_an_adapter_is_cheap(module: str) -> None:
    code = (
        f"import sys, wizard.adapters.{module}\n"
        "slow = {'requests', 'urllib3', 'truststore', 'keyring', 'certifi', 'PySide6'} & set(sys.modules)\n"
        "sys.exit(repr(slow) if slow else 0)"
    )
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
