//! Taking a file, finding it taken, taking it over.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use touchrank::files::lock::{Hold, Me, Taken, side_file, take};
use touchrank::files::save::{RealDisk, SharedDisk};
use touchrank::jobs::lock::{Claim, Keeper};

struct Share {
    disk: SharedDisk,
    folder: tempfile::TempDir,
}

impl Share {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("plan.ron"), "the plan").unwrap();
        Self {
            disk: Arc::new(RealDisk),
            folder,
        }
    }

    fn plan(&self) -> PathBuf {
        self.folder.path().join("plan.ron")
    }

    fn side(&self) -> PathBuf {
        side_file(&self.plan())
    }

    fn take(&self, me: &Me, now: SystemTime) -> Taken {
        take(&self.disk, &self.plan(), me, now)
    }

    fn takes(&self, me: &Me, now: SystemTime) -> Hold {
        match self.take(me, now) {
            Taken::Ours { hold, .. } => hold,
            other => panic!("{other:?}"),
        }
    }
}

fn anna() -> Me {
    Me {
        user: "Anna".to_owned(),
        ..Me::here()
    }
}

/// Somebody on another machine.
fn boris() -> Me {
    Me {
        user: "Борис".to_owned(),
        host: "BORIS-PC".to_owned(),
        ..Me::here()
    }
}

fn who(taken: &Taken) -> &str {
    match taken {
        Taken::Theirs(holder) => &holder.who.user,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_free_file_is_taken_and_given_back() {
    let share = Share::new();
    let hold = share.takes(&anna(), SystemTime::now());
    assert_eq!(share.side(), share.folder.path().join(".~lock.plan.ron#"));
    assert!(share.side().exists());
    drop(hold);
    assert!(!share.side().exists());
    let text = std::fs::read_to_string(share.plan()).unwrap();
    assert_eq!(text, "the plan", "the document itself is never touched");
}

#[test]
fn two_sessions_of_one_person_are_two_people() {
    let share = Share::new();
    let (now, first) = (SystemTime::now(), anna());
    let hold = share.takes(&first, now);
    let second = anna();
    assert_ne!(first.session, second.session);
    assert_eq!(who(&share.take(&second, now)), "Anna");
    drop(hold);
    share.takes(&second, now);
}

#[test]
fn a_lock_holds_however_old_the_heartbeat() {
    let share = Share::new();
    let begun = SystemTime::now();
    let _hold = share.takes(&anna(), begun);
    let later = begun + Duration::from_hours(5);
    // A laptop that slept has its lock still.
    assert_eq!(who(&share.take(&anna(), later)), "Anna");
}

/// What a sync service brings from another machine: the file without its lock.
fn leave(share: &Share, me: &Me, seen: SystemTime) {
    let hold = share.takes(me, seen);
    let text = std::fs::read(share.side()).unwrap();
    drop(hold);
    std::fs::write(share.side(), text).unwrap();
}

#[test]
fn another_machine_is_believed_for_three_minutes() {
    let share = Share::new();
    let seen = SystemTime::now();
    leave(&share, &boris(), seen);
    let before = std::fs::read(share.side()).unwrap();
    let soon = share.take(&anna(), seen + Duration::from_secs(179));
    assert_eq!(who(&soon), "Борис");
    assert_eq!(
        std::fs::read(share.side()).unwrap(),
        before,
        "what is theirs is left as it is"
    );
    // A clock that is behind changes nothing.
    let earlier = share.take(&anna(), seen - Duration::from_hours(1));
    assert_eq!(who(&earlier), "Борис");
    match share.take(&anna(), seen + Duration::from_mins(4)) {
        Taken::Ours { left_by, .. } => assert_eq!(left_by.unwrap().who.user, "Борис"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_crash_on_this_machine_is_known_at_once() {
    let share = Share::new();
    let now = SystemTime::now();
    leave(&share, &anna(), now);
    match share.take(&anna(), now) {
        Taken::Ours { left_by, .. } => assert_eq!(left_by.unwrap().who.user, "Anna"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn something_else_under_the_name_is_no_reason_to_stop() {
    let share = Share::new();
    std::fs::write(share.side(), ",anna,ANNA-PC,file:///office;").unwrap();
    assert!(matches!(
        share.take(&anna(), SystemTime::now()),
        Taken::Ours { left_by: None, .. }
    ));
}

#[test]
fn a_heartbeat_is_seen_and_a_swept_file_is_missed() {
    let share = Share::new();
    let now = SystemTime::now();
    let mut hold = share.takes(&boris(), now);
    let later = now + Duration::from_mins(10);
    assert!(hold.beat(later));
    let text = std::fs::read(share.side()).unwrap();
    std::mem::forget(hold);
    std::fs::remove_file(share.side()).unwrap();
    std::fs::write(share.side(), text).unwrap();
    let seen = share.take(&anna(), later + Duration::from_mins(1));
    assert_eq!(who(&seen), "Борис");

    let share = Share::new();
    let mut hold = share.takes(&anna(), now);
    std::fs::remove_file(share.side()).unwrap();
    assert!(!hold.beat(now));
    let theirs = share.takes(&boris(), now);
    drop(hold);
    assert!(share.side().exists(), "what is theirs stays");
    drop(theirs);
}

#[cfg(unix)]
#[test]
fn where_nothing_can_be_written_nothing_is_said() {
    use std::os::unix::fs::PermissionsExt;
    let share = Share::new();
    let shut = std::fs::Permissions::from_mode(0o500);
    std::fs::set_permissions(share.folder.path(), shut).unwrap();
    // The administrator may write anywhere; then there is nothing to see here.
    if std::fs::write(share.folder.path().join("probe"), "").is_err() {
        assert!(matches!(
            share.take(&anna(), SystemTime::now()),
            Taken::Nothing
        ));
    }
    let open = std::fs::Permissions::from_mode(0o700);
    std::fs::set_permissions(share.folder.path(), open).unwrap();
    let nowhere = Path::new("/nowhere at all/plan.ron");
    let taken = take(&share.disk, nowhere, &anna(), SystemTime::now());
    assert!(matches!(taken, Taken::Nothing));
}

#[cfg(unix)]
#[test]
fn two_paths_to_one_file_have_one_side_file() {
    let share = Share::new();
    let link = share.folder.path().join("link.ron");
    std::os::unix::fs::symlink(share.plan(), &link).unwrap();
    let _hold = share.takes(&anna(), SystemTime::now());
    let through = take(&share.disk, &link, &boris(), SystemTime::now());
    assert_eq!(who(&through), "Anna");
}

#[test]
fn a_name_without_room_for_a_prefix_is_taken_all_the_same() {
    let share = Share::new();
    // 125 letters and the extension: 254 bytes.
    let long = share.folder.path().join(format!("{}.ron", "ж".repeat(125)));
    std::fs::write(&long, "").unwrap();
    let taken = take(&share.disk, &long, &anna(), SystemTime::now());
    let Taken::Ours { hold, .. } = taken else {
        panic!("{taken:?}");
    };
    assert!(hold.is_of(&long));
    assert!(side_file(&long).exists());
}

#[test]
fn a_keeper_takes_files_away_with_the_last_token_and_at_the_end() {
    let share = Share::new();
    let keeper = Keeper::start(share.disk.clone(), |_| {});
    let claimer = keeper.claimer();
    let first = claimer.claim(&share.plan());
    // Opened again in the same session, it is ours still.
    let second = claimer.claim(&share.plan());
    assert!(matches!(&first, Claim::Ours(_, None)), "{first:?}");
    assert!(matches!(&second, Claim::Ours(_, None)), "{second:?}");
    let other = Keeper::start(share.disk.clone(), |_| {});
    assert!(matches!(
        other.claimer().claim(&share.plan()),
        Claim::Theirs(_)
    ));
    drop(first);
    assert!(matches!(
        other.claimer().claim(&share.plan()),
        Claim::Theirs(_)
    ));
    drop(second);
    // The keeper does one thing after the other, so this claim stands behind the release.
    let third = claimer.claim(&share.plan());
    assert!(matches!(third, Claim::Ours(_, None)));
    drop(keeper);
    assert!(!share.side().exists());
    assert!(matches!(
        other.claimer().claim(&share.plan()),
        Claim::Ours(_, None)
    ));
}
