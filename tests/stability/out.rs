//! How sure classes are, as it leaves the program: the table, and what is said above it.

use std::convert::Infallible;

use touchrank::files::table::{Certainty, Dialect};
use touchrank::i18n::{Language, words};
use touchrank::jobs::stability::run;
use touchrank::methods::matrix::{Class, Kind, Scope};
use touchrank::methods::stability::{
    ItemStability, Known, Noise, Options, Ranked, Stability, alone, basis, sentence,
};
use touchrank::model::{Project, Weighting};

use crate::build::{exclude_touchpoint, project};

/// The method's worked case: A = 59, 53, 27, 23; B = 70, 64, 28; stages 56 and 25.
fn worked() -> Project {
    project(
        &[1, 3, 9],
        &[5.0, 4.0, 2.0],
        &[&[9, 3, 1, 1], &[3, 9, 1, 3], &[1, 1, 9, 3]],
        &[0, 0, 1, 1],
    )
}

fn still() -> Options {
    let noise = Noise {
        weight_sd: 0.0,
        up: 0.0,
        down: 0.0,
    };
    Options::new(noise, 100, 7, 2).unwrap()
}

fn on_one(project: &Project, options: &Options) -> Stability {
    let go = || Ok::<(), Infallible>(());
    let Ok(found) = alone(project, Scope::Whole, options, go);
    found
}

fn csv(project: &Project, found: &Stability, with_run: bool) -> String {
    let scope = Scope::Whole;
    let table = Certainty {
        project,
        scope,
        found,
    };
    table.lines(with_run).csv(Language::English, Dialect::Plain)
}

#[test]
fn without_noise_the_worked_case_is_certain_to_the_last_row() {
    // Figures of METHOD.md's worked case, classes by k = 0.5.
    let mut worked = worked();
    let found = on_one(&worked, &still());
    let expected = "\
kind,item,stage,rank,class,score,settled,p_class,p_critical,p_important,p_less,rank_p05,rank_p50,rank_p95,p_first,p_top,mean_score,importance_sd,importance_sd_from,samples,seed,weight_sd,p_up,p_down,top
touchpoint,Touchpoint 0,Stage 0,1,critical,59,true,1,1,0,0,1,1,1,1,1,59,,,100,7,0,0,0,2
touchpoint,Touchpoint 1,Stage 0,2,critical,53,true,1,1,0,0,2,2,2,0,1,53,,,100,7,0,0,0,2
touchpoint,Touchpoint 2,Stage 1,3,less_important,27,true,1,0,0,1,3,3,3,0,0,27,,,100,7,0,0,0,2
touchpoint,Touchpoint 3,Stage 1,4,less_important,23,true,1,0,0,1,4,4,4,0,0,23,,,100,7,0,0,0,2
factor,Factor 0,,1,critical,70,true,1,1,0,0,1,1,1,1,1,70,0,assumed,100,7,0,0,0,2
factor,Factor 1,,2,critical,64,true,1,1,0,0,2,2,2,0,1,64,0,assumed,100,7,0,0,0,2
factor,Factor 2,,3,less_important,28,true,1,0,0,1,3,3,3,0,0,28,0,assumed,100,7,0,0,0,2
stage,Stage 0,,1,critical,56,true,1,1,0,0,1,1,1,1,1,56,,,100,7,0,0,0,2
stage,Stage 1,,2,less_important,25,true,1,0,0,1,2,2,2,0,1,25,,,100,7,0,0,0,2
";
    assert_eq!(csv(&worked, &found, true), expected);
    // Beside sentences that say it, the run's own columns go.
    let short = csv(&worked, &found, false);
    assert!(
        short.starts_with("kind,item,") && !short.contains("seed"),
        "{short}"
    );
    assert_eq!(short.lines().count(), 10);
    // What is excluded has no row.
    exclude_touchpoint(&mut worked, 3);
    let found = on_one(&worked, &still());
    assert!(!csv(&worked, &found, true).contains("Touchpoint 3"));
}

#[test]
fn on_one_thread_it_is_the_same_run_and_stops_where_it_is_told_to() {
    let worked = worked();
    let options = Options::new(Noise::default(), 2_000, 3, 2).unwrap();
    let on_two = run(&worked, Scope::Whole, &options, 2, &|_| true).unwrap();
    assert_eq!(on_one(&worked, &options), on_two);
    let mut asked = 0;
    let stopped = alone(&worked, Scope::Whole, &options, || {
        asked += 1;
        if asked == 3 { Err("enough") } else { Ok(()) }
    });
    assert_eq!((stopped.err(), asked), (Some("enough"), 3));
}

/// So many items of which so many do not hold.
fn ranked(all: usize, unsettled: usize) -> Ranked {
    let item = |at: usize| ItemStability {
        classes: if at < unsettled {
            [0.0, 1.0, 0.0]
        } else {
            [1.0, 0.0, 0.0]
        },
        class: Some(Class::Critical),
        ..ItemStability::default()
    };
    Ranked {
        items: (0..all).map(|at| Some(item(at))).collect(),
        neighbours: Vec::new(),
    }
}

#[test]
fn a_director_reads_how_many_classes_do_not_hold() {
    for ((all, unsettled), english, russian) in [
        (
            (0, 0),
            "Nothing has a score yet, so there is no class to be sure of.",
            "Пока ни у чего нет балла, и говорить об устойчивости классов рано.",
        ),
        (
            (1, 0),
            "The class of the one touchpoint is settled.",
            "Класс 1 точки контакта устойчив.",
        ),
        (
            (1, 1),
            "The class of the one touchpoint is unsettled.",
            "У 1 точки контакта из 1 класс неустойчив.",
        ),
        (
            (42, 1),
            "One of 42 touchpoints’ classes is unsettled.",
            "У 1 точки контакта из 42 класс неустойчив.",
        ),
        (
            (42, 2),
            "2 of 42 touchpoints’ classes are unsettled.",
            "У 2 точек контакта из 42 класс неустойчив.",
        ),
        (
            (42, 5),
            "5 of 42 touchpoints’ classes are unsettled.",
            "У 5 точек контакта из 42 класс неустойчив.",
        ),
        (
            (42, 21),
            "21 of 42 touchpoints’ classes are unsettled.",
            "У 21 точки контакта из 42 класс неустойчив.",
        ),
        (
            (42, 0),
            "The classes of all 42 touchpoints are settled.",
            "Классы всех 42 точек контакта устойчивы.",
        ),
    ] {
        let said = sentence(&ranked(all, unsettled), Kind::Touchpoints);
        assert_eq!(words(Language::English).say(&said), english);
        assert_eq!(words(Language::Russian).say(&said), russian);
    }
}

/// What a run of 10,000 samples rests on, in words.
fn said(language: Language, (known, of): (usize, usize), weighting: Weighting) -> String {
    let run = (10_000, 1, Noise::default());
    words(language).say(&basis(language, run, Known { known, of }, weighting))
}

#[test]
fn it_says_what_importances_move_by_and_how_far() {
    let (scale, free) = (Weighting::OneToFive, Weighting::AsIs);
    let english = |known, weighting| said(Language::English, known, weighting);
    assert_eq!(
        english((0, 9), scale),
        "10,000 samples from seed 1. Every importance moves at random by ±0.5 (standard deviation, assumed) within 1…5. A rated cell moves one level up in 5% of samples and down in 5%, never beyond the scale (assumed). A class is settled where it holds in at least 80% of samples."
    );
    assert!(english((0, 9), free).contains("assumed) never below 0. A rated"));
    let one = "1 of 9 importances moves at random by its standard error from the panel, the others by ±0.5 (standard deviation, assumed), within 1…5.";
    assert!(english((1, 9), scale).contains(one));
    let all =
        "All 5 importances move at random by their standard errors from the panel, within 1…5.";
    assert!(english((5, 5), scale).contains(all));
    let russian = |known| said(Language::Russian, known, scale);
    for (known, begins) in [
        (
            1,
            "1 важность из 30 случайно сдвигается на свою стандартную ошибку из панели",
        ),
        (
            2,
            "2 важности из 30 случайно сдвигаются на свои стандартные ошибки из панели",
        ),
        (
            5,
            "5 важностей из 30 случайно сдвигаются на свои стандартные ошибки из панели",
        ),
        (
            21,
            "21 важность из 30 случайно сдвигается на свою стандартную ошибку из панели",
        ),
    ] {
        let text = russian((known, 30));
        let rest = "остальные — на ±0,5 (стандартное отклонение, допущение), в пределах 1…5.";
        assert!(text.contains(begins) && text.contains(rest), "{text}");
    }
    assert!(russian((0, 3)).contains("Каждая важность случайно сдвигается на ±0,5"));
    assert!(russian((3, 3)).contains("Все 3 важности случайно сдвигаются"));
}
