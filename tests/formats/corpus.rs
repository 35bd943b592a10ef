//! Files of every format as they were saved then, kept for ever: each opens without a word, becomes today's format, and comes back
//! equal. A format without such files fails here.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use touchrank::files::project::{FORMAT, read, to_text};
use touchrank::model::{
    BarrierKind, Block, Channel, Choice, ClassRule, Derivation, EvidenceKind, Hue, HypothesisState,
    Measure, Stance, Subject, Weighting, check,
};

use crate::broken_kit::{Desk, open, save};
use crate::broken_list::files_under;

fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus")
}

/// The files of a format.
fn files_of(format: u32) -> Vec<PathBuf> {
    let folder = corpus().join(format.to_string());
    let mut files = files_under(&folder);
    files.sort();
    files
}

#[test]
fn every_format_has_its_files_and_each_says_so_in_its_first_line() {
    let folders = fs::read_dir(corpus()).unwrap();
    let folders: BTreeSet<u32> = folders
        .map(|entry| {
            entry
                .unwrap()
                .file_name()
                .to_str()
                .unwrap()
                .parse()
                .unwrap()
        })
        .collect();
    assert_eq!(
        folders,
        (1..=FORMAT).collect(),
        "a new format needs a folder of files that the program saved in it"
    );
    for format in 1..=FORMAT {
        let files = files_of(format);
        assert!(files.len() >= 2, "format {format}: {files:?}");
        for file in files {
            let text = fs::read_to_string(&file).unwrap();
            let first = format!("// Touchrank project, format {format}\n");
            assert!(text.starts_with(&first), "{}", file.display());
        }
    }
}

#[test]
fn every_file_opens_without_a_word_and_comes_back_equal_as_today_s_format() {
    for file in (1..=FORMAT).flat_map(files_of) {
        let name = file.display();
        let fresh = open(&file).unwrap_or_else(|failure| panic!("{name}: {failure:?}"));
        assert_eq!(fresh.notices, [], "{name}");
        assert!(!fresh.unsaved, "{name}");
        assert_eq!(check(&fresh.project), [], "{name}");
        let text = to_text(&fresh.project);
        assert!(text.starts_with(&format!("// Touchrank project, format {FORMAT}\n")));
        let again = read(text.as_bytes()).unwrap();
        assert_eq!(again.project, fresh.project, "{name}");
        assert_eq!((again.notices, again.mended), (vec![], false), "{name}");
        assert_eq!(to_text(&again.project), text, "{name}");
    }
}

#[test]
fn a_file_of_the_present_format_is_written_as_it_was() {
    for file in files_of(FORMAT) {
        let text = fs::read_to_string(&file).unwrap();
        let project = read(text.as_bytes()).unwrap().project;
        assert!(to_text(&project) == text, "{}", file.display());
    }
}

#[test]
fn the_original_of_an_older_file_is_kept_at_its_first_save() {
    for file in (1..FORMAT).flat_map(files_of) {
        let old = fs::read(&file).unwrap();
        let desk = Desk::with(&old);
        let fresh = desk.open().unwrap();
        let backups = desk.folder.path().join("backups");
        let known = fresh.file.unwrap().on_disk;
        let saved = save(&fresh.project, &desk.file, known, Some(&backups)).unwrap();
        assert_eq!(saved.notices, []);
        let now = fs::read_to_string(&desk.file).unwrap();
        assert!(now.starts_with(&format!("// Touchrank project, format {FORMAT}\n")));
        let kept = files_under(&backups);
        assert_eq!(kept.len(), 1);
        assert!(fs::read(&kept[0]).unwrap() == old, "{}", file.display());
        // The original opens as the same project whenever it is wanted.
        assert_eq!(open(&kept[0]).unwrap().project, fresh.project);
    }
}

#[test]
fn the_full_files_of_formats_1_and_2_have_everything_in_them() {
    let full = |format: u32| {
        let file = corpus().join(format!("{format}/full.ru.ron"));
        read(&fs::read(file).unwrap()).unwrap().project
    };
    let [first, second, third] = [1, 2, 3].map(full);
    assert!(matches!(first.class_rule, ClassRule::Percent { .. }));
    assert!(matches!(second.class_rule, ClassRule::Pareto { .. }));
    for project in [&first, &second] {
        let shared = (
            &project.stages,
            &project.touchpoints,
            &project.factors,
            &project.relations,
            &project.scale,
        );
        let later = (
            &third.stages,
            &third.touchpoints,
            &third.factors,
            &third.relations,
            &third.scale,
        );
        assert_eq!(shared, later);
        let shares: Vec<_> = project.segments.iter().map(|it| it.share).collect();
        let later: Vec<_> = third.segments.iter().map(|it| it.share).collect();
        assert_eq!((shares.len(), shares), (2, later));
    }
    assert_eq!((first.not_sure.len(), first.evidence.len()), (0, 0));
    assert_eq!(
        (&second.not_sure, &second.evidence),
        (&third.not_sure, &third.evidence)
    );
}

/// The full file holds one of everything that the format can say, so that nothing of it is forgotten by a later one.
#[test]
fn the_full_file_of_format_3_has_everything_in_it() {
    let text = fs::read_to_string(corpus().join("3/full.ru.ron")).unwrap();
    let project = read(text.as_bytes()).unwrap().project;
    assert_eq!(project.weighting, Weighting::AsIs);
    assert!(matches!(project.class_rule, ClassRule::Pareto { .. }));
    let channels: Vec<Channel> = project.touchpoints.iter().map(|t| t.channel).collect();
    assert_eq!(channels, [Channel::Online, Channel::Offline, Channel::Both]);
    assert!(
        project.touchpoints.iter().any(|t| t.must_have)
            && project.touchpoints.iter().any(|t| t.excluded)
    );
    assert!(
        project
            .factors
            .iter()
            .any(|f| f.importance.is_none() && f.excluded)
    );
    assert_eq!(project.not_sure.len(), 2);
    let about: Vec<Subject> = project.evidence.iter().map(|e| e.about).collect();
    assert!(matches!(
        about[..],
        [
            Subject::Cell(..),
            Subject::Factor(_),
            Subject::Touchpoint(_),
            Subject::Stage(_)
        ]
    ));
    let students = project.segments.get(0).unwrap();
    assert_eq!((students.hue, students.mark.as_str()), (Hue::Olive, "Ы2"));
    assert_eq!(
        (
            students.importances.len(),
            students.relations.len(),
            students.not_sure.len(),
            students.jobs.len()
        ),
        (2, 2, 1, 2)
    );
    let track = project.tracks.get(0).unwrap();
    let emotions: BTreeSet<Option<i8>> = track.steps.iter().map(|step| step.emotion).collect();
    assert_eq!(
        emotions,
        [None, Some(-2), Some(-1), Some(0), Some(1), Some(2)].into()
    );
    let states: BTreeSet<String> = track
        .steps
        .iter()
        .map(|step| format!("{:?}", step.state))
        .collect();
    assert_eq!(states.len(), 6);
    let kinds: Vec<BarrierKind> = track.barriers.iter().map(|barrier| barrier.kind).collect();
    assert_eq!(kinds.len(), 7);
    assert_eq!(
        (kinds[0], kinds[6]),
        (BarrierKind::Price, BarrierKind::Other)
    );
    let stances: Vec<Stance> = track.agents.iter().map(|agent| agent.stance).collect();
    assert_eq!(stances, [Stance::For, Stance::Against]);
    let proofs: Vec<EvidenceKind> = track.evidence.iter().map(|proof| proof.kind).collect();
    assert_eq!(proofs.len(), 6);
    assert_eq!(proofs[0], EvidenceKind::CallRecord);
    let copy = project.tracks.get(1).unwrap();
    assert_eq!(
        (copy.copy_of, copy.segment.gone()),
        (Some(track.id), Some("Пенсионеры"))
    );
    assert_eq!(
        copy.steps.get(0).unwrap().copy_of,
        track.steps.get(0).map(|step| step.id)
    );
}

#[test]
fn the_full_file_of_format_4_has_everything_that_it_brought() {
    let text = fs::read_to_string(corpus().join("4/full.ru.ron")).unwrap();
    let project = read(text.as_bytes()).unwrap().project;
    assert!(project.blind);
    let ballots: Vec<_> = (project.ballots.iter())
        .map(|it| {
            (
                it.is_in,
                it.date.is_some(),
                it.source.is_empty(),
                it.levels.len(),
            )
        })
        .collect();
    assert_eq!(ballots, [(true, true, false, 3), (false, false, true, 0)]);
    let settled: Vec<_> = (project.settled.values())
        .map(|it| (it.level, it.reason.is_empty(), it.date.is_some()))
        .collect();
    assert_eq!(settled, [(99, false, true), (0, true, false)]);
    let judged: Vec<i8> = project.judgements.values().map(|it| it.number()).collect();
    assert_eq!(judged, [-9, 1, 9]);
    let own = &project.segments.get(0).unwrap().judgements;
    assert_eq!(own.len(), 1);
    // Everything of format 3 is in it too.
    let before = fs::read_to_string(corpus().join("3/full.ru.ron")).unwrap();
    let before = read(before.as_bytes()).unwrap().project;
    assert_eq!(
        (
            &project.tracks,
            &project.evidence,
            &project.jobs,
            &project.relations
        ),
        (
            &before.tracks,
            &before.evidence,
            &before.jobs,
            &before.relations
        )
    );
}

#[test]
fn the_full_file_of_format_5_has_everything_that_it_brought() {
    let text = fs::read_to_string(corpus().join("5/full.ru.ron")).unwrap();
    let project = read(text.as_bytes()).unwrap().project;
    let kinds: BTreeSet<String> = (project.panel.questions.iter())
        .map(|it| format!("{:?}", it.kind))
        .collect();
    assert_eq!(kinds.len(), 15, "{kinds:?}");
    let blocks: BTreeSet<Block> = (project.panel.questions.iter())
        .filter_map(|it| it.block)
        .collect();
    assert_eq!(blocks, Block::ALL.into());
    let waves: Vec<_> = (project.panel.waves.iter())
        .map(|it| (it.id.0, it.date.is_some(), it.source.packed.is_some()))
        .collect();
    assert_eq!(waves, [(121, true, false), (120, false, true)]);
    let filter = project.segments.get(0).unwrap().filter.as_ref().unwrap();
    let choices: Vec<&Choice> = filter.clauses.values().flatten().collect();
    assert!(matches!(
        choices[..],
        [
            Choice::Named(_),
            Choice::Level(-3),
            Choice::Between(..),
            Choice::Missing
        ]
    ));
    let own = project.segments.get(0).unwrap().taken.as_ref().unwrap();
    let whole = project.taken.as_ref().unwrap();
    assert_eq!(
        (own.derivation, whole.derivation),
        (Derivation::Centred, Derivation::Rank)
    );
    let errors: Vec<bool> = (whole.factors.values())
        .map(|it| it.standard_error.is_some())
        .collect();
    assert_eq!(errors, [true, false]);
    let states: BTreeSet<HypothesisState> = project.hypotheses.iter().map(|it| it.state).collect();
    assert_eq!(states, HypothesisState::ALL.into());
    let first = project.hypotheses.get(0).unwrap();
    assert_eq!(
        (first.earlier.len(), first.steps.len(), first.evidence.len()),
        (2, 3, 3)
    );
    let measures: Vec<_> = first.claims().map(|claim| &claim.measure).collect();
    assert!(matches!(
        measures[..],
        [Measure::Share(..), Measure::Mean(_), Measure::Nps(_)]
    ));
    // Everything of format 4 is in it too.
    let before = fs::read_to_string(corpus().join("4/full.ru.ron")).unwrap();
    let before = read(before.as_bytes()).unwrap().project;
    assert_eq!(
        (&project.ballots, &project.settled, &project.tracks),
        (&before.ballots, &before.settled, &before.tracks)
    );
}
