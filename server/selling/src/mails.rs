//! Mails about an order, in its language: tickets, and money that goes back. Written from
//! the order as it is when they are sent, so that a late mail is never wrong.

mod attached;
mod backs;
mod calendar;
mod changed;
mod exchanged;
mod extras;
mod gone;
mod handed_on;
mod new_ticket;
mod page;
mod pictures;
mod reserved;
mod sample;
mod subscription;
mod transfer;
mod voucher_ended;

use crate::printout;
use anyhow::Context;
use attached::{attachments, has_tickets};
pub use changed::{Imagined, TO_CREDIT, imagined};
use domain::{
    id::{
        CancellationId, ChangeId, OrderId, OutboxId, RefundId, ReleaseId, SubscriptionTransferId,
        TransferId, VoucherId,
    },
    moment::Moment,
    order::{MailState, OrderState},
};
use handed_on::About;
use house::{
    House,
    mail::MailContent,
    outbox::{self, Effect},
    sealed,
};
use page::{Page, TakenBack};
use reserved::is_outdated;
pub use reserved::{HeldStep, is_held_told, last_held, tell_held};
pub(crate) use sample::SAMPLES;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use store::{
    Conn,
    orders::{self, Order},
    running::outbox::Message,
    seats::releases::{self, LineRelease},
};
use transfer::Told;

/// The outbox's topic of mails about an order.
pub(crate) const MAIL: &str = "letter";

/// What a mail is about. The same matter is written once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Matter {
    /// The confirmation with all tickets; the first one, or sent again on request.
    Tickets { mails_before: usize },
    /// Tickets got new codes: all of the order's, as they are now.
    NewCodes { mails_before: usize },
    /// Money that bought nothing goes back.
    MoneyBack { refund: RefundId },
    /// The bank refused to give it back: the house will find another way. Told again when the
    /// debt arises again.
    RefundRefused {
        refund: RefundId,
        #[serde(default)]
        told_before: usize,
    },
    /// The house took tickets back.
    Cancelled { cancellation: CancellationId },
    /// A ticket on offer for resale, and what became of it.
    Resale { release: ReleaseId, step: ResaleStep },
    /// The house cancelled a performance of its tickets, or moved it.
    PerformanceChanged {
        change: ChangeId,
        /// What goes back for the tickets if their buyer chooses so. None: nothing can now.
        #[serde(default)]
        refund_minor: Option<i64>,
        /// Of that, what gift vouchers, credit and counters were paid: it goes back there.
        #[serde(default)]
        voucher_minor: i64,
        #[serde(default)]
        credit_minor: i64,
        #[serde(default)]
        at_counter_minor: i64,
        /// Of what is paid later: so much was paid for them, and settles what is still owed.
        #[serde(default)]
        settles_minor: i64,
        /// Offers of its tickets for resale that ended with it.
        #[serde(default)]
        offers_ended: u32,
    },
    /// A ticket is handed on to somebody else.
    Transfer { transfer: TransferId, step: TransferStep },
    /// A whole subscription goes to a new holder.
    Subscription { transfer: SubscriptionTransferId, step: TransferStep },
    /// The house cancelled or moved the performance of a ticket that somebody else has accepted.
    HandedChanged { transfer: TransferId, change: ChangeId },
    /// A ticket that somebody else has accepted was taken back.
    HandedEnded { transfer: TransferId },
    /// The purchase of a gift voucher that somebody accepted as a present was taken back.
    VoucherEnded { voucher: VoucherId },
    /// What a ticket that was handed on had paid for the order of its recipient came back.
    HandedBack {
        exchanged: OrderId,
        /// The ticket of that order stands, and costs less than the one before it.
        #[serde(default)]
        is_rest: bool,
    },
    /// What one of the house reserves for its buyer. When that changes, another mail tells.
    Reserved { until: Moment, total_minor: i64 },
    /// What becomes of that; `until` is the end that the mail names.
    Held { step: HeldStep, until: Moment },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TransferStep {
    /// Told to whom it is offered.
    Offered,
    /// To the same person: it was taken back.
    TakenBack,
    /// To the same person, with the ticket.
    Received,
    /// To the former holder.
    HandedOn,
    /// To the holder, whose ticket it stays.
    Declined,
}

impl TransferStep {
    fn as_str(self) -> &'static str {
        match self {
            Self::Offered => "offered",
            Self::TakenBack => "taken-back",
            Self::Received => "received",
            Self::HandedOn => "handed-on",
            Self::Declined => "declined",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ResaleStep {
    Offered,
    TakenBack,
    Sold,
    /// Nobody bought the seat in time.
    Unsold,
}

impl ResaleStep {
    fn as_str(self) -> &'static str {
        match self {
            Self::Offered => "offered",
            Self::TakenBack => "taken-back",
            Self::Sold => "sold",
            Self::Unsold => "unsold",
        }
    }
}

impl Matter {
    fn dedupe_key(self, order: OrderId) -> String {
        match self {
            Self::Tickets { mails_before } => format!("letter:{order}:tickets:{mails_before}"),
            Self::NewCodes { mails_before } => format!("letter:{order}:new-codes:{mails_before}"),
            Self::MoneyBack { refund } => format!("letter:{order}:money-back:{refund}"),
            Self::RefundRefused { refund, told_before: 0 } => debt_key(order, refund),
            Self::RefundRefused { refund, told_before } => {
                format!("{}:{told_before}", debt_key(order, refund))
            }
            Self::Cancelled { cancellation } => format!("letter:{order}:cancel:{cancellation}"),
            Self::Resale { release, step } => {
                format!("letter:{order}:resale:{release}:{}", step.as_str())
            }
            Self::PerformanceChanged { change, .. } => format!("letter:{order}:changed:{change}"),
            Self::Transfer { transfer, step } => {
                format!("letter:{order}:transfer:{transfer}:{}", step.as_str())
            }
            Self::Subscription { transfer, step } => {
                format!("letter:{order}:subscription:{transfer}:{}", step.as_str())
            }
            Self::HandedChanged { transfer, change } => {
                format!("letter:{order}:transfer:{transfer}:changed:{change}")
            }
            Self::HandedEnded { transfer } => format!("letter:{order}:transfer:{transfer}:ended"),
            Self::VoucherEnded { voucher } => format!("letter:{order}:gift:{voucher}:ended"),
            Self::HandedBack { exchanged, is_rest } => {
                let rest = if is_rest { ":rest" } else { "" };
                format!("letter:{order}:handed-back:{exchanged}{rest}")
            }
            Self::Reserved { until: Moment(until), total_minor } => {
                format!("letter:{order}:held:{until}:{total_minor}")
            }
            Self::Held { step, until } => format!("letter:{order}:held:{}", step.key(until)),
        }
    }
}

fn debt_key(order: OrderId, refund: RefundId) -> String {
    format!("letter:{order}:refund-refused:{refund}")
}

/// Whether a mail with this key goes to whom the buyer hands something on, not to the buyer.
fn is_to_others(key: &str) -> bool {
    let mut hand_overs = [":transfer:", ":subscription:", ":gift:"].into_iter();
    let to_buyer = [TransferStep::HandedOn, TransferStep::Declined];
    hand_overs.any(|kind| key.contains(kind))
        && !to_buyer.iter().any(|step| key.ends_with(step.as_str()))
}

/// How many mails have told of this debt, or wait to.
#[boxed]
pub async fn told_of_debt(
    conn: &mut Conn,
    order: OrderId,
    refund: RefundId,
) -> anyhow::Result<usize> {
    store::running::outbox::count_by_key(conn, &order.to_string(), &debt_key(order, refund)).await
}

/// In the outbox: identities only. The address is read when the mail is sent.
#[derive(Serialize, Deserialize)]
struct Payload {
    order: OrderId,
    #[serde(flatten)]
    matter: Matter,
}

#[boxed]
pub async fn enqueue(
    house: &House,
    conn: &mut Conn,
    order: OrderId,
    matter: Matter,
) -> anyhow::Result<()> {
    let effect =
        Effect { topic: MAIL, dedupe_key: matter.dedupe_key(order), subject_id: order.to_string() };
    outbox::enqueue(house, conn, effect, &Payload { order, matter }).await.map(drop)
}

/// It hasn't left yet.
#[boxed]
pub async fn is_waiting(conn: &mut Conn, order: OrderId, matter: Matter) -> anyhow::Result<bool> {
    store::running::outbox::is_waiting(conn, &matter.dedupe_key(order)).await
}

/// What became of the newest mail to the buyer of an order.
pub(crate) async fn state(conn: &mut Conn, order: OrderId) -> anyhow::Result<MailState> {
    let mails = store::running::outbox::of_subject(conn, MAIL, &order.to_string()).await?;
    Ok(match mails.iter().rfind(|mail| !is_to_others(&mail.key)) {
        None => MailState::None,
        Some(mail) => match (mail.bounced_at, mail.done_at) {
            (Some(at), _) => MailState::Bounced { at },
            (None, Some(at)) => MailState::Sent { at },
            (None, None) if mail.last_error.is_some() => {
                MailState::Failing { since: mail.created_at }
            }
            (None, None) => MailState::Waiting,
        },
    })
}

/// A mail of the house, about whatever, came back: the page of its order says so from now on.
/// False: no mail was sent by this identity, or the house knows it.
#[boxed]
pub async fn bounced(house: &House, mail: OutboxId) -> anyhow::Result<bool> {
    house
        .fault_only(move |house, conn| {
            Box::pin(
                async move { store::running::outbox::mark_bounced(conn, mail, house.now()).await },
            )
        })
        .await
}

/// The mail as it is to be sent now. None: there is nothing to say any more.
pub(crate) async fn write(house: &House, message: &Message) -> anyhow::Result<Option<MailContent>> {
    let payload: Payload = serde_json::from_str(&message.payload).context("a mail's payload")?;
    let mut conn = house.store().read().await?;
    let order = orders::by_id(&mut conn, payload.order).await?.context("the order of a mail")?;
    let written = match payload.matter {
        Matter::Transfer { transfer, step } => {
            transfer::write(house, conn, &order, Told { transfer, step }).await
        }
        Matter::Subscription { transfer, step } => {
            let told = subscription::Told { transfer, step };
            subscription::write(house, conn, &order, told).await
        }
        Matter::HandedChanged { transfer, change } => {
            let about = About { transfer, change: Some(change) };
            handed_on::write(house, conn, &order, about).await
        }
        Matter::HandedEnded { transfer } => {
            let about = About { transfer, change: None };
            handed_on::write(house, conn, &order, about).await
        }
        Matter::VoucherEnded { voucher } => {
            voucher_ended::write(house, conn, &order, voucher).await
        }
        matter => write_to_buyer(house, conn, &order, matter).await,
    };
    // Whoever was erased has no mailbox any more.
    Ok(written?.filter(|mail| !mail.to.is_empty()))
}

/// The offer of a seat that the mail is about.
async fn release_of(conn: &mut Conn, matter: Matter) -> anyhow::Result<Option<LineRelease>> {
    let Matter::Resale { release, .. } = matter else { return Ok(None) };
    releases::by_id(conn, release).await?.context("a mail about a release").map(Some)
}

/// What its holder offers of the order.
async fn offered_beside(
    conn: &mut Conn,
    order: &Order,
    matter: Matter,
) -> anyhow::Result<Vec<LineRelease>> {
    match matter {
        Matter::Resale { step: ResaleStep::Offered, .. } => {
            releases::of_order(conn, order.id).await
        }
        _ => Ok(Vec::new()),
    }
}

async fn write_to_buyer(
    house: &House,
    mut conn: impl std::ops::DerefMut<Target = Conn>,
    order: &Order,
    matter: Matter,
) -> anyhow::Result<Option<MailContent>> {
    let locale = house.locales().get_or_fallback(&order.language);
    let back = backs::back(&mut conn, order, matter).await?;
    let taken = backs::taken(house, &mut conn, order, matter, &locale).await?;
    let release = release_of(&mut conn, matter).await?;
    let beside = offered_beside(&mut conn, order, matter).await?;
    let printout = Arc::new(printout::printout(house, &mut conn, order, &locale).await?);
    let note = reserved::note(house, &mut conn, matter, &printout).await?;
    drop(conn);
    // All of it was taken back before this mail left: another one says so. While a bank has taken
    // the money back the mail goes without tickets, and its link leads to a page that says why.
    let is_of_tickets = matches!(matter, Matter::Tickets { .. } | Matter::NewCodes { .. });
    let is_gone = is_of_tickets && printout.view.state == OrderState::Cancelled;
    if is_gone || is_outdated(order, matter, house.now()) {
        return Ok(None);
    }
    let base = format!("{}/{}", house.settings().public_url, locale.language());
    let secret = sealed::open_link(house, &order.secret)?;
    let [link, season_link] = [format!("{base}/orders/{secret}"), base + "/account"];
    let page = Page {
        locale: &locale,
        order,
        printout: &printout,
        link: &link,
        season_link: &season_link,
        now: house.now(),
        has_wallet: house.ports().wallets.any_at(house.now()),
        pictures: pictures::of(house, &printout, is_of_tickets).await?,
    };
    if let (Matter::Resale { step, .. }, Some(release)) = (matter, release) {
        return page.resale_with_entry(house, step, &release, &beside);
    }
    if let Some((change, brings)) = changed::brings(matter) {
        return page.changed_with_entry(house, change, brings);
    }
    let (said, attachments) = match (matter, back) {
        // Refused by the bank meanwhile: the mail about that says the truth.
        (Matter::MoneyBack { .. }, Some(back)) if back.failed_at.is_some() => return Ok(None),
        (Matter::MoneyBack { .. }, Some(back)) => {
            (page.money_back(&back, taken.balances), Vec::new())
        }
        // They have it by now: their bank took it, or staff paid it.
        (Matter::RefundRefused { .. }, Some(back)) if !back.is_owed() => return Ok(None),
        (Matter::RefundRefused { .. }, Some(back)) => (page.refund_refused(&back), Vec::new()),
        (Matter::Cancelled { .. }, back) => {
            let back = back.map(|back| back.amount);
            let taken = TakenBack { back, ..taken };
            (page.cancelled(taken), page.entries_of_gone(house)?)
        }
        (Matter::HandedBack { .. }, _) => (page.handed_back(taken), Vec::new()),
        (Matter::Reserved { .. }, _) => (page.reserved(), Vec::new()),
        (Matter::Held { step, .. }, back) => {
            (page.held(step, back.map(|back| back.amount), note), Vec::new())
        }
        _ if page.is_off() => (page.performance_cancelled(), Vec::new()),
        (Matter::NewCodes { .. }, _) if has_tickets(&printout) => {
            (page.new_codes(), attachments(house, &locale, printout.clone()).await?)
        }
        _ => (page.tickets(taken.balances), attachments(house, &locale, printout.clone()).await?),
    };
    let content = page.content(said);
    Ok(Some(MailContent { attachments, pictures: page.pictures.files, ..content }))
}

#[cfg(test)]
mod tests;
