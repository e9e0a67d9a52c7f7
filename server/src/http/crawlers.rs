//! For search engines: which pages there are, and which are nobody's business.

use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use std::fmt::Write;
use ui::{error::Stop, route::Route, shop::Shop};

/// The season, its productions, subscriptions and performances, the texts, the house's own pages;
/// each with the same
/// page in the other languages.
pub async fn sitemap(State(shop): State<Shop>) -> Result<Response, Stop> {
    let locales = shop.house.locales();
    let languages = locales.languages();
    let mut routes = vec![
        Route::Season,
        Route::Help,
        Route::Accessibility,
        Route::Privacy,
        Route::Terms,
        Route::Imprint,
    ];
    let own = season::shown::landing_pages::shown(&shop.house);
    let own = own.now(shop.house.now()).into_iter();
    routes.extend(own.map(|page| Route::Landing(page.address.clone())));
    if let Some(first) = languages.first()
        && let Some(season) = selling::programme::season(&shop.house, None, first).await?
    {
        routes.extend(season.productions.into_iter().map(|card| Route::Production(card.address)));
        let offers = selling::offers::offers(&shop.house, first, None, None).await?;
        let offers = offers.map(|view| view.offers).unwrap_or_default();
        routes.extend((!offers.is_empty()).then_some(Route::Offers));
        routes.extend(offers.into_iter().map(|card| Route::Offer(card.offer.key)));
        routes.extend(season.performances.into_iter().map(|card| Route::Performance(card.slug)));
    }
    let xml = sitemap_xml(&shop.house.settings().public_url, &languages, &routes);
    Ok(([(header::CONTENT_TYPE, "application/xml; charset=utf-8")], xml).into_response())
}

fn sitemap_xml(public_url: &str, languages: &[&str], routes: &[Route]) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset \
         xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    let address =
        |route: &Route, language: &str| escaped(&format!("{public_url}{}", route.path(language)));
    for route in routes {
        let mut alternates = String::new();
        for language in languages {
            write!(
                alternates,
                "<xhtml:link rel=\"alternate\" hreflang=\"{language}\" href=\"{}\"/>",
                address(route, language)
            )
            .expect("because a String takes any text");
        }
        for language in languages {
            writeln!(xml, "<url><loc>{}</loc>{alternates}</url>", address(route, language))
                .expect("because a String takes any text");
        }
    }
    xml.push_str("</urlset>\n");
    xml
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

pub async fn robots(State(shop): State<Shop>) -> String {
    let mut text = String::from("User-agent: *\n");
    for language in shop.house.locales().languages() {
        let demo = shop.mailbox.as_ref().map(|_| "demo/");
        for closed in ["basket", "checkout", "orders/"].into_iter().chain(demo) {
            writeln!(text, "Disallow: /{language}/{closed}")
                .expect("because a String takes any text");
        }
    }
    text.push_str("Disallow: /payments/\nDisallow: /api/\n\n");
    let public_url = &shop.house.settings().public_url;
    writeln!(text, "Sitemap: {public_url}/sitemap.xml").expect("because a String takes any text");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_page_is_listed_in_each_language_with_its_siblings() {
        let routes = [Route::Season, Route::Production("tosca".to_owned())];
        let xml = sitemap_xml("https://x.example", &["es", "ru"], &routes);
        assert_eq!(xml.matches("<url>").count(), 4);
        assert_eq!(xml.matches("hreflang=\"ru\"").count(), 4);
        assert!(xml.contains("<loc>https://x.example/ru/productions/tosca</loc>"));
    }
}
