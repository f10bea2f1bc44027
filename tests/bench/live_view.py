# SPDX-License-Identifier: GPL-3.0-or-later
"""Live view: frames a second on screen, and processor time per frame of skein and its host."""
import subprocess
import time

from desktop import Desktop
from programs import command_name, cpu_seconds, process_tree

WINDOW = (1280, 800)
LEAST_AREA = 300_000  # pixels; a frame fills the viewer, a status text does not
ROUND_SECONDS = 5


def measure(programs, table, rounds):
    with Desktop(programs.home) as desktop:
        _measure(programs, desktop, table, rounds)


def _measure(programs, desktop, table, rounds):
    with programs.virtual_camera() as camera:
        skein = subprocess.Popen([programs.path("skein"), "--camera", camera.port, f"{programs.home}/live"],
                                 env=programs.environment(DISPLAY=desktop.name),
                                 stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            window = desktop.wait_for_window()
            desktop.resize(window, *WINDOW)
            time.sleep(2)  # connected; a benchmark may wait, tests may not
            desktop.press("p")
            time.sleep(2)
            ours = [pid for pid in process_tree(skein.pid)
                    if command_name(pid) in ("skein", "skein-camera-host")]
            rates, costs = [], []
            for _ in range(rounds):
                before = cpu_seconds(ours)
                start = time.monotonic()
                frames, _ = desktop.count_large_paints(window, ROUND_SECONDS, LEAST_AREA)
                elapsed = time.monotonic() - start
                used = cpu_seconds(ours) - before
                rates.append(frames / elapsed)
                costs.append(used * 1000 / frames if frames else None)
            table.add("live view on screen", "frames/s", rates, 60, at_least=True, note="1024x680 in a 1280x800 window")
            table.add("live view, CPU a frame", "ms", costs, 12, note="skein and its host together")
        finally:
            skein.terminate()
            skein.wait(10)
