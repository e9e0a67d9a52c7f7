//! What the holder sees of their renewals.

mod ordered;
mod wished;

pub use ordered::{SharedOrder, also_to_pay, is_one_order, renewed_with};
pub(super) use ordered::{is_renewed_with, waiting_orders};
pub use wished::WishView;

use super::{
    Round,
    flexible::{self, FlexibleView},
    gathered::views,
    payer::{Pays, credit, former, payment},
    target::{Target, people_of, sums_minor},
};
use anyhow::Context;
use domain::{
    id::{OfferId, Ordinal, RenewalId},
    moment::Moment,
    money::{Currency, Money},
    people::actor::Actor,
    seats::plan::SeatName,
    tickets::renewal::{Answer, RenewalEnd, RenewalPayment, WISHES_MAX},
};
use house::{
    House,
    sealed::{self, Sealed},
};
use money::checkout::{KeptSeat, KeptTickets, due_day};
use people::customers::time_zone;
use rules::RenewalRule;
use season::{catalogue::Catalogue, seasons::season_name, words::HallWords};
use selling::offers::opens_later;
use std::collections::BTreeMap;
use store::{
    Conn,
    books::invoice_sources,
    orders::{self, Order},
    payments::stored_cards,
    people as persons,
    tickets::renewals::{self, Mandate, Renewal, Standing, Wish},
};
use wished::{name_beside, wish_of};

#[derive(Clone, Debug, PartialEq)]
pub struct RenewalView {
    pub id: RenewalId,
    pub season: String,
    pub package: String,
    /// Whose it is, where that isn't the buyer.
    pub holder: Option<String>,
    /// Their subscription has one seat; else it is a flexible one.
    pub keeps_seat: bool,
    pub seat: Option<SeatName>,
    pub total: Money,
    /// Of the house's own dates.
    pub time_zone: String,
    pub performances: Vec<PerformanceLine>,
    pub answer: Option<Answer>,
    /// What was chosen, or what is meant without a choice.
    pub payment: Option<RenewalPayment>,
    pub ways: Vec<RenewalPayment>,
    /// What of it is due when, by debit or invoice.
    pub due: Vec<DuePart>,
    /// How it is paid, if nothing more is said; None: nothing is to be paid any more.
    pub will_pay: Option<WillPay>,
    pub card_used_at: Option<Moment>,
    /// Of its payer, while it can be answered. It pays an order that waits for its payment.
    pub credit: Option<Money>,
    pub mandate: Option<MandateView>,
    /// To whom a mandate is given; None: it can't be answered any more.
    pub creditor: Option<Creditor>,
    /// What happens without an answer.
    pub renews_by_itself: bool,
    pub wishes: Vec<WishView>,
    pub can_wish: bool,
    /// Flexible subscriptions that the holder may have instead.
    pub flexible: Vec<FlexibleView>,
    /// Of these, what the holder has chosen.
    pub chosen: Option<FlexibleView>,
    /// From when everybody can buy it, where that is still to come.
    pub sold_from: Option<Moment>,
    /// The same in all that one answer renewed together.
    pub together: Option<RenewalId>,
    /// Of the order that renews it together with others.
    pub shared: Option<SharedOrder>,
    pub state: RenewalState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WillPay {
    /// The card that paid at this moment is charged.
    Card {
        used_at: Moment,
    },
    Debit,
    Invoice,
    /// By its buyer, who gets a link.
    Link,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DuePart {
    pub at: Moment,
    /// None: all of it, or no seat is known yet.
    pub amount: Option<Money>,
    /// How many performances it pays; 0 where no amount is told.
    pub count: u32,
}

#[derive(Clone, Debug, PartialEq)]
pub struct PerformanceLine {
    pub title: String,
    pub starts_at: Moment,
    pub time_zone: String,
}

/// The company that sells the subscription.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Creditor {
    pub name: String,
    /// Under which it collects direct debits.
    pub identifier: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MandateView {
    /// The end of the IBAN.
    pub iban_end: String,
    pub reference: String,
}

#[derive(Clone, Debug, PartialEq)]
pub enum RenewalState {
    /// It can be answered.
    Open {
        until: Moment,
    },
    /// The answers are being carried out.
    Waiting,
    /// Paid or owed, by this order.
    Renewed {
        order_secret: String,
    },
    ToPay {
        order_secret: String,
        pay_by: Moment,
    },
    /// Not paid in time.
    Unpaid {
        order_secret: String,
    },
    Ended(RenewalEnd),
}

/// Of whoever is signed in, the newest first; empty for a guest.
#[boxed]
pub async fn mine(
    house: &House,
    actor: &Actor,
    language: &str,
) -> anyhow::Result<Vec<RenewalView>> {
    let Actor::Customer { account, .. } = *actor else { return Ok(Vec::new()) };
    let mut conn = house.store().read().await?;
    let own = renewals::of_account(&mut conn, account).await?;
    views(house, &mut conn, &own, language).await
}

pub(super) async fn view_of(
    house: &House,
    conn: &mut Conn,
    round: &Round,
    renewal: &Renewal,
    language: &str,
) -> anyhow::Result<RenewalView> {
    let catalogue = &*round.catalogue;
    let currency = currency(round)?;
    let former = former(conn, renewal).await?;
    let rule = round.rule_of(renewal.former_offer);
    let wishes = renewals::wishes_of(conn, renewal.id).await?;
    let ordered = match renewal.new_order {
        Some(order) => orders::by_id(conn, order).await?,
        None => None,
    };
    let (total, shared) = ordered::sums(conn, renewal, ordered.as_ref(), currency).await?;
    let state = state_of(house, rule, renewal, ordered);
    let is_open = matches!(state, RenewalState::Open { .. });
    let will_pay = will_pay(conn, rule.filter(|_| is_open), renewal, &former).await?;
    let mandate = renewals::mandate(conn, former.person).await?;
    let creditor = creditor(conn, round.target(renewal.offer).filter(|_| is_open)).await?;
    let holder = holder_of(conn, renewal, &former).await?;
    let offered = match is_open {
        true => flexible::offered(house, conn, round, renewal, &former).await?,
        false => Vec::new(),
    };
    let flexible = |offer: OfferId| FlexibleView::of(house, round, offer, language);
    let can_wish = is_open && can_wish(renewal, &wishes);
    let hall = HallWords::of(&round.catalogue, language);
    let said = |wish: &Wish| wish_of(round, wish, currency, language, &hall);
    let mut wish_views: Vec<WishView> = wishes.iter().map(said).collect();
    name_beside(conn, round, &wishes, &mut wish_views, &hall).await?;
    let keeps_seat = round.keeps_seat(renewal);
    let has_package = keeps_seat || renewal.terms.is_some();
    let target = round.target(renewal.offer).filter(|_| has_package);
    let seated = target.filter(|_| renewal.terms.is_some());
    let package = if has_package { renewal.offer } else { renewal.former_offer };
    let performances = target.map(|target| performances_of(catalogue, target, language));
    Ok(RenewalView {
        id: renewal.id,
        season: season_name(catalogue, &round.season, language),
        package: package_name(catalogue, package, language),
        holder,
        keeps_seat,
        seat: seated.and_then(|target| seat_name(target, renewal.seat, &hall)),
        total,
        time_zone: time_zone(catalogue),
        performances: performances.unwrap_or_default(),
        answer: renewal.answer,
        payment: renewal.payment.or_else(|| rule.and_then(|rule| rule.pay.first().copied())),
        ways: rule.map(|rule| rule.pay.clone()).unwrap_or_default(),
        due: due_of(house, conn, round, renewal, &former).await?,
        will_pay,
        card_used_at: stored_cards::of_buyer(conn, former.person).await?.map(|it| it.used_at),
        credit: credit(conn, &former, currency).await?.filter(|_| is_open),
        mandate: mandate.map(|mandate| mandate_view(house, mandate)),
        creditor,
        renews_by_itself: rule.is_some_and(|rule| rule.renews_unanswered(renewal.begun_at)),
        wishes: wish_views,
        can_wish,
        flexible: offered.into_iter().filter_map(flexible).collect(),
        chosen: renewal.answer.and_then(Answer::flexible).and_then(flexible),
        sold_from: sold_from(house, catalogue, package),
        together: renewal.together,
        shared,
        state,
    })
}

/// None: it is the payer's own.
async fn holder_of(
    conn: &mut Conn,
    renewal: &Renewal,
    payer: &Order,
) -> anyhow::Result<Option<String>> {
    Ok(match renewal.person == payer.person {
        true => None,
        false => Some(persons::name(conn, renewal.person).await?),
    })
}

/// Whoever gives a seat up asks for none instead of it, unless they change their answer.
fn can_wish(renewal: &Renewal, wishes: &[Wish]) -> bool {
    let is_over = matches!(renewal.answer, Some(Answer::Declined | Answer::Flexible(_)));
    (!is_over || renewal.terms.is_none()) && wishes.len() < WISHES_MAX
}

/// None: it can't be answered any more.
async fn will_pay(
    conn: &mut Conn,
    rule: Option<&RenewalRule>,
    renewal: &Renewal,
    former: &Order,
) -> anyhow::Result<Option<WillPay>> {
    let Some(rule) = rule else { return Ok(None) };
    Ok(Some(match payment(conn, rule, renewal, former).await? {
        Pays::Card(card) => WillPay::Card { used_at: card.used_at },
        Pays::Later(RenewalPayment::Debit) => WillPay::Debit,
        Pays::Later(RenewalPayment::Invoice) => WillPay::Invoice,
        Pays::Later(RenewalPayment::Card) | Pays::ByBuyer => WillPay::Link,
    }))
}

async fn creditor(conn: &mut Conn, target: Option<&Target>) -> anyhow::Result<Option<Creditor>> {
    let first = target.and_then(|target| target.performances.first());
    let Some(first) = first else { return Ok(None) };
    let (name, identifier) = invoice_sources::creditor(conn, first.row.selling).await?;
    Ok(Some(Creditor { name, identifier }))
}

/// As the receivables will have it (`money::checkout::place_renewal`).
async fn due_of(
    house: &House,
    conn: &mut Conn,
    round: &Round,
    renewal: &Renewal,
    former: &Order,
) -> anyhow::Result<Vec<DuePart>> {
    let Some(rule) = round.rule_of(renewal.former_offer) else { return Ok(Vec::new()) };
    let now = house.now();
    let terms = renewal.terms.as_ref().filter(|_| renewal.new_order.is_none());
    let Some(terms) = terms.filter(|_| rule.due.len() > 1) else {
        let days = if rule.due.is_empty() { vec![rule.pay_by(now)] } else { rule.due.clone() };
        return Ok(days.into_iter().map(|at| DuePart { at, amount: None, count: 0 }).collect());
    };
    let tickets: KeptTickets = serde_json::from_str(terms).context("a renewal's tickets")?;
    let catalogue = &*round.catalogue;
    let people = people_of(house, conn, catalogue, former.person, renewal.person).await?;
    let seat = KeptSeat { offer: renewal.offer, venue: renewal.venue, seat: renewal.seat };
    let sums = sums_minor(house, catalogue, &tickets, &seat, &people)?;
    let days = rule.due_days(tickets.tickets.len(), now);
    let mut parts: BTreeMap<Moment, (i64, u32)> = BTreeMap::new();
    for (at, minor) in sums.into_iter().enumerate().filter(|(_, minor)| *minor > 0) {
        let (sum_minor, count) = parts.entry(due_day(&days, at).unwrap_or(now)).or_default();
        (*sum_minor, *count) = (*sum_minor + minor, *count + 1);
    }
    let currency = currency(round)?;
    let amount = |minor| Some(Money::new(minor, currency));
    let part = |(at, (minor, count))| DuePart { at, amount: amount(minor), count };
    Ok(parts.into_iter().map(part).collect())
}

/// Nobody is kept from their renewals because the key was lost: then no digits are shown.
pub(super) fn mandate_view(house: &House, mandate: Mandate) -> MandateView {
    let iban = sealed::open(house, Sealed::Mandate(mandate.person), &mandate.iban);
    MandateView { iban_end: end_of(&iban.unwrap_or_default()), reference: mandate.reference }
}

/// The last four characters.
fn end_of(iban: &str) -> String {
    iban.chars().skip(iban.chars().count().saturating_sub(4)).collect()
}

fn state_of(
    house: &House,
    rule: Option<&RenewalRule>,
    renewal: &Renewal,
    ordered: Option<Order>,
) -> RenewalState {
    if let Some(end) = renewal.end {
        return RenewalState::Ended(end);
    }
    let Some(order) = ordered else {
        return match rule.filter(|rule| rule.is_open(house.now())) {
            Some(rule) => RenewalState::Open { until: rule.until },
            None => RenewalState::Waiting,
        };
    };
    let order_secret = sealed::shown_link(house, &order.secret);
    match order.standing() {
        Standing::Open => RenewalState::ToPay { order_secret, pay_by: order.pay_by },
        Standing::Paid => RenewalState::Renewed { order_secret },
        Standing::Ended => RenewalState::Unpaid { order_secret },
    }
}

fn currency(round: &Round) -> anyhow::Result<Currency> {
    Currency::parse(&round.season.currency).map_err(|wrong| anyhow::anyhow!("{wrong}"))
}

fn sold_from(house: &House, catalogue: &Catalogue, offer: OfferId) -> Option<Moment> {
    opens_later(catalogue, catalogue.offering_by_id(offer)?, house.now())
}

pub(super) fn package_name(catalogue: &Catalogue, offer: OfferId, language: &str) -> String {
    let offering = catalogue.offering_by_id(offer);
    offering.map(|offering| catalogue.offer_name(offering, language)).unwrap_or_default()
}

/// In the reader's language.
fn seat_name(target: &Target, seat: Ordinal, hall: &HallWords) -> Option<SeatName> {
    let performance = target.performances.first()?;
    Some(hall.seat_at(performance, performance.plan.seat_index(seat)?))
}

fn performances_of(catalogue: &Catalogue, target: &Target, language: &str) -> Vec<PerformanceLine> {
    let line = |performance: &season::performance::Performance| PerformanceLine {
        title: catalogue.title(&performance.row.production_slug, language),
        starts_at: performance.row.starts_at,
        time_zone: performance.row.time_zone.clone(),
    };
    target.performances.iter().map(line).collect()
}
