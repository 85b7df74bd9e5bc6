"""Files that are no text are called what they are, and saved mails are read."""

from __future__ import annotations

import io
import zipfile
from email.message import EmailMessage

import pytest

from tests.core.intake.brought import PATH, STORE, TOKEN
from wizard.core.failures import Failure
from wizard.core.intake.doors import read_file, read_pasted
from wizard.core.intake.finding import TokenFound, WhichToken

TEXT = f"ACCESS TOKEN: {TOKEN}\nAPI PATH: {PATH}\n"


def zipped(*names: str) -> bytes:
    room = io.BytesIO()
    with zipfile.ZipFile(room, "w") as archive:
        for name in names:
            archive.writestr(name, TEXT)
    return room.getvalue()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (zipped("BigCommerceAPI-credentials.txt"), "F-07"),
        (b"Rar!\x1a\x07\x00" + b"\0" * 40, "F-07"),
        (b"7z\xbc\xaf\x27\x1c" + b"\0" * 40, "F-07"),
        (b"\x1f\x8b\x08" + b"\0" * 40, "F-07"),
        (zipped("[Content_Types].xml", "word/document.xml"), "F-08"),
        (zipped("[Content_Types].xml", "xl/workbook.xml"), "F-08"),
        (zipped("mimetypeapplication/vnd.oasis.opendocument.text"), "F-08"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "F-08"),
        (b"MSCF\0\0\0\0" + b"\0" * 40, "F-07"),
        (b"\x28\xb5\x2f\xfd" + b"\0" * 40, "F-07"),
        (b"%PDF-1.7\n" + TEXT.encode(), "F-09"),
        (b"\xef\xbb\xbf%PDF-1.4\n", "F-09"),
        (b"II*\0\x08\0\0\0", "F-10"),
        (b"BM\x36\x10\x0e\0\0\0", "F-10"),
        (b"8BPS\0\x01", "F-10"),
        (b"\0\0\0\x0cJXL \r\n\x87\n", "F-10"),
        (b"\0\0\0\x24ftypmsf1", "F-10"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 40, "F-10"),
        (b"\xff\xd8\xff\xe0" + b"\0" * 40, "F-10"),
        (b"GIF89a" + b"\0" * 40, "F-10"),
        (b"\0\0\0\x18ftypheic" + b"\0" * 40, "F-10"),
        (b"RIFF\x24\0\0\0WEBPVP8 ", "F-10"),
        (b"age-encryption.org/v1\n-> scrypt x 18\n", "F-11"),
        (b"-----BEGIN AGE ENCRYPTED FILE-----\n", "F-11"),
        (b"\xef\xbb\xbf-----BEGIN AGE ENCRYPTED FILE-----\r\n", "F-11"),
    ],
)
def test_a_file_that_is_no_text_is_named(data: bytes, code: str) -> None:
    outcome = read_file(data, "brought.bin")
    assert isinstance(outcome, Failure)
    assert outcome.code == code
    assert "brought.bin" in outcome.message


@pytest.mark.parametrize(
    "begins", ["BMW of our shop\n", "PK\n", "II*\n", "MM\n", "Rar\n", "{\n", "<\n", "From here:\n"]
)
def test_a_text_that_begins_like_one_is_read(begins: str) -> None:
    found = read_file((begins + TEXT).encode(), "x.txt")
    assert isinstance(found, TokenFound)
    assert found.token.reveal() == TOKEN


@pytest.mark.parametrize("encoding", ["base64", "quoted-printable", "7bit"])
@pytest.mark.parametrize("kind", ["plain", "html"])
def test_a_saved_mail_is_read(encoding: str, kind: str) -> None:
    mail = EmailMessage()
    mail["From"] = "owner@shop.example"
    mail["Subject"] = "The token"
    body = TEXT if kind == "plain" else f"<html><body><p>{TEXT.replace(chr(10), '<br>')}</p></body></html>"
    mail.set_content(body, subtype=kind, cte=encoding)
    found = read_file(mail.as_bytes(), "mail.eml")
    assert isinstance(found, TokenFound)
    assert (found.token.reveal(), found.store is not None and found.store.value) == (TOKEN, STORE)


def test_a_text_file_attached_to_a_saved_mail_is_read() -> None:
    mail = EmailMessage()
    mail["From"] = "owner@shop.example"
    mail.set_content("See the file.")
    mail.add_attachment(
        TEXT.encode(), maintype="application", subtype="octet-stream", filename="BigCommerceAPI-credentials-x.txt"
    )
    found = read_file(mail.as_bytes(), "mail.eml")
    assert isinstance(found, TokenFound)
    assert (found.token.reveal(), found.store is not None and found.store.value) == (TOKEN, STORE)


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp932", "アクセストークン：{}\r\nストアハッシュ：{}\r\n"),
        ("euc_jp", "アクセストークン：{}\nストアハッシュ：{}\n"),
        ("cp1256", "رمز الوصول: {}\r\nهاش المتجر: {}\r\n"),
        ("cp1252", "Schlüssel für “unser” Geschäft\r\nZugriffstoken: {}\r\nStore-Hash: {}\r\n"),
        ("mac_roman", "Schlüssel\rAccess token: {}\rStore hash: {}\r"),
        ("cp437", "Schlüssel\r\nAccess token: {}\r\nStore hash: {}\r\n"),
        ("utf-7", "Access token: {}\nStore hash: {}\n"),
    ],
)
def test_older_encodings_are_read(encoding: str, text: str) -> None:
    found = read_file(text.format(TOKEN, STORE).encode(encoding), "x.txt")
    assert isinstance(found, TokenFound)
    assert (found.token.reveal(), found.store is not None and found.store.value) == (TOKEN, STORE)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_line_end_is_no_empty_line(end: str) -> None:
    """One token with two stores in one paragraph: only a person can tell; in another paragraph, the one beside it is meant."""
    lines = [f"Access token: {TOKEN}", f"Store hash: {STORE}", "Store hash: abc99x"]
    assert isinstance(read_pasted(end.join(lines)), WhichToken)
    lines.insert(2, "")
    found = read_pasted(end.join(lines))
    assert isinstance(found, TokenFound)
    assert found.store is not None
    assert found.store.value == STORE


def test_the_places_lead_back_to_what_was_brought() -> None:
    for text in (TEXT, f"x=3D=\n{TEXT}", f"<div>{TEXT}</div>", f"{{\\rtf1 {TEXT}}}", f"\u200b\ufeffé{TEXT}"):
        found = read_pasted(text)
        assert isinstance(found, TokenFound)
        assert found.store is not None
        assert [text[slice(*span)] for span in (*found.spans, found.store.span)] == [TOKEN, STORE]


def test_a_very_long_file_is_read_around_the_known_words() -> None:
    noise = "0123456789 abcdef " * 40_000
    found = read_file(f"{noise}\n{TEXT}\n{noise}".encode(), "x.txt")
    assert isinstance(found, TokenFound)
    assert found.token.reveal() == TOKEN
    assert found.spans == ((len(noise) + 1 + 14, len(noise) + 1 + 14 + 31),)


def test_accounts_are_told_apart_by_their_names() -> None:
    text = f"Account name: Old shop\nToken: {'m2b5' * 7}m2b\n\nAccount name: New shop\nToken: {TOKEN}\nStore hash: {STORE}\n"
    found = read_pasted(text)
    assert isinstance(found, WhichToken)
    assert [one.name for one in found.options] == ["Old shop", "New shop"]
    assert [one.store.value if one.store else "" for one in found.options] == ["", STORE]
