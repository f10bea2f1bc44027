# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs and hosts that are killed at random moments of a shoot, with the card as target and deletion on."""
import collections
import os
import time

import layer
from shoot import LOOKED, Shoot, wait_for

KINDS = ("cli", "window", "host", "call")  # the last: whoever changes the session's folder for the nth time
MOST_CALLS = 60  # about what two frames take
# From its first transfer to its look at the card, which begins two seconds after it is connected.
SHORT_LIFE, LONG_LIFE, ONE_IN = 0.5, 3.0, 4
BETWEEN_SHOTS = 0.25
RAW_SHARE = 0.3
SUITE_KILLS, KILLS, KILLS_A_SHOOT = 20, 500, 25


def run(trial):
    """In a test one shoot; else as many as the time allows, and KILLS at least where no time was given."""
    report = collections.Counter()
    while True:
        report += _shoot(trial, SUITE_KILLS if trial.is_suite else KILLS_A_SHOOT)
        kills = sum(count for what, count in report.items() if what.startswith("kills"))
        if trial.is_suite or (trial.is_over() if trial.minutes else kills >= KILLS):
            return report


def _shoot(trial, kills):
    """A shoot with so many kills, in turn of each kind."""
    report = collections.Counter()
    seed = trial.next_seed()
    folder = trial.new_folder()
    os.mkdir(f"{folder}/work")
    disk = layer.Layer(f"{folder}/layer", f"{folder}/work/session")
    with Shoot(trial.programs, f"{folder}/work", seed, raw_share=RAW_SHARE) as shoot:
        trouble = {}
        _meet(shoot)
        for kill in range(kills):
            kind = KINDS[kill % len(KINDS)]
            if kind == "call":
                _until_a_call(shoot, disk)
            else:
                _one_life(shoot, kind)
            report["kills at a call" if kind == "call" else f"kills of {kind}"] += 1
            # The camera may still be writing the last frame to its card.
            wait_for(lambda: not shoot.verdict())
            if trouble := shoot.verdict():
                break
        trouble = trouble or _finish(shoot)
        shoot.count(report, trouble)
    trial.leave(folder, seed, trouble)
    return report


def _meet(shoot):
    """Until a session has met a camera, what is on the card counts as old, and is left there."""
    program = shoot.start("cli")
    assert wait_for(lambda: LOOKED in program.said()), f"the card was not looked at: {program.said()}"
    program.end()


def _one_life(shoot, kind):
    randomness = shoot.random
    program = shoot.start("window" if kind == "window" else randomness.choice(("cli", "window")) if kind == "host"
                          else "cli")
    program.wait_until_connected()
    end = time.monotonic() + randomness.uniform(0, LONG_LIFE if randomness.randrange(ONE_IN) == 0 else SHORT_LIFE)
    shoot.press()
    while (left := end - time.monotonic()) > 0:
        time.sleep(min(left, randomness.uniform(0, BETWEEN_SHOTS)))
        if time.monotonic() < end:
            shoot.press()
    if kind == "host":
        assert wait_for(program.kill_host), "there is no host"
        # The next start of a host is its own program's; nothing may be lost by either of the two.
        if randomness.randrange(2):
            shoot.take(1)
            assert wait_for(lambda: not shoot.on_card()), f"what is on the card is not fetched: {program.said()}"
    program.kill()


def _until_a_call(shoot, disk):
    """The program, or its host, is killed instead of a change that it wants to make."""
    program = shoot.start(shoot.random.choice(("cli", "window")), disk.environment())
    program.wait_until_connected()
    disk.fail(layer.CHANGES, layer.SUDDEN, after=shoot.random.randrange(MOST_CALLS))
    wait_for(lambda: (shoot.press() or True) and (disk.has_struck or program.process.poll() is not None))
    assert disk.has_struck, f"nobody changed anything: {program.said()}"
    disk.heal()
    program.kill()


def _finish(shoot):
    """The last one is left to finish what all before it began."""
    program = shoot.start("cli")
    program.wait_until_connected()
    wait_for(shoot.is_complete)
    program.end()
    if not shoot.is_complete():
        return shoot.verdict() or {"not fetched in the end": len(shoot.on_card())}
    return {"RAW and JPEG parted": parted} if (parted := shoot.parted()) else {}
