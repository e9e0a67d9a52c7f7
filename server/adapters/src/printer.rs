//! Prints tickets and calendars with our own `documents`.

mod counter;

use crate::posters::Posters;
use anyhow::Context;
use documents::{
    calendar::{Calendar, Performance, Standing, ics},
    paper::look::SheetLook,
    tickets::{
        hall_sketch::{HallSketch, Spot, Stage},
        pdf as ticket_pdf,
        sheet::{
            Labelled, Labels, Linear, OwnWords, Place, TICKETS_MAX, Ticket, TicketSheet,
            TicketSymbol,
        },
    },
};
use domain::{
    id::PerformanceId,
    moment::Moment,
    order::{OrderLineView, TicketView},
    seats::plan::SeatName,
    tickets::media::Paper,
};
use house::{
    Symbology,
    ports::{CounterPrinter, PrintedOrder, Printer, ReceiptWords, TicketLine, TicketWords},
};
use jiff::Timestamp;
use season::plan::Plan;
use seatmap::hall::{Hall, Profile};
use std::collections::BTreeMap;

pub struct TicketPrinter;

impl Printer for TicketPrinter {
    fn tickets_pdf(&self, orders: &[PrintedOrder<'_>], paper: Paper) -> anyhow::Result<Vec<u8>> {
        let order = orders.first().context("an order to print")?;
        let sheet = ticket_pdf::pdf(&sheet(orders, paper)?)?;
        for note in &sheet.notes {
            let id = order.order.id;
            tracing::warn!(order = %id, ?note, "a ticket could not be printed as it is");
        }
        Ok(sheet.pdf)
    }

    fn calendar(
        &self,
        order: &PrintedOrder<'_>,
        only: &[PerformanceId],
    ) -> anyhow::Result<Option<String>> {
        let mut performances: BTreeMap<_, Performance> = BTreeMap::new();
        for (line, words, _) in lines(order) {
            let key = (line.starts_at, line.performance);
            if let Some(performance) = performances.get_mut(&key) {
                performance.description.push('\n');
                performance.description.push_str(&words.place);
            } else {
                performances.insert(key, performance(order, line, words)?);
            }
        }
        for line in order.order.lost() {
            performances.insert((line.starts_at, line.performance), lost(order, line)?);
        }
        performances.retain(|(_, performance), _| only.is_empty() || only.contains(performance));
        if performances.is_empty() {
            return Ok(None);
        }
        Ok(Some(ics(&Calendar {
            language: order.language.to_owned(),
            made_at: timestamp(order.made_at)?,
            performances: performances.into_values().collect(),
        })))
    }

    fn poster(&self, name: &str) -> Option<Vec<u8>> {
        Posters::get(&format!("{name}.png")).map(|poster| poster.data.into_owned())
    }

    fn ticket_code(&self, code: &str) -> anyhow::Result<Vec<u8>> {
        documents::codes::qr_png::qr_png(code)
    }

    fn at_counters(&self) -> Option<&dyn CounterPrinter> {
        Some(self)
    }
}

/// All that stands on the tickets of these orders; the first one names them.
fn sheet(orders: &[PrintedOrder<'_>], paper: Paper) -> anyhow::Result<TicketSheet> {
    let order = orders.first().context("an order to print")?;
    let tickets = orders.iter().flat_map(|order| {
        lines(order)
            .filter(|(line, _, ticket)| !line.is_cancelled && order.has(ticket.admission))
            .filter(|(_, _, ticket)| paper.takes(ticket.media))
            .map(|(line, words, ticket)| printed(order, line, words, ticket))
    });
    let receipts = orders
        .iter()
        .flat_map(|order| order.receipts.iter().map(|receipt| printed_receipt(order, receipt)));
    let mut tickets: Vec<Ticket> = tickets.collect();
    // A file has room for so many; the order's page shows the codes of all.
    tickets.extend(receipts.take(TICKETS_MAX.saturating_sub(tickets.len())));
    Ok(TicketSheet {
        language: order.language.to_owned(),
        title: order.words.title.clone(),
        house: order.house.to_owned(),
        labels: labels(&order.words),
        terms: order.words.terms.clone(),
        paper,
        look: SheetLook {
            accent: order.appearance.printed_accent,
            logo: order.appearance.printed_logo.clone(),
            stamp: order.stamp.clone(),
        },
        picture: order.picture.clone(),
        tickets,
    })
}

/// Lines that have a ticket, with their words.
fn lines<'a>(
    order: &'a PrintedOrder<'_>,
) -> impl Iterator<Item = (&'a OrderLineView, &'a TicketLine, &'a TicketView)> {
    let all = order.order.lines.iter().zip(&order.lines);
    all.filter_map(|(line, words)| Some((line, words, line.ticket.as_ref()?)))
}

fn printed(
    order: &PrintedOrder<'_>,
    line: &OrderLineView,
    words: &TicketLine,
    ticket: &TicketView,
) -> Ticket {
    let zone = without_label(&order.words.zone, &line.zone);
    let details = [
        // First: a slip has room for few, and the door asks for what the ticket type says.
        (&order.words.price_type, &line.price_type),
        (&order.words.zone, &zone),
        (&order.words.price, &words.price),
        (&order.words.holder, &words.holder),
        (&order.words.order, &order.order.code),
    ];
    let said = details.into_iter().filter(|(_, value)| !value.is_empty());
    let venue = &line.venue;
    Ticket {
        title: line.title.clone(),
        subtitle: line.author.clone(),
        date: words.date.clone(),
        time: words.time.clone(),
        doors: words.doors.clone(),
        venue: format!("{}, {}", venue.name, venue.hall),
        address: format!("{}, {} {}", venue.street, venue.postcode, venue.town),
        place: place(&order.words, line),
        seat_view: words.view.clone(),
        seat_marks: words.seat_marks.clone(),
        sketch: words.seat.as_ref().and_then(|(plan, place)| sketch(plan, *place)),
        details: said.map(|(label, value)| Labelled::new(label, value)).collect(),
        code: ticket.barcode.clone(),
        linear: Some(linear(order.linear, &ticket.barcode)),
        counter: words.counter.clone(),
        symbol: line.symbol.clone().map(|symbol| TicketSymbol {
            name: format!("{}, {symbol}", order.words.price_type),
            symbol,
        }),
        own_words: None,
    }
}

/// An extra's, in the design of the tickets.
fn printed_receipt(order: &PrintedOrder<'_>, receipt: &ReceiptWords) -> Ticket {
    let details = [(&order.words.price, &receipt.price), (&order.words.order, &order.order.code)];
    let said = details.into_iter().filter(|(_, value)| !value.is_empty());
    Ticket {
        title: receipt.title.clone(),
        subtitle: receipt.performance.clone(),
        date: receipt.date.clone(),
        time: receipt.time.clone(),
        doors: String::new(),
        venue: String::new(),
        address: String::new(),
        place: Place {
            area: Labelled::new(&order.words.handed_out, &receipt.title),
            section: None,
            row: None,
            seat: None,
        },
        seat_view: receipt.how.clone(),
        seat_marks: String::new(),
        sketch: None,
        details: said.map(|(label, value)| Labelled::new(label, value)).collect(),
        code: receipt.code.clone(),
        linear: Some(linear(order.linear, &receipt.code)),
        counter: receipt.counter.clone(),
        symbol: None,
        own_words: Some(words_of_receipt(&order.words)),
    }
}

/// `1` of the zone "Zone 1": its label says "Zone" already.
fn without_label(label: &str, name: &str) -> String {
    let rest = name.strip_prefix(label).filter(|rest| rest.starts_with(char::is_whitespace));
    rest.map(str::trim_start).filter(|rest| !rest.is_empty()).unwrap_or(name).to_owned()
}

fn words_of_receipt(words: &TicketWords) -> OwnWords {
    OwnWords {
        labels: Labels {
            your_seat: words.handed_out.clone(),
            your_ticket: words.receipt_order.clone(),
            qr_code: words.receipt_qr_code.clone(),
            bar_code: words.receipt_bar_code.clone(),
            ..labels(words)
        },
        terms: words.receipt_terms.clone(),
    }
}

/// A code that was printed before the house changed its readers keeps its kind.
fn linear(symbology: Symbology, code: &str) -> Linear {
    match symbology {
        _ if code.len() != 13 => Linear::Code128,
        Symbology::Code128 => Linear::Code128,
        Symbology::Ean13 => Linear::Ean13,
    }
}

fn place(words: &TicketWords, line: &OrderLineView) -> Place {
    let part = |label: &str, value: &str| (!value.is_empty()).then(|| Labelled::new(label, value));
    match &line.seat {
        Some(SeatName { area, section, row, number, .. }) => Place {
            area: Labelled::new(&words.area, area),
            section: part(&words.section, section),
            row: part(&words.row, row),
            seat: part(&words.seat, number),
        },
        None => Place {
            area: Labelled::new(&words.area, line.area.clone().unwrap_or_default()),
            section: None,
            row: None,
            seat: None,
        },
    }
}

fn labels(words: &TicketWords) -> Labels {
    Labels {
        your_seat: words.your_seat.clone(),
        stage: words.stage.clone(),
        your_ticket: words.your_ticket.clone(),
        terms: words.good_to_know.clone(),
        fold: words.fold.clone(),
        qr_code: words.qr_code.clone(),
        bar_code: words.bar_code.clone(),
        hall_sketch: words.hall_sketch.clone(),
    }
}

/// All seats of the hall, with the ticket's own among them.
fn sketch(plan: &Plan, place: usize) -> Option<HallSketch> {
    let spot = |seat: &seatmap::hall::Seat| Spot { x: seat.at.x as f32, y: seat.at.y as f32 };
    let yours = spot(plan.hall.seats.get(place)?);
    let seats = plan.hall.seats.iter().map(spot).collect();
    Some(HallSketch { seats, yours, stage: Some(stage(&plan.hall)) })
}

/// The stage's corners lie behind its front edge, away from the audience.
fn stage(hall: &Hall) -> Stage {
    let profile = seatmap::geometry::profile(hall);
    let Profile { metres_per_unit, stage_front, audience_degrees, stage, .. } = profile.as_ref();
    let (sin, cos) = audience_degrees.to_radians().sin_cos();
    let (half, depth) =
        (stage.opening_width_m / 2.0 / metres_per_unit, stage.depth_m / metres_per_unit);
    let corners =
        [(half, 0.0), (-half, 0.0), (half, depth), (-half, depth)].map(|(across, behind)| {
            (
                (stage_front.x - sin * across - cos * behind) as f32,
                (stage_front.y + cos * across - sin * behind) as f32,
            )
        });
    let span = |coordinates: [f32; 4]| {
        coordinates.into_iter().fold((f32::MAX, f32::MIN), |(a, b), c| (a.min(c), b.max(c)))
    };
    let (left, right) = span(corners.map(|(x, _)| x));
    let (top, bottom) = span(corners.map(|(_, y)| y));
    Stage { left, top, right, bottom }
}

fn performance(
    order: &PrintedOrder<'_>,
    line: &OrderLineView,
    words: &TicketLine,
) -> anyhow::Result<Performance> {
    let host = order.public_url.split_once("://").map_or(order.public_url, |(_, host)| host);
    let venue = &line.venue;
    Ok(Performance {
        uid: format!("{}-{}@{host}", order.order.id, line.performance),
        revision: line.revision,
        starts_at: timestamp(line.starts_at)?,
        ends_at: timestamp(words.ends_at)?,
        standing: match line.is_cancelled {
            true => Standing::Cancelled,
            false => Standing::Confirmed,
        },
        summary: line.title.clone(),
        location: format!(
            "{}, {}, {}, {} {}",
            venue.name, venue.hall, venue.street, venue.postcode, venue.town
        ),
        description: format!("{}\n{}", words.doors, words.place),
        url: format!(
            "{}/{}/performances/{}",
            order.public_url, order.language, line.performance_slug
        ),
    })
}

/// It takes place, and without this patron: one step after what the calendar was told before.
fn lost(order: &PrintedOrder<'_>, line: &OrderLineView) -> anyhow::Result<Performance> {
    let words = TicketLine { ends_at: line.starts_at, ..TicketLine::default() };
    Ok(Performance {
        revision: line.revision.saturating_add(1),
        standing: Standing::Cancelled,
        description: String::new(),
        ..performance(order, line, &words)?
    })
}

fn timestamp(moment: Moment) -> anyhow::Result<Timestamp> {
    Timestamp::from_millisecond(moment.0).context("a time that calendars know")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_of_an_extra_speaks_of_no_seat_and_no_admission() {
        let text = str::to_owned;
        let words = TicketWords {
            your_seat: text("Your seat"),
            your_ticket: text("Your ticket"),
            good_to_know: text("Good to know"),
            terms: text("Admits one person"),
            handed_out: text("To collect"),
            receipt_order: text("Your order"),
            receipt_terms: text("Admits nobody"),
            ..TicketWords::default()
        };
        let OwnWords { labels, terms } = words_of_receipt(&words);
        assert_eq!((labels.your_seat.as_str(), terms.as_str()), ("To collect", "Admits nobody"));
        assert_eq!(labels.your_ticket, "Your order");
        assert_eq!(labels.terms, "Good to know");
    }

    #[test]
    fn a_zone_does_not_repeat_its_label() {
        assert_eq!(without_label("Zone", "Zone 1"), "1");
        assert_eq!(without_label("Zone", "Zone\u{a0}1"), "1");
        assert_eq!(without_label("Zone", "Stalls"), "Stalls");
        assert_eq!(without_label("Zone", "Zonen"), "Zonen");
        assert_eq!(without_label("", "Zone 1"), "Zone 1");
    }
}
