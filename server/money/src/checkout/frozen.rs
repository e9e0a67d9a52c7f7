//! What a basket becomes when it is ordered: the quote by the same pure function that the
//! basket showed, and a line for each ticket and fee with its companies and tax.

use super::{
    Checked,
    claims::{Claimed, claims},
    exchanged::{self, frozen_for},
    fee_lines::{fee_line, parts_of},
    shown::{shown, with_former},
};
use crate::exchange::Former;
use anyhow::Context;
use domain::{
    id::{BasketId, BasketItemId, OfferId, OrderItemId, OrderLineId, PersonId},
    money::Currency,
    order::PlaceRefusal,
    payments::{invoice::PerformanceInvoice, method::PaymentMethod},
    sales::pricing::{Quote, QuoteLine},
    wording::listing::Listing,
};
use house::{Failure, House, gateways};
use season::{catalogue::Catalogue, shares};
use selling::{
    basket::{self, BasketContext, Check, Deferred, items_of, parts, quote_of},
    extras::{Left, left},
};
use std::{collections::BTreeMap, ops::Range};
use store::{
    Conn,
    baskets::{LineRow, offers::ItemRow},
    orders::{Offer, OrderLine, extras::OrderExtraRow, shares::Share},
    payments::cancellations::FeePart,
    seats::counters::Claim,
};

pub(super) struct Frozen {
    pub quote: Quote,
    /// Subscriptions and packages that lines belong to.
    pub items: Vec<(OrderItemId, OfferId)>,
    pub lines: Vec<OrderLine>,
    /// The rows of lines that are no tickets.
    pub extras: Vec<OrderExtraRow>,
    claimed: Vec<Claimed>,
    /// The lines that each line and extra of the basket became, one for each piece.
    pub became: BTreeMap<String, Vec<OrderLineId>>,
    /// Which lines each fee is charged on.
    pub fee_parts: Vec<FeePart>,
    /// The invoices by performance, when all of the order is paid later.
    pub deferred: Vec<Deferred>,
    /// What each merchant account is to be paid, of what is paid at once.
    pub shares: Vec<Share>,
    /// The ticket that is exchanged for it.
    pub former: Option<Former>,
    /// Lines that sell gift vouchers.
    pub vouchers: Vec<OrderLineId>,
    /// Gift vouchers are to pay for it.
    pub has_vouchers: bool,
}

/// Why the gateway of a share of an order can't take it.
pub(super) fn not_taken(house: &House, share: &Share, currency: Currency) -> Option<PlaceRefusal> {
    let gateway = &share.merchant.gateway;
    let least_minor = gateways::least_minor(house, gateway, currency);
    match gateways::step_minor(house, gateway, currency) {
        None => Some(PlaceRefusal::CurrencyNotTaken),
        Some(_) if share.amount_minor < least_minor => {
            Some(PlaceRefusal::BelowMinimum { least_minor })
        }
        Some(step_minor) if share.amount_minor % step_minor != 0 => {
            Some(PlaceRefusal::OddAmount { step_minor })
        }
        Some(_) => None,
    }
}

/// What is being bought.
#[derive(Clone, Copy)]
pub(super) struct Bought<'a> {
    pub catalogue: &'a Catalogue,
    pub rows: &'a [LineRow],
    pub items: &'a [ItemRow],
    pub context: &'a BasketContext,
}

impl Frozen {
    /// The digest of a page that showed this.
    pub fn shown(&self, invoices: &[PerformanceInvoice]) -> String {
        with_former(shown(&self.quote, invoices), self.former.as_ref())
    }

    /// # Errors
    /// Refused when the basket is empty, a line's hold ended or a rule is broken.
    #[boxed]
    pub async fn of_basket(
        house: &House,
        catalogue: &Catalogue,
        conn: &mut Conn,
        basket: BasketId,
        checked: &Checked,
    ) -> Result<Self, Failure<PlaceRefusal>> {
        let (now, language) = (house.now(), checked.language.as_str());
        let rows = store::baskets::lines(conn, basket, now).await?;
        if rows.iter().any(|row| !row.held) {
            return Err(Failure::Refused(PlaceRefusal::HoldsEnded));
        }
        let items = items_of(conn, basket, &rows).await?;
        let mut context =
            basket::context(house, conn, catalogue, checked.session, Some(basket)).await?;
        context.is_exchange = checked.exchange_shown_minor.is_some();
        if rows.is_empty() && context.extras.is_empty() {
            return Err(Failure::Refused(PlaceRefusal::BasketEmpty));
        }
        let left = match context.extras.is_empty() {
            true => Left::default(),
            false => left(conn, catalogue).await?,
        };
        let (rows, items, context) = (&*rows, &*items, &context);
        let check = Check { catalogue, rows, items, context, left: &left, now, language };
        check.run().map_err(Failure::Refused)?;
        let bought = Bought { catalogue, rows, items, context };
        let former = exchanged::former(house, conn, checked).await?;
        let plain = freeze(house, &bought, None)?;
        check.resold(&plain.quote).map_err(Failure::Refused)?;
        let deferred = match checked.invoice_due_at {
            Some(due_at) => check.by_invoice(&plain.quote, due_at),
            None if checked.is_reserved => Vec::new(),
            None => check.deferred(&plain.quote),
        };
        // What a seller takes is shared out to the companies when it is taken.
        let is_at_counter = checked.actor.seller().is_some();
        let (way, given) = (checked.payment_method, former.as_ref());
        let mut frozen = match plain.quote.total_minor > 0 && deferred.is_empty() {
            true if is_at_counter => exchanged::at_counter(house, &bought, plain, given)?,
            true => Self::paid_at_once(house, &bought, way, given)?,
            false => plain,
        };
        frozen.claimed = claims(&check, &frozen.quote);
        (frozen.deferred, frozen.former) = (deferred, former);
        Ok(frozen)
    }

    /// Of a subscription that is renewed. Neither its seats nor its price depend on what is on
    /// sale now; what runs out is claimed as for every order. `payment_method`: of what is paid by
    /// its buyer; None: of what is owed, or free.
    ///
    /// # Errors
    /// A fault: no account takes the money.
    pub fn of_renewal(
        house: &House,
        bought: &Bought<'_>,
        payment_method: Option<PaymentMethod>,
        language: &str,
    ) -> anyhow::Result<Self> {
        let Bought { catalogue, rows, items, context } = *bought;
        let mut frozen = match payment_method {
            None => freeze(house, bought, None)?,
            Some(wanted) => {
                let offered = catalogue.payment_methods();
                let mut ways = [wanted].into_iter().chain(offered);
                let found = ways.find_map(|way| Self::with(house, bought, way).transpose());
                found.transpose()?.context("an account takes what is sold")?
            }
        };
        let (left, now) = (&Left::default(), house.now());
        let check = Check { catalogue, rows, items, context, left, now, language };
        frozen.claimed = claims(&check, &frozen.quote);
        Ok(frozen)
    }

    /// None: no account takes this payment method for all of it.
    pub fn with(
        house: &House,
        bought: &Bought<'_>,
        payment_method: PaymentMethod,
    ) -> anyhow::Result<Option<Self>> {
        let mut frozen = freeze(house, bought, Some(payment_method))?;
        let (catalogue, extras) = (bought.catalogue, &frozen.extras);
        let shares = shares::split(catalogue, &mut frozen.lines, extras, payment_method);
        Ok(shares.map(|shares| Self { shares, ..frozen }))
    }

    /// Why a gateway doesn't take its share of the order. None: each takes its own.
    pub fn not_taken(&self, house: &House) -> Option<PlaceRefusal> {
        self.shares.iter().find_map(|share| not_taken(house, share, self.quote.currency))
    }

    /// By the chosen payment method, or by the first one that pays for all of it.
    fn paid_at_once(
        house: &House,
        bought: &Bought<'_>,
        chosen: Option<PaymentMethod>,
        former: Option<&Former>,
    ) -> Result<Self, Failure<PlaceRefusal>> {
        let offered = bought.catalogue.payment_methods();
        let mut refusal = PlaceRefusal::PaymentMethodGone;
        for payment_method in
            offered.into_iter().filter(|it| chosen.is_none_or(|chosen| chosen == *it))
        {
            let found = frozen_for(house, bought, payment_method, former)?;
            let Some(frozen) = found else { continue };
            match frozen.not_taken(house) {
                None => return Ok(frozen),
                Some(why) => refusal = why,
            }
        }
        Err(Failure::Refused(refusal))
    }

    /// What runs out, with the refusal where too little is left. In the order of the counters'
    /// keys, as every use case claims: two orders can't wait for each other.
    pub fn claims(&self, buyer: PersonId) -> Vec<(Claim, &PlaceRefusal)> {
        let mut claims = Vec::new();
        for claimed in &self.claimed {
            let subject = claimed.subject.clone().for_buyer(buyer);
            let pieces = |(key, which): &(String, Range<usize>)| &self.became[key][which.clone()];
            let lines = claimed.of.iter().flat_map(pieces).copied().collect();
            let claim = Claim { subject, capacity: claimed.capacity, lines };
            claims.push((claim, &claimed.refusal));
        }
        claims.sort_by_cached_key(|(claim, _)| claim.subject.to_string());
        claims
    }

    pub fn tickets(&self) -> usize {
        self.lines.iter().filter(|line| line.offer.performance().is_some()).count()
    }
}

/// A line of the basket with its price.
struct PricedTicket<'a> {
    listing: &'a Listing,
    row: &'a LineRow,
    offer: Offer,
    /// One part for each price that pieces of the line have.
    priced: Vec<&'a QuoteLine>,
    /// The subscription or package that it belongs to.
    item: Option<OrderItemId>,
    beneficiary: Option<PersonId>,
}

pub(super) fn freeze(
    house: &House,
    bought: &Bought<'_>,
    payment_method: Option<PaymentMethod>,
) -> anyhow::Result<Frozen> {
    let now = house.now();
    let Bought { catalogue, rows, items, context } = *bought;
    let quote = quote_of(catalogue, rows, items, context, payment_method, now)?;
    let new_items: BTreeMap<BasketItemId, (OrderItemId, OfferId)> = items
        .iter()
        .filter(|item| rows.iter().any(|row| row.item == Some(item.id)))
        .map(|item| (item.id, (OrderItemId(house.new_id()), item.offer)))
        .collect();
    let mut tickets = Vec::new();
    for row in rows {
        let listing =
            catalogue.listing(row.performance).context("performances are never deleted")?;
        // One order, one currency: a price list in another would need an order of its own.
        anyhow::ensure!(
            listing.row.currency == quote.currency.as_str(),
            "a basket holds prices in two currencies"
        );
        let priced: Vec<&QuoteLine> = parts(&quote, &row.id.to_string()).collect();
        anyhow::ensure!(!priced.is_empty(), "every line that is held is quoted");
        let item = row.item.and_then(|item| new_items.get(&item)).map(|(id, _)| *id);
        let beneficiary = context.people.known(row.beneficiary);
        let offer = offer_of(row)?;
        tickets.push(PricedTicket { listing, row, offer, priced, item, beneficiary });
    }
    // Performance by performance, neighbours beside each other.
    tickets.sort_by_key(|ticket| {
        (ticket.listing.row.starts_at, ticket.row.performance, ticket.row.seat)
    });
    let mut lines = Vec::new();
    let mut became: BTreeMap<String, Vec<OrderLineId>> = BTreeMap::new();
    for ticket in &tickets {
        lines.extend(pieces(&ticket.priced).map(|priced| {
            let id = OrderLineId(house.new_id());
            became.entry(ticket.row.id.to_string()).or_default().push(id);
            ticket_line(id, ticket, priced)
        }));
    }
    let extras = extra_lines(house, catalogue, context, &quote, &mut lines, &mut became)?;
    let (fees, mut fee_parts) = (catalogue.fees(payment_method, now), Vec::new());
    for priced in &quote.fees {
        let fee = fees.iter().find(|fee| fee.rule.key == priced.key);
        let line = fee_line(house, fee.context("a quoted fee has its rule")?, priced);
        fee_parts.extend(parts_of(&line, priced, &became, quote.currency)?);
        lines.push(line);
    }
    let (due, tax) =
        lines.iter().fold((0, 0), |(due, tax), line| (due + line.due_minor, tax + line.tax_minor));
    assert_eq!(due, quote.total_minor, "an order's lines add up to its total");
    let taxes: i64 = quote.taxes.iter().map(|tax| tax.tax_minor).sum();
    assert_eq!(tax, taxes, "an order's lines hold the quote's VAT");
    Ok(Frozen {
        vouchers: vouchers(catalogue, &extras),
        quote,
        items: new_items.into_values().collect(),
        lines,
        extras,
        claimed: Vec::new(),
        became,
        fee_parts,
        deferred: Vec::new(),
        shares: Vec::new(),
        former: None,
        has_vouchers: context.has_vouchers,
    })
}

/// The lines that sell vouchers.
fn vouchers(catalogue: &Catalogue, extras: &[OrderExtraRow]) -> Vec<OrderLineId> {
    extras.iter().filter(|row| catalogue.is_voucher(row.extra)).map(|row| row.line).collect()
}

/// Each piece with the part of its line that has its price.
fn pieces<'q>(parts: &[&'q QuoteLine]) -> impl Iterator<Item = &'q QuoteLine> {
    parts.iter().flat_map(|part| std::iter::repeat_n(*part, part.quantity as usize))
}

/// The quote takes VAT out of each ticket by itself, so a line of several divides exactly.
fn ticket_line(id: OrderLineId, ticket: &PricedTicket<'_>, priced: &QuoteLine) -> OrderLine {
    let PricedTicket { listing, row, offer, item, beneficiary, .. } = ticket;
    let count = i64::from(priced.quantity);
    OrderLine {
        id,
        offer: offer.clone(),
        zone: row.zone.clone(),
        price_type_id: Some(row.price_type_id),
        beneficiary: *beneficiary,
        selling: listing.row.selling,
        organising: listing.row.organising,
        due_minor: priced.due_minor / count,
        tax_treatment: listing.tax.treatment,
        tax_rate_ppm: priced.tax_rate_ppm,
        tax_minor: priced.tax_minor / count,
        item: *item,
        share: 0,
    }
}

/// What a line of the basket sells: a seat, or an admission to an unnumbered area.
fn offer_of(row: &LineRow) -> anyhow::Result<Offer> {
    let performance = row.performance;
    match (row.seat, &row.area) {
        (Some(ordinal), _) => Ok(Offer::Seat { performance, ordinal }),
        (None, Some(area)) => Ok(Offer::Place { performance, area: area.clone() }),
        (None, None) => anyhow::bail!("line {} has neither a seat nor an area", row.id),
    }
}

/// A line for each piece, as for tickets.
fn extra_lines(
    house: &House,
    catalogue: &Catalogue,
    context: &BasketContext,
    quote: &Quote,
    lines: &mut Vec<OrderLine>,
    became: &mut BTreeMap<String, Vec<OrderLineId>>,
) -> anyhow::Result<Vec<OrderExtraRow>> {
    let (now, rules) = (house.now(), &catalogue.rules);
    let mut extras = Vec::new();
    for row in &context.extras {
        let extra = catalogue.extra_of(row).context("an extra that was checked")?;
        let key = row.id.to_string();
        let priced: Vec<&QuoteLine> = parts(quote, &key).collect();
        anyhow::ensure!(!priced.is_empty(), "every extra is quoted");
        let company = extra.company(rules).context("a company of the sheets")?;
        let tax = extra.tax(rules, now).context("a treatment of the sheets")?;
        let span = match extra.pass().map(|pass| rules.pass_span(pass, now)) {
            Some(span) => Some((span.from, span.until.context("a pass ends with its season")?)),
            None => None,
        };
        for priced in pieces(&priced) {
            let count = i64::from(priced.quantity);
            let line = OrderLineId(house.new_id());
            became.entry(key.clone()).or_default().push(line);
            lines.push(OrderLine {
                id: line,
                offer: Offer::Extra,
                zone: String::new(),
                price_type_id: None,
                beneficiary: context.people.known(row.beneficiary),
                selling: company,
                organising: company,
                due_minor: priced.due_minor / count,
                tax_treatment: tax.treatment,
                tax_rate_ppm: priced.tax_rate_ppm,
                tax_minor: priced.tax_minor / count,
                item: None,
                share: 0,
            });
            let (extra, performance) = (row.extra, row.performance);
            extras.push(OrderExtraRow { line, extra, performance, span });
        }
    }
    Ok(extras)
}
