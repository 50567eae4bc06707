#!/usr/bin/env python3
"""Measures dealdeck against its budgets and prints one Markdown table.

All figures of a line come from one run on one machine: read the ratios, not the milliseconds.
"""
import argparse
import contextlib
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import key_cost
from key_cost import percentile
from pty_session import Session

ALL_DEALS = (1_000, 10_000, 100_000)


def say(text):
    print(text, file=sys.stderr, flush=True)


def pair(values, unit="ms"):
    """p50 and p99; the largest stands for p99 below a hundred samples."""
    if not values:
        return "–"
    return f"{percentile(values, 50):.2f} / {percentile(values, 99):.2f} {unit}"


class Bench:
    def __init__(self, options, folder):
        self.program = options.program
        self.options = options
        self.folder = folder
        self.environment = {
            "HOME": folder, "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8",
            "TERM": "xterm-256color", "COLORFGBG": "15;0", "DEALDECK_USER": "Bench",
        }

    def generate(self, deals):
        path = os.path.join(self.folder, f"{deals}.json")
        command = [self.program, "generate", "--deals", str(deals), "--seed", "7", "--file", path]
        subprocess.run(command, check=True, env=self.environment, stdout=subprocess.DEVNULL)
        return path

    def session(self, path):
        return Session([self.program, path], self.environment)

    def opening(self, path):
        """Seconds from the start to the end of the first frame, and to rest with the panel's figures."""
        session = self.session(path)
        try:
            first = session.first_frame()
            return first - session.started, (session.rest() or first) - session.started
        finally:
            session.close()

    def jq(self, path):
        started = time.perf_counter()
        subprocess.run(["jq", "empty", path], check=True)
        return time.perf_counter() - started

    def neighbours(self, deals):
        """What stands beside dealdeck, by name: how it is started, and the cursor keys it knows."""
        programs = {}
        if self.options.curses:
            programs["ncurses in C"] = ([self.options.curses, str(deals)], key_cost.CURSOR_KEYS)
        if tig := shutil.which("tig"):
            repository = os.path.join(self.folder, "repository")
            if not os.path.exists(repository):
                key_cost.make_repository(repository)
            # It has no columns: its keys go up and down.
            programs["tig"] = ([tig, "-C", repository], "jjjkkk")
        else:
            say("tig is not installed: its rows are left out")
        return programs

    def key_rows(self, session, deals):
        """The rows that tell what a cursor key costs, here and in the neighbours."""
        with contextlib.ExitStack() as stack:
            sessions = {"dealdeck": (session, key_cost.CURSOR_KEYS)}
            for name, (command, keys) in self.neighbours(deals).items():
                neighbour = stack.enter_context(contextlib.closing(Session(command, self.environment)))
                neighbour.burst(silence=0.5, patience=5)
                sessions[name] = (neighbour, keys)
            costs = key_cost.measure(sessions, self.options.keys)
        own = costs.pop("dealdeck")
        rows = {"a cursor key: processor time, p50 / p99 to its last byte": str(own)}
        for name, cost in costs.items():
            rows[f"{name}: the same"] = str(cost)
            rows[f"dealdeck beside {name}"] = own.ratios(cost)
        rows["largest frame after `j` `k` / `h` `l`"] = f"{own.largest('jk')} / {own.largest('hl')} B"
        return rows

    def flood(self, session, count=400):
        """What a key held down costs: many of them at once, until the last byte and in bytes."""
        sent = session.send(b"j" * count)
        burst = session.burst(silence=0.1, patience=1)
        return (burst.last - sent) * 1e3, burst.size

    def moves(self, session, path, samples):
        """Milliseconds from a key that moves a deal until the new file is in place."""
        times = []
        for index in range(samples):
            before = os.stat(path).st_ino
            sent = session.send(b"LH"[index % 2:][:1])
            while os.stat(path).st_ino == before:
                if time.perf_counter() - sent > 10:
                    return times
                time.sleep(0.0002)
            times.append((time.perf_counter() - sent) * 1e3)
            session.burst(silence=0.1, patience=0.5)
        return times

    def flushes(self, path, samples):
        """Milliseconds the disk itself takes: the same bytes written, flushed and renamed."""
        with open(path, "rb") as file:
            data = file.read()
        target, temporary = path + ".flush", path + ".flush.tmp"
        directory = os.open(self.folder, os.O_RDONLY)
        times = []
        for _ in range(samples):
            started = time.perf_counter()
            file = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            view = memoryview(data)
            while view:
                view = view[os.write(file, view):]
            os.fsync(file)
            os.close(file)
            os.rename(temporary, target)
            times.append((time.perf_counter() - started) * 1e3)
            os.fsync(directory)
        os.close(directory)
        os.unlink(target)
        return times

    def idle(self, session):
        """Ticks, bytes and wake-ups of a board nobody touches."""
        session.burst(silence=0.5, patience=0.5)
        ticks, wakeups = session.ticks(), session.wakeups()
        burst = session.burst(silence=self.options.idle, patience=self.options.idle)
        return (f"{session.ticks() - ticks} ticks, {burst.size} B, "
                f"{session.wakeups() - wakeups} wake-ups")

    def column(self, deals):
        """All figures for one number of deals."""
        say(f"{deals:,} deals: generate")
        path = self.generate(deals)
        size = os.path.getsize(path)
        say(f"{deals:,} deals ({size / 1e6:.1f} MB): open")
        runs = [self.opening(path) for _ in range(self.options.runs)]
        first, rest = (statistics.median(times) * 1e3 for times in zip(*runs))
        jq = statistics.median(self.jq(path) for _ in range(3)) * 1e3 if shutil.which("jq") else None

        session = self.session(path)
        try:
            session.first_frame()
            session.rest()
            peak = session.status("VmHWM") * 1024
            say(f"{deals:,} deals: keys")
            keys = self.key_rows(session, deals)
            flood, flooded = self.flood(session)
            say(f"{deals:,} deals: idle {self.options.idle} s")
            idle = self.idle(session)
            say(f"{deals:,} deals: moves")
            samples = max(10, self.options.moves * 1_000 // max(deals, 1_000))
            moves = self.moves(session, path, samples)
        finally:
            session.close()
        flushes = self.flushes(path, samples)
        return {
            "file": f"{size / 1e6:.1f} MB",
            "open, first frame": f"{first:.0f} ms",
            "open, panel and all": f"{rest:.0f} ms",
            "`jq empty` on the file": f"{jq:.0f} ms ({first / jq:.2f}×)" if jq else "no jq",
            **keys,
            "400 cursor keys at once": f"{flood:.1f} ms, {flooded} B",
            f"move to new file, p50 / p99 (n ≤ {self.options.moves})": pair(moves),
            "the disk alone, p50 / p99": pair(flushes),
            "panel after a change, p50 / p99": self.panel(deals),
            "peak memory": f"{peak / 1e6:.0f} MB ({peak / size:.1f}×)",
            f"idle {self.options.idle} s": idle,
        }

    def panel(self, deals):
        if not self.options.panel:
            return "–"
        say(f"{deals:,} deals: panel")
        answer = subprocess.run(
            [self.options.panel, str(deals)], check=True, capture_output=True, text=True).stdout
        _, middle, high = answer.split()
        return f"{float(middle):.2f} / {float(high):.2f} ms"


def table(columns):
    rows = list(next(iter(columns.values())))
    lines = ["| | " + " | ".join(f"{deals:,} deals" for deals in columns) + " |",
             "|---" * (len(columns) + 1) + "|"]
    lines += [f"| {row} | " + " | ".join(column[row] for column in columns.values()) + " |"
              for row in rows]
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, help="the dealdeck to measure")
    parser.add_argument("--panel", help="the PanelBenchmark executable")
    parser.add_argument("--curses", help="the CursesBoard executable")
    parser.add_argument("--deals", type=int, nargs="+", default=ALL_DEALS)
    parser.add_argument("--runs", type=int, default=5, help="openings of each board")
    parser.add_argument("--keys", type=int, default=300, help="cursor keys pressed in each of five rounds")
    parser.add_argument("--moves", type=int, default=200, help="deals moved on the smallest board")
    parser.add_argument("--idle", type=int, default=60, help="seconds of rest")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_FOLDER")) as folder:
        bench = Bench(options, folder)
        print(table({deals: bench.column(deals) for deals in options.deals}))


if __name__ == "__main__":
    main()
