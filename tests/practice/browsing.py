"""A minimal browser: it reads the pages of the practice panel, and submits their forms."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from html.parser import HTMLParser
from http.client import HTTPConnection
from urllib.parse import urlencode

from wizard.core.check.scopes import Scope
from wizard.practice.panel import paths
from wizard.practice.server import PracticeServer

PATIENCE = 5.0
FORM = "application/x-www-form-urlencoded"


@dataclass
class Element:
    """One start tag."""

    tag: str
    attributes: Mapping[str, str]


@dataclass
class Response:
    """What came back, with the elements of the page if it is one."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    elements: list[Element] = field(default_factory=list)
    words: str = ""
    title: str = ""

    @property
    def text(self) -> str:
        return self.body.decode()

    def all(self, tag: str, **wanted: str) -> list[Mapping[str, str]]:
        """Return the attributes of the elements with this tag and these attributes."""
        found = (element.attributes for element in self.elements if element.tag == tag)
        return [one for one in found if all(one.get(name.rstrip("_")) == value for name, value in wanted.items())]

    def value(self, field_id: str) -> str:
        """Return what stands in a field."""
        (one,) = self.all("input", id=field_id)
        return one["value"]

    def fields(self) -> dict[str, str]:
        """Return what the page's form would send."""
        sent = [one for one in self.all("input") if "name" in one and (one.get("type") != "radio" or "checked" in one)]
        return {one["name"]: one["value"] for one in sent}


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.elements: list[Element] = []
        self.words: list[str] = []
        self.title = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        if self.elements and self.elements[-1].tag == "title" and not self.title:
            self.title = data
        self.words.append(data)


class Browser:
    """Keeps nothing but the address it was pointed to."""

    def __init__(self, server: PracticeServer) -> None:
        self.server = server

    def send(
        self, method: str, path: str, body: bytes | str | None = None, headers: Mapping[str, str] | None = None
    ) -> Response:
        with closing(HTTPConnection("127.0.0.1", self.server.port, timeout=PATIENCE)) as connection:
            connection.request(method, path, body=body, headers=dict(headers or {}))
            with closing(connection.getresponse()) as response:
                named = {name.lower(): value for name, value in response.getheaders()}
                answer = Response(response.status, named, response.read())
        if answer.headers.get("content-type", "").startswith("text/html"):
            reader = _Reader()
            reader.feed(answer.text)
            answer.elements, answer.title = reader.elements, reader.title
            answer.words = " ".join(" ".join(reader.words).split())
        return answer

    def get(self, path: str) -> Response:
        return self.send("GET", path)

    def post(self, path: str, fields: Mapping[str, str], headers: Mapping[str, str] | None = None) -> Response:
        return self.send("POST", path, urlencode(fields), {"Content-Type": FORM, **(headers or {})})

    def follow(self, answer: Response) -> Response:
        assert answer.status == 303, answer.words
        return self.get(answer.headers["location"])

    def form_token(self) -> str:
        return self.get(paths.CREATE).fields()["form-token"]

    def create(self, name: str, chosen: Mapping[str, str], **more: str) -> Response:
        """Fill in the create page and press Save; return what Save answers."""
        rows = {f"scope-{scope_id}": option for scope_id, option in chosen.items()}
        page = self.get(paths.CREATE)
        return self.post(paths.CREATE, page.fields() | {"name": name} | rows | more)

    def created(self, name: str, chosen: Mapping[str, str], **more: str) -> Response:
        """Create an account and return the page with its credentials."""
        return self.follow(self.create(name, chosen, **more))


def as_wanted(rows: tuple[Scope, ...]) -> dict[str, str]:
    """Return what the wizard asks for, row by row."""
    return {row.scope_id: row.wanted for row in rows if row.must_be_changed}
