//! The answers of all waves as columns.

use std::collections::BTreeMap;
use std::path::Path;

use super::dictionary::Dictionary;
use super::paths::path_to_keep;
use super::reach::{Agreed, find};
use super::row::Row;
use super::table::Table;
use super::take::Take;
use super::{SurveyError, SurveyNotice};
use crate::files::table::{key_of, shortened};
use crate::model::{
    Answers, Column, Panel, Question, QuestionId, QuestionKind, Source, Wave, WaveId,
};

/// How often it is said how far it is.
const SAID_EVERY: usize = 4096;

/// What was read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReadSurvey {
    /// The answers of all waves that could be read. A wave that could not has no rows.
    pub answers: Answers,
    /// Of each wave its source as it is now, or why it cannot be read.
    pub waves: Vec<(WaveId, Result<Source, SurveyError>)>,
    /// What was not taken, and what a person should know.
    pub notices: Vec<SurveyNotice>,
}

/// Reads all waves of a panel from their files or from what is packed; paths are from the folder of the project's file, and those that
/// lead out of it are followed only where a person agreed. `watch` is told how far it is and says whether to go on. None where it was
/// told to end.
pub fn read_waves(
    panel: &Panel,
    folder: Option<&Path>,
    agreed: &Agreed,
    watch: &mut dyn FnMut(f32) -> bool,
) -> Option<ReadSurvey> {
    let mut reader = Reader::new(panel);
    let mut read = ReadSurvey::default();
    let sizes: Vec<u64> = panel
        .waves
        .iter()
        .map(|wave| size(wave, folder, agreed))
        .collect();
    let all = sizes.iter().sum::<u64>().max(1) as f64;
    let mut before = 0.0;
    for (wave, size) in panel.waves.iter().zip(sizes) {
        let mut watch = |part: f32| {
            #[expect(clippy::cast_possible_truncation, reason = "a fraction for the eye")]
            let part = ((before + f64::from(part) * size as f64) / all) as f32;
            watch(part.min(1.0))
        };
        let rows = reader.rows;
        let noticed = read.notices.len();
        let found = match reader.wave(wave, (folder, agreed), &mut read.notices, &mut watch) {
            Ok(None) => return None,
            Ok(Some(source)) => Ok(source),
            Err(error) => {
                reader.truncate(rows);
                read.notices.truncate(noticed);
                Err(error)
            }
        };
        read.answers.waves.push((wave.id, reader.rows - rows));
        read.waves.push((wave.id, found));
        before += size as f64;
    }
    reader.notices(&mut read.notices);
    read.answers.rows = reader.rows;
    read.answers.columns = (reader.takes.into_iter())
        .map(|(question, take)| Column {
            question: question.id,
            values: take.finish(),
        })
        .collect();
    Some(read)
}

fn size(wave: &Wave, folder: Option<&Path>, agreed: &Agreed) -> u64 {
    if let Some(packed) = &wave.source.packed {
        return packed.len() as u64;
    }
    let found = find(&wave.source, folder, agreed).ok();
    let found = found.and_then(|found| std::fs::metadata(found.path).ok());
    found.map_or(0, |found| found.len())
}

struct Reader<'p> {
    takes: Vec<(&'p Question, Take)>,
    /// Who answered, in each column that says so, and where first.
    people: Vec<(QuestionId, People)>,
    rows: usize,
    /// The names of the waves, by their number.
    waves: Vec<&'p str>,
    panel: &'p Panel,
}

/// Who answered: each with the wave and the line of the first answer.
#[derive(Default)]
struct People {
    names: Dictionary,
    first: Vec<(u32, u64)>,
}

impl<'p> Reader<'p> {
    fn new(panel: &'p Panel) -> Self {
        let takes = panel.questions.iter();
        let takes = takes.filter_map(|question| Some((question, Take::of(question)?)));
        let people = (panel.questions.iter())
            .filter(|question| question.kind == QuestionKind::Respondent)
            .map(|question| (question.id, People::default()));
        Self {
            takes: takes.collect(),
            people: people.collect(),
            rows: 0,
            waves: Vec::new(),
            panel,
        }
    }

    fn truncate(&mut self, rows: usize) {
        for (_, take) in &mut self.takes {
            take.truncate(rows);
        }
        self.rows = rows;
    }

    /// Reads one wave; none where it was told to end.
    fn wave(
        &mut self,
        wave: &'p Wave,
        (folder, agreed): (Option<&Path>, &Agreed),
        notices: &mut Vec<SurveyNotice>,
        watch: &mut dyn FnMut(f32) -> bool,
    ) -> Result<Option<Source>, SurveyError> {
        self.waves.push(&wave.name);
        let mut source = wave.source.clone();
        let mut table = if let Some(packed) = &wave.source.packed {
            Table::packed(packed)?
        } else {
            let found = find(&wave.source, folder, agreed)?;
            let table = Table::open(&found.path, &wave.source.sheet)?;
            if found.moved {
                source.path = path_to_keep(&found.path, folder);
                notices.push(SurveyNotice::Moved {
                    wave: wave.name.clone(),
                    path: source.path.clone(),
                });
            }
            table
        };
        let places = self.places(wave, &table, notices);
        let decimal_comma = table.decimal_comma();
        let mut lines = Vec::new();
        let wants_lines = !self.people.is_empty();
        let before = self.rows;
        let mut row = Row::default();
        while table.next(&mut row)? {
            if self.rows.is_multiple_of(SAID_EVERY) && !watch(table.part()) {
                return Ok(None);
            }
            for ((_, take), place) in self.takes.iter_mut().zip(&places) {
                let text = place.map_or("", |column| row.cell(column));
                take.push(text, row.line, decimal_comma)?;
            }
            if wants_lines {
                lines.push(row.line);
            }
            self.rows += 1;
        }
        table.notices(&wave.name, notices);
        self.odd(wave, notices);
        self.doubles(wave, before, &lines, notices);
        source.rows = table.count;
        if source.packed.is_none() {
            let print = table.print();
            (source.bytes, source.hash) = (print.bytes, print.hash);
        }
        Ok(Some(source))
    }

    /// In which column of a wave the answers to each question are.
    fn places(
        &self,
        wave: &Wave,
        table: &Table<'_>,
        notices: &mut Vec<SurveyNotice>,
    ) -> Vec<Option<usize>> {
        let keys = (table.heads.names.iter()).map(|name| key_of(name));
        let columns: BTreeMap<String, usize> = keys.zip(0..).collect();
        let mut asked: Vec<bool> = vec![false; table.heads.names.len()];
        for question in self.panel.questions.iter() {
            match columns.get(&key_of(&question.heading)) {
                Some(column) => {
                    if let Some(asked) = asked.get_mut(*column) {
                        *asked = true;
                    }
                }
                None if question.kind == QuestionKind::Ignored => {}
                None => notices.push(SurveyNotice::NoColumn {
                    wave: wave.name.clone(),
                    question: question.heading.clone(),
                }),
            }
        }
        let mut new = (table.heads.names.iter().zip(&asked)).filter(|(_, asked)| !**asked);
        if let Some((first, _)) = new.next() {
            notices.push(SurveyNotice::NewColumns {
                wave: wave.name.clone(),
                count: new.count() + 1,
                first: shortened(first),
            });
        }
        (self.takes.iter())
            .map(|(question, _)| columns.get(&key_of(&question.heading)).copied())
            .collect()
    }

    /// Says which answers of a wave did not fit.
    fn odd(&mut self, wave: &Wave, notices: &mut Vec<SurveyNotice>) {
        for (question, take) in &mut self.takes {
            let odd = std::mem::take(&mut take.odd);
            let (wave, question) = (wave.name.clone(), shortened(question.name()));
            if let Some((line, text, read)) = odd.first_two_ways {
                notices.push(SurveyNotice::TwoWays {
                    wave: wave.clone(),
                    question: question.clone(),
                    count: odd.two_ways,
                    line,
                    text,
                    read,
                });
            }
            if odd.misfits > 0 {
                notices.push(SurveyNotice::Misfits {
                    wave,
                    question,
                    count: odd.misfits,
                    first: odd.first,
                });
            }
        }
    }

    /// Says who answered more than once, in this wave or in one before.
    fn doubles(
        &mut self,
        wave: &Wave,
        before: usize,
        lines: &[u64],
        notices: &mut Vec<SurveyNotice>,
    ) {
        let here = u32::try_from(self.waves.len().saturating_sub(1)).unwrap_or(u32::MAX);
        for (question, people) in &mut self.people {
            let take = self.takes.iter().find(|(asked, _)| asked.id == *question);
            let Some((_, take)) = take else { continue };
            let mut met: Option<SurveyNotice> = None;
            for (row, line) in (before..self.rows).zip(lines) {
                let who = take.text(row);
                if who.is_empty() {
                    continue;
                }
                let Some(number) = people.names.number(who, usize::MAX) else {
                    continue;
                };
                match (people.first.get(number as usize), &mut met) {
                    (None, _) => people.first.push((here, *line)),
                    (Some(_), Some(SurveyNotice::Doubles { count, .. })) => *count += 1,
                    (Some((earlier, earlier_line)), _) => {
                        let earlier = self.waves.get(*earlier as usize).copied();
                        met = Some(SurveyNotice::Doubles {
                            wave: wave.name.clone(),
                            count: 1,
                            who: shortened(who),
                            line: *line,
                            earlier: earlier.unwrap_or_default().to_owned(),
                            earlier_line: *earlier_line,
                        });
                    }
                }
            }
            notices.extend(met);
        }
    }

    /// What is to be said of all waves together.
    fn notices(&self, notices: &mut Vec<SurveyNotice>) {
        for (question, take) in &self.takes {
            if let Some((one, other, count)) = take.together() {
                notices.push(SurveyNotice::Together {
                    question: shortened(question.name()),
                    one: shortened(one),
                    other: shortened(other),
                    count,
                });
            }
        }
    }
}
