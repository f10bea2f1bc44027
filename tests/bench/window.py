# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program in its real window: started on a session, and watched from the outside."""
import os
import re
import shutil
import subprocess
import time

import numpy

from desktop import LogReader
from photographs import PALETTE, PATCH, dot_colour
from programs import cpu_seconds, resident_memory_mib

FIND_SECONDS = 10
IDLE_SECONDS = 0.5
SETTLED_SECONDS = 1.5  # longer than anything that follows a key
GAP = re.compile(r"longest gap ([\d.e+-]+) ms, busy ([\d.e+-]+) ms")


class Window:
    """skein on a session folder, with preferences and caches of its own; ended when left."""

    def __init__(self, programs, desktop, folder, home, preferences="", pinned=None, arguments=()):
        """`home` keeps preferences and caches apart; `pinned` is the one processor it may use; `arguments` come
        before the folder."""
        self.desktop = desktop
        environment = programs.environment(DISPLAY=desktop.name, QT_LOGGING_RULES="skein.eventloop.debug=true",
                                           QT_MESSAGE_PATTERN="%{message}")
        for kind in ("CONFIG", "CACHE"):
            environment[f"XDG_{kind}_HOME"] = f"{programs.home}/{home}/{kind.lower()}"
        shutil.rmtree(f"{programs.home}/{home}", ignore_errors=True)
        os.makedirs(f"{programs.home}/{home}/config/skein")
        with open(f"{programs.home}/{home}/config/skein/skein.conf", "w") as file:
            file.write(preferences)
        command = [programs.path("skein"), *arguments, folder]
        if pinned is not None:
            command = ["taskset", "-c", str(pinned), *command]
        self.started = time.monotonic()
        self.process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                                        text=True)
        self.log = LogReader(self.process.stderr)
        self.window = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.desktop.wait_while(self.desktop.clients, 5)

    def fill_screen(self):
        """Waits for the window, then gives it the whole screen."""
        self.window = self.desktop.wait_for_window()
        size = self.desktop.root.get_geometry()
        self.window.configure(x=0, y=0, width=size.width, height=size.height - 20)  # the title bar stays in view
        self.desktop.display.sync()
        time.sleep(SETTLED_SECONDS)

    def gaps(self, since=0.0):
        """(gap, busy) in milliseconds of each quarter of a second after the moment `since`."""
        with self.log.changed:
            lines = list(self.log.lines)
        found = [(moment, GAP.search(line)) for moment, line in lines]
        return [(float(match[1]), float(match[2])) for moment, match in found if match and moment >= since]

    def memory_mib(self):
        return resident_memory_mib(self.process.pid)

    def wait_until_idle(self, seconds=30):
        """Until it has used no processor for half a second: all that was asked for is done."""
        end = time.monotonic() + seconds
        before, since = cpu_seconds([self.process.pid]), time.monotonic()
        while time.monotonic() < min(end, since + IDLE_SECONDS):
            time.sleep(0.05)
            now = cpu_seconds([self.process.pid])
            if now > before + 0.03:
                before, since = now, time.monotonic()

    def is_running(self):
        return self.process.poll() is None


class Place:
    """Where on the screen the picture is: found once, while a picture of a known colour is sharp."""

    def __init__(self, desktop, colour):
        self.desktop = desktop
        dots = ()
        end = time.monotonic() + FIND_SECONDS
        while not len(dots) and time.monotonic() < end:
            time.sleep(0.1)
            seen = desktop.grab().astype(numpy.int16)
            dots = numpy.argwhere(numpy.abs(seen - dot_colour(colour)).max(axis=2) <= 12)
        if not len(dots):
            raise LookupError(f"no sharp picture with a patch of the colour {colour} on the screen")
        self.y, self.x = (int(value) for value in numpy.median(dots, axis=0))
        # Above the dot, the patch alone.
        above = max(1, self.y - 12)
        row = numpy.abs(seen[above] - colour).max(axis=1) <= 12
        left, right = self.x, self.x
        while left > 0 and row[left - 1]:
            left -= 1
        while right + 1 < len(row) and row[right + 1]:
            right += 1
        self.width = (right - left + 1) * PATCH
        self.patch = (left + right + right) // 3, self.y
        self.size = self.width, self.width * 2 // 3

    def roll_strip(self, notches=20):
        """Turns the wheel over the filmstrip, towards the older shots."""
        self.desktop.move_pointer(self.x, self._strip_top() + 60)
        for _ in range(notches):
            self.desktop.button(4, True)
            self.desktop.button(4, False)

    def strip(self):
        """The shots in the filmstrip from the middle on: x and y of a thumbnail, and the colour of its patch."""
        seen = self.desktop.grab(y=self._strip_top()).astype(numpy.int16)
        matches = [numpy.abs(seen - colour).max(axis=2) <= 24 for colour in PALETTE]
        row = int(numpy.argmax(sum(match.sum(axis=1) for match in matches)))
        found = []
        for colour, match in zip(PALETTE, matches):
            columns = numpy.flatnonzero(match[row])
            for run in numpy.split(columns, numpy.flatnonzero(numpy.diff(columns) > 1) + 1):
                if len(run) >= 8:
                    found.append((int(run[len(run) // 2]), row + self._strip_top(), colour))
        return sorted(found, key=lambda shot: abs(shot[0] - self.x))

    def _strip_top(self):
        return self.y + self.size[1] // 2 + 20

    def shows_patch(self, colour):
        """Anything of that picture is there."""
        return self.desktop.shows(*self.patch, colour, 24)

    def wait_for_patch(self, colour, seconds=5):
        """The moment at which it is."""
        return self.desktop.wait_until(lambda: self.shows_patch(colour), seconds)

    def wait_for_sharp(self, colour, seconds=5):
        return self.desktop.wait_for_colour(self.x, self.y, dot_colour(colour), seconds)
