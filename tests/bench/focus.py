# SPDX-License-Identifier: GPL-3.0-or-later
"""Focus: a key that moves the lens while live view runs. Seen from the camera."""
import subprocess
import time

from desktop import Desktop
from settings import Body

SECONDS = 5
# The finest step: the motor of the lens takes 1 ms for it.
KEYS = ("alt+period", "alt+comma")


def measure(programs, table, rounds):
    with Desktop(programs.home) as desktop, programs.virtual_camera() as camera:
        skein = subprocess.Popen([programs.path("skein"), "--camera", camera.port, f"{programs.home}/focus"],
                                 env=programs.environment(DISPLAY=desktop.name),
                                 stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            body = Body(camera)
            desktop.resize(desktop.wait_for_window(), 1280, 800)
            time.sleep(2.5)  # connected; a benchmark may wait, tests may not
            desktop.press("p")
            time.sleep(2)
            table.add("key to the lens, while live view runs", "ms", _by_key(desktop, body, 4 * rounds), 30,
                      note="one fine step of the focus")
        finally:
            skein.terminate()
            skein.wait(10)


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
