"""The workflows follow GitHub's schema, hold nothing an attacker could use, and name only what exists.

They do not run here. docs/releasing.md says what was tried in which way.
"""

from __future__ import annotations

import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / ".github/workflows").iterdir())
PINNED = re.compile(r"- uses: (?P<action>[\w.-]+/[\w./-]+)@(?P<commit>[0-9a-f]{40}) # v\d+\.\d+\.\d+$")
WRITERS = {
    ("release.yml", "attest"): {"id-token": "write", "attestations": "write"},
    ("release.yml", "draft"): {"contents": "write"},
}
"""Every job that may do more than read."""


def workflow(path: Path) -> Any:
    return YAML(typ="safe").load(path.read_text("utf-8"))


WORKFLOWS = {path.name: workflow(path) for path in FILES}
JOBS = [(name, job_id, job) for name, told in WORKFLOWS.items() for job_id, job in told["jobs"].items()]
STEPS = [(f"{name}, {job_id}", step) for name, job_id, job in JOBS for step in job.get("steps", [])]
COMMANDS = [(place, step["run"]) for place, step in STEPS if "run" in step]
each_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
each_job = pytest.mark.parametrize(("name", "job_id", "job"), JOBS, ids=[f"{name}-{job}" for name, job, _ in JOBS])


def zizmor(*paths: Path) -> subprocess.CompletedProcess[str]:
    program = Path(sysconfig.get_path("scripts")) / ("zizmor.exe" if sys.platform == "win32" else "zizmor")
    command = [str(program), "--offline", "--no-progress", "--color", "never", *map(str, paths)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False, timeout=60)


# -- judged by tools ---------------------------------------------------------------------------------------------------


def test_there_are_two_workflows() -> None:
    assert [path.name for path in FILES] == ["ci.yml", "release.yml"]


def test_they_follow_the_schema() -> None:
    schema = ("--builtin-schema", "vendor.github-workflows")
    command = [sys.executable, "-m", "check_jsonschema", *schema, *map(str, FILES)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stdout


def test_zizmor_finds_nothing() -> None:
    done = zizmor(*FILES)
    assert done.returncode == 0, done.stdout + done.stderr


def test_zizmor_would_find_something(tmp_path: Path) -> None:
    name = "name: ${{ github.head_ref }}\n"
    steps = "    steps:\n      - run: echo ${{ github.head_ref }}\n"
    planted = tmp_path / "planted.yml"
    planted.write_text(f"{name}on: pull_request_target\njobs:\n  a:\n    runs-on: ubuntu-latest\n{steps}", "utf-8")
    done = zizmor(planted)
    assert done.returncode != 0
    assert "template-injection" in done.stdout
    assert "dangerous-triggers" in done.stdout


# -- what may be done ----------------------------------------------------------------------------------------------------


@each_file
def test_every_action_is_pinned_by_its_commit(path: Path) -> None:
    lines = [line.strip() for line in path.read_text("utf-8").splitlines() if "uses:" in line]
    assert lines
    assert [line for line in lines if not PINNED.fullmatch(line) and "uses: ./" not in line] == []


def test_an_action_has_one_commit_everywhere() -> None:
    text = "".join(path.read_text("utf-8") for path in FILES)
    pins = {(found["action"], found["commit"]) for found in re.finditer(PINNED.pattern, text, re.MULTILINE)}
    actions = [action for action, _ in pins]
    assert sorted(actions) == sorted(set(actions))


@each_file
def test_a_workflow_may_read_the_source_and_no_more(path: Path) -> None:
    assert WORKFLOWS[path.name]["permissions"] == {"contents": "read"}


@each_job
def test_only_the_named_jobs_may_write(name: str, job_id: str, job: Any) -> None:
    assert job.get("permissions", {}) == WRITERS.get((name, job_id), {})


@each_file
def test_no_workflow_gives_its_rights_to_a_strangers_change(path: Path) -> None:
    assert not {"pull_request_target", "workflow_run", "issue_comment"} & WORKFLOWS[path.name]["on"].keys()


def test_no_command_is_put_together_from_expressions() -> None:
    assert [place for place, run in COMMANDS if "${{" in run] == []


def test_no_checkout_leaves_a_token_behind() -> None:
    checkouts = [step for _, step in STEPS if step.get("uses", "").startswith("actions/checkout@")]
    assert checkouts
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)


@each_job
def test_secrets_are_read_in_the_protected_environment_alone(name: str, job_id: str, job: Any) -> None:
    assert job.get("environment") == ("release" if "secrets." in str(job) else None)


@each_job
def test_every_job_ends_by_itself(name: str, job_id: str, job: Any) -> None:
    assert "uses" in job or 0 < job["timeout-minutes"] <= 90


# -- that it fits together -----------------------------------------------------------------------------------------------


def named(pattern: str) -> Iterator[tuple[str, str]]:
    for place, run in COMMANDS:
        for word in re.findall(pattern, run):
            yield place, word


def test_every_make_target_exists() -> None:
    targets = set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    used = {word for _, word in named(r"(?:^|[;&] *)make ([\w-]+)")}
    assert used >= {"test-all", "package"}
    assert used <= targets


def test_every_script_exists() -> None:
    scripts = {word for _, word in named(r"[\w./-]+\.py\b")}
    scripts |= {word.replace(".", "/") + ".py" for _, word in named(r"-m (tools\.[\w.]+)")}
    assert scripts >= {"tools/prepare.py", "tools/release_facts.py", "tools/practice_walk.py", "tools/write_sbom.py"}
    assert [script for script in scripts if not (ROOT / script).is_file()] == []


def test_what_is_downloaded_was_uploaded() -> None:
    def of(action: str) -> list[dict[str, str]]:
        return [step["with"] for _, step in STEPS if step.get("uses", "").startswith(f"actions/{action}@")]

    stored = [upload["name"] for upload in of("upload-artifact")]
    assert len(stored) == len(set(stored))
    for download in of("download-artifact"):
        wanted = download.get("name") or download["pattern"].replace("*", "")
        assert [name for name in stored if name.startswith(wanted)]


def test_nothing_is_drafted_before_all_else_went_well() -> None:
    jobs = WORKFLOWS["release.yml"]["jobs"]
    reached: set[str] = set()
    waiting = ["draft"]
    while waiting:
        job = waiting.pop()
        reached.add(job)
        needs = jobs[job].get("needs", [])
        waiting += [needs] if isinstance(needs, str) else needs
    assert reached == jobs.keys()


def test_a_release_is_tested_as_every_change_is() -> None:
    jobs = WORKFLOWS["release.yml"]["jobs"]
    assert jobs["test"]["uses"] == "./.github/workflows/ci.yml"
    assert "workflow_call" in WORKFLOWS["ci.yml"]["on"]


def test_tests_run_on_the_other_systems_too() -> None:
    matrix = WORKFLOWS["ci.yml"]["jobs"]["windows-and-macos"]["strategy"]["matrix"]
    assert matrix["system"] == ["windows-latest", "macos-latest"]


def test_wine_is_the_one_that_its_tests_know() -> None:
    """Left out where another one would be installed, and run in the Debian that tests/windows/README.md names."""
    jobs = WORKFLOWS["ci.yml"]["jobs"]
    runs = {name: [step["run"] for step in job["steps"] if "make" in step.get("run", "")] for name, job in jobs.items()}
    assert "WITHOUT_WINDOWS=1" in runs["linux"][-1]
    assert jobs["windows-under-wine"]["container"] == "debian:12"
    assert runs["windows-under-wine"][-1].startswith("make test-windows ")


def test_the_release_looks_for_what_the_uninstaller_is_known_to_leave() -> None:
    """One script knows that; the tests of the installer run it, too."""
    runs = [step.get("run", "") for step in WORKFLOWS["release.yml"]["jobs"]["windows-installed"]["steps"]]
    removed = next(index for index, run in enumerate(runs) if "uninstall.exe" in run)
    assert "look_after_removal.py" in runs[removed + 1]


def test_what_is_built_is_run() -> None:
    """Each job that freezes or installs the program asks it for its self-check, and walks with it."""
    for name in ("linux", "linux-installed", "windows-frozen", "windows-installed", "macos"):
        runs = " ".join(step.get("run", "") for step in WORKFLOWS["release.yml"]["jobs"][name]["steps"])
        assert "self-check --json" in runs
        assert "tools/practice_walk.py" in runs
