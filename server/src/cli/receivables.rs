//! `receivables`: what is paid later, as it is due; `receivable`: what came in for it, what came
//! back, and a bank's list of both.

use super::{REFUSED, ledger::write_row};
use crate::{assemble, options::Options};
use anyhow::Context;
use clap::{Args, Subcommand};
use documents::bank::statement::{self, Dialect};
use domain::{
    id::ReceivableId,
    money::Currency,
    payments::receivable::{PaidBy, ReceivableRefusal},
    people::actor::Actor,
};
use house::{Answered, Failure, House};
use jiff::civil::Date;
use money::receivables::{self, DueLine, HEADS, Returning, Settling, bank_lines, returned, settle};
use serde_json::{Value, json};
use std::{
    fs,
    io::{BufWriter, Write},
    path::PathBuf,
    process::ExitCode,
};

#[derive(Args)]
pub struct Receivables {
    /// Only what is due by this day
    #[arg(long, value_name = "YYYY-MM-DD")]
    due_until: Option<Date>,
    /// As CSV (RFC 4180, UTF-8), for the house's bank program (docs/formats/receivables.md)
    #[arg(long, conflicts_with = "json")]
    csv: bool,
    /// Print them as JSON, amounts in minor units
    #[arg(long)]
    json: bool,
}

impl Receivables {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        let due = receivables::list(&house, &Actor::Console, self.due_until).await?;
        if self.csv {
            let mut out = BufWriter::new(std::io::stdout().lock());
            write_row(&mut out, &HEADS.map(str::to_owned))?;
            for one in &due {
                write_row(&mut out, &one.cells())?;
            }
            out.flush().context("the list couldn't be written")?;
        } else if self.json {
            say!("{}", serde_json::to_string(&due)?);
        } else {
            due.iter().for_each(told);
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn told(due: &DueLine) {
    let DueLine { receivable, order, by, open_minor, currency, .. } = due;
    say!("{receivable}\t{order}\t{}\t{by}\t{open_minor}\t{currency}", due.due);
}

/// One receivable, or a bank's list.
#[derive(Subcommand)]
pub enum Receivable {
    /// Money came in: in part, in full, or more, which pays what else the same person owes, and is
    /// credit only after that
    Settle(Settle),
    /// The bank sent the newest payment back: the debt is open again, and its debtor has a mail
    Returned(Returned),
    /// Book a bank's list of payments, as CSV; amounts below zero came back
    Import(Import),
}

#[derive(Args)]
pub struct Settle {
    /// Of the list `receivables`
    receivable: String,
    /// What came in, in minor units
    #[arg(long, value_name = "MINOR")]
    minor: i64,
    /// The bank's day
    #[arg(long, value_name = "YYYY-MM-DD")]
    on: Date,
    /// transfer, debit, card or cash
    #[arg(long, value_parser = paid_by)]
    by: PaidBy,
    /// What tells this payment from others of the same day and sum; each is booked once
    #[arg(long)]
    reference: Option<String>,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

#[derive(Args)]
pub struct Returned {
    /// Of the list `receivables`
    receivable: String,
    /// As the bank says it, by ISO 20022 (AC04), or in words
    #[arg(long)]
    reason: String,
    /// Of the payment, where it isn't the newest
    #[arg(long)]
    reference: Option<String>,
    /// What the bank charges the house for it, in minor units
    #[arg(long, value_name = "MINOR")]
    fee: Option<i64>,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

#[derive(Args)]
pub struct Import {
    file: PathBuf,
    /// The column with our end-to-end id, or with an order's code
    #[arg(long, default_value = "reference")]
    reference_column: String,
    #[arg(long, default_value = "amount")]
    amount_column: String,
    #[arg(long, default_value = "date")]
    date_column: String,
    /// What parts the cells; otherwise a comma, or a semicolon where those part the first line
    #[arg(long)]
    delimiter: Option<char>,
    /// What parts whole units from their fraction; otherwise a point, or a comma where nobody
    /// said what parts the cells and semicolons do
    #[arg(long)]
    decimal: Option<char>,
    /// As strftime has it
    #[arg(long, default_value = "%Y-%m-%d")]
    date_format: String,
    /// The file is ISO 8859-1 or Windows-1252, not UTF-8
    #[arg(long)]
    latin_1: bool,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

fn paid_by(text: &str) -> Result<PaidBy, String> {
    let told = PaidBy::TOLD.into_iter().find(|by| by.as_str() == text);
    told.ok_or_else(|| "transfer, debit, card or cash".to_owned())
}

impl Receivable {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        match self {
            Self::Settle(told) => told.run(&house).await,
            Self::Returned(told) => told.run(&house).await,
            Self::Import(import) => import.run(&house).await,
        }
    }
}

fn named(receivable: &str) -> Result<ReceivableId, Failure<ReceivableRefusal>> {
    let id = receivable.trim().parse();
    id.map_err(|_| Failure::Refused(ReceivableRefusal::UnknownReceivable))
}

impl Settle {
    async fn run(self, house: &House) -> anyhow::Result<ExitCode> {
        let done = match named(&self.receivable) {
            Ok(receivable) => {
                let Self { minor, on, by, reference, .. } = self;
                let wanted = Settling { receivable, minor, on, by, reference };
                settle(house, &Actor::Console, &wanted).await
            }
            Err(refused) => Err(refused),
        };
        let answer = done.map(|settled| {
            json!({
                "receivable": settled.receivable.to_string(),
                "order": settled.order_code,
                "reference": settled.reference,
                "amount_minor": settled.amount_minor,
                "others_minor": settled.others_minor,
                "open_minor": settled.open_minor,
                "credit_minor": settled.credit_minor,
                "repeated": settled.is_repeat,
            })
        });
        answered(answer, self.json)
    }
}

impl Returned {
    async fn run(self, house: &House) -> anyhow::Result<ExitCode> {
        let done = match named(&self.receivable) {
            Ok(receivable) => {
                let Self { reason, reference, fee, .. } = self;
                let wanted = Returning { reason, reference, minor: None, fee_minor: fee };
                returned(house, &Actor::Console, receivable, &wanted).await
            }
            Err(refused) => Err(refused),
        };
        let answer = done.map(|back| {
            json!({
                "receivable": back.receivable.to_string(),
                "order": back.order_code,
                "reference": back.reference,
                "amount_minor": back.amount_minor,
                "open_minor": back.open_minor,
                "credit_owed_minor": back.credit_owed_minor,
            })
        });
        answered(answer, self.json)
    }
}

impl Import {
    /// What parts cells, and what stands before decimals. As spreadsheets save it: with commas
    /// and points, or with semicolons and commas. Where amounts have three decimals, `1.450`
    /// could be two sums, so there nothing is guessed.
    fn separators(&self, bytes: &[u8], currency: Currency) -> (char, char) {
        let is_guessed = self.delimiter.is_none() && currency.decimals() < 3;
        match is_guessed && statement::has_semicolons(bytes) {
            true => (';', self.decimal.unwrap_or(',')),
            false => (self.delimiter.unwrap_or(','), self.decimal.unwrap_or('.')),
        }
    }

    async fn run(self, house: &House) -> anyhow::Result<ExitCode> {
        let bytes = fs::read(&self.file)
            .with_context(|| format!("{} can't be read", self.file.display()))?;
        let currency = season::catalogue::catalogue(house).await?.currency();
        let (delimiter, decimal) = self.separators(&bytes, currency);
        let Ok(delimiter) = u8::try_from(delimiter) else {
            eprintln!("parterre: --delimiter is one sign of ASCII");
            return Ok(ExitCode::from(REFUSED));
        };
        let dialect = Dialect {
            delimiter,
            decimal,
            date: self.date_format.clone(),
            is_latin_1: self.latin_1,
            reference_column: self.reference_column.clone(),
            amount_column: self.amount_column.clone(),
            currency_column: None,
            currency: currency.as_str().to_owned(),
            date_column: self.date_column.clone(),
            kind_column: None,
            kinds: Vec::new(),
        };
        let decimals = |code: &str| Currency::parse(code).ok().map(|it| it.decimals());
        let rows = match statement::read(&bytes, &dialect, decimals) {
            Ok(rows) => rows,
            Err(unreadable) => {
                eprintln!("parterre: {}: {unreadable}", self.file.display());
                return Ok(ExitCode::from(REFUSED));
            }
        };
        let done = bank_lines(house, &Actor::Console, &rows).await?;
        let code = answered(Ok(serde_json::to_value(&done)?), self.json)?;
        // Somebody has to look at what is left.
        Ok(if done.left.is_empty() { code } else { ExitCode::FAILURE })
    }
}

fn answered(
    done: Result<Value, Failure<ReceivableRefusal>>,
    as_json: bool,
) -> anyhow::Result<ExitCode> {
    match done.answered()? {
        Ok(answer) if as_json => say!("{answer}"),
        Ok(answer) => say!("{answer:#}"),
        Err(why) => {
            match as_json {
                true => say!("{}", json!({ "refusal": why.as_str() })),
                false => eprintln!("parterre: refused: {}", why.as_str()),
            }
            return Ok(ExitCode::FAILURE);
        }
    }
    Ok(ExitCode::SUCCESS)
}
