# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings of the camera: connecting with many of them, a key that steps one while live view runs, a dial that is turned
at the body, and a hundred steps in a row. Seen from the camera and from the screen."""
import time

import numpy

from desktop import Desktop, LogReader
from tethered import BARE, Tethered, WINDOW

PANEL = 300  # pixels at the right of the window
MORE_SETTINGS = "150"
SECONDS = 5
STEPS = 100


def measure(programs, table, rounds):
    with programs.virtual_camera("--more-settings", MORE_SETTINGS) as camera:
        seen = [programs.bench("bench-settings", camera.port) for _ in range(rounds)]
    table.add("connecting to a camera with all its settings", "ms", [each["connect_ms"] for each in seen], 1000,
              note=f"{seen[0]['settings']} settings")
    with Desktop(programs.home) as desktop, programs.virtual_camera() as camera, \
            Tethered(programs, desktop, camera, "settings", BARE) as skein:  # nothing in the panel moves by itself then
        _measure(desktop, skein, camera, table, rounds)


def _measure(desktop, skein, camera, table, rounds):
    body = Body(camera)
    skein.connect(2.5)
    table.add("change at the body to the panel", "ms", _at_the_body(desktop, skein.window, body, rounds), 300,
              note="no live view")
    skein.start_live_view()
    desktop.press("v")
    time.sleep(0.5)
    table.add("key to the camera, while live view runs", "ms", _by_key(desktop, body, 4 * rounds), 30,
              note="one step of the ISO value")
    late, writes = _many(desktop, body)
    table.add(f"last of {STEPS} steps in a row to the camera", "ms", [late], 200,
              note=f"after the last key; {writes} of them written")


class Body:
    """The person at the camera, and what changes in it."""

    def __init__(self, camera):
        self.input = camera.process.stdin
        self.log = LogReader(camera.process.stdout)
        self.tell("watch")

    def tell(self, line):
        self.input.write(line + "\n")
        self.input.flush()

    def mark(self):
        with self.log.changed:
            return len(self.log.lines)

    def changes(self, since):
        """The moments at which the ISO value changed."""
        with self.log.changed:
            return [moment for moment, line in self.log.lines[since:] if line.startswith("changed iso ")]


def _at_the_body(desktop, window, body, rounds):
    origin = window.translate_coords(desktop.root, 0, 0)
    left, top = -origin.x + WINDOW[0] - PANEL, -origin.y + 60
    times = []
    for number in range(rounds):
        before = desktop.grab(left, top, PANEL, WINDOW[1] - 120)
        start = time.monotonic()
        body.tell(f"set iso {(800, 3200)[number % 2]}")
        shown = desktop.wait_until(
            lambda: not numpy.array_equal(before, desktop.grab(left, top, PANEL, WINDOW[1] - 120)), SECONDS)
        times.append((shown - start) * 1000 if shown else None)
        time.sleep(1)
    return times


def _by_key(desktop, body, rounds):
    times = []
    for number in range(rounds):
        mark = body.mark()
        start = time.monotonic()
        desktop.press(("Up", "Down")[number % 2])
        change = body.log.wait_for("changed iso ", mark, SECONDS)
        times.append((change[0] - start) * 1000 if change else None)
        time.sleep(0.3)
    return times


def _many(desktop, body):
    """Milliseconds from the last key to the last change, and how many changes there were."""
    mark = body.mark()
    for number in range(STEPS):
        desktop.press(("Up", "Down")[number // 10 % 2])
        time.sleep(0.01)
    last_key = time.monotonic()
    time.sleep(2)
    moments = body.changes(mark)
    return (max(0.0, (moments[-1] - last_key) * 1000) if moments else None), len(moments)
