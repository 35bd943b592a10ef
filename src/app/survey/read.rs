//! Reading the waves: begun where the mapping is another one, ended where a newer one is wanted, taken in, and said.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::Context;

use super::{App, Surveyed, moved};
use crate::app::results::Done;
use crate::edit::{Batch, BatchKind, Edit, PanelEdit};
use crate::files::survey::{
    Agreed, ReadSurvey, SurveyError, SurveyNotice, beside, may_read, path_of,
};
use crate::i18n::Message;
use crate::jobs::Outcome;
use crate::jobs::answers::Surveying;
use crate::jobs::figures::UnderWay;
use crate::methods::panel::{Base, ColumnFacts, column_facts};
use crate::model::{Answers, Panel, Project, Question, QuestionId, QuestionKind, Source, WaveId};
use crate::ui::{FileChange, Moved, Reading};

/// What the job is called that reads.
pub(in crate::app) const READ: &str = "survey";

/// Why the files are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Why {
    /// The document came on screen, or its mapping is another one.
    Mapping,
    /// A person wants it.
    Person,
    /// A file was changed on disk.
    Disk,
}

/// What decides what is read: another label, another block, another factor is no reason to read a file again.
#[derive(Clone, Debug, PartialEq)]
struct ReadOf {
    questions: Vec<(QuestionId, String, QuestionKind)>,
    waves: Vec<WaveOf>,
}

/// A wave with its file, its sheet and what is packed.
type WaveOf = (WaveId, Option<PathBuf>, String, Option<Arc<str>>);

impl ReadOf {
    fn of(panel: &Panel, folder: Option<&Path>) -> Self {
        let kind = |question: &Question| match question.kind {
            QuestionKind::Importance { range, .. } => QuestionKind::Importance {
                factor: None,
                range,
            },
            kind => kind,
        };
        let questions = panel.questions.iter();
        let questions = questions.map(|it| (it.id, it.heading.clone(), kind(it)));
        let mut questions: Vec<_> = questions.collect();
        questions.sort_by_key(|(id, ..)| *id);
        let waves = panel.waves.iter().map(|wave| {
            let Source { sheet, packed, .. } = &wave.source;
            let file = packed.is_none().then(|| path_of(&wave.source, folder));
            (wave.id, file, sheet.clone(), packed.clone())
        });
        Self {
            questions,
            waves: waves.collect(),
        }
    }
}

/// What a reading gave.
#[derive(Debug)]
pub(in crate::app) struct Finished {
    panel: Arc<Panel>,
    answers: Arc<Answers>,
    base: Arc<Base>,
    /// Of each wave what its file is now, or what became of it.
    sources: Vec<(WaveId, Result<Source, FileChange>)>,
    notices: Vec<Message>,
    /// That files have columns of which the panel knows nothing.
    new_columns: Option<Message>,
    facts: Arc<Vec<(QuestionId, ColumnFacts)>>,
    /// Which importances have moved, and as of which state of the project.
    moved: Vec<Moved>,
    parts: moved::Parts,
}

/// A reading under way.
struct Run {
    token: u64,
    why: Why,
    under_way: UnderWay,
}

/// What was read last, and what is being read.
#[derive(Default)]
pub(super) struct Reader {
    /// Of which document.
    serial: u64,
    /// What is read or is being read.
    of: Option<ReadOf>,
    /// The panel that was looked at last, and in which folder; most frames have the same.
    seen: Option<(Arc<Panel>, Option<PathBuf>)>,
    run: Option<Run>,
    /// The answers as they were read last.
    answers: Option<Arc<Answers>>,
    /// The panel of what is on show.
    panel: Option<Arc<Panel>>,
    /// The making ready of the same answers under other words.
    rebase: Option<(u64, Arc<Panel>)>,
    pub(super) sources: Vec<(WaveId, Result<Source, FileChange>)>,
    /// How often files were read, and which are to be watched since.
    watch: (u64, Vec<PathBuf>),
}

impl Reader {
    pub(super) const fn reads(&self) -> bool {
        self.run.is_some()
    }

    fn cancel(&mut self) {
        if let Some(run) = self.run.take() {
            run.under_way.cancel();
        }
        self.rebase = None;
    }

    /// The run of this token, which has ended.
    fn end(&mut self, token: u64) -> Option<Run> {
        self.run.take_if(|run| run.token == token)
    }
}

impl App {
    /// Begins to read where what was read is of another mapping.
    pub(super) fn keep_reading(&mut self, ctx: &Context) {
        let Some(document) = &mut self.document else {
            self.surveys.reader.cancel();
            self.surveys.reader = Reader::default();
            return;
        };
        let reader = &mut self.surveys.reader;
        if reader.serial != document.serial {
            reader.cancel();
            *reader = Reader {
                serial: document.serial,
                ..Reader::default()
            };
        }
        if let Some(run) = &reader.run {
            document.survey.reading = Reading::Reads(Some(run.under_way.part()));
        }
        let panel = &document.history.project().panel;
        let folder = &document.answers_from;
        let seen = reader.seen.as_ref();
        if seen.is_some_and(|(seen, of)| Arc::ptr_eq(seen, panel) && of == folder) {
            return;
        }
        let panel = Arc::clone(panel);
        reader.seen = Some((Arc::clone(&panel), folder.clone()));
        if panel.waves.is_empty() {
            reader.cancel();
            (reader.of, reader.answers, reader.panel) = (None, None, None);
            document.survey.forget_answers();
            return;
        }
        let of = ReadOf::of(&panel, folder.as_deref());
        if reader.of.as_ref() != Some(&of) {
            reader.of = Some(of);
            self.begin_reading(ctx, Why::Mapping);
            return;
        }
        self.surveys_compare();
        self.rebase(panel);
    }

    /// Reads all waves; what is being read is dropped.
    pub(super) fn begin_reading(&mut self, ctx: &Context, why: Why) {
        let Some(document) = &mut self.document else {
            return;
        };
        let project = document.history.project().clone();
        if project.panel.waves.is_empty() {
            return;
        }
        let token = self.surveys.token();
        let (service, folder) = (
            Arc::clone(&self.surveys.service),
            document.answers_from.clone(),
        );
        let agreed = self.surveys.agreement.files.clone();
        let wake = ctx.clone();
        let under_way = UnderWay::new(move || wake.request_repaint());
        let reader = &mut self.surveys.reader;
        reader.cancel();
        reader.run = Some(Run {
            token,
            why,
            under_way: under_way.clone(),
        });
        document.survey.reading = Reading::Reads(None);
        document.survey.turn += 1;
        self.jobs.start(READ, move || {
            let from = (folder.as_deref(), &agreed);
            let finished = read(service.as_ref(), &project, from, &under_way);
            Done::Surveyed(Surveyed::Read(token, finished.map(Box::new)))
        });
    }

    /// The same answers under other words, in another order or with other factors.
    fn rebase(&mut self, panel: Arc<Panel>) {
        let reader = &self.surveys.reader;
        let known = reader.rebase.as_ref().map(|(_, panel)| panel);
        let known = known.or(reader.panel.as_ref());
        // A reading that is under way is followed by this where it has to be.
        if reader.run.is_some()
            || known.is_some_and(|known| {
                known.questions == panel.questions && known.waves == panel.waves
            })
        {
            return;
        }
        let Some(answers) = reader.answers.clone() else {
            return;
        };
        let token = self.surveys.token();
        self.surveys.reader.rebase = Some((token, Arc::clone(&panel)));
        let service = Arc::clone(&self.surveys.service);
        self.jobs.start(READ, move || {
            let base = Arc::new(service.base(panel, answers));
            Done::Surveyed(Surveyed::Based(token, base))
        });
    }

    pub(super) fn take_survey_based(&mut self, token: u64, base: Arc<Base>) {
        let reader = &mut self.surveys.reader;
        let Some((_, panel)) = reader.rebase.take_if(|(of, _)| *of == token) else {
            return;
        };
        reader.panel = Some(panel);
        if let Some(document) = &mut self.document {
            document.survey.set_base(base);
        }
    }

    pub(super) fn take_survey_read(&mut self, token: u64, finished: Option<Box<Finished>>) {
        let Some(run) = self.surveys.reader.end(token) else {
            return;
        };
        let reader = &mut self.surveys.reader;
        let document = self.document.as_mut();
        let (Some(finished), Some(document)) = (
            finished,
            document.filter(|document| document.serial == reader.serial),
        ) else {
            return;
        };
        let finished = *finished;
        let finished_columns = finished.new_columns;
        let before = std::mem::replace(&mut reader.sources, finished.sources);
        let before = (run.why == Why::Disk).then_some(before);
        let nothing = reader.sources.iter().all(|(_, source)| source.is_err());
        let survey = &mut document.survey;
        survey.notices = finished.notices;
        // A page names every file outside by itself.
        let why = |found: &Result<_, FileChange>| match found {
            Err(FileChange::Unreadable(why)) => Some((0, why.clone())),
            Err(FileChange::Outside(path)) => {
                Some((1, SurveyError::Outside(path.clone()).message()))
            }
            _ => None,
        };
        let whys = reader.sources.iter().filter_map(|(_, it)| why(it));
        let first_why = whys.min_by_key(|(order, _)| *order).map(|(_, why)| why);
        if nothing {
            (reader.answers, reader.panel) = (None, None);
            survey.forget_answers();
            let why = first_why.unwrap_or_else(|| Message::new("survey-all-gone"));
            survey.reading = Reading::Failed(why);
        } else {
            reader.answers = Some(finished.answers);
            reader.panel = Some(finished.panel);
            survey.reading = Reading::Ready;
            survey.set_base(finished.base);
            survey.facts = finished.facts;
            survey.moved = finished.moved;
            self.surveys.moved.found(survey.stamp, finished.parts);
        }
        // What a new mapping means for the words is looked at once more.
        reader.seen = None;
        self.watch_what_was_read();
        self.remember_read();
        self.surveys_compare();
        self.say_read(run.why, before.as_deref());
        if run.why == Why::Person {
            self.keep_sources();
        }
        let columns = finished_columns.filter(|_| run.why != Why::Mapping);
        if let Some(columns) = columns {
            self.say(columns);
        }
    }

    /// The reading broke, which was said.
    pub(super) fn survey_read_broke(&mut self, reason: &str) {
        self.surveys.reader.cancel();
        if let Some(document) = &mut self.document
            && !document.project().panel.waves.is_empty()
        {
            let why = Outcome::<()>::broken_message(READ, reason);
            document.survey.reading = Reading::Failed(why);
            document.survey.turn += 1;
        }
    }

    /// Reads all files again, because a person wants it.
    pub(super) fn reread_survey(&mut self, ctx: &Context) {
        let any = (self.document.as_ref())
            .is_some_and(|document| !document.project().panel.waves.is_empty());
        if any {
            self.begin_reading(ctx, Why::Person);
        } else {
            self.refuse(Message::new("survey-nothing-to-read"));
        }
    }

    /// Finds out again which files are not as the project knows them.
    fn surveys_compare(&mut self) {
        let Some(document) = &mut self.document else {
            return;
        };
        let waves = &document.history.project().panel.waves;
        let read = self.surveys.reader.sources.iter();
        let changes = read.filter_map(|(id, now)| {
            let known = &waves.iter().find(|wave| wave.id == *id)?.source;
            match now {
                Err(change) => Some((*id, change.clone())),
                Ok(now) if now.hash != known.hash => Some((*id, FileChange::Changed)),
                Ok(_) => None,
            }
        });
        let changes: Vec<_> = changes.collect();
        if document.survey.changes != changes {
            document.survey.changes = changes;
            document.survey.turn += 1;
        }
    }

    /// The project remembers what its files are now, as one step.
    fn keep_sources(&mut self) {
        let Some(document) = &mut self.document else {
            return;
        };
        let waves = &document.history.project().panel.waves;
        let read = self.surveys.reader.sources.iter();
        let edits = read.filter_map(|(id, now)| {
            let (known, now) = (
                waves.iter().find(|wave| wave.id == *id)?,
                now.as_ref().ok()?,
            );
            // The sheet that was meant stays the one that was named, or the first.
            let source = Source {
                sheet: known.source.sheet.clone(),
                packed: known.source.packed.clone(),
                ..now.clone()
            };
            let edit = Edit::Panel(PanelEdit::Reread(*id, source.clone()));
            (source != known.source).then_some(edit)
        });
        let mut edits: Vec<Edit> = edits.collect();
        let edit = match edits.len() {
            0 => return,
            1 => edits.remove(0),
            _ => Edit::Batch(Batch {
                kind: BatchKind::Change,
                edits,
            }),
        };
        if let Err(error) = document.history.apply(&edit) {
            self.refuse(error.message());
        }
        if let Some(document) = &mut self.document {
            document.update();
        }
    }

    /// From now on the files are watched that were read, or that may be read once they are there.
    fn watch_what_was_read(&mut self) {
        let Some(document) = &self.document else {
            return;
        };
        let from = document.answers_from.as_deref();
        let agreed = &self.surveys.agreement.files;
        let reader = &mut self.surveys.reader;
        let mut files = Vec::new();
        for wave in document.project().panel.waves.iter() {
            let source = &wave.source;
            let now = reader.sources.iter().find(|(id, _)| *id == wave.id);
            match now {
                _ if source.packed.is_some() => {}
                Some((_, Ok(now))) => files.push(path_of(now, from)),
                Some((_, Err(FileChange::Outside(_)))) => files.extend(beside(source, from)),
                _ if !may_read(source, from, agreed) => {}
                _ => {
                    files.push(path_of(source, from));
                    files.extend(beside(source, from));
                }
            }
        }
        reader.watch = (reader.watch.0 + 1, files);
    }

    /// The files of the waves, for those who watch them, and after which reading.
    pub(super) const fn wave_files(&self) -> &(u64, Vec<PathBuf>) {
        &self.surveys.reader.watch
    }
}

/// Reads the waves and makes them ready; beside the frame.
fn read(
    service: &dyn Surveying,
    project: &Project,
    (folder, agreed): (Option<&Path>, &Agreed),
    under_way: &UnderWay,
) -> Option<Finished> {
    let panel = Arc::clone(&project.panel);
    let ReadSurvey {
        answers,
        waves,
        notices,
    } = service.read(&panel, folder, agreed, under_way)?;
    if under_way.is_cancelled() {
        return None;
    }
    let sources = waves.into_iter().map(|(id, read)| {
        let read = read.map_err(|error| match error {
            SurveyError::Gone(_) => FileChange::Gone,
            SurveyError::Outside(path) => FileChange::Outside(path),
            error => FileChange::Unreadable(error.message()),
        });
        (id, read)
    });
    let answers = Arc::new(answers);
    let base = Arc::new(service.base(Arc::clone(&panel), Arc::clone(&answers)));
    Some(Finished {
        moved: moved::work_out(project, &base),
        parts: moved::Parts::of(project),
        facts: Arc::new(column_facts(&answers)),
        panel,
        answers,
        base,
        sources: sources.collect(),
        new_columns: notices.iter().find_map(|notice| match notice {
            SurveyNotice::NewColumns { wave, count, .. } => {
                let said = Message::new("survey-new-columns").with("count", *count);
                Some(said.with("file", wave.as_str()))
            }
            _ => None,
        }),
        notices: notices.iter().map(SurveyNotice::message).collect(),
    })
}
