//! Which words of the catalogue help a command and an argument.

/// What a command is for.
pub(super) fn about(command: &str) -> &'static str {
    match command {
        "ballots" => "cli-about-ballots",
        "check" => "cli-about-check",
        "diff" => "cli-about-diff",
        "export" => "cli-about-export",
        "hypotheses" => "cli-about-hypotheses",
        "import" => "cli-about-import",
        "merge" => "cli-about-merge",
        "new" => "cli-about-new",
        "panel" => "cli-about-panel",
        "recover" => "cli-about-recover",
        "repair" => "cli-about-repair",
        "scores" => "cli-about-scores",
        "stability" => "cli-about-stability",
        "tracks" => "cli-about-tracks",
        _ => "cli-about-touchrank",
    }
}

/// How a command is called.
pub(super) fn usage(command: &str) -> &'static str {
    match command {
        "ballots" => "cli-usage-of-ballots",
        "check" => "cli-usage-of-check",
        "diff" => "cli-usage-of-diff",
        "export" => "cli-usage-of-export",
        "hypotheses" => "cli-usage-of-hypotheses",
        "import" => "cli-usage-of-import",
        "merge" => "cli-usage-of-merge",
        "new" => "cli-usage-of-new",
        "panel" => "cli-usage-of-panel",
        "recover" => "cli-usage-of-recover",
        "repair" => "cli-usage-of-repair",
        "scores" => "cli-usage-of-scores",
        "stability" => "cli-usage-of-stability",
        "tracks" => "cli-usage-of-tracks",
        _ => "cli-usage-of-touchrank",
    }
}

/// What an argument is; none for one that is not ours.
pub(super) fn argument(name: &str) -> Option<&'static str> {
    Some(match name {
        "after" => "cli-arg-after",
        "ballots" => "cli-arg-ballots",
        "base" => "cli-arg-base",
        "before" => "cli-arg-before",
        "by" | "move" => "cli-arg-move",
        "blank" => "cli-arg-blank",
        "classes" => "cli-arg-classes",
        "comma" => "cli-arg-comma",
        "consensus" => "cli-arg-consensus",
        "csv" => "cli-arg-csv",
        "date" => "cli-arg-date",
        "data" => "cli-arg-data",
        "disputed" => "cli-arg-disputed",
        "example" => "cli-arg-example",
        "file" => "cli-arg-file",
        "files" => "cli-arg-files",
        "for_people" => "cli-arg-for-people",
        "filter" => "cli-arg-filter",
        "force" => "cli-arg-force",
        "help" => "cli-arg-help",
        "id" => "cli-arg-id",
        "json" => "cli-arg-json",
        "lang" => "cli-arg-lang",
        "list" => "cli-arg-list",
        "no_ballots" => "cli-arg-no-ballots",
        "of" => "cli-arg-of",
        "only" => "cli-arg-only",
        "ours" => "cli-arg-ours",
        "outside" => "cli-arg-outside",
        "out" => "cli-arg-out",
        "paper" => "cli-arg-paper",
        "prefer" => "cli-arg-prefer",
        "project" => "cli-arg-project",
        "samples" => "cli-arg-samples",
        "scale" => "cli-arg-scale",
        "seed" => "cli-arg-seed",
        "segment" => "cli-arg-segment",
        "sheet" => "cli-arg-sheet",
        "skip_unreadable" => "cli-arg-skip-unreadable",
        "table" => "cli-arg-table",
        "theirs" => "cli-arg-theirs",
        "threads" => "cli-arg-threads",
        "to" => "cli-arg-to",
        "top" => "cli-arg-top",
        "version" => "cli-arg-version",
        "wave" => "cli-arg-wave",
        "weight_sd" | "weight-sd" => "cli-arg-weight-sd",
        "with_panel" => "cli-arg-with-panel",
        "weights" => "cli-arg-weights",
        _ => return None,
    })
}
