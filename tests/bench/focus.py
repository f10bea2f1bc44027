# SPDX-License-Identifier: GPL-3.0-or-later
"""Focus: a key that moves the lens while live view runs. Seen from the camera."""
import time

from desktop import Desktop
from settings import Body
from tethered import Tethered

SECONDS = 5
# The finest step: the motor of the lens takes 1 ms for it.
KEYS = ("alt+period", "alt+comma")


def measure(programs, table, rounds):
    with Desktop(programs.home) as desktop, programs.virtual_camera() as camera, \
            Tethered(programs, desktop, camera, "focus") as skein:
        body = Body(camera)
        skein.connect(2.5)
        skein.start_live_view()
        table.add("key to the lens, while live view runs", "ms", _by_key(desktop, body, 4 * rounds), 30,
                  note="one fine step of the focus")


def _by_key(desktop, body, rounds):
    times = []
    for number in range(rounds):
        mark = body.mark()
        start = time.monotonic()
        desktop.press(KEYS[number % 2])
        change = body.log.wait_for("changed focusdistance ", mark, SECONDS)
        times.append((change[0] - start) * 1000 if change else None)
        time.sleep(0.3)
    return times
