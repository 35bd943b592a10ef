//! Everything that the palette can find, with its name made ready, and the order of what answers a query.

use std::sync::Arc;

use crate::i18n::{Language, Words, words};
use crate::methods::search::{Fit, Folded, Query};
use crate::model::{Entry as Place, Link, Project, SegmentId, Step, Subject, TrackId};
use crate::ui::Context;
use crate::ui::action::{Action, Situation, ViewAction};

/// What a found thing is. Where two answer a query as well, the kind that has fewer stands first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Screen,
    Command,
    Segment,
    Track,
    Job,
    Stage,
    Factor,
    Touchpoint,
    Step,
    Note,
}

impl Kind {
    /// The key of its word.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Screen => "palette-screen",
            Self::Command => "palette-command",
            Self::Segment => "palette-segment",
            Self::Track => "palette-track",
            Self::Job => "palette-job",
            Self::Stage => "palette-stage",
            Self::Factor => "palette-factor",
            Self::Touchpoint => "palette-touchpoint",
            Self::Step => "palette-step",
            Self::Note => "palette-note",
        }
    }
}

/// Where a found thing leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target {
    Act(Action),
    Look(SegmentId),
    Item(Subject),
    /// A job, on the screen of a segment that has it, where one does.
    Job(Option<SegmentId>),
    Track(TrackId, Option<Place>),
}

/// One thing that can be found.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) kind: Kind,
    pub(super) target: Target,
    pub(super) name: String,
    /// What tells it from others of that name: a touchpoint's stage, the item of a note, a command's keys.
    pub(super) detail: Arc<str>,
    /// Whether it can be done now.
    pub(super) can: bool,
    pub(super) folded: Folded,
    /// Its name in the other language, for what has one.
    other: Option<Folded>,
}

impl Entry {
    fn of_item(kind: Kind, subject: Subject, name: &str, detail: &Arc<str>) -> Self {
        Self::leading(kind, Target::Item(subject), name, detail)
    }

    fn leading(kind: Kind, target: Target, name: &str, detail: &Arc<str>) -> Self {
        Self {
            kind,
            target,
            name: name.to_owned(),
            detail: detail.clone(),
            can: true,
            folded: Folded::new(name),
            other: None,
        }
    }

    fn fit(&self, query: &Query) -> Option<Fit> {
        let other = || query.fit(self.other.as_ref()?);
        match query.fit(&self.folded) {
            Some(Fit::Start) => Some(Fit::Start),
            fit => match (fit, other()) {
                (Some(one), Some(two)) => Some(one.min(two)),
                (fit, other) => fit.or(other),
            },
        }
    }
}

/// The actions.
pub(super) fn actions(situation: &Situation<'_>, keys: impl Fn(Action) -> String) -> Vec<Entry> {
    let shown = words(situation.language);
    Action::all()
        .filter(|action| *action != Action::View(ViewAction::Palette))
        .map(|action| command(action, shown, situation, keys(action)))
        .collect()
}

/// The items of the project that is open, behind the actions. There may be thousands.
pub(super) fn add_items(context: &Context<'_>, entries: &mut Vec<Entry>) {
    items(context, entries);
    tracks(context.project, entries);
    notes(context, entries);
}

fn command(action: Action, shown: &Words, situation: &Situation<'_>, keys: String) -> Entry {
    let name = action.text(shown, situation);
    let mut others = Language::ALL.into_iter();
    let other = others.find(|language| *language != situation.language);
    let other = other.map(|language| action.text(words(language), situation));
    let screen = matches!(action, Action::View(ViewAction::Show(_)));
    Entry {
        kind: if screen { Kind::Screen } else { Kind::Command },
        target: Target::Act(action),
        folded: Folded::new(&name),
        other: other.map(|name| Folded::new(&name)),
        can: situation.allows(action),
        name,
        detail: keys.into(),
    }
}

fn items(context: &Context<'_>, entries: &mut Vec<Entry>) {
    let project = context.project;
    let none: Arc<str> = Arc::default();
    for segment in project.segments.iter() {
        let target = Target::Look(segment.id);
        entries.push(Entry::leading(Kind::Segment, target, &segment.name, &none));
    }
    for stage in project.stages.iter() {
        let subject = Subject::Stage(stage.id);
        entries.push(Entry::of_item(Kind::Stage, subject, &stage.name, &none));
    }
    for factor in project.factors.iter() {
        let subject = Subject::Factor(factor.id);
        entries.push(Entry::of_item(Kind::Factor, subject, &factor.name, &none));
    }
    // In the journey's order, as every screen shows them.
    let journey = &context.derived.journey;
    for group in &journey.groups {
        let stage = project.stage(group.stage);
        let stage: Arc<str> = stage.map_or("", |stage| stage.name.as_str()).into();
        for position in journey.order.get(group.start..group.end).unwrap_or(&[]) {
            if let Some(item) = project.touchpoints.get(*position) {
                let subject = Subject::Touchpoint(item.id);
                entries.push(Entry::of_item(
                    Kind::Touchpoint,
                    subject,
                    &item.name,
                    &stage,
                ));
            }
        }
    }
}

/// Jobs to be done, and tracks with their steps.
fn tracks(project: &Project, entries: &mut Vec<Entry>) {
    let none: Arc<str> = Arc::default();
    for job in project.jobs.iter() {
        let mut segments = project.segments.iter();
        let segment = segments.find(|segment| segment.jobs.contains(&job.id));
        let target = Target::Job(segment.map(|segment| segment.id));
        entries.push(Entry::leading(Kind::Job, target, &job.name, &none));
    }
    for track in project.tracks.iter() {
        let target = Target::Track(track.id, None);
        entries.push(Entry::leading(Kind::Track, target, &track.name, &none));
        let detail: Arc<str> = track.name.as_str().into();
        for step in track.steps.iter() {
            let target = Target::Track(track.id, Some(Place::Step(step.id)));
            let name = step_name(project, step);
            entries.push(Entry::leading(Kind::Step, target, name, &detail));
        }
    }
}

/// A step's task, else its touchpoint.
fn step_name<'a>(project: &'a Project, step: &'a Step) -> &'a str {
    let task = step.task.lines().find(|line| !line.trim().is_empty());
    let touchpoint = || match step.touchpoint.as_ref()? {
        Link::To(id) => project.touchpoint(*id).map(|item| item.name.as_str()),
        Link::Gone(name) => Some(name.as_str()),
    };
    task.or_else(touchpoint).unwrap_or_default()
}

/// Remarks and evidence, line by line.
fn notes(context: &Context<'_>, entries: &mut Vec<Entry>) {
    let project = context.project;
    let mut add = |text: &str, subject: Subject, of: &str| {
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            entries.push(Entry::of_item(Kind::Note, subject, line, &of.into()));
        }
    };
    for item in project.factors.iter() {
        add(&item.note, Subject::Factor(item.id), &item.name);
    }
    for item in project.touchpoints.iter() {
        add(&item.note, Subject::Touchpoint(item.id), &item.name);
    }
    for item in project.stages.iter() {
        add(&item.note, Subject::Stage(item.id), &item.name);
    }
    for evidence in project.evidence.iter() {
        let touchpoint = |id| project.touchpoint(id).map(|item| item.name.as_str());
        let factor = |id| project.factor(id).map(|item| item.name.as_str());
        let of = match evidence.about {
            Subject::Cell(one, other) => {
                let (one, other) = (factor(one), touchpoint(other));
                format!("{} × {}", one.unwrap_or(""), other.unwrap_or(""))
            }
            Subject::Factor(id) => factor(id).unwrap_or("").to_owned(),
            Subject::Touchpoint(id) => touchpoint(id).unwrap_or("").to_owned(),
            Subject::Stage(id) => {
                let stage = project.stage(id).map(|stage| stage.name.clone());
                stage.unwrap_or_default()
            }
        };
        add(&evidence.text, evidence.about, &of);
        add(&evidence.source, evidence.about, &of);
    }
}

/// The entries that answer a query, as places in the list, the best first. With nothing asked for: the screens, then the
/// commands.
pub(super) fn find(entries: &[Entry], query: &Query) -> Vec<usize> {
    let mut found: Vec<_> = entries
        .iter()
        .enumerate()
        .filter(|(_, entry)| !query.is_empty() || entry.kind <= Kind::Command)
        .filter_map(|(at, entry)| {
            let fit = entry.fit(query)?;
            // Text is long and meets much; what cannot be done now is to be seen, but not in the way.
            Some((entry.kind == Kind::Note, !entry.can, fit, entry.kind, at))
        })
        .collect();
    found.sort_unstable();
    found.into_iter().map(|(.., at)| at).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::methods::matrix::Scope;
    use crate::ui::action::{Screen, Selected, ThemeChoice};
    use crate::ui::{Derived, Theme, tokens};

    fn situation(language: Language) -> Situation<'static> {
        Situation {
            project: true,
            undo: None,
            redo: None,
            selected: Selected::default(),
            exporting: false,
            inspector: true,
            presenting: false,
            autosave: true,
            theme: ThemeChoice::Light,
            language,
            screen: Screen::Matrix,
        }
    }

    /// What a query finds in a project of a café, as kind and name.
    fn found(language: Language, query: &str) -> Vec<(Kind, String)> {
        let edits = ["Меню", "Вывеска", "Счёт за обед", "Зелёное меню"];
        let mut project = Project::named("Кафе");
        let picked = crate::edit::PickedStage {
            stage: "В кафе".to_owned(),
            touchpoints: edits
                .map(|name| (name.to_owned(), crate::model::Channel::Both))
                .to_vec(),
        };
        let stage = crate::edit::StageEdit::AddTouchpoints(vec![picked]);
        crate::edit::apply(&mut project, &crate::edit::Edit::Stage(stage)).unwrap();
        let factor = crate::edit::FactorEdit::Add {
            name: "Понятная цена".to_owned(),
            importance: None,
            before: None,
        };
        crate::edit::apply(&mut project, &crate::edit::Edit::Factor(factor)).unwrap();
        let mut derived = Derived::default();
        derived.update(&project, 1, Scope::Whole);
        let context = Context {
            project: &project,
            derived: &derived,
            certainty: &crate::ui::Certainty::default(),
            survey: &crate::ui::Survey::default(),
            scope: Scope::Whole,
            words: words(language),
            tokens: tokens(Theme::Light),
            today: chrono::NaiveDate::default(),
            now: chrono::NaiveDateTime::default(),
            rating_as: None,
            presenting: false,
        };
        let situation = situation(language);
        let mut entries = actions(&situation, |_| String::new());
        add_items(&context, &mut entries);
        let found = find(&entries, &Query::new(query)).into_iter();
        let found = found.filter_map(|at| entries.get(at));
        found
            .map(|entry| (entry.kind, entry.name.clone()))
            .collect()
    }

    fn names(query: &str) -> Vec<String> {
        let found = found(Language::Russian, query).into_iter();
        found.map(|(_, name)| name).collect()
    }

    #[test]
    fn items_are_found_by_any_part_the_best_first() {
        assert_eq!(names("меню")[..2], ["Меню", "Зелёное меню"]);
        assert_eq!(names("обед счет"), ["Счёт за обед"]);
        assert_eq!(names("ЗЕЛЕН"), ["Зелёное меню"]);
        assert_eq!(names("нет такого названия"), [""; 0]);
    }

    #[test]
    fn commands_are_found_in_both_languages() {
        for language in Language::ALL {
            for query in ["добавить фактор", "factor add"] {
                let first = found(language, query).into_iter().next().unwrap();
                let name = match language {
                    Language::English => "Add a factor",
                    Language::Russian => "Добавить фактор",
                };
                assert_eq!(first, (Kind::Command, name.to_owned()));
            }
        }
    }

    #[test]
    fn nothing_asked_for_lists_screens_and_then_commands() {
        let found = found(Language::English, " ");
        let kinds: Vec<Kind> = found.iter().map(|(kind, _)| *kind).collect();
        let screens = Screen::ALL.len();
        assert!(kinds[..screens].iter().all(|kind| *kind == Kind::Screen));
        assert!(kinds[screens..].iter().all(|kind| *kind == Kind::Command));
        assert_eq!(kinds.len(), Action::all().count() - 1);
    }
}
