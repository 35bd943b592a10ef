//! The words of the screen for one question, worked out when it is asked and not in every frame.

use super::InterviewView;
use super::first::{Leader, leaders};
use super::progress::{self, Progress};
use crate::i18n::{Language, Message, decimal, visible};
use crate::methods::interview::{
    Ask, Cell, Outcome, Plan, Questions, Visit, inherited, inherited_at, not_rated_at,
};
use crate::methods::matrix::{Lens, Scope};
use crate::model::{Project, Subject};
use crate::ui::action::{Action, EditAction, InterviewAction};
use crate::ui::{Context, marks, shortcut};

/// Everything that is said.
pub(super) struct Shown {
    /// The question; none at the end of a round and where there is nothing to ask.
    pub(super) asked: Option<Asked>,
    /// How far the round is.
    pub(super) progress: Progress,
    /// What became of the question before.
    pub(super) last: Option<String>,
    /// The first touchpoints of the ranking.
    pub(super) leaders: Vec<Leader>,
    /// Whether the first place went to another one with the last change.
    pub(super) first_changed: bool,
    /// Why there is no question.
    pub(super) end: End,
}

/// Why there is no question.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum End {
    /// There is one.
    None,
    /// The project has no factor, or no touchpoint, that could be asked about.
    Nothing { factors: bool, touchpoints: bool },
    /// The stage that was chosen has no touchpoint.
    EmptyStage,
    /// The round is over.
    Over(Over),
}

/// What a round left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Over {
    pub(super) ask: Ask,
    /// How many cells the plan looks at.
    pub(super) cells: usize,
    /// How many of them were skipped and have no answer.
    pub(super) skipped: usize,
    /// How many cells of the scope somebody is not sure of.
    pub(super) not_sure: usize,
    /// How many of the cells that the plan looks at have no level.
    pub(super) not_rated: usize,
}

/// One question.
pub(super) struct Asked {
    pub(super) lines: Vec<Line>,
    /// The whole sentence, for readers.
    pub(super) spoken: String,
    pub(super) answers: Vec<Answer>,
    /// What it would be to give the rest of the touchpoint the lowest level.
    pub(super) rest: String,
    pub(super) rest_count: usize,
    /// What it would be to take the whole market's levels; none where the whole market is asked about.
    pub(super) inherits: Option<Inherits>,
    pub(super) notes: Vec<String>,
    pub(super) not_sure: bool,
    pub(super) cell: Cell,
}

/// What a segment can take from the whole market.
pub(super) struct Inherits {
    /// In this cell; and whether it can.
    pub(super) here: (String, bool),
    /// In the rest of the touchpoint; and whether it can.
    pub(super) rest: (String, bool),
}

/// A part of the question on lines of its own.
pub(super) struct Line {
    pub(super) kind: LineKind,
    pub(super) text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LineKind {
    Words,
    Name,
    Caption,
}

/// One level.
pub(super) struct Answer {
    pub(super) value: u8,
    pub(super) number: String,
    pub(super) meaning: String,
    pub(super) key: String,
    /// For readers.
    pub(super) name: String,
    /// Whether it is the cell's level now.
    pub(super) holds: bool,
    /// What the card says of it: that it is the level now, or the whole market's.
    pub(super) remark: Option<String>,
    /// Its part of the highest level, 0…1.
    pub(super) part: f32,
}

pub(super) fn work_out(view: &InterviewView, ctx: &Context<'_>, egui: &egui::Context) -> Shown {
    let asked = view.run.current().and_then(|cell| asked(ctx, cell));
    let end = if asked.is_some() {
        End::None
    } else {
        end(view, ctx)
    };
    Shown {
        asked,
        progress: progress::of(view, ctx),
        last: view.run.last().and_then(|visit| last(ctx, egui, visit)),
        leaders: leaders(ctx),
        first_changed: view.first().has_changed(),
        end,
    }
}

fn asked(ctx: &Context<'_>, cell: Cell) -> Option<Asked> {
    let (project, language) = (ctx.project, ctx.language());
    let (row, column) = (
        project.factor_position(cell.0)?,
        project.touchpoint_position(cell.1)?,
    );
    let (factor, touchpoint) = (project.factors.get(row)?, project.touchpoints.get(column)?);
    let lens = Lens::new(project, ctx.scope);
    let importance = match lens.importance(factor) {
        Some(value) => {
            Message::new("interview-importance").with("importance", decimal(language, round(value)))
        }
        None => Message::new("interview-no-importance"),
    };
    let not_sure = lens.is_not_sure(cell.0, cell.1);
    let importance = if not_sure {
        Message::new("interview-doubted").with("what", importance)
    } else {
        importance
    };
    let stage = project
        .stage(touchpoint.stage)
        .map_or("", |s| s.name.as_str());
    let place = Message::new("interview-stage")
        .with("stage", stage)
        .with("channel", ctx.text(marks::channel_key(touchpoint.channel)));
    let names = [
        (touchpoint.name.as_str(), ctx.say(&place)),
        (factor.name.as_str(), ctx.say(&importance)),
    ];
    let lines = lines(ctx, &names);
    let spoken: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
    let rest = not_rated_at(project, ctx.scope, cell.1).len();
    let lowest = project.scale.levels().first();
    let meaning = lowest.map_or("", |level| level.label(language));
    let about = Subject::Cell(cell.0, cell.1);
    Some(Asked {
        spoken: visible(&spoken.join(" ")).into_owned(),
        lines,
        answers: answers(
            ctx,
            (
                project.relations.get(row, column),
                lens.own_level(row, column),
            ),
        ),
        inherits: inherits(ctx, cell),
        rest: ctx.say(
            &Message::new("interview-rest")
                .with("meaning", meaning)
                .with("count", rest),
        ),
        rest_count: rest,
        notes: project
            .evidence_about(about)
            .map(|e| e.text.clone())
            .collect(),
        not_sure,
        cell,
    })
}

/// Importances from a survey have many decimals, which nobody reads from the back row.
fn round(importance: f64) -> f64 {
    (importance * 10.0).round() / 10.0
}

/// The sentence of the language, its names on lines of their own with what is known about them below.
fn lines(ctx: &Context<'_>, names: &[(&str, String); 2]) -> Vec<Line> {
    // Names are put in behind the split, because a name may be any text.
    let marks = ["\u{1}", "\u{2}"];
    let [touchpoint, factor] = marks;
    let sentence = Message::new("interview-question")
        .with("touchpoint", touchpoint)
        .with("factor", factor);
    // As it is: the marks are ours, and the names are spelt out where they are painted.
    let sentence = ctx.words.write(&sentence);
    let mut lines = Vec::new();
    for text in sentence.lines() {
        let named = marks
            .iter()
            .zip(names)
            .find(|(mark, _)| text.contains(**mark));
        let Some((mark, (name, caption))) = named else {
            lines.push(Line {
                kind: LineKind::Words,
                text: text.to_owned(),
            });
            continue;
        };
        lines.push(Line {
            kind: LineKind::Name,
            text: text.replace(mark, name),
        });
        lines.push(Line {
            kind: LineKind::Caption,
            text: caption.clone(),
        });
    }
    lines
}

fn inherits(ctx: &Context<'_>, cell: Cell) -> Option<Inherits> {
    if ctx.scope == Scope::Whole {
        return None;
    }
    let here = inherited(ctx.project, ctx.scope, cell);
    let rest = inherited_at(ctx.project, ctx.scope, cell.1).len();
    let text = match here {
        Some(level) => Message::new("interview-accept").with("level", level.to_string()),
        None => Message::new("interview-accept-none"),
    };
    let of_rest = Message::new("interview-accept-rest").with("count", rest);
    Some(Inherits {
        here: (ctx.say(&text), here.is_some()),
        rest: (ctx.say(&of_rest), rest > 0),
    })
}

/// The levels; which of them holds is the segment's own, or where it has none the whole market's.
fn answers(ctx: &Context<'_>, (whole, own): (Option<u8>, Option<u8>)) -> Vec<Answer> {
    let scale = &ctx.project.scale;
    let of_segment = ctx.scope != Scope::Whole;
    let levels = scale.levels().iter();
    let answer = |answer: &crate::model::ScaleLevel| {
        let number = answer.value.to_string();
        let meaning = answer.label(ctx.language()).to_owned();
        let key = answer.key.to_string();
        let name = Message::new("interview-level")
            .with("level", number.as_str())
            .with("meaning", meaning.as_str())
            .with("key", key.as_str());
        let is = |level: Option<u8>| level == Some(answer.value);
        let remark = match (of_segment, is(own), is(whole)) {
            (true, true, _) | (false, _, true) => Some("interview-now"),
            (true, false, true) => Some("interview-inherited"),
            _ => None,
        };
        Answer {
            value: answer.value,
            name: ctx.say(&name),
            number,
            meaning,
            key,
            holds: is(own.or(whole)),
            remark: remark.map(|key| ctx.text(key)),
            part: f32::from(answer.value) / f32::from(scale.highest().max(1)),
        }
    };
    levels.map(answer).collect()
}

fn last(ctx: &Context<'_>, egui: &egui::Context, visit: &Visit) -> Option<String> {
    let project = ctx.project;
    let factor = short(&project.factor(visit.cell.0)?.name);
    let touchpoint = short(&project.touchpoint(visit.cell.1)?.name);
    let (factor, touchpoint) = (factor.as_str(), touchpoint.as_str());
    let undo = shortcut::text_of(egui, Action::Edit(EditAction::Undo));
    let back = shortcut::text_of(egui, Action::Interview(InterviewAction::Back));
    let cell = |key| {
        Message::new(key)
            .with("factor", factor)
            .with("touchpoint", touchpoint)
            .with("back", back.as_str())
    };
    let message = match visit.outcome {
        Outcome::Rated(level) => cell("interview-last-rated")
            .with("level", level.to_string())
            .with("meaning", meaning(project, level, ctx.language()))
            .with("undo", undo),
        Outcome::Accepted(level) => cell("interview-last-accepted")
            .with("level", level.to_string())
            .with("meaning", meaning(project, level, ctx.language()))
            .with("undo", undo),
        Outcome::AcceptedRest(count) => Message::new("interview-last-accepted-rest")
            .with("touchpoint", touchpoint)
            .with("count", count)
            .with("undo", undo),
        Outcome::NotSure => cell("interview-last-not-sure").with("undo", undo),
        Outcome::Skipped => cell("interview-last-skipped"),
        Outcome::Rest(count) => Message::new("interview-last-rest")
            .with("touchpoint", touchpoint)
            .with("count", count)
            .with(
                "meaning",
                meaning(project, project.scale.lowest(), ctx.language()),
            )
            .with("undo", undo),
        Outcome::Left => return None,
    };
    Some(ctx.say(&message))
}

/// A name as it goes into a line with others; whoever gave the answer before knows it from its beginning.
fn short(name: &str) -> String {
    const LONGEST: usize = 40;
    if name.chars().count() <= LONGEST {
        return name.to_owned();
    }
    let kept: String = name.chars().take(LONGEST - 1).collect();
    format!("{}…", kept.trim_end())
}

fn meaning(project: &Project, level: u8, language: Language) -> &str {
    project
        .scale
        .level(level)
        .map_or("", |level| level.label(language))
}

fn end(view: &InterviewView, ctx: &Context<'_>) -> End {
    let (project, run, questions) = (ctx.project, &view.run, &view.questions);
    let cells = questions.looked_at();
    if cells == 0 {
        let factors = project.factors.iter().any(|factor| !factor.excluded);
        let touchpoints = project
            .touchpoints
            .iter()
            .any(|touchpoint| !touchpoint.excluded);
        return if factors && touchpoints {
            End::EmptyStage
        } else {
            End::Nothing {
                factors,
                touchpoints,
            }
        };
    }
    let of = |ask| {
        let plan = Plan { ask, ..run.plan() };
        Questions::of(project, &plan).count()
    };
    End::Over(Over {
        ask: run.plan().ask,
        cells,
        skipped: run.skipped(questions),
        not_sure: of(Ask::NotSure),
        not_rated: of(Ask::NotRated),
    })
}
