"""Paths of the panel; the same as in BigCommerce where it has them.

Source: docs/facts/bigcommerce.md, section 2.2.
"""

DASHBOARD = "/manage/dashboard"
SETTINGS = "/manage/settings"
ACCOUNTS = "/manage/settings/auth/api-accounts"
CREATE = f"{ACCOUNTS}/create"
CREATED = f"{ACCOUNTS}/created/"
DOWNLOAD = f"{ACCOUNTS}/download/"
DONE = f"{ACCOUNTS}/done"
DELETE = f"{ACCOUNTS}/delete/"
PLAYGROUND = "/manage/settings/storefront-api-playground"
ACCOUNT_LEVEL = "/manage/settings/account-level-api-accounts"
TRAINER = "/trainer"
STYLE = "/panel/style.css"
SCRIPT = "/panel/copy.js"
ICON = "/favicon.ico"
