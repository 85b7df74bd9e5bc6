"""Advice for support on each failure, one module per group of subjects.

`wizard.core.advice.lookup` joins them.
"""
