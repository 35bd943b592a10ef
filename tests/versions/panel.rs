//! The panel, taken importances and hypotheses between two versions, and put together.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use touchrank::edit::{
    Edit, EntryEdit, EvidenceEdit, EvidenceWords, FactorEdit, SegmentEdit, TrackEdit,
};
use touchrank::methods::versions::{Side, differences, merge};
use touchrank::model::{
    AnswerRange, Block, Choice, Claim, Derivation, Direction, Earlier, EvidenceId, FactorId,
    Filter, Finite, Hypothesis, HypothesisId, HypothesisState, Importance, Link, Measure, Project,
    Question, QuestionId, QuestionKind, Source, Subject, Taken, TakenImportance, Wave, WaveId,
    Weighting, check,
};

use crate::kit::{FIRST, NOVICES, PRICE, QUOTE, TASTE, TRACK, case};
use crate::random_panel::noon;
use crate::work::{after, chosen, conflicts, english, factors, lines, new_factor, russian, taken};

const WHERE: QuestionId = QuestionId(201);
const DEARNESS: QuestionId = QuestionId(202);
const ADVISE: QuestionId = QuestionId(203);
const SPRING: WaveId = WaveId(210);
const THRIFT: HypothesisId = HypothesisId(220);

fn question(id: QuestionId, heading: &str, kind: QuestionKind) -> Question {
    Question {
        id,
        heading: heading.to_owned(),
        label: String::new(),
        kind,
        block: None,
    }
}

fn importance_of(factor: FactorId) -> QuestionKind {
    QuestionKind::Importance {
        factor: Some(factor),
        range: AnswerRange::IMPORTANCE,
    }
}

fn wave(id: WaveId, name: &str) -> Wave {
    Wave {
        id,
        name: name.to_owned(),
        date: None,
        method: String::new(),
        read: noon(0),
        source: Source {
            path: format!("{name}.csv"),
            rows: 752,
            ..Source::default()
        },
    }
}

fn at_home() -> Filter {
    let mut filter = Filter::default();
    filter.toggle(WHERE, Choice::Named("at home".to_owned()));
    filter
}

fn taken_of(values: &[(FactorId, f64)]) -> Taken {
    let one = |value| TakenImportance {
        value: Importance::new(value, Weighting::OneToFive).unwrap(),
        standard_error: Some(0.1),
        answers: 700,
    };
    let factors = values.iter().map(|(id, value)| (*id, one(*value)));
    Taken {
        filter: at_home(),
        derivation: Derivation::Mean,
        at: noon(30),
        respondents: 752,
        factors: factors.collect::<BTreeMap<_, _>>(),
    }
}

fn hypothesis() -> Hypothesis {
    Hypothesis {
        id: THRIFT,
        statement: "The young are thrifty".to_owned(),
        claim: Claim {
            filter: at_home(),
            measure: Measure::Share(
                DEARNESS,
                BTreeSet::from([Choice::Level(4), Choice::Level(5)]),
            ),
            direction: Direction::Above,
            threshold: Finite::new(0.4).unwrap(),
            planned: 120,
            method: String::new(),
        },
        written: noon(5),
        earlier: Vec::new(),
        waves: BTreeSet::new(),
        state: HypothesisState::Draft,
        owner: String::new(),
        segment: Some(Link::To(NOVICES)),
        steps: vec![Link::To(FIRST)],
        evidence: vec![Link::To(QUOTE)],
        note: String::new(),
    }
}

/// The case with three questions, a wave, importances taken and a hypothesis.
fn asked() -> Project {
    with(&case(), |project| {
        let panel = Arc::make_mut(&mut project.panel);
        panel.questions = [
            question(WHERE, "Where?", QuestionKind::One),
            question(DEARNESS, "How dear?", importance_of(PRICE)),
            question(
                ADVISE,
                "Advise us?",
                QuestionKind::Nps {
                    range: AnswerRange::NPS,
                },
            ),
        ]
        .into_iter()
        .collect();
        panel.waves = [wave(SPRING, "Spring")].into_iter().collect();
        project.taken = Some(Arc::new(taken_of(&[(PRICE, 4.5), (TASTE, 3.5)])));
        project.hypotheses = [hypothesis()].into_iter().collect();
    })
}

/// The project after some work that no edit is needed for.
fn with(project: &Project, work: impl FnOnce(&mut Project)) -> Project {
    let mut project = project.clone();
    work(&mut project);
    let highest = project.ids.peek().max(1_000);
    project.ids = touchrank::model::IdCounter::starting_at(highest);
    assert_eq!(check(&project), []);
    project
}

fn claim(project: &mut Project, change: impl FnOnce(&mut Claim)) {
    let hypothesis = project.hypotheses.get_mut(0).unwrap();
    let before = hypothesis.claim.clone();
    change(&mut hypothesis.claim);
    hypothesis.earlier.push(Earlier {
        written: hypothesis.written,
        claim: before,
    });
    hypothesis.written = noon(40);
}

fn threshold(project: &mut Project, value: f64) {
    claim(project, |claim| {
        claim.threshold = Finite::new(value).unwrap();
    });
}

fn headings(project: &Project) -> Vec<&str> {
    let questions = project.panel.questions.iter();
    questions.map(|it| it.heading.as_str()).collect()
}

fn add_question(project: &mut Project, id: u32, heading: &str, kind: QuestionKind) {
    let questions = &mut Arc::make_mut(&mut project.panel).questions;
    let end = questions.len();
    questions.insert(end, question(QuestionId(id), heading, kind));
}

fn drop_question(project: &mut Project, id: QuestionId) {
    let questions = &mut Arc::make_mut(&mut project.panel).questions;
    questions.retain(|it| it.id != id);
}

#[test]
fn every_difference_is_a_line_and_is_counted_in_both_languages() {
    let before = asked();
    let after = with(&before, |project| {
        add_question(project, 300, "Возраст", QuestionKind::Number);
        let panel = Arc::make_mut(&mut project.panel);
        let first = panel.questions.get_mut(0).unwrap();
        first.label = "Place".to_owned();
        first.kind = QuestionKind::Many { separator: ';' };
        first.block = Some(Block::Portrait);
        panel.questions.reorder(2, 1);
        let spring = panel.waves.get_mut(0).unwrap();
        spring.method = "QR on the table".to_owned();
        spring.source.rows = 1;
        spring.source.packed = Some("a".into());
        project.segments.get_mut(0).unwrap().filter = Some(Arc::new(at_home()));
        project.taken = None;
        threshold(project, 0.55);
        let thrift = project.hypotheses.get_mut(0).unwrap();
        thrift.state = HypothesisState::Collecting;
        thrift.waves.insert(SPRING);
        thrift.evidence.push(Link::Gone("Letter".to_owned()));
    });
    assert_eq!(
        lines(&before, &after),
        [
            "Importances taken from the panel: 2 importances (means) of 752 people (“Where?”: “at home”), 2026-11-22 12:30 → nothing",
            "Segment “Novices”, filter of the panel: nothing → “Place”: “at home”",
            "Question “Where?”, label: nothing → “Place”",
            "Question “Where?”, answers: one answer of several → any number of answers between “;”",
            "Question “Where?”, block: nothing → portrait",
            "Question “Возраст”: added",
            "Order of questions: changed",
            "Wave “Spring”, method of collection: nothing → “QR on the table”",
            "Wave “Spring”, file of answers: “Spring.csv”, 752 people’s answers → “Spring.csv”, 1 person’s answers, packed into the project",
            "Hypothesis “The young are thrifty”, claim: share of 4 or 5 in “How dear?” above 40%, of: “Where?”: “at home”, 120 answers planned → \
             share of 4 or 5 in “How dear?” above 55%, of: “Place”: “at home”, 120 answers planned",
            "Hypothesis “The young are thrifty”, waves: nothing → “Spring”",
            "Hypothesis “The young are thrifty”, state: draft → collecting answers",
            "Hypothesis “The young are thrifty”, evidence: “I count every coin” → “I count every coin”, “Letter” (deleted)",
        ]
    );
    let sentence = differences(&before, &after).sentence();
    assert_eq!(
        english(&sentence),
        "1 segment changed, 1 question more, 1 question changed, 1 wave changed, 1 hypothesis changed, \
         other importances taken from the panel, another order"
    );
    assert_eq!(
        russian(&sentence),
        "1 сегмент изменён, на 1 вопрос больше, изменён 1 вопрос, изменена 1 волна, изменена 1 гипотеза, \
         другие важности из панели, другой порядок"
    );
    let sorted = differences(&before, &after).sorted();
    assert_eq!(
        (sorted.new.len(), sorted.changed.len(), sorted.gone.len()),
        (6, 6, 1)
    );
    let back = differences(&after, &before);
    assert!(english(&back.sentence()).contains("1 question fewer"));
}

#[test]
fn what_each_of_two_did_is_in_the_result() {
    let base = asked();
    let ours = with(&base, |project| {
        add_question(project, 300, "Age", QuestionKind::Number);
        threshold(project, 0.5);
    });
    let theirs = with(&base, |project| {
        let panel = Arc::make_mut(&mut project.panel);
        // Under the same number as our question.
        panel.waves.insert(0, wave(WaveId(300), "Autumn"));
        let hypothesis = project.hypotheses.get_mut(0).unwrap();
        hypothesis.owner = "Anna".to_owned();
        hypothesis.waves.insert(WaveId(300));
        let mut filter = at_home();
        filter.waves.insert(WaveId(300));
        project.segments.get_mut(0).unwrap().filter = Some(Arc::new(filter));
    });
    let merge = merge(Some(&base), &ours, &theirs);
    assert_eq!(conflicts(&merge), Vec::<String>::new());
    let merged = chosen(&merge, Side::Ours);
    assert_eq!(
        headings(&merged),
        ["Where?", "How dear?", "Advise us?", "Age"]
    );
    let autumn = merged.panel.waves.get(0).unwrap();
    assert_eq!(autumn.name, "Autumn");
    assert_ne!(autumn.id, WaveId(300), "ours has that number");
    let thrift = merged.hypothesis(THRIFT).unwrap();
    assert_eq!(thrift.claim.threshold, Finite::new(0.5).unwrap());
    assert_eq!((thrift.earlier.len(), thrift.owner.as_str()), (1, "Anna"));
    assert_eq!(thrift.waves, BTreeSet::from([autumn.id]));
    let filter = merged.segments.get(0).unwrap().filter.as_ref().unwrap();
    assert_eq!(filter.waves, BTreeSet::from([autumn.id]));
    assert!(taken(&merge).contains(&"Wave “Autumn”: added".to_owned()));
}

#[test]
fn what_both_said_otherwise_is_asked_and_a_claim_keeps_its_own_past() {
    let base = asked();
    let ours = with(&base, |project| {
        threshold(project, 0.5);
        project.taken = Some(Arc::new(taken_of(&[(PRICE, 4.0)])));
    });
    let theirs = with(&base, |project| {
        threshold(project, 0.6);
        threshold(project, 0.7);
        project.taken = None;
    });
    let merge = merge(Some(&base), &ours, &theirs);
    let of = "of: “Where?”: “at home”, 120 answers planned";
    let whom = "of 752 people (“Where?”: “at home”), 2026-11-22 12:30";
    assert_eq!(
        conflicts(&merge),
        [
            format!(
                "Importances taken from the panel: 1 importance (means) {whom} here, nothing there, \
                 2 importances (means) {whom} before"
            ),
            format!(
                "Hypothesis “The young are thrifty”, claim: share of 4 or 5 in “How dear?” above 50%, {of} here, \
                 share of 4 or 5 in “How dear?” above 70%, {of} there, \
                 share of 4 or 5 in “How dear?” above 40%, {of} before"
            ),
        ]
    );
    let mine = chosen(&merge, Side::Ours);
    assert_eq!(mine.hypotheses, ours.hypotheses);
    assert_eq!(mine.taken, ours.taken);
    let yours = chosen(&merge, Side::Theirs);
    assert_eq!(yours.hypotheses, theirs.hypotheses);
    assert_eq!(yours.taken, None);
}

#[test]
fn a_question_that_one_side_deleted_and_the_other_rests_on_comes_back() {
    let base = asked();
    let ours = with(&base, |project| drop_question(project, ADVISE));
    let theirs = with(&base, |project| {
        let mut filter = Filter::default();
        filter.toggle(ADVISE, Choice::Level(10));
        project.segments.get_mut(1).unwrap().filter = Some(Arc::new(filter));
    });
    let merge = merge(Some(&base), &ours, &theirs);
    assert_eq!(conflicts(&merge), Vec::<String>::new());
    let merged = chosen(&merge, Side::Ours);
    assert!(headings(&merged).contains(&"Advise us?"));
}

#[test]
fn a_question_that_one_side_deleted_and_the_other_changed_is_asked() {
    let base = asked();
    let ours = with(&base, |project| drop_question(project, ADVISE));
    let theirs = with(&base, |project| {
        let questions = &mut Arc::make_mut(&mut project.panel).questions;
        questions.get_mut(2).unwrap().label = "NPS".to_owned();
    });
    let merge = merge(Some(&base), &ours, &theirs);
    assert_eq!(
        conflicts(&merge),
        ["Question “Advise us?”: deleted here, changed (1 question changed) there"]
    );
    assert_eq!(headings(&chosen(&merge, Side::Ours)).len(), 2);
    assert_eq!(headings(&chosen(&merge, Side::Theirs)).len(), 3);
}

#[test]
fn a_file_taken_in_on_both_sides_has_each_of_its_questions_once() {
    let ours = with(&case(), |project| {
        add_question(project, 301, "Where?", QuestionKind::One);
        add_question(project, 302, "Age", QuestionKind::Number);
    });
    let theirs = with(&case(), |project| {
        add_question(project, 302, "Where?", QuestionKind::One);
        add_question(project, 303, "Job", QuestionKind::Job);
        let mut filter = Filter::default();
        filter.toggle(QuestionId(302), Choice::Missing);
        project.segments.get_mut(0).unwrap().filter = Some(Arc::new(filter));
    });
    let base = case();
    for base in [Some(&base), None] {
        let merged = chosen(&merge(base, &ours, &theirs), Side::Ours);
        let mut found = headings(&merged);
        found.sort_unstable();
        assert_eq!(found, ["Age", "Job", "Where?"]);
        let filter = merged.segments.get(0).unwrap().filter.as_ref().unwrap();
        assert!(filter.has(QuestionId(301), &Choice::Missing));
    }
}

#[test]
fn two_questions_about_one_factor_or_about_who_answered_do_not_stay_two() {
    let base = asked();
    let ours = with(&base, |project| {
        add_question(project, 300, "How tasty?", importance_of(TASTE));
        add_question(project, 301, "Name", QuestionKind::Respondent);
    });
    let theirs = with(&base, |project| {
        add_question(project, 310, "Taste matters?", importance_of(TASTE));
        add_question(project, 311, "Who", QuestionKind::Respondent);
    });
    let merged = chosen(&merge(Some(&base), &ours, &theirs), Side::Ours);
    let asks = |kind: QuestionKind| {
        let questions = merged.panel.questions.iter();
        questions.filter(move |it| it.kind == kind).count()
    };
    assert_eq!(merged.panel.questions.len(), 7);
    assert_eq!(asks(importance_of(TASTE)), 1);
    assert_eq!(asks(QuestionKind::Respondent), 1);
}

#[test]
fn what_a_hypothesis_was_linked_to_leaves_its_name_when_a_merge_leaves_it_out() {
    let base = asked();
    let gone = after(
        &base,
        [
            Edit::Segment(SegmentEdit::Delete(NOVICES)),
            Edit::Track(TrackEdit::Delete(TRACK)),
        ],
    );
    let theirs = with(&base, |project| {
        project.hypotheses.get_mut(0).unwrap().owner = "Anna".to_owned();
    });
    let merged = chosen(&merge(Some(&base), &gone, &theirs), Side::Ours);
    let thrift = merged.hypothesis(THRIFT).unwrap();
    assert_eq!(thrift.owner, "Anna");
    assert_eq!(thrift.segment, Some(Link::Gone("Novices".to_owned())));
    assert_eq!(thrift.steps.len(), 1);
    assert!(thrift.steps.iter().all(|link| link.gone().is_some()));
    assert_eq!(
        thrift.evidence,
        [Link::Gone("I count every coin".to_owned())]
    );
}

#[test]
fn a_factor_that_a_merge_keeps_is_asked_about_and_taken_again() {
    let base = asked();
    let ours = after(&base, [Edit::Factor(FactorEdit::Delete(PRICE))]);
    assert_eq!(ours.taken.as_ref().unwrap().factors.len(), 1);
    let theirs = after(
        &base,
        [Edit::Factor(FactorEdit::Rename(
            PRICE,
            "Dearness".to_owned(),
        ))],
    );
    let merge = merge(Some(&base), &ours, &theirs);
    assert_eq!(conflicts(&merge).len(), 1, "{:?}", conflicts(&merge));
    let kept = chosen(&merge, Side::Theirs);
    assert_eq!(kept.taken, base.taken);
    assert_eq!(kept.panel.questions, base.panel.questions);
    let dropped = chosen(&merge, Side::Ours);
    assert_eq!(dropped.taken.as_ref().unwrap().factors.len(), 1);
}

#[test]
fn an_edit_that_takes_an_item_away_leaves_nothing_that_leads_nowhere() {
    let project = after(
        &asked(),
        [Edit::Evidence(EvidenceEdit::Add(
            Subject::Factor(PRICE),
            EvidenceWords {
                text: "nine of ten".to_owned(),
                ..EvidenceWords::default()
            },
        ))],
    );
    let note: EvidenceId = project.evidence.get(0).unwrap().id;
    let project = with(&project, |project| {
        let hypothesis = project.hypotheses.get_mut(0).unwrap();
        hypothesis.evidence.push(Link::To(note));
    });

    // The note goes with the factor that it is about.
    let without = after(&project, [Edit::Factor(FactorEdit::Delete(PRICE))]);
    assert_eq!(check(&without), []);
    let question = without.panel.question(DEARNESS).unwrap();
    assert!(matches!(
        question.kind,
        QuestionKind::Importance { factor: None, .. }
    ));
    let left: Vec<_> = without.taken.as_ref().unwrap().factors.keys().collect();
    assert_eq!(left, [&TASTE]);
    let links = &without.hypothesis(THRIFT).unwrap().evidence;
    assert_eq!(
        links[..],
        [Link::To(QUOTE), Link::Gone("nine of ten".to_owned())]
    );

    let without = after(&project, [Edit::Segment(SegmentEdit::Delete(NOVICES))]);
    let segment = &without.hypothesis(THRIFT).unwrap().segment;
    assert_eq!(*segment, Some(Link::Gone("Novices".to_owned())));
    let step = EntryEdit::DeleteStep(FIRST);
    let without = after(&project, [Edit::Track(TrackEdit::Entry(TRACK, step))]);
    assert!(
        without.hypothesis(THRIFT).unwrap().steps[0]
            .gone()
            .is_some()
    );
    let proof = EntryEdit::DeleteEvidence(QUOTE);
    let without = after(&project, [Edit::Track(TrackEdit::Entry(TRACK, proof))]);
    let links = &without.hypothesis(THRIFT).unwrap().evidence;
    assert_eq!(links[0], Link::Gone("I count every coin".to_owned()));

    // A copy of a factor was neither asked about nor taken.
    let copied = after(
        &project,
        [Edit::Factor(FactorEdit::Duplicate(
            PRICE,
            "Copy".to_owned(),
        ))],
    );
    assert!(factors(&copied).contains(&"Copy"));
    assert_eq!(
        (&copied.panel, &copied.taken),
        (&project.panel, &project.taken)
    );
    let more = after(&project, [new_factor("More")]);
    assert_eq!(more.hypotheses, project.hypotheses);
}
