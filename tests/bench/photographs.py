# SPDX-License-Identifier: GPL-3.0-or-later
"""Camera-like JPEGs with a flat patch of a known colour in the middle, so that a watcher of the screen knows them."""
import io
import os
import struct

import numpy
from PIL import Image

PALETTE = [(255, 0, 0), (0, 200, 0), (0, 0, 255), (255, 255, 0), (255, 0, 255), (0, 255, 255)]
SEED = 7


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
        exif = Image.Exif()
        exif[0x010F] = "SKEIN"
        exif[0x0132] = f"2026:11:01 10:{number // 60:02d}:{number % 60:02d}"
        Image.fromarray(base).save(os.path.join(folder, f"SHOT{number:04d}.JPG"), quality=92, subsampling=1, exif=exif)
        colours.append(colour)
    return colours


def with_thumbnail(source, target):
    """A copy of a JPEG whose EXIF holds a thumbnail of 160 pixels, as cameras write it. Returns its path."""
    with Image.open(source) as image:
        small = io.BytesIO()
        image.draft("RGB", (320, 320))
        image.resize((160, 107), Image.BOX).save(small, "JPEG", quality=80)
    with open(source, "rb") as file:
        data = file.read()
    # Two directories: orientation, then where the thumbnail lies and how long it is.
    thumbnail_at = 8 + 18 + 42
    first = struct.pack("<HHHII", 1, 0x0112, 3, 1, 1) + struct.pack("<I", 26)
    second = struct.pack("<HHHIIHHIIHHII", 3, 0x0103, 3, 1, 6, 0x0201, 4, 1, thumbnail_at, 0x0202, 4, 1,
                         len(small.getvalue())) + struct.pack("<I", 0)
    body = b"Exif\0\0II*\0" + struct.pack("<I", 8) + first + second + small.getvalue()
    with open(target, "wb") as file:
        file.write(data[:2] + b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body + data[_after_exif(data):])
    return target


def _after_exif(data):
    """Where the segments behind an EXIF segment at the front begin."""
    return 4 + struct.unpack(">H", data[4:6])[0] if data[2:4] == b"\xff\xe1" else 2


def make_blobs(folder, count, size):
    """Files of pseudo-random bytes that begin and end like a JPEG: for moving, not for looking."""
    os.makedirs(folder, exist_ok=True)
    generator = numpy.random.default_rng(SEED)
    for number in range(count):
        body = generator.bytes(size - 4)
        with open(os.path.join(folder, f"BLOB{number:04d}.JPG"), "wb") as file:
            file.write(b"\xff\xd8" + body + b"\xff\xd9")
