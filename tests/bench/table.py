# SPDX-License-Identifier: GPL-3.0-or-later
"""Medians, and the table they are printed in."""
import statistics


class Table:
    def __init__(self):
        self.rows = []

    def begin(self, part):
        """The rows that follow belong to it."""
        self.rows.append((f"[{part}]", "", "", "", "", ""))

    def add(self, what, unit, values, limit=None, at_least=False, note=""):
        """One measure: its single values, and the number it should stay below (or reach). None is a value that never
        came, within a time that was long enough: that is a miss, whatever the others are."""
        missing = sum(value is None for value in values)
        values = [value for value in values if value is not None]
        if missing or not values:
            seen = f"never seen, {missing} of {missing + len(values)}" if missing else "no value"
            self.rows.append((what, seen, "", self._limit(limit, unit, at_least), "MISSED", note))
            return
        median = statistics.median(values)
        verdict = ""
        if limit is not None:
            verdict = "ok" if (median >= limit if at_least else median <= limit) else "MISSED"
        span = f"{min(values):.4g} to {max(values):.4g}" if len(values) > 1 else ""
        self.rows.append((what, f"{median:.4g} {unit}", f"{span} (n={len(values)})" if span else "",
                          self._limit(limit, unit, at_least), verdict, note))

    def add_gaps(self, what, gaps, limit=50):
        """For how long the window could not answer: of (gap, busy) in milliseconds the worst counts, not the median."""
        worst = max(gaps, default=None)
        note = f"worst of {len(gaps)} quarter seconds; {worst[1]:.0f} ms of it at work" if worst else ""
        self.add(f"longest gap of the event loop {what}", "ms", [worst[0]] if worst else [], limit, note=note)

    @staticmethod
    def _limit(limit, unit, at_least):
        return "" if limit is None else f"{'>=' if at_least else '<='} {limit:g} {unit}"

    def text(self):
        head = ("measure", "median", "range", "wanted", "", "note")
        rows = [head, *self.rows]
        widths = [max(len(row[column]) for row in rows) for column in range(len(head))]
        lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in rows]
        lines.insert(1, "  ".join("-" * width for width in widths))
        return "\n".join(lines)

    def missed(self):
        return sum(row[4] == "MISSED" for row in self.rows)
