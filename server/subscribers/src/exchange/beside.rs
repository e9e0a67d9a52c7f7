//! What else is exchanged when somebody is about to exchange a ticket: another one in the same
//! browser, or the same one by an order that waits for its money.

use super::line;
use domain::{id::AdmissionId, order::OrderLineView};
use house::{House, sealed};
use money::exchange::{self, Asker, Former};
use season::catalogue;
use store::{Conn, exchanges};

/// Another ticket that the browser exchanges. That would be given up for this one.
#[derive(Clone, Debug, PartialEq)]
pub struct Other {
    pub admission: AdmissionId,
    pub line: OrderLineView,
    /// The basket has a seat, whose place a new one takes.
    pub has_seat: bool,
}

/// An order that exchanges the same ticket once it is paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Opens it. None: whoever asks may be somebody else, who knows the ticket's page too.
    pub order_secret: Option<String>,
}

/// None: the browser exchanges no other ticket, or that can't be exchanged any more.
pub(super) async fn other(
    house: &House,
    asker: &Asker,
    admission: AdmissionId,
    language: &str,
) -> anyhow::Result<Option<Other>> {
    let Some(session) = asker.session() else { return Ok(None) };
    let Some(Ok(former)) = exchange::wished(house, session).await? else { return Ok(None) };
    if former.ticket.admission == admission {
        return Ok(None);
    }
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let has_seat = !exchange::held_lines(house, &mut conn, session).await?.is_empty();
    let line = line(house, &mut conn, &catalogue, &former, language).await?;
    Ok(Some(Other { admission: former.ticket.admission, line, has_seat }))
}

/// None: no order for this ticket waits.
pub(super) async fn waiting(
    house: &House,
    conn: &mut Conn,
    asker: &Asker,
    former: &Former,
) -> anyhow::Result<Option<Waiting>> {
    let found = exchanges::waiting(conn, former.line.id, house.now()).await?;
    Ok(found.map(|order| {
        let is_theirs = matches!(asker, Asker::Holder(_)) || asker.session() == Some(order.session);
        let secret = is_theirs.then(|| sealed::shown_link(house, &order.order_secret));
        Waiting { order_secret: secret }
    }))
}
