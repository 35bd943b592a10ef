//! The catalogue of words: Fluent files of both languages, compiled into the program.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::{Arg, Language, Message, decimal, visible};

macro_rules! sources {
    ($($topic:literal),* $(,)?) => {
        const ENGLISH: &[&str] = &[$(include_str!(concat!("../../assets/i18n/en/", $topic, ".ftl"))),*];
        const RUSSIAN: &[&str] = &[$(include_str!(concat!("../../assets/i18n/ru/", $topic, ".ftl"))),*];
    };
}

sources!(
    "action",
    "app",
    "ballots",
    "book",
    "charts",
    "cli",
    "compare",
    "confidence",
    "copy",
    "earlier",
    "edit",
    "export",
    "files",
    "hypotheses",
    "intake",
    "inspector",
    "interview",
    "map",
    "matrix",
    "model",
    "page",
    "pairs",
    "panel",
    "panel_out",
    "priorities",
    "raters",
    "recover",
    "report",
    "scales",
    "segments",
    "setup",
    "sheet",
    "stability",
    "survey",
    "start",
    "table",
    "taken",
    "tipping",
    "together",
    "tracks",
    "track_editor",
    "versions",
    "workbook",
);

/// The words of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

/// A count as the language groups its digits.
fn count(language: Language, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(decimal(language, number.value)),
        _ => None,
    }
}

/// The words of a language, read once.
pub fn words(language: Language) -> &'static Words {
    static ENGLISH_WORDS: OnceLock<Words> = OnceLock::new();
    static RUSSIAN_WORDS: OnceLock<Words> = OnceLock::new();
    match language {
        Language::English => ENGLISH_WORDS.get_or_init(|| Words::read(language, ENGLISH)),
        Language::Russian => RUSSIAN_WORDS.get_or_init(|| Words::read(language, RUSSIAN)),
    }
}

impl Words {
    fn read(language: Language, sources: &[&str]) -> Self {
        let locale: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Nothing needs isolating: whatever could turn its neighbours around is spelt out. The marks that isolate would be
        // copied, and stand as boxes in fonts without them.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::English => |value: &FluentValue<'_>, _: &_| count(Language::English, value),
            Language::Russian => |value: &FluentValue<'_>, _: &_| count(Language::Russian, value),
        }));
        for source in sources {
            let resource = match FluentResource::try_new((*source).to_owned()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    debug_assert!(false, "words of {}: {errors:?}", language.code());
                    resource
                }
            };
            let added = bundle.add_resource(resource);
            debug_assert!(added.is_ok(), "words of {}: {added:?}", language.code());
        }
        Self { language, bundle }
    }

    /// Which language it is.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// True where the key has words.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// Words without arguments; the key itself where it is unknown, which a test forbids.
    pub fn text<'a>(&'a self, key: &'a str) -> Cow<'a, str> {
        self.format(key, None)
    }

    /// A message in this language, to be shown: what a person or a file calls something stands there with all its marks seen.
    pub fn say(&self, message: &Message) -> String {
        self.put(message, visible)
    }

    /// A message in this language that becomes part of a project, such as the name of a copy: nothing in it is altered.
    pub fn write(&self, message: &Message) -> String {
        self.put(message, |text| Cow::Borrowed(text))
    }

    fn put(&self, message: &Message, shown: fn(&str) -> Cow<'_, str>) -> String {
        if message.args.is_empty() {
            return self.text(message.key).into_owned();
        }
        let mut args = FluentArgs::with_capacity(message.args.len());
        for (name, arg) in &message.args {
            let value = match arg {
                Arg::Text(text) => FluentValue::from(shown(text).into_owned()),
                Arg::Count(count) => FluentValue::from(*count),
                Arg::Number(number) => FluentValue::from(decimal(self.language, *number)),
                Arg::Message(inner) => FluentValue::from(self.put(inner, shown)),
            };
            args.set(*name, value);
        }
        self.format(message.key, Some(&args)).into_owned()
    }

    fn format<'a>(&'a self, key: &'a str, args: Option<&FluentArgs<'_>>) -> Cow<'a, str> {
        let Some(pattern) = self.bundle.get_message(key).and_then(|found| found.value()) else {
            debug_assert!(false, "no words for {key} in {}", self.language.code());
            return Cow::Borrowed(key);
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, args, &mut errors);
        debug_assert!(errors.is_empty(), "words for {key}: {errors:?}");
        Cow::Owned(text.into_owned())
    }
}
