//! The files of an export as one ZIP archive; the same files on the same day are the same bytes.

use std::io::{Cursor, Write};

use chrono::{Datelike, NaiveDate};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::{ExportError, ExportFile};
use crate::i18n::Message;

/// An archive that is being filled.
pub(super) struct Archive {
    name: String,
    writer: ZipWriter<Cursor<Vec<u8>>>,
    date: DateTime,
}

impl Archive {
    /// An empty one, its files of that day.
    pub fn new(name: String, date: NaiveDate) -> Self {
        let year = u16::try_from(date.year()).unwrap_or_default();
        let part = |number: u32| u8::try_from(number).unwrap_or_default();
        // The format knows no day before 1980.
        let date =
            DateTime::from_date_and_time(year, part(date.month()), part(date.day()), 0, 0, 0);
        Self {
            name,
            writer: ZipWriter::new(Cursor::new(Vec::new())),
            date: date.unwrap_or_default(),
        }
    }

    /// Adds a file. Names that are not plain Latin are marked as UTF-8, so that every program shows them.
    pub fn add(&mut self, file: &ExportFile) -> Result<(), ExportError> {
        let packed = [".xlsx", ".png", ".pdf"];
        let method = if packed.iter().any(|end| file.name.ends_with(end)) {
            CompressionMethod::Stored
        } else {
            CompressionMethod::Deflated
        };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(self.date)
            .unix_permissions(0o644);
        let added = self.writer.start_file(&*file.name, options);
        let added = added.map_err(|error| error.to_string());
        let added = added.and_then(|()| {
            let written = self.writer.write_all(&file.bytes);
            written.map_err(|error| error.to_string())
        });
        added.map_err(|why| self.refused(&why))
    }

    /// Its bytes.
    pub fn finish(mut self) -> Result<Vec<u8>, ExportError> {
        let writer = std::mem::replace(&mut self.writer, ZipWriter::new(Cursor::default()));
        let finished = writer.finish().map_err(|error| error.to_string());
        finished
            .map(Cursor::into_inner)
            .map_err(|why| self.refused(&why))
    }

    fn refused(&self, why: &str) -> ExportError {
        ExportError::Make {
            name: self.name.clone(),
            why: Message::new("files-reason-other").with("words", why),
        }
    }
}
