"""A choice between several tokens: one button each, with what tells them apart."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from wizard.core.intake.finding import TokenFound, WhichToken
from wizard.ui.language.retranslate import say
from wizard.ui.look.bidi import isolated
from wizard.ui.widgets.button import Button
from wizard.ui.widgets.notice import Kind, Notice

BETWEEN = " \u00b7 "
"""Stands between the things that tell two tokens apart, in every language."""


class TokenChoices(Notice):
    """A panel with the question; hidden until it has one.

    The last characters of each token are shown, because two accounts of one store often have the same name; they go as soon
    as the question is answered or withdrawn.
    """

    def __init__(self) -> None:
        super().__init__()
        self._buttons: list[Button] = []
        self._options: tuple[TokenFound, ...] = ()
        self._endings_shown = True

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
        self._options = several.options
        for option in self._options:
            button = Button()
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._chosen, option, take))
            self.add_action(button)
            self._buttons.append(button)
        self.show_endings(shown=not masked)
        self.say(
            Kind.WARN,
            lambda: (
                self.tr("Which one do you want to use?"),
                self.tr("That text contains several tokens. Only you can tell which one is right."),
            ),
        )
        self._buttons[0].setFocus()

    def show_endings(self, *, shown: bool) -> None:
        """Show the last characters of the tokens, or leave them out."""
        self._endings_shown = shown
        for number, button in enumerate(self._buttons):
            say(button, partial(self._option_words, number))

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

    def _option_words(self, number: int) -> str:
        option = self._options[number]
        parts = [isolated(option.name)] if option.name else []
        if option.store is not None:
            parts.append(self.tr("store {hash}").format(hash=isolated(option.store.value)))
        ending = option.ending
        if ending and self._endings_shown:
            parts.append(self.tr("token ending in {letters}").format(letters=isolated(ending.reveal())))
        return f"{number + 1}. " + BETWEEN.join(parts)
