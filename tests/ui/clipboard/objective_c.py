"""A stand-in for the runtime of Objective-C, which exists on a Mac alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class Runtime:
    """Answers messages, and remembers those that change something.

    Args:
        objects: what messages that change nothing give.
        answers: what others answer; one that is not named gives True.

    Attributes:
        told: receiver, message and arguments of each that changes something.
    """

    def __init__(self, objects: Mapping[str, str], answers: Mapping[str, object]) -> None:
        self._objects = objects
        self._answers = answers
        self.told: list[tuple[Any, ...]] = []

    def of(self, name: bytes) -> str:
        return name.decode()

    def send(self, receiver: object, selector: bytes, *arguments: object, gives: object = None) -> object:
        message = selector.decode()
        if message == "stringWithUTF8String:":
            assert isinstance(arguments[0], bytes)
            return arguments[0].decode()
        if message == "arrayWithObject:":
            return [arguments[0]]
        if message in self._objects:
            return self._objects[message]
        self.told.append((receiver, message, *arguments))
        return self._answers.get(message, True)
