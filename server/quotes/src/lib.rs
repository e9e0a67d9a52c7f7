//! What a basket written as a file would cost, and why: the rules of the shop, tried without
//! buying anything (docs/formats/quote.md).

#[macro_use]
extern crate boxed;

mod answer;
mod codes;
mod exchange;
mod payments;
mod pieces;
mod problems;
mod request;

pub use answer::{
    AnswerCode, AnswerFee, AnswerLine, AnswerPayment, AnswerStage, AnswerTax, Problem, QuoteAnswer,
    QuoteFault,
};
pub use request::{QuoteRequest, RequestItem, RequestPerson, RequestTicket};

use codes::Entered;
use domain::{
    moment::Moment,
    people::actor::{Action, Actor},
    sales::{
        outlet::Outlet,
        pricing::{Change, Purchase, Quote, QuoteLine, quote},
    },
};
use house::{Failure, House};
use pieces::{Piece, Shop, fault};
use season::{
    catalogue::{self, Catalogue},
    performance,
    sellers::points_of_sale,
    sheets::{
        kept_sheets,
        season_folder::cells::{Cell, Context, LocalTime},
    },
};
use selling::basket::{CODES_MAX, parts};
use std::collections::BTreeMap;
use store::Conn;

/// # Errors
/// What of the file can't be read, or names nothing that the house has, by its path.
#[boxed]
pub async fn quote_file(
    house: &House,
    actor: &Actor,
    file: &[u8],
) -> Result<QuoteAnswer, Failure<Vec<QuoteFault>>> {
    actor.permit(Action::ImportSeason, "*")?;
    let reader = &mut serde_json::Deserializer::from_slice(file);
    let request: QuoteRequest = serde_path_to_error::deserialize(reader).map_err(|error| {
        Failure::Refused(vec![fault(&error.path().to_string(), &error.inner().to_string())])
    })?;
    let mut conn = house.store().read().await?;
    let outlet = match &request.channel {
        Some(name) => points_of_sale::outlet(&mut conn, name).await?.ok_or_else(no_outlet)?,
        None => Outlet::WEB,
    };
    let catalogue = catalogue::catalogue_in(house, &mut conn, &outlet).await?;
    let now = match &request.at {
        Some(at) => moment(at, &catalogue).map_err(|it| Failure::Refused(vec![it]))?,
        None => house.now(),
    };
    let shop = Shop {
        catalogue: &catalogue,
        request: &request,
        now,
        sold: sold_of(house, &mut conn, &catalogue, &request).await?,
    };
    let pieces = shop.pieces().map_err(Failure::Refused)?;
    let mut found: Vec<(String, _)> = Vec::new();
    for code in &request.codes {
        // As in the shop, and the same code again is no second one.
        let code = domain::wording::typed_code::capitals(code);
        if found.iter().all(|(known, _)| *known != code) {
            if found.len() >= CODES_MAX {
                let message = format!("are more than {CODES_MAX} different codes");
                return Err(Failure::Refused(vec![fault("codes", &message)]));
            }
            let row = kept_sheets::code(&mut conn, &code, &catalogue).await?;
            found.push((code, row));
        }
    }
    let entered = codes::enter(&shop, &pieces, found);
    Ok(answer(&shop, &pieces, &entered))
}

fn no_outlet() -> Failure<Vec<QuoteFault>> {
    let message = "is neither web, box-office, point-of-sale nor external, nor point-of-sale:KEY \
                   with the key of a point of sale of the house";
    Failure::Refused(vec![fault("channel", message)])
}

/// By performance and zone: what the file says, else what is sold indeed.
async fn sold_of(
    house: &House,
    conn: &mut Conn,
    catalogue: &std::sync::Arc<Catalogue>,
    request: &QuoteRequest,
) -> anyhow::Result<BTreeMap<(String, String), i64>> {
    let mut sold = BTreeMap::new();
    let tickets = request.items.iter().flat_map(|item| &item.tickets);
    let mut slugs: Vec<&str> = tickets.map(|ticket| ticket.performance.as_str()).collect();
    slugs.extend(request.items.iter().filter_map(|item| item.ticket.as_deref()));
    let offers = request.items.iter().filter_map(|item| item.package.as_deref());
    let offerings: Vec<_> = offers.filter_map(|key| catalogue.offering(key)).collect();
    let of_offers = offerings.iter().flat_map(|offering| offering.performances());
    slugs.extend(of_offers.map(|listing| listing.row.slug.as_str()));
    slugs.sort_unstable();
    slugs.dedup();
    for listing in slugs.into_iter().filter_map(|slug| catalogue.listing_by_slug(slug)) {
        let performance = performance::of_listing(house, conn, catalogue, listing.clone()).await?;
        let shares = performance::sold_share(house, conn, &performance).await?;
        for (zone, ppm) in performance.zones.zones.iter().zip(shares) {
            sold.insert((listing.row.slug.clone(), zone.key.clone()), ppm);
        }
    }
    for (slug, zones) in &request.sold {
        for (zone, percent) in zones {
            let ppm = (percent.clamp(0.0, 100.0) * 10_000.0).round() as i64;
            sold.insert((slug.clone(), zone.clone()), ppm);
        }
    }
    Ok(sold)
}

fn moment(at: &str, catalogue: &Catalogue) -> Result<Moment, QuoteFault> {
    let read = LocalTime::read(at, &Context::default()).map_err(|message| fault("at", &message))?;
    let moment = read.in_zone(&catalogue.time_zone);
    moment.ok_or_else(|| fault("at", "is a time that the clock skips"))
}

fn answer(shop: &Shop<'_>, pieces: &[Piece], entered: &[Entered]) -> QuoteAnswer {
    let fees = shop.rules().fees(shop.request.payment_method.as_deref(), shop.now);
    let codes = entered.iter().filter_map(|code| code.rule.clone()?.ok()).collect();
    let currency = shop.catalogue.currency();
    let purchase = Purchase {
        currency,
        items: shop.purchase(pieces),
        codes,
        fees: fees.into_iter().map(|fee| fee.rule).collect(),
    };
    let quoted = quote(&purchase);
    let context = Context {
        digits: season::sheets::season_folder::cells::digits(currency),
        ..Context::default()
    };
    let write = |change: Change| change.write(&context);
    QuoteAnswer {
        currency: currency.as_str().to_owned(),
        lines: lines(shop, pieces, &purchase, &quoted, &write),
        fees: answer::fees(&quoted, &purchase.fees, &context),
        codes: codes::told(entered, &quoted),
        taxes: answer::taxes(&quoted),
        payments: payments::payments(shop, pieces, &purchase, &quoted),
        saved_minor: saved(shop, pieces, &quoted),
        total_minor: quoted.total_minor,
        problems: problems::problems(shop, pieces, entered),
    }
}

/// Tickets of an item that cost the same for the same reasons are one line.
fn lines(
    shop: &Shop<'_>,
    pieces: &[Piece],
    purchase: &Purchase,
    quoted: &Quote,
    write: &dyn Fn(Change) -> String,
) -> Vec<AnswerLine> {
    let mut lines: Vec<AnswerLine> = Vec::new();
    let told = pieces.iter().flat_map(|piece| {
        let parts = parts(quoted, &piece.line.key);
        parts.filter_map(move |part| line(shop, piece, purchase, part, write))
    });
    for new in told {
        match lines.last_mut() {
            Some(last) if last.is_like(&new) => {
                last.quantity += new.quantity;
                last.due_minor += new.due_minor;
                last.tax_minor += new.tax_minor;
            }
            _ => lines.push(new),
        }
    }
    lines
}

fn line(
    shop: &Shop<'_>,
    piece: &Piece,
    purchase: &Purchase,
    line: &QuoteLine,
    write: &dyn Fn(Change) -> String,
) -> Option<AnswerLine> {
    let item = shop.request.items.get(piece.item)?;
    let package = purchase.items.get(piece.item).and_then(|item| item.package.as_ref());
    let sum = piece.line.terms.sum_minor.zip(package.map(|package| package.sum_for));
    let is_ticket = piece.zone.is_some();
    Some(AnswerLine {
        item: item.key.clone(),
        offer: piece.offer.clone(),
        performance: piece.listing.as_ref().map(|listing| listing.row.slug.clone()),
        zone: piece.zone.clone(),
        price_type: is_ticket.then(|| piece.line.terms.price_type.clone()),
        person: item.person.clone(),
        quantity: line.quantity,
        listed_minor: line.listed_minor,
        stages: answer::stages(&line.stages, sum, write),
        each_minor: line.due_minor / i64::from(line.quantity.max(1)),
        due_minor: line.due_minor,
        tax: piece.tax.clone(),
        tax_percent: answer::percent(line.tax_rate_ppm),
        tax_minor: line.tax_minor,
        company: piece.line.terms.seller.clone(),
    })
}

/// Against the same performances one by one, fees apart.
fn saved(shop: &Shop<'_>, pieces: &[Piece], quoted: &Quote) -> i64 {
    let singles = quote(&shop.singles(pieces));
    let of_packages = pieces.iter().filter(|piece| piece.single.is_some());
    let due =
        |piece: &Piece| -> i64 { parts(quoted, &piece.line.key).map(|part| part.due_minor).sum() };
    singles.total_minor - of_packages.map(due).sum::<i64>()
}
