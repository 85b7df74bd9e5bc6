"""The book of accounts, without a server around it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from wizard.core.check.scopes import Profile
from wizard.practice.accounts import AccountBook, Draft, NotSaved, TokenType
from wizard.practice.receipts import Receipts
from wizard.practice.store import standard_store

MakeBook = Callable[[], tuple[AccountBook, Receipts]]


@pytest.fixture
def make_book(profile: Profile) -> MakeBook:
    def make() -> tuple[AccountBook, Receipts]:
        receipts = Receipts(threading.Lock())
        return AccountBook(standard_store(profile), threading.Lock(), receipts, lambda: False), receipts

    return make


def draft(name: str) -> Draft:
    return Draft(TokenType.V2_V3, name, {"orders": "modify"})


def test_the_tokens_of_the_store_are_found_as_before(make_book: MakeBook, profile: Profile) -> None:
    book, _ = make_book()
    store = standard_store(profile)
    assert book.find(store.token("ready").text) == store.token("ready")
    assert book.find(store.token("revoked").text) is None
    assert (book.store_hash, book.rows) == (store.store_hash, profile.scopes)


def test_an_account_grants_what_was_chosen_and_is_gone_when_deleted(make_book: MakeBook) -> None:
    book, receipts = make_book()
    key = book.save(draft("APPSe AI"))
    assert isinstance(key, str)
    credentials = receipts.show(key)
    assert credentials is not None
    found = book.find(credentials.access_token)
    assert found is not None
    assert found.granted == {"orders": "modify"}
    assert book.find(credentials.client_id) is None
    (account,) = book.list_accounts()
    book.delete(account.number)
    book.delete(account.number)
    assert book.find(credentials.access_token) is None
    assert book.account(account.number) is None


def test_a_number_is_never_given_twice(make_book: MakeBook) -> None:
    book, _ = make_book()
    book.save(draft("First"))
    (first,) = book.list_accounts()
    book.delete(first.number)
    book.save(draft("Second"))
    (second,) = book.list_accounts()
    assert first.number != second.number


def test_of_many_who_save_one_name_at_once_one_succeeds(make_book: MakeBook) -> None:
    for _ in range(20):
        book, _ = make_book()
        with ThreadPoolExecutor(8) as pool:
            saved = list(pool.map(book.save, [draft("Same name")] * 8))
        assert saved.count(NotSaved.NAME_TAKEN) == 7
        assert len(book.list_accounts()) == 1


def test_of_many_who_look_at_once_one_sees_the_values(make_book: MakeBook) -> None:
    book, receipts = make_book()
    key = book.save(draft("APPSe AI"))
    assert isinstance(key, str)
    with ThreadPoolExecutor(8) as pool:
        seen = list(pool.map(receipts.show, [key] * 8))
    assert len([one for one in seen if one is not None]) == 1


def test_values_differ_from_account_to_account(make_book: MakeBook) -> None:
    book, receipts = make_book()
    values = set()
    for number in range(10):
        key = book.save(draft(f"Account {number}"))
        credentials = receipts.show(str(key))
        assert credentials is not None
        values |= {credentials.access_token, credentials.client_id, credentials.client_secret, key}
    assert len(values) == 40
