//! Verdicts against figures of the literature and by hand, and what would settle what is open.

use std::collections::BTreeSet;

use touchrank::i18n::{Language, words};
use touchrank::methods::hypotheses::{
    Verdict, expected_half_width, judge, plan_words, sentence, too_long, warnings,
};
use touchrank::methods::panel::Base;
use touchrank::model::{
    AnswerRange, Choice, Claim, Column, DateOrder, Direction, Filter, Hypothesis, Measure, Panel,
    QuestionId, QuestionKind, Values, WaveId,
};

use super::answers::{Table, WAVE, levels, numbers, one};
use super::kit::{claim, hypothesis, named, noon, question, say};

const ANSWER: QuestionId = QuestionId(1);

/// So many said yes, the others of them no.
fn yes(count: usize, of: usize) -> Base {
    let answers: Vec<&str> = (0..of)
        .map(|n| if n < count { "yes" } else { "no" })
        .collect();
    Table {
        questions: vec![question(1, "Would you?", QuestionKind::One)],
        columns: vec![one(1, &answers)],
        rows: of,
    }
    .base()
}

fn says_yes() -> Measure {
    Measure::Share(ANSWER, BTreeSet::from([Choice::Named("yes".to_owned())]))
}

fn likelihoods(promoters: usize, passives: usize, detractors: usize) -> Base {
    let range = AnswerRange::NPS;
    let all = [(promoters, 10), (passives, 8), (detractors, 3)];
    let answers = all
        .iter()
        .flat_map(|(times, level)| vec![Some(*level); *times]);
    let answers: Vec<Option<i32>> = answers.collect();
    Table {
        rows: answers.len(),
        questions: vec![question(1, "Recommend?", QuestionKind::Nps { range })],
        columns: vec![levels(1, range, &answers)],
    }
    .base()
}

fn importances(answers: &[i32]) -> Base {
    let range = AnswerRange::IMPORTANCE;
    let answers: Vec<_> = answers.iter().copied().map(Some).collect();
    let kind = QuestionKind::Importance {
        factor: None,
        range,
    };
    Table {
        rows: answers.len(),
        questions: vec![question(1, "Price?", kind)],
        columns: vec![levels(1, range, &answers)],
    }
    .base()
}

fn above(measure: Measure, threshold: f64) -> Hypothesis {
    hypothesis("They would", claim(Filter::default(), measure, threshold))
}

fn below(measure: Measure, threshold: f64) -> Hypothesis {
    let mut it = above(measure, threshold);
    it.claim.direction = Direction::Below;
    it
}

fn verdict(base: &Base, hypothesis: &Hypothesis) -> Verdict {
    judge(hypothesis, base).verdict
}

fn in_words(base: &Base, hypothesis: &Hypothesis, language: Language) -> String {
    let judged = judge(hypothesis, base);
    let message = sentence(&judged, base.panel(), &hypothesis.claim, language);
    say(&message);
    words(language).say(&message)
}

const fn open(more: u64) -> Verdict {
    Verdict::Open { more: Some(more) }
}

/// Wilson's intervals: 5/20 → 11.2…46.9 %, 15/25 → 40.7…76.6 %, 60/120 → 41.2…58.8 %, 0/20 → 0…16.1 %.
#[test]
fn a_share_is_judged_by_wilsons_interval() {
    let few = yes(5, 20);
    assert_eq!(verdict(&few, &above(says_yes(), 0.11)), Verdict::Confirmed);
    assert_eq!(verdict(&few, &above(says_yes(), 0.47)), Verdict::Refuted);
    assert_eq!(verdict(&few, &below(says_yes(), 0.47)), Verdict::Confirmed);
    assert_eq!(verdict(&few, &below(says_yes(), 0.11)), Verdict::Refuted);
    assert!(matches!(
        verdict(&few, &above(says_yes(), 0.46)),
        Verdict::Open { .. }
    ));
    assert_eq!(
        verdict(&yes(0, 20), &below(says_yes(), 0.162)),
        Verdict::Confirmed
    );
    // 1.96² · ½ · ½ / 0.1² = 96.04: 97 answers, 72 more.
    assert_eq!(verdict(&yes(15, 25), &above(says_yes(), 0.5)), open(72));
    assert_eq!(
        verdict(&yes(60, 120), &above(says_yes(), 0.5)),
        Verdict::Open { more: None }
    );
}

#[test]
fn the_number_of_more_answers_is_the_least_that_settles() {
    // 58.24… % to more than a half: 1.96² / 4 / 0.0824² = 141.6, so 142, of which 91 are there; 142 times 53/91 is no whole number.
    let base = yes(53, 91);
    let Verdict::Open { more: Some(more) } = verdict(&base, &above(says_yes(), 0.5)) else {
        panic!("open")
    };
    assert_eq!(more, 51);
    // The same shares of as many whole answers: ten times 53 of 91 settles, the same of 91 does not.
    assert_eq!(
        verdict(&yes(530, 910), &above(says_yes(), 0.5)),
        Verdict::Confirmed
    );
    // A tenth of a percent beside it, a million are not enough.
    assert_eq!(
        verdict(&yes(500, 1000), &above(says_yes(), 0.5004)),
        Verdict::Open { more: None }
    );
}

/// 10 promoters, 8 passive, 7 detractors: 12.0, −20.0…+44.0. 150, 120, 80: 20.0, 11.8…28.2.
#[test]
fn the_net_promoter_score_is_judged_by_its_interval() {
    let nps = || Measure::Nps(ANSWER);
    let small = likelihoods(10, 8, 7);
    assert_eq!(verdict(&small, &above(nps(), 44.5)), Verdict::Refuted);
    assert_eq!(verdict(&small, &above(nps(), -20.5)), Verdict::Confirmed);
    // 196² · 0.6656 / 12² = 177.6: 178 answers, 153 more.
    assert_eq!(verdict(&small, &above(nps(), 0.0)), open(153));
    assert_eq!(
        verdict(&small, &above(nps(), 12.0)),
        Verdict::Open { more: None }
    );
    let large = likelihoods(150, 120, 80);
    assert_eq!(verdict(&large, &above(nps(), 11.5)), Verdict::Confirmed);
    assert_eq!(verdict(&large, &above(nps(), 28.5)), Verdict::Refuted);
}

/// 4, 5, 3, 4: mean 4, s² = 2/3, Student's 3.1824 at three degrees: 2.70…5.30. At a distance of ½ it takes 2.1788 (12 degrees)
/// · 0.8165 / √13 = 0.4934; with 12 answers it is 2.2010 · 0.8165 / √12 = 0.5188.
#[test]
fn a_mean_is_judged_by_students_interval() {
    let mean = || Measure::Mean(ANSWER);
    let base = importances(&[4, 5, 3, 4]);
    assert_eq!(verdict(&base, &above(mean(), 2.69)), Verdict::Confirmed);
    assert_eq!(verdict(&base, &above(mean(), 3.5)), open(9));
    let judged = judge(&above(mean(), 3.5), &base);
    let interval = judged.interval.unwrap();
    assert!((interval.low - 2.700_772).abs() < 1e-5 && (interval.high - 5.299_228).abs() < 1e-5);
    // Of one person nobody knows the spread.
    let one = importances(&[4]);
    let judged = judge(&above(mean(), 3.0), &one);
    assert_eq!((judged.figure, judged.interval), (Some(4.0), None));
    assert_eq!(judged.verdict, Verdict::Open { more: None });
    // Spent, in money: all the same, nothing is in doubt.
    let money = Table {
        questions: vec![question(1, "Spent", QuestionKind::Money)],
        columns: vec![numbers(1, &[250.0, 250.0, f64::NAN])],
        rows: 3,
    }
    .base();
    assert_eq!(verdict(&money, &above(mean(), 200.0)), Verdict::Confirmed);
}

#[test]
fn the_verdict_is_a_sentence() {
    let english = |base: &Base, it: &Hypothesis| in_words(base, it, Language::English);
    assert_eq!(
        english(&yes(87, 140), &above(says_yes(), 0.5)),
        "Confirmed: 62% (54% to 70%) by 140 answers; claimed more than 50%."
    );
    assert_eq!(
        english(&yes(15, 25), &above(says_yes(), 0.5)),
        "Not settled: 60% (41% to 77%) by 25 answers; claimed more than 50%. If the figure stays, about 72 more answers would settle it."
    );
    assert_eq!(
        in_words(&yes(15, 25), &above(says_yes(), 0.5), Language::Russian),
        "Не решено: 60\u{a0}% (от 41\u{a0}% до 77\u{a0}%), 25 ответов; утверждалось больше 50\u{a0}%. \
         Если показатель не изменится, решит примерно ещё 72 ответа."
    );
    assert_eq!(
        english(&likelihoods(10, 8, 7), &below(Measure::Nps(ANSWER), 60.0)),
        "Confirmed: 12 (−20 to 44) by 25 answers; claimed less than 60."
    );
    assert_eq!(
        english(
            &importances(&[4, 5, 3, 4]),
            &above(Measure::Mean(ANSWER), 3.5)
        ),
        "Not settled: 4.00 (2.70 to 5.30) by 4 answers; claimed more than 3.50. \
         If the figure stays, about 9 more answers would settle it."
    );
    // An end that would read like the threshold gets the digits that tell them apart. 1.96² · 0.54 · 0.46 / 0.081429² = 143.9.
    assert_eq!(
        english(&yes(87, 140), &above(says_yes(), 0.54)),
        "Not settled: 62.1% (53.9% to 69.8%) by 140 answers; claimed more than 54.0%. \
         If the figure stays, about 4 more answers would settle it."
    );
    assert!(
        english(&yes(60, 120), &above(says_yes(), 0.5))
            .ends_with("not even a million more answers would settle it.")
    );
    assert!(
        english(&importances(&[4]), &above(Measure::Mean(ANSWER), 3.0))
            .starts_with("Not settled: one answer, 4.00,")
    );
    assert!(english(&yes(0, 0), &above(says_yes(), 0.5)).starts_with("No answers:"));
}

#[test]
fn only_those_who_are_meant_are_judged() {
    let who = QuestionId(2);
    let table = || Table {
        questions: vec![
            question(1, "Would you?", QuestionKind::One),
            question(2, "Who", QuestionKind::One),
        ],
        columns: vec![
            one(1, &["yes", "yes", "no", "", "yes", "no"]),
            one(2, &["f", "f", "f", "f", "s", "s"]),
        ],
        rows: 6,
    };
    let base = table().base();
    let of = |filter: Filter, measure| {
        let it = hypothesis("They would", claim(filter, measure, 0.5));
        let judged = judge(&it, &base);
        (judged.figure, judged.answers)
    };
    assert_eq!(
        of(named(who, &["f"]), says_yes()),
        (Some(2.0 / 3.0), 3),
        "a gap is no answer"
    );
    assert_eq!(of(Filter::default(), says_yes()), (Some(0.6), 5));
    // Of all who pass, where those without an answer are what is counted.
    let missing = Measure::Share(ANSWER, BTreeSet::from([Choice::Missing]));
    assert_eq!(of(named(who, &["f"]), missing), (Some(0.25), 4));
    // The filter may name the same question.
    assert_eq!(of(named(ANSWER, &["yes"]), says_yes()), (Some(1.0), 3));
    let no = Measure::Share(ANSWER, BTreeSet::from([Choice::Named("no".to_owned())]));
    assert_eq!(of(named(ANSWER, &["yes"]), no), (Some(0.0), 3));
    // What a filter says of a question that is not read would otherwise be left out: then others are meant.
    assert_eq!(of(named(QuestionId(77), &["f"]), says_yes()), (None, 0));
    assert_eq!(
        of(Filter::default(), Measure::Nps(QuestionId(77))),
        (None, 0)
    );
}

#[test]
fn who_gave_two_of_the_answers_counts_once() {
    let many = Column {
        question: ANSWER,
        values: Values::Many {
            starts: vec![0, 2, 3, 4, 4],
            codes: vec![1, 2, 2, 3],
            names: ["price", "taste", "place"].map(str::to_owned).to_vec(),
        },
    };
    let base = Table {
        questions: vec![question(1, "Why", QuestionKind::Many { separator: ';' })],
        columns: vec![many],
        rows: 4,
    }
    .base();
    let both = ["price", "taste"].map(|name| Choice::Named(name.to_owned()));
    let judged = judge(&above(Measure::Share(ANSWER, both.into()), 0.5), &base);
    assert_eq!((judged.figure, judged.answers), (Some(2.0 / 3.0), 3));
}

#[test]
fn waves_decide_and_a_claim_after_the_data_is_said_to_be_one() {
    let base = yes(15, 25);
    let mut it = above(says_yes(), 0.2);
    let at = |it: &Hypothesis| judge(it, &base).after_the_data;
    assert!(!at(&it), "written on the first, read on the tenth");
    it.written = noon(11);
    assert!(at(&it));
    let judged = judge(&it, &base);
    let beside: Vec<String> = warnings(&judged, &it.claim).iter().map(say).collect();
    assert_eq!(
        beside,
        [
            "25 answers are too few to conclude from; 100 to 150 are recommended.",
            "The claim was written after all these answers had been read: they may have suggested it, and cannot decide it. \
             Collect another wave.",
        ]
    );
    it.waves = BTreeSet::from([WAVE]);
    assert_eq!(judge(&it, &base).answers, 25);
    it.claim.filter.waves = BTreeSet::from([WaveId(1)]);
    assert_eq!(verdict(&base, &it), Verdict::NoAnswers, "no wave is both");
    it.waves = BTreeSet::from([WaveId(1)]);
    assert_eq!(verdict(&base, &it), Verdict::NoAnswers);
    let large = yes(87, 99);
    let judged = judge(&above(says_yes(), 0.5), &large);
    let beside: Vec<String> = warnings(&judged, &it.claim).iter().map(say).collect();
    assert_eq!(beside, ["99 answers of 100 that were planned."]);
}

/// Of a hundred answers a share is off by ±10 points, the score by ±20, an importance by 1.98 · 2 √(100/99) / 10 = 0.4.
#[test]
fn what_a_plan_can_tell() {
    let kind = QuestionKind::Importance {
        factor: None,
        range: AnswerRange::IMPORTANCE,
    };
    let questions = [
        question(1, "Price?", kind),
        question(2, "Spent", QuestionKind::Money),
    ];
    let panel = Panel {
        questions: questions.into_iter().collect(),
        ..Panel::default()
    };
    let planned = |measure: Measure, planned| Claim {
        planned,
        ..claim(Filter::default(), measure, 0.5)
    };
    let of = |measure, n| {
        let words = plan_words(&panel, &planned(measure, n), Language::English);
        words.iter().map(say).collect::<Vec<_>>()
    };
    assert_eq!(
        of(says_yes(), 100),
        ["With 100 answers a share may be off by ±10 points."]
    );
    assert_eq!(
        of(Measure::Nps(ANSWER), 100),
        ["With 100 answers the NPS may be off by up to ±20."]
    );
    assert_eq!(
        of(Measure::Mean(ANSWER), 100),
        ["With 100 answers a mean importance may be off by up to ±0.4."]
    );
    assert!(
        of(Measure::Mean(QuestionId(2)), 100).is_empty(),
        "nobody knows how amounts spread"
    );
    assert_eq!(
        of(says_yes(), 25),
        [
            "25 planned answers do not carry a conclusion about a segment; 100 to 150 are recommended.",
            "With 25 answers a share may be off by ±18 points.",
        ]
    );
    assert!(of(says_yes(), 99)[0].starts_with("99 planned answers leave much open"));
    assert!(of(says_yes(), 151)[0].starts_with("151 planned answers are more than"));
    let half = expected_half_width(&panel, &planned(says_yes(), 150)).unwrap();
    assert!((0.078..0.08).contains(&half), "{half}");
    assert_eq!(expected_half_width(&panel, &planned(says_yes(), 1)), None);
}

#[test]
fn a_questionnaire_of_more_than_twenty_questions_is_too_long() {
    let of = |asked: u32| {
        let asked = (0..asked).map(|n| question(n + 1, &format!("Q{n}"), QuestionKind::One));
        let others = [
            question(901, "Id", QuestionKind::Respondent),
            question(902, "Time", QuestionKind::Date(DateOrder::MonthFirst)),
            question(903, "Hidden", QuestionKind::Ignored),
        ];
        too_long(&Panel {
            questions: asked.chain(others).collect(),
            ..Panel::default()
        })
    };
    assert_eq!(of(20), None);
    assert_eq!(of(21), Some(21));
}
