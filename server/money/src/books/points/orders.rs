//! What a point has sold and reserved, and all sales of a performance where the house lets it see
//! them.

use super::{PointRefusal, note, refused, scope};
use domain::people::actor::{Action, Actor};
use house::{Failure, House};
use season::catalogue;
use serde_json::json;
use store::{
    Conn,
    books::points::{self as rows, PointOrder, PointOrdersAsked},
};

/// So many are shown at once.
pub const ORDERS_MAX: i64 = 200;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PointOrders {
    /// The newest first.
    pub orders: Vec<PointOrder>,
    /// Keys of the performances of which it sees all sales.
    pub allowed: Vec<String>,
}

/// Its own; or, with a performance's key, all of that performance.
///
/// # Errors
/// `UnknownPoint`; `UnknownPerformance`: also one that the point may not see. Without the right to
/// sell there.
#[boxed]
pub async fn orders_of_point(
    house: &House,
    actor: &Actor,
    key: &str,
    performance: &str,
) -> Result<PointOrders, Failure<PointRefusal>> {
    actor.permit(Action::Sell, &scope(key))?;
    let mut conn = house.store().read().await?;
    let Some(point) = rows::by_key(&mut conn, key).await? else {
        return refused(PointRefusal::UnknownPoint);
    };
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let seen = rows::allowed(&mut conn, point.id).await?;
    let asked = PointOrdersAsked { before: house.now().plus_ms(1), limit: ORDERS_MAX };
    let orders = match performance.trim() {
        "" => rows::orders_at(&mut conn, point.id, asked).await?,
        slug => {
            let listing = catalogue.listing_by_slug(slug);
            let of = listing.map(|listing| listing.row.id).filter(|id| seen.contains(id));
            let Some(of) = of else { return refused(PointRefusal::UnknownPerformance) };
            rows::orders_for(&mut conn, of, asked).await?
        }
    };
    let slug = |id| catalogue.listing(id).map(|listing| listing.row.slug.clone());
    Ok(PointOrders { orders, allowed: seen.into_iter().filter_map(slug).collect() })
}

/// Whether a point sees all sales of a performance, by its key.
///
/// # Errors
/// `UnknownPoint`, `UnknownPerformance`. Without the right to settle.
#[boxed]
pub async fn let_see(
    house: &House,
    actor: &Actor,
    key: &str,
    performance: &str,
    sees: bool,
) -> Result<(), Failure<PointRefusal>> {
    actor.permit(Action::Settle, "*")?;
    let (actor, key, slug) = (actor.clone(), key.to_owned(), performance.trim().to_owned());
    house
        .write(move |house, conn| {
            let (actor, key, slug) = (actor.clone(), key.clone(), slug.clone());
            let wanted = Wanted { key, slug, sees };
            Box::pin(async move { let_see_in(&house, conn, &actor, &wanted).await })
        })
        .await
}

struct Wanted {
    key: String,
    slug: String,
    sees: bool,
}

async fn let_see_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    wanted: &Wanted,
) -> Result<(), Failure<PointRefusal>> {
    let Wanted { key, slug, sees } = wanted;
    let Some(point) = rows::lock(conn, key).await? else {
        return refused(PointRefusal::UnknownPoint);
    };
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let Some(of) = catalogue.listing_by_slug(slug).map(|listing| listing.row.id) else {
        return refused(PointRefusal::UnknownPerformance);
    };
    match sees {
        true => rows::allow(conn, point.id, of).await?,
        false => rows::refuse(conn, point.id, of).await?,
    }
    let detail = json!({ "point": key, "performance": slug, "sees": sees });
    Ok(note(house, conn, actor, "point.see", detail).await?)
}
