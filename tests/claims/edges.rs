//! Edges: what holds exactly at a limit, and no longer beyond it.

use std::collections::BTreeSet;
use std::sync::Arc;

use touchrank::edit::{Edit, EditError, PanelEdit, apply};
use touchrank::i18n::Language;
use touchrank::methods::hypotheses::{Verdict, judge, plan_words, warnings};
use touchrank::methods::panel::Base;
use touchrank::model::{
    Answers, Choice, Claim, Direction, Filter, Hypothesis, MAX_ALL_PACKED, MAX_PACKED, MAX_WAVES,
    Measure, Panel, PanelError, Project, QuestionId, QuestionKind, Source, Wave, WaveId,
};

use super::answers::{Table, WAVE, one};
use super::kit::{claim, do_it, hypothesis, noon, question, say, shop, wave};

fn says_yes() -> Measure {
    let yes = Choice::Named("yes".to_owned());
    Measure::Share(QuestionId(1), BTreeSet::from([yes]))
}

fn would(threshold: f64) -> Hypothesis {
    hypothesis(
        "They would",
        claim(Filter::default(), says_yes(), threshold),
    )
}

fn would_you() -> touchrank::model::Question {
    question(1, "Would you?", QuestionKind::One)
}

fn base(answers: &[&str]) -> Base {
    Table {
        questions: vec![would_you()],
        columns: vec![one(1, answers)],
        rows: answers.len(),
    }
    .base()
}

#[test]
fn a_claim_is_after_the_data_only_where_all_of_its_waves_had_been_read() {
    let later = WaveId(901);
    let waves = [(WAVE, 10), (later, 20)].map(|(id, day)| Wave {
        id,
        read: noon(day),
        ..wave(&format!("Wave {day}"))
    });
    let panel = Panel {
        questions: [would_you()].into_iter().collect(),
        waves: waves.into_iter().collect(),
    };
    let answers = Answers {
        rows: 4,
        waves: vec![(WAVE, 2), (later, 2)],
        columns: vec![one(1, &["yes", "no", "yes", "yes"])],
    };
    let base = Base::new(Arc::new(panel), Arc::new(answers));
    let after = |day, waves: &[WaveId]| {
        let mut it = would(0.5);
        it.written = noon(day);
        it.waves = waves.iter().copied().collect();
        judge(&it, &base).after_the_data
    };
    assert!(!after(15, &[]), "the later wave can still decide");
    assert!(after(15, &[WAVE]));
    assert!(!after(15, &[later]));
    assert!(after(20, &[]), "at the same minute it may have been seen");
}

#[test]
fn where_nothing_was_read_no_claim_is_after_the_data() {
    let nobody = Base::new(Arc::default(), Arc::default());
    let judged = judge(&would(0.5), &nobody);
    assert_eq!(judged.verdict, Verdict::NoAnswers);
    assert!(!judged.after_the_data);
}

/// Wilson's interval of 0 of n begins at 0, that of n of n ends at 1.
#[test]
fn an_interval_that_ends_at_the_threshold_decides_nothing() {
    let never = Verdict::Open { more: None };
    assert_eq!(judge(&would(0.0), &base(&["no"; 20])).verdict, never);
    let mut below = would(1.0);
    below.claim.direction = Direction::Below;
    assert_eq!(judge(&below, &base(&["yes"; 20])).verdict, never);
}

#[test]
fn as_many_answers_as_were_planned_are_not_too_few() {
    let planned = |planned| {
        let mut it = would(0.5);
        it.claim.planned = planned;
        let judged = judge(&it, &base(&["yes"; 40]));
        warnings(&judged, &it.claim).len()
    };
    assert_eq!((planned(40), planned(41)), (0, 1));
}

/// Fewer than 30 tell nothing, fewer than 100 little, and more than 150 are rarely worth their cost (ours).
#[test]
fn what_is_said_of_a_plan_begins_at_its_limit() {
    let words = |planned| {
        let claim = Claim {
            planned,
            ..would(0.5).claim
        };
        let words = plan_words(&Panel::default(), &claim, Language::English);
        words.iter().map(say).collect::<Vec<_>>()
    };
    assert!(words(29)[0].starts_with("29 planned answers do not carry a conclusion"));
    assert!(words(30)[0].starts_with("30 planned answers leave much open"));
    assert_eq!(words(150).len(), 1, "{:?}", words(150));
    assert_eq!(words(151).len(), 2);
}

fn read_again(id: WaveId, source: Source) -> Edit {
    Edit::Panel(PanelEdit::Reread(id, source))
}

fn refused(project: &Project, edit: &Edit) -> EditError {
    let mut tried = project.clone();
    let error = apply(&mut tried, edit).unwrap_err();
    assert!(tried == *project, "half applied");
    error
}

fn one_more(project: &Project, name: &str) -> Edit {
    Edit::Panel(PanelEdit::TakeIn {
        wave: Box::new(wave(name)),
        questions: project.panel.questions.iter().cloned().collect(),
    })
}

#[test]
fn a_file_that_is_read_again_is_held_to_what_a_project_can_carry() {
    let mut project = shop().project;
    for name in ["June", "July"] {
        let edit = one_more(&project, name);
        do_it(&mut project, edit);
    }
    let waves: Vec<Wave> = project.panel.waves.iter().cloned().collect();
    let packed = |bytes: usize| Source {
        packed: Some("x".repeat(bytes).into()),
        ..waves[0].source.clone()
    };
    let most = read_again(waves[0].id, packed(MAX_PACKED + 1));
    assert!(matches!(
        refused(&project, &most),
        EditError::Panel(PanelError::Packed { .. })
    ));
    for wave in &waves[..2] {
        do_it(&mut project, read_again(wave.id, packed(MAX_PACKED)));
    }
    assert_eq!(2 * MAX_PACKED, MAX_ALL_PACKED);
    let over = read_again(waves[2].id, packed(1));
    assert!(matches!(
        refused(&project, &over),
        EditError::TooMuchPacked(32)
    ));
    // What takes room is let go of, and what was too much goes in.
    do_it(
        &mut project,
        read_again(waves[1].id, waves[1].source.clone()),
    );
    do_it(&mut project, over);
    let unknown = Source {
        hash: "none".to_owned(),
        ..waves[0].source.clone()
    };
    let unknown = read_again(waves[0].id, unknown);
    assert!(matches!(
        refused(&project, &unknown),
        EditError::Panel(PanelError::Hash)
    ));
}

#[test]
fn a_panel_has_a_hundred_waves_and_no_more() {
    let mut project = shop().project;
    while project.panel.waves.len() < MAX_WAVES {
        let edit = one_more(&project, &format!("Wave {}", project.panel.waves.len()));
        do_it(&mut project, edit);
    }
    let over = one_more(&project, "One too many");
    assert!(matches!(
        refused(&project, &over),
        EditError::TooMany(MAX_WAVES)
    ));
}
