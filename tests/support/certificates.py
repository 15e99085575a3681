"""The server's side of an encrypted connection, with a certificate that nobody vouches for."""

import datetime
import ipaddress
import ssl
from pathlib import Path

import pytest

CERTIFICATES = "cryptography"
"""Comes with the key store of Linux; elsewhere nothing makes certificates, and those cases are left to Linux."""
NOW = datetime.datetime.now(datetime.UTC)
HERE = "127.0.0.1"
"""By number: not every machine knows the name localhost."""
DAY = datetime.timedelta(days=1)
UNTRUSTED = {
    "self-signed": (HERE, NOW + 30 * DAY),
    "expired": (HERE, NOW - DAY),
    "wrong host": ("pronto.example", NOW + 30 * DAY),
}
"""Certificates that must not be taken: whom each names, and until when it holds."""


def server_context(folder: Path, host: str, until: datetime.datetime) -> ssl.SSLContext:
    """A server's side of TLS with a certificate that nobody vouches for."""
    x509 = pytest.importorskip(f"{CERTIFICATES}.x509")
    hashes, serialization, ec = (
        pytest.importorskip(f"{CERTIFICATES}.hazmat.primitives.{name}")
        for name in ("hashes", "serialization", "asymmetric.ec")
    )
    key = ec.generate_private_key(ec.SECP256R1())
    named = x509.IPAddress(ipaddress.ip_address(host)) if host == HERE else x509.DNSName(host)
    name = x509.Name([x509.NameAttribute(x509.oid.NameOID.COMMON_NAME, host)])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW - 30 * DAY)
        .not_valid_after(until)
        .add_extension(x509.SubjectAlternativeName([named]), critical=False)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    pem = folder / "server.pem"
    pem.write_bytes(certificate.public_bytes(serialization.Encoding.PEM) + private)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    return context
