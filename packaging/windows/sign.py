"""Signs Windows programs and libraries where a certificate is given, and says so where none is.

Usage: python packaging/windows/sign.py FILE_OR_FOLDER...

Of a folder, everything is signed that nobody signed yet: Smart App Control looks at each library that a program loads.

WINDOWS_CERTIFICATE           a PKCS #12 file (.pfx), in base64
WINDOWS_CERTIFICATE_PASSWORD  its password
WINDOWS_TIMESTAMP_URL         an RFC 3161 time stamp server; without one, a signature ends with its certificate

Needs osslsigncode (Debian package of that name). make_installer.py runs this on the uninstaller and on the installer.
"""

from __future__ import annotations

import base64
import binascii
import os
import subprocess
import sys
import tempfile
from pathlib import Path

TITLE = "BigCommerce Connect"
HEAD_BYTES = 4096
SECURITY_DIRECTORY = 4
"""Which of the tables at the beginning of a program says where its signature is."""


def to_sign(place: Path) -> list[Path]:
    """Return the file itself, or what a folder holds of programs and libraries without a signature.

    Raises:
        SystemExit: when there is nothing at all to sign.
    """
    found = sorted(file for file in place.rglob("*") if is_unsigned_program(file)) if place.is_dir() else [place]
    if not found:
        raise SystemExit(f"{place} holds nothing to sign.")
    return found


def is_unsigned_program(file: Path) -> bool:
    """Tell whether this is a program or library of Windows that carries no signature (Microsoft's "PE Format")."""
    if not file.is_file():
        return False
    with file.open("rb") as content:
        head = content.read(HEAD_BYTES)
    if head[:2] != b"MZ" or len(head) < 0x40:
        return False
    begin = int.from_bytes(head[0x3C:0x40], "little")
    optional = begin + 24
    directories = {0x10B: 96, 0x20B: 112}.get(int.from_bytes(head[optional : optional + 2], "little"))
    if head[begin : begin + 4] != b"PE\0\0" or directories is None:
        return False
    certificates = optional + directories + SECURITY_DIRECTORY * 8
    return not any(head[certificates : certificates + 8])


def sign(program: Path, certificate: bytes, password: str, timestamps: str | None) -> None:
    """Put a SHA-256 signature into `program`, in place of one that is there.

    Args:
        program: the file; it is as it was when signing does not succeed.
        certificate: a PKCS #12 file.
        password: of the certificate.
        timestamps: address of a time stamp server.

    Raises:
        SystemExit: with the tool's words, when it did not succeed.
    """
    with tempfile.TemporaryDirectory(dir=program.parent) as place:
        folder = Path(place)
        key, words, signed = folder / "certificate.pfx", folder / "password", folder / "signed.exe"
        for file, data in ((key, certificate), (words, password.encode())):
            file.touch(mode=0o600)
            file.write_bytes(data)
        command = ["osslsigncode", "sign", "-pkcs12", str(key), "-readpass", str(words), "-h", "sha256", "-n", TITLE]
        if timestamps:
            command += ["-ts", timestamps]
        done = subprocess.run(
            [*command, "-in", str(program), "-out", str(signed)], capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise SystemExit(f"{program.name} could not be signed.\n{done.stdout}{done.stderr}")
        signed.chmod(program.stat().st_mode)
        signed.replace(program)


def main() -> None:
    """Sign the files of the command line, or say why not."""
    programs = [file for argument in sys.argv[1:] for file in to_sign(Path(argument))]
    if not programs:
        raise SystemExit("Usage: python packaging/windows/sign.py FILE_OR_FOLDER...")
    encoded = os.environ.get("WINDOWS_CERTIFICATE")
    for program in programs:
        if not encoded:
            sys.stdout.write(f"{program.name} is not signed: WINDOWS_CERTIFICATE is not set.\n")
            continue
        try:
            certificate = base64.b64decode(encoded)
        except binascii.Error:
            raise SystemExit("WINDOWS_CERTIFICATE is not base64 of a .pfx file.") from None
        password = os.environ.get("WINDOWS_CERTIFICATE_PASSWORD", "")
        sign(program, certificate, password, os.environ.get("WINDOWS_TIMESTAMP_URL"))
        sys.stdout.write(f"{program.name} is signed.\n")


if __name__ == "__main__":
    main()
