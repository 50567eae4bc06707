#!/usr/bin/env python3
"""Turns a terminal screen with colours (tmux capture-pane -e -p) on stdin into an SVG on stdout.

usage: screen_to_svg.py COLUMNS LABEL

Text stays text: each run of one style has its own x and its exact length, so columns stay aligned
whatever monospaced font the reader has. Lines and blocks are drawn, so they meet between rows.
"""
import re
import sys
import unicodedata
from dataclasses import dataclass, replace
from html import escape

CELL_WIDTH, CELL_HEIGHT, BASELINE, FONT_SIZE, MARGIN = 8.4, 18, 13.5, 14, 14
FONT = "ui-monospace, 'DejaVu Sans Mono', 'Cascadia Mono', Menlo, Consolas, monospace"
GROUND, TEXT = "#16181d", "#d4d7dd"
SYSTEM_COLOURS = (
    "#2b2e36 #e0645c #7fb069 #d9a441 #5b9bd5 #b07cc6 #56b6c2 #c8ccd4 "
    "#6b7280 #ff8f87 #a3cf8c #f2c96b #82b7e8 #cfa0e0 #7fd4de #f0f2f5"
).split()


# How much of a cell a shade covers.
SHADES = {"░": 0.25, "▒": 0.5, "▓": 0.75}
DASHES = "╌"


@dataclass(frozen=True)
class Style:
    colour: str = TEXT
    ground: str = GROUND
    bold: bool = False
    dim: bool = False
    underline: bool = False
    reverse: bool = False

    def shown(self):
        """The colours that are seen: foreground, background."""
        return (self.ground, self.colour) if self.reverse else (self.colour, self.ground)


def indexed(number):
    """The colour of an index of the 256-colour palette."""
    if number < 16:
        return SYSTEM_COLOURS[number]
    if number >= 232:
        return "#" + f"{8 + 10 * (number - 232):02x}" * 3
    levels = (0, 95, 135, 175, 215, 255)
    number -= 16
    return "#%02x%02x%02x" % (levels[number // 36], levels[number // 6 % 6], levels[number % 6])


def restyled(style, codes):
    """The style after one SGR sequence."""
    codes = iter(codes)
    for code in codes:
        if code == 0:
            style = Style()
        elif code in (1, 2, 4, 7):
            style = replace(style, **{{1: "bold", 2: "dim", 4: "underline", 7: "reverse"}[code]: True})
        elif code == 22:
            style = replace(style, bold=False, dim=False)
        elif code in (24, 27):
            style = replace(style, **{{24: "underline", 27: "reverse"}[code]: False})
        elif code in (38, 48):
            kind = next(codes, 5)
            if kind == 5:
                colour = indexed(next(codes, 7))
            else:
                colour = "#%02x%02x%02x" % tuple(next(codes, 0) for _ in range(3))
            style = replace(style, **{"colour" if code == 38 else "ground": colour})
        elif code == 39:
            style = replace(style, colour=TEXT)
        elif code == 49:
            style = replace(style, ground=GROUND)
        elif 30 <= code <= 37 or 90 <= code <= 97:
            style = replace(style, colour=indexed(code - 30 if code < 90 else code - 82))
        elif 40 <= code <= 47 or 100 <= code <= 107:
            style = replace(style, ground=indexed(code - 40 if code < 100 else code - 92))
    return style


def width(character):
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def cells(text):
    """Rows of (column, width, character, style); a style goes on over the end of a line."""
    style, rows = Style(), []
    for line in text.split("\n"):
        row, column = [], 0
        for part in re.findall(r"\x1b\[[0-9;:]*m|\x1b\][^\x1b]*\x1b\\|\x1b.|[^\x1b]", line):
            if part.startswith("\x1b["):
                style = restyled(style, [int(code or 0) for code in re.split("[;:]", part[2:-1])])
            elif not part.startswith("\x1b"):
                cell_width = width(part)
                if cell_width == 0 and row:
                    row[-1] = (row[-1][0], row[-1][1], row[-1][2] + part, row[-1][3])
                elif cell_width:
                    row.append((column, cell_width, part, style))
                    column += cell_width
        rows.append(row)
    while rows and not rows[-1]:
        rows.pop()
    return rows


def box(character):
    """The rectangle of a line or block character in a cell of 1 by 1: x, y, width, height."""
    if "▁" <= character <= "█":
        height = (ord(character) - 0x2580) / 8
        return 0, 1 - height, 1, height
    if "▉" <= character <= "▏" and character != "▌":
        return 0, 0, (0x2590 - ord(character)) / 8, 1
    if character in SHADES:
        return 0, 0, 1, 1
    return {"▌": (0, 0, 0.4, 1), "│": (0.45, 0, 0.1, 1), "─": (0, 0.5, 1, 0.05),
            DASHES: (0, 0.5, 1, 0.05), "━": (0, 0.47, 1, 0.11)}.get(character)


@dataclass
class Run:
    column: int
    width: int
    text: str
    style: Style
    is_letters: bool

    def goes_on(self, column, character, style, is_letter):
        is_same_kind = self.is_letters and is_letter or self.text[0] == character and character in "─━█░▒▓" + DASHES
        return is_same_kind and self.style == style and self.column + self.width == column


def runs(row):
    """Neighbours of one style that share an element: (column, width, text, style).

    Letters join with letters; a horizontal line with its own kind; all else stands alone.
    """
    joined = []
    for column, cell_width, character, style in row:
        if character == " " and not style.underline:
            continue
        is_letter = cell_width == 1 and len(character) == 1 and not box(character)
        if joined and joined[-1].goes_on(column, character, style, is_letter):
            joined[-1].width += 1
            joined[-1].text += character
        else:
            joined.append(Run(column, cell_width, character, style, is_letter))
    return joined


def number(value):
    return f"{value:.2f}".rstrip("0").rstrip(".")


def rectangle(x, y, w, h, colour, cover=1.0):
    opacity = f' fill-opacity="{number(cover)}"' if cover < 1 else ""
    return (f'<rect x="{number(x)}" y="{number(y)}" width="{number(w)}" height="{number(h)}" '
            f'fill="{colour}"{opacity}/>')


def grounds(row, y):
    """The backgrounds of a row that differ from the screen's, neighbours joined."""
    joined = []
    for column, cell_width, _, style in row:
        colour = style.shown()[1]
        if joined and joined[-1][2] == colour and joined[-1][0] + joined[-1][1] == column:
            joined[-1][1] += cell_width
        else:
            joined.append([column, cell_width, colour])
    return [rectangle(MARGIN + column * CELL_WIDTH, y, length * CELL_WIDTH, CELL_HEIGHT, colour)
            for column, length, colour in joined if colour != GROUND]


def drawn(run, y):
    colour, style = run.style.shown()[0], run.style
    x, length = MARGIN + run.column * CELL_WIDTH, run.width * CELL_WIDTH
    shape = box(run.text[0])
    if run.text[0] == DASHES:
        return (f'<path d="M{number(x)} {number(y + CELL_HEIGHT / 2)}h{number(length)}" stroke="{colour}" '
                f'stroke-dasharray="{number(CELL_WIDTH / 3)} {number(CELL_WIDTH / 6)}"/>')
    if shape:
        return rectangle(x + shape[0] * CELL_WIDTH, y + shape[1] * CELL_HEIGHT,
                         shape[2] * length, shape[3] * CELL_HEIGHT, colour,
                         SHADES.get(run.text[0], 1.0))
    marks = (' font-weight="bold"' * style.bold + ' opacity="0.6"' * style.dim
             + ' text-decoration="underline"' * style.underline)
    return (f'<text xml:space="preserve" x="{number(x)}" y="{number(y + BASELINE)}" '
            f'textLength="{number(length)}" lengthAdjust="spacingAndGlyphs" '
            f'fill="{colour}"{marks}>{escape(run.text, quote=False)}</text>')


def picture(text, columns, label):
    rows = cells(text)
    wide = columns * CELL_WIDTH + 2 * MARGIN
    high = len(rows) * CELL_HEIGHT + 2 * MARGIN
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {number(wide)} {number(high)}" '
        f'width="{number(wide)}" height="{number(high)}" role="img" '
        f'font-family="{FONT}" font-size="{FONT_SIZE}">',
        f"<title>{escape(label)}</title>",
        f'<rect width="100%" height="100%" rx="8" fill="{GROUND}"/>',
    ]
    for index, row in enumerate(rows):
        y = MARGIN + index * CELL_HEIGHT
        lines += grounds(row, y) + [drawn(run, y) for run in runs(row)]
    return "\n".join(lines + ["</svg>", ""])


if __name__ == "__main__":
    if len(sys.argv) != 3 or not sys.argv[1].isdigit():
        sys.exit(__doc__)
    sys.stdout.write(picture(sys.stdin.read(), int(sys.argv[1]), sys.argv[2]))
