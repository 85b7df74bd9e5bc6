"""Where the frozen program begins."""

from __future__ import annotations

import os
import sys
import warnings

from wizard.cli import main

# requests misses what build.spec leaves out, and would say so on the screen of whoever uses the commands.
warnings.filterwarnings("ignore", message="Unable to find acceptable character detection")

if sys.platform.startswith("linux"):
    # PyInstaller's first process tells the loader to look into this folder. It has looked; a browser that this program
    # opens must not look there too.
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before

sys.exit(main())
