//! `timeline`: an order's timeline, as a table or as JSON.

pub mod orders;

use super::REFUSED;
use crate::assemble;
use crate::options::Options;
use clap::Args;
use domain::people::actor::Actor;
use house::{Answered, House};
use money::timeline::{DetailValue, OrderTimeline, Step, TimelineRefused};
use season::catalogue::catalogue;
use std::process::ExitCode;

#[derive(Args)]
pub struct Timeline {
    /// The order's code (K7QF-M4XR) or its identity
    order: String,
    /// Print it as JSON, moments in milliseconds since 1970
    #[arg(long)]
    json: bool,
}

impl Timeline {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        let timeline = match money::timeline::timeline(&house, &Actor::Console, &self.order)
            .await
            .answered()?
        {
            Ok(timeline) => timeline,
            Err(TimelineRefused::Unknown) => {
                eprintln!("parterre: there is no such order");
                return Ok(ExitCode::from(REFUSED));
            }
        };
        match self.json {
            true => say!("{}", serde_json::to_string_pretty(&timeline)?),
            false => super::print::text(&table(&house, &timeline).await?),
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Columns as wide as their longest cell; what comes by itself stands last.
async fn table(house: &House, timeline: &OrderTimeline) -> anyhow::Result<String> {
    let time_zone = people::staff::time_zone(house).await?;
    let locale = house.locales().get_or_fallback("en");
    // Sums are written as on the house's own pages.
    let own = house.locales().fallback();
    let catalogue = catalogue(house).await?;
    let cells = |step: &Step| {
        let mut words = step.in_words(&locale, &catalogue, &time_zone);
        for ((_, said), (_, value)) in words.details.iter_mut().zip(&step.details) {
            if let DetailValue::Money(sum) = value {
                *said = own.money(*sum);
            }
        }
        let detail = |(name, value): &(String, String)| match value.is_empty() {
            true => name.clone(),
            false => format!("{name} {value}"),
        };
        let details: Vec<String> = words.details.iter().map(detail).collect();
        let when = format!("{} {}", words.day, words.time);
        let what = if step.is_next { format!("→ {}", words.what) } else { words.what };
        let amount = step.amount.map(|amount| own.money(amount)).unwrap_or_default();
        [when, what, words.who, amount, details.join(", ")]
    };
    let rows: Vec<[String; 5]> = timeline.steps.iter().map(cells).collect();
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max();
    let widths: Vec<usize> = (0..4).map(|column| width(column).unwrap_or(0)).collect();
    let mut text = format!("{}  {}\n", timeline.code, own.money(timeline.total));
    for [when, what, who, amount, details] in &rows {
        let (w0, w1, w2, w3) = (widths[0], widths[1], widths[2], widths[3]);
        let line = format!("{when:w0$}  {what:w1$}  {who:w2$}  {amount:>w3$}  {details}");
        text.push_str(line.trim_end());
        text.push('\n');
    }
    Ok(text)
}
