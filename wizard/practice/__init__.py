"""The practice store: a server on this computer that answers as BigCommerce's API does, with faults on request."""

PRACTICE_HASH = "practice1"
PRACTICE_ADDRESS = f"https://store-{PRACTICE_HASH}.mybigcommerce.com/manage/dashboard"
"""What a trainee pastes in step 1; no such store exists."""
