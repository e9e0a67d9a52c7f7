//! What a pass says: the ticket as its page shows it, in all languages of the house.

use super::{LENGTH_MS, receipts::ReceiptPass, timestamp};
use anyhow::Context;
use domain::{
    id::PassId,
    moment::{MINUTE_MS, Moment},
    order::{OrderLineView, OrderView},
    wording::poster::poster_card,
};
use house::{House, locales::Locale, sealed};
use jiff::Zoned;
use person_tables::passes::{Pass, PassSubject};
use season::catalogue::{self, Catalogue};
use selling::{
    orders::{Reader, view_for},
    tickets::prints::PrintedTicket,
};
use std::{collections::BTreeMap, sync::Arc};
use store::{Conn, orders::Order, tickets::transfers};
use wallets::event_pass::{
    EventPass, PassBarcode, PassLabels, PassSeat, PassTimes, PassVenue, PassWords,
};

pub(super) struct Composed {
    pub id: PassId,
    /// None: it is of a receipt.
    pub ticket: Option<PrintedTicket>,
    pub pass: EventPass,
    /// The poster's name.
    pub poster: String,
    /// The poster as PNG, where it was uploaded.
    pub picture: Option<Arc<[u8]>>,
    /// Whether the house gives tickets of this performance out on phones' wallets now.
    pub is_given_out: bool,
}

/// An order in each language, as one reader sees it.
type Views = BTreeMap<String, OrderView>;

pub(super) async fn compose(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    passes: &[Pass],
) -> anyhow::Result<Vec<Composed>> {
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let is_buyers_ticket =
        |pass: &Pass| !pass.is_recipient && matches!(pass.subject, PassSubject::Ticket(_));
    let buyer = match passes.iter().any(is_buyers_ticket) {
        true => views(house, conn, &catalogue, order, Reader::Buyer).await?,
        false => Views::new(),
    };
    let mut composed = Vec::new();
    for pass in passes {
        let own = own(house, conn, order, pass).await?;
        let part = Part { house, catalogue: &catalogue, order, pass, own };
        composed.push(match pass.subject {
            PassSubject::Receipt(extra, performance) => {
                let catalogue = &*catalogue;
                ReceiptPass { house, catalogue, order, pass, extra, performance }.composed()?
            }
            PassSubject::Ticket(admission) if pass.is_recipient => {
                let reader = Reader::Recipient(admission);
                part.composed(&views(house, conn, &catalogue, order, reader).await?)?
            }
            PassSubject::Ticket(_) => part.composed(&buyer)?,
        });
    }
    show_posters(house, conn, &mut composed).await?;
    Ok(composed)
}

/// Where a pass's holder finds the ticket, and in which language they read.
struct Own {
    page: String,
    locale: Arc<Locale>,
}

/// Whoever has a ticket from somebody else needs no account: its own page shows it.
async fn own(house: &House, conn: &mut Conn, order: &Order, pass: &Pass) -> anyhow::Result<Own> {
    let transfer = match pass.subject {
        PassSubject::Ticket(admission) if pass.is_recipient => {
            transfers::of_ticket(conn, admission).await?
        }
        _ => None,
    };
    let language = transfer.as_ref().map_or(order.language.as_str(), |it| it.language(order));
    let locale = house.locales().get_or_fallback(language);
    let base = format!("{}/{}", house.settings().public_url, locale.language());
    let valid = transfer.filter(|_| !pass.standing.is_void);
    let secret = valid.and_then(|transfer| sealed::open_link(house, &transfer.secret).ok());
    let page = match secret {
        Some(secret) => format!("{base}/transfers/{secret}"),
        None => format!("{base}/account"),
    };
    Ok(Own { page, locale })
}

/// Those that staff uploaded, each read once.
async fn show_posters(
    house: &House,
    conn: &mut Conn,
    composed: &mut [Composed],
) -> anyhow::Result<()> {
    let mut read: BTreeMap<String, Option<Arc<[u8]>>> = BTreeMap::new();
    for one in composed {
        if !read.contains_key(&one.poster) {
            let picture =
                season::contents::pictures::uploaded_png(house, conn, &one.poster).await?;
            read.insert(one.poster.clone(), picture.map(Arc::from));
        }
        one.picture = read.get(&one.poster).cloned().flatten();
    }
    Ok(())
}

async fn views(
    house: &House,
    conn: &mut Conn,
    catalogue: &Arc<Catalogue>,
    order: &Order,
    reader: Reader,
) -> anyhow::Result<Views> {
    let mut views = Views::new();
    for language in house.locales().languages() {
        let view = view_for(house, conn, catalogue, order, language, reader).await?;
        views.insert(language.to_owned(), view);
    }
    Ok(views)
}

struct Part<'a> {
    house: &'a House,
    catalogue: &'a Catalogue,
    order: &'a Order,
    pass: &'a Pass,
    own: Own,
}

impl Part<'_> {
    fn composed(&self, views: &Views) -> anyhow::Result<Composed> {
        let locale = &self.own.locale;
        let own = views.get(locale.language()).context("the house's own language")?;
        let line = self.line(own)?;
        let mut words = BTreeMap::new();
        for (language, view) in views {
            let locale = self.house.locales().get_or_fallback(language);
            words.insert(language.clone(), words_of(&locale, self.line(view)?));
        }
        let listing = self.catalogue.listing(line.performance);
        let length_ms =
            listing.map_or(LENGTH_MS, |it| i64::from(it.row.duration_minutes) * MINUTE_MS);
        let public_url = &self.house.settings().public_url;
        let zoned = |at: Moment| zoned(at, &line.time_zone);
        let pass = EventPass {
            serial: self.pass.id.to_string(),
            event: line.performance.to_string(),
            group: self.group(),
            house: locale.text("house-name"),
            times: Some(PassTimes {
                starts_at: zoned(line.starts_at)?,
                ends_at: zoned(line.starts_at.plus_ms(length_ms))?,
                doors_at: zoned(line.doors_at)?,
            }),
            venue: Some(venue(line)),
            seat: seat(line),
            entrance: line.entrance.clone(),
            door: line.door.clone(),
            holder: self.holder(line),
            order: if self.is_buyers() { self.order.code.clone() } else { String::new() },
            barcode: PassBarcode {
                value: self.pass.code.clone(),
                symbol: self.house.ports().wallets.symbol,
            },
            is_void: self.pass.standing.is_void,
            language: locale.language().to_owned(),
            words,
            page: Some(self.own.page.clone()),
            picture: (!line.poster.is_empty())
                .then(|| format!("{public_url}{}", poster_card(&line.poster))),
        };
        let ticket = match self.pass.subject {
            PassSubject::Ticket(admission) => Some(PrintedTicket {
                order: self.pass.order,
                admission,
                code: self.pass.code.clone(),
            }),
            PassSubject::Receipt(..) => None,
        };
        Ok(Composed {
            id: self.pass.id,
            ticket,
            pass,
            poster: line.poster.clone(),
            picture: None,
            is_given_out: listing.is_none_or(|it| it.effective.media.wallet),
        })
    }

    /// A ticket that was taken back has its pass still.
    fn line<'v>(&self, view: &'v OrderView) -> anyhow::Result<&'v OrderLineView> {
        let mut lines = view.lines.iter().chain(&view.taken_back);
        lines.find(|line| line.line == self.pass.line).context("a ticket's line stays")
    }

    /// Whoever has a ticket from somebody else isn't told who bought it, in which order. A void
    /// pass may still lie in the phone of whoever had the ticket before.
    fn is_buyers(&self) -> bool {
        !self.pass.is_recipient && !self.pass.standing.is_void
    }

    fn holder(&self, line: &OrderLineView) -> Option<String> {
        let buyer =
            || domain::wording::text::full_name(&self.order.given_name, &self.order.family_name);
        let name = line.beneficiary.clone().unwrap_or_else(buyer);
        (self.is_buyers() && !name.trim().is_empty()).then_some(name)
    }

    /// Passes of one order lie on one pile; a ticket from somebody else by itself.
    fn group(&self) -> String {
        if self.pass.is_recipient { self.pass.id.to_string() } else { self.order.id.to_string() }
    }
}

pub(super) fn zoned(at: Moment, time_zone: &str) -> anyhow::Result<Zoned> {
    Ok(timestamp(at)?.in_tz(time_zone)?)
}

fn venue(line: &OrderLineView) -> PassVenue {
    let venue = &line.venue;
    PassVenue {
        name: venue.name.clone(),
        hall: venue.hall.clone(),
        address: format!("{}, {} {}", venue.street, venue.postcode, venue.town),
        coordinates: None,
    }
}

fn seat(line: &OrderLineView) -> PassSeat {
    match &line.seat {
        Some(seat) => PassSeat {
            area: seat.area.clone(),
            section: seat.section.clone(),
            row: seat.row.clone(),
            number: seat.number.clone(),
        },
        None => PassSeat { area: line.area.clone().unwrap_or_default(), ..PassSeat::default() },
    }
}

fn words_of(locale: &Locale, line: &OrderLineView) -> PassWords {
    let date = locale.date_long(line.starts_at, &line.time_zone);
    let description = locale.text_with(
        "wallet-description",
        &[("title", line.title.as_str().into()), ("date", date.into())],
    );
    PassWords {
        description,
        title: line.title.clone(),
        author: line.author.clone(),
        price_type: marked(line),
        free_place: match line.seat {
            Some(_) => String::new(),
            None => locale.text("ticket-free-place"),
        },
        terms: locale.text("ticket-terms"),
        labels: PassLabels {
            date: locale.text("wallet-date"),
            doors: locale.text("order-ticket-doors"),
            venue: locale.text("wallet-venue"),
            entrance: locale.text("order-ticket-entrance"),
            door: locale.text("order-ticket-door"),
            section: locale.text("ticket-area"),
            row: locale.text("ticket-row"),
            seat: locale.text("ticket-seat"),
            price_type: locale.text("wallet-price-type"),
            holder: locale.text("ticket-holder"),
            order: locale.text("ticket-order"),
            address: locale.text("wallet-address"),
            author: locale.text("wallet-author"),
            terms: locale.text("ticket-good-to-know"),
            page: locale.text("wallet-page"),
        },
    }
}

/// The ticket type with its symbol before it: `U30 · Under 30`.
fn marked(line: &OrderLineView) -> String {
    let symbol = line.symbol.as_ref().map(|symbol| symbol.as_str());
    let said = [symbol, Some(line.price_type.as_str()).filter(|text| !text.is_empty())];
    said.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
