//! `house export` and `house import`: the whole house in a folder, from a rehearsal to production.

use super::seasons::{ExportSeason, ImportSeason};
use adapters::banks::test_bank;
use anyhow::{Context, anyhow, bail};
use clap::Args;
use documents::sheets::{self, Table};
use domain::people::actor::{Actor, Channel};
use house::{Answered, House, gateways::has_gateway};
use season::sheets::whole_house::{FILE, HouseRefusal, export_house, import_house};
use std::{
    fs::{self, OpenOptions},
    io::{ErrorKind, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
    process::ExitCode,
};

const ACCOUNTS: &str = "accounts.csv";

#[derive(Args)]
pub struct ExportHouse {
    /// The folder, made when missing; files of the same names are replaced
    folder: PathBuf,
}

impl ExportHouse {
    /// `locales`: the folder of the house's own languages, which isn't in what is written.
    pub async fn run(self, house: &House, locales: Option<&Path>) -> anyhow::Result<ExitCode> {
        let file = self.folder.join(FILE);
        ExportSeason::of(self.folder).write(house).await?;
        let rows = export_house(house).await?;
        // Staff's passwords are in it, as digests: it is a new file, since others may read a former
        // one, or a link of that name may lead elsewhere.
        if let Err(error) = fs::remove_file(&file)
            && error.kind() != ErrorKind::NotFound
        {
            return Err(error).with_context(|| format!("{} can't be replaced", file.display()));
        }
        let mut writer = OpenOptions::new();
        writer.write(true).create_new(true).mode(0o600);
        let written = writer.open(&file).and_then(|mut it| it.write_all(&rows));
        written.with_context(|| format!("{} can't be written", file.display()))?;
        say!("all else is in {}; keep it as you keep a copy of the database", file.display());
        if let Some(locales) = locales {
            say!("{} (locales) isn't in it: production needs that folder, too", locales.display());
        }
        Ok(ExitCode::SUCCESS)
    }
}

#[derive(Args)]
pub struct ImportHouse {
    /// A folder that `house export` wrote
    folder: PathBuf,
    /// In the folder's sheet `accounts`, write this gateway instead of test-bank
    #[arg(long, value_name = "NAME")]
    gateway: Option<String>,
}

impl ImportHouse {
    pub async fn run(self, house: &House) -> anyhow::Result<ExitCode> {
        let place = self.folder.join(FILE);
        let file = fs::read_to_string(&place)
            .with_context(|| format!("{} can't be read", place.display()))?;
        let mut accounts = accounts_of(&self.folder)?;
        if let Some(gateway) = &self.gateway {
            let place = self.folder.join(ACCOUNTS);
            let table = accounts.as_mut();
            let table = table.with_context(|| format!("{} can't be read", place.display()))?;
            replace_test_bank(house, table, gateway)?;
        }
        if let Some(table) = &accounts {
            check_gateways(house, table)?;
        }
        let accounts = accounts.filter(|_| self.gateway.is_some());
        match import_house(house, &Actor::Console, &file).await.answered()? {
            Ok(rows) => say!("{rows} rows of {} are in the database", place.display()),
            Err(why) => return Ok(super::answer(Err(words(&why)))),
        }
        if let Some(sheet) = accounts {
            let place = self.folder.join(ACCOUNTS);
            fs::write(&place, sheets::to_csv(&sheet))
                .with_context(|| format!("{} can't be written", place.display()))?;
        }
        texts::load(house).await?;
        let seeds = people::staff::seal_kept_seeds(house).await?;
        if seeds.unreadable > 0 {
            eprintln!(
                "warning: {} of the staff can't sign in, since their apps' codes were encrypted by \
                 another key: name the rehearsal's seed_key_file, or give new links by `parterre \
                 staff reset EMAIL`",
                seeds.unreadable
            );
        }
        ImportSeason::of(self.folder).bring(house).await
    }
}

/// None: the folder has no such sheet, or an empty one.
fn accounts_of(folder: &Path) -> anyhow::Result<Option<Table>> {
    let place = folder.join(ACCOUNTS);
    let bytes = match fs::read(&place) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        read => read.with_context(|| format!("{} can't be read", place.display()))?,
    };
    let tables = sheets::read([(ACCOUNTS, bytes)]).map_err(|errors| {
        let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
        anyhow!("{}", errors.join("\n"))
    })?;
    Ok(tables.into_iter().next())
}

/// As the sheet is to be written into the folder itself, which may be imported again.
fn replace_test_bank(house: &House, table: &mut Table, gateway: &str) -> anyhow::Result<()> {
    if !has_gateway(house, gateway) {
        let known = known_gateways(house);
        bail!("{gateway} isn't set up here (gateways.{gateway}); {known}. Nothing was changed");
    }
    let column = table.heading.iter().position(|name| name == "gateway");
    let column = column.with_context(|| format!("{ACCOUNTS} has no column gateway"))?;
    let cells = table.rows.iter_mut().filter_map(|row| row.cells.get_mut(column));
    for cell in cells.filter(|cell| cell.as_str() == test_bank::NAME) {
        gateway.clone_into(cell);
    }
    Ok(())
}

/// Before anything is written: the import of the sheets would refuse such an account after all else
/// is in.
fn check_gateways(house: &House, table: &Table) -> anyhow::Result<()> {
    if !house.settings().requires_texts {
        return Ok(());
    }
    let at = |name: &str| table.heading.iter().position(|column| column == name);
    let [gateway, channel, closed] = ["gateway", "channel", "closed"].map(at);
    for row in &table.rows {
        let cell =
            |at: Option<usize>| at.and_then(|at| row.cells.get(at)).map_or("", String::as_str);
        let name = cell(gateway);
        let takes_money = cell(channel) == Channel::SHOP.as_str() && cell(closed) != "yes";
        if takes_money && !name.is_empty() && !has_gateway(house, name) {
            let (row, known) = (row.number, known_gateways(house));
            let remedy = match name == test_bank::NAME {
                true => "say by --gateway NAME which one takes its place",
                false => "set it up, or correct the sheet",
            };
            bail!(
                "{ACCOUNTS}, row {row}: {name} isn't set up here (gateways.{name}), so nobody \
                 could pay; {remedy}; {known}. Nothing was changed"
            );
        }
    }
    Ok(())
}

fn known_gateways(house: &House) -> String {
    let known: Vec<&str> = house.ports().gateways.keys().map(String::as_str).collect();
    match known.is_empty() {
        true => "no gateway is: set one up first (docs/gateways.md)".to_owned(),
        false => format!("there is: {}", known.join(", ")),
    }
}

fn words(why: &HouseRefusal) -> String {
    match why {
        HouseRefusal::NotEmpty(table) => format!(
            "the database is in use: it has rows in {table}. Begin production with an empty one; \
             if only the sheets were refused before, correct them and give `import-season FOLDER`. \
             Nothing was changed"
        ),
        HouseRefusal::NotReadable(line) => {
            format!("{FILE}, line {line}: this is no row of a house; nothing was changed")
        }
        HouseRefusal::TooManyRows => format!("{FILE} has too many rows; nothing was changed"),
    }
}
