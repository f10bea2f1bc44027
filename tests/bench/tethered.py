# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program with a simulated camera, its window at the size for which all that is measured was wanted."""
import os
import subprocess
import time

WINDOW = (1280, 800)
# Nothing that a frame changes stands beside the picture then.
BARE = "[histogram]\nshown=false\n[view]\ninformation=false\n"


class Tethered:
    """skein at `camera`, on a session `folder` of the part's home; ended when left."""

    def __init__(self, programs, desktop, camera, folder, preferences=None):
        self.desktop = desktop
        self.preferences = f"{programs.home}/config/skein/skein.conf"
        if preferences is not None:
            os.makedirs(os.path.dirname(self.preferences), exist_ok=True)
            with open(self.preferences, "w") as file:
                file.write(preferences)
        self.process = subprocess.Popen([programs.path("skein"), "--camera", camera.port, f"{programs.home}/{folder}"],
                                        env=programs.environment(DISPLAY=desktop.name),
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.window = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(10)

    def connect(self, seconds=2.0):
        """Waits for the window, and until the camera is surely connected: a benchmark may wait, tests may not."""
        self.window = self.desktop.wait_for_window()
        self.desktop.resize(self.window, *WINDOW)
        time.sleep(seconds)

    def start_live_view(self, seconds=2.0):
        self.desktop.press("p")
        time.sleep(seconds)
