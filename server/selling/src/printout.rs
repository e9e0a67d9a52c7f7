//! A paid order in words, ready for the printer of tickets, the calendar and mails.

mod places;
mod receipts;
mod sample;

pub(crate) use places::place;
pub(crate) use sample::{sample, samples, ticket_pdf};

use crate::orders::{Known, Reader, put_in_order, view_of_known};
use anyhow::Context;
use domain::{
    id::{AdmissionId, PerformanceId},
    moment::{MINUTE_MS, Moment},
    money::Money,
    order::{OrderLineView, OrderView},
    seats::plan::{PlanSeat, RESTRICTED_PERCENT, SeatName, WHOLE_PERCENT, mark},
    tickets::{gift::Card, media::Paper},
};
use house::{
    House,
    locales::{Arg, Locale},
    ports::{PrintedOrder, ReceiptWords, TicketLine, TicketWords},
    settings::appearance::{self, Appearance},
};
use places::with_free_place;
use season::{
    catalogue::{self, Catalogue},
    plan::{self, Plan},
};
use std::sync::Arc;
use store::{
    Conn,
    orders::{Order, Rare},
};

/// Owned, so that printing can leave the threads that serve pages.
pub(crate) struct Printout {
    pub view: OrderView,
    pub lines: Vec<TicketLine>,
    pub receipts: Vec<ReceiptWords>,
    /// Tickets that are not in it: the box office sees a proof first.
    pub waiting: u32,
    /// Its first production's picture, by its file's name without the ending.
    pub poster: String,
    language: String,
    house: String,
    words: TicketWords,
    public_url: String,
    linear: house::Symbology,
    made_at: Moment,
    appearance: Appearance,
    picture: Option<Arc<[u8]>>,
    /// Of a sample: the word across its pages.
    stamp: Option<String>,
}

impl Printout {
    /// In which it is written.
    pub fn language(&self) -> &str {
        &self.language
    }

    pub fn set_title(&mut self, title: String) {
        self.words.title = title;
    }

    /// Whether that paper would show anything of these tickets; none named: of all, and of
    /// receipts.
    pub fn has_on(&self, paper: Paper, only: &[AdmissionId]) -> bool {
        let valid = self.view.lines.iter().filter(|line| !line.is_cancelled);
        let tickets = valid.filter_map(|line| line.ticket.as_ref());
        let mut tickets = tickets.filter(|ticket| !ticket.is_disputed);
        let is_wanted = |it: AdmissionId| only.is_empty() || only.contains(&it);
        tickets.any(|it| is_wanted(it.admission) && paper.takes(it.media))
            || only.is_empty() && !self.receipts.is_empty()
    }

    /// Only these tickets; none named: all.
    pub fn printed<'a>(&'a self, only: &'a [AdmissionId]) -> PrintedOrder<'a> {
        PrintedOrder {
            language: &self.language,
            house: &self.house,
            public_url: &self.public_url,
            order: &self.view,
            only,
            linear: self.linear,
            words: self.words.clone(),
            made_at: self.made_at,
            appearance: self.appearance.clone(),
            picture: self.picture.clone(),
            stamp: self.stamp.clone(),
            lines: self.lines.clone(),
            // Who takes single tickets takes nothing else along.
            receipts: if only.is_empty() { self.receipts.clone() } else { Vec::new() },
        }
    }
}

pub(crate) async fn printout(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    locale: &Locale,
) -> anyhow::Result<Printout> {
    printout_for(house, conn, order, locale, Reader::Buyer).await
}

pub(crate) async fn printout_for(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    locale: &Locale,
    reader: Reader,
) -> anyhow::Result<Printout> {
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let rare = Rare::of(conn, order.id).await?;
    let known = Known { order, rare: &rare };
    printout_of(house, conn, &Reading { catalogue, known, reader }, locale).await
}

/// An order, and by whom and under which catalogue it is read.
pub(crate) struct Reading<'a> {
    pub catalogue: Arc<Catalogue>,
    pub known: Known<'a>,
    pub reader: Reader,
}

pub(crate) async fn printout_of(
    house: &House,
    conn: &mut Conn,
    reading: &Reading<'_>,
    locale: &Locale,
) -> anyhow::Result<Printout> {
    let Reading { catalogue, known, reader } = reading;
    let (order, reader) = (known.order, *reader);
    let mut view = view_of_known(house, conn, catalogue, *known, locale.language(), reader).await?;
    put_in_order(&mut view.lines);
    put_in_order(&mut view.taken_back);
    let is_buyer = reader == Reader::Buyer;
    let mut waiting = 0;
    for line in &mut view.lines {
        if line.ticket.take_if(|ticket| ticket.waits_for_proof).is_some() {
            waiting += 1;
        }
        // It admits nobody for now. A recipient still hears of it, without a paper (`has_on`).
        line.ticket.take_if(|ticket| ticket.is_offered || (is_buyer && ticket.is_disputed));
    }
    let first = view.lines.iter().find(|line| !line.is_cancelled && line.ticket.is_some());
    let poster = first.and_then(|line| catalogue.listing(line.performance));
    let poster = poster.map(|listing| listing.row.poster.clone()).unwrap_or_default();
    let seats = seats_of(house, conn, catalogue, &view).await?;
    let performances: Vec<PerformanceId> = view.lines.iter().map(|line| line.performance).collect();
    let appearance = appearance::of(house, conn, &performances).await?;
    let picture = ::appearance::cards::file(house, conn, Card::Ticket, locale.language()).await?;
    // Whoever has a ticket from somebody else isn't told what it cost, who paid and in which order.
    let of_buyer = |text: String| if is_buyer { text } else { String::new() };
    let holder = of_buyer(domain::wording::text::full_name(&order.given_name, &order.family_name));
    view.code = of_buyer(view.code);
    for line in view.lines.iter_mut().filter(|_| !is_buyer) {
        // It tells what the seat costs.
        line.zone.clear();
    }
    let facts = Facts { view, seats, waiting, poster, holder, is_buyer, appearance, picture };
    Ok(facts.in_words(house, locale))
}

/// A plan and the seat's place in it; None for a place without a number.
type PlannedSeat = Option<(Arc<Plan>, usize)>;

/// What a printout is written of.
struct Facts {
    view: OrderView,
    /// Of each line.
    seats: Vec<(PlannedSeat, u32)>,
    waiting: u32,
    poster: String,
    holder: String,
    is_buyer: bool,
    appearance: Appearance,
    picture: Option<Arc<[u8]>>,
}

impl Facts {
    fn in_words(self, house: &House, locale: &Locale) -> Printout {
        let Self { view, seats, waiting, poster, holder, is_buyer, appearance, picture } = self;
        let of_buyer = |text: String| if is_buyer { text } else { String::new() };
        let count = view.lines.len() as u32;
        let mut lines = Vec::new();
        for (number, (line, (seat, minutes))) in view.lines.iter().zip(seats).enumerate() {
            let at = |moment| locale.time(moment, &line.time_zone);
            let price = view.price_of(line).map(|minor| Money::new(minor, view.quote.currency));
            lines.push(TicketLine {
                date: locale.date_long(line.starts_at, &line.time_zone),
                time: at(line.starts_at),
                doors: locale.text_with("ticket-doors", &[("time", at(line.doors_at).into())]),
                ends_at: line.starts_at.plus_ms(i64::from(minutes) * MINUTE_MS),
                price: of_buyer(price.map(|price| locale.money(price)).unwrap_or_default()),
                place: with_free_place(locale, line),
                view: ticket_view(locale, line, seat.as_ref()),
                seat_marks: match &line.seat {
                    Some(seat) => seat_marks(locale, seat.marks),
                    None => locale.text("ticket-free-place"),
                },
                holder: line.beneficiary.clone().unwrap_or_else(|| holder.clone()),
                counter: of_buyer(locale.text_with(
                    "ticket-counter",
                    &[("number", (number as u32 + 1).into()), ("count", count.into())],
                )),
                seat,
            });
        }
        let receipts = receipts::words(locale, &view, is_buyer);
        Printout {
            words: words(locale, &view.code),
            receipts,
            view,
            waiting,
            poster,
            lines,
            language: locale.language().to_owned(),
            house: locale.text("house-name"),
            public_url: house.settings().public_url.clone(),
            linear: house.settings().symbology,
            made_at: house.now(),
            appearance,
            picture,
            stamp: None,
        }
    }
}

/// Of each ticket line: the plan with the seat's place in it, and how long the performance is.
async fn seats_of(
    house: &House,
    conn: &mut Conn,
    catalogue: &Catalogue,
    view: &OrderView,
) -> anyhow::Result<Vec<(PlannedSeat, u32)>> {
    let mut seats = Vec::new();
    for line in &view.lines {
        let its = catalogue.listing(line.performance).context("performances are never deleted")?;
        let seat = match line.plan_seat {
            Some(PlanSeat { plan, seat_index }) => {
                Some((plan::plan_with(house, conn, plan).await?, seat_index as usize))
            }
            None => None,
        };
        seats.push((seat, its.row.duration_minutes));
    }
    Ok(seats)
}

/// `Stalls, row 9, seat 4`, for mails and paper.
pub fn seat_place(locale: &Locale, seat: &SeatName) -> String {
    let SeatName { area, section, row, number, .. } = seat;
    let id = match (section.is_empty(), row.is_empty()) {
        (true, true) => "ticket-place-seat",
        (true, false) => "ticket-place-row",
        (false, true) => "ticket-place-section",
        (false, false) => "ticket-place-section-row",
    };
    let text = |value: &String| Arg::Text(value.clone());
    locale.text_with(
        id,
        &[
            ("area", text(area)),
            ("section", text(section)),
            ("row", text(row)),
            ("seat", text(number)),
        ],
    )
}

/// What is special about the seat, as the door and its buyer must know.
fn marks(locale: &Locale, marks: u8) -> Vec<String> {
    mark::messages(marks).map(|message| locale.text(message)).collect()
}

/// What it is part of, and what is seen from the seat. For whom it is stands among the details.
fn ticket_view(locale: &Locale, line: &OrderLineView, seat: Option<&(Arc<Plan>, usize)>) -> String {
    let view = match (seat, &line.seat) {
        (Some((plan, seat_index)), _) => seat_view(locale, line, plan, *seat_index),
        (None, Some(_)) => String::new(),
        (None, None) => locale.text("performance-unnumbered"),
    };
    let item = line.item.as_ref().map_or("", |item| &item.name);
    let parts = [item, view.as_str()];
    let said: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    said.join(". ")
}

fn seat_view(locale: &Locale, line: &OrderLineView, plan: &Plan, seat_index: usize) -> String {
    let known = plan.views.get(seat_index).filter(|_| plan.hall.profile.is_some());
    let view = known.map(|view| seen(locale, view.to_wire()));
    // How much is seen follows, and the surtitles.
    let said = if view.is_some() { mark::NO_SURTITLES } else { 0 };
    let of_seat = line.seat.as_ref().map_or(0, |seat| seat.marks) & !said;
    [seat_marks(locale, of_seat), view.unwrap_or_default()]
        .into_iter()
        .filter(|it| !it.is_empty())
        .collect::<Vec<_>>()
        .join(". ")
}

fn seat_marks(locale: &Locale, of_seat: u8) -> String {
    capitalised(&marks(locale, of_seat).join(", "))
}

/// How far the stage is, how much of it is seen, and that the surtitles are not.
fn seen(locale: &Locale, [distance_dm, _, _, percent, surtitles]: [i32; 5]) -> String {
    // In the steps in which the plan says it.
    let (id, percent) = match percent {
        WHOLE_PERCENT.. => ("ticket-view", 100),
        RESTRICTED_PERCENT.. => ("ticket-view-nearly", percent),
        _ => ("ticket-view", percent),
    };
    let number = |number: i32| Arg::Number(number.into());
    let args = [("metres", number((distance_dm + 5) / 10)), ("percent", number(percent))];
    let mut view = locale.text_with(id, &args);
    if surtitles == 0 {
        view.push_str(", ");
        view.push_str(&locale.text("seats-view-no-surtitles"));
    }
    view
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

fn words(locale: &Locale, code: &str) -> TicketWords {
    TicketWords {
        title: match code {
            "" => locale.text("ticket-your-ticket"),
            code => locale.text_with("ticket-title", &[("code", code.into())]),
        },
        area: locale.text("ticket-area"),
        section: locale.text("ticket-section"),
        row: locale.text("ticket-row"),
        seat: locale.text("ticket-seat"),
        zone: locale.text("ticket-zone"),
        price_type: locale.text("ticket-type"),
        price: locale.text("ticket-price"),
        order: locale.text("ticket-order"),
        holder: locale.text("ticket-holder"),
        your_seat: locale.text("ticket-your-seat"),
        stage: locale.text("ticket-stage"),
        your_ticket: locale.text("ticket-your-ticket"),
        good_to_know: locale.text("ticket-good-to-know"),
        terms: locale.text("ticket-terms"),
        fold: locale.text("ticket-fold"),
        qr_code: locale.text("ticket-qr-code"),
        bar_code: locale.text("ticket-bar-code"),
        hall_sketch: locale.text("ticket-hall-sketch"),
        handed_out: locale.text("receipt-for"),
        receipt_order: locale.text("receipt-order"),
        receipt_terms: locale.text("receipt-terms"),
        receipt_qr_code: locale.text("receipt-qr-code"),
        receipt_bar_code: locale.text("receipt-bar-code"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use house::locales::Locales;
    use std::path::Path;

    #[test]
    fn a_ticket_says_where_the_surtitles_are_not_seen() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
        let locales = Locales::load(&[], Some(&folder)).expect("the project's own");
        for (language, words) in [
            ("de", "keine Sicht auf die Übertitel"),
            ("en", "no surtitles"),
            ("es", "sin sobretítulos"),
            ("fr", "sans surtitres"),
            ("it", "senza sopratitoli"),
            ("ru", "титров не видно"),
        ] {
            let locale = locales.get(language).expect("one of ours");
            let [seen, hidden] = [1, 0].map(|it| seen(&locale, [121, 0, 0, 100, it]));
            assert!(seen.contains("12") && !seen.contains(words), "{seen}");
            assert_eq!(hidden, format!("{seen}, {words}"));
            let [all, nearly, part] =
                [98, 90, 70].map(|percent| super::seen(&locale, [121, 0, 0, percent, 1]));
            assert_eq!(all, seen, "as the plan has it");
            assert!(!nearly.contains("90") && part.contains("70"), "{nearly} {part}");
        }
    }
}
