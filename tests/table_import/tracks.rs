//! Customer Tracks as a table: as it is written, and as it comes back into the same project and into others.

use chrono::NaiveDate;
use touchrank::edit::{Batch, BatchKind, Edit, JobEdit, SegmentEdit, TrackEdit, apply};
use touchrank::files::table::{
    Dialect, EntryKind, ImportOptions, StepField, TableError, TrackChange, TracksPlan, read,
    read_tracks, tracks,
};
use touchrank::i18n::{Language, words};
use touchrank::model::{
    Agent, AgentId, Barrier, BarrierId, BarrierKind, Campaign, Entry, EvidenceId, EvidenceKind,
    FactorId, Link, List, NamedBy, Project, SegmentId, Stance, Step, StepId, TouchpointId, Track,
    TrackEvidence, WorkState, check,
};

/// The worked case: importances 5, 4, 2, levels 1-3-9, scores 59 53 27 23 in the whole market. The segment "Families" weighs the
/// third factor 5, so its scores are 5·9+4·3+5·1 = 62, 5·3+4·9+5·1 = 56, 5·1+4·1+5·9 = 54 and 5·1+4·3+5·3 = 32.
const WORKED: &str = "\
stage,,Need,Need,Choice,Choice
channel,,online,offline,online,both
factor,importance,Search ad,Shop window,Product page,Consultant
Clear price,5,9,3,1,1
Quality proof,4,3,9,1,3
Service,2,1,1,9,3
";

/// The worked case with a segment, a job to be done and no tracks.
pub fn bare() -> Project {
    let imported = read(WORKED.as_bytes(), "Shop", &ImportOptions::default());
    let mut project = imported.unwrap().project;
    let add = SegmentEdit::Add("Families".to_owned());
    apply(&mut project, &Edit::Segment(add)).unwrap();
    let (families, service) = (project.segments.get(0).unwrap().id, factor(&project, 2));
    let weigh = SegmentEdit::SetImportance(families, service, Some(5.0));
    apply(&mut project, &Edit::Segment(weigh)).unwrap();
    let job = JobEdit::Add("A quiet evening".to_owned());
    apply(&mut project, &Edit::Job(job)).unwrap();
    project
}

fn factor(project: &Project, at: usize) -> FactorId {
    project.factors.get(at).unwrap().id
}

fn touchpoint(project: &Project, at: usize) -> Link<TouchpointId> {
    Link::To(project.touchpoints.get(at).unwrap().id)
}

fn day(text: &str) -> Option<NaiveDate> {
    text.parse().ok()
}

#[expect(
    clippy::too_many_lines,
    reason = "one track with everything that a track can say"
)]
/// With the track "Family Saturday": three steps, two agents, a barrier, two pieces of evidence.
pub fn shop() -> Project {
    let mut project = bare();
    let (need, choice) = (
        project.stages.get(0).unwrap().id,
        project.stages.get(1).unwrap().id,
    );
    let mut track = Track::of(project.segments.get(0).unwrap().id, "Family Saturday");
    "Ann".clone_into(&mut track.owner);
    "the first".clone_into(&mut track.note);
    let (one, two, three) = (StepId(1), StepId(2), StepId(3));
    track.steps = [
        Step {
            id: one,
            touchpoint: Some(touchpoint(&project, 0)),
            task: "looks for a place".to_owned(),
            jobs: vec![Link::To(project.jobs.get(0).unwrap().id)],
            emotion: Some(-1),
            campaign: Campaign {
                goal: "calls".to_owned(),
                offer: "first week free".to_owned(),
                ..Campaign::default()
            },
            owner: "Ben".to_owned(),
            state: Some(WorkState::Running),
            note: "two, lines\nof it".to_owned(),
            looked_at: day("2026-11-01"),
            ..Step::in_stage(need)
        },
        Step {
            id: two,
            touchpoint: Some(touchpoint(&project, 2)),
            optional: true,
            ..Step::in_stage(choice)
        },
        Step {
            id: three,
            task: "asks the others".to_owned(),
            back_to: Some(one),
            pinned: vec![Link::To(factor(&project, 2))],
            emotion: Some(2),
            ..Step::in_stage(choice)
        },
    ]
    .into_iter()
    .collect();
    let friend = Agent {
        id: AgentId(4),
        role: "Friend".to_owned(),
        stance: Stance::For,
        strength: 3,
        steps: [one, three].into(),
        note: "swears by it".to_owned(),
        looked_at: day("2026-10-01"),
    };
    let doctor = Agent {
        id: AgentId(5),
        role: "Doctor".to_owned(),
        stance: Stance::Against,
        strength: 1,
        steps: [].into(),
        note: String::new(),
        looked_at: None,
    };
    track.agents = [friend, doctor].into_iter().collect();
    let barrier = Barrier {
        id: BarrierId(6),
        kind: BarrierKind::Price,
        text: "Too expensive".to_owned(),
        named: Some(NamedBy {
            named: 3,
            asked: 12,
        }),
        remedy: "trial week".to_owned(),
        steps: [one].into(),
        looked_at: None,
    };
    track.barriers = [barrier].into_iter().collect();
    let proof = |id, kind, quotation: &str, supports: &[Entry]| TrackEvidence {
        id: EvidenceId(id),
        kind,
        quotation: quotation.to_owned(),
        source: String::new(),
        date: None,
        n: None,
        supports: supports.iter().copied().collect(),
    };
    let interview = TrackEvidence {
        source: "Anna, sales".to_owned(),
        date: day("2026-10-01"),
        n: Some(12),
        ..proof(
            7,
            EvidenceKind::Interview,
            "We nearly left",
            &[Entry::Step(one)],
        )
    };
    let of_friend = [Entry::Step(three), Entry::Agent(AgentId(4))];
    let call = proof(8, EvidenceKind::CallRecord, "Mum decides", &of_friend);
    track.evidence = [interview, call].into_iter().collect();
    apply(&mut project, &Edit::Track(TrackEdit::Add(Box::new(track)))).unwrap();
    assert_eq!(check(&project), []);
    project
}

pub fn printed(project: &Project) -> String {
    tracks(project, None, Language::English, Dialect::Plain)
}

pub fn plan(project: &Project, table: &str) -> TracksPlan {
    read_tracks(table.as_bytes(), project).unwrap_or_else(|error| {
        let said: Vec<String> = (error.messages().iter())
            .map(|message| words(Language::English).say(message))
            .collect();
        panic!("{said:?}")
    })
}

/// The project after the plan, as one step.
pub fn done(project: &Project, plan: &TracksPlan) -> Project {
    let jobs = plan.new_jobs.iter().cloned();
    let jobs = jobs.map(|name| Edit::Job(JobEdit::Add(name)));
    let tracks = plan.tracks.iter().map(|planned| {
        let track = Box::new(planned.track.clone());
        Edit::Track(match planned.known {
            Some(_) => TrackEdit::Put(track),
            None => TrackEdit::Add(track),
        })
    });
    let edits = jobs.chain(tracks).collect();
    let kind = BatchKind::Change;
    let mut project = project.clone();
    apply(&mut project, &Edit::Batch(Batch { kind, edits })).unwrap();
    assert_eq!(check(&project), []);
    project
}

fn said(plan: &TracksPlan, language: Language) -> Vec<String> {
    let messages = plan
        .notices
        .iter()
        .map(touchrank::files::table::TrackNotice::message);
    messages
        .map(|message| words(language).say(&message))
        .collect()
}

/// Each notice is said in both languages with these words.
fn notices(plan: &TracksPlan, english: &[&str], russian: &[&str]) {
    for (language, expected) in [(Language::English, english), (Language::Russian, russian)] {
        let said = said(plan, language);
        assert_eq!(said.len(), expected.len(), "{said:?}");
        for (said, expected) in said.iter().zip(expected) {
            assert!(
                said.contains(expected),
                "{said:?} does not say {expected:?}"
            );
        }
    }
}

/// The track of [`shop`], by hand: the class of 62 is critical, of 54 important, since the mean is 51 and half a standard
/// deviation 5.7.
const TABLE: &str = "\
track,segment,stage,order,touchpoint,task,channel,class,score,rank,jobs,factors,agents,barriers,emotion,campaign,evidence,owner,state,note
Family Saturday,Families,,,,,,,,,,,\"Doctor (against, 1)\",,,,,Ann,,the first
Family Saturday,Families,Need,1,Search ad,looks for a place,online,critical,62,1,A quiet evening,Clear price; Quality proof,\"Friend (for, 3): swears by it\",price: Too expensive [3 of 12] → trial week,-1,goal=calls; offer=first week free,\"interview: “We nearly left” (Anna, sales, 2026-10-01, n=12)\",Ben,running,\"two, lines
of it\"
Family Saturday,Families,Choice,2?,Product page,,online,important,54,3,,Service,,,,,,,,
Family Saturday,Families,Choice,3→1,,asks the others,,,,,,Service*,\"Friend (for, 3): swears by it\",,2,,call_record: “Mum decides” → agent: Friend,,,
";

#[test]
fn a_track_is_one_line_a_step_with_the_figures_of_its_segment() {
    assert_eq!(printed(&shop()), TABLE);
}

#[test]
fn a_table_for_people_has_their_words_and_comes_back_too() {
    let project = shop();
    for (language, dialect) in [
        (Language::English, Dialect::International),
        (Language::Russian, Dialect::ExcelRussian),
    ] {
        let table = tracks(&project, None, language, dialect);
        assert!(table.starts_with('\u{feff}') && table.ends_with("\r\n"));
        let plan = plan(&project, &table);
        assert!(plan.is_empty(), "{:?}", plan.tracks);
    }
    let russian = tracks(&project, None, Language::Russian, Dialect::ExcelRussian);
    for words in [
        "\"Трек\";\"Сегмент\";\"Этап\";\"Порядок\"",
        "\"онлайн\";\"критическая\";\"62\";\"1\"",
        "\"Doctor (против, 1)\"",
        "\"цена: Too expensive [3 из 12] → trial week\"",
        "\"цель=calls; предложение=first week free\"",
        "\"глубинное интервью: «We nearly left» (Anna, sales, 2026-10-01, n=12)\"",
        "\"запись звонка: «Mum decides» → агент: Friend\"",
        "\"в работе\"",
    ] {
        assert!(russian.contains(words), "{russian} has no {words}");
    }
}

#[test]
fn only_the_tracks_of_a_segment_are_written_where_one_is_asked_for() {
    let project = shop();
    let of = |segment| tracks(&project, Some(segment), Language::English, Dialect::Plain);
    assert_eq!(of(project.segments.get(0).unwrap().id), TABLE);
    assert_eq!(of(SegmentId(u32::MAX)).lines().count(), 1);
}

#[test]
fn what_was_written_changes_nothing_where_it_comes_from() {
    let project = shop();
    let plan = plan(&project, TABLE);
    assert!(plan.is_empty());
    assert_eq!(
        plan.tracks[0].known,
        Some(project.tracks.get(0).unwrap().id)
    );
    notices(
        &plan,
        &["come from the project itself"],
        &["даёт сам проект"],
    );
    assert_eq!(done(&project, &plan), project);
}

#[test]
fn a_new_track_comes_into_a_project_whole() {
    let project = bare();
    let plan = plan(&project, TABLE);
    let [planned] = plan.tracks.as_slice() else {
        panic!("{:?}", plan.tracks);
    };
    assert_eq!(planned.known, None);
    let said = |language| words(language).say(&planned.message());
    assert_eq!(
        said(Language::English),
        "New track “Family Saturday”: 3 steps, 2 agents of influence, 1 sales barrier, 2 pieces of evidence"
    );
    assert_eq!(
        said(Language::Russian),
        "Новый трек «Family Saturday»: 3 шага, 2 агента влияния, 1 барьер покупки, 2 свидетельства"
    );
    assert_eq!(printed(&done(&project, &plan)), TABLE);
}

#[test]
fn each_change_is_said_and_what_the_table_cannot_say_stays() {
    let project = shop();
    let table = TABLE
        // The second step goes, the third comes first in its stage, a new one behind it.
        .replace("Family Saturday,Families,Choice,2?,Product page,,online,important,54,3,,Service,,,,,,,,\n", "")
        .replace("3→1,,asks the others", "3,,asks her sister")
        .replace("[3 of 12]", "[5 of 12]")
        .replace("Ben,running", "Ben,done")
        .replace("\"Doctor (against, 1)\"", "\"Sister (for, 2)\"")
        + "Family Saturday,,Choice,4,Consultant,,,,,,Less noise,,,,,,,,,\n";
    let plan = plan(&project, &table);
    let planned = &plan.tracks[0];
    let (task, back) = (StepField::Task, StepField::BackTo);
    let asks = || "asks the others".to_owned();
    assert_eq!(
        planned.changes,
        [
            TrackChange::Step("looks for a place".to_owned(), StepField::State),
            TrackChange::Step(asks(), task),
            TrackChange::Step(asks(), back),
            TrackChange::StepAdded("Consultant".to_owned()),
            TrackChange::StepRemoved("Product page".to_owned()),
            TrackChange::Added(EntryKind::Agent, "Sister".to_owned()),
            TrackChange::Removed(EntryKind::Agent, "Doctor".to_owned()),
            TrackChange::Changed(EntryKind::Barrier, "Too expensive".to_owned()),
        ]
    );
    assert_eq!(
        words(Language::English).say(&planned.changes[1].message()),
        "step “asks the others”: what the customer does"
    );
    assert_eq!(
        words(Language::Russian).say(&planned.changes[7].message()),
        "барьер покупки «Too expensive» изменён"
    );
    assert_eq!(plan.new_jobs, ["Less noise"]);
    notices(
        &plan,
        &["come from the project", "“Less noise” is a new job"],
        &["даёт сам проект", "«Less noise» — новая работа клиента"],
    );
    let after = done(&project, &plan);
    let (was, is) = (project.tracks.get(0).unwrap(), after.tracks.get(0).unwrap());
    assert_eq!(is.steps.get(0).unwrap().id, was.steps.get(0).unwrap().id);
    assert_eq!(is.steps.get(0).unwrap().looked_at, day("2026-11-01"));
    assert_eq!(is.steps.get(1).unwrap().id, was.steps.get(2).unwrap().id);
    assert_eq!(is.agents.get(0).unwrap(), was.agents.get(0).unwrap());
    let job = after.jobs.last().unwrap();
    assert_eq!(job.name, "Less noise");
    assert_eq!(is.steps.get(2).unwrap().jobs, [Link::To(job.id)]);
    assert!(self::plan(&after, &printed(&after)).is_empty());
}

#[test]
fn a_step_that_takes_another_place_is_moved_and_no_other() {
    let project = shop();
    let table = TABLE
        .replace("Choice,2?,", "Choice,9?,")
        .replace("Choice,3→1,", "Choice,2→1,");
    let plan = plan(&project, &table);
    assert_eq!(
        plan.tracks[0].changes,
        [TrackChange::StepMoved("asks the others".to_owned())]
    );
    let after = done(&project, &plan);
    let last = after.tracks.get(0).unwrap().steps.last().unwrap().clone();
    assert!(last.optional);
}

#[test]
fn columns_stand_in_any_order_and_what_has_none_stays() {
    let project = shop();
    let table = "\
Точка контакта;Комментарий;Ответственный;Track
search AD;x;Kim;family saturday
Product page;;;
;;;family saturday
";
    // A line without a touchpoint is the track's own, and so its agents at no step would go, had the table agents.
    let plan = plan(&project, table);
    notices(
        &plan,
        &["unknown and was not read: Комментарий"],
        &["неизвестный столбец"],
    );
    assert_eq!(
        plan.tracks[0].changes,
        [
            TrackChange::Owner,
            TrackChange::Step("looks for a place".to_owned(), StepField::Owner),
            TrackChange::StepRemoved("asks the others".to_owned()),
            TrackChange::Changed(EntryKind::Agent, "Friend".to_owned()),
            TrackChange::Changed(EntryKind::Evidence, "Mum decides".to_owned()),
        ]
    );
    let after = done(&project, &plan);
    let (was, is) = (project.tracks.get(0).unwrap(), after.tracks.get(0).unwrap());
    assert_eq!(is.barriers, was.barriers);
    assert_eq!(is.agents.len(), 2);
    assert_eq!(is.steps.get(0).unwrap().owner, "Kim");
    assert_eq!(
        is.steps.get(0).unwrap().jobs,
        was.steps.get(0).unwrap().jobs
    );
}

#[test]
fn entries_at_no_step_stay_where_the_table_has_no_line_for_them() {
    let project = shop();
    let own = "Family Saturday,Families,,,,,,,,,,,\"Doctor (against, 1)\",,,,,Ann,,the first\n";
    let plan = plan(&project, &TABLE.replace(own, ""));
    assert!(plan.is_empty(), "{:?}", plan.tracks);
    notices(
        &plan,
        &["come from", "1 entry stands at no step"],
        &["даёт сам", "1 запись не стоит ни на одном шаге"],
    );
}

#[test]
fn with_a_step_nobodys_words_go() {
    let project = shop();
    let rows: Vec<&str> = TABLE.split_inclusive('\n').collect();
    // Without the first step, whose line is two lines of the file.
    let table: String = [&rows[..2], &rows[4..]]
        .concat()
        .concat()
        .replace("3→1", "3");
    let after = done(&project, &plan(&project, &table));
    let track = after.tracks.get(0).unwrap();
    assert_eq!(track.steps.len(), 2);
    let barrier = track.barriers.get(0).unwrap();
    assert_eq!(
        (barrier.text.as_str(), barrier.steps.len()),
        ("Too expensive", 0)
    );
    assert_eq!(track.evidence.len(), 2);
}

#[test]
fn a_name_that_the_project_does_not_have_stays_a_word_and_is_said() {
    let table = "\
track,segment,stage,touchpoint,task,factors
Night,Families,Need,Billboard,,Clear price; Taste*; Service
Night,,Dream,,walks by,
";
    let project = bare();
    let plan = plan(&project, table);
    notices(
        &plan,
        &[
            "D2, Touchpoint: the project has no “Billboard”",
            "F2, Factors at work: the project has no “Taste”",
            "F2, Factors at work: the matrix does not name these here, and without * they are not pinned: Clear price · Service",
            "C3, Stage: the project has no “Dream”",
        ],
        &[
            "D2, Точка контакта",
            "F2, Действующие факторы",
            "без * оно не закреплено",
            "C3, Этап",
        ],
    );
    let after = done(&project, &plan);
    let steps: &List<_> = &after.tracks.get(0).unwrap().steps;
    let gone = |name: &str| name.to_owned();
    assert_eq!(
        steps.get(0).unwrap().touchpoint,
        Some(Link::Gone(gone("Billboard")))
    );
    assert_eq!(steps.get(0).unwrap().pinned, [Link::Gone(gone("Taste"))]);
    assert_eq!(steps.get(1).unwrap().stage, Link::Gone(gone("Dream")));
}

#[test]
fn texts_that_a_spreadsheet_would_take_for_formulas_are_guarded() {
    let mut project = shop();
    let mut track = project.tracks.get(0).unwrap().clone();
    track.steps.get_mut(0).unwrap().task = "=HYPERLINK(A1)".to_owned();
    track.steps.get_mut(1).unwrap().task = "'quoted'".to_owned();
    track.agents.get_mut(0).unwrap().role = "@home".to_owned();
    apply(&mut project, &Edit::Track(TrackEdit::Put(Box::new(track)))).unwrap();
    for dialect in [
        Dialect::Plain,
        Dialect::International,
        Dialect::ExcelRussian,
    ] {
        let table = tracks(&project, None, Language::English, dialect);
        assert!(table.contains("\"'=HYPERLINK(A1)\""), "{table}");
        assert!(
            table.contains("\"'@home (for, 3): swears by it\""),
            "{table}"
        );
        assert!(plan(&project, &table).is_empty());
    }
}

/// The table is refused, and each language names each of these points.
fn refused(project: &Project, table: &str, english: &[&str], russian: &[&str]) {
    let error: TableError = read_tracks(table.as_bytes(), project).unwrap_err();
    for (language, points) in [(Language::English, english), (Language::Russian, russian)] {
        let said: Vec<String> = (error.messages().iter())
            .map(|message| words(language).say(message))
            .collect();
        let said = said.join("\n");
        for point in points {
            assert!(said.contains(point), "{said:?} does not name {point:?}");
        }
    }
}

#[test]
fn every_wrong_cell_is_named_by_row_and_column() {
    let table = "\
track,segment,order,touchpoint,task,agents,emotion,campaign,evidence,state,note
,Families,1,Search ad,,,,,,,
Night,Families,1st,Search ad,,Friend,happy,cheap,interview: “open,soon,
Night,Others,2→7,Search ad,,\"Friend (for, 9)\",3,goal=a; goal=b,\"panel: x (n=0)\",,
Night,,3,,goes on,,,,panel: y → agent: Nobody,,,here
Day,,1,Search ad,,,,,,,
";
    refused(
        &bare(),
        table,
        &[
            "A2, Track: No track is named",
            "C3, Order: “1st” is no order",
            "F3, Agents of influence: “Friend” is no agent",
            "G3, Emotion: “happy” is no emotion",
            "H3, Campaign: “cheap”",
            "I3, Evidence: “interview: “open” is no evidence",
            "J3, State: “soon”",
            "B4, Segment: The first line of this track says “Families”",
            "C4, Order: There is not exactly one step with the order 7",
            "F4, Agents of influence: ",
            "G4, Emotion: “3”",
            "H4, Campaign: “goal=b”",
            "I4, Evidence: ",
            "A5, Stage: Neither the line",
            "I5, Evidence: The track has no agent or barrier “Nobody”",
            "L5: A value stands here",
            "B6, Segment: A new track needs",
        ],
        &[
            "A2, Трек: ",
            "C3, Порядок: «1st» — не порядок",
            "F3, Агенты влияния: ",
            "L5: ",
            "Ничего не импортировано",
        ],
    );
}

#[test]
fn what_is_no_table_of_tracks_is_said() {
    let project = bare();
    refused(
        &project,
        WORKED,
        &["no table of tracks"],
        &["не таблица треков"],
    );
    refused(
        &project,
        "track,touchpoint\n",
        &["no track below"],
        &["нет треков"],
    );
    refused(&project, "", &["empty"], &["пуст"]);
    let open = format!("{TABLE}Night,\"Families");
    refused(&project, &open, &["line 7"], &["строке 7"]);
}
