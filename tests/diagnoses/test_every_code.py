"""Every diagnosis of the test and of the network is reached over real sockets; a code nobody can meet is a defect."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import trustme
from cryptography.x509.oid import ExtendedKeyUsageOID

from tests.adapters.servers import (
    BlackHole,
    LoopbackServer,
    TunnelProxy,
    http_answer,
    needs_black_hole,
    refused_port,
    then_close,
)
from tests.adapters.tls_servers import Odd, odd_server
from wizard.adapters.bigcommerce_http import BigCommerceHttp, Timeouts
from wizard.core.check.result import CheckResult, Outcome
from wizard.core.check.run import CheckLimits, CheckPlan, run_check
from wizard.core.check.scopes import Profile
from wizard.core.concurrency.cancel import NeverCancelled
from wizard.core.credential.secret import Secret
from wizard.core.failures import FailureKind
from wizard.practice import PRACTICE_HASH
from wizard.practice.faults import find_fault
from wizard.practice.server import PracticeServer
from wizard.practice.store import PracticeStore, standard_tokens

SHORT = Timeouts(connect=1.0, read=1.0, whole=1.5)
NOW, DAY = datetime.now(UTC), timedelta(days=1)


@dataclass
class Bench:
    """What a diagnosis is provoked with."""

    profile: Profile
    stack: ExitStack
    authority: trustme.CA
    folder: Path
    trust: Callable[[Path], None]

    def check(
        self,
        url: str,
        *,
        token: str = "ready",
        store_hash: str = PRACTICE_HASH,
        proxies: dict[str, str] | None = None,
        deep: bool = False,
        limits: CheckLimits | None = None,
        cancel: threading.Event | None = None,
    ) -> CheckResult:
        texts = {one.name: one.text for one in standard_tokens(self.profile)}
        http = BigCommerceHttp(base_url=url, proxies=proxies or {}, timeouts=SHORT, writes_allowed=deep)
        self.stack.callback(http.close)
        plan = CheckPlan(store_hash, Secret(texts[token]), self.profile, deep=deep)
        return run_check(plan, http, cancel or NeverCancelled(), limits=limits)

    def practice(self, fault: str = "") -> PracticeServer:
        store = PracticeStore(standard_tokens(self.profile))
        return self.stack.enter_context(PracticeServer(store, fault=find_fault(fault) if fault else None))

    def tls(self, name: str = "localhost", begins: datetime = NOW - DAY, ends: datetime = NOW + DAY) -> str:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.authority.issue_cert(name, not_before=begins, not_after=ends).configure_cert(context)
        return self.stack.enter_context(LoopbackServer(http_answer(), host="localhost", tls=context)).url

    def proxy(self, refusal: str) -> dict[str, str]:
        return {"https": self.stack.enter_context(TunnelProxy(http_answer(refusal, b""))).url}


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA(organization_name="Example Inspection Ltd")


@pytest.fixture
def bench(profile: Profile, authority: trustme.CA, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Bench]:
    """This computer trusts the authority, unless a test says otherwise."""

    def trust(bundle: Path) -> None:
        monkeypatch.setenv("SSL_CERT_FILE", str(bundle))

    authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    trust(tmp_path / "authority.pem")
    with ExitStack() as stack:
        yield Bench(profile, stack, authority, tmp_path, trust)


def fault(name: str, *, token: str = "ready", deep: bool = False) -> Callable[[Bench], CheckResult]:
    return lambda bench: bench.check(bench.practice(name).url, token=token, deep=deep)


def untrusted(bench: Bench) -> CheckResult:
    bench.authority = trustme.CA(organization_name="Somebody Else")
    return bench.check(bench.tls())


def answered(data: bytes) -> Callable[[Bench], CheckResult]:
    return lambda bench: bench.check(bench.stack.enter_context(LoopbackServer(then_close(data))).url)


def too_slow(bench: Bench) -> CheckResult:
    server = bench.practice("hang")
    return bench.check(server.url, limits=CheckLimits(seconds=0.3))


def stopped(bench: Bench) -> CheckResult:
    cancel = threading.Event()
    server = bench.practice("hang")
    threading.Timer(0.2, cancel.set).start()
    return bench.check(server.url, cancel=cancel)


def no_common_cipher(bench: Bench) -> CheckResult:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("AES128-SHA")
    bench.authority.issue_cert("localhost").configure_cert(context)
    return bench.check(bench.stack.enter_context(LoopbackServer(http_answer(), host="localhost", tls=context)).url)


def through(refusal: str) -> Callable[[Bench], CheckResult]:
    return lambda bench: bench.check("https://api.bigcommerce.test", proxies=bench.proxy(refusal))


def dead_proxy(bench: Bench) -> CheckResult:
    return bench.check("https://api.bigcommerce.test", proxies={"https": f"http://127.0.0.1:{refused_port()}"})


def strange_proxy(setting: str) -> Callable[[Bench], CheckResult]:
    return lambda bench: bench.check("https://api.bigcommerce.test", proxies={"https": setting})


def odd(certificate: Odd) -> Callable[[Bench], CheckResult]:
    def provoke(bench: Bench) -> CheckResult:
        server = bench.stack.enter_context(odd_server(certificate, bench.folder))
        bench.trust(bench.folder / "root.pem")
        return bench.check(server.url)

    return provoke


def black_hole(bench: Bench) -> CheckResult:
    hole = bench.stack.enter_context(BlackHole())
    return bench.check(f"http://127.0.0.1:{hole.port}")


K = FailureKind
WAYS: dict[FailureKind, tuple[Outcome, Callable[[Bench], CheckResult]]] = {
    K.TOKEN_REFUSED: (Outcome.TOKEN_REFUSED, fault("", token="revoked")),
    K.TOKEN_MALFORMED: (Outcome.TOKEN_REFUSED, fault("token-malformed")),
    K.TOKEN_NOT_DELIVERED: (Outcome.UNREACHABLE, fault("token-stripped")),
    K.STORE_REFUSED: (Outcome.STORE_REFUSED, lambda bench: bench.check(bench.practice().url, store_hash="wr0ng1")),
    K.STORE_NOT_FOUND: (Outcome.STORE_REFUSED, fault("wrong-hash-404")),
    K.ROWS_MISSING: (Outcome.ROWS_MISSING, fault("", token="one-row-missing")),
    K.ALL_ROWS_REFUSED: (Outcome.ROWS_MISSING, fault("all-rows-403")),
    K.STORE_LOCKED: (Outcome.STORE_UNAVAILABLE, fault("locked")),
    K.STORE_UNAVAILABLE: (Outcome.STORE_UNAVAILABLE, fault("suspended")),
    K.RATE_LIMITED: (Outcome.UNCLEAR, fault("rate-limited-long")),
    K.PLATFORM_BUSY: (Outcome.UNCLEAR, fault("platform-busy")),
    K.SERVER_ERROR: (Outcome.UNCLEAR, fault("server-error")),
    K.NOT_BIGCOMMERCE: (Outcome.UNREACHABLE, fault("html-page")),
    K.ANSWER_DAMAGED: (Outcome.UNCLEAR, fault("half-answer")),
    K.ANSWER_UNEXPECTED: (Outcome.UNCLEAR, fault("teapot")),
    K.ROWS_NOT_CHECKED: (Outcome.UNCLEAR, fault("one-row-unclear")),
    K.TIME_LIMIT: (Outcome.UNCLEAR, too_slow),
    K.CANCELLED: (Outcome.CANCELLED, stopped),
    K.TOKEN_WITHDRAWN: (Outcome.TOKEN_REFUSED, fault("revoked-midway")),
    K.DEEP_CHECK_ACCEPTED: (Outcome.UNCLEAR, fault("writes-accepted", deep=True)),
    K.ANSWER_TOO_LARGE: (Outcome.UNREACHABLE, fault("huge-header")),
    K.ANSWER_WORDLESS: (Outcome.UNCLEAR, fault("empty-answers")),
    K.ROWS_STAY_UNKNOWN: (Outcome.UNCLEAR, fault("one-row-gone")),
    K.NO_SUCH_HOST: (Outcome.UNREACHABLE, lambda bench: bench.check("https://no-such-host.invalid")),
    K.CONNECTION_REFUSED: (Outcome.UNREACHABLE, lambda bench: bench.check(f"http://127.0.0.1:{refused_port()}")),
    K.CONNECT_TIMEOUT: (Outcome.UNREACHABLE, black_hole),
    K.ANSWER_TIMEOUT: (Outcome.UNREACHABLE, fault("hang")),
    K.CONNECTION_DROPPED: (Outcome.UNREACHABLE, fault("drop")),
    K.CERTIFICATE_UNTRUSTED: (Outcome.UNREACHABLE, untrusted),
    K.CERTIFICATE_EXPIRED: (
        Outcome.UNREACHABLE,
        lambda bench: bench.check(bench.tls(begins=NOW - 9 * DAY, ends=NOW - DAY)),
    ),
    K.CERTIFICATE_WRONG_HOST: (Outcome.UNREACHABLE, lambda bench: bench.check(bench.tls("other.example"))),
    K.CERTIFICATE_NOT_YET_VALID: (
        Outcome.UNREACHABLE,
        lambda bench: bench.check(bench.tls(begins=NOW + DAY, ends=NOW + 9 * DAY)),
    ),
    K.ENCRYPTION_FAILED: (Outcome.UNREACHABLE, no_common_cipher),
    K.PROXY_UNREACHABLE: (Outcome.UNREACHABLE, dead_proxy),
    K.PROXY_WANTS_PASSWORD: (Outcome.UNREACHABLE, through("407 Proxy Authentication Required")),
    K.PROXY_REFUSED: (Outcome.UNREACHABLE, through("403 Forbidden")),
    K.PROXY_UNREADABLE: (Outcome.UNREACHABLE, strange_proxy("http://jdoe:p[ss@127.0.0.1:1")),
    K.PROXY_NOT_SUPPORTED: (Outcome.UNREACHABLE, strange_proxy("socks5h://127.0.0.1:1")),
    K.CERTIFICATE_TOO_WEAK: (Outcome.UNREACHABLE, odd(Odd(bits=1024))),
    K.CERTIFICATE_WRONG_PURPOSE: (Outcome.UNREACHABLE, odd(Odd(purpose=ExtendedKeyUsageOID.CLIENT_AUTH))),
    K.CERTIFICATE_NOT_ACCEPTED: (Outcome.UNREACHABLE, odd(Odd(unknown=True))),
    K.REDIRECTED: (Outcome.UNREACHABLE, fault("wifi-page")),
    K.NETWORK_OTHER: (Outcome.UNREACHABLE, answered(b"SSH-2.0-OpenSSH_9.2\r\n\r\n")),
}
ELSEWHERE = {
    K.TEST_NOT_RUN: "tests/ui/pages/test_later_pages.py, by pressing Next after Stop",
    K.CLOCK_WRONG: "tests/adapters/readiness/test_network.py, by the Date header",
}


def test_no_code_of_the_test_or_the_network_is_unreachable() -> None:
    codes = {kind for kind in FailureKind if kind.value.code[0] in "TN"}
    assert codes == set(WAYS) | set(ELSEWHERE)


@pytest.mark.parametrize(
    "kind", [pytest.param(kind, marks=needs_black_hole) if kind is K.CONNECT_TIMEOUT else kind for kind in WAYS]
)
def test_a_diagnosis_is_reached(kind: FailureKind, bench: Bench) -> None:
    outcome, provoke = WAYS[kind]
    result = provoke(bench)
    assert result.failure is not None
    assert (result.failure.kind, result.outcome) == (kind, outcome)
    for words in (result.failure.title, result.failure.message, result.failure.next_step):
        assert "{" not in words


def test_who_intercepts_is_named(bench: Bench) -> None:
    result = untrusted(bench)
    assert result.failure is not None
    assert "issued by Somebody Else" in result.failure.message


def test_a_broken_ipv6_does_not_keep_the_store_from_being_reached(bench: Bench) -> None:
    """`localhost` is ::1 first on many computers; nobody listens there."""
    url = bench.practice().url.replace("127.0.0.1", "localhost")
    assert bench.check(url).outcome is Outcome.READY


@pytest.mark.parametrize(
    "name", ["drop-once", "server-error-once", "rate-limited", "empty-store", "time-403", "time-410"]
)
def test_what_passes_does_not_spoil_the_result(name: str, bench: Bench) -> None:
    assert fault(name)(bench).outcome is Outcome.READY


@pytest.mark.parametrize("name", ["huge-body", "gzip-bomb"])
def test_an_endless_answer_opens_no_store(name: str, bench: Bench) -> None:
    result = fault(name)(bench)
    assert result.failure is not None
    assert result.failure.kind is K.ANSWER_TOO_LARGE
