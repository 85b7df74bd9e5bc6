"""Translate the network library's exceptions to :mod:`wizard.core.failures`. The only place that does.

No text of an exception ends up in a failure: those of the library hold addresses, and its exceptions hold the request
with the token.
"""

from __future__ import annotations

import errno
import http.client
import socket
import ssl
from collections.abc import Iterator, Mapping

import requests.exceptions
import urllib3.exceptions

from wizard.adapters.proxies import UNREADABLE
from wizard.core.failures import PROXY_NOT_ENCRYPTED, Failure, FailureKind, Phrase
from wizard.core.text.lazy_pattern import lazy_pattern

# OpenSSL's X509_V_ERR_*, then what truststore hands on from Windows (CERT_E_*) and macOS (errSec*). Only what is listed as
# untrusted is called so: to install its certificate would not help with anything else.
CERTIFICATE_KINDS: Mapping[int, FailureKind] = {
    9: FailureKind.CERTIFICATE_NOT_YET_VALID,
    10: FailureKind.CERTIFICATE_EXPIRED,
    **dict.fromkeys((2, 18, 19, 20, 21, 27), FailureKind.CERTIFICATE_UNTRUSTED),
    **dict.fromkeys((66, 67, 68), FailureKind.CERTIFICATE_TOO_WEAK),  # key of the host, of an authority; digest
    26: FailureKind.CERTIFICATE_WRONG_PURPOSE,
    62: FailureKind.CERTIFICATE_WRONG_HOST,
    64: FailureKind.CERTIFICATE_WRONG_HOST,  # the same for an address in numbers
    0x800B0101: FailureKind.CERTIFICATE_EXPIRED,
    **dict.fromkeys((0x800B0004, 0x800B0109, 0x800B010A, 0x800B0112), FailureKind.CERTIFICATE_UNTRUSTED),
    0x800B0106: FailureKind.CERTIFICATE_WRONG_PURPOSE,
    0x800B0110: FailureKind.CERTIFICATE_WRONG_PURPOSE,
    0x800B010F: FailureKind.CERTIFICATE_WRONG_HOST,
    -67818: FailureKind.CERTIFICATE_EXPIRED,
    -67819: FailureKind.CERTIFICATE_NOT_YET_VALID,
    -67602: FailureKind.CERTIFICATE_WRONG_HOST,
    -67843: FailureKind.CERTIFICATE_UNTRUSTED,
    -25318: FailureKind.CERTIFICATE_UNTRUSTED,
    -67609: FailureKind.CERTIFICATE_WRONG_PURPOSE,
    -67735: FailureKind.CERTIFICATE_TOO_WEAK,
    -67815: FailureKind.CERTIFICATE_TOO_WEAK,
}

# The first line with an exception of this class anywhere in the chain decides, so the narrow ones come first.
KINDS: tuple[tuple[type[BaseException] | tuple[type[BaseException], ...], FailureKind], ...] = (
    ((socket.gaierror, urllib3.exceptions.NameResolutionError), FailureKind.NO_SUCH_HOST),
    # PermissionError: a firewall on this computer forbids the connection.
    ((ConnectionRefusedError, PermissionError), FailureKind.CONNECTION_REFUSED),
    ((ConnectionResetError, ConnectionAbortedError, BrokenPipeError), FailureKind.CONNECTION_DROPPED),
    (http.client.LineTooLong, FailureKind.ANSWER_TOO_LARGE),
    (urllib3.exceptions.NewConnectionError, FailureKind.NETWORK_OTHER),  # is a ConnectTimeoutError to the library
    ((urllib3.exceptions.ConnectTimeoutError, requests.exceptions.ConnectTimeout), FailureKind.CONNECT_TIMEOUT),
    ((TimeoutError, urllib3.exceptions.TimeoutError, requests.exceptions.Timeout), FailureKind.ANSWER_TIMEOUT),
    # A wait that ended at the very tick of the clock (`bounded_connection`).
    ((ssl.SSLWantReadError, ssl.SSLWantWriteError), FailureKind.ANSWER_TIMEOUT),
    ((ssl.SSLError, urllib3.exceptions.SSLError, requests.exceptions.SSLError), FailureKind.ENCRYPTION_FAILED),
)

PROXY_ERRORS = (
    urllib3.exceptions.ProxyError,
    requests.exceptions.ProxyError,
    requests.exceptions.InvalidProxyURL,
    urllib3.exceptions.ProxySchemeUnknown,
    requests.exceptions.InvalidSchema,  # a SOCKS proxy, for which a library is missing
)

TUNNEL_STATUS = lazy_pattern(r"Tunnel connection failed: (\d{3})")


def failure_of(error: BaseException, host: str, proxy: str | None) -> Failure:
    """Return what `error` means for a person.

    Args:
        error: what the library raised.
        host: the host that was asked.
        proxy: the proxy on the way, as `proxies.proxy_name` names it, or None.
    """
    chain = tuple(_chain(error))
    if proxy is not None and (proxy == UNREADABLE or any(isinstance(link, PROXY_ERRORS) for link in chain)):
        return _proxy_failure(chain, host, proxy)
    for link in chain:
        if isinstance(link, ssl.SSLCertVerificationError):
            return _certificate_failure(link, host)
    for classes, kind in KINDS:
        if any(isinstance(link, classes) for link in chain):
            return Failure(kind, {"host": host, "reason": _reason(chain)})
    return Failure(FailureKind.NETWORK_OTHER, {"host": host, "reason": _reason(chain)})


def _certificate_failure(error: ssl.SSLCertVerificationError, host: str) -> Failure:
    code = getattr(error, "verify_code", 0)
    kind = CERTIFICATE_KINDS.get(code, FailureKind.CERTIFICATE_NOT_ACCEPTED)
    details = {"host": host, "issuer": ""}
    if kind is FailureKind.CERTIFICATE_NOT_ACCEPTED:
        details["reason"] = f"0x{code:08X}" if code >= 1 << 31 else str(code)
    return Failure(kind, details)


def _proxy_failure(chain: tuple[BaseException, ...], host: str, proxy: str) -> Failure:
    details = {"host": host, "proxy": proxy}
    for link in chain:
        # http.client gives the proxy's answer to CONNECT in an OSError's text and nowhere else.
        found = TUNNEL_STATUS.match(str(link)) if type(link) is OSError else None
        if found:
            kind = FailureKind.PROXY_WANTS_PASSWORD if found[1] == "407" else FailureKind.PROXY_REFUSED
            return Failure(kind, details)
    for link in chain:
        if isinstance(link, ssl.SSLCertVerificationError):  # the proxy's own certificate, as it is reached by https
            return _certificate_failure(link, proxy)
    if any(_is_no_tls(link) for link in chain):
        details["reason"] = Phrase(PROXY_NOT_ENCRYPTED)
        return Failure(FailureKind.PROXY_NOT_SUPPORTED, details)
    return Failure(FailureKind.PROXY_UNREACHABLE, details)


def _is_no_tls(link: BaseException) -> bool:
    """Tell whether a handshake failed. An unanswered one is a TimeoutError that only its text tells apart."""
    silent = isinstance(link, TimeoutError) and "handshake" in str(link)
    return silent or isinstance(link, (ssl.SSLError, urllib3.exceptions.SSLError))


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield `error` and all that it wraps, from the outside in. The library wraps in attributes as well as by `from`."""
    waiting, seen = [error], set[int]()
    while waiting:
        link = waiting.pop(0)
        if id(link) in seen:
            continue
        seen.add(id(link))
        yield link
        inner = (*link.args, getattr(link, "reason", None), link.__cause__, link.__context__)
        waiting += [item for item in inner if isinstance(item, BaseException)]


def _reason(chain: tuple[BaseException, ...]) -> str:
    """Return the class of the innermost telling error, with the name of its errno if it has one."""
    telling = [link for link in chain if isinstance(link, (OSError, http.client.HTTPException))]
    telling = [link for link in telling if not isinstance(link, requests.exceptions.RequestException)]
    link = (telling or chain)[-1]
    number = getattr(link, "errno", None)
    symbol = errno.errorcode.get(number, "") if isinstance(number, int) and not isinstance(link, ssl.SSLError) else ""
    return f"{type(link).__name__} {symbol}".strip()
