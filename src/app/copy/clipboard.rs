//! The system's clipboard for what egui cannot put there: a table that documents and spreadsheets take as one, and pictures.

use std::borrow::Cow;
use std::sync::{Mutex, PoisonError};

use crate::app::services::Clipboard;
use crate::files::report::Picture;

/// The system's clipboard. It is kept open: on X11 whoever has put something there hands it out for as long as it stands.
#[derive(Default)]
pub(in crate::app) struct SystemClipboard {
    open: Mutex<Option<arboard::Clipboard>>,
}

impl SystemClipboard {
    fn with(
        &self,
        put: impl FnOnce(&mut arboard::Clipboard) -> Result<(), arboard::Error>,
    ) -> Result<(), String> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let mut clipboard = match open.take() {
            Some(clipboard) => clipboard,
            None => arboard::Clipboard::new().map_err(|error| error.to_string())?,
        };
        put(&mut clipboard).map_err(|error| error.to_string())?;
        *open = Some(clipboard);
        Ok(())
    }
}

impl Clipboard for SystemClipboard {
    fn table(&self, html: String, text: String) -> Result<(), String> {
        self.with(|clipboard| clipboard.set().html(html, Some(text)))
    }

    fn picture(&self, picture: Picture) -> Result<(), String> {
        self.with(|clipboard| {
            clipboard.set_image(arboard::ImageData {
                width: picture.width,
                height: picture.height,
                bytes: Cow::Owned(picture.rgba),
            })
        })
    }
}
