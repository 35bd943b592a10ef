//! People, machines and times in words.

use std::time::SystemTime;

use chrono::{DateTime, Local, NaiveDate};

use crate::files::lock::Holder;
use crate::i18n::{Language, Message};

/// A moment where the person is: the time alone on the same day, else the day as well.
pub(in crate::app) fn time(moment: SystemTime, today: NaiveDate, language: Language) -> String {
    let moment = DateTime::<Local>::from(moment);
    let form = match (moment.date_naive() == today, language) {
        (true, _) => "%H:%M",
        (false, Language::English) => "%Y-%m-%d %H:%M",
        (false, Language::Russian) => "%d.%m.%Y %H:%M",
    };
    moment.format(form).to_string()
}

/// Who it is, on which machine.
pub(in crate::app) fn holder(holder: &Holder) -> Message {
    let who = &holder.who;
    match (who.user.as_str(), who.host.as_str()) {
        ("", "") => Message::new("together-somebody"),
        ("", host) => Message::new("together-somebody-on").with("host", host),
        (user, host) => Message::new("together-user-on")
            .with("user", user)
            .with("host", host),
    }
}
