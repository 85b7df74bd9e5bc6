"""Parsing forms from browsers and from anyone else."""

from __future__ import annotations

from urllib.parse import urlencode

from hypothesis import given
from hypothesis import strategies as st

from wizard.core.check.scopes import Profile
from wizard.practice.accounts import TokenType
from wizard.practice.panel.forms import read_draft, read_fields
from wizard.practice.panel.markup import Html, element, joined

FIELDS = st.dictionaries(st.text(max_size=30), st.text(max_size=60), max_size=20)


@given(FIELDS)
def test_what_is_sent_is_what_is_read(fields: dict[str, str]) -> None:
    assert read_fields(urlencode(fields).encode()) == fields


@given(st.binary(max_size=300))
def test_no_body_breaks_the_reading(body: bytes) -> None:
    fields = read_fields(body)
    assert fields is None or all(isinstance(value, str) for value in fields.values())


@given(st.data())
def test_a_draft_holds_only_options_that_its_rows_have(profile: Profile, data: st.DataObject) -> None:
    rows = profile.scopes
    option = st.one_of(
        st.text(max_size=10), st.sampled_from(["None", "read-only", "modify", "full", "create", "Standard"])
    )
    names = st.sampled_from([f"scope-{row.scope_id}" for row in rows])
    fields = data.draw(st.dictionaries(names, option)) | {"name": data.draw(st.text(max_size=40))}
    draft = read_draft(fields, rows)
    by_id = {row.scope_id: row for row in rows}
    assert all(value in by_id[scope_id].options[1:] for scope_id, value in draft.chosen.items())
    for row in rows:
        if fields.get(f"scope-{row.scope_id}") in row.options[1:]:
            assert draft.chosen[row.scope_id] == fields[f"scope-{row.scope_id}"]
    assert draft.name == " ".join(draft.name.split())
    assert draft.name.isprintable()
    assert draft.token_type is TokenType.V2_V3


@given(st.text(), st.text())
def test_whatever_is_written_comes_out_as_text(content: str, value: str) -> None:
    written = element("p", content, title=value)
    inner = written.removeprefix("<p").removesuffix("</p>")
    assert inner.count("<") == 0
    assert inner.count('"') == 2
    assert joined(Html("<b>"), "<b>") == "<b>&lt;b&gt;"
