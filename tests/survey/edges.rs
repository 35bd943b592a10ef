//! Edges of reading answers: what holds just at a limit, and no longer beyond it.

use chrono::{Datelike, NaiveDate};
use touchrank::files::survey::{Agreed, SurveyError, find, pack};
use touchrank::model::{DateOrder, Project, QuestionKind, Source};

use super::kit::{Folder, answers, kinds, panel, said};
use super::mapping::project;

const ONE: QuestionKind = QuestionKind::One;
const COMMAS: QuestionKind = QuestionKind::Many { separator: ',' };

#[test]
fn each_of_many_different_answers_stays_what_it_was() {
    let towns: Vec<String> = (0..300).map(|row| format!("town {row}")).collect();
    let table = format!("Town\n{}\n", towns.join("\n"));
    let read = Folder::new().read(table, &[("Town", ONE)]);
    assert_eq!(answers(&read, 1), towns);
}

#[test]
fn empty_headings_at_the_end_are_no_columns() {
    let seen = Folder::new().outline("a,b,,\n1,2,,\n3,4,,\n");
    let names: Vec<&str> = seen.columns.iter().map(|it| it.heading.as_str()).collect();
    assert_eq!(names, ["a", "b"]);
    assert_eq!(seen.notices, []);
}

#[test]
fn a_line_end_of_two_signs_within_a_cell_is_one_line() {
    let table = "a,b\r\n\"x\r\ny\r\nz\",1\r\n2\r\n";
    let read = Folder::new().read(table, &[("a", QuestionKind::Text)]);
    let short = "The row on line 5 of “wave” has fewer cells";
    let said = said(&read.notices);
    assert!(said.iter().any(|it| it.starts_with(short)), "{said:?}");
}

#[test]
fn a_closed_cell_has_two_hundred_line_breaks_and_no_more() {
    let folder = Folder::new();
    let read = |breaks: usize| {
        let table = format!("why,n\n\"{}\",1\nb,2\n", "x\n".repeat(breaks));
        folder.read(table, &[("n", QuestionKind::Number)])
    };
    assert_eq!(answers(&read(200), 1), ["1", "2"]);
    let refused = read(201).waves[0].1.clone();
    assert_eq!(refused, Err(SurveyError::OpenQuote { line: 2 }));
}

#[test]
fn a_row_that_was_cut_off_is_counted_among_those_not_taken() {
    let seen = Folder::new().outline("a,b\n1,2\n\n3");
    assert_eq!((seen.source.rows, seen.not_taken), (1, 2));
}

#[test]
fn a_few_answers_with_a_comma_make_no_list_of_all() {
    let table = |alone: usize| {
        let lists = "\"price, quality\"\n\"quality, price, service\"\n\"service, price\"\n";
        format!("Why\n{lists}{}", "price\n".repeat(alone))
    };
    let separator = |alone| {
        let seen = Folder::new().outline(table(alone));
        seen.columns[0].facts.separator
    };
    // Three in a hundred have several parts; then fewer.
    assert_eq!((separator(97), separator(98)), (Some(','), None));
}

#[test]
fn a_range_is_said_only_where_most_answers_are_numbers() {
    let seen = Folder::new().outline("n,m\n1,1\n5,x\n3,y\n2,z\nx,5\n");
    let ranges: Vec<_> = seen.columns.iter().map(|it| it.range).collect();
    assert_eq!(ranges, [Some((1.0, 5.0)), None]);
}

#[test]
fn two_answers_that_come_apart_once_are_two() {
    let said_of = |more: &str| {
        let table = format!("Why\n{}{more}", "\"Yes, of course\"\n".repeat(12));
        said(&Folder::new().read(table, &[("Why", COMMAS)]).notices).len()
    };
    assert_eq!((said_of("No\n"), said_of("Yes\n")), (1, 0));
}

/// As POSIX reads years of two digits: 69 to 99 are of the last century.
#[test]
fn a_year_of_two_digits_is_of_the_century_of_posix() {
    let when = QuestionKind::Date(DateOrder::DayFirst);
    let read = Folder::new().read("When\n01.02.68\n01.02.69\n", &[("When", when)]);
    let days = [2068, 1969].map(|year| {
        let day = NaiveDate::from_ymd_opt(year, 2, 1).unwrap();
        day.num_days_from_ce().to_string()
    });
    assert_eq!(answers(&read, 1), days);
}

#[test]
fn a_lost_file_is_looked_for_by_its_name_from_any_system() {
    let folder = Folder::new();
    let beside = folder.file("wave.csv", "a\n1\n");
    let source = |path: &str| Source {
        path: path.to_owned(),
        ..Source::default()
    };
    let found = |path: &str| {
        let nobody = Agreed::default();
        let found = find(&source(path), Some(folder.path()), &nobody).unwrap();
        (found.path, found.moved)
    };
    assert_eq!(found(r"C:\Data\wave.csv"), (beside.clone(), true));
    assert_eq!(found("/gone/wave.csv"), (beside, true));
    // What is nowhere is missed where it should be.
    let gone = folder.path().join("answers/other.csv");
    assert_eq!(found("answers/other.csv"), (gone, false));
}

/// The kinds that a file's columns are proposed as.
fn proposed(table: &str) -> Vec<QuestionKind> {
    let seen = Folder::new().outline(table);
    let kinds = kinds(&Project::default(), &seen).into_iter();
    kinds.map(|(kind, _)| kind).collect()
}

#[test]
fn nobody_writes_the_month_first_with_points() {
    let points = proposed("When\n01.02.2026\n03.04.2026\n");
    assert_eq!(points, [QuestionKind::Date(DateOrder::DayFirst)]);
    let strokes = proposed("When\n01/02/2026\n03/04/2026\n");
    assert_eq!(strokes, [QuestionKind::Date(DateOrder::MonthFirst)]);
}

#[test]
fn one_question_says_the_segment() {
    let table = "Segment,Segment before\nnew,old\nold,old\nnew,new\n";
    assert_eq!(proposed(table), [QuestionKind::Segment, ONE]);
}

#[test]
fn a_carriage_return_within_a_packed_cell_ends_no_row() {
    let folder = Folder::new();
    let path = folder.file("wave.csv", "why,n\n\"a\rb\",1\n");
    let (source, _) = pack(&path, "").unwrap();
    assert_eq!(source.packed.as_deref(), Some("why,n\n\"a\rb\",1\n"));
}

#[test]
fn nothing_is_said_of_the_columns_of_a_wave_that_cannot_be_read() {
    let folder = Folder::new();
    folder.file("one.csv", "n\n1\n");
    let open = format!("n,new\n1,\"{}", "\n".repeat(300));
    folder.file("two.csv", open);
    let asked = [("n", QuestionKind::Number)];
    let read = folder.waves(&panel(&asked, &["one.csv", "two.csv"]));
    assert!(read.waves[1].1.is_err());
    assert_eq!(read.notices, []);
}

#[test]
fn a_file_with_commas_between_cells_groups_thousands_by_them() {
    let number = [("n", QuestionKind::Number)];
    let of = |table: &str| answers(&Folder::new().read(table, &number), 1);
    assert_eq!(of("n,m\n\"1,234\",1\n"), ["1234"]);
    assert_eq!(of("n;m\n1,234;1\n"), ["1.234"]);
}

#[test]
fn who_answered_is_no_other_number_that_comes_again() {
    assert_eq!(proposed("Id\n1\n2\n3\n4\n"), [QuestionKind::Respondent]);
    assert_ne!(proposed("Id\n1\n2\n2\n1\n"), [QuestionKind::Respondent]);
}

#[test]
fn different_words_of_all_are_no_choice() {
    let wishes = "Wishes\nlight\nspace\nmusic\nchairs\nparking\ntables\n";
    assert_eq!(proposed(wishes), [QuestionKind::Text]);
}

#[test]
fn a_heading_asks_for_a_factor_only_by_whole_words_and_for_one_alone() {
    let factor = |factors: &[&str], heading: &str| {
        let table = format!("{heading}\n1\n2\n3\n4\n5\n");
        let found = kinds(&project(factors), &Folder::new().outline(table));
        match found[0].0 {
            QuestionKind::Importance { factor, .. } => factor.map(|id| id.0),
            _ => None,
        }
    };
    assert_eq!(factor(&["Price"], "The price"), Some(1));
    assert_eq!(factor(&["Price"], "Priceless moments"), None);
    assert_eq!(factor(&["Clear price"], "Price"), Some(1));
    assert_eq!(factor(&["Clear price", "Fair price"], "Price"), None);
}
