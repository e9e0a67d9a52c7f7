//! Gift vouchers and the buyer's credit pay as much of an order as they can, before anybody is sent
//! to a bank.

use super::{Checked, Frozen};
use crate::{books, payments::new_attempt::insert_attempt};
use domain::{
    id::{BasketId, MerchantAccountId, PersonId, VoucherId},
    money::Currency,
    order::PlaceRefusal,
    payments::{
        credit::{self, Balance, ShareDue, Spent},
        method::PaymentMethod,
    },
    people::actor::Actor,
};
use gift_tables::vouchers::{self, VoucherRow};
use house::{
    Failure, House, gateways,
    journal::{self, JournalEntry, Subject},
};
use people::customers::customer_with;
use season::catalogue;
use serde_json::json;
use store::{
    Conn,
    books::credits,
    orders::{Order, OrderLine, shares::Share},
    payments::{
        self, Payment,
        merchants::{self, CREDIT, Merchant, VOUCHER},
    },
    running::restores,
};

/// What can pay before anybody is sent to a bank: the basket's gift vouchers in the order in which
/// they were entered, then the buyer's credit.
#[derive(Default)]
pub(super) struct Sources {
    vouchers: Vec<VoucherRow>,
    credit: Vec<Balance>,
}

impl Sources {
    #[boxed]
    pub async fn of(
        house: &House,
        conn: &mut Conn,
        actor: &Actor,
        basket: BasketId,
        currency: Currency,
    ) -> anyhow::Result<Self> {
        let vouchers = usable(house, vouchers::of_basket(conn, basket).await?, currency);
        Ok(Self { vouchers, credit: balances(conn, actor, currency).await? })
    }

    fn balances(&self) -> Vec<Balance> {
        let of_voucher =
            |it: &VoucherRow| Balance { company: it.company, minor: it.voucher.balance_minor };
        self.vouchers.iter().map(of_voucher).chain(self.credit.iter().copied()).collect()
    }

    /// What of an order the vouchers pay, and what credit then pays.
    pub fn used_minor(&self, house: &House, frozen: &Frozen, shares: &[Share]) -> UsedMinor {
        let spent = credit::spend(&dues(house, frozen, shares), &self.balances());
        let sum = |is_voucher: bool| {
            let own = spent.iter().filter(|it| (it.from < self.vouchers.len()) == is_voucher);
            own.map(|it| it.minor).sum()
        };
        UsedMinor { vouchers: sum(true), credit: sum(false) }
    }

    fn vouchers_minor(&self) -> i64 {
        self.vouchers.iter().map(|it| it.voucher.balance_minor).sum()
    }

    fn credit_minor(&self) -> i64 {
        self.credit.iter().map(|it| it.minor).sum()
    }
}

/// In minor units.
pub(super) struct UsedMinor {
    pub vouchers: i64,
    pub credit: i64,
}

fn usable(house: &House, rows: Vec<VoucherRow>, currency: Currency) -> Vec<VoucherRow> {
    let is_usable = |row: &VoucherRow| row.voucher.refusal(house.now(), currency).is_none();
    rows.into_iter().filter(is_usable).collect()
}

/// Of the buyer who is signed in; none of a guest's.
async fn balances(
    conn: &mut Conn,
    actor: &Actor,
    currency: Currency,
) -> anyhow::Result<Vec<Balance>> {
    let Some(customer) = customer_with(conn, actor).await? else { return Ok(Vec::new()) };
    let Some(own) = customer.persons.first() else { return Ok(Vec::new()) };
    credits::balances(conn, own.id, currency.as_str()).await
}

/// What the house owes to the buyer who is signed in.
#[boxed]
pub async fn credit_minor(house: &House, actor: &Actor) -> anyhow::Result<i64> {
    let mut conn = house.store().read().await?;
    let balances = balances(&mut conn, actor, catalogue::currency(house)).await?;
    Ok(balances.iter().map(|balance| balance.minor).sum())
}

/// Whether the buyer who is signed in has credit that waits after a restore until staff have
/// confirmed it.
#[boxed]
pub async fn is_credit_unconfirmed(house: &House, actor: &Actor) -> anyhow::Result<bool> {
    let mut conn = house.store().read().await?;
    let Some(customer) = customer_with(&mut conn, actor).await? else { return Ok(false) };
    let Some(own) = customer.persons.first() else { return Ok(false) };
    restores::is_waiting(&mut conn, &own.id.to_string()).await
}

/// Vouchers are bought with money: neither another voucher nor credit pays for them.
fn dues(house: &House, frozen: &Frozen, shares: &[Share]) -> Vec<ShareDue> {
    let is_voucher = |line: &&OrderLine| frozen.vouchers.contains(&line.id);
    let due = |share: &Share| {
        let sold = frozen.lines.iter().filter(is_voucher);
        let sold = sold.filter(|line| line.share == share.position);
        let vouchers_minor: i64 = sold.map(|line| line.due_minor).sum();
        // What a former ticket pays, nothing else does.
        let minor = match share.is_exchange {
            true => 0,
            false => (share.amount_minor - vouchers_minor).max(0),
        };
        ShareDue { minor, ..share_due(house, share, frozen.quote.currency) }
    };
    shares.iter().map(due).collect()
}

/// All of the share.
pub(super) fn share_due(house: &House, share: &Share, currency: Currency) -> ShareDue {
    let gateway = &share.merchant.gateway;
    ShareDue {
        company: share.merchant.company,
        minor: share.amount_minor,
        least_minor: gateways::least_minor(house, gateway, currency),
        step_minor: gateways::step_minor(house, gateway, currency).unwrap_or(1),
    }
}

/// Puts the basket's vouchers among the shares, and the buyer's credit when they want it to pay.
/// Both are this order's alone until the transaction ends.
///
/// # Errors
/// Refused: they aren't what was shown, or the order is under another address.
pub(super) async fn put(
    house: &House,
    conn: &mut Conn,
    checked: &Checked,
    person: PersonId,
    basket: BasketId,
    frozen: &mut Frozen,
) -> Result<(), Failure<PlaceRefusal>> {
    if frozen.shares.is_empty() {
        return Ok(());
    }
    let currency = frozen.quote.currency;
    let vouchers = match frozen.has_vouchers {
        true => locked_vouchers(house, conn, basket, currency).await?,
        false => Vec::new(),
    };
    let credit = locked_credit(conn, checked, person, currency).await?;
    let sources = Sources { vouchers, credit };
    if sources.vouchers_minor() != checked.vouchers_shown_minor.unwrap_or_default() {
        return Err(Failure::Refused(PlaceRefusal::VouchersChanged));
    }
    if sources.credit_minor() != checked.credit_shown_minor.unwrap_or_default() {
        return Err(Failure::Refused(PlaceRefusal::CreditChanged));
    }
    for part in credit::spend(&dues(house, frozen, &frozen.shares), &sources.balances()) {
        let voucher = sources.vouchers.get(part.from).map(|it| it.voucher.id);
        let (gateway, payment_method) = match voucher {
            Some(_) => (VOUCHER, PaymentMethod::Voucher),
            None => (CREDIT, PaymentMethod::Credit),
        };
        let id = MerchantAccountId(house.new_id());
        let merchant = merchants::own_account(conn, id, part.company, gateway).await?;
        put_part(&mut frozen.shares, &part, Source { merchant, payment_method, voucher });
    }
    Ok(())
}

/// From where a part of an order is paid.
pub(super) struct Source {
    pub merchant: Merchant,
    pub payment_method: PaymentMethod,
    pub voucher: Option<VoucherId>,
}

/// It pays its share, or helps to.
pub(super) fn put_part(shares: &mut Vec<Share>, part: &Spent, source: Source) {
    let Source { merchant, payment_method, voucher } = source;
    let share = &mut shares[part.share];
    if part.minor == share.amount_minor {
        (share.merchant, share.payment_method) = (merchant, payment_method);
        share.voucher = voucher;
        return;
    }
    share.amount_minor -= part.minor;
    let helps = Some(share.pays());
    // A reservation that was changed has left numbers out.
    let position = shares.iter().map(|it| it.position + 1).max().unwrap_or_default();
    shares.push(Share {
        position,
        merchant,
        payment_method,
        amount_minor: part.minor,
        helps,
        is_exchange: false,
        voucher,
    });
}

/// In the order of their identities, as every use case locks them. They are read again under their
/// locks: one that was accepted as a present meanwhile has left the basket.
async fn locked_vouchers(
    house: &House,
    conn: &mut Conn,
    basket: BasketId,
    currency: Currency,
) -> anyhow::Result<Vec<VoucherRow>> {
    let entered = vouchers::of_basket(conn, basket).await?;
    if entered.is_empty() {
        return Ok(entered);
    }
    let mut ids: Vec<_> = entered.iter().map(|row| row.voucher.id).collect();
    ids.sort();
    for id in &ids {
        vouchers::lock(conn, *id).await?;
    }
    let mut locked = vouchers::of_basket(conn, basket).await?;
    locked.retain(|row| ids.contains(&row.voucher.id));
    Ok(usable(house, locked, currency))
}

/// None where the buyer doesn't want it to pay.
async fn locked_credit(
    conn: &mut Conn,
    checked: &Checked,
    person: PersonId,
    currency: Currency,
) -> Result<Vec<Balance>, Failure<PlaceRefusal>> {
    if checked.credit_shown_minor.is_none() {
        return Ok(Vec::new());
    }
    let changed = || Failure::Refused(PlaceRefusal::CreditChanged);
    let customer = customer_with(conn, &checked.actor).await?.ok_or_else(changed)?;
    if customer.persons.first().is_none_or(|own| own.id != person) {
        return Err(Failure::Refused(PlaceRefusal::CreditOfAnother { email: customer.email }));
    }
    Ok(credits::lock(conn, person, currency.as_str()).await?)
}

/// A share that is paid without a gateway.
pub(super) struct OwnPart<'a> {
    pub order: &'a Order,
    pub share: &'a Share,
    pub attempt: u32,
}

pub(super) async fn capture(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    part: &OwnPart<'_>,
) -> anyhow::Result<Payment> {
    let OwnPart { order, share, attempt } = *part;
    let mut payment = insert_attempt(house, conn, order, share, attempt).await?;
    let (now, amount) = (house.now(), payment.amount);
    payments::mark_captured(conn, payment.id, now, amount, None, None).await?;
    (payment.captured_at, payment.captured, payment.ask_at) = (Some(now), Some(amount), None);
    let detail = json!({
        "payment": payment.id.to_string(),
        "captured_minor": amount.minor,
        "evidence": share.payment_method.as_str(),
    });
    let entry =
        JournalEntry { action: "payment.capture", subject: Subject::Order(order.id), detail };
    journal::record(house, conn, actor, entry).await?;
    Ok(payment)
}

/// A payment for each share that credit or a voucher pays: it is the house's at once. What nothing
/// else comes after is booked with the sale.
pub(super) async fn take(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    order: &Order,
    shares: &[Share],
) -> anyhow::Result<Vec<Payment>> {
    // With a former ticket, that pays last.
    let is_whole = shares.iter().all(|share| share.merchant.house_owed_it() && !share.is_exchange);
    let mut taken = Vec::new();
    let own = shares.iter().filter(|share| share.merchant.house_owed_it() && !share.is_exchange);
    for (attempt, share) in (1..).zip(own) {
        taken.push(capture(house, conn, actor, &OwnPart { order, share, attempt }).await?);
    }
    let booked = if is_whole { taken.len().saturating_sub(1) } else { taken.len() };
    for payment in &taken[..booked] {
        books::post_part(house, conn, payment).await?;
    }
    Ok(taken)
}
