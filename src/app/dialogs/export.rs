//! What is exported, for whom and where to; and what stands there already.

use std::path::{Path, PathBuf};

use egui::{Align, ComboBox, Grid, Key, Layout, TextEdit, Ui, vec2};

use super::{Reply, Seen, Step, failure};
use crate::app::export::ExportChoice;
use crate::files::export::{Choice, FileKind, PageKind, Place};
use crate::files::report::Paper;
use crate::files::table::Dialect;
use crate::i18n::{Language, Message, visible};
use crate::jobs::export::Order;
use crate::methods::matrix::Scope;
use crate::model::Project;
use crate::ui::widgets;

/// Between two choices of a row.
const APART: f32 = 16.0;

/// The dialog's state.
#[derive(Debug)]
pub(in crate::app) struct ExportDraft {
    /// As it was when the dialog opened; nothing can change it while the dialog is open.
    project: Project,
    choice: ExportChoice,
    scope: Scope,
    /// The path, as it is typed.
    path: String,
    /// Where a path begins that is not typed from the root.
    near: PathBuf,
}

/// What was asked for.
#[derive(Debug, PartialEq)]
pub(in crate::app) struct ExportWish {
    pub project: Project,
    pub choice: ExportChoice,
    pub scope: Scope,
    pub place: Place,
}

impl ExportDraft {
    /// With what was chosen last, for a place.
    pub fn new(
        project: Project,
        choice: ExportChoice,
        scope: Scope,
        path: &Path,
        near: PathBuf,
    ) -> Self {
        let mut draft = Self {
            project,
            choice,
            scope,
            path: path.to_string_lossy().into_owned(),
            near,
        };
        draft.end_path();
        draft
    }

    /// The place that was chosen with a file dialog.
    pub fn choose(&mut self, path: &Path) {
        self.path = path.to_string_lossy().into_owned();
        self.end_path();
    }

    /// An archive is named so, and a folder is not named like one.
    fn end_path(&mut self) {
        let plain = self.path.trim().trim_end_matches(".zip");
        self.path = if self.choice.zip {
            format!("{}.zip", plain.trim_end_matches(['/', '\\']))
        } else {
            plain.to_owned()
        };
    }

    fn place(&self) -> Place {
        let path = self.near.join(self.path.trim());
        if self.choice.zip {
            Place::Zip(path)
        } else {
            Place::Folder(path)
        }
    }

    fn is_ready(&self) -> bool {
        !self.choice.kinds.is_empty() && !self.path.trim().trim_end_matches(".zip").is_empty()
    }

    pub(super) fn show(&mut self, ui: &mut Ui, seen: &Seen<'_>, first: bool) -> Step {
        self.kinds(ui, seen);
        self.pages(ui, seen);
        self.rest(ui, seen);
        self.ballots(ui, seen);
        let mut step = self.target(ui, seen);
        widgets::answers(ui, |ui| {
            let ready = self.is_ready();
            let done = ui.add_enabled_ui(ready, |ui| seen.first_answer(ui, first, "export-done"));
            if done.inner {
                step = self.done();
            }
            if widgets::plain_button(ui, &seen.text("dialog-cancel")).clicked() {
                step = Step::Close;
            }
            if self.choice.kinds.is_empty() {
                ui.colored_label(seen.tokens.warning, seen.text("export-no-kind"));
            }
        });
        step
    }

    fn done(&self) -> Step {
        Step::Done(Reply::Export(Box::new(ExportWish {
            project: self.project.clone(),
            choice: self.choice,
            scope: self.scope,
            place: self.place(),
        })))
    }

    fn kinds(&mut self, ui: &mut Ui, seen: &Seen<'_>) {
        Grid::new("export-kinds")
            .num_columns(2)
            .spacing(vec2(16.0, 4.0))
            .show(ui, |ui| {
                for kind in FileKind::ALL {
                    let mut chosen = self.choice.kinds.has(*kind);
                    let (name, what) = kind_keys(*kind);
                    if ui.checkbox(&mut chosen, seen.text(name)).changed() {
                        self.choice.kinds.set(*kind, chosen);
                    }
                    ui.label(widgets::soft(seen.text(what), seen.tokens));
                    ui.end_row();
                }
            });
    }

    /// Whether files say who rated what; where nobody did, nothing is asked.
    fn ballots(&mut self, ui: &mut Ui, seen: &Seen<'_>) {
        if self.project.ballots.is_empty() {
            return;
        }
        ui.add_space(12.0);
        let kinds = [FileKind::Xlsx, FileKind::Csv, FileKind::Project];
        let any = kinds.iter().any(|kind| self.choice.kinds.has(*kind));
        ui.add_enabled_ui(any, |ui| {
            ui.checkbox(&mut self.choice.ballots, seen.text("export-ballots"))
                .on_hover_text(seen.text("export-ballots-tip"));
        });
    }

    fn pages(&mut self, ui: &mut Ui, seen: &Seen<'_>) {
        heading(ui, seen, "export-pages");
        let kinds = self.choice.kinds;
        let any = kinds.iter().any(FileKind::has_pages);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = APART;
            for page in PageKind::ALL {
                let mut chosen = self.choice.pages.has(*page);
                let enabled = match page {
                    PageKind::Full => kinds.has(FileKind::Pdf),
                    _ => any,
                };
                ui.add_enabled_ui(enabled, |ui| {
                    if ui
                        .checkbox(&mut chosen, seen.text(page_key(*page)))
                        .changed()
                    {
                        self.choice.pages.set(*page, chosen);
                    }
                });
            }
        });
    }

    /// Sheet, segment, language, numbers: a line for each, their names in a column.
    fn rest(&mut self, ui: &mut Ui, seen: &Seen<'_>) {
        ui.add_space(12.0);
        let language = self.choice.language.unwrap_or(seen.words.language());
        let kinds = self.choice.kinds;
        Grid::new("export-rest")
            .num_columns(2)
            .spacing(vec2(16.0, 8.0))
            .show(ui, |ui| {
                name(ui, seen, "export-paper");
                ui.add_enabled_ui(kinds.iter().any(FileKind::has_pages), |ui| {
                    ui.horizontal(|ui| {
                        ui.spacing_mut().item_spacing.x = APART;
                        for (paper, key) in [
                            (Paper::A4, "export-paper-a4"),
                            (Paper::A3, "export-paper-a3"),
                        ] {
                            ui.radio_value(&mut self.choice.paper, paper, seen.text(key));
                        }
                    });
                });
                ui.end_row();
                if !self.project.segments.is_empty() {
                    self.segment(ui, seen);
                    ui.end_row();
                }
                name(ui, seen, "export-language");
                ui.horizontal(|ui| {
                    ui.spacing_mut().item_spacing.x = APART;
                    for (of, key) in [
                        (Language::English, "properties-english"),
                        (Language::Russian, "properties-russian"),
                    ] {
                        if ui.radio(language == of, seen.text(key)).clicked() {
                            // The language on screen is followed, whatever it will be.
                            let other = of != seen.words.language();
                            self.choice.language = other.then_some(of);
                        }
                    }
                });
                ui.end_row();
                name(ui, seen, "export-numbers");
                let dialect = self.choice.dialect.unwrap_or(Dialect::usual(language));
                ui.add_enabled_ui(kinds.has(FileKind::Csv), |ui| {
                    ui.horizontal(|ui| {
                        ui.spacing_mut().item_spacing.x = APART;
                        for (of, key) in [
                            (Dialect::International, "export-numbers-intl"),
                            (Dialect::ExcelRussian, "export-numbers-excel-ru"),
                        ] {
                            if ui.radio(dialect == of, seen.text(key)).clicked() {
                                let other = of != Dialect::usual(language);
                                self.choice.dialect = other.then_some(of);
                            }
                        }
                    });
                });
                ui.end_row();
            });
    }

    fn segment(&mut self, ui: &mut Ui, seen: &Seen<'_>) {
        let whole = seen.text("export-whole");
        let label = name(ui, seen, "export-figures");
        let shown = match self.scope {
            Scope::Whole => None,
            Scope::Segment(id) => self.project.segment(id),
        };
        let shown = shown.map_or(whole.clone(), |segment| visible(&segment.name).into_owned());
        ComboBox::from_id_salt("export-segment")
            .selected_text(shown)
            .width(280.0)
            .truncate()
            .show_ui(ui, |ui| {
                ui.selectable_value(&mut self.scope, Scope::Whole, whole);
                for segment in self.project.segments.iter() {
                    let name = visible(&segment.name).into_owned();
                    ui.selectable_value(&mut self.scope, Scope::Segment(segment.id), name);
                }
            })
            .response
            .labelled_by(label.id);
    }

    fn target(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Step {
        let mut step = Step::Stay;
        heading(ui, seen, "export-to");
        let before = self.choice.zip;
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = APART;
            let folder = seen.text("export-to-folder");
            ui.radio_value(&mut self.choice.zip, false, folder);
            let zip = seen.text("export-to-zip");
            ui.radio_value(&mut self.choice.zip, true, zip);
        });
        if self.choice.zip != before {
            self.end_path();
        }
        ui.add_space(4.0);
        let row = vec2(ui.available_width(), 28.0);
        ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
            if widgets::plain_button(ui, &seen.text("export-choose")).clicked() {
                step = Step::Ask(Reply::ChooseExport(self.choice.zip));
            }
            let field = TextEdit::singleline(&mut self.path).desired_width(f32::INFINITY);
            let field = ui
                .add(field)
                .on_hover_text(&self.path)
                .accessible_name(seen.text("export-path"));
            let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
            if entered && self.is_ready() {
                step = self.done();
            }
        });
        ui.add_space(4.0);
        ui.label(widgets::soft(seen.text("export-asks"), seen.tokens));
        step
    }
}

/// Files stand where an export would write.
pub(super) fn exist(
    ui: &mut Ui,
    seen: &Seen<'_>,
    first: bool,
    order: &Order,
    paths: &[PathBuf],
) -> Step {
    let place = order.place.path();
    let folder = match &order.place {
        Place::Folder(folder) => folder.as_path(),
        Place::Zip(path) => path.parent().unwrap_or(path),
    };
    let what = Message::new("export-exist-what")
        .with("count", paths.len())
        .with("folder", folder.to_string_lossy().into_owned());
    ui.label(seen.words.say(&what));
    let lines: Vec<String> = paths
        .iter()
        .map(|path| path.strip_prefix(place).unwrap_or(path))
        .map(|path| visible(&path.to_string_lossy()).into_owned())
        .collect();
    failure::list(ui, seen, &lines);
    let mut step = Step::Stay;
    widgets::answers(ui, |ui| {
        if seen.first_answer(ui, first, "export-exist-other") {
            step = Step::Done(Reply::ExportElsewhere(Box::new(order.clone())));
        }
        if widgets::plain_button(ui, &seen.text("export-exist-replace")).clicked() {
            step = Step::Done(Reply::ExportOver(Box::new(order.clone())));
        }
        if widgets::plain_button(ui, &seen.text("dialog-cancel")).clicked() {
            step = Step::Close;
        }
    });
    step
}

const fn kind_keys(kind: FileKind) -> (&'static str, &'static str) {
    match kind {
        FileKind::Xlsx => ("export-xlsx", "export-xlsx-what"),
        FileKind::Pdf => ("export-pdf", "export-pdf-what"),
        FileKind::Svg => ("export-svg", "export-svg-what"),
        FileKind::Png => ("export-png", "export-png-what"),
        FileKind::Csv => ("export-csv", "export-csv-what"),
        FileKind::Mermaid => ("export-mermaid", "export-mermaid-what"),
        FileKind::Project => ("export-ron", "export-ron-what"),
    }
}

const fn page_key(page: PageKind) -> &'static str {
    match page {
        PageKind::Priorities => "export-file-priorities",
        PageKind::Matrix => "export-file-matrix",
        PageKind::Map => "export-file-map",
        PageKind::Tracks => "export-page-tracks",
        PageKind::Hypotheses => "panel-out-file-hypotheses-page",
        PageKind::Full => "export-page-full",
    }
}

fn heading(ui: &mut Ui, seen: &Seen<'_>, key: &'static str) {
    ui.add_space(12.0);
    ui.label(widgets::strong(seen.text(key)));
}

fn name(ui: &mut Ui, seen: &Seen<'_>, key: &'static str) -> egui::Response {
    ui.label(widgets::strong(seen.text(key)))
}
