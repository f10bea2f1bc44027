# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking through a session of 10,000 pictures in the real window: the next picture, and jumps to cold ones."""
import statistics
import time

from desktop import Desktop
from photographs import shoot_in
from window import Place, Window

SESSION = 10_000
SCREENS = ((1600, 1000), (2560, 1440))
STEPS_A_ROUND = 8
PACE_SECONDS = 0.35
JUMPS_A_ROUND = 2
SETTLED_SECONDS = 0.8
STRIP_SECONDS = 10


def _milliseconds(moment, start):
    return (moment - start) * 1000 if moment else None


def _walk(desktop, shoot, place, steps):
    """Milliseconds from key to the sharp picture, one key each PACE_SECONDS, whatever is ready. From the newest on."""
    values = []
    next_key = time.monotonic()
    for step in range(1, steps + 1):
        time.sleep(max(0.0, next_key - time.monotonic()))
        start = time.monotonic()
        next_key = start + PACE_SECONDS
        desktop.press("Left")
        values.append(_milliseconds(place.wait_for_sharp(shoot.colour(SESSION - 1 - step), 3), start))
    return values


def _jumps(desktop, place, current, count, alone):
    """Clicks far from what was looked at: milliseconds to first pixels and to sharp, and the latter by what
    libjpeg-turbo alone needs for that file at that size."""
    first, sharp, ratio = [], [], []
    for _ in range(count):
        place.roll_strip()
        time.sleep(SETTLED_SECONDS)
        end = time.monotonic() + STRIP_SECONDS
        while not (others := [shot for shot in place.strip() if shot[2] != current]):
            if time.monotonic() > end:
                raise LookupError("no thumbnails in the filmstrip")
        x, y, colour = others[0]
        desktop.move_pointer(x, y)
        time.sleep(SETTLED_SECONDS / 4)
        start = time.monotonic()
        desktop.button(1, True)
        first.append(_milliseconds(place.wait_for_patch(colour, 3), start))
        sharp.append(_milliseconds(place.wait_for_sharp(colour, 3), start))
        desktop.button(1, False)
        current = colour
        if sharp[-1]:
            ratio.append(sharp[-1] / alone(colour, place.size))
    return first, sharp, ratio


def measure(programs, table, rounds):
    shoot = shoot_in(programs.shoot)
    folder = shoot.long_session("session", SESSION)

    def alone(colour, size):
        file = shoot.exif[shoot.colours.index(colour)]
        return programs.bench("bench-decode", "turbo", "%dx%d" % size, file)["ms"]

    for width, height in SCREENS:
        with Desktop(programs.home, width, height) as desktop, \
                Window(programs, desktop, folder, "browsing-home") as window:
            window.fill_screen()
            newest = shoot.colour(SESSION - 1)
            place = Place(desktop, newest)
            size = f"{width}x{height}"
            if (width, height) == SCREENS[0]:
                start = time.monotonic()
                steps = _walk(desktop, shoot, place, rounds * STEPS_A_ROUND)
                table.add("arrow key to the next picture, neighbours prefetched", "ms", steps, 20,
                          note=f"sharp; one key each {PACE_SECONDS * 1000:.0f} ms; window {size}")
                table.add_gaps("while walking", window.gaps(start))
                newest = shoot.colour(SESSION - 1 - rounds * STEPS_A_ROUND)
            first, sharp, ratio = _jumps(desktop, place, newest, rounds * JUMPS_A_ROUND, alone)
            table.add(f"cold jump to first pixels, window {size}", "ms", first, 25, note="24 MP JPEG, EXIF thumbnail")
            table.add(f"cold jump to sharp, window {size}, against libjpeg-turbo", "times", ratio, 1.3,
                      note="median %.0f ms; picture %dx%d" % (statistics.median(filter(None, sharp)), *place.size))
