"""For whoever has no permission to create API accounts: instructions that somebody else can follow."""
