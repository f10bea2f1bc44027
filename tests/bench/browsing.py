# SPDX-License-Identifier: GPL-3.0-or-later
"""Loading and thumbnails without a window: cold jumps, walking through a large session, cold thumbnails."""
import json
import os
import shutil
import subprocess

from photographs import make_photographs, with_thumbnail

SESSION = 10_000
WALK = 500
BUDGET_MIB = 512
KINDS = 6  # different photographs; the session holds each many times, as links
VIEWS = ("1600x1000", "1920x1200", "2560x1440")


def _bench(programs, *arguments, cache="bench-cache"):
    """The program's JSON, from an empty cache of thumbnails."""
    shutil.rmtree(f"{programs.home}/{cache}", ignore_errors=True)
    environment = programs.environment()
    environment["XDG_CACHE_HOME"] = f"{programs.home}/{cache}"
    output = subprocess.run([programs.path("bench-decode"), *arguments], env=environment, check=True,
                            stdout=subprocess.PIPE, text=True, timeout=600).stdout
    return json.loads(output)


def _links(folder, originals, count):
    """`count` names for the same few files: 10,000 pictures without 80 GB."""
    os.makedirs(folder)
    names = []
    for number in range(count):
        names.append(f"{folder}/IMG_{number:05d}.JPG")
        os.link(originals[number % len(originals)], names[-1])
    return names


def measure(programs, table, rounds):
    base = f"{programs.home}/browsing"
    make_photographs(f"{base}/plain", KINDS)
    plain = sorted(f"{base}/plain/{name}" for name in os.listdir(f"{base}/plain"))
    os.makedirs(f"{base}/exif")
    exif = [with_thumbnail(path, f"{base}/exif/{os.path.basename(path)}") for path in plain]

    for view in VIEWS:
        result = _bench(programs, "jump", view, str(rounds), *exif[:3])
        if view == VIEWS[0]:
            table.add("cold jump to first pixels", "ms", result["first_ms"], 25, note="24 MP JPEG, EXIF thumbnail")
        table.add(f"cold jump to sharp, {view}, against libjpeg-turbo alone", "times", result["ratio"], 1.3,
                  note=f"median {sorted(result['sharp_ms'])[len(result['sharp_ms']) // 2]:.0f} ms")

    session = _links(f"{base}/session", exif, SESSION)
    walk = _bench(programs, "walk", VIEWS[0], str(BUDGET_MIB), str(WALK), *session[:WALK + 2])
    table.add(f"memory after walking {WALK} pictures, beyond the cache's budget", "MiB",
              [walk["resident_mib"] - BUDGET_MIB], 150, note=f"cache {walk['cache_mib']:.0f} of {BUDGET_MIB} MiB")
    table.add("steps whose picture was there at once", "%", [100 * walk["immediate"] / walk["steps"]], 99, at_least=True)
    table.add("longest gap on the GUI thread while walking", "ms", [walk["gap_ms"]], 50)

    rates, gaps = [], []
    for _ in range(rounds):
        result = _bench(programs, "thumbnails", "128", *session[:1000])
        rates.append(result["per_second"])
        gaps.append(result["gap_ms"])
    table.add("cold thumbnails of normal size with EXIF thumbnails", "/s", rates, 300, at_least=True)
    table.add("longest gap on the GUI thread while loading them", "ms", gaps, 50)
    without = _links(f"{base}/without", plain, 120)
    table.add("cold thumbnails of normal size, 24 MP JPEG without", "/s",
              [_bench(programs, "thumbnails", "128", *without)["per_second"] for _ in range(rounds)], 30, at_least=True,
              note=f"{os.cpu_count()} cores")
    shutil.rmtree(base)
