//! Who and what stands in samples of mails and papers: all of it is invented, and opens nothing.

pub mod order;

use crate::{
    House,
    mail::{MailContent, Part},
};
use domain::moment::{DAY_MS, Moment};

pub const GIVEN_NAME: &str = "Ana";
pub const FAMILY_NAME: &str = "Ruiz";
pub const EMAIL: &str = "ana@example.org";
/// Of somebody to whom a ticket goes.
pub const OTHER_NAME: &str = "Luis";
pub const OTHER_EMAIL: &str = "luis@example.org";
/// Of an order. Real ones have no zero.
pub const ORDER_CODE: &str = "0000-0000";
/// The last of a gift voucher's code.
pub const DIGITS: &str = "0000";
/// In links: shorter than any real one.
pub const SECRET: &str = "sample";
pub const TITLE: &str = "Carmen";
pub const AUTHOR: &str = "Georges Bizet";
/// Of a ticket: longer than real ones, so that no door takes it.
pub const TICKET_CODE: &str = "000000000000000000";

/// When the performance begins.
pub fn starts_at(house: &House) -> Moment {
    house.now().plus_ms(30 * DAY_MS)
}

/// Until when something holds.
pub fn until(house: &House) -> Moment {
    house.now().plus_ms(7 * DAY_MS)
}

/// As it is sent to staff: nobody takes it for a real one.
pub fn marked(content: MailContent) -> MailContent {
    let args = [("subject", content.subject.as_str().into())];
    let subject = content.locale.text_with("staff-samples-subject", &args);
    let mut parts = vec![Part::Text(content.locale.text("staff-samples-mark"))];
    parts.extend(content.parts);
    MailContent { subject, parts, ..content }
}
