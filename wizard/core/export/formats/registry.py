"""All export formats, and the choice of one by file name."""

from __future__ import annotations

from fnmatch import fnmatchcase

from wizard.core.export.formats.base import ExportFormat
from wizard.core.export.formats.bitwarden import BITWARDEN
from wizard.core.export.formats.env_file import ENV
from wizard.core.export.formats.json_file import JSON
from wizard.core.export.formats.keepass import KEEPASS
from wizard.core.export.formats.one_password import ONE_PASSWORD

FORMATS: tuple[ExportFormat, ...] = (JSON, ENV, BITWARDEN, ONE_PASSWORD, KEEPASS)
"""In the order in which they are offered. Of two that own a name alike, the one before is meant unless another was chosen."""


def format_for(file_name: str, chosen: ExportFormat = JSON) -> ExportFormat:
    """Return the format to write a file of this name in.

    Args:
        file_name: without folder. The longest pattern that fits decides: ``prod.env.local`` is an environment file.
        chosen: the format to take where the name leaves it open, or asks for none.
    """
    name = file_name.lower()
    fits = {form: max((len(one) for one in form.names if fnmatchcase(name, one)), default=0) for form in FORMATS}
    longest = max(fits.values())
    owners = [form for form, length in fits.items() if length == longest]
    return chosen if not longest or chosen in owners else owners[0]
