//! Lists for the house of what was sold and what holders did, ready to be written: seats by their
//! names, times as the house's clocks show them.

use anyhow::Context;
use domain::{
    id::PlanVersionId,
    moment::Moment,
    people::{
        actor::{Action, Actor, NotPermitted},
        customer_field::{CustomerField, FieldKind},
    },
    wording::{list_form::ListForm, text::no_formula},
};
use house::{Failure, House, locales::start_of};
use jiff::{Timestamp, ToSpan, civil::Date, tz::TimeZone};
use people::customers::house_time_zone;
use records::lists::{self, Filter};
use season::{catalogue, plan::plan};

pub use records::lists::{List, ListCell, ListKind};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListWish {
    pub kind: ListKind,
    /// A season's key; None: all.
    pub season: Option<String>,
    /// First and last day, in the house's time zone; None: without a bound.
    pub from: Option<Date>,
    pub to: Option<Date>,
    /// How amounts are written.
    pub form: ListForm,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListView {
    pub heads: Vec<String>,
    /// As many cells each, the oldest first.
    pub rows: Vec<Vec<String>>,
}

impl ListView {
    /// As a file (RFC 4180). `form`: as it was wished.
    pub fn written(&self, form: ListForm) -> String {
        let rows = std::iter::once(&self.heads).chain(&self.rows);
        let rows: String = rows.map(|cells| format!("{}\r\n", form.row(cells))).collect();
        format!("{}{rows}", form.start())
    }
}

/// Columns of sums in the list of performances.
const MONEY: [&str; 4] = ["tickets", "back", "shares", "income"];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListRefusal {
    UnknownSeason,
    /// The first day comes after the last.
    Backwards,
}

/// For a file.
///
/// # Errors
/// Why there is none.
#[boxed]
pub async fn list(
    house: &House,
    actor: &Actor,
    wish: &ListWish,
) -> Result<ListView, Failure<ListRefusal>> {
    let zone = zone(house).await?;
    let found = found(house, actor, wish, &zone).await?;
    let mut rows = Vec::new();
    for row in &found.rows {
        let mut cells = Vec::new();
        for cell in row {
            cells.push(words(house, &zone, wish.form, cell).await?);
        }
        rows.push(cells);
    }
    Ok(ListView { heads: found.heads, rows })
}

/// For a page, which writes its cells in its own language. `wish.form` doesn't matter.
///
/// # Errors
/// Why there is none.
#[boxed]
pub async fn list_cells(
    house: &House,
    actor: &Actor,
    wish: &ListWish,
) -> Result<List, Failure<ListRefusal>> {
    let zone = zone(house).await?;
    let mut list = found(house, actor, wish, &zone).await?;
    for cell in list.rows.iter_mut().flatten() {
        if let ListCell::MoreThanPlan(version, more) = *cell {
            *cell = ListCell::Number(more_than_plan(house, version, more).await?);
        }
    }
    Ok(list)
}

async fn zone(house: &House) -> anyhow::Result<TimeZone> {
    let zone = house_time_zone(house).await?;
    Ok(TimeZone::get(&zone).unwrap_or(TimeZone::UTC))
}

async fn found(
    house: &House,
    actor: &Actor,
    wish: &ListWish,
    zone: &TimeZone,
) -> Result<List, Failure<ListRefusal>> {
    let refuse = |refusal| Err(Failure::Refused(refusal));
    permit_reading(actor, wish.kind)?;
    if wish.from.zip(wish.to).is_some_and(|(from, to)| from > to) {
        return refuse(ListRefusal::Backwards);
    }
    let known = catalogue::catalogue(house).await?;
    if let Some(key) = &wish.season
        && known.seasons.iter().all(|season| season.key != *key)
    {
        return refuse(ListRefusal::UnknownSeason);
    }
    let from = match wish.from {
        Some(day) => start_of(day, zone)?,
        None => Moment(i64::MIN),
    };
    let until = match wish.to {
        Some(day) => start_of(day.checked_add(1.day()).context("a day after")?, zone)?,
        None => Moment(i64::MAX),
    };
    let filter = Filter { season: wish.season.clone(), from, until, now: house.now() };
    let mut conn = house.store().read().await?;
    let list = lists::read(&mut conn, wish.kind, &filter).await?;
    Ok(match wish.kind {
        ListKind::AnswerCounts => in_sum(list, &known.rules.customer_fields),
        ListKind::Performances if actor.permit(Action::ReadMoney, "*").is_err() => {
            without_money(list)
        }
        _ => list,
    })
}

/// Whoever writes about productions and asks questions reads numbers of seats and of answers.
///
/// # Errors
/// The right that is missing.
pub fn permit_reading(actor: &Actor, kind: ListKind) -> Result<(), NotPermitted> {
    let permit = |action| actor.permit(action, "*");
    match kind {
        ListKind::Performances | ListKind::AnswerCounts => {
            permit(Action::EditContents).or_else(|_| permit(Action::ReadMoney))
        }
        // What customers wrote about themselves is not for whoever only reads money.
        ListKind::Answers => permit(Action::ReadMoney).and_then(|()| permit(Action::GrantKind)),
        ListKind::Releases
        | ListKind::Exchanges
        | ListKind::Waivers
        | ListKind::Transfers
        | ListKind::Renewals
        | ListKind::Waiting
        | ListKind::Gains
        | ListKind::PayOuts => permit(Action::ReadMoney),
    }
}

fn without_money(list: List) -> List {
    let is_shown: Vec<bool> =
        list.heads.iter().map(|head| !MONEY.contains(&head.as_str())).collect();
    let rows = list.rows.into_iter().map(|row| shown(row, &is_shown)).collect();
    List { heads: shown(list.heads, &is_shown), rows }
}

fn shown<T>(cells: Vec<T>, is_shown: &[bool]) -> Vec<T> {
    let cells = cells.into_iter().zip(is_shown);
    cells.filter_map(|(cell, is_shown)| is_shown.then_some(cell)).collect()
}

/// Of what people typed in their own words only the number is told. `list`: by question, the newest
/// first.
fn in_sum(list: List, fields: &[CustomerField]) -> List {
    let is_chosen = |question: &str| {
        let field = fields.iter().find(|field| field.key == question);
        field.is_some_and(|it| matches!(it.kind, FieldKind::Choice(_) | FieldKind::YesNo))
    };
    let mut rows: Vec<Vec<ListCell>> = Vec::new();
    for mut row in list.rows {
        let [_, ListCell::Text(question), answer, ListCell::Number(people)] = row.as_mut_slice()
        else {
            continue;
        };
        if !is_chosen(question) {
            *answer = ListCell::Empty;
            let last = rows.last_mut().map(Vec::as_mut_slice);
            if let Some([_, ListCell::Text(same), ListCell::Empty, ListCell::Number(sum)]) = last
                && same == question
            {
                *sum += *people;
                continue;
            }
        }
        rows.push(row);
    }
    List { heads: list.heads, rows }
}

async fn more_than_plan(house: &House, version: PlanVersionId, more: i64) -> anyhow::Result<i64> {
    let plan = plan(house, version).await?.context("plans are never deleted")?;
    let seats = i64::try_from(plan.for_sale()).unwrap_or(i64::MAX);
    // House seats count when they are sold or kept: no fewer than none are free.
    Ok(seats.saturating_add(more).max(0))
}

async fn words(
    house: &House,
    zone: &TimeZone,
    form: ListForm,
    cell: &ListCell,
) -> anyhow::Result<String> {
    Ok(match cell {
        ListCell::Empty => String::new(),
        ListCell::Text(text) => no_formula(text),
        ListCell::Number(number) => number.to_string(),
        ListCell::MoreThanPlan(version, more) => {
            more_than_plan(house, *version, *more).await?.to_string()
        }
        ListCell::Amount(minor) => form.number(&catalogue::currency(house).plain(*minor)),
        ListCell::Time(at) => {
            let at = Timestamp::from_millisecond(at.0).context("a moment of the calendar")?;
            at.to_zoned(zone.clone()).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
        }
        ListCell::Seat(version, seat) => {
            let plan = plan(house, *version).await?.context("plans are never deleted")?;
            let name = plan.seat_index(*seat).map(|seat_index| plan.seat_name(seat_index));
            let name = name.map(|name| [name.area, name.section, name.row, name.number]);
            let parts: Vec<String> =
                name.into_iter().flatten().filter(|part| !part.is_empty()).collect();
            no_formula(&parts.join("/"))
        }
    })
}
