"""Which move of step 5 is next: a pure question, asked without a window."""

from __future__ import annotations

import pytest

from wizard.core.credential.secret import Secret
from wizard.core.credential.token_value import Credential
from wizard.core.setup.red_mark import Difference, DifferenceKind
from wizard.ui.pages.handover.moves import Moves, Place, Value
from wizard.ui.shell.states import TABLE, PageState
from wizard.ui.steps import Step

CREDENTIAL = Credential("g5cd38", Secret("canary7token2m9x4q8w3n6t1z5k0b2"))
LENGTH, HASH, WHICH = (
    Difference(kind)
    for kind in (DifferenceKind.LENGTH, DifferenceKind.HASH_WITH_ADDRESS, DifferenceKind.OTHER_CREDENTIAL)
)


@pytest.fixture
def moves() -> Moves:
    moves = Moves()
    moves.follow(CREDENTIAL, tested=True)
    return moves


def state(moves: Moves, *, shared: bool = False, files: bool = False) -> PageState:
    return moves.state(screen_shared=shared, files_chosen=files)


def test_the_values_are_copied_in_the_order_of_the_form(moves: Moves) -> None:
    assert state(moves) is PageState.HANDOVER_OPEN
    moves.place = Place.COPY
    seen = []
    while (value := moves.next_value) is not None:
        seen.append(state(moves))
        moves.copy(value)
    assert seen == [
        PageState.HANDOVER_COPY_NAME,
        PageState.HANDOVER_COPY_HASH,
        PageState.HANDOVER_COPY_TOKEN,
    ]
    assert state(moves) is PageState.HANDOVER_SAVED


def test_a_value_copied_out_of_turn_is_not_asked_for_again(moves: Moves) -> None:
    moves.place = Place.COPY
    moves.copy(Value.HASH)
    moves.copy(Value.NAME)
    assert state(moves) is PageState.HANDOVER_COPY_TOKEN


def test_on_a_shared_screen_the_token_is_not_what_to_copy_next(moves: Moves) -> None:
    moves.place = Place.COPY
    moves.copy(Value.NAME)
    assert state(moves, shared=True) is PageState.HANDOVER_COPY_HASH
    moves.copy(Value.HASH)
    assert state(moves, shared=True) is PageState.HANDOVER_SHARED


def test_without_a_test_that_is_said_first() -> None:
    moves = Moves()
    moves.follow(CREDENTIAL, tested=False)
    assert state(moves) is PageState.HANDOVER_UNTESTED
    moves.follow(CREDENTIAL, tested=True)
    assert state(moves) is PageState.HANDOVER_OPEN


def test_another_token_begins_anew_and_the_same_one_does_not(moves: Moves) -> None:
    moves.place = Place.COPY
    moves.copy(Value.NAME)
    moves.follow(CREDENTIAL, tested=True)
    assert state(moves) is PageState.HANDOVER_COPY_HASH
    moves.follow(Credential("g5cd38", Secret("q7z4x9w2k8v5j3h6g1f0d9s8p2m4n6b")), tested=True)
    assert state(moves) is PageState.HANDOVER_OPEN
    assert moves.copied == set()


def test_questions_come_one_at_a_time_and_end_at_support(moves: Moves) -> None:
    moves.ask_about_red([LENGTH, HASH, WHICH])
    seen = []
    for _ in range(3):
        seen.append((moves.check, state(moves)))
        moves.not_this()
    assert seen == [
        ((1, 3), PageState.HANDOVER_RED_COPY_TOKEN),
        ((2, 3), PageState.HANDOVER_RED_COPY_HASH),
        ((3, 3), PageState.HANDOVER_RED_LOOK),
    ]
    assert state(moves) is PageState.HANDOVER_REPORT


def test_what_was_tried_is_not_asked_again_while_it_stays_red(moves: Moves) -> None:
    moves.ask_about_red([LENGTH, HASH])
    moves.copy(Value.TOKEN)
    assert state(moves) is PageState.HANDOVER_RED_LOOK
    moves.settle()
    moves.place = Place.ASK
    moves.ask_about_red([LENGTH, HASH])
    assert state(moves) is PageState.HANDOVER_RED_COPY_HASH
    moves.start_again()
    moves.ask_about_red([LENGTH, HASH])
    assert state(moves) is PageState.HANDOVER_RED_COPY_TOKEN


def test_on_a_shared_screen_no_question_is_settled_by_copying_the_token(moves: Moves) -> None:
    moves.ask_about_red([LENGTH])
    assert state(moves, shared=True) is PageState.HANDOVER_RED_SHARED


def test_files_are_tidied_up_before_it_is_closed(moves: Moves) -> None:
    moves.place = Place.GREEN
    assert state(moves, files=True) is PageState.HANDOVER_GREEN_TIDY
    assert state(moves) is PageState.HANDOVER_GREEN_DONE


def test_every_state_of_the_step_is_reached(moves: Moves) -> None:
    """Of each kind of question there is one, so every button that settles one is shown."""
    reached: set[PageState] = set()
    for place in Place:
        for shared in (False, True):
            for files in (False, True):
                moves.place = place
                reached.add(state(moves, shared=shared, files=files))
    for value in Value:
        moves.place = Place.COPY
        reached |= {state(moves), state(moves, shared=True)}
        moves.copy(value)
    moves.place = Place.COPY
    reached.add(state(moves))
    for kind in DifferenceKind:
        moves.forget()
        moves.ask_about_red([Difference(kind)])
        reached |= {state(moves), state(moves, shared=True)}
    assert reached == {one for one, row in TABLE.items() if row.step is Step.HANDOVER}
