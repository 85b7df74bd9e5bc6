"""The report for support."""
