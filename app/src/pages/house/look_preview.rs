//! The season's page in a look that isn't published, for those who edit it.

use crate::pages::season::{self, SeasonQuery};
use axum::{
    body::{Body, to_bytes},
    extract::{Query, RawQuery},
    http::{HeaderValue, header},
    response::Response,
};
use domain::people::actor::Action;
use rules::look::Look;
use staff::{frame::context::StaffContext, look::form::LookForm};
use ui::{
    error::Stop,
    frame::look::{Worn, logo, style},
    session::{Notice, Tone, Visit},
    text_mode::without_drafts,
};

/// Larger than any season's page.
const PAGE_BYTES_MAX: usize = 8 * 1024 * 1024;

pub async fn show(
    context: StaffContext,
    visit: Visit,
    RawQuery(query): RawQuery,
    Query(tried): Query<LookForm>,
) -> Result<Response, Stop> {
    context.actor().permit_somewhere(Action::EditLook)?;
    let (published, delivered) = (style(&visit.shop, &Worn::default()), &context.shop.site.style);
    let address = format!("/{}/staff/look/sample.css", context.language());
    // Of an address only what the sample's own has: nothing that ends an attribute.
    let is_plain = |sign: &char| sign.is_ascii_alphanumeric() || "=&%._-".contains(*sign);
    let query: String = query.unwrap_or_default().chars().filter(is_plain).collect();
    let sheet = format!("{address}?whole=yes&amp;{}", query.replace('&', "&amp;"));
    let sign = logo(&tried.look(&Look::default()), name(&visit, tried.text("brand")));
    let notice = Notice::new(Tone::Warning, context.locale.text("staff-production-preview"));
    let shown = season::answer(without_drafts(visit), SeasonQuery::default(), Some(notice)).await?;
    let (mut head, body) = shown.into_parts();
    let page = to_bytes(body, PAGE_BYTES_MAX).await.map_err(anyhow::Error::from)?;
    let page = String::from_utf8_lossy(&page);
    let both = format!("href=\"{delivered}\"/><link rel=\"stylesheet\" href=\"{sheet}\"");
    let page = page.replacen(&format!("href=\"{published}\""), &both, 1);
    let page = with_logo(&page, &sign.into_string()).unwrap_or(page);
    head.headers.remove(header::CONTENT_LENGTH);
    head.headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(Response::from_parts(head, Body::from(page)))
}

/// What stands in the head where there is no logo: the brand's name, or the house's.
fn name(visit: &Visit, brand: &str) -> String {
    let known = ::season::catalogue::last(&visit.shop.house);
    let brand = known.as_ref().and_then(|known| known.brands.by_key(brand));
    brand.map_or_else(|| visit.locale.text("house-name"), |shown| shown.brand.name.clone())
}

/// The page with this logo in its head, in place of the one that is published.
fn with_logo(page: &str, logo: &str) -> Option<String> {
    let (before, rest) = page.split_once("class=\"header__house\"")?;
    let (link, rest) = rest.split_once('>')?;
    let (_, after) = rest.split_once("</a>")?;
    Some(format!("{before}class=\"header__house\"{link}>{logo}</a>{after}"))
}

#[cfg(test)]
mod tests {
    use super::with_logo;

    #[test]
    fn the_logo_that_is_tried_takes_the_place_of_the_published_one() {
        let link = "<a class=\"header__house\" href=\"/es\">";
        let page = format!("<b>{link}<img src=\"old\"></a><a href=\"/es/offers\">x</a>");
        let tried = format!("<b>{link}New</a><a href=\"/es/offers\">x</a>");
        assert_eq!(with_logo(&page, "New"), Some(tried));
        assert_eq!(with_logo("<p>no head</p>", "New"), None);
    }
}
