"""Memory limit of the child process. Where the system has no such limit (macOS), only the work factor bounds it."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path

MEMORY_LIMIT = 1536 * 1024 * 1024
"""Bytes. A work factor of 20 takes 1 GiB (128 times 8 times 2 to the power of 20; RFC 7914), Python and the library the rest."""

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _PROCESS_MEMORY, _KILL_ON_CLOSE, _EXTENDED_LIMITS = 0x100, 0x2000, 9

    class _BasicLimits(ctypes.Structure):
        _fields_ = (
            ("PerProcessUserTimeLimit", wintypes.LARGE_INTEGER),
            ("PerJobUserTimeLimit", wintypes.LARGE_INTEGER),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
        )

    class _ExtendedLimits(ctypes.Structure):
        _fields_ = (
            ("BasicLimitInformation", _BasicLimits),
            ("IoInfo", ctypes.c_ulonglong * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        )

    def limit_memory() -> None:
        """Put this process into a job object with a limit. Where Windows refuses, the work factor alone bounds it."""
        kernel = ctypes.WinDLL("kernel32")
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        kernel.SetInformationJobObject.argtypes = (wintypes.HANDLE, ctypes.c_int, ctypes.c_void_p, wintypes.DWORD)
        kernel.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
        limits = _ExtendedLimits()
        limits.BasicLimitInformation.LimitFlags = _PROCESS_MEMORY | _KILL_ON_CLOSE
        limits.ProcessMemoryLimit = MEMORY_LIMIT
        job = kernel.CreateJobObjectW(None, None)  # never closed: the process ends with it
        if job and kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits)):
            kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())

else:
    import resource

    def limit_memory() -> None:
        """Bound this process's memory, and have Linux end it first when the computer's runs out."""
        with contextlib.suppress(OSError, ValueError):  # macOS refuses
            hard = resource.getrlimit(resource.RLIMIT_AS)[1]
            limit = MEMORY_LIMIT if hard == resource.RLIM_INFINITY else min(MEMORY_LIMIT, hard)
            resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
        with contextlib.suppress(OSError):
            Path("/proc/self/oom_score_adj").write_text("1000")
