"""The commands without a window. Composition roots, like `wizard.app`: each builds the adapters it needs."""
