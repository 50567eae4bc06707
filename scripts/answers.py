#!/usr/bin/python3
"""Holds answers in JSON against their published schemas (python3-jsonschema), or writes the schemas.

Usage: answers.py check|record FOLDER

FOLDER has answers as NAME.NUMBER.json, such as contact-list.2.json, where NAME is the command. With
`record`, data/schema/answers/NAME.schema.json is written from them: every member with its types, required
where every answer has it. With `check`, tells each name by one line, "NAME: valid" or "NAME: PLACE: what is
wrong", and exits with 1 when one is not valid. Without the validator it exits with 2.
"""

import collections
import json
import pathlib
import sys

try:
    import jsonschema
except ImportError:
    print("python3-jsonschema is needed: apt-get install python3-jsonschema", file=sys.stderr)
    sys.exit(2)

SCHEMAS = pathlib.Path(__file__).parent.parent / "data/schema/answers"

# Members whose own members are keys or names of a board, and not of the answer.
MAPS = {"changes", "fields", "organizationFields", "partCurrencies", "parts"}
# The number of objects from which a member that all of them have is promised.
ENOUGH = 12
# Members that hold whatever a setting holds.
ANYTHING = {"default", "value", "before", "after", "settings"}
# The objects that are no answers.
TITLES = {
    "on-change": "Input of an on-change hook of dealdeck",
    "version": "Answer of dealdeck --version --json",
}


def kind(value):
    """The type of a value, in the words of JSON Schema."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer"
    return {float: "number", str: "string", list: "array", dict: "object"}[type(value)]


def schema(values, name=""):
    """The schema of all these values of a member."""
    kinds = {kind(value) for value in values}
    if {"integer", "number"} <= kinds:
        kinds.discard("integer")
    bare = name.removesuffix("[]")
    if bare in ANYTHING and (kinds - {"number", "integer", "null"}):
        return True
    order = sorted(kinds)
    result = {"type": order[0] if len(order) == 1 else order}
    lists = [item for value in values if isinstance(value, list) for item in value]
    if lists:
        result["items"] = schema(lists, name + "[]")
    objects = [value for value in values if isinstance(value, dict)]
    if not objects:
        return result
    members = collections.defaultdict(list)
    for value in objects:
        for key, member in value.items():
            members[key].append(member)
    if bare in MAPS and name == bare:
        every = [member for found in members.values() for member in found]
        result["additionalProperties"] = schema(every) if every else True
        return result
    result["properties"] = {key: schema(found, key) for key, found in sorted(members.items())}
    # A member of few objects may be there by chance.
    required = sorted(key for key, found in members.items() if len(found) == len(objects))
    if required and (not name or len(objects) >= ENOUGH):
        result["required"] = required
    return result


def unknown(value, published, place="$"):
    """The place of a member that a schema does not know; none of them may come unseen."""
    if not isinstance(published, dict):
        return None
    found = []
    if isinstance(value, list):
        found = [unknown(v, published.get("items"), f"{place}[{i}]") for i, v in enumerate(value)]
    elif isinstance(value, dict):
        known = published.get("properties", {})
        more = published.get("additionalProperties")
        for key, member in value.items():
            if key in known or more is not None:
                found.append(unknown(member, known.get(key, more), f"{place}.{key}"))
            else:
                return f"{place}.{key}"
    return next((place for place in found if place), None)


def main(mode, folder):
    answers = collections.defaultdict(list)
    for path in sorted(pathlib.Path(folder).glob("*.json")):
        answers[path.name.split(".")[0]].append(json.loads(path.read_text()))
    if mode == "record":
        SCHEMAS.mkdir(parents=True, exist_ok=True)
        for path in SCHEMAS.glob("*.schema.json"):
            path.unlink()
        for name, values in answers.items():
            text = {
                "$schema": "https://json-schema.org/draft/2020-12/schema",
                "title": TITLES.get(name, f"Answer of dealdeck {name.replace('-', ' ')} --json"),
                **schema(values),
            }
            (SCHEMAS / f"{name}.schema.json").write_text(json.dumps(text, indent=2) + "\n")
    status = 0
    for name, values in sorted(answers.items()):
        path = SCHEMAS / f"{name}.schema.json"
        if not path.exists():
            status = 1
            print(f"{name}: $: no schema is published")
            continue
        published = json.loads(path.read_text())
        checker = jsonschema.validators.validator_for(published)
        checker.check_schema(published)
        faults = [jsonschema.exceptions.best_match(checker(published).iter_errors(v)) for v in values]
        fault = next((fault for fault in faults if fault is not None), None)
        extra = next((place for v in values if (place := unknown(v, published))), None)
        if extra and fault is None:
            status = 1
            print(f"{name}: {extra}: not in the schema")
            continue
        if fault is None:
            print(f"{name}: valid")
            continue
        status = 1
        print(f"{name}: {fault.json_path}: {fault.message[:200]}".replace("\n", " "))
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
