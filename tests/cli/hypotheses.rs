//! `hypotheses`: what is claimed and what the answers make of it, printed and exported.

use std::io::{Cursor, Read};

use touchrank::files::project::to_text;
use touchrank::model::Panel;

use crate::cafe::{SECRET, project};
use crate::panel::cafe;
use crate::run::Desk;

fn table(text: &str) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new();
    let mut reader = reader.has_headers(false).from_reader(text.as_bytes());
    let rows = reader.records().map(|row| row.unwrap());
    rows.map(|row| row.iter().map(str::to_owned).collect())
        .collect()
}

fn column(rows: &[Vec<String>], name: &str) -> Vec<String> {
    let at = rows[0].iter().position(|it| it == name).unwrap();
    rows[1..].iter().map(|row| row[at].clone()).collect()
}

#[test]
fn each_claim_stands_with_its_verdict() {
    let desk = cafe();
    let text = desk.print(&["hypotheses", "cafe.ron"]);
    assert!(text.starts_with(
        "hypothesis,state,owner,segment,of,measure,question,choices,direction,threshold,planned,method,written,changes,answers,figure,low,high,verdict,more_answers,after_the_data\n"
    ));
    let rows = table(&text);
    assert_eq!(
        column(&rows, "verdict"),
        ["confirmed", "refuted", "not_settled"]
    );
    assert_eq!(column(&rows, "measure"), ["share", "share", "nps"]);
    assert_eq!(column(&rows, "choices"), ["Lunch", "Lunch", ""]);
    assert_eq!(column(&rows, "segment"), ["Lunch guests", "", ""]);
    assert_eq!(column(&rows, "threshold"), ["0.4", "0.8", "30"]);
    assert_eq!(column(&rows, "answers"), ["25", "25", "25"]);
    assert_eq!(column(&rows, "written")[0], "2026-03-01 10:15");
    assert_eq!(column(&rows, "after_the_data"), ["false", "false", "false"]);
    let number = |name: &str, row: usize| column(&rows, name)[row].parse::<f64>().unwrap();
    assert!((number("figure", 0) - 0.6).abs() < 1e-12);
    assert!((number("low", 0) - 0.407).abs() < 5e-4 && (number("high", 1) - 0.766).abs() < 5e-4);
    assert!((number("low", 2) + 20.0).abs() < 0.05 && (number("high", 2) - 44.0).abs() < 0.05);
    // The interval of 12 leaves 30 out from (1.96 / 0.18)² · 0.6656 = 78.9 answers on: 79 less the 25 there are.
    assert_eq!(column(&rows, "more_answers"), ["", "", "54"]);

    let json = desk.print(&["hypotheses", "cafe.ron", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json[2]["verdict"], "not_settled");
    assert_eq!(json[2]["more_answers"], 54);
    assert_eq!(json[0]["more_answers"], serde_json::Value::Null);
}

#[test]
fn without_a_wave_the_claims_are_printed_and_not_judged() {
    let desk = Desk::new();
    let mut project = project("survey.csv");
    let waves = touchrank::model::List::default();
    project.panel = std::sync::Arc::new(Panel {
        waves,
        ..Panel::clone(&project.panel)
    });
    desk.write("cafe.ron", &to_text(&project));
    let rows = table(&desk.print(&["hypotheses", "cafe.ron"]));
    assert_eq!(column(&rows, "threshold"), ["0.4", "0.8", "30"]);
    for name in ["answers", "figure", "verdict", "after_the_data"] {
        assert_eq!(column(&rows, name), ["", "", ""], "{name}");
    }
}

/// Every file of an export with its bytes; a workbook is unpacked too.
fn files(desk: &Desk, folder: &str) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(desk.path(folder)).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        let bytes = std::fs::read(entry.path()).unwrap();
        if std::path::Path::new(&name)
            .extension()
            .is_some_and(|it| it == "xlsx")
        {
            let mut book = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
            for at in 0..book.len() {
                let mut part = Vec::new();
                book.by_index(at).unwrap().read_to_end(&mut part).unwrap();
                found.push((format!("{name}/{at}"), part));
            }
        }
        found.push((name, bytes));
    }
    found
}

#[test]
fn an_export_has_both_and_nobodys_words() {
    let desk = cafe();
    for (language, lang, panel, hypotheses, page, verdict, confirmed, number) in [
        (
            "English",
            "en",
            "panel.csv",
            "hypotheses.csv",
            "Private hypotheses.svg",
            "\"Not settled\"",
            "Confirmed",
            "\"0.6\"",
        ),
        (
            "Russian",
            "ru",
            "панель.csv",
            "гипотезы.csv",
            "Частные гипотезы.svg",
            "\"Не решено\"",
            "Подтверждена",
            "\"0,6\"",
        ),
    ] {
        let arguments = [
            "export",
            "cafe.ron",
            "--to",
            lang,
            "--lang",
            lang,
            "--only",
            "csv,xlsx,svg",
        ];
        let run = desk.run(&arguments);
        assert_eq!((run.status, run.said.as_str()), (0, ""), "{language}");
        let files = files(&desk, lang);
        let text = |name: &str| {
            let (_, bytes) = files.iter().find(|(it, _)| it == name).unwrap();
            String::from_utf8(bytes.clone()).unwrap()
        };
        assert!(text(panel).contains(number), "{language}");
        assert!(text(hypotheses).contains(verdict), "{language}");
        assert!(text(page).contains(confirmed), "{language}");
        for (name, bytes) in &files {
            for secret in [SECRET, "guest-"] {
                let there = bytes
                    .windows(secret.len())
                    .any(|it| it == secret.as_bytes());
                assert!(!there, "{secret} in {name}");
            }
        }
        // The segment that has a filter has a table of its own.
        let of_segment = panel.replace(".csv", " – Lunch guests.csv");
        assert!(text(&of_segment).contains("\"15\""), "{language}");
    }
}

#[test]
fn without_the_answers_the_rest_is_exported_and_that_is_said() {
    let desk = cafe();
    std::fs::remove_file(desk.path("survey.csv")).unwrap();
    let run = desk.run(&[
        "export", "cafe.ron", "--to", "out", "--only", "csv", "--lang", "en",
    ]);
    assert_eq!(run.status, 0, "{run:?}");
    assert!(
        run.said.contains("The answers of “Spring” cannot be read."),
        "{run:?}"
    );
    assert!(run.said.contains("its table is left out"), "{run:?}");
    let names: Vec<String> = files(&desk, "out")
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    assert!(
        names.contains(&"hypotheses.csv".to_owned()) && !names.contains(&"panel.csv".to_owned())
    );
    assert!(
        desk.read("out/about these tables.txt")
            .contains("its table is left out")
    );
}
