//! The project file: what is written comes back, and nothing that is broken passes for a project.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests stop at the first surprise"
)]

mod arbitrary;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use arbitrary::{
    TrackWords, Words, add_ballots, add_jobs, add_panel, add_tracks, any_ballots, any_mark,
    any_panel, any_track, any_words, dress_segments,
};
use chrono::NaiveDate;
use proptest::prelude::*;
use touchrank::files::project::{Notice, Place, ProjectFileError, Remark, Seal, read, to_text};
use touchrank::i18n::{Language, Message, words};
use touchrank::model::{
    About, Channel, ClassRule, Evidence, EvidenceId, Factor, FactorId, Hue, IdCounter, Importance,
    Project, Relations, Scale, ScaleLevel, Segment, SegmentId, Stage, StageId, Subject, Touchpoint,
    TouchpointId, Weighting, check,
};

/// Two stages, two touchpoints, two factors, three relations and a segment.
fn small() -> Project {
    let mut project = Project::named("Coffee “to go”");
    let stage = |id, name: &str| Stage {
        id: StageId(id),
        name: name.to_owned(),
        note: String::new(),
    };
    project.stages = [stage(1, "Need"), stage(2, "Выбор")].into_iter().collect();
    let touchpoint = |id, stage, name: &str, channel| Touchpoint {
        id: TouchpointId(id),
        stage: StageId(stage),
        name: name.to_owned(),
        channel,
        note: String::new(),
        must_have: false,
        excluded: false,
    };
    project.touchpoints = [
        touchpoint(3, 1, "Search ad", Channel::Online),
        touchpoint(4, 2, "Витрина", Channel::Offline),
    ]
    .into_iter()
    .collect();
    let factor = |id, name: &str, importance| Factor {
        id: FactorId(id),
        name: name.to_owned(),
        importance: Importance::new(importance, Weighting::OneToFive).ok(),
        note: "first line\nsecond".to_owned(),
        excluded: false,
    };
    project.factors = [factor(5, "Price", 4.25), factor(6, "Вкус", 5.0)]
        .into_iter()
        .collect();
    project.relations = Relations::new(2, 2);
    project.relations.set(0, 0, Some(9));
    project.relations.set(0, 1, Some(1));
    project.relations.set(1, 1, Some(3));
    let own = Importance::new(2.5, Weighting::OneToFive).unwrap();
    project.segments = std::iter::once(Segment {
        id: SegmentId(7),
        name: "Students".to_owned(),
        note: String::new(),
        share: Some(0.26),
        hue: Hue::Teal,
        mark: "S".to_owned(),
        jobs: Arc::default(),
        importances: Arc::new(BTreeMap::from([(FactorId(5), own)])),
        relations: Arc::new(BTreeMap::from([((FactorId(6), TouchpointId(3)), 9)])),
        judgements: Arc::default(),
        filter: None,
        taken: None,
        not_sure: Arc::default(),
    })
    .collect();
    project.ids = IdCounter::starting_at(8);
    assert_eq!(check(&project), []);
    project
}

/// The small project with one piece of its text replaced, as a person would do it by hand.
fn edited(from: &str, to: &str) -> String {
    let text = to_text(&small());
    assert_eq!(text.matches(from).count(), 1, "{from} in {text}");
    text.replace(from, to)
}

fn refusal(bytes: impl AsRef<[u8]>) -> ProjectFileError {
    match read(bytes.as_ref()) {
        Err(error) => error,
        Ok(opened) => panic!("opened with {:?}", opened.notices),
    }
}

fn said(message: &Message) -> [String; 2] {
    Language::ALL.map(|language| words(language).say(message))
}

/// What is said of a refusal in English and Russian: all of it, place by place.
fn words_of(error: &ProjectFileError) -> [String; 2] {
    let whole = said(&error.message());
    let each: Vec<[String; 2]> = error.remarks().iter().map(|r| said(&r.message())).collect();
    [0, 1].map(|language| {
        let each: Vec<&str> = each.iter().map(|said| said[language].as_str()).collect();
        format!("{}\n{}", whole[language], each.join("\n"))
    })
}

#[track_caller]
fn assert_says(error: &ProjectFileError, english: &[&str], russian: &[&str]) {
    let [in_english, in_russian] = words_of(error);
    for part in english {
        assert!(in_english.contains(part), "no “{part}” in: {in_english}");
    }
    for part in russian {
        assert!(in_russian.contains(part), "no «{part}» in: {in_russian}");
    }
}

#[test]
fn a_project_reads_as_a_person_would_write_it() {
    let text = to_text(&small());
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[0], "// Touchrank project, format 5");
    assert_eq!(lines[1], "Project(");
    for line in [
        "        (id: 3, stage: 1, name: \"Search ad\", channel: online, note: \"\", must_have: false, excluded: false),",
        "        (id: 5, name: \"Price\", importance: Some(4.25), note: \"first line\\nsecond\", excluded: false),",
        "        (5, 3, 9),",
        "            share: Some(0.26),",
        "            hue: teal,",
        "            mark: \"S\",",
        "                (5, 2.5),",
        "    class_rule: Deviation(k: 0.5),",
        "    next_id: 8,",
    ] {
        assert!(lines.contains(&line), "no line {line} in {text}");
    }
    let last = lines[lines.len() - 1];
    let body = &text[..text.len() - last.len() - 1];
    let end = format!("// end {} {}", body.len(), blake3::hash(body.as_bytes()));
    assert_eq!(last, end);
    assert!(text.ends_with('\n') && !text.contains('\r'));
}

#[test]
fn one_changed_cell_is_one_changed_line_and_a_new_touchpoint_moves_no_relation() {
    let before = small();
    let lines = |project: &Project| {
        let text = to_text(project);
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        lines[..lines.len() - 1].to_vec()
    };
    let mut after = before.clone();
    after.relations.set(1, 1, Some(9));
    let (old, new) = (lines(&before), lines(&after));
    assert_eq!(old.len(), new.len());
    let changed: Vec<_> = old.iter().zip(&new).filter(|(a, b)| a != b).collect();
    assert_eq!(changed.len(), 1);
    assert_eq!(changed[0].1, "        (6, 4, 9),");

    // The order on screen is not the order of the relations.
    let mut after = before.clone();
    after.factors.reorder(0, 1);
    after.relations.reorder_factor(0, 1);
    after.touchpoints.reorder(0, 1);
    after.relations.reorder_touchpoint(0, 1);
    let relations = |lines: &[String]| {
        let from = lines.iter().position(|line| line == "    relations: [");
        lines[from.unwrap() + 1..][..3].to_vec()
    };
    let sorted = ["(5, 3, 9),", "(5, 4, 1),", "(6, 4, 3),"];
    for lines in [&old, &lines(&after)] {
        let found = relations(lines);
        let found: Vec<&str> = found.iter().map(|line| line.trim()).collect();
        assert_eq!(found, sorted);
    }

    let mut after = before.clone();
    let mut first = after.touchpoints.get(0).unwrap().clone();
    first.id = TouchpointId(after.ids.take().unwrap());
    after.touchpoints.insert(0, first);
    after.relations.insert_touchpoint(0, &[0, 0]);
    let new = lines(&after);
    let kept = old.iter().filter(|line| new.contains(line)).count();
    // The counter is the only old line that changes.
    assert_eq!(kept, old.len() - 1);
    assert_eq!(new.len(), old.len() + 1);
}

#[test]
fn unseen_characters_are_written_so_that_they_are_seen() {
    let mut project = small();
    let name = "a\u{202e}b\u{200b}c\u{feff}\\\"d";
    project.factors.get_mut(0).unwrap().name = name.to_owned();
    let text = to_text(&project);
    assert!(
        text.contains(r#""a\u{202e}b\u{200b}c\u{feff}\\\"d""#),
        "{text}"
    );
    assert_eq!(read(text.as_bytes()).unwrap().project, project);
}

// --- round trips -------------------------------------------------------------------------------

fn any_name() -> impl Strategy<Value = String> {
    let odd = prop::sample::select(vec![
        "\"",
        "\\",
        "'",
        "\u{202e}",
        "\u{2066}",
        "\u{200d}",
        "\u{feff}",
        "👩‍👩‍👧",
        "質",
        "щ",
        "Ё",
        "//",
        "/*",
        "<<<<<<< ",
        ")",
        "r#\"",
        "\u{a0}",
        "é",
        "\u{10ffff}",
        "{",
        "$x",
        "=1+1",
    ]);
    prop::collection::vec(
        prop_oneof![odd.prop_map(str::to_owned), "[a-zА-я ]{1,6}"],
        1..6,
    )
    .prop_map(|parts| format!("x{}", parts.concat()))
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        (any_name(), any_name()).prop_map(|(a, b)| format!("{a}\n\t{b}\n"))
    ]
}

fn any_rule() -> impl Strategy<Value = ClassRule> {
    prop_oneof![
        (1e-9..10.0).prop_map(|k| ClassRule::Deviation { k }),
        (1e-9..1000.0).prop_map(|p_percent| ClassRule::Percent { p_percent }),
        (0.001..50.0, 50.5..100.0).prop_map(|(critical_percent, important_percent)| {
            ClassRule::Pareto {
                critical_percent,
                important_percent,
            }
        }),
        Just(ClassRule::NaturalBreaks),
    ]
}

fn any_scale() -> impl Strategy<Value = Scale> {
    let own = (
        prop::collection::btree_set(0_u8..=99, 2..=5),
        prop::sample::subsequence(vec!['\'', '\\', '"', 'ё', '9', '\u{200b}', '質'], 5),
        prop::collection::vec(any_name(), 10),
    );
    let own = own.prop_map(|(values, keys, labels)| {
        let levels = values.into_iter().zip(keys).zip(labels.chunks(2));
        let levels = levels.map(|((value, key), labels)| ScaleLevel {
            value,
            key,
            english: labels[0].clone(),
            russian: labels[1].clone(),
        });
        Scale::new(levels.collect()).unwrap()
    });
    prop_oneof![prop::sample::select(Scale::presets().to_vec()), own]
}

fn any_number() -> impl Strategy<Value = f64> {
    prop_oneof![
        0.0..1e6,
        prop::sample::select(vec![
            0.0,
            5e-324,
            1e300,
            f64::MAX,
            0.1 + 0.2,
            3.9643,
            1.0,
            5.0
        ]),
    ]
}

/// What a note says: never blank.
fn any_noted() -> impl Strategy<Value = String> {
    (any_name(), any_text()).prop_map(|(name, text)| format!("{name}{text}"))
}

fn any_date() -> impl Strategy<Value = Option<NaiveDate>> {
    let day = |(year, day)| NaiveDate::from_yo_opt(year, day);
    prop_oneof![
        (1..=9999_i32, 1..=366_u32).prop_map(day),
        prop::sample::select(vec![
            None,
            NaiveDate::from_ymd_opt(1, 1, 1),
            NaiveDate::from_ymd_opt(9999, 12, 31)
        ]),
    ]
}

/// Those of the cells whose bit is set.
fn some_of(cells: &[(FactorId, TouchpointId)], bits: u64) -> BTreeSet<(FactorId, TouchpointId)> {
    let cells = cells.iter().enumerate();
    let set = cells.filter(|(at, _)| bits >> (at % 64) & 1 == 1);
    set.map(|(_, cell)| *cell).collect()
}

fn any_row() -> impl Strategy<Value = Words> + Clone {
    any_words(any_name().boxed(), any_text().boxed(), any_date().boxed()).boxed()
}

prop_compose! {
    fn any_jobs_and_tracks()(
        jobs in prop::collection::vec(any_row(), 0..4),
        looks in prop::collection::vec((any_row(), any_mark()), 1..4),
        tracks in prop::collection::vec(any_track(any_row()), 0..3),
    ) -> (Vec<Words>, Vec<(Words, String)>, Vec<TrackWords>) {
        (jobs, looks, tracks)
    }
}

prop_compose! {
    fn any_project()(
        name in any_name(), description in any_text(), author in any_text(),
        russian in any::<bool>(), illustrative in any::<bool>(), as_is in any::<bool>(),
        scale in any_scale(), class_rule in any_rule(),
        stages in prop::collection::vec((any_name(), any_text()), 1..4),
        touchpoints in prop::collection::vec((any_name(), any_text(), 0_usize..9, 0_usize..3, any::<[bool; 2]>()), 0..7),
        factors in prop::collection::vec((any_name(), any_text(), prop::option::of(any_number()), any::<bool>()), 0..6),
        segments in prop::collection::vec((any_name(), any_text(), prop::option::of(0.0..=1.0), any::<u64>()), 0..4),
        doubts in any::<u64>(), evidence in prop::collection::vec((any_noted(), any_text(), any_date(), any::<[usize; 3]>()), 0..6),
        cells in prop::collection::vec(0_usize..7, 50), gap in 1_u32..1000, downwards in any::<bool>(),
        (jobs, looks, tracks) in any_jobs_and_tracks(), ballots in any_ballots(any_row()), panel in any_panel(any_row()),
    ) -> Project {
        let weighting = if as_is { Weighting::AsIs } else { Weighting::OneToFive };
        let importance = |value: f64| {
            let value = if as_is { value } else { 1.0 + value % 4.0 };
            Importance::new(value, weighting).unwrap()
        };
        let mut next = if downwards { 100_000 } else { 1 };
        let mut id = || {
            next = if downwards { next - gap.min(90) } else { next + gap };
            next
        };
        let mut project = Project { weighting, class_rule, scale: Arc::new(scale), ..Project::default() };
        let language = if russian { Language::Russian } else { Language::English };
        project.about = Arc::new(About { name, description, author, language, illustrative });
        project.stages = stages.into_iter()
            .map(|(name, note)| Stage { id: StageId(id()), name, note }).collect();
        project.touchpoints = touchpoints.into_iter().map(|(name, note, stage, channel, [must_have, excluded])| Touchpoint {
            id: TouchpointId(id()), stage: project.stages.get(stage % project.stages.len()).unwrap().id,
            name, note, channel: Channel::ALL[channel], must_have, excluded,
        }).collect();
        project.factors = factors.into_iter().map(|(name, note, value, excluded)| Factor {
            id: FactorId(id()), name, note, importance: value.map(importance), excluded,
        }).collect();
        let values: Vec<u8> = project.scale.values().collect();
        let level = |at: usize| values.get(cells[at % cells.len()]).copied();
        let width = project.touchpoints.len();
        project.relations = Relations::from_cells(width, (0..project.factors.len())
            .map(|f| (0..width).map(|t| Relations::encode(level(f * width + t))).collect()));
        let ids: Vec<(FactorId, TouchpointId)> = project.factors.iter()
            .flat_map(|f| project.touchpoints.iter().map(move |t| (f.id, t.id))).collect();
        project.segments = segments.into_iter().enumerate().map(|(at, (name, note, share, bits))| Segment {
            judgements: Arc::default(),
            filter: None,
            taken: None,
            not_sure: Arc::new(some_of(&ids, doubts.rotate_left(7) ^ bits)),
            id: SegmentId(id()), name: format!("{at} {name}"), note, share,
            hue: Hue::Blue, mark: "x".to_owned(), jobs: Arc::default(),
            importances: Arc::new(project.factors.iter().enumerate()
                .filter(|(f, _)| bits >> f & 1 == 1)
                .map(|(f, factor)| (factor.id, importance(f as f64 * 0.7))).collect()),
            relations: Arc::new(ids.iter().enumerate()
                .filter(|(cell, _)| bits >> (cell % 64) & 1 == 1)
                .filter_map(|(cell, key)| Some((*key, level(cell + at)?))).collect()),
        }).collect();
        project.not_sure = Arc::new(some_of(&ids, doubts));
        project.evidence = evidence.into_iter().map(|(text, source, date, [kind, a, b])| {
            let stage = Subject::Stage(project.stages.get(a % project.stages.len()).unwrap().id);
            let about = match (kind % 4, ids.get(b % ids.len().max(1))) {
                (1, Some((factor, touchpoint))) => Subject::Cell(*factor, *touchpoint),
                (2, Some((factor, _))) => Subject::Factor(*factor),
                (3, Some((_, touchpoint))) => Subject::Touchpoint(*touchpoint),
                _ => stage,
            };
            Evidence { id: EvidenceId(id()), about, text, source, date }
        }).collect();
        add_jobs(&mut project, &jobs, &mut id);
        dress_segments(&mut project, &looks);
        add_tracks(&mut project, tracks, &mut id);
        add_ballots(&mut project, &ballots, &mut id);
        add_panel(&mut project, &panel, &mut id);
        project.ids = IdCounter::starting_at(if downwards { 100_000 } else { next + 1 });
        project
    }
}

proptest! {
    #[test]
    fn what_is_written_comes_back_and_is_written_the_same(project in any_project()) {
        prop_assert_eq!(check(&project), vec![]);
        let text = to_text(&project);
        let opened = read(text.as_bytes()).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(&opened.project, &project);
        prop_assert_eq!(opened.notices, vec![]);
        prop_assert!(!opened.mended);
        prop_assert_eq!(to_text(&opened.project), text);
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..200), start in any::<bool>()) {
        let head: &[u8] = if start { b"// Touchrank project, format 5\nProject(" } else { b"" };
        let _ = read(&[head, &bytes].concat());
    }

    #[test]
    fn no_shuffled_tokens_make_it_panic(parts in prop::collection::vec(prop::sample::select(vec![
        "(", ")", "[", "]", ",", ":", "\"", "'", "r#\"", "/*", "*/", "//", "\n", "about", "relations", "Some", "1", "-1",
        "9e9", "true", "(1, 2, 3),", "segments: [", "\\", "#![enable(implicit_some)]", "…",
    ]), 0..60)) {
        let text = to_text(&small());
        let (start, end) = text.split_at(text.find("relations: [").unwrap());
        let _ = read(format!("{start}{}{end}", parts.concat()).as_bytes());
    }
}

// --- corruptions -------------------------------------------------------------------------------

/// Refused, the same project still, or opened with the notice that the file was changed: never silently another one.
#[track_caller]
fn assert_not_silent(bytes: &[u8], original: &Project, what: &str) {
    if let Ok(opened) = read(bytes) {
        let told = opened
            .notices
            .iter()
            .any(|notice| matches!(notice, Notice::ChangedOutside(_)));
        assert!(
            told || opened.project == *original,
            "{what} passed in silence"
        );
        for notice in &opened.notices {
            assert!(
                said(&notice.message())
                    .iter()
                    .all(|words| !words.is_empty())
            );
        }
    }
}

#[test]
fn cut_anywhere_it_never_passes() {
    let project = small();
    let text = to_text(&project);
    for at in 0..text.len() {
        let cut = &text.as_bytes()[..at];
        assert_not_silent(cut, &project, &format!("cut at byte {at}"));
        let end_line = text.trim_end().rfind('\n').unwrap();
        if at < end_line - 1 {
            let error = refusal(cut);
            assert!(!words_of(&error)[1].is_empty());
        }
    }
}

#[test]
fn no_flipped_bit_passes() {
    let project = small();
    let text = to_text(&project);
    for byte in 0..text.len() {
        for bit in 0..8 {
            let mut bytes = text.clone().into_bytes();
            bytes[byte] ^= 1 << bit;
            assert_not_silent(&bytes, &project, &format!("bit {bit} of byte {byte}"));
        }
    }
}

#[test]
fn no_line_goes_or_moves_in_silence() {
    let project = small();
    let text = to_text(&project);
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    for at in 0..lines.len() {
        let mut fewer = lines.clone();
        fewer.remove(at);
        assert_not_silent(
            fewer.concat().as_bytes(),
            &project,
            &format!("without line {at}"),
        );
        let mut doubled = lines.clone();
        doubled.insert(at, lines[at]);
        assert_not_silent(
            doubled.concat().as_bytes(),
            &project,
            &format!("line {at} twice"),
        );
        for other in at + 1..lines.len() {
            let mut swapped = lines.clone();
            swapped.swap(at, other);
            let what = format!("lines {at} and {other} swapped");
            assert_not_silent(swapped.concat().as_bytes(), &project, &what);
        }
    }
}

// --- files that open with a word ---------------------------------------------------------------

fn remarks(text: impl AsRef<[u8]>) -> (Project, Vec<Remark>, bool) {
    let opened = read(text.as_ref()).unwrap_or_else(|error| panic!("{:?}", words_of(&error)));
    let remarks = opened.notices.iter().map(Notice::remark).collect();
    (opened.project, remarks, opened.mended)
}

#[test]
fn a_sound_edit_by_hand_opens_with_a_notice() {
    let text = edited("(5, 3, 9),", "(5, 3, 3), // doubted /* */");
    let opened = read(text.as_bytes()).unwrap();
    assert_eq!(opened.notices, [Notice::ChangedOutside(Seal::Broken)]);
    assert!(!opened.mended);
    assert_eq!(opened.project.relations.get(0, 0), Some(3));
    let [english, russian] = said(&opened.notices[0].message());
    assert!(english.contains("changed outside Touchrank"));
    assert!(russian.contains("изменён не в Touchrank"));

    let text = to_text(&small());
    let without = &text[..text.find("// end").unwrap()];
    let opened = read(without.as_bytes()).unwrap();
    assert_eq!(opened.notices, [Notice::ChangedOutside(Seal::Missing)]);
}

#[test]
fn windows_line_ends_and_a_byte_order_mark_change_nothing() {
    let text = to_text(&small());
    let windows = text.replace('\n', "\r\n");
    let marked = format!("\u{feff}{text}");
    let both = format!("\u{feff}{windows}");
    for changed in [windows, marked, both] {
        let (project, remarks, mended) = remarks(changed);
        assert_eq!(project, small());
        assert_eq!(remarks, []);
        assert!(!mended);
    }
}

#[test]
fn entries_without_their_item_are_left_out_and_listed_one_by_one() {
    let text = edited(
        "        (5, 3, 9),\n",
        "        (5, 3, 9),\n        (5, 3, 9),\n        (50, 3, 9),\n        (5, 60, 1),\n",
    )
    .replace(
        "                (5, 2.5),\n",
        "                (5, 2.5),\n                (77, 2.5),\n",
    );
    let (project, remarks, mended) = remarks(&text);
    assert_eq!(project, small());
    assert!(mended);
    let english: Vec<String> = remarks
        .iter()
        .map(|r| said(&r.message())[0].clone())
        .collect();
    let line_of = |part: &str| text.lines().position(|line| line.trim() == part).unwrap() + 1;
    let twice = line_of("(5, 3, 9),") + 1;
    assert_eq!(remarks.len(), 5, "{english:#?}");
    assert!(english[0].contains("changed outside"));
    assert!(english[1].starts_with(&format!(
        "Line {twice}, column 9: Relation (5, 3, 9) stands twice."
    )));
    let start = format!("Line {}, column 9: ", line_of("(50, 3, 9),"));
    assert!(english[2].starts_with(&format!(
        "{start}Relation (50, 3, 9): there is no factor 50."
    )));
    let start = format!("Line {}, column 9: ", line_of("(5, 60, 1),"));
    assert!(english[3].starts_with(&format!(
        "{start}Relation (5, 60, 1): there is no touchpoint 60."
    )));
    let start = format!("Line {}, column 17: ", line_of("(77, 2.5),"));
    assert!(english[4].starts_with(&format!(
        "{start}Importance 2.5 of factor 77: there is no factor 77."
    )));
    let russian = said(&remarks[4].message())[1].clone();
    assert!(
        russian.contains("Важность 2,5 фактора 77: фактора 77 нет."),
        "{russian}"
    );
}

#[test]
fn a_counter_behind_the_ids_is_lifted() {
    let (project, remarks, mended) = remarks(edited("next_id: 8", "next_id: 3"));
    assert_eq!(project, small());
    assert!(mended);
    let [english, _] = said(&remarks[1].message());
    assert!(
        english.starts_with("Line 10, column 14: The counter of ids stood at 3"),
        "{english}"
    );
}

// --- files that are refused --------------------------------------------------------------------

#[test]
fn every_problem_is_found_at_once_with_its_place() {
    let text = edited("importance: Some(4.25)", "importance: Some(-1)")
        .replace(
            "        (5, 4, 1),\n",
            "        (5, 4, 1),\n        (5, 4, 3),\n",
        )
        .replace("name: \"Витрина\"", "name: \" \"")
        .replace("id: 6, name", "id: 5, name")
        .replace("share: Some(0.26)", "share: Some(1.5)")
        .replace("stage: 2", "stage: 22")
        .replace("Deviation(k: 0.5)", "Deviation(k: 0)");
    let error = refusal(&text);
    let found: Vec<(Place, String)> = error
        .remarks()
        .iter()
        .map(|remark| (remark.place.unwrap(), said(&remark.what)[0].clone()))
        .collect();
    let place = |line: &str, part: &str| {
        let at = text.lines().position(|l| l.contains(line)).unwrap();
        let column = text.lines().nth(at).unwrap().find(part).unwrap();
        let column = text.lines().nth(at).unwrap()[..column].chars().count();
        Place {
            line: at + 1,
            column: column + 1,
        }
    };
    let expected = [
        (place("class_rule", "Deviation"), "limit must lie above 0"),
        (place("stage: 22", "22"), "no stage 22"),
        (place("stage: 22", "\" \""), "name cannot be empty"),
        (place("Some(-1)", "Some"), "−1 is no weight"),
        (place("\"Вкус\"", "5"), "id 5 is used twice"),
        (place("(5, 4, 3)", "("), "two levels, 1 and 3"),
        (place("Some(1.5)", "Some"), "share of 1.5"),
    ];
    for (place, part) in &expected {
        assert!(
            found
                .iter()
                .any(|(p, said)| p == place && said.contains(part)),
            "no “{part}” at {place:?} in {found:#?}"
        );
    }
    assert!(found.is_sorted_by_key(|(place, _)| *place));
    assert_says(
        &error,
        &["problems that only you can put right", "Earlier versions…"],
        &[
            "исправить только вы",
            "Прежние версии…",
            "Номер 5 занят дважды",
            "−1",
        ],
    );
}

#[test]
fn a_level_must_be_of_the_scale() {
    let error = refusal(edited("(5, 3, 9)", "(5, 3, 7)"));
    assert_says(
        &error,
        &["Level 7 is not of the scale 1-3-9"],
        &["Уровня 7 нет в шкале 1-3-9"],
    );
    assert!(matches!(error.place(), Some(Place { column: 9, .. })));
}

#[test]
fn a_scale_must_be_one() {
    // Without a scale nothing is said of levels.
    let text = edited("value: 3, key: '3'", "value: 1, key: '3'").replace("(5, 3, 9)", "(5, 3, 7)");
    assert_eq!(refusal(text).remarks().len(), 1);
    let error = refusal(edited("value: 3, key: '3'", "value: 1, key: '3'"));
    assert_says(
        &error,
        &["Level 1 is not above the one before it"],
        &["должны возрастать"],
    );
}

#[test]
fn numbers_that_are_none_are_refused_where_they_stand() {
    for (number, english, russian) in [
        ("NaN", "finite number", "конечное число"),
        ("inf", "finite number", "конечное число"),
        ("-inf", "finite number", "конечное число"),
        ("1e999", "finite number", "конечное число"),
        ("-1", "−1 is no weight", "−1 — не вес"),
        ("6", "6 lies outside 1…5", "6 вне диапазона 1…5"),
        ("\"4\"", "must be a number", "должно быть число"),
        ("4,5", "must be “)”", "должно стоять «)»"),
    ] {
        let error = refusal(edited("Some(4.25)", &format!("Some({number})")));
        assert_says(&error, &[english], &[russian]);
        let line = error.place().map(|place| place.line);
        assert_eq!(line, Some(27), "{number}");
    }
    for (from, to, english) in [
        ("(5, 3, 9)", "(5, 3, 100)", "whole number from 0 to 99"),
        (
            "(5, 3, 9)",
            "(-5, 3, 9)",
            "whole number from 0 to 4294967295",
        ),
        (
            "(5, 3, 9)",
            "(5, 3, 99999999999999999999)",
            "must be a number",
        ),
        ("(5, 3, 9)", "(5, 3, 9, 1)", "must be “)”"),
        ("(5, 3, 9)", "(5, 3)", "Line 31"),
    ] {
        assert_says(
            &refusal(edited(from, to)),
            &[english, "Line 31"],
            &["Строка 31"],
        );
    }
}

#[test]
fn fields_are_those_of_the_format() {
    let error = refusal(edited("next_id: 8,", "next_id: 8, colour: \"red\","));
    assert_says(
        &error,
        &["no field “colour”", "Line 10"],
        &["нет поля «colour»", "Строка 10"],
    );
    let error = refusal(edited("    next_id: 8,\n", ""));
    assert_says(
        &error,
        &["field “next_id” is missing"],
        &["не хватает поля «next_id»"],
    );
    let error = refusal(edited("next_id: 8,", "next_id: 8, next_id: 8,"));
    assert_says(
        &error,
        &["“next_id” stands here twice"],
        &["стоит здесь дважды"],
    );
    let error = refusal(edited("channel: offline", "channel: phone"));
    assert_says(
        &error,
        &["“phone”", "online, offline, both"],
        &["«phone»", "online, offline, both"],
    );
    let error = refusal(edited("illustrative: false", "illustrative: no"));
    assert_says(&error, &["“true” or “false”"], &["«true» или «false»"]);
}

#[test]
fn a_newer_or_absurd_version_is_read_before_anything_else() {
    let head = "// Touchrank project, format 5\n";
    let newer = "// Touchrank project, format 6\nsomething that no parser of today knows";
    let error = refusal(newer);
    assert_says(
        &error,
        &["newer Touchrank", "format 6", "left as it is", "Update"],
        &[
            "более новой версией",
            "формат 6",
            "Файл не изменён",
            "Обновите",
        ],
    );
    for absurd in [
        "0",
        "-1",
        "1.5",
        "",
        "99999999999999999999",
        "one",
        "01",
        "1 ",
    ] {
        let error = refusal(edited(
            head,
            &format!("// Touchrank project, format {absurd}\n"),
        ));
        assert!(
            matches!(error, ProjectFileError::AbsurdVersion(_)),
            "{absurd}: {error}"
        );
        assert_says(
            &error,
            &["cannot be the format", "first line"],
            &["не может быть версией", "первую строку"],
        );
    }
    let error = refusal(edited(
        head,
        "// Touchrank project, format 5\u{202e}\u{7}\n",
    ));
    assert_says(&error, &["“5\\u{202e}\\u{7}”"], &[]);
    let error = refusal(edited(head, ""));
    assert_says(
        &error,
        &["not a Touchrank project", "import it"],
        &["не проект Touchrank", "импортировать"],
    );
}

#[test]
fn other_files_under_the_name_of_a_project_are_called_what_they_are() {
    let zeros = [0; 5000];
    let cases: [(&[u8], &str, &str); 9] = [
        (b"", "file is empty", "Файл пуст"),
        (b" \r\n\t\n", "file is empty", "Файл пуст"),
        ("\u{feff}".as_bytes(), "file is empty", "Файл пуст"),
        (&zeros, "nothing but zeros", "одни нули"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a picture", "изображение"),
        (b"PK\x03\x04\x14\0\x06\0", "ZIP archive", "архив ZIP"),
        (b"%PDF-1.7\n%\xe2\xe3", "PDF document", "документ PDF"),
        (
            b"<!DOCTYPE html>\n<html lang=\"ru\">",
            "a web page",
            "веб-страница",
        ),
        (
            b"factor,importance,Search ad\nPrice,5,3\n",
            "not a Touchrank project",
            "не проект Touchrank",
        ),
    ];
    for (bytes, english, russian) in cases {
        assert_says(&refusal(bytes), &[english], &[russian]);
    }
}

#[test]
fn other_encodings_are_named() {
    let text = to_text(&small()).replace(['“', '”'], "'");
    let (windows, _, lossy) = encoding_rs::WINDOWS_1251.encode(&text);
    assert!(!lossy);
    let error = refusal(&windows);
    assert_says(
        &error,
        &["Windows-1251", "save it as UTF-8"],
        &["Windows-1251", "сохраните в UTF-8"],
    );
    let line = text
        .lines()
        .position(|line| line.contains("никак"))
        .unwrap()
        + 1;
    assert_eq!(error.place().map(|place| place.line), Some(line));

    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let marked = [b"\xff\xfe".as_slice(), &little].concat();
    for bytes in [little, big, marked] {
        assert_says(&refusal(bytes), &["UTF-16"], &["UTF-16"]);
    }

    let mut damaged = to_text(&small()).into_bytes();
    let at = damaged
        .windows(2)
        .position(|pair| pair == "В".as_bytes())
        .unwrap();
    damaged[at + 1] = b' ';
    assert_says(
        &refusal(damaged),
        &["not UTF-8", "Line 20, column 24"],
        &["не в UTF-8", "Строка 20"],
    );
}

#[test]
fn conflict_marks_of_a_merge_are_named_with_their_line() {
    let both = "<<<<<<< HEAD\n        (5, 3, 9),\n=======\n        (5, 3, 3),\n>>>>>>> theirs\n";
    let error = refusal(edited("        (5, 3, 9),\n", both));
    assert_says(
        &error,
        &["conflict marks", "Line 31, column 1"],
        &["конфликта", "Строка 31"],
    );
    let error = refusal(format!("<<<<<<< HEAD\n{}", to_text(&small())));
    assert_says(&error, &["conflict marks", "Line 1,"], &["конфликта"]);
    // The same words inside a name are nobody's conflict.
    let mut project = small();
    project.stages.get_mut(0).unwrap().name = "<<<<<<< HEAD".to_owned();
    assert!(read(to_text(&project).as_bytes()).is_ok());
}

#[test]
fn a_file_that_ends_early_says_so() {
    let text = to_text(&small());
    let error = refusal(&text[..text.find("(5, 3, 9)").unwrap() + 4]);
    assert_says(
        &error,
        &["ends in the middle", "Line 31, column 13"],
        &["обрывается на середине"],
    );
    let error = refusal(edited("    segments: [", "    segments: [("));
    assert_says(&error, &["Line"], &["Строка"]);
    let error = refusal(edited("\"Search ad\"", "\"Search ad"));
    assert_says(&error, &["Line"], &["Строка"]);
}

#[test]
fn hostile_sizes_end_in_words() {
    let deep = "[".repeat(1_000_000);
    for text in [
        edited("relations: [\n        (5", &format!("relations: {deep}(5")),
        edited("    next_id: 8,", &format!("    next_id: {deep},")),
        edited(
            "    next_id: 8,",
            &format!(
                "    /*{}*/ next_id: {}8,",
                "/".repeat(1_000_000),
                "(".repeat(1_000_000)
            ),
        ),
        edited(
            "    next_id: 8,",
            &format!("    next_id: {}", "/*".repeat(1_000_000)),
        ),
    ] {
        let error = refusal(&text);
        let said = words_of(&error);
        assert!(said.iter().all(|words| words.len() < 2_000), "{said:?}");
    }
    let error = refusal(edited(
        "name: \"Price\"",
        &format!("name: \"{}\"", "ж".repeat(1_000_000)),
    ));
    assert_says(
        &error,
        &["1,000,000 characters", "500 at most", "Line 27"],
        &["Строка 27", "500"],
    );
    let error = refusal(edited(
        "name: \"Price\"",
        &format!("{}: \"Price\"", "z".repeat(1_000_000)),
    ));
    assert!(words_of(&error)[0].len() < 2_000);

    let large = vec![b' '; 64 * 1024 * 1024 + 1];
    assert_says(
        &refusal(large),
        &["65 MB", "64 MB at most"],
        &["65 МБ", "64 МБ"],
    );
}

#[test]
fn more_items_or_cells_than_a_project_holds_are_refused() {
    let factors = |count: usize| {
        let lines = (0..count).map(|at| {
            format!(
                "(id: {}, name: \"f\", importance: None, note: \"\", excluded: false),\n",
                at + 100
            )
        });
        lines.collect::<String>()
    };
    let touchpoints = |count: usize| {
        let lines = (0..count).map(|at| format!("(id: {}, stage: 1, name: \"t\", channel: both, note: \"\", must_have: false, excluded: false),\n", at + 50_000));
        lines.collect::<String>()
    };
    let error = refusal(edited(
        "    factors: [\n",
        &format!("    factors: [\n{}", factors(20_000)),
    ));
    assert_says(
        &error,
        &["20,002 factors", "20,000 of each kind"],
        &["факторов — 20\u{a0}002"],
    );
    let many = edited(
        "    factors: [\n",
        &format!("    factors: [\n{}", factors(5_000)),
    )
    .replace(
        "    touchpoints: [\n",
        &format!("    touchpoints: [\n{}", touchpoints(5_000)),
    );
    let error = refusal(many);
    assert_says(
        &error,
        &["5,002 factors, 5,002 touchpoints", "20,000,000 cells"],
        &["ячеек"],
    );
}

#[test]
fn problems_beyond_a_thousand_are_counted() {
    let wrong = "        (5, 4, 7),\n".repeat(1_500);
    let error = refusal(edited("        (5, 4, 1),\n", &wrong));
    assert_eq!(error.remarks().len(), 1_001);
    assert_says(
        &error,
        &["1,500 problems", "And 500 problems more"],
        &["1500 ошибок", "И ещё 500 ошибок"],
    );
    let twice = "        (5, 4, 1),\n".repeat(1_501);
    let (project, remarks, _) = remarks(edited("        (5, 4, 1),\n", &twice));
    assert_eq!(project, small());
    assert_eq!(remarks.len(), 1_002);
    assert!(said(&remarks[1_001].message())[0].starts_with("500 entries more"));
}

#[test]
fn control_characters_and_places_in_odd_texts() {
    let error = refusal(edited("name: \"Price\"", "name: r##\"Pri\"#ce\u{7}\"##"));
    assert_says(
        &error,
        &["Character 8 is a control character", "Line 27, column 23"],
        &["Символ 8"],
    );
    // Comments, raw texts, chars and brackets inside texts do not mislead the search for a place.
    let text = edited("next_id: 8,", "next_id: /* ( [ \" */ 8, // ) ] \"")
        .replace("\"Search ad\"", "r#\"Se\"arch (\"#")
        .replace("\"Need\"", "\"Ne\\\"ed (\"")
        .replace("key: '9'", "key: '\\\\'")
        .replace("key: '3'", "key: '''")
        .replace("key: '1'", "key: '('")
        .replace("(5, 3, 9)", "/* , */ ( 5 , 3 , 7 )");
    let error = refusal(&text);
    assert_says(&error, &["Level 7", "Line 31, column 17"], &["Уровня 7"]);
}
