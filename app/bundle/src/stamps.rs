//! What was built from what: a step whose inputs are as before is not done again.

use crate::Places;
use anyhow::Result;
use sha2::{Digest, Sha256};
use std::{collections::BTreeMap, fs, path::PathBuf};

/// Goes up when the builder itself makes something else from the same inputs.
const BUILDER: &str = "4";

#[derive(Default)]
pub struct Stamps(BTreeMap<String, String>);

impl Stamps {
    /// Nothing was done where they can't be read.
    pub fn read(places: &Places) -> Self {
        let text = fs::read_to_string(file(places)).unwrap_or_default();
        Self(serde_json::from_str(&text).unwrap_or_default())
    }

    pub fn write(&self, places: &Places) -> Result<()> {
        fs::create_dir_all(&places.work)?;
        Ok(fs::write(file(places), serde_json::to_vec_pretty(&self.0)?)?)
    }

    /// True when the step was done from this input before; from now on it was.
    pub fn is_done(&mut self, step: &str, input: &[u8]) -> bool {
        let stamp = [BUILDER, " ", &digest(input)].concat();
        self.0.insert(step.to_owned(), stamp.clone()) == Some(stamp)
    }
}

fn file(places: &Places) -> PathBuf {
    places.work.join("stamps.json")
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
