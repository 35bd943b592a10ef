//! The frame: what is done before painting, what is painted where, what is applied behind it.

use egui::{CentralPanel, Frame, Key, Margin, Modifiers, Panel, ScrollArea, Ui, ViewportCommand};

use super::dialogs::{Open, Seen};
use super::leave::Then;
use super::{App, Document};
use crate::edit::Edit;
use crate::i18n::visible;
use crate::model::{BallotId, FactorId, SegmentId, Subject, TouchpointId};
use crate::ui::action::{Action, Screen};
use crate::ui::palette::PaletteAnswer;
use crate::ui::{Context, Intent, Tokens, rail, shortcut, start, status, top, visuals};

impl eframe::App for App {
    fn raw_input_hook(&mut self, ctx: &egui::Context, input: &mut egui::RawInput) {
        if self.turns.take(input, self.typing) {
            ctx.request_repaint();
        }
    }

    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        let now = ctx.input(|input| input.time);
        // Midnight passes in long workshops, and the clock is not asked in every frame.
        if now - self.today.1 > 60.0 {
            self.today = (self.services.clock.today(), now);
        }
        self.hear_journal();
        self.hear_of_others();
        self.drain_jobs(ctx);
        self.take_figures();
        self.watch_focus(ctx);
        self.take_dropped(ctx);
        if ctx.input(|input| input.viewport().close_requested()) && !self.ending {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            self.leave(ctx, Then::Quit);
        }
    }

    fn ui(&mut self, ui: &mut Ui, frame: &mut eframe::Frame) {
        let ctx = ui.ctx().clone();
        let revision = self.revision();
        self.keeper.listen(&ctx);
        self.take_keys(&ctx, frame);
        let mut actions = Vec::new();
        self.paint(ui, &mut actions);
        self.show_palette(&ctx, &mut actions);
        self.show_dialogs(&ctx, frame);
        for action in actions {
            self.act(&ctx, frame, action);
        }
        self.apply_intents(&ctx, frame);
        self.autosave(&ctx);
        self.figure(&ctx);
        self.keep_answers(&ctx);
        self.open_links(&ctx);
        self.show_title(&ctx);
        let typing = ctx.text_edit_focused();
        self.keep_journal(typing);
        self.typing = typing;
        if self.revision() != revision {
            ctx.request_discard("the screen is older than the project");
            if !ctx.will_discard() {
                ctx.request_repaint();
            }
        }
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.end_figures();
        self.end_journal();
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }
}

impl App {
    /// What the screen shows, as something that changes whenever that does.
    fn revision(&self) -> impl PartialEq + use<> {
        let document = self.document.as_ref();
        let shown = document.map(|d| {
            let answers = d.survey.turn;
            (
                d.serial,
                d.history.revision(),
                d.scope,
                d.is_modified(),
                answers,
            )
        });
        let rest = (self.words().language(), self.shown);
        (
            shown,
            rest,
            self.messages.len(),
            self.dialogs.len(),
            self.palette.is_some(),
            self.pending.len(),
            self.exports.is_under_way(),
        )
    }

    pub(super) fn context<'a>(&self, document: &'a Document) -> Context<'a> {
        Context {
            project: document.project(),
            derived: &document.derived,
            certainty: &document.certainty,
            survey: &document.survey,
            scope: document.scope,
            words: self.words(),
            tokens: self.tokens,
            today: self.today.0,
            now: self.services.clock.moment(),
            rating_as: self.views.interview.rating_as(),
            presenting: self.shown.presenting,
        }
    }

    fn take_keys(&mut self, ctx: &egui::Context, frame: &eframe::Frame) {
        // A dialog has its own keys, and so has an open menu.
        if ctx.memory(|memory| memory.top_modal_layer().is_some()) {
            return;
        }
        let pressed = shortcut::pressed(ctx, &self.situation());
        for action in pressed {
            self.act(ctx, frame, action);
        }
        // Escape leaves the projector's view where nothing nearer wants it. The field that it takes the focus from has lost
        // it by now, so what had it before is asked.
        let nearer = self.typing
            || egui::Popup::is_any_open(ctx)
            || self.views.wants_escape(self.shown.screen);
        if self.shown.presenting
            && !nearer
            && ctx.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape))
        {
            self.present(ctx, false);
        }
    }

    fn paint(&mut self, ui: &mut Ui, actions: &mut Vec<Action>) {
        self.tokens = visuals::shown(ui.ctx());
        let (words, tokens) = (self.words(), self.tokens);
        let bar = |side: Margin| Frame::new().fill(tokens.band).inner_margin(side);
        let mut wish = None;
        let mut chosen = Vec::new();
        if !self.shown.presenting {
            let situation = self.situation();
            let shown = self.document.as_ref().map(|document| {
                let context = self.context(document);
                (context, document.is_modified())
            });
            Panel::top("top")
                .exact_size(top::HEIGHT)
                .frame(bar(Margin::symmetric(8, 0)))
                .show(ui, |ui| {
                    wish = top::show(ui, words, tokens, &situation, shown);
                });
            let state = self.document.as_ref().map(Document::state);
            let said = status::Heard {
                exporting: self.exports.shown(),
                said: self.messages.back().filter(|_| self.saying),
            };
            Panel::bottom("status")
                .exact_size(status::HEIGHT)
                .frame(bar(Margin::symmetric(12, 0)))
                .show(ui, |ui| {
                    let shown = shown.map(|(context, _)| context).zip(state.as_ref());
                    chosen.extend(status::show(ui, words, tokens, shown, &said));
                });
            if shown.is_some() {
                Panel::left("rail")
                    .exact_size(rail::WIDTH)
                    .resizable(false)
                    .frame(bar(Margin::same(6)))
                    .show(ui, |ui| {
                        chosen.extend(rail::show(ui, words, tokens, &situation));
                    });
            }
        }
        if self.shown.presenting
            && let Some(document) = &self.document
        {
            let context = self.context(document);
            let said = self.messages.back();
            let refused = said.filter(|said| self.saying && said.refusal);
            Panel::top("presented")
                .exact_size(top::PRESENTED_HEIGHT)
                .frame(bar(Margin::symmetric(12, 0)))
                .show(ui, |ui| top::presented(ui, context, refused));
        }
        if let Some(wish) = wish {
            self.intents.push(wish);
        }
        actions.extend(chosen);
        if self.document.is_some() {
            self.paint_project(ui, tokens);
        } else {
            self.paint_start(ui, tokens, actions);
        }
    }

    fn paint_project(&mut self, ui: &mut Ui, tokens: &'static Tokens) {
        let bars = self.survey_bars();
        let Some(document) = self.document.take() else {
            return;
        };
        let context = self.context(&document);
        let frame = Frame::new().fill(tokens.band).inner_margin(12);
        bars.show(ui, context.words, tokens, &mut self.intents);
        let (screen, views, intents) = (self.shown.screen, &mut self.views, &mut self.intents);
        if screen.has_inspector() && !self.shown.presenting {
            Panel::right("inspector")
                .default_size(300.0)
                .size_range(240.0..=480.0)
                .frame(frame)
                .show_collapsible(ui, &mut self.shown.inspector, |ui| {
                    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                        views.inspector(screen, ui, context, intents);
                    });
                });
        }
        let pending = &mut self.pending;
        CentralPanel::default()
            .frame(Frame::new().fill(tokens.paper))
            .show(ui, |ui| views.show(screen, ui, context, pending, intents));
        self.document = Some(document);
    }

    fn paint_start(&mut self, ui: &mut Ui, tokens: &'static Tokens, actions: &mut Vec<Action>) {
        let words = self.words();
        let wish = CentralPanel::default()
            .frame(Frame::new().fill(tokens.paper))
            .show(ui, |ui| {
                let lists = start::Lists {
                    recent: &self.recent,
                    examples: &self.examples,
                    unsaved: self.recovery.count(),
                };
                start::show(ui, words, tokens, &lists)
            })
            .inner;
        match wish {
            Some(start::StartWish::Act(action)) => actions.push(action),
            Some(start::StartWish::Open(path)) => self.read(path),
            Some(start::StartWish::Forget(path)) => self.forget_recent(&path),
            Some(start::StartWish::Example(id)) => self.show_example(id),
            None => {}
        }
    }

    fn show_palette(&mut self, ctx: &egui::Context, actions: &mut Vec<Action>) {
        let Some(mut palette) = self.palette.take() else {
            return;
        };
        let context = self.document.as_ref().map(|found| self.context(found));
        match palette.show(ctx, self.words(), self.tokens, &self.situation(), context) {
            PaletteAnswer::Open => self.palette = Some(palette),
            PaletteAnswer::Closed => {}
            PaletteAnswer::Go(Intent::Act(action)) => actions.push(action),
            PaletteAnswer::Go(intent) => self.intents.push(intent),
        }
    }

    fn show_dialogs(&mut self, ctx: &egui::Context, frame: &eframe::Frame) {
        let mut dialogs = std::mem::take(&mut self.dialogs);
        let seen = Seen {
            words: self.words(),
            tokens: self.tokens,
            messages: &self.messages,
            keeps: self.keeper.works(),
            today: self.today.0,
            screen: self.document.as_ref().map(|_| self.shown.screen),
            open: self.document.as_ref().map(|document| Open {
                key: document.key(),
                project: document.project(),
            }),
        };
        let reply = dialogs.show(ctx, &seen);
        // What is opened by the reply lies over what is there.
        dialogs.append(&mut self.dialogs);
        self.dialogs = dialogs;
        if let Some(reply) = reply {
            self.reply(ctx, frame, reply);
        }
    }

    pub(super) fn apply_intents(&mut self, ctx: &egui::Context, frame: &eframe::Frame) {
        for intent in self.intents.take() {
            match intent {
                Intent::Act(action) => self.act(ctx, frame, action),
                Intent::Say(message) => self.say(message),
                Intent::Refuse(message) => self.refuse(message),
                Intent::Look(scope) => {
                    if let Some(document) = &mut self.document {
                        document.scope = scope;
                        self.views.tracks.look(document.history.project(), scope);
                    }
                }
                Intent::Go(screen, subject) => self.go_to(screen, subject),
                Intent::ShowSegment(id) => self.show_segment(id),
                Intent::ShowTrack(track, entry) => {
                    self.shown.screen = Screen::Tracks;
                    self.views.tracks.show_track(track, entry);
                }
                Intent::RateAs(id) => self.rate_as(id),
                Intent::AskAbout(cells) => self.ask_about(&cells),
                Intent::Certainty(wish) => self.wish_certainty(wish),
                Intent::Survey(wish) => self.wish_survey(ctx, frame, wish),
                Intent::Edit(edit) => self.edit(&edit),
                Intent::BeginGesture => self.with_document(|document| document.history.begin()),
                Intent::UpdateGesture(edit) => self.update_gesture(&edit),
                Intent::CommitGesture => self.with_document(|document| document.history.commit()),
                Intent::CancelGesture => self.with_document(|document| document.history.cancel()),
            }
        }
        if let Some(document) = &mut self.document {
            document.update();
        }
    }

    /// Shows a screen, with an item selected or as it was.
    pub(super) fn go_to(&mut self, screen: Screen, subject: Option<Subject>) {
        self.shown.screen = screen;
        if let Some(document) = self.document.take() {
            let context = self.context(&document);
            if let Some(subject) = subject {
                self.views.go_to(screen, context, subject);
            }
            self.document = Some(document);
        }
    }

    /// Shows the interview with a person rating by name.
    fn rate_as(&mut self, id: BallotId) {
        self.shown.screen = Screen::Interview;
        if let Some(document) = self.document.take() {
            let context = self.context(&document);
            self.views.interview.rate_as(context, Some(id));
            self.document = Some(document);
        }
    }

    /// Shows the interview asking about a few cells.
    fn ask_about(&mut self, cells: &[(FactorId, TouchpointId)]) {
        self.shown.screen = Screen::Interview;
        if let Some(document) = self.document.take() {
            let context = self.context(&document);
            self.views.interview.ask_about(context, cells);
            self.document = Some(document);
        }
    }

    /// Shows the screen of segments with one of them selected.
    fn show_segment(&mut self, id: SegmentId) {
        self.shown.screen = Screen::Segments;
        if let Some(document) = self.document.take() {
            let context = self.context(&document);
            self.views.segments.go_to_segment(context, id);
            self.document = Some(document);
        }
    }

    pub(super) fn with_document(&mut self, change: impl FnOnce(&mut Document)) {
        if let Some(document) = &mut self.document {
            change(document);
        }
    }

    pub(super) fn edit(&mut self, edit: &Edit) {
        let Some(document) = &mut self.document else {
            return;
        };
        match document.history.apply(edit) {
            // What was refused before is not what is on screen any more.
            Ok(_) => self.saying = false,
            Err(error) => self.refuse(error.message()),
        }
    }

    pub(super) fn update_gesture(&mut self, edit: &Edit) {
        let Some(document) = &mut self.document else {
            return;
        };
        if let Err(error) = document.history.update(edit) {
            self.refuse(error.message());
        }
    }

    fn show_title(&mut self, ctx: &egui::Context) {
        let title = match &self.document {
            Some(document) => {
                let name = &document.project().about.name;
                let mark = if document.is_modified() { " ●" } else { "" };
                let read_only = document.sharing.is_read_only();
                let remark = read_only.then(|| self.words().text("together-title-read-only"));
                let remark = remark.map(|remark| format!(" ({remark})"));
                let remark = remark.unwrap_or_default();
                format!("{}{mark}{remark} – Touchrank", visible(name))
            }
            None => "Touchrank".to_owned(),
        };
        if title != self.title {
            ctx.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }
}
