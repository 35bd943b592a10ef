//! Copying what a screen shows as a table or as a picture, made and handed over beside the frame.

mod clipboard;
mod html;

use super::App;
use super::results::Done;
use crate::files::WithAnswers;
use crate::files::report::{
    Paper, Picture, Report, ReportOptions, pages, picture, plain, undrawn_message,
};
use crate::i18n::{Language, Message};
use crate::jobs::export::Answers;
use crate::model::Project;
use crate::ui::Context;
use crate::ui::action::{PanelTab, Screen};
use crate::ui::tabular::{Field, Tabular, tab_separated};

pub(super) use clipboard::SystemClipboard;

/// Pixels of a picture to one of the paper's: enough for a slide.
const SCALE: f32 = 2.0;

/// What of a screen becomes a picture.
enum Drawn {
    /// A report; all of the project, whatever the screen leaves out of sight.
    Report(Box<Project>, Answers, Report, ReportOptions),
    /// The table that the screen shows.
    Table(Tabular, Vec<String>),
}

impl App {
    /// Puts the table of the screen on show on the clipboard.
    pub(super) fn copy_table(&mut self) {
        let Some((table, language)) = self.tabular() else {
            return;
        };
        let clipboard = self.services.clipboard.clone();
        self.jobs.start("copy", move || {
            let (html, text) = (html::html(&table), tab_separated(&table, language));
            let said = Message::new("copy-table-done").with("count", table.rows.len());
            let done = clipboard.table(html, text);
            Done::Copied(done.map(|()| said).map_err(refused))
        });
    }

    /// Puts the screen on show on the clipboard as a picture, on white paper whatever the theme.
    pub(super) fn copy_picture(&mut self) {
        let Some((table, language)) = self.tabular() else {
            return;
        };
        let drawn = if let Some(report) = self.report_on_show() {
            let Some(document) = &self.document else {
                return;
            };
            let options = ReportOptions {
                language,
                paper: Paper::A4,
                scope: document.scope,
                date: self.services.clock.today(),
            };
            let answers = Answers(document.survey.base.clone());
            Drawn::Report(
                Box::new(document.project().clone()),
                answers,
                report,
                options,
            )
        } else {
            Drawn::Table(table, self.foot())
        };
        let clipboard = self.services.clipboard.clone();
        self.jobs.start("copy", move || {
            let made = draw(&drawn);
            Done::Copied(made.and_then(|(picture, said)| {
                clipboard.picture(picture).map(|()| said).map_err(refused)
            }))
        });
    }

    /// The table of the screen on show; says so where there is nothing in it.
    fn tabular(&mut self) -> Option<(Tabular, Language)> {
        let screen = self.shown.screen;
        let document = self.document.as_ref()?;
        let found = self.views.tabular(screen, &self.context(document));
        if found.rows.is_empty() {
            self.refuse(Message::new("copy-nothing"));
            return None;
        }
        Some((found, self.words().language()))
    }

    /// What stands below a table: whose figures they are, and how far they reach.
    fn foot(&self) -> Vec<String> {
        let Some(document) = &self.document else {
            return Vec::new();
        };
        let about = &document.project().about;
        let made_up = about.illustrative.then_some("table-about-illustrative");
        let mut lines = vec![about.name.clone()];
        let said = made_up.into_iter().chain(["table-about-opinion"]);
        lines.extend(said.map(|key| self.words().text(key).into_owned()));
        lines
    }

    /// The report that shows what the screen shows.
    fn report_on_show(&self) -> Option<Report> {
        match self.shown.screen {
            Screen::Matrix => Some(Report::Matrix),
            Screen::Priorities => Some(Report::Priorities),
            Screen::Map => Some(Report::Map),
            Screen::Tracks => {
                let project = self.document.as_ref()?.project();
                Some(Report::Track(self.views.tracks.track(project)?.id))
            }
            Screen::Setup | Screen::Interview | Screen::Segments | Screen::Confidence => None,
            Screen::Panel => {
                let project = self.document.as_ref()?.project();
                let listed = self.views.panel.tab() == PanelTab::Hypotheses;
                (listed && !project.hypotheses.is_empty()).then_some(Report::Hypotheses)
            }
        }
    }
}

impl super::views::Views {
    /// What a screen shows as a table.
    fn tabular(&self, screen: Screen, ctx: &Context<'_>) -> Tabular {
        match screen {
            Screen::Setup => self.setup.tabular(ctx),
            Screen::Matrix => self.matrix.tabular(ctx),
            Screen::Interview => self.interview.tabular(ctx),
            Screen::Priorities => self.priorities.tabular(ctx),
            Screen::Map => self.map.tabular(ctx),
            Screen::Segments => self.segments.tabular(ctx),
            Screen::Tracks => self.tracks.tabular(ctx),
            Screen::Confidence => self.confidence.tabular(ctx),
            Screen::Panel => self.panel.tabular(ctx),
        }
    }
}

fn refused(why: String) -> Message {
    Message::new("copy-failed").with("why", why)
}

fn draw(drawn: &Drawn) -> Result<(Picture, Message), Message> {
    let (all, count) = match drawn {
        Drawn::Report(project, answers, report, options) => {
            let of = WithAnswers {
                project,
                answers: answers.0.as_deref(),
                stability: None,
            };
            let all = pages(of, report, options);
            let count = all.len();
            (all, count)
        }
        Drawn::Table(table, foot) => {
            let rows = table.rows.iter();
            let rows: Vec<Vec<&str>> = rows
                .map(|row| row.iter().map(Field::shown).collect())
                .collect();
            let numbers = table.rows.iter();
            let numbers: Vec<Vec<bool>> = numbers
                .map(|row| {
                    row.iter()
                        .map(|it| matches!(it, Field::Number(..)))
                        .collect()
                })
                .collect();
            let page = plain(&table.title, &table.heads, &rows, &numbers, foot);
            (vec![page], 1)
        }
    };
    let first = all.first().ok_or_else(|| Message::new("copy-nothing"))?;
    let made = picture(first, SCALE).map_err(|error| error.message())?;
    let done = || {
        if count > 1 {
            Message::new("copy-picture-first").with("count", count)
        } else {
            Message::new("copy-picture-done")
        }
    };
    let said = undrawn_message(&first.undrawn()).unwrap_or_else(done);
    Ok((made, said))
}
