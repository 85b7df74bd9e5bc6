"""The scope catalogue: the rows of BigCommerce's "Create API account" page, and what APPSe AI asks of each.

Source of the rows, their order and their options: docs/facts/bigcommerce.md, section 3.1; of the probes: sections 4.2 and 9; of
what is asked for: docs/credential-guide.md.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from wizard.core.check.api import Api
from wizard.core.check.wire import Request

FORMAT = 1
DEFAULT_PROFILE = "bigcommerce"
B2B_PROFILE = "bigcommerce-b2b"
"""The rows of a store that has B2B Edition: those of `DEFAULT_PROFILE`, and one more."""


class CatalogueError(Exception):
    """The catalogue file is damaged. That is a fault of the installation, never of the merchant."""


@dataclass(frozen=True)
class Probe:
    """A GET that BigCommerce answers differently with and without one scope.

    Attributes:
        path: version, resource and query, without a leading slash.
        also_authorised: statuses other than 2xx that prove the scope (an object of that number need not exist).
        feature_must_be_on: True when a store without an optional feature gives an unknown answer here.
        instead: what is asked when this address is withdrawn (404 or 410), or None.
        api: whose path it is.
    """

    path: str
    also_authorised: frozenset[int]
    feature_must_be_on: bool
    instead: Probe | None = None
    api: Api = Api.STORE

    @property
    def in_words(self) -> str:
        """What is asked, as people read it."""
        return f"GET {self.api.in_words(self.path)}"

    def request(self, store_hash: str) -> Request:
        """Return the request for one store."""
        return Request(store_hash, self.path, api=self.api)


@dataclass(frozen=True)
class Scope:
    """One row of the page.

    Attributes:
        scope_id: our own name of the row.
        label: the row's name as the page prints it; `older_labels` as earlier pages and guides print it.
        options: the row's buttons from left to right; the first is what a new account starts with.
        wanted: the button APPSe AI needs.
        in_guide: whether the row stands in APPSe AI's own table.
        why: the reason in a merchant's words (English).
        oauth: the OAuth parameter of each option that grants something.
        probe: how to see it by reading, or None; then `no_probe_because` says why.
    """

    scope_id: str
    label: str
    older_labels: tuple[str, ...]
    options: tuple[str, ...]
    wanted: str
    in_guide: bool
    why: str
    oauth: Mapping[str, str]
    probe: Probe | None
    no_probe_because: str

    @property
    def must_be_changed(self) -> bool:
        """True when the wanted option is not the one a new account starts with."""
        return self.wanted != self.options[0]

    @property
    def writes(self) -> bool:
        """True when the wanted option allows more than reading, so that a GET cannot prove all of it."""
        return self.must_be_changed and self.wanted != "read-only"

    @property
    def as_wanted(self) -> str:
        """The row and its wanted option, as people read them out: ``Products (modify)``. Never translated."""
        return f"{self.label} ({self.wanted})"


def rows_as_wanted(scopes: Iterable[Scope]) -> str:
    """Return rows in one line, each with its wanted option."""
    return ", ".join(scope.as_wanted for scope in scopes)


@dataclass(frozen=True)
class Profile:
    """What one kind of connection needs.

    Attributes:
        profile_id: its name in ``scopes.json`` and on the command line.
        title: for people.
        scopes: its rows, in the order of BigCommerce's page.
    """

    profile_id: str
    title: str
    scopes: tuple[Scope, ...]

    @property
    def to_change(self) -> tuple[Scope, ...]:
        """The rows the merchant has to set."""
        return tuple(scope for scope in self.scopes if scope.must_be_changed)

    def scope(self, scope_id: str) -> Scope:
        """Return the row with this id.

        Raises:
            KeyError: when the profile has no such row.
        """
        for scope in self.scopes:
            if scope.scope_id == scope_id:
                return scope
        raise KeyError(scope_id)


@dataclass(frozen=True)
class Catalogue:
    """All profiles; the first is what a merchant gets unless asked otherwise."""

    profiles: tuple[Profile, ...]

    def profile(self, profile_id: str = DEFAULT_PROFILE) -> Profile:
        """Return the profile with this id.

        Raises:
            KeyError: when there is no such profile.
        """
        for profile in self.profiles:
            if profile.profile_id == profile_id:
                return profile
        raise KeyError(profile_id)

    def row_labels(self, ids: Sequence[str]) -> tuple[str, ...]:
        """Return the names of rows by their ids; an id that is not known stays."""
        labels = {scope.scope_id: scope.label for profile in self.profiles for scope in profile.scopes}
        return tuple(labels.get(one, one) for one in ids)


def load_catalogue(text: str) -> Catalogue:
    """Read and check the text of ``resources/scopes.json``.

    Raises:
        CatalogueError: when the text is not JSON, a field is missing or of the wrong kind, or a row contradicts itself.
    """
    try:
        document = json.loads(text)
        if document["format"] != FORMAT:
            raise CatalogueError(f"format {document['format']!r} is not {FORMAT}")
        scopes = {row["id"]: _scope(row) for row in document["scopes"]}
        if len(scopes) != len(document["scopes"]):
            raise CatalogueError("two rows have the same id")
        profiles = tuple(_profile(entry, scopes) for entry in document["profiles"])
    except (KeyError, TypeError, ValueError) as error:
        raise CatalogueError(f"{type(error).__name__}: {error}") from error
    if not profiles:
        raise CatalogueError("there is no profile")
    return Catalogue(profiles)


def _profile(entry: Mapping[str, Any], scopes: Mapping[str, Scope]) -> Profile:
    without = _texts(entry["without"])
    if not set(without) <= set(scopes):
        raise CatalogueError(f"profile {entry['id']} leaves out a row that is not there")
    rows = tuple(scope for scope_id, scope in scopes.items() if scope_id not in without)
    return Profile(_text(entry, "id"), _text(entry, "title"), rows)


def _scope(row: Mapping[str, Any]) -> Scope:
    scope = Scope(
        scope_id=_text(row, "id"),
        label=_text(row, "label"),
        older_labels=_texts(row["older_labels"]),
        options=_texts(row["options"]),
        wanted=_text(row, "wanted"),
        in_guide=_flag(row, "in_guide"),
        why=_text(row, "why"),
        oauth={option: _text(row["oauth"], option) for option in row["oauth"]},
        probe=None if row["probe"] is None else _probe(row["probe"]),
        no_probe_because=row.get("no_probe_because", ""),
    )
    if len(scope.options) < 2:
        raise CatalogueError(f"{scope.scope_id}: a row has at least two options")
    if scope.wanted not in scope.options:
        raise CatalogueError(f"{scope.scope_id}: wants {scope.wanted!r}, which the page does not offer")
    if not set(scope.oauth) <= set(scope.options):
        raise CatalogueError(f"{scope.scope_id}: an OAuth parameter for an option that the page does not offer")
    if (scope.probe is None) != bool(scope.no_probe_because):
        raise CatalogueError(f"{scope.scope_id}: needs either a probe or the reason why there is none")
    return scope


def _probe(entry: Mapping[str, Any]) -> Probe:
    path, api = _text(entry, "path"), Api(entry.get("api", Api.STORE.value))
    if not path.startswith(api.beginnings):
        raise CatalogueError(f"probe path {path!r} does not begin with {' or '.join(api.beginnings)}")
    also = entry["also_authorised"]
    if not all(isinstance(status, int) for status in also):
        raise CatalogueError(f"probe {path}: a status is not a number")
    instead = _probe(entry["instead"]) if "instead" in entry else None
    return Probe(path, frozenset(also), bool(entry.get("feature_must_be_on", False)), instead, api)


def _text(entry: Mapping[str, Any], key: str) -> str:
    value = entry[key]
    if not isinstance(value, str) or not value:
        raise CatalogueError(f"{key} is not a text: {value!r}")
    return value


def _texts(values: object) -> tuple[str, ...]:
    if not isinstance(values, list) or not all(isinstance(value, str) and value for value in values):
        raise CatalogueError(f"not a list of texts: {values!r}")
    return tuple(values)


def _flag(entry: Mapping[str, Any], key: str) -> bool:
    value = entry[key]
    if not isinstance(value, bool):
        raise CatalogueError(f"{key} is not true or false: {value!r}")
    return value
