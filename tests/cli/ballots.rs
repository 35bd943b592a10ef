//! `ballots`: what several people rated, as a table, and the consensus as a project.

use crate::run::{Desk, WORKED};

const HEADER: &str =
    "factor,touchpoint,stage,raters,lowest,highest,consensus,matrix,agreement,impact,settled";

/// The worked case as a project and three participants' tables: one agrees, one sees two cells otherwise, one lacks a factor.
fn desk() -> Desk {
    let desk = Desk::new();
    desk.print(&["import", "table.csv", "project.ron"]);
    desk.write("Anna.csv", WORKED);
    desk.write("Boris.csv", &WORKED.replace("5,9,3,1,1", "5,3,9,1,1"));
    let lacks: Vec<&str> = WORKED
        .lines()
        .filter(|line| !line.starts_with("Service"))
        .collect();
    desk.write("Vera.csv", &lacks.join("\n"));
    desk
}

#[test]
fn every_cell_is_printed_with_spread_consensus_and_impact() {
    let desk = desk();
    let run = desk.run(&[
        "ballots",
        "project.ron",
        "Anna.csv",
        "Boris.csv",
        "Vera.csv",
    ]);
    assert_eq!(run.status, 0, "{run:?}");
    let lines: Vec<&str> = run.printed.lines().collect();
    assert_eq!(lines.len(), 13);
    assert_eq!(lines[0], HEADER);
    // 3 9 9: one of three pairs agrees. At 3 in place of 9 the first touchpoint's score is 29 and no longer critical.
    assert_eq!(
        lines[1],
        "Clear price,Search ad,Need,3,3,9,9,9,0.3333333333333333,1,false"
    );
    assert_eq!(
        lines[3],
        "Clear price,Product page,Choice,3,1,1,1,1,1,0,false"
    );
    assert_eq!(lines[9], "Service,Search ad,Need,2,1,1,1,1,1,0,false");
    for told in [
        "Vera.csv: The file does not have the factor “Service”.",
        "Anna.csv: Ballot of “Anna”: 12 of 12 rated cells are taken.",
        "Vera.csv: Ballot of “Vera”: 8 of 8 rated cells are taken.",
        "3 people agree well (W = ",
        "2 cells are disputed, 2 of them decide a class.",
    ] {
        assert!(run.said.contains(told), "{told}: {run:?}");
    }
}

#[test]
fn disputed_cells_alone_and_json() {
    let desk = desk();
    let files = [
        "ballots",
        "project.ron",
        "Anna.csv",
        "Boris.csv",
        "--disputed",
    ];
    let run = desk.run(&files);
    // Two people, so the lower of two stands in both cells, and A = 29 53 27 23: limits 38.87 and 27.13, the first touchpoint
    // important, the second critical, the others less important. With 9 in the first cell A = 59 53 27 23 and the first is
    // critical; with 9 in the second A = 29 83 27 23, limits 52.82 and 28.18, and no class is another.
    assert_eq!(
        run.printed,
        format!(
            "{HEADER}\nClear price,Search ad,Need,2,3,9,3,9,0,1,false\nClear price,Shop window,Need,2,3,9,3,3,0,0,false\n"
        )
    );
    let run = desk.run(&[&files[..], &["--json", "--lang", "ru"]].concat());
    assert!(run.said.contains("2 спорные связи"), "{run:?}");
    assert!(
        run.printed.starts_with("[\n{\"factor\":\"Clear price\",\"touchpoint\":\"Search ad\",\"stage\":\"Need\",\"raters\":2,\"lowest\":3,"),
        "{run:?}"
    );
    assert!(run.printed.ends_with("\"settled\":false}\n]\n"), "{run:?}");
}

#[test]
fn a_project_without_ballots_has_its_cells_and_nobody_who_rated() {
    let desk = desk();
    let run = desk.run(&["ballots", "project.ron"]);
    assert_eq!(run.status, 0, "{run:?}");
    assert_eq!(
        run.printed.lines().nth(1),
        Some("Clear price,Search ad,Need,0,,,,9,,,false")
    );
    assert!(run.said.contains("Nobody has rated a cell yet."), "{run:?}");
}

#[test]
fn what_cannot_be_taken_stops_the_whole_and_help_is_there() {
    let desk = desk();
    desk.write("other.csv", "factor,importance,Booth\nParking,5,9\n");
    desk.write("broken.ron", "(");
    for file in ["other.csv", "broken.ron", "missing.csv"] {
        let run = desk.run(&[
            "ballots",
            "project.ron",
            "Anna.csv",
            file,
            "--consensus",
            "out.ron",
        ]);
        assert_eq!((run.status, run.printed.as_str()), (1, ""), "{run:?}");
        assert!(run.said.contains(file), "{run:?}");
    }
    assert!(!desk.names().contains(&"out.ron".to_owned()));
    assert_eq!(desk.run(&["ballots"]).status, 2);
    assert_eq!(desk.run(&["ballots", "project.ron", "--force"]).status, 2);
    let run = desk.run(&["ballots", "--help", "--lang", "ru"]);
    assert!(
        run.printed
            .contains("touchrank ballots ПРОЕКТ [БЮЛЛЕТЕНЬ…]"),
        "{run:?}"
    );
}

#[test]
fn the_consensus_is_written_with_the_ballots_and_those_count_from_then_on() {
    let desk = desk();
    let files = [
        "ballots",
        "project.ron",
        "Anna.csv",
        "Boris.csv",
        "--consensus",
        "out.ron",
    ];
    let run = desk.run(&files);
    assert_eq!(run.status, 0, "{run:?}");
    assert!(
        run.said
            .contains("Consensus in the matrix: 0 cells new, 1 with another level"),
        "{run:?}"
    );
    // The table is of the project as it was given.
    assert_eq!(
        run.printed.lines().nth(1),
        Some("Clear price,Search ad,Need,2,3,9,3,9,0,1,false")
    );
    assert_eq!(desk.run(&["check", "out.ron"]).status, 0);
    let again = desk.run(&["ballots", "out.ron"]);
    assert_eq!(
        again.printed.lines().nth(1),
        Some("Clear price,Search ad,Need,2,3,9,3,3,0,1,false")
    );
    desk.write("anna.csv", &desk.read("Boris.csv"));
    let run = desk.run(&["ballots", "out.ron", "anna.csv", "--disputed"]);
    assert!(
        run.said
            .contains("Ballot of “anna”, in place of the one in the project"),
        "{run:?}"
    );
    assert_eq!(run.printed, format!("{HEADER}\n"), "both say the same now");
    let before = desk.read("out.ron");
    let run = desk.run(&files);
    assert_eq!((run.status, run.printed.as_str()), (1, ""), "{run:?}");
    assert!(run.said.contains("--force"), "{run:?}");
    assert_eq!(desk.read("out.ron"), before);
    assert_eq!(desk.run(&[&files[..], &["--force"]].concat()).status, 0);
}
