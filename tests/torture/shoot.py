# SPDX-License-Identifier: GPL-3.0-or-later
"""A shoot with the virtual camera, of which each frame is known: where it is now, and whether it is whole."""
import collections
import hashlib
import os
import random
import re
import signal
import struct
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "bench"))
from programs import Programs, VirtualCamera, command_name, process_tree  # noqa: E402

PATIENCE_SECONDS = 40
POLL_SECONDS = 0.02
STRIP_OFFSET = 38
LOOKED = "the card was looked at"
READY = "Connecting -> skein::Camera::State::Ready"


def wait_for(condition, seconds=PATIENCE_SECONDS):
    """What `condition` says as soon as it says something; what it said last when that takes too long."""
    end = time.monotonic() + seconds
    while not (answer := condition()) and time.monotonic() < end:
        time.sleep(POLL_SECONDS)
    return answer


def frame(number, randomness, least, most):
    """A JPEG, as far as its structure tells, that no other one is like."""
    size = randomness.randrange(least, most)
    return (b"\xff\xd8\xff\xda\x00\x02" + b"%d " % number +
            randomness.randbytes(size).replace(b"\xff", b"\x7f") + b"\xff\xd9")


RAW = 100_000  # the RAW file of frame n has the number n + RAW


def raw_frame(jpeg):
    """The same as a TIFF with one strip."""
    entries = [(273, 4, 1, STRIP_OFFSET), (279, 4, 1, len(jpeg))]
    return (struct.pack("<2sHIH", b"II", 42, 8, len(entries)) +
            b"".join(struct.pack("<HHII", *entry) for entry in entries) + bytes(4) + jpeg)


class Contents:
    """The frames that lie in a folder; each file is read once."""

    def __init__(self, frames):
        self._frames = frames
        self._known = {}

    def find(self, folder):
        """The paths of each frame that lies there; of "damaged", those that are none."""
        found = collections.defaultdict(list)
        for path, folders, names in os.walk(folder):
            folders[:] = [name for name in folders if not name.startswith(".")]
            for name in names:
                number = self._number(os.path.join(path, name))
                if number is not None:
                    found[number].append(os.path.join(path, name))
        return found

    def count(self, folder):
        """How often each frame lies there."""
        return collections.Counter({number: len(paths) for number, paths in self.find(folder).items()})

    def _number(self, path):
        try:
            status = os.lstat(path)
            key = (path, status.st_ino, status.st_size, status.st_mtime_ns)
            if key not in self._known:
                with open(path, "rb") as file:
                    self._known[key] = self._frames.get(hashlib.sha256(file.read()).digest(), "damaged")
            return self._known[key]
        except FileNotFoundError:
            return None  # it has just got its name, or has been deleted


class Shoot:
    """One card, one session folder, and a camera that is pressed; whatever it took is known by its hash."""

    def __init__(self, programs, folder, seed, frames=400, least=20_000, most=500_000, camera_environment=None,
                 raw_share=0):
        self.random = random.Random(seed)
        self.programs = programs
        self.folder = folder
        self.session, self.card, shots = (os.path.join(folder, name) for name in ("session", "card", "shots"))
        for path in (self.card, shots):
            os.makedirs(path)
        self.taken, self._most = 0, frames
        self._started = []
        self.first = 0  # those before were deleted by the photographer
        hashes, self.raws = {}, set()
        for number in range(frames):
            files = {f"{number:05}.jpg": (number, frame(number, self.random, least, most))}
            if self.random.random() < raw_share:
                self.raws.add(number)
                files[f"{number:05}.nef"] = number + RAW, raw_frame(files[f"{number:05}.jpg"][1])
            for name, (which, content) in files.items():
                hashes[hashlib.sha256(content).digest()] = which
                with open(f"{shots}/{name}", "wb") as file:
                    file.write(content)
        self.contents = Contents(hashes)
        self.camera = VirtualCamera(programs.path("skein-virtual-camera"),
                                    programs.environment(**camera_environment or {}),
                                    ["--card", self.card, "--shots", shots, "--capture-ms", "0", "--megapixels", "1"])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for program in self._started:  # whatever went wrong, nothing of ours stays behind
            program.kill()
        self.camera.__exit__()

    def press(self):
        """True if the camera took the picture: one that is busy says so, and takes none."""
        took = self.taken < self._most and self.camera.tell("press-shutter") == "ok"
        self.taken += took
        return took

    def take(self, count):
        """So many pictures, however busy the camera is; they are on its card, or have been saved already."""
        goal = self.taken + count
        assert wait_for(lambda: self.press() and self.taken == goal), "the camera took no pictures"
        assert wait_for(lambda: "lost" not in self.verdict()), f"what the camera took is gone: {self.verdict()}"

    def start(self, kind, environment=None, *arguments):
        self._started.append(Program(self, kind, environment or {}, arguments))
        return self._started[-1]

    def numbers(self):
        """Of all files that have to be somewhere."""
        jpegs = range(self.first, self.taken)
        return [*jpegs, *(number + RAW for number in jpegs if number in self.raws)]

    def on_disk(self):
        return self.contents.count(self.session)

    def on_card(self):
        return self.contents.count(self.card)

    def verdict(self):
        """What is wrong now: {"lost": [...], "twice": [...], "damaged": n}; nothing when all is well."""
        card = self.on_card()  # first: what leaves the card meanwhile is on the disk already
        disk = self.on_disk()
        wrong = {"lost": [number for number in self.numbers() if not disk[number] and not card[number]],
                 "twice": [number for number in self.numbers() if disk[number] > 1],
                 "damaged": disk["damaged"]}
        return {what: which for what, which in wrong.items() if which}

    def parted(self):
        """Shots whose RAW and JPEG have names that differ by more than their endings."""
        found = self.contents.find(self.session)
        return [number for number in range(self.first, self.taken) if number in self.raws and
                len({os.path.splitext(path)[0] for path in found[number] + found[number + RAW]}) > 1]

    def is_complete(self):
        """All that was taken is in the session once, and nothing on the card."""
        disk = self.on_disk()
        return not self.on_card() and disk == collections.Counter(self.numbers())

    def count(self, report, trouble):
        """Adds what became of the frames, and what is wrong."""
        disk, card = self.on_disk(), self.on_card()
        report["frames taken"] += len(self.numbers())
        report["frames on disk"] += sum(disk[number] > 0 for number in self.numbers())
        report["frames on the camera"] += sum(card[number] > 0 for number in self.numbers())
        for what, which in trouble.items():
            report[what] += which if isinstance(which, int) else len(which) if isinstance(which, list) else 1
            assert report[what], f"what is wrong counts: {what}"


class Program:
    """skein-cli or the window (`kind`: "cli", "window") on a shoot's camera and folder, with deletion switched on."""

    def __init__(self, shoot, kind, environment, arguments):
        self.kind = kind
        self.log = os.path.join(shoot.folder, "log")
        command = {"cli": ["skein-cli", "tether", "--camera", shoot.camera.port, "--session", shoot.session],
                   "window": ["skein", "--camera", shoot.camera.port, shoot.session]}[kind]
        environment = shoot.programs.environment(QT_QPA_PLATFORM="offscreen", SKEIN_PROGRAMS=shoot.programs.folder,
                                                 QT_LOGGING_RULES="skein.*.debug=true;skein.eventloop.debug=false",
                                                 **environment)
        # Into a file: its host, which ends after it, would hold a pipe open.
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(
                [shoot.programs.path(command[0]), *command[1:], "--delete-from-camera", *arguments],
                env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=log)

    def said(self):
        with open(self.log, errors="replace") as log:
            return log.read()

    def has_said(self, sentence):
        """To the photographer. Of a window, whose sentences are in its message bar, that is taken for granted."""
        return self.kind == "window" or re.search(sentence, self.said())

    def wait_until_connected(self):
        wait_for(lambda: READY in self.said() or self.process.poll() is not None)
        assert READY in self.said(), f"not connected ({self.process.poll()}): {self.said()}"

    def host(self):
        """The process of its camera, or None."""
        return next((pid for pid in process_tree(self.process.pid) if command_name(pid) == "skein-camera-host"), None)

    def kill_host(self):
        host = self.host()
        if host:
            try:
                os.kill(host, signal.SIGKILL)
            except ProcessLookupError:
                return False
        return bool(host)

    def kill(self):
        self.process.kill()
        self.process.wait()

    def end(self):
        """As a user ends it."""
        self.process.send_signal(signal.SIGINT)
        try:
            return self.process.wait(PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()
            raise


def make_programs(build, folder):
    """The programs of the tree `build`, with a home below `folder`."""
    home = os.path.join(folder, "home")
    os.makedirs(home)
    return Programs(os.path.join(build, "bin"), home, folder)
