"""The window: PySide6 over `wizard.core`. Everything outside comes in as `wizard.ui.services.Services`."""
