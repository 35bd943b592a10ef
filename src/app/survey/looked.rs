//! A file of answers that was looked at: shown with what its columns seem to be, and taken in.

use std::path::PathBuf;

use egui::Context;

use super::App;
use super::files::Look;
use crate::app::dialogs::{Dialog, Looked, SurveyDraft, SurveyReply};
use crate::edit::Edit;
use crate::files::survey::{Outline, path_to_keep};
use crate::i18n::Message;
use crate::model::is_plain_date;
use crate::ui::action::{Action, PanelAction, PanelTab, Screen};

impl App {
    /// Shows what the columns of a file seem to be.
    pub(super) fn show_survey(
        &mut self,
        path: PathBuf,
        mut outline: Outline,
        written: Option<std::time::SystemTime>,
    ) {
        let now = self.services.clock.moment();
        let written = written.map(|time| self.services.clock.local(time).date());
        let Some(document) = &self.document else {
            return;
        };
        outline.source.path = path_to_keep(&path, document.answers_from.as_deref());
        let looked = Looked {
            path,
            outline,
            written: written.filter(|day| is_plain_date(*day)),
            now,
        };
        let draft = SurveyDraft::of(document.project(), looked);
        self.saying = false;
        self.dialogs.drop_survey();
        self.dialogs.push(Dialog::Survey(Box::new(draft)));
    }

    /// Does what the dialog wants.
    pub(in crate::app) fn do_survey(&mut self, ctx: &Context, reply: SurveyReply) {
        match reply {
            SurveyReply::Sheet(path, sheet) => self.look_at(ctx, path, &sheet, Look::TakeIn),
            SurveyReply::Take(edit, rows) => self.take_survey(&edit, rows),
        }
    }

    fn take_survey(&mut self, edit: &Edit, rows: u64) {
        self.edit(edit);
        self.with_document(|document| {
            document.update();
        });
        // What was taken is looked at first where columns have to be put right, else where it shows.
        if self.shown.screen != Screen::Panel {
            self.shown.screen = Screen::Panel;
            self.pending
                .push(Action::Panel(PanelAction::Show(PanelTab::Blocks)));
        }
        self.say(Message::new("survey-taken").with("rows", super::said::count(rows)));
    }
}
