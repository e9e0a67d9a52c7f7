//! What staff see of gift vouchers by page, and a voucher that they issued by mistake.

use super::{Story, opened, story};
use crate::books::{self, VoucherTurn};
use domain::{
    id::VoucherId,
    people::actor::{Action, Actor},
    sales::voucher::{VoucherCode, VoucherEnd},
};
use gift_tables::vouchers::{self, Listed, VoucherRow};
use house::{
    Failure, House, NotAnswered,
    journal::{self, JournalEntry, Subject},
    sealed,
};
use serde_json::json;
use store::Conn;

/// On one page.
pub const SHOWN: usize = 50;
/// As many letters as the reason of a cancellation has.
pub const REASON_CHARS_MAX: usize = 200;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VoucherPageRefusal {
    /// Nobody issued it.
    Unknown,
    /// It was bought: its purchase is taken back on the page of its order.
    Sold,
    /// Something was paid with it.
    Used,
    /// It has ended.
    Over,
}

/// A voucher as colleagues see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffVoucher {
    pub story: Story,
    /// That sold it; None: colleagues issued it.
    pub order_code: Option<String>,
    /// Colleagues issued it, and nothing was paid with it.
    pub can_be_taken_back: bool,
}

/// The newest first, `SHOWN` of them. `before`: the last one of the page before.
///
/// # Errors
/// They may not see vouchers.
#[boxed]
pub async fn newest(
    house: &House,
    actor: &Actor,
    before: Option<VoucherId>,
) -> Result<Vec<Listed>, NotAnswered> {
    actor.permit(Action::RefundOrder, "*")?;
    let mut conn = house.store().read().await?;
    Ok(opened(house, vouchers::newest(&mut conn, before, SHOWN as i64).await?)?)
}

/// By its code, as somebody typed it.
///
/// # Errors
/// They may not see vouchers, or nobody issued it.
#[boxed]
pub async fn find(
    house: &House,
    actor: &Actor,
    typed: &str,
) -> Result<VoucherId, Failure<VoucherPageRefusal>> {
    actor.permit(Action::RefundOrder, "*")?;
    let unknown = || Failure::Refused(VoucherPageRefusal::Unknown);
    let code = VoucherCode::parse(typed).ok_or_else(unknown)?;
    let mut conn = house.store().read().await?;
    let lookup = sealed::lookup(house, &code)?;
    let row = vouchers::by_code(&mut conn, &code, &lookup).await?.ok_or_else(unknown)?;
    Ok(row.voucher.id)
}

/// # Errors
/// They may not see vouchers, or nobody issued it.
#[boxed]
pub async fn staff_voucher(
    house: &House,
    actor: &Actor,
    id: VoucherId,
) -> Result<StaffVoucher, Failure<VoucherPageRefusal>> {
    actor.permit(Action::RefundOrder, "*")?;
    let mut conn = house.store().read().await?;
    let row = vouchers::by_id(&mut conn, id).await?;
    let row = row.ok_or(Failure::Refused(VoucherPageRefusal::Unknown))?;
    let order_code = match row.line {
        Some(line) => vouchers::order_code(&mut conn, line).await?,
        None => None,
    };
    let can_be_taken_back = kept(&row).is_none();
    let story = story(house, &mut conn, row).await?;
    Ok(StaffVoucher { story, order_code, can_be_taken_back })
}

/// Why colleagues can't take it back. None: they can.
fn kept(row: &VoucherRow) -> Option<VoucherPageRefusal> {
    let voucher = &row.voucher;
    match () {
        () if row.line.is_some() => Some(VoucherPageRefusal::Sold),
        () if voucher.end.is_some() => Some(VoucherPageRefusal::Over),
        () if voucher.balance_minor != voucher.value_minor => Some(VoucherPageRefusal::Used),
        () => None,
    }
}

/// A voucher that colleagues issued ends, as if it had never been issued.
///
/// # Errors
/// It was bought, used, or has ended.
#[boxed]
pub async fn take_back_granted(
    house: &House,
    actor: &Actor,
    id: VoucherId,
    reason: &str,
) -> Result<(), Failure<VoucherPageRefusal>> {
    actor.permit(Action::RefundOrder, "*")?;
    let reason: String = reason.trim().chars().take(REASON_CHARS_MAX).collect();
    let actor = actor.clone();
    house
        .write(move |house, conn| {
            let (actor, reason) = (actor.clone(), reason.clone());
            Box::pin(async move { take_back_in(&house, conn, &actor, id, &reason).await })
        })
        .await
}

async fn take_back_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    id: VoucherId,
    reason: &str,
) -> Result<(), Failure<VoucherPageRefusal>> {
    if vouchers::by_id(conn, id).await?.is_none() {
        return Err(Failure::Refused(VoucherPageRefusal::Unknown));
    }
    let row = vouchers::lock(conn, id).await?;
    if let Some(why) = kept(&row) {
        return Err(Failure::Refused(why));
    }
    if !vouchers::end(conn, id, house.now(), VoucherEnd::TakenBack).await? {
        return Err(Failure::Refused(VoucherPageRefusal::Over));
    }
    books::post_voucher(house, conn, &row, VoucherTurn::TakenBack).await?;
    let entry = JournalEntry {
        action: "voucher.take-back",
        subject: Subject::Voucher(id),
        detail: json!({ "amount_minor": row.voucher.value_minor, "reason": reason }),
    };
    journal::record(house, conn, actor, entry).await?;
    Ok(())
}
