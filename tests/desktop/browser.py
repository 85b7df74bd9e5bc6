"""Debian's Chromium, driven as a merchant uses the browser beside the wizard."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

from tests.what_lacks import NOT_INSTALLED

BROWSERS = ("chromium", "google-chrome")
"""As Debian calls it, and as Ubuntu's build machines have it."""
SWITCHES = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-extensions",
    "--disable-gpu",
    "--disable-sync",
    "--no-default-browser-check",
    "--no-first-run",
    "--no-proxy-server",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
)
"""Only this computer can be reached, whatever the browser would like to look up by itself."""


@contextmanager
def chromium(home: Path, profile: Path, display: str, size: tuple[int, int]) -> Iterator[Chrome]:
    """Start the browser in a window on a display.

    Args:
        home: what it downloads goes to the Downloads folder in it.
        profile: where it keeps its own files.
        display: of the X server.
        size: of its window, width and height in pixels; it is at the top left of the screen.
    """
    program = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    if program is None or shutil.which("chromedriver") is None:
        pytest.skip(NOT_INSTALLED + "Chromium or Chrome, and chromedriver")
    options = Options()
    options.binary_location = program
    place = ("--window-position=0,0", f"--window-size={size[0]},{size[1]}")
    for switch in (*SWITCHES, *place, f"--user-data-dir={profile}"):
        options.add_argument(switch)
    if sys.platform == "linux" and os.geteuid() == 0:
        options.add_argument("--no-sandbox")  # Chromium's own does not work for root
    downloads = {"download.default_directory": str(home / "Downloads"), "download.prompt_for_download": False}
    options.add_experimental_option("prefs", downloads)
    options.add_experimental_option("excludeSwitches", ["enable-automation"])  # its bar would be in the pictures
    environment = {"PATH": os.environ["PATH"], "HOME": str(home), "LANG": "C.UTF-8", "DISPLAY": display}
    browser = Chrome(options, Service(shutil.which("chromedriver"), env=environment))
    try:
        yield browser
    finally:
        browser.quit()


class ControlPanel:
    """The control panel in the browser, used by the words that stand on it.

    Args:
        browser: where it is open.
    """

    def __init__(self, browser: Chrome) -> None:
        self._browser = browser

    def open(self, address: str) -> None:
        """Show the page at this address."""
        self._browser.get(address)

    def heading(self) -> str:
        """Return the heading of the page."""
        return self._find("//h1").text

    def follow(self, words: str) -> None:
        """Click the link with these words."""
        self._click(f"//a[normalize-space()={words!r}]")

    def value(self, label: str) -> str:
        """Return what stands in the field with this label."""
        return str(self._find(f"//input[@id=//label[normalize-space()={label!r}]/@for]").get_attribute("value"))

    def type_name(self, name: str) -> None:
        """Type the name of a new account on the page "Create API account"."""
        self._find("//input[@id=//label[normalize-space()='Name']/@for]").send_keys(name)

    def choose(self, label: str, option: str) -> None:
        """Click an option of a row there."""
        self._click(f"//fieldset[legend[normalize-space()={label!r}]]//label[normalize-space()={option!r}]")

    def save(self) -> str:
        """Click Save, and return the access token that is shown then."""
        self._click("//button[normalize-space()='Save']")
        return self.value("Access token")

    def _click(self, path: str) -> None:
        element = self._find(path)
        self._browser.execute_script("arguments[0].scrollIntoView({block: 'center'})", element)
        element.click()

    def _find(self, path: str) -> WebElement:
        return WebDriverWait(self._browser, 30).until(
            lambda browser: browser.find_element(By.XPATH, path), f"nothing on the page is at {path}"
        )
