//! Lists for the house: what was sold by performance, what holders did with their tickets, and what
//! they answered. No names and no addresses: an order's code is enough to find whoever it is about.
//! Long because each list is one statement.

use domain::{
    id::{Ordinal, PlanVersionId},
    moment::Moment,
};
use sqlx::{Row, ValueRef, any::AnyRow};
use store::{Conn, columns::Columns};

/// At once; a period asks for less.
const ROWS_MAX: i64 = 100_000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListKind {
    Performances,
    Releases,
    Exchanges,
    Waivers,
    Transfers,
    Renewals,
    Waiting,
    Gains,
    PayOuts,
    Answers,
    /// How often each answer was given.
    AnswerCounts,
}

impl ListKind {
    pub const ALL: [Self; 11] = [
        Self::Performances,
        Self::Releases,
        Self::Exchanges,
        Self::Waivers,
        Self::Transfers,
        Self::Renewals,
        Self::Waiting,
        Self::Gains,
        Self::PayOuts,
        Self::Answers,
        Self::AnswerCounts,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Performances => "performances",
            Self::Releases => "releases",
            Self::Exchanges => "exchanges",
            Self::Waivers => "waivers",
            Self::Transfers => "transfers",
            Self::Renewals => "renewals",
            Self::Waiting => "waiting",
            Self::Gains => "gains",
            Self::PayOuts => "pay-outs",
            Self::Answers => "answers",
            Self::AnswerCounts => "answer-counts",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == text)
    }

    /// `$1` is a season's key, or empty for all; `$2` and `$3` bound the time, `$4` the rows.
    fn sql(self) -> &'static str {
        match self {
            Self::Performances => PERFORMANCES,
            Self::Releases => RELEASES,
            Self::Exchanges => EXCHANGES,
            Self::Waivers => WAIVERS,
            Self::Transfers => TRANSFERS,
            Self::Renewals => RENEWALS,
            Self::Waiting => WAITING,
            Self::Gains => GAINS,
            Self::PayOuts => PAY_OUTS,
            Self::Answers => ANSWERS,
            Self::AnswerCounts => ANSWER_COUNTS,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    /// A season's key; None: all.
    pub season: Option<String>,
    pub from: Moment,
    /// The first moment after it.
    pub until: Moment,
    /// Baskets that end before it hold nothing.
    pub now: Moment,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ListCell {
    Empty,
    Text(String),
    Number(i64),
    /// In minor units.
    Amount(i64),
    Time(Moment),
    /// Of the plan, to be named.
    Seat(PlanVersionId, Ordinal),
    /// So many more than the plan's seats for sale; below zero: fewer.
    MoreThanPlan(PlanVersionId, i64),
}

/// The columns' names, and the rows, the oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct List {
    pub heads: Vec<String>,
    pub rows: Vec<Vec<ListCell>>,
}

#[boxed]
pub async fn read(conn: &mut Conn, kind: ListKind, filter: &Filter) -> anyhow::Result<List> {
    let query = sqlx::query(kind.sql())
        .bind(filter.season.as_deref().unwrap_or_default())
        .bind(filter.from.0)
        .bind(filter.until.0)
        .bind(ROWS_MAX);
    let has_baskets = kind == ListKind::Performances;
    let query = if has_baskets { query.bind(filter.now.0) } else { query };
    let found = query.fetch_all(&mut *conn).await?;
    let heads = heads(kind.sql());
    let rows = found.iter().map(|row| cells(row, &heads)).collect::<anyhow::Result<_>>()?;
    let shown = heads.iter().filter(|head| **head != PLAN);
    Ok(List { heads: shown.map(|head| plain(head).to_owned()).collect(), rows })
}

/// A column that names the plan of the seat behind it; it isn't shown.
const PLAN: &str = "plan_version_id";
const SEAT: &str = "seat_ordinal";
/// Ends a column that holds what is to be added to the plan's seats for sale.
const OF_PLAN: &str = "_of_plan";

/// As the statement names its columns: a list without rows has them too.
fn heads(sql: &'static str) -> Vec<&'static str> {
    let (mut depth, mut heads, mut last) = (0, Vec::new(), "");
    let columns = sql.strip_prefix("select ").unwrap_or(sql);
    for word in columns.split_inclusive([' ', ',', '(', ')']) {
        let (name, sign) = word.split_at(word.len() - 1);
        let name = name.rsplit('.').next().unwrap_or(name);
        if depth == 0 && name == "from" {
            break;
        }
        if depth == 0 && !name.is_empty() {
            last = name;
        }
        match sign {
            "(" => depth += 1,
            ")" => depth -= 1,
            "," if depth == 0 => heads.push(last),
            _ => {}
        }
    }
    heads.push(last);
    heads
}

fn plain(head: &str) -> &str {
    match head {
        SEAT => "seat",
        head => {
            let ends = ["_ms", "_minor", OF_PLAN];
            ends.iter().find_map(|end| head.strip_suffix(*end)).unwrap_or(head)
        }
    }
}

/// A column ending in `_ms` holds a moment, one in `_minor` an amount.
fn cells(row: &AnyRow, heads: &[&str]) -> anyhow::Result<Vec<ListCell>> {
    let mut cells = Vec::new();
    for name in heads.iter().filter(|name| **name != PLAN) {
        let name = *name;
        let is_null = row.try_get_raw(name)?.is_null();
        cells.push(match name {
            _ if is_null => ListCell::Empty,
            SEAT => ListCell::Seat(row.id(PLAN)?, Ordinal(row.number(SEAT)?)),
            name if name.ends_with(OF_PLAN) => {
                ListCell::MoreThanPlan(row.id(PLAN)?, row.int(name)?)
            }
            name if name.ends_with("_ms") => ListCell::Time(row.moment(name)?),
            name if name.ends_with("_minor") => ListCell::Amount(row.int(name)?),
            name => match row.try_get::<i64, _>(name) {
                Ok(number) => ListCell::Number(number),
                Err(_) => ListCell::Text(row.text(name)?),
            },
        });
    }
    Ok(cells)
}

/// A seat that was sold on is sold once. What went back for an exchange or a cancellation is in
/// `back`, and what the sellers of resold seats got in `shares`. Of those that are sold, `invited`
/// were given away.
const PERFORMANCES: &str = "\
    select q.starts_at_ms, q.production, q.performance, q.state, q.plan_version_id, \
    q.capacity_of_plan, q.sold, q.offered, q.kept, q.held, q.free_of_plan, q.tickets_minor, \
    q.back_minor, q.shares_minor, q.tickets_minor - q.back_minor - q.shares_minor as \
    income_minor, q.invited from ( select p.id, p.starts_at_ms, pr.slug as production, \
    p.slug as performance, case when p.cancelled_at_ms is null then 'planned' else 'cancelled' \
    end as state, p.plan_version_id, \
    (select cast(coalesce(sum(k.capacity), 0) as bigint) from area_counters k where \
    k.performance_id = p.id) as capacity_of_plan, (select count(*) from claims c where \
    c.performance_id = p.id and c.owner = 'order-line') + (select \
    cast(coalesce(sum(a.quantity), 0) as bigint) from area_claims a where a.performance_id = p.id \
    and a.owner = 'order-line') as sold, (select count(*) from claims c where c.performance_id = \
    p.id and c.release_id is not null) as offered, (select count(*) from claims c where \
    c.performance_id = p.id and (c.owner in ('subscription', 'reservation', 'block') or \
    (c.holder = 'order' and c.holder_id in (select v.order_id from order_reservations v)))) + \
    (select cast(coalesce(sum(a.quantity), 0) as bigint) from area_claims a where \
    a.performance_id = p.id and (a.owner in ('subscription', 'reservation', 'block') or \
    (a.holder = 'order' and a.holder_id in (select v.order_id from order_reservations v)))) as \
    kept, (select count(*) from claims c where c.performance_id = p.id and (c.owner is null or \
    c.release_id is not null) and ((c.holder = 'order' and c.holder_id not in (select v.order_id \
    from order_reservations v)) or (c.holder = 'basket' and c.held_until_ms > $5))) + (select \
    cast(coalesce(sum(a.quantity), 0) as bigint) from area_claims a where a.performance_id = p.id \
    and a.holder is not null and not (a.holder = 'order' and a.holder_id in (select v.order_id \
    from order_reservations v))) as held, (select cast(coalesce(sum(k.capacity - k.taken), 0) as \
    bigint) from area_counters k where k.performance_id = p.id) - (select count(*) from claims c \
    where c.performance_id = p.id and ((c.owner is not null and c.release_id is null) or \
    c.holder = 'order' or (c.holder = 'basket' and c.held_until_ms > $5))) as free_of_plan, \
    (select cast(coalesce(sum(l.due_minor), 0) as bigint) from order_lines l join orders o on \
    o.id = l.order_id where l.performance_id = p.id and l.offer = 'ticket' and o.paid_at_ms is not \
    null) as tickets_minor, (select cast(coalesce(sum(b.minor), 0) as bigint) from \
    cancellation_lines b join order_lines l on l.id = b.order_line_id where l.performance_id = \
    p.id and l.offer = 'ticket') as back_minor, (select cast(coalesce(sum(r.credit_minor), 0) as \
    bigint) from releases r where r.performance_id = p.id and r.end_cause = 'sold') as \
    shares_minor, (select count(*) from invitations i join order_lines l on l.order_id = \
    i.order_id where l.performance_id = p.id and l.cancelled_at_ms is null) as invited \
    from performances p join productions pr on pr.id = p.production_id join seasons \
    s on s.id = p.season_id where ($1 = '' or s.key = $1) and p.starts_at_ms >= $2 and \
    p.starts_at_ms < $3) q order by q.starts_at_ms, q.id limit $4";

/// Of a season: from those who bought something in it.
const ANSWERS: &str = "\
    select a.answered_at_ms, a.person_id as customer, a.field as question, a.answer from \
    customer_answers a where ($1 = '' or exists (select o.id from orders o join order_lines l on \
    l.order_id = o.id join performances p on p.id = l.performance_id join seasons s on s.id = \
    p.season_id where o.person_id = a.person_id and o.paid_at_ms is not null and s.key = $1)) and \
    a.answered_at_ms >= $2 and a.answered_at_ms < $3 order by a.answered_at_ms, a.person_id, \
    a.field limit $4";

const ANSWER_COUNTS: &str = "\
    select q.answered_at_ms, q.question, q.answer, q.people from ( select max(a.answered_at_ms) as \
    answered_at_ms, a.field as question, a.answer, count(*) as people from customer_answers a \
    where ($1 = '' or exists (select o.id from orders o join order_lines l on l.order_id = o.id \
    join performances p on p.id = l.performance_id join seasons s on s.id = p.season_id where \
    o.person_id = a.person_id and o.paid_at_ms is not null and s.key = $1)) and \
    a.answered_at_ms >= $2 and a.answered_at_ms < $3 group by a.field, a.answer) q \
    order by q.question, q.answered_at_ms desc, q.answer limit $4";

const RELEASES: &str = "\
    select r.released_at_ms as offered_at_ms, o.code as order_code, pr.slug as production, \
    p.slug as performance, p.plan_version_id, r.seat_ordinal, coalesce(r.end_cause, 'offered') \
    as state, r.ended_at_ms, coalesce(r.share_to, 'credit') as share_to, b.code as sold_with, \
    x.due_minor as sold_for_minor, r.credit_minor as share_minor from releases r join \
    order_lines l on l.id = r.order_line_id join orders o on o.id = l.order_id join \
    performances p on p.id = r.performance_id join productions pr on pr.id = p.production_id \
    join seasons s on s.id = p.season_id left join order_lines x on x.id = r.sold_line_id left \
    join orders b on b.id = x.order_id where ($1 = '' or s.key = $1) and r.released_at_ms >= \
    $2 and r.released_at_ms < $3 order by r.released_at_ms, r.id limit $4";

/// Of tickets that were exchanged together, the first row has the sums of all.
const EXCHANGES: &str = "\
    select n.placed_at_ms as asked_at_ms, o.code as order_code, pr.slug as production, p.slug \
    as performance, p.plan_version_id, l.seat_ordinal, n.code as new_order, (select \
    max(q.slug) from order_lines nl join performances q on q.id = nl.performance_id where \
    nl.order_id = n.id) as new_performance, case when e.done_at_ms is not null then 'done' \
    when n.ended_at_ms is not null then 'over' else 'open' end as state, e.done_at_ms, \
    e.value_minor, e.used_minor, e.fee_minor from (select order_id, order_line_id, 0 as beside, \
    done_at_ms, value_minor, used_minor, fee_minor from exchanges union all select b.order_id, \
    b.order_line_id, 1, x.done_at_ms, cast(null as bigint), cast(null as bigint), cast(null as \
    bigint) from exchanges_beside b join exchanges x on x.order_id = b.order_id) e join orders n \
    on n.id = e.order_id join order_lines l on l.id = e.order_line_id join orders o on o.id = \
    l.order_id join performances p on p.id = l.performance_id join productions pr on pr.id = \
    p.production_id join seasons s on s.id = p.season_id where ($1 = '' or s.key = $1) and \
    n.placed_at_ms >= $2 and n.placed_at_ms < $3 order by n.placed_at_ms, n.id, e.beside, l.id \
    limit $4";

const WAIVERS: &str = "\
    select c.cancelled_at_ms as given_back_at_ms, o.code as order_code, pr.slug as production, \
    p.slug as performance, p.plan_version_id, l.seat_ordinal, b.minor as credit_minor from \
    cancellations c join cancellation_lines b on b.cancellation_id = c.id join order_lines l \
    on l.id = b.order_line_id join orders o on o.id = c.order_id join performances p on p.id = \
    l.performance_id join productions pr on pr.id = p.production_id join seasons s on s.id = \
    p.season_id where c.waived = 1 and ($1 = '' or s.key = $1) and c.cancelled_at_ms >= $2 and \
    c.cancelled_at_ms < $3 order by c.cancelled_at_ms, c.id, l.position limit $4";

const TRANSFERS: &str = "\
    select t.offered_at_ms, o.code as order_code, pr.slug as production, p.slug as \
    performance, p.plan_version_id, a.seat_ordinal, coalesce(t.end_cause, 'offered') as state, \
    t.ended_at_ms from transfers t join admissions a on a.id = t.admission_id join orders o on \
    o.id = t.order_id join performances p on p.id = a.performance_id join productions pr on \
    pr.id = p.production_id join seasons s on s.id = p.season_id where ($1 = '' or s.key = $1) \
    and t.offered_at_ms >= $2 and t.offered_at_ms < $3 order by t.offered_at_ms, t.id limit $4";

const RENEWALS: &str = "\
    select r.begun_at_ms as asked_at_ms, o.code as order_code, s.key as season, f.key as \
    package, (select max(p.plan_version_id) from order_lines l join performances p on p.id = \
    l.performance_id where l.item_id = r.item_id and p.venue_id = r.venue_id) as \
    plan_version_id, case when h.kind = 'flexible' and r.terms is null then null else \
    r.seat_ordinal end as seat_ordinal, r.price_type, r.total_minor, case when r.end_cause is not \
    null then r.end_cause when r.new_order_id is not null then 'renewed' when \
    r.flexible_offer_id is not null then 'flexible' else coalesce(r.answer, 'asked') end as \
    state, c.key as flexible, r.answered_at_ms, r.payment, r.ended_at_ms, n.code as new_order \
    from renewals r join orders o on o.id = r.order_id join seasons s on s.id = r.season_id \
    join offers f on f.id = r.offer_id join order_items i on i.id = r.item_id join offers h on \
    h.id = i.offer_id left join offers c on c.id = r.flexible_offer_id left join orders n on n.id \
    = r.new_order_id where ($1 = '' or s.key = $1) and r.begun_at_ms >= $2 and r.begun_at_ms < $3 \
    order by r.begun_at_ms, r.id limit $4";

const WAITING: &str = "\
    select w.joined_at_ms, pr.slug as production, p.slug as performance, w.quantity as seats, \
    w.zones, case when w.end_cause is not null then w.end_cause when w.offered_at_ms is not \
    null then 'offered' when w.confirmed_at_ms is not null then 'waiting' else 'unconfirmed' \
    end as state, w.confirmed_at_ms, w.offered_at_ms, w.ended_at_ms from waiting_entries w \
    join performances p on p.id = w.performance_id join productions pr on pr.id = \
    p.production_id join seasons s on s.id = p.season_id where ($1 = '' or s.key = $1) and \
    w.joined_at_ms >= $2 and w.joined_at_ms < $3 order by w.joined_at_ms, w.id limit $4";

const GAINS: &str = "\
    select q.at_ms, q.cause, q.order_code, q.production, q.performance, q.plan_version_id, \
    q.seat_ordinal, q.sold_minor, q.share_minor, q.first_sold_minor + q.sold_minor - \
    q.share_minor as gain_minor, q.first_sold_minor from ( select e.posted_at_ms as at_ms, e.id, \
    'exchange' as cause, o.code as order_code, pr.slug as production, p.slug as performance, \
    p.plan_version_id, l.seat_ordinal, -e.amount_minor as sold_minor, 0 as share_minor, 0 as \
    first_sold_minor, s.key as season from ledger_entries e join orders o on o.id = e.order_id \
    left join order_lines l on l.id = (select x.order_line_id from exchanges x join order_lines \
    y on y.id = x.order_line_id where x.done_at_ms <= e.posted_at_ms and y.order_id = e.order_id \
    order by x.done_at_ms desc limit 1) left join performances p on p.id = l.performance_id left \
    join productions pr on pr.id = p.production_id left join seasons s on s.id = p.season_id \
    where e.account = 'gains:exchange' union all select r.ended_at_ms, r.id, 'resale', o.code, \
    pr.slug, p.slug, p.plan_version_id, r.seat_ordinal, x.due_minor - x.tax_minor - (select \
    cast(coalesce(sum(b.minor - b.tax_minor), 0) as bigint) from cancellation_lines b where \
    b.order_line_id = x.id), r.credit_minor, f.due_minor - f.tax_minor - (select \
    cast(coalesce(sum(b.minor - b.tax_minor), 0) as bigint) from cancellation_lines b where \
    b.order_line_id = f.id) + coalesce((select (g.due_minor - g.tax_minor) / k.capacity from \
    counter_claim_lines c join memberships m on c.subject = 'flat-rate:' || m.id join \
    order_lines g on g.id = m.order_line_id join counters k on k.subject = c.subject where \
    c.order_line_id = f.id and k.capacity > 0), 0), s.key from releases r join order_lines x on \
    x.id = r.sold_line_id join order_lines f on f.id = r.order_line_id join orders o on o.id = \
    x.order_id join performances p on p.id = r.performance_id join productions pr on pr.id = \
    p.production_id join seasons s on s.id = p.season_id) q where ($1 = '' or q.season = $1) and \
    q.at_ms >= $2 and q.at_ms < $3 order by q.at_ms, q.id limit $4";

const PAY_OUTS: &str = "\
    select y.asked_at_ms, c.key as company, y.end_to_end_id, o.code as order_code, pr.slug as \
    production, p.slug as performance, p.plan_version_id, r.seat_ordinal, y.amount_minor, \
    y.currency, b.iban_end as account_end, case when y.end_cause is not null then y.end_cause \
    when y.file_id is not null then 'in-file' else 'asked' end as state, f.message_id, \
    y.ended_at_ms, y.return_reason from pay_outs y join companies c on c.id = y.company_id \
    join bank_accounts b on b.id = y.bank_account_id left join pay_out_files f on f.id = \
    y.file_id left join releases r on r.id = y.release_id left join order_lines l on l.id = \
    r.order_line_id left join orders o on o.id = l.order_id left join performances p on p.id = \
    r.performance_id left join productions pr on pr.id = p.production_id left join seasons s \
    on s.id = p.season_id where ($1 = '' or s.key = $1) and y.asked_at_ms >= $2 and \
    y.asked_at_ms < $3 order by y.asked_at_ms, y.id limit $4";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_list_s_columns_are_read_from_its_statement() {
        for kind in ListKind::ALL {
            let heads = heads(kind.sql());
            assert!(heads.len() >= 4, "{kind:?}: {heads:?}");
            assert!(heads[0].ends_with("_ms"), "{heads:?}");
            let is_name =
                |head: &&str| head.bytes().all(|it| it == b'_' || it.is_ascii_lowercase());
            assert!(heads.iter().all(is_name), "{heads:?}");
            let is_personal = |head: &&&str| head.contains("email") || head.contains("name");
            assert_eq!(heads.iter().find(is_personal), None);
        }
        assert_eq!(ListKind::parse("pay-outs"), Some(ListKind::PayOuts));
        assert_eq!(ListKind::parse("x"), None);
    }
}
