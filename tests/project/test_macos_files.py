"""The scripts for macOS are looked over, and run with stand-ins for Apple's tools that write down what they are told.

Whether Apple's own tools agree is seen on a Mac alone.
"""

from __future__ import annotations

import base64
import os
import plistlib
import shutil
import subprocess
import sys
from pathlib import Path

import platformdirs.macos
import pytest

from tests.what_lacks import needs
from wizard import __version__

pytestmark = pytest.mark.skipif(os.name != "posix", reason="shell scripts")

MACOS = Path(__file__).parents[2] / "packaging/macos"
SCRIPTS = sorted(MACOS.glob("*.sh"))
SECRETS = {
    "MACOS_CERTIFICATE": base64.b64encode(b"a certificate").decode(),
    "MACOS_CERTIFICATE_PASSWORD": "its password",
    "MACOS_NOTARY_KEY": base64.b64encode(b"a key").decode(),
    "MACOS_NOTARY_KEY_ID": "KEYID",
    "MACOS_NOTARY_ISSUER": "ISSUER",
}
ENTITLEMENTS = {"com.apple.security.cs.allow-unsigned-executable-memory": True}

STAND_IN = """#!/bin/bash
printf '%s' "$(basename "$0")" >>"$WRITTEN_DOWN"
printf '\\t%s' "$@" >>"$WRITTEN_DOWN"
printf '\\n' >>"$WRITTEN_DOWN"
case "$(basename "$0") $*" in
    "security import"*) cp "$2" "$WRITTEN_DOWN.p12" ;;
    "security list-keychains -d user")
        [ -n "${NO_KEYCHAINS:-}" ] || printf '    "%s"\n' "/Users/a b/login.keychain-db" /Library/c
        ;;
    "security find-identity"*) echo '  1) 0123ABCD "Developer ID Application: Somebody"' ;;
    "file -b "*) head -c 6 "$2" ;;
    "ditto "*) cp -R "$1" "$2" ;;
    "hdiutil "*)
        [ -z "${HDIUTIL_FAILS:-}" ] || exit 1
        while [ "$1" != -srcfolder ]; do shift; done
        ls -l "$2" >"$WRITTEN_DOWN.image"
        touch "${!#}"
        ;;
    "xcrun notarytool submit"*)
        while [ "$1" != --key ]; do shift; done
        cp "$2" "$WRITTEN_DOWN.p8"
        printf '  id: 12-34\\n  status: %s\\n' "$NOTARY_SAYS"
        ;;
esac
"""
TOOLS = ("codesign", "ditto", "file", "hdiutil", "security", "sleep", "spctl", "xcrun")


class Mac:
    """A folder with a program to pack, and Apple's tools as stand-ins."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.log = folder / "written down"
        self.log.touch()
        (folder / "tools").mkdir()
        (folder / "temporary").mkdir()
        for tool in TOOLS:
            (folder / "tools" / tool).write_text(STAND_IN, encoding="utf-8")
            (folder / "tools" / tool).chmod(0o755)
        self.app = folder / "dist/BigCommerce Connect.app"
        contents = self.app / "Contents"
        for name, data in {
            "MacOS/bigcommerce-connect": "Mach-O",
            "Frameworks/libssl.dylib": "Mach-O",
            "Frameworks/Python.framework/Versions/3.13/Python": "Mach-O",
            "Frameworks/PySide6/a b.abi3.so": "Mach-O",
            "Resources/style.qss": "ASCII!",
        }.items():
            (contents / name).parent.mkdir(parents=True, exist_ok=True)
            (contents / name).write_text(data, encoding="utf-8")
        (contents / "Frameworks/linked.dylib").symlink_to("libssl.dylib")

    def make(self, code: int = 0, **environment: str) -> str:
        """Run what `make package` runs on a Mac, and return what it printed."""
        command = [sys.executable, str(MACOS / "make_dmg.py"), str(self.folder / "dist/bigcommerce-connect")]
        done = subprocess.run(
            [*command, str(self.folder / "dist")],
            env={
                **{name: value for name, value in os.environ.items() if not name.startswith("MACOS_")},
                "PATH": f"{self.folder / 'tools'}{os.pathsep}{os.environ['PATH']}",
                "TMPDIR": str(self.folder / "temporary"),
                "WRITTEN_DOWN": str(self.log),
                "NOTARY_SAYS": "Accepted",
                **environment,
            },
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert done.returncode == code, done.stdout + done.stderr
        assert list((self.folder / "temporary").iterdir()) == [], "a key or a copy was left behind"
        return done.stdout + done.stderr

    def calls(self, tool: str) -> list[list[str]]:
        """Return the arguments of each call of a tool."""
        lines = (line.split("\t") for line in self.log.read_text(encoding="utf-8").splitlines())
        return [words[1:] for words in lines if words[0] == tool]


@pytest.fixture
def mac(tmp_path: Path) -> Mac:
    return Mac(tmp_path)


@needs("shellcheck")
@pytest.mark.skipif(sys.platform == "darwin", reason="Debian's shellcheck")
def test_the_scripts_are_sound() -> None:
    assert [script.name for script in SCRIPTS] == ["make_dmg.sh", "sign_and_notarise.sh"]
    done = subprocess.run(["shellcheck", *map(str, SCRIPTS)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    for script in SCRIPTS:
        assert os.access(script, os.X_OK)


def test_one_entitlement_is_asked_for_and_explained() -> None:
    text = (MACOS / "entitlements.plist").read_text(encoding="ascii")
    assert plistlib.loads(text.encode()) == ENTITLEMENTS
    assert "<!--" not in text
    readme = (MACOS / "README.md").read_text(encoding="utf-8")
    assert all(f"- `{name}`: " in readme for name in ENTITLEMENTS)


def test_what_stays_lies_where_the_readme_says() -> None:
    folder = platformdirs.macos.MacOS("bigcommerce-connect", appauthor=False).user_data_path
    assert f"~/{folder.relative_to(Path.home()).as_posix()}" in (MACOS / "README.md").read_text(encoding="utf-8")


def test_without_secrets_there_is_a_plain_image(mac: Mac) -> None:
    said = mac.make()
    (image,) = (mac.folder / "dist").glob("*.dmg")
    assert image.name.startswith(f"bigcommerce-connect-{__version__}-macos-")
    content = Path(f"{mac.log}.image").read_text(encoding="utf-8")
    assert "Applications -> /Applications" in content
    assert "BigCommerce Connect.app" in content
    assert "is not signed by a developer known to Apple" in said
    assert "is not notarised" in said
    assert mac.calls("codesign") == mac.calls("security") == mac.calls("xcrun") == []


def test_it_is_signed_from_the_inside_out_and_notarised(mac: Mac) -> None:
    said = mac.make(code=0, **SECRETS)
    contents = mac.app / "Contents"
    *seals, check, image_seal = mac.calls("codesign")
    assert all({"--force", "--timestamp", "0123ABCD"} <= set(seal) for seal in seals)
    assert all(seal[seal.index("--options") + 1] == "runtime" for seal in seals)
    sealed = [seal[-1] for seal in seals]
    assert set(sealed[:3]) == {
        str(contents / "Frameworks/libssl.dylib"),
        str(contents / "Frameworks/Python.framework/Versions/3.13/Python"),
        str(contents / "Frameworks/PySide6/a b.abi3.so"),
    }
    assert sealed[3:] == [str(contents / "Frameworks/Python.framework"), str(mac.app)]
    assert [str(MACOS / "entitlements.plist") in seal for seal in seals] == [False] * 4 + [True]
    assert check[:3] == ["--verify", "--deep", "--strict"]
    assert image_seal[-1].endswith(".dmg")

    submit, staple = mac.calls("xcrun")
    assert submit[:2] == ["notarytool", "submit"]
    assert {"--wait", "KEYID", "ISSUER", image_seal[-1]} <= set(submit)
    assert staple == ["stapler", "staple", image_seal[-1]]
    assert "is signed and notarised" in said
    assert [call[0] for call in mac.calls("security")].count("delete-keychain") == 2
    assert not any(secret in said for secret in SECRETS.values())


def test_it_stops_when_apple_says_no(mac: Mac) -> None:
    said = mac.make(code=1, **SECRETS, NOTARY_SAYS="Invalid")
    assert "Apple did not notarise" in said
    _, log = mac.calls("xcrun")
    assert log[:3] == ["notarytool", "log", "12-34"]


def test_a_certificate_alone_signs(mac: Mac) -> None:
    said = mac.make(code=0, **{name: value for name, value in SECRETS.items() if "NOTARY" not in name})
    assert "BigCommerce Connect.app is signed." in said
    assert "is not notarised" in said


def test_secrets_may_be_wrapped_in_lines(mac: Mac) -> None:
    files = {"MACOS_CERTIFICATE": bytes(range(256)) * 12, "MACOS_NOTARY_KEY": b"a key, " * 40}
    mac.make(code=0, **SECRETS | {name: base64.encodebytes(data).decode() for name, data in files.items()})
    assert Path(f"{mac.log}.p12").read_bytes() == files["MACOS_CERTIFICATE"]
    assert Path(f"{mac.log}.p8").read_bytes() == files["MACOS_NOTARY_KEY"]


@pytest.mark.parametrize("name", ["MACOS_CERTIFICATE", "MACOS_NOTARY_KEY"])
@pytest.mark.parametrize("value", ["\n", "?"])
def test_a_secret_that_holds_no_file_is_told(mac: Mac, name: str, value: str) -> None:
    assert f"{name} is not base64." in mac.make(code=1, **SECRETS | {name: value})


def test_the_keychain_is_searched_for_as_long_as_it_signs(mac: Mac) -> None:
    mac.make(code=1, **SECRETS, NOTARY_SAYS="Invalid")
    calls = [
        call for call in mac.calls("security") if call[0] in {"create-keychain", "list-keychains", "delete-keychain"}
    ]
    former = ["/Users/a b/login.keychain-db", "/Library/c"]
    for begin in (0, 5):
        create, ask, add, restore, delete = calls[begin : begin + 5]
        ours = create[-1]
        assert ask == ["list-keychains", "-d", "user"]
        assert add == ["list-keychains", "-d", "user", "-s", ours, *former]
        assert restore == ["list-keychains", "-d", "user", "-s", *former]
        assert delete == ["delete-keychain", ours]
    assert len(calls) == 10


def test_an_empty_list_of_keychains_is_empty_again(mac: Mac) -> None:
    mac.make(code=0, **SECRETS, NO_KEYCHAINS="1")
    _, add, restore = [call for call in mac.calls("security") if call[0] == "list-keychains"][:3]
    assert len(add) == 5
    assert restore == ["list-keychains", "-d", "user", "-s"]


def test_a_busy_volume_is_tried_again_and_then_told(mac: Mac) -> None:
    assert "could not be made" in mac.make(code=1, HDIUTIL_FAILS="1")
    assert len(mac.calls("hdiutil")) == 3


def test_what_is_no_program_is_told(mac: Mac) -> None:
    shutil.rmtree(mac.app)
    assert "is not a program for macOS" in mac.make(code=1)
