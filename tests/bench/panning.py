# SPDX-License-Identifier: GPL-3.0-or-later
"""A 45-megapixel picture in the real window at 1920 x 1080 on one core: dragging, zooming, switching on what lies
over it, and four pictures side by side that zoom together."""
import os
import threading
import time

from Xlib import X, display
from Xlib.ext import xtest

import numpy

from desktop import Desktop
from photographs import make_photographs
from programs import cpu_seconds
from window import Place, Window

PICTURE = (8256, 5504)
CORE = 0
PREFERENCES = "[view]\nmaskRatios=1:1\n[histogram]\nshown=false\n[overlay]\nfiles={overlay}\n"
EVENTS_A_SECOND = 120  # a fast mouse
ROUND_SECONDS = 2
SWITCHES = {"m": "a mask", "u": "guides", "o": "the exposure warning", "b": "an overlay of 45 MP"}


class Hand:
    """Moves the pointer in a circle or turns the wheel to and fro, steadily, while used as a context."""

    def __init__(self, name, step):
        self.display = display.Display(name)
        self.step = step
        self.stop = threading.Event()
        self.thread = threading.Thread(target=self._run, daemon=True)

    def _run(self):
        number = 0
        while not self.stop.wait(1 / EVENTS_A_SECOND):
            self.step(self.display, number)
            self.display.sync()
            number += 1

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.stop.set()
        self.thread.join()
        self.display.close()


def _circle(x, y):
    def step(screen, number):
        angle = number / 30
        xtest.fake_input(screen, X.MotionNotify, x=int(x + 200 * numpy.cos(angle)), y=int(y + 150 * numpy.sin(angle)))
    return step


def _wheel(screen, number):
    button = 4 if number // 8 % 2 == 0 else 5  # eight notches in, eight out
    xtest.fake_input(screen, X.ButtonPress, button)
    xtest.fake_input(screen, X.ButtonRelease, button)


def _frames(desktop, window, point, step, rounds):
    """Milliseconds from frame to frame, and of processor time a frame, while the hand does `step`."""
    apart, costs = [], []
    with Hand(desktop.name, step):  # brings the pixels that this zoom needs
        time.sleep(0.5)
    window.wait_until_idle()
    with Hand(desktop.name, step):
        for _ in range(rounds):
            before, start = cpu_seconds([window.process.pid]), time.monotonic()
            count = desktop.count_paints(window.window, ROUND_SECONDS, point)
            elapsed = time.monotonic() - start
            used = cpu_seconds([window.process.pid]) - before
            apart.append(elapsed * 1000 / count if count else None)
            costs.append(used * 1000 / count if count else None)
    return apart, costs


def _switch(desktop, place, key, rounds):
    """Milliseconds from the key to the first change anywhere in the picture's middle row or column."""
    left, top = place.x - place.size[0] // 2, place.y - place.size[1] // 2
    times = []
    for _ in range(rounds):
        before = desktop.grab(max(0, left), place.y, place.size[0], 1).astype(int)
        start = time.monotonic()
        desktop.press(key)
        seen = desktop.wait_until(lambda: numpy.abs(
            desktop.grab(max(0, left), place.y, place.size[0], 1).astype(int) - before).max() > 40, 3)
        times.append((seen - start) * 1000 if seen else None)
        time.sleep(0.4)
        desktop.press(key)  # off again
        time.sleep(0.4)
    return times


def measure(programs, table, rounds):
    folder = f"{programs.home}/large"
    colours = make_photographs(folder, 4, *PICTURE)
    preferences = PREFERENCES.format(overlay=f"{folder}/{sorted(os.listdir(folder))[0]}")
    with Desktop(programs.home, 1920, 1080) as desktop, \
            Window(programs, desktop, folder, "panning-home", preferences, pinned=CORE) as window:
        window.fill_screen()
        place = Place(desktop, colours[-1])
        desktop.move_pointer(place.x, place.y + 100)
        time.sleep(1)
        for key, what in SWITCHES.items():
            table.add(f"{what} switched on, key to screen", "ms", _switch(desktop, place, key, rounds), 30,
                      note="45 MP, window 1920x1080, one core")
        point = place.x, place.y
        _add_frames(table, "zooming", _frames(desktop, window, point, _wheel, rounds), 16)
        desktop.press("ctrl+0")
        time.sleep(2)
        desktop.button(1, True)
        _add_frames(table, "dragging at 100 %", _frames(desktop, window, point, _circle(*point), rounds), 16)
        desktop.button(1, False)
        desktop.press("ctrl+i")
        desktop.press("shift+c")
        time.sleep(4)
        point = place.x - place.size[0] // 4, place.y - place.size[1] // 4
        desktop.move_pointer(*point)
        _add_frames(table, "four side by side zooming together", _frames(desktop, window, point, _wheel, rounds), 33)


def _add_frames(table, what, measured, limit):
    apart, costs = measured
    table.add(f"45 MP, {what}: frame to frame on screen", "ms", apart, limit, note="one core, 120 events a second")
    table.add(f"45 MP, {what}: processor time a frame", "ms", costs, limit)
