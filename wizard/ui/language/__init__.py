"""The language of the window: choice, retranslation, announcements."""
