#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""seeds.py CORPUS [SAMPLES]: small valid files for each fuzz target, into CORPUS/TARGET; what is there stays.

SAMPLES may name a folder of real camera files, whose heads are taken: that is where the pointers are."""
import glob
import hashlib
import io
import os
import struct
import sys

from PIL import Image, PngImagePlugin

HEAD_BYTES = 49152


def painted(width=48, height=32, mode="RGB"):
    image = Image.new("RGB", (width, height))
    image.putdata([((x * 5) % 256, (y * 7) % 256, (x * y) % 256) for y in range(height) for x in range(width)])
    return image.convert(mode)


def encoded(image, kind, **options):
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def tiff(entries, tail=b""):
    """A little-endian TIFF frame of one directory: (tag, type, count, value)."""
    body = b"II*\0" + struct.pack("<IH", 8, len(entries))
    for entry in sorted(entries):
        body += struct.pack("<HHII", *entry)
    return body + struct.pack("<I", 0) + tail


def dng():
    """The smallest frame with sensor data that LibRaw takes for a DNG."""
    width, height, count = 64, 48, 15
    pixels_at = 8 + 2 + 12 * count + 4
    return tiff([
        (254, 4, 1, 0), (256, 4, 1, width), (257, 4, 1, height), (258, 3, 1, 16), (259, 3, 1, 1), (262, 3, 1, 32803),
        (271, 2, 2, 0x41), (272, 2, 2, 0x42), (273, 4, 1, pixels_at), (277, 3, 1, 1), (278, 4, 1, height),
        (279, 4, 1, width * height * 2), (33421, 3, 2, 2 | 2 << 16), (33422, 1, 4, 0x02010100),
        (50706, 1, 4, 0x00000401)],
        b"".join(struct.pack("<H", (i * 37) % 65536) for i in range(width * height)))


def with_exif(jpeg, body, marker=0xE1):
    return jpeg[:2] + b"\xff" + bytes([marker]) + struct.pack(">H", len(body) + 2) + body + jpeg[2:]


def jpegs():
    yield encoded(painted(), "JPEG")
    yield encoded(painted(), "JPEG", progressive=True)
    yield encoded(painted(mode="L"), "JPEG", quality=30)
    yield encoded(painted(mode="CMYK"), "JPEG")
    yield encoded(painted(100, 70), "JPEG", subsampling=2, optimize=True)
    yield encoded(painted(100, 70), "JPEG", subsampling=0, restart_marker_rows=1)


def jpegs_with_metadata():
    thumbnail = encoded(painted(24, 16), "JPEG")
    first = struct.pack("<HHHII", 1, 0x0112, 3, 1, 6) + struct.pack("<I", 26)
    second = struct.pack("<HHHIIHHIIHHII", 3, 0x0103, 3, 1, 6, 0x0201, 4, 1, 68, 0x0202, 4, 1, len(thumbnail))
    exif = b"Exif\0\0II*\0" + struct.pack("<I", 8) + first + second + struct.pack("<I", 0) + thumbnail
    main = with_exif(encoded(painted(), "JPEG"), exif)
    yield main
    # A multi-picture file whose second picture is a preview (CIPA DC-007).
    entries_at = 8 + 2 + 12 + 4
    preview = encoded(painted(64, 40), "JPEG")
    def mpf(offset):
        entries = struct.pack("<IIIHH", 0x030000, len(main), 0, 0, 0) + \
            struct.pack("<IIIHH", 0x010001, len(preview), offset, 0, 0)
        return b"MPF\0" + tiff([(0xB002, 7, len(entries), entries_at)], entries)
    base = 2 + 4 + 4  # marker, length and name before the frame that offsets count from
    whole = with_exif(main, mpf(0), 0xE2)
    yield with_exif(main, mpf(len(whole) - base), 0xE2) + preview
    yield with_exif(encoded(painted(), "JPEG"), b"http://ns.adobe.com/xap/1.0/\0" + xmp())


def xmp(rating=b"2"):
    return (b'<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
            b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
            b'xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:Rating="' + rating + b'"><xmp:Label>Red</xmp:Label>'
            b'</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>')


def others():
    yield encoded(painted(), "PNG")
    yield encoded(painted(mode="P"), "PNG")
    yield encoded(painted(mode="LA"), "PNG")
    yield encoded(painted(mode="1"), "PPM")
    yield encoded(painted(), "PPM")
    yield encoded(painted(), "TIFF")
    yield encoded(painted(), "TIFF", compression="tiff_lzw")
    yield encoded(painted(), "TIFF", compression="tiff_adobe_deflate")
    yield encoded(painted(), "TIFF", compression="jpeg")
    yield encoded(painted(mode="P"), "GIF")
    yield encoded(painted(), "BMP")
    yield encoded(painted(), "WEBP")


def thumbnails():
    info = PngImagePlugin.PngInfo()
    info.add_text("Thumb::URI", "file:///a.jpg")
    info.add_text("Thumb::MTime", "1")
    info.add_text("Thumb::Size", "1")
    yield encoded(painted(), "PNG", pnginfo=info)
    info.add_text("Comment", "x" * 300, zip=True)
    yield encoded(painted(mode="RGBA"), "PNG", pnginfo=info)


def box(kind, *content):
    body = b"".join(content)
    return struct.pack(">I", len(body) + 8) + kind + body


def heic(properties, coded):
    """A HEIC of one picture with these properties and this coded data."""
    none = b"\0\0\0\0"
    def meta(offset):
        return box(b"meta", none, box(b"hdlr", none, none, b"pict", b"\0" * 13), box(b"pitm", none, b"\0\1"),
                   box(b"iinf", none, b"\0\1", box(b"infe", b"\2\0\0\0", b"\0\1\0\0hvc1\0")),
                   box(b"iloc", none, b"\x44\0\0\1\0\1\0\0\0\1", struct.pack(">II", offset, len(coded))),
                   box(b"iprp", box(b"ipco", *properties),
                       box(b"ipma", none, struct.pack(">IHB", 1, 1, len(properties)),
                           bytes(0x81 + index for index in range(len(properties))))))
    start = box(b"ftyp", b"heic\0\0\0\0mif1heic")
    return start + meta(len(start) + len(meta(0)) + 8) + box(b"mdat", coded)


def heifs():
    yield heic([box(b"ispe", b"\0\0\0\0", struct.pack(">II", 64, 64)), box(b"irot", b"\1")], b"\0" * 64)


def cr3s():
    """Canon's RAW film without its pictures: four TIFF frames in one box."""
    frames = box(b"CMT1", tiff([(0x010F, 2, 4, 0x414141)])), box(b"CMT2", tiff([(0x8827, 3, 1, 400)])), \
        box(b"CMT3", tiff([(0x0001, 3, 2, 4)])), box(b"CMT4", tiff([(1, 2, 2, 0x4E)]))
    yield box(b"ftyp", b"crx \0\0\0\1crx isom") + box(b"moov", box(
        b"uuid", bytes.fromhex("85c0b687820f11e08111f4ce462b6a48"), *frames)) + box(b"mdat", b"\0" * 16)


def heads(folder, suffixes, count=HEAD_BYTES):
    if os.path.isdir(folder):
        for name in sorted(os.listdir(folder)):
            if name.lower().endswith(suffixes):
                with open(os.path.join(folder, name), "rb") as file:
                    yield file.read(count)


def boxes(data, at, end):
    """(kind, begin, end) of the contents of the boxes of an ISO media file."""
    while at + 8 <= end:
        length, kind = struct.unpack_from(">I4s", data, at)
        if length < 8:
            return
        yield kind, at + 8, at + length
        at += length


def smallest_heic(data):
    """A HEIC with nothing but the smallest coded item of another one (its thumbnail), or None."""
    found = {kind: (begin, end) for kind, begin, end in boxes(data, 0, len(data))}
    meta = {kind: (begin, end) for kind, begin, end in boxes(data, found[b"meta"][0] + 4, found[b"meta"][1])}
    at = meta[b"iloc"][0]
    if data[at] != 1 or data[at + 4] != 0x44 or data[at + 5] != 0:  # another layout than the one read here
        return None
    extents = {}
    for number in range(struct.unpack_from(">H", data, at + 6)[0]):
        item, method, _, count, offset, length = struct.unpack_from(">HHHHII", data, at + 8 + 16 * number)
        if count != 1:
            return None
        if method == 0:
            extents[item] = data[offset:offset + length]
    properties = {kind: (begin, end) for kind, begin, end in boxes(data, *meta[b"iprp"])}
    kinds = [kind for kind, _, _ in boxes(data, *properties[b"ipco"])]
    whole = [data[begin - 8:end] for _, begin, end in boxes(data, *properties[b"ipco"])]
    at = properties[b"ipma"][0] + 8
    best = None
    for _ in range(struct.unpack_from(">I", data, at - 4)[0]):
        item, count = struct.unpack_from(">HB", data, at)
        mine = [value & 0x7F for value in data[at + 3:at + 3 + count]]
        at += 3 + count
        if item in extents and any(kinds[index - 1] == b"hvcC" for index in mine):
            wanted = [whole[index - 1] for index in mine if kinds[index - 1] in (b"hvcC", b"ispe")]
            size = next(struct.unpack_from(">II", box, 12) for box in wanted if box[4:8] == b"ispe")
            if best is None or size[0] * size[1] < best[0]:
                best = (size[0] * size[1], wanted, extents[item])
    return heic(best[1], best[2]) if best else None


def profiles():
    """sRGB as Pillow's lcms2 writes it, and whatever is installed."""
    from PIL import ImageCms
    yield ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for path in sorted(glob.glob("/usr/share/color/icc/**/*.icc", recursive=True)):
        if os.path.getsize(path) <= HEAD_BYTES:
            with open(path, "rb") as file:
                yield file.read()


def frames():
    """Frames of the wire, in small pieces and in one."""
    texts = b"".join(struct.pack(">I", 2 * len(text)) + text.encode("utf-16-be") for text in ("/store/DCIM", "A.JPG"))
    bodies = [struct.pack(">BI", kind, 7) for kind in range(18)]
    bodies += [struct.pack(">BI", kind, 7) + texts for kind in (4, 6, 8, 9, 11)]
    bodies.append(struct.pack(">BI", 12, 0) + struct.pack(">I", 7) + texts + texts + struct.pack(">qq", 1, 2))
    whole = b"".join(struct.pack(">I", len(body)) + body for body in bodies)
    yield from (bytes([size]) + whole for size in (0, 6, 255))
    yield from (b"\xff" + body for body in bodies)


def journals():
    """What the target makes a folder of: leftovers, then bytes of a database, changes to one, or rows."""
    import sqlite3
    import tempfile
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/journal.sqlite"
        database = sqlite3.connect(path)
        database.execute("PRAGMA application_id = 0x536B654A")
        database.execute("PRAGMA user_version = 1")
        database.execute("CREATE TABLE photographs (id INTEGER PRIMARY KEY, body TEXT AS (zeroblob(100000000)))")
        database.commit()
        database.close()
        with open(path, "rb") as file:
            yield b"\0\0" + file.read()
    yield b"\1\1\6\3abc\1\1" + b"\1" + bytes(range(60))
    yield b"\0\2" + b"\2\3\2\4\2\6\0\1\0\1\2\0\2\3\2\5\0\1\3\1\0\2\0\1" * 4


def scripts():
    """Short programs of a target's own language: any bytes are one."""
    yield from (bytes((number * step) % 256 for number in range(200)) for step in (1, 3, 7, 11, 30))


def patterns():
    yield from (b"\6\7\6\1\4\1" + text for text in (
        b"capt-XXXX", b"{date}-{time}-{name}_{counter:5}", b"{camera} {body}-XXX", b"{date}/{name}", b"../XXXX", b"/XX"))


def definitions():
    timing = b'"version": 1, "count": 9, "beat": 2.5, "start-at": "18:30", "until": "2026-11-22T22:15:00", '
    yield b'{' + timing + b'"kind": "interval", "each": {"kind": "burst", "count": 3}}'
    yield b'{' + timing + b'"kind": "exposure-ramp", "target": -0.5, "iso": {"lowest": 100, "highest": 800}}'
    yield b'{"version": 1, "kind": "interval", "count": "unlimited", "pause": 0, "start-delay": 3}'
    yield b'{"version": 1, "kind": "exposure-bracket", "role": "iso", "step": 0.7, "shift": -1, "order": "dark-first"}'
    yield b'{"version": 1, "kind": "focus-bracket", "way": "marks-by-step", "step": "coarse", "steps-between": 2}'
    yield b'{"version": 1, "name": "a", "kind": "bulb-series", "exposure": 30, "factor": 2, "pause": 5}'


def main():
    corpus, samples = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else ""
    plain, rich = list(jpegs()), list(jpegs_with_metadata())
    raws = [dng(), *heads(samples, (".crw", ".kdc"))]
    heics = [*heifs(), *filter(None, (smallest_heic(data) for data in heads(samples, (".heic",), None)))]
    real = list(heads(samples, (".jpg",)))
    seeds = {
        "jpeg": plain, "previews": rich + real, "raw": raws, "heif": heics, "other": list(others()),
        "thumbnail": list(thumbnails()), "metadata": rich + real + raws + heics,
        "details": rich + real + raws + heics + list(cr3s()), "sidecar": [xmp(), xmp(b"-1")],
        "wire": list(frames()), "camera": list(scripts()), "commands": list(scripts()),
        "journal": list(journals()), "names": list(patterns()),
        "sequence": list(definitions()),
    }
    everything = [seed for target in ("jpeg", "previews", "raw", "heif", "other") for seed in seeds[target]]
    seeds["colour"], seeds["profile"] = everything, list(profiles())
    seeds["structure"] = [*everything, *cr3s()]
    seeds["picture"] = [bytes([number % 6]) + seed for number, seed in enumerate(everything)]
    for target, files in seeds.items():
        os.makedirs(os.path.join(corpus, target), exist_ok=True)
        for seed in files:
            with open(os.path.join(corpus, target, hashlib.sha1(seed).hexdigest()), "wb") as file:
                file.write(seed)


if __name__ == "__main__":
    main()
