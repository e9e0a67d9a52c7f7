//! What the recipient sees: whose present it is, their words, and the tickets. Never a price.

use super::{
    extras::{self, GivenExtra, GivenVoucher},
    since::{self, Seen, Since},
};
use crate::exchange;
use anyhow::Context;
use domain::{
    moment::Moment,
    order::OrderLineView,
    sales::voucher::{Voucher, VoucherEnd},
    seats::plan::SeatName,
    tickets::{
        gift::{CardDesign, GiftRefusal},
        transfer::name_for_others,
    },
};
use gift_tables::{
    gift_links::{self, Former},
    gifts::{self, Gift},
    vouchers,
};
use house::{House, sealed};
use people::customers::time_zone;
use season::catalogue;
use selling::{orders::view_of_order, tickets::handed};
use store::{
    Conn, orders,
    tickets::{
        exchanges::{self, Wish},
        transfers::{self, HandedWith},
    },
};

#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    pub from: String,
    pub to: String,
    pub dedication: String,
    pub design: CardDesign,
    pub state: OpenedState,
    /// None if the person who accepts is to tell one.
    pub email: Option<String>,
    pub lines: Vec<GivenLine>,
    /// Its tickets for performances that were cancelled.
    pub off: Vec<OrderLineView>,
    /// Tickets that their recipient has exchanged since, for others that stand.
    pub exchanged: u32,
    /// One of them was exchanged, and the new one isn't theirs any more either.
    pub has_exchanged_gone: bool,
    /// With codes once the present is accepted; none before.
    pub vouchers: Vec<Voucher>,
    /// Vouchers that wait for it to be accepted.
    pub offered_vouchers: Vec<GivenVoucher>,
    /// Until when their giver may withdraw from the purchase of these. None: they can't.
    pub withdrawal_ends: Option<Moment>,
    pub extras: Vec<GivenExtra>,
    /// What is other than when it was given.
    pub since: Vec<Since>,
    /// When it was read.
    pub now: Moment,
    /// Of the house's dates.
    pub time_zone: String,
}

/// A ticket of a present.
#[derive(Clone, Debug, PartialEq)]
pub struct GivenLine {
    /// With its code once the present is accepted.
    pub line: OrderLineView,
    /// The secret of the ticket's own page; None until then.
    pub page: Option<String>,
    /// It can be exchanged for another date now.
    pub is_exchangeable: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenedState {
    Open,
    Accepted,
    CalledBack,
    /// It can't be accepted, for this reason.
    NotNow(GiftRefusal),
}

/// By the recipient's link. None if there is no such link.
#[boxed]
pub async fn opened(house: &House, secret: &str, language: &str) -> anyhow::Result<Option<Opened>> {
    let mut conn = house.store().read().await?;
    let secret = sealed::link_lookup(house, secret)?;
    let Some(gift) = gifts::by_secret(&mut conn, &secret).await? else { return Ok(None) };
    let order = orders::by_id(&mut conn, gift.order).await?.context("an order stays")?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let mut opened = Opened {
        from: name_for_others(&order.given_name, &order.family_name),
        to: gift.card.recipient_name.clone(),
        dedication: gift.card.dedication.clone(),
        design: gift.card.design,
        state: OpenedState::Open,
        email: gift.card.email.clone().filter(|email| !email.is_empty()),
        lines: Vec::new(),
        off: Vec::new(),
        exchanged: 0,
        has_exchanged_gone: false,
        vouchers: Vec::new(),
        offered_vouchers: Vec::new(),
        withdrawal_ends: None,
        extras: Vec::new(),
        since: Vec::new(),
        now: house.now(),
        time_zone: time_zone(&catalogue),
    };
    if gift.called_back_at.is_some() {
        opened.state = OpenedState::CalledBack;
        opened.dedication.clear();
        return Ok(Some(opened));
    }
    let view = view_of_order(house, &mut conn, &catalogue, &order, language).await?;
    if gift.accepted_at.is_some() {
        opened.state = OpenedState::Accepted;
        opened.extras = extras::accepted(&view.extras);
        add_accepted(house, &mut conn, &gift, language, &mut opened).await?;
        let standing: Vec<_> = opened.lines.iter().map(|given| given.line.line).collect();
        let seen = Seen { gift: &gift, view: &view, standing: &standing, language };
        since::add(&mut conn, &catalogue, &seen, &mut opened).await?;
        return Ok(Some(opened));
    }
    let content = super::content(house, &mut conn, &order).await?;
    if let Some(refused) = content.refusal(&order) {
        opened.state = OpenedState::NotNow(refused);
    }
    opened.extras = extras::going(&view.extras, content.pieces_of(&gift.card));
    opened.offered_vouchers.clone_from(&content.vouchers);
    opened.withdrawal_ends = content.withdrawal_ends;
    let standing: Vec<_> = content.tickets.iter().map(|ticket| ticket.line).collect();
    let seen = Seen { gift: &gift, view: &view, standing: &standing, language };
    since::add(&mut conn, &catalogue, &seen, &mut opened).await?;
    let goes = |line: &OrderLineView| content.tickets.iter().any(|ticket| ticket.line == line.line);
    // Its codes are the buyer's still.
    let hidden = |line: OrderLineView| GivenLine {
        line: OrderLineView { ticket: None, ..line },
        page: None,
        is_exchangeable: false,
    };
    let (off, lines): (Vec<_>, Vec<_>) = view.lines.into_iter().partition(|it| it.is_cancelled);
    opened.lines = lines.into_iter().filter(goes).map(hidden).collect();
    sort(&mut opened.lines);
    opened.off.extend(off.into_iter().filter(|line| line.handed_to.is_none()));
    Ok(Some(opened))
}

/// Performance by performance, as the order's page names the seats.
fn sort(lines: &mut [GivenLine]) {
    lines.sort_by(|one, other| {
        let (one, other) = (&one.line, &other.line);
        let at = (one.starts_at, one.performance).cmp(&(other.starts_at, other.performance));
        at.then_with(|| SeatName::some_in_order(one.seat.as_ref(), other.seat.as_ref()))
    });
}

/// Why this link opens no present any more. None if it never did.
#[boxed]
pub async fn former(house: &House, secret: &str) -> anyhow::Result<Option<Former>> {
    let mut conn = house.store().read().await?;
    gift_links::former(&mut conn, &sealed::link_lookup(house, secret)?).await
}

/// Tickets that stand still, how many were exchanged, and vouchers.
async fn add_accepted(
    house: &House,
    conn: &mut Conn,
    gift: &Gift,
    language: &str,
    opened: &mut Opened,
) -> anyhow::Result<()> {
    let mut lines = handed::Lines::default();
    for ticket in transfers::handed_with(conn, HandedWith::Present(gift.id)).await? {
        match exchanges::done_by(conn, ticket.id).await? {
            Some(true) => opened.exchanged += 1,
            Some(false) => opened.has_exchanged_gone = true,
            None => {}
        }
        if let Some(line) = lines.of(house, conn, &ticket, language).await? {
            if line.is_cancelled {
                opened.off.push(line);
                continue;
            }
            let wish = Wish { admission: ticket.admission, transfer: Some(ticket.id) };
            let is_exchangeable = exchange::can_be_exchanged(house, conn, wish).await?;
            let page = sealed::open_link(house, &ticket.secret).ok();
            opened.lines.push(GivenLine { line, page, is_exchangeable });
        }
    }
    sort(&mut opened.lines);
    let mut given = vouchers::of_gift(conn, gift.id).await?;
    given.retain(|row| row.voucher.end != Some(VoucherEnd::TakenBack));
    let given = given.into_iter().map(|row| sealed::open_voucher(house, row.voucher));
    opened.vouchers = given.collect::<anyhow::Result<_>>()?;
    Ok(())
}

/// All tickets of an accepted present as PDF, and the codes of its extras. None if there is no such
/// present, or nothing to print.
#[boxed]
pub async fn tickets_pdf(
    house: &House,
    secret: &str,
    language: &str,
) -> anyhow::Result<Option<Vec<u8>>> {
    let mut conn = house.store().read().await?;
    let Some(gift) = accepted(house, &mut conn, secret).await? else { return Ok(None) };
    let tickets = transfers::handed_with(&mut conn, HandedWith::Present(gift.id)).await?;
    drop(conn);
    let way = handed::HandedBy::Download;
    handed::gift_pdf(house, gift.order, &tickets, language, way).await
}

/// The dates of an accepted present for a calendar. None if there is no such present or ticket.
#[boxed]
pub async fn calendar(
    house: &House,
    secret: &str,
    language: &str,
) -> anyhow::Result<Option<String>> {
    let mut conn = house.store().read().await?;
    let Some(gift) = accepted(house, &mut conn, secret).await? else { return Ok(None) };
    let tickets = transfers::handed_with(&mut conn, HandedWith::Present(gift.id)).await?;
    drop(conn);
    handed::gift_calendar(house, gift.order, &tickets, language).await
}

/// The vouchers of an accepted present as cards to print. None if there is none.
#[boxed]
pub async fn vouchers_pdf(
    house: &House,
    secret: &str,
    language: &str,
) -> anyhow::Result<Option<Vec<u8>>> {
    let mut conn = house.store().read().await?;
    let Some(gift) = accepted(house, &mut conn, secret).await? else { return Ok(None) };
    drop(conn);
    money::vouchers::given_cards_pdf(house, &gift, language).await
}

async fn accepted(house: &House, conn: &mut Conn, secret: &str) -> anyhow::Result<Option<Gift>> {
    let gift = gifts::by_secret(conn, &sealed::link_lookup(house, secret)?).await?;
    Ok(gift.filter(|gift| gift.accepted_at.is_some()))
}
