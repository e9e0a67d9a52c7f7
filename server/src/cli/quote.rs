//! `quote`.

use super::{Common, REFUSED};
use crate::assemble;
use ::house::{
    Failure,
    quote_file::{QuoteAnswer, QuoteFault},
    season_folder::cells::{self, Cell, Context, Price},
};
use anyhow::Context as _;
use clap::Args;
use domain::{actor::Actor, money::Currency};
use serde_json::json;
use std::{fs, path::PathBuf, process::ExitCode};

#[derive(Args)]
pub struct Quote {
    /// The basket, as docs/formats/quote.md says
    file: PathBuf,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

impl Quote {
    pub async fn run(self, common: &Common) -> anyhow::Result<ExitCode> {
        let place = self.file.display();
        let file = fs::read(&self.file).with_context(|| format!("{place} can't be read"))?;
        let house = assemble::quiet_house(common).await?;
        match house.quote_file(&Actor::Console, &file).await {
            Ok(answer) => {
                match self.json {
                    true => println!("{}", serde_json::to_string_pretty(&answer)?),
                    false => tell(&answer)?,
                }
                Ok(ExitCode::SUCCESS)
            }
            Err(Failure::Refused(faults)) => {
                self.tell_faults(&faults);
                Ok(ExitCode::from(REFUSED))
            }
            Err(Failure::Fault(fault)) => Err(fault),
        }
    }

    fn tell_faults(&self, faults: &[QuoteFault]) {
        if self.json {
            println!("{}", json!({ "errors": faults }));
            return;
        }
        for fault in faults {
            eprintln!("  {}: {}", fault.path, fault.message);
        }
    }
}

fn tell(answer: &QuoteAnswer) -> anyhow::Result<()> {
    let currency = Currency::parse(&answer.currency).map_err(|e| anyhow::anyhow!("{e}"))?;
    let context = Context { digits: cells::digits(currency), ..Context::default() };
    let money = |minor| Price { minor }.write(&context);
    for line in &answer.lines {
        let words = [line.performance.as_deref(), line.zone.as_deref(), line.tariff.as_deref()];
        let words: Vec<&str> = words.into_iter().flatten().collect();
        let what = format!("{} {} {}", line.item, line.offer, words.join(" "));
        println!(
            "{what}: {} × {} = {}",
            line.quantity,
            money(line.each_minor),
            money(line.due_minor)
        );
        println!("    listed {}", money(line.listed_minor));
        for stage in &line.stages {
            let change = stage.change.as_deref().unwrap_or("its share of the sum");
            println!("    {} {change}: {}", stage.rule, money(stage.after_minor));
        }
    }
    for fee in &answer.fees {
        println!("fee {}: {} times, {}", fee.fee, fee.quantity, money(fee.due_minor));
    }
    for tax in &answer.taxes {
        println!("VAT {} %: {} on {}", tax.percent, money(tax.tax_minor), money(tax.base_minor));
    }
    if answer.saved_minor > 0 {
        println!("saved {}", money(answer.saved_minor));
    }
    println!("total {}", money(answer.total_minor));
    for problem in &answer.problems {
        let item = problem.item.as_deref().unwrap_or("basket");
        println!("problem with {item}: {}", problem.message);
    }
    Ok(())
}
