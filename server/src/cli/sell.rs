//! `sell`: a sale at the box office or at a point of sale, paid at once.

use crate::{assemble, options::Options};
use clap::{Args, ValueEnum};
use domain::{
    order::PlaceRequest,
    payments::method::PaymentMethod,
    people::actor::Actor,
    sales::offer::product::at_price_type,
    seats::hold::{HoldRefusal, HoldRequest, SeatPick, SeatRequest},
};
use house::{Answered as _, House};
use money::{
    checkout::{
        self, CounterRefusal, CounterSale, Sold,
        parts::{Part, PartsRefusal},
    },
    reservations::{OverRefusal, hold_over},
};
use people::sales::{Counter, SaleRefusal, open_sale};
use season::{catalogue, performance};
use selling::{basket, blocks::seat_indexes, hold::hold, orders};
use serde_json::{Value, json};
use std::process::ExitCode;

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
}

impl Means {
    fn payment_method(self) -> PaymentMethod {
        match self {
            Self::Cash => PaymentMethod::Cash,
            Self::Terminal => PaymentMethod::Terminal,
        }
    }
}

/// In both forms: for programs and for people.
struct Refused {
    json: Value,
    words: String,
}

impl Refused {
    fn plain(refusal: &str, words: &str) -> Self {
        Self { json: json!({ "refusal": refusal }), words: words.to_owned() }
    }

    /// Of a refusal that says its name by itself.
    fn named(refusal: &impl serde::Serialize) -> anyhow::Result<Self> {
        let json = serde_json::to_value(refusal)?;
        let words = json["refusal"].as_str().unwrap_or_default().replace('-', " ");
        Ok(Self { json, words })
    }
}

impl Sell {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        match self.sell(&house).await? {
            Ok(sold) => {
                let tickets = tickets(&house, &sold).await?;
                let Sold { code, total_minor, .. } = sold;
                if self.json {
                    let told =
                        json!({ "order": code, "total_minor": total_minor, "tickets": tickets });
                    say!("{told}");
                } else {
                    say!("order {code}: {} tickets, {total_minor} in all", tickets.len());
                }
                Ok(ExitCode::SUCCESS)
            }
            Err(Refused { json, words }) => {
                match self.json {
                    true => say!("{json}"),
                    false => eprintln!("parterre: refused: {words}"),
                }
                Ok(ExitCode::FAILURE)
            }
        }
    }

    async fn sell(&self, house: &House) -> anyhow::Result<Result<Sold, Refused>> {
        let counter = self.point.clone().map_or(Counter::BoxOffice, Counter::Point);
        let seller = match open_sale(house, &Actor::Console, &counter).await.answered()? {
            Ok(seller) => seller,
            Err(why) => return Ok(Err(sale_refused(why))),
        };
        let request = match self.request(house, &seller).await? {
            Ok(request) => request,
            Err(refused) => return Ok(Err(refused)),
        };
        if let Some(refused) = self.hold(house, &seller, &request).await? {
            return Ok(Err(refused));
        }
        let sold = self.pay(house, &seller).await?;
        if sold.is_err() {
            basket::empty(house, &seller).await.answered()?.ok();
        }
        Ok(sold)
    }

    /// None: the seats are the seller's.
    async fn hold(
        &self,
        house: &House,
        seller: &Actor,
        request: &HoldRequest,
    ) -> anyhow::Result<Option<Refused>> {
        if self.over {
            let held = hold_over(house, seller, request).await.answered()?;
            return held.err().map(|why| over_refused(&why, house)).transpose();
        }
        let held = hold(house, seller, request).await.answered()?;
        held.err().map(|why| Refused::named(&why)).transpose()
    }

    async fn request(
        &self,
        house: &House,
        seller: &Actor,
    ) -> anyhow::Result<Result<HoldRequest, Refused>> {
        let known = catalogue::catalogue(house).await?;
        let listing = known.listing_by_slug(&self.performance);
        let Some(performance) = listing.map(|listing| listing.row.id) else {
            return Ok(Err(Refused::named(&HoldRefusal::UnknownPerformance)?));
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
                return Ok(Err(Refused::named(&HoldRefusal::NothingChosen)?));
            };
            let (area, offer) = (area.to_owned(), self.price_type.as_deref().map(at_price_type));
            let over_blocks = self.over;
            let seat_request = SeatRequest::GeneralAdmission { area, count, offer, over_blocks };
            return Ok(Ok(HoldRequest { performance, seat_request }));
        }
        let loaded = performance::load_in(house, performance, seller.outlet()).await?;
        let Some(loaded) = loaded else {
            return Ok(Err(Refused::named(&HoldRefusal::UnknownPerformance)?));
        };
        let indexes = match seat_indexes(&loaded.plan, &self.seats.seats) {
            Ok(indexes) => indexes,
            Err(seat) => {
                let words = format!("no seat is called {seat}, or several are");
                let json = json!({ "refusal": "unknown-seat", "seat": seat });
                return Ok(Err(Refused { json, words }));
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

    async fn pay(&self, house: &House, seller: &Actor) -> anyhow::Result<Result<Sold, Refused>> {
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
        let part = Part {
            payment_method: self.means.payment_method(),
            amount_minor: shown.quote.total_minor,
            reference: self.slip.clone(),
        };
        let parts = if part.amount_minor > 0 { vec![part] } else { Vec::new() };
        match checkout::sell(house, seller, &CounterSale { order, parts }).await.answered()? {
            Ok(sold) => Ok(Ok(sold)),
            Err(CounterRefusal::Order(why)) => Ok(Err(Refused::named(&why)?)),
            Err(CounterRefusal::Money(why)) => Ok(Err(money_refused(why, house))),
        }
    }
}

/// The codes that admit, in the order of the order's lines.
async fn tickets(house: &House, sold: &Sold) -> anyhow::Result<Vec<String>> {
    let language = house.locales().fallback().language().to_owned();
    let view = orders::order(house, &sold.secret, &language).await?;
    let lines = view.map(|view| view.lines).unwrap_or_default();
    Ok(lines.into_iter().filter_map(|line| Some(line.ticket?.barcode)).collect())
}

fn sale_refused(why: SaleRefusal) -> Refused {
    let words = match why {
        SaleRefusal::UnknownPoint => "no point of sale has this key",
        SaleRefusal::PointClosed => "nothing is sold at this point of sale any more",
        SaleRefusal::UnknownSale => "nobody opened this sale",
        SaleRefusal::OtherPoint => "this sale belongs to another counter",
        SaleRefusal::BeingServed => "a colleague is serving this sale",
        SaleRefusal::PutAside => "this sale was put aside",
    };
    Refused::plain(why.as_str(), words)
}

fn over_refused(why: &OverRefusal, house: &House) -> anyhow::Result<Refused> {
    let refused = match why {
        OverRefusal::Hold(why) => Refused::named(why)?,
        OverRefusal::Reservation(why) => Refused::named(why)?,
    };
    let words = why.words(&house.locales().fallback());
    Ok(Refused { words: words.unwrap_or(refused.words), ..refused })
}

fn money_refused(why: PartsRefusal, house: &House) -> Refused {
    let words = why.words(&house.locales().fallback());
    Refused { json: json!({ "refusal": why.as_str() }), words }
}
