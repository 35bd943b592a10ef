//! What each edit is called in the history, with the names as they are before it.

use super::{
    Batch, BatchKind, CellChange, Edit, EvidenceEdit, FactorEdit, LocalChange, LocalEdit,
    ProjectEdit, RelationEdit, SegmentEdit, StageEdit, TouchpointEdit, ballot, hypothesis, local,
    pair, panel, taken, track_label, whole,
};
use crate::i18n::Message;
use crate::model::{
    Channel, EvidenceId, FactorId, Project, SegmentId, StageId, Subject, TouchpointId,
};

/// The label of an edit of this project.
pub(super) fn label(project: &Project, edit: &Edit) -> Message {
    match edit {
        Edit::Project(edit) => of_project(edit),
        Edit::Stage(edit) => of_stage(project, edit),
        Edit::Touchpoint(edit) => of_touchpoint(project, edit),
        Edit::Factor(edit) => of_factor(project, edit),
        Edit::Relation(edit) => of_relation(project, edit),
        Edit::Segment(edit) => of_segment(project, edit),
        Edit::Local(edit) => local::label(project, edit),
        Edit::Evidence(edit) => of_evidence(project, edit),
        Edit::Job(edit) => track_label::of_job(project, edit),
        Edit::Track(edit) => track_label::of_track(project, edit),
        Edit::Ballot(edit) => ballot::label(project, edit),
        Edit::Pair(edit) => pair::label(project, edit),
        Edit::Panel(edit) => panel::label(project, edit),
        Edit::Taken(edit) => taken::label(project, edit),
        Edit::Hypothesis(edit) => hypothesis::label(project, edit),
        Edit::Whole(edit) => whole::label(edit),
        Edit::Batch(batch) => of_batch(project, batch),
    }
}

fn of_project(edit: &ProjectEdit) -> Message {
    match edit {
        ProjectEdit::Rename(name) => {
            Message::new("edit-project-rename").with("name", name.as_str())
        }
        ProjectEdit::SetDescription(_) => Message::new("edit-project-description"),
        ProjectEdit::SetAuthor(_) => Message::new("edit-project-author"),
        ProjectEdit::SetLanguage(_) => Message::new("edit-project-language"),
        ProjectEdit::SetIllustrative(_) => Message::new("edit-project-illustrative"),
        ProjectEdit::SetScale { scale, .. } => {
            Message::new("edit-project-scale").with("scale", scale.name())
        }
        ProjectEdit::SetClassRule(_) => Message::new("edit-project-class-rule"),
        ProjectEdit::SetWeighting(_) => Message::new("edit-project-weighting"),
    }
}

fn of_stage(project: &Project, edit: &StageEdit) -> Message {
    let named = |key, id: &StageId| {
        let name = project.stage(*id).map(|stage| stage.name.clone());
        Message::new(key).with("name", name.unwrap_or_default())
    };
    match edit {
        StageEdit::Add { name, .. } => Message::new("edit-stage-add").with("name", name.as_str()),
        StageEdit::Rename(id, to) => named("edit-stage-rename", id).with("to", to.as_str()),
        StageEdit::SetNote(id, _) => named("edit-stage-note", id),
        StageEdit::SetExcluded(id, true) => named("edit-exclude", id),
        StageEdit::SetExcluded(id, false) => named("edit-include", id),
        StageEdit::Duplicate(id, _) => named("edit-stage-duplicate", id),
        StageEdit::Move { id, .. } => named("edit-stage-move", id),
        StageEdit::AddTouchpoints(picked) => {
            let count: usize = picked.iter().map(|stage| stage.touchpoints.len()).sum();
            Message::new("edit-touchpoints-picked").with("count", count)
        }
        StageEdit::Delete { id, .. } => named("edit-stage-delete", id),
    }
}

fn of_touchpoint(project: &Project, edit: &TouchpointEdit) -> Message {
    let named = |key, id: &TouchpointId| Message::new(key).with("name", touchpoint(project, *id));
    match edit {
        TouchpointEdit::Add { name, .. } => {
            Message::new("edit-touchpoint-add").with("name", name.as_str())
        }
        TouchpointEdit::Rename(id, to) => {
            named("edit-touchpoint-rename", id).with("to", to.as_str())
        }
        TouchpointEdit::SetChannel(id, channel) => {
            let key = match channel {
                Channel::Online => "edit-touchpoint-online",
                Channel::Offline => "edit-touchpoint-offline",
                Channel::Both => "edit-touchpoint-both",
            };
            named(key, id)
        }
        TouchpointEdit::SetNote(id, _) => named("edit-touchpoint-note", id),
        TouchpointEdit::SetMustHave(id, true) => named("edit-touchpoint-must-have", id),
        TouchpointEdit::SetMustHave(id, false) => named("edit-touchpoint-not-must-have", id),
        TouchpointEdit::SetExcluded(id, true) => named("edit-exclude", id),
        TouchpointEdit::SetExcluded(id, false) => named("edit-include", id),
        TouchpointEdit::Duplicate(id, _) => named("edit-touchpoint-duplicate", id),
        TouchpointEdit::Move { id, .. } => named("edit-touchpoint-move", id),
        TouchpointEdit::Delete(id) => named("edit-touchpoint-delete", id),
    }
}

fn of_factor(project: &Project, edit: &FactorEdit) -> Message {
    let named = |key, id: &FactorId| Message::new(key).with("name", factor(project, *id));
    match edit {
        FactorEdit::Add { name, .. } => Message::new("edit-factor-add").with("name", name.as_str()),
        FactorEdit::Rename(id, to) => named("edit-factor-rename", id).with("to", to.as_str()),
        FactorEdit::SetImportance(id, Some(value)) => {
            named("edit-factor-importance", id).with("value", *value)
        }
        FactorEdit::SetImportance(id, None) => named("edit-factor-no-importance", id),
        FactorEdit::SetNote(id, _) => named("edit-factor-note", id),
        FactorEdit::SetExcluded(id, true) => named("edit-exclude", id),
        FactorEdit::SetExcluded(id, false) => named("edit-include", id),
        FactorEdit::Duplicate(id, _) => named("edit-factor-duplicate", id),
        FactorEdit::Move { id, .. } => named("edit-factor-move", id),
        FactorEdit::Delete(id) => named("edit-factor-delete", id),
    }
}

fn of_relation(project: &Project, edit: &RelationEdit) -> Message {
    let of_cell = |key, (of, at): (FactorId, TouchpointId)| {
        Message::new(key)
            .with("factor", factor(project, of))
            .with("touchpoint", touchpoint(project, at))
    };
    let (segment_id, cells) = match edit {
        // A segment's cell that is emptied is inherited again.
        RelationEdit::Segment(segment, cells) if cells.iter().all(|cell| cell.level.is_none()) => {
            let cells = cells.iter().map(|cell| (cell.factor, cell.touchpoint));
            let edit = LocalEdit {
                segment: *segment,
                change: LocalChange::ResetCells(cells.collect()),
            };
            return local::label(project, &edit);
        }
        RelationEdit::Whole(cells) => (None, levels(of_cell, cells)),
        RelationEdit::Segment(id, cells) => (Some(*id), levels(of_cell, cells)),
        RelationEdit::NotSure { segment, cells, on } => {
            let message = match (cells.as_slice(), on) {
                ([cell], true) => of_cell("edit-relation-not-sure", *cell),
                ([cell], false) => of_cell("edit-relation-sure", *cell),
                (many, true) => {
                    Message::new("edit-relation-not-sure-many").with("count", many.len())
                }
                (many, false) => Message::new("edit-relation-sure-many").with("count", many.len()),
            };
            (*segment, message)
        }
    };
    match segment_id {
        None => cells,
        Some(id) => Message::new("edit-in-segment")
            .with("segment", segment(project, id))
            .with("what", cells),
    }
}

fn levels(
    of_cell: impl Fn(&'static str, (FactorId, TouchpointId)) -> Message,
    cells: &[CellChange],
) -> Message {
    match cells {
        [cell] => {
            let place = (cell.factor, cell.touchpoint);
            match cell.level {
                Some(level) => of_cell("edit-relation-set", place).with("level", level),
                None => of_cell("edit-relation-clear", place),
            }
        }
        cells => Message::new("edit-relation-many").with("count", cells.len()),
    }
}

fn of_evidence(project: &Project, edit: &EvidenceEdit) -> Message {
    let about = |id: &EvidenceId| {
        let found = project.evidence_position(*id);
        let found = found.and_then(|at| project.evidence.get(at));
        found.map(|evidence| evidence.about)
    };
    let (one, about) = match edit {
        EvidenceEdit::Add(subject, _) => ("edit-evidence-add", Some(*subject)),
        EvidenceEdit::Change(id, _) => ("edit-evidence-change", about(id)),
        EvidenceEdit::Delete(id) => ("edit-evidence-delete", about(id)),
    };
    let name = match about {
        Some(Subject::Factor(id)) => factor(project, id),
        Some(Subject::Touchpoint(id)) => touchpoint(project, id),
        Some(Subject::Stage(id)) => {
            let stage = project.stage(id);
            stage.map(|stage| stage.name.clone()).unwrap_or_default()
        }
        Some(Subject::Cell(of, at)) => {
            format!("{} × {}", factor(project, of), touchpoint(project, at))
        }
        None => String::new(),
    };
    Message::new(one).with("name", name)
}

fn of_segment(project: &Project, edit: &SegmentEdit) -> Message {
    let named = |key, id: &SegmentId| Message::new(key).with("name", segment(project, *id));
    match edit {
        SegmentEdit::Add(name) => Message::new("edit-segment-add").with("name", name.as_str()),
        SegmentEdit::Rename(id, to) => named("edit-segment-rename", id).with("to", to.as_str()),
        SegmentEdit::SetShare(id, _) => named("edit-segment-share", id),
        SegmentEdit::SetNote(id, _) => named("edit-segment-note", id),
        SegmentEdit::SetHue(id, _) => named("edit-segment-hue", id),
        SegmentEdit::SetMark(id, mark) => {
            named("edit-segment-mark", id).with("mark", mark.as_str())
        }
        SegmentEdit::SetJob(id, job, on) => {
            let job = project.job(*job).map(|job| job.name.clone());
            let key = if *on {
                "edit-segment-job"
            } else {
                "edit-segment-no-job"
            };
            named(key, id).with("job", job.unwrap_or_default())
        }
        SegmentEdit::Duplicate(id, _) => named("edit-segment-duplicate", id),
        SegmentEdit::SetImportance(segment, of, None) => {
            let change = LocalChange::ResetImportances(vec![*of]);
            let segment = *segment;
            local::label(project, &LocalEdit { segment, change })
        }
        SegmentEdit::SetImportance(id, of, Some(_)) => {
            named("edit-segment-importance", id).with("factor", factor(project, *of))
        }
        SegmentEdit::SetFilter(id, Some(_)) => named("edit-segment-filter", id),
        SegmentEdit::SetFilter(id, None) => named("edit-segment-no-filter", id),
        SegmentEdit::Move { id, .. } => named("edit-segment-move", id),
        SegmentEdit::Delete(id) => named("edit-segment-delete", id),
    }
}

fn of_batch(project: &Project, batch: &Batch) -> Message {
    if let [edit] = batch.edits.as_slice()
        && !matches!(
            batch.kind,
            BatchKind::Paste
                | BatchKind::Cut
                | BatchKind::Fill
                | BatchKind::Consensus
                | BatchKind::Settle
                | BatchKind::FromPairs
                | BatchKind::FromPanel
        )
    {
        return label(project, edit);
    }
    let count = batch
        .edits
        .iter()
        .map(|edit| match (batch.kind, edit) {
            // The consensus may come with them.
            (BatchKind::Ballots, Edit::Relation(_)) => 0,
            (_, Edit::Relation(edit)) => edit.count(),
            _ => 1,
        })
        .sum::<usize>();
    let key = match batch.kind {
        BatchKind::Paste => "edit-batch-paste",
        BatchKind::Cut => "edit-batch-cut",
        BatchKind::Fill => "edit-batch-fill",
        BatchKind::Clear => "edit-batch-clear",
        BatchKind::Add => "edit-batch-add",
        BatchKind::Move => "edit-batch-move",
        BatchKind::Delete => "edit-batch-delete",
        BatchKind::Exclude => "edit-batch-exclude",
        BatchKind::Include => "edit-batch-include",
        BatchKind::Change => "edit-batch-change",
        BatchKind::Ballots => "edit-batch-ballots",
        BatchKind::Consensus => "edit-batch-consensus",
        BatchKind::Settle => "edit-batch-settle",
        BatchKind::FromPairs => return Message::new("edit-batch-from-pairs"),
        BatchKind::FromPanel => return Message::new("edit-batch-from-panel"),
        BatchKind::Import => return Message::new("edit-batch-import"),
    };
    Message::new(key).with("count", count)
}

pub(super) fn factor(project: &Project, id: FactorId) -> String {
    project
        .factor(id)
        .map(|factor| factor.name.clone())
        .unwrap_or_default()
}

pub(super) fn touchpoint(project: &Project, id: TouchpointId) -> String {
    project
        .touchpoint(id)
        .map(|touchpoint| touchpoint.name.clone())
        .unwrap_or_default()
}

pub(super) fn segment(project: &Project, id: SegmentId) -> String {
    project
        .segment(id)
        .map(|segment| segment.name.clone())
        .unwrap_or_default()
}
