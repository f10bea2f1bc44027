#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compiles Objects.cpp once as it is and once for each mistake in it, which must not compile.

usage: wrong-objects.py BUILD-FOLDER. The compiler is called as the build calls it, but writes nothing. What the file
includes is compiled once for all of them; a compiler that cannot use that reads it again each time.
"""
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

SOURCE = Path(__file__).resolve().parent / "Objects.cpp"
INCLUDE = re.compile(r"^#include .*\n", re.MULTILINE)
MISTAKE = re.compile(r"^#(?:el)?if WRONG == (\d+)", re.MULTILINE)


def compiler_call(build):
    """The build's own command for the file, with its warnings as errors, without a launcher and an output."""
    for entry in json.loads((build / "compile_commands.json").read_text()):
        if Path(entry["file"]).resolve() == SOURCE:
            words = shlex.split(entry["command"])
            while "=" in words[0] or Path(words[0]).name in ("env", "ccache"):
                words.pop(0)
            output = words.index("-o")
            return words[:output] + words[output + 2:], entry["directory"]
    sys.exit(f"The build knows no command for {SOURCE}.")


def with_headers(call, folder, place, text):
    """The same call, with all that the file includes compiled beforehand."""
    header = Path(place) / "included.h"
    header.write_text("".join(INCLUDE.findall(text)))
    source = call.index("-c")
    subprocess.run([*call[:source], "-x", "c++-header", str(header), "-o", f"{header}.gch"], cwd=folder, check=True)
    return [*call[:source], "-include", str(header), *call[source:]]


def errors(call, folder, number):
    """Lines of the file that the compiler complains of."""
    ran = subprocess.run(call + [f"-DWRONG={number}", "-Werror=unused-result", "-fsyntax-only"], cwd=folder,
                         env={**os.environ, "LC_ALL": "C"}, text=True, capture_output=True)
    found = [int(line) for line in re.findall(r"Objects\.cpp:(\d+):\d+: error", ran.stderr)]
    return ran.returncode, found, ran.stderr


def main():
    call, folder = compiler_call(Path(sys.argv[1]))
    text = SOURCE.read_text()
    lines = text.splitlines()
    mistakes = sorted({int(number) for number in MISTAKE.findall(text)})
    if len(mistakes) < 10:
        sys.exit(f"Only {len(mistakes)} mistakes are tried.")
    with tempfile.TemporaryDirectory() as place, ThreadPoolExecutor(2) as pool:
        call = with_headers(call, folder, place, text)
        results = dict(zip([0, *mistakes], pool.map(lambda number: errors(call, folder, number), [0, *mistakes])))
    faults = []
    if results[0][0] != 0:
        faults.append(f"Without a mistake it does not compile:\n{results[0][2]}")
    for number in mistakes:
        code, found, said = results[number]
        # The complaint has to be about the mistake: the lines behind its #if.
        begin = next(at for at, line in enumerate(lines, 1) if re.match(rf"#(el)?if WRONG == {number}\b", line))
        end = next(at for at, line in enumerate(lines, 1) if at > begin and line.startswith("#e"))
        if code == 0:
            faults.append(f"Mistake {number} compiles: {lines[begin - 1]}")
        elif not any(begin < line < end for line in found):
            faults.append(f"Mistake {number} fails for another reason:\n{said}")
    print("\n".join(faults) or f"{len(mistakes)} mistakes are refused.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
