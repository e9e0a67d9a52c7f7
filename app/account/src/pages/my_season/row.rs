//! A ticket in one row of the season: when, what, and what became of it or can be done with it.

use domain::{
    bank_account::ShareTo,
    change::ChangeKind,
    moment::Moment,
    money::Currency,
    order::{CancelledBy, OrderLineView, TicketState},
};
use house::locales::Locale;
use markup::{Html, view};
use rules::ResaleRefusal;
use std::sync::Arc;
use subscribers::my_season::{MySeason, MyTicket, Resale};
use ui::{
    locale::{money, when_long},
    refusal,
    route::Route,
    ticket::place,
};

/// As its group shows it.
pub(super) struct Row {
    what: Html,
    /// Only where it isn't folded.
    until: Option<Html>,
    /// Its holder may go there, or is to decide something about it.
    pub(super) is_open: bool,
    /// Something is to be decided, or it admits nobody before its holder takes it back: it is
    /// never folded.
    pub(super) asks: bool,
}

impl Row {
    pub(super) fn of(
        locale: &Arc<Locale>,
        season: &MySeason,
        ticket: &MyTicket,
        shows_place: bool,
    ) -> Self {
        let line = &ticket.line;
        let route = match &line.ticket {
            // What the house offers instead stands on the order's page.
            _ if line.is_called_off() => Some(Route::Order(ticket.order_secret.clone())),
            Some(admits) => Some(Route::OwnTicket(admits.admission)),
            None => None,
        };
        let href = route.map(|route| route.path(locale.language()));
        let state = state(locale, season.currency, ticket).or_else(|| waits(locale, line));
        let until = until(locale, ticket).filter(|_| state.is_none());
        let what = view! { {way(locale, line, href, shows_place)} {state} };
        let chooses = ticket.change.is_some();
        let asks = chooses || line.state == TicketState::OnOffer;
        Self { what, until, is_open: chooses || admits(line), asks }
    }

    /// Of a ticket that somebody has handed to the reader, on the page of this address.
    pub(super) fn handed(
        locale: &Arc<Locale>,
        line: &OrderLineView,
        href: String,
        shows_place: bool,
    ) -> Self {
        let state = cancelled(locale, line).or_else(|| waits(locale, line));
        let what = view! { {way(locale, line, Some(href), shows_place)} {state} };
        Self { what, until: None, is_open: admits(line), asks: false }
    }

    pub(super) fn shown(self) -> Html {
        view! { <li class="my-ticket">{self.what} {self.until}</li> }
    }

    pub(super) fn folded(self) -> Html {
        view! { <li class="my-ticket">{self.what}</li> }
    }
}

fn admits(line: &OrderLineView) -> bool {
    line.state.has_code() || line.state == TicketState::WaitsForProof
}

/// To the ticket. What is gone leads nowhere.
fn way(
    locale: &Arc<Locale>,
    line: &OrderLineView,
    href: Option<String>,
    shows_place: bool,
) -> Html {
    // Its season stands above it, and the page of the ticket says the year.
    let when = locale.text_with(
        "common-when",
        &[
            ("date", locale.date_short(line.starts_at, &line.time_zone).into()),
            ("time", locale.time(line.starts_at, &line.time_zone).into()),
        ],
    );
    let place = shows_place.then(|| view! { " " <span class="small">{place(locale, line)}</span> });
    let words = view! {
        <strong>{line.title.clone()}</strong>
        " "
        <span class="small">{when}</span>
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

/// For the proof that its ticket type asks for.
pub(super) fn waits(locale: &Locale, line: &OrderLineView) -> Option<Html> {
    (line.state == TicketState::WaitsForProof).then(|| {
        view! { <p class="my-ticket__state">{locale.text("account-season-proof")}</p> }
    })
}

/// After a change by the house: what happened, until when something can be chosen, and where.
fn choice(locale: &Locale, ticket: &MyTicket) -> Option<Html> {
    let (told, line) = (ticket.change.as_ref()?, &ticket.line);
    let zone = &line.time_zone;
    let before = told.starts_before.map(|at| when_long(locale, at, zone)).unwrap_or_default();
    let until = locale.date_plain(told.choose_by.minus_ms(1), zone);
    let args = [("before", before.into()), ("until", until.into())];
    let id = match told.kind {
        ChangeKind::Cancelled => "account-season-choose-cancelled",
        ChangeKind::Moved if line.is_offered() => "account-season-choose-moved-offered",
        ChangeKind::Moved => "account-season-choose-moved",
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

/// What became of it. None: it is its holder's, as it was bought.
pub fn state(locale: &Locale, currency: Currency, ticket: &MyTicket) -> Option<Html> {
    let line = &ticket.line;
    if let Some(words) = choice(locale, ticket) {
        return Some(words);
    }
    if let Some(new) = &ticket.exchanged_for {
        let when = when_long(locale, new.starts_at, &new.time_zone);
        let args = [("title", new.title.as_str().into()), ("when", when.into())];
        let href = Route::Order(new.order_secret.clone()).path(locale.language());
        let words = locale.text_with("account-season-exchanged", &args);
        return Some(view! { <p class="my-ticket__state"><a href=href>{words}</a></p> });
    }
    if let Some(words) = cancelled(locale, line) {
        return Some(words);
    }
    let amount = |minor: i64| [("amount", money(locale, minor, currency).into())];
    let offered_to = line.ticket.as_ref().and_then(|admits| admits.offered_to.as_ref());
    let words = match (ticket.resale, &line.handed_to, offered_to) {
        _ if line.exchanged.is_some() => locale.text("exchange-done"),
        _ if line.state == TicketState::TakenBack(CancelledBy::Holder) => {
            locale.text("account-season-waived")
        }
        (Resale::Offered { promised_minor, share_to, begins_at, .. }, ..) => {
            let id = match share_to {
                ShareTo::Credit => "account-resale-offered",
                ShareTo::Bank => "payout-seat-offered",
            };
            let begins = begins_at.map(|at| resale_begins(locale, at, &line.time_zone));
            let offered = locale.text_with(id, &amount(promised_minor));
            begins.into_iter().chain([offered]).collect::<Vec<_>>().join(" ")
        }
        (Resale::Sold { credit_minor, share_to }, ..) => {
            let id = match share_to {
                ShareTo::Credit => "account-resale-sold",
                ShareTo::Bank => "payout-seat-sold",
            };
            locale.text_with(id, &amount(credit_minor))
        }
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

/// Of a seat that nobody can buy yet.
pub fn resale_begins(locale: &Locale, at: Moment, zone: &str) -> String {
    locale.text_with("account-resale-begins", &[("when", when_long(locale, at, zone).into())])
}

/// Until when something can be done with it, or from when: what brings most comes first.
pub fn until(locale: &Locale, ticket: &MyTicket) -> Option<Html> {
    if ticket.change.is_some() {
        return None;
    }
    let zone = &ticket.line.time_zone;
    let when = |at: Moment| {
        let date = locale.date_plain(at, zone);
        let when = [("date", date.into()), ("time", locale.time(at, zone).into())];
        locale.text_with("common-when", &when)
    };
    let by = |id: &str, at: Moment| locale.text_with(id, &[("until", when(at).into())]);
    let resale = match (ticket.resale, ticket.until.resale) {
        (Resale::NotNow(why @ ResaleRefusal::TooEarly { .. }), _) => {
            Some(refusal::resale(locale, why, zone))
        }
        (Resale::Possible { share_ppm }, Some(at)) => {
            let percent = locale.percent(share_ppm).into();
            let args = [("until", when(at).into()), ("percent", percent)];
            Some(locale.text_with("account-season-until-resale", &args))
        }
        _ => None,
    };
    let exchange = ticket.until.exchange.map(|at| by("account-season-until-exchange", at));
    let waiver = ticket.until.waiver.map(|at| by("account-season-until-waiver", at));
    let words: Vec<String> = [waiver, exchange, resale].into_iter().flatten().collect();
    (!words.is_empty()).then(|| view! { <p class="small soft">{words.join(" · ")}</p> })
}

/// By `until`, or by the actions of a ticket that is offered to somebody.
pub fn is_said_elsewhere(why: ResaleRefusal) -> bool {
    matches!(why, ResaleRefusal::TooEarly { .. } | ResaleRefusal::HandedOn)
}
