//! How many seats a network, a browser, an account or an e-mail address keeps at a time. Counted
//! from the live claims, so that the number goes down by itself when a hold ends.

use crate::{Conn, baskets::BasketRow, bulk, columns::Columns, seats::networks::Network};
use anyhow::Context;
use domain::{
    id::{AccountId, OrderId, PerformanceId, SessionId},
    moment::Moment,
    people::network::Width,
};
use sqlx::any::AnyRow;

/// For whom seats are counted.
#[derive(Clone, Copy, Debug)]
pub enum Subject<'a> {
    Account(AccountId),
    /// Unpaid orders of this address, made by anybody but its owner, who signs in with it, and but
    /// the house, which reserves.
    Email(&'a str),
}

/// Makes transactions that lock the same subject wait for each other until they end.
#[boxed]
pub async fn lock(conn: &mut Conn, subject: &str, day: i64) -> anyhow::Result<()> {
    sqlx::query(
        "insert into limit_locks (subject, day) values ($1, $2) \
         on conflict (subject) do update set day = excluded.day",
    )
    .bind(subject)
    .bind(day)
    .execute(conn)
    .await?;
    Ok(())
}

/// The same of several, in this order: no two transactions wait for each other in a circle if all
/// lock in one order.
#[boxed]
pub async fn lock_all(conn: &mut Conn, subjects: &[String], day: i64) -> anyhow::Result<()> {
    let sql = "insert into limit_locks (subject, day)";
    let locked = "on conflict (subject) do update set day = excluded.day";
    bulk::insert_or(conn, sql, locked, 2, subjects, |insert, subject| {
        insert.bind(subject).bind(day)
    })
    .await?;
    Ok(())
}

/// Seats and places in open baskets and unpaid orders. `$1` is the subject, `$2` the moment.
macro_rules! kept {
    ($of_basket:literal, $of_order:literal) => {
        concat!(
            "select cast(coalesce(sum(kept.quantity), 0) as bigint) as quantity from (",
            kept_rows!($of_basket, $of_order),
            ") kept"
        )
    };
}

macro_rules! kept_rows {
    ($of_basket:literal, $of_order:literal) => {
        concat!(
            "select c.performance_id, b.counted_account_id as account_id, 1 as quantity \
             from baskets b join claims c \
             on c.holder_id = b.id and c.holder = 'basket' and c.held_until_ms > $2 \
             where b.ordered_at_ms is null and b.ends_at_ms > $2 and ",
            $of_basket,
            " union all \
             select c.performance_id, b.counted_account_id as account_id, c.quantity \
             from baskets b join area_claims c \
             on c.holder_id = b.id and c.holder = 'basket' and c.held_until_ms > $2 \
             where b.ordered_at_ms is null and b.ends_at_ms > $2 and ",
            $of_basket,
            " union all ",
            unpaid!($of_order)
        )
    };
}

macro_rules! unpaid {
    ($of_order:literal) => {
        concat!(
            "select c.performance_id, o.counted_account_id as account_id, 1 as quantity \
             from orders o join claims c \
             on c.holder_id = o.id and c.holder = 'order' \
             where o.paid_at_ms is null and o.ended_at_ms is null and ",
            $of_order,
            " union all \
             select c.performance_id, o.counted_account_id as account_id, c.quantity \
             from orders o join area_claims c on c.holder_id = o.id \
             and c.holder = 'order' \
             where o.paid_at_ms is null and o.ended_at_ms is null and ",
            $of_order
        )
    };
}

#[boxed]
pub async fn kept(conn: &mut Conn, subject: Subject<'_>, now: Moment) -> anyhow::Result<u32> {
    let (sql, key) = match subject {
        Subject::Account(id) => {
            (kept!("b.counted_account_id = $1", "o.counted_account_id = $1"), id.to_string())
        }
        Subject::Email(email) => (
            concat!(
                "select cast(coalesce(sum(kept.quantity), 0) as bigint) as quantity from (",
                unpaid!(
                    "o.email = $1 and not exists (select 1 from accounts a \
                     where a.id = o.counted_account_id and a.email = $1) \
                     and not exists (select 1 from renewals r where r.new_order_id = o.id) \
                     and not exists (select 1 from order_reservations v \
                       where v.order_id = o.id)"
                ),
                ") kept"
            ),
            email.to_owned(),
        ),
    };
    let counted = sqlx::query(sql).bind(key);
    let counted = match subject {
        // Unpaid orders keep their seats whatever the moment.
        Subject::Email(_) => counted,
        Subject::Account(_) => counted.bind(now.0),
    };
    counted.fetch_one(conn).await?.number("quantity")
}

/// Whether a person has ever paid for something: such a buyer is no guest.
macro_rules! has_paid {
    ($person:literal) => {
        concat!(
            "exists (select 1 from orders p where p.person_id = (",
            $person,
            ") and p.paid_at_ms is not null and p.ended_at_ms is null and p.total_minor > 0)"
        )
    };
}

/// By performance what everybody keeps, and what guests do: also what waiting lists hold for an
/// entry of that network.
macro_rules! behind {
    ($of_basket:literal, $of_order:literal, $of_entry:literal) => {
        concat!(
            "select kept.performance_id, cast(sum(kept.everybodys) as bigint) as everybody, \
             cast(sum(case when ",
            has_paid!("select a.person_id from accounts a where a.id = kept.account_id"),
            " then 0 else kept.quantity end) as bigint) as guests from (\
             select k.performance_id, k.account_id, k.quantity, k.quantity as everybodys from (",
            kept_rows!($of_basket, $of_order),
            ") k union all \
             select c.performance_id, cast(null as text) as account_id, 1 as quantity, \
             0 as everybodys from waiting_entries w join claims c \
             on c.holder_id = w.basket_id and c.holder = 'basket' and c.held_until_ms > $2 \
             where w.ended_at_ms is null and ",
            $of_entry,
            " and not ",
            has_paid!("select n.id from persons n where n.email = w.email"),
            " union all \
             select c.performance_id, cast(null as text) as account_id, c.quantity, \
             0 as everybodys from waiting_entries w join area_claims c \
             on c.holder_id = w.basket_id and c.holder = 'basket' and c.held_until_ms > $2 \
             where w.ended_at_ms is null and ",
            $of_entry,
            " and not ",
            has_paid!("select n.id from persons n where n.email = w.email"),
            ") kept group by kept.performance_id"
        )
    };
}

/// What is kept behind a network of one performance.
#[derive(Clone, Copy, Debug)]
pub struct KeptBehind {
    pub performance: PerformanceId,
    /// In open baskets and unpaid orders.
    pub everybody: u32,
    /// By those who have never paid for anything, what waiting lists hold for them included.
    pub guests: u32,
}

/// The statement for a network; `$1` is its hash.
fn behind_sql(width: Width) -> &'static str {
    match width {
        Width::Single => {
            behind!("b.network_hash = $1", "o.network_hash = $1", "w.network_hash = $1")
        }
        Width::Bits56 | Width::Bits48 => behind!(
            "b.network_hash in (select n.network_hash from wider_networks n \
             where n.wider_hash = $1)",
            "o.network_hash in (select n.network_hash from wider_networks n \
             where n.wider_hash = $1)",
            "w.network_hash in (select n.network_hash from wider_networks n \
             where n.wider_hash = $1)"
        ),
    }
}

/// What a network keeps of each performance.
#[boxed]
pub async fn behind(
    conn: &mut Conn,
    network: &Network,
    now: Moment,
) -> anyhow::Result<Vec<KeptBehind>> {
    let sql = behind_sql(network.width);
    let rows = sqlx::query(sql).bind(&network.hash).bind(now.0).fetch_all(conn).await?;
    rows.iter().map(kept_behind).collect()
}

/// Whose seats a hold counts.
#[derive(Clone, Copy, Debug)]
pub enum Keeper {
    /// A guest's browser.
    Session(SessionId),
    Account(AccountId),
}

/// What somebody keeps who holds.
#[derive(Clone, Debug)]
pub struct KeptNow {
    pub own: u32,
    /// The owner of the account has ever paid for something.
    pub has_paid: bool,
    /// Behind each network that was asked for, in the same order.
    pub networks: Vec<Vec<KeptBehind>>,
}

/// What a browser or an account keeps, and everybody behind its networks: all by one statement.
#[boxed]
pub async fn kept_now(
    conn: &mut Conn,
    keeper: Keeper,
    networks: &[Network],
    now: Moment,
) -> anyhow::Result<KeptNow> {
    let (own, key) = match keeper {
        Keeper::Session(id) => (
            concat!(
                "select 0 as part, '' as performance_id, k.quantity as everybody, \
                 cast(0 as bigint) as guests, 0 as has_paid from (",
                kept!("b.session_id = $1", "o.session_id = $1"),
                ") k"
            ),
            id.to_string(),
        ),
        Keeper::Account(id) => (
            concat!(
                "select 0 as part, '' as performance_id, k.quantity as everybody, \
                 cast(0 as bigint) as guests, case when ",
                has_paid!("select a.person_id from accounts a where a.id = $1"),
                " then 1 else 0 end as has_paid from (",
                kept!("b.counted_account_id = $1", "o.counted_account_id = $1"),
                ") k"
            ),
            id.to_string(),
        ),
    };
    let mut sql = own.to_owned();
    for (part, network) in (1..).zip(networks) {
        // `$2` stands for the moment in each of them.
        let hash = format!("${}", part + 2);
        let its = behind_sql(network.width).replace("$1", &hash);
        sql += &format!(
            " union all select {part} as part, k.performance_id, k.everybody, k.guests, \
             0 as has_paid from ({its}) k"
        );
    }
    let mut query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(key).bind(now.0);
    for network in networks {
        query = query.bind(&network.hash);
    }
    let mut kept = KeptNow { own: 0, has_paid: false, networks: vec![Vec::new(); networks.len()] };
    for row in query.fetch_all(conn).await? {
        let part: usize = row.number("part")?;
        match part.checked_sub(1) {
            None => {
                kept.own = row.number("everybody")?;
                kept.has_paid = row.int("has_paid")? == 1;
            }
            Some(at) => {
                let network = kept.networks.get_mut(at).context("a part for each network")?;
                network.push(kept_behind(&row)?);
            }
        }
    }
    Ok(kept)
}

fn kept_behind(row: &AnyRow) -> anyhow::Result<KeptBehind> {
    Ok(KeptBehind {
        performance: row.id("performance_id")?,
        everybody: row.number("everybody")?,
        guests: row.number("guests")?,
    })
}

/// Whether somebody has ever paid for something under this address, which is canonical.
#[boxed]
pub async fn has_address_paid(conn: &mut Conn, email: &str) -> anyhow::Result<bool> {
    let row = sqlx::query(concat!(
        "select 1 where ",
        has_paid!("select n.id from persons n where n.email = $1")
    ))
    .bind(email);
    Ok(row.fetch_optional(conn).await?.is_some())
}

/// The end of a basket, and to whom its seats count. The caller has locked the basket.
#[boxed]
pub async fn count_basket(
    conn: &mut Conn,
    basket: &BasketRow,
    network: Option<&str>,
    account: Option<AccountId>,
) -> anyhow::Result<()> {
    sqlx::query(
        "update baskets set ends_at_ms = $2, extensions = $3, network_hash = $4, \
         counted_account_id = $5 where id = $1",
    )
    .bind(basket.id.to_string())
    .bind(basket.ends_at.0)
    .bind(i64::from(basket.extensions))
    .bind(network)
    .bind(account.map(|account| account.to_string()))
    .execute(conn)
    .await?;
    Ok(())
}

/// The account to which the seats of an order's basket counted when they were held.
#[boxed]
pub async fn account_of_basket(
    conn: &mut Conn,
    order: OrderId,
) -> anyhow::Result<Option<AccountId>> {
    let row = sqlx::query(
        "select b.counted_account_id from orders o join baskets b on b.id = o.basket_id \
         where o.id = $1",
    )
    .bind(order.to_string())
    .fetch_one(conn)
    .await?;
    row.id_or_none("counted_account_id")
}
