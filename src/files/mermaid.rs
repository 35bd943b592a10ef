//! A Customer Track as Mermaid `journey` text, which note tools draw.
//!
//! Mermaid's number at a task, 1…5, is satisfaction. Here it is what a customer feels at the step, −2…+2 moved to 1…5, and 3
//! where nobody said; a comment in the text says so.

use std::fmt::Write;

use crate::i18n::{Language, Message, visible, words};
use crate::methods::matrix::{Kind, figures};
use crate::methods::tracks::{Lanes, in_order, scope};
use crate::model::{Link, Project, Step, Track, TrackId};

/// What stands for a step of which nobody said how the customer feels.
const NEUTRAL: i8 = 3;

/// What a line of Mermaid's journeys may begin with.
const WORDS: [&str; 5] = ["journey", "title", "section", "acctitle", "accdescr"];

/// The journey of a track; empty where there is no such track.
pub fn mermaid(project: &Project, track: TrackId, language: Language) -> String {
    let Some(track) = project.track(track) else {
        return String::new();
    };
    let said = words(language);
    let own = figures(project, scope(project, track));
    // Only ages hang on the day, and they are not said.
    let lanes = Lanes::of(project, track, &own, None, chrono::NaiveDate::default());
    let segment = (track.segment).name(|id| project.segment(id).map(|it| &it.name));
    let mut text = String::from("journey\n");
    let note = said.text("report-mermaid-score");
    let mut line = |indent: &str, words: &str| {
        // Writing to a string does not fail.
        let _ = writeln!(text, "{indent}{words}");
    };
    line("    ", &format!("%% {}", note.replace('\n', " ")));
    if project.about.illustrative {
        line("    ", &format!("%% {}", said.text("report-illustrative")));
    }
    line("    ", &format!("title {}", plain(&track.name)));
    let mut section = None;
    for (step, known) in in_order(project, track).into_iter().zip(&lanes.steps) {
        let stage = step.stage.name(|id| project.stage(id).map(|it| &it.name));
        if section != Some(stage) {
            line("    ", &format!("section {}", plain(stage)));
            section = Some(stage);
        }
        let mut task = name(project, step);
        if let Some(class) = known.class {
            let class = said.text(class.key(Kind::Touchpoints));
            let message = Message::new("report-mermaid-task")
                .with("name", task)
                .with("class", class.into_owned());
            task = said.say(&message);
        }
        let score = step.emotion.map_or(NEUTRAL, |emotion| emotion + NEUTRAL);
        let actors = actors(track, step, segment);
        line("      ", &format!("{}: {score}: {actors}", plain(&task)));
    }
    text
}

/// The touchpoint with what the customer does there, or that alone.
fn name(project: &Project, step: &Step) -> String {
    let task = step.task.trim();
    let touchpoint = step.touchpoint.as_ref().map(|link: &Link<_>| {
        let name = link.name(|id| project.touchpoint(id).map(|it| &it.name));
        name.trim().to_owned()
    });
    match touchpoint {
        Some(name) if task.is_empty() => name,
        Some(name) => format!("{name} — {task}"),
        None => task.to_owned(),
    }
}

/// The segment and whoever speaks at the step; commas part actors, so those of names are others.
fn actors(track: &Track, step: &Step, segment: &str) -> String {
    let agents = track.agents.iter();
    let agents = agents.filter(|agent| agent.steps.contains(&step.id));
    let all = std::iter::once(segment).chain(agents.map(|agent| agent.role.as_str()));
    let all: Vec<String> = all.map(|name| plain(name).replace(',', "#44;")).collect();
    all.join(", ")
}

/// A text as Mermaid takes it in a line: what would end it or begin something else stands there as its number.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    let text = visible(text);
    let text = text.trim();
    let lower = text.to_lowercase();
    let begins = WORDS.iter().any(|word| lower.starts_with(word));
    for (at, character) in text.chars().enumerate() {
        match character {
            // A name that begins like a line of another kind.
            first if at == 0 && begins => {
                let _ = write!(plain, "#{};", u32::from(first));
            }
            '\n' | '\r' | '\t' => plain.push(' '),
            '#' | ';' | ':' | '%' | '"' | '<' | '>' | '{' | '}' | '&' | '\\' => {
                let _ = write!(plain, "#{};", u32::from(character));
            }
            other => plain.push(other),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_the_syntax_stand_as_their_numbers() {
        assert_eq!(
            plain("Цена: 5; #1 %% \"да\"\nсекция"),
            "Цена#58; 5#59; #35;1 #37;#37; #34;да#34; секция"
        );
        assert_eq!(plain("end section title"), "end section title");
        assert_eq!(plain("Section 5"), "#83;ection 5");
    }
}
