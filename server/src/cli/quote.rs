//! `quote`.

use super::REFUSED;
use crate::assemble;
use crate::options::Options;
use anyhow::Context as _;
use clap::Args;
use domain::{money::Currency, people::actor::Actor};
use house::{Answered, House};
use quotes::{QuoteAnswer, QuoteFault};
use season::sheets::season_folder::cells::{self, Cell, Context, Price};
use serde_json::{Value, json};
use std::{fs, path::PathBuf, process::ExitCode};

#[derive(Args)]
pub struct Quote {
    /// The basket, as docs/formats/quote.md says
    file: PathBuf,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
    /// The file is a list of baskets: print the JSON answer of each on a line of its own
    #[arg(long, requires = "json")]
    each: bool,
}

impl Quote {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let place = self.file.display();
        let file = fs::read(&self.file).with_context(|| format!("{place} can't be read"))?;
        let house = assemble::quiet_house(options).await?;
        if self.each {
            return quote_each(&house, &file).await.with_context(|| place.to_string());
        }
        match quotes::quote_file(&house, &Actor::Console, &file).await.answered()? {
            Ok(answer) => {
                match self.json {
                    true => say!("{}", serde_json::to_string_pretty(&answer)?),
                    false => tell(&answer)?,
                }
                Ok(ExitCode::SUCCESS)
            }
            Err(faults) => {
                self.tell_faults(&faults);
                Ok(ExitCode::from(REFUSED))
            }
        }
    }

    fn tell_faults(&self, faults: &[QuoteFault]) {
        if self.json {
            say!("{}", json!({ "errors": faults }));
            return;
        }
        for fault in faults {
            eprintln!("  {}: {}", fault.path, fault.message);
        }
    }
}

/// Refused if any of the baskets is wrong. The others have their answer all the same.
async fn quote_each(house: &House, file: &[u8]) -> anyhow::Result<ExitCode> {
    let baskets: Vec<Value> = serde_json::from_slice(file)?;
    let mut status = ExitCode::SUCCESS;
    for basket in baskets {
        match quotes::quote_file(house, &Actor::Console, basket.to_string().as_bytes())
            .await
            .answered()?
        {
            Ok(answer) => say!("{}", serde_json::to_string(&answer)?),
            Err(faults) => {
                say!("{}", json!({ "errors": faults }));
                status = ExitCode::from(REFUSED);
            }
        }
    }
    Ok(status)
}

fn tell(answer: &QuoteAnswer) -> anyhow::Result<()> {
    let currency = Currency::parse(&answer.currency).map_err(|e| anyhow::anyhow!("{e}"))?;
    let context = Context { digits: cells::digits(currency), ..Context::default() };
    let money = |minor| Price { minor }.write(&context);
    for line in &answer.lines {
        let words = [line.performance.as_deref(), line.zone.as_deref(), line.price_type.as_deref()];
        let words: Vec<&str> = words.into_iter().flatten().collect();
        let what = format!("{} {} {}", line.item, line.offer, words.join(" "));
        say!("{what}: {} × {} = {}", line.quantity, money(line.each_minor), money(line.due_minor));
        say!("    listed {}", money(line.listed_minor));
        for stage in &line.stages {
            let share = stage.sum_minor.zip(stage.sum_for);
            let share =
                share.map(|(sum, count)| format!("its share of {} for {count}", money(sum)));
            let change = stage.change.clone().or(share).unwrap_or_default();
            say!("    {} {change}: {}", stage.rule, money(stage.after_minor));
        }
    }
    for fee in &answer.fees {
        let base = money(fee.base_minor);
        let (times, of, due) = (fee.quantity, &fee.amount, money(fee.due_minor));
        say!("fee {}: {times} times {of} by {}, on {base} = {due}", fee.fee, fee.basis);
    }
    for tax in &answer.taxes {
        say!("VAT {} %: {} on {}", tax.percent, money(tax.tax_minor), money(tax.base_minor));
    }
    for code in &answer.codes {
        say!("code {}: used {} times, saves {}", code.code, code.uses, money(code.saved_minor));
    }
    if answer.saved_minor > 0 {
        say!("saved {}", money(answer.saved_minor));
    }
    say!("total {}", money(answer.total_minor));
    for problem in &answer.problems {
        let item = problem.item.as_deref().unwrap_or("basket");
        say!("problem with {item}: {}", problem.message);
    }
    Ok(())
}
