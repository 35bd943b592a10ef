//! `panel`: the figures of the buyer panel, of everybody and under filters.

use std::collections::BTreeMap;

use touchrank::files::project::to_text;

use crate::cafe::{SECRET, project, survey};
use crate::run::Desk;

/// A desk with the café's project and its survey beside it.
pub fn cafe() -> Desk {
    let desk = Desk::new();
    desk.write("survey.csv", &survey());
    desk.write("cafe.ron", &to_text(&project("survey.csv")));
    desk
}

type Row = BTreeMap<String, String>;

fn rows(table: &str) -> Vec<Row> {
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    reader.deserialize().map(|row| row.unwrap()).collect()
}

/// The row of a question, or of one of its answers.
fn row(rows: &[Row], kind: &str, question: &str, answer: &str) -> Row {
    let is =
        |row: &&Row| row["row"] == kind && row["question"] == question && row["answer"] == answer;
    rows.iter().find(is).unwrap().clone()
}

fn near(row: &Row, column: &str, expected: f64, within: f64) {
    let found: f64 = row[column].parse().unwrap();
    assert!(
        (found - expected).abs() < within,
        "{column} {found}, not {expected}"
    );
}

#[test]
fn every_figure_stands_with_its_interval_and_how_many_answered() {
    let desk = cafe();
    let table = desk.print(&["panel", "cafe.ron"]);
    assert!(table.starts_with(
        "row,question,kind,block,answer,count,of,share,share_low,share_high,n,missing,mean,mean_low,mean_high,sd,nps,nps_low,nps_high,money,chosen,few\n"
    ));
    assert_eq!(
        table.lines().nth(1),
        Some("all,,,,,25,25,1,,,,,,,,,,,,,,true")
    );
    let rows = rows(&table);
    // Wilson's interval of 15 of 25: 40.7 to 76.6 %.
    let lunch = row(&rows, "answer", "Comes for", "Lunch");
    assert_eq!(
        (&*lunch["count"], &*lunch["of"], &*lunch["share"]),
        ("15", "25", "0.6")
    );
    near(&lunch, "share_low", 0.407, 5e-4);
    near(&lunch, "share_high", 0.766, 5e-4);
    assert_eq!((&*lunch["chosen"], &*lunch["few"]), ("false", "true"));
    // 10 promoters, 8 passive, 7 detractors: 12.0, −20.0 to +44.0.
    let nps = row(&rows, "question", "Recommend", "");
    assert_eq!(
        (&*nps["kind"], &*nps["block"], &*nps["n"], &*nps["missing"]),
        ("nps", "nps", "25", "0")
    );
    near(&nps, "nps", 12.0, 1e-9);
    near(&nps, "nps_low", -20.0, 0.05);
    near(&nps, "nps_high", 44.0, 0.05);
    // Five each of 1 to 5: variance 50 / 24; Student's t of 24 degrees of freedom is 2.0639 in the usual tables.
    let price = row(&rows, "question", "Price", "");
    near(&price, "mean", 3.0, 1e-12);
    near(&price, "sd", (50.0_f64 / 24.0).sqrt(), 1e-12);
    near(
        &price,
        "mean_low",
        3.0 - 2.0639 * (2.0_f64 / 24.0).sqrt(),
        5e-5,
    );
    near(
        &price,
        "mean_high",
        3.0 + 2.0639 * (2.0_f64 / 24.0).sqrt(),
        5e-5,
    );
    // Regulars spend 15 × 10 of 450, newcomers 10 × 30.
    let money = row(&rows, "money", "Spends", "Regulars");
    near(&money, "money", 150.0 / 450.0, 1e-12);
    near(&money, "share", 0.6, 1e-12);
    near(&money, "mean", 10.0, 1e-12);
    // What people wrote, and who they are, stays where it is.
    assert!(
        !table.contains(SECRET) && !table.contains("guest-"),
        "{table}"
    );
    assert_eq!(row(&rows, "question", "Advice", "")["n"], "25");
}

fn passing(desk: &Desk, filters: &[&str]) -> String {
    let mut arguments = vec!["panel", "cafe.ron"];
    arguments.extend(filters);
    let table = desk.print(&arguments);
    rows(&table)[0]["count"].clone()
}

#[test]
fn filters_hold_together_and_answers_of_one_question_add_up() {
    let desk = cafe();
    for (filters, expected) in [
        (&["--filter", "Comes for=Lunch"][..], "15"),
        (&["--filter", "comes FOR = lunch"], "15"),
        (&["--filter", "Comes for=Lunch|Dinner, late"], "25"),
        (
            &[
                "--filter",
                "Comes for=Lunch",
                "--filter",
                "Comes for=Dinner, late",
            ],
            "25",
        ),
        (&["--filter", "Age=18..40"], "15"),
        (
            &["--filter", "Age=20..40", "--filter", "Recommend=9|10"],
            "10",
        ),
        (&["--filter", "Age=40"], "10"),
        (&["--filter", "Age=21.."], "10"),
        (&["--filter", "Age=..40"], "15"),
        (&["--filter", "Price=5"], "5"),
        (&["--filter", "Price=(none)"], "0"),
        (&["--filter", "Price=(нет)|1"], "5"),
        (&["--segment", "Lunch guests"], "15"),
        (
            &[
                "--segment",
                "Lunch guests",
                "--filter",
                "Price=1",
                "--wave",
                "spring",
            ],
            "3",
        ),
    ] {
        assert_eq!(passing(&desk, filters), expected, "{filters:?}");
    }
    // A question ignores what is said of itself, so that its other answers can be compared.
    let table = desk.print(&["panel", "cafe.ron", "--filter", "Comes for=Lunch"]);
    let rows = rows(&table);
    assert_eq!(
        row(&rows, "answer", "Comes for", "Dinner, late")["count"],
        "10"
    );
    assert_eq!(row(&rows, "answer", "Comes for", "Lunch")["chosen"], "true");
    assert_eq!(row(&rows, "question", "Recommend", "")["n"], "15");
}

#[test]
fn json_has_the_same_figures_with_the_filter_and_the_waves() {
    let desk = cafe();
    let filter = ["--filter", "Comes for=Lunch"];
    let text = desk.print(&[&["panel", "cafe.ron", "--json"][..], &filter].concat());
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    let sentence = json["filter"].as_str().unwrap();
    assert!(
        sentence.contains("Comes for") && sentence.contains("Lunch"),
        "{sentence}"
    );
    assert_eq!(json["waves"][0]["wave"], "Spring");
    assert_eq!(json["waves"][0]["date"], "2026-03-02");
    assert_eq!(json["waves"][0]["people"], 25);
    let table = rows(&desk.print(&[&["panel", "cafe.ron"][..], &filter].concat()));
    let figures = json["figures"].as_array().unwrap();
    assert_eq!(figures.len(), table.len());
    for (object, row) in figures.iter().zip(&table) {
        assert_eq!(object.as_object().unwrap().len(), row.len());
        for (column, field) in row {
            let value = match &object[column] {
                serde_json::Value::Null => String::new(),
                serde_json::Value::String(text) => text.clone(),
                serde_json::Value::Number(number) => {
                    let number = number.as_f64().unwrap();
                    // The reader of JSON may round the last digit otherwise.
                    let known = field.parse::<f64>().unwrap();
                    let off = (number - known).abs();
                    assert!(off <= known.abs() * 1e-15, "{column}");
                    field.clone()
                }
                other => other.to_string(),
            };
            assert_eq!(&value, field, "{column}");
        }
    }
}

#[test]
fn what_is_not_known_is_refused_with_the_nearest_names() {
    let desk = cafe();
    for (arguments, status, part) in [
        (
            &["--filter", "Agee=20"][..],
            1,
            "There is no question “Agee”. The nearest: Age ·",
        ),
        (
            &["--filter", "Comes for=Lunc"],
            1,
            "“Comes for” has no answer “Lunc”. The nearest: Lunch ·",
        ),
        (
            &["--filter", "Price=9"],
            1,
            "“Price” has no answer “9”. The nearest: ",
        ),
        (
            &["--filter", "Age=young"],
            1,
            "“young” is no number and no range.",
        ),
        (
            &["--filter", "Age=25..18"],
            1,
            "“25..18” is no number and no range.",
        ),
        (
            &["--filter", "Advice=more salt"],
            1,
            "“Advice” cannot be filtered by",
        ),
        (&["--filter", "Age"], 2, "“Age” does not suit --filter"),
        (
            &["--wave", "Autumn"],
            1,
            "There is no wave “Autumn”. There are: Spring",
        ),
        (
            &["--segment", "Night owls"],
            1,
            "“Night owls” has no saved filter",
        ),
        (&["--segment", "Nobody"], 1, "There is no segment “Nobody”."),
        (
            &[
                "--segment",
                "Lunch guests",
                "--filter",
                "Comes for=Dinner, late",
            ],
            1,
            "chooses answers of “Comes for” already",
        ),
    ] {
        let run = desk.run(&[&["panel", "cafe.ron"][..], arguments].concat());
        assert_eq!((run.status, run.printed.as_str()), (status, ""), "{run:?}");
        assert!(run.said.contains(part), "{run:?}");
    }
}

#[test]
fn a_file_that_changed_is_told_and_one_that_is_gone_is_refused() {
    let desk = cafe();
    let grown = format!("{}guest-26,50,Lunch,5,10,hm,20,Regulars\n", survey());
    desk.write("survey.csv", &grown);
    let run = desk.run(&["panel", "cafe.ron"]);
    assert_eq!(run.status, 0, "{run:?}");
    assert!(
        run.said
            .contains("has changed since its answers were taken in: 25 people then, 26 now"),
        "{run:?}"
    );
    assert_eq!(rows(&run.printed)[0]["of"], "26");

    std::fs::remove_file(desk.path("survey.csv")).unwrap();
    for command in ["panel", "hypotheses"] {
        let run = desk.run(&[command, "cafe.ron"]);
        assert_eq!((run.status, run.printed.as_str()), (1, ""), "{run:?}");
        assert!(
            run.said.contains("The answers of “Spring” cannot be read."),
            "{run:?}"
        );
    }
    let run = desk.run(&["panel", "table.csv"]);
    assert_eq!(
        (run.status, run.said.contains("has no buyer panel")),
        (1, true),
        "{run:?}"
    );
}

#[test]
fn both_commands_help_in_both_languages() {
    let desk = Desk::new();
    for (lang, words) in [
        ("en", ["Whose answers count", "private hypotheses"]),
        ("ru", ["Чьи ответы считать", "частные гипотезы"]),
    ] {
        let panel = desk.print(&["panel", "--help", "--lang", lang]);
        assert!(
            panel.contains(words[0]) && panel.contains("--wave"),
            "{panel}"
        );
        let hypotheses = desk.print(&["hypotheses", "--help", "--lang", lang]);
        assert!(hypotheses.contains(words[1]), "{hypotheses}");
    }
}

#[test]
fn answers_outside_the_projects_folder_are_read_only_where_that_is_asked_for() {
    let desk = Desk::new();
    let elsewhere = tempfile::tempdir().unwrap();
    let file = elsewhere.path().join("survey.csv");
    std::fs::write(&file, survey()).unwrap();
    let named = file.to_string_lossy().into_owned();
    desk.write("cafe.ron", &to_text(&project(&named)));
    for (lang, why) in [
        (
            "en",
            "lies outside the project’s folder and was not opened, since a project can name any file. Where you know this one, add --outside.",
        ),
        (
            "ru",
            "лежит вне папки проекта и не открыт: проект может указать любой файл. Если этот вам знаком, добавьте --outside.",
        ),
    ] {
        for command in ["panel", "hypotheses"] {
            let run = desk.run(&[command, "cafe.ron", "--lang", lang]);
            assert_eq!((run.status, &*run.printed), (1, ""), "{command} {lang}");
            assert!(run.said.contains(&format!("{named} {why}")), "{}", run.said);
            let read = desk.print(&[command, "cafe.ron", "--outside", "--lang", lang]);
            assert!(!read.is_empty(), "{command} {lang}");
        }
    }
    let table = desk.print(&["panel", "cafe.ron", "--outside"]);
    assert_eq!(
        table.lines().nth(1),
        Some("all,,,,,25,25,1,,,,,,,,,,,,,,true")
    );
    // A project that was put beside the answers that it names whole needs no consent.
    let beside = desk.path("survey.csv").to_string_lossy().into_owned();
    desk.write("survey.csv", &survey());
    desk.write("cafe.ron", &to_text(&project(&beside)));
    assert_eq!(desk.print(&["panel", "cafe.ron"]), table);
}
