//! The statement in words, and on paper.

use super::{About, AboutPerformance, AboutThing, Movement, Statement, abouts, of_person};
use anyhow::Context;
use documents::{
    invoices::credit_sheet::{self, CreditSheet, MOVEMENTS_MAX},
    paper::look::SheetLook,
    tickets::sheet::Labelled,
};
use domain::{money::Money, people::actor::Actor};
use house::{House, jobs::work::PaperSample, locales::Locale, samples};
use money::invoices::sheet_look::{look_of, sample_look};
use people::customers::{customer_with, house_time_zone};
use season::catalogue;
use selling::printout::seat_place;
use store::people as persons;

/// Where it comes from or what it was for.
pub fn cause_words(locale: &Locale, movement: &Movement) -> String {
    let code = [("code", movement.order.clone().unwrap_or_default().into())];
    match movement.cause.as_str() {
        "pay-out" => locale.text("payout-movement-asked"),
        "pay-out-called-back" => locale.text("payout-movement-called-back"),
        "pay-out-returned" => locale.text("payout-movement-returned"),
        "paid" => locale.text("account-credit-paid"),
        "restore-corrected" => locale.text("account-credit-corrected"),
        "spent" => locale.text_with("account-credit-spent", &code),
        "returned" => locale.text_with("account-credit-returned", &code),
        "exchanged" => locale.text_with("account-credit-exchanged", &code),
        "waived" => locale.text_with("account-credit-waived", &code),
        "exchange-handed" if movement.amount_minor > 0 => {
            locale.text_with("account-credit-handed-in", &code)
        }
        "exchange-handed" => locale.text_with("account-credit-handed-out", &code),
        "exchange-handed-back" if movement.amount_minor > 0 => {
            locale.text("account-credit-handed-back")
        }
        "exchange-handed-back" => locale.text("account-credit-handed-home"),
        "voucher-first" => locale.text_with("account-credit-voucher", &code),
        "overpaid" => locale.text_with("account-credit-overpaid", &code),
        "debt" => locale.text_with("account-credit-debt", &code),
        _ => locale.text_with("account-credit-resale", &code),
    }
}

/// The performance and the seat that it is about; else all that it is for.
pub fn about_words(locale: &Locale, about: &About) -> Option<String> {
    let named = |performance: &AboutPerformance| {
        let date = locale.date_plain(performance.starts_at, &performance.time_zone);
        format!("{}, {date}", performance.title)
    };
    let Some(performance) = &about.performance else {
        let words = about.others.iter().map(|thing| match thing {
            AboutThing::Named(name) => name.clone(),
            AboutThing::Performance(performance) => named(performance),
        });
        let words = words.collect::<Vec<_>>().join("; ");
        return (!words.is_empty()).then_some(words);
    };
    let seat = about.seat.as_ref().map(|seat| seat_place(locale, seat));
    let words = [Some(named(performance)), seat];
    Some(words.into_iter().flatten().collect::<Vec<_>>().join(", "))
}

/// As A4 pages. None for a guest.
#[boxed]
pub async fn pdf(house: &House, actor: &Actor, language: &str) -> anyhow::Result<Option<Vec<u8>>> {
    let mut conn = house.store().read().await?;
    let Some(customer) = customer_with(&mut conn, actor).await? else { return Ok(None) };
    let Some(own) = customer.persons.first() else { return Ok(None) };
    let statement = of_person(&mut conn, own.id).await?.of_holder();
    let name = persons::name(&mut conn, own.id).await?;
    // The house's own: credit is none of a brand.
    let look = look_of(house, &mut conn, &[]).await?;
    drop(conn);
    let locale = house.locales().get_or_fallback(language);
    let zone = house_time_zone(house).await?;
    let abouts = abouts(house, actor, &statement, language).await?;
    let holder = format!("{name}\n{}", customer.email);
    let of = Of { locale: &locale, zone: &zone, holder, abouts: &abouts };
    printed(CreditSheet { look, ..sheet(house, &of, &statement) }).await.map(Some)
}

/// A statement as staff look at it.
pub(crate) fn paper() -> PaperSample {
    PaperSample {
        kind: "statement",
        texts: &["creditsheet-", "account-credit-"],
        print: |house, locale| Box::pin(sample(house, locale)),
    }
}

async fn sample(house: &House, locale: &Locale) -> anyhow::Result<Vec<u8>> {
    let zone = house_time_zone(house).await?;
    let movement = |cause: &str, amount_minor, balance_minor| Movement {
        entry: String::new(),
        at: house.now(),
        cause: cause.to_owned(),
        order: Some(samples::ORDER_CODE.to_owned()),
        performance: None,
        line: None,
        amount_minor,
        balance_minor,
        is_anothers: false,
    };
    let movements = vec![movement("resale", 4_500, 4_500), movement("spent", -1_500, 3_000)];
    let name = format!("{} {}", samples::GIVEN_NAME, samples::FAMILY_NAME);
    let holder = format!("{name}\n{}", samples::EMAIL);
    let abouts = vec![About::default(); movements.len()];
    let of = Of { locale, zone: &zone, holder, abouts: &abouts };
    let look = sample_look(house, locale).await?;
    let statement = Statement { movements, balance_minor: 3_000 };
    printed(CreditSheet { look, ..sheet(house, &of, &statement) }).await
}

async fn printed(sheet: CreditSheet) -> anyhow::Result<Vec<u8>> {
    let printed = tokio::task::spawn_blocking(move || credit_sheet::pdf(&sheet)).await;
    let printed = printed.context("the printer stopped")??;
    for note in &printed.notes {
        tracing::warn!(?note, "a statement could not be printed as it is");
    }
    Ok(printed.pdf)
}

struct Of<'a> {
    locale: &'a Locale,
    zone: &'a str,
    /// Name and address.
    holder: String,
    /// Of each movement.
    abouts: &'a [About],
}

fn sheet(house: &House, of: &Of<'_>, statement: &Statement) -> CreditSheet {
    let Of { locale, zone, holder, abouts } = of;
    let currency = catalogue::currency(house);
    let money = |minor: i64| locale.money(Money::new(minor, currency));
    let movement = |(movement, about): (&Movement, &About)| {
        let cause = [Some(cause_words(locale, movement)), about_words(locale, about)];
        credit_sheet::Movement {
            date: locale.date_plain(movement.at, zone),
            cause: cause.into_iter().flatten().collect::<Vec<_>>().join(" · "),
            amount: money(movement.amount_minor),
            after: money(movement.balance_minor),
        }
    };
    let movements = statement.movements.iter().zip(abouts.iter()).rev();
    let today = locale.date_plain(house.now(), zone);
    CreditSheet {
        language: locale.language().to_owned(),
        heading: locale.text("creditsheet-pdf-heading"),
        house: locale.text("house-name"),
        facts: vec![Labelled::new(locale.text("creditsheet-pdf-made"), today)],
        holder: Labelled::new(locale.text("creditsheet-pdf-holder"), holder.trim()),
        heads: credit_sheet::Movement {
            date: locale.text("account-credit-date"),
            cause: locale.text("account-credit-cause"),
            amount: locale.text("account-credit-amount"),
            after: locale.text("account-credit-after"),
        },
        movements: movements.take(MOVEMENTS_MAX).map(movement).collect(),
        balance: Labelled::new(
            locale.text("creditsheet-pdf-balance"),
            money(statement.balance_minor),
        ),
        page: locale.text("papers-page"),
        look: SheetLook::default(),
    }
}
