//! The words of the screen for one question, worked out when it is asked and not in every frame.

use super::InterviewView;
use super::end::{self, End};
use super::first::{Leader, leaders};
use super::others::{self, Banner, Others};
use super::progress::{self, Progress};
use crate::i18n::{Language, Message, decimal, visible};
use crate::methods::interview::{
    Cell, Outcome, Visit, Voice, inherited, inherited_at, not_rated_at,
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
    /// Whose ballot is rated; none where the room rates.
    pub(super) banner: Option<Banner>,
    /// What others said, to a person who rates by themselves.
    pub(super) others: Option<Others>,
    /// The first touchpoints of the ranking; nothing for a person by themselves, whom they would tell what the room thinks.
    pub(super) leaders: Vec<Leader>,
    /// Whether the first place went to another one with the last change.
    pub(super) first_changed: bool,
    /// Why there is no question.
    pub(super) end: End,
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
    let voice = view.run.plan().voice;
    let asked = (view.run.current()).and_then(|cell| asked(ctx, voice, cell));
    let end = if asked.is_some() {
        End::None
    } else {
        end::of(view, ctx)
    };
    let by_room = view.rater.is_none();
    Shown {
        asked,
        progress: progress::of(view, ctx),
        last: view.run.last().and_then(|visit| last(ctx, egui, visit)),
        banner: others::banner_of(view, ctx),
        others: others::others_of(view, ctx),
        leaders: if by_room {
            leaders(ctx)
        } else {
            Vec::default()
        },
        first_changed: by_room && view.first().has_changed(),
        end,
    }
}

fn asked(ctx: &Context<'_>, voice: Voice, cell: Cell) -> Option<Asked> {
    let (project, language) = (ctx.project, ctx.language());
    let (row, column) = (
        project.factor_position(cell.0)?,
        project.touchpoint_position(cell.1)?,
    );
    let (factor, touchpoint) = (project.factors.get(row)?, project.touchpoints.get(column)?);
    // A person by themselves is asked about the whole market, and is not to know what the room doubts.
    let scope = voice.scope();
    let lens = Lens::new(project, scope.unwrap_or(Scope::Whole));
    let importance = match lens.importance(factor) {
        Some(value) => {
            Message::new("interview-importance").with("importance", decimal(language, round(value)))
        }
        None => Message::new("interview-no-importance"),
    };
    let not_sure = scope.is_some() && lens.is_not_sure(cell.0, cell.1);
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
    let rest = not_rated_at(project, voice, cell.1).len();
    let lowest = project.scale.levels().first();
    let meaning = lowest.map_or("", |level| level.label(language));
    let about = Subject::Cell(cell.0, cell.1);
    Some(Asked {
        spoken: visible(&spoken.join(" ")).into_owned(),
        lines,
        answers: answers(
            ctx,
            match voice {
                Voice::Rater(_) => Known::Of(voice.level(project, cell)),
                Voice::Whole => Known::Of(project.relations.get(row, column)),
                Voice::Segment(_) => Known::Segment {
                    own: lens.own_level(row, column),
                    whole: project.relations.get(row, column),
                },
            },
        ),
        inherits: inherits(ctx, voice, cell),
        rest: ctx.say(
            &Message::new("interview-rest")
                .with("meaning", meaning)
                .with("count", rest),
        ),
        rest_count: rest,
        notes: if scope.is_none() && project.blind {
            Vec::new()
        } else {
            let notes = project.evidence_about(about);
            notes.map(|note| note.text.clone()).collect()
        },
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

fn inherits(ctx: &Context<'_>, voice: Voice, cell: Cell) -> Option<Inherits> {
    if !matches!(voice, Voice::Segment(_)) {
        return None;
    }
    let here = inherited(ctx.project, voice, cell);
    let rest = inherited_at(ctx.project, voice, cell.1).len();
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

/// What is known of a cell to whoever is asked.
#[derive(Clone, Copy)]
enum Known {
    /// The level that they gave.
    Of(Option<u8>),
    /// A segment's own level, and the whole market's that it inherits.
    Segment { own: Option<u8>, whole: Option<u8> },
}

/// The levels, and which of them holds.
fn answers(ctx: &Context<'_>, known: Known) -> Vec<Answer> {
    let scale = &ctx.project.scale;
    let (own, whole) = match known {
        Known::Of(level) => (level, None),
        Known::Segment { own, whole } => (own, whole),
    };
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
        let remark = match (is(own), is(whole)) {
            (true, _) => Some("interview-now"),
            (false, true) => Some("interview-inherited"),
            (false, false) => None,
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
