//! What a basket has beside its lines, and what its session has beside it.

use super::{BasketRow, basket_of};
use crate::{Conn, columns::Columns};
use domain::{
    id::{AccountId, BasketId, PersonId, SessionId},
    tickets::link::KeptSecret,
};
use sqlx::{Row, any::AnyRow};

/// What is read only where there is something.
#[derive(Clone, Copy, Debug)]
pub struct BasketContents {
    pub session: SessionId,
    pub basket: Option<BasketId>,
    /// Whoever is signed in there.
    pub account: Option<AccountId>,
    /// Whose sale at a counter it is.
    pub customer: Option<PersonId>,
    pub extras: bool,
    pub codes: bool,
    pub vouchers: bool,
    /// A ticket is exchanged in the session.
    pub is_exchange: bool,
}

impl BasketContents {
    fn nothing(session: SessionId) -> Self {
        Self {
            session,
            basket: None,
            account: None,
            customer: None,
            extras: false,
            codes: false,
            vouchers: false,
            is_exchange: false,
        }
    }

    fn of(row: &AnyRow, session: SessionId, basket: Option<BasketId>) -> anyhow::Result<Self> {
        Ok(Self {
            session,
            basket,
            account: row.id_or_none("account_id")?,
            customer: row.id_or_none("customer_id")?,
            extras: row.int("has_extras")? == 1,
            codes: row.int("has_codes")? == 1,
            vouchers: row.int("has_vouchers")? == 1,
            is_exchange: row.int("is_exchange")? == 1,
        })
    }
}

macro_rules! has {
    ($basket:literal) => {
        concat!(
            "s.account_id, (select k.customer_id from counter_sales k where k.session_id = s.id) \
             as customer_id, case when exists (select 1 from basket_extras x where x.basket_id = ",
            $basket,
            ") then 1 else 0 end as has_extras, \
             case when exists (select 1 from basket_codes c where c.basket_id = ",
            $basket,
            ") then 1 else 0 end as has_codes, \
             case when exists (select 1 from basket_vouchers v where v.basket_id = ",
            $basket,
            ") then 1 else 0 end as has_vouchers, \
             case when exists (select 1 from exchange_wishes e where e.session_id = s.id) \
             then 1 else 0 end as is_exchange"
        )
    };
}

/// Who is signed in in a session, and what its basket has.
#[boxed]
pub async fn contents(
    conn: &mut Conn,
    session: SessionId,
    basket: Option<BasketId>,
) -> anyhow::Result<BasketContents> {
    let row = sqlx::query(concat!("select ", has!("$2"), " from sessions s where s.id = $1"))
        .bind(session.to_string())
        .bind(basket.map(|basket| basket.to_string()))
        .fetch_optional(conn)
        .await?;
    match row {
        Some(row) => BasketContents::of(&row, session, basket),
        None => Ok(BasketContents::nothing(session)),
    }
}

/// What a session has.
pub struct Seen {
    /// The basket that no order has taken over.
    pub basket: Option<BasketRow>,
    /// The secret of its last order that waits for its money.
    pub waiting: Option<KeptSecret>,
    pub contents: BasketContents,
}

/// All of it in one statement.
#[boxed]
pub async fn seen(conn: &mut Conn, session: SessionId) -> anyhow::Result<Seen> {
    let row = sqlx::query(concat!(
        "select b.id, b.ends_at_ms, b.extensions, ",
        sign!("b"),
        ", o.id as waiting_id, o.secret, o.sealed_secret, ",
        has!("b.id"),
        " from sessions s \
             left join baskets b on b.session_id = s.id and b.ordered_at_ms is null \
             left join orders o on o.id = (select w.id from orders w where w.session_id = s.id \
               and w.paid_at_ms is null and w.ended_at_ms is null \
               order by w.placed_at_ms desc limit 1) \
             where s.id = $1"
    ))
    .bind(session.to_string())
    .fetch_optional(conn)
    .await?;
    let Some(row) = row else {
        let contents = BasketContents::nothing(session);
        return Ok(Seen { basket: None, waiting: None, contents });
    };
    let basket = match row.try_get::<Option<String>, _>(0)? {
        Some(_) => Some(basket_of(&row)?),
        None => None,
    };
    let waiting = row.text_or_none("waiting_id")?.map(|_| row.kept_secret()).transpose()?;
    let contents = BasketContents::of(&row, session, basket.as_ref().map(|basket| basket.id))?;
    Ok(Seen { basket, waiting, contents })
}
