"""``bigcommerce-connect scopes``: the rows to set, as text, JSON or Markdown."""

from __future__ import annotations

import argparse

from wizard.commands.exit_codes import ExitCode
from wizard.commands.output import print_json, print_text
from wizard.core.check.scopes import Profile, Scope, load_catalogue
from wizard.resources import resource_text


def catalogue_profile(profile_id: str) -> Profile:
    """Return a profile of the catalogue that ships with the program."""
    return load_catalogue(resource_text("scopes.json")).profile(profile_id)


def run(arguments: argparse.Namespace) -> int:
    """Print the rows of `arguments.profile` in `arguments.format`."""
    profile = catalogue_profile(arguments.profile)
    if arguments.format == "json":
        rows = [_as_data(scope) for scope in profile.scopes]
        print_json({"profile": profile.profile_id, "title": profile.title, "scopes": rows})
    elif arguments.format == "markdown":
        print_text("| OAuth scope | Access |\n|---|---|")
        for scope in profile.scopes:
            print_text(f"| {scope.label} | {f'**{scope.wanted}**' if scope.must_be_changed else scope.wanted} |")
    else:
        width = max(len(scope.label) for scope in profile.scopes)
        for scope in profile.scopes:
            mark = "*" if scope.must_be_changed else " "
            print_text(f"{mark} {scope.label:<{width}}  {scope.wanted}")
        print_text(f"\n* {len(profile.to_change)} rows to set. Leave the others on their first option.")
    return ExitCode.AS_INTENDED


def _as_data(scope: Scope) -> dict[str, object]:
    return {
        "scope": scope.scope_id,
        "label": scope.label,
        "older_labels": list(scope.older_labels),
        "options": list(scope.options),
        "wanted": scope.wanted,
        "to_change": scope.must_be_changed,
        "in_guide": scope.in_guide,
        "why": scope.why,
        "oauth": scope.oauth.get(scope.wanted),
        "probe": scope.probe.in_words if scope.probe else None,
    }
