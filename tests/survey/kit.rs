//! Small files of answers, and panels that rest on them.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use touchrank::files::survey::{
    Agreed, Outline, ReadSurvey, SurveyNotice, outline, propose, read_waves,
};
use touchrank::i18n::{Language, words};
use touchrank::model::{
    Block, Codes, Panel, Project, Question, QuestionId, QuestionKind, Source, Values, Wave, WaveId,
};

/// A folder with a project and its files.
pub struct Folder {
    folder: TempDir,
}

impl Folder {
    pub fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    }

    pub fn outline(&self, bytes: impl AsRef<[u8]>) -> Outline {
        let path = self.file("outline.csv", bytes);
        outline(&path, "", &mut |_| true).unwrap().unwrap()
    }

    /// Reads one file under these questions.
    pub fn read(&self, bytes: impl AsRef<[u8]>, asked: &[(&str, QuestionKind)]) -> ReadSurvey {
        self.file("wave.csv", bytes);
        self.waves(&panel(asked, &["wave.csv"]))
    }

    pub fn waves(&self, panel: &Panel) -> ReadSurvey {
        read_waves(panel, Some(self.path()), &Agreed::default(), &mut |_| true).unwrap()
    }
}

/// A panel of questions numbered from 1 and of waves named by their files without the ending.
pub fn panel(asked: &[(&str, QuestionKind)], files: &[&str]) -> Panel {
    let questions = asked.iter().zip(1..).map(|((heading, kind), id)| Question {
        id: QuestionId(id),
        heading: (*heading).to_owned(),
        label: String::new(),
        kind: *kind,
        block: None,
    });
    let waves = files.iter().zip(1..).map(|(file, id)| Wave {
        id: WaveId(id),
        name: file.trim_end_matches(".csv").to_owned(),
        date: None,
        method: String::new(),
        read: chrono::NaiveDateTime::default(),
        source: Source {
            path: (*file).to_owned(),
            ..Source::default()
        },
    });
    Panel {
        questions: questions.collect(),
        waves: waves.collect(),
    }
}

/// What the columns of a file would be in a project without a panel.
pub fn kinds(project: &Project, outline: &Outline) -> Vec<(QuestionKind, Option<Block>)> {
    let questions = propose(project, outline);
    questions.iter().map(|it| (it.kind, it.block)).collect()
}

/// The answers to a question as words; `-` where there is none.
pub fn answers(read: &ReadSurvey, question: u32) -> Vec<String> {
    let column = read.answers.column(QuestionId(question)).unwrap();
    let named = |code: usize, names: &[String]| match code {
        0 => "-".to_owned(),
        code => names[code - 1].clone(),
    };
    match &column.values {
        Values::Levels { codes, levels } => {
            let names: Vec<String> = levels.iter().map(ToString::to_string).collect();
            codes
                .iter()
                .map(|code| named(usize::from(*code), &names))
                .collect()
        }
        Values::One {
            codes: Codes::Narrow(codes),
            names,
        } => codes
            .iter()
            .map(|code| named(usize::from(*code), names))
            .collect(),
        Values::One {
            codes: Codes::Wide(codes),
            names,
        } => codes
            .iter()
            .map(|code| named(*code as usize, names))
            .collect(),
        Values::Many {
            starts,
            codes,
            names,
        } => (starts.windows(2))
            .map(|ends| {
                let row = &codes[ends[0] as usize..ends[1] as usize];
                let row: Vec<String> = row
                    .iter()
                    .map(|code| named(*code as usize, names))
                    .collect();
                if row.is_empty() {
                    "-".to_owned()
                } else {
                    row.join(" + ")
                }
            })
            .collect(),
        Values::Numbers(numbers) => (numbers.iter())
            .map(|number| {
                if number.is_nan() {
                    "-".to_owned()
                } else {
                    number.to_string()
                }
            })
            .collect(),
        Values::Texts(texts) => (0..texts.len())
            .map(|row| match texts.get(row) {
                "" => "-".to_owned(),
                text => text.to_owned(),
            })
            .collect(),
    }
}

/// Notices in English, without the marks that keep names apart from the words around them.
pub fn said(notices: &[SurveyNotice]) -> Vec<String> {
    let english = words(Language::English);
    // Every notice has words in both languages.
    let russian = words(Language::Russian);
    assert!(
        notices
            .iter()
            .all(|it| !russian.say(&it.message()).is_empty())
    );
    (notices.iter())
        .map(|it| {
            english
                .say(&it.message())
                .replace(['\u{2068}', '\u{2069}'], "")
        })
        .collect()
}
