# SPDX-License-Identifier: GPL-3.0-or-later
"""A private X server with a window manager, and what a person at its screen would see."""
import os
import select
import subprocess
import threading
import time

import numpy
from Xlib import X, XK, display
from Xlib.ext import damage, xtest

MODIFIERS = {"ctrl": "Control_L", "shift": "Shift_L", "alt": "Alt_L"}


class Desktop:
    """Xvfb and openbox on a free display; ends both when left."""

    def __init__(self, folder, width=1600, height=1000):
        self.folder = folder
        reader, writer = os.pipe()
        log = open(os.path.join(folder, "xvfb.log"), "w")
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"],
            pass_fds=[writer], stdout=log, stderr=log)
        os.close(writer)
        with os.fdopen(reader) as pipe:
            self.name = ":" + pipe.readline().strip()
        self.display = display.Display(self.name)
        self.root = self.display.screen().root
        self.manager = subprocess.Popen(["openbox"], env=dict(os.environ, DISPLAY=self.name), stdout=log, stderr=log)
        self._until(lambda: self._supports_clients(), 10)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.display.close()
        for process in (self.manager, self.server):
            process.terminate()
            process.wait()

    def _supports_clients(self):
        atom = self.display.intern_atom("_NET_SUPPORTING_WM_CHECK")
        return self.root.get_full_property(atom, X.AnyPropertyType) is not None

    @staticmethod
    def _until(condition, seconds, pause=0.001):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            value = condition()
            if value:
                return value
            time.sleep(pause)
        return None

    def clients(self):
        """Ids of the top-level windows the window manager shows."""
        atom = self.display.intern_atom("_NET_CLIENT_LIST")
        found = self.root.get_full_property(atom, X.AnyPropertyType)
        return list(found.value) if found else []

    def wait_for_window(self, seconds=20):
        """The id of the first mapped window."""
        found = self._until(self.clients, seconds)
        return self.display.create_resource_object("window", found[0]) if found else None

    def wait_while(self, condition, seconds):
        return self._until(lambda: not condition(), seconds, 0.01)

    def resize(self, window, width, height):
        window.configure(x=20, y=20, width=width, height=height)
        self.display.sync()

    def press(self, keys):
        """One key, with others held if wanted: "Right", "ctrl+0"."""
        names = [MODIFIERS.get(name, name) for name in keys.split("+")]
        codes = [self.display.keysym_to_keycode(XK.string_to_keysym(name)) for name in names]
        for code in codes:
            xtest.fake_input(self.display, X.KeyPress, code)
        for code in reversed(codes):
            xtest.fake_input(self.display, X.KeyRelease, code)
        self.display.sync()

    def move_pointer(self, x, y):
        xtest.fake_input(self.display, X.MotionNotify, x=int(x), y=int(y))
        self.display.sync()

    def button(self, number, down):
        xtest.fake_input(self.display, X.ButtonPress if down else X.ButtonRelease, number)
        self.display.sync()

    def colour(self, x, y):
        raw = self.root.get_image(x, y, 1, 1, X.ZPixmap, 0xFFFFFFFF).data
        return raw[2], raw[1], raw[0]

    def shows(self, x, y, wanted, tolerance=12):
        return max(abs(seen - part) for seen, part in zip(self.colour(x, y), wanted)) <= tolerance

    def wait_for_colour(self, x, y, wanted, seconds, tolerance=12):
        """The moment (time.monotonic) at which the pixel shows the colour; None if it never does."""
        return self.wait_until(lambda: self.shows(x, y, wanted, tolerance), seconds)

    def grab(self, x=0, y=0, width=None, height=None):
        """What is on the screen (or a part of it), as rows of pixels of red, green, blue."""
        size = self.root.get_geometry()
        width, height = width or size.width - x, height or size.height - y
        raw = self.root.get_image(x, y, width, height, X.ZPixmap, 0xFFFFFFFF).data
        return numpy.frombuffer(raw, numpy.uint8).reshape(height, width, 4)[:, :, 2::-1]

    def wait_until(self, condition, seconds, pause=0.0005):
        """The moment (time.monotonic) at which the condition holds; None if it never does. Looking takes processor
        time, too: what lasts long is looked at less often, with longer pauses."""
        return self._until(lambda: condition() and time.monotonic(), seconds, pause)

    def count_paints(self, window, seconds, point):
        """How often this point of the screen was painted anew."""
        origin = window.translate_coords(self.root, 0, 0)
        # What comes back is the root's origin in the window.
        x, y = point[0] + origin.x, point[1] + origin.y

        def covers(area):
            return area.x <= x < area.x + area.width and area.y <= y < area.y + area.height
        return sum(covers(area) for _, area in self.paints(window, seconds))

    def paints(self, window, seconds):
        """(moment, area) of each painting into the window, for so long; areas are the window's."""
        watcher = display.Display(self.name)
        watcher.damage_query_version()
        target = watcher.create_resource_object("window", window.id)
        handle = target.damage_create(damage.DamageReportRawRectangles)
        watcher.sync()
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            if not watcher.pending_events():
                select.select([watcher.fileno()], [], [], left)
                continue
            event = watcher.next_event()
            if event.type == watcher.extension_event.DamageNotify:
                yield time.monotonic(), event.area
        watcher.damage_destroy(handle)
        watcher.close()


class LogReader:
    """Reads a program's log lines in the background and remembers when each was written."""

    def __init__(self, stream):
        self.lines = []
        self.changed = threading.Condition()
        self.thread = threading.Thread(target=self._read, args=(stream,), daemon=True)
        self.thread.start()

    def _read(self, stream):
        for line in stream:
            with self.changed:
                self.lines.append((time.monotonic(), line.rstrip("\n")))
                self.changed.notify_all()

    def wait_for(self, text, since, seconds):
        """(moment, line) of the first line after index `since` that contains the text."""
        end = time.monotonic() + seconds
        with self.changed:
            while True:
                for moment, line in self.lines[since:]:
                    if text in line:
                        return moment, line
                left = end - time.monotonic()
                if left <= 0 or not self.changed.wait(left):
                    return None
