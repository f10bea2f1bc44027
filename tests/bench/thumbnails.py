# SPDX-License-Identifier: GPL-3.0-or-later
"""Cold thumbnails of normal size in the grid of the real window: a jump to a page that was never shown."""
import os
import time

import numpy

from desktop import Desktop
from photographs import shoot_in
from window import Window

FILES = 1000
TILE = 128  # its thumbnails are of the desktop's normal size
PREFERENCES = f"[browser]\ntile={TILE}\n"
SETTLED_SECONDS = 6
LOOK_SECONDS = 0.02  # between two looks at the whole page: each takes processor time from what is measured


def _cells(desktop, colours):
    """Points on the screen, one in each patch of these colours, by rows: {y: [(x, colour), ...]}."""
    seen = desktop.grab().astype(numpy.int16)
    rows = {}
    for colour in colours:
        match = numpy.abs(seen - colour).max(axis=2) <= 24
        edges = numpy.argwhere(match[1:] & ~match[:-1]) + (1, 0)  # where a patch begins from above
        for y, x in edges:
            # The middle of the patch's upper edge, once.
            if match[y, x - 4:x + 5].all() and match[y:y + 9, x].all() and not match[y, x - 5]:
                cells = rows.setdefault(int(y) + 6, [])
                if all(abs(x - other) > 12 for other, _ in cells):
                    cells.append((int(x), colour))
    return rows


def _count_shown(desktop, rows):
    """How many of the cells show their picture."""
    width = desktop.root.get_geometry().width
    shown = 0
    for y, cells in rows.items():
        line = desktop.grab(0, y, width, 1)[0].astype(int)
        shown += sum(max(abs(line[x] - colour)) <= 24 for x, colour in cells)
    return shown


def _page(programs, desktop, shoot, folder, rows):
    """Jumps from the last page to the first. With `rows` known, thumbnails a second; else finds them."""
    with Window(programs, desktop, folder, "thumbnails-home", PREFERENCES) as window:
        window.fill_screen()
        desktop.press("g")
        time.sleep(SETTLED_SECONDS / 3)
        start = time.monotonic()
        desktop.press("Home")
        if rows is None:
            time.sleep(SETTLED_SECONDS)
            return _cells(desktop, shoot.colours[:3]), None
        count = sum(len(cells) for cells in rows.values())
        full = desktop.wait_until(lambda: _count_shown(desktop, rows) == count, 20, LOOK_SECONDS)
        time.sleep(0.5)
        return count / (full - start) if full else None, window.gaps(start)


def measure(programs, table, rounds):
    shoot = shoot_in(programs.shoot)
    for what, originals, least in (("with EXIF thumbnails", shoot.exif, 300), ("24 MP JPEG without", shoot.plain, 30)):
        # The pages that are jumped between have no colour in common.
        half = FILES // 2
        folder = shoot.session(what.replace(" ", "-"), half, originals[:3])
        shoot.session(what.replace(" ", "-"), half, originals[3:], first=half)
        rates, gaps = [], []
        with Desktop(programs.home) as desktop:
            rows, _ = _page(programs, desktop, shoot, folder, None)
            for _ in range(rounds if rows else 0):
                rate, found = _page(programs, desktop, shoot, folder, rows)
                rates.append(rate)
                gaps.extend(found)
        page = sum(len(cells) for cells in rows.values())
        table.add(f"cold thumbnails in the grid, {what}", "/s", rates, least, at_least=True,
                  note=f"normal size, a page of {page}, {os.cpu_count()} cores")
        table.add_gaps("while loading them", gaps)
