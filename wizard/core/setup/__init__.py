"""The state of a setup: session, saved progress, saved stores, events."""
