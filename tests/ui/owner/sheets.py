"""Save the owner's sheet, and read it back."""

from __future__ import annotations

import subprocess
from pathlib import Path

from PySide6.QtGui import QPageSize

from wizard.core.owner.blocks import Instructions
from wizard.ui.owner.instructions_document import pdf_of

A4, LETTER = QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter


def read_pdf(path: Path) -> list[str]:
    """What stands on each page, each run of spaces as one."""
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True)
    assert not done.stderr, done.stderr
    return [" ".join(page.split()) for page in done.stdout.decode().split("\f")[:-1]]


def pdf_pages(instructions: Instructions, folder: Path, paper: QPageSize.PageSizeId = A4) -> list[str]:
    path = folder / "sheet.pdf"
    path.write_bytes(pdf_of(instructions, paper))
    return read_pdf(path)
