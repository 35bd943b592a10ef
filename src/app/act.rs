//! Carrying actions out, topic by topic. What belongs to a screen is laid down for it.

use egui::{Context, ViewportCommand};

use super::App;
use super::choose::Purpose;
use super::dialogs::Dialog;
use super::leave::Then;
use crate::i18n::Message;
use crate::jobs::file;
use crate::ui::action::{Action, EditAction, FileAction, HelpAction, TracksAction, ViewAction};
use crate::ui::palette::Palette;

/// The smallest and the largest zoom, and a step between.
const ZOOM: (f32, f32, f32) = (0.5, 3.0, 0.1);

/// How much larger type is while a screen is presented.
const PRESENTED: f32 = 1.25;

impl App {
    pub(super) fn act(&mut self, ctx: &Context, frame: &eframe::Frame, action: Action) {
        let situation = self.situation();
        if !situation.allows(action) {
            if let Some(reason) = situation.reason(action) {
                self.refuse(Message::new(reason));
            }
            return;
        }
        match action {
            Action::File(action) => self.act_on_files(ctx, frame, action),
            Action::Edit(action) => self.act_on_document(ctx, action),
            Action::Setup(_)
            | Action::Matrix(_)
            | Action::Interview(_)
            | Action::Priorities(_)
            | Action::Map(_)
            | Action::Segments(_)
            | Action::Tracks(_)
            | Action::Confidence(_)
            | Action::Panel(_) => {
                self.shown.screen = action.home().unwrap_or(self.shown.screen);
                // The form stands beside the track.
                self.shown.inspector |= action == Action::Tracks(TracksAction::AddEvidence);
                self.pending.push(action);
            }
            Action::View(action) => self.act_on_view(ctx, action),
            Action::Help(action) => self.dialogs.push(match action {
                HelpAction::Keys => Dialog::Keys,
                HelpAction::Messages => Dialog::Messages,
                HelpAction::About => Dialog::About,
            }),
        }
    }

    fn act_on_files(&mut self, ctx: &Context, frame: &eframe::Frame, action: FileAction) {
        if matches!(
            action,
            FileAction::Save
                | FileAction::SaveAs
                | FileAction::Versions
                | FileAction::Export
                | FileAction::ExportAgain
                | FileAction::ImportTracks
                | FileAction::ImportBallots
                | FileAction::ImportSurvey
                | FileAction::ExportTracks
                | FileAction::Merge
        ) {
            // What is being typed belongs to the project that is written.
            self.keep_drafts();
        }
        match action {
            FileAction::New => self.show_new(ctx),
            FileAction::NewFromTemplate => self.show_example(file::TEMPLATE),
            FileAction::Open => self.ask_for_file(frame, Purpose::Open),
            FileAction::Save => self.save(frame, None),
            FileAction::SaveAs => self.ask_for_file(frame, Purpose::Save(None)),
            FileAction::Import => self.ask_for_file(frame, Purpose::Import),
            FileAction::Export => self.show_export(),
            FileAction::ExportAgain => self.export_again(ctx),
            FileAction::CancelExport => self.cancel_export(),
            FileAction::ImportTracks => self.ask_for_file(frame, Purpose::ImportTracks),
            FileAction::ExportTracks => self.ask_for_file(frame, Purpose::ExportTracks),
            FileAction::ImportBallots => self.ask_for_file(frame, Purpose::Ballots),
            FileAction::ImportSurvey => self.ask_for_file(frame, Purpose::Survey),
            FileAction::Unsaved => self.list_unsaved_work(),
            FileAction::Merge => self.ask_for_file(frame, Purpose::Merge),
            FileAction::Versions => self.show_versions(),
            FileAction::Autosave => self.switch_autosave(),
            FileAction::Close => self.leave(ctx, Then::Close),
            FileAction::Quit => self.leave(ctx, Then::Quit),
        }
    }

    fn act_on_document(&mut self, ctx: &Context, action: EditAction) {
        match action {
            EditAction::Undo => self.step(true),
            EditAction::Redo => self.step(false),
            EditAction::Cut => ctx.send_viewport_cmd(ViewportCommand::RequestCut),
            EditAction::Copy => ctx.send_viewport_cmd(ViewportCommand::RequestCopy),
            EditAction::Paste => ctx.send_viewport_cmd(ViewportCommand::RequestPaste),
            EditAction::CopyTable => self.copy_table(),
            EditAction::CopyPicture => self.copy_picture(),
            EditAction::AddNote => {
                self.shown.inspector = true;
                self.views.add_note();
            }
            EditAction::Properties => {
                if let Some(document) = &self.document {
                    self.dialogs.push(Dialog::properties(document.project()));
                }
            }
        }
    }

    fn step(&mut self, back: bool) {
        let Some(document) = &mut self.document else {
            return;
        };
        let (label, key) = if back {
            (document.history.undo(), "app-undone")
        } else {
            (document.history.redo(), "app-redone")
        };
        // The screen of this frame is painted behind this.
        document.update();
        if let Some(label) = label {
            self.say(Message::new(key).with("what", label));
        }
    }

    fn act_on_view(&mut self, ctx: &Context, action: ViewAction) {
        match action {
            ViewAction::Palette => self.palette = Some(Palette::default()),
            ViewAction::Show(screen) => self.shown.screen = screen,
            ViewAction::Present => self.present(ctx, !self.shown.presenting),
            ViewAction::Inspector => self.shown.inspector = !self.shown.inspector,
            ViewAction::Theme(theme) => {
                self.preferences.theme = theme;
                ctx.set_theme(self.preferences.egui_theme());
                self.keep_preferences();
            }
            ViewAction::Language(language) => {
                self.preferences.language = Some(language);
                self.list_examples();
                self.keep_preferences();
            }
            ViewAction::ZoomIn => self.zoom(ctx, self.preferences.zoom + ZOOM.2),
            ViewAction::ZoomOut => self.zoom(ctx, self.preferences.zoom - ZOOM.2),
            ViewAction::ZoomReset => self.zoom(ctx, 1.0),
        }
    }

    /// Gives the screen the whole window and larger type, or takes both away again.
    pub(super) fn present(&mut self, ctx: &Context, on: bool) {
        self.shown.presenting = on;
        ctx.send_viewport_cmd(ViewportCommand::Fullscreen(on));
        self.show_zoom(ctx);
    }

    fn show_zoom(&self, ctx: &Context) {
        let more = if self.shown.presenting {
            PRESENTED
        } else {
            1.0
        };
        ctx.set_zoom_factor(self.preferences.zoom * more);
    }

    fn zoom(&mut self, ctx: &Context, zoom: f32) {
        let zoom = ((zoom * 10.0).round() / 10.0).clamp(ZOOM.0, ZOOM.1);
        self.preferences.zoom = zoom;
        self.show_zoom(ctx);
        let percent = f64::from((zoom * 100.0).round());
        self.say(Message::new("app-zoom").with("percent", percent));
        self.keep_preferences();
    }
}
