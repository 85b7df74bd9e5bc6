"""The practice control panel: web pages on this computer on which a trainee creates an API account as in BigCommerce."""
