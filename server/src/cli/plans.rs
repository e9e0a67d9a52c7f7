//! `import-plan` and `export-plan`.

use super::REFUSED;
use crate::assemble;
use crate::options::Options;
use anyhow::{Context, bail};
use clap::{Args, ValueEnum};
use domain::people::actor::Actor;
use house::Answered;
use rules::new_plan::NewPlan;
use season::plan::PlanImport;
use seatmap::import::limits::FILE_BYTES_MAX;
use std::{fs::File, io::Read, path::PathBuf, process::ExitCode};

#[derive(Args)]
pub struct ImportPlan {
    /// The plan's file
    file: PathBuf,
    /// Key of the hall that gets the plan as its new version; made from the plan's name if missing
    #[arg(long, value_name = "KEY")]
    hall: Option<String>,
    /// Key of the venue for a new hall; a venue of its own if missing
    #[arg(long, value_name = "KEY")]
    venue: Option<String>,
    /// Check and report, write nothing
    #[arg(long)]
    dry_run: bool,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

impl ImportPlan {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let bytes = self.bytes()?;
        let house = assemble::quiet_house(options).await?;
        let import = PlanImport {
            hall: self.hall.clone(),
            venue: self.venue.clone(),
            dry_run: self.dry_run,
        };
        match season::plan::import_plan(&house, &Actor::Console, &bytes, &import)
            .await
            .answered()?
        {
            Ok(imported) => {
                self.tell(&imported.report)?;
                Ok(ExitCode::SUCCESS)
            }
            Err(errors) => {
                if self.json {
                    let errors: Vec<_> = errors
                        .iter()
                        .map(|error| {
                            serde_json::json!({ "path": error.path, "message": error.message })
                        })
                        .collect();
                    say!("{}", serde_json::json!({ "errors": errors }));
                } else {
                    eprintln!("{} was refused; nothing was changed:", self.file.display());
                    for error in errors {
                        eprintln!("  {error}");
                    }
                }
                Ok(ExitCode::from(REFUSED))
            }
        }
    }

    /// One byte more than a plan may have is enough to refuse it.
    fn bytes(&self) -> anyhow::Result<Vec<u8>> {
        let unread = || format!("{} can't be read", self.file.display());
        let file = File::open(&self.file).with_context(unread)?;
        let mut bytes = Vec::new();
        file.take(FILE_BYTES_MAX as u64 + 1).read_to_end(&mut bytes).with_context(unread)?;
        Ok(bytes)
    }

    fn tell(&self, report: &season::plan::ImportReport) -> anyhow::Result<()> {
        if self.json {
            say!("{}", serde_json::to_string(report)?);
            return Ok(());
        }
        let done = if self.dry_run { "would be imported" } else { "imported" };
        say!("{} {done}: {} seats in {} rows", report.plan, report.seats, report.rows);
        for (category, seats) in &report.categories {
            say!("  {category}: {seats}");
        }
        tell_new_plan(&report.new_plan);
        for warning in &report.warnings {
            eprintln!("warning: {warning}");
        }
        Ok(())
    }
}

pub(super) fn tell_new_plan(new: &NewPlan) {
    say!("  seats with a restricted view: {}", new.restricted_view);
    say!("  seats from which hardly anything is seen: {}", new.hardly_a_view);
    if !new.taken_by.is_empty() {
        say!("  performances that take the new plan: {}", new.taken_by.join(", "));
    }
    if !new.zones_taken_by.is_empty() {
        let keys = new.zones_taken_by.join(", ");
        say!("  performances that take only the zones of the new plan: {keys}");
    }
}

#[derive(Args)]
pub struct ExportPlan {
    /// Key of the hall
    hall: String,
    /// Which format
    #[arg(long, value_enum, default_value_t = Format::Parterre)]
    format: Format,
    /// Write here instead of to standard output
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// All that the house knows of the hall
    Parterre,
    /// The open seating-plan format of pretix; what it can't hold is warned of
    Pretix,
}

impl ExportPlan {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        let Some(version) = season::plan::newest_plan(&house, &self.hall).await? else {
            let known: Vec<String> =
                season::plan::halls(&house).await?.into_iter().map(|(key, _)| key).collect();
            bail!("there is no hall {}; known are: {}", self.hall, known.join(", "));
        };
        let plan =
            season::plan::plan(&house, version).await?.context("the plan version is gone")?;
        let (text, warnings) = match self.format {
            Format::Parterre => (seatmap::export::parterre(&plan.hall), Vec::new()),
            Format::Pretix => seatmap::export::pretix(&plan.hall),
        };
        for warning in warnings {
            eprintln!("warning: {warning}");
        }
        match &self.output {
            Some(file) => std::fs::write(file, text)
                .with_context(|| format!("{} can't be written", file.display()))?,
            None => say!("{text}"),
        }
        Ok(ExitCode::SUCCESS)
    }
}
