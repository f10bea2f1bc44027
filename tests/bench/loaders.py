# SPDX-License-Identifier: GPL-3.0-or-later
"""Loaders without a window, for more files and sizes than a window shows: cold jumps, prefetched steps, thumbnails."""
import os

from photographs import shoot_in

SESSION = 10_000
STEPS = 100
BUDGET_MIB = 512
VIEWS = ("1600x1000", "1920x1200", "2560x1440")


def measure(programs, table, rounds):
    shoot = shoot_in(programs.shoot)
    for view in VIEWS:
        result = programs.bench("bench-decode", "jump", view, str(rounds), *shoot.exif[:3])
        if view == VIEWS[0]:
            table.add("loader: cold jump to first pixels", "ms", result["first_ms"], 25, note="24 MP, EXIF thumbnail")
        table.add(f"loader: cold jump to sharp, {view}, against libjpeg-turbo", "times", result["ratio"], 1.3,
                  note=f"median {sorted(result['sharp_ms'])[len(result['sharp_ms']) // 2]:.0f} ms")
    session = shoot.paths(shoot.session("session", SESSION, shoot.exif))
    walk = programs.bench("bench-decode", "walk", VIEWS[0], str(BUDGET_MIB), str(STEPS), *session[:STEPS + 2])
    table.add("loader: steps whose picture was there at once", "%", [100 * walk["immediate"] / walk["steps"]], 99,
              at_least=True, note=f"{STEPS} steps")
    rates = [programs.bench("bench-decode", "thumbnails", "128", *session[:1000])["per_second"] for _ in range(rounds)]
    table.add("loader: cold thumbnails with EXIF thumbnails", "/s", rates, 300, at_least=True, note="1000 files")
    without = shoot.paths(shoot.session("without", 120, shoot.plain))
    rates = [programs.bench("bench-decode", "thumbnails", "128", *without)["per_second"] for _ in range(rounds)]
    table.add("loader: cold thumbnails, 24 MP JPEG without", "/s", rates, 30, at_least=True,
              note=f"120 files, {os.cpu_count()} cores")
