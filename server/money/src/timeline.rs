//! An order's timeline: every step that the house kept, from every table, in the order of time;
//! and what comes next by itself. No name, no address: whose order it is, it doesn't say.

mod bought;
pub mod customer_file;
mod gather;
pub mod order_search;
mod words;

pub use bought::{Bought, bought};
pub use words::StepWords;

use domain::{
    id::OrderId,
    moment::{Moment, SECOND_MS},
    money::{Currency, Money},
    people::actor::{Action, Actor, NotPermitted, Reach},
    wording::typed_code::order_code,
};
use house::{Failure, House};
use records::timeline::{self, Head, LineNames};
use serde::Serialize;
use store::{
    Conn,
    orders::{self, Order},
};

/// Longer texts name no order.
const TYPED_CHARS_MAX: usize = 60;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OrderTimeline {
    pub order: OrderId,
    pub code: String,
    pub channel: String,
    pub total: Money,
    pub placed_at: Moment,
    pub pay_by: Moment,
    pub paid_at: Option<Moment>,
    pub ended_at: Option<Moment>,
    pub end_cause: Option<String>,
    pub steps: Vec<Step>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Step {
    pub at: Moment,
    /// The kind of record that tells of it.
    pub source: Source,
    /// Area and verb: `order.place`.
    pub what: String,
    /// None: the table doesn't say.
    pub who: Option<Who>,
    pub amount: Option<Money>,
    /// (name, value), no personal data.
    pub details: Vec<(String, DetailValue)>,
    /// It hasn't happened yet: the house will do it at that time.
    pub is_next: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum DetailValue {
    Text(String),
    /// Signed: debit positive, credit negative.
    Money(Money),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    Journal,
    Payments,
    Refunds,
    Disputes,
    Ledger,
    Receivables,
    Admissions,
    Barcodes,
    Prints,
    Scans,
    #[serde(rename = "letters")]
    Mails,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Who {
    /// `guest`, `customer`, `staff`, `job`, `console`.
    pub kind: String,
    /// The name of a member of staff, or of a job.
    pub name: Option<String>,
    pub channel: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimelineRefused {
    /// Or the order is none of theirs: staff don't learn which of the two it is.
    Unknown,
}

/// `order`: a code as people type it, or an identity.
#[boxed]
pub async fn timeline(
    house: &House,
    actor: &Actor,
    order: &str,
) -> Result<OrderTimeline, Failure<TimelineRefused>> {
    let reach = actor.permit_somewhere(Action::ReadTimeline)?;
    let unknown = || Failure::Refused(TimelineRefused::Unknown);
    let mut conn = house.store().read().await?;
    let head = match typed(order).ok_or_else(unknown)? {
        Typed::Id(id) => timeline::by_id(&mut conn, id).await?,
        Typed::Code(code) => timeline::by_code(&mut conn, &code).await?,
    };
    let head = head.ok_or_else(unknown)?;
    let lines = timeline::line_names(&mut conn, head.order).await?;
    if !is_within(&reach, &lines) {
        return Err(unknown());
    }
    let mut steps = gather::steps(&mut conn, head.order, house.now()).await?;
    if !is_within(&actor.reach(Action::ReadMoney), &lines) {
        without_invoice_numbers(&mut steps);
    }
    steps.sort_by_key(|step| {
        let second = step.at.0.div_euclid(SECOND_MS);
        (step.is_next, second, turn(&step.what), step.at)
    });
    Ok(told(head, steps)?)
}

/// Takes out the numbers of invoices, which only those who may see money are shown.
fn without_invoice_numbers(steps: &mut [Step]) {
    for step in steps {
        step.details.retain(|(name, _)| name != "invoice");
    }
}

enum Typed {
    Id(OrderId),
    Code(String),
}

/// What somebody typed or copied, who need not know how a code is written.
fn typed(text: &str) -> Option<Typed> {
    if text.chars().count() > TYPED_CHARS_MAX {
        return None;
    }
    if let Ok(id) = text.trim().parse() {
        return Some(Typed::Id(id));
    }
    order_code(text).map(Typed::Code)
}

/// The order of steps of one second: an action stands before its effects. One transaction writes
/// its rows at slightly different moments, which say nothing about what caused what.
fn turn(what: &str) -> usize {
    const TURNS: [&str; 31] = [
        "order.place",
        "payment.try",
        "payment.opened",
        "payment.answered",
        "payment.decline",
        "payment.abandon",
        "payment.nothing",
        "payment.failed",
        "payment.capture",
        "payment.captured",
        "order.pay",
        "order.reserve",
        "refund.ask",
        "refund.requested",
        "refund.done",
        "refund.given",
        "refund.refuse",
        "refund.failed",
        "refund.owe",
        "refund.owed",
        "refund.settle",
        "refund.settle-cash",
        "refund.settled",
        "refund.settled-cash",
        "refund.settled-gateway",
        "dispute.open",
        "dispute.opened",
        "ledger.sale",
        "admission.issued",
        "barcode.issued",
        "letter.written",
    ];
    TURNS.iter().position(|one| *one == what).unwrap_or(TURNS.len())
}

/// Whether the actor may do this with all lines of the order.
#[boxed]
pub async fn may_reach(
    conn: &mut Conn,
    actor: &Actor,
    action: Action,
    order: OrderId,
) -> anyhow::Result<bool> {
    let reach = actor.reach(action);
    if reach == Reach::Nothing || reach == Reach::All {
        return Ok(reach == Reach::All);
    }
    Ok(is_within(&reach, &timeline::line_names(conn, order).await?))
}

/// The order with this code, if the actor may do this with all of it. An actor who may do this with
/// no order at all doesn't learn which orders exist.
///
/// # Errors
/// The right is missing, or there is no such order, as `unknown` says it.
pub async fn reachable<R>(
    conn: &mut Conn,
    actor: &Actor,
    action: Action,
    code: &str,
    unknown: R,
) -> Result<Order, Failure<R>> {
    actor.permit_somewhere(action)?;
    let known = orders::by_code(conn, code).await?.ok_or(Failure::Refused(unknown))?;
    match may_reach(conn, actor, action, known.id).await? {
        true => Ok(known),
        false => Err(NotPermitted(action).into()),
    }
}

/// Whether all lines are within reach: a part of the timeline would mislead.
fn is_within(reach: &Reach, lines: &[LineNames]) -> bool {
    let is_line_within = |line: &LineNames| {
        let names = [
            Some(format!("company:{}", line.company)),
            line.venue.as_ref().map(|key| format!("venue:{key}")),
            line.production.as_ref().map(|key| format!("production:{key}")),
            line.point_of_sale.as_ref().map(|key| format!("point-of-sale:{key}")),
        ];
        reach.covers(names.iter().flatten().map(String::as_str))
    };
    // Fees count only in an order that has nothing else: they belong to the other lines.
    let of_offers: Vec<&LineNames> = lines.iter().filter(|line| !line.is_fee).collect();
    let lines = if of_offers.is_empty() { lines.iter().collect() } else { of_offers };
    *reach == Reach::All || (!lines.is_empty() && lines.into_iter().all(is_line_within))
}

fn told(head: Head, steps: Vec<Step>) -> anyhow::Result<OrderTimeline> {
    Ok(OrderTimeline {
        order: head.order,
        code: head.code,
        channel: head.channel,
        total: money(head.total_minor, &head.currency)?,
        placed_at: head.placed_at,
        pay_by: head.pay_by,
        paid_at: head.paid_at,
        ended_at: head.ended_at,
        end_cause: head.end_cause,
        steps,
    })
}

fn money(minor: i64, currency: &str) -> anyhow::Result<Money> {
    let currency = Currency::parse(currency)
        .map_err(|wrong| anyhow::anyhow!("the database holds a wrong currency: {wrong}"))?;
    Ok(Money::new(minor, currency))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fee_belongs_to_what_is_beside_it_and_an_extra_to_its_company() {
        let line = |company: &str, production: Option<&str>, is_fee| LineNames {
            is_fee,
            company: company.to_owned(),
            venue: None,
            production: production.map(str::to_owned),
            point_of_sale: Some("foyer".to_owned()),
        };
        let (ticket, fee) = (line("opera", Some("carmen"), false), line("house", None, true));
        let (pass, programme) = (line("festival", None, false), line("opera", None, false));
        let reach = |scope: &str| {
            let reach = Reach::Some(vec![scope.to_owned()]);
            move |lines: &[LineNames]| is_within(&reach, lines)
        };
        let (opera, carmen) = (reach("company:opera"), reach("production:carmen"));
        assert!(opera(&[ticket.clone(), fee.clone()]) && carmen(&[ticket.clone(), fee.clone()]));
        assert!(opera(&[ticket.clone(), programme.clone()]));
        assert!(!carmen(&[ticket.clone(), programme]));
        assert!(!opera(&[ticket.clone(), pass.clone()]));
        let (foyer, garden) = (reach("point-of-sale:foyer"), reach("point-of-sale:garden"));
        assert!(foyer(&[ticket.clone(), pass.clone()]) && !garden(&[ticket, pass]));
        assert!(!opera(std::slice::from_ref(&fee)) && reach("company:house")(&[fee]));
    }

    #[test]
    fn a_code_is_read_as_people_type_it() {
        for text in ["K7QF-M4XR", " k7qf m4xr ", "k7qfm4xr", "K7QF‑M4XR"] {
            assert!(matches!(typed(text), Some(Typed::Code(code)) if code == "K7QF-M4XR"));
        }
        let id = "0197a3f0-0000-7000-8000-000000000000";
        assert!(matches!(typed(id), Some(Typed::Id(_))));
        for wrong in ["", "K7QF", "K7QF-M4XR-1", &"K".repeat(500)] {
            assert!(typed(wrong).is_none(), "{wrong}");
        }
    }
}
