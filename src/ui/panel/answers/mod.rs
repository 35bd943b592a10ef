//! The page of answers in words of one's own: one question, those who pass the filter, what is looked for.

mod list;

use egui::{
    Button, ComboBox, EventFilter, Frame, Id, Key, Label, Margin, Modifiers, TextEdit, Ui, vec2,
};

use super::rows::{Rows, Shown};
use super::{marks, words};
use crate::i18n::{Message, visible};
use crate::model::{Question, QuestionId, QuestionKind};
use crate::ui::action::{Action, BlocksAction, PanelAction};
use crate::ui::tabular::{Field, Tabular};
use crate::ui::{Ask, Context, Intent, Intents, SurveyWish, shortcut, widgets};

/// The state of the page.
#[derive(Default)]
pub struct AnswersPage {
    question: Option<QuestionId>,
    find: String,
    find_wanted: bool,
    list: Rows,
}

/// A table of more rows than this is not for a clipboard.
const MOST_COPIED: usize = 20_000;

fn find_id() -> Id {
    Id::unique("find in the answers of the panel")
}

impl AnswersPage {
    /// Shows the answers to a question.
    pub(super) fn read(&mut self, question: QuestionId) {
        self.question = Some(question);
        self.find.clear();
    }

    /// Shows the page and carries its actions out.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        ctx: &Context<'_>,
        actions: &[BlocksAction],
        intents: &mut Intents,
    ) {
        if !marks::has_answers(ui, ctx, intents) {
            return;
        }
        let questions = questions(ctx);
        for action in actions {
            match action {
                BlocksAction::NextText => self.next(&questions),
                BlocksAction::Find => self.find_wanted = true,
                _ => {}
            }
        }
        let Some(question) = self.chosen(&questions).cloned() else {
            nothing(ui, ctx);
            return;
        };
        self.question = Some(question.id);
        let hears = self.list.listens(ui);
        self.leave_field(ui);
        let ask = self.ask(ctx, question.id);
        let found = ctx.survey.texts.get(&ask, ctx.survey.stamp);
        let current = found.is_some_and(|(_, current)| current);
        if !current {
            let (filter, question, text) = ask;
            let ask = Ask::Texts(filter, question, text);
            intents.push(Intent::Survey(SurveyWish::Ask(ask)));
        }
        let rows = found.map_or(&[][..], |(rows, _)| rows.as_slice());
        self.head(ui, ctx, (&questions, &question), (rows.len(), current));
        let scale = if ctx.presenting { 1.25 } else { 1.0 };
        let ink = if current {
            ctx.tokens.ink
        } else {
            ctx.tokens.ink_soft
        };
        let name = |at: usize| {
            let row = rows.get(at).copied().unwrap_or_default();
            let text = list::text(ctx, question.id, row);
            format!("{text} ({})", list::wave(ctx, row))
        };
        let shown = Shown {
            salt: "panel answers",
            label: ctx.text("charts-texts-list"),
            height: list::ROW * scale,
            count: rows.len(),
            hears,
            once: false,
            name: &name,
        };
        self.list.show(ui, ctx, &shown, |ui, at, rect| {
            if let Some(row) = rows.get(at) {
                list::paint(ui, ctx, (question.id, *row), (rect, scale, ink));
            }
        });
    }

    fn ask(
        &self,
        ctx: &Context<'_>,
        question: QuestionId,
    ) -> (crate::model::Filter, QuestionId, String) {
        let text = self.find.trim().to_owned();
        (ctx.survey.filter.clone(), question, text)
    }

    fn chosen<'a>(&self, questions: &[&'a Question]) -> Option<&'a Question> {
        let own = questions.iter().find(|it| Some(it.id) == self.question);
        own.or_else(|| questions.first()).copied()
    }

    fn next(&mut self, questions: &[&Question]) {
        let at = questions.iter().position(|it| Some(it.id) == self.question);
        let next = at.map_or(0, |at| at + 1);
        let found = questions.get(next).or_else(|| questions.first());
        self.question = found.map(|question| question.id);
        self.list.start();
    }

    /// Enter and Escape lead out of the field, before it sees them; Escape takes the words away.
    fn leave_field(&mut self, ui: &Ui) {
        if !ui.memory(|memory| memory.has_focus(find_id())) {
            return;
        }
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let escape = pressed(Key::Escape);
        if escape {
            self.find.clear();
        }
        if escape || pressed(Key::Enter) || pressed(Key::ArrowDown) {
            ui.memory_mut(|memory| memory.surrender_focus(find_id()));
            self.list.start();
        }
    }

    fn head(
        &mut self,
        ui: &mut Ui,
        ctx: &Context<'_>,
        (questions, question): (&[&Question], &Question),
        (count, current): (usize, bool),
    ) {
        let frame = Frame::new().inner_margin(Margin::symmetric(16, 8));
        frame.show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            ui.spacing_mut().item_spacing = vec2(8.0, 6.0);
            let key = if self.find.trim().is_empty() {
                "charts-texts"
            } else {
                "charts-texts-found"
            };
            let (text, ink) = if current {
                let said = Message::new(key)
                    .with("count", count)
                    .with("question", words::question(ctx, question));
                (ctx.say(&said), ctx.tokens.ink)
            } else {
                (ctx.text("charts-texts-waits"), ctx.tokens.ink_soft)
            };
            let text = widgets::strong(text).size(ctx.tokens.text_heading);
            ui.add(Label::new(text.color(ink)).wrap());
            if ctx.presenting {
                return;
            }
            ui.horizontal_wrapped(|ui| {
                self.selector(ui, ctx, (questions, question));
                self.field(ui, ctx);
            });
        });
        widgets::hairline(ui, ctx.tokens);
    }

    fn selector(
        &mut self,
        ui: &mut Ui,
        ctx: &Context<'_>,
        (questions, question): (&[&Question], &Question),
    ) {
        let name = words::question(ctx, question);
        let combo = ComboBox::from_id_salt("question of words")
            .selected_text(visible(&name))
            .width(320.0)
            .truncate()
            .show_ui(ui, |ui| {
                for other in questions {
                    let on = other.id == question.id;
                    let text = words::question(ctx, other);
                    if ui.selectable_label(on, visible(&text)).clicked() {
                        self.question = Some(other.id);
                        self.list.start();
                    }
                }
            });
        let label = Message::new("charts-texts-question").with("question", name);
        combo.response.accessible_name(ctx.say(&label));
        if questions.len() > 1 {
            let action = Action::Panel(PanelAction::Blocks(BlocksAction::NextText));
            let keys = shortcut::text_of(ui.ctx(), action);
            let name = ctx.text(action.facts().text);
            let response = ui.add(Button::new(name.as_str()));
            widgets::name_and_keys(&response, &name, &keys);
            let tip = format!("{} ({keys})", ctx.text(action.facts().tip));
            if response.on_hover_text(tip).clicked() {
                self.next(questions);
            }
        }
    }

    fn field(&mut self, ui: &mut Ui, ctx: &Context<'_>) {
        let action = Action::Panel(PanelAction::Blocks(BlocksAction::Find));
        let keys = shortcut::text_of(ui.ctx(), action);
        let hint = format!("{} ({keys})", ctx.text(action.facts().text));
        let field = TextEdit::singleline(&mut self.find)
            .id(find_id())
            .hint_text(hint)
            .desired_width(260.0);
        let response = ui.add(field).accessible_name(ctx.text(action.facts().text));
        if response.changed() {
            self.list.start();
        }
        if std::mem::take(&mut self.find_wanted) {
            widgets::take_focus(ui, find_id());
        }
        let filter = EventFilter {
            horizontal_arrows: true,
            vertical_arrows: true,
            escape: true,
            tab: false,
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(find_id(), filter));
    }

    /// The answers, as a table.
    pub fn tabular(&self, ctx: &Context<'_>) -> Tabular {
        let questions = questions(ctx);
        let found = self.chosen(&questions).and_then(|question| {
            let ask = self.ask(ctx, question.id);
            let (rows, current) = ctx.survey.texts.get(&ask, ctx.survey.stamp)?;
            current.then_some((question, rows))
        });
        let Some((question, rows)) = found else {
            return Tabular::default();
        };
        let title = words::question(ctx, question);
        let heads = ["charts-column-wave", "charts-column-answer"];
        let mut table = Tabular::new(ctx, title, &heads);
        let rows = rows.iter().take(MOST_COPIED);
        table.rows = rows
            .map(|row| {
                let text = list::text(ctx, question.id, *row);
                vec![
                    Field::text(list::wave(ctx, *row)),
                    Field::text(text.to_owned()),
                ]
            })
            .collect();
        table
    }
}

/// The questions in words of one's own.
fn questions<'a>(ctx: &Context<'a>) -> Vec<&'a Question> {
    let Some(base) = &ctx.survey.base else {
        return Vec::new();
    };
    let questions = base.panel().questions.iter();
    questions
        .filter(|question| question.kind == QuestionKind::Text)
        .collect()
}

fn nothing(ui: &mut Ui, ctx: &Context<'_>) {
    let frame = Frame::new().inner_margin(Margin::symmetric(16, 12));
    frame.show(ui, |ui| {
        let text = widgets::soft(ctx.text("charts-texts-none"), ctx.tokens);
        ui.add(Label::new(text).wrap());
    });
}
