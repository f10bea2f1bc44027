#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the metadata of a plugin with ten megabytes of description, as CBOR. usage: ... FILE"""
import struct
import sys

# The keys are those of QtPluginMetaDataKeys: 2 the interface, 3 the class, 4 the JSON file.


def head(kind, length):
    if length < 24:
        return bytes([kind << 5 | length])
    return bytes([kind << 5 | 26]) + struct.pack(">I", length)


def text(words):
    return head(3, len(words)) + words.encode()


def table(pairs):
    return head(5, len(pairs)) + b"".join(key + value for key, value in pairs)


said = {"id": "test.huge", "name": "Huge", "version": "1.0", "description": "x" * 10_000_000}
metadata = table([
    (head(0, 2), text("org.skein_photo.Plugin/1")),
    (head(0, 3), text("Huge")),
    (head(0, 4), table([(text(key), text(words)) for key, words in said.items()])),
])
with open(sys.argv[1], "wb") as file:
    file.write(metadata)
