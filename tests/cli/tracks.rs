//! `tracks`: Customer Tracks as a table.

use touchrank::edit::{Edit, SegmentEdit, TrackEdit, apply};
use touchrank::files::project::to_text;
use touchrank::files::table::{ImportOptions, read};
use touchrank::model::{Link, Project, Step, Track};

use crate::run::{Desk, WORKED};

/// The worked case with two segments and a track of one step for each, at the touchpoint of 59, the highest score.
fn shop() -> Project {
    let mut project = read(WORKED.as_bytes(), "Shop", &ImportOptions::default())
        .unwrap()
        .project;
    for name in ["Families", "Night owls"] {
        apply(
            &mut project,
            &Edit::Segment(SegmentEdit::Add(name.to_owned())),
        )
        .unwrap();
        let mut track = Track::of(project.segments.last().unwrap().id, &format!("{name} come"));
        let step = Step {
            touchpoint: Some(Link::To(project.touchpoints.get(0).unwrap().id)),
            emotion: Some(-2),
            ..Step::in_stage(project.stages.get(0).unwrap().id)
        };
        track.steps = [step].into_iter().collect();
        apply(&mut project, &Edit::Track(TrackEdit::Add(Box::new(track)))).unwrap();
    }
    project
}

const HEADER: &str = "track,segment,stage,order,touchpoint,task,channel,class,score,rank,jobs,factors,agents,barriers,emotion,campaign,evidence,owner,state,note\n";

#[test]
fn tracks_are_printed_all_or_of_one_segment() {
    let desk = Desk::new();
    desk.write("shop.ron", &to_text(&shop()));
    let line = |name: &str| {
        format!(
            "{name} come,{name},Need,1,Search ad,,online,critical,59,1,,Clear price; Quality proof,,,-2,,,,,\n"
        )
    };
    let run = desk.run(&["tracks", "shop.ron"]);
    assert_eq!(run.status, 0, "{run:?}");
    assert_eq!(
        run.printed,
        format!("{HEADER}{}{}", line("Families"), line("Night owls"))
    );
    let run = desk.run(&["tracks", "shop.ron", "--segment", "Night owls"]);
    assert_eq!(run.printed, format!("{HEADER}{}", line("Night owls")));
}

#[test]
fn people_get_their_words_and_their_separator() {
    let desk = Desk::new();
    desk.write("shop.ron", &to_text(&shop()));
    let run = desk.run(&["tracks", "shop.ron", "--csv", "excel-ru", "--lang", "ru"]);
    assert_eq!(run.status, 0, "{run:?}");
    assert!(
        run.printed.starts_with("\u{feff}\"Трек\";\"Сегмент\";"),
        "{run:?}"
    );
    assert!(
        run.printed.contains("\"критическая\";\"59\";\"1\""),
        "{run:?}"
    );
}

#[test]
fn a_segment_that_is_not_there_is_named_with_those_that_are() {
    let desk = Desk::new();
    desk.write("shop.ron", &to_text(&shop()));
    let run = desk.run(&["tracks", "shop.ron", "--segment", "Pilots", "--lang", "en"]);
    assert_eq!((run.status, run.printed.as_str()), (1, ""));
    assert!(
        run.said.contains("“Pilots”") && run.said.contains("Families · Night owls"),
        "{run:?}"
    );
    let run = desk.run(&["tracks", "shop.ron", "--segment", "Пилоты", "--lang", "ru"]);
    assert!(run.said.contains("«Пилоты»"), "{run:?}");
    let run = desk.run(&["tracks", "shop.ron", "--csv", "excel"]);
    assert_eq!(run.status, 2, "{run:?}");
}

#[test]
fn a_project_without_tracks_has_the_header_and_help_is_there() {
    let desk = Desk::new();
    let run = desk.run(&["tracks", "table.csv"]);
    assert_eq!((run.status, run.printed.as_str()), (0, HEADER));
    let run = desk.run(&["tracks", "--help", "--lang", "ru"]);
    assert!(
        run.printed
            .contains("touchrank tracks ФАЙЛ [--segment НАЗВАНИЕ]"),
        "{run:?}"
    );
}

#[test]
fn an_export_has_the_tracks_beside_the_other_tables() {
    let desk = Desk::new();
    desk.write("shop.ron", &to_text(&shop()));
    let run = desk.run(&[
        "export", "shop.ron", "--to", "out", "--lang", "en", "--only", "csv",
    ]);
    assert_eq!(run.status, 0, "{run:?}");
    let text = desk.read("out/tracks.csv");
    assert_eq!(text.lines().count(), 3, "{text}");
    assert!(
        text.contains("\"Families come\",\"Families\",\"Need\""),
        "{text}"
    );
}

#[test]
fn programs_get_one_line_a_step_and_people_are_told_what_that_leaves_out() {
    let desk = Desk::new();
    let club = "--example";
    desk.run(&["new", "club.ron", club, "fitness-club", "--lang", "en"]);
    let run = desk.run(&[
        "tracks",
        "club.ron",
        "--segment",
        "Just run",
        "--lang",
        "en",
    ]);
    // Nineteen steps and the header; the keeper and the description of the track have no step.
    assert_eq!(run.printed.lines().count(), 20, "{run:?}");
    assert!(
        run.said
            .contains("“A treadmill round the corner”: only its steps"),
        "{run:?}"
    );
    let run = desk.run(&[
        "tracks",
        "club.ron",
        "--segment",
        "Just run",
        "--csv",
        "intl",
        "--lang",
        "en",
    ]);
    assert_eq!(run.printed.lines().count(), 21, "{run:?}");
    assert_eq!(run.said, "", "{run:?}");
}
