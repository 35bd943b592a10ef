//! File systems in files, mounted for a harness and taken away again whatever becomes of it.

use std::fs;
use std::io::Write;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

use super::common::{has, run, word};

/// A folder with mounts in it. A shell that waits for the end of this process takes them away, also after Ctrl-C or a kill.
pub struct Mounts {
    folder: PathBuf,
    janitor: Child,
}

/// Waits until its input ends, then unmounts everything below the folder, the innermost first, and removes the folder.
const JANITOR: &str = r#"
cat >/dev/null
for try in 1 2 3 4 5 6 7 8; do
  mounted=$(awk -v at="$0/" 'index($2, at) == 1 { print $2 }' /proc/mounts | sort -r)
  [ -z "$mounted" ] && break
  for at in $mounted; do umount "$at" 2>/dev/null || { [ "$try" = 8 ] && umount -l "$at"; }; done
  sleep 0.1
done
rm -rf "$0"
"#;

impl Mounts {
    /// In a folder that this takes over; an error says what is missing.
    pub fn new(folder: TempDir, tools: &[&str]) -> Result<Self, String> {
        if !Path::new("/dev/loop-control").exists() {
            return Err("no loop devices here".to_owned());
        }
        for tool in ["mount", "umount", "awk"].iter().chain(tools) {
            if !has(tool) {
                return Err(format!("{tool} is not installed"));
            }
        }
        let folder = folder.keep();
        let janitor = Command::new("sh")
            .args(["-c", JANITOR, word(&folder)])
            // Ctrl-C is for the harness; this one goes on to its end.
            .process_group(0)
            .stdin(Stdio::piped())
            .spawn()
            .map_err(|error| error.to_string())?;
        Ok(Self { folder, janitor })
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Makes a file system in a file that takes only the room it needs, and mounts it. Says why where it cannot.
    pub fn make(
        &self,
        name: &str,
        bytes: u64,
        tool: &str,
        words: &[&str],
    ) -> Result<PathBuf, String> {
        let image = self.path(&format!("{name}.img"));
        self.make_in(&image, name, bytes, (tool, words))
    }

    /// As [`Mounts::make`], in a file of that path.
    pub fn make_in(
        &self,
        image: &Path,
        name: &str,
        bytes: u64,
        (tool, words): (&str, &[&str]),
    ) -> Result<PathBuf, String> {
        let file = fs::File::create(image).map_err(|error| error.to_string())?;
        file.set_len(bytes).map_err(|error| error.to_string())?;
        let words = [words, &[word(image)]].concat();
        run(tool, &words)?;
        self.mount(image, name, "loop")
    }

    /// Mounts an image with those options.
    pub fn mount(&self, image: &Path, name: &str, options: &str) -> Result<PathBuf, String> {
        let at = self.path(name);
        fs::create_dir_all(&at).map_err(|error| error.to_string())?;
        run("mount", &["-o", options, word(image), word(&at)])?;
        Ok(at)
    }

    /// Unmounts what was mounted under a name.
    pub fn unmount(&self, name: &str) -> Result<(), String> {
        let at = self.path(name);
        let mut failed = Ok(());
        for _ in 0..50 {
            failed = run("umount", &[word(&at)]);
            if failed.is_ok() {
                break;
            }
            // The system may still be letting go of a process that was killed.
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
        failed
    }
}

impl Drop for Mounts {
    fn drop(&mut self) {
        if let Some(mut input) = self.janitor.stdin.take() {
            let _ = input.flush();
        }
        let _ = self.janitor.wait();
    }
}
