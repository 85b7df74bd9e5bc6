"""How the commands print: results to standard output, problems to standard error, JSON as one object."""

from __future__ import annotations

import contextlib
import errno
import sys
from collections.abc import Iterator, Sequence
from typing import Any, TextIO

from wizard.core.check.as_json import failure_as_data
from wizard.core.failures import Failure, FailureKind, SetupError
from wizard.core.status_page import status_page_for
from wizard.core.text.outgoing import outgoing_data, outgoing_lines

PLAIN = str.maketrans({"\u2019": "'", "“": '"', "”": '"', "…": "...", "•": "*"})
"""What stands in for typographic marks on a terminal that lacks them."""


INPUT_NAME = "standard input"
"""How its failures name it."""


class OutputLost(Exception):
    """The result cannot be delivered.

    Attributes:
        reason: why; empty where nobody misses it, because its reader left.
    """

    def __init__(self, reason: str = "") -> None:
        super().__init__(reason)
        self.reason = reason


def print_text(text: str = "") -> None:
    """Print a line of the result, or several.

    Raises:
        OutputLost: when standard output is closed, or does not take it.
    """
    print_script(outgoing_lines(text))


def print_script(text: str) -> None:
    """Print a text that the program alone has made and a shell reads, sign by sign.

    Raises:
        OutputLost: when standard output is closed, or does not take it.
    """
    with _output() as stream:
        print(_writable(text, stream), file=stream)


def print_json(document: Any) -> None:
    """Print one JSON object; with escapes where the output is not UTF-8, which programs take JSON for (RFC 8259, section 8.1).

    Raises:
        OutputLost: when standard output is closed, or does not take it.
    """
    import codecs  # noqa: PLC0415 - a command that prints text does without
    import json  # noqa: PLC0415 - likewise

    document = outgoing_data(document)
    with _output() as stream:
        readable = codecs.lookup(stream.encoding or "utf-8").name == "utf-8"
        print(json.dumps(document, indent=2, ensure_ascii=not readable), file=stream)


def print_counts(outcomes: Sequence[str], *, with_codes: bool) -> None:
    """Print how many of several stores came to what, below their lines.

    Args:
        outcomes: of each store, in words.
        with_codes: some of the lines end with a code.
    """
    from collections import Counter  # noqa: PLC0415 - for several stores alone

    print_text("\n" + ", ".join(f"{count} {words}" for words, count in Counter(outcomes).items()) + ".")
    if with_codes:
        print_text("Run bigcommerce-connect explain CODE to see what a code means.")


def print_document(text: str) -> None:
    """Print a document such as a CSV table or a page, as UTF-8 whatever the terminal's encoding: it is meant for a file.

    Args:
        text: with every text from outside as it may go out.

    Raises:
        OutputLost: when standard output is closed, or does not take it.
    """
    with _output() as stream:
        stream.flush()
        stream.buffer.write(text.encode("utf-8", "replace"))
        stream.buffer.flush()


def flush_output() -> None:
    """Hand over what was printed so far.

    Raises:
        OutputLost: when standard output does not take it.
    """
    if sys.stdout is not None:
        with _output() as stream:
            stream.flush()


def complain(text: str) -> None:
    """Print a problem, or how far a long command has come. Where nobody can read it, the result still counts."""
    if sys.stderr is None:  # print would take standard output instead
        return
    with contextlib.suppress(OSError):
        print(_writable(outgoing_lines(text), sys.stderr), file=sys.stderr)


def print_failure(failure: Failure, next_step: str | None = None) -> None:
    """Print what happened, what to do next (`next_step`, where the window's is of no use here), then the code."""
    page = status_page_for(failure.kind)
    status = f"\nBigCommerce’s status page: {page}" if page else ""
    complain(
        f"{failure.title}.\n{failure.message_and_seen}\n{next_step or failure.next_step}{status}\nCode {failure.code}"
    )


def read_input(most: int) -> bytes:
    """Return at most `most` bytes of standard input, as they come; empty when it is closed.

    What they mean is decided as for a file: a pipe of Windows brings UTF-16 as well.

    Raises:
        SetupError: F-02 when it cannot be read.
    """
    try:
        return b"" if sys.stdin is None else sys.stdin.buffer.read(most)
    except OSError as error:
        raise unreadable(INPUT_NAME, error) from None


def unreadable(name: str, error: OSError) -> SetupError:
    """Return the failure of a stream that cannot be read, by the name it is shown with."""
    return SetupError(FailureKind.FILE_UNREADABLE, name=name, reason=error.strerror or type(error).__name__)


def untested_as_data(store_hash: str | None, profile: str, failure: Failure | None) -> dict[str, Any]:
    """Return an object with the keys of `check_as_data` for a store that was not asked; its outcome is null.

    Args:
        store_hash: of the store; None when it is not known.
        profile: the id of the list of rows.
        failure: why it was not asked; None: it was left out.
    """
    said = None if failure is None else failure_as_data(failure)
    head = {"store_hash": store_hash, "profile": profile, "outcome": None, "failure": said}
    return head | {"rows": [], "requests": 0, "seconds": 0.0}


@contextlib.contextmanager
def _output() -> Iterator[TextIO]:
    """Give standard output; only an error while writing counts as lost output."""
    if sys.stdout is None:
        raise OutputLost("standard output is closed")
    try:
        yield sys.stdout
    except OSError as error:
        raise OutputLost("" if _reader_left(error) else error.strerror or type(error).__name__) from error


def _reader_left(error: OSError) -> bool:
    """Tell whether nobody reads the output any more, which Windows' C library calls a wrong argument (bpo-19612)."""
    return isinstance(error, BrokenPipeError) or (sys.platform == "win32" and error.errno == errno.EINVAL)


def _writable(text: str, stream: TextIO) -> str:
    """Return `text` as a terminal of an older encoding can show it: with plain quotes, and ? for the rest."""
    encoding = stream.encoding or "utf-8"
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return text.translate(PLAIN).encode(encoding, "replace").decode(encoding)
    return text
