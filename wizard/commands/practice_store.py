"""``bigcommerce-connect practice-store``: the practice store as a server, until interrupted."""

from __future__ import annotations

import argparse
import signal

from wizard.commands.exit_codes import ExitCode
from wizard.commands.output import complain, flush_output, print_text
from wizard.commands.scopes import catalogue_profile
from wizard.core.check.scopes import B2B_PROFILE
from wizard.core.concurrency.fan_out import StopWish
from wizard.practice import PRACTICE_ADDRESS, PRACTICE_HASH
from wizard.practice.faults import list_faults
from wizard.practice.mishaps import list_mishaps
from wizard.practice.server import PracticeServer
from wizard.practice.store import standard_store

SIGNAL_SECONDS = 0.25
"""On Windows, Python hears of Ctrl+C only between two waits."""


def run(arguments: argparse.Namespace) -> int:
    """Serve the practice store on this computer and print how to reach it."""
    if arguments.list_faults:
        _list_faults()
        return ExitCode.AS_INTENDED
    if arguments.fault is not None and all(mishap.name != arguments.fault for mishap in list_mishaps()):
        complain(f"No problem has the name {arguments.fault}. --list-faults lists all.")
        return ExitCode.WRONG_USAGE
    store = standard_store(catalogue_profile(arguments.profile))
    server = PracticeServer(store, port=arguments.port)
    server.choose_mishap(arguments.fault)
    try:
        server.start()
    except OSError as error:
        complain(f"Port {arguments.port} can’t be used ({error.strerror}). Choose another with --port.")
        return ExitCode.WRONG_USAGE
    stop = StopWish()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    _introduce(server)
    while not stop.wait(SIGNAL_SECONDS):
        pass
    server.stop()
    return ExitCode.AS_INTENDED


def _list_faults() -> None:
    """Name the faults as those who know HTTP say it, and the mistakes of people in the words of the trainer's page."""
    technical = {fault.name: fault.description for fault in list_faults()}
    for mishap in list_mishaps():
        print_text(f"{mishap.name:<20}  {technical.get(mishap.name, mishap.label + '.')}")


def _introduce(server: PracticeServer) -> None:
    url = server.url
    print_text("PRACTICE store: this isn’t BigCommerce, and its tokens open nothing else.")
    print_text(f"API URL     {url}")
    if server.store.has_b2b:
        print_text(f"B2B URL     {server.b2b_url}")
    print_text(f"Panel       {server.panel_url}  create and delete API accounts in the browser")
    print_text(f"Problems    {server.trainer_url}  choose a problem to practice")
    print_text(f"Address     {PRACTICE_ADDRESS}")
    print_text(f"Store hash  {PRACTICE_HASH}")
    for token in server.store.tokens:
        print_text(f"Token       {token.text}  {token.name}: {token.description}")
    b2b = f" --profile {B2B_PROFILE} --b2b-url {server.b2b_url}" if server.store.has_b2b else ""
    print_text(f"Try:        bigcommerce-connect check --store-hash {PRACTICE_HASH} --api-url {url}{b2b} --token-stdin")
    print_text("Stop it with Ctrl+C.")
    flush_output()
