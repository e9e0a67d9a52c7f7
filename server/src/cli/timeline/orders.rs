//! `orders`: orders by when they were placed, by a performance or a seat, or by what is known of
//! their buyer, the newest first.

use crate::{assemble, cli::REFUSED, options::Options};
use anyhow::bail;
use clap::Args;
use domain::{moment::Moment, people::actor::Actor};
use house::{Answered, House};
use money::timeline::order_search::{
    FoundOrder, FoundOrders, OrderQuestion, OrderSearchRefusal, SeatLine, find_orders, typed_from,
    typed_until,
};
use season::catalogue::{Catalogue, catalogue};
use serde_json::{Value, json};
use std::process::ExitCode;

#[derive(Args)]
pub struct Orders {
    /// Placed then or later: 2026-12-01T10:00 by the house's clocks, or with a zone
    #[arg(long, value_name = "TIME")]
    from: Option<String>,
    /// Placed up to the end of this minute or second
    #[arg(long, value_name = "TIME")]
    to: Option<String>,
    /// The performance's key, as in the season's sheets
    #[arg(long, value_name = "KEY")]
    performance: Option<String>,
    /// Every order that ever had this seat: its identity in the plan's file or the end of its
    /// name, such as Stalls/12/7
    #[arg(long, value_name = "SEAT", requires = "performance")]
    seat: Option<String>,
    /// Of the buyer: a part of the name, a telephone, an address, an e-mail; or a code
    #[arg(long, value_name = "TEXT")]
    name: Option<String>,
    /// Print them as JSON
    #[arg(long)]
    json: bool,
}

impl Orders {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        let question = self.question(&house).await?;
        let found = match find_orders(&house, &Actor::Console, &question).await.answered()? {
            Ok(found) => found,
            Err(why) => {
                eprintln!("parterre: {}", in_words(why));
                return Ok(ExitCode::from(REFUSED));
            }
        };
        let catalogue = catalogue(&house).await?;
        let with_seat = self.seat.is_some();
        let order = |order: &FoundOrder| told(order, &catalogue, with_seat.then_some(&found));
        match self.json {
            true => {
                let orders: Vec<Value> = found.orders.iter().map(order).collect();
                say!("{}", serde_json::to_string_pretty(&orders)?);
            }
            false => super::super::print::text(&listed(&found)),
        }
        if let Some(older) = found.older {
            let until = written(older.placed_at);
            eprintln!("parterre: there are more, placed before {until}: narrow them by --to");
        }
        Ok(ExitCode::SUCCESS)
    }

    /// Without anything that is asked for, those of the last day.
    async fn question(&self, house: &House) -> anyhow::Result<OrderQuestion> {
        let zone = people::customers::house_time_zone(house).await?;
        let time = |typed: &Option<String>, read: fn(&str, &str) -> Option<Moment>| match typed {
            None => Ok(None),
            Some(typed) => match read(typed, &zone) {
                Some(at) => Ok(Some(at)),
                None => bail!("{typed} is no time, such as 2026-12-01T10:00"),
            },
        };
        let text = |said: &Option<String>| said.clone().unwrap_or_default();
        let question = OrderQuestion {
            text: text(&self.name),
            from: time(&self.from, typed_from)?,
            until: time(&self.to, typed_until)?,
            performance: text(&self.performance),
            seat: text(&self.seat),
            older: None,
        };
        if question.text.trim().is_empty() && !question.has_filter() {
            bail!("say which orders: --from and --to, --performance, --seat or --name");
        }
        Ok(question)
    }
}

fn in_words(why: OrderSearchRefusal) -> &'static str {
    match why {
        OrderSearchRefusal::UnknownPerformance => "there is no such performance",
        OrderSearchRefusal::UnknownSeat => {
            "the performance's plan has no such seat, or several; name more of it"
        }
        OrderSearchRefusal::SeatAlone => "say of which performance the seat is",
    }
}

/// `of_seat`: with what became of the seat in this order.
fn told(order: &FoundOrder, catalogue: &Catalogue, of_seat: Option<&FoundOrders>) -> Value {
    let slug = |id| catalogue.listing(id).map(|listing| listing.row.slug.clone());
    let performances: Vec<String> = order.performances.iter().copied().filter_map(slug).collect();
    let mut told = json!({
        "code": order.code,
        "channel": order.channel,
        "name": order.buyer,
        "mail": order.email,
        "performances": performances,
        "total_minor": order.total.minor,
        "currency": order.total.currency,
        "placed_at": written(order.placed_at),
        "paid_at": order.paid_at.map(written),
        "ended_at": order.ended_at.map(written),
        "end_cause": order.end_cause,
    });
    if let Some(found) = of_seat {
        let lines = found.seat.iter().filter(|line| line.code == order.code).map(of_line);
        told["seat"] = lines.collect::<Vec<_>>().into();
    }
    told
}

fn of_line(line: &SeatLine) -> Value {
    let releases = line.releases.iter().map(|release| {
        json!({
            "offered_at": written(release.released_at),
            "ended_at": release.ended_at.map(written),
            "end_cause": release.end_cause,
        })
    });
    json!({
        "ordered_at": written(line.placed_at),
        "sold_at": line.paid_at.map(written),
        "seller": line.seller,
        "returned_at": line.cancelled_at.map(written),
        "returned_by": line.cancelled_by,
        "exchanged_at": line.exchanged_at.map(written),
        "resales": releases.collect::<Vec<_>>(),
    })
}

/// RFC 3339, UTC.
fn written(at: Moment) -> String {
    jiff::Timestamp::from_millisecond(at.0).map_or_else(|_| String::new(), |at| at.to_string())
}

fn listed(found: &FoundOrders) -> String {
    let mut text = String::new();
    for order in &found.orders {
        let line = [order.code.as_str(), &order.channel, &order.buyer, &order.email];
        text.push_str(&format!("{}  {}\n", written(order.placed_at), line.join("  ")));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::tests::paid;
    use testing::Stage;

    #[tokio::test(flavor = "multi_thread")]
    async fn an_order_is_told_with_what_became_of_its_seat() {
        let stage = Stage::on_sqlite().await;
        let code = paid(&stage, &[3]).await;
        let question = OrderQuestion { text: "ruiz".to_owned(), ..OrderQuestion::default() };
        let mut found = find_orders(&stage.house, &Actor::Console, &question).await.expect("found");
        let catalogue = catalogue(&stage.house).await.expect("a catalogue");
        let order = found.orders.remove(0);
        let plain = told(&order, &catalogue, None);
        assert_eq!(plain["code"], code);
        assert_eq!(
            (&plain["name"], &plain["mail"]),
            (&json!("Ana Ruiz"), &json!("ana@example.org"))
        );
        assert_eq!(plain["performances"], json!([stage.performance_slug]));
        assert!(plain["paid_at"].is_string() && plain["ended_at"].is_null(), "{plain}");
        assert!(plain.get("seat").is_none(), "{plain}");
        let line = SeatLine {
            code,
            channel: "web".to_owned(),
            seller: None,
            placed_at: order.placed_at,
            paid_at: order.paid_at,
            ended_at: None,
            end_cause: None,
            cancelled_at: None,
            cancelled_by: None,
            cancelled_by_name: None,
            exchanged_at: None,
            releases: Vec::new(),
        };
        found.seat = vec![SeatLine { code: "2222-2222".to_owned(), ..line.clone() }, line];
        let of_seat = told(&order, &catalogue, Some(&found));
        let [line] = of_seat["seat"].as_array().expect("lines").as_slice() else {
            panic!("its own line alone: {of_seat}")
        };
        assert!(line["sold_at"].is_string() && line["returned_at"].is_null(), "{line}");
    }
}
