//! What a gift voucher can pay that somebody hands over at a counter, before it pays.

use domain::{
    money::Money,
    people::actor::{Action, Actor},
    sales::voucher::{VoucherCode, VoucherRefusal},
};
use gift_tables::vouchers;
use house::{Failure, House, sealed};
use season::catalogue;

/// # Errors
/// Why it pays nothing; without the right to sell there.
#[boxed]
pub async fn voucher_left(
    house: &House,
    seller: &Actor,
    typed: &str,
) -> Result<Money, Failure<VoucherRefusal>> {
    seller.permit(Action::Sell, &seller.outlet().scope())?;
    let code = VoucherCode::parse(typed).ok_or(Failure::Refused(VoucherRefusal::Mistyped))?;
    let mut conn = house.store().read().await?;
    let known = vouchers::by_code(&mut conn, &code, &sealed::lookup(house, &code)?).await?;
    let voucher = known.ok_or(Failure::Refused(VoucherRefusal::Unknown))?.voucher;
    let currency = catalogue::currency(house);
    match voucher.refusal(house.now(), currency) {
        Some(why) => Err(Failure::Refused(why)),
        None => Ok(Money::new(voucher.balance_minor, currency)),
    }
}
