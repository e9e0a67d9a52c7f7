//! What Redsys' fields may hold: numbers for currencies and languages, texts that its page shows.

use anyhow::{Context, bail, ensure};
use domain::{
    money::Currency,
    payments::{gateway::PaymentRequest, method::PaymentMethod},
};

pub const NAME_CHARS_MAX: usize = 25;
pub const DESCRIPTION_CHARS_MAX: usize = 125;
const ADDRESS_CHARS_MAX: usize = 250;
const METHODS_CHARS_MAX: usize = 12;

/// ISO 4217: the currencies that Spanish banks settle in.
const CURRENCIES: [(&str, &str); 18] = [
    ("AUD", "036"),
    ("BRL", "986"),
    ("CAD", "124"),
    ("CHF", "756"),
    ("CNY", "156"),
    ("COP", "170"),
    ("CZK", "203"),
    ("DKK", "208"),
    ("EUR", "978"),
    ("GBP", "826"),
    ("HUF", "348"),
    ("JPY", "392"),
    ("MXN", "484"),
    ("NOK", "578"),
    ("PLN", "985"),
    ("RON", "946"),
    ("SEK", "752"),
    ("USD", "840"),
];

/// Of the bank's page; any other language gets English. Valencian has a number there (10) and no
/// tag of its own.
const LANGUAGES: [(&str, &str); 30] = [
    ("es", "1"),
    ("en", "2"),
    ("ca", "3"),
    ("fr", "4"),
    ("de", "5"),
    ("nl", "6"),
    ("it", "7"),
    ("sv", "8"),
    ("pt", "9"),
    ("pl", "11"),
    ("gl", "12"),
    ("eu", "13"),
    ("bg", "14"),
    ("zh", "156"),
    ("hr", "191"),
    ("cs", "203"),
    ("da", "208"),
    ("et", "233"),
    ("fi", "246"),
    ("el", "300"),
    ("hu", "348"),
    ("ja", "392"),
    ("lv", "428"),
    ("lt", "440"),
    ("mt", "470"),
    ("ro", "642"),
    ("ru", "643"),
    ("sk", "703"),
    ("sl", "705"),
    ("tr", "792"),
];

/// # Errors
/// A currency that isn't in the list.
pub fn number_of(currency: Currency) -> anyhow::Result<&'static str> {
    let known = CURRENCIES.iter().find(|(code, _)| *code == currency.as_str());
    known.map(|(_, number)| *number).with_context(|| format!("Redsys takes no {currency} here"))
}

/// Zeros in front of the number may be missing.
pub fn currency_of(number: &str) -> Option<Currency> {
    let bare = number.trim_start_matches('0');
    let known = CURRENCIES.iter().find(|(_, it)| it.trim_start_matches('0') == bare)?;
    Currency::parse(known.0).ok()
}

pub fn language(tag: &str) -> &'static str {
    let spoken = tag.split('-').next().unwrap_or_default();
    LANGUAGES.iter().find(|(code, _)| *code == spoken).map_or("2", |(_, number)| number)
}

/// What the bank's page is to offer; None: whatever the terminal has. `card_methods`: of the
/// connection.
///
/// # Errors
/// What Redsys has no page for.
pub fn payment_methods(
    payment_method: PaymentMethod,
    card_methods: &str,
) -> anyhow::Result<Option<&str>> {
    Ok(match payment_method {
        PaymentMethod::Card => Some(card_methods).filter(|methods| !methods.is_empty()),
        PaymentMethod::Bizum => Some("z"),
        PaymentMethod::Paypal
        | PaymentMethod::Credit
        | PaymentMethod::Voucher
        | PaymentMethod::Cash
        | PaymentMethod::Terminal => {
            bail!("Redsys takes no {}", payment_method.as_str())
        }
    })
}

/// Latin letters, digits and plain punctuation; whatever else is a space.
pub fn text(text: &str, chars_max: usize) -> String {
    let plain = |c: char| {
        let is_latin = c.is_alphanumeric() && c <= 'ÿ';
        if is_latin || " .,:-/()'+#".contains(c) { c } else { ' ' }
    };
    let text: String = text.chars().map(plain).collect();
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").chars().take(chars_max).collect()
}

/// # Errors
/// An order's number or an address that Redsys would refuse.
pub fn check(request: &PaymentRequest) -> anyhow::Result<()> {
    ensure!(is_order(&request.reference), "the reference is no order's number at Redsys");
    ensure!(request.amount.minor > 0, "an amount of nothing");
    for url in [&request.return_url, &request.notification_url] {
        ensure!(url.len() <= ADDRESS_CHARS_MAX, "public_url is too long for Redsys");
    }
    Ok(())
}

/// Letters that Redsys may know.
pub fn are_methods(text: &str) -> bool {
    text.len() <= METHODS_CHARS_MAX && text.bytes().all(|it| it.is_ascii_alphabetic())
}

/// Four digits, then up to eight letters and digits.
pub fn is_order(text: &str) -> bool {
    let bytes = text.as_bytes();
    (4..=12).contains(&bytes.len())
        && bytes[..4].iter().all(u8::is_ascii_digit)
        && bytes.iter().all(u8::is_ascii_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_cut_to_what_the_bank_s_page_can_show() {
        assert_eq!(text("Gran\tTeatro <b>Ñandú</b> \u{1f3ad}", 25), "Gran Teatro b Ñandú /b");
        assert_eq!(text("Опера", 25), "");
        assert_eq!(text(&"a".repeat(200), DESCRIPTION_CHARS_MAX).len(), 125);
    }

    #[test]
    fn an_order_is_four_digits_and_up_to_eight_letters() {
        for good in ["1234", "1234ABCDefgh", "000012345678"] {
            assert!(is_order(good), "{good}");
        }
        for wrong in ["", "123", "123A", "1234ABCDEFGHI", "1234-", "1234ñ", "12345678 "] {
            assert!(!is_order(wrong), "{wrong}");
        }
    }

    #[test]
    fn currencies_and_languages_have_numbers() {
        assert_eq!(number_of(domain::money::EUR).expect("known"), "978");
        assert_eq!(currency_of("36").map(|it| it.to_string()).as_deref(), Some("AUD"));
        assert_eq!(currency_of("036"), currency_of("36"));
        assert_eq!(currency_of("999"), None);
        let spoken = ["ca", "de-AT", "ru", "tlh"].map(language);
        assert_eq!(spoken, ["3", "5", "643", "2"]);
    }
}
