# SPDX-License-Identifier: GPL-3.0-or-later
"""From the start of the program to the first picture on screen, for a large and a small session."""
import time

from desktop import Desktop
from photographs import shoot_in
from window import Place, Window

LARGE = 10_000
SMALL = 24
LARGE_MS, SMALL_MS = 500, 350
FIRST_KEY_MS = 75  # a cold picture's first pixels (25) behind the longest gap there may be (50)
SETTLED_SECONDS = 2.5


def _open(programs, desktop, shoot, folder, count, place, rounds):
    """Milliseconds from start to first picture and from a key pressed then to the next; gaps of the event loop."""
    opened, walked, gaps = [], [], []
    newest = shoot.colour(count - 1)
    for _ in range(rounds):
        if place.shows_patch(newest):
            raise LookupError("the screen shows the picture before the program is started")
        with Window(programs, desktop, folder, "opening-home") as window:
            shown = place.wait_for_patch(newest, 20)
            opened.append((shown - window.started) * 1000 if shown else None)
            start = time.monotonic()
            desktop.press("Left")
            moved = place.wait_for_patch(shoot.colour(count - 2), 20)
            walked.append((moved - start) * 1000 if moved else None)
            time.sleep(SETTLED_SECONDS)
            gaps.extend(window.gaps())
    return opened, walked, gaps


def measure(programs, table, rounds):
    shoot = shoot_in(programs.shoot)
    large = shoot.long_session("large", LARGE)
    small = shoot.session("small", SMALL, shoot.exif)
    with Desktop(programs.home) as desktop:
        with Window(programs, desktop, small, "opening-home"):  # warm; tells where to look
            time.sleep(SETTLED_SECONDS)
            place = Place(desktop, shoot.colour(SMALL - 1))
        for folder, count, limit in ((large, LARGE, LARGE_MS), (small, SMALL, SMALL_MS)):
            opened, walked, gaps = _open(programs, desktop, shoot, folder, count, place, rounds)
            table.add(f"start to first picture, {count} files", "ms", opened, limit, note="cold thumbnails")
            table.add(f"arrow key right after that, {count} files", "ms", walked, FIRST_KEY_MS, note="first pixels")
            table.add_gaps(f"while opening {count} files", gaps)
