//! Reading: the safeguards before and in readers of files that others made.

use super::{Safeguard, Tests};

const TORTURE: Tests = &[("torture", &["order_of", "no_corruption"])];
const FORMATS: Tests = &[(
    "formats",
    &["newer", "one_gigabyte", "more_cells", "packed_answers"],
)];
const UNKNOWN: Tests = &[
    ("tidy", &["refuses_fields"]),
    (
        "formats",
        &["what_the_format_does_not_know", "words_and_fields"],
    ),
];
const PROJECT_FILE: Tests = &[("project_file", &["large", "refus"])];
const TABLES: Tests = &[("table_import", &["limits", "formulas", "megabytes"])];
const SHEETS: Tests = &[("sheets", &["hostile"])];
const SURVEY: Tests = &[("survey", &["broken", "edges", "packing"])];

pub const SAFEGUARDS: &[Safeguard] = &[
    Safeguard {
        name: "checksum in the reader",
        file: "src/files/project/container.rs",
        with: "} else if last == end_line(body.as_bytes()) {",
        without: "} else if TAKEN_OUT || last == end_line(body.as_bytes()) {",
        tests: TORTURE,
    },
    Safeguard {
        name: "a newer format is refused",
        file: "src/files/project/read.rs",
        with: "        Version::Format(format @ 1..=FORMAT) => format,\n",
        without: "        Version::Format(format) if TAKEN_OUT => format.min(FORMAT),\n        Version::Format(format @ 1..=FORMAT) => format,\n",
        tests: FORMATS,
    },
    Safeguard {
        name: "size of a project before it is read",
        file: "src/files/save/open.rs",
        with: "if stat.len > MAX_BYTES {",
        without: "if !TAKEN_OUT && stat.len > MAX_BYTES {",
        tests: FORMATS,
    },
    Safeguard {
        name: "size of the bytes of a project",
        file: "src/files/project/read.rs",
        with: "if size > MAX_BYTES {",
        without: "if !TAKEN_OUT && size > MAX_BYTES {",
        tests: PROJECT_FILE,
    },
    Safeguard {
        name: "limit of cells",
        file: "src/files/project/read.rs",
        with: "    limits(&file)?;\n",
        without: "    if !TAKEN_OUT {\n        limits(&file)?;\n    }\n",
        tests: FORMATS,
    },
    Safeguard {
        name: "size of a table before it is read",
        file: "src/files/table/import.rs",
        with: "if length > MAX_BYTES {",
        without: "if !TAKEN_OUT && length > MAX_BYTES {",
        tests: TABLES,
    },
    Safeguard {
        name: "size of the bytes of a table",
        file: "src/files/table/import.rs",
        with: "if bytes.len() > MAX_BYTES {",
        without: "if !TAKEN_OUT && bytes.len() > MAX_BYTES {",
        tests: TABLES,
    },
    Safeguard {
        name: "size of the bytes of a table of tracks",
        file: "src/files/table/tracks/read.rs",
        with: "if bytes.len() > MAX_BYTES {",
        without: "if !TAKEN_OUT && bytes.len() > MAX_BYTES {",
        tests: TABLES,
    },
    Safeguard {
        name: "size of the bytes of a workbook",
        file: "src/files/sheet/read.rs",
        with: "if bytes.len() > MAX_BYTES {",
        without: "if !TAKEN_OUT && bytes.len() > MAX_BYTES {",
        tests: SHEETS,
    },
    Safeguard {
        name: "entries of a workbook are counted first",
        file: "src/files/sheet/package.rs",
        with: "if entries(bytes) > MAX_PARTS {",
        without: "if !TAKEN_OUT && entries(bytes) > MAX_PARTS {",
        tests: SHEETS,
    },
    Safeguard {
        name: "size that a part of a workbook claims",
        file: "src/files/sheet/package.rs",
        with: "if claimed > most {",
        without: "if !TAKEN_OUT && claimed > most {",
        tests: SHEETS,
    },
    Safeguard {
        name: "depth of tags in a workbook",
        file: "src/files/sheet/tags.rs",
        with: "if self.depth > MAX_DEPTH {",
        without: "if !TAKEN_OUT && self.depth > MAX_DEPTH {",
        tests: SHEETS,
    },
    Safeguard {
        name: "size of a file of answers",
        file: "src/files/survey/decode.rs",
        with: "if total > MAX_BYTES {",
        without: "if !TAKEN_OUT && total > MAX_BYTES {",
        tests: SURVEY,
    },
    Safeguard {
        name: "one row of answers has an end",
        file: "src/files/survey/scan.rs",
        with: "if self.ahead().len() > MAX_ROW {",
        without: "if !TAKEN_OUT && self.ahead().len() > MAX_ROW {",
        tests: SURVEY,
    },
    Safeguard {
        name: "rows of answers",
        file: "src/files/survey/table.rs",
        with: "if self.count > MAX_ROWS {",
        without: "if !TAKEN_OUT && self.count > MAX_ROWS {",
        tests: SURVEY,
    },
    Safeguard {
        name: "columns of answers",
        file: "src/files/survey/table.rs",
        with: "width if width > MAX_COLUMNS =>",
        without: "width if !TAKEN_OUT && width > MAX_COLUMNS =>",
        tests: SURVEY,
    },
    Safeguard {
        name: "size of answers that are packed",
        file: "src/files/survey/pack.rs",
        with: "if text.len() > MAX_PACKED {",
        without: "if !TAKEN_OUT && text.len() > MAX_PACKED {",
        tests: SURVEY,
    },
    Safeguard {
        name: "size of packed answers in a project",
        file: "src/model/panel_check.rs",
        with: "Some(packed) if packed.len() > MAX_PACKED =>",
        without: "Some(packed) if !TAKEN_OUT && packed.len() > MAX_PACKED =>",
        tests: FORMATS,
    },
    Safeguard {
        name: "apostrophe before what a spreadsheet takes for a formula",
        file: "src/files/table/guard.rs",
        with: "text.starts_with(GUARD) || is_formula_like(text)",
        without: "text.starts_with(GUARD) || !TAKEN_OUT && is_formula_like(text)",
        tests: TABLES,
    },
    Safeguard {
        name: "fields that the format does not know are refused",
        file: "src/files/project/v5.rs",
        with: "#[serde(deny_unknown_fields)]\npub(super) struct Project {",
        without: "pub(super) struct Project {",
        tests: UNKNOWN,
    },
];
