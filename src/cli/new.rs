//! `new`: an empty project or one of the examples as a file.

use std::path::Path;
use std::sync::Arc;

use super::args::New;
use super::console::{Console, Stop, print};
use crate::files::examples::{EXAMPLES, example};
use crate::files::save::{Replace, SaveError, save_new};
use crate::i18n::{Language, Message, words};
use crate::model::{Project, check_name};

pub(super) fn run(console: Console, args: &New) -> Result<(), Stop> {
    let language = console.language();
    let Some(out) = args.out.as_deref().filter(|_| !args.list) else {
        return list(language);
    };
    let project = match &args.example {
        None => empty(out, language),
        Some(slug) => example(slug)
            .and_then(|example| example.project(language))
            .ok_or_else(|| unknown(slug))?,
    };
    write(console, out, &project, args.force)
}

fn list(language: Language) -> Result<(), Stop> {
    let mut text = String::new();
    for example in &EXAMPLES {
        text.push_str(example.slug);
        if let Some(project) = example.project(language) {
            text.push('\t');
            text.push_str(&project.about.name);
        }
        text.push('\n');
    }
    print(&text)
}

fn unknown(slug: &str) -> Stop {
    let known: Vec<&str> = EXAMPLES.iter().map(|example| example.slug).collect();
    Stop::usage(
        Message::new("cli-no-such-example")
            .with("name", slug)
            .with("known", known.join(", ")),
    )
}

/// An empty project that is named like its file.
fn empty(out: &Path, language: Language) -> Project {
    let stem = out.file_stem().unwrap_or_default().to_string_lossy();
    let mut project = if check_name(&stem).is_ok() {
        Project::named(&stem)
    } else {
        Project::named(&words(language).text("cli-untitled"))
    };
    Arc::make_mut(&mut project.about).language = language;
    project
}

/// Writes a project where nothing stands, or where the person allows it.
pub(super) fn write(
    console: Console,
    out: &Path,
    project: &Project,
    force: bool,
) -> Result<(), Stop> {
    let saved = save_new(out, project, replace(force)).map_err(|error| not_saved(&error))?;
    for notice in &saved.notices {
        console.say_of(out, &notice.message());
    }
    Ok(())
}

pub(super) const fn replace(force: bool) -> Replace {
    if force {
        Replace::Allow
    } else {
        Replace::Refuse
    }
}

fn not_saved(error: &SaveError) -> Stop {
    let mut messages = vec![error.message()];
    if error.can_overwrite() {
        messages.push(Message::new("cli-force"));
    }
    Stop::Refused(messages)
}
