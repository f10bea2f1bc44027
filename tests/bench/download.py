# SPDX-License-Identifier: GPL-3.0-or-later
"""Fetching a card: throughput beside the gphoto2 program, and the host's memory with a large file."""
import os
import shutil
import subprocess
import threading
import time

from photographs import make_blobs
from programs import command_name, peak_memory_mib, process_tree

FILES = 200
MOST_ROUNDS = 3  # each moves ten gigabytes
FILE_BYTES = 25_000_000
LARGE_BYTES = 200_000_000


def _ours(programs, camera, folder, watch=None):
    """Seconds from the first request to the last commit, as the fetching program itself measured them."""
    process = subprocess.Popen([programs.path("bench-fetch-card"), camera.port, folder], env=programs.environment(),
                               stdout=subprocess.PIPE, text=True)
    if watch:
        watch(process.pid)
    output = process.communicate(timeout=300)[0]
    return float(output.strip().splitlines()[-1])


def _gphoto2(programs, camera, folder):
    os.makedirs(folder)
    start = time.monotonic()
    subprocess.run(["gphoto2", "--quiet", "--port", camera.port, "--get-all-files"], cwd=folder, check=True,
                   env=programs.environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    subprocess.run(["sync", "-f", folder], check=True)
    return time.monotonic() - start


def _peak_of_host(programs, camera, folder):
    peaks = []
    done = threading.Event()

    def watch(pid):
        def poll():
            while not done.is_set():
                for child in process_tree(pid):
                    if command_name(child) == "skein-camera-host":
                        peaks.append(peak_memory_mib(child))
                time.sleep(0.02)
        threading.Thread(target=poll, daemon=True).start()

    _ours(programs, camera, folder, watch)
    done.set()
    return max(peaks, default=None)


def _files_that_fit(folder):
    """As many as the disk takes beside what is fetched of them, with as much again to spare."""
    return min(FILES, max(1, shutil.disk_usage(folder).free // (3 * FILE_BYTES)))


def measure(programs, table, rounds):
    card = f"{programs.home}/card"
    files = _files_that_fit(programs.home)
    make_blobs(f"{card}/DCIM/100SKEIN", files, FILE_BYTES)
    subprocess.run(["sync", "-f", card], check=True)
    ratios = []
    with programs.virtual_camera("--card", card) as camera:
        for number in range(min(rounds, MOST_ROUNDS)):
            ours, theirs = f"{programs.home}/ours{number}", f"{programs.home}/theirs{number}"
            # Whoever goes first changes with every round, so that neither profits from a warm cache.
            order = [(_ours, ours), (_gphoto2, theirs)]
            seconds = {}
            for fetch, folder in order if number % 2 else reversed(order):
                seconds[fetch] = fetch(programs, camera, folder)
                shutil.rmtree(folder)
            ratios.append(seconds[_ours] / seconds[_gphoto2])
    note = f"{files} files a round" + ("" if files == FILES else f", not {FILES}: the disk is small")
    table.add("fetching 25 MB files to the last commit, against gphoto2 and sync", "times", ratios, 1.15, note=note)
    table.add("the same as throughput", "times", [1 / ratio for ratio in ratios], 0.95, at_least=True)
    shutil.rmtree(card)
    make_blobs(f"{card}/DCIM/100SKEIN", 1, LARGE_BYTES)
    with programs.virtual_camera("--card", card) as camera:
        peak = _peak_of_host(programs, camera, f"{programs.home}/large")
    table.add("memory of the host moving a 200 MB file", "MiB", [peak], 40)
