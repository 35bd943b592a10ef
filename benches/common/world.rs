//! A world around the window in which nothing happens: no dialogs, no browser, always noon.

use touchrank::app::{Browser, Clipboard, Clock, Dialogs, FileAnswer, FileRequest, Waiting};
use touchrank::files::report::Picture;

pub struct NoDialogs;

impl Dialogs for NoDialogs {
    fn ask(&mut self, _request: FileRequest, _frame: &eframe::Frame) -> Waiting {
        Box::new(|| FileAnswer::Cancelled)
    }
}

pub struct NoBrowser;

impl Browser for NoBrowser {
    fn open(&self, _link: &str) -> Result<(), String> {
        Err("no browser".to_owned())
    }
}

pub struct NoClipboard;

impl Clipboard for NoClipboard {
    fn table(&self, _html: String, _text: String) -> Result<(), String> {
        Err("no clipboard".to_owned())
    }

    fn picture(&self, _picture: Picture) -> Result<(), String> {
        Err("no clipboard".to_owned())
    }
}

pub struct Noon;

impl Clock for Noon {
    fn now(&self) -> String {
        "12:00".to_owned()
    }

    fn today(&self) -> chrono::NaiveDate {
        chrono::NaiveDate::default()
    }
}
