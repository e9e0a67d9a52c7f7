//! The file of a customer, for colleagues who may look at customers.

use domain::{id::PersonId, people::actor::Actor};
use house::{House, NotAnswered};
use people::customer_page::may_read;
use records::customer_file;

pub use records::customer_file::{
    CustomerFile, FileConsent, FileDebt, FileOrder, FilePass, FileSeason, FileSubscription,
    FileVoucher,
};

/// All seasons together. Whether they are known at all, `people::customer_page` says.
///
/// # Errors
/// Without the right to see customers.
#[boxed]
pub async fn customer_file(
    house: &House,
    actor: &Actor,
    person: PersonId,
) -> Result<CustomerFile, NotAnswered> {
    may_read(actor)?;
    let mut conn = house.store().read().await?;
    Ok(customer_file::customer_file(&mut conn, person, house.now()).await?)
}
