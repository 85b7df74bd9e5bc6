"""Several tokens in what was brought: a button for each, with what tells them apart, so that the merchant says which one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from wizard.core.intake.finding import TokenFound, WhichToken
from wizard.ui.language.texts import one_after_the_other
from wizard.ui.look.bidi import isolated
from wizard.ui.widgets.button import Button
from wizard.ui.widgets.notice import Kind, Notice


class TokenChoices(Notice):
    """A panel with the question; hidden until there is one.

    The last characters of each token are shown, because two accounts of one store often have the same name; they go as soon
    as the question is answered or withdrawn.
    """

    def __init__(self) -> None:
        super().__init__()
        self._buttons: list[Button] = []

    @property
    def buttons(self) -> tuple[Button, ...]:
        """The answers, in the order of the text."""
        return tuple(self._buttons)

    def ask(self, several: WhichToken, take: Callable[[TokenFound], None], *, masked: bool = False) -> None:
        """Ask which one is meant.

        Args:
            several: what there is to choose from.
            take: gets the one that was chosen.
            masked: True while others see the screen: no character of a token is shown then.
        """
        self.clear()
        for number, option in enumerate(several.options, 1):
            button = Button()
            button.setAutoDefault(False)
            button.setText(self._words(number, option, masked=masked))
            button.clicked.connect(partial(self._chosen, option, take))
            self.add_action(button)
            self._buttons.append(button)
        self.say(
            Kind.WARN,
            lambda: (
                self.tr("Which one do you want to use?"),
                self.tr("There are several different tokens in that text, and only you can tell which one is right."),
            ),
        )
        self._buttons[0].setFocus()

    def clear(self) -> None:
        """Withdraw the question, and with it what is shown of the tokens."""
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        super().clear()

    def _chosen(self, option: TokenFound, take: Callable[[TokenFound], None]) -> None:
        self.clear()
        take(option)

    def _words(self, number: int, option: TokenFound, *, masked: bool) -> str:
        parts = [f"{number}."]
        if option.name:
            parts.append(isolated(option.name))
        if option.store is not None:
            parts.append(self.tr("store {hash}").format(hash=isolated(option.store.value)))
        ending = option.ending
        if ending and not masked:
            parts.append(self.tr("token ending in {letters}").format(letters=isolated(ending.reveal())))
        return one_after_the_other(*parts)
