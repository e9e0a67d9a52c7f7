//! Providers of identities as the operator names them.

use crate::{
    banks::connections::{Secret, address, one_of},
    settings::Mode,
};
use anyhow::{Context, ensure};
use serde::Deserialize;
use std::{collections::BTreeMap, path::PathBuf};

/// Longer names break a button.
const NAME_CHARS_MAX: usize = 40;

/// One registration of the house at one provider.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provider {
    /// As the sign-in page shows it.
    pub name: String,
    /// Exactly as it names itself; its configuration is below it.
    pub issuer: String,
    pub client_id: String,
    pub secret: Option<Secret>,
    pub secret_file: Option<PathBuf>,
    /// Where its pages are, for the policy of ours. Missing: where the issuer is.
    pub pages_url: Option<String>,
    /// Whom it signs in.
    #[serde(default)]
    pub opens: Opens,
}

/// Which doors a provider opens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Opens {
    #[default]
    Shop,
    Staff,
    Both,
}

impl Provider {
    /// Our form leads there.
    ///
    /// # Errors
    /// It is no address.
    pub fn form_host(&self) -> anyhow::Result<String> {
        let url = self.pages_url.as_deref().unwrap_or(&self.issuer);
        let url = reqwest::Url::parse(url).context("it is no address")?;
        Ok(url.origin().ascii_serialization())
    }

    fn check(&self, mode: Mode) -> anyhow::Result<()> {
        let length = self.name.chars().count();
        ensure!(
            (1..=NAME_CHARS_MAX).contains(&length),
            "name has 1 to {NAME_CHARS_MAX} characters"
        );
        ensure!(!self.client_id.is_empty(), "client_id is missing");
        // Some issuers are named with a slash at their end.
        address("issuer", self.issuer.trim_end_matches('/'), mode)?;
        if let Some(url) = &self.pages_url {
            address("pages_url", url, mode)?;
        }
        one_of("secret", &self.secret, &self.secret_file)
    }
}

/// # Errors
/// Names the setting.
pub fn check(providers: &BTreeMap<String, Provider>, mode: Mode) -> anyhow::Result<()> {
    for (key, provider) in providers {
        let is_good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        ensure!(
            (1..=40).contains(&key.len()) && key.chars().all(is_good),
            "providers.{key}: a name is of small letters, digits and hyphens"
        );
        provider.check(mode).with_context(|| format!("providers.{key}"))?;
    }
    Ok(())
}
