"""Update ``resources/i18n``: add new sentences to each ``.ts``, and compile each ``.qm``.

``make translations`` runs it. What somebody translated stays; a sentence that is gone from the program goes from the
files, too. A sentence of core that was reworded is known by its key: its translation stays as a draft, and is listed. English has
plural forms alone: the sentences themselves stand in the code.
"""

from __future__ import annotations

import re
import subprocess
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Mapping, Sequence
from functools import partial
from html import unescape
from pathlib import Path
from xml.sax.saxutils import escape

import PySide6

from tools.translatable import ROOT, Sentence, all_sentences, keyed_texts
from wizard.ui.language.languages import LANGUAGES
from wizard.ui.language.texts import BY_KEY

FOLDER = ROOT / "resources/i18n"
SOURCE_LANGUAGE = "en"
GROUP = re.compile(r"<context>\s*<name>(?P<name>[^<]*)</name>.*?</context>", re.DOTALL)
MESSAGE = re.compile(
    r"(?P<before><message>\s*)<source>(?P<source>[^<]*)</source>"
    r"(?P<rest>\s*<extracomment>(?P<hint>[^<]*)</extracomment>\s*<translation.*?</message>)",
    re.DOTALL,
)
BEGINNING = "from PySide6.QtCore import QCoreApplication\n\n"


def codes() -> list[str]:
    """Return the codes of the languages, English among them."""
    return [language.code for language in LANGUAGES]


def text_file(code: str, folder: Path = FOLDER) -> Path:
    """Return the file that translators edit."""
    return folder / f"bigcommerce_connect_{code}.ts"


def compiled_file(code: str, folder: Path = FOLDER) -> Path:
    """Return the file that the program reads."""
    return text_file(code, folder).with_suffix(".qm")


def as_source(sentences: Sequence[Sentence]) -> str:
    """Return a module in which each sentence is a call that Qt's lupdate reads, with its place as a hint."""
    return BEGINNING + "\n".join(_call(one) for one in sentences) + "\n"


def _call(one: Sentence) -> str:
    number = ", None, 1" if one.plural else ""
    return f'#: {one.hint}\nQCoreApplication.translate("{one.context}", {_quoted(one.source)}{number})'


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def reword(text: str, sentences: Sequence[Sentence]) -> tuple[str, list[str]]:
    """Put the present English of reworded sentences into a ``.ts``, so that their translations are not taken for leftovers.

    Args:
        text: the file's.
        sentences: those of the program.

    Returns:
        The file's new text, and the keys of the sentences whose translations have to be looked at.
    """
    now = {(one.context, one.hint): one.source for one in sentences if one.key}
    reworded: list[str] = []

    def message(context: str, found: re.Match[str]) -> str:
        source = now.get((context, unescape(found["hint"])), unescape(found["source"]))
        if source == unescape(found["source"]):
            return found[0]
        reworded.append(unescape(found["hint"]).rpartition(" ")[2])
        draft = found["rest"].replace("<translation>", '<translation type="unfinished">')
        return f"{found['before']}<source>{escape(source)}</source>{draft}"

    def group(found: re.Match[str]) -> str:
        return MESSAGE.sub(partial(message, unescape(found["name"])), found[0])

    return GROUP.sub(group, text), reworded


def update_texts(folder: Path = FOLDER) -> None:
    """Write every ``.ts`` anew: what is translated stays, new sentences are added, gone ones are left out."""
    with tempfile.TemporaryDirectory() as room:
        module = Path(room) / "sentences.py"
        sentences = all_sentences()
        module.write_text(as_source(sentences), encoding="utf-8")
        for code in codes():
            path = text_file(code, folder)
            text, reworded = reword(path.read_text(encoding="utf-8"), sentences)
            path.write_text(text, encoding="utf-8")
            if reworded:
                print(f"{path.name}: reworded, so look at the translations of {', '.join(reworded)}")
            options = [
                "-no-obsolete",
                "-locations",
                "none",
                "-source-language",
                SOURCE_LANGUAGE,
                "-target-language",
                code,
            ]
            if code == SOURCE_LANGUAGE:
                options.append("-pluralonly")
            _run("lupdate", str(module), *options, "-ts", str(path))


def compile_texts(source: Path, target: Path) -> None:
    """Make one ``.qm`` of one ``.ts``. Drafts are taken, too: nobody is helped by an English sentence instead.

    The old file is replaced, never written over: a program that speaks the language meanwhile has it in its memory as it is on
    the disk, and would end.
    """
    made = target.with_suffix(".new")
    with tempfile.TemporaryDirectory() as room:
        keyed = Path(room) / source.name
        keyed.write_text(with_keys(source.read_text(encoding="utf-8")), encoding="utf-8")
        _run("lrelease", "-silent", "-compress", str(keyed), "-qm", str(made))
    made.replace(target)


def with_keys(text: str) -> str:
    """Return a ``.ts`` in which each sentence of core stands by its key instead of its English, as the program looks for it.

    Args:
        text: the file's, with the present English or an earlier one: an entry's hint names the key.
    """
    root = ET.fromstring(text)  # noqa: S314 - a file of this checkout
    contexts = {context.findtext("name", ""): context for context in root.iter("context")}
    for name, texts in _by_context(keyed_texts()).items():
        if name in contexts:
            root.append(_keyed(contexts[name], texts))
    return ET.tostring(root, encoding="unicode")


def _by_context(texts: Mapping[tuple[str, str], str]) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for (context, key), english in texts.items():
        found.setdefault(context, {})[key] = english
    return found


def _keyed(context: ET.Element, texts: Mapping[str, str]) -> ET.Element:
    """Take the sentences with these keys out of a context, and return one in which they stand by their keys."""
    entries = context.findall("message")
    by_source = {one.findtext("source"): one for one in entries}
    by_key = {(one.findtext("extracomment") or "").rpartition(" ")[2]: one for one in entries}
    found = {key: by_key.get(key, by_source.get(english)) for key, english in texts.items()}
    keyed = ET.Element("context")
    ET.SubElement(keyed, "name").text = f"{context.findtext('name')}{BY_KEY}"
    for key, one in found.items():
        if one is not None:
            message = ET.SubElement(keyed, "message")
            ET.SubElement(message, "source").text = key
            message.extend(one.findall("translation"))
    for one in {one for one in found.values() if one is not None}:
        context.remove(one)
    return keyed


def _run(tool: str, *arguments: str) -> None:
    """Run one of Qt's tools that PySide6 brings.

    Raises:
        subprocess.CalledProcessError: when it ends with a complaint.
    """
    command = Path(PySide6.__file__).with_name(tool)  # pip's scripts beside Python are not there in every installation
    subprocess.run([str(command), *arguments], check=True, capture_output=True, cwd=ROOT)


def main() -> None:
    """Update the texts, then compile them."""
    update_texts()
    for code in codes():
        compile_texts(text_file(code), compiled_file(code))


if __name__ == "__main__":
    main()
