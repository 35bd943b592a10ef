//! Touchpoints picked from a list by stage.

use touchrank::edit::{Edit, EditError, PickedStage, StageEdit};
use touchrank::i18n::{Language, words};
use touchrank::model::{Channel, TextError};

use crate::shop::{refused, shop, there_and_back};

#[test]
fn picked_touchpoints_fill_the_stages_that_are_there_and_make_the_others_in_one_step() {
    let mut history = shop();
    let before = history.project().clone();
    let pick = |stage: &str, names: &[&str]| PickedStage {
        stage: stage.to_owned(),
        touchpoints: (names.iter())
            .map(|name| ((*name).to_owned(), Channel::Offline))
            .collect(),
    };
    let steps = history.steps();
    let picked = vec![
        pick(" NEED ", &["Advertisement"]),
        pick("Подъём", &["Лифт"]),
        pick("подъем", &["Лестница"]),
        pick("ВЫБОР", &["Prices"]),
        pick("Return", &["Desk"]),
    ];
    let edit = Edit::Stage(StageEdit::AddTouchpoints(picked));
    history.apply(&edit).unwrap();
    assert_eq!(history.steps(), steps + 1);
    let project = history.project();
    let stages: Vec<&str> = project.stages.iter().map(|s| s.name.as_str()).collect();
    assert_eq!(stages, ["Need", "Подъём", "Выбор", "Return"]);
    let journey: Vec<&str> = (project.journey().into_iter())
        .map(|at| project.touchpoints.get(at).unwrap().name.as_str())
        .collect();
    let expected = [
        "Shop window",
        "Advertisement",
        "Лифт",
        "Лестница",
        "Product page",
        "Prices",
        "Desk",
    ];
    assert_eq!(journey, expected);
    let said = |language| words(language).say(history.undo_label().unwrap());
    assert_eq!(said(Language::English), "add 5 touchpoints");
    assert_eq!(said(Language::Russian), "добавить 5 точек контакта");
    there_and_back(&mut history, &before);

    let blank = Edit::Stage(StageEdit::AddTouchpoints(vec![
        pick("New", &["fine"]),
        pick("Need", &["  "]),
    ]));
    let why = EditError::Text(TextError::Empty);
    refused(
        history.project(),
        &blank,
        &why,
        "cannot be empty",
        "не может быть пуст",
    );
}
