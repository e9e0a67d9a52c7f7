//! Why a row must stay, and how one goes that nobody uses.

use store::{Conn, catalogue::Change};

/// Why the performance `p` keeps its plan; null where nobody has anything to do with it. Each table
/// is searched once, however many performances are asked for. A ticket that was refused at its door
/// is another performance's.
pub(crate) const USE_OF_PERFORMANCE: &str = "case \
     when p.id in (select performance_id from order_lines) \
       or p.id in (select performance_id from admissions) \
       or p.id in (select performance_id from receivables) \
       or p.id in (select performance_id from order_extras) \
       then 'it was ordered' \
     when p.id in (select performance_id from basket_lines) \
       or p.id in (select performance_id from basket_extras) \
       then 'it stands in a basket' \
     when p.id in (select performance_id from claims) \
       or p.id in (select performance_id from area_claims) \
       or p.id in (select performance_id from blocks) \
       or p.id in (select performance_id from reservations) \
       or p.id in (select performance_id from releases) \
       then 'seats of it are or were kept back' end";

/// Why a performance of this key must stay; None where nobody has anything to do with it.
#[boxed]
pub async fn use_of_performance(conn: &mut Conn, key: &str) -> anyhow::Result<Option<String>> {
    let sql = format!(
        "select coalesce({USE_OF_PERFORMANCE}, \
           case when p.id in (select performance_id from scans) \
             then 'a ticket was read at its door' end) \
         from performances p where p.slug = $1"
    );
    let used: Option<Option<String>> =
        sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).bind(key).fetch_optional(conn).await?;
    Ok(used.flatten())
}

/// Why a ticket type of this key must stay.
#[boxed]
pub async fn use_of_price_type(conn: &mut Conn, key: &str) -> anyhow::Result<Option<String>> {
    let used: Option<Option<String>> = sqlx::query_scalar(
        "select case \
         when exists (select 1 from order_lines x where x.price_type_id = t.id) \
           then 'tickets were ordered at it' \
         when exists (select 1 from basket_lines x where x.price_type_id = t.id) \
           then 'a ticket at it stands in a basket' \
         when exists (select 1 from invitation_givers x where x.price_type_id = t.id) \
           then 'somebody gives tickets at it away' \
         when exists (select 1 from point_commissions x where x.price_type_id = t.id) \
           then 'a point of sale has a commission for it' end \
         from price_types t where t.key = $1",
    )
    .bind(key)
    .fetch_optional(conn)
    .await?;
    Ok(used.flatten())
}

/// Of one that nobody has anything to do with; constraints refuse any other.
#[boxed]
pub async fn delete_performance(change: &mut Change<'_>, key: &str) -> anyhow::Result<()> {
    for sql in [
        "delete from settings where level = 'performance' \
         and subject_id in (select id from performances where slug = $1)",
        "delete from series_performances \
         where performance_id in (select id from performances where slug = $1)",
        "delete from point_performances \
         where performance_id in (select id from performances where slug = $1)",
        "delete from invitation_quotas where level = 'performance' \
         and subject_id in (select id from performances where slug = $1)",
        "delete from freed_house_seats \
         where performance_id in (select id from performances where slug = $1)",
        "delete from area_counters \
         where performance_id in (select id from performances where slug = $1)",
        "delete from performances where slug = $1",
    ] {
        sqlx::query(sql).bind(key).execute(&mut **change).await?;
    }
    Ok(())
}

/// With what price lists that no sheet names any more said of it.
#[boxed]
pub async fn delete_price_type(change: &mut Change<'_>, key: &str) -> anyhow::Result<()> {
    for sql in [
        "delete from prices where price_type_id in (select id from price_types where key = $1)",
        "delete from price_types where key = $1",
    ] {
        sqlx::query(sql).bind(key).execute(&mut **change).await?;
    }
    Ok(())
}
