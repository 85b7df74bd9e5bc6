"""Loaded by the pytest that runs inside Windows (`-p`): leaves out what cannot pass there, by name and with the reason.

A name that no test of the part has any more fails the run, so the list stays as short as it can be.
"""

from __future__ import annotations

from collections.abc import Mapping

import pytest

TRUSTS = "wine 8 trusts authorities that nobody knows: truststore alone takes them, too"
WEAK = "wine 8 looks at no key and no digest: truststore alone takes such a certificate, too"
NO_RESET = "in wine 8 a connection that was reset ends like one that was closed: two bare sockets see no difference"
NO_LINK = "wine 8 makes no symbolic link and says that it did: the folder is empty afterwards"
CANNOT_PASS: Mapping[str, str] = {
    **dict.fromkeys(
        (
            "tests/adapters/readiness/test_network.py::"
            "test_an_inspecting_proxy_is_named_where_this_computer_does_not_trust_it",
            "tests/adapters/test_handshake_limits.py::test_who_issued_a_certificate_is_not_asked_when_the_time_is_over",
            "tests/adapters/test_http_b2b.py::test_a_certificate_that_is_not_trusted_gets_no_token",
            "tests/adapters/test_http_connection.py::test_an_untrusted_certificate_names_its_issuer",
            "tests/adapters/test_http_proxies.py::test_the_certificate_of_the_proxy_itself_is_named",
            "tests/adapters/test_http_tls.py::test_a_bundle_of_the_library_alone_is_not_trusted",
            "tests/adapters/test_http_tls.py::test_certifis_bundle_is_not_mixed_in",
            "tests/adapters/test_http_tls.py::test_an_unknown_authority_is_named_and_gets_nothing",
            "tests/adapters/test_http_tls.py::test_an_unknown_authority_behind_a_proxy_is_named_too",
            "tests/adapters/test_store_lookup.py::test_a_certificate_of_an_unknown_authority",
            "tests/diagnoses/test_every_code.py::test_a_diagnosis_is_reached[FailureKind.CERTIFICATE_UNTRUSTED]",
            "tests/diagnoses/test_every_code.py::test_who_intercepts_is_named",
        ),
        TRUSTS,
    ),
    **dict.fromkeys(
        (
            "tests/adapters/test_http_tls.py::"
            f"test_what_is_wrong_with_a_trusted_authoritys_certificate_is_named[{odd}-FailureKind.CERTIFICATE_TOO_WEAK]"
            for odd in ("odd0", "odd1")
        ),
        WEAK,
    ),
    "tests/diagnoses/test_every_code.py::test_a_diagnosis_is_reached[FailureKind.CERTIFICATE_TOO_WEAK]": WEAK,
    "tests/adapters/test_http_failures.py::test_a_connection_that_ends_without_an_answer[handler2]": NO_RESET,
    "tests/commands/test_cli.py::test_the_report_never_replaces_the_credentials_file[True]": NO_LINK,
}
"""What wine 8 does otherwise than Windows."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip them."""
    files = {item.nodeid.partition("::")[0] for item in items}
    found = set()
    for item in items:
        for name in (item.nodeid, item.nodeid.partition("[")[0], item.nodeid.partition("::")[0]):
            if name in CANNOT_PASS:
                found.add(name)
                item.add_marker(pytest.mark.skip(reason=CANNOT_PASS[name]))
    gone = {name for name in CANNOT_PASS if name.partition("::")[0] in files} - found
    if gone:
        raise pytest.UsageError(f"No such tests: {', '.join(sorted(gone))}")
