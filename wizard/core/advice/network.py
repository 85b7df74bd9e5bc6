"""Advice on the network (N): no response from BigCommerce arrived.

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
        "The connection was actively refused, or this computer’s firewall didn’t allow it (permission denied).",
        ("Did a security program ask something when you started the test?",),
        ("Allow this app in the firewall. Or test over a hotspot to tell computer from network.",),
    ),
    K.CONNECT_TIMEOUT: Advice(
        "No reply when connecting to port 443. Packets are lost on the way.",
        ("Is this a company network, or one where you must enter a proxy?",),
        ("Try a hotspot. For the administrator: allow TCP 443 to api.bigcommerce.com, or set the system’s proxy.",),
    ),
    K.ANSWER_TIMEOUT: Advice(
        "It connected, but the answer didn’t come, or came too slowly.",
        ("Are other websites slow too?",),
        ("Again in a few minutes. If it happens only here, a proxy or security program delays answers.",),
    ),
    K.CONNECTION_DROPPED: Advice(
        "Reset or closed in the middle (ECONNRESET and the like), twice: each request is sent again once.",
        ("Is the Wi-Fi weak, or did a VPN just reconnect?",),
        ("Try again with a cable or over a hotspot.",),
    ),
    K.CERTIFICATE_UNTRUSTED: Advice(
        "The system doesn’t know the authority behind the certificate. The name after “issued by” is the "
        "inspecting product or network. The token wasn’t sent.",
        ("Which name comes after “issued by”?", "Is this a company computer?"),
        (
            "The administrator installs that authority in the system’s store. The app uses no other.",
            "Never tell them to continue regardless. There’s no switch for it, on purpose.",
        ),
    ),
    K.CERTIFICATE_EXPIRED: Advice(
        "The certificate ended before this computer’s time. BigCommerce renews its own, so it’s usually the clock.",
        ("What date, time, and year does this computer show?",),
        ("Set the clock to automatic. If the clock is right, an inspecting device has an old certificate.",),
    ),
    K.CERTIFICATE_WRONG_HOST: Advice(
        "A valid certificate with another name. A Wi-Fi sign-in page, a filter, or a redirecting DNS answered.",
        ("Did you have to sign in to this Wi-Fi?",),
        ("Open any website and sign in there, or change the network.",),
    ),
    K.CERTIFICATE_NOT_YET_VALID: Advice(
        "The certificate starts after this computer’s time. The clock is behind, often because of an empty battery.",
        ("Does the clock go wrong each time the computer is off?",),
        ("Set the clock to automatic and test again.",),
    ),
    K.ENCRYPTION_FAILED: Advice(
        "TLS failed before the certificate was checked: no common version or cipher, or something that "
        "isn’t TLS at all.",
        ("Does a security program or an old firewall inspect web traffic?",),
        ("Use a hotspot to tell them apart. Then add an exception for api.bigcommerce.com in that product.",),
    ),
    K.PROXY_UNREACHABLE: Advice(
        "The proxy in the system’s settings was tried, but doesn’t answer as a proxy.",
        ("Do you work from home with a company computer?", "Is the VPN connected?"),
        ("Connect the VPN, or turn the proxy off in the network settings. The message names the proxy.",),
    ),
    K.PROXY_WANTS_PASSWORD: Advice(
        "407 from the proxy. The app sends no proxy password of its own.",
        ("Do you sign in to the internet with a user name at work?",),
        ("Use a network without that proxy, or add an exception there for api.bigcommerce.com.",),
    ),
    K.PROXY_REFUSED: Advice(
        "The proxy refused CONNECT, for example with 403 or 502. Its rules don’t allow the host.",
        ("Who manages your network?",),
        ("For the administrator: allow CONNECT to api.bigcommerce.com:443.",),
    ),
    K.REDIRECTED: Advice(
        "A 3xx. BigCommerce’s API never redirects, so the token wasn’t sent on. The message names the target.",
        ("Which address does the message name?",),
        ("Usually a Wi-Fi sign-in page. Sign in there in the browser, then test again.",),
    ),
    K.NETWORK_OTHER: Advice(
        "A failure that no other code covers. Its class and system number are in parentheses in the message.",
        ("Please read out what’s in the parentheses?",),
        ("Try another network. If it stays, take the report and pass on the words in parentheses.",),
    ),
    K.PROXY_UNREADABLE: Advice(
        "The proxy setting, often a variable such as HTTPS_PROXY, isn’t an address. A # or [ in the "
        "password must be %23 or %5B. Or a slash or http:// is missing. Nothing was tried.",
        ("Where is the proxy set: in the system’s settings, or in a variable?",),
        ("Write the setting again. It may contain a password, so don’t have it read out.",),
    ),
    K.PROXY_NOT_SUPPORTED: Advice(
        "A SOCKS proxy or another kind than HTTP. Nothing was tried. Or https:// is set for a plain HTTP "
        "proxy, which didn’t answer the handshake.",
        ("Which word comes before :// in the proxy setting?",),
        (
            "For https:// with an ordinary proxy: use http://. What goes through it is encrypted anyway.",
            "For SOCKS: use the same network’s HTTP proxy, or a hotspot.",
        ),
    ),
    K.CERTIFICATE_TOO_WEAK: Advice(
        "OpenSSL 66 to 68 or similar: a short key, or a signature with SHA-1 or MD5. BigCommerce’s own "
        "isn’t like that, so an old inspecting device or program shows it.",
        ("Does the company have an old firewall or web filter?",),
        ("The administrator renews that device’s authority. Installing it as it is wouldn’t help.",),
    ),
    K.CERTIFICATE_WRONG_PURPOSE: Advice(
        "The certificate is for clients, email, or signing (extended key usage), not for servers. A "
        "device is set up wrong.",
        ("Does the same happen in the browser at https://api.bigcommerce.com?",),
        ("Try another network. For the administrator: give that device a certificate with serverAuth.",),
    ),
    K.CERTIFICATE_NOT_ACCEPTED: Advice(
        "The system refused the certificate for a reason without a code here, such as revoked. The number "
        "is OpenSSL’s verify code, Windows’ CERT_E or CRYPT_E, or macOS’s errSec.",
        ("Which number does the message name?",),
        ("Look up the number. If it isn’t clear, pass it on with the report.",),
    ),
    K.CLOCK_WRONG: Advice(
        "Only doctor and “Is this computer ready?” say this. BigCommerce’s Date header differs from this "
        "computer’s time by over five minutes. The message has both, in UTC.",
        ("What date, time, and time zone does this computer show?",),
        ("Set date, time, and time zone to automatic. If the clock goes wrong again, the battery is often empty.",),
    ),
}
