# SPDX-License-Identifier: GPL-3.0-or-later
"""Disks that fail in the middle of a shoot: what cannot be written stays on the card, a sentence says so, and when the
disk is well again the shoot goes on by itself and everything is there once."""
import collections
import errno
import os
import shutil

import layer
from shoot import Shoot, wait_for

FRAMES_BEFORE, FRAMES_MEANWHILE, FRAMES_AFTER = 2, 3, 2

# What fails, and how; what the photographer is told of it.
FAULTS = {
    "a full disk": (layer.OPEN | layer.WRITE | layer.MAKE_FOLDER | layer.FREE_SPACE, errno.ENOSPC, r"disk .*is full"),
    "a disk that is full but does not say so": (layer.WRITE, errno.ENOSPC, r"disk .*is full"),
    "a disk that cannot be written to": (layer.WRITE, errno.EIO, r"could not be written|stays on the camera"),
    "a disk that keeps no file for good": (layer.SYNC_FILE, errno.EIO, r"could not be written to the disk for good"),
    "a disk that keeps no name for good": (layer.SYNC_FOLDER, errno.EIO, r"the disk did not confirm it"),
    "names that cannot be given": (layer.RENAME, errno.EIO, r"could not be given the name"),
    "a folder that turns read-only": (layer.CHANGES | layer.ACCESS, errno.EROFS, r"is read-only|may be written to"),
    "a disk that writes half": (layer.WRITE, layer.SHORT_WRITES, None),
}
RENAMED, DELETED = CHANGES = ("a folder that is renamed", "a folder that is deleted")
GONE = r"is no longer there"
BACKUP, AWAY = "a backup disk that comes and goes", r"The backup folder .* is away"


def run(trial):
    report = collections.Counter()
    for kind in ("cli",) if trial.is_suite else ("cli", "window"):
        for name in (*FAULTS, *CHANGES, *((BACKUP,) if kind == "cli" else ())):
            seed, folder = trial.next_seed(), trial.new_folder()
            trouble = _fault(trial, kind, name, seed, folder, report)
            if trouble:
                print(f"{name} ({kind}): {trouble}", flush=True)
            report["disk faults"] += 1
            trial.leave(folder, seed, trouble)
    return report


def _fault(trial, kind, name, seed, folder, report):
    os.mkdir(f"{folder}/work")
    disk = layer.Layer(f"{folder}/layer", f"{folder}/work/session")
    with Shoot(trial.programs, f"{folder}/work", seed, frames=20, least=20_000, most=200_000) as shoot:
        backup = f"{folder}/work/backup"
        os.mkdir(backup)
        program = shoot.start(kind, disk.environment(), *(("--backup", backup) if name == BACKUP else ()))
        program.wait_until_connected()
        shoot.take(FRAMES_BEFORE)
        assert wait_for(shoot.is_complete), program.said()
        if name == BACKUP:
            trouble = _without_backup(shoot, program, backup)
        else:
            trouble = (_failing if name in FAULTS else _changed)(shoot, program, disk, name)
        shoot.take(FRAMES_AFTER)
        if not wait_for(lambda: _is_all_there(shoot)):
            trouble.update(shoot.verdict() or {"not fetched when the disk was well again": len(shoot.on_card())})
            print(program.said())
        if name == BACKUP and not wait_for(lambda: not _not_copied(shoot, backup)):
            trouble["not in the backup once"] = _not_copied(shoot, backup)
        program.end()
        trouble.update(shoot.verdict())
        shoot.count(report, trouble)
    return trouble


def _failing(shoot, program, disk, name):
    """The disk fails, pictures are taken, and it is mended."""
    operations, error, sentence = FAULTS[name]
    trouble = {}
    before = shoot.taken
    disk.fail(operations, error)
    shoot.take(FRAMES_MEANWHILE)
    if sentence is None:
        if not wait_for(shoot.is_complete):
            trouble["not saved"] = program.said()
        return trouble
    if not wait_for(lambda: disk.failed and program.has_said(sentence)):
        trouble["no sentence"] = program.said()
    # Nothing that could not be kept for good has left the card.
    card = shoot.on_card()
    gone = [number for number in range(before, shoot.taken) if not card[number]]
    if gone:
        trouble["deleted from the card meanwhile"] = gone
    disk.heal()
    return trouble


def _changed(shoot, program, _disk, name):
    """The folder goes away, pictures are taken, and it (or an empty one of its name) is there again."""
    trouble = {}
    away = shoot.session + "-away"
    os.rename(shoot.session, away)
    before = shoot.first = shoot.taken
    if name == DELETED:
        shutil.rmtree(away)
    shoot.take(FRAMES_MEANWHILE)
    if not wait_for(lambda: program.has_said(GONE)):
        trouble["no sentence"] = program.said()
    card = shoot.on_card()
    if os.path.exists(shoot.session) or not all(card[number] for number in range(before, shoot.taken)):
        trouble["it was not noticed"] = program.said()
    if name == DELETED:
        os.mkdir(shoot.session)
    else:
        os.rename(away, shoot.session)
        shoot.first = 0
    return trouble


def _without_backup(shoot, program, backup):
    """The backup's disk goes; the session's is well, and all is saved there and deleted from the card."""
    away = backup + "-away"
    os.rename(backup, away)
    shoot.take(FRAMES_MEANWHILE)
    trouble = {} if wait_for(shoot.is_complete) else {"not saved": program.said()}
    if not wait_for(lambda: program.has_said(AWAY)):
        trouble["no sentence"] = program.said()
    os.rename(away, backup)
    return trouble


def _not_copied(shoot, backup):
    copies = shoot.contents.count(backup)
    return [number for number in shoot.numbers() if copies[number] != 1]


def _is_all_there(shoot):
    """Once in the session; on the card may stay what the disk did not confirm."""
    disk = shoot.on_disk()
    return all(disk[number] == 1 for number in shoot.numbers()) and not shoot.verdict()
