//! Asks `parterre quote` what baskets cost.

use super::{Options, Told};
use crate::Request;
use anyhow::{Context, Result, bail};
use std::{
    env, fs,
    path::PathBuf,
    process::{self, Command},
};

/// The exit status for a file that is wrong (quote.md).
const WRONG: i32 = 2;
/// Few, so that a basket has the same one twice now and then.
const CODES_OF_A_BATCH: usize = 8;

pub struct House {
    program: PathBuf,
    data: PathBuf,
    file: PathBuf,
    each: bool,
}

impl House {
    /// `job` keeps the files of jobs apart.
    pub fn new(options: &Options, job: u64) -> Result<House> {
        let folder = env::temp_dir().join(format!("oracle-{}", process::id()));
        fs::create_dir_all(&folder)?;
        Ok(House {
            program: options.program.clone(),
            data: options.data.clone(),
            file: folder.join(format!("{job}.json")),
            each: options.each.is_some(),
        })
    }

    /// Codes that were made of a batch. They differ from import to import.
    pub fn codes_made(&self, batch: &str) -> Result<Vec<String>> {
        let mut command = Command::new(&self.program);
        let output = command.arg("codes").arg(batch).arg("--data").arg(&self.data).output();
        let output = output.with_context(|| self.program.display().to_string())?;
        if !output.status.success() {
            bail!("codes of {batch}: {}", String::from_utf8_lossy(&output.stderr));
        }
        let text = String::from_utf8(output.stdout)?;
        Ok(text.lines().take(CODES_OF_A_BATCH).map(str::to_owned).collect())
    }

    pub fn ask_one(&self, basket: &Request) -> Result<Told> {
        let told = self.ask(std::slice::from_ref(basket))?;
        told.into_iter().next().context("one basket has one answer")
    }

    pub fn ask(&self, baskets: &[Request]) -> Result<Vec<Told>> {
        let mut command = Command::new(&self.program);
        command.arg("quote").arg(&self.file).arg("--json").arg("--data").arg(&self.data);
        if self.each {
            command.arg("--each");
            fs::write(&self.file, serde_json::to_string(baskets)?)?;
        } else {
            let [basket] = baskets else { bail!("without --each one basket at a time") };
            fs::write(&self.file, serde_json::to_string(basket)?)?;
        }
        let output = command.output().with_context(|| self.program.display().to_string())?;
        let text = String::from_utf8(output.stdout)?;
        let status = output.status.code();
        if status != Some(0) && status != Some(WRONG) {
            let error = String::from_utf8_lossy(&output.stderr);
            bail!("{}: {:?}: {error}", self.file.display(), output.status);
        }
        let told: Vec<Told> = match self.each {
            true => text.lines().map(Told::parse).collect::<Result<_>>()?,
            false => vec![Told::parse(&text)?],
        };
        if told.len() != baskets.len() {
            bail!("{} baskets have {} answers", baskets.len(), told.len());
        }
        Ok(told)
    }
}
