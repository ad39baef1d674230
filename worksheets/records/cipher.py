"""Bytes under a password: `sealed(data, password)` and `opened(data, password)`.

The key comes from the password by scrypt, the data go through AES-256-GCM, both from the
package `cryptography`. A line of JSON in front says with which measures; it is authenticated
with the data, so that a change of any bit anywhere is refused. Salt and nonce are fresh each
time: this is the one thing that this program never makes twice alike.
"""

from __future__ import annotations

import secrets
import unicodedata
from typing import Literal

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from pydantic import BaseModel, ConfigDict, Field, ValidationError

COST = 17
"""The exponent of scrypt's cost: 2^17 takes 128 MB and about half a second."""
_END = b"\n"
_LONGEST_HEADER = 1000


class Header(BaseModel):
    """The first line of a sealed file. Its bounds keep a forged one from taking all memory."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    worksheets_seal: Literal[1] = 1
    """The version of this format."""
    cipher: Literal["aes-256-gcm"] = "aes-256-gcm"
    kdf: Literal["scrypt"] = "scrypt"
    log2_n: int = Field(ge=10, le=18)
    r: Literal[8] = 8
    p: Literal[1] = 1
    salt: str = Field(pattern=r"^[0-9a-f]{32}$")
    nonce: str = Field(pattern=r"^[0-9a-f]{24}$")


def sealed(data: bytes, password: str) -> bytes:
    """Return the data under the password, other bytes each time."""
    header = Header(log2_n=COST, salt=secrets.token_hex(16), nonce=secrets.token_hex(12))
    line = header.model_dump_json().encode() + _END
    return line + _key(header, password).encrypt(bytes.fromhex(header.nonce), data, line)


def opened(data: bytes, password: str) -> bytes | None:
    """Return what `sealed` was given; None for another password, or where any bit was changed."""
    end = data.find(_END, 0, _LONGEST_HEADER) + 1
    try:
        header = Header.model_validate_json(data[:end], strict=True)
        return _key(header, password).decrypt(bytes.fromhex(header.nonce), data[end:], data[:end])
    except (ValidationError, InvalidTag):
        return None


def _key(header: Header, password: str) -> AESGCM:
    kdf = Scrypt(
        salt=bytes.fromhex(header.salt), length=32, n=2**header.log2_n, r=header.r, p=header.p
    )
    # The same letters may be typed as other code points on another machine.
    return AESGCM(kdf.derive(unicodedata.normalize("NFKC", password).encode()))
