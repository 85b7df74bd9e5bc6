"""Makes files in the age format with a work factor of choice; the library chooses one that takes a second.

Source: the format's specification, age-encryption.org/v1 (C2SP), sections "Header", "scrypt recipient" and "Payload".
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from wizard.adapters.protected_file import ProtectedFile
from wizard.adapters.secret_file import SecretFileWriter
from wizard.core.credential.secret import Secret

SMALL = 4
"""16 KiB of memory, and no time at all."""


def age_file(text: str, passphrase: str, factor: int = SMALL) -> bytes:
    """Return `text` protected with `passphrase` at a work factor of `factor`."""
    file_key, salt, nonce = os.urandom(16), os.urandom(16), os.urandom(16)
    label = b"age-encryption.org/v1/scrypt"
    key = hashlib.scrypt(passphrase.encode(), salt=label + salt, n=2**factor, r=8, p=1, maxmem=2**31 - 1, dklen=32)
    wrapped = ChaCha20Poly1305(key).encrypt(bytes(12), file_key, None)
    head = f"age-encryption.org/v1\n-> scrypt {_base64(salt)} {factor}\n{_base64(wrapped)}\n---".encode()
    seal = hmac.digest(_derived(file_key, b"", b"header"), head, "sha256")
    last_chunk = bytes(11) + b"\x01"
    payload = ChaCha20Poly1305(_derived(file_key, nonce, b"payload")).encrypt(last_chunk, text.encode(), None)
    return head + b" " + _base64(seal).encode() + b"\n" + nonce + payload


class LightProtectedFile(ProtectedFile):
    """Writes lightly, and opens as the program does."""

    def write(self, path: Path, text: str, passphrase: Secret, *_cancel: object) -> None:
        SecretFileWriter().write_bytes(path, age_file(text, passphrase.reveal()))


def _derived(file_key: bytes, salt: bytes, info: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt, info).derive(file_key)


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode().rstrip("=")
