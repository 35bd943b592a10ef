//! The dialogs of the window: a stack of modals, each with its keys; Escape is always the harmless answer.

mod ballots;
mod export;
mod failure;
mod help;
mod intake;
mod properties;
mod questions;
pub(super) mod recover;
mod reply;
mod scroll;
mod survey;
mod together;
mod tracks;
mod typed_path;
mod version_row;
mod version_words;
mod versions;

use std::collections::VecDeque;
use std::path::{Path, PathBuf};

use egui::{Context, Frame, Id, Margin, Modal, ScrollArea, Sense, Ui, UiBuilder, vec2};

use super::FileRequest;
use super::choose::Purpose;
use super::leave::Then;
use crate::edit::Edit;
use crate::files::table::TracksPlan;
use crate::i18n::{Message, Words};
use crate::jobs::export::Order;
use crate::jobs::file::Failure;
use crate::model::Project;
use crate::ui::action::Screen;
use crate::ui::status::Said;
use crate::ui::{Drafts, Tokens, widgets};

pub(super) use ballots::{BallotFile, BallotsDraft};
pub(super) use export::{ExportDraft, ExportWish};
pub(super) use intake::{Intake, IntakeDraft, IntakeWish, Outcome, Prepared};
use properties::PropertiesDraft;
use recover::WorkList;
use reply::Step;
pub(super) use reply::{Reply, WayOut};
pub(super) use survey::{Looked, SurveyDraft, SurveyReply};
use tracks::TracksDraft;
use typed_path::TypedPath;
pub(super) use version_words::{MINUTES, when};
pub(super) use versions::VersionsDraft;

pub(super) use together::{MergeDraft, TogetherDialog};

/// A dialog that is open.
#[derive(Debug)]
pub(super) enum Dialog {
    /// Whether to save before something else happens.
    Unsaved { name: String, then: Then },
    /// The file was changed by somebody else.
    Outside {
        path: PathBuf,
        then: Option<Box<Then>>,
    },
    /// Others work with the same file.
    Together(TogetherDialog),
    /// The project's own words.
    Properties(Box<PropertiesDraft>),
    /// A table or workbook, and what is taken of it.
    Intake(Box<IntakeDraft>),
    /// What a table of tracks would change.
    Tracks(Box<TracksDraft>),
    /// Files of participants, and what is taken of them.
    Ballots(Box<BallotsDraft>),
    /// A file of answers, and what its columns are taken for.
    Survey(Box<SurveyDraft>),
    /// What is exported, and where to.
    Export(Box<ExportDraft>),
    /// Files lie where an export would write.
    ExportExist {
        order: Box<Order>,
        paths: Vec<PathBuf>,
    },
    /// A file lies where a new one should be.
    Exists {
        path: PathBuf,
        then: Option<Box<Then>>,
    },
    /// What went wrong with a file, and what can be done about it.
    Failure {
        failure: Failure,
        way_out: Option<WayOut>,
    },
    /// A file that was chosen for a wave holds other answers than were read, with how many people's there were and are.
    OtherAnswers {
        name: String,
        rows: [u64; 2],
        edit: Box<Edit>,
    },
    /// Earlier versions of the document.
    Versions(Box<VersionsDraft>),
    /// What was noticed while reading.
    Notices(Vec<Message>),
    /// What was being typed when the program ended, and what else is to be known of work brought back.
    BroughtBack(Vec<Message>),
    /// Work that no file has.
    Work(Box<WorkList>),
    /// A path to be typed, where the system has no file dialog.
    TypedPath(TypedPath),
    /// All keys.
    Keys,
    /// All messages.
    Messages,
    /// What this program is.
    About,
}

/// What a dialog may read.
pub(super) struct Seen<'a> {
    pub words: &'static Words,
    pub tokens: &'static Tokens,
    pub messages: &'a VecDeque<Said>,
    /// Whether what is not saved is kept some days.
    pub keeps: bool,
    pub today: chrono::NaiveDate,
    /// The screen behind the dialogs; none without a document.
    pub screen: Option<Screen>,
    /// The document on screen.
    pub open: Option<Open<'a>>,
}

/// The document on screen, as dialogs see it.
#[derive(Clone, Copy)]
pub(super) struct Open<'a> {
    /// Which it is, and as of which revision.
    pub key: (u64, u64),
    pub project: &'a Project,
}

impl Seen<'_> {
    fn text(&self, key: &'static str) -> String {
        self.words.text(key).into_owned()
    }

    /// The answer that Enter gives in a dialog that has just come up; true where it was given.
    fn first_answer(&self, ui: &mut Ui, first: bool, key: &'static str) -> bool {
        let button = widgets::primary_button(ui, self.tokens, &self.text(key));
        if first {
            button.request_focus();
        }
        button.clicked()
    }
}

impl Dialog {
    pub(super) fn properties(project: &Project) -> Self {
        Self::Properties(Box::new(PropertiesDraft::of(project)))
    }

    pub(super) fn tracks(project: &Project, plan: TracksPlan, path: &Path) -> Self {
        Self::Tracks(Box::new(TracksDraft::of(project, plan, path)))
    }

    pub(super) const fn failure(failure: Failure) -> Self {
        Self::Failure {
            failure,
            way_out: None,
        }
    }

    pub(super) const fn save_failure(failure: Failure, then: Option<Box<Then>>) -> Self {
        Self::Failure {
            failure,
            way_out: Some(WayOut::SaveAs(then)),
        }
    }

    pub(super) const fn damaged(failure: Failure, path: PathBuf) -> Self {
        Self::Failure {
            failure,
            way_out: Some(WayOut::Versions(path)),
        }
    }

    pub(super) fn typed_path(purpose: Purpose, request: FileRequest) -> Self {
        Self::TypedPath(TypedPath::begun(purpose, request))
    }

    const fn title(&self) -> &'static str {
        match self {
            Self::Unsaved { .. } => "unsaved-title",
            Self::Outside { .. } => "outside-title",
            Self::Together(dialog) => dialog.title(),
            Self::Properties(_) => "properties-title",
            Self::Intake(_) => "import-title",
            Self::Tracks(_) => "import-tracks-title",
            Self::Ballots(_) => "ballots-title",
            Self::Survey(_) => "survey-title",
            Self::Export(_) => "export-title",
            Self::ExportExist { .. } => "export-exist-title",
            Self::Exists { .. } => "exists-title",
            Self::Failure { .. } => "failure-title",
            Self::OtherAnswers { .. } => "survey-other-title",
            Self::Versions(_) => "earlier-title",
            Self::Notices(_) => "notices-title",
            Self::BroughtBack(_) => "recover-back-title",
            Self::Work(list) => list.title(),
            Self::TypedPath(_) => "typed-path-title",
            Self::Keys => "keys-title",
            Self::Messages => "messages-title",
            Self::About => "about-title",
        }
    }

    const fn width(&self) -> f32 {
        match self {
            Self::Unsaved { .. } | Self::Exists { .. } | Self::About => 440.0,
            Self::Together(dialog) => dialog.width(),
            Self::TypedPath(_) | Self::Properties(_) | Self::OtherAnswers { .. } => 520.0,
            Self::Work(_) => 600.0,
            Self::BroughtBack(_)
            | Self::Outside { .. }
            | Self::Failure { .. }
            | Self::Notices(_)
            | Self::Export(_)
            | Self::ExportExist { .. }
            | Self::Messages
            | Self::Tracks(_)
            | Self::Ballots(_)
            | Self::Versions(_) => 680.0,
            Self::Keys => 760.0,
            // As wide as the window allows.
            Self::Intake(_) | Self::Survey(_) => 2400.0,
        }
    }

    /// Whether it takes the whole window and lays itself out in it.
    const fn fills(&self) -> bool {
        matches!(self, Self::Intake(_) | Self::Survey(_))
    }

    /// Shows what is in it. `first` is true once, for the focus.
    fn body(&mut self, ui: &mut Ui, seen: &Seen<'_>, first: bool) -> Step {
        match self {
            Self::Unsaved { name, then } => questions::unsaved(ui, seen, first, name, then),
            Self::Outside { path, then } => questions::outside(ui, seen, first, path, then),
            Self::Together(dialog) => dialog.show(ui, seen, first),
            Self::Properties(draft) => draft.show(ui, seen, first),
            Self::Intake(draft) => draft.show(ui, seen),
            Self::Tracks(draft) => draft.show(ui, seen, first),
            Self::Ballots(draft) => draft.show(ui, seen, first),
            Self::Survey(draft) => draft.show(ui, seen),
            Self::Export(draft) => draft.show(ui, seen, first),
            Self::ExportExist { order, paths } => export::exist(ui, seen, first, order, paths),
            Self::Exists { path, then } => questions::exists(ui, seen, first, path, then),
            Self::Notices(list) => failure::notices(ui, seen, first, "notices-what", list),
            Self::BroughtBack(list) => failure::notices(ui, seen, first, "recover-back-what", list),
            Self::Work(list) => list.show(ui, seen, first),
            Self::Failure { failure, way_out } => {
                failure::failure(ui, seen, first, failure, way_out)
            }
            Self::OtherAnswers { name, rows, edit } => {
                questions::other_answers(ui, seen, first, (name.as_str(), *rows), edit)
            }
            Self::Versions(draft) => draft.show(ui, seen, first),
            Self::TypedPath(typed) => typed.show(ui, seen, first),
            Self::Keys => help::keys(ui, seen, first),
            Self::Messages => help::messages(ui, seen, first),
            Self::About => help::about(ui, seen, first),
        }
    }
}

/// The open dialogs, the topmost last.
#[derive(Debug, Default)]
pub(super) struct DialogStack {
    stack: Vec<Dialog>,
    /// How many of them have had the focus given to their first answer.
    focused: usize,
}

impl DialogStack {
    pub(super) const fn len(&self) -> usize {
        self.stack.len()
    }

    pub(super) fn push(&mut self, dialog: Dialog) {
        self.stack.push(dialog);
    }

    pub(super) fn append(&mut self, other: &mut Self) {
        self.stack.append(&mut other.stack);
    }

    /// A copy that was offered for merging was merged.
    pub(super) fn mark_merged(&mut self, path: &Path) {
        for dialog in &mut self.stack {
            if let Dialog::Together(dialog) = dialog {
                dialog.mark_merged(path);
            }
        }
    }

    /// True while something is asked that has to do with saving.
    pub(super) fn ask(&self) -> bool {
        let asks = |dialog: &Dialog| {
            matches!(
                dialog,
                Dialog::Unsaved { .. }
                    | Dialog::Outside { .. }
                    | Dialog::Exists { .. }
                    | Dialog::ExportExist { .. }
                    | Dialog::Failure { .. }
                    | Dialog::TypedPath(_)
                    | Dialog::Together(_)
            )
        };
        self.stack.iter().any(asks)
    }

    /// The list of earlier versions of that serial, while it is open.
    pub(super) fn versions(&mut self, serial: u64) -> Option<&mut VersionsDraft> {
        self.stack.iter_mut().find_map(|dialog| match dialog {
            Dialog::Versions(draft) if draft.serial() == serial => Some(draft.as_mut()),
            _ => None,
        })
    }

    /// The question what is to be exported, while it is open.
    pub(super) fn export(&mut self) -> Option<&mut ExportDraft> {
        self.stack.iter_mut().find_map(|dialog| match dialog {
            Dialog::Export(draft) => Some(draft.as_mut()),
            _ => None,
        })
    }

    /// The files of participants, while they are looked at.
    pub(super) fn ballots(&mut self) -> Option<&mut BallotsDraft> {
        self.stack.iter_mut().find_map(|dialog| match dialog {
            Dialog::Ballots(draft) => Some(draft.as_mut()),
            _ => None,
        })
    }

    /// Takes questions about unsaved changes away, because a new one comes.
    pub(super) fn drop_questions(&mut self) {
        self.stack
            .retain(|dialog| !matches!(dialog, Dialog::Unsaved { .. }));
        self.focused = self.focused.min(self.stack.len());
    }

    /// The import of this token, while it is open.
    pub(super) fn intake(&mut self, token: u64) -> Option<&mut IntakeDraft> {
        self.stack.iter_mut().find_map(|dialog| match dialog {
            Dialog::Intake(draft) if draft.token() == token => Some(draft.as_mut()),
            _ => None,
        })
    }

    /// Takes an import away: it is done, or another one comes.
    pub(super) fn drop_intake(&mut self) {
        self.stack
            .retain(|dialog| !matches!(dialog, Dialog::Intake(_)));
        self.focused = self.focused.min(self.stack.len());
    }

    /// Takes a file of answers away that is looked at, because it is looked at anew or its document is gone.
    pub(super) fn drop_survey(&mut self) {
        self.stack
            .retain(|dialog| !matches!(dialog, Dialog::Survey(_) | Dialog::OtherAnswers { .. }));
        self.focused = self.focused.min(self.stack.len());
    }

    /// The list of unsaved work, where it is open.
    pub(super) fn work(&mut self) -> Option<&mut WorkList> {
        self.stack.iter_mut().find_map(|dialog| match dialog {
            Dialog::Work(list) => Some(list.as_mut()),
            _ => None,
        })
    }

    /// What is being typed.
    pub(super) fn drafts(&self, drafts: &mut Drafts<'_>) {
        for dialog in &self.stack {
            match dialog {
                Dialog::Properties(draft) => draft.drafts(drafts),
                Dialog::Survey(draft) => draft.drafts(drafts),
                Dialog::Ballots(draft) => draft.drafts(drafts),
                _ => {}
            }
        }
    }

    /// The title of a dialog in which something was said that no project has yet; once for each, since asked again the person
    /// means it.
    pub(super) fn unanswered(&mut self) -> Option<&'static str> {
        self.stack.iter_mut().find_map(|dialog| {
            let waits = match dialog {
                Dialog::Survey(draft) => draft.waits(),
                Dialog::Ballots(draft) => draft.waits(),
                _ => false,
            };
            waits.then(|| dialog.title())
        })
    }

    /// The edit that open properties make, which are closed by it, because the document is left; true where it is refused. Then
    /// they stay and say so once: asked again, the person means it.
    pub(super) fn keep_drafts(&mut self) -> (Option<Edit>, bool) {
        let (mut edit, mut refused) = (None, false);
        self.stack.retain_mut(|dialog| {
            let Dialog::Properties(draft) = dialog else {
                return true;
            };
            match draft.keep() {
                Ok(kept) => edit = kept,
                Err(first) => refused = first,
            }
            refused
        });
        self.focused = self.focused.min(self.stack.len());
        (edit, refused)
    }

    /// Shows the topmost dialog.
    pub(super) fn show(&mut self, ctx: &Context, seen: &Seen<'_>) -> Option<Reply> {
        let depth = self.stack.len();
        let dialog = self.stack.last_mut()?;
        let first = self.focused < depth;
        self.focused = depth;
        let tokens = seen.tokens;
        let fills = dialog.fills();
        let frame = Frame::popup(&ctx.style_of(ctx.theme()))
            .fill(tokens.paper)
            .inner_margin(Margin::same(16));
        let id = Id::unique("dialog").with(depth).with(dialog.title());
        let modal = Modal::new(id)
            .frame(frame)
            .backdrop_color(tokens.veil)
            .show(ctx, |ui| {
                ui.set_width(dialog.width().min(ctx.content_rect().width() - 80.0));
                ui.horizontal(|ui| {
                    ui.add_space(4.0);
                    let title = widgets::strong(seen.words.text(dialog.title()));
                    ui.label(title.size(tokens.text_heading));
                });
                ui.add_space(4.0);
                // A large zoom or a low window leaves less room than a dialog has lines.
                let height = ctx.content_rect().height() - 110.0;
                if fills {
                    let size = vec2(ui.available_width(), height);
                    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
                    let mut inside = ui.new_child(UiBuilder::new().max_rect(rect.shrink(4.0)));
                    return dialog.body(&mut inside, seen, first);
                }
                // The area offers 400 points to a scrolling part that asks for nothing.
                let scroll = ScrollArea::vertical()
                    .max_height(height)
                    .min_scrolled_height(height);
                let body = scroll.show(ui, |ui| {
                    Frame::new()
                        .inner_margin(Margin::same(4))
                        .show(ui, |ui| dialog.body(ui, seen, first))
                        .inner
                });
                body.inner
            });
        // What was corrected in it is not lost by a press beside it.
        let beside = fills && modal.backdrop_response.clicked();
        let escaped = modal.should_close() && !beside;
        let reply = match modal.inner {
            Step::Ask(reply) => return Some(reply),
            Step::Stay if !escaped => return None,
            Step::Stay | Step::Close => None,
            Step::Done(reply) => Some(reply),
        };
        self.stack.pop();
        self.focused = self.stack.len();
        reply
    }
}
