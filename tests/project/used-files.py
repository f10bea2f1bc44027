#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says which files of the sources a build has read that a copy of the sources lacks: those that git ignores.

usage: used-files.py SOURCE-FOLDER BUILD-FOLDER COPY
"""
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

FEWEST = 1000  # Fewer are not a build of the whole.


def copy_notes(build, place):
    """Ninja opens its notes to write them, also for a question, and the build may be running."""
    notes = [".ninja_deps", ".ninja_log", "build.ninja"]
    notes += [str(path.relative_to(build)) for path in build.glob("CMakeFiles/*.ninja")]
    for name in notes:
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(build / name, place / name)


def told_by_ninja(notes, tool):
    """What the build's own notes name: what it was told to read, and what compilers have read."""
    said = subprocess.run(["ninja", "-C", str(notes), "-t", *tool], check=True, capture_output=True, text=True).stdout
    # In the list of the compilers' headers those are set in, below each object; each header stands there often.
    return {line.strip() for line in said.splitlines() if tool[0] != "deps" or line.startswith("    ")}


def main():
    source, build, copy = (Path(argument).resolve() for argument in sys.argv[1:])
    with tempfile.TemporaryDirectory() as folder:
        notes = Path(folder)
        copy_notes(build, notes)
        names = told_by_ninja(notes, ["inputs", "all"]) | told_by_ninja(notes, ["deps"])
    read = {(build / name).resolve() for name in names}
    used = sorted(path.relative_to(source) for path in read
                  if path.is_relative_to(source) and not path.is_relative_to(build) and path.is_file())
    if len(used) < FEWEST:
        print(f"The build in {build} has read only {len(used)} files of the sources.")
        return 1
    missing = [name for name in used if not (copy / name).is_file()]
    for name in missing:
        print(f"{name} is used by the build, but belongs to no release.")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
