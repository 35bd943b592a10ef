//! What columns seem to ask, by their headings and by their answers.

use touchrank::files::survey::propose;
use touchrank::model::{
    AnswerRange, Block, DateOrder, Factor, FactorId, Panel, Project, Question, QuestionId,
    QuestionKind,
};

use super::kit::{Folder, kinds};

pub fn project(factors: &[&str]) -> Project {
    let factors = factors.iter().zip(1..).map(|(name, id)| Factor {
        id: FactorId(id),
        name: (*name).to_owned(),
        importance: None,
        note: String::new(),
        excluded: false,
    });
    Project {
        factors: factors.collect(),
        ..Project::default()
    }
}

const fn importance(factor: Option<u32>, low: i32, high: i32) -> (QuestionKind, Option<Block>) {
    let factor = match factor {
        Some(id) => Some(FactorId(id)),
        None => None,
    };
    let range = AnswerRange { low, high };
    (
        QuestionKind::Importance { factor, range },
        Some(Block::Factors),
    )
}

const fn nps(low: i32, high: i32) -> (QuestionKind, Option<Block>) {
    let range = AnswerRange { low, high };
    (QuestionKind::Nps { range }, Some(Block::Nps))
}

/// The kind of a single column with that heading and these answers, each given four times.
fn kind(project: &Project, heading: &str, answers: &[&str]) -> (QuestionKind, Option<Block>) {
    let mut table = format!("{heading};x\n");
    for answer in answers.iter().flat_map(|answer| [answer; 4]) {
        table.push_str(&format!("{answer};y\n"));
    }
    kinds(project, &Folder::new().outline(table))[0]
}

const FIVE: [&str; 5] = ["1", "2", "3", "4", "5"];
const TEN: [&str; 10] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];
const ELEVEN: [&str; 11] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];

#[test]
fn importances_find_their_factor() {
    let project = project(&["Clear price", "Speed", "Понятная цена", "Вежливость"]);
    let of = |heading: &str| kind(&project, heading, &FIVE);
    assert_eq!(of("clear PRICE"), importance(Some(1), 1, 5));
    assert_eq!(
        of("How important is it to you? [Speed]"),
        importance(Some(2), 1, 5)
    );
    assert_eq!(
        of("Как важна для Вас понятная цена?"),
        importance(Some(3), 1, 5)
    );
    assert_eq!(
        of("Насколько важно [Вежливость]"),
        importance(Some(4), 1, 5)
    );
    // Part of one factor's name alone.
    assert_eq!(of("price"), importance(Some(1), 1, 5));
    assert_eq!(of("How important is parking?"), importance(None, 1, 5));
    assert_eq!(of("How satisfied were you?").0, QuestionKind::Number);
    assert_eq!(kind(&project, "Speed", &["0", "1"]).0, QuestionKind::One);
}

#[test]
fn scales_that_do_not_fit_are_proposed_as_they_are() {
    let project = project(&["Speed"]);
    assert_eq!(kind(&project, "Speed", &TEN), importance(Some(1), 1, 10));
    assert_eq!(
        kind(&project, "Важность парковки", &ELEVEN),
        importance(None, 0, 10)
    );
    assert_eq!(
        kind(&project, "Would you recommend us?", &ELEVEN),
        nps(0, 10)
    );
    assert_eq!(
        kind(&project, "Порекомендуете ли Вы нас?", &ELEVEN),
        nps(0, 10)
    );
    let shifted: Vec<String> = (1..=11).map(|it| it.to_string()).collect();
    let shifted: Vec<&str> = shifted.iter().map(String::as_str).collect();
    assert_eq!(kind(&project, "NPS", &shifted), nps(1, 11));
    // Five levels lie within 0…10 and are no eleven.
    assert_eq!(
        kind(&project, "Would you recommend us?", &FIVE).0,
        QuestionKind::Number
    );
}

#[test]
fn a_few_slips_do_not_hide_a_scale() {
    let mut table = String::from("Speed,Would you recommend us\n");
    for row in 0..200 {
        table.push_str(&format!("{},{}\n", row % 5 + 1, row % 11));
    }
    table.push_str("55,110\nsix,\n,n/a\n");
    let seen = Folder::new().outline(table);
    assert_eq!(
        kinds(&project(&["Speed"]), &seen),
        [importance(Some(1), 1, 5), nps(0, 10)]
    );
    let speed = &seen.columns[0];
    assert_eq!((speed.answered, speed.missing, speed.distinct), (202, 1, 7));
    assert_eq!(speed.range, Some((1.0, 55.0)));
    assert_eq!(speed.common[0], ("1".to_owned(), 40));
}

#[test]
fn choices_amounts_days_and_words_are_told_apart() {
    let project = Project::default();
    let of = |heading: &str, answers: &[&str]| kind(&project, heading, answers);
    let many = |separator| QuestionKind::Many { separator };
    assert_eq!(
        of(
            "Каналы",
            &[
                "сайт, магазин",
                "магазин",
                "сайт, звонок",
                "звонок, магазин"
            ]
        )
        .0,
        many(',')
    );
    assert_eq!(
        of(
            "Agree?",
            &["\"Yes, of course\"", "\"No, thanks\"", "Perhaps"]
        )
        .0,
        QuestionKind::One
    );
    assert_eq!(
        of("Средний чек", &["100", "250", "300", "1 000"]).0,
        QuestionKind::Money
    );
    assert_eq!(
        of("Per visit", &["$5", "$7.50", "$12", "$9"]).0,
        QuestionKind::Money
    );
    assert_eq!(
        of("Age", &["21", "35", "44", "53", "18"]).0,
        QuestionKind::Number
    );
    assert_eq!(
        of("Отметка времени", &["22.11.2026 10:00", "01.02.2026 9:30"]).0,
        QuestionKind::Date(DateOrder::DayFirst)
    );
    assert_eq!(
        of("Timestamp", &["11/22/2026", "1/2/2026"]).0,
        QuestionKind::Date(DateOrder::MonthFirst)
    );
    assert_eq!(
        of("When", &["2026-11-22", "2026-01-02"]).0,
        QuestionKind::Date(DateOrder::YearFirst)
    );
    assert_eq!(
        of("Сегмент", &["новый", "верный"]),
        (QuestionKind::Segment, Some(Block::Portrait))
    );
    assert_eq!(
        of("Ваша главная задача", &["поесть", "встретиться"]),
        (QuestionKind::Job, Some(Block::Jobs))
    );
    assert_eq!(
        of("Что Вам мешает?", &["очереди", "цены"]),
        (QuestionKind::One, Some(Block::Problems))
    );
    assert_eq!(of("Empty", &["", "", ""]).0, QuestionKind::Ignored);
}

#[test]
fn words_of_ones_own_and_who_answered_are_mostly_distinct() {
    let mut table = String::from("E-mail,What would you advise us?,What stops you,Id\n");
    for row in 0..40 {
        table.push_str(&format!(
            "p{row}@example.org,\"be quick, my {row}th wish\",fear no {row} of all,{row}\n"
        ));
    }
    let seen = Folder::new().outline(table);
    let found = kinds(&Project::default(), &seen);
    assert_eq!(
        found,
        [
            (QuestionKind::Respondent, None),
            (QuestionKind::Text, Some(Block::Recommendations)),
            (QuestionKind::Text, Some(Block::Problems)),
            (QuestionKind::Respondent, None),
        ]
    );
}

#[test]
fn questions_that_are_known_stay_as_a_person_made_them() {
    let known = Question {
        id: QuestionId(7),
        heading: "Speed".to_owned(),
        label: "How quick".to_owned(),
        kind: QuestionKind::Ignored,
        block: Some(Block::Portrait),
    };
    let gone = Question {
        id: QuestionId(8),
        heading: "Gone".to_owned(),
        ..known.clone()
    };
    let panel = Panel {
        questions: [known.clone(), gone.clone()].into_iter().collect(),
        ..Panel::default()
    };
    let project = Project {
        panel: panel.into(),
        ..project(&["Speed"])
    };
    let seen = Folder::new().outline("New,speed\na,1\na,2\nb,3\nb,4\n");
    let found = propose(&project, &seen);
    assert_eq!(found[..2], [known, gone]);
    let new = &found[2];
    assert_eq!(
        (new.id, new.heading.as_str(), new.kind),
        (QuestionId(0), "New", QuestionKind::One)
    );
    assert_eq!(found.len(), 3);
}
