"""Instructions that someone else can follow, for merchants who can't create API accounts."""
