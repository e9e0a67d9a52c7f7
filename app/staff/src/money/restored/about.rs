//! What an entry is about, as staff know it.

use super::Shown;
use domain::payments::restore_wait::WaitKind;
use house::House;
use money::restores::Wait;

/// What a kind is known by.
pub fn known_by(kind: WaitKind) -> &'static str {
    match kind {
        WaitKind::PayOut | WaitKind::Credit => "staff-restored-customer",
        WaitKind::Refund | WaitKind::Receivable => "staff-money-order",
        WaitKind::Voucher => "staff-restored-voucher",
        WaitKind::Message => "staff-restored-message",
        WaitKind::Renewals => "staff-restored-kind-renewals",
        WaitKind::Erasures => "staff-restored-kind-erasures",
    }
}

/// A mail, and nothing that another system is told.
fn is_mail(house: &House, topic: &str) -> bool {
    let is_measured = house.work().measured.iter().any(|writer| writer.topic == topic);
    !is_measured && !house.ports().webhooks.contains_key(topic)
}

/// As staff know it; without that, by its kind alone.
pub fn about(page: &Shown<'_>, wait: &Wait) -> String {
    let locale = page.locale;
    let order = |code: &str| locale.text_with("staff-restored-order-of", &[("code", code.into())]);
    let known = wait.about.as_deref().map(|about| match wait.kind {
        WaitKind::Voucher => {
            locale.text_with("staff-restored-voucher-of", &[("digits", about.into())])
        }
        WaitKind::Refund | WaitKind::Receivable => order(about),
        _ => match about.split_once(", ") {
            Some((code, email)) => format!("{} · {email}", order(code)),
            None => about.to_owned(),
        },
    });
    let kind = match wait.kind {
        WaitKind::Message => message(page, wait),
        WaitKind::Renewals => Some(locale.text("staff-restored-every-renewal")),
        WaitKind::Erasures => Some(locale.text("staff-restored-every-erasure")),
        _ => None,
    };
    match (kind, known) {
        (None, None) => locale.text(known_by(wait.kind)),
        (kind, known) => kind.into_iter().chain(known).collect::<Vec<String>>().join(" · "),
    }
}

/// What is sent, as far as the timelines of orders have a word for it.
fn message(page: &Shown<'_>, wait: &Wait) -> Option<String> {
    let locale = page.locale;
    let topic = wait.topic.as_deref()?;
    if !is_mail(page.house, topic) {
        return Some(locale.text("staff-restored-notice"));
    }
    let about = match wait.matter.as_deref().unwrap_or(topic) {
        "cancelled" => "timeline-order-cancel".to_owned(),
        matter => format!("timeline-value-{matter}"),
    };
    Some(match locale.has(&about) {
        true => {
            let about = [("about", locale.text(&about).into())];
            locale.text_with("staff-restored-mail-of", &about)
        }
        false => locale.text("staff-restored-mail"),
    })
}
