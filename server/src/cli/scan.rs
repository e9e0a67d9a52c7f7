//! `scan`: what the door would say.

use super::REFUSED;
use crate::assemble;
use crate::options::Options;
use clap::Args;
use domain::{moment::Moment, people::actor::Actor, tickets::state::ScanAnswer};
use doors::{ScanRefusal, ScanRequest};
use house::Answered;
use std::process::ExitCode;

/// How the command ends where a piece was handed out, and nobody was let in.
const HANDED_OUT: u8 = 3;

#[derive(Args)]
pub struct Scan {
    /// The code on the ticket
    code: String,
    /// The performance's address or identity
    #[arg(long, value_name = "P")]
    performance: String,
    /// When the code was read (2026-12-03T19:05:00+01:00); now if missing
    #[arg(long, value_name = "TIME")]
    at: Option<jiff::Timestamp>,
    /// Name of the reading device
    #[arg(long, default_value = "console")]
    device: String,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

impl Scan {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        let request = ScanRequest {
            code: self.code,
            performance: self.performance.clone(),
            device: self.device,
            device_sequence: None,
            device_at: self.at.map_or_else(|| house.now(), |at| Moment(at.as_millisecond())),
        };
        let (answer, reason) =
            match doors::scan(&house, &Actor::Console, &request).await.answered()? {
                Ok(answered) => answered,
                Err(ScanRefusal::UnknownPerformance) => {
                    eprintln!("parterre: there is no performance {}", self.performance);
                    return Ok(ExitCode::from(REFUSED));
                }
            };
        let word = match answer {
            ScanAnswer::Admitted => "admitted",
            ScanAnswer::HandedOut => "handed-out",
            ScanAnswer::Refused => "refused",
        };
        if self.json {
            say!("{}", serde_json::json!({ "answer": word, "reason": reason.as_str() }));
        } else {
            say!("{word}: {}", reason.as_str());
        }
        Ok(match answer {
            ScanAnswer::Admitted => ExitCode::SUCCESS,
            // A gate that asks for nothing else stays shut.
            ScanAnswer::HandedOut => ExitCode::from(HANDED_OUT),
            ScanAnswer::Refused => ExitCode::FAILURE,
        })
    }
}
