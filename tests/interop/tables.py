#!/usr/bin/env python3
"""Exported CSV files as LibreOffice opens them: Cyrillic as it is, numbers as numbers, and `=1+1` as text.

usage: tables.py TOUCHRANK

No CSV is right in every country: `excel-ru` is opened under Russian settings, `intl` under English ones.
"""

import csv
import math
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
# Separator, decimal mark, the language by its number in Windows, and the settings of the country.
FLAVOURS = {
    "excel-ru": (";", ",", 1049, "ru-RU"),
    "intl": (",", ".", 1033, "en-US"),
}
WORKED = """\
stage,,Потребность,Потребность,Выбор,Выбор
channel,,online,offline,online,both
factor,importance,=1+1,"Витрина, «угол»",+7 495 123,Консультант
@Цена,4.5,9,3,1,1
-Качество,4,3,9,1,3
Сервис,2,1,1,9,3
"""
SETTINGS = """\
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>{}</value></prop></item>
</oor:items>
"""

wrong = []
counts = {"texts": 0, "numbers": 0, "formula-like": 0, "Cyrillic": 0}


def run(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=80)
    if done.returncode:
        sys.exit(f"{command}\n{done.stdout}{done.stderr}")


def opened(path, flavour, folder):
    """The cells of a CSV file as LibreOffice has them: rows of (kind, value or text, formula)."""
    separator, _, language, locale = FLAVOURS[flavour]
    profile = folder / f"profile-{flavour}"
    if not profile.exists():
        (profile / "user").mkdir(parents=True)
        (profile / "user" / "registrymodifications.xcu").write_text(SETTINGS.format(locale))
    run(
        "soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--norestore",
        f"--infilter=CSV:{ord(separator)},34,76,1,,{language},false,false,false",
        "--convert-to", "fods", "--outdir", folder, *path,
    )
    return [table(folder / f"{one.stem}.fods") for one in path]


def table(path):
    rows = []
    for row in xml.parse(path).iter(f"{TABLE}table-row"):
        cells = []
        for cell in row.iter(f"{TABLE}table-cell"):
            text = "\n".join("".join(line.itertext()) for line in cell.iter(f"{TEXT}p"))
            kind = cell.get(f"{OFFICE}value-type", "")
            value = float(cell.get(f"{OFFICE}value")) if kind == "float" else text
            again = int(cell.get(f"{TABLE}number-columns-repeated", 1))
            if again < 1000:
                cells += [(kind, value, cell.get(f"{TABLE}formula"))] * again
        again = int(row.get(f"{TABLE}number-rows-repeated", 1))
        rows += [cells] * (again if again < 1000 else 0)
    return rows


def compare(path, flavour, rows):
    separator, mark, _, _ = FLAVOURS[flavour]
    number = re.compile(rf"-?\d+({re.escape(mark)}\d+)?([eE][+-]?\d+)?")
    with path.open(encoding="utf-8-sig", newline="") as file:
        fields = list(csv.reader(file, delimiter=separator))
    for at, row in enumerate(fields):
        for column, field in enumerate(row):
            cells = rows[at] if at < len(rows) else []
            cell = cells[column] if column < len(cells) else ("", "", None)
            field = field.replace("\r\n", "\n")
            if number.fullmatch(field):
                counts["numbers"] += 1
                # LibreOffice writes fifteen digits.
                right = cell[0] == "float" and math.isclose(cell[1], float(field.replace(",", ".")), rel_tol=1e-12)
            else:
                counts["texts"] += 1
                counts["formula-like"] += field.startswith("'")
                counts["Cyrillic"] += bool(re.search("[а-я]", field))
                right = cell[0] in ("string", "") and cell[1] == field
            if not right or cell[2]:
                wrong.append(f"{flavour} {path.name} row {at + 1} column {column + 1}: {field!r} became {cell}")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    program = pathlib.Path(sys.argv[1]).resolve()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="touchrank-csv-"))
    try:
        (folder / "worked.csv").write_text(WORKED, encoding="utf-8")
        run(program, "import", folder / "worked.csv", folder / "worked.ron")
        for flavour in FLAVOURS:
            out = folder / flavour
            run(program, "export", folder / "worked.ron", "--to", out, "--csv", flavour, "--lang", "ru", "--only", "csv")
            files = sorted(out.rglob("*.csv"))
            for path, rows in zip(files, opened(files, flavour, folder)):
                compare(path, flavour, rows)
    finally:
        shutil.rmtree(folder)
    print("CSV in LibreOffice:", ", ".join(f"{count} {kind}" for kind, count in counts.items()))
    for line in wrong:
        print(line, file=sys.stderr)
    # A check that has looked at nothing shows nothing.
    sys.exit(1 if wrong or not all(counts.values()) else 0)


main()
