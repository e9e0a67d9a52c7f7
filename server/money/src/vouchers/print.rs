//! The vouchers of an order as cards to print.

use crate::invoices::sheet_look;
use anyhow::{Context, ensure};
use documents::{
    cards::voucher_card::{Card, CardSheet, pdf},
    paper::look::SheetLook,
};
use domain::{
    moment::DAY_MS,
    money::Money,
    sales::voucher::{Voucher, VoucherEnd},
    tickets::{gift, transfer::name_for_others},
};
use gift_tables::{
    gifts::Gift,
    vouchers::{self, VoucherRow},
};
use house::{
    House, jobs::work::PaperSample, locales::Locale, sealed,
    settings::withdrawal::withdrawable_until,
};
use people::customers::time_zone;
use season::catalogue;
use selling::gift_words;
use store::{
    Conn,
    orders::{self, Order},
};

/// One A4 page each, by the secret of the order; without those that were taken back, or whose codes
/// are or will be those of a gift's recipient. None: there is no such order, or it has none.
#[boxed]
pub async fn cards_pdf(
    house: &House,
    order_secret: &str,
    language: &str,
) -> anyhow::Result<Option<Vec<u8>>> {
    let mut conn = house.store().read().await?;
    let secret = sealed::link_lookup(house, order_secret)?;
    let Some(order) = orders::by_secret(&mut conn, &secret).await? else { return Ok(None) };
    let mut rows = vouchers::of_order(&mut conn, order.id).await?;
    drop(conn);
    rows.retain(|row| row.gift.is_none() && !row.voucher.is_in_present);
    print(house, &order, rows, language).await
}

/// Those that were accepted with a gift, for its recipient. None: there are none.
#[boxed]
pub async fn given_cards_pdf(
    house: &House,
    gift: &Gift,
    language: &str,
) -> anyhow::Result<Option<Vec<u8>>> {
    let mut conn = house.store().read().await?;
    let order = orders::by_id(&mut conn, gift.order).await?.context("orders are never deleted")?;
    let rows = vouchers::of_gift(&mut conn, gift.id).await?;
    drop(conn);
    print(house, &order, rows, language).await
}

async fn print(
    house: &House,
    order: &Order,
    mut rows: Vec<VoucherRow>,
    language: &str,
) -> anyhow::Result<Option<Vec<u8>>> {
    rows.retain(|row| row.voucher.end != Some(VoucherEnd::TakenBack));
    if rows.is_empty() {
        return Ok(None);
    }
    let is_given = rows.iter().all(|row| row.gift.is_some());
    let locale = house.locales().get_or_fallback(language);
    let mut conn = house.store().read().await?;
    let look = sheet_look::look_of(house, &mut conn, &[]).await?;
    let picture = picture(house, &mut conn, &locale).await?;
    drop(conn);
    let zone = time_zone(&*catalogue::catalogue(house).await?);
    let opened = rows.into_iter().map(|row| sealed::open_voucher(house, row.voucher));
    let vouchers = opened.collect::<anyhow::Result<Vec<_>>>()?;
    let from = name_for_others(&order.given_name, &order.family_name);
    let card = |voucher: &Voucher| {
        // The recipient of a present has it only as long as its giver doesn't withdraw.
        let ends_at = withdrawable_until(voucher, house.now(), &zone).filter(|_| is_given);
        let withdrawal =
            ends_at.map(|ends_at| gift_words::withdrawal(&locale, &from, ends_at, &zone));
        let valid = voucher.valid_until.map(|until| {
            let day = locale.date_plain(until.minus_ms(1), &zone);
            locale.text_with("voucher-valid-until", &[("day", day.into())])
        });
        // Of one that nothing was paid with its value says it.
        let left = (voucher.balance_minor != voucher.value_minor).then(|| {
            let balance = locale.money(Money::new(voucher.balance_minor, voucher.currency));
            locale.text_with("voucher-left", &[("balance", balance.into())])
        });
        Card {
            value: locale.money(Money::new(voucher.value_minor, voucher.currency)),
            code: voucher.code.to_string(),
            digits: voucher.code.as_str().to_owned(),
            valid: left.into_iter().chain(valid).chain(withdrawal).collect::<Vec<_>>().join(" "),
        }
    };
    let args = [("code", order.code.as_str().into())];
    let sheet = CardSheet {
        title: locale.text_with("voucher-file-title", &args),
        picture,
        look,
        cards: vouchers.iter().map(card).collect(),
        ..words(&locale)
    };
    ensure!(
        sheet.cards.len() <= documents::cards::voucher_card::CARDS_MAX,
        "more than can be printed"
    );
    let printed = tokio::task::spawn_blocking(move || pdf(&sheet)).await??;
    for note in &printed.notes {
        tracing::warn!(order = %order.id, ?note, "a voucher could not be printed as it is");
    }
    Ok(Some(printed.pdf))
}

/// A card that shows staff how vouchers look, in any language of the house. Its code is none.
///
/// # Errors
/// A fault of ours.
#[boxed]
pub async fn sample_pdf(house: &House, locale: &Locale) -> anyhow::Result<Vec<u8>> {
    let catalogue = catalogue::catalogue(house).await?;
    let zone = time_zone(&catalogue);
    let mut conn = house.store().read().await?;
    let picture = picture(house, &mut conn, locale).await?;
    drop(conn);
    let day = locale.date_plain(house.now().plus_ms(730 * DAY_MS), &zone);
    let code = "0000 0000 0000 0000 0000";
    let sheet = CardSheet {
        title: locale.text("voucher-title"),
        picture,
        look: sheet_look::sample_look(house, locale).await?,
        cards: vec![Card {
            value: locale.money(Money::new(5_000, catalogue.currency())),
            code: code.to_owned(),
            digits: code.replace(' ', ""),
            valid: locale.text_with("voucher-valid-until", &[("day", day.into())]),
        }],
        ..words(locale)
    };
    Ok(tokio::task::spawn_blocking(move || pdf(&sheet)).await??.pdf)
}

async fn picture(
    house: &House,
    conn: &mut Conn,
    locale: &Locale,
) -> anyhow::Result<Option<Vec<u8>>> {
    let (card, language) = (gift::Card::Voucher, locale.language());
    let file = appearance::cards::file(house, conn, card, language).await?;
    Ok(file.map(|bytes| bytes.to_vec()))
}

/// What stands on each voucher of the house.
fn words(locale: &Locale) -> CardSheet {
    CardSheet {
        language: locale.language().to_owned(),
        title: String::new(),
        house: locale.text("house-name"),
        heading: locale.text("voucher-title"),
        text: locale.text("voucher-card-text"),
        how: locale.text("voucher-card-how"),
        contact: ["house-address", "house-phone", "house-email"]
            .map(|id| locale.text(id))
            .join(" · "),
        qr_code: locale.text("voucher-card-qr"),
        bar_code: locale.text("voucher-card-bars"),
        picture: None,
        look: SheetLook::default(),
        cards: Vec::new(),
    }
}

/// A voucher as staff look at it.
pub(crate) fn paper() -> PaperSample {
    PaperSample {
        kind: "voucher",
        texts: &["voucher-card-", "voucher-title"],
        print: |house, locale| Box::pin(async move { sample_pdf(house, locale).await }),
    }
}
