"""The window around the pages: foot, step list, navigation, questions."""
