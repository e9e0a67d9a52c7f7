//! `till allot`: seats that a till alone sells, also while its line is away.

use super::of_till;
use crate::cli::{
    block::{block_refusal, resolved, until},
    refusals::{Done, no_such_time},
};
use clap::Args;
use domain::people::actor::Actor;
use house::{Failure, House};
use money::tills::offline::{Allot, AllotRefusal, allot};
use season::sheets::season_folder::cells::LocalWhen;
use serde_json::json;

#[derive(Args)]
pub struct AllotSeats {
    till: String,
    /// The performance's key, as in the season's sheets
    performance: String,
    /// Seats, by their identity in the plan's file or the end of their name, such as Stalls/12/7
    #[arg(value_name = "SEATS", required = true)]
    seats: Vec<String>,
    /// Until when the till sells them, as the hall's clock shows it ("2027-01-05 20:00"), or before
    /// the curtain (curtain-2h) [default: the curtain]
    #[arg(long, value_name = "TIME", value_parser = until)]
    until: Option<LocalWhen>,
}

impl AllotSeats {
    pub async fn run(&self, house: &House, actor: &Actor) -> Done {
        let until = match self.until {
            None => None,
            Some(until) => match resolved(house, &self.performance, until).await? {
                None => return Err(Failure::Refused(no_such_time())),
                known => known,
            },
        };
        let wanted = Allot {
            till: self.till.clone(),
            performance: self.performance.clone(),
            seats: self.seats.clone(),
            until,
        };
        let done = allot(house, actor, &wanted).await.map_err(|why| {
            why.map(|why| match why {
                AllotRefusal::Till(why) => of_till(house, why),
                AllotRefusal::Block(why) => block_refusal(&why),
            })
        });
        let blocked = done?;
        Ok(json!({ "block": blocked.block.to_string(), "seats": blocked.seats }))
    }
}
