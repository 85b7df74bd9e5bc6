"""Instructions for whoever can create API accounts: as blocks, as text, and as an email draft."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.core.owner.drafts import EVIL, PAGE, read_draft, with_label
from wizard.core.check.scopes import Profile
from wizard.core.owner.blocks import Heading, Instructions, Paragraph, Rows, Sentence, Step
from wizard.core.owner.instructions import owner_instructions
from wizard.core.owner.text import (
    LONGEST_ADDRESS,
    WIDTH,
    as_text,
    mail_draft,
    mail_paragraphs,
    mail_subject,
)


def english(_key: str, template: str) -> str:
    return template


@pytest.fixture
def instructions(profile: Profile) -> Instructions:
    return owner_instructions(profile, "g5cd38", "APPSe AI", certain=True)


def draft_of(instructions: Instructions, translate: Callable[[str, str], str] = english) -> str:
    return mail_draft(mail_subject(instructions, translate), mail_paragraphs(instructions, translate))


def test_nothing_is_said_that_nobody_knows(instructions: Instructions) -> None:
    """How long it takes has no source, and more people than its reader may be able to do it."""
    first = instructions.blocks[0]
    assert isinstance(first, Paragraph)
    for text in (first.words.text(english), as_text(instructions, english), *mail_paragraphs(instructions, english)):
        assert "minutes" not in text
        assert "only you" not in text
    assert "the store’s owner, or a user allowed to create" in instructions.for_whom.text(english)


# -- blocks --------------------------------------------------------------------------------------------------------------


def test_the_rows_are_those_of_the_page_in_its_order(instructions: Instructions, profile: Profile) -> None:
    rows = instructions.rows
    assert [row.label for row in rows] == [scope.label for scope in profile.scopes]
    assert [(row.options, row.wanted) for row in rows] == [(scope.options, scope.wanted) for scope in profile.scopes]
    assert [row.label for row in rows if row.to_change] == [scope.label for scope in profile.to_change]


def test_the_steps_are_counted_through_and_come_in_the_order_of_the_work(instructions: Instructions) -> None:
    kinds = [type(block) for block in instructions.blocks]
    steps = [block for block in instructions.blocks if isinstance(block, Step)]
    assert [step.number for step in steps] == list(range(1, len(steps) + 1))
    assert steps[0].value == PAGE
    assert kinds[0] is Paragraph
    assert kinds[kinds.index(Rows) - 1] is Step, "what to do with the rows is said before them"
    save = next(place for place, block in enumerate(instructions.blocks) if block_says(block, "click Save"))
    assert save > kinds.index(Rows)


def block_says(block: object, words: str) -> bool:
    return isinstance(block, Step | Paragraph | Heading) and words in block.words.text(english)


def test_a_store_that_is_not_certain_gets_the_page_that_every_store_has(profile: Profile) -> None:
    unsure = owner_instructions(profile, "kittens", "APPSe AI", certain=False)
    text = as_text(unsure, english)
    assert "store-kittens" not in text
    assert "https://login.bigcommerce.com/deep-links/manage/settings-list" in text
    assert "check that it’s the right one" in text


def test_a_translation_is_filled_in_after_it_was_translated() -> None:
    words = Sentence("click", "Click {create} in {place}.", {"create": "Create API account", "place": "{create}"})
    german = {"click": "In {place} auf {create} klicken."}
    assert words.text(lambda key, _english: german[key]) == "In {create} auf Create API account klicken."
    assert list(words.pieces(english)) == [
        ("Click ", False),
        ("Create API account", True),
        (" in ", False),
        ("{create}", True),
        (".", False),
    ]


# -- text ----------------------------------------------------------------------------------------------------------------


def test_the_text_names_every_row_with_its_option_and_marks_those_to_change(instructions: Instructions) -> None:
    lines = [line.strip() for line in as_text(instructions, english).splitlines()]
    rows = [line for line in lines if ": choose " in line or ": leave on " in line]
    expected = [
        f"[ ] {row.label}: choose {row.wanted}" if row.to_change else f"{row.label}: leave on {row.wanted}"
        for row in instructions.rows
    ]
    assert rows == expected
    to_change = [row for row in instructions.rows if row.to_change]
    assert f"{len(to_change)} of the {len(instructions.rows)}" in as_text(instructions, english)


@pytest.mark.parametrize(
    "words",
    [
        PAGE,
        "V2/V3 API token",
        "       APPSe AI\n",
        "You can’t change them later",
        "third box, Access token",
        "BigCommerceAPI-credentials",
        "passphrase",
        "Avoid plain email",
        "Never send the Client secret alone",
        "delete the file",
        "High-Risk Permissions",
    ],
)
def test_the_text_says(instructions: Instructions, words: str) -> None:
    text = as_text(instructions, english)
    assert words.strip() in " ".join(text.split())
    assert words in text or "\n" not in words


def test_no_line_of_the_text_is_too_long_for_a_message(instructions: Instructions) -> None:
    text = as_text(instructions, english)
    assert max(len(line) for line in text.splitlines()) <= WIDTH + len("https://")
    assert all(len(line) <= WIDTH for line in text.splitlines() if "https://" not in line)


def test_a_name_is_never_broken(instructions: Instructions) -> None:
    word = "read-only" * 20
    assert word in as_text(instructions, lambda key, template: word if key == "save.compare" else template)


def test_practice_says_so_first(profile: Profile) -> None:
    text = as_text(owner_instructions(profile, "practice1", "APPSe AI", certain=True, practice=True), english)
    assert text.startswith("PRACTICE: ")


@pytest.mark.parametrize("label", EVIL)
def test_an_odd_name_comes_through_as_it_is(profile: Profile, label: str) -> None:
    odd = owner_instructions(with_label(profile, label), "g5cd38", "APPSe AI", certain=True)
    assert f"[ ] {label}: choose modify" in as_text(odd, english)
    assert f"- {label}: modify" in read_draft(draft_of(odd))[1].split("\r\n")


# -- e-mail --------------------------------------------------------------------------------------------------------------


def test_the_draft_parses_back(instructions: Instructions) -> None:
    address = draft_of(instructions)
    assert address.startswith("mailto:?subject=")
    assert address.isascii()
    assert " " not in address
    subject, body = read_draft(address)
    assert subject == mail_subject(instructions, english)
    assert "\n" not in body.replace("\r\n", ""), "a mail's lines end with CR LF"
    assert PAGE in body
    rows = [line for line in body.split("\r\n") if line.startswith("- ")]
    assert rows == [f"- {row.label}: {row.wanted}" for row in instructions.rows if row.to_change]
    assert len(address) < LONGEST_ADDRESS


@pytest.mark.parametrize("letter", ["ж", "商"])
def test_a_draft_in_letters_that_take_more_room_loses_its_end_alone(instructions: Instructions, letter: str) -> None:
    def foreign(_key: str, template: str) -> str:
        inside, kept = False, []
        for one in template:
            inside = one == "{" or (inside and one != "}")
            kept.append(letter if one.isalpha() and not inside else one)
        return "".join(kept)

    address = draft_of(instructions, foreign)
    assert len(address) < LONGEST_ADDRESS
    whole = "\r\n\r\n".join(mail_paragraphs(instructions, foreign)).replace("\r\n", "\n").replace("\n", "\r\n")
    body = read_draft(address)[1]
    assert whole.startswith(body)
    assert body != whole
    assert "g5cd38" in body, "what matters most stays"


def test_a_draft_that_has_no_room_at_all_is_still_one() -> None:
    assert mail_draft("S", ["x" * 100], longest=60) == "mailto:?subject=S&body="


def test_the_draft_says_practice_in_its_subject(profile: Profile) -> None:
    practice = owner_instructions(profile, "practice1", "APPSe AI", certain=True, practice=True)
    assert read_draft(draft_of(practice))[0].startswith("PRACTICE: ")
