//! `panel`: the figures of the buyer panel under a filter.

use std::fmt::Write;

use super::answers::answers;
use super::args::{Panel, TableArgs};
use super::console::{Console, Stop, print};
use super::filter::filter;
use super::load::load;
use crate::files::table::{Dialect, Lines, panel, unread_questions};
use crate::i18n::{Message, words};
use crate::methods::panel::{Base, filter_sentence};
use crate::model::Filter;

pub(super) fn run(console: Console, args: &Panel) -> Result<(), Stop> {
    let project = load(console, &args.file, &TableArgs::default())?;
    let read = answers(&args.file, &project, args.outside);
    let Some(base) = &read.base else {
        return Err(Stop::refused(Message::new("cli-panel-none")));
    };
    let filter = match filter(&project, base, args) {
        Ok(filter) => filter,
        Err(stop) => {
            // What is not known may be in a file that cannot be read.
            read.say(console, |_| false)?;
            return Err(stop);
        }
    };
    let counts = |wave| filter.waves.is_empty() || filter.waves.contains(&wave);
    read.say(console, counts)?;
    for question in unread_questions(base, &filter) {
        console.say(&Message::new("cli-panel-question-unread").with("question", question));
    }
    let table = panel(base, &filter);
    if args.json {
        return print(&json(console, base, &filter, &table, &read.notices));
    }
    print(&table.csv(console.language(), Dialect::Plain))
}

/// The figures with whose they are: the filter in words, its waves, and what there is to know about the answers.
fn json(
    console: Console,
    base: &Base,
    filter: &Filter,
    table: &Lines,
    notices: &[Message],
) -> String {
    let said = |message: &Message| words(console.language()).write(message);
    let text = |text: &str| serde_json::Value::from(text);
    let panel = base.panel();
    let sentence = said(&filter_sentence(panel, filter));
    let waves = base.answers().waves.iter();
    let waves = waves.filter(|(id, _)| filter.waves.is_empty() || filter.waves.contains(id));
    let waves = waves.filter_map(|(id, people)| {
        let wave = panel.wave(*id)?;
        let date = wave.date.map(|date| date.to_string());
        Some(format!(
            "{{\"wave\":{},\"date\":{},\"method\":{},\"people\":{people}}}",
            text(&wave.name),
            serde_json::Value::from(date),
            text(&wave.method),
        ))
    });
    let waves: Vec<String> = waves.collect();
    let notices: Vec<String> = notices
        .iter()
        .map(|notice| text(&said(notice)).to_string())
        .collect();
    let mut out = String::new();
    // Writing to a string does not fail.
    let _ = writeln!(
        out,
        "{{\"filter\":{},\n\"waves\":[{}],\n\"notices\":[{}],\n\"figures\":{}}}",
        text(&sentence),
        waves.join(","),
        notices.join(","),
        table.json().trim_end(),
    );
    out
}
