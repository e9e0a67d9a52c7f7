//! Promo codes come into the basket, and out of it.

use super::open::open_basket;
use super::{Check, context::Entered, shopper};
use domain::{
    people::actor::Actor,
    sales::{
        basket::{BasketCode, CodeIdle, CodeRefusal},
        pricing::{Quote, StageKind},
    },
    wording::{text::is_unseen, typed_code},
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
    settings::request_limits::{self, Guess, Guessed},
};
use season::catalogue;
use serde_json::json;
use sha2::{Digest, Sha256};
use store::baskets::{self, codes};

/// The most codes in one basket.
pub const CODES_MAX: usize = 5;
/// No code of a house is longer.
const CODE_CHARS_MAX: usize = 40;

/// The same code again changes nothing. It is read as `typed_code::capitals` says. `number` is
/// the number by which an outside list knows its member; only some codes ask for it.
#[boxed]
pub async fn add_code(
    house: &House,
    actor: &Actor,
    code: &str,
    number: &str,
) -> Result<(), Failure<CodeRefusal>> {
    shopper(actor)?;
    let guess = guess(house, actor, Guessed::Guessable).await?;
    let typed = Typed { code, number, is_total_full: guess.is_total_full };
    let answer = enter_code(house, actor, &typed).await;
    match &answer {
        // A wrong code stays counted as a try, and so does one that wasn't compared.
        Err(Failure::Refused(
            CodeRefusal::Unknown | CodeRefusal::NotAMember | CodeRefusal::TooManyTries,
        )) => {}
        _ => request_limits::uncount_guess(house, guess).await?,
    }
    answer
}

/// What a shopper has entered.
struct Typed<'a> {
    code: &'a str,
    number: &'a str,
    /// See `Guess`.
    is_total_full: bool,
}

/// A try is counted before anything is compared, so a thousand tries at once count as a thousand.
pub(super) async fn guess(
    house: &House,
    actor: &Actor,
    guessed: Guessed,
) -> Result<Guess, Failure<CodeRefusal>> {
    let actor = actor.clone();
    house
        .write(move |house, tx| {
            let actor = actor.clone();
            Box::pin(async move {
                let guess = request_limits::count_guess(&house, tx, &actor, guessed).await?;
                guess.ok_or(Failure::Refused(CodeRefusal::TooManyTries))
            })
        })
        .await
}

async fn enter_code(
    house: &House,
    actor: &Actor,
    typed: &Typed<'_>,
) -> Result<(), Failure<CodeRefusal>> {
    let code = typed_code::capitals(typed.code);
    if code.is_empty() || code.chars().count() > CODE_CHARS_MAX || code.contains('\0') {
        return Err(Failure::Refused(CodeRefusal::Unknown));
    }
    let number = verified(house, &code, typed).await?;
    let actor = actor.clone();
    house
        .write(move |house, tx| {
            let actor = actor.clone();
            let (code, number) = (code.clone(), number.clone());
            Box::pin(async move {
                let now = house.now();
                let catalogue = catalogue::catalogue_in(&house, tx, actor.outlet()).await?;
                let entered = super::context::entered(tx, &catalogue, code.clone()).await?;
                let entered = entered.ok_or(Failure::Refused(CodeRefusal::Unknown))?;
                let row = &entered.row;
                if !catalogue.rules.is_code_open(row, now) {
                    return Err(Failure::Refused(CodeRefusal::NotNow));
                }
                if entered.is_used_up() {
                    return Err(Failure::Refused(CodeRefusal::UsedUp));
                }
                let basket = open_basket(&house, tx, &actor, now).await?.row;
                let known = codes::all(tx, basket.id).await?;
                let is_new = known.iter().all(|(known, _)| *known != code);
                if is_new && known.len() >= CODES_MAX {
                    return Err(Failure::Refused(CodeRefusal::TooMany));
                }
                codes::insert(tx, basket.id, &code, number.as_deref(), now).await?;
                let entry = JournalEntry {
                    action: "code",
                    subject: Subject::Basket(basket.id),
                    detail: json!({ "code": code }),
                };
                journal::record(&house, tx, &actor, entry).await?;
                Ok(())
            })
        })
        .await
}

/// Asks the list that the code hangs on, before any transaction. Gives what is kept of the
/// number; None where no list is asked.
async fn verified(
    house: &House,
    code: &str,
    typed: &Typed<'_>,
) -> Result<Option<String>, Failure<CodeRefusal>> {
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let entered = super::context::entered(&mut conn, &catalogue, code.to_owned()).await?;
    drop(conn);
    // A member's number may be short.
    let row = entered.as_ref().map(|entered| &entered.row);
    let is_unguessable = row.is_some_and(|row| row.is_unguessable && row.verify.is_none());
    if typed.is_total_full && !is_unguessable {
        return Err(Failure::Refused(CodeRefusal::TooManyTries));
    }
    let Some(list) = entered.and_then(|entered| entered.row.verify) else { return Ok(None) };
    // What an outside list has may be of any letters.
    let seen: String = typed.number.chars().filter(|sign| !is_unseen(*sign)).collect();
    let number: String = seen.split_whitespace().collect::<String>().to_uppercase();
    if number.is_empty() || number.chars().count() > CODE_CHARS_MAX {
        return Err(Failure::Refused(CodeRefusal::NumberNeeded));
    }
    let unreachable = Failure::Refused(CodeRefusal::ListUnreachable);
    let Some(asked) = house.ports().lists.get(list.as_str()) else {
        tracing::error!(list = list.as_str(), "no list of this name is configured");
        return Err(unreachable);
    };
    match asked.has(&number).await {
        Ok(true) => {
            let digest = Sha256::digest(number.as_bytes());
            Ok(Some(digest.iter().map(|byte| format!("{byte:02x}")).collect()))
        }
        Ok(false) => Err(Failure::Refused(CodeRefusal::NotAMember)),
        Err(error) => {
            tracing::warn!(list = list.as_str(), "the list can't be asked: {error:#}");
            Err(unreachable)
        }
    }
}

/// Does nothing when the code isn't in the basket.
#[boxed]
pub async fn remove_code(house: &House, actor: &Actor, code: &str) -> Result<(), Failure<()>> {
    let session = shopper(actor)?;
    let code = code.to_owned();
    house
        .store()
        .write(move |tx| {
            let code = code.clone();
            Box::pin(async move {
                if let Some(basket) = baskets::lock(tx, session).await? {
                    codes::remove(tx, basket.id, &code).await?;
                }
                Ok(())
            })
        })
        .await
}

/// The codes of the basket, each with the amount that it takes off, or why it takes none.
pub(super) fn shown(check: &Check<'_>, quote: &Quote) -> Vec<BasketCode> {
    let saved = |code: &str| -> i64 {
        let lines = quote.lines.iter();
        lines.map(|line| i64::from(line.quantity) * saved_by(code, line)).sum()
    };
    let code = |entered: &Entered| {
        let saved_minor = saved(&entered.code);
        let idle = (saved_minor == 0).then(|| idle(check, entered));
        let price_types = match idle {
            Some(CodeIdle::OtherPriceType) => price_types(check, entered),
            _ => Vec::new(),
        };
        BasketCode { code: entered.code.clone(), saved_minor, idle, price_types }
    };
    check.context.codes.iter().map(code).collect()
}

fn idle(check: &Check<'_>, entered: &Entered) -> CodeIdle {
    let (rules, row) = (&check.catalogue.rules, &entered.row);
    if !rules.is_code_open(row, check.now) {
        return CodeIdle::NotNow;
    }
    if entered.is_used_up() {
        return CodeIdle::UsedUp;
    }
    let lines = check.context.code_lines(check.catalogue, check.rows, check.items);
    rules.code_idle(row, lines.into_iter(), check.now)
}

/// Names of those that the code is for.
fn price_types(check: &Check<'_>, entered: &Entered) -> Vec<String> {
    let (rules, named) = (&check.catalogue.rules, &entered.row.price_types);
    let keys = rules.price_types.iter().map(|rule| rule.key.as_str());
    let own = keys.filter(|key| rules.applies_to_price_type(named, key));
    own.map(|key| check.price_type_name(key)).collect()
}

/// Of one ticket: what stood before the code's stage, without what stands after it.
fn saved_by(code: &str, line: &domain::sales::pricing::QuoteLine) -> i64 {
    let mut before = line.listed_minor;
    for stage in &line.stages {
        if stage.kind == StageKind::Code && stage.key == code {
            return before - stage.after_minor;
        }
        before = stage.after_minor;
    }
    0
}
