"""The credential check: what is asked, what answers mean, and the verdict."""
