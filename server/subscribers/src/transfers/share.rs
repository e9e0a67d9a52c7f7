//! Where the share of a seat goes that its holder offers for resale: chosen with the offer, and
//! changed until the seat is sold.

use crate::{
    bank::{self, AccountForm, AccountView, TermsView},
    resale,
    transfers::together::SeatShown,
};
use anyhow::Context;
use domain::{
    id::{AdmissionId, OrderLineId, PersonId},
    money::Money,
    order::OrderLineView,
    payments::bank_account::{BankRefusal, ShareTo},
    people::actor::Actor,
    tickets::resale::ResaleShare,
};
use house::{
    Answered, Failure, House,
    journal::{self, JournalEntry, Subject},
};
use money::pay_outs::lacks_bic;
use rules::ResaleRefusal;
use season::catalogue;
use selling::{orders::view_of_order, tickets::holders, voucher_first};
use serde_json::json;
use store::{
    Conn,
    books::bank_accounts,
    orders,
    seats::releases::{self, HeldTicket, Whose},
};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShareChoice {
    pub to: ShareTo,
    /// Typed with it. Empty, or none: the account that is kept.
    pub account: Option<AccountForm>,
    /// What their page said that they get, when they offer the ticket. None: it said nothing.
    pub shown_minor: Option<i64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShareRefusal {
    Resale(ResaleRefusal),
    Bank(BankRefusal),
}

impl ShareRefusal {
    /// For commands and machines.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Resale(why) => why.as_str(),
            Self::Bank(why) => why.as_str(),
        }
    }
}

/// What can be chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShareView {
    /// For this seat, or as the last time.
    pub chosen: ShareTo,
    /// None: it becomes credit, since who sells the seat pays nothing to banks.
    pub terms: Option<TermsView>,
    pub account: Option<AccountView>,
}

/// Of a ticket that is on offer.
#[derive(Clone, Debug, PartialEq)]
pub struct OfferedView {
    pub line: OrderLineView,
    /// What the holder gets once the seat is sold.
    pub promised: Money,
    /// How it would be divided now.
    pub parts: ResaleShare,
    /// Something of its order is still to be paid: the share pays for that first.
    pub is_owed: bool,
    pub share: ShareView,
}

impl ShareView {
    /// Where vouchers get all of it back there is nothing to choose.
    pub(crate) fn for_rest(self, parts: &ResaleShare) -> Self {
        Self { terms: self.terms.filter(|_| parts.rest_minor() > 0), ..self }
    }
}

pub(crate) async fn view_of(
    conn: &mut Conn,
    person: PersonId,
    line: OrderLineId,
) -> anyhow::Result<ShareView> {
    let terms = bank_accounts::terms_of_line(conn, line).await?;
    let terms = terms.map(|terms| TermsView { least_minor: terms.least_minor, days: terms.days });
    let account = bank::account_of(conn, person).await?;
    let chosen = match terms {
        Some(_) => releases::last_choice(conn, person).await?,
        None => ShareTo::Credit,
    };
    Ok(ShareView { chosen, terms, account })
}

/// # Errors
/// The ticket isn't on offer.
#[boxed]
pub async fn offered(
    house: &House,
    actor: &Actor,
    admission: AdmissionId,
    language: &str,
) -> Result<OfferedView, Failure<ShareRefusal>> {
    let unknown = ShareRefusal::Resale(ResaleRefusal::UnknownTicket);
    let whose = holders::whose(actor, unknown)?;
    let mut conn = house.store().read().await?;
    let ticket = releases::ticket(&mut conn, whose, admission).await?;
    let ticket = ticket.ok_or(Failure::Refused(unknown))?;
    let release = ticket.release.ok_or(Failure::Refused(not_offered(&ticket)))?;
    let open = releases::share_of_open(&mut conn, release).await?;
    let (chosen, promised_minor) = open.ok_or(Failure::Refused(not_offered(&ticket)))?;
    let order = orders::by_id(&mut conn, ticket.order).await?.context("an order stays")?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let view = view_of_order(house, &mut conn, &catalogue, &order, language).await?;
    let promised = Money::new(promised_minor, view.quote.currency);
    let is_owed = view.is_owed();
    let (order, minor) = (order.id, promised_minor);
    let parts = voucher_first::share_of(house, &mut conn, order, ticket.line, minor).await?;
    let line = view.lines.into_iter().find(|line| line.line == ticket.line);
    let share = view_of(&mut conn, ticket.person, ticket.line).await?;
    let line = line.context("a ticket's line stands")?;
    let share = ShareView { chosen, ..share.for_rest(&parts) };
    Ok(OfferedView { line, promised, parts, is_owed, share })
}

fn not_offered(ticket: &HeldTicket) -> ShareRefusal {
    ShareRefusal::Resale(match ticket.is_sold {
        true => ResaleRefusal::Sold,
        false => ResaleRefusal::NotOffered,
    })
}

/// As `resale::offer`, with a choice: both hold, or neither.
///
/// # Errors
/// Why it isn't offered, or why nothing can be paid to the bank.
#[boxed]
pub async fn offer(
    house: &House,
    actor: &Actor,
    admission: AdmissionId,
    choice: &ShareChoice,
) -> Result<(), Failure<ShareRefusal>> {
    let seat = SeatShown { admission, shown_minor: choice.shown_minor };
    offer_all(house, actor, &[seat], choice).await
}

/// All of them, or none, with one choice. One of several that is on offer already stays so.
///
/// # Errors
/// Why one isn't offered, or why nothing can be paid to the bank.
#[boxed]
pub async fn offer_all(
    house: &House,
    actor: &Actor,
    seats: &[SeatShown],
    choice: &ShareChoice,
) -> Result<(), Failure<ShareRefusal>> {
    let whose = holders::whose(actor, ShareRefusal::Resale(ResaleRefusal::UnknownTicket))?;
    let (actor, seats, choice) = (actor.clone(), seats.to_vec(), choice.clone());
    let changed = house
        .write(move |house, conn| {
            let (actor, seats, choice) = (actor.clone(), seats.clone(), choice.clone());
            Box::pin(async move {
                let (mut choice, mut on_offer) = (choice, Vec::new());
                let are_several = seats.len() > 1;
                for SeatShown { admission, shown_minor } in seats {
                    let done = resale::offer_in(&house, conn, &actor, whose, admission).await;
                    let is_offered = matches!(done, Err(Failure::Refused(ResaleRefusal::Offered)));
                    // Sent twice, the others go on offer all the same.
                    if is_offered && are_several {
                        continue;
                    }
                    on_offer.push(of_resale(done)?);
                    choice.shown_minor = shown_minor;
                    choose_in(&house, conn, &actor, whose, admission, &choice).await?;
                    // An account that was typed is kept now.
                    choice.account = None;
                }
                resale::tell_offered(&house, conn, &on_offer).await?;
                Ok(on_offer.iter().map(|it| it.performance).collect::<Vec<_>>())
            })
        })
        .await?;
    house.announce(&changed).await;
    Ok(())
}

/// Of a ticket that is on offer.
///
/// # Errors
/// It isn't any more, or nothing can be paid to the bank.
#[boxed]
pub async fn choose(
    house: &House,
    actor: &Actor,
    admission: AdmissionId,
    choice: &ShareChoice,
) -> Result<(), Failure<ShareRefusal>> {
    let whose = holders::whose(actor, ShareRefusal::Resale(ResaleRefusal::UnknownTicket))?;
    let (actor, choice) = (actor.clone(), choice.clone());
    house
        .write(move |house, conn| {
            let (actor, choice) = (actor.clone(), choice.clone());
            Box::pin(async move {
                let unknown = ResaleRefusal::UnknownTicket;
                of_resale(holders::lock(conn, whose, admission, unknown).await)?;
                choose_in(&house, conn, &actor, whose, admission, &choice).await
            })
        })
        .await
}

/// The ticket and its order are locked.
async fn choose_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    whose: Whose,
    admission: AdmissionId,
    choice: &ShareChoice,
) -> Result<(), Failure<ShareRefusal>> {
    let bank = |why| Failure::Refused(ShareRefusal::Bank(why));
    let ticket = releases::ticket(conn, whose, admission).await?;
    let ticket = ticket.context("a locked ticket stays")?;
    let release = ticket.release.ok_or(Failure::Refused(not_offered(&ticket)))?;
    if let Some(shown_minor) = choice.shown_minor {
        let open = releases::share_of_open(conn, release).await?;
        let (_, promised_minor) = open.ok_or(Failure::Refused(not_offered(&ticket)))?;
        if promised_minor < shown_minor {
            let why = ResaleRefusal::LessThanShown;
            return Err(Failure::Refused(ShareRefusal::Resale(why)));
        }
    }
    if choice.to == ShareTo::Bank {
        if bank_accounts::terms_of_line(conn, ticket.line).await?.is_none() {
            return Err(bank(BankRefusal::NotOffered));
        }
        let typed = choice.account.as_ref().filter(|form| !form.iban.trim().is_empty());
        match typed {
            Some(form) => {
                let done = bank::set_in(house, conn, actor, ticket.person, form).await;
                done.answered()?.map_err(bank)?;
            }
            None => {
                let kept = bank_accounts::current(conn, ticket.person).await?;
                let kept = kept.ok_or(bank(BankRefusal::NoAccount))?;
                if lacks_bic(house, ticket.person, &kept)? {
                    return Err(bank(BankRefusal::BicMissing));
                }
            }
        }
    }
    if !releases::set_share_to(conn, release, choice.to).await? {
        return Err(Failure::Refused(not_offered(&ticket)));
    }
    let detail = json!({ "release": release.to_string(), "to": choice.to.as_str() });
    let subject = Subject::Order(ticket.order);
    let entry = JournalEntry { action: "ticket.share", subject, detail };
    Ok(journal::record(house, conn, actor, entry).await?)
}

fn of_resale<T>(done: Result<T, Failure<ResaleRefusal>>) -> Result<T, Failure<ShareRefusal>> {
    done.map_err(|failure| failure.map(ShareRefusal::Resale))
}
