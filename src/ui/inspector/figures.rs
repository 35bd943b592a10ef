//! The figures of an item in words: score, share, intensity, deviation, rank, class and how far it is from the limits.

use egui::{Align, Label, Layout, Ui};

use crate::i18n::{Language, Message, fixed, percent, signed};
use crate::methods::matrix::{Class, Completeness, ItemFigures, Kind, Summary};
use crate::model::Subject;
use crate::ui::marks::{self, rank_text};
use crate::ui::{Context, confidence, widgets};

/// A line: what, and how much.
pub(super) enum Line {
    /// A figure with its name.
    Figure(&'static str, String),
    /// The class.
    Class(Class, Kind),
    /// A sentence.
    Text(String),
}

/// The lines of an item.
pub(super) fn of(ctx: &Context<'_>, subject: Subject) -> Vec<Line> {
    let figures = &ctx.derived.figures;
    let project = ctx.project;
    let mut lines = Vec::new();
    match subject {
        Subject::Cell(..) => {}
        Subject::Touchpoint(id) => {
            let at = project.touchpoint_position(id);
            if let Some(item) = at.and_then(|at| figures.touchpoints.get(at)) {
                common(ctx, item, Kind::Touchpoints, &mut lines);
            }
        }
        Subject::Factor(id) => {
            let at = project.factor_position(id);
            if let Some(item) = at.and_then(|at| figures.factors.get(at)) {
                common(ctx, item, Kind::Factors, &mut lines);
            }
        }
        Subject::Stage(id) => {
            let at = project.stage_position(id);
            if let Some(stage) = at.and_then(|at| figures.stages.get(at)) {
                let language = ctx.language();
                let count = fixed(language, stage.touchpoints as f64, 0);
                lines.push(Line::Figure("inspector-touchpoints", count));
                if let Some(total) = stage.total {
                    lines.push(Line::Figure("inspector-total", score(language, total)));
                }
                common(ctx, &stage.item, Kind::Stages, &mut lines);
                lines.push(Line::Text(ctx.text("inspector-stage-mean")));
            }
        }
    }
    let class = match subject {
        Subject::Touchpoint(id) => {
            (project.touchpoint_position(id)).and_then(|at| figures.item(Kind::Touchpoints, at))
        }
        Subject::Factor(id) => {
            (project.factor_position(id)).and_then(|at| figures.item(Kind::Factors, at))
        }
        Subject::Stage(id) => {
            (project.stage_position(id)).and_then(|at| figures.item(Kind::Stages, at))
        }
        Subject::Cell(..) => None,
    };
    let class = class.and_then(|item| item.class);
    lines.extend(confidence::words::line(ctx, subject, class).map(Line::Text));
    lines
}

fn common(ctx: &Context<'_>, item: &ItemFigures, of: Kind, lines: &mut Vec<Line>) {
    let language = ctx.language();
    let all = ctx.derived.figures.of(of);
    let Some(value) = item.score else {
        lines.push(Line::Text(ctx.text("inspector-no-figures")));
        return;
    };
    let mut figure = |key: &'static str, text: Option<String>| {
        if let Some(text) = text {
            lines.push(Line::Figure(key, text));
        }
    };
    figure("inspector-score", Some(score(language, value)));
    figure(
        "inspector-share",
        item.share.map(|share| percent(language, share, 1)),
    );
    let intensity = item.intensity.map(|part| percent(language, part, 1));
    figure("inspector-intensity", intensity);
    let deviation = item.deviation.map(|deviation| {
        let text = signed(language, deviation, 1);
        match item.relative_deviation {
            Some(relative) => {
                let sign = if relative > 0.0 { "+" } else { "" };
                format!("{text} ({sign}{})", percent(language, relative, 1))
            }
            None => text,
        }
    });
    figure("inspector-deviation", deviation);
    figure("inspector-z", item.z.map(|z| signed(language, z, 2)));
    figure(
        "inspector-rank",
        item.rank.map(|rank| {
            let of = Message::new("inspector-rank-of")
                .with("rank", rank_text(rank))
                .with("of", all.n.to_string());
            ctx.say(&of)
        }),
    );
    figure(
        "inspector-completeness",
        Some(completeness(ctx, item.completeness)),
    );
    if let Some(class) = item.class {
        lines.push(Line::Class(class, of));
        if let Some(text) = distance(ctx, class, value, all) {
            lines.push(Line::Text(text));
        }
    }
    if item.incomplete {
        lines.push(Line::Text(ctx.text("inspector-incomplete")));
    }
}

fn score(language: Language, value: f64) -> String {
    let whole = (value - value.round()).abs() < 5e-8;
    fixed(language, value, usize::from(!whole))
}

fn completeness(ctx: &Context<'_>, part: Completeness) -> String {
    ctx.say(
        &Message::new("inspector-rated-of")
            .with("rated", part.rated.to_string())
            .with("cells", part.cells.to_string()),
    )
}

/// How far a score is from the scores at which its class would be another.
fn distance(ctx: &Context<'_>, class: Class, value: f64, all: &Summary) -> Option<String> {
    let limits = all.limits?;
    let write = |value: f64| fixed(ctx.language(), value, 1);
    let message = match class {
        Class::Critical => Message::new("inspector-limit-critical")
            .with("by", write(value - limits.critical))
            .with("limit", write(limits.critical)),
        Class::Important => Message::new("inspector-limit-important")
            .with("up", write(limits.critical - value))
            .with("critical", write(limits.critical))
            .with("down", write(value - limits.less_important))
            .with("less", write(limits.less_important)),
        Class::LessImportant => Message::new("inspector-limit-less")
            .with("by", write(limits.less_important - value))
            .with("limit", write(limits.less_important)),
    };
    Some(ctx.say(&message))
}

/// Shows lines: names at the left, figures at the right.
pub(super) fn show(ui: &mut Ui, ctx: &Context<'_>, lines: &[Line]) {
    // Lines stand close, so that the reasons below them are seen without scrolling.
    ui.spacing_mut().interact_size.y = 20.0;
    for line in lines {
        match line {
            Line::Figure(key, text) => {
                ui.horizontal(|ui| {
                    ui.label(widgets::soft(ctx.text(key), ctx.tokens));
                    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                        ui.label(text);
                    });
                });
            }
            Line::Class(class, of) => {
                ui.horizontal(|ui| {
                    ui.label(widgets::soft(ctx.text("inspector-class"), ctx.tokens));
                    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                        let colour = ctx.tokens.class(*class);
                        ui.colored_label(colour, ctx.text(class.key(*of)));
                        let (rect, _) =
                            ui.allocate_exact_size(egui::vec2(12.0, 12.0), egui::Sense::hover());
                        let mut shapes = Vec::new();
                        marks::class(&mut shapes, rect.center(), 5.0, *class, colour);
                        ui.painter().extend(shapes);
                    });
                });
            }
            Line::Text(text) => {
                ui.add(Label::new(widgets::soft(text, ctx.tokens)).wrap());
            }
        }
    }
}
