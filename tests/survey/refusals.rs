//! Every refusal of a file of answers says what is wrong, where, and what to do, in both languages.

use std::path::PathBuf;

use touchrank::files::survey::SurveyError;
use touchrank::i18n::{Language, Message, words};

/// A refusal, and what it says in English and in Russian.
type Refusal = (
    SurveyError,
    &'static [&'static str],
    &'static [&'static str],
);

#[test]
fn a_file_that_is_not_read_is_named_with_what_to_do_in_both_languages() {
    let path = || PathBuf::from("/answers/spring.csv");
    let open = || SurveyError::Open {
        path: path(),
        why: Message::new("survey-error-binary"),
    };
    each_says(&[
        (
            SurveyError::Gone(path()),
            &["/answers/spring.csv is not there", "Find the file"],
            &["Файла /answers/spring.csv", "Найдите его"],
        ),
        (
            open(),
            &["/answers/spring.csv cannot be read", "Export the answers"],
            &["прочитать /answers/spring.csv", "Выгрузите ответы"],
        ),
        (
            SurveyError::Outside(path()),
            &[
                "/answers/spring.csv lies outside",
                "nothing was read",
                "“Read this file”",
            ],
            &[
                "/answers/spring.csv лежит вне",
                "ничего не прочитано",
                "«Прочитать этот файл»",
            ],
        ),
        (
            SurveyError::NoFile(path()),
            &[
                "/answers/spring.csv is no file",
                "Nothing was read",
                "say on the page",
            ],
            &[
                "/answers/spring.csv — не файл",
                "Ничего не прочитано",
                "укажите на странице",
            ],
        ),
    ]);
}

#[test]
fn what_stands_in_a_file_is_refused_with_where_and_what_to_do_in_both_languages() {
    each_says(&[
        (
            SurveyError::Empty,
            &["nothing in this file", "Export the answers again"],
            &["ничего нет", "Выгрузите ответы ещё раз"],
        ),
        (
            SurveyError::NoAnswers,
            &["no answers below", "Export the answers again"],
            &["под ними нет ответов", "Выгрузите ответы ещё раз"],
        ),
        (
            SurveyError::Binary,
            &["no text", "as CSV or XLSX"],
            &["не текст", "в CSV или XLSX"],
        ),
        (
            SurveyError::TooLarge,
            &["larger than 1,024 MB", "Leave out columns"],
            &["больше 1024 МБ", "Уберите ненужные столбцы"],
        ),
        (
            SurveyError::TooManyRows,
            &["more than 1,000,000 rows", "Split it"],
            &["больше 1 000 000 строк", "Разделите"],
        ),
        (
            SurveyError::TooManyColumns(201),
            &["201 columns", "200"],
            &["201 столбец", "200"],
        ),
        (
            SurveyError::OpenQuote { line: 7 },
            &["on line 7", "Nothing was taken", "mend the line"],
            &["в строке 7", "Ничего не взято", "исправьте строку"],
        ),
        (
            SurveyError::EndlessRow { line: 7 },
            &["on line 7", "Nothing was taken", "Export the answers again"],
            &["Строка 7", "Ничего не взято", "Выгрузите ответы ещё раз"],
        ),
        (
            SurveyError::NoSheet("Весна".to_owned()),
            &["no sheet “Весна”", "Put the sheet back"],
            &["нет листа «Весна»", "Верните лист"],
        ),
        (
            SurveyError::TooLargeToPack,
            &["more than 16 MB", "stay in their own file"],
            &["больше 16 МБ", "остаются в своём файле"],
        ),
        (
            SurveyError::TooManyWords,
            &["different words", "Do not read that column"],
            &["разных слов", "Не читайте этот столбец"],
        ),
    ]);
}

fn each_says(refusals: &[Refusal]) {
    for (error, english, russian) in refusals {
        for (language, parts) in [(Language::English, english), (Language::Russian, russian)] {
            let said = words(language).say(&error.message());
            // Marks that keep names apart from the words around them, and spaces that do not break.
            let said = said
                .replace(['\u{2068}', '\u{2069}'], "")
                .replace(['\u{a0}', '\u{202f}'], " ");
            for part in *parts {
                assert!(said.contains(part), "no “{part}” in: {said}");
            }
        }
    }
}
