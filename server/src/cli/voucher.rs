//! `voucher`: gift vouchers that staff issue, what is left of one, and a list of all.

use super::spreadsheet::Spreadsheet;
use crate::{assemble, options::Options};
use clap::{Args, Subcommand};
use domain::{
    people::actor::Actor,
    sales::voucher::{Voucher, VoucherCode},
    wording::list_form::ListForm,
};
use house::{Answered, House, locales::local};
use jiff::civil::Date;
use money::vouchers::{self, Grant, GrantRefusal, Story};
use people::customers::time_zone;
use season::catalogue;
use serde_json::{Value, json};
use std::process::ExitCode;

#[derive(Subcommand)]
pub enum Vouchers {
    /// Issue a gift voucher of any value
    Issue(Issue),
    /// What is left of a gift voucher, and what was paid with it
    Show(Show),
    /// Write all gift vouchers as CSV, the oldest first
    List(ListAll),
}

#[derive(Args)]
pub struct ListAll {
    #[command(flatten)]
    spreadsheet: Spreadsheet,
}

#[derive(Args)]
pub struct Issue {
    /// In the smallest unit of the currency: 5000 is 50.00
    #[arg(long, value_name = "MINOR")]
    value: i64,
    /// The key of the company that owes it; otherwise that of the vouchers in the season's sheets
    #[arg(long)]
    company: Option<String>,
    /// The last day on which it can be used; otherwise as the season's sheets say
    #[arg(long, value_name = "YYYY-MM-DD")]
    last_day: Option<Date>,
    /// For the journal
    #[arg(long, default_value = "")]
    reason: String,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

#[derive(Args)]
pub struct Show {
    /// Twenty digits, with or without spaces
    code: String,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

impl Vouchers {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        match self {
            Self::Issue(issue) => issue.run(&house).await,
            Self::Show(show) => show.run(&house).await,
            Self::List(all) => list(&house, all.spreadsheet.form(&house)?).await,
        }
    }
}

impl Issue {
    async fn run(self, house: &House) -> anyhow::Result<ExitCode> {
        let wanted = Grant {
            value_minor: self.value,
            company: self.company,
            last_day: self.last_day,
            reason: self.reason,
        };
        let (said, code) =
            match vouchers::grant(house, &Actor::Console, &wanted).await.answered()? {
                Ok(voucher) => {
                    let said = json!({
                        "code": voucher.code.as_str(),
                        "balance_minor": voucher.balance_minor,
                        "valid_until": last_day(house, &voucher).await?,
                    });
                    (said, ExitCode::SUCCESS)
                }
                Err(refusal) => (json!({ "refusal": grant_refused(refusal) }), ExitCode::FAILURE),
            };
        answer(&said, self.json);
        Ok(code)
    }
}

impl Show {
    async fn run(self, house: &House) -> anyhow::Result<ExitCode> {
        let found = match VoucherCode::parse(&self.code) {
            Some(code) => vouchers::by_code(house, &code).await?,
            None => None,
        };
        let Some(Story { voucher, state, movements }) = found else {
            answer(&json!({ "refusal": "unknown-voucher" }), self.json);
            return Ok(ExitCode::FAILURE);
        };
        let movements: Vec<Value> = movements
            .iter()
            .map(|it| {
                json!({
                    "at_ms": it.at.0,
                    "cause": it.cause,
                    "order": it.order_code,
                    "amount_minor": it.amount_minor,
                })
            })
            .collect();
        let said = json!({
            "code": voucher.code.as_str(),
            "state": state.as_str(),
            "currency": voucher.currency.as_str(),
            "value_minor": voucher.value_minor,
            "balance_minor": voucher.balance_minor,
            "valid_until": last_day(house, &voucher).await?,
            "movements": movements,
        });
        answer(&said, self.json);
        Ok(ExitCode::SUCCESS)
    }
}

const HEADS: [&str; 8] = [
    "digits",
    "state",
    "currency",
    "value_minor",
    "balance_minor",
    "issued",
    "valid_until",
    "order",
];

/// Codes are money: the list names their last four digits.
async fn list(house: &House, form: ListForm) -> anyhow::Result<ExitCode> {
    say!("{}{}", form.start(), form.row(&HEADS));
    let zone = time_zone(&*catalogue::catalogue(house).await?);
    let mut after = None;
    loop {
        let page = vouchers::page(house, after).await?;
        let Some(last) = page.last() else { return Ok(ExitCode::SUCCESS) };
        after = Some(last.voucher.id);
        for it in &page {
            let Voucher { code, currency, value_minor, balance_minor, issued_at, .. } = &it.voucher;
            let cells = [
                code.last_four().to_owned(),
                it.voucher.state(house.now()).as_str().to_owned(),
                currency.as_str().to_owned(),
                value_minor.to_string(),
                balance_minor.to_string(),
                local(*issued_at, &zone).date().to_string(),
                last_day(house, &it.voucher).await?.unwrap_or_default(),
                it.order_code.clone().unwrap_or_default(),
            ];
            say!("{}", form.row(&cells));
        }
    }
}

/// As the house's calendar has it. None: it can be used for ever.
async fn last_day(house: &House, voucher: &Voucher) -> anyhow::Result<Option<String>> {
    let zone = time_zone(&*catalogue::catalogue(house).await?);
    let last = voucher.valid_until.map(|until| local(until.minus_ms(1), &zone).date().to_string());
    Ok(last)
}

fn grant_refused(refusal: GrantRefusal) -> &'static str {
    match refusal {
        GrantRefusal::Value => "value",
        GrantRefusal::OddValue { .. } => "odd-value",
        GrantRefusal::UnknownCompany => "unknown-company",
        GrantRefusal::Over => "over",
    }
}

fn answer(said: &Value, as_json: bool) {
    if as_json {
        say!("{said}");
        return;
    }
    for (name, value) in said.as_object().into_iter().flatten() {
        match value {
            Value::String(text) => say!("{name}: {text}"),
            other => say!("{name}: {other}"),
        }
    }
}
