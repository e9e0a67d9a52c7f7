//! Promo codes come into the basket, and out of it.

use super::{Beside, shopper};
use crate::{Failure, House};
use domain::{
    actor::{Actor, Channel},
    basket::{BasketCode, CodeRefusal},
    pricing::{Quote, StageKind},
};
use store::{basket_codes, baskets};

/// In one basket.
const CODES_MAX: usize = 5;
/// Longer ones are none of ours.
const CODE_CHARS_MAX: usize = 40;

impl House {
    /// The same code again changes nothing. Small letters and spaces don't matter.
    pub async fn add_code(&self, actor: &Actor, code: &str) -> Result<(), Failure<CodeRefusal>> {
        let session = shopper(actor)?;
        let code: String = code.split_whitespace().collect::<String>().to_uppercase();
        if code.is_empty() || code.chars().count() > CODE_CHARS_MAX || code.contains('\0') {
            return Err(Failure::Refused(CodeRefusal::Unknown));
        }
        let (house, actor) = (self.clone(), actor.clone());
        self.store()
            .write(move |tx| {
                let (house, actor, code) = (house.clone(), actor.clone(), code.clone());
                Box::pin(async move {
                    let now = house.now();
                    let catalogue = house.catalogue_with(tx).await?;
                    let entered = house.entered(tx, &catalogue, code.clone()).await?;
                    let entered = entered.ok_or(Failure::Refused(CodeRefusal::Unknown))?;
                    let row = &entered.row;
                    if !catalogue.rules.is_within((row.from, row.until), now, now) {
                        return Err(Failure::Refused(CodeRefusal::NotNow));
                    }
                    if entered.is_used_up() {
                        return Err(Failure::Refused(CodeRefusal::UsedUp));
                    }
                    let (basket, _) = house.basket_for(tx, session, now).await?;
                    let known = basket_codes::all(tx, basket.id).await?;
                    if !known.contains(&code) && known.len() >= CODES_MAX {
                        return Err(Failure::Refused(CodeRefusal::TooMany));
                    }
                    basket_codes::insert(tx, basket.id, &code, now).await?;
                    house
                        .note(tx, &actor, Channel::Web, "code", "basket", basket.id, &code)
                        .await?;
                    Ok(())
                })
            })
            .await
    }

    /// Nothing happens when it isn't there.
    pub async fn remove_code(&self, actor: &Actor, code: &str) -> Result<(), Failure<()>> {
        let session = shopper(actor)?;
        let code = code.to_owned();
        self.store()
            .write(move |tx| {
                let code = code.clone();
                Box::pin(async move {
                    if let Some(basket) = baskets::lock(tx, session).await? {
                        basket_codes::remove(tx, basket.id, &code).await?;
                    }
                    Ok(())
                })
            })
            .await
    }
}

/// With what each takes off.
pub(super) fn shown(beside: &Beside, quote: &Quote) -> Vec<BasketCode> {
    let saved = |code: &str| {
        let lines = quote.lines.iter();
        lines.map(|line| i64::from(line.quantity) * saved_by(code, line)).sum()
    };
    let code = |code: &str| BasketCode { code: code.to_owned(), saved_minor: saved(code) };
    beside.codes.iter().map(|entered| code(&entered.code)).collect()
}

/// Of one ticket: what stood before the code's stage, without what stands after it.
fn saved_by(code: &str, line: &domain::pricing::QuoteLine) -> i64 {
    let mut before = line.listed_minor;
    for stage in &line.stages {
        if stage.kind == StageKind::Code && stage.key == code {
            return before - stage.after_minor;
        }
        before = stage.after_minor;
    }
    0
}
