book-error-archive = The file looks like a workbook and is damaged: its archive cannot be read. Copy or download it again, or open it in a spreadsheet program, which may repair it, and save it as .xlsx under another name.
book-error-too-many-parts = This file is an archive of more than { $limit } parts, and no workbook of people has so many. Open it in a spreadsheet program and save the sheet of the matrix as a workbook of its own.
book-error-too-many-sheets = This workbook has more than { $limit } sheets. Save the sheet of the matrix as a workbook of its own, and import that.
book-error-bomb = This workbook is not opened, because it would not fit into the memory: unpacked, its part “{ $part }” takes { $megabytes } MB or more. Such files are sometimes made to do harm. If you trust it, save the sheet of the matrix as a workbook of its own, and import that.
book-error-damaged = The workbook is damaged: its part “{ $part }” is missing or cannot be read. Open it in a spreadsheet program, which may repair it, save it as .xlsx under another name, and import that file.
book-error-damaged-sheet = The sheet “{ $sheet }” is damaged. Open the workbook in a spreadsheet program, which may repair it, save it as .xlsx under another name, and import that file.
book-error-no-part = The sheet “{ $sheet }” is listed in the workbook, and its cells are missing. Open the workbook in a spreadsheet program, look what is left of the sheet, and save it as .xlsx under another name.
book-error-far-cell = The sheet “{ $sheet }” reaches to { $cell }, and a sheet may have { $limit } rows and { $limit } columns. Often that is one stray cell: delete the rows below the table and the columns to its right, save, and import again.
book-error-too-many-cells = The sheet “{ $sheet }” has too many cells: { $limit } can be read of one workbook. Save the part with the matrix as a workbook of its own, and import that.
book-error-too-many-merged = The sheet “{ $sheet }” has more than { $limit } merged cells. Unmerge them in a spreadsheet program, save, and import again.
book-error-too-much-text = The cells of this file hold more text than can be read. Save the sheet of the matrix as a file of its own, and import that.
book-error-no-cells = No sheet of this workbook has a cell with something in it. Choose another file.

book-notice-no-cells = The sheet “{ $sheet }” is a chart or holds macros. It is passed over.
book-notice-left-out = The sheet “{ $sheet }” is left out. { $why }
book-notice-hidden-sheet = The sheet “{ $sheet }” is hidden in the workbook. It is read like the others.
book-notice-hidden-rows = { $count ->
    [one] The sheet “{ $sheet }” has { $count } hidden row with something in it. It is read too.
   *[other] The sheet “{ $sheet }” has { $count } hidden rows with something in them. They are read too.
}
book-notice-hidden-columns = { $count ->
    [one] The sheet “{ $sheet }” has { $count } hidden column. It is read too.
   *[other] The sheet “{ $sheet }” has { $count } hidden columns. They are read too.
}
book-notice-covered = { $count ->
    [one] On the sheet “{ $sheet }” { $count } cell lies under a merged one and is not seen there. It is not read.
   *[other] On the sheet “{ $sheet }” { $count } cells lie under merged ones and are not seen there. They are not read.
}
