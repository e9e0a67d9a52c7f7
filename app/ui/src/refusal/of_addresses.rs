//! Why the address of an order stays as it was.

use super::field;
use house::locales::Locale;
use selling::tickets::AddressRefusal;

/// None: there is no such order.
pub fn address(locale: &Locale, refusal: AddressRefusal) -> Option<String> {
    Some(match refusal {
        AddressRefusal::UnknownOrder => return None,
        AddressRefusal::Elsewhere => locale.text("refusal-address-elsewhere"),
        AddressRefusal::NotPaid => locale.text("refusal-ticket-not-paid"),
        AddressRefusal::Wrong(wrong) => field(locale, wrong),
        AddressRefusal::SameAddress => locale.text("refusal-address-same"),
        AddressRefusal::NotFailed => locale.text("refusal-address-not-failed"),
        AddressRefusal::OfAccount => locale.text("refusal-address-account"),
        AddressRefusal::SentOften { most } => {
            locale.text_with("refusal-ticket-sent-often", &[("most", most.into())])
        }
    })
}
