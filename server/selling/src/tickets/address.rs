//! The address of an order, corrected: its mail came back, or its buyer says that nothing came.
//!
//! A buyer does it in the browser that placed the order, and only once a mail has failed: whoever
//! has a forwarded mail can't. Staff do it for somebody who has shown that the order is theirs. An
//! address that somebody signs in with has proven itself; its account changes it.

use super::{TicketRefusal, paid};
use crate::mails::{self, MAIL, Matter};
use domain::{
    id::OrderId,
    order::{FieldRefusal, MailState, parse_email},
    people::actor::{Action, Actor},
};
use house::{
    Answered, Failure, House,
    journal::{self, JournalEntry, Subject},
    sealed,
    settings::request_limits::{self, RESENDS_DAY_MAX},
};
use serde_json::json;
use store::{
    Conn,
    orders::{
        self, Order,
        address::{self, Correction},
    },
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressRefusal {
    /// Another browser than the one that placed the order.
    Elsewhere,
    UnknownOrder,
    NotPaid,
    Wrong(FieldRefusal),
    SameAddress,
    /// No mail has failed.
    NotFailed,
    /// Somebody signs in with the former address.
    OfAccount,
    /// As often as can be in a day.
    SentOften {
        most: u32,
    },
}

/// How the order is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Addressed {
    /// By its buyer: the secret of its page.
    Secret(String),
    /// By staff: the code of the order.
    Code(String),
}

/// Sets the address of an order and mails its tickets there. Gives the address as it is kept.
///
/// # Errors
/// Why it stays as it was.
#[boxed]
pub async fn correct_address(
    house: &House,
    actor: &Actor,
    of: &Addressed,
    typed: &str,
) -> Result<String, Failure<AddressRefusal>> {
    let is_staff = matches!(of, Addressed::Code(_));
    if is_staff {
        actor.permit(Action::AcceptProof, "*")?;
    }
    let (actor, of, typed) = (actor.clone(), of.clone(), typed.to_owned());
    house
        .write(move |house, conn| {
            let (actor, of, typed) = (actor.clone(), of.clone(), typed.clone());
            Box::pin(async move { correct(&house, conn, &actor, &of, &typed).await })
        })
        .await
}

/// What became of the newest mail about an order. None: they may not correct its address.
#[boxed]
pub async fn correctable(
    house: &House,
    actor: &Actor,
    order: OrderId,
) -> anyhow::Result<Option<MailState>> {
    if actor.permit(Action::AcceptProof, "*").is_err() {
        return Ok(None);
    }
    let mut conn = house.store().read().await?;
    Ok(Some(mails::state(&mut conn, order).await?))
}

async fn correct(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    of: &Addressed,
    typed: &str,
) -> Result<String, Failure<AddressRefusal>> {
    let refused = |why| Err(Failure::Refused(why));
    let known = match of {
        Addressed::Secret(secret) => {
            orders::by_secret(conn, &sealed::link_lookup(house, secret)?).await?
        }
        Addressed::Code(code) => orders::by_code(conn, code).await?,
    };
    let known = known.ok_or(Failure::Refused(AddressRefusal::UnknownOrder))?;
    let order = match paid(orders::lock(conn, known.id).await?).answered()? {
        Ok(order) => order,
        Err(TicketRefusal::UnknownOrder) => {
            return refused(AddressRefusal::UnknownOrder);
        }
        Err(_) => return refused(AddressRefusal::NotPaid),
    };
    let is_buyer = matches!(of, Addressed::Secret(_));
    if is_buyer && actor.session() != Some(order.session) {
        return refused(AddressRefusal::Elsewhere);
    }
    let state = mails::state(conn, order.id).await?;
    let has_failed = matches!(state, MailState::Bounced { .. } | MailState::Failing { .. });
    if is_buyer && !has_failed {
        return refused(AddressRefusal::NotFailed);
    }
    let email = parse_email(typed).map_err(|it| Failure::Refused(AddressRefusal::Wrong(it)))?;
    if order.email == email {
        return refused(AddressRefusal::SameAddress);
    }
    if address::has_account(conn, &order.email).await? {
        return refused(AddressRefusal::OfAccount);
    }
    let corrected = Order { email: email.clone(), ..order.clone() };
    if !request_limits::count_resend(house, conn, &corrected).await? {
        return refused(AddressRefusal::SentOften { most: RESENDS_DAY_MAX });
    }
    write(house, conn, actor, &order, &email).await?;
    Ok(email)
}

/// What still waits goes to the new address as well: a mail's address is read when it is sent.
async fn write(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    order: &Order,
    email: &str,
) -> anyhow::Result<()> {
    let Order { id, person, email: from, .. } = order;
    let correction = Correction { order: *id, person: *person, from, to: email };
    let person = address::correct(conn, &correction).await?;
    let mails = store::running::outbox::of_subject(conn, MAIL, &order.id.to_string()).await?;
    let matter = Matter::Tickets { mails_before: mails.len() };
    mails::enqueue(house, conn, order.id, matter).await?;
    let subject = Subject::Order(order.id);
    let detail = json!({ "person": person });
    let entry = JournalEntry { action: "order.address", subject, detail };
    let row = house.new_id();
    journal::record_as(row, house, conn, actor, entry).await?;
    address::keep(conn, row, &correction).await
}
