# SPDX-License-Identifier: GPL-3.0-or-later
"""Steers the disk layer (DiskLayer.cpp, DiskControl.h) of programs that run, and reads what it remembered."""
import ctypes
import mmap
import os
import struct

OPEN, WRITE, SYNC_FILE, SYNC_FOLDER, RENAME, REMOVE, MAKE_FOLDER, ACCESS, FREE_SPACE = (1 << bit for bit in range(9))
CHANGES = OPEN | WRITE | SYNC_FILE | SYNC_FOLDER | RENAME | REMOVE | MAKE_FOLDER
SHORT_WRITES, SUDDEN = 0, -1  # in the place of an errno

CREATED, WRITTEN, RESIZED, SYNCED, RENAMED, EXCHANGED, LINKED, REMOVED, MADE_FOLDER = range(1, 10)
RECORD = struct.Struct("=4IQq")


class _Control(ctypes.Structure):
    _fields_ = [("operations", ctypes.c_uint32), ("error", ctypes.c_int32), ("passed", ctypes.c_int64),
                ("failed", ctypes.c_int64), ("is_recording", ctypes.c_uint32), ("folder", ctypes.c_char * 1024)]


class Layer:
    """The layer of all programs that get its environment(), before `folder`."""

    def __init__(self, path, folder):
        self.path = path
        with open(path, "wb") as file:
            file.truncate(ctypes.sizeof(_Control))
        with open(path, "r+b") as file:
            self._page = mmap.mmap(file.fileno(), ctypes.sizeof(_Control))
        self._control = _Control.from_buffer(self._page)
        self._control.folder = os.path.realpath(folder).encode()

    def environment(self):
        return {"SKEIN_DISK_LAYER": self.path, "LD_PRELOAD": os.environ["SKEIN_DISK_PRELOAD"]}

    def fail(self, operations, error, after=0):
        """From now on, once `after` of these went well."""
        self._control.operations = 0
        self._control.error = error
        self._control.passed = after
        self._control.failed = 0
        self._control.operations = operations

    def heal(self):
        self._control.operations = 0

    @property
    def failed(self):
        """So many calls have failed since fail()."""
        return self._control.failed

    @property
    def has_struck(self):
        """fail() has come to what was to be SUDDEN."""
        return self._control.passed < 0

    def record(self):
        self._control.is_recording = 1

    def stop_recording(self):
        self._control.is_recording = 0

    def records(self):
        """(kind, inode, offset, name, other name, bytes) of each change, in their order."""
        with open(self.path + ".log", "rb") as log:
            content = log.read()
        at, found = 0, []
        while at < len(content):
            kind, names, others, data, inode, offset = RECORD.unpack_from(content, at)
            at += RECORD.size
            name = content[at:at + names].decode()
            other = content[at + names:at + names + others].decode()
            at += names + others
            found.append((kind, inode, offset, name, other, content[at:at + data]))
            at += data
        return found

