"""Words that no failure may use."""

from __future__ import annotations

import re

BANNED = re.compile(
    r"\b(invalid|forbidden|illegal|oops|sorry|error|wrong password|please check your credentials)\b", re.I
)
