//! `point`: points of sale that others run. What they get for a ticket, what they owe each month,
//! and of which performances they see all sales.

use crate::{
    assemble,
    cli::refusals::{Done, answered, plain, refuse},
    options::Options,
};
use anyhow::Context;
use clap::{Args, Subcommand};
use domain::{
    people::actor::Actor,
    sales::commission::{CommissionRate, typed_percent},
    wording::list_form::ListForm,
};
use house::{Answered as _, House};
use jiff::civil::Date;
use money::books::points::{
    self, FILE_HEADS, PointRefusal, PointStatement, SetCommission, StatementSums, file_rows,
    let_see, make_statement, set_commission, statement,
};
use serde_json::{Value, json};
use std::{fs, path::PathBuf, process::ExitCode};

#[derive(Subcommand)]
pub enum Points {
    /// What a point owes for a month. Once the month is over, the statement is kept for good, under
    /// the point's next number; until then it is told as it stands
    Statement(Month),
    /// Say what a point gets for a ticket from a day on
    Commission(Rate),
    /// Let a point see all sales of a performance, or only its own again
    See(Seen),
    /// Points, their commissions and statements
    List(ListAll),
}

#[derive(Args)]
pub struct Month {
    /// The point's key
    #[arg(value_name = "KEY")]
    point: String,
    /// Such as 2026-12
    #[arg(value_name = "MONTH")]
    month: String,
    /// Don't keep it, even if the month is over
    #[arg(long)]
    draft: bool,
    /// Each sale, return and sum of money as CSV (RFC 4180, UTF-8)
    #[arg(long, conflicts_with = "json")]
    csv: bool,
    /// Write it as a PDF
    #[arg(long, value_name = "FILE")]
    pdf: Option<PathBuf>,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

#[derive(Args)]
pub struct Rate {
    /// The point's key
    #[arg(value_name = "KEY")]
    point: String,
    /// Of the ticket's price, VAT included: 5 or 7.5
    #[arg(long, default_value = "0", value_name = "PERCENT", value_parser = millionths)]
    percent: i64,
    /// For each ticket that isn't free, in the smallest unit of the currency
    #[arg(long, default_value_t = 0, value_name = "MINOR")]
    ticket: i64,
    /// VAT on the commission: 21
    #[arg(long, default_value = "0", value_name = "PERCENT", value_parser = millionths)]
    vat: i64,
    /// The key of a ticket type; otherwise all that have no row of their own
    #[arg(long = "type", default_value = "", value_name = "TYPE")]
    price_type: String,
    /// Tickets that are sold on this day or later
    #[arg(long, value_name = "YYYY-MM-DD")]
    from: Date,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

#[derive(Args)]
pub struct Seen {
    /// The point's key
    #[arg(value_name = "KEY")]
    point: String,
    /// The performance's key
    #[arg(long, value_name = "KEY")]
    performance: String,
    /// Only its own again
    #[arg(long)]
    off: bool,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

#[derive(Args)]
pub struct ListAll {
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

fn millionths(text: &str) -> Result<i64, String> {
    typed_percent(text).ok_or_else(|| format!("{text} is no percentage such as 7.5"))
}

impl Points {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        match self {
            Self::Statement(month) => month.run(&house).await,
            Self::Commission(rate) => {
                let as_json = rate.json;
                answered(rate.done(&house).await, as_json)
            }
            Self::See(seen) => {
                let as_json = seen.json;
                answered(seen.done(&house).await, as_json)
            }
            Self::List(all) => answered(list(&house).await, all.json),
        }
    }
}

impl Month {
    async fn run(self, house: &House) -> anyhow::Result<ExitCode> {
        let told = match self.told(house).await? {
            Ok(told) => told,
            Err(why) => return Ok(refuse(&refused(why), self.json)),
        };
        if let Some(file) = &self.pdf {
            let language = house.locales().fallback().language().to_owned();
            let pdf = points::pdf(house, &told, &language).await?;
            fs::write(file, pdf).with_context(|| format!("{} isn't written", file.display()))?;
        }
        if self.csv {
            let catalogue = season::catalogue::catalogue(house).await?;
            let form = ListForm::Programs;
            say!("{}\r", form.row(&FILE_HEADS));
            for row in file_rows(&told, &catalogue) {
                say!("{}\r", form.row(&row));
            }
            return Ok(ExitCode::SUCCESS);
        }
        answered(Ok(statement_json(&told)), self.json)
    }

    /// Kept, where its month is over.
    async fn told(&self, house: &House) -> anyhow::Result<Result<PointStatement, PointRefusal>> {
        let (key, month) = (self.point.as_str(), self.month.as_str());
        if self.draft {
            return Ok(statement(house, &Actor::Console, key, month).await.answered()?);
        }
        match make_statement(house, &Actor::Console, key, month).await.answered()? {
            Err(PointRefusal::NotOver | PointRefusal::LaterMade) => {
                Ok(statement(house, &Actor::Console, key, month).await.answered()?)
            }
            made => Ok(made),
        }
    }
}

fn statement_json(told: &PointStatement) -> Value {
    let sums = told.sums();
    let (tax_minor, owed_minor) = (sums.tax_minor(), sums.owed_minor());
    let StatementSums { sold_tickets, free_tickets, returned_tickets, .. } = sums;
    json!({
        "point": told.point.key,
        "month": told.month,
        "number": told.number,
        "made": told.number.is_some(),
        "currency": told.currency.as_str(),
        "sold": { "tickets": sold_tickets, "free": free_tickets, "minor": sums.sold_minor },
        "returned": { "tickets": returned_tickets, "minor": sums.returned_minor },
        "taken_minor": sums.taken_minor,
        "given_back_minor": sums.given_back_minor,
        "commission_minor": sums.commission_minor,
        "commission_vat_minor": tax_minor,
        "owed_minor": owed_minor,
        "corrections": sums.earlier,
    })
}

impl Rate {
    async fn done(self, house: &House) -> Done {
        let Self { point, percent, ticket, vat, price_type, from, .. } = self;
        let rate = CommissionRate { share_ppm: percent, ticket_minor: ticket, tax_rate_ppm: vat };
        let request = SetCommission { point, price_type, from_day: from, rate };
        match set_commission(house, &Actor::Console, &request).await {
            Ok(()) => Ok(json!({ "point": request.point, "from": from.to_string() })),
            Err(failure) => Err(failure.map(refused)),
        }
    }
}

impl Seen {
    async fn done(self, house: &House) -> Done {
        let Self { point, performance, off, .. } = self;
        match let_see(house, &Actor::Console, &point, &performance, !off).await {
            Ok(()) => Ok(json!({ "point": point, "performance": performance, "sees": !off })),
            Err(failure) => Err(failure.map(refused)),
        }
    }
}

async fn list(house: &House) -> Done {
    let all = points::points(house, &Actor::Console).await?;
    let row = |point: &points::PointView| {
        let commissions = point.commissions.iter().map(|it| {
            json!({
                "type": it.price_type,
                "from": it.from_day,
                "share_ppm": it.rate.share_ppm,
                "ticket_minor": it.rate.ticket_minor,
                "vat_ppm": it.rate.tax_rate_ppm,
            })
        });
        let statements =
            point.statements.iter().map(|it| json!({ "number": it.number, "month": it.month }));
        json!({
            "point": point.key,
            "name": point.name,
            "closed": point.is_closed,
            "commissions": commissions.collect::<Vec<_>>(),
            "statements": statements.collect::<Vec<_>>(),
        })
    };
    Ok(all.iter().map(row).collect())
}

fn refused(why: PointRefusal) -> Value {
    let words = match why {
        PointRefusal::UnknownPoint => "no point of sale has this key",
        PointRefusal::BadMonth => "this is no month such as 2026-12, or it hasn't begun",
        PointRefusal::NotOver => "a statement is kept once its month is over",
        PointRefusal::LaterMade => {
            "a later month is made already: what is missing stands in the next statement"
        }
        PointRefusal::UnknownPriceType => "no ticket type has this key",
        PointRefusal::BadRate => {
            "a percentage is between 0 and 100, and an amount isn't below zero"
        }
        PointRefusal::UnknownPerformance => "no performance has this key",
    };
    plain(why.as_str(), words)
}
