//! How the program is called in a trial: where the data are, and its settings.

use crate::bank::{
    books::{MERCHANT, TERMINAL},
    speech::SECRET,
};
use std::{path::PathBuf, process::Command};

#[derive(Clone)]
pub struct CommandLine {
    pub binary: PathBuf,
    pub folder: PathBuf,
    /// Of PostgreSQL; None: SQLite in the folder.
    pub database_url: Option<String>,
    pub port: u16,
    pub bank_url: String,
}

impl CommandLine {
    pub fn prepared(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.binary);
        command.args(arguments).arg("--data").arg(&self.folder);
        if let Some(url) = &self.database_url {
            command.args(["--database-url", url]);
        }
        let settings = [
            ("LIMITS__PAGES_PER_MINUTE", "0"),
            ("LIMITS__CHANGES_PER_MINUTE", "0"),
            ("LIMITS__CHECKOUTS_PER_MINUTE", "0"),
            ("LIMITS__GUEST_SEATS_PER_BROWSER", "0"),
            ("LIMITS__GUEST_SEATS_PER_ADDRESS", "0"),
            ("LIMITS__GUEST_SEATS_PER_PERFORMANCE", "0"),
            ("LIMITS__UNPAID_SEATS_PER_EMAIL", "0"),
            ("LIMITS__SEATS_PER_ACCOUNT", "0"),
            ("LIMITS__SEATS_PER_ADDRESS", "0"),
            ("LIMITS__LIVE_PER_ADDRESS", "0"),
            ("LIMITS__MESSAGES_PER_MINUTE", "0"),
            ("LIMITS__CONNECTIONS_PER_ADDRESS", "0"),
            ("GATEWAY_SECONDS", "2"),
            ("PORT", &self.port.to_string()),
            ("GATEWAYS__REDSYS__KIND", "redsys"),
            ("GATEWAYS__REDSYS__MERCHANT_CODE", MERCHANT),
            ("GATEWAYS__REDSYS__TERMINAL", TERMINAL),
            ("GATEWAYS__REDSYS__SECRET", SECRET),
            ("GATEWAYS__REDSYS__URL", &self.bank_url),
        ];
        command.envs(settings.map(|(name, value)| (format!("PARTERRE_{name}"), value.to_owned())));
        command.env("RUST_LOG", "warn,parterre=info");
        command
    }
}
