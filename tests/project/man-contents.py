#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the man pages with the programs: options, variables, exit codes, sections.

usage: man-contents.py SOURCE-FOLDER PROGRAMS-FOLDER

Every option that --help tells stands in the page, in every language, and the other way round; every
variable of the environment that the sources read is explained; every exit code is one that the page
names.
"""
import os
import re
import subprocess
import sys
from pathlib import Path

SECTIONS = ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "ENVIRONMENT", "SIGNALS", "EXIT STATUS",
            "EXAMPLES", "SEE ALSO"]
PAGES = {"skein": "skein.1", "skein-cli": "skein-cli.1",
         "skein-virtual-camera": "skein-virtual-camera.1", "skein-camera-host": "skein-camera-host.8"}
# In which page a variable has to stand, by the room that reads it; others: in any of them.
ROOMS = {"app": "skein", "widgets": "skein", "plugin": "skein", "cli": "skein-cli",
         "virtualcamera": "skein-virtual-camera", "camerahost": "skein-camera-host"}
# Wrong usage, asked for help, and where it can be had cheaply: a failure.
CALLS = {
    "skein": [(["--nonsense"], 2), (["--help"], 0), (["--version"], 0)],
    "skein-cli": [(["--nonsense"], 2), (["--help"], 0), (["--version"], 0),
                  (["capture", "--camera", "ptpip:127.0.0.1:1:1", "--session", "{}/session"], 1)],
    "skein-virtual-camera": [(["--nonsense"], 2), (["--help"], 0), (["--version"], 0),
                             (["--port", "0", "--card", "/proc/none/card"], 1)],
    "skein-camera-host": [(["--nonsense"], 2), ([], 2), (["--version"], 0)],
}
READ = re.compile(r'(?:qEnvironmentVariable\w*|qgetenv|::?getenv|environment)\(\s*"([A-Z][A-Z0-9_]+)"')
LONG = re.compile(r"--([a-z][a-z0-9-]+)")


class Manual:
    """The text of a page with its macros, whichever of the two languages it is written in."""

    def __init__(self, path):
        text = path.read_text(encoding="utf-8").replace("\\-", "-")
        self.text = re.sub(r"\bFl -", "--", re.sub(r"\bFl Fl ", "--", text))
        self.sections = re.split(r"^\.S[hH] +", self.text, flags=re.MULTILINE)
        self.titles = [part.split("\n", 1)[0].strip().strip('"') for part in self.sections[1:]]

    def items(self):
        """The lines that begin an entry of a list."""
        lines = self.text.split("\n")
        return [line for at, line in enumerate(lines)
                if line.startswith(".It ") or (at > 0 and lines[at - 1] == ".TP")]

    def options(self):
        # "Fl h , -help": what follows a comma is an option as well.
        return {name for line in self.items() for name in LONG.findall(line.replace(" , -", " , --"))}

    def variables(self):
        return set(re.findall(r"\b[A-Z][A-Z0-9_]{1,}\b", "\n".join(self.items())))

    def codes(self):
        found = [part for part in self.sections if part.startswith("EXIT STATUS")]
        return {int(code) for code in re.findall(r"(?:^\.It |^|, )([0-9])\b", "".join(found),
                                                  flags=re.MULTILINE)}


def run(program, arguments):
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8", LANGUAGE="en")
    return subprocess.run([program, *arguments], capture_output=True, text=True, timeout=100,
                          env=environment, stdin=subprocess.DEVNULL, check=False)


def options_of(name, program, source):
    if name == "skein-camera-host":  # Nobody asks it for help.
        text = (source / "src/camerahost/HostOptions.cpp").read_text(encoding="utf-8")
        return set(re.findall(r'QCommandLineOption \w+\(QStringLiteral\("([a-z-]+)"\)', text)) | set(
            re.findall(r'withValue\("([a-z-]+)"', text))
    said = run(program, ["--help"]).stdout
    return {name for line in said.split("\n") if re.match(r"\s+-", line)
            for name in LONG.findall(line.split("  ")[1] if line.startswith("  ") else line)}


def main():
    source, programs = Path(sys.argv[1]), Path(sys.argv[2])
    wrong = []
    variables = {}
    for name, file in PAGES.items():
        manual = Manual(source / "man" / file)
        variables[name] = manual.variables()
        for title in SECTIONS:
            if title not in manual.titles:
                wrong.append(f"{file}: there is no section {title}")
        program = programs / name
        there = options_of(name, program, source)
        if len(there) < 5:
            wrong.append(f"{name}: --help tells next to nothing: {sorted(there)}")
        translated = sorted((source / "man").glob(f"*/{file}"))
        for path in [source / "man" / file, *translated]:
            told = Manual(path).options()
            place = path.relative_to(source)
            wrong += [f"{place}: --{option} is missing" for option in sorted(there - told)]
            wrong += [f"{place}: {name} has no --{option}" for option in sorted(told - there)]
        codes = manual.codes()
        for arguments, code in CALLS[name]:
            arguments = [text.replace("{}", os.environ.get("TMPDIR", "/tmp")) for text in arguments]
            ended = run(program, arguments).returncode
            if ended != code or code not in codes:
                wrong.append(f"{name} {' '.join(arguments)} ends with {ended}; wanted is {code}, "
                             f"the page names {sorted(codes)}")
    read = 0
    for path in sorted((source / "src").rglob("*.cpp")):
        room = path.relative_to(source / "src").parts[0]
        for variable in READ.findall(path.read_text(encoding="utf-8")):
            read += 1
            page = ROOMS.get(room)
            known = variables[page] if page else set().union(*variables.values())
            # What every program of a desktop gets is explained elsewhere.
            if variable not in known and not variable.startswith(("XDG_CURRENT", "XDG_SESSION")) \
                    and variable != "USER":
                wrong.append(f"{path.relative_to(source)}: no page explains {variable}")
    if read < 5:
        wrong.append("The sources read no variables: is this the right folder?")
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
