# SPDX-License-Identifier: GPL-3.0-or-later
"""Moving and zooming a 45-megapixel picture at 1920 x 1080, and switching on what lies over it."""
import subprocess

FRAMES = {"pan100": "moving it at 100 %", "pan40": "moving it at 40 %", "pan150": "moving it at 150 %",
          "pan200": "moving it at 200 %", "zoom": "zooming it"}
SWITCHES = {"mask": "a mask", "guides": "guides", "warning": "the exposure warning"}
FRAME_MS = 16
SWITCH_MS = 30


def measure(programs, table, rounds):
    values = {}
    for _ in range(rounds):
        output = subprocess.run([programs.path("bench-view")], env=programs.environment(), check=True,
                                stdout=subprocess.PIPE, text=True).stdout
        for line in output.splitlines():
            name, *numbers = line.split()
            values.setdefault(name, []).extend(float(number) for number in numbers)
    for name, what in FRAMES.items():
        table.add(f"45 MP, a frame {what}", "ms", values[name], FRAME_MS)
    for name, what in SWITCHES.items():
        table.add(f"from switching on {what} to its being painted", "ms", values[name], SWITCH_MS)
