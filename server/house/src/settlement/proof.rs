//! Tariffs whose proof the box office sees before their tickets are printed or shown (T6.12f).

use crate::{House, season_folder::cells::Proof};
use store::{Conn, orders::OrderLine};

pub(super) async fn is_needed(
    house: &House,
    conn: &mut Conn,
    line: &OrderLine,
) -> anyhow::Result<bool> {
    let rules = &house.catalogue_with(conn).await?.rules;
    let mut known = rules.known.price_types.iter();
    let key = known.find(|(_, id)| Some(**id) == line.price_type).map(|(key, _)| key);
    let tariff = key.and_then(|key| rules.tariff(key));
    Ok(tariff.is_some_and(|tariff| tariff.proof == Some(Proof::BoxOffice)))
}
