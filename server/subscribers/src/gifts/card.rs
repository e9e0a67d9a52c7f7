//! The card of a gift, to print and fold: the buyer's words, and the way to the page that
//! opens it.

use super::{Giving, content, extras};
use documents::cards::gift_card::{GIVEN_MAX, GiftCardSheet, Motif, pdf};
use domain::{
    id::PerformanceId,
    order::OrderLineView,
    tickets::{
        gift::{Card, CardDesign},
        transfer::name_for_others,
    },
};
use gift_tables::gifts;
use house::{
    House,
    jobs::work::{PaperSample, PrintSample},
    locales::Locale,
    sealed,
};
use money::invoices::sheet_look;
use people::customers::time_zone;
use season::catalogue;
use selling::orders::view_of_order;
use std::sync::Arc;
use store::orders;

/// A4, in the recipient's language, by the secret of the order. None: no such order, it is given to
/// nobody, or nothing of it can be given any more.
#[boxed]
pub async fn card_pdf(house: &House, order_secret: &str) -> anyhow::Result<Option<Vec<u8>>> {
    let mut conn = house.store().read().await?;
    let secret = sealed::link_lookup(house, order_secret)?;
    let Some(order) = orders::by_secret(&mut conn, &secret).await? else { return Ok(None) };
    let Some(gift) = gifts::of_order(&mut conn, order.id).await? else { return Ok(None) };
    let content = content(house, &mut conn, &order).await?;
    if gift.accepted_at.is_some() || content.refusal(&order).is_some() {
        return Ok(None);
    }
    let locale = house.locales().get_or_fallback(&gift.card.language);
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let view = view_of_order(house, &mut conn, &catalogue, &order, locale.language()).await?;
    let performances: Vec<PerformanceId> = view.lines.iter().map(|line| line.performance).collect();
    let look = sheet_look::look_of(house, &mut conn, &performances).await?;
    let card = Card::Gift(gift.card.design);
    let picture = appearance::cards::file(house, &mut conn, card, locale.language()).await?;
    drop(conn);
    let extras = extras::going(&view.extras, content.pieces_of(&gift.card));
    let extras = extras.iter().map(|extra| extra.counted(&locale)).collect();
    let zone = time_zone(&catalogue);
    let vouchers = content.vouchers.iter().map(|it| it.words(&locale, &zone)).collect();
    let goes = |line: &&OrderLineView| content.tickets.iter().any(|it| it.line == line.line);
    let lines: Vec<&OrderLineView> = view.lines.iter().filter(goes).collect();
    let name = gift.card.recipient_name.as_str();
    let from = name_for_others(&order.given_name, &order.family_name);
    let (language, url) = (locale.language(), &house.settings().public_url);
    let secret = match gift.has_printed_link {
        true => sealed::printed_link(house, &gift.secret)?,
        false => sealed::open_link(house, &gift.secret)?,
    };
    let sheet = GiftCardSheet {
        language: language.to_owned(),
        title: locale.text_with("gift-card-title", &[("name", name.into())]),
        house: locale.text("house-name"),
        heading: locale.text(heading(gift.card.design)),
        motif: motif(gift.card.design),
        to: locale.text_with("gift-page-to", &[("name", name.into())]),
        dedication: gift.card.dedication.clone(),
        from: locale.text_with("gift-page-from", &[("from", from.into())]),
        given: given(&locale, &lines, vouchers, extras),
        how: locale.text("gift-card-how"),
        link: format!("{url}/{language}/gifts/{secret}"),
        qr_code: locale.text("gift-card-qr"),
        picture: picture.map(|bytes| bytes.to_vec()),
        look,
    };
    let printed = tokio::task::spawn_blocking(move || pdf(&sheet)).await??;
    for note in &printed.notes {
        tracing::warn!(order = %order.id, ?note, "a card could not be printed as it is");
    }
    Ok(Some(printed.pdf))
}

/// A card that shows staff how cards of this design look, in any language of the house.
///
/// # Errors
/// A fault of ours.
#[boxed]
pub async fn sample_pdf(
    house: &House,
    design: CardDesign,
    locale: &Locale,
) -> anyhow::Result<Vec<u8>> {
    let catalogue = catalogue::catalogue(house).await?;
    let (card, language) = (Card::Gift(design), locale.language());
    let mut conn = house.store().read().await?;
    let picture = appearance::cards::file(house, &mut conn, card, language).await?;
    drop(conn);
    let [to, from] = ["Ana", "Luis"];
    let given = catalogue.listings().next().map(|listing| {
        let row = &listing.row;
        let date = locale.date_long(row.starts_at, &row.time_zone);
        format!("{}, {date}", catalogue.title(&row.production_slug, language))
    });
    let url = &house.settings().public_url;
    let sheet = GiftCardSheet {
        language: language.to_owned(),
        title: locale.text_with("gift-card-title", &[("name", to.into())]),
        house: locale.text("house-name"),
        heading: locale.text(heading(design)),
        motif: motif(design),
        to: locale.text_with("gift-page-to", &[("name", to.into())]),
        dedication: locale.text("staff-cards-sample"),
        from: locale.text_with("gift-page-from", &[("from", from.into())]),
        given: vec![given.unwrap_or_else(|| locale.text("house-name"))],
        how: locale.text("gift-card-how"),
        link: format!("{url}/{language}"),
        qr_code: locale.text("gift-card-qr"),
        picture: picture.map(|bytes| bytes.to_vec()),
        look: sheet_look::sample_look(house, locale).await?,
    };
    Ok(tokio::task::spawn_blocking(move || pdf(&sheet)).await??.pdf)
}

/// Cards as staff look at them, of each design.
pub(crate) fn papers() -> Vec<PaperSample> {
    const TEXTS: &[&str] = &["gift-card-", "gift-heading-", "gift-page-to", "gift-page-from"];
    let paper = |kind, print: PrintSample| PaperSample { kind, texts: TEXTS, print };
    vec![
        paper("gift_present", |house, locale| {
            Box::pin(sample_of(house, CardDesign::Present, locale))
        }),
        paper("gift_birthday", |house, locale| {
            Box::pin(sample_of(house, CardDesign::Birthday, locale))
        }),
        paper("gift_congratulations", |house, locale| {
            Box::pin(sample_of(house, CardDesign::Congratulations, locale))
        }),
    ]
}

async fn sample_of(
    house: &House,
    design: CardDesign,
    locale: &Arc<Locale>,
) -> anyhow::Result<Vec<u8>> {
    sample_pdf(house, design, locale).await
}

/// The message that a card of this design begins with.
pub fn heading(design: CardDesign) -> &'static str {
    match design {
        CardDesign::Present => "gift-heading-present",
        CardDesign::Birthday => "gift-heading-birthday",
        CardDesign::Congratulations => "gift-heading-congratulations",
    }
}

fn motif(design: CardDesign) -> Motif {
    match design {
        CardDesign::Present => Motif::Box,
        CardDesign::Birthday => Motif::Candles,
        CardDesign::Congratulations => Motif::Rays,
    }
}

/// What a card names, in its language. `giving` is in that language.
pub fn given_on_card(locale: &Locale, giving: &Giving, keeps_extras: bool) -> Vec<String> {
    let vouchers = giving.vouchers.iter().map(|it| it.words(locale, &giving.time_zone)).collect();
    let extras = giving.extras.iter().filter(|_| !keeps_extras).map(|it| it.counted(locale));
    given(locale, &giving.lines.iter().collect::<Vec<_>>(), vouchers, extras.collect())
}

/// Each performance once with how many tickets, then vouchers, then extras; what there is no room
/// for is counted.
fn given(
    locale: &Locale,
    lines: &[&OrderLineView],
    vouchers: Vec<String>,
    extras: Vec<String>,
) -> Vec<String> {
    let mut performances: Vec<(&OrderLineView, u32)> = Vec::new();
    for &line in lines {
        match performances.iter_mut().find(|(known, _)| known.performance == line.performance) {
            Some((_, count)) => *count += 1,
            None => performances.push((line, 1)),
        }
    }
    let performance = |(line, count): (&OrderLineView, u32)| {
        let when = [
            ("date", locale.date_long(line.starts_at, &line.time_zone).into()),
            ("time", locale.time(line.starts_at, &line.time_zone).into()),
        ];
        let when = locale.text_with("common-when", &when);
        let tickets = locale.text_with("common-tickets", &[("count", count.into())]);
        format!("{}, {when} ({tickets})", line.title)
    };
    let mut given: Vec<String> = performances.into_iter().map(performance).collect();
    given.extend(vouchers);
    given.extend(extras);
    if given.len() > GIVEN_MAX {
        let more = (given.len() - (GIVEN_MAX - 1)) as i64;
        given.truncate(GIVEN_MAX - 1);
        given.push(locale.text_with("gift-card-more", &[("count", more.into())]));
    }
    given
}
