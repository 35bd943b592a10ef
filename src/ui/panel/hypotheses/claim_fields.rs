//! The fields of a claim: of whom, which figure, on which side of what, how many answers, how collected.

use egui::{Key, Label, Modifiers, ScrollArea, TextEdit, Ui};

use super::claim::{Claims, Form};
use super::desk::Desk;
use super::head::combo;
use super::{parts, typed, words};
use crate::i18n::Message;
use crate::methods::hypotheses::Judged;
use crate::methods::outlook::{Figure, countable};
use crate::model::{Choice, Direction, Hypothesis, Measure, Question, QuestionId};
use crate::ui::action::{Action, HypothesesAction, PanelAction};
use crate::ui::{Context, Intent, widgets};

/// The highest that the list of answers is.
const CHOICES: f32 = 120.0;

/// Shows them. What is changed is entered whole, by the button or when another hypothesis is shown.
pub(super) fn show(
    claims: &mut Claims,
    ui: &mut Ui,
    desk: &mut Desk<'_, '_>,
    judged: Option<&Judged>,
) {
    let ctx = desk.ctx;
    let Some(hypothesis) = desk.hypothesis().cloned() else {
        return;
    };
    let mut form = claims.form(&ctx, &hypothesis);
    whom(ui, desk, &mut form);
    measure(ui, &ctx, &mut form, desk);
    let enter = numbers(ui, &ctx, &mut form, judged);
    let was = claims.is_written(hypothesis.id);
    claims.set(&ctx, &hypothesis, form.clone());
    if claims.is_written(hypothesis.id) {
        let place = ui.cursor().min;
        answer(claims, ui, desk, (&hypothesis, &form, judged), enter);
        if !was {
            // What is to be answered comes into view when the claim begins to differ.
            let end = egui::pos2(place.x, ui.cursor().min.y);
            ui.scroll_to_rect(egui::Rect::from_two_pos(place, end), None);
        }
    } else {
        let key = if is_before(judged) {
            "hypotheses-before-data"
        } else {
            "hypotheses-write-first"
        };
        parts::remark(ui, &ctx, &ctx.text(key));
    }
}

/// True where the claim was written before answers that are there.
fn is_before(judged: Option<&Judged>) -> bool {
    judged.is_some_and(|judged| judged.answers > 0 && !judged.after_the_data)
}

/// Of whom, and the way to them in the charts.
fn whom(ui: &mut Ui, desk: &mut Desk<'_, '_>, form: &mut Form) {
    let ctx = desk.ctx;
    let act = |action| Action::Panel(PanelAction::Hypotheses(action));
    ui.add(Label::new(widgets::soft(
        ctx.text("hypotheses-whom"),
        ctx.tokens,
    )));
    let sentence = words::whom(&ctx, &form.claim.filter);
    let link = ui.link(sentence.as_str());
    let tip = ctx.text(act(HypothesesAction::ShowWhom).facts().tip);
    if link.on_hover_text(tip).clicked() {
        desk.intents
            .push(Intent::Act(act(HypothesesAction::ShowWhom)));
    }
    if form.claim.filter != ctx.survey.filter {
        ui.horizontal_wrapped(|ui| {
            let facts = act(HypothesesAction::UseFilter).facts();
            let button = ui.button(ctx.text(facts.text));
            if button.on_hover_text(ctx.text(facts.tip)).clicked() {
                form.claim.filter = ctx.survey.filter.clone();
            }
            let current = words::whom(&ctx, &ctx.survey.filter);
            ui.add(Label::new(widgets::soft(current, ctx.tokens)).truncate());
        });
    }
}

/// Which figure of which question.
fn measure(ui: &mut Ui, ctx: &Context<'_>, form: &mut Form, desk: &mut Desk<'_, '_>) {
    let panel = &ctx.project.panel;
    ui.add_space(2.0);
    ui.add(Label::new(widgets::soft(
        ctx.text("hypotheses-measure"),
        ctx.tokens,
    )));
    let mut id = form.claim.measure.question();
    ui.horizontal_wrapped(|ui| {
        let can = |question: &&Question| !Figure::all_of(question.kind).is_empty();
        let questions = panel.questions.iter().filter(can);
        let names = questions.map(|question| (question.id, question.name().to_owned()));
        if combo(ui, ctx, "hypotheses-question", (&mut id, names)) {
            turn_to(ctx, form, id, desk);
        }
        let Some(question) = panel.question(form.claim.measure.question()) else {
            return;
        };
        let now = Figure::of(&form.claim.measure);
        let figures = Figure::all_of(question.kind);
        for figure in figures {
            if figures.len() < 2 {
                break;
            }
            let text = ctx.text(words::figure_key(*figure));
            if ui.radio(now == *figure, text).clicked() && now != *figure {
                let choices = countable(ctx.survey.base.as_deref(), question);
                if let Some(begun) = figure.begin(question, &choices) {
                    form.measure(ctx, begun);
                }
            }
        }
    });
    if let Measure::Share(of, chosen) = &mut form.claim.measure
        && let Some(question) = panel.question(*of)
    {
        let mut all = countable(ctx.survey.base.as_deref(), question);
        // An answer that nobody gives any more can still be taken away.
        let missing: Vec<Choice> = chosen
            .iter()
            .filter(|it| !all.contains(it))
            .cloned()
            .collect();
        all.extend(missing);
        ui.add(Label::new(widgets::soft(
            ctx.text("hypotheses-choices"),
            ctx.tokens,
        )));
        let area = ScrollArea::vertical()
            .id_salt("choices")
            .max_height(CHOICES)
            .auto_shrink([false, true]);
        area.show(ui, |ui| {
            ui.horizontal_wrapped(|ui| {
                for choice in all {
                    let mut on = chosen.contains(&choice);
                    let last = on && chosen.len() == 1;
                    let name = words::choice(ctx, *of, &choice);
                    let tick = egui::Checkbox::new(&mut on, name);
                    // A share of no answer at all would be of nothing.
                    if ui.add_enabled(!last, tick).changed() {
                        if on {
                            chosen.insert(choice);
                        } else {
                            chosen.remove(&choice);
                        }
                    }
                }
            });
        });
    }
}

/// Another question, with its usual figure.
fn turn_to(ctx: &Context<'_>, form: &mut Form, id: QuestionId, desk: &mut Desk<'_, '_>) {
    let Some(question) = ctx.project.panel.question(id) else {
        return;
    };
    let choices = countable(ctx.survey.base.as_deref(), question);
    let mut figures = Figure::all_of(question.kind).iter();
    if let Some(begun) = figures.find_map(|figure| figure.begin(question, &choices)) {
        form.measure(ctx, begun);
    } else {
        let refusal = Message::new("hypotheses-no-choices").with("name", question.name());
        desk.intents.push(Intent::Refuse(refusal));
    }
}

/// Direction and threshold, plan and method; true where the claim is to be entered.
fn numbers(ui: &mut Ui, ctx: &Context<'_>, form: &mut Form, judged: Option<&Judged>) -> bool {
    let mut enter = false;
    ui.add_space(2.0);
    ui.horizontal_wrapped(|ui| {
        for (direction, key) in [
            (Direction::Above, "hypotheses-above"),
            (Direction::Below, "hypotheses-below"),
        ] {
            let on = form.claim.direction == direction;
            if ui.radio(on, ctx.text(key)).clicked() {
                form.claim.direction = direction;
            }
        }
        enter |= number(ui, ctx, &mut form.threshold, "hypotheses-threshold", 72.0);
        let unit = match form.claim.measure {
            Measure::Share(..) => "%",
            Measure::Mean(_) | Measure::Nps(_) => "",
        };
        ui.label(unit);
    });
    ui.horizontal_wrapped(|ui| {
        ui.label(widgets::soft(ctx.text("hypotheses-planned-n"), ctx.tokens));
        enter |= number(ui, ctx, &mut form.planned, "hypotheses-planned-n", 72.0);
        ui.label(widgets::soft(ctx.text("hypotheses-method"), ctx.tokens));
        enter |= number(ui, ctx, &mut form.claim.method, "hypotheses-method", 200.0);
    });
    if let Ok(planned) = form.planned.trim().parse::<u32>() {
        let claim = crate::model::Claim {
            planned,
            ..form.claim.clone()
        };
        parts::remark(ui, ctx, &words::plan(ctx, &claim, judged));
    }
    enter
}

/// A short field; true where Enter was pressed in it.
fn number(
    ui: &mut Ui,
    ctx: &Context<'_>,
    text: &mut String,
    key: &'static str,
    width: f32,
) -> bool {
    let response = ui.add(TextEdit::singleline(text).desired_width(width));
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    let entered = response.lost_focus()
        && ui.input(|input| {
            input.key_pressed(Key::Enter) && input.modifiers.matches_logically(Modifiers::NONE)
        });
    response.accessible_name(ctx.text(key));
    entered
}

/// What the changed claim would say, and the two ways from here.
fn answer(
    claims: &mut Claims,
    ui: &mut Ui,
    desk: &mut Desk<'_, '_>,
    (hypothesis, form, judged): (&Hypothesis, &Form, Option<&Judged>),
    enter: bool,
) {
    let ctx = desk.ctx;
    let frame = egui::Frame::new()
        .fill(ctx.tokens.tint(ctx.tokens.accent))
        .corner_radius(ctx.tokens.rounding)
        .inner_margin(egui::Margin::symmetric(8, 6));
    let (mut write, mut leave) = (enter, false);
    frame.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        if let Some(words) = Claims::words(&ctx, form) {
            let message = Message::new("hypotheses-claim-new").with("claim", words);
            ui.add(Label::new(ctx.say(&message)).wrap());
        }
        let key = if is_before(judged) {
            "hypotheses-changes-kept-before"
        } else {
            "hypotheses-changes-kept"
        };
        parts::remark(ui, &ctx, &ctx.text(key));
        if let Some(why) = claims.fault(hypothesis.id) {
            typed::fault(ui, &ctx, why);
        }
        ui.horizontal(|ui| {
            let text = ctx.text("hypotheses-write");
            write |= widgets::primary_button(ui, ctx.tokens, &text).clicked();
            leave = widgets::plain_button(ui, &ctx.text("hypotheses-leave")).clicked();
        });
    });
    if leave {
        claims.give_up(hypothesis.id);
    } else if write {
        claims.write(desk);
    }
}
