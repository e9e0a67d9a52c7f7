//! Samples of mails about renewals, for staff who look at their words.

use super::{OrderWords, RenewalState, RenewalView, Words};
use crate::renewal::flexible::FlexibleView;
use domain::{
    id::{OfferId, RenewalId},
    money::{Currency, Money},
    plan::SeatName,
    renewal::{RenewalEnd, RenewalPayment},
};
use house::{House, mail::MailContent, samples, work::SampleRequest};
use people::customers::time_zone;
use season::catalogue::{Catalogue, catalogue};

pub(super) const KINDS: &[&str] =
    &["renewal_asked", "renewal_to_pay", "renewal_gone", "renewal_not_granted", "renewal_flexible"];
const TOTAL_MINOR: i64 = 24_000;

pub(super) async fn sample(house: &House, request: &SampleRequest) -> anyhow::Result<MailContent> {
    let catalogue = catalogue(house).await?;
    let (currency, zone) = (catalogue.currency(), time_zone(&catalogue));
    let words = Words {
        locale: &request.locale,
        url: &house.settings().public_url,
        order: OrderWords {
            given_name: samples::GIVEN_NAME,
            family_name: samples::FAMILY_NAME,
            currency: currency.as_str(),
            total_minor: TOTAL_MINOR,
            pay_by: samples::until(house),
            secret: samples::SECRET,
        },
    };
    let of = |state| view(house, &catalogue, &zone, state);
    let open = RenewalState::Open { until: samples::until(house) };
    let (subject, parts) = match request.kind {
        "renewal_asked" => ("mail-renewal-asked-subject", words.asked(&[of(open)])),
        "renewal_to_pay" => ("mail-renewal-to-pay-subject", words.to_pay(&zone)),
        "renewal_gone" => {
            let gone = [of(RenewalState::Ended(RenewalEnd::SeatGone))];
            ("mail-renewal-gone-subject", words.gone("mail-renewal-gone", &gone))
        }
        "renewal_not_granted" => {
            let gone = [of(RenewalState::Ended(RenewalEnd::NotGranted))];
            let text = words.gone("mail-renewal-not-granted", &gone);
            ("mail-renewal-not-granted-subject", text)
        }
        _ => {
            let flexible = of(RenewalState::Ended(RenewalEnd::Flexible));
            let parts = words.flexible(&flexible).unwrap_or_default();
            ("mail-renewal-flexible-subject", parts)
        }
    };
    Ok(words.mail(subject, parts).to(samples::EMAIL, words.name()))
}

fn view(house: &House, catalogue: &Catalogue, zone: &str, state: RenewalState) -> RenewalView {
    let currency: Currency = catalogue.currency();
    RenewalView {
        id: RenewalId(house.new_id()),
        season: "2000/01".to_owned(),
        package: samples::TITLE.to_owned(),
        holder: None,
        keeps_seat: true,
        seat: Some(SeatName {
            area: "A".to_owned(),
            section: String::new(),
            is_box: false,
            row: "7".to_owned(),
            number: "14".to_owned(),
            marks: 0,
        }),
        total: Money::new(TOTAL_MINOR, currency),
        time_zone: zone.to_owned(),
        performances: Vec::new(),
        answer: None,
        payment: Some(RenewalPayment::Invoice),
        ways: Vec::new(),
        due: Vec::new(),
        card_used_at: None,
        mandate: None,
        renews_by_itself: true,
        wishes: Vec::new(),
        can_wish: false,
        flexible: Vec::new(),
        chosen: Some(FlexibleView {
            offer: OfferId(house.new_id()),
            key: samples::SECRET.to_owned(),
            name: samples::TITLE.to_owned(),
            opens: Some(samples::starts_at(house)),
            closes: None,
        }),
        state,
    }
}
