"""Files: those that people bring, those that are made for them, and the list of stores."""
