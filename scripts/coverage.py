#!/usr/bin/env python3
"""Prints the line coverage of each target, from what `swift test --enable-code-coverage` leaves."""

import json
import pathlib
import sys


def main(report: str, sources: str) -> None:
    root = pathlib.Path(sources)
    lines: dict[str, list[int]] = {}
    for file in json.load(open(report))["data"][0]["files"]:
        path = pathlib.Path(file["filename"])
        if not path.is_relative_to(root):
            continue
        counts = lines.setdefault(path.relative_to(root).parts[0], [0, 0])
        counts[0] += file["summary"]["lines"]["covered"]
        counts[1] += file["summary"]["lines"]["count"]
    lines["all"] = [sum(column) for column in zip(*lines.values())]
    for target, (covered, count) in sorted(lines.items(), key=lambda item: item[0] == "all"):
        print(f"{target:20} {100 * covered / max(count, 1):5.1f} %  {covered:6} of {count:6} lines")


main(*sys.argv[1:])
