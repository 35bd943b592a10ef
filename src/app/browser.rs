//! Opens a link that a person pressed in the system's own browser. This is the one place where the program starts another one.

use std::io;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use egui::{Context, OutputCommand};

use super::App;
use super::results::Done;
use super::services::Browser;
use crate::i18n::Message;
use crate::methods::links::is_link;

/// A starter that lives longer than this shows the page itself, so it has not failed.
const PATIENCE: Duration = Duration::from_secs(3);
const LOOK_EVERY: Duration = Duration::from_millis(50);

impl App {
    /// Takes what the screens want opened out of the frame and opens it beside it; nothing but links is opened.
    pub(super) fn open_links(&mut self, ctx: &Context) {
        let wanted = ctx.output_mut(|output| {
            let mut wanted = Vec::new();
            output.commands.retain(|command| match command {
                OutputCommand::OpenUrl(wish) => {
                    wanted.push(wish.url.clone());
                    false
                }
                _ => true,
            });
            wanted
        });
        for link in wanted.into_iter().filter(|link| is_link(link)) {
            let browser = Arc::clone(&self.services.browser);
            self.jobs.start("link", move || {
                let opened = browser.open(&link);
                Done::OpenedLink(opened.map_err(|why| {
                    Message::new("app-link-failed")
                        .with("link", link)
                        .with("why", why)
                }))
            });
        }
    }
}

/// The system's browser.
pub(super) struct SystemBrowser;

impl Browser for SystemBrowser {
    fn open(&self, link: &str) -> Result<(), String> {
        let (starter, first) = starter();
        // No shell reads the link, and it begins with its scheme, so that no starter takes it for an option.
        let child = Command::new(starter)
            .args(first)
            .arg(link)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let ended = child.and_then(watch);
        match ended {
            Ok(true) => Ok(()),
            Ok(false) => Err(starter.to_owned()),
            Err(error) => Err(format!("{starter}: {error}")),
        }
    }
}

/// The program of the system that opens addresses, and what comes before the address.
const fn starter() -> (&'static str, &'static [&'static str]) {
    if cfg!(windows) {
        ("rundll32", &["url.dll,FileProtocolHandler"])
    } else if cfg!(target_os = "macos") {
        ("open", &[])
    } else {
        ("xdg-open", &[])
    }
}

/// Whether the starter went well, as far as it can be known soon.
fn watch(mut child: Child) -> io::Result<bool> {
    let begun = Instant::now();
    while begun.elapsed() < PATIENCE {
        if let Some(status) = child.try_wait()? {
            return Ok(status.success());
        }
        thread::sleep(LOOK_EVERY);
    }
    // Waited for to the end, so that nothing of it is left in the system.
    let wait = move || child.wait();
    thread::Builder::new()
        .name("browser".to_owned())
        .spawn(wait)?;
    Ok(true)
}
