//! A command whose reader has gone, as `| head` goes, ends quietly.

use std::{
    io::pipe,
    path::Path,
    process::{Command, Stdio},
};
use tempfile::TempDir;

const PROGRAM: &str = env!("CARGO_BIN_EXE_parterre");

#[test]
fn a_list_that_nobody_reads_to_its_end_is_no_panic() {
    let data = TempDir::new().expect("a folder");
    let formats = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/formats");
    let command = |words: &[&str]| {
        let mut command = Command::new(PROGRAM);
        command.args(words).arg("--data").arg(data.path()).stdin(Stdio::null());
        command
    };
    let season = formats.join("season-example").display().to_string();
    let basket = formats.join("quote-example.json").display().to_string();
    let imported = command(&["import-season", &season]).output().expect("it runs");
    assert!(imported.status.success(), "{imported:?}");
    for words in [&["codes", "SPRING-?????????????"][..], &["quote", &basket], &["audit"]] {
        let (reader, writer) = pipe().expect("a pipe");
        drop(reader);
        let ended = command(words).stdout(writer).stderr(Stdio::piped()).output();
        let ended = ended.expect("it runs");
        let said = String::from_utf8_lossy(&ended.stderr);
        assert!(ended.status.success() && !said.contains("panicked"), "{words:?}: {said}");
    }
}
