"""Addresses of BigCommerce and APPSe AI: its API, and the pages the wizard opens in the merchant's browser.

Source: docs/facts/bigcommerce.md, section 2.2 (deep links, each with its confidence).
"""

from __future__ import annotations

API_HOST = "api.bigcommerce.com"
API_URL = f"https://{API_HOST}"
"""Host and address of the API, for every store. Source: docs/facts/bigcommerce.md, section 4."""

B2B_HOST = "api-b2b.bigcommerce.com"
B2B_URL = f"https://{B2B_HOST}"
"""Host and address of B2B Edition's API, for every store that has it. Source: docs/facts/bigcommerce.md, section 9."""

SIGN_IN = "https://login.bigcommerce.com/deep-links/manage"
"""The control panel of any store, after signing in: then the address at the top of the browser names the store."""

SETTINGS_OF_SOME_STORE = "https://login.bigcommerce.com/deep-links/manage/settings-list"
"""Documented fallback: the Settings page after sign-in; which store it opens for a user with several is unknown."""

APPSE_AI_GUIDE = "https://docs.appse.ai/app-integrations/bigcommerce"
"""APPSe AI's own page on the BigCommerce credential (docs/facts/bigcommerce.md, section 7)."""

APPSE_AI_CREDENTIALS = "https://workflow.appse.ai/credentials"
"""APPSe AI's page of credentials; who isn't signed in is asked to sign in first. Source: docs/facts/bigcommerce.md, section 7."""

SUPPORT_PAGE = APPSE_AI_GUIDE
"""Where APPSe AI answers questions about this credential in writing; it ends with the address of support."""

STATUS_PAGE = "https://status.bigcommerce.com"
"""Where BigCommerce says what is out of order. Source: docs/facts/bigcommerce.md, section 9."""

LGPL_TEXT = "https://www.gnu.org/licenses/lgpl-3.0.html"
"""The license of Qt, where no copy of it comes along: the packages of Qt for Python bring none."""

SUPPORT_ADDRESS = "support@appseai.com"
"""Source: docs/credential-guide.md, "Need Help?"."""


def store_url(store_hash: str) -> str:
    """Return the store's permanent address, without a slash at its end."""
    return f"https://store-{store_hash}.mybigcommerce.com"


def control_panel(store_hash: str) -> str:
    """Return the address of a store's control panel."""
    return f"{store_url(store_hash)}/manage"


def api_accounts_page(store_hash: str) -> str:
    """Return the address of exactly this store's list of API accounts: no wrong-store risk for people with several."""
    return f"{control_panel(store_hash)}/settings/auth/api-accounts"
