//! What else is exchanged when somebody is about to exchange a ticket: another one in the same
//! browser, or the same one by an order that waits for its money.

use super::line;
use domain::{id::AdmissionId, order::OrderLineView};
use house::{House, sealed};
use money::exchange::{self, Asker, Former};
use season::catalogue;
use store::{Conn, tickets::exchanges};

/// What the browser is about to lose.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InBrowser {
    pub other: Option<Other>,
    /// The basket has seats, and none of them is for this ticket: a new one takes their place.
    pub has_seats: bool,
}

/// Another ticket that the browser exchanges. That would be given up for this one.
#[derive(Clone, Debug, PartialEq)]
pub struct Other {
    pub admission: AdmissionId,
    pub line: OrderLineView,
}

/// An order that exchanges the same ticket once it is paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Opens it. None: whoever asks may be somebody else, who knows the ticket's page too.
    pub order_secret: Option<String>,
}

/// Nothing, where it exchanges one of these tickets already.
pub(super) async fn in_browser(
    house: &House,
    asker: &Asker,
    admissions: &[AdmissionId],
    language: &str,
) -> anyhow::Result<InBrowser> {
    let Some(session) = asker.session() else { return Ok(InBrowser::default()) };
    // What can't be exchanged any more is no loss.
    let former = exchange::wished(house, session).await?.and_then(Result::ok);
    let is_same =
        |former: &Former| former.tickets().any(|ticket| admissions.contains(&ticket.admission));
    if former.as_ref().is_some_and(is_same) {
        return Ok(InBrowser::default());
    }
    let mut conn = house.store().read().await?;
    let has_seats = !exchange::held_lines(house, &mut conn, session).await?.is_empty();
    let Some(former) = former else { return Ok(InBrowser { other: None, has_seats }) };
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let line = line(house, &mut conn, &catalogue, &former, language).await?;
    let other = Some(Other { admission: former.ticket.admission, line });
    Ok(InBrowser { other, has_seats })
}

/// None: no order for this ticket waits.
pub(super) async fn waiting(
    house: &House,
    conn: &mut Conn,
    asker: &Asker,
    former: &Former,
) -> anyhow::Result<Option<Waiting>> {
    let transfer = former.transfer.as_ref().map(|it| it.id);
    for line in former.lines() {
        let found = exchanges::waiting(conn, line.id, transfer, house.now()).await?;
        let Some(order) = found else { continue };
        let is_theirs = matches!(asker, Asker::Holder(_)) || asker.session() == Some(order.session);
        let secret = is_theirs.then(|| sealed::shown_link(house, &order.order_secret));
        return Ok(Some(Waiting { order_secret: secret }));
    }
    Ok(None)
}
