"""The practice control panel: local web pages where a trainee creates an API account as in BigCommerce."""
