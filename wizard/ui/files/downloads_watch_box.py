"""The merchant's permission to look into the Downloads folder; one switch, shown on two pages."""

from __future__ import annotations

from wizard.ui.files.downloads_watch import DownloadsWatch
from wizard.ui.language.retranslate import say
from wizard.ui.widgets.button import CheckBox


class WatchBox(CheckBox):
    """Off until ticked. What it says is what happens."""

    def __init__(self, watch: DownloadsWatch) -> None:
        super().__init__()
        self._watch = watch
        say(self, lambda: self.tr("&Watch my Downloads folder for it"))
        say(
            self, lambda: self.tr("Only new, small text files are looked at. None is used until you say so."), "toolTip"
        )
        self.toggled.connect(self._switch)
        watch.refused.connect(lambda failure: self.show_state(False))

    def show_state(self, on: bool) -> None:
        """Show what was allowed on the other page."""
        self.blockSignals(True)
        self.setChecked(on)
        self.blockSignals(False)

    def _switch(self, on: bool) -> None:
        if on:
            self._watch.start()
        else:
            self._watch.stop()
