//! Names that services which keep folders alike give to a second version of a file.
//!
//! Facts, from the services' own pages:
//! - Dropbox: the editor's name, “conflicted copy” and the date (`https://help.dropbox.com/syncing-uploads/conflicted-copy`);
//!   in Russian “(Конфликтующая копия пользователя Анна 2022-02-14)”;
//! - Nextcloud: `mydata (conflicted copy 2018-04-10 093612).txt` (`https://docs.nextcloud.com/desktop/3.12/conflicts.html`);
//! - Syncthing: `NAME.sync-conflict-DATE-TIME-DEVICE.EXT` (`https://docs.syncthing.net/users/syncing.html`);
//! - Yandex Disk: `image(2).jpg` and `document (2).docx`
//!   (`https://yandex.com/support/yandex-360/customers/disk/desktop/windows/en/sync-how-works`);
//! - Seafile: `test.txt (SFConflict name@example.com 2015-03-07-11-30-28)`
//!   (`https://help.seafile.com/syncing_client/file_conflicts/`);
//! - Sync.com: the name with “conflict” (`https://help.sync.com/hc/en-us/articles/38275626370707`).
//!
//! From use, without a page of their own: `OneDrive` adds the computer's name, Google Drive a number in brackets, iCloud Drive a
//! bare number, `ownCloud` and Synology `_conflict…` and `…_Conflict`.

/// Windows allows no longer name of a computer.
const LONGEST_COMPUTER: usize = 15;

/// Whether a file of this name may be a second version of the document, by the names alone. A person may have chosen such a
/// name as well, so that what is in the file must be asked too.
pub fn is_copy_name(document: &str, other: &str) -> bool {
    let Some((stem, end)) = split(document) else {
        return false;
    };
    // Seafile's page puts its mark behind the extension.
    let behind = other
        .strip_prefix(document)
        .is_some_and(|rest| in_brackets(rest).is_some_and(says_conflict));
    behind
        || split(other)
            .filter(|(_, other_end)| other_end.eq_ignore_ascii_case(end))
            .and_then(|(other_stem, _)| other_stem.strip_prefix(stem))
            .is_some_and(is_mark)
}

fn split(name: &str) -> Option<(&str, &str)> {
    name.rsplit_once('.')
        .filter(|(stem, end)| !stem.is_empty() && !end.is_empty())
}

/// Whether this is what a service puts between a name and its extension.
fn is_mark(mark: &str) -> bool {
    if let Some(inner) = in_brackets(mark) {
        return says_conflict(inner) || is_number(inner);
    }
    if let Some(rest) = mark.strip_prefix(' ') {
        return is_number(rest);
    }
    if mark.starts_with(['_', '.', '-']) && says_conflict(mark) {
        return true;
    }
    mark.strip_prefix('-').is_some_and(is_computer)
}

/// What stands between the first and the last round bracket, with or without a space before them.
fn in_brackets(mark: &str) -> Option<&str> {
    let inner = mark.trim_start_matches(' ').strip_prefix('(')?;
    inner.strip_suffix(')')
}

fn says_conflict(text: &str) -> bool {
    let text = text.to_lowercase();
    text.contains("conflict") || text.contains("конфликт")
}

/// 1 to 99: a longer number is rather a year.
fn is_number(text: &str) -> bool {
    matches!(text.len(), 1..=2) && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A computer's name as Windows gives it, `DESKTOP-AB12`; small letters are rather words of a person: `plan-final`.
fn is_computer(text: &str) -> bool {
    text.len() <= LONGEST_COMPUTER
        && text.bytes().any(|byte| byte.is_ascii_uppercase())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-')
}
