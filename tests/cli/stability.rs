//! The table that `stability` prints.

use std::sync::Arc;

use chrono::NaiveDate;
use touchrank::files::project::{read, to_text};
use touchrank::model::{Derivation, Filter, Taken, TakenImportance};

use crate::run::Desk;

#[test]
fn without_noise_the_worked_case_is_certain() {
    // Scores, ranks and classes of the method's worked case.
    let desk = Desk::new();
    let still = [
        "stability",
        "table.csv",
        "--weight-sd",
        "0",
        "--move",
        "0",
        "--top",
        "2",
    ];
    let expected = "\
touchpoint,score,rank,class,p_critical,p_important,p_less,p_first,p_top,rank_p05,rank_p50,rank_p95,mean_score,settled
Search ad,59,1,critical,1,0,0,1,1,1,1,1,59,true
Shop window,53,2,critical,1,0,0,0,1,2,2,2,53,true
Product page,27,3,less_important,0,0,1,0,0,3,3,3,27,true
Consultant,23,4,less_important,0,0,1,0,0,4,4,4,23,true
";
    assert_eq!(desk.print(&still), expected);
    let rows: serde_json::Value =
        serde_json::from_str(&desk.print(&[&still[..], &["--json"]].concat())).unwrap();
    assert_eq!(rows[1]["touchpoint"], "Shop window");
    assert_eq!(rows[1]["settled"], true);
    assert_eq!(rows.as_array().unwrap().len(), 4);
}

#[test]
fn a_seed_gives_the_same_table_on_any_number_of_threads() {
    let desk = Desk::new();
    let table = |seed: &str, threads: &str| {
        desk.print(&[
            "stability",
            "table.csv",
            "--samples",
            "3000",
            "--seed",
            seed,
            "--threads",
            threads,
        ])
    };
    assert_eq!(table("1", "1"), table("1", "3"));
    assert_ne!(table("1", "1"), table("2", "1"));
    desk.print(&["import", "table.csv", "p.ron"]);
    assert_eq!(
        desk.print(&["stability", "p.ron", "--samples", "3000"]),
        table("1", "2")
    );
}

#[test]
fn what_makes_no_sense_is_wrong_usage_in_both_languages() {
    let desk = Desk::new();
    for wrong in [
        ["--move", "0.6"],
        ["--weight-sd=-1", "--json"],
        ["--samples", "0"],
        ["--top", "0"],
        ["--seed", "x"],
    ] {
        let run = desk.run(&[&["stability", "table.csv"], &wrong[..]].concat());
        assert_eq!((run.status, run.printed.as_str()), (2, ""), "{wrong:?}");
    }
    let run = desk.run(&["stability", "table.csv", "--lang", "ru", "--move", "0.6"]);
    assert!(run.said.contains("Вероятности сдвига"), "{}", run.said);
    let run = desk.run(&["stability", "table.csv", "--segment", "Nobody"]);
    assert_eq!(run.status, 1, "{}", run.said);
}

#[test]
fn a_negative_number_is_refused_as_what_the_option_does_not_take() {
    let desk = Desk::new();
    for (option, said) in [
        ("--seed", "“-1” does not suit --seed"),
        ("--samples", "“-1” does not suit --samples"),
        (
            "--weight-sd",
            "The spread of importances must be a number from 0.",
        ),
        (
            "--move",
            "The probabilities of a level up and down must lie within 0…1",
        ),
    ] {
        let run = desk.run(&["stability", "table.csv", option, "-1"]);
        assert_eq!((run.printed.as_str(), run.status), ("", 2), "{option}");
        assert!(run.said.contains(said), "{}", run.said);
    }
}

/// Two importances of three from the panel, as the project file keeps them.
#[test]
fn it_says_which_importances_move_by_errors_of_the_panel() {
    let desk = Desk::new();
    desk.print(&["new", "cafe.ron", "--example", "restaurant", "--lang", "en"]);
    let mut project = read(desk.read("cafe.ron").as_bytes()).unwrap().project;
    let factors = project.factors.iter().take(2);
    let from_panel = factors.map(|factor| {
        let taken = TakenImportance {
            value: factor.importance.unwrap(),
            standard_error: Some(0.1),
            answers: 40,
        };
        (factor.id, taken)
    });
    let taken = Taken {
        filter: Filter::default(),
        derivation: Derivation::Mean,
        at: NaiveDate::from_ymd_opt(2026, 11, 3)
            .and_then(|day| day.and_hms_opt(12, 0, 0))
            .unwrap(),
        respondents: 40,
        factors: from_panel.collect(),
    };
    project.taken = Some(Arc::new(taken));
    desk.write("cafe.ron", &to_text(&project));
    for (language, said) in [
        (
            "en",
            "2 of 9 importances move at random by their standard errors from the panel, the others by ±0.3 (standard deviation, assumed), within 1…5.\n",
        ),
        (
            "ru",
            "2 важности из 9 случайно сдвигаются на свои стандартные ошибки из панели, остальные — на ±0,3 (стандартное отклонение, допущение), в пределах 1…5.\n",
        ),
    ] {
        let command = [
            "stability",
            "cafe.ron",
            "--weight-sd",
            "0.3",
            "--lang",
            language,
        ];
        let run = desk.run(&command);
        assert_eq!((run.said.as_str(), run.status), (said, 0));
    }
}
