//! Invitations: what a sale holds is given away instead of sold. Somebody gives it, such as a
//! department, the director or a sponsor, for a reason, and within their quota.
//!
//! 1. The sale holds its seats at the usual prices. `invite` makes each of them a ticket of the
//!    type that the house gives away, at a price of nothing and without fees, and orders them.
//! 2. The giver's row is locked first: of two invitations at once, one waits for the other, and
//!    counts what it gave (`domain::sales::invitation`).
//! 3. Nobody ends with more than they paid: what holders can do with a ticket asks whether it is
//!    an invitation (`HeldTicket::is_invitation`), and a seat on resale is given to nobody, since
//!    its holder was promised a price.
//! 4. `take_back` frees the seats. Tickets that were taken back count in no quota.

mod given;
mod givers;

pub use given::{
    INVITATIONS_MAX, Invitation, InvitationsAsked, TakeBack, TakeBackRefusal, invitations,
    is_given, take_back,
};
pub use givers::{
    GiverRefusal, GiverView, QuotaView, SaveGiver, SetQuota, givers, save_giver, set_quota,
};

use crate::checkout::{Checked, Written, check, place, sold};
use anyhow::{Context, anyhow};
use domain::{
    id::{PerformanceId, PriceTypeId},
    order::{PlaceRefusal, PlaceRequest},
    people::actor::{Action, Actor, NotPermitted, Reach},
    sales::{
        invitation::{InvitedTo, OverQuota, REASON_CHARS_MAX, left, over_quota},
        pricing::Terms,
    },
    wording::{listing::Listing, text::one_line},
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
    sealed,
};
use season::catalogue::{self, Catalogue};
use serde_json::json;
use std::sync::Arc;
use store::{
    Conn,
    baskets::{self, LineRow},
    orders::{
        self, Order,
        invitations::{self as rows, Giver, NewInvitation},
    },
    seats::blocks,
};

/// What is given away of a sale.
#[derive(Clone, Debug, PartialEq)]
pub struct InviteRequest {
    /// Who is invited: name and address may be empty. Its key makes the same invitation one.
    pub form: PlaceRequest,
    /// The key of who gives it.
    pub giver: String,
    pub reason: String,
    /// Why more than the quota; empty: not more.
    pub beyond: String,
    /// How many tickets were shown. None: nobody looked.
    pub tickets_shown: Option<u32>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invited {
    pub code: String,
    /// Opens the order's page.
    pub secret: String,
    pub giver: String,
    pub tickets: u32,
    /// How many more the giver can give, by the narrowest quota. None: none holds.
    pub left: Option<u32>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum InviteRefusal {
    UnknownGiver,
    /// They give no more.
    GiverClosed,
    ReasonMissing,
    ReasonTooLong,
    /// Subscriptions, extras, promo codes, gift vouchers or a ticket that is exchanged are in the
    /// sale, too.
    NotAlone,
    /// Something of it has a price, such as a fee on the order as a whole.
    NotFree,
    /// The sale isn't what was shown.
    Changed,
    OverQuota(OverQuota),
    Order(PlaceRefusal),
}

impl InviteRefusal {
    /// For programs. None: the order's refusal names itself.
    pub fn as_str(&self) -> Option<&'static str> {
        Some(match self {
            Self::UnknownGiver => "unknown-giver",
            Self::GiverClosed => "giver-closed",
            Self::ReasonMissing => "reason-missing",
            Self::ReasonTooLong => "reason-too-long",
            Self::NotAlone => "not-alone",
            Self::NotFree => "not-free",
            Self::Changed => "changed",
            Self::OverQuota(_) => "over-quota",
            Self::Order(_) => return None,
        })
    }
}

fn refused<T>(why: InviteRefusal) -> Result<T, Failure<InviteRefusal>> {
    Err(Failure::Refused(why))
}

/// Gives away what the seller's basket holds. The same again is the same invitation.
///
/// # Errors
/// Why nothing was given: the basket stays as it was. Without the right to invite to each of its
/// performances; without that to exceed a quota.
#[boxed]
pub async fn invite(
    house: &House,
    actor: &Actor,
    request: &InviteRequest,
) -> Result<Invited, Failure<InviteRefusal>> {
    actor.permit_somewhere(Action::Invite)?;
    if actor.seller().is_none() {
        return Err(anyhow!("nobody invites without a sale").into());
    }
    let (reason, beyond) = (one_line(&request.reason), one_line(&request.beyond));
    if reason.is_empty() {
        return refused(InviteRefusal::ReasonMissing);
    }
    if [&reason, &beyond].into_iter().any(|text| text.chars().count() > REASON_CHARS_MAX) {
        return refused(InviteRefusal::ReasonTooLong);
    }
    let form = PlaceRequest { total_shown_minor: 0, ..request.form.clone() };
    let checked = check(house, actor, &form).await;
    let checked = checked.map_err(|why| why.map(InviteRefusal::Order))?;
    let checked = Checked { is_invitation: true, ..checked };
    let giving = Arc::new(Giving {
        checked,
        giver: request.giver.trim().to_owned(),
        reason,
        beyond,
        tickets_shown: request.tickets_shown,
    });
    let (order, invited) = house
        .write(move |house, conn| {
            let giving = giving.clone();
            Box::pin(async move { invite_in(&house, conn, &giving).await })
        })
        .await?;
    sold::announce(house, &order).await;
    Ok(invited)
}

/// A request, checked.
struct Giving {
    checked: Checked,
    giver: String,
    reason: String,
    beyond: String,
    tickets_shown: Option<u32>,
}

async fn invite_in(
    house: &House,
    conn: &mut Conn,
    giving: &Giving,
) -> Result<(Order, Invited), Failure<InviteRefusal>> {
    let Giving { checked, .. } = giving;
    let Some(giver) = rows::lock_giver(conn, &giving.giver).await? else {
        return refused(InviteRefusal::UnknownGiver);
    };
    let Some(basket) = baskets::lock(conn, checked.session).await? else {
        return given_before(house, conn, giving, &giver).await;
    };
    if giver.closed_at.is_some() {
        return refused(InviteRefusal::GiverClosed);
    }
    let lines = baskets::lines(conn, basket.id, house.now()).await?;
    let contents = baskets::contents(conn, checked.session, Some(basket.id)).await?;
    let is_paid = contents.codes || contents.vouchers || contents.is_exchange;
    if is_paid || contents.extras || lines.iter().any(|line| line.item.is_some()) {
        return refused(InviteRefusal::NotAlone);
    }
    let tickets: u32 = lines.iter().map(|line| line.quantity).sum();
    if giving.tickets_shown.is_some_and(|shown| shown != tickets) {
        return refused(InviteRefusal::Changed);
    }
    let catalogue = catalogue::catalogue_in(house, conn, checked.actor.outlet()).await?;
    let asked = invited_to(&catalogue, &lines)?;
    for one in &asked {
        if !may_invite(conn, &checked.actor, listing_of(&catalogue, one)?).await? {
            return Err(NotPermitted(Action::Invite).into());
        }
    }
    let is_beyond = check_quota(conn, &catalogue, giving, &giver, &asked).await?;
    make_free(house, conn, &catalogue, &giver, &lines).await?;
    let placed = place(house, conn, checked).await;
    let Written { order, .. } = placed.map_err(|why| why.map(InviteRefusal::Order))?;
    if order.total_minor != 0 || !order.stands() {
        return refused(InviteRefusal::NotFree);
    }
    let beyond = if is_beyond { giving.beyond.as_str() } else { "" };
    let new = NewInvitation {
        order: order.id,
        giver: giver.id,
        reason: &giving.reason,
        beyond,
        at: house.now(),
    };
    rows::insert(conn, &new).await?;
    let detail = json!({ "giver": giver.key, "tickets": tickets, "beyond": is_beyond });
    let entry = JournalEntry { action: "order.invite", subject: Subject::Order(order.id), detail };
    journal::record(house, conn, &checked.actor, entry).await?;
    let invited = told(house, conn, &catalogue, &giver, &order).await?;
    Ok((order, invited))
}

/// The same request has had the basket.
async fn given_before(
    house: &House,
    conn: &mut Conn,
    giving: &Giving,
    giver: &Giver,
) -> Result<(Order, Invited), Failure<InviteRefusal>> {
    let placed = place(house, conn, &giving.checked).await;
    let Written { order, .. } = placed.map_err(|why| why.map(InviteRefusal::Order))?;
    let known = rows::of_order(conn, order.id).await?;
    if known.is_none_or(|known| known.giver_key != giver.key) {
        return refused(InviteRefusal::Order(PlaceRefusal::BadKey));
    }
    let catalogue = catalogue::catalogue_of_order(house, conn, &order).await?;
    let invited = told(house, conn, &catalogue, giver, &order).await?;
    Ok((order, invited))
}

async fn told(
    house: &House,
    conn: &mut Conn,
    catalogue: &Catalogue,
    giver: &Giver,
    order: &Order,
) -> anyhow::Result<Invited> {
    let lines = orders::lines(conn, order.id).await?;
    let performances = orders::performances(&lines);
    let quotas = rows::quotas(conn, giver.id).await?;
    let given = given_to(conn, catalogue, giver).await?;
    let of_one = |id| to(catalogue, id, 0).ok().and_then(|of| left(&quotas, &given, &of));
    Ok(Invited {
        code: order.code.clone(),
        secret: sealed::open_link(house, &order.secret)?,
        giver: giver.key.clone(),
        tickets: lines.iter().filter(|line| line.offer.performance().is_some()).count() as u32,
        left: performances.into_iter().filter_map(of_one).min(),
    })
}

/// True: more is given than the quota allows, by somebody who may, with a reason.
async fn check_quota(
    conn: &mut Conn,
    catalogue: &Catalogue,
    giving: &Giving,
    giver: &Giver,
    asked: &[InvitedTo],
) -> Result<bool, Failure<InviteRefusal>> {
    let quotas = rows::quotas(conn, giver.id).await?;
    let given = given_to(conn, catalogue, giver).await?;
    let Some(over) = over_quota(&quotas, &given, asked) else { return Ok(false) };
    if giving.beyond.is_empty() {
        return refused(InviteRefusal::OverQuota(over));
    }
    giving.checked.actor.permit(Action::InviteBeyond, "*")?;
    Ok(true)
}

/// What the giver gave, and what stands of it.
async fn given_to(
    conn: &mut Conn,
    catalogue: &Catalogue,
    giver: &Giver,
) -> anyhow::Result<Vec<InvitedTo>> {
    let given = rows::given(conn, giver.id).await?.into_iter();
    given.map(|it| to(catalogue, it.performance, it.tickets)).collect()
}

fn to(
    catalogue: &Catalogue,
    performance: PerformanceId,
    tickets: u32,
) -> anyhow::Result<InvitedTo> {
    let listing = catalogue.listing(performance).context("performances are never deleted")?;
    let (production, season) = (listing.row.production, listing.row.season);
    Ok(InvitedTo { performance, production, season, tickets })
}

/// Each performance once.
fn invited_to(catalogue: &Catalogue, lines: &[LineRow]) -> anyhow::Result<Vec<InvitedTo>> {
    let mut asked: Vec<InvitedTo> = Vec::new();
    for line in lines {
        match asked.iter_mut().find(|one| one.performance == line.performance) {
            Some(known) => known.tickets += line.quantity,
            None => asked.push(to(catalogue, line.performance, line.quantity)?),
        }
    }
    Ok(asked)
}

fn listing_of<'c>(catalogue: &'c Catalogue, of: &InvitedTo) -> anyhow::Result<&'c Listing> {
    let listing = catalogue.listing(of.performance).context("performances are never deleted")?;
    Ok(&**listing)
}

/// Over the whole house, or over the performance's production or venue.
async fn may_invite(conn: &mut Conn, actor: &Actor, listing: &Listing) -> anyhow::Result<bool> {
    let reach = actor.reach(Action::Invite);
    if reach == Reach::All || reach == Reach::Nothing {
        return Ok(reach == Reach::All);
    }
    let venue = blocks::venue_key(conn, listing.row.venue_id).await?;
    let production = format!("production:{}", listing.row.production_slug);
    let names = [format!("venue:{venue}"), production];
    Ok(reach.covers(names.iter().map(String::as_str)))
}

/// Each line is of the type that is given away, or keeps its own where the house has none for it;
/// it costs nothing, and takes no fees.
async fn make_free(
    house: &House,
    conn: &mut Conn,
    catalogue: &Catalogue,
    giver: &Giver,
    lines: &[LineRow],
) -> anyhow::Result<()> {
    for line in lines.iter().filter(|line| line.held) {
        let listing = catalogue.listing(line.performance);
        let listing = listing.context("performances are never deleted")?;
        let given = catalogue.rules.given_away(giver.price_type, listing, house.now());
        let given = given.and_then(|row| {
            let id: PriceTypeId = *catalogue.rules.price_type_ids.get(&row.key)?;
            Some((row.key.clone(), id))
        });
        let known = line.terms.clone();
        let own = known.as_ref().map(|terms| terms.price_type.clone()).unwrap_or_default();
        let (price_type, id) = given.unwrap_or((own, line.price_type_id));
        let terms = Terms {
            price_type,
            tax_rate_ppm: known.as_ref().map_or(listing.tax.rate_ppm, |it| it.tax_rate_ppm),
            seller: known.map(|terms| terms.seller).unwrap_or_default(),
            ..Terms::default()
        };
        baskets::set_price(conn, line.id, id, &terms).await?;
    }
    Ok(())
}
