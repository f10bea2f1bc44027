# SPDX-License-Identifier: GPL-3.0-or-later
"""Camera-like JPEGs with a flat patch of a known colour in the middle, so that a watcher of the screen knows them."""
import os

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


def make_blobs(folder, count, size):
    """Files of pseudo-random bytes that begin and end like a JPEG: for moving, not for looking."""
    os.makedirs(folder, exist_ok=True)
    generator = numpy.random.default_rng(SEED)
    for number in range(count):
        body = generator.bytes(size - 4)
        with open(os.path.join(folder, f"BLOB{number:04d}.JPG"), "wb") as file:
            file.write(b"\xff\xd8" + body + b"\xff\xd9")
