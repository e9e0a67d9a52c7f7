//! Card payments at a counter's terminal that the house speaks to.
//!
//! 1. `begin` tries the sale without keeping anything, writes the payment, commits, and only then
//!    asks the terminal, once.
//! 2. `step` looks what became of it, and does one thing: it hears that money was taken, or ends
//!    the payment once its provider has closed it; it makes the order of what was taken
//!    (`checkout::sell_approved`, in one transaction with it); or it brings back what no sale came
//!    of. Pages call `follow`, and a job does each second, so that each step is made whether or not
//!    somebody waits for it.
//! 3. What a colleague has still to know is told at the desk (`told`). What the provider refuses to
//!    give back is a debt of the house (`books::tills::post_terminal_debt`), until staff have paid
//!    it in cash or another way (`pay_back`).
//!
//! The right to sell is asked for when a payment begins. From then on it is the buyer's money: the
//! sale is completed for the colleague who began it, even if their right has ended since.

mod look;
mod told;

pub use look::{follow, step};
pub(crate) use look::{look_after, refund_of_order};
pub use store::payments::terminals::SalePayment;
pub use told::{
    DeskPayment, DeskPaymentState, PaidBack, cancel, followed, goes_back_by_itself, note, of_sale,
    pay_back, under_way, unfinished,
};

use crate::checkout::{
    CounterRefusal, CounterSale,
    parts::{Part, PartsRefusal},
    rehearse,
};
use domain::{
    id::{SessionId, TerminalPaymentId},
    moment::{Moment, SECOND_MS},
    money::Money,
    order::{EMAIL_CHARS_MAX, PlaceRefusal, PlaceRequest},
    payments::{
        method::PaymentMethod,
        terminal::{TerminalRequest, TerminalStart},
    },
    people::actor::{Action, Actor},
};
use house::{
    Failure, House, chance,
    gateways::printable,
    journal::{self, JournalEntry, Subject},
    terminals::{at_point, terminal},
};
use season::catalogue;
use serde_json::json;
use store::{
    Conn,
    baskets::counter_sales,
    payments::terminals::{self, TerminalPayment, TerminalSaleRow},
};

/// After the first, which says that it is a terminal's: 54 bits, unique by the table's constraint.
const REFERENCE_LETTERS: usize = 11;
/// A longer name is cut by no order.
const NAME_CHARS_MAX: usize = 200;
/// Nobody has paid earlier.
const FIRST_LOOK_MS: i64 = SECOND_MS;

/// A sale that a terminal is to take money for.
#[derive(Clone, Debug)]
pub struct TerminalSale {
    /// By its name in the configuration.
    pub terminal: String,
    /// As `CounterSale::order`: of the buyer, the name and the address alone.
    pub order: PlaceRequest,
    /// So much of what is to be paid. The rest is cash, which the colleague has in their hand.
    pub amount_minor: i64,
    /// The cash that was handed over, where it is known.
    pub given_minor: Option<i64>,
}

/// Why nothing was begun: no card was asked for.
#[derive(Clone, Debug, PartialEq)]
pub enum TerminalRefusal {
    /// It doesn't stand at this counter.
    UnknownTerminal,
    /// Another sale's payment is at it.
    TerminalBusy,
    /// This sale has a payment under way.
    UnderWay,
    /// It has its order.
    SaleOver,
    /// The terminal takes so much at least.
    TooSmall(Money),
    /// Nothing could be sold.
    Sale(CounterRefusal),
}

/// Begins a payment and lets the terminal show its sum. The same form again is the same payment.
///
/// # Errors
/// Why no card was asked for.
#[boxed]
pub async fn begin(
    house: &House,
    actor: &Actor,
    wanted: &TerminalSale,
) -> Result<TerminalPaymentId, Failure<TerminalRefusal>> {
    let mut new = check(house, actor, wanted).await?;
    let company = rehearse(house, actor, &counter_sale(&new)).await;
    new.company = company.map_err(|why| why.map(TerminalRefusal::Sale))?;
    let (actor, row) = (actor.clone(), new.clone());
    let begun = house
        .write(move |house, conn| {
            let (actor, row) = (actor.clone(), row.clone());
            Box::pin(async move { begin_in(&house, conn, &actor, &row).await })
        })
        .await?;
    if begun != new.id {
        return Ok(begun);
    }
    if let Err(error) = start(house, &new).await {
        tracing::warn!(payment = %new.id, "a terminal's answer was lost: {error:#}");
        look_again_at(house, new.id, house.now()).await?;
    }
    Ok(begun)
}

async fn check(
    house: &House,
    actor: &Actor,
    wanted: &TerminalSale,
) -> Result<TerminalPayment, Failure<TerminalRefusal>> {
    let refused = |why| Err(Failure::Refused(why));
    let Some(seller) = actor.seller() else {
        return Err(anyhow::anyhow!("nobody sells at a counter without a sale").into());
    };
    actor.permit(Action::Sell, &seller.outlet.scope())?;
    let point = seller.outlet.point.as_deref().unwrap_or_default();
    if !at_point(house, point).iter().any(|it| it.name == wanted.terminal) {
        return refused(TerminalRefusal::UnknownTerminal);
    }
    let (order, total_minor) = (&wanted.order, wanted.order.total_shown_minor);
    let exchange_minor = order.exchange_shown_minor;
    let due_minor = total_minor.saturating_sub(exchange_minor.unwrap_or_default());
    if wanted.amount_minor <= 0 || wanted.amount_minor > due_minor {
        let why = CounterRefusal::Money(PartsRefusal::NoAmount);
        return refused(TerminalRefusal::Sale(why));
    }
    let currency = catalogue::catalogue(house).await?.currency();
    let amount = Money::new(wanted.amount_minor, currency);
    let least_minor = terminal(house, &wanted.terminal)?.least_minor(currency);
    if amount.minor < least_minor {
        return refused(TerminalRefusal::TooSmall(Money::new(least_minor, currency)));
    }
    let now = house.now();
    Ok(TerminalPayment {
        id: TerminalPaymentId(house.new_id()),
        reference: format!("T{}", chance::speakable(house.chance(), REFERENCE_LETTERS)),
        terminal: wanted.terminal.clone(),
        sale: TerminalSaleRow {
            seller: seller.clone(),
            idempotency_key: order.idempotency_key.clone(),
            total_minor,
            exchange_minor,
            shown: order.shown.clone(),
            family_name: printable(&order.family_name, NAME_CHARS_MAX),
            email: printable(&order.email, EMAIL_CHARS_MAX),
            language: order.language.clone(),
            given_minor: wanted.given_minor,
        },
        amount,
        company: None,
        begun_at: now,
        provider_id: None,
        cancel_at: None,
        // Should this program die before the terminal has answered.
        ask_at: Some(now.plus_ms(patience_ms(house))),
        asked: 0,
        taken: None,
        end: None,
        order: None,
        back: None,
        noted_at: None,
    })
}

/// Gives the payment that stands: this one, or the one that the same form began.
async fn begin_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    new: &TerminalPayment,
) -> Result<TerminalPaymentId, Failure<TerminalRefusal>> {
    let refused = |why| Err(Failure::Refused(why));
    let sale = new.sale.seller.session;
    if counter_sales::lock(conn, sale).await?.is_none() {
        return refused(TerminalRefusal::SaleOver);
    }
    if terminals::insert(conn, new).await? {
        let detail = json!({
            "payment": new.id.to_string(),
            "terminal": new.terminal,
            "amount_minor": new.amount.minor,
        });
        record(house, conn, actor, sale, Happened { action: "terminal.begin", detail }).await?;
        return Ok(new.id);
    }
    match terminals::by_key(conn, &new.sale.idempotency_key).await? {
        Some(known) if known.sale.seller.session == sale => return Ok(known.id),
        Some(_) => {
            let why = CounterRefusal::Order(PlaceRefusal::BadKey);
            return refused(TerminalRefusal::Sale(why));
        }
        None => {}
    }
    let newest = terminals::of_sale(conn, sale, SalePayment::Newest).await?;
    match newest.is_some_and(|it| it.is_open() || it.is_unsold()) {
        true => refused(TerminalRefusal::UnderWay),
        false => refused(TerminalRefusal::TerminalBusy),
    }
}

/// Asked once, by whoever wrote the row.
async fn start(house: &House, new: &TerminalPayment) -> anyhow::Result<()> {
    let answer = terminal(house, &new.terminal)?.start(&request(new)).await?;
    let id = new.id;
    house
        .fault_only(move |house, conn| {
            let answer = answer.clone();
            Box::pin(async move {
                let now = house.now();
                match answer {
                    TerminalStart::Presented { provider_id } => {
                        terminals::name(conn, id, &provider_id).await?;
                        terminals::look_at(conn, id, now.plus_ms(FIRST_LOOK_MS)).await
                    }
                    TerminalStart::Not(why) => terminals::end(conn, id, why, now).await.map(drop),
                }
            })
        })
        .await
}

async fn look_again_at(house: &House, id: TerminalPaymentId, at: Moment) -> anyhow::Result<()> {
    house
        .fault_only(move |_, conn| Box::pin(async move { terminals::look_at(conn, id, at).await }))
        .await
}

fn request(known: &TerminalPayment) -> TerminalRequest {
    TerminalRequest { payment: known.id, reference: known.reference.clone(), amount: known.amount }
}

/// The sale as it was shown when its payment began.
fn counter_sale(known: &TerminalPayment) -> CounterSale {
    let sale = &known.sale;
    let order = PlaceRequest {
        idempotency_key: sale.idempotency_key.clone(),
        family_name: sale.family_name.clone(),
        email: sale.email.clone(),
        language: sale.language.clone(),
        total_shown_minor: sale.total_minor,
        exchange_shown_minor: sale.exchange_minor,
        shown: sale.shown.clone(),
        ..PlaceRequest::default()
    };
    let by_card = Part {
        payment_method: PaymentMethod::Terminal,
        amount_minor: known.amount.minor,
        reference: known.reference.clone(),
    };
    let mut parts = vec![by_card];
    let cash_minor = sale.due_minor() - known.amount.minor;
    if cash_minor > 0 {
        let (payment_method, reference) = (PaymentMethod::Cash, String::new());
        parts.push(Part { payment_method, amount_minor: cash_minor, reference });
    }
    CounterSale { order, parts }
}

/// So long a call may take, and a little more.
fn patience_ms(house: &House) -> i64 {
    house.settings().gateway_limit.as_millis() as i64 + SECOND_MS
}

struct Happened {
    action: &'static str,
    detail: serde_json::Value,
}

async fn record(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    sale: SessionId,
    happened: Happened,
) -> anyhow::Result<()> {
    let Happened { action, detail } = happened;
    let entry = JournalEntry { action, subject: Subject::Session(sale), detail };
    journal::record(house, conn, actor, entry).await
}
