//! What the page shows, worked out once for each revision, filter and choice.

use std::collections::BTreeSet;

use super::words;
use crate::i18n::{Language, Message, fixed, visible};
use crate::methods::matrix::{Lens, Scope};
use crate::methods::panel::{Derived, FEW, Ways, is_by_hand};
use crate::model::{Derivation, Factor, FactorId, Filter, QuestionKind, TakenImportance};
use crate::ui::taken::{self, whose};
use crate::ui::{Context, Moved};

/// What the words depend on.
#[derive(PartialEq)]
struct Key {
    project: Option<(u64, Scope)>,
    stamp: u64,
    language: Language,
    filter: Filter,
    choice: (Derivation, bool),
    current: bool,
    moved: Vec<Moved>,
}

/// What the page shows.
pub(super) struct Known {
    key: Key,
    /// True where the derivations are those of what is on screen.
    pub(super) current: bool,
    /// One sentence for whoever reads no more, and whether it warns.
    pub(super) head: (String, bool),
    /// What to beware of.
    pub(super) notes: Vec<String>,
    /// Importances that have moved.
    pub(super) moved: Option<String>,
    /// One for each derivation.
    pub(super) columns: Vec<Column>,
    /// One for each factor.
    pub(super) rows: Vec<Row>,
    /// What was taken, when and from whom.
    pub(super) taken: Option<String>,
    /// Factors that nobody was asked about.
    pub(super) unasked: Option<String>,
    /// Factors whose importance was taken and then changed.
    pub(super) by_hand: Vec<FactorId>,
}

/// The head of a derivation's column.
pub(super) struct Column {
    pub(super) derivation: Derivation,
    pub(super) name: String,
    /// How many classes it would change.
    pub(super) changes: String,
    /// How it is made, in a line.
    pub(super) tip: String,
}

/// A factor.
pub(super) struct Row {
    pub(super) factor: FactorId,
    pub(super) name: String,
    pub(super) excluded: bool,
    /// The importance at present.
    pub(super) now: Option<f64>,
    pub(super) now_text: String,
    /// What stands below it: by hand, or inherited.
    pub(super) mark: String,
    pub(super) by_hand: bool,
    /// One for each derivation.
    pub(super) cells: Vec<Option<Cell>>,
    /// All of it for a reader and a tooltip.
    pub(super) spoken: String,
}

/// A derivation's figure of a factor.
pub(super) struct Cell {
    pub(super) value: f64,
    /// Both ends of its 95 % interval.
    pub(super) ends: Option<(f64, f64)>,
    pub(super) text: String,
    /// "± 0.07" or "3.82…4.11".
    pub(super) doubt: String,
    pub(super) answers: String,
    pub(super) weak: bool,
}

/// The derivations that were worked out last, and whether they are of what is on screen.
pub(super) fn ways<'a>(ctx: &Context<'a>) -> Option<(&'a Ways, bool)> {
    let revision = ctx.derived.key()?.0;
    let ask = (whose(ctx), ctx.survey.filter.clone(), revision);
    ctx.survey.ways.get(&ask, ctx.survey.stamp)
}

/// One of them.
pub(super) fn way(ways: &Ways, derivation: Derivation) -> Option<&(Derived, usize, usize)> {
    let mut ways = ways.ways.iter();
    ways.find(|(derived, ..)| derived.derivation == derivation)
}

impl Known {
    pub(super) fn update(known: &mut Option<Self>, ctx: &Context<'_>, choice: (Derivation, bool)) {
        let found = ways(ctx);
        let current = found.is_some_and(|(_, current)| current);
        let survey = ctx.survey;
        let same = known.as_ref().is_some_and(|known| {
            let key = &known.key;
            key.project == ctx.derived.key()
                && key.project.is_some()
                && key.stamp == survey.stamp
                && key.language == ctx.language()
                && key.choice == choice
                && key.current == current
                && key.filter == survey.filter
                && key.moved == survey.moved
        });
        if same {
            return;
        }
        let key = Key {
            project: ctx.derived.key(),
            stamp: survey.stamp,
            language: ctx.language(),
            filter: survey.filter.clone(),
            choice,
            current,
            moved: survey.moved.clone(),
        };
        *known = Some(Self::of(ctx, key, found));
    }

    fn of(ctx: &Context<'_>, key: Key, found: Option<(&Ways, bool)>) -> Self {
        let ways = found.map(|(ways, _)| ways);
        let (derivation, intervals) = key.choice;
        let asked = asked(ctx);
        let factors = ctx.project.factors.iter();
        let rows: Vec<Row> = factors
            .map(|factor| row(ctx, factor, ways, (&asked, intervals)))
            .collect();
        let by_hand = rows.iter().filter(|row| row.by_hand);
        let by_hand: Vec<FactorId> = by_hand.map(|row| row.factor).collect();
        Self {
            current: key.current,
            head: words::head(ctx, ways, (derivation, intervals)),
            notes: words::notes(ctx, ways),
            moved: words::moved(ctx),
            columns: columns(ctx, ways),
            taken: words::taken_when(ctx, by_hand.len()),
            unasked: words::unasked(ctx, &asked),
            by_hand,
            rows,
            key,
        }
    }
}

/// The factors that a question is about.
fn asked(ctx: &Context<'_>) -> BTreeSet<FactorId> {
    let questions = ctx.project.panel.questions.iter();
    let about = questions.filter_map(|question| match question.kind {
        QuestionKind::Importance { factor, .. } => factor,
        _ => None,
    });
    about.collect()
}

fn columns(ctx: &Context<'_>, ways: Option<&Ways>) -> Vec<Column> {
    let column = |derivation| {
        let found = ways.and_then(|ways| way(ways, derivation));
        let changes = found.map(|(_, count, of)| {
            let message = Message::new("taken-changes").with("count", *count);
            ctx.say(&message.with("of", *of))
        });
        Column {
            derivation,
            name: ctx.text(words::derivation_key(derivation)),
            changes: changes.unwrap_or_default(),
            tip: ctx.text(words::derivation_tip(derivation)),
        }
    };
    Derivation::ALL.into_iter().map(column).collect()
}

fn row(
    ctx: &Context<'_>,
    factor: &Factor,
    ways: Option<&Ways>,
    (asked, intervals): (&BTreeSet<FactorId>, bool),
) -> Row {
    let language = ctx.language();
    let lens = Lens::new(ctx.project, ctx.scope);
    let now = lens.importance(factor);
    let now_text = now.map_or_else(|| "–".to_owned(), |now| fixed(language, now, 2));
    let was = is_by_hand(ctx.project, whose(ctx), factor.id);
    let mark = match &was {
        Some(was) => {
            let message = Message::new("taken-mark-by-hand");
            ctx.say(&message.with("was", taken::precise(ctx, was)))
        }
        None if whose(ctx).is_some() && !lens.has_own_importance(factor.id) => {
            ctx.text("taken-mark-inherited")
        }
        None if !asked.contains(&factor.id) => ctx.text("taken-mark-unasked"),
        None => String::new(),
    };
    let cell = |derivation| {
        let (derived, ..) = way(ways?, derivation)?;
        let taken = derived.factors.get(&factor.id)?;
        Some(cell(ctx, taken, intervals))
    };
    let cells: Vec<Option<Cell>> = Derivation::ALL.into_iter().map(cell).collect();
    let spoken = spoken(ctx, factor, (&now_text, &mark), &cells);
    Row {
        factor: factor.id,
        name: visible(&factor.name).into_owned(),
        excluded: factor.excluded,
        now,
        now_text,
        mark,
        by_hand: was.is_some(),
        cells,
        spoken,
    }
}

fn cell(ctx: &Context<'_>, taken: &TakenImportance, intervals: bool) -> Cell {
    let answers = Message::new("taken-n").with("count", taken.answers as usize);
    Cell {
        value: taken.value.value(),
        ends: crate::methods::outlook::importance_interval(taken).map(|it| (it.low, it.high)),
        text: fixed(ctx.language(), taken.value.value(), 2),
        doubt: words::doubt(ctx, taken, intervals),
        answers: ctx.say(&answers),
        weak: (taken.answers as usize) < FEW,
    }
}

fn spoken(
    ctx: &Context<'_>,
    factor: &Factor,
    (now, mark): (&str, &str),
    cells: &[Option<Cell>],
) -> String {
    let row = Message::new("taken-row")
        .with("factor", factor.name.as_str())
        .with("now", now);
    let mut parts = vec![ctx.say(&row)];
    if !mark.is_empty() {
        parts.push(mark.to_owned());
    }
    for (derivation, cell) in Derivation::ALL.into_iter().zip(cells) {
        let Some(cell) = cell else {
            continue;
        };
        let message = Message::new("taken-row-way")
            .with("way", Message::new(words::derivation_key(derivation)))
            .with("value", cell.text.as_str())
            .with("doubt", cell.doubt.as_str());
        parts.push(ctx.say(&message));
    }
    if let Some(cell) = cells.iter().flatten().next() {
        parts.push(cell.answers.clone());
        if cell.weak {
            parts.push(ctx.text("taken-few"));
        }
    }
    parts.join("; ")
}
