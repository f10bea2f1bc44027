# SPDX-License-Identifier: GPL-3.0-or-later
"""Starting our programs, and what the kernel says about them."""
import json
import os
import resource
import shutil
import subprocess
import time


class Programs:
    """The programs of one build, each run in a home of its own; `shoot` is where photographs for all lie."""

    def __init__(self, folder, home, shoot):
        self.folder = folder
        self.shoot = shoot
        self.home = home
        for name in ("config", "data", "cache", "state", "pictures", "run"):
            os.makedirs(os.path.join(home, name), mode=0o700, exist_ok=True)
        with open(os.path.join(home, "config", "user-dirs.dirs"), "w") as dirs:
            dirs.write(f'XDG_PICTURES_DIR="{home}/pictures"\n')

    def path(self, name):
        return os.path.join(self.folder, name)

    def environment(self, **more):
        base = dict(os.environ, HOME=self.home, LC_ALL="C.UTF-8",
                    XDG_CONFIG_HOME=f"{self.home}/config", XDG_DATA_HOME=f"{self.home}/data",
                    XDG_CACHE_HOME=f"{self.home}/cache", XDG_STATE_HOME=f"{self.home}/state",
                    XDG_RUNTIME_DIR=f"{self.home}/run", **more)
        base.pop("WAYLAND_DISPLAY", None)
        base.pop("DBUS_SESSION_BUS_ADDRESS", None)
        return base

    def bench(self, program, *arguments, cache="bench-cache"):
        """What a measuring program says (one JSON object), from an empty cache of thumbnails."""
        shutil.rmtree(f"{self.home}/{cache}", ignore_errors=True)
        environment = self.environment()
        environment["XDG_CACHE_HOME"] = f"{self.home}/{cache}"
        output = subprocess.run([self.path(program), *arguments], env=environment, check=True, stdout=subprocess.PIPE,
                                text=True, timeout=600).stdout
        return json.loads(output)

    def virtual_camera(self, *arguments):
        return VirtualCamera(self.path("skein-virtual-camera"), self.environment(), arguments)


class VirtualCamera:
    """A simulated camera, and the person standing at it."""

    def __init__(self, program, environment, arguments, stderr=None):
        self.process = subprocess.Popen([program, "--port", "0", "--exit-with-stdin", *arguments], env=environment,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=stderr, text=True,
                                        bufsize=1)
        self.port = self.process.stdout.readline().strip()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait(10)

    def tell(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().strip()


def process_tree(root):
    """The process and everything below it."""
    children = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                with open(f"/proc/{entry}/stat") as stat:
                    parent = int(stat.read().rsplit(")", 1)[1].split()[1])
            except OSError:
                continue
            children.setdefault(parent, []).append(int(entry))
    found, todo = [], [root]
    while todo:
        pid = todo.pop()
        found.append(pid)
        todo += children.get(pid, [])
    return found


def command_name(pid):
    try:
        with open(f"/proc/{pid}/cmdline", "rb") as line:
            return os.path.basename(line.read().split(b"\0")[0].decode())
    except OSError:
        return ""


def cpu_seconds(pids):
    """User and system time of the processes so far."""
    ticks = 0
    for pid in pids:
        try:
            with open(f"/proc/{pid}/stat") as stat:
                fields = stat.read().rsplit(")", 1)[1].split()
                ticks += int(fields[11]) + int(fields[12])
        except OSError:
            pass
    return ticks / os.sysconf("SC_CLK_TCK")


def peak_memory_mib(pid):
    """The most resident memory the process ever had."""
    return _status_mib(pid, "VmHWM:")


def resident_memory_mib(pid):
    """The resident memory the process has now."""
    return _status_mib(pid, "VmRSS:")


def _status_mib(pid, field):
    try:
        with open(f"/proc/{pid}/status") as status:
            for line in status:
                if line.startswith(field):
                    return int(line.split()[1]) / 1024
    except OSError:
        pass
    return 0.0


class Neighbours:
    """How much of the processors other programs took meanwhile: a busy machine measures too long times."""

    def __init__(self):
        self.busy, self.own, self.start = self._busy(), self._own(), time.monotonic()

    @staticmethod
    def _busy():
        with open("/proc/stat") as stat:
            fields = [int(field) for field in stat.readline().split()[1:]]
        return (sum(fields[:8]) - fields[3] - fields[4]) / os.sysconf("SC_CLK_TCK")

    @staticmethod
    def _own():
        return sum(sum(resource.getrusage(who)[:2]) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))

    def percent(self):
        """Of all processors, since this was made. Call it when our own programs have ended."""
        elapsed = (time.monotonic() - self.start) * os.cpu_count()
        return max(0.0, 100 * ((self._busy() - self.busy) - (self._own() - self.own)) / elapsed)
