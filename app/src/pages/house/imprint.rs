//! Who runs the shop and who sells in it, as the law asks: by the house's own words and the
//! companies of its sheets.

use axum::response::Response;
use domain::payments::invoice::Party;
use house::locales::Locale;
use markup::{Html, view};
use season::{
    catalogue,
    sellers::{home_country, sellers},
};
use shell::{Head, Page, render, rich::rich};
use ui::{error::Stop, route::Route, session::Visit};

pub async fn page(visit: Visit) -> Result<Response, Stop> {
    let sellers = sellers(&visit.shop.house).await?;
    let home = home_country(&*catalogue::catalogue(&visit.shop.house).await?);
    let locale = visit.locale.clone();
    let title = locale.text("imprint-title");
    let lede = locale.text("imprint-lede");
    let head = Head { title: title.clone(), description: lede.clone(), ..Head::default() };
    let main = move || {
        // Before its first season a house names none.
        let sellers = (!sellers.is_empty()).then(|| {
            let sellers =
                sellers.iter().map(|party| seller(&locale, party, &home)).collect::<Html>();
            view! {
                <h2>{locale.text("imprint-sellers-title")}</h2>
                <p>{locale.text("imprint-sellers-text")}</p>
                <ul>{sellers}</ul>
            }
        });
        view! {
            <header class="page__head">
                <h1>{title}</h1>
                <p class="lede">{lede}</p>
            </header>
            <div class="text">
                <h2>{locale.text("imprint-operator-title")}</h2>
                <p>
                    {locale.text("house-seller")} <br/> {locale.text("house-seller-address")}
                </p>
                <p>
                    {locale.text("house-phone")} <br/> {locale.text("house-email")}
                </p>
                {rich(&locale.text("imprint-more"))}
                {sellers}
            </div>
        }
    };
    Ok(render(visit, Page::new(Route::Imprint, head, "page page--narrow", main)).await)
}

/// With the country of an address abroad.
fn seller(locale: &Locale, party: &Party, home: &str) -> Html {
    let mut town = format!("{} {}", party.postcode, party.town);
    if party.country != home {
        town.push_str(&format!(", {}", party.country));
    }
    let number = [("number", party.tax_number.as_str().into())];
    let registration = Some(party.registration_number.as_str()).filter(|it| !it.is_empty());
    let registration = registration.map(|number| {
        let number = [("number", number.into())];
        view! { <br/> {locale.text_with("papers-registration-number", &number)} }
    });
    view! {
        <li>
            {party.name.clone()} <br/> {party.street.clone()} <br/> {town} {registration} <br/>
            {locale.text_with("papers-tax-number", &number)}
        </li>
    }
}
