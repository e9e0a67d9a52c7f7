//! What was sold of what a season's sheets name, and how performances stand in the house, whatever
//! the sheets say.

use domain::{
    moment::{MINUTE_MS, Moment},
    money::Currency,
};
use sqlx::Row;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use store::Conn;

/// Tickets that stand, and what they cost together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sold {
    pub tickets: i64,
    pub due_minor: i64,
    /// Of their orders, whatever the sheets say.
    pub currency: Currency,
}

/// What tickets are counted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SoldBy {
    Performance,
    Production,
    PriceGroup,
    /// Price group, zone and ticket type, parted as in the keys of sheets.
    Price,
    /// All lines of orders, fees among them.
    Tax,
    Extra,
}

macro_rules! tickets_by {
    ($name:literal, $joins:literal) => {
        concat!(
            "select ",
            $name,
            ", count(*), cast(sum(l.due_minor) as bigint), max(o.currency) from admissions a \
             join order_lines l on l.id = a.order_line_id join orders o on o.id = l.order_id \
             join performances p on p.id = a.performance_id \
             join price_lists g on g.id = p.price_list_id ",
            $joins,
            " where a.cancelled_at_ms is null group by ",
            $name
        )
    };
}

impl SoldBy {
    fn sql(self) -> &'static str {
        match self {
            Self::Performance => tickets_by!("p.slug", ""),
            Self::Production => {
                tickets_by!("d.slug", "join productions d on d.id = p.production_id")
            }
            Self::PriceGroup => tickets_by!("g.key", ""),
            Self::Price => tickets_by!(
                "g.key || '\u{1f}' || l.zone || '\u{1f}' || t.key",
                "join price_types t on t.id = l.price_type_id"
            ),
            Self::Tax => {
                "select t.key, count(*), cast(sum(l.due_minor) as bigint), max(o.currency) \
                 from order_lines l join tax_treatments t on t.id = l.tax_treatment_id \
                 join orders o on o.id = l.order_id where l.cancelled_at_ms is null \
                 and o.paid_at_ms is not null and o.ended_at_ms is null group by t.key"
            }
            Self::Extra => {
                "select x.key, count(*), cast(sum(l.due_minor) as bigint), max(o.currency) \
                 from order_extras e join extras x on x.id = e.extra_id \
                 join order_lines l on l.id = e.order_line_id \
                 join orders o on o.id = l.order_id where l.cancelled_at_ms is null \
                 and o.paid_at_ms is not null and o.ended_at_ms is null group by x.key"
            }
        }
    }
}

/// By the keys of the sheets; of what nothing was sold of nothing is in it.
#[boxed]
pub async fn sold(conn: &mut Conn, by: SoldBy) -> anyhow::Result<HashMap<String, Sold>> {
    let rows = sqlx::query(by.sql()).fetch_all(conn).await?;
    rows.iter()
        .map(|row| {
            let currency: String = row.try_get(3)?;
            let sold = Sold {
                tickets: row.try_get(1)?,
                due_minor: row.try_get(2)?,
                currency: Currency::parse(&currency)
                    .map_err(|wrong| anyhow::anyhow!("{currency}: {wrong}"))?,
            };
            Ok((row.try_get::<String, _>(0)?, sold))
        })
        .collect()
}

/// Whether an order has anything of a row, whatever became of the order. `key` is the row's own.
#[boxed]
pub async fn was_ordered(conn: &mut Conn, sheet: &str, key: &str) -> anyhow::Result<bool> {
    let sql = match sheet {
        "companies" => {
            "select 1 from order_lines l join companies c \
             on c.id = l.selling_company_id or c.id = l.organising_company_id \
             where c.key = $1 limit 1"
        }
        "accounts" => {
            "select 1 from merchant_accounts m where m.key = $1 \
             and (m.id in (select merchant_account_id from order_shares) \
               or m.id in (select merchant_account_id from payments)) limit 1"
        }
        "venues" => {
            "select 1 from order_lines l join performances p on p.id = l.performance_id \
             join venues v on v.id = p.venue_id where v.key = $1 limit 1"
        }
        "seasons" => {
            "select 1 from order_lines l join performances p on p.id = l.performance_id \
             join seasons s on s.id = p.season_id where s.key = $1 limit 1"
        }
        "series" => {
            "select 1 from order_lines l \
             join series_performances p on p.performance_id = l.performance_id \
             join series e on e.id = p.series_id join seasons s on s.id = e.season_id \
             where s.key || '\u{1f}' || e.code = $1 limit 1"
        }
        "productions" => {
            "select 1 from order_lines l join performances p on p.id = l.performance_id \
             join productions d on d.id = p.production_id where d.slug = $1 limit 1"
        }
        "tariffs" => {
            "select 1 from order_lines l join price_types t on t.id = l.price_type_id \
             where t.key = $1 limit 1"
        }
        "packages" => {
            "select 1 from order_items i join offers f on f.id = i.offer_id \
             where f.key = $1 limit 1"
        }
        "passes" | "extras" => {
            "select 1 from order_extras e join extras x on x.id = e.extra_id \
             where x.key = $1 limit 1"
        }
        _ => anyhow::bail!("orders aren't looked for by the sheet {sheet}"),
    };
    Ok(sqlx::query(sql).bind(key).fetch_optional(conn).await?.is_some())
}

/// In which something was sold, is held, or is owed as credit or on gift vouchers.
#[boxed]
pub async fn currencies(conn: &mut Conn, now: Moment) -> anyhow::Result<BTreeSet<String>> {
    let found: Vec<String> = sqlx::query_scalar(
        "select currency from orders where paid_at_ms is not null or ended_at_ms is null \
         union select currency from vouchers \
         union select currency from ledger_entries \
           where account = 'customer-credit' and payment_id is null \
         union select g.currency from price_lists g \
           join performances p on p.price_list_id = g.id \
           where exists (select 1 from claims c \
             where c.performance_id = p.id and c.holder = 'basket' and c.held_until_ms > $1) \
           or exists (select 1 from area_claims c \
             where c.performance_id = p.id and c.holder = 'basket' and c.held_until_ms > $1)",
    )
    .bind(now.0)
    .fetch_all(conn)
    .await?;
    Ok(found.into_iter().collect())
}

/// Mails that a change of a performance would send.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mails {
    pub if_moved: i64,
    /// Who bought only an extra for it is told too.
    pub if_cancelled: i64,
    /// To those who were told that it is cancelled.
    pub if_brought_back: i64,
}

/// Who would be told of a change of a performance.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Told {
    pub mails: Mails,
    /// Those who would be told if the house knew their addresses.
    pub without_address: Mails,
}

/// By the performance's key, as the job `changes` would tell them. Buyers of open reservations are
/// told too, and who accepted several tickets as one present gets one mail.
#[boxed]
pub async fn told_of_changes(conn: &mut Conn) -> anyhow::Result<HashMap<String, Told>> {
    let rows = sqlx::query(
        "select p.slug, \
         count(distinct case when q.is_ticket > 0 and r.email <> '' then q.order_id end), \
         count(distinct case when r.email <> '' then q.order_id end), \
         (select count(distinct coalesce(t.gift_id, t.id)) from transfers t \
           join admissions b on b.id = t.admission_id where b.performance_id = p.id \
           and b.cancelled_at_ms is null and t.end_cause = 'accepted' and t.email <> ''), \
         count(distinct case when q.is_ticket = 1 and r.email <> '' then k.order_id end), \
         count(distinct case when q.is_ticket > 0 and r.email = '' then q.order_id end), \
         count(distinct case when r.email = '' then q.order_id end), \
         (select count(distinct coalesce(t.gift_id, t.id)) from transfers t \
           join admissions b on b.id = t.admission_id where b.performance_id = p.id \
           and b.cancelled_at_ms is null and t.end_cause = 'accepted' and t.email = ''), \
         count(distinct case when q.is_ticket = 1 and r.email = '' then k.order_id end) \
         from (select a.performance_id, l.order_id, 1 as is_ticket from admissions a \
             join order_lines l on l.id = a.order_line_id where a.cancelled_at_ms is null \
           union all select e.performance_id, x.order_id, 0 from order_extras e \
             join order_lines x on x.id = e.order_line_id \
             join orders o on o.id = x.order_id where x.cancelled_at_ms is null \
             and o.paid_at_ms is not null and o.ended_at_ms is null \
           union all select l.performance_id, l.order_id, 2 from order_reservations v \
             join order_lines l on l.order_id = v.order_id join orders o on o.id = v.order_id \
             where l.performance_id is not null \
             and o.paid_at_ms is null and o.ended_at_ms is null) q \
         join orders r on r.id = q.order_id \
         join performances p on p.id = q.performance_id \
         left join (select distinct c.performance_id, h.order_id from change_choices h \
             join performance_changes c on c.id = h.change_id where c.kind = 'cancelled') k \
           on k.performance_id = q.performance_id and k.order_id = q.order_id \
         group by p.id, p.slug",
    )
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            let mails = |first: usize| -> anyhow::Result<(Mails, i64)> {
                let (buyers, all): (i64, i64) = (row.try_get(first)?, row.try_get(first + 1)?);
                let recipients: i64 = row.try_get(first + 2)?;
                let knowing: i64 = row.try_get(first + 3)?;
                let mails = Mails {
                    if_moved: buyers + recipients,
                    if_cancelled: all + recipients,
                    if_brought_back: knowing + recipients,
                };
                Ok((mails, knowing))
            };
            let ((with, knowing), (without, unreached)) = (mails(1)?, mails(5)?);
            let mut told = Told { mails: with, without_address: without };
            if knowing + unreached == 0 {
                told.mails.if_brought_back = 0;
                told.without_address.if_brought_back = 0;
            }
            Ok((row.try_get::<String, _>(0)?, told))
        })
        .collect()
}

/// A performance as it stands, which a command may have changed since its sheet came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    pub hall: String,
    pub production: String,
    pub minutes: i64,
    pub starts_at: Moment,
    pub doors_at: Moment,
    pub is_cancelled: bool,
    /// By a command or by page; the same below.
    pub is_moved_by_command: bool,
    pub is_cancelled_by_command: bool,
}

impl Standing {
    pub fn ends_at(&self) -> Moment {
        self.starts_at.plus_ms(self.minutes * MINUTE_MS)
    }
}

/// All of the house, by their keys.
#[boxed]
pub async fn standing(conn: &mut Conn) -> anyhow::Result<BTreeMap<String, Standing>> {
    let rows = sqlx::query(
        "select performances.slug, halls.key, productions.duration_minutes, \
         performances.starts_at_ms, performances.cancelled_at_ms, \
         performances.start_before_command_ms, performances.cancelled_by_command, \
         productions.slug, performances.doors_at_ms \
         from performances join halls on halls.id = performances.hall_id \
         join productions on productions.id = performances.production_id",
    )
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            let standing = Standing {
                hall: row.try_get(1)?,
                production: row.try_get(7)?,
                minutes: row.try_get(2)?,
                starts_at: Moment(row.try_get(3)?),
                is_cancelled: row.try_get::<Option<i64>, _>(4)?.is_some(),
                doors_at: Moment(row.try_get(8)?),
                is_moved_by_command: row.try_get::<Option<i64>, _>(5)?.is_some(),
                is_cancelled_by_command: row.try_get::<i64, _>(6)? == 1,
            };
            Ok((row.try_get::<String, _>(0)?, standing))
        })
        .collect()
}
