//! The look of the house, or of a brand, as papers wear it.

use documents::{
    invoices::report_sheet::{self, ReportSheet},
    paper::look::SheetLook,
};
use domain::id::{OrderId, PerformanceId};
use house::{
    House,
    locales::Locale,
    settings::appearance::{self, Appearance},
};
use store::{Conn, orders};

/// Of what is about these performances; about none of them: the house's own.
///
/// # Errors
/// The look can't be read.
#[boxed]
pub async fn look_of(
    house: &House,
    conn: &mut Conn,
    performances: &[PerformanceId],
) -> anyhow::Result<SheetLook> {
    let Appearance { printed_accent, printed_logo, .. } =
        appearance::of(house, conn, performances).await?;
    Ok(SheetLook { accent: printed_accent, logo: printed_logo, stamp: None })
}

/// Of what an order bought.
///
/// # Errors
/// The look can't be read.
#[boxed]
pub async fn look_of_order(
    house: &House,
    conn: &mut Conn,
    order: OrderId,
) -> anyhow::Result<SheetLook> {
    let lines = orders::lines(conn, order).await?;
    let performances: Vec<PerformanceId> =
        lines.iter().filter_map(|line| line.offer.performance()).collect();
    look_of(house, conn, &performances).await
}

/// The house's own, with the word for a sample across each page.
///
/// # Errors
/// The look can't be read.
#[boxed]
pub async fn sample_look(house: &House, locale: &Locale) -> anyhow::Result<SheetLook> {
    let mut conn = house.store().read().await?;
    let look = look_of(house, &mut conn, &[]).await?;
    Ok(SheetLook { stamp: Some(locale.text("staff-samples-stamp")), ..look })
}

/// A report as A4 pages, in the look of the house.
///
/// # Errors
/// A fault of ours.
#[boxed]
pub async fn report_pdf(house: &House, sheet: ReportSheet) -> anyhow::Result<Vec<u8>> {
    let mut conn = house.store().read().await?;
    let look = look_of(house, &mut conn, &[]).await?;
    drop(conn);
    let sheet = ReportSheet { look, ..sheet };
    let printed = tokio::task::spawn_blocking(move || report_sheet::pdf(&sheet)).await??;
    for note in &printed.notes {
        tracing::warn!(?note, "a report could not be printed as it is");
    }
    Ok(printed.pdf)
}
