//! What the operator says of the wallets of phones.

use crate::{banks::connections::address, settings::Mode};
use ::wallets::event_pass::Symbol;
use anyhow::ensure;
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// Names of the files in a test authority's folder.
pub const CERTIFICATE: &str = "pass.pem";
pub const KEY: &str = "pass.key";
pub const INTERMEDIATE: &str = "wwdr.pem";
pub const SERVICE_ACCOUNT: &str = "google.json";
/// No issuer has it.
pub const TEST_ISSUER: &str = "3388000000000000000";

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct WalletSettings {
    /// What the house's readers read from a phone.
    pub barcode: Symbol,
    pub apple: Option<AppleSettings>,
    pub google: Option<GoogleSettings>,
    /// The folder of a test authority, which stands for both; never in production.
    pub test_authority: Option<PathBuf>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AppleSettings {
    /// PEM: of the pass type, its key without a password, and Apple's intermediate.
    pub certificate_file: PathBuf,
    pub key_file: PathBuf,
    pub intermediate_file: PathBuf,
    #[serde(default = "push_url")]
    pub push_url: String,
    /// PEM; for a stand-in of Apple's push service.
    pub push_trusted_root: Option<PathBuf>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GoogleSettings {
    /// The issuer's number.
    pub issuer: String,
    /// The JSON file of a service account's key.
    pub key_file: PathBuf,
    #[serde(default = "google_url")]
    pub url: String,
}

fn push_url() -> String {
    "https://api.push.apple.com".to_owned()
}

fn google_url() -> String {
    "https://walletobjects.googleapis.com".to_owned()
}

impl WalletSettings {
    /// # Errors
    /// Names the setting.
    pub fn check(&self, mode: Mode) -> anyhow::Result<()> {
        if let Some(apple) = &self.apple {
            address("wallet.apple.push_url", &apple.push_url, mode)?;
        }
        if let Some(google) = &self.google {
            address("wallet.google.url", &google.url, mode)?;
        }
        if let Some(folder) = &self.test_authority {
            ensure!(
                mode != Mode::Production,
                "wallet.test_authority: no phone believes a test authority"
            );
            ensure!(folder.is_dir(), "wallet.test_authority: {} is no folder", folder.display());
        }
        Ok(())
    }

    pub fn apple(&self) -> Option<AppleSettings> {
        let of_test = |folder: &Path| AppleSettings {
            certificate_file: folder.join(CERTIFICATE),
            key_file: folder.join(KEY),
            intermediate_file: folder.join(INTERMEDIATE),
            push_url: push_url(),
            push_trusted_root: None,
        };
        self.apple.clone().or_else(|| self.test_authority.as_deref().map(of_test))
    }

    pub fn google(&self) -> Option<GoogleSettings> {
        let of_test = |folder: &Path| GoogleSettings {
            issuer: TEST_ISSUER.to_owned(),
            key_file: folder.join(SERVICE_ACCOUNT),
            url: google_url(),
        };
        self.google.clone().or_else(|| self.test_authority.as_deref().map(of_test))
    }
}
