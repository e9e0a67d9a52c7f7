//! Who looks at a page, before anything is sold to them.

use crate::basket;
use domain::id::SessionId;
use house::House;
use rules::People;
use season::catalogue::Catalogue;
use store::Conn;

/// Who looks, as far as it decides what there is to be seen and from when it is sold. Where
/// all is for everybody at the same time, nothing is asked of the database.
pub(crate) async fn looker(
    house: &House,
    conn: &mut Conn,
    catalogue: &Catalogue,
    session: Option<SessionId>,
) -> anyhow::Result<People> {
    match catalogue.has_audiences() || catalogue.rules.has_early_sales() {
        true => basket::visitor(house, conn, catalogue, session).await,
        false => Ok(People::default()),
    }
}
