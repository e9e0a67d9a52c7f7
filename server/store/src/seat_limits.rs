//! How many seats a network, a browser, an account or an e-mail address keeps at a time. Counted
//! from the live claims, so that the number goes down by itself when a hold ends.

use crate::{Conn, columns::Columns};
use domain::{
    id::{AccountId, BasketId, OrderId, SessionId},
    moment::Moment,
};

/// For whom seats are counted.
#[derive(Clone, Copy, Debug)]
pub enum Subject<'a> {
    Session(SessionId),
    Account(AccountId),
    /// People behind this network who are not signed in.
    NetworkGuests(&'a str),
    /// All people behind this network.
    Network(&'a str),
    /// Unpaid orders of this address, made by anybody but its owner, who signs in with it.
    Email(&'a str),
}

/// Makes transactions that lock the same subject wait for each other until they end.
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

/// Seats and places in open baskets and unpaid orders. `$1` is the subject, `$2` the moment.
macro_rules! kept {
    ($of_basket:literal, $of_order:literal) => {
        concat!(
            "select cast(coalesce(sum(kept.quantity), 0) as bigint) as quantity from (\
             select 1 as quantity from baskets b join claims c on c.holder_id = b.id \
             and c.holder = 'basket' and c.held_until_ms > $2 \
             where b.ordered_at_ms is null and b.ends_at_ms > $2 and ",
            $of_basket,
            " union all \
             select c.quantity from baskets b join area_claims c on c.holder_id = b.id \
             and c.holder = 'basket' and c.held_until_ms > $2 \
             where b.ordered_at_ms is null and b.ends_at_ms > $2 and ",
            $of_basket,
            " union all ",
            unpaid!($of_order),
            ") kept"
        )
    };
}

macro_rules! unpaid {
    ($of_order:literal) => {
        concat!(
            "select 1 as quantity from orders o join claims c on c.holder_id = o.id \
             and c.holder = 'order' \
             where o.paid_at_ms is null and o.ended_at_ms is null and ",
            $of_order,
            " union all \
             select c.quantity from orders o join area_claims c on c.holder_id = o.id \
             and c.holder = 'order' \
             where o.paid_at_ms is null and o.ended_at_ms is null and ",
            $of_order
        )
    };
}

pub async fn kept(conn: &mut Conn, subject: Subject<'_>, now: Moment) -> anyhow::Result<u32> {
    let (sql, key) = match subject {
        Subject::Session(id) => (kept!("b.session_id = $1", "o.session_id = $1"), id.to_string()),
        Subject::Account(id) => {
            (kept!("b.counted_account_id = $1", "o.counted_account_id = $1"), id.to_string())
        }
        Subject::NetworkGuests(hash) => (
            kept!(
                "b.network_hash = $1 and b.counted_account_id is null",
                "o.network_hash = $1 and o.counted_account_id is null"
            ),
            hash.to_owned(),
        ),
        Subject::Network(hash) => {
            (kept!("b.network_hash = $1", "o.network_hash = $1"), hash.to_owned())
        }
        Subject::Email(email) => (
            concat!(
                "select cast(coalesce(sum(kept.quantity), 0) as bigint) as quantity from (",
                unpaid!(
                    "o.email = $1 and not exists (select 1 from accounts a \
                     where a.id = o.counted_account_id and a.email = $1) \
                     and not exists (select 1 from renewals r where r.new_order_id = o.id)"
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
        Subject::Session(_)
        | Subject::Account(_)
        | Subject::NetworkGuests(_)
        | Subject::Network(_) => counted.bind(now.0),
    };
    counted.fetch_one(conn).await?.number("quantity")
}

/// To whom the seats of a basket count. The caller has locked the basket.
pub async fn count_basket(
    conn: &mut Conn,
    basket: BasketId,
    network: Option<&str>,
    account: Option<AccountId>,
) -> anyhow::Result<()> {
    sqlx::query("update baskets set network_hash = $2, counted_account_id = $3 where id = $1")
        .bind(basket.to_string())
        .bind(network)
        .bind(account.map(|account| account.to_string()))
        .execute(conn)
        .await?;
    Ok(())
}

/// What a network keeps since yesterday counts under its hash of today. The caller has locked
/// the network.
pub async fn follow_network(conn: &mut Conn, yesterday: &str, today: &str) -> anyhow::Result<()> {
    sqlx::query(
        "update baskets set network_hash = $2 \
         where network_hash = $1 and ordered_at_ms is null",
    )
    .bind(yesterday)
    .bind(today)
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "update orders set network_hash = $2 \
         where network_hash = $1 and paid_at_ms is null and ended_at_ms is null",
    )
    .bind(yesterday)
    .bind(today)
    .execute(conn)
    .await?;
    Ok(())
}

/// The account to which the seats of an order's basket counted when they were held.
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

/// The seats of an order count to the network of its basket, and to whoever placed it.
pub async fn count_order(
    conn: &mut Conn,
    order: OrderId,
    account: Option<AccountId>,
) -> anyhow::Result<()> {
    sqlx::query(
        "update orders set counted_account_id = $2, network_hash = \
         (select b.network_hash from baskets b where b.id = orders.basket_id) where id = $1",
    )
    .bind(order.to_string())
    .bind(account.map(|account| account.to_string()))
    .execute(conn)
    .await?;
    Ok(())
}

/// The network from which a browser last changed something.
pub async fn network(conn: &mut Conn, session: SessionId) -> anyhow::Result<Option<String>> {
    sqlx::query("select network_hash from sessions where id = $1")
        .bind(session.to_string())
        .fetch_optional(conn)
        .await?
        .map_or(Ok(None), |row| row.text_or_none("network_hash"))
}

pub async fn set_network(conn: &mut Conn, session: SessionId, hash: &str) -> anyhow::Result<()> {
    sqlx::query("update sessions set network_hash = $2 where id = $1")
        .bind(session.to_string())
        .bind(hash)
        .execute(conn)
        .await?;
    Ok(())
}

/// The key of the day; the first node that asks gives it.
pub async fn network_key(conn: &mut Conn, day: i64, new: &str) -> anyhow::Result<String> {
    sqlx::query("insert into network_keys (day, key) values ($1, $2) on conflict (day) do nothing")
        .bind(day)
        .bind(new)
        .execute(&mut *conn)
        .await?;
    let row = sqlx::query("select key from network_keys where day = $1").bind(day);
    row.fetch_one(conn).await?.text("key")
}

/// None: nobody asked for a key on that day, or it is forgotten.
pub async fn former_key(conn: &mut Conn, day: i64) -> anyhow::Result<Option<String>> {
    let sql = "select key from network_keys where day = $1";
    Ok(sqlx::query_scalar(sql).bind(day).fetch_optional(conn).await?)
}

/// Keys and locks of the days before this one; at most so many locks.
pub async fn forget(conn: &mut Conn, before_day: i64, limit: i64) -> anyhow::Result<u64> {
    sqlx::query("delete from network_keys where day < $1")
        .bind(before_day)
        .execute(&mut *conn)
        .await?;
    let gone = sqlx::query(
        "delete from limit_locks where day < $1 and subject in (select subject \
           from limit_locks where day < $1 order by day limit $2)",
    )
    .bind(before_day)
    .bind(limit)
    .execute(conn)
    .await?;
    Ok(gone.rows_affected())
}
