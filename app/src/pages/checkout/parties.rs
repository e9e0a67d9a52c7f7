//! From whom the shopper buys, who organises it, and which of them get the shopper's details: said
//! where these are asked for, by what is in the basket.

use house::locales::Locale;
use season::sellers::{BasketOrganiser, BasketParties};

/// Names of companies have commas of their own.
const BETWEEN: &str = " · ";

pub fn parties(locale: &Locale, parties: &BasketParties) -> String {
    let (id, sellers) = match parties.sellers.len() {
        0 => ("checkout-privacy", locale.text("house-seller")),
        1 => ("checkout-privacy", parties.sellers.join(BETWEEN)),
        _ => ("checkout-privacy-several", parties.sellers.join(BETWEEN)),
    };
    let mut sentences = vec![locale.text_with(id, &[("sellers", sellers.into())])];
    sentences.extend(parties.organisers.iter().map(|it| organised_by(locale, it)));
    sentences.join(" ")
}

fn organised_by(locale: &Locale, organiser: &BasketOrganiser) -> String {
    let titles = organiser.titles.join(BETWEEN);
    let args = [("titles", titles.into()), ("organiser", organiser.name.as_str().into())];
    locale.text_with("checkout-organiser", &args)
}
