//! How many renewals of a season stand alike.

use super::{Standing, answer_of};
use crate::{Conn, columns::Columns};
use domain::{id::SeasonId, tickets::renewal::Answer};

/// How many renewals stand alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    pub is_ended: bool,
    pub answer: Option<Answer>,
    /// Of the order that renews it.
    pub order: Option<Standing>,
    pub number: u32,
}

#[boxed]
pub async fn counts(conn: &mut Conn, season: SeasonId) -> anyhow::Result<Vec<Count>> {
    sqlx::query(
        "select state.is_ended, state.answer, state.flexible_offer_id, state.standing, \
         count(*) as number from (\
         select case when r.ended_at_ms is null then 0 else 1 end as is_ended, r.answer, \
         r.flexible_offer_id, \
         case when o.id is null then null when o.ended_at_ms is not null then 'ended' \
         when o.paid_at_ms is not null then 'paid' else 'open' end as standing \
         from renewals r left join orders o on o.id = r.new_order_id \
         where r.season_id = $1) state \
         group by state.is_ended, state.answer, state.flexible_offer_id, state.standing",
    )
    .bind(season.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        let standing = row.text_or_none("standing")?;
        Ok(Count {
            is_ended: row.int("is_ended")? == 1,
            answer: answer_of(row)?,
            order: standing.map(|standing| match standing.as_str() {
                "ended" => Standing::Ended,
                "paid" => Standing::Paid,
                _ => Standing::Open,
            }),
            number: row.number("number")?,
        })
    })
    .collect()
}
