# SPDX-License-Identifier: GPL-3.0-or-later
"""From start to the window being on screen, warm."""
import subprocess
import time

from desktop import Desktop


def measure(programs, table, rounds):
    with Desktop(programs.home) as desktop:
        _measure(programs, desktop, table, rounds)


def _measure(programs, desktop, table, rounds):
    values = []
    for number in range(rounds + 1):
        start = time.monotonic()
        skein = subprocess.Popen([programs.path("skein"), f"{programs.home}/start"],
                                 env=programs.environment(DISPLAY=desktop.name),
                                 stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        shown = desktop.wait_for_window()
        values.append((time.monotonic() - start) * 1000 if shown else None)
        time.sleep(0.3)
        skein.terminate()
        skein.wait(10)
        desktop.wait_while(desktop.clients, 5)
    table.add("start to window (warm)", "ms", values[1:], 300)
