# SPDX-License-Identifier: GPL-3.0-or-later
"""A burst on the camera: every frame arrives, whole, while the window goes on answering."""
import filecmp
import glob
import time

from desktop import Desktop
from photographs import make_photographs
from window import Window

FRAMES = 100
ROW = 20  # as many as the camera takes at one press
CAPTURE_MS = 100  # ten a second
ARRIVAL_SECONDS = 120
CONNECTED_SECONDS = 20


def _frames(folder):
    return sorted(glob.glob(f"{folder}/*.jpg"))


def _taken(card):
    return sorted(glob.glob(f"{card}/DCIM/*/*.JPG"))


def _wait_for(count, folder, seconds):
    """The moment at which so many are there, or None."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if len(_frames(folder)) >= count:
            return time.monotonic()
        time.sleep(0.02)
    return None


def _complete(session, card):
    """How many frames of the card are in the session, bit for bit; counted in the order they were taken."""
    return sum(filecmp.cmp(theirs, ours, shallow=False) for theirs, ours in zip(_taken(card), _frames(session)))


def measure(programs, table, _rounds):
    shots, card, session = (f"{programs.home}/{name}" for name in ("shots", "card", "session"))
    make_photographs(shots, 6)
    with Desktop(programs.home) as desktop, \
            programs.virtual_camera("--shots", shots, "--card", card, "--capture-ms", str(CAPTURE_MS)) as camera, \
            Window(programs, desktop, session, "burst-home", arguments=("--camera", camera.port)) as window:
        window.fill_screen()
        end = time.monotonic() + CONNECTED_SECONDS
        while not _frames(session) and time.monotonic() < end:  # connected: the first frame is on the screen
            camera.tell("press-shutter")
            time.sleep(2)
        first = len(_frames(session))
        window.wait_until_idle()
        for order in ("set capturemode Burst", f"set burstnumber {ROW}"):
            if (answer := camera.tell(order)) != "ok":
                raise RuntimeError(answer)
        start = time.monotonic()
        for _ in range(FRAMES // ROW):
            while camera.tell("press-shutter") != "ok":  # the row before
                time.sleep(0.01)
        while len(_taken(card)) < first + FRAMES and time.monotonic() < start + ARRIVAL_SECONDS:
            time.sleep(0.02)
        taken = time.monotonic() - start
        arrived = _wait_for(first + FRAMES, session, ARRIVAL_SECONDS)
        gaps = window.gaps(start)
        table.add(f"frames of a burst of {FRAMES} at 10 a second that arrived whole", "frames",
                  [_complete(session, card) - first], FRAMES, at_least=True,
                  note=f"24 MP, taken in {taken:.1f} s")
        table.add("from the last frame of the burst to its commit", "s", [arrived - start - taken if arrived else None])
        table.add_gaps("during the burst", gaps)
