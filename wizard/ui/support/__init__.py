"""What shortens a call with support: the report, the spelled store hash, progress as a file."""
