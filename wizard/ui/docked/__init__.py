"""The window as a narrow column beside the browser."""
