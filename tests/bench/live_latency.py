# SPDX-License-Identifier: GPL-3.0-or-later
"""Camera to screen: how old a frame of live view is when its pixels are on the screen. The camera paints the time into
each frame, in blocks that are read back from the screen."""
import time

import numpy

from desktop import Desktop
from tethered import BARE, Tethered, WINDOW

FRAMES_A_SECOND = 30
ROUND_SECONDS = 2
BITS = 20  # as the camera paints them, the highest first
FIND_SECONDS = 10


def measure(programs, table, rounds):
    with Desktop(programs.home) as desktop, \
            programs.virtual_camera("--fps", str(FRAMES_A_SECOND), "--live-clock") as camera, \
            Tethered(programs, desktop, camera, "live", BARE) as skein:
        skein.connect()
        skein.start_live_view(0)
        clock = Clock(desktop, skein.window)
        ages = [age for _ in range(rounds) for age in clock.ages(ROUND_SECONDS)]
        seen = len(ages) / (rounds * ROUND_SECONDS)
        table.add("frame of live view, camera to screen", "ms", ages or [None], 40,
                  note=f"{seen:.1f} frames/s of {FRAMES_A_SECOND}, 1024x680 in a {WINDOW[0]}x{WINDOW[1]} window")


class Clock:
    """Where on the screen the camera's clock is, and what it says."""

    def __init__(self, desktop, window):
        self.desktop, self.window = desktop, window
        end = time.monotonic() + FIND_SECONDS
        while time.monotonic() < end:
            time.sleep(0.1)
            seen = desktop.grab().astype(numpy.int16)
            green, magenta = _middle(seen, (0, 255, 0)), _middle(seen, (255, 0, 255))
            if green and magenta and magenta[0] > green[0] and abs(magenta[1] - green[1]) < 3:
                self.left, self.y = green
                self.step = (magenta[0] - green[0]) / (BITS + 1)
                return
        raise LookupError("no clock of the camera on the screen")

    def ages(self, seconds):
        """Milliseconds from the camera to the screen, of each frame that was painted meanwhile."""
        found, last = [], None
        for moment, area in self.desktop.paints(self.window, seconds):
            said = self._read()
            now = int(moment * 1000) % (1 << BITS)
            if said is not None and said != last and area.height > 100:
                found.append((now - said) % (1 << BITS))
                last = said
        return [age for age in found if age < 5000]  # not what a torn frame said

    def _read(self):
        width = int(self.step * (BITS + 2))
        left = int(self.left - self.step / 2)
        row = self.desktop.grab(left, int(self.y), width, 1)[0].astype(numpy.int16).mean(axis=1)
        value = 0
        for bit in range(BITS):
            light = row[int((bit + 1.5) * self.step)]
            if 80 < light < 175:
                return None
            value = value * 2 + int(light >= 175)
        return value


def _middle(seen, colour):
    """The middle of the first block of that colour from the upper left; None: there is none."""
    rows, columns = numpy.nonzero(numpy.abs(seen - colour).max(axis=2) < 70)
    if len(rows) < 20:
        return None
    return float(numpy.median(columns)), float(numpy.median(rows[rows < rows.min() + 12]))
