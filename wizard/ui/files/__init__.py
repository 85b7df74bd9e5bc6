"""Files that are chosen, dropped, watched for and saved."""
