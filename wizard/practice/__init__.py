"""The practice store: a local server that imitates BigCommerce's API and control panel, faults included."""

from wizard.core.credential.practice_values import PRACTICE_HASH
from wizard.core.links import store_url

__all__ = ["PRACTICE_ADDRESS", "PRACTICE_CONTROL_PANEL", "PRACTICE_HASH"]

PRACTICE_CONTROL_PANEL = store_url(PRACTICE_HASH)
"""Where the control panel of this store would be."""
PRACTICE_ADDRESS = f"{PRACTICE_CONTROL_PANEL}/manage/dashboard"
"""What a trainee pastes in step 1; no such store exists."""
