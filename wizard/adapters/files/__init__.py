"""Files: the ones people bring, the ones made for them, and the list of stores."""
