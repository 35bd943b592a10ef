"""Writes the wide table as a sheet with live formulas (flat OpenDocument), as a consultant would have it: the matrix, and under it for
each touchpoint the score, share, intensity, deviation, relative deviation, z, class and rank; beside it the factors' scores."""

import csv
import sys
from xml.sax.saxutils import quoteattr

LOWEST, HIGHEST, LIMIT = 1, 9, 0.5

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:table table:name="scores">
"""
TAIL = "</table:table></office:spreadsheet></office:body></office:document>\n"


def letters(column):
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def text(value):
    return f'<table:table-cell office:value-type="string"><text:p>{value}</text:p></table:table-cell>'


def number(value):
    return f'<table:table-cell office:value-type="float" office:value="{value}"/>'


def formula(body):
    return f"<table:table-cell table:formula={quoteattr('of:=' + body)}/>"


def row(cells):
    return "<table:table-row>" + "".join(cells) + "</table:table-row>\n"


def main(source, target):
    with open(source, encoding="utf-8", newline="") as table:
        rows = list(csv.reader(table))
    head, factors = rows[:3], rows[3:]
    first, last = 4, 3 + len(factors)
    count = len(head[2]) - 2
    columns = [letters(c) for c in range(3, count + 3)]
    weights = f"[.$B${first}:.$B${last}]"
    score_row = last + 1
    scores = f"[.$C${score_row}:.${columns[-1]}${score_row}]"
    with open(target, "w", encoding="utf-8") as out:
        out.write(HEAD)
        for line in head:
            out.write(row(text(value) for value in line))
        for at, line in enumerate(factors, first):
            cells = [text(line[0]), number(line[1])] + [number(value) for value in line[2:]]
            cells.append(formula(f"[.B{at}]*SUM([.C{at}:.{columns[-1]}{at}])"))
            out.write(row(cells))
        s = score_row
        lines = {
            "score": lambda c: f"SUMPRODUCT({weights};[.{c}{first}:.{c}{last}])",
            "share": lambda c: f"[.{c}{s}]/SUM({scores})",
            "intensity": lambda c: f"([.{c}{s}]-{LOWEST}*SUM({weights}))/({HIGHEST - LOWEST}*SUM({weights}))",
            "deviation": lambda c: f"[.{c}{s}]-[.$B${s + 8}]",
            "relative_deviation": lambda c: f"[.{c}{s + 3}]/[.$B${s + 8}]",
            "z": lambda c: f"[.{c}{s + 3}]/[.$B${s + 9}]",
            "class": lambda c: f'IF([.{c}{s + 5}]>={LIMIT};"critical";IF([.{c}{s + 5}]<=-{LIMIT};"less_important";"important"))',
            "rank": lambda c: f"RANK([.{c}{s}];{scores})",
        }
        for name, body in lines.items():
            out.write(row([text(name), text("")] + [formula(body(c)) for c in columns]))
        out.write(row([text("mean"), formula(f"AVERAGE({scores})")]))
        out.write(row([text("standard deviation"), formula(f"STDEVP({scores})")]))
        out.write(TAIL)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
