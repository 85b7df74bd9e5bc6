"""What support needs to know about each failure, a module for each group of subjects.

`wizard.core.advice.lookup` joins them.
"""
