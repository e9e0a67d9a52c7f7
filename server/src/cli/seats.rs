//! Seats that a command holds for a sale of the house.

use super::refusals::of_hold;
use clap::Args;
use domain::{
    people::actor::Actor,
    sales::offer::product::at_price_type,
    seats::hold::{HoldRefusal, HoldRequest, SeatPick, SeatRequest},
};
use house::{Failure, House};
use season::performance::{self, Performance};
use selling::blocks::seat_indexes;
use serde_json::{Value, json};

#[derive(Args)]
pub struct Seats {
    /// The performance's key, as in the season's sheets
    #[arg(long, value_name = "KEY")]
    performance: Option<String>,
    /// So many of the best free seats, together
    #[arg(long, value_name = "N", conflicts_with = "seats")]
    best: Option<u32>,
    /// Seats, by their identity in the plan's file or the end of their name, such
    /// as Stalls/12/7; or places of one unnumbered area: floor=20
    #[arg(long, value_name = "SEATS", value_delimiter = ',', num_args = 1..)]
    seats: Vec<String>,
    /// The ticket type of each; the standard one if missing
    #[arg(long = "type", value_name = "TYPE")]
    price_type: Option<String>,
    /// Where too few places of the area are free, take blocked ones that the seller may sell
    #[arg(long = "over")]
    over_blocks: bool,
}

impl Seats {
    pub fn are_named(&self) -> bool {
        self.best.is_some() || !self.seats.is_empty()
    }

    /// All that is asked for.
    pub fn content(&self) -> Value {
        json!({
            "performance": self.performance,
            "best": self.best,
            "seats": self.seats,
            "type": self.price_type,
            "over": self.over_blocks,
        })
    }

    /// Its key; empty where none is named.
    pub fn performance(&self) -> &str {
        self.performance.as_deref().unwrap_or_default()
    }

    /// Into the basket of a sale. Refused: why, as JSON tells it.
    pub async fn hold(&self, house: &House, sale: &Actor) -> Result<(), Failure<Value>> {
        let key = self.performance();
        let unknown = || Failure::Refused(of_hold(&HoldRefusal::UnknownPerformance));
        let id = season::plan::performance(house, key).await?.ok_or_else(unknown)?;
        let found = performance::load_in(house, id, sale.outlet()).await?.ok_or_else(unknown)?;
        let seat_request = self.request(&found).map_err(|why| Failure::Refused(of_hold(&why)))?;
        let request = HoldRequest { performance: id, seat_request };
        let held = selling::hold::hold(house, sale, &request).await;
        held.map(drop).map_err(|failure| failure.map(|why| of_hold(&why)))
    }

    fn request(&self, performance: &Performance) -> Result<SeatRequest, HoldRefusal> {
        let standard = performance.price(0).map(|price| price.price_type.as_str());
        let price_type = self.price_type.as_deref().filter(|wanted| Some(*wanted) != standard);
        if let Some(count) = self.best {
            let offer = price_type.map(at_price_type);
            return Ok(SeatRequest::Best { zone: None, count, offer });
        }
        if let [places] = self.seats.as_slice()
            && let Some((area, count)) = places.split_once('=')
        {
            let count = count.parse().map_err(|_| HoldRefusal::NothingChosen)?;
            let (area, offer) = (area.to_owned(), price_type.map(at_price_type));
            let over_blocks = self.over_blocks;
            return Ok(SeatRequest::GeneralAdmission { area, count, offer, over_blocks });
        }
        let indexes = seat_indexes(&performance.plan, &self.seats);
        let indexes = indexes.map_err(|_| HoldRefusal::UnknownSeat)?;
        if indexes.is_empty() {
            return Err(HoldRefusal::NothingChosen);
        }
        let picks = indexes.into_iter().map(|seat_index| SeatPick {
            seat_index,
            offer: None,
            price_type: price_type.map(str::to_owned),
        });
        Ok(SeatRequest::seats(picks.collect()))
    }
}
