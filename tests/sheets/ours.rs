//! Workbooks as a program writes them, through somebody else's writer.

use rust_xlsxwriter::{Format, Workbook};
use touchrank::files::sheet::read;

use crate::kit::{first_row, notices, shown};

#[test]
fn a_workbook_of_another_writer_is_read() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.set_name("Матрица").unwrap();
    sheet.write(0, 0, "фактор").unwrap();
    sheet
        .merge_range(0, 1, 0, 2, "этап", &Format::new())
        .unwrap();
    sheet.write(1, 0, 9).unwrap();
    sheet.write(1, 1, 0.5).unwrap();
    sheet.write_formula(1, 2, "=A2+B2").unwrap();
    sheet.set_column_hidden(1).unwrap();
    workbook.add_worksheet().write(4, 4, true).unwrap();
    let book = read(&workbook.save_to_buffer().unwrap()).unwrap();
    let grid = &book.sheets[0];
    assert_eq!(grid.name, "Матрица");
    assert_eq!(first_row(grid), ["\"фактор\"", "\"этап\"", ""]);
    assert_eq!(
        [shown(grid, 1, 0), shown(grid, 1, 1), shown(grid, 1, 2)],
        ["9", "0.5", "=0"]
    );
    assert_eq!(grid.merged.len(), 1);
    assert_eq!(shown(&book.sheets[1], 4, 4), "true");
    assert_eq!(
        notices(&book),
        ["The sheet “Матрица” has 1 hidden column. It is read too."]
    );
}
