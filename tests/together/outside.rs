//! What is seen of a file that others may have changed.

use touchrank::files::project::to_text;
use touchrank::files::save::{RealDisk, Replace, save_new};
use touchrank::jobs::together::{Outside, look};
use touchrank::model::Project;

#[test]
fn a_file_is_the_same_another_one_half_of_one_or_gone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.ron");
    let ours = Project::named("Ours");
    let known = save_new(&path, &ours, Replace::Refuse).unwrap().on_disk;
    assert_eq!(look(&RealDisk, &path, &known), Outside::Same(known.clone()));

    // Written again with the same content: another time, no other version.
    std::fs::write(&path, to_text(&ours)).unwrap();
    let at = std::time::SystemTime::now() + std::time::Duration::from_mins(1);
    let file = std::fs::File::options().write(true).open(&path).unwrap();
    file.set_modified(at).unwrap();
    drop(file);
    let Outside::Same(touched) = look(&RealDisk, &path, &known) else {
        panic!("a touch is no change");
    };
    assert_ne!(touched.modified, known.modified);
    assert_eq!(touched.hash, known.hash);

    let theirs = to_text(&Project::named("Theirs"));
    std::fs::write(&path, &theirs).unwrap();
    let Outside::Changed(file) = look(&RealDisk, &path, &known) else {
        panic!("another version");
    };
    assert_eq!(file.on_disk.len, theirs.len() as u64);

    std::fs::write(&path, &theirs.as_bytes()[..theirs.len() / 2]).unwrap();
    assert!(matches!(
        look(&RealDisk, &path, &known),
        Outside::Broken { .. }
    ));
    std::fs::remove_file(&path).unwrap();
    assert_eq!(look(&RealDisk, &path, &known), Outside::Gone);
}
