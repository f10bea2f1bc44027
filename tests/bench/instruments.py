# SPDX-License-Identifier: GPL-3.0-or-later
"""Histogram, colours and what is laid over live view, computed without a window."""
import statistics


def measure(programs, table, rounds):
    runs = [programs.bench("bench-histogram") for _ in range(rounds)]
    note = "24 MP; %.0f ms against %.0f ms"
    for key, time, limit, what in (("oneRatio", "oneThreadMs", 0.75, "one core"),
                                   ("twoRatio", "twoThreadsMs", 1 / 3, "two cores")):
        table.add(f"RGB and luminance histogram on {what}, against three cv::calcHist", "times",
                  [run[key] for run in runs], round(limit, 3),
                  note=note % (statistics.median(run[time] for run in runs),
                               statistics.median(run["calcHistMs"] for run in runs)))
    colours = programs.bench("bench-colour", str(rounds * 3))
    table.add("colours of a view of 1920x1080", "ms", colours["plain_ms"], 20, note="Adobe RGB to Display P3")
    table.add("colours of a view of 1920x1080, soft proof", "ms", colours["proof_ms"], 20)
    table.add("colours of a view of 1920x1080, soft proof and gamut warning", "ms", colours["warning_ms"], 20)
    runs = [programs.bench("bench-overlay") for _ in range(rounds)]
    table.add("peaking, zebra, histogram, mask and guide for a live-view frame", "ms", [run["sumMs"] for run in runs], 8,
              note="processor time, 1024x680")
