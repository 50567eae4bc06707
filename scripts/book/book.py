#!/usr/bin/env python3
"""Makes a web site of the documents: book.py ROOT OUT.

The pages are those that docs/README.md and docs/fr/README.md list, in their order. A link to a file that is no page, or to
a heading that is none, fails.
"""

import html
import os
import re
import shutil
import string
import subprocess
import sys
from html.parser import HTMLParser

root, out = (os.path.abspath(path) for path in sys.argv[1:3])
here = os.path.dirname(os.path.abspath(__file__))


class Reader(HTMLParser):
    """The links, pictures and anchors of a page."""

    def __init__(self):
        super().__init__()
        self.links, self.anchors = [], set()

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if attributes.get("id"):
            self.anchors.add(attributes["id"])
        for name in ("href", "src"):
            if attributes.get(name):
                self.links.append(attributes[name])


def read(path):
    with open(os.path.join(root, path), encoding="utf-8") as file:
        return file.read()


def sections(index):
    """The parts of an index: a heading, and the pages below it with the titles it gives them."""
    folder, parts = os.path.dirname(index), []
    for line in read(index).splitlines():
        if line.startswith("## "):
            parts.append((line[3:], []))
        for title, link in re.findall(r"\[([^]]+)\]\(([^)#:]+\.md)\)", line if line.startswith("- ") else ""):
            parts[-1][1].append((title, os.path.normpath(os.path.join(folder, link))))
    return parts


def place(path):
    """The file of a page in the site; an index is that of its folder."""
    path = path.removeprefix("docs/")
    name = os.path.basename(path)
    if name == "README.md":
        return os.path.join(os.path.dirname(path), "decisions.html" if "decisions" in path else "index.html")
    return path.removesuffix(".md") + ".html"


def relative(path, page):
    return os.path.relpath(path, os.path.dirname(place(page)) or ".")


def contents(index, parts, page):
    lines = [f'<ul><li><a href="{relative(place(index), page)}">dealdeck</a></li></ul>']
    for heading, pages in parts:
        lines.append(f"<h2>{html.escape(heading)}</h2>\n<ul>")
        for title, path in pages:
            current = ' aria-current="page"' if path == page else ""
            lines.append(f'<li><a href="{relative(place(path), page)}"{current}>{html.escape(title)}</a></li>')
        lines.append("</ul>")
    return "\n".join(lines)


def turn(order, number, page):
    """The links to the page before and after."""
    links = []
    for kind, arrow, other in [("prev", "← {}", number - 1), ("next", "{} →", number + 1)]:
        if 0 <= other < len(order):
            title, path = order[other]
            text = arrow.format(html.escape(title))
            links.append(f'<a rel="{kind}" href="{relative(place(path), page)}">{text}</a>')
    return "\n".join(links)


def render(page, known):
    """The text of the page as HTML, its links those of the site."""
    text = re.sub(r"^(```\w+) .*$", r"\1", read(page), flags=re.M)
    folder = os.path.dirname(page)

    def site(match):
        target, _, anchor = match[2].partition("#")
        path = os.path.normpath(os.path.join(folder, target)) if target else page
        if "://" in match[2] or not target:
            return match[0]
        if path not in known:
            # A file of the repository: as text, where a web site has no place for it.
            if not os.path.exists(os.path.join(root, path)):
                sys.exit(f"{page}: nothing at {match[2]}")
            if not path.endswith(".svg"):
                return match[1]
            return f"[{match[1]}]({relative(path.removeprefix('docs/'), page)})"
        return f"[{match[1]}]({relative(place(path), page)}{'#' + anchor if anchor else ''})"

    text = re.sub(r"\[([^]\[]*(?:`[^`]*`[^]\[]*)*)\]\(([^()\s]+)\)", site, text)
    result = subprocess.run(
        ["pandoc", "--from=gfm", "--to=html5", "--no-highlight", "--wrap=preserve"],
        input=text, capture_output=True, text=True)
    if result.returncode or result.stderr:
        sys.exit(f"{page}: {result.stderr}")
    return result.stdout.replace("<table>", '<div class="table"><table>').replace("</table>", "</table></div>")


def main():
    books = [("en", "docs/README.md"), ("fr", "docs/fr/README.md")]
    decisions = sorted(name for name in os.listdir(f"{root}/docs/decisions") if name[0].isdigit())
    plans = []
    for language, index in books:
        parts = sections(index)
        order = [("dealdeck", index)] + [entry for _, pages in parts for entry in pages]
        plans.append((language, index, parts, order))
    # A page that both books list is in the language of its own folder.
    pages = {}
    for plan in plans:
        for number, (_, path) in enumerate(plan[3]):
            pages.setdefault(path, (plan, number))
    for name in decisions:
        pages[f"docs/decisions/{name}"] = (plans[0], None)
    french_tours = ("docs/tours/commercial.md", "docs/tours/responsable.md")
    shutil.rmtree(out, ignore_errors=True)
    os.makedirs(out)
    shutil.copy(f"{here}/book.css", out)
    shutil.copytree(f"{root}/docs/pictures", f"{out}/pictures")
    with open(f"{here}/page.html", encoding="utf-8") as file:
        template = string.Template(file.read())
    readers = {}
    for page, ((language, index, parts, order), number) in pages.items():
        heading = re.search(r"^# +(.+)$", read(page), re.M)
        text = template.substitute(
            language="fr" if page in french_tours else language,
            title=html.escape(heading[1] if heading else page), root=relative(".", page) + "/",
            body=render(page, pages), contents=contents(index, parts, page),
            turn="" if number is None else turn(order, number, page))
        path = os.path.join(out, place(page))
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        readers[os.path.normpath(path)] = Reader()
        readers[os.path.normpath(path)].feed(text)
    broken = []
    for path, reader in readers.items():
        for link in reader.links:
            if "://" in link or link.startswith("mailto:"):
                continue
            target, _, anchor = link.partition("#")
            file = os.path.normpath(os.path.join(os.path.dirname(path), target)) if target else path
            if os.path.isdir(file):
                file = os.path.join(file, "index.html")
            if not os.path.exists(file) or anchor and anchor not in readers.get(file, Reader()).anchors:
                broken.append(f"{os.path.relpath(path, out)}: {link}")
    if broken:
        sys.exit("\n".join(broken))
    print(f"{len(readers)} pages")


main()
