//! The projects that the program carries: sound, canonical, alike in both languages, true to the survey.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests stop at the first surprise"
)]

use touchrank::files::examples::{EXAMPLES, example, project};
use touchrank::files::project::{read, to_text};
use touchrank::i18n::Language;
use touchrank::model::{Channel, ClassRule, Project, Scale, Segment, Weighting};

const RATED: [&str; 3] = ["restaurant", "fitness-club", "agency"];

fn of(slug: &str) -> [Project; 2] {
    Language::ALL.map(|language| project(slug, language).unwrap_or_else(|| panic!("no {slug}")))
}

fn segment<'a>(project: &'a Project, name: &str) -> &'a Segment {
    let mut segments = project.segments.iter();
    segments.find(|segment| segment.name == name).unwrap()
}

fn importance_of(project: &Project, segment: &Segment, factor: &str) -> f64 {
    let factor = project.factors.iter().find(|f| f.name == factor).unwrap();
    segment.importances[&factor.id].value()
}

#[test]
fn each_opens_without_a_word_and_is_saved_as_it_is() {
    for example in &EXAMPLES {
        for language in Language::ALL {
            let text = example.text(language);
            let opened = read(text.as_bytes()).unwrap();
            assert_eq!(opened.notices, [], "{} {language:?}", example.slug);
            assert!(!opened.mended);
            assert_eq!(to_text(&opened.project), text);
            assert_eq!(opened.project.about.language, language);
            assert!(!opened.project.about.description.is_empty());
            assert_eq!(example.project(language), Some(opened.project));
        }
    }
    assert_eq!(project("nothing-of-the-kind", Language::English), None);
    assert_eq!(
        example("agency").map(|example| example.slug),
        Some("agency")
    );
}

#[test]
fn the_three_examples_are_fully_rated_and_marked_as_illustrative() {
    for slug in RATED {
        for project in of(slug) {
            let cells = project.factors.len() * project.touchpoints.len();
            assert_eq!(project.relations.rated(), cells, "{slug}");
            assert!(project.touchpoints.len() >= 40, "{slug}");
            assert!(project.factors.iter().all(|f| f.importance.is_some()));
            assert!(project.about.illustrative);
            assert_eq!(*project.scale, Scale::one_three_nine());
            assert_eq!(project.class_rule, ClassRule::DEVIATION);
            assert_eq!(project.weighting, Weighting::OneToFive);
            let shares: f64 = project.segments.iter().filter_map(|s| s.share).sum();
            assert!(
                (shares - 1.0).abs() < 1e-9,
                "{slug}: shares sum to {shares}"
            );
        }
    }
}

#[test]
fn both_languages_carry_the_same_figures_in_other_words() {
    for example in &EXAMPLES {
        let [english, russian] = of(example.slug);
        assert_ne!(english.about.name, russian.about.name);
        assert_eq!(english.relations, russian.relations, "{}", example.slug);
        assert_eq!(english.ids, russian.ids);
        let stages = |p: &Project| p.stages.iter().map(|s| s.id).collect::<Vec<_>>();
        assert_eq!(stages(&english), stages(&russian));
        let touchpoints = |p: &Project| {
            let figures = p.touchpoints.iter();
            let figures = figures.map(|t| (t.id, t.stage, t.channel, t.must_have, t.excluded));
            figures.collect::<Vec<_>>()
        };
        assert_eq!(touchpoints(&english), touchpoints(&russian));
        let factors = |p: &Project| {
            let figures = p.factors.iter().map(|f| (f.id, f.importance));
            figures.collect::<Vec<_>>()
        };
        assert_eq!(factors(&english), factors(&russian));
        let segments = |p: &Project| {
            let figures = p.segments.iter();
            let figures = figures.map(|s| (s.id, s.share, s.importances.clone()));
            figures.collect::<Vec<_>>()
        };
        assert_eq!(segments(&english), segments(&russian));
    }
}

#[test]
fn names_are_written_in_the_alphabet_of_their_language() {
    let cyrillic = |text: &str| text.chars().any(|c| ('а'..='я').contains(&c));
    for example in &EXAMPLES {
        let [english, russian] = of(example.slug);
        for name in names(&english) {
            assert!(!cyrillic(&name), "{}: {name}", example.slug);
        }
        for name in names(&russian) {
            assert!(cyrillic(&name), "{}: {name}", example.slug);
        }
    }
}

fn names(project: &Project) -> Vec<String> {
    let stages = project.stages.iter().map(|s| &s.name);
    let touchpoints = project.touchpoints.iter().map(|t| &t.name);
    let factors = project.factors.iter().map(|f| &f.name);
    let segments = project.segments.iter().map(|s| &s.name);
    let all = stages.chain(touchpoints).chain(factors).chain(segments);
    all.cloned().collect()
}

/// The restaurant survey: a course survey of 752 people (196 heavy users, 447 light users, 109 non-users) under the MIT licence.
/// Its means to four decimals stand in the comments; the project rounds them to two.
#[test]
fn the_restaurants_importances_are_the_surveys_means() {
    let [english, russian] = of("restaurant");
    let heavy = segment(&english, "Heavy users");
    let light = segment(&english, "Light users");
    let none = segment(&english, "Non-users");
    let figures = [
        (heavy, "Cleanliness", 3.96),     // 3.9643
        (heavy, "Food quality", 4.11),    // 4.1071
        (heavy, "Healthy choices", 2.77), // 2.7704
        (heavy, "Price", 3.95),           // 3.9541
        (light, "Cleanliness", 4.10),     // 4.0962
        (light, "Healthy choices", 3.04), // 3.0447
        (none, "Cleanliness", 4.31),      // 4.3119
        (none, "Healthy choices", 3.54),  // 3.5413
    ];
    for (segment, factor, mean) in figures {
        let found = importance_of(&english, segment, factor);
        assert!(
            (found - mean).abs() < 1e-12,
            "{}: {factor} {found}",
            segment.name
        );
    }
    for (segment, answers) in [(heavy, 196.0), (light, 447.0), (none, 109.0)] {
        let share = segment.share.unwrap();
        assert!(
            (share - answers / 752.0).abs() < 1e-6,
            "{}: {share}",
            segment.name
        );
    }
    for project in [english, russian] {
        for words in ["752", "MIT"] {
            assert!(project.about.description.contains(words), "{words}");
        }
    }
}

#[test]
fn the_fitness_club_has_a_segment_for_each_job() {
    let [english, _] = of("fitness-club");
    let names: Vec<&str> = english.segments.iter().map(|s| s.name.as_str()).collect();
    let jobs = [
        "Just run",
        "Lose weight on a ready-made programme",
        "Keep in shape",
        "Gain muscle",
        "Group classes or martial arts",
    ];
    assert_eq!(names, jobs);
}

#[test]
fn the_template_has_115_touchpoints_in_five_stages_and_nothing_rated() {
    for project in of("template") {
        assert_eq!(project.touchpoints.len(), 115);
        assert_eq!(project.stages.len(), 5);
        assert_eq!((project.factors.len(), project.segments.len()), (0, 0));
        assert_eq!(project.relations.rated(), 0);
        assert!(!project.about.illustrative);
        let offline = project
            .touchpoints
            .iter()
            .filter(|t| t.channel == Channel::Offline);
        assert_eq!(offline.count(), 28);
    }
}
