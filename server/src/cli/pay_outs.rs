//! `pay-outs`: the file by which the house's bank pays customers, and what the bank did with it.

use crate::{assemble, options::Options};
use anyhow::{Context, ensure};
use clap::{Args, Subcommand};
use documents::bank::credit_transfer::Format;
use domain::people::actor::Actor;
use house::{Answered, Failure, House};
use jiff::civil::Date;
use money::pay_outs::{self, FileRefusal, FileWish, Made, OutcomeRefusal, Round};
use serde_json::{Value, json};
use std::{
    fs::{self, File, OpenOptions},
    io::{ErrorKind, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
    process::ExitCode,
};

#[derive(Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct PayOuts {
    #[command(subcommand)]
    told: Option<Told>,
    /// The file that is written; otherwise it is called by its message
    #[arg(long, value_name = "OUT.xml")]
    file: Option<PathBuf>,
    /// A company's key; otherwise the first that has something to pay
    #[arg(long)]
    company: Option<String>,
    /// What the bank takes: pain.001.001.09 or pain.001.001.03
    #[arg(long, default_value = Format::Pain09.as_str(), value_parser = format)]
    format: Format,
    /// On which day the bank is to pay; otherwise today
    #[arg(long, value_name = "YYYY-MM-DD")]
    on: Option<Date>,
    /// Write a file of before once more, the same to the byte
    #[arg(long, value_name = "MESSAGE_ID")]
    again: Option<String>,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

#[derive(Subcommand)]
enum Told {
    /// The bank has paid a file, apart from what it sent back
    Paid(Paid),
    /// The bank has sent a payment back: it becomes credit again, and its holder has a mail
    Returned(Returned),
}

#[derive(Args)]
struct Paid {
    message_id: String,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

#[derive(Args)]
struct Returned {
    end_to_end_id: String,
    /// As the bank says it, by ISO 20022: AC04
    #[arg(long, value_name = "CODE")]
    reason: String,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

fn format(text: &str) -> Result<Format, String> {
    Format::parse(text).ok_or_else(|| "pain.001.001.09 or pain.001.001.03".to_owned())
}

impl PayOuts {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        match self.told {
            Some(Told::Paid(paid)) => {
                let done = pay_outs::paid(&house, &Actor::Console, &paid.message_id).await;
                let done = done.map(|count| json!({ "paid": count }));
                answered(done.map_err(outcome), paid.json)
            }
            Some(Told::Returned(told)) => {
                let (id, reason) = (&told.end_to_end_id, &told.reason);
                let done = pay_outs::returned(&house, &Actor::Console, id, reason).await;
                let done = done.map(|back| {
                    json!({ "returned": back.end_to_end, "amount_minor": back.amount_minor })
                });
                answered(done.map_err(outcome), told.json)
            }
            None => {
                let json = self.json;
                answered(self.write(&house).await, json)
            }
        }
    }

    async fn write(self, house: &House) -> Result<Value, Failure<String>> {
        if let Some(message_id) = &self.again {
            let made = pay_outs::same_file(house, &Actor::Console, message_id).await;
            let made = made.map_err(file_refused)?;
            let path = self.path(&made);
            put(&path, &made.xml)?;
            return Ok(told(&made, &path));
        }
        let wish = FileWish { company: self.company.clone(), format: self.format, on: self.on };
        let round = pay_outs::make_file(house, &Actor::Console, &wish).await;
        let Round { made, held_back, also_due } = round.map_err(file_refused)?;
        let mut answer = match made {
            Some(made) => {
                let path = self.path(&made);
                put(&path, &made.xml)?;
                pay_outs::mark_written(house, made.id).await?;
                told(&made, &path)
            }
            None => json!({ "message_id": null, "pay_outs": 0, "amount_minor": 0 }),
        };
        answer["held_back"] = json!(held_back);
        answer["also_due"] = json!(also_due);
        Ok(answer)
    }

    fn path(&self, made: &Made) -> PathBuf {
        self.file.clone().unwrap_or_else(|| PathBuf::from(format!("{}.xml", made.message_id)))
    }
}

fn told(made: &Made, path: &Path) -> Value {
    json!({
        "message_id": made.message_id,
        "file": path.display().to_string(),
        "company": made.company,
        "pay_outs": made.pay_outs,
        "amount_minor": made.amount_minor,
    })
}

/// Whole and safe, or not at all; for its owner alone. A file that says something else stays.
fn put(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    match fs::read(path) {
        Ok(known) if known == bytes => return Ok(()),
        Ok(_) => anyhow::bail!("{} is another file; name one that isn't there", path.display()),
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => return Err(error).context("the file that is there can't be read"),
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let name = path.file_name().context("a file has a name")?.to_string_lossy().into_owned();
    let part = folder.join(format!(".{name}.part"));
    let mut file = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(&part)
        .with_context(|| format!("{} can't be written", part.display()))?;
    file.write_all(bytes).and_then(|()| file.sync_all()).context("the file isn't safe")?;
    fs::rename(&part, path).context("the file can't take its name")?;
    File::open(folder).and_then(|folder| folder.sync_all()).context("the folder isn't safe")?;
    let is_there = fs::read(path).is_ok_and(|known| known == bytes);
    ensure!(is_there, "{} isn't what was written", path.display());
    Ok(())
}

fn outcome(failure: Failure<OutcomeRefusal>) -> Failure<String> {
    failure.map(|why| why.as_str().to_owned())
}

fn file_refused(failure: Failure<FileRefusal>) -> Failure<String> {
    failure.map(|why| why.as_str().to_owned())
}

fn answered(done: Result<Value, Failure<String>>, as_json: bool) -> anyhow::Result<ExitCode> {
    match done.answered()? {
        Ok(answer) if as_json => say!("{answer}"),
        Ok(answer) => say!("{answer:#}"),
        Err(why) => {
            match as_json {
                true => say!("{}", json!({ "refusal": why })),
                false if why == FileRefusal::NotEuro.as_str() => {
                    eprintln!("parterre: refused: files for the bank are made in EUR alone");
                }
                false => eprintln!("parterre: refused: {why}"),
            }
            return Ok(ExitCode::FAILURE);
        }
    }
    Ok(ExitCode::SUCCESS)
}
