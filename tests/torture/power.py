# SPDX-License-Identifier: GPL-3.0-or-later
"""Power cuts, played: a shoot is recorded call by call, cut at every point, and the session's folder is made anew from
nothing but what the disk would have kept. Then the next start has to find each frame that the camera has deleted."""
import collections
import hashlib
import os
import shutil
import subprocess

import layer
from shoot import LOOKED, Shoot, VirtualCamera, wait_for

FRAMES = 6
LEAST_BYTES, MOST_BYTES = 9_000, 40_000
PAGE = 4096
MOMENTS = 40  # about what one frame takes
ROUNDS = 5
SUITE_CONNECTED, CONNECTED = 2, 4  # so many of the places, twice, are continued with the camera


class Inode:
    """A file or a folder: as programs see it, and as the disk surely has it."""

    def __init__(self, is_folder=False):
        self.is_folder = is_folder
        self.now = {} if is_folder else bytearray()
        self.kept = {} if is_folder else b""
        self.pages = set()  # changed since it was flushed
        self.changes = []   # of a folder since it was flushed: (moment, name, inode or None)
        self.left = []      # (moment, folder, name): from where and when something was renamed to here

    def set_name(self, moment, name, inode):
        self.changes.append((moment, name, inode))
        _apply(self.now, name, inode)

    def flush(self):
        self.kept = dict(self.now) if self.is_folder else bytes(self.now)
        # No file system that is in use keeps one half of a rename.
        for _, folder, name in self.left:
            folder.kept.pop(name, None)
        last = max((moment for moment, _, _ in self.left), default=0)
        self.pages, self.changes, self.left = set(), [], []
        return last


def _apply(names, name, inode):
    if inode is None:
        names.pop(name, None)
    else:
        names[name] = inode


class Disk:
    """The folder `root`, and what has been done in it since it was empty."""

    def __init__(self, root):
        self.root = root
        self.top = Inode(is_folder=True)
        self._inodes = {os.stat(root).st_ino: self.top}
        self.moment = 0
        self.surely = 0  # until then what happened to names is on the disk, by a rename that is

    def _place(self, path):
        """(folder, name) of what the programs call `path`; no folder when it is none of ours."""
        parts = os.path.relpath(path, self.root).split("/")
        folder = self.top
        for part in parts[:-1]:
            folder = folder.now.get(part) if folder else None
        return folder, parts[-1]

    def _find(self, path):
        folder, name = self._place(path)
        return folder.now.get(name) if folder else None

    def _set(self, path, inode):
        folder, name = self._place(path)
        if folder is not None:
            folder.set_name(self.moment, name, inode)

    def play(self, record):
        kind, number, offset, name, other, data = record
        self.moment += 1
        if kind in (layer.CREATED, layer.MADE_FOLDER):
            self._inodes[number] = Inode(is_folder=kind == layer.MADE_FOLDER)
            self._set(name, self._inodes[number])
        elif kind in (layer.WRITTEN, layer.RESIZED):
            self._write(self._inodes.setdefault(number, Inode()), offset, data, kind == layer.RESIZED)
        elif kind == layer.SYNCED and number in self._inodes:
            self.surely = max(self.surely, self._inodes[number].flush())
        elif kind in (layer.RENAMED, layer.EXCHANGED):
            moved, victim = self._find(name), self._find(other)
            self._set(other, moved)
            self._set(name, victim if kind == layer.EXCHANGED else None)
            (source, old), (target, _) = self._place(name), self._place(other)
            if kind == layer.RENAMED and source is not target:
                target.left.append((self.moment, source, old))
        elif kind == layer.LINKED:
            self._set(other, self._inodes.setdefault(number, Inode()))
        elif kind == layer.REMOVED:
            self._set(name, None)

    @staticmethod
    def _write(inode, offset, data, is_resized):
        end = offset if is_resized else offset + len(data)
        old = len(inode.now)
        if end > old:
            inode.now.extend(bytes(end - old))
        if is_resized:
            del inode.now[end:]
        else:
            inode.now[offset:end] = data
        first = min(offset, old) if is_resized or offset > old else offset
        inode.pages.update(range(first // PAGE, -(-max(end, old if is_resized else 0) // PAGE)))

    def after_cut(self, keeps):
        """{path: bytes, or None for a folder} of what is there when the power is back. `keeps` says what of that which
        was not flushed is on the disk all the same."""
        found = {}
        last = keeps.last_moment(self.surely, self.moment)

        def visit(folder, path):
            names = dict(folder.kept)
            for moment, name, inode in folder.changes:
                if moment <= last:
                    _apply(names, name, inode)
            for name, inode in names.items():
                place = f"{path}/{name}" if path else name
                found[place] = None if inode.is_folder else keeps.content(inode)
                if inode.is_folder:
                    visit(inode, place)
        visit(self.top, "")
        return found


class Nothing:
    """Only what was flushed."""

    def last_moment(self, surely, now):
        """Up to this one names are kept that were not flushed."""
        return 0

    def content(self, inode):
        return bytes(inode.kept)


class Names(Nothing):
    """The file system's journal had all names, and none of the bytes: files are as long as they were, and empty."""

    def last_moment(self, surely, now):
        return now

    def content(self, inode):
        kept = bytearray(inode.kept[:len(inode.now)])
        kept.extend(bytes(len(inode.now) - len(kept)))
        return bytes(kept)


class Short(Names):
    """The same, but they are as long as they were when they were flushed."""

    def content(self, inode):
        return bytes(inode.kept)


class Some(Nothing):
    """Names up to some moment, and pages here and there."""

    def __init__(self, randomness):
        self._random = randomness

    def last_moment(self, surely, now):
        return self._random.randint(max(surely, now - MOMENTS), now)

    def content(self, inode):
        kept = bytearray(inode.kept)
        length = self._random.choice((len(kept), len(inode.now)))
        kept = kept[:length] + bytes(max(0, length - len(kept)))
        for page in sorted(inode.pages):
            if self._random.randrange(2) and page * PAGE < length:
                part = inode.now[page * PAGE:min((page + 1) * PAGE, length)]
                kept[page * PAGE:page * PAGE + len(part)] = part
        return bytes(kept)


def run(trial):
    report = collections.Counter()
    for _ in range(1 if trial.is_suite else ROUNDS):
        seed, folder = trial.next_seed(), trial.new_folder()
        trouble = _shoot(trial, seed, folder, report)
        report.update(trouble)
        trial.leave(folder, seed, trouble)
    return report


def _shoot(trial, seed, folder, report):
    # The camera is recorded, too: what it deletes is one of the calls. Its own power does not fail.
    work = f"{folder}/work"
    os.makedirs(work)
    recorder = layer.Layer(f"{folder}/layer", work)
    with Shoot(trial.programs, work, seed, FRAMES, LEAST_BYTES, MOST_BYTES, recorder.environment()) as shoot:
        recorder.record()
        for _ in range(2):  # the second one meets what the first has left
            program = shoot.start("cli", recorder.environment())
            program.wait_until_connected()
            for _ in range(FRAMES // 2):
                shoot.take(1)
            assert wait_for(shoot.is_complete), f"{shoot.verdict()} {program.said()}"
            program.end()
        recorder.stop_recording()
        shoot.count(report, {})
        return _cut_everywhere(trial, shoot, recorder.records(), folder, report)


class Card:
    """Which frames have been on the camera's card: (name, time) of each, and which of them it has deleted."""

    def __init__(self, root):
        self.folder = f"{root}/card/DCIM/"
        self.files, self.deleted = [], set()

    def play(self, record):
        kind, _, time, name, other, _ = record
        if kind == layer.RENAMED and other.startswith(self.folder):
            self.files.append((other[len(self.folder):], time))
        elif kind == layer.REMOVED and name.startswith(self.folder):
            self.deleted.add([file for file, _ in self.files].index(name[len(self.folder):]))

    def left(self):
        return [number for number in range(len(self.files)) if number not in self.deleted]


def _cut_everywhere(trial, shoot, records, folder, report):
    """Each state of the disk once."""
    root, randomness = os.path.realpath(shoot.folder), shoot.random
    disk, card, seen, trouble = Disk(root), Card(root), set(), collections.Counter()
    ways = (Nothing(), Names(), Short(), Some(randomness))
    connected = _places_to_connect(trial, records, f"{root}/session/", randomness)
    with NextStart(trial) as starts:
        for place, record in enumerate(records):
            card.play(record)
            if not (record[3] or record[4]).startswith(f"{root}/card"):
                disk.play(record)
            for keeps in ways:
                state = _session_of(disk.after_cut(keeps))
                if not state or (key := _key(state, card.left())) in seen:
                    continue
                seen.add(key)
                cut = f"{folder}/cut-{place}-{type(keeps).__name__}"
                wrong = _judge(shoot, cut, state, card, starts)
                if not wrong and place in connected:
                    report["power cuts with a camera"] += 1
                    wrong = _connect(trial, shoot, f"{cut}-connected", state, card)
                if wrong:
                    print(f"cut after call {place} of {len(records)} ({type(keeps).__name__}): {wrong}", flush=True)
                    trouble.update(wrong.keys())
    assert len(card.deleted) == shoot.taken, f"{len(card.deleted)} frames were deleted from the card"
    report["power cuts"] += len(seen)
    return dict(trouble)


def _places_to_connect(trial, records, session, randomness):
    """Some places anywhere, and some where a photograph has just got its name for good."""
    count = SUITE_CONNECTED if trial.is_suite else CONNECTED
    named = [place for place, record in enumerate(records)
             if record[0] == layer.RENAMED and os.path.dirname(record[4]) + "/" == session]
    kept = [next(place for place in range(start, len(records)) if records[place][0] == layer.SYNCED) for start in named]
    return {*randomness.sample(kept[1:], count), *randomness.sample(range(len(records)), count)}


def _session_of(files):
    """What SQLite shares among programs is gone without power: it is made anew."""
    return {path[len("session/"):]: content for path, content in files.items()
            if path.startswith("session/") and not path.endswith("-shm")}


def _is_on_card(root, name):
    return name.startswith(f"{root}/card/DCIM/") and name.endswith(".JPG")


def _key(state, left):
    digest = hashlib.sha256(repr(left).encode())
    for path, content in sorted(state.items()):
        digest.update(path.encode() + b"\0" + (b"folder" if content is None else hashlib.sha256(content).digest()))
    return digest.digest()


def _write(folder, state):
    os.mkdir(folder)
    for path, content in sorted(state.items()):
        if content is None:
            os.mkdir(f"{folder}/{path}", 0o700)
        else:
            with open(f"{folder}/{path}", "wb") as file:
                file.write(content)


def _judge(shoot, folder, state, card, starts):
    """What is wrong after the next start of a program on this `state` of the disk."""
    _write(folder, state)
    said = starts.open(folder)
    found = shoot.contents.count(folder)
    wrong = {"lost": [number for number in card.deleted if found[number] == 0],
             "twice": [number for number in shoot.numbers() if found[number] > 1],
             "not opened": [] if said[-1] == "ready" else said}
    wrong = {what: which for what, which in wrong.items() if which}
    if not wrong:
        shutil.rmtree(folder, ignore_errors=True)  # the session just left may still close its journal
    return wrong


class Rebuilt(Shoot):
    """A shoot as it was at a cut: the session's folder and the card."""

    def __init__(self, programs, folder, shoot, state, card):
        self.programs, self.folder, self.contents = programs, folder, shoot.contents
        self.session, self.card = f"{folder}/session", f"{folder}/card"
        self.first, self.taken, self.raws = 0, len(card.files), set()
        self._started = []
        os.mkdir(folder)
        _write(self.session, state)
        for number in card.left():
            name, time = card.files[number]
            path = f"{self.card}/DCIM/{name}"
            os.makedirs(os.path.dirname(path), exist_ok=True)
            shutil.copyfile(f"{shoot.folder}/shots/{number:05}.jpg", path)
            os.utime(path, ns=(time, time))
        self.camera = VirtualCamera(programs.path("skein-virtual-camera"), programs.environment(),
                                    ["--card", self.card, "--capture-ms", "0", "--megapixels", "1"])


def _connect(trial, shoot, folder, state, card):
    """The same with the camera, on whose card is what it had then: nothing comes twice, and what does not come (when
    it is met for the first time, because the journal had not reached the disk) stays there."""
    with Rebuilt(trial.programs, folder, shoot, state, card) as rebuilt:
        program = rebuilt.start("cli")
        wait_for(lambda: LOOKED in program.said())
        ended = program.end()  # which waits for what is on its way
        wrong = rebuilt.verdict()
        if not wrong and ended == 0 and LOOKED in program.said():
            shutil.rmtree(folder)
            return {}
        return wrong or {"not looked at": program.said()}


class NextStart:
    """The program that opens folders as the next start does."""

    def __init__(self, trial):
        self._process = subprocess.Popen([f"{trial.build}/torture/skein-next-start"], stdin=subprocess.PIPE,
                                         stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, bufsize=1,
                                         env=trial.programs.environment(QT_QPA_PLATFORM="offscreen"))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.stdin.close()
        self._process.wait(30)

    def open(self, folder):
        """What it said, "ready" at last."""
        self._process.stdin.write(folder + "\n")
        self._process.stdin.flush()
        lines = []
        while not lines or lines[-1].startswith("said: "):
            line = self._process.stdout.readline()
            assert line, "the next start has crashed"
            lines.append(line.rstrip())
        return lines
