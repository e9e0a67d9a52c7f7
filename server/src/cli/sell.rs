//! `sell`: a sale at the box office or at a point of sale, paid at once or by invoice.

pub mod invite;
mod invoice;
pub mod point;
pub mod till;

use super::refusals::{of_hold, of_key, of_over, of_parts, of_place, of_sale, plain, refuse, told};
use crate::{assemble, options::Options};
use clap::{Args, ValueEnum};
use domain::{
    money::Money,
    order::PlaceRequest,
    payments::method::PaymentMethod,
    people::actor::Actor,
    sales::offer::product::at_price_type,
    seats::hold::{HoldRefusal, HoldRequest, SeatPick, SeatRequest},
};
use house::{Answered as _, House};
use invoice::{InvoiceTerms, invoice_refused};
use money::{
    checkout::{
        self, CallerKey, CounterRefusal, CounterSale, Sold, parts::Part, sell_by_invoice,
        sold_before,
    },
    reservations::hold_over,
};
use people::sales::{Counter, open_sale};
use season::{catalogue, performance};
use selling::{basket, blocks::seat_indexes, hold::hold, orders};
use serde_json::{Value, json};
use std::process::ExitCode;
use till::{current, of_till};

#[derive(Args)]
pub struct Sell {
    /// The performance's key, as in the season's sheets
    #[arg(long, value_name = "KEY")]
    performance: String,
    #[command(flatten)]
    seats: Seats,
    /// The key of the ticket type; otherwise the standard one
    #[arg(long = "type", value_name = "TYPE")]
    price_type: Option<String>,
    /// How it is paid
    #[arg(long, value_enum)]
    means: Means,
    /// The number on the terminal's slip
    #[arg(long, default_value = "", value_name = "NUMBER")]
    slip: String,
    /// The key of the point of sale; otherwise the box office
    #[arg(long, value_name = "KEY")]
    point: Option<String>,
    /// The key of the till that takes cash and slips, where commands have several open
    #[arg(long, value_name = "TILL")]
    till: Option<String>,
    /// The buyer's name; nobody needs to tell one
    #[arg(long, default_value = "")]
    name: String,
    /// The buyer's address, to which the tickets are sent
    #[arg(long, default_value = "")]
    email: String,
    /// Sell also what is kept for somebody: named seats leave their reservations, and where too
    /// few places of an area are free, blocked ones are taken that the seller may sell
    #[arg(long)]
    over: bool,
    #[command(flatten)]
    invoice: InvoiceTerms,
    /// A key of the caller's own for this sale: the same command with the same key again is
    /// answered with the order that it made
    #[arg(long, value_name = "KEY")]
    key: Option<String>,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

#[derive(Args)]
#[group(required = true, multiple = true)]
struct Seats {
    /// The best free seats beside each other
    #[arg(long, value_name = "N", conflicts_with = "seats")]
    best: Option<u32>,
    /// Of these seats the best ones: the zone's key
    #[arg(long, value_name = "KEY", requires = "best")]
    zone: Option<String>,
    /// Seats, by their identity in the plan's file or the end of their name, such as Stalls/12/7;
    /// or places of one unnumbered area: floor=20
    #[arg(long, value_name = "SEAT", num_args = 1..)]
    seats: Vec<String>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Means {
    Cash,
    Terminal,
    Invoice,
}

impl Means {
    /// None: it is owed.
    fn payment_method(self) -> Option<PaymentMethod> {
        match self {
            Self::Cash => Some(PaymentMethod::Cash),
            Self::Terminal => Some(PaymentMethod::Terminal),
            Self::Invoice => None,
        }
    }
}

impl Sell {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        match self.sell(&house).await? {
            Ok(sold) => {
                let tickets = tickets(&house, &sold.secret).await?;
                let Sold { code, total_minor, .. } = sold;
                if self.json {
                    let told =
                        json!({ "order": code, "total_minor": total_minor, "tickets": tickets });
                    say!("{told}");
                } else {
                    let total = Money::new(total_minor, catalogue::currency(&house));
                    let total = house.locales().fallback().money(total);
                    say!("order {code}: {} tickets, {total} in all", tickets.len());
                }
                Ok(ExitCode::SUCCESS)
            }
            Err(why) => Ok(refuse(&why, self.json)),
        }
    }

    /// What was sold, or why nothing was.
    async fn sell(&self, house: &House) -> anyhow::Result<Result<Sold, Value>> {
        if self.means.payment_method().is_some() && !self.invoice.is_empty() {
            let words = "a customer's address and a day belong to a sale by invoice alone";
            return Ok(Err(plain("not-by-invoice", words)));
        }
        let Some(typed) = &self.key else { return self.sell_anew(house, None).await };
        let content = self.content().to_string();
        let Some(key) = CallerKey::of(house, &Actor::Console, typed, &content)? else {
            return Ok(Err(of_key(false)));
        };
        let before = sold_before(house, &Actor::Console, &key).await.answered()?;
        match before {
            Ok(None) => {}
            Ok(Some(sold)) => return Ok(Ok(sold)),
            Err(why) => return Ok(Err(counter_refused(house, why))),
        }
        let sold = self.sell_anew(house, Some(&key)).await?;
        if sold.is_err() {
            // The same command may have been carried out meanwhile, and have the seats.
            let before = sold_before(house, &Actor::Console, &key).await.answered()?;
            if let Ok(Some(before)) = before {
                return Ok(Ok(before));
            }
        }
        Ok(sold)
    }

    /// All that is asked for.
    fn content(&self) -> Value {
        let mut content = json!({
            "sell": self.performance,
            "best": self.seats.best,
            "zone": self.seats.zone,
            "seats": self.seats.seats,
            "type": self.price_type,
            "means": self.means.payment_method(),
            "slip": self.slip,
            "point": self.point,
            "name": self.name,
            "email": self.email,
            "over": self.over,
            "invoice": self.invoice.content(),
        });
        if let Some(till) = &self.till {
            content["till"] = json!(till);
        }
        content
    }

    async fn sell_anew(
        &self,
        house: &House,
        key: Option<&CallerKey>,
    ) -> anyhow::Result<Result<Sold, Value>> {
        let counter = self.point.clone().map_or(Counter::BoxOffice, Counter::Point);
        let seller = match open_sale(house, &Actor::Console, &counter).await.answered()? {
            Ok(seller) => seller,
            Err(why) => return Ok(Err(of_sale(why))),
        };
        let seller = match self.at_till(house, seller).await? {
            Ok(seller) => seller,
            Err(refused) => return Ok(Err(refused)),
        };
        let request = match self.request(house, &seller).await? {
            Ok(request) => request,
            Err(refused) => return Ok(Err(refused)),
        };
        if let Some(refused) = self.hold(house, &seller, &request).await? {
            return Ok(Err(refused));
        }
        let sold = self.pay(house, &seller, key).await?;
        // What came to nothing, or was sold before, is free again.
        basket::empty(house, &seller).await.answered()?.ok();
        Ok(sold)
    }

    /// The seller at the till that is named.
    async fn at_till(&self, house: &House, seller: Actor) -> anyhow::Result<Result<Actor, Value>> {
        let (Some(key), Actor::Seller { actor, mut seller }) = (&self.till, seller.clone()) else {
            return Ok(Ok(seller));
        };
        match current(house, &actor, key).await.answered()? {
            Ok(shift) => seller.till = Some(shift.id),
            Err(why) => return Ok(Err(of_till(house, why))),
        }
        Ok(Ok(Actor::Seller { actor, seller }))
    }

    /// None: the seats are the seller's.
    async fn hold(
        &self,
        house: &House,
        seller: &Actor,
        request: &HoldRequest,
    ) -> anyhow::Result<Option<Value>> {
        if self.over {
            let held = hold_over(house, seller, request).await.answered()?;
            return Ok(held.err().map(|why| of_over(house, &why)));
        }
        let held = hold(house, seller, request).await.answered()?;
        Ok(held.err().map(|why| of_hold(&why)))
    }

    async fn request(
        &self,
        house: &House,
        seller: &Actor,
    ) -> anyhow::Result<Result<HoldRequest, Value>> {
        let known = catalogue::catalogue(house).await?;
        let listing = known.listing_by_slug(&self.performance);
        let Some(performance) = listing.map(|listing| listing.row.id) else {
            return Ok(Err(of_hold(&HoldRefusal::UnknownPerformance)));
        };
        if let Some(count) = self.seats.best {
            let offer = self.price_type.as_deref().map(at_price_type);
            let zone = self.seats.zone.clone();
            let seat_request = SeatRequest::Best { zone, count, offer };
            return Ok(Ok(HoldRequest { performance, seat_request }));
        }
        if let [places] = self.seats.seats.as_slice()
            && let Some((area, count)) = places.split_once('=')
        {
            let Ok(count) = count.parse() else {
                return Ok(Err(of_hold(&HoldRefusal::NothingChosen)));
            };
            let (area, offer) = (area.to_owned(), self.price_type.as_deref().map(at_price_type));
            let over_blocks = self.over;
            let seat_request = SeatRequest::GeneralAdmission { area, count, offer, over_blocks };
            return Ok(Ok(HoldRequest { performance, seat_request }));
        }
        let loaded = performance::load_in(house, performance, seller.outlet()).await?;
        let Some(loaded) = loaded else {
            return Ok(Err(of_hold(&HoldRefusal::UnknownPerformance)));
        };
        let indexes = match seat_indexes(&loaded.plan, &self.seats.seats) {
            Ok(indexes) => indexes,
            Err(seat) => {
                let words = format!("no seat is called {seat}, or several are");
                let json = json!({ "refusal": "unknown-seat", "seat": seat });
                return Ok(Err(told(json, words)));
            }
        };
        let picks = indexes.into_iter().map(|seat_index| SeatPick {
            seat_index,
            offer: None,
            price_type: self.price_type.clone(),
        });
        let seat_request = SeatRequest::seats(picks.collect());
        Ok(Ok(HoldRequest { performance, seat_request }))
    }

    async fn pay(
        &self,
        house: &House,
        seller: &Actor,
        key: Option<&CallerKey>,
    ) -> anyhow::Result<Result<Sold, Value>> {
        let session = seller.session().ok_or_else(|| anyhow::anyhow!("a sale has a session"))?;
        let language = house.locales().fallback().language().to_owned();
        let own = basket::own_at(house, session, seller.outlet()).await?;
        let shown = basket::view(house, &own, &language).await?;
        let order = PlaceRequest {
            idempotency_key: checkout::new_idempotency_key(house),
            family_name: self.name.clone(),
            email: self.email.clone(),
            language,
            total_shown_minor: shown.quote.total_minor,
            shown: checkout::shown(&shown.quote, &shown.invoices),
            ..PlaceRequest::default()
        };
        let order = match key {
            Some(key) => key.on(order),
            None => order,
        };
        let amount_minor = shown.quote.total_minor;
        let done = match self.means.payment_method() {
            Some(payment_method) => {
                let part = Part { payment_method, amount_minor, reference: self.slip.clone() };
                let parts = if amount_minor > 0 { vec![part] } else { Vec::new() };
                checkout::sell(house, seller, &CounterSale { order, parts }).await
            }
            None => sell_by_invoice(house, seller, &order, &self.invoice.of(&self.name)).await,
        };
        Ok(done.answered()?.map_err(|why| counter_refused(house, why)))
    }
}

/// The codes that admit, in the order of the order's lines.
async fn tickets(house: &House, secret: &str) -> anyhow::Result<Vec<String>> {
    let language = house.locales().fallback().language().to_owned();
    let view = orders::order(house, secret, &language).await?;
    let lines = view.map(|view| view.lines).unwrap_or_default();
    Ok(lines.into_iter().filter_map(|line| Some(line.ticket?.barcode)).collect())
}

fn counter_refused(house: &House, why: CounterRefusal) -> Value {
    match why {
        CounterRefusal::Order(why) => of_place(&why),
        CounterRefusal::Money(why) => of_parts(house, why),
        CounterRefusal::Invoice(why) => invoice_refused(&why),
        CounterRefusal::KeyUsed => of_key(true),
    }
}
