//! `consents`: who lets the house write to them, for its mailing list.

use super::answer;
use crate::{assemble, options::Options};
use clap::Args;
use domain::{consent::Purpose, moment::Moment};
use std::process::ExitCode;
use subscribers::consents;

#[derive(Args)]
pub struct Consents {
    /// What it is for: newsletter
    #[arg(long, value_name = "PURPOSE")]
    purpose: String,
}

impl Consents {
    /// CSV (RFC 4180): address, language, and since when.
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let Some(purpose) = Purpose::parse(&self.purpose) else {
            let known = Purpose::ALL.map(Purpose::as_str).join(", ");
            return Ok(answer(Err(format!("nobody is asked about this; it may be: {known}"))));
        };
        let house = assemble::quiet_house(options).await?;
        say!("email,language,since");
        for one in consents::list(&house, purpose).await? {
            say!("{},{},{}", quoted(&one.email), one.language, written(one.since));
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

fn written(at: Moment) -> String {
    jiff::Timestamp::from_millisecond(at.0).map_or_else(|_| at.0.to_string(), |at| at.to_string())
}
