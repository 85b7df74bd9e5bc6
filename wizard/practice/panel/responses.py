"""Responses of the panel: pages, redirects, files, and headers that keep everything on this computer."""

from __future__ import annotations

from wizard.practice.answers import PracticeResponse
from wizard.practice.panel.frame import Page, framed
from wizard.practice.panel.markup import element

_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-store",
}


def kept_here(answer: PracticeResponse) -> PracticeResponse:
    """Return `answer` with the headers that every answer of the panel has."""
    return answer.with_headers(_HEADERS)


def shown(page: Page, status: int = 200) -> PracticeResponse:
    """Return a page."""
    return PracticeResponse(status, framed(page), "text/html; charset=utf-8")


def told(status: int, title: str, words: str) -> PracticeResponse:
    """Return a page with one sentence."""
    return shown(Page(title, element("p", words, class_="card")), status)


def sent_on(path: str) -> PracticeResponse:
    """Return a redirect that the browser follows with a GET."""
    return PracticeResponse(303, headers={"Location": path})


def downloaded(text: str, file_name: str) -> PracticeResponse:
    """Return a text file that the browser saves instead of showing it."""
    headers = {"Content-Disposition": f'attachment; filename="{file_name}"'}
    return PracticeResponse(200, text.encode(), "text/plain; charset=utf-8", headers)
