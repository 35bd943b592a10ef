//! Which names are those of a copy that a service for keeping folders alike made.

use touchrank::files::copies::is_copy_name;

#[test]
fn names_of_copies_are_known() {
    for copy in [
        // Dropbox
        "plan (conflicted copy 2026-11-22).ron",
        "plan (Anna's conflicted copy 2026-11-22).ron",
        "plan (Anna's conflicted copy 2026-11-22 (1)).ron",
        "plan (ANNA-PC's conflicted copy 2026-11-22) (1).ron",
        "plan (Конфликтующая копия пользователя Анна 2026-11-22).ron",
        "plan (конфликтующая копия с ANNA-PC 2026-11-22).ron",
        // Nextcloud, also with a name
        "plan (conflicted copy 2026-11-22 101500).ron",
        "plan (conflicted copy anna 2026-11-22 101500).ron",
        // Syncthing, with and without a device
        "plan.sync-conflict-20261122-101500-ABCDEF7.ron",
        "plan.sync-conflict-20261122-101500.ron",
        // Yandex Disk, Google Drive
        "plan(2).ron",
        "plan (2).ron",
        "plan (1).ron",
        // iCloud Drive
        "plan 2.ron",
        // OneDrive
        "plan-DESKTOP-AB12.ron",
        "plan-ANNA-PC.RON",
        // ownCloud, Synology, Seafile by its page and in fact
        "plan_conflict-20261122-101500.ron",
        "plan_ANNA-PC_Nov-22-101500-2026_Conflict.ron",
        "plan (SFConflict anna@example.com 2026-11-22-10-15-00).ron",
        "plan.ron (SFConflict anna@example.com 2026-11-22-10-15-00)",
    ] {
        assert!(is_copy_name("plan.ron", copy), "{copy}");
    }
    let kafe = "Кафе (у дома).ron";
    assert!(is_copy_name(
        kafe,
        "Кафе (у дома) (конфликтующая копия 2026-11-22).ron"
    ));
}

#[test]
fn other_names_are_left_alone() {
    for other in [
        "plan.ron",
        "plan.csv",
        "plan (1).csv",
        "plans.ron",
        "plan (for Anna).ron",
        "plan 2026.ron",
        "plan (2026).ron",
        "plan-final.ron",
        "plan-v2.ron",
        "plan-A NAME LONGER THAN ANY.ron",
        "plan-DESKTOP-AB12CD34EF.ron",
        "old plan (1).ron",
        "conflict.ron",
        ".~lock.plan.ron#",
        "plan",
        "plan ().ron",
    ] {
        assert!(!is_copy_name("plan.ron", other), "{other}");
    }
    assert!(!is_copy_name("plan", "plan (1)"), "no extension, no copies");
    assert!(!is_copy_name("", ""));
}
