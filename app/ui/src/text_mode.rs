//! Staff look at the shop with their drafts, and press on a text to edit it. A cookie says that
//! they want to; whether they may is read at each request.

use crate::{
    frame::cookies::{is_secure, read_cookie},
    session::Visit,
    shop::Shop,
};
use axum::http::HeaderMap;
use domain::people::actor::Action;
use house::locales::Locale;
use std::sync::Arc;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextMode {
    /// As shoppers see it.
    #[default]
    Off,
    /// With all drafts.
    Preview,
    /// With all drafts, and each text can be pressed.
    Edit,
    /// With all drafts, in a frame of the staff's page that shows all languages at once: nothing
    /// runs there, nothing is sent, nothing is remembered.
    Framed,
}

impl TextMode {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Preview => "preview",
            Self::Edit => "edit",
            Self::Framed => "framed",
        }
    }

    /// What a cookie or a form may ask for.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Off, Self::Preview, Self::Edit].into_iter().find(|mode| mode.as_str() == text)
    }
}

/// `__Host-` cookies need https; the plain name is for the demo on one's own machine.
pub fn cookie_name(shop: &Shop) -> &'static str {
    if is_secure(shop) { "__Host-parterre-texts" } else { "parterre-texts" }
}

/// The name of the cookie in which the staff's session is kept.
pub fn staff_cookie_name(shop: &Shop) -> &'static str {
    if is_secure(shop) { "__Host-parterre-staff" } else { "parterre-staff" }
}

/// What browsers may do with a page in a frame: show it inside our own pages, and nothing else.
pub const FRAMED_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; \
    font-src 'self'; manifest-src 'self'; form-action 'none'; frame-ancestors 'self'; \
    base-uri 'none'; sandbox allow-same-origin";

/// Browsers say so themselves; no page can say it in their stead.
fn is_framed(headers: &HeaderMap) -> bool {
    let says = |name, value: &str| headers.get(name).is_some_and(|said| said == value);
    says("sec-fetch-dest", "iframe") && says("sec-fetch-site", "same-origin")
}

/// Off for everybody but staff who may edit texts.
pub async fn of(shop: &Shop, headers: &HeaderMap) -> anyhow::Result<TextMode> {
    let wanted = match is_framed(headers) {
        true => Some(TextMode::Framed),
        false => read_cookie(headers, cookie_name(shop)).and_then(TextMode::parse),
    };
    let wanted = wanted.unwrap_or_default();
    if wanted == TextMode::Off {
        return Ok(TextMode::Off);
    }
    let secret = read_cookie(headers, staff_cookie_name(shop));
    let session = people::staff::staff_session(&shop.house.for_staff(), secret).await?;
    let may = session.is_some_and(|session| session.may(Action::EditTexts));
    Ok(if may { wanted } else { TextMode::Off })
}

/// For the preview of a page: it says what is published of all other texts, and has no bar of its
/// own.
pub fn without_drafts(mut visit: Visit) -> Visit {
    let plain = visit.shop.house.locales().get_known(visit.language());
    if let Some(plain) = plain.filter(|_| visit.text_mode != TextMode::Framed) {
        (visit.locale, visit.text_mode) = (plain, TextMode::Off);
    }
    visit
}

/// What pages say in that mode.
pub async fn locale(
    shop: &Shop,
    locale: Arc<Locale>,
    mode: TextMode,
) -> anyhow::Result<Arc<Locale>> {
    if mode == TextMode::Off {
        return Ok(locale);
    }
    let is_marked = mode == TextMode::Edit;
    let preview = texts::preview(&shop.house.for_staff(), locale.language(), is_marked).await?;
    Ok(preview.unwrap_or(locale))
}
