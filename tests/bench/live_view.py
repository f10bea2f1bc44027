# SPDX-License-Identifier: GPL-3.0-or-later
"""Live view: frames a second on screen, and processor time per frame of skein and its host, without anything laid over
it and with peaking, zebra, histogram and mask."""
import time

from desktop import Desktop
from programs import command_name, cpu_seconds, process_tree
from tethered import BARE, Tethered, WINDOW

SPOT = 0.4, 0.45  # of the window: within the picture, whatever stands beside it
ROUND_SECONDS = 3
SETTLED_SECONDS = 0.5
# The keys that lay something over it, and what the preferences then say.
OVERLAYS = {"f": "focusPeaking=true", "o": "exposureWarning=true", "m": "mask=true", "ctrl+h": "shown=true"}


def measure(programs, table, rounds):
    with Desktop(programs.home) as desktop, programs.virtual_camera() as camera, \
            Tethered(programs, desktop, camera, "live", BARE) as skein:
        _measure(desktop, skein, table, rounds)


def _measure(desktop, skein, table, rounds):
    skein.connect()
    skein.start_live_view()
    ours = [pid for pid in process_tree(skein.process.pid) if command_name(pid) in ("skein", "skein-camera-host")]
    rates, costs, more = [], [], []
    for _ in range(rounds):
        rate, cost = _round(desktop, skein.window, ours)
        _switch(desktop)
        _, with_all = _round(desktop, skein.window, ours)
        missing = _not_shown(skein.preferences)
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
