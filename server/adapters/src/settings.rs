//! What the operator says of mail, of outside lists, and of whether anything is real.

use serde::Deserialize;
use std::path::PathBuf;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// The test bank, a mailbox to look into, the demo season.
    Demo,
    /// As demo, but mail goes to the server that is named.
    Test,
    /// Real banks and real mail only.
    Production,
}

/// Asked `POST {"number": "…"}`, it answers `{"valid": true}` or `{"valid": false}`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct List {
    pub url: String,
    /// Sent as a bearer token; a secret stands in a file.
    pub token_file: Option<PathBuf>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MailServer {
    pub host: String,
    #[serde(default = "smtp_port")]
    pub port: u16,
    #[serde(default)]
    pub security: MailSecurity,
    /// `Gran Teatro Parterre <tickets@example.org>`
    pub from: String,
    pub user: Option<String>,
    /// A secret stands in a file or the environment, never in the configuration file.
    pub password_file: Option<PathBuf>,
    /// PEM; for a server whose certificate the house made itself.
    pub trusted_root: Option<PathBuf>,
}

fn smtp_port() -> u16 {
    587
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MailSecurity {
    /// For a server on this machine.
    None,
    #[default]
    Starttls,
    Tls,
}
