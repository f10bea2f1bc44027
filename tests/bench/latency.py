# SPDX-License-Identifier: GPL-3.0-or-later
"""From the space bar, and from the camera's announcement, to the photograph filling the viewer."""
import subprocess
import time

from desktop import Desktop, LogReader
from photographs import make_photographs

WINDOW = (1280, 800)
CAPTURE_MS = 100
SECONDS = 15


def start_skein(programs, desktop, camera, folder):
    """The program with the log lines this needs, connected, and the middle of its viewer."""
    skein = subprocess.Popen(
        [programs.path("skein"), "--camera", camera.port, folder],
        env=programs.environment(DISPLAY=desktop.name, QT_LOGGING_RULES="skein.tether.debug=true",
                                 QT_MESSAGE_PATTERN="%{message}"),
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    log = LogReader(skein.stderr)
    window = desktop.wait_for_window()
    desktop.resize(window, *WINDOW)
    return skein, log, window


def middle_of_viewer(desktop, colour):
    """A pixel that shows the patch of the photograph now on screen: the middle of all that do."""
    wide, high = desktop.root.get_geometry().width, desktop.root.get_geometry().height
    hits = [(x, y) for y in range(40, high, 16) for x in range(40, wide, 16)
            if max(abs(a - b) for a, b in zip(desktop.colour(x, y), colour)) <= 12]
    return hits[len(hits) // 2] if hits else None


def measure(programs, table, rounds):
    with Desktop(programs.home) as desktop:
        _measure(programs, desktop, table, rounds)


def _measure(programs, desktop, table, rounds):
    shots = f"{programs.home}/shots"
    colours = make_photographs(shots, 6)
    with programs.virtual_camera("--shots", shots, "--capture-ms", str(CAPTURE_MS)) as camera:
        skein, log, _ = start_skein(programs, desktop, camera, f"{programs.home}/latency")
        try:
            time.sleep(2.5)
            desktop.press("space")
            time.sleep(3)
            spot = middle_of_viewer(desktop, colours[0])
            if spot is None:
                table.add("space bar to picture", "ms", [], 450, note="no picture appeared")
                return
            by_key, by_announcement = [], []
            for number in range(1, rounds + 1):
                colour = colours[number % len(colours)]
                mark = len(log.lines)
                start = time.monotonic()
                desktop.press("space")
                shown = desktop.wait_for_colour(*spot, colour, SECONDS)
                announced = log.wait_for("announced", mark, 1)
                received = log.wait_for("received", mark, 1)
                by_key.append((shown - start) * 1000 if shown else None)
                if shown and announced and received:
                    transfer = received[0] - announced[0]
                    by_announcement.append((shown - announced[0] - transfer) * 1000)
                time.sleep(1)
            table.add("space bar to picture", "ms", by_key, 450, note=f"24 MP, --capture-ms {CAPTURE_MS}")
            table.add("announced to picture, without transfer", "ms", by_announcement, 120, note="24 MP")
        finally:
            skein.terminate()
            skein.wait(10)
