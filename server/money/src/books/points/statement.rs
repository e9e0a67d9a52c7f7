//! A month of a point, reckoned from what happened there and stands in no statement yet.

use super::{PointRefusal, note, refused, scope};
use anyhow::{Context, anyhow};
use domain::{
    id::{OrderLineId, PointStatementId, PriceTypeId},
    moment::Moment,
    money::Currency,
    people::actor::{Action, Actor},
    sales::commission::{CommissionRate, earned, tax_on, unearned},
};
use house::{
    Failure, House,
    locales::{local, start_of},
};
use jiff::{ToSpan, civil::Date, tz::TimeZone};
use people::customers::time_zone;
use season::catalogue;
use serde_json::json;
use std::collections::BTreeMap;
use store::{
    Conn,
    books::points::{
        self as rows, Commission, CommissionOf, MadeStatement, Movement, Point, StatedCommission,
        StatedLine, Unstated, UnstatedSale,
    },
};

/// A month of a point: made for good, or as it stands until now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PointStatement {
    pub point: Point,
    /// `2026-12`
    pub month: String,
    /// None: it isn't made, and changes as long as it isn't.
    pub number: Option<u32>,
    pub made_at: Option<Moment>,
    pub from: Moment,
    /// The first moment after it.
    pub until: Moment,
    pub currency: Currency,
    pub time_zone: String,
    /// By their time.
    pub lines: Vec<StatedLine>,
}

/// What a statement comes to. Returns, and money that was given back, are positive here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StatementSums {
    pub sold_tickets: u32,
    /// Given away: they bring no commission.
    pub free_tickets: u32,
    /// With fees and extras.
    pub sold_minor: i64,
    pub returned_tickets: u32,
    pub returned_minor: i64,
    pub taken_minor: i64,
    pub given_back_minor: i64,
    /// Without VAT.
    pub commission_minor: i64,
    /// By its rate in parts of a million: the commission, and the VAT on it.
    pub by_rate: BTreeMap<i64, [i64; 2]>,
    /// Lines from before the month: corrections.
    pub earlier: u32,
}

impl StatementSums {
    pub fn tax_minor(&self) -> i64 {
        self.by_rate.values().map(|[_, tax_minor]| tax_minor).sum()
    }

    /// What the point owes the house; below zero: the house owes it.
    pub fn owed_minor(&self) -> i64 {
        self.taken_minor - self.given_back_minor - self.commission_minor - self.tax_minor()
    }
}

impl PointStatement {
    pub fn sums(&self) -> StatementSums {
        let mut sums = StatementSums::default();
        for line in &self.lines {
            let is_ticket = line.performance.is_some();
            match line.movement {
                Movement::Sale => {
                    sums.sold_minor += line.amount_minor;
                    let is_free = is_ticket && line.amount_minor == 0;
                    sums.free_tickets += u32::from(is_free);
                    sums.sold_tickets += u32::from(is_ticket && !is_free);
                }
                Movement::Return => {
                    sums.returned_minor -= line.amount_minor;
                    sums.returned_tickets += u32::from(is_ticket && line.amount_minor != 0);
                }
                Movement::Taken => sums.taken_minor += line.amount_minor,
                Movement::GivenBack => sums.given_back_minor -= line.amount_minor,
                Movement::Earned => {}
            }
            sums.commission_minor += line.commission_minor;
            sums.earlier += u32::from(line.at < self.from);
            if line.commission_minor != 0 {
                sums.by_rate.entry(line.tax_rate_ppm).or_default()[0] += line.commission_minor;
            }
        }
        for (rate_ppm, [net_minor, tax_minor]) in &mut sums.by_rate {
            *tax_minor = tax_on(*net_minor, *rate_ppm);
        }
        sums
    }
}

/// A month of the house's own clocks.
struct Month {
    name: String,
    from: Moment,
    until: Moment,
    time_zone: String,
}

async fn month_of(
    house: &House,
    conn: &mut Conn,
    typed: &str,
) -> Result<Month, Failure<PointRefusal>> {
    let time_zone = time_zone(&*catalogue::catalogue_with(house, conn).await?);
    let zone = TimeZone::get(&time_zone).unwrap_or(TimeZone::UTC);
    let Ok(first) = format!("{}-01", typed.trim()).parse::<Date>() else {
        return refused(PointRefusal::BadMonth);
    };
    let Ok(next) = first.checked_add(1.month()) else { return refused(PointRefusal::BadMonth) };
    let name = first.strftime("%Y-%m").to_string();
    let (from, until) = (start_of(first, &zone)?, start_of(next, &zone)?);
    // A day within a month reads as one, too, and would begin another.
    match name == typed.trim() && from <= house.now() {
        true => Ok(Month { name, from, until, time_zone }),
        false => refused(PointRefusal::BadMonth),
    }
}

/// As it was made, or as it stands now.
///
/// # Errors
/// `UnknownPoint`, `BadMonth`. Without the right to read the point's money.
#[boxed]
pub async fn statement(
    house: &House,
    actor: &Actor,
    key: &str,
    month: &str,
) -> Result<PointStatement, Failure<PointRefusal>> {
    actor.permit(Action::ReadMoney, &scope(key))?;
    let mut conn = house.store().read().await?;
    let month = month_of(house, &mut conn, month).await?;
    let Some(point) = rows::by_key(&mut conn, key).await? else {
        return refused(PointRefusal::UnknownPoint);
    };
    let made = rows::statements(&mut conn, point.id).await?;
    if let Some(known) = made.into_iter().find(|it| it.month == month.name) {
        return Ok(kept(&mut conn, point, known, month.time_zone).await?);
    }
    Ok(reckoned(house, &mut conn, point, month).await?)
}

/// Keeps the month for good. The same again gives what was kept.
///
/// # Errors
/// Why it isn't made. Without the right to settle.
#[boxed]
pub async fn make_statement(
    house: &House,
    actor: &Actor,
    key: &str,
    month: &str,
) -> Result<PointStatement, Failure<PointRefusal>> {
    actor.permit(Action::Settle, "*")?;
    let (actor, key, month) = (actor.clone(), key.to_owned(), month.to_owned());
    house
        .write(move |house, conn| {
            let (actor, key, month) = (actor.clone(), key.clone(), month.clone());
            Box::pin(async move { make_in(&house, conn, &actor, &key, &month).await })
        })
        .await
}

async fn make_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    key: &str,
    month: &str,
) -> Result<PointStatement, Failure<PointRefusal>> {
    let Some(point) = rows::lock(conn, key).await? else {
        return refused(PointRefusal::UnknownPoint);
    };
    let month = month_of(house, conn, month).await?;
    let made = rows::statements(conn, point.id).await?;
    if let Some(known) = made.iter().find(|it| it.month == month.name) {
        return Ok(kept(conn, point, known.clone(), month.time_zone).await?);
    }
    if month.until > house.now() {
        return refused(PointRefusal::NotOver);
    }
    // Months are as long as their names say, so names sort by time.
    if made.iter().any(|it| it.month > month.name) {
        return refused(PointRefusal::LaterMade);
    }
    let number = made.first().map_or(1, |it| it.number + 1);
    let reckoned = reckoned(house, conn, point, month).await?;
    let new = MadeStatement {
        id: PointStatementId(house.new_id()),
        point: reckoned.point.id,
        number,
        month: reckoned.month.clone(),
        from: reckoned.from,
        until: reckoned.until,
        currency: reckoned.currency.as_str().to_owned(),
        made_at: house.now(),
    };
    rows::insert_statement(conn, &new, &reckoned.lines).await?;
    let sums = reckoned.sums();
    let detail = json!({
        "point": reckoned.point.key,
        "month": new.month,
        "number": number,
        "owed_minor": sums.owed_minor(),
    });
    note(house, conn, actor, "point.statement", detail).await?;
    Ok(PointStatement { number: Some(number), made_at: Some(new.made_at), ..reckoned })
}

async fn kept(
    conn: &mut Conn,
    point: Point,
    made: MadeStatement,
    time_zone: String,
) -> anyhow::Result<PointStatement> {
    let currency = Currency::parse(&made.currency).map_err(|wrong| anyhow!("{wrong}"))?;
    Ok(PointStatement {
        point,
        number: Some(made.number),
        made_at: Some(made.made_at),
        from: made.from,
        until: made.until,
        currency,
        time_zone,
        lines: rows::lines_of(conn, made.id).await?,
        month: made.month,
    })
}

/// All that happened before the month's end and stands in no statement.
async fn reckoned(
    house: &House,
    conn: &mut Conn,
    point: Point,
    month: Month,
) -> anyhow::Result<PointStatement> {
    let currency = catalogue::catalogue_with(house, conn).await?.currency();
    let asked = Unstated { point: point.id, until: month.until, currency: currency.as_str() };
    let commissions = rows::commissions(conn, point.id).await?;
    let (mut known, mut waiting, mut lines) = (BTreeMap::new(), BTreeMap::new(), Vec::new());
    for UnstatedSale { line, is_paid_later } in rows::unstated_sales(conn, asked).await? {
        let day = local(line.at, &month.time_zone).date().to_string();
        let of_ticket = line.performance.map(|_| rate_of(&commissions, line.price_type, &day));
        let rate = of_ticket.flatten().unwrap_or_default();
        let tax_rate_ppm = rate.tax_rate_ppm;
        let all_minor = rate.of_ticket(line.amount_minor);
        let (commission_minor, waiting_minor) =
            if is_paid_later { (0, all_minor) } else { (all_minor, 0) };
        let sold = Some(CommissionOf { commission_minor, tax_rate_ppm });
        let id = line.line.context("a sale is of a line")?;
        known.insert(id, StatedCommission { sold, ..StatedCommission::default() });
        waiting.insert(id, CommissionOf { commission_minor: waiting_minor, tax_rate_ppm });
        lines.push(StatedLine { commission_minor, tax_rate_ppm, waiting_minor, ..line });
    }
    lines.extend(returns(conn, asked, &mut known).await?);
    lines.extend(earnings(conn, asked, &month.name, &waiting).await?);
    lines.extend(rows::unstated_money(conn, asked).await?);
    lines.sort_by(|one, other| {
        let of = |line: &StatedLine| (line.at, line.movement);
        of(one).cmp(&of(other)).then_with(|| one.source.cmp(&other.source))
    });
    Ok(PointStatement {
        point,
        month: month.name,
        number: None,
        made_at: None,
        from: month.from,
        until: month.until,
        currency,
        time_zone: month.time_zone,
        lines,
    })
}

/// Each takes its part of the commission along, which its sale had brought, be it in a statement
/// from before.
async fn returns(
    conn: &mut Conn,
    asked: Unstated<'_>,
    known: &mut BTreeMap<OrderLineId, StatedCommission>,
) -> anyhow::Result<Vec<StatedLine>> {
    let mut lines = Vec::new();
    for back in rows::unstated_returns(conn, asked).await? {
        let id = back.line.line.context("a return is of a line")?;
        let before = match known.get(&id) {
            Some(before) => *before,
            None => rows::stated(conn, id).await?,
        };
        let sold = before.sold.unwrap_or_default();
        let back_minor = before.back_minor - back.line.amount_minor;
        let unearned_minor =
            unearned(sold.commission_minor, back.price_minor, back_minor, back.ended);
        known.insert(id, StatedCommission { sold: before.sold, back_minor, unearned_minor });
        lines.push(StatedLine {
            commission_minor: before.unearned_minor - unearned_minor,
            tax_rate_ppm: sold.tax_rate_ppm,
            ..back.line
        });
    }
    Ok(lines)
}

/// What payments of invoices have earned since, or what isn't earned any more: since a payment came
/// back, or the ticket was taken back. `waiting`: of sales that stand in no statement yet.
async fn earnings(
    conn: &mut Conn,
    asked: Unstated<'_>,
    month: &str,
    waiting: &BTreeMap<OrderLineId, CommissionOf>,
) -> anyhow::Result<Vec<StatedLine>> {
    let mut lines = Vec::new();
    for ticket in rows::invoiced_tickets(conn, asked).await? {
        let id = ticket.line.line.context("a ticket is of a line")?;
        let Some(all) = ticket.stated.or(waiting.get(&id).copied()) else { continue };
        let gone_minor =
            unearned(all.commission_minor, ticket.price_minor, ticket.back_minor, ticket.ended);
        let left_minor = all.commission_minor - gone_minor;
        let earned_minor = earned(left_minor, ticket.paid_minor, ticket.owed_minor);
        let commission_minor = earned_minor - ticket.earned_minor;
        if commission_minor != 0 {
            let source = format!("{id}:{month}");
            let tax_rate_ppm = all.tax_rate_ppm;
            lines.push(StatedLine { source, commission_minor, tax_rate_ppm, ..ticket.line });
        }
    }
    Ok(lines)
}

/// That of the ticket type, or that of all; the newest whose day has come.
fn rate_of(
    commissions: &[Commission],
    price_type: Option<PriceTypeId>,
    day: &str,
) -> Option<CommissionRate> {
    let mut begun = commissions.iter().filter(|it| it.from_day.as_str() <= day);
    let own = begun.clone().find(|it| price_type.is_some() && it.price_type == price_type);
    own.or_else(|| begun.find(|it| it.price_type.is_none())).map(|it| it.rate)
}
