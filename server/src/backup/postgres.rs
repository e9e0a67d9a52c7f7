//! PostgreSQL's own programs: `pg_dump` and `pg_restore`, of the server's version or newer.

use anyhow::{Context, ensure};
use reqwest::Url;
use std::{path::Path, process::Stdio};
use tokio::process::Command;

/// What a program says of its failure, in the log.
const COMPLAINT_CHARS_MAX: usize = 600;

/// # Errors
/// The program is missing, or fails.
pub async fn dump(url: &str, snapshot: &str, to: &Path) -> anyhow::Result<()> {
    let mut command = program("pg_dump", url)?;
    command.args(["--format=custom", "--no-owner", "--no-privileges"]);
    command.arg(format!("--snapshot={snapshot}")).arg("--file").arg(to);
    run(command, "pg_dump").await
}

/// All or nothing.
///
/// # Errors
/// The program is missing, or fails.
pub async fn restore(url: &str, from: &Path) -> anyhow::Result<()> {
    let mut command = program("pg_restore", url)?;
    command.args(["--exit-on-error", "--single-transaction", "--no-owner", "--no-privileges"]);
    command.arg(from);
    run(command, "pg_restore").await
}

/// The address of another database of the same server.
///
/// # Errors
/// The url can't be read.
pub fn beside(url: &str, name: &str) -> anyhow::Result<String> {
    let mut url = Url::parse(url).context("database_url")?;
    url.set_path(name);
    Ok(url.into())
}

/// The password goes by the environment: arguments are there for everybody to read.
fn program(name: &str, url: &str) -> anyhow::Result<Command> {
    let mut url = Url::parse(url).context("database_url")?;
    let mut command = Command::new(name);
    if let Some(password) = url.password() {
        let pair = format!("p={}", password.replace('+', "%2B"));
        let decoded = form_urlencoded::parse(pair.as_bytes()).next();
        command.env("PGPASSWORD", decoded.map(|(_, it)| it.into_owned()).unwrap_or_default());
    }
    // An address without a password can't fail to have none.
    let _ = url.set_password(None);
    command.arg("--no-password").arg(format!("--dbname={url}"));
    Ok(command)
}

async fn run(mut command: Command, name: &str) -> anyhow::Result<()> {
    command.stdin(Stdio::null()).kill_on_drop(true);
    let done = command.output().await.with_context(|| {
        format!("{name} can't be run: install PostgreSQL's client programs (postgresql-client)")
    })?;
    let complaint = String::from_utf8_lossy(&done.stderr);
    let complaint: String = complaint.chars().take(COMPLAINT_CHARS_MAX).collect();
    ensure!(done.status.success(), "{name} failed: {}", complaint.trim());
    Ok(())
}
