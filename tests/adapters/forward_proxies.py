"""A real forward proxy in a process of its own."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

POLL_SECONDS = 0.05
START_SECONDS = 30


@contextmanager
def forward_proxy(folder: Path, *options: str) -> Iterator[int]:
    """Run proxy.py on a free port of this computer and give the port."""
    port_file = folder / "port"
    command = [sys.executable, "-m", "proxy", "--hostname", "127.0.0.1", "--port", "0", "--port-file", str(port_file)]
    command += ["--num-workers", "1", "--num-acceptors", "1", "--log-level", "e", *options]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=folder) as process:
        try:
            deadline = time.monotonic() + START_SECONDS
            while not (port_file.exists() and port_file.read_text().strip()):
                assert process.poll() is None, "the proxy ended before it began"
                assert time.monotonic() < deadline, "the proxy did not start"
                time.sleep(POLL_SECONDS)
            port = int(port_file.read_text().split()[0])
            _wait_for_an_answer(port)
            yield port
        finally:
            process.terminate()


def _wait_for_an_answer(port: int) -> None:
    """The port takes connections before the processes that answer have begun, seconds before on Windows."""
    with socket.create_connection(("127.0.0.1", port), START_SECONDS) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
        assert connection.recv(1), "the proxy closed without an answer"
