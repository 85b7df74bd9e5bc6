"""The helper's page: what goes wrong, what the wizard's test will say, and the name for --fault."""

from __future__ import annotations

from wizard.core.failures import Failure, FailureKind
from wizard.practice import PRACTICE_HASH
from wizard.practice.mishaps import Mishap, list_mishaps
from wizard.practice.panel import paths
from wizard.practice.panel.frame import Page, form, submit
from wizard.practice.panel.markup import Html, element

MISHAP = "mishap"
_KINDS = {kind.value.code: kind for kind in FailureKind}
_DETAILS = {"store_hash": PRACTICE_HASH, "host": "The store"}


def trainer_page(chosen: str | None, form_token: str) -> Page:
    """Return the page.

    Args:
        chosen: the name of the mishap that is on, or None.
        form_token: makes the form one of ours.
    """
    mishaps = list_mishaps()
    on = next((mishap for mishap in mishaps if mishap.name == chosen), None)
    choices = [_choice("", "No problem", "", checked=on is None)]
    choices += [_choice(one.name, one.label, _leads_to(one), checked=one is on) for one in mishaps]
    content = form(
        paths.TRAINER,
        form_token,
        _state(on),
        element(
            "fieldset", element("legend", "Which problem do you want to practice?"), *choices, class_="card mishaps"
        ),
        element("div", submit("Start"), class_="bottom-bar"),
    )
    return Page("For the trainer", content)


def _state(on: Mishap | None) -> Html:
    if on is None:
        return element("p", element("strong", "No problem is on."), class_="state", role="status")
    words = (element("strong", "On now: "), on.label, ". ", _leads_to(on))
    return element("p", *words, class_="state on", role="status")


def _choice(name: str, label: str, leads_to: str, *, checked: bool) -> Html:
    button = f"{MISHAP}-{name or 'none'}"
    radio = element("input", type="radio", id=button, name=MISHAP, value=name, checked=checked)
    told = element("span", leads_to, " ", element("code", name), class_="quiet") if name else ""
    words = element("label", label, told, for_=button)
    return element("div", radio, words)


def _leads_to(mishap: Mishap) -> str:
    if not mishap.leads_to:
        return "The test still passes."
    failure = Failure(_KINDS[mishap.leads_to], _DETAILS)
    return f"The test shows {failure.code}: {failure.title}."
