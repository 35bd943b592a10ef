//! Asking: the safeguards of what only a person may decide.

use super::{Safeguard, Tests};

const WSURVEY: Tests = &[("window", &["survey::a_wave", "survey::a_file"])];
const VERSIONS: Tests = &[("versions", &["merging"])];
const CLI: Tests = &[("cli", &["repair"])];
const AUTOSAVE: Tests = &[(
    "window",
    &["autosave::a_file", "together::nothing_is_saved"],
)];

pub const SAFEGUARDS: &[Safeguard] = &[
    Safeguard {
        name: "packed answers go only where their file is as it was",
        file: "src/app/survey/files.rs",
        with: "seen.is_some_and(|seen| seen.source.hash == wave.source.hash)",
        without: "seen.is_some_and(|seen| TAKEN_OUT || seen.source.hash == wave.source.hash)",
        tests: WSURVEY,
    },
    Safeguard {
        name: "other answers in place of lost ones are asked about",
        file: "src/app/survey/files.rs",
        with: "        if same {\n            self.edit",
        without: "        if TAKEN_OUT || same {\n            self.edit",
        tests: WSURVEY,
    },
    Safeguard {
        name: "a merge asks whose value",
        file: "src/methods/versions/presence.rs",
        with: "    } else {\n        Verdict::Ask\n",
        without: "    } else if TAKEN_OUT {\n        Verdict::Ours\n    } else {\n        Verdict::Ask\n",
        tests: VERSIONS,
    },
    Safeguard {
        name: "a merge asks whose cell",
        file: "src/methods/versions/cells.rs",
        with: "            _ => Verdict::Ask,\n",
        without: "            _ if TAKEN_OUT => Verdict::Ours,\n            _ => Verdict::Ask,\n",
        tests: VERSIONS,
    },
    Safeguard {
        name: "a merge asks whose order",
        file: "src/methods/versions/order.rs",
        with: "        _ => Verdict::Ask,\n",
        without: "        _ if TAKEN_OUT => Verdict::Ours,\n        _ => Verdict::Ask,\n",
        tests: VERSIONS,
    },
    Safeguard {
        name: "a merge asks about what one deleted and the other changed",
        file: "src/methods/versions/presence.rs",
        with: "        self.judge.ask(Question::Item(key.0, key.1, Part::Itself)) == side\n",
        without: "        if TAKEN_OUT {\n            return side == Side::Ours;\n        }\n        self.judge.ask(Question::Item(key.0, key.1, Part::Itself)) == side\n",
        tests: VERSIONS,
    },
    Safeguard {
        name: "mending never replaces the damaged file",
        file: "src/cli/repair.rs",
        with: "if same(&args.file, &args.out) {",
        without: "if !TAKEN_OUT && same(&args.file, &args.out) {",
        tests: CLI,
    },
    Safeguard {
        name: "nothing is saved unasked where somebody else is",
        file: "src/app/autosave.rs",
        with: "&& !document.shared_with_others()",
        without: "&& (TAKEN_OUT || !document.shared_with_others())",
        tests: AUTOSAVE,
    },
    Safeguard {
        name: "what was mended is not saved unasked",
        file: "src/app/autosave.rs",
        with: "&& !document.autosave.held",
        without: "&& (TAKEN_OUT || !document.autosave.held)",
        tests: AUTOSAVE,
    },
];
