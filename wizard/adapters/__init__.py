"""Adapters to the outside world: each module uses `wizard.core` plus one outside library, never Qt.

Nothing here imports its library at the top when that library is slow to load; it is loaded at the first use, which the
callers make off the window's thread.
"""
