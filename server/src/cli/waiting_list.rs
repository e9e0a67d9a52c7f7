//! `waiting-list`: who waits for seats of a performance, as CSV or JSON.

use super::spreadsheet::Spreadsheet;
use crate::{assemble, options::Options};
use clap::Args;
use domain::wording::{list_form::ListForm, text::no_formula};
use season::catalogue;
use selling::waiting;
use serde_json::json;
use std::process::ExitCode;
use store::seats::waiting::Entry;

#[derive(Args)]
pub struct WaitingList {
    /// The performance's key, as in the season's sheets
    performance: String,
    /// Print JSON instead of CSV
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    spreadsheet: Spreadsheet,
}

impl WaitingList {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        let catalogue = catalogue::catalogue(&house).await?;
        let Some(listing) = catalogue.listing_by_slug(&self.performance) else {
            match self.json {
                true => say!("{}", json!({ "refusal": "unknown-performance" })),
                false => eprintln!("parterre: refused: no performance has this key"),
            }
            return Ok(ExitCode::FAILURE);
        };
        let entries = waiting::list(&house, listing.row.id).await?;
        if self.json {
            let rows: Vec<_> = entries.iter().map(row).collect();
            say!("{}", serde_json::to_string(&rows)?);
            return Ok(ExitCode::SUCCESS);
        }
        let form = self.spreadsheet.form(&house)?;
        say!("{}{}", form.start(), form.row(&HEADS));
        for entry in &entries {
            say!("{}", form.row(&cells(entry, form)));
        }
        Ok(ExitCode::SUCCESS)
    }
}

const HEADS: [&str; 6] = ["joined_at_ms", "email", "count", "zones", "together", "state"];

fn cells(entry: &Entry, form: ListForm) -> [String; 6] {
    let email = match form.is_for_people() {
        true => no_formula(&entry.email),
        false => entry.email.clone(),
    };
    [
        entry.joined_at.0.to_string(),
        email,
        entry.quantity.to_string(),
        entry.zones.join(";"),
        if entry.together { "yes" } else { "no" }.to_owned(),
        state(entry).to_owned(),
    ]
}

fn state(entry: &Entry) -> &'static str {
    match (entry.end, entry.offered_until, entry.confirmed_at) {
        (Some(end), ..) => end.as_str(),
        (None, Some(_), _) => "offered",
        (None, None, Some(_)) => "waiting",
        (None, None, None) => "unconfirmed",
    }
}

fn row(entry: &Entry) -> serde_json::Value {
    json!({
        "joined_at_ms": entry.joined_at.0,
        "email": entry.email,
        "count": entry.quantity,
        "zones": entry.zones,
        "together": entry.together,
        "state": state(entry),
        "offered_until_ms": entry.offered_until.map(|until| until.0),
    })
}
