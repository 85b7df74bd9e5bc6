"""What touches the outside: each module is `wizard.core` plus one outside library, and never Qt.

Nothing here imports its library at the top when that library is slow to load; it is loaded at the first use, which the
callers make off the window's thread.
"""
