#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the files that belong to the project, one a line. usage: list-files.py FOLDER"""
import sys

from project_files import project_files

for name in project_files(sys.argv[1]):
    print(name)
