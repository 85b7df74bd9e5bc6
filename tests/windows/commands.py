"""The commands that are run on Windows, and how each has to end."""

from __future__ import annotations

from wizard.options import SHELLS

ADDRESS = "https://store-abc123.mybigcommerce.com/manage"
NO_HASH = ("hash", "日本 – “none”")
SAVED = ("check", "--saved", "--api-url", "{url}")
COMMANDS: dict[str, tuple[int, tuple[str, ...]]] = {
    "help": (0, ("--help",)),
    "version": (0, ("--version",)),
    "hash": (0, ("hash", ADDRESS)),
    "no hash": (4, NO_HASH),
    **{f"scopes as {form}": (0, ("scopes", "--format", form)) for form in ("text", "json", "markdown")},
    "explain": (0, ("explain", "T-01")),
    "every explanation": (0, ("explain", "--json")),
    "practice store": (0, ("practice-store",)),
    "practice faults": (0, ("practice-store", "--list-faults")),
    "check without a token": (2, ("check", "--store-hash", "abc123", "--token-stdin")),
    "check": (0, ("check", "--file", "{file}", "--api-url", "{url}")),
    **{f"saved stores as {form}": (0, (*SAVED, "--format", form)) for form in ("text", "json", "csv", "html")},
    **{f"completion for {shell}": (0, ("completion", shell)) for shell in SHELLS},
    "doctor": (0, ("doctor", "--api-url", "{url}")),
    "self-check": (0, ("self-check",)),
}
"""How each has to end, and its words (`inside/every_command.py`)."""
DOCUMENTS = {"saved stores as csv", "saved stores as html"}
"""What is UTF-8 whatever the code page."""
