"""The window: PySide6 over `wizard.core`. What it needs from outside is handed in as `wizard.ui.services.Services`."""
