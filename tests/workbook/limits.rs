//! What does not fit into a workbook is refused in words; what is large stays small enough to be sent.

use touchrank::files::workbook::{WorkbookError, workbook};
use touchrank::i18n::Language::{English, Russian};
use touchrank::i18n::words;

use crate::build::project;
use crate::kit::options;

#[test]
fn more_touchpoints_than_columns_are_refused() {
    let count = 16_373;
    let row = vec![3; count];
    let project = project(&[1, 3, 9], &[2.0], &[&row], &vec![0; count]);
    let error = workbook(&project, options(English)).unwrap_err();
    assert!(
        matches!(error, WorkbookError::Touchpoints { .. }),
        "{error:?}"
    );
    assert_eq!(
        words(English).say(&error.message()),
        "The workbook cannot be made: 16,373 touchpoints are more than the 16,372 columns that a sheet has for them. \
         Export the matrix as CSV."
    );
    assert!(words(Russian).say(&error.message()).contains("16\u{a0}373"));
}

#[test]
fn a_large_matrix_can_still_be_sent() {
    let rows: Vec<Vec<u8>> = (0..300)
        .map(|row| {
            (0..1000)
                .map(|at| [1, 3, 9][(row * 7 + at * 3) % 3])
                .collect()
        })
        .collect();
    let rows: Vec<&[u8]> = rows.iter().map(Vec::as_slice).collect();
    let stages: Vec<usize> = (0..1000).map(|at| at / 100).collect();
    let project = project(&[1, 3, 9], &[3.5; 300], &rows, &stages);
    let bytes = workbook(&project, options(Russian)).unwrap();
    assert!(bytes.len() < 10_000_000, "{} bytes", bytes.len());
}
