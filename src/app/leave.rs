//! From one project to another, to the start screen or to the end, never past unsaved changes without a question.

use egui::{Context, ViewportCommand};

use super::dialogs::Dialog;
use super::results::Done;
use super::{App, Document};
use crate::edit::{Edit, ProjectEdit, apply};
use crate::i18n::Message;
use crate::jobs::file::{self, Fresh};
use crate::jobs::recover::Restored;
use crate::model::Project;
use crate::ui::action::Screen;

/// What is done once nothing can be lost by it.
#[derive(Debug, PartialEq)]
pub(super) enum Then {
    /// Another project comes on screen.
    Show(Box<Fresh>),
    /// A new one comes on screen, to be set up.
    Begin(Box<Fresh>),
    /// Unsaved work comes back.
    Restore(Box<Restored>),
    /// The start screen.
    Close,
    /// The program's end.
    Quit,
}

impl App {
    /// Goes on where nothing is lost by it; else asks first.
    pub(super) fn leave(&mut self, ctx: &Context, then: Then) {
        if self.keep_everything() {
            // What is wrong with it stands in the status line; asked a second time, the person means it.
            return;
        }
        match &self.document {
            Some(document) if document.is_modified() => {
                let name = document.project().about.name.clone();
                // A second press of the window's cross is no second question.
                self.dialogs.drop_questions();
                self.dialogs.push(Dialog::Unsaved { name, then });
            }
            _ => self.go(ctx, then),
        }
    }

    pub(super) fn go(&mut self, ctx: &Context, then: Then) {
        match then {
            Then::Show(fresh) => {
                self.show(*fresh);
                self.shown.screen = Screen::Matrix;
            }
            Then::Begin(fresh) => {
                self.show(*fresh);
                self.shown.screen = Screen::Setup;
            }
            Then::Restore(work) => self.show_restored(*work),
            Then::Close => {
                self.close_journal();
                self.document = None;
                self.wait_for_others();
                self.views.forget();
                self.present(ctx, false);
                self.saying = false;
                self.look_at_recent();
                self.count_unsaved_work();
            }
            Then::Quit if self.waits_for_export() => {}
            Then::Quit => {
                self.close_journal();
                self.ending = true;
                ctx.send_viewport_cmd(ViewportCommand::Close);
            }
        }
    }

    pub(super) fn show(&mut self, fresh: Fresh) {
        self.show_changed(fresh, 0);
    }

    /// Shows a project that came with changes that no file has.
    pub(super) fn show_changed(&mut self, mut fresh: Fresh, changes: u32) {
        self.close_journal();
        self.serial += 1;
        self.saying = false;
        self.pending.clear();
        // What it found is in another project.
        self.palette = None;
        self.views.forget();
        let notices = std::mem::take(&mut fresh.notices);
        let said = fresh.said.take();
        let document = Document::new(fresh, self.serial);
        self.document = Some(document.with_changes(changes));
        self.begin_journal();
        self.dialogs.drop_intake();
        self.dialogs.drop_survey();
        if let Some(said) = said {
            self.say(said);
        }
        if !notices.is_empty() {
            self.say(Message::new("app-notices").with("count", notices.len()));
            self.dialogs.push(Dialog::Notices(notices));
        }
        self.begin_together();
    }

    pub(super) fn show_new(&mut self, ctx: &Context) {
        let name = self.words().text("app-new-project");
        let mut project = Project::named(&name);
        let language = ProjectEdit::SetLanguage(self.words().language());
        // An empty project of a sound name refuses no language.
        let _ = apply(&mut project, &Edit::Project(language));
        let fresh = Fresh {
            project,
            ..Fresh::default()
        };
        self.leave(ctx, Then::Begin(Box::new(fresh)));
    }

    pub(super) fn show_example(&mut self, slug: &'static str) {
        let language = self.words().language();
        // Every example is sound, which a test holds; an empty project stands for one that is not.
        self.jobs.start("example", move || {
            Done::Made(file::example(slug, language).unwrap_or_default())
        });
    }
}
