//! An earlier version in words: when it was saved, how large it is, what differs from it.

use chrono::{NaiveDate, NaiveDateTime};

use super::Seen;
use super::version_row::Line;
use crate::files::save::Version;
use crate::i18n::{Language, Message, fixed};
use crate::jobs::versions::Look;
use crate::ui::inspector;

/// A time of day as it is told mostly, and where there are several of one minute.
pub(in crate::app) const MINUTES: &str = "%H:%M";
const SECONDS: &str = "%H:%M:%S";

/// A version and what is known of it.
#[derive(Debug)]
pub(super) struct Row {
    pub version: Version,
    pub when: NaiveDateTime,
    /// Whether another one is of the same minute.
    pub to_the_second: bool,
    /// None until it has been read.
    pub look: Option<Result<Look, Message>>,
}

impl Row {
    /// What its row says.
    pub(super) fn line(&self, seen: &Seen<'_>, today: NaiveDate) -> Line {
        let language = seen.words.language();
        let size = Message::new("earlier-size").with("kb", kilobytes(language, self.version.bytes));
        let remark = if self.version.by_itself {
            Message::new("earlier-by-itself").with("size", size)
        } else {
            size
        };
        let (detail, warns) = match &self.look {
            None => (Message::new("earlier-comparing"), false),
            Some(Err(_)) => (Message::new("earlier-unreadable"), true),
            Some(Ok(Look::Same)) => (Message::new("earlier-same"), false),
            Some(Ok(Look::Differs { sentence, .. })) => {
                let since = Message::new("earlier-since");
                (since.with("what", sentence.clone()), false)
            }
            Some(Ok(Look::Holds {
                factors,
                touchpoints,
            })) => {
                let holds = Message::new("earlier-holds").with("factors", *factors);
                (holds.with("touchpoints", *touchpoints), false)
            }
        };
        let clock = if self.to_the_second { SECONDS } else { MINUTES };
        let title = when(language, self.when, Some(today), clock);
        Line {
            title: seen.words.say(&title),
            remark: seen.words.say(&remark),
            detail: seen.words.say(&detail),
            warns,
        }
    }
}

/// A time in words; of the last two days by how long ago they are, where today is told.
pub(in crate::app) fn when(
    language: Language,
    time: NaiveDateTime,
    today: Option<NaiveDate>,
    clock: &str,
) -> Message {
    let day = time.date();
    let key = match today {
        Some(today) if day == today => "earlier-today",
        Some(today) if Some(day) == today.pred_opt() => "earlier-yesterday",
        _ => "earlier-when",
    };
    let message = Message::new(key).with("time", time.format(clock).to_string());
    match key {
        "earlier-when" => message.with("day", inspector::date(language, day)),
        _ => message,
    }
}

fn kilobytes(language: Language, bytes: u64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "a size to be read by people")]
    let kb = (bytes as f64 / 1024.0).max(1.0);
    fixed(language, kb.round(), 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::words;

    #[test]
    fn a_time_is_told_by_how_long_ago_it_is() {
        let today = NaiveDate::from_ymd_opt(2026, 3, 1);
        let said = |language, day: Option<NaiveDate>, clock| {
            let time = day.and_then(|day| day.and_hms_opt(9, 5, 7)).unwrap();
            words(language).say(&when(language, time, today, clock))
        };
        let yesterday = NaiveDate::from_ymd_opt(2026, 2, 28);
        let before = NaiveDate::from_ymd_opt(2026, 2, 27);
        let (en, ru) = (Language::English, Language::Russian);
        assert_eq!(said(en, today, MINUTES), "Today, 09:05");
        assert_eq!(said(ru, today, SECONDS), "Сегодня, 09:05:07");
        assert_eq!(said(en, yesterday, MINUTES), "Yesterday, 09:05");
        assert_eq!(said(ru, yesterday, MINUTES), "Вчера, 09:05");
        assert_eq!(said(en, before, MINUTES), "27 Feb 2026, 09:05");
        assert_eq!(said(ru, before, MINUTES), "27.02.2026, 09:05");
    }
}
