//! What steps of the history about tracks are called, and why an edit is refused, in both languages.

use std::collections::BTreeSet;

use touchrank::edit::{Edit, EntryEdit, JobEdit, SegmentEdit, TrackEdit, apply};
use touchrank::i18n::Language;
use touchrank::model::{
    AgentId, Barrier, BarrierId, BarrierKind, Entry, EvidenceId, FactorId, Hue, JobId, Link,
    NamedBy, SegmentId, StageId, Stance, Step, StepId, TouchpointId, Track, TrackEvidence, TrackId,
};

use super::kit::{
    DEAR, FIRST, FRIEND, NOVICES, QUOTE, REGULARS, SAVE, SEARCH, SECOND, TRACK, agent, barrier,
    case, day, proof, said, step, track,
};

fn of(edit: EntryEdit) -> Edit {
    Edit::Track(TrackEdit::Entry(TRACK, edit))
}

fn changed(change: impl Fn(&mut Step)) -> Edit {
    let mut step = track().step(FIRST).unwrap().clone();
    change(&mut step);
    of(EntryEdit::ChangeStep(Box::new(step)))
}

#[test]
#[expect(
    clippy::too_many_lines,
    reason = "a list of every change with its words"
)]
fn every_change_is_named_in_both_languages() {
    let nobody = BTreeSet::from([Entry::Step(FIRST), Entry::Agent(FRIEND)]);
    let job = |edit| Edit::Job(edit);
    let segment = |edit| Edit::Segment(edit);
    let track_edit = |edit| Edit::Track(edit);
    for (edit, english, russian) in [
        (
            track_edit(TrackEdit::Add(Box::new(Track::of(NOVICES, "New")))),
            "add track “New”",
            "добавить трек «New»",
        ),
        (
            track_edit(TrackEdit::Put(Box::new(Track {
                name: "Other".to_owned(),
                ..track()
            }))),
            "change track “Novices’ way”",
            "изменить трек «Novices’ way»",
        ),
        (
            track_edit(TrackEdit::Rename(TRACK, "Way".to_owned())),
            "rename track “Novices’ way” to “Way”",
            "переименовать трек «Novices’ way» в «Way»",
        ),
        (
            track_edit(TrackEdit::SetNote(TRACK, "!".to_owned())),
            "change the description of track “Novices’ way”",
            "изменить описание трека «Novices’ way»",
        ),
        (
            track_edit(TrackEdit::SetOwner(TRACK, "Oleg".to_owned())),
            "change who keeps track “Novices’ way”",
            "изменить ответственного за трек «Novices’ way»",
        ),
        (
            track_edit(TrackEdit::SetSegment(TRACK, REGULARS)),
            "make “Novices’ way” a track of segment “Regulars”",
            "сделать трек «Novices’ way» треком сегмента «Regulars»",
        ),
        (
            track_edit(TrackEdit::Duplicate {
                id: TRACK,
                segment: REGULARS,
                name: "Copy".to_owned(),
            }),
            "duplicate track “Novices’ way” as “Copy”",
            "дублировать трек «Novices’ way» как «Copy»",
        ),
        (
            track_edit(TrackEdit::Move {
                id: TRACK,
                before: None,
            }),
            "move track “Novices’ way”",
            "переместить трек «Novices’ way»",
        ),
        (
            track_edit(TrackEdit::Delete(TRACK)),
            "delete track “Novices’ way”",
            "удалить трек «Novices’ way»",
        ),
        (
            of(EntryEdit::AddStep(
                Box::new(step(0, SEARCH, None, "Ask")),
                None,
            )),
            "add step “Ask”",
            "добавить шаг «Ask»",
        ),
        (
            // A step without a task goes by its touchpoint.
            of(EntryEdit::AddStep(
                Box::new(step(0, SEARCH, Some(super::kit::WINDOW), " ")),
                None,
            )),
            "add step “Shop window”",
            "добавить шаг «Shop window»",
        ),
        (
            changed(|step| step.task = "Read".to_owned()),
            "change step “Compare”",
            "изменить шаг «Compare»",
        ),
        (
            of(EntryEdit::MoveStep {
                id: FIRST,
                stage: SEARCH,
                before: None,
            }),
            "move step “Compare”",
            "переместить шаг «Compare»",
        ),
        (
            of(EntryEdit::DuplicateStep(FIRST)),
            "duplicate step “Compare”",
            "дублировать шаг «Compare»",
        ),
        (
            of(EntryEdit::DeleteStep(FIRST)),
            "delete step “Compare”",
            "удалить шаг «Compare»",
        ),
        (
            of(EntryEdit::AddAgent(Box::new(agent(
                0,
                "doctor",
                Stance::For,
                1,
            )))),
            "add agent of influence “doctor”",
            "добавить агента влияния «doctor»",
        ),
        (
            of(EntryEdit::ChangeAgent(Box::new(agent(
                110,
                "foe",
                Stance::For,
                1,
            )))),
            "change agent of influence “friend”",
            "изменить агента влияния «friend»",
        ),
        (
            of(EntryEdit::DeleteAgent(FRIEND)),
            "delete agent of influence “friend”",
            "удалить агента влияния «friend»",
        ),
        (
            of(EntryEdit::AddBarrier(Box::new(barrier(
                0,
                BarrierKind::Time,
                "Late",
            )))),
            "add barrier “Late”",
            "добавить барьер «Late»",
        ),
        (
            of(EntryEdit::ChangeBarrier(Box::new(barrier(
                120,
                BarrierKind::Time,
                "Late",
            )))),
            "change barrier “Too dear”",
            "изменить барьер «Too dear»",
        ),
        (
            of(EntryEdit::DeleteBarrier(DEAR)),
            "delete barrier “Too dear”",
            "удалить барьер «Too dear»",
        ),
        (
            of(EntryEdit::AddEvidence(Box::new(proof(0, "So", &[])))),
            "add evidence to track “Novices’ way”",
            "добавить свидетельство в трек «Novices’ way»",
        ),
        (
            of(EntryEdit::ChangeEvidence(Box::new(proof(130, "So", &[])))),
            "change evidence of track “Novices’ way”",
            "изменить свидетельство в треке «Novices’ way»",
        ),
        (
            of(EntryEdit::DeleteEvidence(QUOTE)),
            "delete evidence from track “Novices’ way”",
            "удалить свидетельство из трека «Novices’ way»",
        ),
        (
            of(EntryEdit::LookAt(nobody, day(2026, 1, 1))),
            "mark 2 entries as looked at",
            "отметить 2 записи просмотренными",
        ),
        (
            job(JobEdit::Add("Rest".to_owned())),
            "add job “Rest”",
            "добавить работу «Rest»",
        ),
        (
            job(JobEdit::Rename(SAVE, "Rest".to_owned())),
            "rename job “Save money” to “Rest”",
            "переименовать работу «Save money» в «Rest»",
        ),
        (
            job(JobEdit::Delete(SAVE)),
            "delete job “Save money”",
            "удалить работу «Save money»",
        ),
        (
            segment(SegmentEdit::SetHue(NOVICES, Hue::Teal)),
            "change the colour of “Novices”",
            "изменить цвет «Novices»",
        ),
        (
            segment(SegmentEdit::SetMark(NOVICES, "Q".to_owned())),
            "change the mark of “Novices” to “Q”",
            "изменить знак «Novices» на «Q»",
        ),
        (
            segment(SegmentEdit::SetJob(NOVICES, JobId(41), true)),
            "give “Novices” the job “Save time”",
            "дать «Novices» работу «Save time»",
        ),
        (
            segment(SegmentEdit::SetJob(NOVICES, SAVE, false)),
            "take the job “Save money” from “Novices”",
            "убрать у «Novices» работу «Save money»",
        ),
        (
            segment(SegmentEdit::Duplicate(NOVICES, "Others".to_owned())),
            "duplicate segment “Novices”",
            "дублировать сегмент «Novices»",
        ),
    ] {
        let label = apply(&mut case(), &edit).unwrap().label;
        assert_eq!(said(Language::English, &label), english);
        assert_eq!(said(Language::Russian, &label), russian);
    }
}

const NO_ENTRY: (&str, &str) = (
    "This entry of the track is not there any more. Choose another one.",
    "Этой записи в треке больше нет. Выберите другую.",
);
const NO_TRACK: (&str, &str) = (
    "This track is not there any more. Choose another one.",
    "Этого трека больше нет. Выберите другой.",
);
const NO_SEGMENT: (&str, &str) = (
    "This segment is not there any more. Choose another one.",
    "Этого сегмента больше нет. Выберите другой.",
);
const NO_JOB: (&str, &str) = (
    "This job is not there any more. Choose another one.",
    "Этой работы клиента больше нет. Выберите другую.",
);
const EMPTY: (&str, &str) = (
    "A name cannot be empty. Type at least one character.",
    "Название не может быть пустым. Введите хотя бы один символ.",
);
const TAKEN: (&str, &str) = (
    "There is a track “Novices’ way” already. Choose another name.",
    "Трек «Novices’ way» уже есть. Выберите другое название.",
);

/// Every one of these is refused with these words, and nothing changes.
fn refused(edits: impl IntoIterator<Item = (Edit, (&'static str, &'static str))>) {
    for (edit, (english, russian)) in edits {
        let mut project = case();
        let error = apply(&mut project, &edit).expect_err(&format!("{edit:?}"));
        assert_eq!(
            said(Language::English, &error.message()),
            english,
            "{edit:?}"
        );
        assert_eq!(
            said(Language::Russian, &error.message()),
            russian,
            "{edit:?}"
        );
        assert_eq!(project, case(), "{edit:?}");
    }
}

#[test]
fn tracks_that_are_not_there_and_names_that_are_taken_are_refused() {
    let away = TrackId(999);
    let other = Track::of(NOVICES, "Other");
    let text = String::new;
    let to_nowhere = TrackEdit::Duplicate {
        id: TRACK,
        segment: SegmentId(999),
        name: "Copy".to_owned(),
    };
    let same_name = TrackEdit::Duplicate {
        id: TRACK,
        segment: REGULARS,
        name: "Novices’ way".to_owned(),
    };
    let before = TrackEdit::Move {
        id: TRACK,
        before: Some(away),
    };
    let blank = Track::of(NOVICES, " ");
    let twin = Track::of(NOVICES, "Novices’ way");
    let lost = Track::of(SegmentId(999), "Lost");
    let copy = Track {
        copy_of: Some(away),
        ..other.clone()
    };
    let edits = [
        (TrackEdit::Put(Box::new(other)), NO_TRACK),
        (TrackEdit::Rename(away, "Way".to_owned()), NO_TRACK),
        (TrackEdit::SetNote(away, text()), NO_TRACK),
        (TrackEdit::SetOwner(away, text()), NO_TRACK),
        (TrackEdit::SetSegment(away, NOVICES), NO_TRACK),
        (TrackEdit::SetSegment(TRACK, SegmentId(999)), NO_SEGMENT),
        (to_nowhere, NO_SEGMENT),
        (same_name, TAKEN),
        (before, NO_TRACK),
        (TrackEdit::Delete(away), NO_TRACK),
        (
            TrackEdit::Entry(away, EntryEdit::DeleteStep(FIRST)),
            NO_TRACK,
        ),
        (TrackEdit::Rename(TRACK, text()), EMPTY),
        (TrackEdit::Add(Box::new(blank)), EMPTY),
        (TrackEdit::Add(Box::new(twin)), TAKEN),
        (TrackEdit::Add(Box::new(lost)), NO_SEGMENT),
        (TrackEdit::Add(Box::new(copy)), NO_TRACK),
    ];
    refused(edits.map(|(edit, why)| (Edit::Track(edit), why)));
}

#[test]
fn entries_that_are_not_there_are_refused() {
    let away = StepId(999);
    let nowhere = BTreeSet::from([away]);
    let edits = [
        EntryEdit::AddStep(Box::new(step(0, SEARCH, None, "Ask")), Some(away)),
        EntryEdit::ChangeStep(Box::new(step(999, SEARCH, None, "Ask"))),
        EntryEdit::DuplicateStep(away),
        EntryEdit::DeleteStep(away),
        EntryEdit::MoveStep {
            id: away,
            stage: SEARCH,
            before: None,
        },
        EntryEdit::MoveStep {
            id: FIRST,
            stage: SEARCH,
            before: Some(away),
        },
        EntryEdit::ChangeAgent(Box::new(agent(999, "foe", Stance::For, 1))),
        EntryEdit::DeleteAgent(AgentId(999)),
        EntryEdit::AddAgent(Box::new(touchrank::model::Agent {
            steps: nowhere.clone(),
            ..agent(0, "foe", Stance::For, 1)
        })),
        EntryEdit::ChangeBarrier(Box::new(barrier(999, BarrierKind::Time, "Late"))),
        EntryEdit::DeleteBarrier(BarrierId(999)),
        EntryEdit::AddBarrier(Box::new(Barrier {
            steps: nowhere,
            ..barrier(0, BarrierKind::Time, "Late")
        })),
        EntryEdit::ChangeEvidence(Box::new(proof(999, "So", &[]))),
        EntryEdit::DeleteEvidence(EvidenceId(999)),
        EntryEdit::AddEvidence(Box::new(proof(0, "So", &[Entry::Step(away)]))),
        EntryEdit::LookAt(BTreeSet::from([Entry::Step(away)]), day(2026, 1, 1)),
        EntryEdit::LookAt(
            BTreeSet::from([Entry::Agent(AgentId(999))]),
            day(2026, 1, 1),
        ),
        EntryEdit::LookAt(
            BTreeSet::from([Entry::Barrier(BarrierId(9))]),
            day(2026, 1, 1),
        ),
    ];
    refused(edits.map(|edit| (of(edit), NO_ENTRY)));
    refused([
        (changed(|step| step.back_to = Some(StepId(999))), NO_ENTRY),
        (changed(|step| step.copy_of = Some(StepId(999))), NO_ENTRY),
        (
            changed(|step| step.jobs = vec![Link::To(JobId(999))]),
            NO_JOB,
        ),
        (
            changed(|step| step.stage = Link::To(StageId(999))),
            (
                "This stage is not there any more. Choose another one.",
                "Этого этапа больше нет. Выберите другой.",
            ),
        ),
        (
            changed(|step| step.touchpoint = Some(Link::To(TouchpointId(999)))),
            (
                "This touchpoint is not there any more. Choose another one.",
                "Этой точки контакта больше нет. Выберите другую.",
            ),
        ),
        (
            changed(|step| step.pinned = vec![Link::To(FactorId(999))]),
            (
                "This factor is not there any more. Choose another one.",
                "Этого фактора больше нет. Выберите другой.",
            ),
        ),
    ]);
}

#[test]
fn entries_that_say_the_impossible_are_refused() {
    let named = |named, asked| Barrier {
        named: Some(NamedBy { named, asked }),
        ..barrier(0, BarrierKind::Price, "Too dear")
    };
    let nobody = TrackEvidence {
        n: Some(0),
        ..proof(0, "So", &[])
    };
    let far = (
        "A date needs a year from 1 to 9999. Correct it.",
        "Год даты должен быть от 1 до 9999. Исправьте дату.",
    );
    let late = BTreeSet::from([Entry::Step(SECOND)]);
    refused([
        (
            of(EntryEdit::AddStep(
                Box::new(step(0, SEARCH, None, " ")),
                None,
            )),
            (
                "A step needs a touchpoint or a task. Choose a touchpoint or write what the \
                 customer does.",
                "Шагу нужна точка контакта или задача. Выберите точку или напишите, что делает \
                 клиент.",
            ),
        ),
        (
            changed(|step| step.emotion = Some(3)),
            (
                "An emotion of 3 is impossible: it lies between −2 and +2.",
                "Эмоция 3 невозможна: она лежит между −2 и +2.",
            ),
        ),
        (
            of(EntryEdit::AddAgent(Box::new(agent(
                0,
                "foe",
                Stance::For,
                4,
            )))),
            (
                "A strength of 4 is impossible: it lies between 1 and 3.",
                "Сила 4 невозможна: она лежит между 1 и 3.",
            ),
        ),
        (
            of(EntryEdit::AddAgent(Box::new(agent(0, " ", Stance::For, 1)))),
            EMPTY,
        ),
        (
            of(EntryEdit::AddBarrier(Box::new(named(21, 20)))),
            (
                "“Named by 21 of 20” is impossible: at least one was asked, and no more can have \
                 named it.",
                "«Назвали 21 из 20» невозможно: спрошен хотя бы один, и назвать могли не больше \
                 спрошенных.",
            ),
        ),
        (
            of(EntryEdit::AddEvidence(Box::new(proof(0, " ", &[])))),
            (
                "Evidence needs a quotation or a source. Write at least one of them.",
                "Свидетельству нужна цитата или источник. Напишите хотя бы одно.",
            ),
        ),
        (
            of(EntryEdit::AddEvidence(Box::new(nobody))),
            (
                "The number of people begins at 1. Leave the field empty where it is not known.",
                "Число опрошенных начинается с 1. Оставьте поле пустым, если оно неизвестно.",
            ),
        ),
        (
            changed(|step| step.looked_at = Some(day(10_000, 1, 1))),
            far,
        ),
        (of(EntryEdit::LookAt(late, day(-1, 1, 1))), far),
    ]);
}

#[test]
fn jobs_and_segments_that_are_not_there_are_refused() {
    let job = |edit| Edit::Job(edit);
    let segment = |edit| Edit::Segment(edit);
    let away = SegmentId(999);
    refused([
        (job(JobEdit::Add(" ".to_owned())), EMPTY),
        (job(JobEdit::Rename(JobId(999), "Rest".to_owned())), NO_JOB),
        (job(JobEdit::SetNote(JobId(999), String::new())), NO_JOB),
        (job(JobEdit::Delete(JobId(999))), NO_JOB),
        (
            job(JobEdit::Move {
                id: SAVE,
                before: Some(JobId(999)),
            }),
            NO_JOB,
        ),
        (segment(SegmentEdit::SetHue(away, Hue::Teal)), NO_SEGMENT),
        (
            segment(SegmentEdit::SetMark(away, "Q".to_owned())),
            NO_SEGMENT,
        ),
        (segment(SegmentEdit::SetMark(NOVICES, String::new())), EMPTY),
        (
            segment(SegmentEdit::SetMark(NOVICES, "QQQ".to_owned())),
            (
                "3 characters are too many: 2 at most. Shorten the text.",
                "Слишком длинно. Символов: 3, предел: 2. Сократите текст.",
            ),
        ),
        (
            segment(SegmentEdit::SetJob(NOVICES, JobId(999), true)),
            NO_JOB,
        ),
        (segment(SegmentEdit::SetJob(away, SAVE, true)), NO_SEGMENT),
        (
            segment(SegmentEdit::Duplicate(away, "Other".to_owned())),
            NO_SEGMENT,
        ),
        (
            segment(SegmentEdit::Duplicate(NOVICES, "Regulars".to_owned())),
            (
                "There is a segment “Regulars” already. Choose another name.",
                "Сегмент «Regulars» уже есть. Выберите другое название.",
            ),
        ),
    ]);
}
