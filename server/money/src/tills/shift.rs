//! A shift begins with its float; cash comes in and goes out without a sale.

use super::rights::{self, permit_use};
use crate::books::{self, OfTill};
use domain::{
    id::TillSessionId,
    people::actor::Actor,
    sales::till::{AMOUNT_MAX_MINOR, MovementKind, REASON_CHARS_MAX, TillRefusal, may_move},
};
use house::{
    Failure, House,
    gateways::printable,
    journal::{self, JournalEntry, Subject},
};
use serde_json::json;
use store::{
    Conn,
    tills::{
        self,
        movements::{self, NewMovement},
        shifts::{self, NewShift, Shift},
    },
};

/// Of a form's or a program's own key.
const KEY_CHARS_MAX: usize = 80;

/// How a shift begins.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opening {
    /// The change that lies in the drawer, from the safe.
    pub float_minor: i64,
    /// The form's own: the same again opens nothing more. Empty: nobody asks twice.
    pub key: String,
}

/// Cash that moves without a sale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CashMove {
    /// Paid in or out, or withdrawn.
    pub kind: MovementKind,
    /// Above zero in each case.
    pub amount_minor: i64,
    /// What for; a withdrawal needs none.
    pub reason: String,
    /// The form's own: the same again moves nothing more. Empty: nobody asks twice.
    pub key: String,
}

/// A key as it is kept. None: there is none.
fn kept_key(typed: &str) -> Option<String> {
    let key = printable(typed.trim(), KEY_CHARS_MAX);
    (!key.is_empty()).then_some(key)
}

/// The actor takes a till. `till`: its key.
///
/// # Errors
/// Why it stays as it is; without the right to sell at its counter.
#[boxed]
pub async fn open_shift(
    house: &House,
    actor: &Actor,
    till: &str,
    opening: &Opening,
) -> Result<TillSessionId, Failure<TillRefusal>> {
    let (actor, till, opening) = (actor.clone(), till.to_owned(), opening.clone());
    house
        .write(move |house, conn| {
            let (actor, till, opening) = (actor.clone(), till.clone(), opening.clone());
            Box::pin(async move { open_in(&house, conn, &actor, &till, &opening).await })
        })
        .await
}

async fn open_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    till: &str,
    opening: &Opening,
) -> Result<TillSessionId, Failure<TillRefusal>> {
    let refused = |why| Err(Failure::Refused(why));
    let till = tills::lock(conn, till).await?;
    let till = till.ok_or(Failure::Refused(TillRefusal::UnknownTill))?;
    permit_use(actor, till.point.as_ref())?;
    let (operator, key) = (actor.operator(), kept_key(&opening.key));
    if let Some(key) = &key
        && let Some(before) = shifts::by_key(conn, key).await?
    {
        let is_same = before.till == till.id && before.clerk.account == operator;
        return if is_same { Ok(before.id) } else { refused(TillRefusal::KeyUsed) };
    }
    if till.ended_at.is_some() {
        return refused(TillRefusal::TillEnded);
    }
    if !(0..=AMOUNT_MAX_MINOR).contains(&opening.float_minor) {
        return refused(TillRefusal::BadAmount);
    }
    if shifts::of_till(conn, till.id).await?.is_some() {
        return refused(TillRefusal::AlreadyOpen);
    }
    refuse_another(conn, actor).await?;
    let new = NewShift {
        id: TillSessionId(house.new_id()),
        till: till.id,
        point_of_sale: till.point_of_sale,
        operator,
        at: house.now(),
        key: key.as_deref(),
        taken_over_from: None,
    };
    if !shifts::insert(conn, &new).await? {
        // The clerk has opened another one, or sent this request twice, at the same moment.
        return refused(TillRefusal::HasAnother);
    }
    let shift = rights::locked(conn, new.id).await?;
    let float = NoSale {
        kind: MovementKind::Float,
        amount_minor: opening.float_minor,
        reason: "",
        key: None,
    };
    write_movement(house, conn, actor, &shift, &float).await?;
    let detail = json!({ "till": till.id.to_string(), "float_minor": opening.float_minor });
    let entry = JournalEntry { action: "till.open", subject: Subject::Shift(new.id), detail };
    journal::record(house, conn, actor, entry).await?;
    Ok(new.id)
}

/// A clerk has one till. Commands on the machine may have several.
pub(super) async fn refuse_another(
    conn: &mut Conn,
    actor: &Actor,
) -> Result<(), Failure<TillRefusal>> {
    let Some(operator) = actor.operator() else { return Ok(()) };
    match shifts::of_clerk(conn, Some(operator)).await?.is_empty() {
        true => Ok(()),
        false => Err(Failure::Refused(TillRefusal::HasAnother)),
    }
}

/// Records a pay-in, a pay-out or a withdrawal. Nothing tells whether so much is in the drawer:
/// who asks often enough would know what should be there before they count.
///
/// # Errors
/// Why nothing was recorded; without the right to sell at its counter.
#[boxed]
pub async fn move_cash(
    house: &House,
    actor: &Actor,
    shift: TillSessionId,
    moved: &CashMove,
) -> Result<(), Failure<TillRefusal>> {
    let (actor, moved) = (actor.clone(), moved.clone());
    house
        .write(move |house, conn| {
            let (actor, moved) = (actor.clone(), moved.clone());
            Box::pin(async move { move_in(&house, conn, &actor, shift, &moved).await })
        })
        .await
}

async fn move_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    shift: TillSessionId,
    moved: &CashMove,
) -> Result<(), Failure<TillRefusal>> {
    let refused = |why| Err(Failure::Refused(why));
    let shift = rights::acting(conn, actor, shift).await?;
    let signed = moved.kind.signed(moved.amount_minor);
    let Some(amount_minor) = signed.filter(|_| is_amount(moved.amount_minor)) else {
        return refused(TillRefusal::BadAmount);
    };
    let key = kept_key(&moved.key);
    if let Some(key) = &key
        && let Some(before) = movements::by_key(conn, key).await?
    {
        let is_same = before.shift == shift.id
            && before.kind == moved.kind.as_str()
            && before.amount_minor == amount_minor;
        return if is_same { Ok(()) } else { refused(TillRefusal::KeyUsed) };
    }
    may_move(shift.state()).map_err(Failure::Refused)?;
    let reason = printable(moved.reason.trim(), REASON_CHARS_MAX);
    if reason.is_empty() && moved.kind != MovementKind::Withdrawal {
        return refused(TillRefusal::ReasonMissing);
    }
    let no_sale = NoSale { kind: moved.kind, amount_minor, reason: &reason, key: key.as_deref() };
    write_movement(house, conn, actor, &shift, &no_sale).await?;
    let action = format!("till.{}", moved.kind.as_str());
    let detail = json!({ "amount_minor": amount_minor });
    let subject = Subject::Shift(shift.id);
    let entry = JournalEntry { action: &action, subject, detail };
    Ok(journal::record(house, conn, actor, entry).await?)
}

fn is_amount(minor: i64) -> bool {
    (1..=AMOUNT_MAX_MINOR).contains(&minor)
}

/// Cash that moves without a sale, as it is written.
pub(super) struct NoSale<'a> {
    pub kind: MovementKind,
    /// Below zero: it leaves the drawer.
    pub amount_minor: i64,
    pub reason: &'a str,
    pub key: Option<&'a str>,
}

/// The caller has locked the shift.
///
/// # Errors
/// `KeyUsed`: another shift's request has this key at the same moment.
pub(super) async fn write_movement(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    shift: &Shift,
    no_sale: &NoSale<'_>,
) -> Result<(), Failure<TillRefusal>> {
    let NoSale { kind, amount_minor, reason, key } = *no_sale;
    if amount_minor == 0 {
        return Ok(());
    }
    let new = NewMovement {
        id: house.new_id(),
        shift: shift.id,
        kind,
        amount_minor,
        reason,
        operator: actor.operator(),
        at: house.now(),
        key,
    };
    if !movements::insert(conn, &new).await? {
        return Err(Failure::Refused(TillRefusal::KeyUsed));
    }
    Ok(books::post_movement(house, conn, of_till(shift), kind, amount_minor).await?)
}

pub(super) fn of_till(shift: &Shift) -> OfTill<'_> {
    OfTill { shift: shift.id, company: shift.company, currency: shift.currency.as_str() }
}
