//! The text of an entry as a field in its place, and the field of a new one.

use egui::text::{CCursor, CCursorRange};
use egui::{
    Frame, Id, Key, Margin, Modifiers, Pos2, Rect, Stroke, TextEdit, Ui, UiBuilder, pos2, vec2,
};

use super::board::{Board, GAP};
use super::{act, keys, select};
use crate::edit::{Edit, EntryEdit, TrackEdit};
use crate::methods::tracks::Lane;
use crate::model::{
    Agent, AgentId, Barrier, BarrierId, BarrierKind, Campaign, Entry, EvidenceId, EvidenceKind,
    Stance, Step, StepId, Track, TrackEvidence,
};
use crate::ui::tracks::editor::chosen_words;
use crate::ui::tracks::{Chosen, TracksView};
use crate::ui::{Context, Drafts, Intents, draft_place};

/// A part of a campaign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Goal,
    Channel,
    Message,
    Offer,
    Kpi,
}

impl Part {
    const ALL: [Self; 5] = [
        Self::Goal,
        Self::Channel,
        Self::Message,
        Self::Offer,
        Self::Kpi,
    ];

    const fn key(self) -> &'static str {
        match self {
            Self::Goal => "page-goal",
            Self::Channel => "page-channel",
            Self::Message => "page-message",
            Self::Offer => "page-offer",
            Self::Kpi => "page-kpi",
        }
    }

    const fn of(self, campaign: &mut Campaign) -> &mut String {
        match self {
            Self::Goal => &mut campaign.goal,
            Self::Channel => &mut campaign.channel,
            Self::Message => &mut campaign.message,
            Self::Offer => &mut campaign.offer,
            Self::Kpi => &mut campaign.kpi,
        }
    }

    /// The next part, or the one before.
    fn further(self, back: bool) -> Option<Self> {
        let at = Self::ALL.iter().position(|part| *part == self)?;
        let to = if back { at.checked_sub(1)? } else { at + 1 };
        Self::ALL.get(to).copied()
    }
}

/// What is typed into the field.
#[derive(Clone, Copy, Debug, PartialEq)]
enum What {
    Task(StepId),
    Campaign(StepId, Part),
    Role(AgentId),
    Barrier(BarrierId),
    Quotation(EvidenceId),
    NewAgent(Option<StepId>),
    NewBarrier(Option<StepId>),
    NewEvidence(Option<Entry>),
}

impl What {
    const fn key(self) -> &'static str {
        match self {
            Self::Task(_) => "page-edit-task",
            Self::Campaign(_, part) => part.key(),
            Self::Role(_) => "page-edit-agent",
            Self::Barrier(_) => "page-edit-barrier",
            Self::Quotation(_) => "page-edit-evidence",
            Self::NewAgent(_) => "page-new-agent",
            Self::NewBarrier(_) => "page-new-barrier",
            Self::NewEvidence(_) => "page-new-evidence",
        }
    }

    /// The entry that it belongs to, or is added to; none where it belongs to the track.
    const fn chosen(self) -> Option<Chosen> {
        match self {
            Self::Task(id)
            | Self::Campaign(id, _)
            | Self::NewAgent(Some(id))
            | Self::NewBarrier(Some(id)) => Some(Chosen::Entry(Entry::Step(id))),
            Self::Role(id) => Some(Chosen::Entry(Entry::Agent(id))),
            Self::Barrier(id) => Some(Chosen::Entry(Entry::Barrier(id))),
            Self::Quotation(id) => Some(Chosen::Evidence(id)),
            Self::NewEvidence(Some(entry)) => Some(Chosen::Entry(entry)),
            Self::NewAgent(None) | Self::NewBarrier(None) | Self::NewEvidence(None) => None,
        }
    }

    /// Whether it will stand at no step, because none is selected.
    const fn is_nowhere(self) -> bool {
        matches!(
            self,
            Self::NewAgent(None) | Self::NewBarrier(None) | Self::NewEvidence(None)
        )
    }

    const fn is_new(self) -> bool {
        matches!(
            self,
            Self::NewAgent(_) | Self::NewBarrier(_) | Self::NewEvidence(_)
        )
    }
}

/// The open field.
pub struct Inline {
    what: What,
    draft: String,
    fresh: bool,
    /// Whether it was said why the text is refused when the field was left: asked again, the person means it.
    said: bool,
    /// In which lane and column a new entry's field stands.
    cell: (Lane, usize),
}

/// Opens what is selected.
pub fn open(view: &mut TracksView, ctx: &Context<'_>) {
    let (Some(track), Some(at)) = (view.track(ctx.project), select::current(view, ctx)) else {
        return;
    };
    let Some(block) = view.page.known.blocks.get(at) else {
        return;
    };
    let what = match block.chosen {
        Chosen::Entry(Entry::Step(id)) if block.lane == Lane::Campaign => {
            let step = track.step(id);
            let campaign = step.map(|step| &step.campaign);
            let by_message = campaign.is_some_and(|c| c.goal.is_empty() && !c.message.is_empty());
            let part = if by_message {
                Part::Message
            } else {
                Part::Goal
            };
            What::Campaign(id, part)
        }
        Chosen::Entry(Entry::Step(id)) => What::Task(id),
        Chosen::Entry(Entry::Agent(id)) => What::Role(id),
        Chosen::Entry(Entry::Barrier(id)) => What::Barrier(id),
        Chosen::Evidence(id) => What::Quotation(id),
    };
    let cell = (block.lane, block.column);
    view.page.inline = text(track, what).map(|draft| Inline {
        what,
        draft,
        fresh: true,
        said: false,
        cell,
    });
    view.page.spot = Some(cell);
    view.page.reveal = true;
}

/// What stands in the project.
fn text(track: &Track, what: What) -> Option<String> {
    Some(match what {
        What::Task(id) => track.step(id)?.task.clone(),
        What::Campaign(id, part) => part.of(&mut track.step(id)?.campaign.clone()).clone(),
        What::Role(id) => track.agent(id)?.role.clone(),
        What::Barrier(id) => track.barrier(id)?.text.clone(),
        What::Quotation(id) => track.proof(id)?.quotation.clone(),
        What::NewAgent(_) | What::NewBarrier(_) | What::NewEvidence(_) => String::new(),
    })
}

/// Opens the field of a new agent of influence.
pub fn open_agent(view: &mut TracksView, ctx: &Context<'_>) {
    let step = select::step_of(view, ctx);
    open_new(view, ctx, What::NewAgent(step), Lane::Agents);
}

/// Opens the field of a new sales barrier.
pub fn open_barrier(view: &mut TracksView, ctx: &Context<'_>) {
    let step = select::step_of(view, ctx);
    open_new(view, ctx, What::NewBarrier(step), Lane::Barriers);
}

/// Opens the field of new evidence for what is selected.
pub fn open_evidence(view: &mut TracksView, ctx: &Context<'_>) {
    let entry = match view.chosen(ctx.project) {
        Some(Chosen::Entry(entry)) => Some(entry),
        _ => None,
    };
    open_new(view, ctx, What::NewEvidence(entry), Lane::Evidence);
}

fn open_new(view: &mut TracksView, ctx: &Context<'_>, what: What, lane: Lane) {
    let at = select::current(view, ctx);
    let column = at.and_then(|at| Some(view.page.known.blocks.get(at)?.column));
    view.page.hidden.remove(&lane);
    view.page.inline = Some(Inline {
        what,
        draft: String::new(),
        fresh: true,
        said: false,
        cell: (lane, column.unwrap_or(0)),
    });
}

/// The edit that a draft makes; none where nothing is new.
fn edit(track: &Track, ctx: &Context<'_>, inline: &Inline) -> Option<EntryEdit> {
    let typed = inline.draft.trim().to_owned();
    let today = Some(ctx.today);
    if text(track, inline.what).is_none_or(|before| before.trim() == typed) {
        return None;
    }
    let steps = |step: Option<StepId>| step.into_iter().collect();
    Some(match inline.what {
        What::Task(id) => EntryEdit::ChangeStep(Box::new(Step {
            task: typed,
            looked_at: today,
            ..track.step(id)?.clone()
        })),
        What::Campaign(id, part) => {
            let mut step = track.step(id)?.clone();
            *part.of(&mut step.campaign) = typed;
            step.looked_at = today;
            EntryEdit::ChangeStep(Box::new(step))
        }
        What::Role(id) => EntryEdit::ChangeAgent(Box::new(Agent {
            role: typed,
            looked_at: today,
            ..track.agent(id)?.clone()
        })),
        What::Barrier(id) => EntryEdit::ChangeBarrier(Box::new(Barrier {
            text: typed,
            looked_at: today,
            ..track.barrier(id)?.clone()
        })),
        What::Quotation(id) => EntryEdit::ChangeEvidence(Box::new(TrackEvidence {
            quotation: typed,
            ..track.proof(id)?.clone()
        })),
        What::NewAgent(step) => EntryEdit::AddAgent(Box::new(Agent {
            id: AgentId(0),
            role: typed,
            stance: Stance::For,
            strength: 2,
            steps: steps(step),
            note: String::new(),
            looked_at: today,
        })),
        What::NewBarrier(step) => EntryEdit::AddBarrier(Box::new(Barrier {
            id: BarrierId(0),
            kind: BarrierKind::Other,
            text: typed,
            named: None,
            remedy: String::new(),
            steps: steps(step),
            looked_at: today,
        })),
        What::NewEvidence(entry) => EntryEdit::AddEvidence(Box::new(TrackEvidence {
            id: EvidenceId(0),
            kind: EvidenceKind::Other,
            quotation: typed,
            source: String::new(),
            date: today,
            n: None,
            supports: entry.into_iter().collect(),
        })),
    })
}

/// What is typed, as [`leave`] would enter it.
pub fn drafts(view: &TracksView, inline: &Inline, drafts: &mut Drafts<'_>) {
    let of = inline.what.chosen();
    let place = |ctx: &Context<'_>| {
        let track = view.track(ctx.project);
        let item = track.map(|track| chosen_words(ctx.project, track, of));
        draft_place(ctx, inline.what.key(), &item.unwrap_or_default())
    };
    drafts.add(&inline.draft, place, |ctx| {
        let track = view.track(ctx.project);
        Ok(track.and_then(|track| {
            let edit = edit(track, ctx, inline)?;
            Some(Edit::Track(TrackEdit::Entry(track.id, edit)))
        }))
    });
}

/// Makes an edit of what was typed; false where it is refused.
fn keep(view: &mut TracksView, ctx: &Context<'_>, inline: &Inline, intents: &mut Intents) -> bool {
    let edit = view
        .track(ctx.project)
        .and_then(|track| edit(track, ctx, inline));
    let Some(edit) = edit else {
        return true;
    };
    let applied = act::entry(view, ctx, edit, intents);
    if inline.what.is_new() {
        act::select_new(view, applied.as_ref());
    } else {
        view.page.follow = true;
    }
    applied.is_some()
}

/// Ends a field from which the person has turned away: what is typed counts where it can, and else stays to be mended.
pub fn leave(view: &mut TracksView, ctx: &Context<'_>, mut inline: Inline, intents: &mut Intents) {
    let mut own = Intents::default();
    let kept = keep(view, ctx, &inline, &mut own);
    if kept || !std::mem::replace(&mut inline.said, true) {
        intents.extend(own.take());
    }
    if kept {
        return;
    }
    inline.fresh = true;
    if !inline.what.is_new() {
        view.choose(inline.what.chosen());
        view.page.spot = Some(inline.cell);
    }
    view.page.inline = Some(inline);
}

/// How a field was left.
enum Left {
    Keep,
    /// To the next part of a campaign, or the one before.
    On(bool),
    GiveUp,
    Away,
}

/// Shows the open field.
pub fn show(
    view: &mut TracksView,
    ui: &mut Ui,
    ctx: &Context<'_>,
    (board, id): (&Board, Id),
    intents: &mut Intents,
) {
    let Some(mut inline) = view.page.inline.take() else {
        return;
    };
    let Some((at, width)) = place(view, ctx, board, &inline) else {
        // What was edited is gone, by an undo for instance.
        return;
    };
    match field(ui, ctx, &mut inline, (at, width), (board, id)) {
        None => view.page.inline = Some(inline),
        Some(Left::GiveUp) => keys::take_focus(ui, id),
        Some(Left::Keep) => {
            if keep(view, ctx, &inline, intents) {
                keys::take_focus(ui, id);
            } else {
                inline.fresh = true;
                view.page.inline = Some(inline);
            }
        }
        Some(Left::On(back)) => {
            if !keep(view, ctx, &inline, intents) {
                view.page.inline = Some(inline);
                return;
            }
            keys::take_focus(ui, id);
            view.page.inline = next_part(view, ctx, &inline, back);
        }
        Some(Left::Away) => leave(view, ctx, inline, intents),
    }
}

fn next_part(view: &TracksView, ctx: &Context<'_>, inline: &Inline, back: bool) -> Option<Inline> {
    let What::Campaign(step, part) = inline.what else {
        return None;
    };
    let what = What::Campaign(step, part.further(back)?);
    Some(Inline {
        what,
        draft: text(view.track(ctx.project)?, what)?,
        fresh: true,
        said: false,
        cell: inline.cell,
    })
}

/// Where the field lies on screen, and how wide it is.
fn place(
    view: &mut TracksView,
    ctx: &Context<'_>,
    board: &Board,
    inline: &Inline,
) -> Option<(Pos2, f32)> {
    let (lane, column) = inline.cell;
    let width = board.column - 2.0 * GAP;
    let left = board.column * column as f32 + GAP;
    let (top, bottom) = if inline.what.is_new() {
        let top = board.free_place(&view.page.known, lane, column)?;
        // Its hint has more lines where nothing gives the entry a place.
        let height = if inline.what.is_nowhere() {
            104.0
        } else {
            34.0
        };
        (top, top + height)
    } else {
        let laid = select::laid(view, ctx, board)?;
        // A touchpoint's name stays in sight above the words of its step.
        let named = matches!(inline.what, What::Task(id) if has_touchpoint(view, ctx, id));
        let first = laid.lines.first().filter(|_| named);
        let name = first.map_or(0.0, |(offset, galley)| offset.y + galley.size().y);
        let top = laid.rect.top() + name;
        (top, laid.rect.bottom().max(top + 34.0))
    };
    if inline.fresh {
        let rect = Rect::from_min_max(pos2(left, top), pos2(left + width, bottom));
        view.page.scroll = board.revealing(rect, view.page.scroll);
    }
    let at = pos2(left, top) + board.origin(view.page.scroll);
    Some((at, width))
}

fn has_touchpoint(view: &TracksView, ctx: &Context<'_>, id: StepId) -> bool {
    let step = view.track(ctx.project).and_then(|track| track.step(id));
    step.is_some_and(|step| step.touchpoint.is_some())
}

fn field(
    ui: &mut Ui,
    ctx: &Context<'_>,
    inline: &mut Inline,
    (at, width): (Pos2, f32),
    (board, id): (&Board, Id),
) -> Option<Left> {
    let tokens = ctx.tokens;
    let own = id.with("field");
    // A dialog over the screen has its own keys and the focus.
    let covered = ui.memory(|memory| memory.top_modal_layer().is_some());
    let (enter, tab, back, escape) = ui.input_mut(|input| {
        if covered {
            return (false, false, false, false);
        }
        (
            input.consume_key(Modifiers::NONE, Key::Enter),
            input.consume_key(Modifiers::NONE, Key::Tab),
            input.consume_key(Modifiers::SHIFT, Key::Tab),
            input.consume_key(Modifiers::NONE, Key::Escape),
        )
    });
    let mut name = ctx.text(inline.what.key());
    if inline.what.is_nowhere() {
        name = format!("{name}\n{}", ctx.text("page-new-nowhere"));
    }
    let room = Rect::from_min_size(at, vec2(width, 600.0));
    let mut child = ui.new_child(UiBuilder::new().max_rect(room).id_salt("inline"));
    child.set_clip_rect(board.body().intersect(ui.clip_rect()));
    let frame = Frame::new()
        .fill(tokens.field)
        .stroke(Stroke::new(2.0, tokens.accent))
        .corner_radius(tokens.rounding)
        .inner_margin(Margin::symmetric(6, 4));
    let field = TextEdit::multiline(&mut inline.draft)
        .id(own)
        .hint_text(name.as_str())
        .frame(frame)
        .desired_rows(1)
        .desired_width(width)
        .lock_focus(true);
    let response = child.add(field).accessible_name(name);
    inline.said &= !response.changed();
    if inline.fresh && !covered {
        inline.fresh = false;
        response.request_focus();
        let mut state = TextEdit::load_state(ui.ctx(), own).unwrap_or_default();
        let end = CCursor::new(inline.draft.chars().count());
        let all = CCursorRange::two(CCursor::new(0), end);
        state.cursor.set_char_range(Some(all));
        state.store(ui.ctx(), own);
        return None;
    }
    if escape {
        return Some(Left::GiveUp);
    }
    if enter {
        return Some(Left::Keep);
    }
    if tab || back {
        return Some(Left::On(back));
    }
    response.lost_focus().then_some(Left::Away)
}
