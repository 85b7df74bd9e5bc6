"""Colors, icons and motion of the window."""
