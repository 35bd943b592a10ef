//! What was made of a table that could be read: nothing is altered in silence.

use crate::i18n::Message;

use super::places::shortened;

/// How many names one notice tells.
const MOST_TOLD: usize = 5;

/// Something done to the input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// It is not in UTF-8.
    Encoding(&'static str),
    /// Numbers with a decimal comma, grouped digits, a real minus or a percent sign.
    Numbers(usize),
    /// White space around a name was taken off, or a line break in it became a space.
    Spaces(usize),
    /// A second item of the same name got a suffix.
    Renamed {
        /// The name in the table.
        from: String,
        /// The name in the project.
        to: String,
    },
    /// Factors whose importance is empty.
    NoImportance(Vec<String>),
    /// Empty cells that were read as the lowest level.
    BlanksAsLowest {
        /// How many.
        count: usize,
        /// The level.
        level: u8,
    },
    /// Zeros that were read as not rated.
    Zeros(usize),
    /// Symbols that were read as levels.
    Symbols {
        /// How many.
        count: usize,
        /// What ● and ◎ became.
        highest: u8,
        /// What ○ became.
        middle: u8,
        /// What △ became.
        lowest: u8,
    },
    /// Touchpoints under an empty cell of the stage row, which took the stage to their left.
    StagesFilled(usize),
    /// Touchpoints without a stage, which went to one of this name.
    NoStage {
        /// How many.
        count: usize,
        /// The stage's name.
        stage: String,
    },
    /// Touchpoints under an empty cell of the channel row: both.
    ChannelsFilled(usize),
    /// A row above the header that is neither stages nor channels.
    UnreadRow {
        /// From 1.
        row: usize,
        /// Its first text.
        text: String,
    },
}

impl Notice {
    /// The notice in words of both languages.
    pub fn message(&self) -> Message {
        match self {
            Self::Encoding(name) => Message::new("table-notice-encoding").with("encoding", *name),
            Self::Numbers(count) => Message::new("table-notice-numbers").with("count", *count),
            Self::Spaces(count) => Message::new("table-notice-spaces").with("count", *count),
            Self::Renamed { from, to } => Message::new("table-notice-renamed")
                .with("from", shortened(from))
                .with("to", to.as_str()),
            Self::NoImportance(factors) => {
                let told: Vec<String> = factors
                    .iter()
                    .take(MOST_TOLD)
                    .map(|name| shortened(name))
                    .collect();
                let mut names = told.join(" · ");
                if factors.len() > told.len() {
                    names.push_str(" · …");
                }
                Message::new("table-notice-no-importance")
                    .with("count", factors.len())
                    .with("names", names)
            }
            Self::BlanksAsLowest { count, level } => Message::new("table-notice-blanks")
                .with("count", *count)
                .with("level", *level),
            Self::Symbols {
                count,
                highest,
                middle,
                lowest,
            } => Message::new("table-notice-symbols")
                .with("count", *count)
                .with("highest", *highest)
                .with("middle", *middle)
                .with("lowest", *lowest),
            Self::Zeros(count) => Message::new("table-notice-zeros").with("count", *count),
            Self::StagesFilled(count) => {
                Message::new("table-notice-stages-filled").with("count", *count)
            }
            Self::NoStage { count, stage } => Message::new("table-notice-no-stage")
                .with("count", *count)
                .with("stage", stage.as_str()),
            Self::ChannelsFilled(count) => {
                Message::new("table-notice-channels-filled").with("count", *count)
            }
            Self::UnreadRow { row, text } => Message::new("table-notice-unread-row")
                .with("row", row.to_string())
                .with("text", shortened(text)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Notice;
    use crate::i18n::{Language, words};

    fn said(notice: &Notice, language: Language) -> String {
        words(language).say(&notice.message())
    }

    #[test]
    fn counts_agree_with_their_nouns() {
        let numbers = |count| said(&Notice::Numbers(count), Language::Russian);
        assert!(numbers(1).starts_with("1 число записано"));
        assert!(numbers(3).starts_with("3 числа записаны"));
        assert!(numbers(25).starts_with("25 чисел записано"));
        let english = |count| said(&Notice::StagesFilled(count), Language::English);
        assert!(english(1).starts_with("1 touchpoint under"));
        assert!(english(2).starts_with("2 touchpoints under"));
    }

    #[test]
    fn every_notice_has_words_in_both_languages() {
        let notices = [
            Notice::Encoding("windows-1251"),
            Notice::Numbers(2),
            Notice::Spaces(2),
            Notice::Renamed {
                from: "A".to_owned(),
                to: "A (2)".to_owned(),
            },
            Notice::NoImportance(vec!["A".to_owned(); 7]),
            Notice::BlanksAsLowest { count: 2, level: 1 },
            Notice::Symbols {
                count: 2,
                highest: 9,
                middle: 3,
                lowest: 1,
            },
            Notice::Zeros(2),
            Notice::StagesFilled(2),
            Notice::NoStage {
                count: 2,
                stage: "Need".to_owned(),
            },
            Notice::ChannelsFilled(2),
            Notice::UnreadRow {
                row: 1,
                text: "Title".to_owned(),
            },
        ];
        for language in Language::ALL {
            for notice in &notices {
                let said = said(notice, language);
                assert!(
                    !said.contains("table-") && said.chars().count() > 20,
                    "{said}"
                );
            }
        }
    }
}
