"""Advice on the network (N): no answer of BigCommerce arrived.

What leads to which code is decided in `wizard.adapters.network_failures`, from the library's exceptions.
"""

from __future__ import annotations

from collections.abc import Mapping

from wizard.core.advice.form import Advice
from wizard.core.failures import FailureKind as K

ADVICE: Mapping[K, Advice] = {
    K.NO_SUCH_HOST: Advice(
        "The name server gave no address (getaddrinfo failed): offline, a broken DNS setting, or a filter.",
        ("Does any website open?", "Are you on a VPN?"),
        ("Reconnect, or leave the VPN. If websites open, a DNS filter blocks api.bigcommerce.com.",),
    ),
    K.CONNECTION_REFUSED: Advice(
        "The connection was actively refused, or a firewall on this computer forbade it (permission denied).",
        ("Did a security program ask something when you started the test?",),
        ("Allow this program in the firewall, or test over a hotspot to tell computer from network.",),
    ),
    K.CONNECT_TIMEOUT: Advice(
        "No reply to the attempt to connect to port 443: packets are dropped on the way.",
        ("Is this a company network, or one with a proxy that must be entered?",),
        ("Hotspot. For the administrator: allow TCP 443 to api.bigcommerce.com, or set the system's proxy.",),
    ),
    K.ANSWER_TIMEOUT: Advice(
        "The connection stood, but the answer did not come or trickled until the time was over.",
        ("Are other websites slow, too?",),
        ("Again in some minutes. Lasting only here: an inspecting proxy or security program holds answers back.",),
    ),
    K.CONNECTION_DROPPED: Advice(
        "Reset or closed in the middle (ECONNRESET and the like), twice: every question is asked again once.",
        ("Is the Wi-Fi weak, or did a VPN reconnect just now?",),
        ("Again with a cable or over a hotspot.",),
    ),
    K.CERTIFICATE_UNTRUSTED: Advice(
        "The certificate chain ends at an authority the system does not know. The name after “issued by” is the inspecting "
        "product or network. The token was not sent.",
        ("Which name stands after “issued by”?", "Is this a company computer?"),
        (
            "The administrator installs that authority in the system's store; the program reads no other.",
            "Never advise to go on regardless: there is no switch for it, on purpose.",
        ),
    ),
    K.CERTIFICATE_EXPIRED: Advice(
        "The certificate's end lies before this computer's time. BigCommerce's own is renewed, so it is mostly the clock.",
        ("What date, time and year does this computer show?",),
        ("Set the clock to automatic. With a right clock: an inspecting device with an old certificate.",),
    ),
    K.CERTIFICATE_WRONG_HOST: Advice(
        "A valid certificate, made out to another name: a captive portal, a filter or a redirecting DNS answered.",
        ("Did you have to sign in to this Wi-Fi?",),
        ("Open any website and sign in there, or change the network.",),
    ),
    K.CERTIFICATE_NOT_YET_VALID: Advice(
        "The certificate's beginning lies after this computer's time: a clock that is behind, often an empty battery.",
        ("Does the clock go wrong each time the computer is off?",),
        ("Set the clock to automatic and test again.",),
    ),
    K.ENCRYPTION_FAILED: Advice(
        "TLS broke before a certificate was judged: no common version or cipher, or something that is no TLS at all.",
        ("Does a security program or an old firewall look into web traffic?",),
        ("Hotspot to tell apart; then an exception for api.bigcommerce.com in that product.",),
    ),
    K.PROXY_UNREACHABLE: Advice(
        "The proxy in the system's settings was tried, and does not answer as a proxy.",
        ("Do you work from home with a company computer?", "Is the VPN connected?"),
        ("Connect the VPN, or switch the proxy off in the system's network settings. The message names the proxy.",),
    ),
    K.PROXY_WANTS_PASSWORD: Advice(
        "407 from the proxy. The program sends no proxy password of its own.",
        ("Do you sign in to the internet with a user name at work?",),
        ("A network without that proxy, or an exception for api.bigcommerce.com there.",),
    ),
    K.PROXY_REFUSED: Advice(
        "The proxy answered CONNECT with a refusal such as 403 or 502: its rules do not allow the host.",
        ("Who looks after your network?",),
        ("For the administrator: allow CONNECT to api.bigcommerce.com:443.",),
    ),
    K.REDIRECTED: Advice(
        "A 3xx. BigCommerce's API never redirects, so the token is not sent on; the target's address is in the message.",
        ("Which address does the message name?",),
        ("Usually a Wi-Fi's sign-in page: sign in there in the browser, then test again.",),
    ),
    K.NETWORK_OTHER: Advice(
        "An exception that none of the other codes covers. Class and system number stand in brackets in the message.",
        ("Please read out what stands in the brackets?",),
        ("Another network; if it stays, take the report and pass the bracket's words on.",),
    ),
    K.PROXY_UNREADABLE: Advice(
        "The proxy setting, often an environment variable such as HTTPS_PROXY, is no address: a sign of the password such as # "
        "or [ that is not written as %23 or %5B, one slash, no http:// before a user name. Nothing was tried.",
        ("Where is the proxy set: in the system's settings, or in a variable?",),
        ("Write the setting anew. A password may stand in it: do not have it read out.",),
    ),
    K.PROXY_NOT_SUPPORTED: Advice(
        "A SOCKS proxy or another kind than HTTP, for which nothing was tried; or https:// is set for a proxy that takes plain "
        "HTTP and answered the handshake with something else.",
        ("Which word stands before :// in the proxy setting?",),
        (
            "For https:// at an ordinary proxy: http:// is right, what goes through it is encrypted anyway.",
            "For SOCKS: the HTTP proxy of the same network, or a hotspot.",
        ),
    ),
    K.CERTIFICATE_TOO_WEAK: Advice(
        "OpenSSL 66 to 68 or the like: a key that is too short, or a signature by SHA-1 or MD5. BigCommerce's own is not like "
        "that, so an old inspecting device or program shows it.",
        ("Is there an old firewall or web filter in the company?",),
        ("The administrator renews the authority of that device. To install it as it is would not help.",),
    ),
    K.CERTIFICATE_WRONG_PURPOSE: Advice(
        "The certificate is for clients, e-mail or signing (extended key usage), not for servers: a device set up wrongly.",
        ("Does the same happen in the browser at https://api.bigcommerce.com?",),
        ("Another network. For the administrator: a certificate with serverAuth on that device.",),
    ),
    K.CERTIFICATE_NOT_ACCEPTED: Advice(
        "The system refused the certificate for a reason that has no code of its own, such as withdrawn. The number is "
        "OpenSSL's verify code, Windows' CERT_E or CRYPT_E, or macOS's errSec.",
        ("Which number does the message name?",),
        ("Look the number up, and pass it on with the report if it is not plain.",),
    ),
    K.CLOCK_WRONG: Advice(
        "Only doctor and “Is this computer ready?” say it: the Date header of BigCommerce's answer differs from this "
        "computer's time by more than five minutes. The message has both, in UTC.",
        ("What date, time and time zone does this computer show?",),
        ("Set date, time and time zone to automatic. A clock that goes wrong again: often an empty battery.",),
    ),
}
