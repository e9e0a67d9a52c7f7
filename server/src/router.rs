//! Everything that the server listens to, and the layers around it, from the outside in:
//! security headers, compression, pages for errors, rate limits, origin check, body limit.

use crate::http::{
    crawlers, health, kept_file,
    live_limit::{self, LiveLimit},
    order_documents, payments, pictures, posters,
    rate_limit::{self, RateLimit, RateLimits},
    site, staff_bodies, wallet_files, wallet_service,
};
use app::routes::pages;
use axum::{
    Extension, Router,
    http::{Method, Uri},
    middleware,
    routing::{get, post},
};
use house::{House, ports::Mailbox};
use listener::{
    request_body::{self, Bodies},
    security_headers::{self, SecurityHeaders},
};
use metrics::Metrics;
use std::{sync::Arc, time::Duration};
use tower_http::{
    compression::{CompressionLayer, DefaultPredicate, Predicate},
    csrf::CsrfLayer,
};
use ui::{route::pattern, shop::Shop};

/// What the program hands to the router.
pub struct AppState {
    pub house: House,
    pub limits: RateLimits,
    /// For a request's body.
    pub body_limit: Duration,
    /// Origins of the banks' pages that forms post to, such as `https://sis.redsys.es`.
    pub form_hosts: Vec<String>,
    /// Origins of sites that may have a plan in a frame.
    pub embed_sites: Vec<String>,
    /// Only in demo mode.
    pub mailbox: Option<Arc<dyn Mailbox>>,
    /// The test bank's own pages, only in demo and test mode.
    pub bank_routes: Option<Router>,
    /// None: nobody asks for them.
    pub metrics: Option<Arc<Metrics>>,
}

/// # Errors
/// A setting that can't stand in a header.
pub fn router(state: AppState) -> anyhow::Result<Router> {
    let security = SecurityHeaders::new(
        &state.form_hosts,
        &state.embed_sites,
        state.house.settings().public_url.starts_with("https://"),
    )?;
    let AppState { house, limits, body_limit, mailbox, bank_routes, metrics, .. } = state;
    let public_url = house.settings().public_url.clone();
    let shop = Shop { house, site: Arc::new(site::site()), mailbox };
    let routes = routes(&shop).with_state(shop.clone());
    let routes = match bank_routes {
        Some(bank) => routes.merge(bank),
        None => routes,
    };
    let live = (LiveLimit::new(&limits), shop.clone());
    let routes = routes
        .layer(Extension(health::LastWrite::default()))
        .layer(middleware::from_fn_with_state(shop.clone(), shell::languages::keep_to_spoken))
        .layer(middleware::from_fn_with_state(Bodies::new(body_limit), request_body::receive))
        .layer(middleware::from_fn_with_state(shop.clone(), staff_bodies::name_sender))
        .layer(middleware::from_fn_with_state(shop.clone(), payments::for_known_gateways))
        .layer(origin_check(&public_url)?)
        .layer(middleware::from_fn_with_state(live, live_limit::limit))
        .layer(middleware::from_fn_with_state(RateLimit::new(&limits), rate_limit::limit))
        .layer(middleware::from_fn_with_state(shop, shell::errors::pages_for_troubles))
        .layer(
            CompressionLayer::new()
                .compress_when(DefaultPredicate::new().and(kept_file::is_not_kept)),
        )
        .layer(middleware::from_fn_with_state(security, security_headers::add));
    Ok(match metrics {
        Some(metrics) => routes.layer(middleware::from_fn_with_state(metrics, metrics::measure)),
        None => routes,
    })
}

/// Everything but the test bank's own pages.
fn routes(shop: &Shop) -> Router<Shop> {
    pages(shop).merge(islands::api::routes()).merge(machines()).merge(documents()).merge(phones())
}

/// Apple's phones, which show the token of their pass.
fn phones() -> Router<Shop> {
    let registration = post(wallet_service::register).delete(wallet_service::unregister);
    Router::new()
        .route(pattern::PHONE_REGISTRATION, registration)
        .route(pattern::PHONE_CHANGES, get(wallet_service::list))
        .route(pattern::PHONE_PASS, get(wallet_service::fetch))
        .route(pattern::PHONE_LOG, post(wallet_service::log))
}

fn machines() -> Router<Shop> {
    Router::new()
        .route("/health/live", get(health::live))
        .route("/health/ready", get(health::ready))
        .route("/sitemap.xml", get(crawlers::sitemap))
        .route("/robots.txt", get(crawlers::robots))
        .route("/posters/{file}", get(posters::poster))
        .route("/pictures/{name}/{form}", get(pictures::picture))
        .route("/site/{version}/{*name}", get(site::file))
        .route(pattern::PAYMENT_RETURN, get(payments::returned).post(payments::returned_by_form))
        .route(pattern::PAYMENT_NOTIFICATION, post(payments::notified))
}

fn documents() -> Router<Shop> {
    Router::new()
        .route(pattern::TICKETS_PDF, get(order_documents::tickets))
        .route(pattern::VOUCHERS_PDF, get(order_documents::vouchers))
        .route(pattern::OWN_TICKETS_PDF, get(order_documents::own_tickets))
        .route(pattern::TICKET_PDF, get(order_documents::ticket))
        .route(pattern::INVOICE_PDF, get(order_documents::invoice))
        .route(pattern::RECEIPT_PDF, get(order_documents::receipt))
        .route(pattern::CALENDAR, get(order_documents::calendar))
        .route(pattern::APPLE_PASSES, get(wallet_files::apple_of_order))
        .route(pattern::APPLE_PASS, get(wallet_files::apple_ticket))
        .route(pattern::GOOGLE_PASS, get(wallet_files::google_ticket))
        .route(pattern::APPLE_RECEIPT, get(wallet_files::apple_receipt))
        .route(pattern::GOOGLE_RECEIPT, get(wallet_files::google_receipt))
        .route(pattern::TRANSFER_APPLE_PASS, get(wallet_files::apple_transfer))
        .route(pattern::TRANSFER_GOOGLE_PASS, get(wallet_files::google_transfer))
}

/// Every change must come from our own pages. A bank's pages send shoppers back by POST, and its
/// messages have no origin at all: what they say is verified in another way.
fn origin_check(public_url: &str) -> anyhow::Result<CsrfLayer> {
    let is_bank = |_: &Method, uri: &Uri| uri.path().starts_with("/payments/");
    Ok(CsrfLayer::new().add_trusted_origin(public_url)?.with_insecure_bypass(is_bank))
}

#[cfg(test)]
#[path = "../tests/router/mod.rs"]
mod tests;
