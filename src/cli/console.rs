//! Where a command's results and messages go, in which language, and how it ends.

use std::io::{self, BufWriter, ErrorKind, StdoutLock, Write};
use std::path::Path;
use std::process::ExitCode;

use crate::files::save::reason;
use crate::i18n::{Language, Message, words};

/// Why a command ends without its result.
#[derive(Debug)]
pub(super) enum Stop {
    /// The input has problems; these are still to be said.
    Refused(Vec<Message>),
    /// It was called in a wrong way.
    Usage(Message),
}

impl Stop {
    pub fn refused(message: Message) -> Self {
        Self::Refused(vec![message])
    }

    pub const fn usage(message: Message) -> Self {
        Self::Usage(message)
    }

    /// Everything has been said already.
    pub const fn said() -> Self {
        Self::Refused(Vec::new())
    }
}

/// Standard output and standard error of a command.
#[derive(Clone, Copy, Debug)]
pub(super) struct Console {
    language: Option<Language>,
}

impl Console {
    /// In the language that was asked for, or else in the system's.
    pub const fn new(language: Option<Language>) -> Self {
        Self { language }
    }

    /// The language of messages, and of what has none of its own.
    pub fn language(self) -> Language {
        self.language.unwrap_or_else(of_the_system)
    }

    /// Says a message.
    pub fn say(self, message: &Message) {
        say_line(&words(self.language()).say(message));
    }

    /// Says a message about a file.
    pub fn say_of(self, path: &Path, message: &Message) {
        let words = words(self.language());
        say_line(&format!("{}: {}", path.display(), words.say(message)));
    }

    /// A message as it goes to standard output.
    pub fn in_words(self, message: &Message) -> String {
        words(self.language()).say(message)
    }

    /// Says what is left to say; the exit status is 0, 1 for problems, 2 for wrong usage.
    pub fn end(self, done: Result<(), Stop>) -> ExitCode {
        match done {
            Ok(()) => ExitCode::SUCCESS,
            Err(Stop::Refused(messages)) => {
                for message in &messages {
                    self.say(message);
                }
                ExitCode::from(1)
            }
            Err(Stop::Usage(message)) => {
                self.say(&message);
                self.say(&Message::new("cli-see-help"));
                ExitCode::from(2)
            }
        }
    }
}

/// Writes a result.
pub(super) fn print(text: &str) -> Result<(), Stop> {
    print_by(|out| out.write_all(text.as_bytes()))
}

/// Writes a result piece by piece. A reader that has seen enough and closed the pipe is no error.
pub(super) fn print_by(
    write: impl FnOnce(&mut BufWriter<StdoutLock<'_>>) -> io::Result<()>,
) -> Result<(), Stop> {
    let mut out = BufWriter::with_capacity(64 * 1024, io::stdout().lock());
    let written = write(&mut out).and_then(|()| out.flush());
    // What could not be written would be tried once more when the buffer is dropped.
    let _ = out.into_parts();
    match written {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Stop::refused(
            Message::new("cli-output").with("why", reason(&error)),
        )),
        _ => Ok(()),
    }
}

/// Nobody is left to be told where standard error is closed.
fn say_line(line: &str) {
    let _ = writeln!(io::stderr().lock(), "{line}");
}

/// The first of the system's languages that the program knows, or else English.
fn of_the_system() -> Language {
    sys_locale::get_locales()
        .find_map(|locale| Language::from_code(&locale))
        .unwrap_or_default()
}
