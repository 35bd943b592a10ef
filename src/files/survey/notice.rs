//! What was taken from a file of answers and what was not.

use crate::i18n::Message;

/// Something that a person should know of what was read. A wave is named as the project does, or by its file. Lines count from 1.
#[derive(Clone, Debug, PartialEq)]
#[expect(
    missing_docs,
    reason = "what a field is stands in the words of its notice"
)]
pub enum SurveyNotice {
    /// What the reader of workbooks says.
    Book(Message),
    /// A wave does not have the column of a question; all its rows have a gap there.
    NoColumn { wave: String, question: String },
    /// A wave has columns that no question asks for; they were not read.
    NewColumns {
        wave: String,
        count: usize,
        first: String,
    },
    /// The first row is numbers, so that it may be answers.
    NoHeadings { wave: String },
    /// A heading that an earlier column has.
    Renamed {
        wave: String,
        from: String,
        to: String,
    },
    /// Columns without a heading.
    Unnamed {
        wave: String,
        count: usize,
        first: String,
    },
    /// It is not in UTF-8.
    Encoding {
        wave: String,
        encoding: &'static str,
    },
    /// Bytes that are none of the encoding; � stands for them.
    BadBytes {
        wave: String,
        count: u64,
        line: u64,
        byte: u64,
        encoding: &'static str,
    },
    /// Something stands behind a closing quotation mark.
    OddQuotes { wave: String, count: u64, line: u64 },
    /// It ends inside quotation marks; that row was not taken.
    CutInQuotes { wave: String, line: u64, lines: u64 },
    /// It ends within a row; that row was not taken.
    CutRow { wave: String, line: u64 },
    /// Rows without anything in them, not taken.
    Blank { wave: String, count: u64, line: u64 },
    /// Rows with fewer cells than there are headings; the others are gaps.
    Short { wave: String, count: u64, line: u64 },
    /// Rows with more cells than there are headings; these were not taken.
    Long {
        wave: String,
        count: u64,
        line: u64,
        text: String,
    },
    /// Formulas without a value; gaps.
    NotCalculated { wave: String, count: u64 },
    /// Answers that do not fit their question; gaps. The first of them with their lines.
    Misfits {
        wave: String,
        question: String,
        count: u64,
        first: Vec<(u64, String)>,
    },
    /// Numbers such as `1,234`, which can be read in two ways, and how they were read.
    TwoWays {
        wave: String,
        question: String,
        count: u64,
        line: u64,
        text: String,
        read: f64,
    },
    /// Two parts of an answer that never come apart: they may be one answer with the separator in it.
    Together {
        question: String,
        one: String,
        other: String,
        count: u64,
    },
    /// One person answered more than once; all rows count.
    Doubles {
        wave: String,
        count: u64,
        who: String,
        line: u64,
        earlier: String,
        earlier_line: u64,
    },
    /// The file was not where it was, and was found beside the project by its name.
    Moved { wave: String, path: String },
}

/// Counts of lines and cells, as a message agrees with them.
fn count(count: u64) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

impl SurveyNotice {
    /// In words of both languages.
    pub fn message(&self) -> Message {
        match self {
            Self::Book(message) => message.clone(),
            Self::NoColumn { wave, question } => {
                of("survey-notice-no-column", wave).with("question", question.as_str())
            }
            Self::NewColumns { wave, count, first } => of("survey-notice-new-columns", wave)
                .with("count", *count)
                .with("first", first.as_str()),
            Self::NoHeadings { wave } => of("survey-notice-no-headings", wave),
            Self::Renamed { wave, from, to } => of("survey-notice-renamed", wave)
                .with("from", from.as_str())
                .with("to", to.as_str()),
            Self::Unnamed { wave, count, first } => of("survey-notice-unnamed", wave)
                .with("count", *count)
                .with("first", first.as_str()),
            Self::Encoding { wave, encoding } => {
                of("survey-notice-encoding", wave).with("encoding", *encoding)
            }
            Self::BadBytes {
                wave,
                count: places,
                line,
                byte,
                encoding,
            } => of("survey-notice-bad-bytes", wave)
                .with("count", count(*places))
                .with("line", line.to_string())
                .with("byte", byte.to_string())
                .with("encoding", *encoding),
            Self::CutInQuotes { wave, line, lines } => of("survey-notice-cut-in-quotes", wave)
                .with("line", line.to_string())
                .with("count", count(*lines)),
            Self::CutRow { wave, line } => {
                of("survey-notice-cut-row", wave).with("line", line.to_string())
            }
            Self::OddQuotes { wave, count, line } => {
                met("survey-notice-odd-quotes", wave, *count, *line)
            }
            Self::Blank { wave, count, line } => met("survey-notice-blank", wave, *count, *line),
            Self::Short { wave, count, line } => met("survey-notice-short", wave, *count, *line),
            Self::Long {
                wave,
                count,
                line,
                text,
            } => met("survey-notice-long", wave, *count, *line).with("text", text.as_str()),
            Self::NotCalculated { wave, count: cells } => {
                of("survey-notice-not-calculated", wave).with("count", count(*cells))
            }
            Self::Misfits {
                wave,
                question,
                count: misfits,
                first,
            } => {
                let listed: Vec<String> = (first.iter())
                    .map(|(line, text)| format!("{line}: {text}"))
                    .collect();
                of("survey-notice-misfits", wave)
                    .with("question", question.as_str())
                    .with("count", count(*misfits))
                    .with("first", listed.join("; "))
            }
            Self::TwoWays {
                wave,
                question,
                count,
                line,
                text,
                read,
            } => met("survey-notice-two-ways", wave, *count, *line)
                .with("question", question.as_str())
                .with("text", text.as_str())
                .with("read", *read),
            Self::Together {
                question,
                one,
                other,
                count: times,
            } => Message::new("survey-notice-together")
                .with("question", question.as_str())
                .with("one", one.as_str())
                .with("other", other.as_str())
                .with("count", count(*times)),
            Self::Doubles {
                wave,
                count,
                who,
                line,
                earlier,
                earlier_line,
            } => met("survey-notice-doubles", wave, *count, *line)
                .with("who", who.as_str())
                .with("earlier", earlier.as_str())
                .with("earlier-line", earlier_line.to_string()),
            Self::Moved { wave, path } => {
                of("survey-notice-moved", wave).with("path", path.as_str())
            }
        }
    }
}

fn of(key: &'static str, wave: &str) -> Message {
    Message::new(key).with("wave", wave)
}

fn met(key: &'static str, wave: &str, times: u64, line: u64) -> Message {
    of(key, wave)
        .with("count", count(times))
        .with("line", line.to_string())
}
