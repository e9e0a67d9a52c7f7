//! The desk: one page for those who sell at a counter of the house. All of it is plain forms, which
//! need neither a script nor a pointer.
//!
//! - The field where typing begins has the focus: on the first page, where no sale waits, the next
//!   performance's button, on a new sale the number of seats, with seats
//!   in it the cash that was given, on the page of what was sold the next customer.
//! - So two best seats for cash are three keys, `2` `Enter` `Enter`, or six where the cash that was
//!   given is typed: `2` `Enter` `1` `0` `0` `Enter`. One more `Enter` opens the next sale, whose
//!   page names the one before it: its order, its change, its tickets on paper.
//! - `Enter` in a field of the payment takes it by the way for which something is typed.
//! - Access keys lead to the other fields: `q` the search for a performance, `n` number of seats,
//!   `s` seats by name, `g` cash given, `k` slip of the card terminal, `b` the buyer, `c` the
//!   customer whose sale it is, `p` tickets on paper.
//!
//! The plan of the performance (`plan`) shows what every seat is, live, and its seats are sold,
//! blocked, reserved and freed on it. It is a form like the others, which a script makes fast.
//!
//! Tickets are exchanged in a sale of their own (`open::exchange`), which begins at the page of
//! their order: `x`, the ticket and the performance, one press for the best seats, then the
//! difference is paid like a sale. One ticket by card is eleven keys: `x` `Enter` `Enter` `k`, six
//! digits of the slip, `Enter`.
//!
//! A sale is one of `people::sales`. The address of its page names the performance that is chosen.
//! Each request asks again whether the reader still serves the sale (`served`). What is refused
//! stands beside what it is about, with all that was typed. Tills have pages of their own
//! (`till`); the desk says at its top which one the reader works with.

mod choose;
mod customer;
mod done;
pub(crate) mod fields;
mod hold;
mod home;
mod lines;
mod open;
mod pay;
mod payment;
mod plan;
mod printing;
mod sale;
mod till;
pub(crate) mod words;

pub(crate) use till::bar::way_to_open;

use crate::{
    frame::{
        context::StaffContext,
        shell::{StaffPage, staff_page},
    },
    look::form::LookForm,
};
use axum::{
    Router,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use domain::{
    id::SessionId,
    people::actor::{Action, Actor},
};
use house::Answered;
use markup::view;
use money::checkout::order_of_sale;
use people::sales::{Counter, KnownCounter, SaleRefusal, counters, serving};
use ui::{
    error::Stop,
    route::staff::{
        StaffRoute,
        desk::{DeskRoute, DeskTarget, pattern},
    },
    shop::Shop,
};

pub fn routes() -> Router<Shop> {
    use printing::tickets;
    Router::new()
        .route(pattern::HOME, get(home::show))
        .route(pattern::OPEN, post(open::open))
        .route(pattern::SALE, get(sale::show))
        .route(pattern::CUSTOMER, get(customer::show).post(customer::change))
        .route(pattern::DONE, get(done::show))
        .route(pattern::HOLD, post(hold::hold))
        .route(pattern::SEATS, post(plan::change::change))
        .route(pattern::LIVE, get(plan::live::show))
        .route(pattern::SEAT_CUSTOMER, get(plan::customer::lead))
        .route(pattern::BLOCKS, get(plan::many::show).post(plan::many::send))
        .route(pattern::LINE, post(lines::change))
        .route(pattern::CODE, post(lines::code))
        .route(pattern::PAY, post(pay::pay))
        .route(pattern::CARD, get(pay::terminal::show))
        .route(pattern::CANCEL_CARD, post(pay::terminal::cancel))
        .route(pattern::NOTE_CARD, post(pay::terminal::note))
        .route(pattern::GIVE, post(pay::otherwise::give))
        .route(pattern::LINK, post(pay::otherwise::link))
        .route(pattern::INVOICE, post(pay::otherwise::invoice))
        .route(pattern::PUT_ASIDE, post(open::put_aside))
        .route(pattern::TAKE_UP, post(open::take_up))
        .route(pattern::CLOSE, post(open::close))
        .route(pattern::TICKETS, get(tickets::pdf))
        .route(pattern::ORDER_TICKETS, get(tickets::of_order).post(tickets::of_order_again))
        .route(pattern::EXCHANGE, get(open::exchange::show).post(open::exchange::begin))
        .merge(till::routes())
        .merge(printing::routes())
}

/// The sale of an address, for somebody who sells anywhere.
fn sale_id(context: &StaffContext, address: &str) -> Result<SessionId, Stop> {
    context.actor().permit_somewhere(Action::Sell)?;
    address.parse().map_err(|_| Stop::NotFound)
}

/// Who serves the sale now; or what the page answers, since it isn't the reader's any more.
async fn served(context: &StaffContext, sale: SessionId) -> Result<Result<Actor, Response>, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    let why = match serving(house, &actor, sale).await.answered()? {
        Ok(seller) => {
            // Nothing of the sale changes while a card is awaited for it.
            if pay::terminal::is_awaited(context, &seller, sale).await? {
                return Ok(Err(pay::terminal::to_page(context, sale)));
            }
            return Ok(Ok(seller));
        }
        Err(why) => why,
    };
    if why == SaleRefusal::UnknownSale && order_of_sale(house, &actor, sale).await?.is_some() {
        let done = DeskRoute::Done(sale).path(context.language());
        return Ok(Err(Redirect::to(&done).into_response()));
    }
    Ok(Err(refused(context, why, Some(sale))))
}

/// Why a sale can't go on, with the way out.
fn refused(context: &StaffContext, why: SaleRefusal, sale: Option<SessionId>) -> Response {
    let locale = context.locale.clone();
    let title = locale.text("staff-desk-refused-title");
    let heading = title.clone();
    let main = move || {
        let language = locale.language();
        let take_up = sale.filter(|_| why == SaleRefusal::PutAside).map(|sale| {
            view! {
                <form method="post" action=DeskTarget::TakeUp(sale).path(language)>
                    <button class="button" type="submit" autofocus>
                        {locale.text("staff-desk-take-up")}
                    </button>
                </form>
            }
        });
        let home = DeskRoute::Home.path(language);
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{words::sale(&locale, why)}</p>
            </header>
            {take_up}
            <p><a class="button button--quiet" href=home>{locale.text("staff-desk-back")}</a></p>
        }
    };
    let route = StaffRoute::Desk(DeskRoute::Home);
    let mut page = StaffPage::new(route, title, "page page--narrow", main);
    page.status = match why {
        SaleRefusal::UnknownSale | SaleRefusal::UnknownPoint => StatusCode::NOT_FOUND,
        SaleRefusal::PointClosed
        | SaleRefusal::OtherPoint
        | SaleRefusal::BeingServed
        | SaleRefusal::PutAside => StatusCode::CONFLICT,
    };
    staff_page(context, page)
}

/// As addresses and forms name a counter: the key of the point of sale, or nothing.
fn counter_key(counter: &Counter) -> &str {
    match counter {
        Counter::BoxOffice => "",
        Counter::Point(key) => key,
    }
}

/// The same the other way round.
fn counter_at(key: &str) -> Counter {
    match key {
        "" => Counter::BoxOffice,
        key => Counter::Point(key.to_owned()),
    }
}

/// Where the reader may sell, and which of these the address means: the first, unless it names
/// another one.
async fn own_counters(
    context: &StaffContext,
    key: &str,
) -> Result<(Vec<KnownCounter>, Option<KnownCounter>), Stop> {
    let known = counters(&context.shop.house, &context.actor()).await?;
    let meant = known.iter().find(|it| counter_key(&it.counter) == key).or(known.first());
    let meant = meant.cloned();
    Ok((known, meant))
}

/// The sale's page with a performance chosen.
fn sale_path(language: &str, sale: SessionId, performance: &str) -> String {
    let page = DeskRoute::Sale(sale).path(language);
    match performance {
        "" => page,
        slug => format!("{page}?performance={}", encoded(slug)),
    }
}

/// The desk at a counter, as `counter_key` names it.
fn home_at(language: &str, counter: &str) -> String {
    format!("{}?at={}", DeskRoute::Home.path(language), encoded(counter))
}

/// Back to the desk at the sale's counter. `done`: what was just done.
fn home_path(language: &str, seller: &Actor, done: &str) -> String {
    let point = seller.outlet().point.as_deref().unwrap_or_default();
    format!("{}?at={}&done={done}", DeskRoute::Home.path(language), encoded(point))
}

/// A key within an address. Keys have letters, digits and hyphens; nothing else comes back.
fn encoded(key: &str) -> String {
    key.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.')).collect()
}

/// Before a terminal's name, where a form says how a sale is paid.
const CARD: &str = "card:";

/// Beside which part of the sale's page a refusal stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum SalePart {
    Best,
    Named,
    Plan,
    Places,
    Lines,
    Code,
    Name,
    Email,
    Given,
    Slip,
    ByCard,
    Voucher,
    /// All of the payment.
    Money,
    /// Cash needs a till.
    Till,
    /// Giving it away.
    Giver,
    /// A link to pay by.
    Link,
    /// An invoice.
    Invoice,
}

/// Why nothing was done, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Wrong {
    part: SalePart,
    words: String,
}

/// What was sent, and why it wasn't done.
#[derive(Default)]
struct Sent {
    form: LookForm,
    wrong: Option<Wrong>,
}

impl Sent {
    /// The words, if they are about this part.
    fn wrong_at(&self, part: SalePart) -> Option<String> {
        self.wrong.as_ref().filter(|it| it.part == part).map(|it| it.words.clone())
    }

    /// What was typed, if the form of this part was sent and refused.
    fn typed(&self, kind: &str, name: &str) -> &str {
        match self.is_of(kind) {
            true => self.form.text(name),
            false => "",
        }
    }

    /// The form of this part was sent, and comes back with what was typed: it was refused, or asked
    /// what a voucher pays.
    fn is_of(&self, kind: &str) -> bool {
        let is_back = self.wrong.is_some() || asks_of_voucher(&self.form);
        is_back && self.form.text("kind") == kind
    }
}

/// What a voucher pays is asked, by its button or by Enter, and no button has named it yet.
fn asks_of_voucher(form: &LookForm) -> bool {
    let is_new = form.text("voucher_minor").is_empty() && !form.text("voucher").trim().is_empty();
    match form.text("way") {
        "voucher" => true,
        "enter" => is_new,
        _ => false,
    }
}
