//! What a validator of PDF/UA-1 that we did not write says of our PDFs. Needs Python, whose
//! packages `.ci/venv` brings.

use serde_json::{Value, json};
use std::{
    io::Write,
    path::Path,
    process::{Command, Stdio},
};

/// What each of the PDFs breaks, by rule.
pub fn broken(pdfs: &[&[u8]]) -> Vec<Vec<String>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let made = Command::new(root.join(".ci/venv")).arg("pdf").output().expect("bash runs");
    let complaint = String::from_utf8_lossy(&made.stderr);
    assert!(made.status.success(), "Python's venv and its packages are needed: {complaint}");
    let python = String::from_utf8(made.stdout).expect("a path");
    let folder = tempfile::tempdir().expect("a folder");
    let paths: Vec<_> = (0..pdfs.len()).map(|at| folder.path().join(format!("{at}.pdf"))).collect();
    for (path, pdf) in paths.iter().zip(pdfs) {
        std::fs::write(path, pdf).expect("the folder takes a file");
    }
    let mut child = Command::new(python.trim())
        .arg(root.join("e2e/fakes/pdf_judge.py"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("Python runs");
    let mut stdin = child.stdin.take().expect("it was asked for");
    stdin.write_all(json!(paths).to_string().as_bytes()).expect("it reads");
    drop(stdin);
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success(), "the validator failed");
    let said: Value = serde_json::from_slice(&output.stdout).expect("an answer");
    let said = said.as_array().expect("a list");
    let judged = |it: &Value| {
        assert!(it["rules"].as_i64().expect("a number") > 100, "all rules of PDF/UA-1 are asked");
        let broken = it["broken"].as_array().expect("a list").iter();
        broken.map(|rule| rule.as_str().expect("text").to_owned()).collect()
    };
    said.iter().map(judged).collect()
}

pub fn assert_accessible(pdfs: &[&[u8]]) {
    for (at, broken) in broken(pdfs).into_iter().enumerate() {
        assert_eq!(broken, [] as [String; 0], "PDF {at}");
    }
}
