# SPDX-License-Identifier: GPL-3.0-or-later
"""Live view for 10,000 frames, as fast as they come: what the window and its camera host hold must not grow."""
import time

import numpy

from desktop import Desktop
from programs import command_name, process_tree, resident_memory_mib
from tethered import Tethered, WINDOW

SPOT = 0.4, 0.45  # of the window: within the picture, whatever stands beside it
FRAMES = 10_000
WARM = 2_000  # frames until all buffers and caches are there
SLICE_SECONDS = 5
MOST_SECONDS = 400
MOST_MIB = 4  # over the frames after the warm ones: less than one of their buffers and the allocator's moods


def measure(programs, table, _rounds):
    with Desktop(programs.home) as desktop, programs.virtual_camera() as camera, \
            Tethered(programs, desktop, camera, "live") as skein:
        skein.connect()
        skein.start_live_view()
        _measure(desktop, skein.window, skein.process.pid, table)


def _measure(desktop, window, root, table):
    pids = {name: [pid for pid in process_tree(root) if command_name(pid) == name]
            for name in ("skein", "skein-camera-host")}
    held = {name: [] for name in pids}
    counts, frames = [], 0
    point = [20 + int(part * size) for part, size in zip(SPOT, WINDOW)]
    start = time.monotonic()
    while frames < FRAMES and time.monotonic() - start < MOST_SECONDS:
        frames += desktop.count_paints(window, SLICE_SECONDS, point)
        counts.append(frames)
        for name, ids in pids.items():
            held[name].append(sum(resident_memory_mib(pid) for pid in ids))
    rate = frames / (time.monotonic() - start)
    for name, values in held.items():
        points = [(count, value) for count, value in zip(counts, values) if count > WARM]
        grown = None
        if frames >= FRAMES and len(points) > 2:
            slope = numpy.polyfit(*zip(*points), 1)[0]
            grown = slope * (FRAMES - WARM)
        table.add(f"growth of {name} over live view", "MiB", [grown], MOST_MIB,
                  note=f"by its slope from frame {WARM} to {frames} at {rate:.0f} a second; "
                       f"{values[0]:.0f} MiB at first, {values[-1]:.0f} at last")
