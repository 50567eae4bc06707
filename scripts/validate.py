#!/usr/bin/python3
"""Holds boards against the published schema with Debian's validator (python3-jsonschema).

Usage: validate.py FILE...

Tells each file by one line, "FILE: valid" or "FILE: PLACE: what is wrong", and exits with 1 when one
is not valid. Without the validator it exits with 2 and tells nothing of any file.
"""

import json
import pathlib
import sys

try:
    import jsonschema
except ImportError:
    print("python3-jsonschema is needed: apt-get install python3-jsonschema", file=sys.stderr)
    sys.exit(2)

SCHEMA = pathlib.Path(__file__).parent.parent / "data/schema/pipeline-v1.schema.json"


def main(paths):
    schema = json.loads(SCHEMA.read_text())
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    validator = kind(schema)
    status = 0
    for path in paths:
        board = json.loads(pathlib.Path(path).read_text())
        fault = jsonschema.exceptions.best_match(validator.iter_errors(board))
        if fault is None:
            print(f"{path}: valid")
            continue
        status = 1
        print(f"{path}: {fault.json_path}: {fault.message[:200]}".replace("\n", " "))
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
