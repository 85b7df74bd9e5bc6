"""The keychains of Linux, Windows and macOS."""
