//! The look on what the house sends: the colours and the logo that pages have in light, on mails
//! and papers. What differs in nothing from the delivered look stays as it was delivered.

use futures::future::BoxFuture;
use house::{
    House,
    jobs::work::LookAsked,
    settings::appearance::{Appearance, Logo},
};
use pictures::{Form, MediaType};
use rules::look::{Colour, Look};
use season::{catalogue::catalogue_with, contents::pictures::file_with};
use std::sync::Arc;
use store::Conn;

/// Of a logo in a mail, in CSS pixels.
const LOGO_HEIGHT: u32 = 48;
const LOGO_WIDTH: u32 = 280;

/// Of these performances' brand; where they have none in common, the house's.
pub fn appearance(asked: LookAsked<'_>) -> BoxFuture<'_, anyhow::Result<Appearance>> {
    let LookAsked { house, conn, performances } = asked;
    Box::pin(async move {
        let catalogue = catalogue_with(house, conn).await?;
        let brand = catalogue.brands.of_all(performances.iter().copied());
        let look = brand.map_or(&catalogue.look.look, |shown| &shown.brand.look);
        let name = brand.map(|shown| shown.brand.name.clone());
        Ok(Appearance { name, ..of_look(house, conn, look).await? })
    })
}

async fn of_look(house: &House, conn: &mut Conn, look: &Look) -> anyhow::Result<Appearance> {
    let (worn, delivered) = (&look.light, Look::default().light);
    let mut appearance = Appearance::default();
    let own = |colour: Colour, delivered: Colour| (colour != delivered).then(|| colour.to_string());
    // Each colour for itself: the delivered ones of mails are near to those of pages, not the same.
    if let Some(paper) = own(worn.paper, delivered.paper) {
        appearance.paper = paper;
    }
    if let Some(ink) = own(worn.ink, delivered.ink) {
        appearance.ink = ink;
    }
    if let Some(accent) = own(worn.accent, delivered.accent) {
        appearance.accent = accent;
        appearance.on_accent = worn.on_accent().to_string();
        appearance.printed_accent = Some(worn.accent.on_white_paper().channels());
    }
    if let Some(logo) = look.logo_in_mails() {
        appearance.logo = logo_of(house, conn, logo).await?;
    }
    if let Some(logo) = look.logo_on_paper() {
        appearance.printed_logo = logo_of(house, conn, logo).await?.map(|logo| logo.bytes);
    }
    Ok(appearance)
}

/// None: the picture is gone, and the name stands in letters.
async fn logo_of(house: &House, conn: &mut Conn, name: &str) -> anyhow::Result<Option<Logo>> {
    let file = file_with(house, conn, name, Form::Logo, MediaType::Png).await?;
    let Some(file) = file else { return Ok(None) };
    Ok(sides(&file.bytes).map(|(width, height)| Logo { bytes: file.bytes, width, height }))
}

/// As a PNG file says at its beginning, made to fit above a mail; never blown up.
fn sides(png: &Arc<[u8]>) -> Option<(u32, u32)> {
    let side = |at: usize| Some(u32::from_be_bytes(png.get(at..at + 4)?.try_into().ok()?));
    let (width, height) = (side(16)?.max(1), side(20)?.max(1));
    let by_height = (width.saturating_mul(LOGO_HEIGHT) / height, LOGO_HEIGHT);
    let by_width = (LOGO_WIDTH, height.saturating_mul(LOGO_WIDTH) / width);
    let fitted = if by_height.0 <= LOGO_WIDTH { by_height } else { by_width };
    Some(match height <= LOGO_HEIGHT && width <= LOGO_WIDTH {
        true => (width, height),
        false => (fitted.0.max(1), fitted.1.max(1)),
    })
}
