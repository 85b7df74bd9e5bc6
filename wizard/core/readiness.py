"""The readiness check of this computer: its topics, and what it found of each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import TypeAlias

from wizard.core.concurrency.cancel import Cancel
from wizard.core.failures import Failure, Phrase, PhraseText


class Topic(Enum):
    """One thing to check; the value is its name in JSON and on screen."""

    PROXY = ("proxy", "Proxy")
    NAME = ("name_lookup", "Name lookup")
    CONNECTION = ("connection", "Secure connection")
    CLOCK = ("clock", "Clock")
    KEYCHAIN = ("keychain", "Keychain")
    DOWNLOADS = ("downloads", "Downloads folder")
    BROWSER = ("browser", "Browser")
    CLIPBOARD = ("clipboard", "Clipboard")

    @property
    def key(self) -> str:
        """Its name in JSON."""
        return self.value[0]

    @property
    def label(self) -> str:
        """What people read, in English."""
        return self.value[1]


class State(StrEnum):
    """The state of a topic."""

    GOOD = "good"
    BAD = "bad"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Finding:
    """The result for one topic.

    Attributes:
        topic: what was looked at.
        state: how it is; `State.UNKNOWN` when that cannot be told here.
        detail: what was seen; of what is bad, the title of `failure`.
        failure: what is wrong and what to do; None unless it is bad.
    """

    topic: Topic
    state: State
    detail: Phrase
    failure: Failure | None = None


Examine: TypeAlias = Callable[[Cancel, Callable[[Finding], None]], None]
"""Checks every topic, and reports each finding as soon as there is one."""

PROXY_NONE = PhraseText("readiness.proxy.none", "none, the connection is direct")
PROXY_BY_VARIABLE = PhraseText("readiness.proxy.by_variable", "{proxy}, set by the variable {variable}")
PROXY_BY_SYSTEM = PhraseText("readiness.proxy.by_system", "{proxy}, set in this computer’s network settings")
NAME_FOUND = PhraseText("readiness.name.found", "{host} is at {address}")
NAME_LEFT_TO_PROXY = PhraseText("readiness.name.left_to_proxy", "left to the proxy")
ANSWERED = PhraseText("readiness.connection.answered", "{host} answered, and its certificate is trusted{issuer}")
NOT_TRIED = PhraseText("readiness.connection.not_tried", "not tried, because {host} wasn’t found")
CLOCK_RIGHT = PhraseText("readiness.clock.right", "{seconds} s off, compared with {host}")
CLOCK_UNKNOWN = PhraseText("readiness.clock.unknown", "not known: {host} didn’t tell the time")
KEYCHAIN_WORKS = PhraseText("readiness.keychain.works", "{name} saved, returned and deleted a test value")
DOWNLOADS_READABLE = PhraseText("readiness.downloads.readable", "{folder} can be read")
DOWNLOADS_ABSENT = PhraseText("readiness.downloads.absent", "there is no folder {folder}")
BROWSER_FOUND = PhraseText("readiness.browser.found", "{name} is there to open pages")
BROWSER_UNKNOWN = PhraseText("readiness.browser.unknown", "this computer’s default browser, not tried")
CLIPBOARD_READ = PhraseText("readiness.clipboard.read", "what you copied can be read")
CLIPBOARD_OTHER = PhraseText("readiness.clipboard.other", "not tried, because what you copied isn’t text")
CLIPBOARD_WORKS = PhraseText("readiness.clipboard.works", "a test text was copied and read")
DETAILS = (
    PROXY_NONE,
    PROXY_BY_VARIABLE,
    PROXY_BY_SYSTEM,
    NAME_FOUND,
    NAME_LEFT_TO_PROXY,
    ANSWERED,
    NOT_TRIED,
    CLOCK_RIGHT,
    CLOCK_UNKNOWN,
    KEYCHAIN_WORKS,
    DOWNLOADS_READABLE,
    DOWNLOADS_ABSENT,
    BROWSER_FOUND,
    BROWSER_UNKNOWN,
    CLIPBOARD_READ,
    CLIPBOARD_OTHER,
    CLIPBOARD_WORKS,
)
"""What a line says after its label."""


def good(topic: Topic, words: PhraseText, **details: str) -> Finding:
    """Return that `topic` is as it should be.

    Args:
        topic: what was looked at.
        words: one of `DETAILS`.
        details: what its names in braces stand for.
    """
    return Finding(topic, State.GOOD, Phrase(words, details))


def unknown(topic: Topic, words: PhraseText, **details: str) -> Finding:
    """Return that nothing can be told of `topic`; the arguments are those of :func:`good`."""
    return Finding(topic, State.UNKNOWN, Phrase(words, details))


def bad(topic: Topic, failure: Failure) -> Finding:
    """Return what is wrong with `topic`."""
    return Finding(topic, State.BAD, failure.title, failure)
