//! What a side file says: who, on which machine, since when, and when they were last there.

use std::time::{Duration, SystemTime};

const HEAD: &str = "Touchrank side file 1";

/// The most characters of a name of a person or a machine.
const MOST_LETTERS: usize = 80;

/// A session of this program, as it presents itself to others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Me {
    /// The person's name on this machine.
    pub user: String,
    /// The machine's name.
    pub host: String,
    /// The process.
    pub pid: u32,
    /// Told from every other session, those of the same process too.
    pub session: String,
}

impl Me {
    /// This process on this machine, as a session of its own.
    pub fn here() -> Self {
        let named = |key: &str| std::env::var(key).ok();
        let named = ["USERNAME", "USER", "LOGNAME"].into_iter().find_map(named);
        let host = gethostname::gethostname();
        Self {
            user: plain(&named.unwrap_or_default()),
            host: plain(&host.to_string_lossy()),
            pid: std::process::id(),
            session: session(),
        }
    }
}

/// Two sessions begin in one process at one time only where the clock stands still, so they are counted as well.
fn session() -> String {
    use std::sync::atomic::{AtomicU32, Ordering};
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    let nanos = since.unwrap_or_default().as_nanos();
    format!("{nanos:x}-{:x}-{count:x}", std::process::id())
}

/// Who has a file open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    /// The session that wrote it.
    pub who: Me,
    /// Since when.
    pub since: SystemTime,
    /// When it was last there.
    pub seen: SystemTime,
}

impl Holder {
    /// Somebody who can be locked out of reading, as Windows does: nothing is known of them.
    pub(super) fn unknown(now: SystemTime) -> Self {
        Self {
            who: Me {
                user: String::new(),
                host: String::new(),
                pid: 0,
                session: String::new(),
            },
            since: now,
            seen: now,
        }
    }

    /// True where nothing but their being there is known.
    pub fn is_unknown(&self) -> bool {
        self.who.session.is_empty()
    }

    pub(super) fn text(&self) -> String {
        let Me {
            user,
            host,
            pid,
            session,
        } = &self.who;
        let (since, seen) = (seconds(self.since), seconds(self.seen));
        format!(
            "{HEAD}\nuser: {user}\nhost: {host}\npid: {pid}\nsession: {session}\nsince: {since}\nseen: {seen}\n"
        )
    }

    /// Reads what another session wrote; none where it is anything else, half written for instance.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok()?;
        let mut lines = text.lines();
        if lines.next() != Some(HEAD) {
            return None;
        }
        let mut next = |key: &str| lines.next()?.strip_prefix(key)?.strip_prefix(": ");
        let who = Me {
            user: plain(next("user")?),
            host: plain(next("host")?),
            pid: next("pid")?.parse().ok()?,
            session: plain(next("session")?),
        };
        let mut time = |key| moment(next(key)?.parse().ok()?);
        Some(Self {
            who,
            since: time("since")?,
            seen: time("seen")?,
        })
    }
}

fn seconds(time: SystemTime) -> u64 {
    let since = time.duration_since(SystemTime::UNIX_EPOCH);
    since.unwrap_or_default().as_secs()
}

fn moment(seconds: u64) -> Option<SystemTime> {
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
}

/// A name in one line, without marks that change how a line is read.
fn plain(name: &str) -> String {
    let turns = |c: char| matches!(c, '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    name.chars()
        .filter(|c| !c.is_control() && !turns(*c))
        .take(MOST_LETTERS)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let at = moment(1_795_342_260).unwrap();
        let anna = Holder {
            who: Me {
                user: "Анна Иванова".to_owned(),
                host: "ANNA-PC".to_owned(),
                pid: 4711,
                session: "1-2-3".to_owned(),
            },
            since: at,
            seen: at + Duration::from_mins(1),
        };
        assert_eq!(Holder::read(anna.text().as_bytes()), Some(anna.clone()));
        let half = anna.text().len() / 2;
        assert_eq!(Holder::read(&anna.text().as_bytes()[..half]), None);
        assert_eq!(Holder::read(b""), None);
        assert_eq!(Holder::read(b",Anna,ANNA-PC,;"), None);
    }

    #[test]
    fn a_name_cannot_break_its_line() {
        assert_eq!(plain("An\nna\u{202e}"), "Anna");
        assert_eq!(plain(&"a".repeat(500)).len(), MOST_LETTERS);
    }
}
