#!/usr/bin/env python3
"""The workbook recalculated by LibreOffice: every formula gives our own figure, and follows a changed relation as we do.

usage: workbook.py TOUCHRANK

Writes projects, exports each as a workbook, recalculates it, and compares with `touchrank scores --json`.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
import zipfile

NS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
NEAR = 1e-9
MARKS = {"●": "critical", "◐": "important", "○": "less_important"}
SHEETS = {
    "en": ("Matrix", "Touchpoints", "Factors", "Stages"),
    "ru": ("Матрица", "Точки контакта", "Факторы", "Этапы"),
}
CLASSES = {
    "en": {kind: ("critical", "important", "less important") for kind in ("touchpoints", "factors", "stages")},
    "ru": {
        "touchpoints": ("критическая", "важная", "менее важная"),
        "factors": ("критический", "важный", "менее важный"),
        "stages": ("критический", "важный", "менее важный"),
    },
}
# Columns of the sheets of figures by the names that `scores --json` has for them.
COLUMNS = {
    "touchpoints": {
        "rank": "A", "touchpoint": "B", "score": "F", "share": "G", "intensity": "H", "deviation": "I",
        "relative_deviation": "J", "z": "K", "class": "L", "rated": "M", "cells": "N",
    },
    "factors": {
        "rank": "A", "factor": "B", "importance": "C", "score": "D", "share": "E", "deviation": "F",
        "relative_deviation": "G", "z": "H", "class": "I", "rated": "J", "cells": "K",
    },
    "stages": {
        "rank": "A", "stage": "B", "touchpoints": "C", "total": "D", "share": "E", "score": "F",
        "deviation": "G", "relative_deviation": "H", "z": "I", "class": "J",
    },
}
RULES = {
    "deviation:0.5": "Deviation(k: 0.5)",
    "deviation:1.25": "Deviation(k: 1.25)",
    "percent:25": "Percent(p_percent: 25.0)",
    "pareto:50,80": "Pareto(critical_percent: 50.0, important_percent: 80.0)",
    "jenks": "NaturalBreaks",
}

wrong = []


def refuse(text):
    wrong.append(text)
    print("  WRONG:", text)


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(command)}: {done.stderr.strip()}")
    return done.stdout


class Book:
    """Cells of a workbook by sheet and address: (has a formula, value), where a value is a number, a text or None."""

    def __init__(self, path):
        with zipfile.ZipFile(path) as parts:
            read = lambda name: xml.fromstring(parts.read(name))
            try:
                strings = ["".join(t.text or "" for t in item.iter(NS + "t")) for item in read("xl/sharedStrings.xml")]
            except KeyError:
                strings = []
            targets = {it.get("Id"): it.get("Target") for it in read("xl/_rels/workbook.xml.rels")}
            self.sheets, self.parts = {}, {}
            for sheet in read("xl/workbook.xml").iter(NS + "sheet"):
                part = "xl/" + targets[sheet.get(REL)].removeprefix("/xl/")
                self.parts[sheet.get("name")] = part
                self.sheets[sheet.get("name")] = {
                    cell.get("r"): self.value(cell, strings) for cell in read(part).iter(NS + "c")
                }

    @staticmethod
    def value(cell, strings):
        kind, found = cell.get("t"), cell.find(NS + "v")
        text = found.text if found is not None else None
        formula = cell.find(NS + "f") is not None
        if kind == "inlineStr":
            return formula, "".join(t.text or "" for t in cell.iter(NS + "t"))
        if text is None:
            return formula, "" if formula else None
        if kind == "s":
            return formula, unescape(strings[int(text)])
        if kind in ("str", "e"):
            return formula, unescape(text)
        return formula, float(text)


def unescape(text):
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found[1], 16)), text)


def recalculated(paths, folder, profile):
    """The workbooks as LibreOffice has them after it worked out every formula anew."""
    os.makedirs(folder, exist_ok=True)
    run(
        "soffice", f"-env:UserInstallation=file://{profile}", "--headless",
        "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", folder, *paths,
    )
    return [Book(os.path.join(folder, os.path.basename(path))) for path in paths]


def make_profile(folder):
    """A profile in which formulas are always worked out anew when a workbook is opened."""
    os.makedirs(os.path.join(folder, "user"))
    with open(os.path.join(folder, "user", "registrymodifications.xcu"), "w") as out:
        out.write(
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            '<oor:items xmlns:oor="http://openoffice.org/2001/registry">'
            '<item oor:path="/org.openoffice.Office.Calc/Formula/Load">'
            '<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>\n'
        )


def near(a, b):
    if isinstance(a, float) and isinstance(b, float):
        return abs(a - b) <= NEAR * max(1.0, abs(a), abs(b))
    return a == b


def compare_formulas(name, ours, theirs):
    """Every formula of ours against what LibreOffice makes of it."""
    count = 0
    for sheet, cells in ours.sheets.items():
        for address, (formula, value) in cells.items():
            if formula:
                count += 1
                found = theirs.sheets[sheet].get(address, (False, None))[1]
                found = "" if found is None else found
                if not near(value, found):
                    refuse(f"{name}: {sheet}!{address}: {value!r} is ours, {found!r} LibreOffice’s")
    if count < 20:
        refuse(f"{name}: only {count} formulas")
    return count


def scores(program, project, kind):
    return json.loads(run(program, "scores", project, "--of", kind, "--json"))


def compare_scores(name, program, project, book, language):
    """The sheets of figures against `touchrank scores`, by names."""
    for kind, sheet in zip(COLUMNS, SHEETS[language][1:]):
        cells = book.sheets[sheet]
        columns = COLUMNS[kind]
        own = columns[kind[:-1]]
        rows = {value: address[1:] for address, (_, value) in cells.items() if re.fullmatch(own + r"\d+", address)}
        for item in scores(program, project, kind):
            row = rows.get(item[kind[:-1]])
            if row is None:
                refuse(f"{name}: {sheet} has no “{item[kind[:-1]]}”")
                continue
            for column, letter in columns.items():
                found = cells.get(letter + row, (False, None))[1]
                found = None if found == "" else found
                expected = item[column]
                if column == "class" and expected is not None:
                    words = dict(zip(MARKS.values(), CLASSES[language][kind]))
                    mark = next(mark for mark, code in MARKS.items() if code == expected)
                    expected = f"{mark} {words[expected]}"
                if isinstance(expected, int):
                    expected = float(expected)
                if not near(expected, found):
                    refuse(f"{name}: {sheet}!{letter}{row}, {column}: {expected!r} is ours, {found!r} the sheet’s")


def with_cell(path, out, sheet, address, value):
    """The workbook with one cell of its matrix changed, and no last results of formulas."""
    part = Book(path).parts[sheet]
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for item in source.namelist():
            data = source.read(item)
            if item == part:
                text = data.decode()
                found = re.search(f'<c r="{address}"( s="\\d+")?(/>|><v>[^<]*</v></c>)', text)
                cell = f'<c r="{address}"{found[1] or ""}><v>{value}</v></c>'
                data = (text[: found.start()] + cell + text[found.end() :]).encode()
            target.writestr(item, data)


def column_name(number):
    name = ""
    while number >= 0:
        name = chr(ord("A") + number % 26) + name
        number = number // 26 - 1
    return name


def table(factors, touchpoints, seed):
    """A wide table with numbers that look like chance: some cells not rated, one factor without importance."""
    def next_number(below):
        nonlocal seed
        seed = (seed * 1103515245 + 12345) % 2**31
        return seed // 65536 % below

    stages = [f"Этап {at * 6 // touchpoints + 1}" for at in range(touchpoints)]
    rows = [["stage", ""] + stages]
    rows.append(["channel", ""] + [("online", "offline", "both")[next_number(3)] for _ in stages])
    rows.append(["factor", "importance"] + [f"Точка {at + 1} «{'я' * next_number(30)}»" for at in range(touchpoints)])
    for at in range(factors):
        weight = "" if at == 2 else str(1 + next_number(41) / 10)
        cells = [("", "1", "3", "9", "1", "3")[next_number(6)] for _ in stages]
        rows.append([f"Фактор {at + 1}", weight] + cells)
    return rows


def write_table(path, rows):
    with open(path, "w", encoding="utf-8") as out:
        for row in rows:
            out.write(",".join(f'"{cell}"' for cell in row) + "\n")


def projects(program, root, folder):
    """Name, project and language of everything that is tried."""
    found = []
    for example in ("restaurant", "agency", "fitness-club"):
        for language in ("en", "ru"):
            found.append((f"{example}.{language}", os.path.join(root, "projects", f"{example}.{language}.ron"), language))
    base = os.path.join(folder, "base.ron")
    rows = table(7, 16, 7)
    write_table(os.path.join(folder, "base.csv"), rows)
    run(program, "import", os.path.join(folder, "base.csv"), base)
    with open(base, encoding="utf-8") as source:
        text = source.read()
    for at, (rule, written) in enumerate(RULES.items()):
        changed = re.sub(r"class_rule: [^\n]*,\n", f"class_rule: {written},\n", text)
        found.append((rule, edited(folder, f"rule{at}", changed), "en" if at % 2 else "ru"))
    left_out = re.sub(r'("Точка (?:3|4|16) [^\n]*excluded: )false', r"\1true", text)
    left_out = re.sub(r'("Фактор (?:1|6)"[^\n]*excluded: )false', r"\1true", left_out)
    if left_out.count("excluded: true") != 5:
        sys.exit("the project file looks otherwise than this script knows it")
    found.append(("excluded", edited(folder, "excluded", left_out), "ru"))
    write_table(os.path.join(folder, "large.csv"), table(15, 115, 3))
    large = os.path.join(folder, "large.ron")
    run(program, "import", os.path.join(folder, "large.csv"), large)
    found.append(("15 × 115", large, "ru"))
    return found


def edited(folder, name, text):
    """A project file edited by hand: without the line that would tell."""
    path = os.path.join(folder, f"{name}.ron")
    with open(path, "w", encoding="utf-8") as out:
        out.write(text)
    return path


def export(program, project, language, folder, name):
    """The workbook of a project."""
    out = os.path.join(folder, name)
    run(program, "export", project, "--to", out, "--only", "xlsx", "--lang", language, "--force")
    books = [it for it in os.listdir(out) if it.endswith(".xlsx")]
    if len(books) != 1:
        sys.exit(f"export wrote {books}")
    path = os.path.join(folder, f"{name}.xlsx")
    shutil.move(os.path.join(out, books[0]), path)
    return path


def change_a_relation(program, folder, profile):
    """One relation is changed in the workbook by hand, and in the table that it came from."""
    rows = table(6, 11, 11)
    factor, touchpoint = 4, 5
    before = rows[3 + factor][2 + touchpoint]
    after = "9" if before != "9" else "1"
    projects = []
    for name in ("before", "after"):
        write_table(os.path.join(folder, f"{name}.csv"), rows)
        path = os.path.join(folder, f"{name}.ron")
        run(program, "import", os.path.join(folder, f"{name}.csv"), path)
        projects.append(path)
        rows[3 + factor][2 + touchpoint] = after
    for language in ("en", "ru"):
        source = export(program, projects[0], language, folder, f"change-{language}")
        path = os.path.join(folder, f"changed-{language}.xlsx")
        # Stages of the table stand in their order, so that columns of the sheet are those of the table.
        address = f"{column_name(2 + touchpoint)}{4 + factor}"
        with_cell(source, path, SHEETS[language][0], address, after)
        (book,) = recalculated([path], os.path.join(folder, "changed"), profile)
        compare_scores(f"changed {address}, {language}", program, projects[1], book, language)
        (still,) = recalculated([source], os.path.join(folder, "unchanged"), profile)
        score = COLUMNS["touchpoints"]["score"]
        moved = [a for a, (_, value) in book.sheets[SHEETS[language][1]].items()
                 if a.startswith(score) and still.sheets[SHEETS[language][1]][a][1] != value]
        if not moved:
            refuse(f"changed {address}, {language}: no score moved")
    print(f"  one relation changed, {before or 'not rated'} → {after}: scores follow as ours do")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    if not shutil.which("soffice"):
        print("skipped: LibreOffice (soffice) is not installed")
        return
    program = os.path.abspath(sys.argv[1])
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    with tempfile.TemporaryDirectory() as folder:
        profile = os.path.join(folder, "profile")
        make_profile(profile)
        tried = projects(program, root, folder)
        paths = [export(program, path, language, folder, f"book{at}") for at, (_, path, language) in enumerate(tried)]
        books = recalculated(paths, os.path.join(folder, "recalculated"), profile)
        for (name, project, language), path, theirs in zip(tried, paths, books):
            count = compare_formulas(name, Book(path), theirs)
            compare_scores(name, program, project, theirs, language)
            print(f"  {name} ({language}): {count} formulas")
        change_a_relation(program, folder, profile)
    if wrong:
        sys.exit(f"{len(wrong)} wrong")
    print("LibreOffice works out every formula of the workbooks as we do")


if __name__ == "__main__":
    main()
