# SPDX-License-Identifier: GPL-3.0-or-later
"""The files that belong to the project, from a checkout or from an unpacked tarball."""
import subprocess
from pathlib import Path

NOT_OURS = {".git", "build", ".cache", "__pycache__"}


def project_files(source):
    """Paths relative to the source folder, sorted."""
    source = Path(source)
    if (source / ".git").exists():
        try:
            # Another user may own the checkout (a container); reading the list is harmless.
            listing = subprocess.run(
                ["git", "-c", f"safe.directory={source.resolve()}", "-C", str(source), "ls-files",
                 "-z", "--cached", "--others", "--exclude-standard"],
                check=True, capture_output=True).stdout.decode()
            names = {name for name in listing.split("\0") if name}
            return sorted(Path(name) for name in names if (source / name).is_file())
        except (OSError, subprocess.CalledProcessError):
            pass
    return sorted(path.relative_to(source) for path in source.rglob("*")
                  if path.is_file() and not NOT_OURS & set(path.relative_to(source).parts)
                  and not path.relative_to(source).parts[0].startswith("build-"))
