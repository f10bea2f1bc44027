# SPDX-License-Identifier: GPL-3.0-or-later
"""Live view: frames a second on screen, and processor time per frame of skein and its host, without anything laid over
it and with peaking, zebra, histogram and mask."""
import os
import subprocess
import time

from desktop import Desktop
from programs import command_name, cpu_seconds, process_tree

WINDOW = (1280, 800)
SPOT = 0.4, 0.45  # of the window: within the picture, whatever stands beside it
ROUND_SECONDS = 3
SETTLED_SECONDS = 0.5
WITHOUT = "[histogram]\nshown=false\n[view]\ninformation=false\n"
# The keys that lay something over it, and what the preferences then say.
OVERLAYS = {"f": "focusPeaking=true", "o": "exposureWarning=true", "m": "mask=true", "ctrl+h": "shown=true"}


def measure(programs, table, rounds):
    with Desktop(programs.home) as desktop, programs.virtual_camera() as camera:
        preferences = f"{programs.home}/config/skein/skein.conf"
        os.makedirs(os.path.dirname(preferences))
        with open(preferences, "w") as file:
            file.write(WITHOUT)
        skein = subprocess.Popen([programs.path("skein"), "--camera", camera.port, f"{programs.home}/live"],
                                 env=programs.environment(DISPLAY=desktop.name),
                                 stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            _measure(desktop, skein, preferences, table, rounds)
        finally:
            skein.terminate()
            skein.wait(10)


def _measure(desktop, skein, preferences, table, rounds):
    window = desktop.wait_for_window()
    desktop.resize(window, *WINDOW)
    time.sleep(2)  # connected; a benchmark may wait, tests may not
    desktop.press("p")
    time.sleep(2)
    ours = [pid for pid in process_tree(skein.pid) if command_name(pid) in ("skein", "skein-camera-host")]
    rates, costs, more = [], [], []
    for _ in range(rounds):
        rate, cost = _round(desktop, window, ours)
        _switch(desktop)
        _, with_all = _round(desktop, window, ours)
        missing = _not_shown(preferences)
        _switch(desktop)
        rates.append(rate)
        costs.append(cost)
        more.append(with_all - cost if with_all and cost and not missing else None)
    table.add("live view on screen", "frames/s", rates, 60, at_least=True, note="1024x680 in a 1280x800 window")
    table.add("live view, CPU a frame", "ms", costs, 12, note="skein and its host together, nothing over it")
    table.add("live view, CPU a frame more with peaking, zebra, histogram and mask", "ms", more, 8,
              note=f"not shown: {', '.join(missing)}" if missing else "")


def _round(desktop, window, pids):
    """Frames a second, and milliseconds of processor time a frame."""
    before = cpu_seconds(pids)
    start = time.monotonic()
    frames = desktop.count_paints(window, ROUND_SECONDS, [20 + int(part * size) for part, size in zip(SPOT, WINDOW)])
    elapsed = time.monotonic() - start
    used = cpu_seconds(pids) - before
    return frames / elapsed, used * 1000 / frames if frames else None


def _switch(desktop):
    for key in OVERLAYS:
        desktop.press(key)
    time.sleep(SETTLED_SECONDS)


def _not_shown(preferences):
    with open(preferences) as file:
        lines = file.read().splitlines()
    return [line for line in OVERLAYS.values() if line not in lines]
