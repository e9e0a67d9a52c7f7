//! The season's page in a look that isn't published, for those who edit it.

use crate::pages::season::{self, SeasonQuery};
use axum::{
    body::{Body, to_bytes},
    extract::{Query, RawQuery},
    http::{HeaderValue, header},
    response::Response,
};
use domain::people::actor::Action;
use staff::frame::context::StaffContext;
use ui::{
    error::Stop,
    frame::look::{Worn, style},
    session::Visit,
};

/// Larger than any season's page.
const PAGE_BYTES_MAX: usize = 8 * 1024 * 1024;

pub async fn show(
    context: StaffContext,
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Result<Response, Stop> {
    context.actor().permit_somewhere(Action::EditLook)?;
    let (published, delivered) = (style(&visit.shop, &Worn::default()), &context.shop.site.style);
    let address = format!("/{}/staff/look/sample.css", context.language());
    // Of an address only what the sample's own has: nothing that ends an attribute.
    let is_plain = |sign: &char| sign.is_ascii_alphanumeric() || "=&%._-".contains(*sign);
    let query: String = query.unwrap_or_default().chars().filter(is_plain).collect();
    let tried = format!("{address}?whole=yes&amp;{}", query.replace('&', "&amp;"));
    let (mut head, body) = season::show(visit, Query(SeasonQuery::default())).await?.into_parts();
    let page = to_bytes(body, PAGE_BYTES_MAX).await.map_err(anyhow::Error::from)?;
    let page = String::from_utf8_lossy(&page);
    let both = format!("href=\"{delivered}\"/><link rel=\"stylesheet\" href=\"{tried}\"");
    let page = page.replacen(&format!("href=\"{published}\""), &both, 1);
    head.headers.remove(header::CONTENT_LENGTH);
    head.headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(Response::from_parts(head, Body::from(page)))
}
