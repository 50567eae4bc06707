#!/usr/bin/env python3
"""Measures an import beside Python scripts that read the same CSV and write the same board as JSON.

All figures come from one run, program after program: read the ratios, not the seconds.
"""
import argparse
import csv
import importlib.util
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time

STAGES = ["Prospecting", "Qualification", "Proposal", "Negotiation", "Closed Won", "Closed Lost"]

# What a script of a sales team would do to write the same board: the same members, and a history that undo can use.
BOARD = """
import json, sys

class Board:
    def __init__(self):
        self.deals, self.organizations, self.keys = {}, {}, {}

    def add(self, place, row, minor):
        company = self.keys.setdefault(row["Company"], f"{len(self.keys):08x}")
        self.organizations[company] = {"name": row["Company"]}
        deal = {
            "amount": {"currency": "EUR", "minor": minor}, "expectedClose": row["Close Date"],
            "organization": company, "owner": row["Owner"], "rank": f"{place:06x}",
            "stage": row["Stage"].lower().replace(" ", "-"), "title": row["Deal Name"]}
        deal["history"] = [{
            "at": row["Created"] + "T00:00:00Z", "bulk": "ee3ny3xc", "by": "Bench", "id": f"{place:08x}",
            "changes": {key: [None, value] for key, value in deal.items() if key != "rank"}, "seq": place}]
        self.deals[row["Id"]] = deal

    def write(self, path):
        with open(path, "w") as file:
            json.dump({"deals": self.deals, "organizations": self.organizations}, file, indent=2, sort_keys=True)
"""
CSV_SCRIPT = BOARD + """
import csv

board = Board()
with open(sys.argv[1], newline="") as file:
    for place, row in enumerate(csv.DictReader(file)):
        board.add(place, row, round(float(row["Amount"]) * 100))
board.write(sys.argv[2])
"""
PANDAS_SCRIPT = BOARD + """
import pandas

table = pandas.read_csv(sys.argv[1], parse_dates=["Created", "Close Date"])
table["minor"] = (table["Amount"] * 100).round().astype("int64")
for column in ("Created", "Close Date"):
    table[column] = table[column].dt.strftime("%Y-%m-%d")
board = Board()
for place, row in enumerate(table.to_dict("records")):
    board.add(place, row, row["minor"])
board.write(sys.argv[2])
"""


def write_export(path, rows):
    """An export of a CRM: as many deals, some of them closed."""
    dice = random.Random(7)
    with open(path, "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["Id", "Deal Name", "Company", "Stage", "Amount", "Created", "Close Date", "Owner"])
        for row in range(rows):
            month, day = dice.randint(1, 9), dice.randint(1, 28)
            writer.writerow([
                f"OPP{row:07d}", f"Deal {row}", f"Company {dice.randint(0, rows // 4)}", dice.choice(STAGES),
                f"{dice.randint(500, 90_000)}.50", f"2026-{month:02d}-{day:02d}",
                f"2026-{month + dice.randint(1, 3):02d}-{day:02d}", f"Owner {dice.randint(1, 12)}"])


def run(command, environment):
    """Seconds and peak bytes of a process that must succeed."""
    started = time.perf_counter()
    process = subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{command[0]} ended with {process.returncode}")
    return time.perf_counter() - started, usage.ru_maxrss * 1024


def column(program, rows, runs, folder):
    """The rows of the table for one size of file."""
    export, board = os.path.join(folder, "export.csv"), os.path.join(folder, "board.json")
    write_export(export, rows)
    environment = {"HOME": folder, "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "DEALDECK_USER": "Bench"}
    commands = {"dealdeck import": [program, "import", export, "--file", board, "--yes"]}
    if importlib.util.find_spec("pandas"):
        commands["pandas and json"] = [sys.executable, "-c", PANDAS_SCRIPT, export, board]
    commands["csv and json of Python"] = [sys.executable, "-c", CSV_SCRIPT, export, board]
    costs = {name: [] for name in commands}
    sizes = {}
    for _ in range(runs):
        for name, command in commands.items():
            if os.path.exists(board):
                os.unlink(board)
            costs[name].append(run(command, environment))
            sizes[name] = os.path.getsize(board)
    lines = {"export": f"{os.path.getsize(export) / 1e6:.1f} MB"}
    base = statistics.median(seconds for seconds, _ in costs["csv and json of Python"])
    for name, samples in costs.items():
        seconds = statistics.median(seconds for seconds, _ in samples)
        peak = max(peak for _, peak in samples)
        lines[name] = (f"{seconds:.2f} s ({seconds / base:.2f}×), {peak / 1e6:.0f} MB, "
                       f"{peak / sizes[name]:.1f}× its {sizes[name] / 1e6:.0f} MB")
    return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, help="the dealdeck to measure")
    parser.add_argument("--rows", type=int, nargs="+", default=[100_000, 500_000])
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_FOLDER")) as folder:
        columns = {
            rows: column(options.program, rows, options.runs, folder) for rows in options.rows}
    print("| | " + " | ".join(f"{rows:,} rows" for rows in columns) + " |")
    print("|---" * (len(columns) + 1) + "|")
    for name in next(iter(columns.values())):
        print(f"| {name} | " + " | ".join(lines[name] for lines in columns.values()) + " |")


if __name__ == "__main__":
    main()
