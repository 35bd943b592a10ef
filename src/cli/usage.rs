//! Help and refusals of wrong usage, in the words of both languages.

use std::ffi::OsString;
use std::process::ExitCode;

use clap::CommandFactory;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::args::Args;
use super::console::{Console, Stop, print};
use super::{help, values};
use crate::i18n::{Language, Message, Words, words};

/// Says why the arguments are refused, or the help that was asked for.
pub(super) fn tell(error: &clap::Error, arguments: &[OsString]) -> ExitCode {
    let console = Console::new(language(arguments));
    if matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
    ) {
        let words = words(console.language());
        let again = in_words(Args::command(), words).try_get_matches_from(arguments);
        let text = again.err().map(|error| error.render().to_string());
        return console.end(print(&text.unwrap_or_default()));
    }
    let message = message(error, words(console.language()));
    console.end(Err(Stop::usage(message)))
}

/// The language asked for by arguments that are otherwise wrong.
fn language(arguments: &[OsString]) -> Option<Language> {
    let mut texts = arguments.iter().filter_map(|argument| argument.to_str());
    let value = texts.find_map(|text| {
        let rest = text.strip_prefix("--lang")?;
        Some(rest.strip_prefix('=').map(str::to_owned))
    })?;
    let value = value.or_else(|| texts.next().map(str::to_owned))?;
    values::language(&value).ok()
}

fn message(error: &clap::Error, words: &Words) -> Message {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(" "),
        _ => String::new(),
    };
    let argument = text(ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::InvalidValue | ErrorKind::ValueValidation
            if text(ContextKind::InvalidValue).is_empty() =>
        {
            Message::new("cli-usage-no-value").with("argument", argument)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => Message::new("cli-usage-value")
            .with("value", text(ContextKind::InvalidValue))
            .with("help", help_of(&argument, words))
            .with("argument", argument),
        ErrorKind::UnknownArgument => Message::new("cli-usage-unknown").with("argument", argument),
        ErrorKind::MissingRequiredArgument => {
            Message::new("cli-usage-missing").with("argument", argument)
        }
        ErrorKind::ArgumentConflict => Message::new("cli-usage-conflict")
            .with("argument", argument)
            .with("other", text(ContextKind::PriorArg)),
        _ => Message::new("cli-usage-other"),
    }
}

/// The help of an argument that clap names as `--scale <SCALE>`.
fn help_of(argument: &str, words: &Words) -> String {
    let name = argument.split([' ', '=']).next().unwrap_or_default();
    let key = help::argument(name.trim_start_matches('-'));
    key.map_or_else(String::new, |key| words.text(key).into_owned())
}

/// The commands with their help in a language.
fn in_words(command: clap::Command, words: &'static Words) -> clap::Command {
    let name = command.get_name().to_owned();
    let text = |key: &str| words.text(key).into_owned();
    let usage = text(help::usage(&name));
    let template = format!(
        "{{about}}\n\n{}\n{usage}\n\n{{all-args}}\n",
        text("cli-heading-usage")
    );
    command
        .about(text(help::about(&name)))
        .help_template(template)
        .subcommand_help_heading(heading("cli-heading-commands", words))
        .mut_args(|arg| {
            let key = help::argument(arg.get_id().as_str());
            let of = if arg.is_positional() {
                "cli-heading-arguments"
            } else {
                "cli-heading-options"
            };
            let text = key.map(|key| words.text(key).into_owned());
            arg.help(text.unwrap_or_default())
                .help_heading(heading(of, words))
        })
        .mut_subcommands(|command| in_words(command, words))
}

/// clap keeps headings for the life of the process, which ends with the help.
fn heading(key: &str, words: &Words) -> &'static str {
    words.text(key).into_owned().leak()
}

#[cfg(test)]
mod tests {
    use super::{Args, in_words};
    use crate::i18n::{Language, words};
    use clap::CommandFactory;

    #[test]
    fn the_commands_are_sound_and_have_their_help_in_both_languages() {
        Args::command().debug_assert();
        for language in Language::ALL {
            let words = words(language);
            let mut command = in_words(Args::command(), words);
            let help = command.render_help().to_string();
            assert!(help.contains(&*words.text("cli-about-scores")), "{help}");
            for command in command.get_subcommands_mut() {
                let help = command.render_help().to_string();
                assert!(!help.contains("cli-"), "{help}");
            }
        }
    }
}
