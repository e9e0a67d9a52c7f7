//! `import-season` and `export-season`.

use super::{REFUSED, plans::tell_new_plan};
use crate::assemble;
use crate::options::Options;
use anyhow::{Context, bail};
use clap::Args;
use documents::sheets::{self, SheetError};
use domain::people::actor::Actor;
use house::{Answered, House};
use season::sheets::season_import::{
    self, Accepted, Counts, Folder, ImportRequest, SeasonReport, at_stake, is_picture,
};
use serde_json::{Value, json};
use std::{collections::BTreeSet, fs, path::PathBuf, process::ExitCode};

/// Files of a folder that are neither sheets nor named by one are not read.
const FILES_MAX: usize = 1_000;
/// Rows that come; more are counted only.
const NEW_ROWS_MAX: usize = 50;

#[derive(Args)]
pub struct ImportSeason {
    /// The folder: *.csv and *.xlsx as docs/formats/season.md says, and the halls' plans
    folder: PathBuf,
    /// Check and report, write nothing
    #[arg(long)]
    dry_run: bool,
    /// This row, of which something was sold, may change: its sheet and key, or the key alone
    /// where no other row has it; or the house's own language may say this text in that one; may
    /// stand several times
    #[arg(long, value_name = "SHEET/KEY|KEY=LANGUAGE")]
    accept: Vec<Accepted>,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
    /// All else of the house is in the database already.
    #[arg(skip)]
    comes_last: bool,
}

impl ImportSeason {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        self.bring(&house).await
    }

    /// Of a folder as a whole, whose other rows came before.
    pub(super) fn of(folder: PathBuf) -> Self {
        Self { folder, dry_run: false, accept: Vec::new(), json: false, comes_last: true }
    }

    pub(super) async fn bring(self, house: &House) -> anyhow::Result<ExitCode> {
        let folder = self.read()?;
        let asked = ImportRequest { dry_run: self.dry_run, accepted: self.accept.clone() };
        match season_import::import_as_asked(house, &Actor::Console, &folder, asked)
            .await
            .answered()?
        {
            Ok(report) => {
                self.tell(&report, &[])?;
                Ok(ExitCode::SUCCESS)
            }
            Err(errors) => {
                self.tell(&SeasonReport::default(), &errors)?;
                Ok(ExitCode::from(REFUSED))
            }
        }
    }

    fn read(&self) -> anyhow::Result<Folder> {
        let place = self.folder.display();
        let mut folder = Folder::default();
        for entry in fs::read_dir(&self.folder).with_context(|| format!("{place} can't be read"))? {
            let path = entry?.path();
            let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
            let is_wanted = sheets::is_sheet(name) || name.ends_with(".json") || is_picture(name);
            if !path.is_file() || !is_wanted {
                continue;
            }
            if folder.0.len() >= FILES_MAX {
                bail!("{place} holds more than {FILES_MAX} files to read");
            }
            let size = fs::metadata(&path)?.len();
            if size > sheets::FILE_BYTES_MAX as u64 {
                bail!("{} has {size} bytes; {} are read", path.display(), sheets::FILE_BYTES_MAX);
            }
            let bytes = fs::read(&path).with_context(|| format!("{name} can't be read"))?;
            folder.0.insert(name.to_owned(), bytes);
        }
        Ok(folder)
    }

    fn tell(&self, report: &SeasonReport, errors: &[SheetError]) -> anyhow::Result<()> {
        if self.json {
            let errors: Vec<Value> = errors.iter().map(error_json).collect();
            let mut answer = serde_json::to_value(report)?;
            answer["errors"] = json!(errors);
            answer["warnings"] = report.warnings.iter().map(error_json).collect();
            answer["changes"] = serde_json::to_value(&report.changes)?;
            say!("{answer}");
            return Ok(());
        }
        for error in errors {
            eprintln!("  {error}");
        }
        if !errors.is_empty() {
            let folder = self.folder.display();
            match self.comes_last {
                true => eprintln!(
                    "the sheets of {folder} were refused, and nothing of them is in the database; \
                     all else of the house is. Correct the sheets, then give `parterre \
                     import-season {folder}`"
                ),
                false => eprintln!("{folder} was refused; nothing was changed"),
            }
            return Ok(());
        }
        let all = [("created", &report.created), ("changed", &report.changed)];
        for (what, counts) in all.into_iter().chain([("removed", &report.removed)]) {
            for (sheet, count) in counts {
                say!("{what}: {count} in {sheet}");
            }
        }
        let (new, other): (Vec<_>, Vec<_>) =
            report.changes.iter().partition(|change| change.is_new_row());
        for change in other.iter().chain(new.iter().take(NEW_ROWS_MAX)) {
            say!("  {change}");
        }
        if let more @ 1.. = new.len().saturating_sub(NEW_ROWS_MAX) {
            say!("  and {more} more new rows");
        }
        for (hall, new_plan) in &report.new_plans {
            say!("plan of {hall}:");
            tell_new_plan(new_plan);
        }
        for warning in &report.warnings {
            eprintln!("warning: {warning}");
        }
        for hall in &report.plans_kept {
            say!(
                "kept: the plan of {hall} that import-plan brought; the folder's file is the one \
                 that was imported before (export-season writes the newer plan)"
            );
        }
        if [&report.created, &report.changed, &report.removed].iter().all(|it| Counts::is_empty(it))
        {
            say!("nothing to change");
        } else if self.dry_run {
            self.tell_stake(report);
        }
        Ok(())
    }

    /// The end of a dry run: what was sold and changes, and what is still to be accepted.
    fn tell_stake(&self, report: &SeasonReport) {
        say!("a dry run: nothing was changed");
        let stake = at_stake(&report.changes);
        if stake.is_empty() {
            say!("nothing that was sold would change");
        }
        for line in stake {
            say!("what was sold would change: {line}");
        }
        let asked = report.changes.iter().filter(|change| change.needs_accept);
        let rows: BTreeSet<_> = asked.map(|change| (&change.sheet, &change.key)).collect();
        for (sheet, key) in rows {
            match self.accept.iter().any(|accepted| accepted.covers(sheet, key)) {
                true => say!("accepted: {sheet}/{key}"),
                false => say!("to import this, add --accept {sheet}/{key}"),
            }
        }
    }
}

fn error_json(error: &SheetError) -> Value {
    json!({
        "sheet": error.sheet,
        "row": error.row,
        "column": error.column,
        "message": error.message,
    })
}

#[derive(Args)]
pub struct ExportSeason {
    /// The folder, made when missing; files of the same names are replaced
    folder: PathBuf,
}

impl ExportSeason {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        self.write(&assemble::quiet_house(options).await?).await
    }

    /// Into a folder as a whole.
    pub(super) fn of(folder: PathBuf) -> Self {
        Self { folder }
    }

    pub(super) async fn write(self, house: &House) -> anyhow::Result<ExitCode> {
        let files = season::sheets::season_import::export_season(house).await?;
        fs::create_dir_all(&self.folder)
            .with_context(|| format!("{} can't be made", self.folder.display()))?;
        for (name, bytes) in &files.0 {
            let path = self.folder.join(name);
            fs::write(&path, bytes)
                .with_context(|| format!("{} can't be written", path.display()))?;
        }
        say!("{} files in {}", files.0.len(), self.folder.display());
        Ok(ExitCode::SUCCESS)
    }
}

#[derive(Args)]
pub struct Codes {
    /// The batch, as the sheet `codes` writes it: SPRING-?????????????
    batch: String,
}

impl Codes {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        let codes =
            season::sheets::season_import::codes(&house, &Actor::Console, &self.batch).await?;
        if codes.is_empty() {
            eprintln!("no codes were made of {}; the sheet `codes` names the batches", self.batch);
            return Ok(ExitCode::from(REFUSED));
        }
        for code in codes {
            say!("{code}");
        }
        Ok(ExitCode::SUCCESS)
    }
}
