"""The cost of a cursor key: dealdeck beside a bare ncurses program and tig, measured in turns.

Each round presses the same number of keys in every program, one key at a time; a figure is the median of the rounds,
so that a busy moment of the machine counts once and for all of them.
"""
import os
import statistics
import subprocess
from dataclasses import dataclass, field

from pty_session import Session

ROUNDS = 5
CURSOR_KEYS = "jjlkkh"


def percentile(values, percent):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)]


@dataclass
class KeyCost:
    """Milliseconds of processor time and from a key to the last byte, a figure a round; bytes of each key."""

    processor: list = field(default_factory=list)
    p50: list = field(default_factory=list)
    p99: list = field(default_factory=list)
    sizes: dict = field(default_factory=dict)

    def add_round(self, session, keys, count):
        # Whole turns of the keys: the cursor ends where it began.
        count = -(-count // len(keys)) * len(keys)
        times = []
        before = session.processor_time()
        for index in range(count):
            key = keys[index % len(keys)]
            sent = session.send(key.encode())
            burst = session.burst(silence=0.015, patience=1)
            if burst.last:
                times.append((burst.last - sent) * 1e3)
                self.sizes.setdefault(key, []).append(burst.size)
        self.processor.append((session.processor_time() - before) / count / 1e6)
        if not times:
            raise TimeoutError("no key was answered")
        self.p50.append(percentile(times, 50))
        self.p99.append(percentile(times, 99))

    @property
    def medians(self):
        return tuple(statistics.median(values) for values in (self.processor, self.p50, self.p99))

    def largest(self, keys):
        return max(size for key in keys for size in self.sizes.get(key, [0]))

    def __str__(self):
        return "{:.2f} ms, {:.2f} / {:.2f} ms".format(*self.medians)

    def ratios(self, other):
        return "{:.2f}×, {:.2f}× / {:.2f}×".format(
            *(mine / theirs for mine, theirs in zip(self.medians, other.medians)))


def measure(sessions, count):
    """The costs of the keys by name, for sessions by name with the keys to press there in turn."""
    costs = {name: KeyCost() for name in sessions}
    for _ in range(ROUNDS):
        for name, (session, keys) in sessions.items():
            costs[name].add_round(session, keys, count)
    return costs


def make_repository(path, commits=1_000):
    """A git repository with something for tig to list."""
    stream = []
    for number in range(1, commits + 1):
        message = f"Change number {number}, which says what a subject says"
        stream.append(f"commit refs/heads/main\ncommitter Ana <ana@example.com> {1_700_000_000 + number * 600} +0000\n"
                      f"data {len(message)}\n{message}\nM 644 inline file\ndata 2\n{number % 10}\n")
    subprocess.run(["git", "init", "-q", "-b", "main", path], check=True)
    subprocess.run(["git", "-C", path, "fast-import", "--quiet"], check=True, input="".join(stream).encode())
