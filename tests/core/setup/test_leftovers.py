"""Which files are left to delete, across accounts and stores."""

from __future__ import annotations

from pathlib import Path

import pytest

from wizard.core.address.store_hash import Candidate, Form
from wizard.core.check.scopes import Profile
from wizard.core.credential.secret import Secret
from wizard.core.setup.leftovers import Leftover, LeftoverKind, Leftovers
from wizard.core.setup.session import SetupSession

FIRST, SECOND, COPY = (Path("d") / f"BigCommerceAPI-credentials-{end}" for end in ("1.txt", "2.txt", "2.json"))
DOWNLOAD, PLAIN = LeftoverKind


def store(value: str) -> Candidate:
    return Candidate(value, Form.BARE, (0, 0))


@pytest.fixture
def session(profile: Profile) -> SetupSession:
    session = SetupSession(lambda _: profile)
    session.set_store(store("g5cd38"))
    return session


def paths(session: SetupSession) -> list[Path]:
    return [one.path for one in session.leftovers.files]


def test_the_first_accounts_file_is_still_named_after_a_second_one(session: SetupSession) -> None:
    session.set_token(Secret("first-token"), FIRST)
    session.start_over(())
    session.set_token(Secret("second-token"), SECOND)
    assert session.leftovers.files == (Leftover(FIRST, DOWNLOAD, 1), Leftover(SECOND, DOWNLOAD, 2))


def test_a_file_whose_token_was_typed_over_is_still_named(session: SetupSession) -> None:
    session.set_token(Secret("first-token"), FIRST)
    session.set_token(Secret("typed-token"))
    assert paths(session) == [FIRST]


def test_a_backup_of_ones_own_is_not_named(session: SetupSession) -> None:
    session.set_token(Secret("first-token"), Path("backup.json"))
    assert paths(session) == []
    assert session.token_file == Path("backup.json")


def test_another_store_keeps_only_the_file_of_its_own_token(session: SetupSession) -> None:
    session.set_token(Secret("first-token"), FIRST)
    session.set_token(Secret("second-token"), SECOND)
    session.set_store(store("other77"))
    assert paths(session) == [SECOND]


def test_a_token_that_belongs_to_the_store_before_leaves_nothing(session: SetupSession) -> None:
    session.set_token(Secret("first-token"), FIRST, "g5cd38")
    session.set_store(store("other77"))
    assert paths(session) == []


def test_a_path_is_named_once_as_what_it_was_last() -> None:
    files = Leftovers()
    files.add(Leftover(COPY, PLAIN))
    files.add(Leftover(FIRST, DOWNLOAD))
    files.add(Leftover(COPY, PLAIN, 2))
    assert list(files.files) == [Leftover(FIRST, DOWNLOAD), Leftover(COPY, PLAIN, 2)]
    files.remove([FIRST, SECOND])
    assert list(files.files) == [Leftover(COPY, PLAIN, 2)]
