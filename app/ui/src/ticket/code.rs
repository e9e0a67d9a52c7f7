//! The codes of a ticket or a receipt, as the door reads them from a screen.

use crate::{locale::when_long, ticket::place};
use documents::codes::{barcode::Symbology, barcode_svg};
use domain::order::{OrderLineView, TicketView};
use house::locales::Locale;
use markup::{Html, view};
use std::sync::Arc;

/// The code; where the house doesn't admit by a screen, how one gets in.
pub fn door_code(
    locale: &Arc<Locale>,
    line: &OrderLineView,
    ticket: &TicketView,
    symbology: house::Symbology,
) -> Html {
    let media = ticket.media;
    if !media.phone {
        let how = match () {
            () if media.paper => "ticket-on-paper",
            () if media.wallet => "ticket-in-wallet",
            () => "ticket-at-box-office",
        };
        return view! {
            <div class="ticket__barcode ticket__barcode--waits">
                <p>{locale.text(how)}</p>
            </div>
        };
    }
    let place = place(locale, line);
    view! {
        <div class="ticket__barcode">
            {codes(locale, &ticket.barcode, symbology, &place)}
            <p class="ticket__number">{grouped(&ticket.barcode)}</p>
            {at_the_door(locale, line, &place)}
        </div>
    }
}

/// The code alone on a white screen that stays lit; shown by the browser's script.
fn at_the_door(locale: &Locale, line: &OrderLineView, place: &str) -> Html {
    let when = when_long(locale, line.starts_at, &line.time_zone);
    let aloud = format!(", {place}");
    view! {
        <button
            class="button button--plain ticket__show"
            type="button"
            hidden
            data-close=locale.text("order-ticket-close")
            data-when=when
            data-place=place.to_owned()
        >
            {locale.text("order-ticket-show")}
            <span class="aloud">{aloud}</span>
        </button>
    }
}

/// The codes of an extra's receipt, with what is said of them aloud.
pub fn receipt_codes(locale: &Locale, code: &str, symbology: house::Symbology, name: &str) -> Html {
    view! {
        <div class="ticket__barcode">
            {codes(locale, code, symbology, name)}
            <p class="receipt__number">{grouped(code)}</p>
        </div>
    }
}

/// QR for phones held up, and the linear code for the doors that sweep one (T6.10c).
fn codes(locale: &Locale, barcode: &str, symbology: house::Symbology, place: &str) -> Html {
    let (linear, width) = match symbology {
        house::Symbology::Code128 => (Symbology::Code128, ""),
        house::Symbology::Ean13 => (Symbology::Ean13, " ticket__code--ean"),
    };
    let draw = |symbology: Symbology, id: &str, class: &str| {
        let name = locale.text_with(id, &[("place", place.into())]);
        let svg = barcode_svg::svg(symbology, barcode, &name).unwrap_or_default();
        svg.replacen("<svg ", &format!("<svg class=\"{class}\" "), 1)
    };
    let qr = draw(Symbology::Qr, "order-ticket-qr", "ticket__code");
    // Bars may be drawn taller or lower than they were made: only their widths speak.
    let bars = format!("ticket__code ticket__code--line{width}\" preserveAspectRatio=\"none");
    let bars = draw(linear, "order-ticket-bars", &bars);
    view! {
        <div inner_html=qr></div>
        <div inner_html=bars></div>
    }
}

/// In groups of four, as one reads it out.
fn grouped(barcode: &str) -> String {
    let characters: Vec<char> = barcode.chars().collect();
    characters.chunks(4).map(String::from_iter).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_out_in_groups_of_four() {
        assert_eq!(grouped("40271835906218"), "4027 1835 9062 18");
    }
}
