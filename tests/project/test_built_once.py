"""What takes long to build is built once, and when that fails, nobody tries again."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.built_once import built_once


def test_the_second_who_asks_gets_what_the_first_built(tmp_path_factory: pytest.TempPathFactory) -> None:
    built: list[Path] = []

    def build(place: Path) -> Path:
        built.append(place)
        (place / "made").touch()
        return place / "made"

    first, second = (built_once(tmp_path_factory, "thing of a test", build) for _ in range(2))
    assert first == second
    assert first.exists()
    assert len(built) == 1


def test_what_failed_once_is_not_tried_again(tmp_path_factory: pytest.TempPathFactory) -> None:
    tries = []

    def build(place: Path) -> Path:
        tries.append(place)
        raise SystemExit("It did not succeed.")

    with pytest.raises(SystemExit):
        built_once(tmp_path_factory, "thing that fails", build)
    with pytest.raises(pytest.fail.Exception, match="thing that fails could not be built"):
        built_once(tmp_path_factory, "thing that fails", build)
    assert len(tries) == 1
