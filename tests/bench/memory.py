# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program holds after walking through 500 of 10,000 pictures, beyond the cache it was given."""
import time

from desktop import Desktop
from photographs import shoot_in
from window import Place, Window

SESSION = 10_000
WALK = 500
BUDGET_MIB = 512  # small enough to be full long before the end
PACE_SECONDS = 0.085
PREFERENCES = f"[pictures]\ncacheMebibytes={BUDGET_MIB}\n"
MORE_MIB = 150


def measure(programs, table, _rounds):
    shoot = shoot_in(programs.shoot)
    folder = shoot.long_session("session", SESSION)
    with Desktop(programs.home, 2560, 1440) as desktop, \
            Window(programs, desktop, folder, "memory-home", PREFERENCES) as window:
        window.fill_screen()
        place = Place(desktop, shoot.colour(SESSION - 1))
        begin = window.memory_mib()
        start = time.monotonic()
        seen = 0
        for step in range(1, WALK + 1):
            time.sleep(max(0.0, start + step * PACE_SECONDS - time.monotonic()))
            desktop.press("Left")
            # Each is looked at: only what was decoded has to be held.
            seen += place.wait_for_sharp(shoot.colour(SESSION - 1 - step), 5) is not None
        time.sleep(1)
        after = window.memory_mib()
        walked = seen == WALK and window.is_running()
        table.add(f"memory after walking {WALK} of {SESSION} pictures", "MiB", [after if walked else None],
                  BUDGET_MIB + MORE_MIB, note=f"cache of {BUDGET_MIB} MiB; {begin:.0f} MiB before")
        table.add_gaps("while walking fast", window.gaps(start))
