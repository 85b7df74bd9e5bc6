"""Exit codes by outcome of a test. Apart from the codes, so that commands without a test don't import one."""

from __future__ import annotations

from wizard.commands.exit_codes import ExitCode
from wizard.core.check.result import Outcome

BY_OUTCOME = {
    Outcome.READY: ExitCode.AS_INTENDED,
    Outcome.ROWS_MISSING: ExitCode.ROWS_MISSING,
    Outcome.TOKEN_REFUSED: ExitCode.REFUSED,
    Outcome.STORE_REFUSED: ExitCode.REFUSED,
    Outcome.UNCLEAR: ExitCode.NOT_TOLD,
    Outcome.UNREACHABLE: ExitCode.NOT_TOLD,
    Outcome.STORE_UNAVAILABLE: ExitCode.NOT_TOLD,
    Outcome.CANCELLED: ExitCode.NOT_TOLD,
}
