//! The canonical text of a project: one item a line, relations by id, the same bytes for the same project on every system.

use std::fmt::{self, Write};

use chrono::NaiveDate;

use super::{container, write_ballots, write_panel, write_tracks};
use crate::i18n::Language;
use crate::model::{
    Channel, ClassRule, Evidence, Factor, Importance, Levels, NotSure, Project, ScaleLevel,
    Segment, Stage, Subject, Touchpoint, Weighting,
};

/// The text of a project file.
pub fn to_text(project: &Project) -> String {
    // About what a line of each kind takes, so that a large project is written without moving it.
    let on_ballots: usize = project.ballots.iter().map(|it| it.levels.len()).sum();
    let room =
        2_000 + 20 * project.relations.rated() + 200 * project.touchpoints.len() + 28 * on_ballots;
    let waves = project.panel.waves.iter();
    let packed = waves.filter_map(|wave| wave.source.packed.as_ref());
    let room = room + packed.map(|it| it.len() + it.len() / 4).sum::<usize>();
    let mut out = Lines(String::with_capacity(room));
    out.line(0, format_args!("{}", container::HEAD));
    out.line(0, format_args!("Project("));
    about(&mut out, project);
    out.line(1, format_args!("next_id: {},", project.ids.peek()));
    let weighting = match project.weighting {
        Weighting::OneToFive => "one_to_five",
        Weighting::AsIs => "as_is",
    };
    out.line(1, format_args!("weighting: {weighting},"));
    out.list(1, "scale", project.scale.levels(), level);
    class_rule(&mut out, project.class_rule);
    out.list(1, "stages", project.stages.iter(), stage);
    out.list(1, "touchpoints", project.touchpoints.iter(), touchpoint);
    out.list(1, "factors", project.factors.iter(), factor);
    relations(&mut out, project);
    not_sure(&mut out, 1, &project.not_sure);
    write_ballots::settled(&mut out, &project.settled);
    write_ballots::judgements(&mut out, 1, &project.judgements);
    out.list(1, "evidence", project.evidence.iter(), evidence);
    out.list(1, "jobs", project.jobs.iter(), write_tracks::job);
    out.list(1, "segments", project.segments.iter(), segment);
    out.list(1, "tracks", project.tracks.iter(), write_tracks::track);
    out.line(1, format_args!("blind: {},", project.blind));
    out.list(1, "ballots", project.ballots.iter(), write_ballots::ballot);
    write_panel::taken(&mut out, 1, project.taken.as_deref());
    let panel = &project.panel;
    out.list(
        1,
        "questions",
        panel.questions.iter(),
        write_panel::question,
    );
    let hypotheses = project.hypotheses.iter();
    out.list(1, "hypotheses", hypotheses, write_panel::hypothesis);
    out.list(1, "waves", panel.waves.iter(), write_panel::wave);
    out.line(0, format_args!(")"));
    let mut text = out.0;
    let end = container::end_line(text.as_bytes());
    text.push_str(&end);
    text
}

fn about(out: &mut Lines, project: &Project) {
    let about = &project.about;
    let language = match about.language {
        Language::English => "en",
        Language::Russian => "ru",
    };
    out.line(1, format_args!("about: ("));
    out.line(2, format_args!("name: {},", Quoted(&about.name)));
    let description = Quoted(&about.description);
    out.line(2, format_args!("description: {description},"));
    out.line(2, format_args!("author: {},", Quoted(&about.author)));
    out.line(2, format_args!("language: {language},"));
    out.line(2, format_args!("illustrative: {},", about.illustrative));
    out.line(1, format_args!("),"));
}

fn level(out: &mut Lines, level: &ScaleLevel) {
    let ScaleLevel { value, key, .. } = level;
    let (english, russian) = (Quoted(&level.english), Quoted(&level.russian));
    let key = Key(*key);
    out.line(
        2,
        format_args!("(value: {value}, key: {key}, english: {english}, russian: {russian}),"),
    );
}

fn class_rule(out: &mut Lines, rule: ClassRule) {
    match rule {
        ClassRule::Deviation { k } => {
            out.line(1, format_args!("class_rule: Deviation(k: {k:?}),"));
        }
        ClassRule::Percent { p_percent } => {
            let limit = format_args!("class_rule: Percent(p_percent: {p_percent:?}),");
            out.line(1, limit);
        }
        ClassRule::Pareto {
            critical_percent: critical,
            important_percent: important,
        } => out.line(
            1,
            format_args!(
                "class_rule: Pareto(critical_percent: {critical:?}, important_percent: {important:?}),"
            ),
        ),
        ClassRule::NaturalBreaks => out.line(1, format_args!("class_rule: NaturalBreaks,")),
    }
}

fn stage(out: &mut Lines, stage: &Stage) {
    let (id, name, note) = (stage.id.0, Quoted(&stage.name), Quoted(&stage.note));
    out.line(2, format_args!("(id: {id}, name: {name}, note: {note}),"));
}

fn touchpoint(out: &mut Lines, touchpoint: &Touchpoint) {
    let channel = match touchpoint.channel {
        Channel::Online => "online",
        Channel::Offline => "offline",
        Channel::Both => "both",
    };
    out.line(
        2,
        format_args!(
            "(id: {}, stage: {}, name: {}, channel: {channel}, note: {}, must_have: {}, excluded: {}),",
            touchpoint.id.0,
            touchpoint.stage.0,
            Quoted(&touchpoint.name),
            Quoted(&touchpoint.note),
            touchpoint.must_have,
            touchpoint.excluded,
        ),
    );
}

fn factor(out: &mut Lines, factor: &Factor) {
    out.line(
        2,
        format_args!(
            "(id: {}, name: {}, importance: {}, note: {}, excluded: {}),",
            factor.id.0,
            Quoted(&factor.name),
            Maybe(factor.importance.map(Importance::value)),
            Quoted(&factor.note),
            factor.excluded,
        ),
    );
}

fn relations(out: &mut Lines, project: &Project) {
    let mut rows: Vec<(u32, usize)> = (project.factors.iter().map(|factor| factor.id.0))
        .zip(0..)
        .collect();
    let mut columns: Vec<(u32, usize)> = (project.touchpoints.iter().map(|t| t.id.0))
        .zip(0..)
        .collect();
    rows.sort_unstable();
    columns.sort_unstable();
    let cells = rows.iter().flat_map(|(factor, row)| {
        columns.iter().filter_map(move |(touchpoint, column)| {
            let level = project.relations.get(*row, *column)?;
            Some((*factor, *touchpoint, level))
        })
    });
    out.list(1, "relations", cells, |out, cell| relation(out, 2, cell));
}

fn relation(out: &mut Lines, depth: usize, (factor, touchpoint, level): (u32, u32, u8)) {
    out.line(depth, format_args!("({factor}, {touchpoint}, {level}),"));
}

/// Levels by ids, one a line.
pub(super) fn levels(out: &mut Lines, depth: usize, name: &str, levels: &Levels) {
    let cells = levels.iter().map(|((f, t), l)| (f.0, t.0, *l));
    out.list(depth, name, cells, |out, cell| {
        relation(out, depth + 1, cell);
    });
}

fn not_sure(out: &mut Lines, depth: usize, cells: &NotSure) {
    out.list(depth, "not_sure", cells, |out, (factor, touchpoint)| {
        out.line(depth + 1, format_args!("({}, {}),", factor.0, touchpoint.0));
    });
}

fn evidence(out: &mut Lines, evidence: &Evidence) {
    out.line(
        2,
        format_args!(
            "(id: {}, about: {}, text: {}, source: {}, date: {}),",
            evidence.id.0,
            About(evidence.about),
            Quoted(&evidence.text),
            Quoted(&evidence.source),
            Date(evidence.date),
        ),
    );
}

/// What evidence is about, by ids.
struct About(Subject);

impl fmt::Display for About {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Subject::Cell(factor, touchpoint) => write!(f, "Cell({}, {})", factor.0, touchpoint.0),
            Subject::Factor(id) => write!(f, "Factor({})", id.0),
            Subject::Touchpoint(id) => write!(f, "Touchpoint({})", id.0),
            Subject::Stage(id) => write!(f, "Stage({})", id.0),
        }
    }
}

/// An optional day, as `Some("2026-11-22")`.
pub(super) struct Date(pub(super) Option<NaiveDate>);

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(date) => write!(f, "Some(\"{date}\")"),
            None => f.write_str("None"),
        }
    }
}

fn segment(out: &mut Lines, segment: &Segment) {
    out.line(2, format_args!("("));
    out.line(3, format_args!("id: {},", segment.id.0));
    out.line(3, format_args!("name: {},", Quoted(&segment.name)));
    out.line(3, format_args!("note: {},", Quoted(&segment.note)));
    out.line(3, format_args!("share: {},", Maybe(segment.share)));
    out.line(3, format_args!("hue: {},", write_tracks::hue(segment.hue)));
    out.line(3, format_args!("mark: {},", Quoted(&segment.mark)));
    write_panel::filter(out, 3, segment.filter.as_deref());
    write_panel::taken(out, 3, segment.taken.as_deref());
    let jobs = segment.jobs.iter().map(|id| id.0);
    out.list(3, "jobs", jobs, |out, id| {
        out.line(4, format_args!("{id},"));
    });
    out.list(
        3,
        "importances",
        segment.importances.iter(),
        |out, (id, own)| {
            out.line(4, format_args!("({}, {:?}),", id.0, own.value()));
        },
    );
    write_ballots::judgements(out, 3, &segment.judgements);
    levels(out, 3, "relations", &segment.relations);
    not_sure(out, 3, &segment.not_sure);
    out.line(2, format_args!("),"));
}

/// The lines written so far.
pub(super) struct Lines(String);

impl Lines {
    pub(super) fn line(&mut self, depth: usize, text: fmt::Arguments<'_>) {
        for _ in 0..depth {
            self.0.push_str("    ");
        }
        // Writing to a `String` cannot fail.
        let _ = self.0.write_fmt(text);
        self.0.push('\n');
    }

    pub(super) fn list<T>(
        &mut self,
        depth: usize,
        name: &str,
        items: impl IntoIterator<Item = T>,
        write: impl Fn(&mut Self, T),
    ) {
        self.line(depth, format_args!("{name}: ["));
        for item in items {
            write(self, item);
        }
        self.line(depth, format_args!("],"));
    }
}

/// An optional number, as short as it reads back; a negative zero is written as zero.
pub(super) struct Maybe(pub(super) Option<f64>);

impl fmt::Display for Maybe {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(value) => write!(f, "Some({:?})", value + 0.0),
            None => f.write_str("None"),
        }
    }
}

pub(super) struct Quoted<'a>(pub(super) &'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('"')?;
        for character in self.0.chars() {
            match character {
                '"' => f.write_str("\\\"")?,
                other => escaped(f, other)?,
            }
        }
        f.write_char('"')
    }
}

/// A character.
pub(super) struct Key(pub(super) char);

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('\'')?;
        match self.0 {
            '\'' => f.write_str("\\'")?,
            other => escaped(f, other)?,
        }
        f.write_char('\'')
    }
}

fn escaped(f: &mut fmt::Formatter<'_>, character: char) -> fmt::Result {
    match character {
        '\\' => f.write_str("\\\\"),
        '\n' => f.write_str("\\n"),
        '\t' => f.write_str("\\t"),
        unseen if is_unseen(unseen) => write!(f, "\\u{{{:x}}}", u32::from(unseen)),
        plain => f.write_char(plain),
    }
}

/// Characters that an editor or a diff does not show, or that turn the direction of what stands beside them.
pub(super) fn is_unseen(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}
