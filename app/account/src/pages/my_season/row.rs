//! A performance in one row of the season: when, what, and of each ticket for it what became of it
//! or can be done with it.

use super::{
    series::{Series, seat_number},
    until::until,
};
use domain::{
    moment::Moment,
    money::Currency,
    order::{CancelledBy, OrderLineView, TicketState},
    payments::bank_account::ShareTo,
    tickets::{change::ChangeKind, resale::ResaleShare},
};
use house::locales::Locale;
use markup::{Html, view};
use selling::waiting::resale_words;
use std::sync::Arc;
use subscribers::{
    my_season::{MyTicket, Resale},
    transfers::Received,
};
use ui::{locale::when_long, route::Route, ticket::place_in_full};

/// As its group shows it.
pub(super) struct Row {
    pub(super) html: Html,
    /// Its holder may go there, or is to decide something about it.
    pub(super) is_open: bool,
    /// Something is to be decided, or somebody else may accept a ticket or buy its seat: it is
    /// never folded.
    pub(super) asks: bool,
    /// Its holder has no valid ticket for it any more.
    pub(super) is_gone: bool,
}

/// What the rows of a group have in common.
pub(super) struct Look<'l> {
    pub(super) locale: &'l Arc<Locale>,
    pub(super) currency: Currency,
    pub(super) series: &'l Series<'l>,
    /// The place that stands above all rows.
    pub(super) said: Option<&'l str>,
}

impl Look<'_> {
    /// One for each performance. `tickets`: by their performances.
    pub(super) fn rows(&self, tickets: &[&MyTicket], are_past: bool) -> Vec<Row> {
        let rows = tickets.chunk_by(|one, next| one.line.performance == next.line.performance);
        rows.map(|its| self.row(its, are_past)).collect()
    }

    fn row(&self, its: &[&MyTicket], is_past: bool) -> Row {
        let html = match its {
            [] => Html::default(),
            [ticket] => self.alone(ticket, is_past),
            [first, ..] => self.several(&first.line, its, is_past),
        };
        let asks = |it: &&MyTicket| {
            let offered_to = it.line.ticket.as_ref().and_then(|admits| admits.offered_to.as_ref());
            it.change.is_some() || it.line.state == TicketState::OnOffer || offered_to.is_some()
        };
        Row {
            html,
            is_open: its.iter().any(|it| it.change.is_some() || admits(&it.line)),
            asks: its.iter().any(asks),
            is_gone: its.iter().all(|it| it.is_gone()),
        }
    }

    fn alone(&self, ticket: &MyTicket, is_past: bool) -> Html {
        let (locale, line) = (self.locale, &ticket.line);
        let href = self.href(ticket).filter(|_| !is_past);
        let place = self.place(line);
        let place = (self.said != Some(place.as_str())).then_some(place);
        let state = self.state(ticket, is_past);
        view! {
            <li class="my-ticket">
                {way(locale, line, href, place)}
                {moved(locale, ticket)}
                {state}
            </li>
        }
    }

    /// Its tickets below it, each with its state. What is the same of all is said once.
    fn several(&self, line: &OrderLineView, its: &[&MyTicket], is_past: bool) -> Html {
        let locale = self.locale;
        let moved = its.iter().find_map(|it| moved(locale, it));
        let count = its.len() as u32;
        let untils = its.iter().map(|it| self.until(it).filter(|_| !is_past));
        let of_all = same(its.iter().map(|it| chosen_alike(locale, it, count)))
            .or_else(|| same(its.iter().map(|it| off(locale, it))))
            .or_else(|| same(untils));
        let tickets = its.iter().map(|it| {
            let state = of_all.is_none().then(|| self.state(it, is_past));
            view! { <li>{self.seat(it, is_past)} {state}</li> }
        });
        view! {
            <li class="my-ticket">
                <p>
                    <strong>{line.title.clone()}</strong>
                    " "
                    <span class="small">{when(locale, line)}</span>
                </p>
                {moved}
                <ul>{tickets.collect::<Html>()}</ul>
                {of_all.as_ref()}
            </li>
        }
    }

    /// One of several for a performance, which is read aloud with it.
    fn seat(&self, ticket: &MyTicket, is_past: bool) -> Html {
        let line = &ticket.line;
        let place = self.place(line);
        let aloud = format!(", {}, {}", line.title, when(self.locale, line));
        match self.href(ticket).filter(|_| !is_past) {
            Some(href) => view! {
                <a class="my-ticket__way" href=href>
                    {with_ways(self.locale, ticket, place)}
                    <span class="aloud">{aloud}</span>
                </a>
            },
            None => view! { <p class="my-ticket__way soft">{place}</p> },
        }
    }

    fn place(&self, line: &OrderLineView) -> String {
        match &line.seat {
            Some(seat) if self.series.says(seat) => seat_number(self.locale, seat),
            _ => place_in_full(self.locale, line),
        }
    }

    fn href(&self, ticket: &MyTicket) -> Option<String> {
        let line = &ticket.line;
        let route = match &line.ticket {
            // What the house offers instead stands on the order's page.
            _ if line.is_called_off() => Some(Route::Order(ticket.order_secret.clone())),
            Some(admits) => Some(Route::OwnTicket(admits.admission)),
            None => None,
        };
        route.map(|route| route.path(self.locale.language()))
    }

    /// What became of it, else until when something can be done with it.
    fn state(&self, ticket: &MyTicket, is_past: bool) -> Option<Html> {
        let state = state(self.locale, self.currency, ticket);
        if let Some(given) = given(self.locale, ticket) {
            return Some(view! { {state} {given} });
        }
        let state = state.or_else(|| waits(self.locale, &ticket.line).filter(|_| !is_past));
        state.or_else(|| until(self.locale, ticket).filter(|_| !is_past))
    }

    /// The latter alone.
    fn until(&self, ticket: &MyTicket) -> Option<Html> {
        let (locale, line) = (self.locale, &ticket.line);
        let is_free = state(locale, self.currency, ticket).is_none();
        until(locale, ticket).filter(|_| is_free && waits(locale, line).is_none())
    }
}

/// What all have, if it is the same.
fn same(mut each: impl Iterator<Item = Option<Html>>) -> Option<Html> {
    let first = each.next()??;
    each.all(|it| it.as_ref() == Some(&first)).then_some(first)
}

impl Row {
    /// Of a ticket that somebody has handed to the reader, on the page of this address.
    pub(super) fn handed(
        locale: &Arc<Locale>,
        ticket: &Received,
        href: String,
        shows_place: bool,
    ) -> Self {
        let line = &ticket.line;
        let state = cancelled(locale, line).or_else(|| handed_moved(locale, ticket));
        let state = state.or_else(|| waits(locale, line));
        let place = shows_place.then(|| place_in_full(locale, line));
        let html = view! {
            <li class="my-ticket">{way(locale, line, Some(href), place)} {state}</li>
        };
        Self { html, is_open: admits(line), asks: false, is_gone: line.is_cancelled }
    }
}

/// `Seat 3: exchange, resell`: the seat, and what its holder can do with it now.
fn with_ways(locale: &Locale, ticket: &MyTicket, place: String) -> String {
    let until = &ticket.until;
    let ways = [
        (until.exchange, "account-season-way-exchange"),
        (until.resale, "account-season-way-resale"),
        (until.waiver, "account-season-way-return"),
    ];
    let ways = ways.into_iter().filter(|(until, _)| until.is_some() && ticket.change.is_none());
    let ways: Vec<String> = ways.map(|(_, id)| locale.text(id)).collect();
    if ways.is_empty() {
        return place;
    }
    let args = [("place", place.into()), ("ways", ways.join(", ").into())];
    locale.text_with("account-season-ways", &args)
}

fn admits(line: &OrderLineView) -> bool {
    line.state.has_code() || line.state == TicketState::WaitsForProof
}

/// Its season stands above it, and the page of the ticket says the year.
fn when(locale: &Locale, line: &OrderLineView) -> String {
    let date = locale.date_short(line.starts_at, &line.time_zone);
    let time = locale.time(line.starts_at, &line.time_zone);
    locale.text_with("common-when", &[("date", date.into()), ("time", time.into())])
}

/// To the ticket. What is gone leads nowhere.
fn way(locale: &Locale, line: &OrderLineView, href: Option<String>, place: Option<String>) -> Html {
    let place = place.map(|place| view! { " " <span class="small">{place}</span> });
    let words = view! {
        <strong>{line.title.clone()}</strong>
        " "
        <span class="small">{when(locale, line)}</span>
        {place}
    };
    match href {
        Some(href) => view! { <a class="my-ticket__way" href=href>{words}</a> },
        None => view! { <p class="my-ticket__way soft">{words}</p> },
    }
}

fn cancelled(locale: &Locale, line: &OrderLineView) -> Option<Html> {
    let words = locale.text("account-season-cancelled");
    line.is_called_off().then(|| {
        view! { <p class="my-ticket__state my-ticket__state--bad">{words}</p> }
    })
}

/// Its performance was cancelled, and nothing else became of it.
fn off(locale: &Locale, ticket: &MyTicket) -> Option<Html> {
    let is_off = ticket.line.state == TicketState::PerformanceCancelled && ticket.is_gone();
    cancelled(locale, &ticket.line).filter(|_| is_off)
}

/// It went back after the house had cancelled or moved its performance: its order says what came
/// of that.
fn returned(locale: &Locale, ticket: &MyTicket) -> Option<Html> {
    let is_it = ticket.line.state == TicketState::TakenBack(CancelledBy::Change);
    let id = match ticket.line.is_cancelled {
        true => "account-season-back-cancelled",
        false => "account-season-back-moved",
    };
    let href = Route::Order(ticket.order_secret.clone()).path(locale.language());
    is_it.then(|| {
        view! { <p class="my-ticket__state"><a href=href>{locale.text(id)}</a></p> }
    })
}

/// When its performance was to begin before the house moved it. A choice says so by itself.
pub fn moved(locale: &Locale, ticket: &MyTicket) -> Option<Html> {
    let is_said = ticket.change.is_some() || ticket.is_gone();
    let before = ticket.moved_from.filter(|_| !is_said)?;
    let before = when_long(locale, before, &ticket.line.time_zone);
    let words = locale.text_with("account-season-moved", &[("before", before.into())]);
    Some(view! { <p class="my-ticket__state my-ticket__state--bad">{words}</p> })
}

/// The same of a ticket that somebody has handed to the reader.
pub(super) fn handed_moved(locale: &Locale, ticket: &Received) -> Option<Html> {
    let before = ticket.moved_from.filter(|_| !ticket.line.is_cancelled)?;
    let before = when_long(locale, before, &ticket.line.time_zone);
    let words = locale.text_with("account-season-moved", &[("before", before.into())]);
    Some(view! { <p class="my-ticket__state my-ticket__state--bad">{words}</p> })
}

/// For the proof that its ticket type asks for.
pub(super) fn waits(locale: &Locale, line: &OrderLineView) -> Option<Html> {
    (line.state == TicketState::WaitsForProof).then(|| {
        view! { <p class="my-ticket__state">{locale.text("account-season-proof")}</p> }
    })
}

/// After a change by the house: what happened, until when something can be chosen, and where.
/// `count`: tickets for the performance.
fn choice(locale: &Locale, ticket: &MyTicket, count: u32) -> Option<Html> {
    let (told, line) = (ticket.change.as_ref()?, &ticket.line);
    let zone = &line.time_zone;
    let before = told.starts_before.map(|at| when_long(locale, at, zone)).unwrap_or_default();
    let until = locale.date_plain(told.choose_by.minus_ms(1), zone);
    let args = [("before", before.into()), ("until", until.into()), ("count", count.into())];
    let is_handed = line.handed_to.is_some();
    let id = match (told.kind, ticket.is_paid_later) {
        (ChangeKind::Cancelled, true) => "account-season-choose-cancelled-later",
        (ChangeKind::Cancelled, false) => "account-season-choose-cancelled",
        (ChangeKind::Moved, _) if told.is_after_all && is_handed => {
            "account-season-choose-after-all-handed"
        }
        (ChangeKind::Moved, true) if is_handed => "account-season-choose-moved-later-handed",
        (ChangeKind::Moved, false) if is_handed => "account-season-choose-moved-handed",
        (ChangeKind::Moved, _) if told.is_after_all => "account-season-choose-after-all",
        (ChangeKind::Moved, _) if line.is_offered() => "account-season-choose-moved-offered",
        (ChangeKind::Moved, true) => "account-season-choose-moved-later",
        (ChangeKind::Moved, false) => "account-season-choose-moved",
    };
    let href = Route::Order(ticket.order_secret.clone()).path(locale.language());
    Some(view! {
        <p class="my-ticket__state my-ticket__state--bad">
            {locale.text_with(id, &args)}
            " "
            <a href=href>{locale.text("account-season-choose")}</a>
        </p>
    })
}

/// Beside a choice: who has the ticket, or may have it.
fn given(locale: &Locale, ticket: &MyTicket) -> Option<Html> {
    let line = &ticket.line;
    let told = ticket.change.as_ref()?;
    let offered_to = line.ticket.as_ref().and_then(|admits| admits.offered_to.as_ref());
    let handed_to = line.given_to.as_ref().or(line.handed_to.as_ref());
    let (id, email) = match (handed_to, offered_to) {
        (Some(to), _) if told.kind == ChangeKind::Cancelled => ("account-season-off-handed", to),
        (Some(to), _) => ("transfer-handed", to),
        (None, Some(email)) if !line.is_cancelled => ("transfer-open", email),
        _ => return None,
    };
    let words = locale.text_with(id, &[("email", email.as_str().into())]);
    Some(view! { <p class="my-ticket__state">{words}</p> })
}

/// A choice that is said of several tickets at once.
fn chosen_alike(locale: &Locale, ticket: &MyTicket, count: u32) -> Option<Html> {
    choice(locale, ticket, count).filter(|_| given(locale, ticket).is_none())
}

/// What became of it. None: it is its holder's, as it was bought.
pub fn state(locale: &Locale, currency: Currency, ticket: &MyTicket) -> Option<Html> {
    let line = &ticket.line;
    if let Some(words) = choice(locale, ticket, 1) {
        return Some(words);
    }
    if let Some(new) = &ticket.exchanged_for {
        let when = when_long(locale, new.starts_at, &new.time_zone);
        let args = [("title", new.title.as_str().into()), ("when", when.into())];
        let href = Route::Order(new.order_secret.clone()).path(locale.language());
        let words = locale.text_with("account-season-exchanged", &args);
        return Some(view! { <p class="my-ticket__state"><a href=href>{words}</a></p> });
    }
    if let Some(words) = cancelled(locale, line).or_else(|| returned(locale, ticket)) {
        return Some(words);
    }
    let offered_to = line.ticket.as_ref().and_then(|admits| admits.offered_to.as_ref());
    let words = match (&ticket.resale, &line.handed_to, offered_to) {
        _ if line.exchanged.is_some() => locale.text("exchange-done"),
        _ if line.state == TicketState::TakenBack(CancelledBy::Holder) => {
            locale.text("account-season-waived")
        }
        (Resale::Offered { share, begins_at, .. }, ..) => {
            let begins = begins_at.map(|at| resale_begins(locale, at, &line.time_zone));
            let offered = resale_words::offered(locale, share, currency);
            begins.into_iter().chain([offered]).collect::<Vec<_>>().join(" ")
        }
        (Resale::Sold { share }, ..) => return Some(sold(locale, currency, share)),
        (_, Some(email), _) => {
            locale.text_with("transfer-handed", &[("email", email.as_str().into())])
        }
        (_, _, Some(email)) => {
            locale.text_with("transfer-open", &[("email", email.as_str().into())])
        }
        (Resale::Never | Resale::Possible { .. } | Resale::NotNow(_), None, None) => return None,
    };
    Some(view! { <p class="my-ticket__state">{words}</p> })
}

/// What came of it, with the way to a transfer.
fn sold(locale: &Locale, currency: Currency, share: &ResaleShare) -> Html {
    let is_transferred = share.to == ShareTo::Bank && share.rest_minor() > 0;
    let follow = is_transferred.then(|| {
        let href = Route::Credit.path(locale.language());
        view! { " " <a href=href>{locale.text("payout-follow")}</a> }
    });
    view! {
        <p class="my-ticket__state">
            {resale_words::sold(locale, share, currency)}
            {follow}
        </p>
    }
}

/// Of a seat that nobody can buy yet.
pub fn resale_begins(locale: &Locale, at: Moment, zone: &str) -> String {
    locale.text_with("account-resale-begins", &[("when", when_long(locale, at, zone).into())])
}
