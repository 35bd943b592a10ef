//! Jobs, looks and tracks of a file: what opens is what it says, and what is broken is mended or refused at its place.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use touchrank::files::project::{Notice, read, to_text};
use touchrank::model::{
    AgentId, BarrierId, BarrierKind, Entry, EvidenceKind, FactorId, Hue, JobId, Link, NamedBy,
    Project, SegmentId, StageId, Stance, StepId, TouchpointId, TrackId, WorkState, check,
};

use crate::broken::{DANGLING, IMPOSSIBLE, UNKNOWN};
use crate::journey::{JOURNEY, journey_with};
use crate::shop::{assert_told, opened, place_of, told};
use crate::sound::{without_format_4, without_format_5};

fn journey() -> Project {
    opened(JOURNEY).project
}

#[test]
fn format_3_keeps_jobs_looks_and_tracks() {
    let project = journey();
    assert_eq!(check(&project), []);
    let jobs: Vec<_> = (project.jobs.iter())
        .map(|job| (job.id, job.name.as_str(), job.note.as_str()))
        .collect();
    let expected = [
        (JobId(6), "Get \"home\" in time", "first\nsecond"),
        (JobId(7), "Не опоздать", ""),
    ];
    assert_eq!(jobs, expected);
    let segment = project.segments.get(0).unwrap();
    assert_eq!((segment.hue, segment.mark.as_str()), (Hue::Olive, "Ы2"));
    assert_eq!(*segment.jobs, BTreeSet::from([JobId(6), JobId(7)]));

    let track = project.track(TrackId(10)).unwrap();
    assert_eq!(track.segment, Link::To(SegmentId(8)));
    assert_eq!(
        (track.note.as_str(), track.owner.as_str()),
        ("kept \u{202e}up", "Анна")
    );
    let ids: Vec<_> = track.steps.iter().map(|step| step.id.0).collect();
    assert_eq!(ids, [11, 12, 13]);
    let step = track.step(StepId(12)).unwrap();
    assert_eq!(
        (&step.stage, &step.touchpoint),
        (&Link::To(StageId(2)), &None)
    );
    assert_eq!((step.task.as_str(), step.optional), ("Считаю минуты", true));
    assert_eq!(step.back_to, Some(StepId(11)));
    assert_eq!(
        step.pinned,
        [Link::To(FactorId(5)), Link::Gone("Вкус".to_owned())]
    );
    assert_eq!(
        step.jobs,
        [Link::To(JobId(7)), Link::Gone("Eat".to_owned())]
    );
    assert_eq!(step.emotion, Some(-2));
    let campaign = &step.campaign;
    let words = [
        &campaign.goal,
        &campaign.channel,
        &campaign.message,
        &campaign.offer,
        &campaign.kpi,
    ];
    assert_eq!(words, ["g", "c", "m", "o", "k = 1"]);
    assert_eq!(
        (step.owner.as_str(), step.state),
        ("Boris", Some(WorkState::Stopped))
    );
    assert_eq!(step.note, "n");
    assert_eq!(step.looked_at, NaiveDate::from_ymd_opt(2026, 11, 22));
    let other = track.step(StepId(11)).unwrap();
    assert_eq!(other.touchpoint, Some(Link::To(TouchpointId(3))));
    assert_eq!(other.emotion, Some(0));
    let gone = track.step(StepId(13)).unwrap();
    assert_eq!(gone.stage, Link::Gone("Visit".to_owned()));
    assert_eq!(gone.touchpoint, Some(Link::Gone("Kiosk \\ 2".to_owned())));
    assert_eq!((gone.emotion, gone.copy_of), (Some(1), Some(StepId(12))));

    let friend = track.agent(AgentId(14)).unwrap();
    assert_eq!((friend.stance, friend.strength), (Stance::For, 3));
    assert_eq!(friend.steps, BTreeSet::from([StepId(11), StepId(12)]));
    assert_eq!(track.agent(AgentId(15)).unwrap().stance, Stance::Against);
    let dear = track.barrier(BarrierId(16)).unwrap();
    assert_eq!(
        (dear.kind, dear.text.as_str()),
        (BarrierKind::Price, "Too \"dear\"")
    );
    let named = NamedBy {
        named: 3,
        asked: 12,
    };
    assert_eq!(
        (dear.named, dear.remedy.as_str()),
        (Some(named), "A coupon")
    );
    let calls = track.evidence.get(0).unwrap();
    assert_eq!((calls.kind, calls.n), (EvidenceKind::CallRecord, Some(12)));
    assert_eq!(calls.date, NaiveDate::from_ymd_opt(2026, 11, 1));
    let supported = [
        Entry::Step(StepId(11)),
        Entry::Agent(AgentId(14)),
        Entry::Barrier(BarrierId(16)),
    ];
    assert_eq!(calls.supports, BTreeSet::from(supported));
    let copy = project.track(TrackId(20)).unwrap();
    assert_eq!(copy.segment, Link::Gone("Students".to_owned()));
    assert_eq!(copy.copy_of, Some(TrackId(10)));

    // What was written by hand is what the program writes, but for what later formats brought and the line that vouches for it.
    let text = to_text(&project);
    let (body, end) = text.trim_end().rsplit_once('\n').unwrap();
    let body = without_format_4(&without_format_5(body)).replace("format 5\n", "format 3\n");
    assert_eq!(format!("{body}\n"), JOURNEY);
    assert!(end.starts_with("// end "));
    let again = opened(&text);
    assert_eq!(
        (again.project, again.notices, again.mended),
        (project, vec![], false)
    );
}

#[test]
fn a_reference_to_what_is_not_there_is_mended_with_a_word_and_loses_no_text() {
    let gone = |id: u32| {
        (
            format!("There is no item with the id {id}. Touchrank has put this right"),
            format!("Нет элемента с номером {id}. Touchrank это исправил"),
        )
    };
    for (from, to, line, part, id, after) in DANGLING {
        let text = journey_with(from, to);
        let place = if part == "[" {
            // The list of jobs opens a line above.
            place_of(&text, "            jobs: [", "[")
        } else {
            place_of(&text, line, part)
        };
        let (english, russian) = gone(id);
        let project = assert_told(&text, place, &english, &russian).unwrap();
        assert_eq!(check(&project), []);
        let written = to_text(&project);
        assert!(written.contains(after), "{to}: no {after} in {written}");
        let opened = read(written.as_bytes()).unwrap();
        assert_eq!((opened.project, opened.notices), (project, vec![]), "{to}");
    }
}

#[test]
fn a_segment_of_a_file_without_jobs_does_not_keep_one_in_silence() {
    let text = journey_with(
        "        (id: 6, name: \"Get \\\"home\\\" in time\", note: \"first\\nsecond\"),\n        (id: 7, name: \"Не опоздать\", note: \"\"),\n",
        "",
    );
    let tracks = text.find("    tracks: [").unwrap();
    let text = format!("{}    tracks: [\n    ],\n)\n", &text[..tracks]);
    let (project, remarks) = told(&text);
    assert_eq!(remarks.len(), 2, "{remarks:?}");
    assert!(remarks[0].1[0].starts_with("There is no item with the id 6."));
    assert!(remarks[1].1[0].starts_with("There is no item with the id 7."));
    assert!(project.unwrap().segments.get(0).unwrap().jobs.is_empty());
}

#[test]
fn a_reference_that_stands_twice_is_left_out_with_a_word() {
    for (from, to, line, part) in [
        ("steps: [11, 12]", "steps: [11, 12,  11]", "id: 14", "  11]"),
        ("steps: [12]", "steps: [12,  12]", "id: 16", "  12]"),
        (
            "[Step(11), Agent",
            "[Step(11),  Step(11), Agent",
            "id: 18",
            "  Step",
        ),
        (
            "                7,\n",
            "                7,\n                6, // again\n",
            "// again",
            "6",
        ),
    ] {
        let text = journey_with(from, to);
        let mut place = place_of(&text, line, part);
        place.column += part.len() - part.trim_start().len();
        let project = assert_told(
            &text,
            place,
            "stands twice in this list.",
            "в этом списке дважды.",
        );
        assert_eq!(project, Some(journey()));
    }
}

#[test]
fn an_entry_that_cannot_be_is_refused_at_its_place() {
    for (from, to, line, part, english, russian) in IMPOSSIBLE {
        let text = journey_with(from, to);
        let mut place = place_of(&text, line, part);
        if part.is_empty() {
            // The name of a track stands on the line behind its id.
            place.line += 1;
            place.column = "            name: ".len() + 1;
        }
        assert_eq!(assert_told(&text, place, english, russian), None, "{to}");
    }
}

#[test]
fn words_and_fields_that_tracks_do_not_know_are_refused_with_their_line() {
    for (from, to, line, english, russian) in UNKNOWN {
        let text = journey_with(from, to);
        let (project, remarks) = told(&text);
        assert_eq!(project, None, "{to}");
        let (place, [in_english, in_russian]) = &remarks[0];
        let at = text.lines().position(|l| l.contains(line)).unwrap() + 1;
        assert_eq!(
            place.map(|place| place.line),
            Some(at),
            "{to}: {in_english}"
        );
        assert!(in_english.contains(english), "{to}: {in_english}");
        assert!(in_russian.contains(russian), "{to}: {in_russian}");
    }
    // Format 2 does not know what format 3 brought.
    let (project, remarks) = told(&journey_with("format 3", "format 2"));
    assert_eq!(project, None);
    assert!(remarks[0].1[0].contains("no field “jobs”"), "{remarks:?}");
}

#[test]
fn a_counter_behind_the_entries_of_tracks_is_lifted() {
    let text = journey_with("next_id: 40", "next_id: 9");
    let place = place_of(&text, "next_id", "9");
    let project = assert_told(&text, place, "it is now 21", "теперь он равен 21");
    assert_eq!(project.unwrap().ids.peek(), 21);
}

#[test]
fn cut_anywhere_or_with_a_flipped_bit_no_track_passes_in_silence() {
    let project = journey();
    let text = to_text(&project);
    let start = text.find("    jobs: [").unwrap();
    let told_or_same = |bytes: &[u8], what: &str| {
        if let Ok(opened) = read(bytes) {
            let told = (opened.notices.iter()).any(|n| matches!(n, Notice::ChangedOutside(_)));
            assert!(told || opened.project == project, "{what}");
        }
    };
    for at in start..text.len() {
        told_or_same(&text.as_bytes()[..at], &format!("cut at byte {at}"));
        for bit in 0..8 {
            let mut bytes = text.clone().into_bytes();
            bytes[at] ^= 1 << bit;
            told_or_same(&bytes, &format!("bit {bit} of byte {at}"));
        }
    }
}
