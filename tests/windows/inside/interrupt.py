"""Runs in Windows' Python: starts a command, waits for a line of its, and presses Ctrl+C as a console does.

Usage: python interrupt.py LINE COMMAND...
"""

from __future__ import annotations

import ctypes
import signal
import subprocess
import sys

PATIENCE = 20
"""Seconds for the command to end by itself."""


def main() -> None:
    line, *command = sys.argv[1:]
    kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined, unused-ignore]
    kernel.FreeConsole()  # the one that wine began with hears of no key
    kernel.AllocConsole()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as process:
        assert process.stdout is not None
        for said in process.stdout:
            if said.startswith(line):
                break
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # it goes to everybody at this console
        kernel.GenerateConsoleCtrlEvent(0, 0)
        try:
            print("ended with", process.wait(PATIENCE))
        except subprocess.TimeoutExpired:
            process.kill()
            print("did not end")


if __name__ == "__main__":
    main()
