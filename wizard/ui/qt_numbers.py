"""Qt enum values as plain numbers, for the first frame.

The first name that Python asks of Qt's namespace, such as ``Qt.FocusPolicy.NoFocus``, makes Python types of all its
enumerations, a tenth of the way to the first frame (docs/facts/platform.md, "Start-up and size"). A property of Qt's takes a
number as well, and creates no enum types: ``widget.setProperty("focusPolicy", NO_FOCUS)``. Everything that comes after
the first frame uses the names.
"""

from __future__ import annotations

FROM_LEFT, FROM_RIGHT = 0, 1
"""Of ``layoutDirection``."""
NO_FOCUS, TAB_FOCUS, STRONG_FOCUS = 0, 1, 11
"""Of ``focusPolicy``."""
PLAIN_TEXT = 0
"""Of ``textFormat``."""
SCROLL_BAR_ALWAYS_OFF = 1
"""Of ``verticalScrollBarPolicy`` and ``horizontalScrollBarPolicy``."""
HORIZONTAL = 1
"""Of ``orientation``."""
WINDOW_WITH_ALL_BUTTONS = 0x0A00_F001
"""Of a window's ``flags``: Window, CustomizeWindowHint, WindowTitleHint, WindowSystemMenuHint, WindowMinMaxButtonsHint,
WindowCloseButtonHint. A QWizard is a dialog, which Windows gives no button to make it smaller or larger.
"""
