//! `gate`: whether every text that a performance is sold with is there in every language.

use super::{house_words::in_words, text::words};
use crate::{assemble, options::Options};
use clap::Args;
use domain::people::actor::Actor;
use house::Answered;
use serde_json::{Value, json};
use std::process::ExitCode;
use texts::{
    gate::{accept, gate},
    opening::unsaid,
};

#[derive(Args)]
pub struct Gate {
    /// The performance's address
    performance: String,
    /// First accept that the house's own language says this text, by its key
    #[arg(long, value_name = "KEY", requires = "language")]
    accept: Option<String>,
    /// In which language it is accepted
    #[arg(long)]
    language: Option<String>,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

impl Gate {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        let actor = Actor::Console;
        if let (Some(key), Some(language)) = (&self.accept, &self.language) {
            match accept(&house, &actor, key, language).await.answered()? {
                Ok(()) => {}
                Err(why) => return Ok(self.refused(&words(&why))),
            }
        }
        let missing = match gate(&house, &actor, &self.performance).await.answered()? {
            Ok(missing) => missing,
            Err(_) => {
                return Ok(self.refused(&format!("there is no performance {}", self.performance)));
            }
        };
        if self.json {
            let rows = missing.iter().map(
                |it| json!({ "key": it.key, "language": it.language, "why": it.why.as_str() }),
            );
            let rows: Vec<Value> = rows.collect();
            say!(
                "{}",
                json!({
                    "performance": self.performance, "complete": rows.is_empty(), "missing": rows,
                })
            );
        } else {
            for it in &missing {
                say!("{} ({}): {}", it.key, it.language, it.why.as_str());
            }
            let unsaid = unsaid(&house).await?;
            if !unsaid.is_empty() {
                say!("in production the shop doesn't start without {}", in_words(&unsaid));
            }
            if missing.is_empty() {
                say!("{}: every text is there in every language", self.performance);
            }
        }
        Ok(if missing.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }

    fn refused(&self, why: &str) -> ExitCode {
        match self.json {
            true => say!("{}", json!({ "refusal": why })),
            false => eprintln!("parterre: {why}"),
        }
        ExitCode::FAILURE
    }
}
