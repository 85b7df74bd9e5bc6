# Everything a checkout needs is installed on the way; the README has the same commands for Windows.
PYTHON ?= python3
BIN := .venv/bin

# How many tests run at once: half of their time they wait, most of it for a program they started.
# Tests of the rig stay together file by file: they share what the first of them has set up.
# LACKING=--nothing-may-lack: what the system lacks fails the tests that need it.
# WITHOUT_WINDOWS=1 leaves out what runs inside Windows. It comes last, for it ends with an error where there is no wine.
WORKERS ?= 4
LACKING ?=
PYTEST := $(BIN)/python -m pytest -n $(WORKERS) --durations=20 $(LACKING)
# Nobody keeps Python from keeping what it has compiled: without, each worker and each program started compiles it all anew.
export PYTHONDONTWRITEBYTECODE :=

.PHONY: run test test-all test-windows test-windows-long test-long lint types-linux types-win32 types-darwin format package benchmarks benchmarks-peers screenshots diagnoses man icons translations lock fuzz clean prepare-run prepare-test prepare-test-all prepare-test-windows prepare-test-windows-long prepare-package prepare-lock prepare-fuzz prepare-peers

run: prepare-run ## the wizard, in practice mode
	$(BIN)/python -m wizard --practice

test: lint ## what has to hold, in minutes: no root, no browser, no wine, nothing built
	$(PYTEST) --dist worksteal -m "not rig"

test-all: prepare-test-all ## everything that has to hold: test, then browser, keychain, frozen folder, packages, installer, Windows
	$(MAKE) test
	$(PYTEST) --dist loadfile -m "rig and not monkey"
	$(if $(WITHOUT_WINDOWS),,$(MAKE) test-windows)

test-long: prepare-test fuzz ## what takes long: random texts, many more examples, random clicks and keys, all tests inside Windows
	$(PYTEST) --dist worksteal -m "hypothesis or monkey" --hypothesis-profile long
	$(if $(WITHOUT_WINDOWS),,$(MAKE) test-windows-long)

test-windows: prepare-test-windows ## the program as a Windows program, under wine (tests/windows/README.md)
	$(BIN)/python -m pytest tests/windows --durations=20 $(LACKING) -o faulthandler_timeout=1500

test-windows-long: prepare-test-windows-long ## part of test-long: the program's own tests inside Windows' Python, and the walk on Python 3.14
	$(BIN)/python -m pytest tests/windows/long --durations=20 $(LACKING) -o faulthandler_timeout=3600

lint: prepare-test
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(MAKE) -j3 types-linux types-win32 types-darwin
	$(BIN)/lint-imports

types-linux types-win32 types-darwin: types-%: ## mypy as on that system
	$(BIN)/mypy --platform $* --cache-dir .mypy_cache/$*

format: prepare-test
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

package: prepare-package ## dist: the frozen folder, and what merchants download for this system
	.venv-package/bin/python tools/make_package.py

lock: prepare-lock ## packaging/lock.txt: newer versions of what is frozen
	$(BIN)/python -m tools.write_lock

benchmarks: prepare-test package
	$(BIN)/python -m benchmarks.import_cost
	$(BIN)/python -m benchmarks.parse_time
	$(BIN)/python -m benchmarks.check_time
	$(BIN)/python -m benchmarks.stall
	$(BIN)/python -m benchmarks.many_stores
	$(BIN)/python -m benchmarks.startup
	$(BIN)/python -m benchmarks.first_frame
	$(BIN)/python -m benchmarks.bundle_size
	$(BIN)/python -m benchmarks.frozen_startup
	$(BIN)/python -m benchmarks.memory

benchmarks-peers: prepare-test prepare-peers package ## the window of the frozen program, beside other programs', which are installed
	$(BIN)/python -m benchmarks.frozen_startup

fuzz: prepare-fuzz ## a minute for each parser of foreign text; what breaks one is left in build/fuzz
	mkdir -p build/fuzz
	$(BIN)/python -m fuzz.address -max_total_time=60 -artifact_prefix=build/fuzz/address-
	$(BIN)/python -m fuzz.intake -max_total_time=60 -artifact_prefix=build/fuzz/intake-

clean:
	rm -rf build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find wizard tests tools benchmarks packaging fuzz -name __pycache__ -type d -prune -exec rm -rf {} +

prepare-run prepare-test prepare-test-all prepare-test-windows prepare-test-windows-long prepare-package prepare-lock prepare-fuzz prepare-peers: prepare-%:
	@$(PYTHON) tools/prepare.py $*

screenshots: prepare-test ## every page in every look and language, in build/screenshots; and the README's moving picture
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tools.screenshots
	rm -rf build/frames
	$(BIN)/python -m pytest -q tests/desktop/test_rehearsal.py -k copied_values --frames build/frames
	$(BIN)/python -m tools.moving_picture build/frames docs/pictures/walk.webp

diagnoses: prepare-test ## docs/diagnoses.md from the code
	$(BIN)/python -m tools.write_diagnoses

icons: prepare-test ## packaging/icons from resources/icons/app.svg
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tools.write_icons

man: prepare-test ## docs/bigcommerce-connect.1 from the command line's parser
	$(BIN)/python -m tools.write_man_page

translations: prepare-test ## resources/i18n: new sentences into each .ts, and each .qm made of its .ts
	$(BIN)/python -m tools.write_translations
