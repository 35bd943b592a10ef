//! The projects that the program carries: sound, canonical, alike in both languages, true to the survey.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests stop at the first surprise"
)]

use std::collections::BTreeSet;
use std::path::Path;

use chrono::{Datelike, NaiveDate};
use touchrank::files::examples::{EXAMPLES, example, project};
use touchrank::files::project::{read, to_text};
use touchrank::i18n::Language;
use touchrank::methods::matrix::{Class, figures};
use touchrank::methods::tracks::{at_work, is_supported, latest, scope, to_look_at};
use touchrank::model::{
    BarrierKind, Channel, ClassRule, Entry, EvidenceKind, Hue, Job, Link, Project, Scale, Segment,
    Stance, Step, Track, Weighting, WorkState, check,
};

const RATED: [&str; 3] = ["restaurant", "fitness-club", "agency"];

/// The examples whose segments all have a full track.
const WITH_TRACKS: [&str; 2] = ["restaurant", "fitness-club"];

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
            let figures =
                figures.map(|s| (s.id, s.share, s.importances.clone(), s.hue, s.jobs.clone()));
            figures.collect::<Vec<_>>()
        };
        assert_eq!(segments(&english), segments(&russian));
        let jobs = |p: &Project| p.jobs.iter().map(|job| job.id).collect::<Vec<_>>();
        assert_eq!(jobs(&english), jobs(&russian));
        let tracks = |p: &Project| p.tracks.iter().map(without_words).collect::<Vec<_>>();
        assert_eq!(tracks(&english), tracks(&russian), "{}", example.slug);
    }
}

#[test]
fn names_are_written_in_the_alphabet_of_their_language() {
    let cyrillic = |text: &str| text.chars().any(|c| ('а'..='я').contains(&c));
    for example in &EXAMPLES {
        let [english, russian] = of(example.slug);
        for name in names(&english).into_iter().chain(words(&english)) {
            assert!(!cyrillic(&name.to_lowercase()), "{}: {name}", example.slug);
        }
        for name in names(&russian).into_iter().chain(words(&russian)) {
            assert!(cyrillic(&name.to_lowercase()), "{}: {name}", example.slug);
        }
    }
}

/// What is written in jobs, looks and tracks.
fn words(project: &Project) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for Job { name, note, .. } in project.jobs.iter() {
        words.extend([name.clone(), note.clone()]);
    }
    for segment in project.segments.iter() {
        words.extend([segment.mark.clone(), segment.note.clone()]);
    }
    for track in project.tracks.iter() {
        words.extend([track.name.clone(), track.note.clone(), track.owner.clone()]);
        let steps = track.steps.iter().flat_map(Step::texts);
        words.extend(steps.map(str::to_owned));
        for agent in track.agents.iter() {
            words.extend([agent.role.clone(), agent.note.clone()]);
        }
        for barrier in track.barriers.iter() {
            words.extend([barrier.text.clone(), barrier.remedy.clone()]);
        }
        for proof in track.evidence.iter() {
            words.extend([proof.quotation.clone(), proof.source.clone()]);
        }
    }
    words.retain(|text| !text.is_empty());
    words
}

/// The track with a bullet in place of each text, so that the figures and the shape of two languages can be compared.
fn without_words(track: &Track) -> Track {
    let blank = |text: &str| if text.is_empty() { "" } else { "•" }.to_owned();
    let mut track = track.clone();
    track.name = blank(&track.name);
    track.note = blank(&track.note);
    track.owner = blank(&track.owner);
    for at in 0..track.steps.len() {
        let step = track.steps.get_mut(at).unwrap();
        step.task = blank(&step.task);
        step.campaign.goal = blank(&step.campaign.goal);
        step.campaign.channel = blank(&step.campaign.channel);
        step.campaign.message = blank(&step.campaign.message);
        step.campaign.offer = blank(&step.campaign.offer);
        step.campaign.kpi = blank(&step.campaign.kpi);
        step.owner = blank(&step.owner);
        step.note = blank(&step.note);
    }
    for at in 0..track.agents.len() {
        let agent = track.agents.get_mut(at).unwrap();
        agent.role = blank(&agent.role);
        agent.note = blank(&agent.note);
    }
    for at in 0..track.barriers.len() {
        let barrier = track.barriers.get_mut(at).unwrap();
        barrier.text = blank(&barrier.text);
        barrier.remedy = blank(&barrier.remedy);
    }
    for at in 0..track.evidence.len() {
        let proof = track.evidence.get_mut(at).unwrap();
        proof.quotation = blank(&proof.quotation);
        proof.source = blank(&proof.source);
    }
    track
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

// --- jobs, looks and tracks --------------------------------------------------------------------

/// The tracks of the two examples, in both languages, each with its project.
fn full_tracks() -> Vec<(Project, Track)> {
    let projects = WITH_TRACKS.into_iter().flat_map(of);
    let tracks = projects.flat_map(|project| {
        let tracks: Vec<Track> = project.tracks.iter().cloned().collect();
        tracks
            .into_iter()
            .map(move |track| (project.clone(), track))
    });
    tracks.collect()
}

#[test]
fn every_segment_has_a_track_a_job_a_description_and_a_look_of_its_own() {
    for slug in RATED {
        for project in of(slug) {
            assert_eq!(check(&project), []);
            let segments = project.segments.len();
            let hues: BTreeSet<Hue> = project.segments.iter().map(|s| s.hue).collect();
            let marks: BTreeSet<&str> = project.segments.iter().map(|s| s.mark.as_str()).collect();
            assert_eq!((hues.len(), marks.len()), (segments, segments), "{slug}");
            assert!(project.segments.iter().all(|s| s.note.chars().count() > 60));
            assert!(project.segments.iter().all(|s| !s.jobs.is_empty()));
            // Many to many: some job is shared, and every job is somebody's.
            let held = |job: &Job| {
                let holders = project.segments.iter().filter(|s| s.jobs.contains(&job.id));
                holders.count()
            };
            assert!(project.jobs.iter().all(|job| held(job) > 0), "{slug}");
            assert!(project.jobs.iter().any(|job| held(job) > 1), "{slug}");
        }
    }
    for (slug, tracks, jobs) in [("fitness-club", 5, 10), ("restaurant", 3, 8)] {
        for project in of(slug) {
            let of_segments: Vec<_> = project.tracks.iter().map(|t| t.segment.clone()).collect();
            let segments: Vec<_> = project.segments.iter().map(|s| Link::To(s.id)).collect();
            assert_eq!(of_segments, segments, "{slug}");
            assert_eq!((project.tracks.len(), project.jobs.len()), (tracks, jobs));
        }
    }
    for project in of("agency") {
        assert_eq!((project.tracks.len(), project.jobs.len()), (1, 6));
    }
    for project in of("template") {
        assert!(project.tracks.is_empty() && project.jobs.is_empty());
    }
}

#[test]
fn a_full_track_goes_through_all_stages_in_their_order() {
    for (project, track) in full_tracks() {
        assert!((12..=25).contains(&track.steps.len()), "{}", track.name);
        let order: Vec<usize> = (track.steps.iter())
            .map(|step| project.stage_position(step.stage.id().unwrap()).unwrap())
            .collect();
        assert!(order.is_sorted(), "{}", track.name);
        for stage in project.stages.iter() {
            let steps = track.steps_in(Some(stage.id)).count();
            assert!(
                steps >= 2,
                "{}: {steps} steps in {}",
                track.name,
                stage.name
            );
        }
        for step in track.steps.iter() {
            assert!(
                !step.task.is_empty() && step.task.chars().count() <= 60,
                "{}",
                step.task
            );
            let back = step.back_to.map(|id| track.step_position(id).unwrap());
            let at = track.step_position(step.id).unwrap();
            assert!(back.is_none_or(|back| back < at), "{}", step.task);
        }
        let met: Vec<_> = track
            .steps
            .iter()
            .filter_map(|s| s.touchpoint.clone())
            .collect();
        let different: BTreeSet<_> = met.iter().collect();
        assert!(
            different.len() < met.len(),
            "{}: no touchpoint twice",
            track.name
        );
        assert!(
            met.len() < track.steps.len(),
            "{}: no task alone",
            track.name
        );
        assert!(track.steps.iter().any(|step| step.optional));
        assert!(track.steps.iter().any(|step| step.back_to.is_some()));
        let felt: BTreeSet<_> = track.steps.iter().filter_map(|step| step.emotion).collect();
        assert!(felt.len() >= 4 && felt.contains(&-2) && felt.contains(&2));
    }
}

#[test]
fn what_is_critical_for_a_segment_is_in_its_track() {
    for (project, track) in full_tracks() {
        let scope = scope(&project, &track);
        let met: BTreeSet<_> = (track.steps.iter())
            .filter_map(|step| step.touchpoint.as_ref()?.id())
            .collect();
        let figures = figures(&project, scope);
        for (touchpoint, figure) in project.touchpoints.iter().zip(&figures.touchpoints) {
            if figure.class == Some(Class::Critical) {
                let name = &touchpoint.name;
                assert!(met.contains(&touchpoint.id), "{}: no {name}", track.name);
            }
        }
        // A pinned factor adds to what the matrix names.
        let at_work = track
            .steps
            .iter()
            .flat_map(|step| at_work(&project, scope, step));
        assert!(
            at_work
                .into_iter()
                .any(|at| at.pinned && at.contribution.is_none())
        );
        // What a step serves is a job of its segment.
        let segment = project.segment(track.segment.id().unwrap()).unwrap();
        for job in track.steps.iter().flat_map(|step| &step.jobs) {
            assert!(segment.jobs.contains(&job.id().unwrap()), "{}", track.name);
        }
        for job in segment.jobs.iter() {
            assert!(
                track
                    .steps
                    .iter()
                    .any(|step| step.jobs.contains(&Link::To(*job)))
            );
        }
    }
}

#[test]
fn a_full_track_has_agents_barriers_and_evidence_of_different_kinds() {
    for (_, track) in full_tracks() {
        let name = &track.name;
        assert!((3..=6).contains(&track.agents.len()), "{name}");
        for stance in [Stance::For, Stance::Against] {
            assert!(
                track.agents.iter().any(|agent| agent.stance == stance),
                "{name}"
            );
        }
        let strengths: BTreeSet<u8> = track.agents.iter().map(|agent| agent.strength).collect();
        assert!(strengths.len() >= 2, "{name}");
        assert!(track.agents.iter().all(|agent| !agent.steps.is_empty()));

        assert!((4..=8).contains(&track.barriers.len()), "{name}");
        let kinds: BTreeSet<BarrierKind> = track.barriers.iter().map(|b| b.kind).collect();
        assert!(kinds.len() >= 4, "{name}: {kinds:?}");
        for barrier in track.barriers.iter() {
            assert!(barrier.text.chars().count() <= 80, "{}", barrier.text);
            assert!(!barrier.steps.is_empty(), "{}", barrier.text);
        }
        assert!(track.barriers.iter().filter(|b| b.named.is_some()).count() >= 4);
        assert!(track.barriers.iter().any(|b| b.remedy.is_empty()));
        assert!(
            track
                .barriers
                .iter()
                .filter(|b| !b.remedy.is_empty())
                .count()
                >= 4
        );

        let kinds: BTreeSet<EvidenceKind> = track.evidence.iter().map(|e| e.kind).collect();
        assert!(kinds.len() >= 4, "{name}: {kinds:?}");
        for proof in track.evidence.iter() {
            assert!(!proof.quotation.is_empty() && !proof.source.is_empty());
            assert!(
                proof.quotation.chars().count() <= 120,
                "{}",
                proof.quotation
            );
            assert!(
                proof.n.is_some() && !proof.supports.is_empty(),
                "{}",
                proof.source
            );
        }
    }
    let all: BTreeSet<EvidenceKind> = (full_tracks().iter())
        .flat_map(|(_, track)| track.evidence.iter().map(|proof| proof.kind))
        .collect();
    assert_eq!(all, EvidenceKind::ALL.into_iter().collect());
    let all: BTreeSet<BarrierKind> = (full_tracks().iter())
        .flat_map(|(_, track)| track.barriers.iter().map(|barrier| barrier.kind))
        .collect();
    assert_eq!(all, BarrierKind::ALL.into_iter().collect());
}

#[test]
fn a_full_track_says_where_the_segment_is_won_and_by_whom() {
    for (_, track) in full_tracks() {
        assert!(!track.note.is_empty() && !track.owner.is_empty());
        let won = track.steps.iter().filter(|step| !step.campaign.is_empty());
        assert!((3..=8).contains(&won.clone().count()), "{}", track.name);
        for step in won {
            let campaign = &step.campaign;
            let parts = [&campaign.goal, &campaign.channel, &campaign.message];
            assert!(parts.iter().all(|part| !part.is_empty()), "{}", step.task);
            assert!(!campaign.offer.is_empty() && !campaign.kpi.is_empty());
            assert!(
                !step.owner.is_empty() && step.state.is_some(),
                "{}",
                step.task
            );
        }
    }
    let states: BTreeSet<WorkState> = (full_tracks().iter())
        .flat_map(|(_, track)| track.steps.iter().filter_map(|step| step.state))
        .collect();
    assert_eq!(states, WorkState::ALL.into_iter().collect());
}

/// Of 22 November 2026: the day on which the examples were written.
#[test]
fn a_full_track_shows_what_is_unsupported_and_what_is_old() {
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    for (_, track) in full_tracks() {
        let steps = track.steps.iter().map(|step| Entry::Step(step.id));
        let agents = track.agents.iter().map(|agent| Entry::Agent(agent.id));
        let barriers = track.barriers.iter().map(|b| Entry::Barrier(b.id));
        let entries: Vec<Entry> = steps.chain(agents).chain(barriers).collect();
        let supported = entries.iter().filter(|e| is_supported(&track, **e)).count();
        let (least, most) = (entries.len() / 3, entries.len() * 4 / 5);
        assert!(
            (least..=most).contains(&supported),
            "{}: {supported}",
            track.name
        );
        let old = to_look_at(&track, today).len();
        assert!(
            (2..=entries.len() / 2).contains(&old),
            "{}: {old}",
            track.name
        );
        for entry in entries {
            let day = latest(&track, entry);
            assert!(day.is_none_or(|day| day.year() == 2026 && day <= today));
        }
        let dated = track.evidence.iter().filter_map(|proof| proof.date);
        assert!(
            dated
                .into_iter()
                .all(|day| day.year() == 2026 && day <= today)
        );
    }
}

/// What was in the examples before they had tracks: the files of format 2 in the corpus.
#[test]
fn tracks_changed_nothing_of_what_was_there_before() {
    for (slug, language) in [
        ("agency", Language::English),
        ("restaurant", Language::Russian),
        ("fitness-club", Language::Russian),
    ] {
        let file = format!("tests/corpus/2/{slug}.{}.ron", language.code());
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
        let before = read(&std::fs::read(path).unwrap()).unwrap().project;
        let now = project(slug, language).unwrap();
        assert_eq!(now.stages, before.stages);
        assert_eq!(now.touchpoints, before.touchpoints);
        assert_eq!(now.factors, before.factors);
        assert_eq!(now.relations, before.relations);
        let figures = |p: &Project| {
            let figures = p.segments.iter();
            let figures = figures.map(|s| (s.id, s.name.clone(), s.share, s.importances.clone()));
            figures.collect::<Vec<_>>()
        };
        assert_eq!(figures(&now), figures(&before));
        let made_up = &now.about.description;
        assert!(
            made_up.starts_with(&before.about.description) && made_up != &before.about.description
        );
    }
}

/// The restaurant's tracks cite the survey where they give a mean: those figures are real, like its importances.
#[test]
fn means_cited_from_the_survey_are_those_of_the_segment() {
    let [english, _] = of("restaurant");
    for (track, cited) in [
        (0, vec![("Price", 3.95), ("Healthy choices", 2.77)]),
        (1, vec![("Food quality", 4.15), ("Cleanliness", 4.10)]),
        (2, vec![("Healthy choices", 3.54)]),
    ] {
        let track = english.tracks.get(track).unwrap();
        let segment = english.segment(track.segment.id().unwrap()).unwrap();
        let panel = track
            .evidence
            .iter()
            .find(|e| e.kind == EvidenceKind::Panel)
            .unwrap();
        let answers = segment.share.unwrap() * 752.0;
        assert!((f64::from(panel.n.unwrap()) - answers).abs() < 0.01);
        for (factor, mean) in cited {
            assert!(
                panel.quotation.contains(&format!("{mean:.2}")),
                "{}",
                panel.quotation
            );
            assert!((importance_of(&english, segment, factor) - mean).abs() < 1e-12);
        }
    }
}
