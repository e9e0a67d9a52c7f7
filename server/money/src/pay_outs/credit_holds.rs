//! Credit that somebody got for a ticket can be spent at once. It goes to a bank only after the
//! performance: until then the bank that paid for the ticket may take the money back, and a stolen
//! card would be turned into money. It doesn't matter what had paid: credit may stem from a card.

use domain::{
    id::{CancellationId, CompanyId, PersonId},
    moment::Moment,
    payments::credit::payable_at,
};
use house::House;
use store::{
    Conn,
    books::credits::{self, NewHold},
    payments::{
        cancellations,
        refunds::{AS_CREDIT, CANCELLATION, Refund},
    },
};

/// Credit that its holder has just got for tickets.
pub(crate) struct ForTickets<'a> {
    pub person: PersonId,
    pub company: CompanyId,
    pub currency: &'a str,
    pub minor: i64,
    /// Of the last of their performances.
    pub starts_at: Moment,
}

/// Gives when a bank may get it.
pub(crate) async fn hold(
    house: &House,
    conn: &mut Conn,
    got: &ForTickets<'_>,
) -> anyhow::Result<Moment> {
    let payable_at = payable_at(got.starts_at);
    if got.minor > 0 && payable_at > house.now() {
        let new = NewHold {
            id: house.new_id(),
            person: got.person,
            company: got.company,
            currency: got.currency.to_owned(),
            minor: got.minor,
            payable_at,
        };
        credits::hold(conn, &new).await?;
    }
    Ok(payable_at)
}

/// So much of a refund became this person's credit.
pub(crate) async fn hold_refund(
    house: &House,
    conn: &mut Conn,
    refund: &Refund,
    person: PersonId,
    minor: i64,
) -> anyhow::Result<()> {
    let cause = refund.cause.strip_prefix(CANCELLATION);
    let cause = cause.map(|cause| cause.trim_end_matches(AS_CREDIT));
    let Some(Ok(cancellation)) = cause.map(str::parse::<CancellationId>) else { return Ok(()) };
    // What pays for another seat is no credit yet.
    if cancellations::follows_from(conn, cancellation).await?.exchange.is_some() {
        return Ok(());
    }
    let Some(starts_at) = credits::last_start_of(conn, cancellation).await? else { return Ok(()) };
    let got = ForTickets {
        person,
        company: refund.merchant.company,
        currency: refund.amount.currency.as_str(),
        minor,
        starts_at,
    };
    hold(house, conn, &got).await.map(drop)
}
