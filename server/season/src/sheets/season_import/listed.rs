//! What an import changes, cell by cell, with what was sold of it and the mails that go. What was
//! sold changes only if somebody has accepted its row (`import-season --accept`).

use super::{
    Incoming, accepts,
    compare::Change,
    curtains::{self, PERFORMANCES},
    losses::shown,
    rows::{cells, error},
};
use crate::{
    contents,
    sheets::{kept_sheets::local, season_folder::cells::amount},
};
use anyhow::Context;
use documents::sheets::{SheetError, SheetErrors};
use domain::{
    moment::Moment,
    money::{Currency, Money},
};
use house::{Failure, House};
use season_tables::season::{
    sheet_rows::SheetRow,
    sold::{self, Mails, Sold, SoldBy},
};
use serde::Serialize;
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    fmt,
};
use store::Conn;

/// Whose rows tickets are counted by.
pub(super) const COUNTED: [(&str, SoldBy); 7] = [
    (PERFORMANCES, SoldBy::Performance),
    (contents::SHEET, SoldBy::Production),
    ("price_groups", SoldBy::PriceGroup),
    ("prices", SoldBy::Price),
    ("taxes", SoldBy::Tax),
    ("extras", SoldBy::Extra),
    ("passes", SoldBy::Extra),
];

/// A cell that says something else, or a row that comes or goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ListedChange {
    pub sheet: String,
    /// What names the row, as `--accept` takes it behind the sheet.
    pub key: String,
    /// `key` where the row comes or goes.
    pub column: String,
    pub from: String,
    pub to: String,
    /// Sold of it; of `taxes` all lines of orders.
    pub tickets: i64,
    /// What these cost, with the currency.
    pub money: String,
    /// Those that go. The address of everybody else is unknown.
    pub mails: i64,
    /// Those that would go if the house knew the addresses.
    #[serde(skip_serializing_if = "is_none")]
    pub without_address: i64,
    /// It changes what was sold, so somebody must accept the row.
    pub needs_accept: bool,
    /// What it doesn't do for what was sold.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Why somebody may not have meant it, in one sentence.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub doubt: String,
    /// As in `money`.
    #[serde(skip)]
    pub worth: Money,
}

/// Serde hands over the field by its address.
fn is_none(count: &i64) -> bool {
    *count == 0
}

impl ListedChange {
    pub fn is_new_row(&self) -> bool {
        self.column == "key" && self.from.is_empty()
    }

    fn mails_in_words(&self) -> String {
        match self.without_address {
            0 => format!("mails: {}", self.mails),
            without => {
                format!("mails: {}; cannot be sent, there is no address: {without}", self.mails)
            }
        }
    }
}

impl fmt::Display for ListedChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (from, to) = (shown(&self.from), shown(&self.to));
        write!(f, "{} {}, {}: ", self.sheet, self.key, self.column)?;
        match (self.from.is_empty(), self.to.is_empty()) {
            (true, _) => write!(f, "{to} is new")?,
            (false, true) => write!(f, "{from} → removed")?,
            (false, false) => write!(f, "{from} → {to}")?,
        }
        if self.tickets + self.mails + self.without_address > 0 {
            let (mails, money) = (self.mails_in_words(), &self.money);
            write!(f, "; sold: {} ({money}); {mails}", self.tickets)?;
        }
        let mut said = [&self.note, &self.doubt].into_iter().filter(|it| !it.is_empty());
        said.try_for_each(|it| write!(f, "; {it}"))
    }
}

/// What names a row, as a person writes it: `opera/1/full`.
pub(super) fn name(row: &SheetRow) -> String {
    parts(row).join("/")
}

fn parts(row: &SheetRow) -> Vec<&str> {
    row.key.split('\u{1f}').filter(|part| !part.is_empty()).collect()
}

/// As the tables of sales call it: a tax treatment has its first day behind an `@`.
pub(super) fn sold_name(row: &SheetRow) -> String {
    parts(row).join(if row.sheet == "taxes" { "@" } else { "\u{1f}" })
}

/// What becomes of a performance that the house has.
struct Outcome {
    /// From when to when it moves while it takes place, as its hall's clock shows it.
    moves: Option<[String; 2]>,
    is_called_off: bool,
    is_brought_back: bool,
    /// A command or a page changed what the sheet would change back.
    is_of_command: bool,
    mails: i64,
    without_address: i64,
    /// Who would be told if it moved.
    holders: i64,
}

struct Facts {
    sold: HashMap<&'static str, HashMap<String, Sold>>,
    outcomes: BTreeMap<String, Outcome>,
    currency: Currency,
}

/// Everything that the folder changes.
pub(super) async fn list(
    house: &House,
    conn: &mut Conn,
    incoming: &Incoming,
) -> anyhow::Result<Vec<ListedChange>> {
    let facts = Facts::read(house, conn, incoming).await?;
    let mut before = HashMap::new();
    for row in &incoming.before {
        before.insert((row.sheet.as_str(), row.key.as_str()), row);
    }
    let mut listed = Vec::new();
    for change in &incoming.changes {
        let row = change.row();
        match change {
            Change::Created(_) => {
                let price = cells(row)?.remove("price").unwrap_or_default();
                let comes = format!("{} {price}", name(row));
                listed.push(facts.listed(row, "key", ["", comes.trim_end()]));
            }
            Change::Removed(_) => listed.push(facts.listed(row, "key", [&name(row), ""])),
            Change::Moved(_) => {}
            Change::Changed(_) => {
                let was = before.get(&(row.sheet.as_str(), row.key.as_str()));
                let was = cells(was.context("a changed row was there before")?)?;
                let now = cells(row)?;
                let columns: BTreeSet<&String> = was.keys().chain(now.keys()).collect();
                for column in columns.into_iter().filter(|it| was.get(*it) != now.get(*it)) {
                    let said = [&was, &now].map(|it| it.get(column).map_or("", String::as_str));
                    listed.push(facts.listed(row, column, said));
                }
            }
        }
    }
    // A venue's other time zone moves its performances, whose rows say what they said.
    for (key, outcome) in &facts.outcomes {
        let is_it =
            |it: &ListedChange| (&*it.sheet, &*it.column, &it.key) == (PERFORMANCES, "starts", key);
        let Some([from, to]) = outcome.moves.as_ref().filter(|_| !listed.iter().any(is_it)) else {
            continue;
        };
        let row = incoming.before.iter().find(|row| row.sheet == PERFORMANCES && row.key == *key);
        listed.extend(row.map(|row| facts.listed(row, "starts", [from, to])));
    }
    // Amounts of another currency are of another size.
    if listed.iter().any(|it| it.column == "currency") {
        listed.iter_mut().for_each(|it| it.doubt.clear());
    }
    Ok(listed)
}

impl Facts {
    async fn read(house: &House, conn: &mut Conn, incoming: &Incoming) -> anyhow::Result<Self> {
        let is_other = |change: &&Change| matches!(change, Change::Changed(_) | Change::Removed(_));
        let changed = incoming.changes.iter().filter(is_other);
        let changed: BTreeSet<&str> = changed.map(|change| change.row().sheet.as_str()).collect();
        let mut sold = HashMap::new();
        let moves = changed.contains("venues") || changed.contains(PERFORMANCES);
        for (sheet, by) in COUNTED {
            if changed.contains(sheet) || (moves && sheet == PERFORMANCES) {
                sold.insert(sheet, sold::sold(conn, by).await?);
            }
        }
        let outcomes = match moves {
            true => outcomes(house.now(), conn, incoming).await?,
            false => BTreeMap::new(),
        };
        Ok(Self { sold, outcomes, currency: incoming.season.currency().unwrap_or_default() })
    }

    fn listed(&self, row: &SheetRow, column: &str, [from, to]: [&str; 2]) -> ListedChange {
        let sold = self.sold.get(row.sheet.as_str()).and_then(|it| it.get(&sold_name(row)));
        let outcome = self.outcomes.get(&row.key);
        let is_of_command = outcome.is_some_and(|it| it.is_of_command);
        let nobody = (0, 0);
        let told = outcome.map_or(nobody, |it| (it.mails, it.without_address));
        let (touches, (mails, without_address)) = match (row.sheet.as_str(), column, outcome) {
            (PERFORMANCES, "cancelled", Some(it)) if it.is_called_off || it.is_brought_back => {
                (true, told)
            }
            (PERFORMANCES, "starts", Some(it)) if it.moves.is_some() => (true, told),
            (PERFORMANCES, "production", Some(_)) => (true, nobody),
            (contents::SHEET, "seller" | "organiser", _) | ("extras" | "passes", "company", _) => {
                (true, nobody)
            }
            ("taxes", "kind" | "percent" | "tax_point", _) | ("price_groups", "tax", _) => {
                (true, nobody)
            }
            ("prices" | "extras", "key", _) if to.is_empty() => (true, nobody),
            _ => (false, nobody),
        };
        // What a production says in another language concerns none of its tickets.
        let sold = sold.filter(|_| touches || row.sheet != contents::SHEET).copied();
        let none = Sold { currency: self.currency, ..Sold::default() };
        let Sold { tickets, due_minor, currency } = sold.unwrap_or(none);
        ListedChange {
            sheet: row.sheet.clone(),
            key: name(row),
            column: column.to_owned(),
            from: from.to_owned(),
            to: to.to_owned(),
            tickets,
            money: format!("{} {currency}", currency.plain(due_minor)),
            mails,
            without_address,
            needs_accept: touches && (tickets + mails + without_address > 0 || is_of_command),
            note: note(row, column, tickets, outcome.map_or(0, |it| it.holders)),
            doubt: doubt(row, column, [from, to], self.currency.decimals()),
            worth: Money::new(due_minor, currency),
        }
    }
}

/// What a reader of the list would believe otherwise.
fn note(row: &SheetRow, column: &str, tickets: i64, holders: i64) -> String {
    match (row.sheet.as_str(), column) {
        _ if tickets == 0 => String::new(),
        (PERFORMANCES, "production" | "doors") if holders > 0 => {
            format!("its holders are not told by this ({holders}): write to them yourselves")
        }
        (contents::SHEET, "seller") | ("extras" | "passes", "company") => {
            "what was sold stays with its former seller, also on invoices; only new sales change"
                .to_owned()
        }
        (contents::SHEET, "organiser") => {
            "what was sold stays with its former organiser; only new sales change".to_owned()
        }
        _ => String::new(),
    }
}

/// So many times as much, or as little, is rather a point that slipped than a new price.
const SLIPPED_TIMES: i64 = 10;

/// Of a price or VAT that nobody may have meant. `digits`: of the currency.
fn doubt(row: &SheetRow, column: &str, [from, to]: [&str; 2], digits: u32) -> String {
    // No percentage has more digits than four.
    let is_charged = |percent: &str| {
        amount(percent.trim_end_matches('%').trim_end(), 4).is_ok_and(|share| share > 0)
    };
    match (row.sheet.as_str(), column) {
        ("prices" | "package_prices" | "extras" | "passes", "price") | ("fees", "amount") => {
            // A fee may be a percentage, which is no amount.
            match (amount(from, digits), amount(to, digits)) {
                (Ok(was_minor), Ok(is_minor)) => doubt_of_price(was_minor, is_minor),
                _ => String::new(),
            }
        }
        // An exempt treatment has no percentage.
        ("taxes", "percent") if is_charged(from) && !is_charged(to) => {
            "no VAT is charged then, and it was before".to_owned()
        }
        _ => String::new(),
    }
}

fn doubt_of_price(was_minor: i64, is_minor: i64) -> String {
    let times = |more: i64, less: i64| {
        let over = if more % less == 0 { "" } else { "over " };
        format!("{over}{} times", more / less)
    };
    match (was_minor, is_minor) {
        (0, _) => String::new(),
        (_, 0) => "it costs nothing then, and it did before".to_owned(),
        (was, is) if is / was >= SLIPPED_TIMES => {
            format!("that is {} what it was: check where its point stands", times(is, was))
        }
        (was, is) if was / is >= SLIPPED_TIMES => {
            format!("it was {} as much: check where its point stands", times(was, is))
        }
        _ => String::new(),
    }
}

async fn outcomes(
    now: Moment,
    conn: &mut Conn,
    incoming: &Incoming,
) -> anyhow::Result<BTreeMap<String, Outcome>> {
    let standing = sold::standing(conn).await?;
    let told = sold::told_of_changes(conn).await?;
    let zones = curtains::zones(&incoming.season);
    let mut outcomes = BTreeMap::new();
    for row in &incoming.season.performances {
        let (key, zone) = (row.key.as_str(), zones.get(row.hall.as_str()));
        let (Some(was), Some(zone)) = (standing.get(key), zone) else { continue };
        let Some(starts_at) = curtains::start(row, zone) else { continue };
        let (is_off, told) = (curtains::is_off(row), told.get(key).copied().unwrap_or_default());
        let is_moved = starts_at != was.starts_at && !is_off;
        let is_called_off = is_off && !was.is_cancelled;
        let is_brought_back = !is_off && was.is_cancelled;
        let of = |it: Mails| match () {
            () if is_called_off => it.if_cancelled,
            () if is_brought_back && starts_at > now => it.if_brought_back,
            () if is_moved && starts_at > now => it.if_moved,
            () => 0,
        };
        let outcome = Outcome {
            moves: is_moved.then(|| [local(was.starts_at, zone), local(starts_at, zone)]),
            is_called_off,
            is_brought_back,
            is_of_command: is_brought_back && was.is_cancelled_by_command
                || is_moved && was.is_moved_by_command,
            mails: of(told.mails),
            without_address: of(told.without_address),
            holders: told.mails.if_moved + told.without_address.if_moved,
        };
        outcomes.insert(key.to_owned(), outcome);
    }
    Ok(outcomes)
}

/// Asked in the transaction that writes: a ticket may have been sold since the list was shown.
///
/// # Errors
/// Each change of what was sold whose row nobody accepted.
pub(super) async fn check_accepted(
    house: &House,
    conn: &mut Conn,
    incoming: &Incoming,
) -> Result<(), Failure<Vec<SheetError>>> {
    let mut errors = SheetErrors::default();
    for change in list(house, conn, incoming).await? {
        let is_accepted = accepts::is_accepted(&incoming.accepted, &change.sheet, &change.key);
        if !change.needs_accept || is_accepted {
            continue;
        }
        let ListedChange { sheet, key, column, tickets, money, note, .. } = &change;
        let said = |cell: &str| if cell.is_empty() { "nothing".to_owned() } else { shown(cell) };
        let (from, to) = (said(&change.from), said(&change.to));
        let why = match tickets + change.mails + change.without_address {
            0 => format!(
                "the house changed that by page or by command (parterre performance), and this \
                 sheet is older: write {from}, or export the season first"
            ),
            _ => {
                let note = if note.is_empty() { String::new() } else { format!("; {note}") };
                let sold = format!("tickets: {tickets}, {money}; {}", change.mails_in_words());
                format!("that concerns what was sold ({sold}){note}")
            }
        };
        let message = format!(
            "{key} changes from {from} to {to}, and {why}; if it is meant, accept it by its sheet \
             and key: import-season FOLDER --accept {sheet}/{key}"
        );
        let row = key.split('/').next().unwrap_or_default();
        errors.push(error(&incoming.tables, sheet, row, column, message));
    }
    if errors.is_empty() { Ok(()) } else { Err(Failure::Refused(errors.into_list())) }
}
