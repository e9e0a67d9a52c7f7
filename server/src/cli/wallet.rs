//! `passes` and `wallet-test-authority`: tickets for the wallets of phones, and keys to try them
//! out with.

use super::REFUSED;
use crate::{assemble, options::Options};
use adapters::settings::Mode;
use anyhow::{Context, ensure};
use clap::Args;
use house::{Answered, Failure, House};
use jiff::Timestamp;
use std::{
    fs::{self, DirBuilder, OpenOptions},
    io::Write,
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
    process::ExitCode,
};
use subscribers::passes::{PassOf, PassRefusal};
use wallets::authority::{self, AuthorityRequest, SystemChance};

/// Apple's are good for a year; ours outlast a season that is tried out by --today.
const DAYS: i32 = 1095;

#[derive(Args)]
pub struct Passes {
    /// The ticket's code or identity
    ticket: String,
    /// Folder for apple.pkpass and google.jwt, made when missing
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// A test authority's folder, in place of the configured keys; not in production
    #[arg(long, value_name = "DIR")]
    authority: Option<PathBuf>,
}

impl Passes {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let mut config = options.config()?;
        if let Some(folder) = self.authority {
            config.wallet = Default::default();
            config.wallet.test_authority = Some(folder);
        }
        config.wallet.check(config.mode)?;
        let is_keyless = config.wallet.apple().is_none() && config.wallet.google().is_none();
        let demo = assemble::demo_authority(&config);
        if config.mode == Mode::Demo && is_keyless && !demo.exists() {
            write_authority(&demo, &AuthorityOptions::default())?;
        }
        let house = assemble::shop(&config, options.today()).await?.house;
        match written(&house, &self.ticket, &self.out).await.answered()? {
            Ok(names) => {
                say!("{}", names.join("\n"));
                Ok(ExitCode::SUCCESS)
            }
            Err(why) => {
                eprintln!("parterre: {}", said(why));
                Ok(ExitCode::from(REFUSED))
            }
        }
    }
}

fn said(why: PassRefusal) -> &'static str {
    match why {
        PassRefusal::NotOffered => {
            "there are no keys for a wallet, or they have ended (docs/configuration.md, \
             wallet), or the setting ticket-wallet of this performance is no"
        }
        PassRefusal::UnknownTicket => "there is no such ticket",
        PassRefusal::NotNow => "nobody gets in by this ticket now, so it has no pass",
    }
}

/// Gives the files' names. A wallet without keys is left out; without any it is a refusal.
async fn written(
    house: &House,
    ticket: &str,
    out: &Path,
) -> Result<Vec<String>, Failure<PassRefusal>> {
    let ticket = subscribers::resale::named(house, ticket).await?;
    let ticket = PassOf::Ticket(ticket.ok_or(Failure::Refused(PassRefusal::UnknownTicket))?);
    let mut files = Vec::new();
    match subscribers::passes::apple(house, ticket).await {
        Ok(apple) => files.push(("apple.pkpass", apple.bytes)),
        Err(Failure::Refused(PassRefusal::NotOffered)) => {}
        Err(failure) => return Err(failure),
    }
    match subscribers::passes::google_token(house, ticket).await {
        Ok(google) => files.push(("google.jwt", google.into_bytes())),
        Err(Failure::Refused(PassRefusal::NotOffered)) => {}
        Err(failure) => return Err(failure),
    }
    if files.is_empty() {
        return Err(Failure::Refused(PassRefusal::NotOffered));
    }
    fs::create_dir_all(out).with_context(|| format!("the folder {}", out.display()))?;
    let mut names = Vec::new();
    for (name, bytes) in files {
        let path = out.join(name);
        fs::write(&path, bytes).with_context(|| format!("the file {}", path.display()))?;
        names.push(path.display().to_string());
    }
    Ok(names)
}

#[derive(Args)]
pub struct WalletTestAuthority {
    /// A folder that has none of its files yet
    folder: PathBuf,
    #[command(flatten)]
    options: AuthorityOptions,
}

#[derive(Args)]
struct AuthorityOptions {
    /// How long the pass certificate is good; below zero: it has ended
    #[arg(long, default_value_t = DAYS, allow_negative_numbers = true, value_name = "N")]
    days: i32,
    /// Apple's name of the house's passes
    #[arg(long, default_value = "pass.example.parterre.tickets", value_name = "ID")]
    pass_type: String,
    /// Where the service account gets its tokens
    #[arg(long, default_value = "https://oauth2.googleapis.com/token", value_name = "URL")]
    token_url: String,
}

impl Default for AuthorityOptions {
    fn default() -> Self {
        Self {
            days: DAYS,
            pass_type: "pass.example.parterre.tickets".to_owned(),
            token_url: "https://oauth2.googleapis.com/token".to_owned(),
        }
    }
}

impl WalletTestAuthority {
    pub fn run(self) -> anyhow::Result<ExitCode> {
        for name in write_authority(&self.folder, &self.options)? {
            say!("{}", self.folder.join(name).display());
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Gives the files' names. Keys are readable by their owner alone.
fn write_authority(folder: &Path, options: &AuthorityOptions) -> anyhow::Result<Vec<&'static str>> {
    let request = AuthorityRequest {
        at: Timestamp::from_millisecond(now())?,
        days: options.days,
        pass_type: options.pass_type.clone(),
        team: "PARTERRE00".to_owned(),
        house: "Parterre".to_owned(),
        token_url: options.token_url.clone(),
    };
    let files = authority::make(&request, &mut SystemChance)?;
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
        .with_context(|| format!("the folder {}", folder.display()))?;
    let known = files.iter().find(|file| folder.join(file.name).exists());
    if let Some(known) = known {
        let path = folder.join(known.name);
        ensure!(!path.exists(), "{} is there already: nothing was written", path.display());
    }
    for file in &files {
        let path = folder.join(file.name);
        let mode = if file.is_secret { 0o600 } else { 0o644 };
        let opened = OpenOptions::new().write(true).create_new(true).mode(mode).open(&path);
        let mut opened = opened.with_context(|| format!("the file {}", path.display()))?;
        opened.write_all(file.text.as_bytes())?;
    }
    Ok(files.iter().map(|file| file.name).collect())
}

/// Certificates are judged by the machine's own time.
fn now() -> i64 {
    use house::clock::{Clock, SystemClock};
    SystemClock.now().0
}
