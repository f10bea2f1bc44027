# SPDX-License-Identifier: GPL-3.0-or-later
"""Camera-like JPEGs with a flat patch of a known colour in the middle, so that a watcher of the screen knows them, and
within it a dot of another colour, so small that only the sharp picture shows its colour, not a thumbnail."""
import functools
import io
import os
import shutil
import struct
import time

import numpy
from PIL import Image

PALETTE = [(255, 0, 0), (0, 200, 0), (0, 0, 255), (255, 255, 0), (255, 0, 255), (0, 255, 255)]
SEED = 7
BEGIN = 1_793_527_200  # seconds; when the first was taken
HOURS = 10
DOT = 200  # the dot's side is the picture's width by this
PATCH = 4  # the patch's side is the picture's by this


def dot_colour(colour):
    """Of the dot in a patch of this colour: no patch has it, and, with a part that is 0, nothing else in the picture."""
    return tuple(0 if part else 130 for part in colour)


def make_photographs(folder, count, width=6000, height=4000):
    """Writes the files; returns the patch colours in name order."""
    os.makedirs(folder, exist_ok=True)
    generator = numpy.random.default_rng(SEED)
    coarse = generator.integers(40, 215, (height // 100, width // 100, 3), dtype=numpy.uint8)
    base = numpy.asarray(Image.fromarray(coarse).resize((width, height), Image.BICUBIC)).astype(numpy.int16)
    base += generator.normal(0, 5, (height, width, 1)).astype(numpy.int16)
    base = numpy.clip(base, 0, 255).astype(numpy.uint8)
    colours = []
    for number in range(count):
        colour = PALETTE[number % len(PALETTE)]
        base[height * 3 // 8:height * 5 // 8, width * 3 // 8:width * 5 // 8] = colour
        half = width // DOT // 2
        base[height // 2 - half:height // 2 + half, width // 2 - half:width // 2 + half] = dot_colour(colour)
        exif = Image.Exif()
        exif[0x010F] = "SKEIN"
        exif[0x0132] = f"2026:11:01 10:{number // 60:02d}:{number % 60:02d}"
        Image.fromarray(base).save(os.path.join(folder, f"SHOT{number:04d}.JPG"), quality=92, subsampling=1, exif=exif)
        colours.append(colour)
    return colours


def with_thumbnail(source, target, taken="2026:11:01 10:00:00"):
    """A copy of a JPEG whose EXIF holds the time and a thumbnail of 160 pixels, as cameras write it. Returns its path."""
    with Image.open(source) as image:
        small = io.BytesIO()
        image.draft("RGB", (320, 320))
        image.resize((160, 107), Image.BOX).save(small, "JPEG", quality=80)
    with open(source, "rb") as file:
        data = file.read()
    # Orientation; when it was taken; where the thumbnail lies and how long it is.
    exif_at, time_at, second_at, thumbnail_at = 38, 56, 76, 118
    first = struct.pack("<HHHIIHHIII", 2, 0x0112, 3, 1, 1, 0x8769, 4, 1, exif_at, second_at)
    exif = struct.pack("<HHHIII", 1, 0x9003, 2, 20, time_at, 0) + taken.encode() + b"\0"
    second = struct.pack("<HHHIIHHIIHHIII", 3, 0x0103, 3, 1, 6, 0x0201, 4, 1, thumbnail_at, 0x0202, 4, 1,
                         len(small.getvalue()), 0)
    body = b"Exif\0\0II*\0" + struct.pack("<I", 8) + first + exif + second + small.getvalue()
    with open(target, "wb") as file:
        file.write(data[:2] + b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body + data[_after_exif(data):])
    return target


def _after_exif(data):
    """Where the segments behind an EXIF segment at the front begin."""
    return 4 + struct.unpack(">H", data[4:6])[0] if data[2:4] == b"\xff\xe1" else 2


@functools.cache
def shoot_in(folder):
    """Painted once for all parts of a run: it takes seconds."""
    return Shoot(folder)


class Shoot:
    """The same few 24-megapixel photographs, each of another colour, with and without an EXIF thumbnail."""

    def __init__(self, folder):
        self.folder = folder
        self.colours = make_photographs(f"{folder}/plain", len(PALETTE))
        self.plain = sorted(f"{folder}/plain/{name}" for name in os.listdir(f"{folder}/plain"))
        for path in self.plain:
            os.utime(path, (BEGIN, BEGIN))
        # By the hour: those of one are as old as each other, so that their names decide, and newer than those before.
        self.hours = [self._hour(number) for number in range(HOURS)]
        self.exif = self.hours[0]

    def _hour(self, number):
        folder = f"{self.folder}/hour{number}"
        os.makedirs(folder)
        taken = BEGIN + number * 3600
        stamp = time.strftime("%Y:%m:%d %H:%M:%S", time.gmtime(taken))
        paths = [with_thumbnail(path, f"{folder}/{os.path.basename(path)}", stamp) for path in self.plain]
        for path in paths:
            os.utime(path, (taken, taken))
        return paths

    def session(self, name, count, originals, first=0):
        """A new folder, or more files in it: `count` names for the originals, in turn, which makes 10,000 pictures
        without 70 GB. Returns the folder."""
        return self._link(name, first, [originals[number % len(originals)] for number in range(count)])

    def long_session(self, name, count):
        """The same over many hours: in the order of their names, whatever they are sorted by."""
        return self._link(name, 0, [self.hours[number * HOURS // count][number % len(PALETTE)]
                                    for number in range(count)])

    def _link(self, name, first, files):
        folder = f"{self.folder}/{name}"
        if first == 0:
            shutil.rmtree(folder, ignore_errors=True)
            os.makedirs(folder)
        for number, path in enumerate(files, first):
            os.link(path, f"{folder}/IMG_{number:05d}.JPG")
        return folder

    @staticmethod
    def paths(folder):
        return sorted(f"{folder}/{name}" for name in os.listdir(folder) if name.endswith(".JPG"))

    def colour(self, number):
        """Of the patch of IMG_<number>.JPG."""
        return self.colours[number % len(self.colours)]


def make_blobs(folder, count, size):
    """Files of pseudo-random bytes that begin and end like a JPEG: for moving, not for looking."""
    os.makedirs(folder, exist_ok=True)
    generator = numpy.random.default_rng(SEED)
    for number in range(count):
        body = generator.bytes(size - 4)
        with open(os.path.join(folder, f"BLOB{number:04d}.JPG"), "wb") as file:
            file.write(b"\xff\xd8" + body + b"\xff\xd9")
