"""How long the window is held up while a test hangs in a black hole: the longest gap between two ticks of a timer.

The floor is the same loop with nothing else going on; both are measured in one run, on this machine.
"""

from __future__ import annotations

import itertools
import os
import select
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QTimer

from wizard.adapters.bigcommerce_http import BigCommerceHttp
from wizard.app import make_application
from wizard.commands.scopes import catalogue_profile
from wizard.core.check.run import CheckPlan, run_check
from wizard.core.credential.secret import Secret
from wizard.ui.jobs import Job

TICK_MS = 2
SECONDS = 4
GOAL_MS = 50


@contextmanager
def black_hole() -> Iterator[int]:
    """Yield a port whose queue is full, so that a connect waits."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=0)
    port: int = listener.getsockname()[1]
    fillers = []
    for _ in range(64):
        filler = socket.socket()
        filler.setblocking(False)
        filler.connect_ex(("127.0.0.1", port))
        fillers.append(filler)
        if not select.select([], [filler], [], 0.1)[1]:
            break
    try:
        yield port
    finally:
        for filler in fillers:
            filler.close()
        listener.close()


def longest_gap() -> float:
    """Let the loop turn for some seconds and return the longest gap between two ticks, in milliseconds."""
    ticks: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start(TICK_MS)
    QTimer.singleShot(SECONDS * 1000, QCoreApplication.quit)
    QCoreApplication.exec()
    timer.stop()
    return max(later - earlier for earlier, later in itertools.pairwise(ticks)) * 1000


def main() -> None:
    make_application()
    idle = longest_gap()
    with black_hole() as port:
        http = BigCommerceHttp(base_url=f"http://127.0.0.1:{port}", proxies={})
        plan = CheckPlan("practice1", Secret("practice0ready7k2m9x4q8w3n6t1z5"), catalogue_profile("bigcommerce"))
        job = Job()
        job.start(lambda cancel, report: run_check(plan, http, cancel, report))
        hanging = longest_gap()
        job.cancel()
    print(
        f"window held up during a hanging test: {hanging / idle:.2f} x an idle loop, goal at most {GOAL_MS} ms "
        f"({hanging:.1f} ms to {idle:.1f} ms)"
    )


if __name__ == "__main__":
    main()
