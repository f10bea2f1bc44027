# SPDX-License-Identifier: GPL-3.0-or-later
"""A fixed beat: how far each shutter release is from its moment, by the camera's own clock, while photographs arrive."""
import json
import os
import statistics
import subprocess

from photographs import make_photographs
from programs import VirtualCamera

SHOTS = 40
BEAT = 0.75  # seconds
CAPTURE_MS = 100
PADDING_MB = 60
WANTED_MS = 20


def _make_heavy(folder):
    """Puts comments into the photographs, as many as a JPEG may have, so that their transfers fill most of the beat."""
    comment = b"\xff\xfe\xff\xff" + bytes(0xfffd)
    for name in os.listdir(folder):
        with open(f"{folder}/{name}", "r+b") as file:
            jpeg = file.read()
            file.seek(0)
            file.write(jpeg[:2] + comment * (PADDING_MB * 16) + jpeg[2:])


def _releases(log):
    """Moments, in seconds of the monotonic clock, at which the camera opened its shutter."""
    with open(log) as lines:
        return [int(line.split()[1]) / 1e9 for line in lines if line.startswith("released")]


def errors_of(moments, beat):
    """Milliseconds that each is from its place in an even beat; the beat's own beginning is nobody's error, so the
    median is taken for it."""
    offsets = [moment - number * beat for number, moment in enumerate(moments)]
    return [(offset - statistics.median(offsets)) * 1000 for offset in offsets]


def _run(programs, sequence, log, shots):
    environment = programs.environment(QT_LOGGING_RULES="skein.virtualcamera.debug=true",
                                       QT_MESSAGE_PATTERN="%{message}")
    arguments = ("--shots", shots, "--card", f"{programs.home}/card", "--capture-ms", str(CAPTURE_MS))
    with open(log, "w") as errors, \
            VirtualCamera(programs.path("skein-virtual-camera"), environment, arguments, stderr=errors) as camera:
        output = subprocess.run(
            [programs.path("skein-cli"), "sequence", sequence, "--json", "--camera", camera.port, "--session",
             f"{programs.home}/session"],
            env=programs.environment(), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, timeout=300).stdout
    objects = [json.loads(line) for line in output.splitlines()]
    return next(each for each in objects if each["type"] == "sequence")


def measure(programs, table, _rounds):
    shots, log, sequence = (f"{programs.home}/{name}" for name in ("shots", "releases.log", "beat.json"))
    make_photographs(shots, 2)
    _make_heavy(shots)
    os.makedirs(f"{programs.home}/card")
    with open(sequence, "w") as file:
        json.dump({"version": 1, "kind": "interval", "count": SHOTS, "beat": BEAT}, file)
    report = _run(programs, sequence, log, shots)
    errors = errors_of(_releases(log), BEAT)
    note = f"{PADDING_MB} MB and more every {BEAT} s, {SHOTS} shots, {report['beatsLeftOut']} beats left out"
    table.add("photographs of the beat that were saved", "shots", [report["saved"]], SHOTS, at_least=True)
    table.add("worst error of a shot of the beat", "ms", [max(map(abs, errors), default=None)], WANTED_MS, note=note)
    table.add("error of the last shot of the beat", "ms", [abs(errors[-1])] if errors else [], WANTED_MS,
              note=f"median of all: {statistics.median(map(abs, errors)):.1f} ms" if errors else "")
