//! A new track, a draft from the map, a copy for another segment: whose it is and what it is called.

use egui::{Area, Event, Frame, Id, Key, Modal, Modifiers, Order, ScrollArea, TextEdit, Ui, vec2};

use super::act;
use crate::edit::{Edit, NewItem, TrackEdit};
use crate::i18n::{Message, visible};
use crate::methods::matrix::{Class, Figures, Scope};
use crate::methods::tracks::{copy_marks, draft, touchpoint_of};
use crate::model::{Project, SegmentId, Step, Track, TrackId};
use crate::ui::tracks::TracksView;
use crate::ui::{Context, Drafts, Intent, Intents, badge, widgets};

/// What is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    New,
    Draft,
    Copy(TrackId),
    /// Nothing new: the segment of a track whose own is gone.
    Segment(TrackId),
}

/// The open question.
pub struct Create {
    kind: Kind,
    /// Which segment, as a position.
    at: usize,
    name: String,
    /// Whether the name was typed, and not proposed.
    typed: bool,
    fresh: bool,
}

impl Create {
    /// Asks for whom a new track is.
    pub fn open_new(view: &mut TracksView, ctx: &Context<'_>, intents: &mut Intents) {
        Self::open(view, ctx, Kind::New, intents);
    }

    /// Asks for whom a draft is.
    pub fn open_draft(view: &mut TracksView, ctx: &Context<'_>, intents: &mut Intents) {
        Self::open(view, ctx, Kind::Draft, intents);
    }

    fn open(view: &mut TracksView, ctx: &Context<'_>, kind: Kind, intents: &mut Intents) {
        if ctx.project.segments.is_empty() {
            intents.push(Intent::Refuse(Message::new("page-say-no-segments")));
            return;
        }
        view.page.create = Some(Self::of(ctx, kind, proposed(ctx)));
    }

    /// Asks for whom a copy of the track on show is.
    pub fn open_duplicate(view: &mut TracksView, ctx: &Context<'_>) {
        if let Some(track) = view.track(ctx.project) {
            let another = first_without(ctx.project).unwrap_or_else(|| next_to(ctx.project, track));
            view.page.create = Some(Self::of(ctx, Kind::Copy(track.id), another));
        }
    }

    /// Asks whose track it is, because its segment was deleted.
    pub fn open_segment(view: &mut TracksView, ctx: &Context<'_>, track: TrackId) {
        view.page.create = Some(Self::of(ctx, Kind::Segment(track), proposed(ctx)));
    }

    fn of(ctx: &Context<'_>, kind: Kind, at: usize) -> Self {
        let mut create = Self {
            kind,
            at,
            name: String::new(),
            typed: false,
            fresh: true,
        };
        create.propose(ctx.project);
        create
    }

    /// Proposes the segment's name while none was typed.
    fn propose(&mut self, project: &Project) {
        if !self.typed
            && let Some(segment) = project.segments.get(self.at)
        {
            self.name = free_name(project, &segment.name);
        }
    }

    /// Whether a name was typed.
    pub const fn is_typed(&self) -> bool {
        self.typed
    }

    /// The key of its title.
    pub const fn title(&self) -> &'static str {
        match self.kind {
            Kind::New => "page-create-new",
            Kind::Draft => "page-create-draft",
            Kind::Copy(_) => "page-create-copy",
            Kind::Segment(_) => "page-create-segment",
        }
    }

    fn segment(&self, project: &Project) -> Option<SegmentId> {
        project.segments.get(self.at).map(|segment| segment.id)
    }
}

/// The segment looked at, else the first without a track, else the first.
fn proposed(ctx: &Context<'_>) -> usize {
    let project = ctx.project;
    let looked_at = match ctx.scope {
        Scope::Segment(id) => project.segments.iter().position(|found| found.id == id),
        Scope::Whole => None,
    };
    looked_at.or_else(|| first_without(project)).unwrap_or(0)
}

fn first_without(project: &Project) -> Option<usize> {
    let has = |id| project.tracks.iter().any(|track| track.segment.is(id));
    project.segments.iter().position(|segment| !has(segment.id))
}

/// The segment after a track's own, round and round.
fn next_to(project: &Project, track: &Track) -> usize {
    let mut segments = project.segments.iter();
    let own = segments.position(|segment| track.segment.is(segment.id));
    own.map_or(0, |at| (at + 1) % project.segments.len().max(1))
}

/// A name that no track has: the wish, or the wish with a number.
fn free_name(project: &Project, wish: &str) -> String {
    let taken = |name: &str| project.tracks.iter().any(|track| track.name == name);
    let numbered = (2..).map(|number: usize| format!("{wish} {number}"));
    let names = std::iter::once(wish.to_owned()).chain(numbered);
    let mut free = names.filter(|name| !taken(name));
    free.next().unwrap_or_default()
}

/// How many critical and important touchpoints stand at steps.
fn counts(project: &Project, figures: &Figures, steps: &[Step]) -> [usize; 2] {
    [Class::Critical, Class::Important].map(|class| {
        let classes = steps.iter().filter_map(|step| {
            let at = touchpoint_of(project, step)?;
            figures.touchpoints.get(at)?.class
        });
        classes.filter(|found| *found == class).count()
    })
}

/// Why nothing can be drafted, and else what would be.
fn drafted(ctx: &Context<'_>, at: usize) -> Result<(Vec<Step>, [usize; 2]), Message> {
    let project = ctx.project;
    let figures = ctx.derived.segments(project).get(at);
    let figures = figures.unwrap_or(&ctx.derived.figures);
    if project.touchpoints.is_empty() {
        return Err(Message::new("page-draft-no-touchpoints"));
    }
    if figures.completeness.rated == 0 {
        return Err(Message::new("page-draft-not-rated"));
    }
    let steps = draft(project, figures);
    if steps.is_empty() {
        return Err(Message::new("page-draft-none"));
    }
    let counts = counts(project, figures, &steps);
    Ok((steps, counts))
}

fn found(steps: &[Step], [critical, important]: [usize; 2]) -> Message {
    Message::new("page-drafted")
        .with(
            "steps",
            Message::new("page-steps").with("count", steps.len()),
        )
        .with("critical", critical)
        .with("important", important)
}

/// How many classes differ at the steps of a copy.
fn copied(project: &Project, id: TrackId) -> Option<Message> {
    let track = project.track(id)?;
    let segment = project.segment(track.segment.id()?)?;
    let counts = copy_marks(project, track)?.counts();
    let said = Message::new("page-say-copied").with("segment", segment.name.as_str());
    Some(said.with("count", counts.classes))
}

/// Makes what was asked for; false where it is refused.
fn make(view: &mut TracksView, ctx: &Context<'_>, create: &Create, intents: &mut Intents) -> bool {
    let Some(segment) = create.segment(ctx.project) else {
        return false;
    };
    let name = create.name.trim();
    let mut said = None;
    let edit = match create.kind {
        Kind::New => TrackEdit::Add(Box::new(Track::of(segment, name))),
        Kind::Draft => match drafted(ctx, create.at) {
            Ok((steps, counts)) => {
                said = Some(found(&steps, counts));
                // Nobody looked at these steps yet, so they have no day.
                TrackEdit::Add(Box::new(Track {
                    steps: steps.into_iter().collect(),
                    ..Track::of(segment, name)
                }))
            }
            Err(why) => {
                intents.push(Intent::Refuse(why));
                return false;
            }
        },
        Kind::Copy(id) => TrackEdit::Duplicate {
            id,
            segment,
            name: name.to_owned(),
        },
        Kind::Segment(id) => TrackEdit::SetSegment(id, segment),
    };
    let Some((applied, after)) = act::foreseen(ctx, Edit::Track(edit), intents) else {
        return false;
    };
    if let (Kind::Copy(_), Some(NewItem::Track(id))) = (create.kind, applied.new_item) {
        said = copied(&after, id);
    }
    intents.push(Intent::Look(Scope::Segment(segment)));
    if let Some(said) = said {
        intents.push(Intent::Say(said));
    }
    if let Some(NewItem::Track(id)) = applied.new_item {
        act::show_track(view, id, None, intents);
    }
    true
}

/// The name that was typed. Whether and for whom it is taken is the person's answer, which is still awaited.
pub fn drafts(create: &Create, drafts: &mut Drafts<'_>) {
    if create.typed {
        drafts.keep(&create.name, |ctx| ctx.text("page-track-name"));
    }
}

/// Shows the question.
pub fn show(view: &mut TracksView, ui: &Ui, ctx: &Context<'_>, intents: &mut Intents) {
    let Some(mut create) = view.page.create.take() else {
        return;
    };
    if create.segment(ctx.project).is_none() {
        return;
    }
    let enter = take_keys(ui, ctx, &mut create);
    let mut answer = enter.then_some(true);
    let area = Area::new(Id::unique("new track"))
        .kind(egui::UiKind::Modal)
        .sense(egui::Sense::hover())
        .anchor(egui::Align2::CENTER_TOP, vec2(0.0, 96.0))
        .order(Order::Foreground);
    let modal = Modal::new(Id::unique("new track"))
        .area(area)
        .backdrop_color(ctx.tokens.veil)
        .frame(Frame::popup(&ui.ctx().style_of(ui.ctx().theme())).inner_margin(20.0))
        .show(ui.ctx(), |ui| {
            ui.set_width(440.0);
            if let Some(pressed) = contents(ui, ctx, &mut create) {
                answer = Some(pressed);
            }
        });
    if answer.is_none() && modal.should_close() {
        answer = Some(false);
    }
    match answer {
        Some(true) => {
            if !make(view, ctx, &create, intents) {
                create.fresh = true;
                view.page.create = Some(create);
            }
        }
        Some(false) => {}
        None => view.page.create = Some(create),
    }
}

/// The keys of the list; true for Enter.
fn take_keys(ui: &Ui, ctx: &Context<'_>, create: &mut Create) -> bool {
    let mut enter = false;
    let last = ctx.project.segments.len().saturating_sub(1);
    let before = create.at;
    ui.input_mut(|input| {
        input.events.retain(|event| {
            let Event::Key {
                key,
                pressed: true,
                modifiers: Modifiers::NONE,
                ..
            } = event
            else {
                return true;
            };
            match key {
                Key::ArrowUp => create.at = create.at.saturating_sub(1),
                Key::ArrowDown => create.at = (create.at + 1).min(last),
                Key::Enter => enter = true,
                _ => return true,
            }
            false
        });
    });
    if create.at != before {
        create.propose(ctx.project);
    }
    enter
}

/// What stands in the question; true to do it, false to close it.
fn contents(ui: &mut Ui, ctx: &Context<'_>, create: &mut Create) -> Option<bool> {
    let does = match create.kind {
        Kind::New => "page-create-do",
        Kind::Draft => "page-create-do-draft",
        Kind::Copy(_) => "page-create-do-copy",
        Kind::Segment(_) => "page-create-do-segment",
    };
    ui.label(widgets::strong(ctx.text(create.title())).size(ctx.tokens.text_heading));
    ui.add_space(8.0);
    let named = !matches!(create.kind, Kind::Segment(_));
    if named {
        let field = TextEdit::singleline(&mut create.name)
            .id(Id::unique("new track's name"))
            .desired_width(f32::INFINITY)
            .hint_text(ctx.text("page-track-name"));
        let response = ui.add(field).accessible_name(ctx.text("page-track-name"));
        create.typed |= response.changed();
        if create.fresh {
            response.request_focus();
        }
        ui.add_space(6.0);
    }
    ui.label(widgets::soft(ctx.text("page-create-whose"), ctx.tokens));
    segments(ui, ctx, create);
    create.fresh = false;
    if create.kind == Kind::Draft {
        ui.add_space(6.0);
        match drafted(ctx, create.at) {
            Ok((steps, counts)) => {
                ui.label(ctx.say(&found(&steps, counts)));
            }
            Err(why) => {
                ui.colored_label(ctx.tokens.warning, ctx.say(&why));
            }
        }
    }
    let mut answer = None;
    widgets::answers(ui, |ui| {
        if widgets::primary_button(ui, ctx.tokens, &ctx.text(does)).clicked() {
            answer = Some(true);
        }
        if widgets::plain_button(ui, &ctx.text("page-create-cancel")).clicked() {
            answer = Some(false);
        }
    });
    answer
}

fn segments(ui: &mut Ui, ctx: &Context<'_>, create: &mut Create) {
    let before = create.at;
    ScrollArea::vertical().max_height(240.0).show(ui, |ui| {
        Frame::new().show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            for (at, segment) in ctx.project.segments.iter().enumerate() {
                ui.horizontal(|ui| {
                    badge::show(ui, ctx.tokens, segment);
                    let on = create.at == at;
                    let tracks = ctx.project.tracks.iter();
                    let count = tracks.filter(|track| track.segment.is(segment.id)).count();
                    let response = ui.selectable_label(on, visible(&segment.name));
                    if on && create.fresh {
                        response.scroll_to_me(None);
                    }
                    if response.clicked() {
                        create.at = at;
                    }
                    if count > 0 {
                        let has = Message::new("page-create-has").with("count", count);
                        ui.label(widgets::soft(ctx.say(&has), ctx.tokens));
                    }
                });
            }
        });
    });
    if create.at != before {
        create.propose(ctx.project);
    }
}
