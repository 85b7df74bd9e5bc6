from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable

from pytestqt.qtbot import QtBot

from wizard.core.failures import Failure, FailureKind, SetupError
from wizard.ui.jobs import Job


class Heard:
    """What a job said, in order."""

    def __init__(self, job: Job) -> None:
        self.said: list[tuple[str, object]] = []
        job.progressed.connect(lambda value: self.said.append(("progressed", value)))
        job.finished.connect(lambda value: self.said.append(("finished", value)))
        job.failed.connect(lambda value: self.said.append(("failed", value)))


def test_a_job_reports_and_returns_on_the_windows_thread(qtbot: QtBot) -> None:
    job, here = Job(), threading.get_ident()
    heard = Heard(job)
    threads: list[int] = []
    job.finished.connect(lambda value: threads.append(threading.get_ident()))

    def work(cancel: object, report: Callable[[int], None]) -> int:
        report(1)
        report(2)
        return threading.get_ident()

    with qtbot.waitSignal(job.finished):
        job.start(work)
    assert [what for what, _ in heard.said] == ["progressed", "progressed", "finished"]
    assert heard.said[-1][1] != here
    assert threads == [here]
    assert not job.running


def test_a_failure_arrives_as_one(qtbot: QtBot) -> None:
    job = Job()

    def work(cancel: object, report: object) -> None:
        raise SetupError(FailureKind.KEYCHAIN_LOCKED)

    with qtbot.waitSignal(job.failed) as caught:
        job.start(work)
    assert caught.args == [Failure(FailureKind.KEYCHAIN_LOCKED)]


def test_a_defect_becomes_a_failure_without_its_words(qtbot: QtBot) -> None:
    job = Job()

    def work(cancel: object, report: object) -> None:
        raise RuntimeError("with a secret inside")

    with qtbot.waitSignal(job.failed) as caught:
        job.start(work)
    assert caught.args is not None
    assert caught.args[0].code == "P-01"
    assert "secret" not in caught.args[0].message


def test_a_cancelled_job_says_nothing_more(qtbot: QtBot) -> None:
    job, release, ended = Job(), threading.Event(), threading.Event()
    heard = Heard(job)

    def work(cancel: threading.Event, report: object) -> str:
        release.wait(10)
        ended.set()
        return "late"

    job.start(work)  # type: ignore[arg-type]
    job.cancel()
    assert not job.running
    release.set()
    qtbot.waitUntil(ended.is_set)
    with qtbot.waitSignal(job.finished) as last:
        job.start(lambda cancel, report: "fresh")
    assert last.args == ["fresh"]
    assert heard.said == [("finished", "fresh")]


def test_starting_anew_stops_the_run_before(qtbot: QtBot) -> None:
    job, stopped = Job(), threading.Event()

    def first(cancel: threading.Event, report: object) -> None:
        assert cancel.wait(10)
        stopped.set()

    job.start(first)  # type: ignore[arg-type]
    with qtbot.waitSignal(job.finished):
        job.start(lambda cancel, report: None)
    qtbot.waitUntil(stopped.is_set)


JOBS_DELETED_WHILE_THEY_END = """
import subprocess
import sys
import threading
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from wizard.ui.jobs import Job

application = QCoreApplication([])
rounds = 0

def again():
    global rounds
    rounds += 1
    if rounds > 3000:
        application.quit()
        return
    owner, go = QObject(), threading.Event()
    job = Job(owner)
    job.start(lambda cancel, report: go.wait())
    go.set()
    owner.deleteLater()
    QTimer.singleShot(0, again)

QTimer.singleShot(0, again)
application.exec()
print(rounds)
"""


def test_a_dialog_may_go_while_its_job_ends() -> None:
    """In a process of its own: what goes wrong here ends the process."""
    done = subprocess.run(
        [sys.executable, "-c", JOBS_DELETED_WHILE_THEY_END], capture_output=True, text=True, timeout=120, check=False
    )
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "3001", "")
