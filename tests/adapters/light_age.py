"""Files that open with a passphrase, made as age-encryption.org/v1 says, but in no time: with the lowest work factor.

For tests that are not about how hard a passphrase is to guess. What `pyrage` makes takes seconds to write and to open.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from wizard.adapters.protected_file import ProtectedFile
from wizard.adapters.secret_file import SecretFileWriter
from wizard.core.credential.secret import Secret

WORK = 1
"""The binary logarithm of how often scrypt mixes; `pyrage` takes 18 or more."""
CHUNK = 64 * 1024


def encrypt_lightly(text: str, passphrase: str) -> bytes:
    """Return `text` as a file of age that opens with `passphrase`."""
    file_key, salt = os.urandom(16), os.urandom(16)
    label = b"age-encryption.org/v1/scrypt"
    wrap_key = hashlib.scrypt(passphrase.encode(), salt=label + salt, n=2**WORK, r=8, p=1, dklen=32)
    wrapped = ChaCha20Poly1305(wrap_key).encrypt(bytes(12), file_key, None)
    head = b"age-encryption.org/v1\n-> scrypt %s %d\n%s\n---" % (_base64(salt), WORK, _base64(wrapped))
    seal = hmac.digest(_derived(file_key, b"", b"header"), head, "sha256")
    nonce = os.urandom(16)
    payload = ChaCha20Poly1305(_derived(file_key, nonce, b"payload"))
    plain = text.encode()
    chunks = [plain[start : start + CHUNK] for start in range(0, len(plain), CHUNK)] or [b""]
    sealed = [
        payload.encrypt(number.to_bytes(11, "big") + bytes([number == len(chunks) - 1]), chunk, None)
        for number, chunk in enumerate(chunks)
    ]
    return b"%s %s\n%s%s" % (head, _base64(seal), nonce, b"".join(sealed))


class LightProtectedFile(ProtectedFile):
    """Writes lightly, and opens as the program does."""

    def write(self, path: Path, text: str, passphrase: Secret, *_cancel: object) -> None:
        SecretFileWriter().write_bytes(path, encrypt_lightly(text, passphrase.reveal()))


def _base64(data: bytes) -> bytes:
    return base64.b64encode(data).rstrip(b"=")


def _derived(key: bytes, salt: bytes, purpose: bytes) -> bytes:
    """Return 32 bytes by HKDF with SHA-256 (RFC 5869), which takes one step for so few."""
    drawn = hmac.digest(salt or bytes(32), key, "sha256")
    return hmac.digest(drawn, purpose + b"\1", "sha256")
