//! Taking answers in, changing questions and waves, and writing hypotheses down, as a person does it.

use std::collections::BTreeSet;

use touchrank::edit::{Edit, HypothesisEdit, NewItem, PanelEdit, SegmentEdit};
use touchrank::model::{
    AnswerRange, Choice, Filter, Link, MAX_EARLIER, Measure, QuestionId, QuestionKind, SegmentId,
    WaveId,
};

use super::kit::{
    add, claim, do_it, hypothesis, importance_of, named, noon, question, refused, say, shop, take,
    taken, wave,
};

fn headings(project: &touchrank::model::Project) -> Vec<&str> {
    let questions = project.panel.questions.iter();
    questions
        .map(|question| question.heading.as_str())
        .collect()
}

#[test]
fn a_second_wave_keeps_the_questions_it_shares_with_the_first() {
    let mut shop = shop();
    let mut questions: Vec<_> = shop.project.panel.questions.iter().cloned().collect();
    questions.remove(4);
    questions.insert(0, question(0, "City", QuestionKind::One));
    let edit = Edit::Panel(PanelEdit::TakeIn {
        wave: Box::new(wave("June")),
        questions,
    });
    let applied = do_it(&mut shop.project, edit);
    assert_eq!(say(&applied.label), "take in the answers of “June”");
    let panel = &shop.project.panel;
    assert!(matches!(applied.new_item, Some(NewItem::Wave(id)) if panel.wave(id).is_some()));
    assert_eq!(
        headings(&shop.project),
        [
            "City",
            "Age",
            "How important is the price?",
            "How important is quality?",
            "Would you recommend us?",
        ]
    );
    assert_eq!(panel.questions.get(1).unwrap().id, shop.age);
    assert!(
        panel.question(shop.spend).is_none(),
        "it was not in the list"
    );
    let names: Vec<_> = panel.waves.iter().map(|wave| wave.name.as_str()).collect();
    assert_eq!(names, ["May", "June"]);
}

#[test]
fn what_cannot_be_a_panel_is_refused_in_words() {
    let shop = shop();
    let take_in = |name: &str, questions| {
        let wave = wave(name);
        refused(
            &shop.project,
            Edit::Panel(PanelEdit::TakeIn {
                wave: Box::new(wave),
                questions,
            }),
        )
    };
    let one = |heading: &str| question(0, heading, QuestionKind::One);
    assert_eq!(
        take_in("May", vec![]),
        "There is a wave “May” already. Choose another name."
    );
    assert_eq!(
        take_in("June", vec![one("Age"), one("Age")]),
        "Two questions are headed “Age”, so their columns cannot be told apart. Give the column another heading in the file."
    );
    assert_eq!(
        take_in("June", vec![one(" ")]),
        "A name cannot be empty. Type at least one character."
    );
    let age = shop.project.panel.question(shop.age).unwrap().clone();
    assert_eq!(
        take_in("June", vec![age.clone(), age]),
        "This question is not in the panel any more. Choose another one."
    );
    let kind = |kind| take_in("June", vec![question(0, "Q", kind)]);
    let importance = |low, high| QuestionKind::Importance {
        factor: None,
        range: AnswerRange { low, high },
    };
    for (low, high) in [(5, 1), (3, 3), (0, 255), (i32::MIN, i32::MAX)] {
        assert_eq!(
            kind(importance(low, high)),
            format!(
                "{low} to {high} is no range of importances: the last answer must lie above the first, by 100 at most."
            )
        );
    }
    let range = AnswerRange { low: 1, high: 10 };
    assert!(kind(QuestionKind::Nps { range }).starts_with("1 to 10 are not eleven answers."));
    let two = [
        question(0, "P", importance_of(shop.price)),
        question(0, "Q", importance_of(shop.price)),
    ];
    assert_eq!(
        take_in("June", two.to_vec()),
        "Two questions ask how important “Price” is. Choose another factor for one of them, or leave its column out."
    );
    let two = ["P", "Q"].map(|heading| question(0, heading, QuestionKind::Respondent));
    assert_eq!(
        take_in("June", two.to_vec()),
        "Only one column can say who answered. Read the others as something else, or leave them out."
    );
    assert!(kind(QuestionKind::Many { separator: '\u{7}' }).contains("between answers"));
}

#[test]
fn a_question_on_which_something_rests_stays_and_says_what_that_is() {
    let mut shop = shop();
    let young = named(shop.age, &["18–24"]);
    let save = PanelEdit::SaveSegment {
        name: "Young".to_owned(),
        filter: young.clone(),
        share: Some(0.25),
    };
    let applied = do_it(&mut shop.project, Edit::Panel(save));
    assert_eq!(say(&applied.label), "save the filter as segment “Young”");
    let Some(NewItem::Segment(id)) = applied.new_item else {
        panic!("a segment")
    };
    let segment = shop.project.segment(id).unwrap();
    assert_eq!(segment.share, Some(0.25));
    assert_eq!(segment.filter.as_deref(), Some(&young));
    assert_ne!(
        segment.hue,
        shop.project.segment(shop.families).unwrap().hue
    );
    assert_eq!(segment.mark, "Y");
    let price = shop.price;
    do_it(
        &mut shop.project,
        take(Some(id), taken(young.clone(), &[(price, 3.0)])),
    );
    do_it(
        &mut shop.project,
        take(None, taken(young.clone(), &[(price, 3.0)])),
    );
    let would = hypothesis(
        "The young would come back",
        claim(young, Measure::Nps(shop.nps), 30.0),
    );
    add(&mut shop.project, would);
    let delete = |id| refused(&shop.project, Edit::Panel(PanelEdit::DeleteQuestion(id)));
    assert_eq!(
        delete(shop.age),
        "“Age” cannot go, because the importances taken for the whole market, segment “Young”, the importances taken for “Young”, \
         the hypothesis “The young would come back” would lose their footing. Change or delete those first."
    );
    assert_eq!(
        delete(shop.nps),
        "“Would you recommend us?” cannot go, because the hypothesis “The young would come back” would lose their footing. \
         Change or delete those first."
    );
    // Neither by a list without it nor by another kind of answers.
    let questions = vec![];
    let wave = wave("June");
    let without = refused(
        &shop.project,
        Edit::Panel(PanelEdit::TakeIn {
            wave: Box::new(wave),
            questions,
        }),
    );
    assert!(without.starts_with("“Age” cannot go"), "{without}");
    let as_kind = |kind| {
        let mut age = shop.project.panel.question(shop.age).unwrap().clone();
        age.kind = kind;
        Edit::Panel(PanelEdit::ChangeQuestion(age))
    };
    let as_number = refused(&shop.project, as_kind(QuestionKind::Number));
    assert!(
        as_number.starts_with("“Age” cannot be read like that"),
        "{as_number}"
    );
    do_it(&mut shop.project.clone(), as_kind(QuestionKind::Job));
    do_it(
        &mut shop.project,
        Edit::Panel(PanelEdit::DeleteQuestion(shop.spend)),
    );
}

#[test]
fn a_number_is_no_day_although_both_are_chosen_by_their_ends() {
    let mut shop = shop();
    let ends = [0.0, 100.0].map(|end| touchrank::model::Finite::new(end).unwrap());
    let mut filter = Filter::default();
    filter.toggle(shop.spend, Choice::Between(ends[0], ends[1]));
    let set = SegmentEdit::SetFilter(shop.families, Some(filter));
    let applied = do_it(&mut shop.project, Edit::Segment(set));
    assert_eq!(
        say(&applied.label),
        "change whose answers belong to “Families”"
    );
    let as_kind = |kind| {
        let mut spend = shop.project.panel.question(shop.spend).unwrap().clone();
        spend.kind = kind;
        Edit::Panel(PanelEdit::ChangeQuestion(spend))
    };
    let as_day = refused(
        &shop.project,
        as_kind(QuestionKind::Date(touchrank::model::DateOrder::DayFirst)),
    );
    assert!(as_day.contains("segment “Families”"), "{as_day}");
    do_it(&mut shop.project.clone(), as_kind(QuestionKind::Number));
}

#[test]
fn a_wave_that_is_named_stays_until_nobody_names_it() {
    let mut shop = shop();
    let mut would = hypothesis(
        "Everybody would come back",
        claim(Filter::default(), Measure::Nps(shop.nps), 30.0),
    );
    would.waves = BTreeSet::from([shop.wave]);
    let id = add(&mut shop.project, would);
    let delete = Edit::Panel(PanelEdit::DeleteWave(shop.wave));
    assert_eq!(
        refused(&shop.project, delete.clone()),
        "Wave “May” cannot go, because the hypothesis “Everybody would come back” would lose their footing. Change or delete those \
         first."
    );
    do_it(
        &mut shop.project,
        Edit::Hypothesis(HypothesisEdit::Delete(id)),
    );
    do_it(&mut shop.project, delete);
    assert!(shop.project.panel.waves.is_empty());
    assert_eq!(shop.project.panel.questions.len(), 5, "the mapping stays");
}

#[test]
fn filters_name_questions_and_waves_that_are_there_and_answers_that_can_be() {
    let shop = shop();
    let save = |filter| {
        let edit = PanelEdit::SaveSegment {
            name: "New".to_owned(),
            filter,
            share: None,
        };
        refused(&shop.project, Edit::Panel(edit))
    };
    let nobody = named(QuestionId(9_999), &["x"]);
    assert_eq!(
        save(nobody),
        "This question is not in the panel any more. Choose another one."
    );
    let waves = BTreeSet::from([WaveId(9_999)]);
    let clauses = std::collections::BTreeMap::new();
    assert_eq!(
        save(Filter { clauses, waves }),
        "This wave is not in the panel any more. Choose another one."
    );
    let cannot = "“Would you recommend us?” cannot have the answers that are chosen. Choose at least one of those that it has.";
    assert_eq!(save(named(shop.nps, &["often"])), cannot);
    assert_eq!(
        save(named(shop.nps, &[])),
        "A question is named without any answer. Name at least one."
    );
    let mut filter = Filter::default();
    filter.toggle(shop.nps, Choice::Level(11));
    assert_eq!(save(filter), cannot);
    let taken_name = PanelEdit::SaveSegment {
        name: "Families".to_owned(),
        filter: Filter::default(),
        share: None,
    };
    assert_eq!(
        refused(&shop.project, Edit::Panel(taken_name)),
        "There is a segment “Families” already. Choose another name."
    );
}

#[test]
fn what_was_claimed_before_is_kept_with_its_time() {
    let mut shop = shop();
    let first = claim(Filter::default(), Measure::Nps(shop.nps), 30.0);
    let id = add(
        &mut shop.project,
        hypothesis("They would come back", first.clone()),
    );
    let mut it = shop.project.hypothesis(id).unwrap().clone();
    it.note = "asked twice".to_owned();
    it.written = noon(28);
    let noted = do_it(
        &mut shop.project,
        Edit::Hypothesis(HypothesisEdit::Change(Box::new(it.clone()), noon(2))),
    );
    assert_eq!(
        say(&noted.label),
        "change hypothesis “They would come back”"
    );
    let kept = shop.project.hypothesis(id).unwrap();
    assert_eq!(
        (kept.written, kept.earlier.len()),
        (noon(1), 0),
        "the claim is as it was"
    );

    it.claim = claim(Filter::default(), Measure::Mean(shop.of_price), 3.5);
    let change = Edit::Hypothesis(HypothesisEdit::Change(Box::new(it.clone()), noon(5)));
    let changed = do_it(&mut shop.project, change);
    assert_eq!(
        say(&changed.label),
        "change what hypothesis “They would come back” claims"
    );
    let kept = shop.project.hypothesis(id).unwrap();
    assert_eq!(kept.written, noon(5));
    assert_eq!(kept.earlier.len(), 1);
    assert_eq!(
        (kept.earlier[0].written, &kept.earlier[0].claim),
        (noon(1), &first)
    );

    for n in 1..MAX_EARLIER {
        it.claim.planned = u32::try_from(n).unwrap();
        do_it(
            &mut shop.project,
            Edit::Hypothesis(HypothesisEdit::Change(Box::new(it.clone()), noon(6))),
        );
    }
    it.claim.planned = 0;
    assert_eq!(
        refused(
            &shop.project,
            Edit::Hypothesis(HypothesisEdit::Change(Box::new(it), noon(7)))
        ),
        "A hypothesis keeps 100 earlier claims, so that nobody loses sight of what was claimed. Add a new hypothesis instead."
    );
}

#[test]
fn a_claim_that_no_answers_could_settle_is_refused() {
    let shop = shop();
    let try_it = |measure, threshold| {
        let it = hypothesis("They will", claim(Filter::default(), measure, threshold));
        refused(
            &shop.project,
            Edit::Hypothesis(HypothesisEdit::Add(Box::new(it))),
        )
    };
    assert_eq!(
        try_it(Measure::Nps(shop.nps), 101.0),
        "A threshold of 101 cannot be reached: the figure lies between −100 and 100."
    );
    let young = BTreeSet::from([Choice::Named("18–24".to_owned())]);
    assert_eq!(
        try_it(Measure::Share(shop.age, young), 50.0),
        "A threshold of 50 cannot be reached: the figure lies between 0 and 1."
    );
    assert_eq!(
        try_it(Measure::Mean(shop.of_price), 0.5),
        "A threshold of 0.5 cannot be reached: the figure lies between 1 and 5."
    );
    assert_eq!(
        try_it(Measure::Mean(shop.age), 3.0),
        "“Age” has no such figure. Choose another figure or another question."
    );
    let mut lost = hypothesis(
        "They will",
        claim(Filter::default(), Measure::Nps(shop.nps), 0.0),
    );
    lost.segment = Some(Link::To(SegmentId(9_999)));
    assert_eq!(
        refused(
            &shop.project,
            Edit::Hypothesis(HypothesisEdit::Add(Box::new(lost)))
        ),
        "This segment is not there any more. Choose another one."
    );
}

#[test]
fn hypotheses_move_and_go() {
    let mut shop = shop();
    let it = |statement: &str| {
        hypothesis(
            statement,
            claim(Filter::default(), Measure::Nps(shop.nps), 0.0),
        )
    };
    let (first, second) = (it("First"), it("Second"));
    let (first, second) = (
        add(&mut shop.project, first),
        add(&mut shop.project, second),
    );
    let to_front = HypothesisEdit::Move {
        id: second,
        before: Some(first),
    };
    do_it(&mut shop.project, Edit::Hypothesis(to_front));
    let order: Vec<_> = shop.project.hypotheses.iter().map(|it| it.id).collect();
    assert_eq!(order, [second, first]);
    let applied = do_it(
        &mut shop.project,
        Edit::Hypothesis(HypothesisEdit::Delete(first)),
    );
    assert_eq!(say(&applied.label), "delete hypothesis “First”");
    assert!(shop.project.hypothesis(first).is_none());
}

#[test]
fn a_wave_gets_another_name_and_keeps_its_answers() {
    let mut shop = shop();
    let mut other = wave("Spring");
    other.id = shop.wave;
    other.source.path = "elsewhere.csv".to_owned();
    do_it(
        &mut shop.project,
        Edit::Panel(PanelEdit::ChangeWave(Box::new(other))),
    );
    let kept = shop.project.panel.wave(shop.wave).unwrap();
    assert_eq!(
        (kept.name.as_str(), kept.source.path.as_str()),
        ("Spring", "May.csv")
    );
    let mut source = kept.source.clone();
    source.packed = Some("Age\n20\n".into());
    let packed = do_it(
        &mut shop.project,
        Edit::Panel(PanelEdit::Reread(shop.wave, source)),
    );
    assert_eq!(
        say(&packed.label),
        "pack the answers of “Spring” into the project"
    );
}
