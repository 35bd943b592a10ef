//! Finding names by any part of them: any case, ё as е, the words of the query in any order, the best first.

use std::ops::Range;

/// A name as it is compared: small letters, е for ё; sign by sign as long as the name, so that places agree.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Folded(String);

/// How well a name answers a query, the best first. The order is ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// The name begins with the query.
    Start,
    /// Every word of the query begins a word of the name.
    Words,
    /// Every word of the query stands somewhere in the name.
    Inside,
}

/// What is looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    whole: String,
    words: Vec<String>,
}

impl Folded {
    /// A name made ready.
    pub fn new(name: &str) -> Self {
        Self(name.chars().map(fold).collect())
    }

    /// The words of a text apart from the space between them, so that texts of the same words are equal.
    pub fn words(text: &str) -> Self {
        let words: Vec<String> = text
            .split_whitespace()
            .map(|word| word.chars().map(fold).collect())
            .collect();
        Self(words.join(" "))
    }

    /// True where nothing stands in it.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A sign as it is compared.
pub(crate) fn fold(sign: char) -> char {
    match sign {
        'ё' | 'Ё' => 'е',
        // The two alphabets of nearly all names, without a look into the tables of all others.
        '\0'..='\u{7f}' => sign.to_ascii_lowercase(),
        'а'..='я' => sign,
        'А'..='Я' => char::from_u32(u32::from(sign) + 32).unwrap_or(sign),
        // A letter that becomes two in small would shift the places behind it.
        _ => sign.to_lowercase().next().unwrap_or(sign),
    }
}

impl Query {
    /// What a person typed, made ready.
    pub fn new(text: &str) -> Self {
        let words: Vec<String> = text
            .split_whitespace()
            .map(|word| word.chars().map(fold).collect())
            .collect();
        Self {
            whole: words.join(" "),
            words,
        }
    }

    /// True where nothing is looked for; every name answers then.
    pub const fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// How well a name answers; none where a word of the query is not in it.
    pub fn fit(&self, name: &Folded) -> Option<Fit> {
        let name = name.0.as_str();
        if name.starts_with(&self.whole) {
            return Some(Fit::Start);
        }
        let mut all_begin = true;
        for word in &self.words {
            let at = place(name, word)?;
            all_begin = all_begin && begins_word(name, at);
        }
        Some(if all_begin { Fit::Words } else { Fit::Inside })
    }

    /// Which signs of a name the query met, counted from 0, in order and apart from each other.
    pub fn met(&self, name: &Folded) -> Vec<Range<usize>> {
        let name = name.0.as_str();
        let whole = std::slice::from_ref(&self.whole);
        let words = if !self.is_empty() && name.starts_with(&self.whole) {
            whole
        } else {
            self.words.as_slice()
        };
        let signs = |text: &str| text.chars().count();
        let mut met: Vec<Range<usize>> = words
            .iter()
            .filter_map(|word| {
                let at = place(name, word)?;
                let start = signs(name.get(..at)?);
                Some(start..start + signs(word))
            })
            .collect();
        met.sort_by_key(|range| range.start);
        met.dedup_by(|next, before| {
            let touches = next.start <= before.end;
            if touches {
                before.end = before.end.max(next.end);
            }
            touches
        });
        met
    }
}

/// Where a word stands: at the beginning of a word where it does so anywhere, else where it comes first; in bytes.
fn place(name: &str, word: &str) -> Option<usize> {
    let first = name.find(word)?;
    if begins_word(name, first) {
        return Some(first);
    }
    let mut places = name.match_indices(word).map(|(at, _)| at);
    places.find(|at| begins_word(name, *at)).or(Some(first))
}

fn begins_word(name: &str, at: usize) -> bool {
    let before = name.get(..at).and_then(|before| before.chars().next_back());
    before.is_none_or(|sign| !sign.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn fit(query: &str, name: &str) -> Option<Fit> {
        Query::new(query).fit(&Folded::new(name))
    }

    fn met(query: &str, name: &str) -> Vec<String> {
        let signs: Vec<char> = name.chars().collect();
        let met = Query::new(query).met(&Folded::new(name));
        met.into_iter()
            .map(|range| signs[range].iter().collect())
            .collect()
    }

    #[test]
    fn any_case_and_е_for_ё_are_the_same() {
        assert_eq!(fit("счет", "Счёт за обед"), Some(Fit::Start));
        assert_eq!(fit("СЧЁТ", "счет за обед"), Some(Fit::Start));
        assert_eq!(fit("MENU", "menu board"), Some(Fit::Start));
        assert_eq!(fit("меню", "Счёт"), None);
    }

    #[test]
    fn words_stand_in_any_order_and_all_must_be_there() {
        assert_eq!(fit("board menu", "Menu board"), Some(Fit::Words));
        assert_eq!(fit("обед счёт", "Счёт за обед"), Some(Fit::Words));
        assert_eq!(fit("board price", "Menu board"), None);
    }

    #[test]
    fn a_beginning_is_better_than_a_word_and_a_word_than_an_inside() {
        assert_eq!(fit("Way", "Way to the café"), Some(Fit::Start));
        assert_eq!(fit("caf", "Way to the café"), Some(Fit::Words));
        assert_eq!(fit("ay", "Way to the café"), Some(Fit::Inside));
        // In a word first, yet it begins one later.
        assert_eq!(fit("card", "Discard card"), Some(Fit::Words));
        assert_eq!(fit("поле", "«Поле чудес»"), Some(Fit::Words));
        assert!(Fit::Start < Fit::Words && Fit::Words < Fit::Inside);
    }

    #[test]
    fn what_was_met_is_told_by_its_signs() {
        assert_eq!(met("счет обед", "Счёт за обед"), ["Счёт", "обед"]);
        assert_eq!(met("menu b", "Menu board"), ["Menu b"]);
        assert_eq!(met("oar boa", "Menu board"), ["boar"]);
        assert_eq!(met("", "Menu"), Vec::<String>::new());
    }

    #[test]
    fn a_letter_that_grows_in_small_letters_shifts_nothing() {
        assert_eq!(met("menu", "İİİ menu"), ["menu"]);
    }

    proptest! {
        #[test]
        fn every_part_of_a_name_finds_it(name in "[a-zа-яё ]{1,30}", from in 0..30_usize, length in 1..10_usize) {
            let part: String = name.chars().skip(from).take(length).collect();
            prop_assert!(fit(&part, &name).is_some());
        }

        #[test]
        fn ranges_stand_in_order_inside_the_name(query in "\\PC{0,8}", name in "\\PC{0,20}") {
            let met = Query::new(&query).met(&Folded::new(&name));
            let mut end = 0;
            for range in met {
                prop_assert!(range.start >= end && range.end > range.start);
                end = range.end;
            }
            prop_assert!(end <= name.chars().count());
        }
    }
}
