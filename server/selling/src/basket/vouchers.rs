//! Gift vouchers come into the basket that they are to pay, and out of it. Nothing is taken from
//! them before the order: the checkout does that.

use super::{codes::guess, open::open_basket, shopper};
use domain::{
    id::{BasketId, SessionId, VoucherId},
    people::actor::Actor,
    sales::voucher::{VOUCHERS_MAX, Voucher, VoucherCode, VoucherRefusal},
};
use gift_tables::vouchers;
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
    sealed,
    settings::request_limits::{self, Guess, Guessed},
};
use season::catalogue;
use serde_json::json;
use store::{Conn, baskets};

/// The same again changes nothing. Gives the voucher. A code that can't be one isn't looked for and
/// isn't counted as a guess.
#[boxed]
pub async fn add_voucher(
    house: &House,
    actor: &Actor,
    code: &str,
) -> Result<Voucher, Failure<VoucherRefusal>> {
    shopper(actor)?;
    let code = VoucherCode::parse(code).ok_or(Failure::Refused(VoucherRefusal::Mistyped))?;
    let guess = counted(house, actor).await?;
    let answer = put(house, actor, code).await;
    match &answer {
        // The try stays counted.
        Err(Failure::Refused(VoucherRefusal::Unknown)) => {}
        _ => request_limits::uncount_guess(house, guess).await?,
    }
    answer
}

/// What anybody who has the code may know.
#[boxed]
pub async fn look_up(
    house: &House,
    actor: &Actor,
    code: &str,
) -> Result<Voucher, Failure<VoucherRefusal>> {
    shopper(actor)?;
    let code = VoucherCode::parse(code).ok_or(Failure::Refused(VoucherRefusal::Mistyped))?;
    let guess = counted(house, actor).await?;
    let mut conn = house.store().read().await?;
    let found = vouchers::by_code(&mut conn, &code, &sealed::lookup(house, &code)?).await?;
    drop(conn);
    let Some(row) = found else { return Err(Failure::Refused(VoucherRefusal::Unknown)) };
    request_limits::uncount_guess(house, guess).await?;
    Ok(row.voucher.with_code(code))
}

/// Promo codes and vouchers are guessed from the same allowance of a browser and of its networks.
/// No total of all shoppers holds for vouchers: nobody finds one, and anybody could fill it.
async fn counted(house: &House, actor: &Actor) -> Result<Guess, Failure<VoucherRefusal>> {
    let guess = guess(house, actor, Guessed::Unguessable).await;
    guess.map_err(|failure| failure.map(|_| VoucherRefusal::TooManyTries))
}

async fn put(
    house: &House,
    actor: &Actor,
    code: VoucherCode,
) -> Result<Voucher, Failure<VoucherRefusal>> {
    let actor = actor.clone();
    house
        .write(move |house, tx| {
            let (actor, code) = (actor.clone(), code.clone());
            Box::pin(async move {
                let refused = |why| Err(Failure::Refused(why));
                let now = house.now();
                let lookup = sealed::lookup(&house, &code)?;
                let Some(found) = vouchers::by_code(tx, &code, &lookup).await? else {
                    return refused(VoucherRefusal::Unknown);
                };
                let basket = open_basket(&house, tx, &actor, now).await?.row;
                // Whoever accepts it as a present at this moment has it alone.
                let row = vouchers::lock(tx, found.voucher.id).await?;
                if row.gift != found.gift {
                    return refused(VoucherRefusal::Unknown);
                }
                if let Some(why) = row.voucher.refusal(now, catalogue::currency(&house)) {
                    return refused(why);
                }
                let known = vouchers::of_basket(tx, basket.id).await?;
                let is_new = known.iter().all(|it| it.voucher.id != row.voucher.id);
                if is_new && known.len() >= VOUCHERS_MAX {
                    return refused(VoucherRefusal::TooMany);
                }
                vouchers::put_in_basket(tx, basket.id, row.voucher.id, now).await?;
                let entry = JournalEntry {
                    action: "voucher",
                    subject: Subject::Basket(basket.id),
                    detail: json!({ "voucher": row.voucher.id.to_string() }),
                };
                journal::record(&house, tx, &actor, entry).await?;
                Ok(row.voucher.with_code(code))
            })
        })
        .await
}

/// Nothing happens when it isn't there.
#[boxed]
pub async fn remove_voucher(
    house: &House,
    actor: &Actor,
    voucher: VoucherId,
) -> Result<(), Failure<()>> {
    let session = shopper(actor)?;
    house
        .store()
        .write(move |tx| {
            Box::pin(async move {
                if let Some(basket) = baskets::lock(tx, session).await? {
                    vouchers::take_from_basket(tx, basket.id, voucher).await?;
                }
                Ok(())
            })
        })
        .await
}

/// Those that are to pay for the session's basket, also those that can't any more.
#[boxed]
pub async fn vouchers(house: &House, session: SessionId) -> anyhow::Result<Vec<Voucher>> {
    let mut conn = house.store().read().await?;
    let Some(basket) = baskets::open(&mut conn, session).await? else { return Ok(Vec::new()) };
    vouchers_in(house, &mut conn, basket.id).await
}

pub(super) async fn vouchers_in(
    house: &House,
    conn: &mut Conn,
    basket: BasketId,
) -> anyhow::Result<Vec<Voucher>> {
    let rows = vouchers::of_basket(conn, basket).await?;
    rows.into_iter().map(|row| sealed::open_voucher(house, row.voucher)).collect()
}
