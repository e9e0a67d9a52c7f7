//! Samples of mails about renewals, for staff who look at their words.

use super::{OrderWords, Step, Waiting, Words};
use crate::renewal::{
    flexible::FlexibleView,
    view::{DuePart, PerformanceLine, RenewalState, RenewalView, WillPay, WishView},
};
use anyhow::Context;
use domain::{
    id::{OfferId, RenewalId},
    money::{Currency, Money},
    seats::plan::SeatName,
    tickets::renewal::{Answer, RenewalEnd, RenewalPayment},
};
use house::{House, jobs::work::SampleRequest, mail::MailContent, samples};
use people::customers::time_zone;
use season::catalogue::{Catalogue, catalogue};

pub(super) const KINDS: &[&str] = &[
    "renewal_asked",
    "renewal_asked_together",
    "renewal_reminder",
    "renewal_reminder_together",
    "renewal_confirmed",
    "renewal_confirmed_together",
    "renewal_declined",
    "renewal_changed",
    "renewal_wishes",
    "renewal_to_pay",
    "renewal_to_pay_together",
    "renewal_pay_reminder",
    "renewal_pay_reminder_together",
    "renewal_unpaid",
    "renewal_ended",
    "renewal_gone",
    "renewal_not_granted",
    "renewal_flexible",
];
const TOTAL_MINOR: i64 = 24_000;

pub(super) async fn sample(house: &House, request: &SampleRequest) -> anyhow::Result<MailContent> {
    let catalogue = catalogue(house).await?;
    let zone = time_zone(&catalogue);
    let words = Words {
        locale: &request.locale,
        url: &house.settings().public_url,
        order: OrderWords {
            given_name: samples::GIVEN_NAME,
            family_name: samples::FAMILY_NAME,
            code: samples::ORDER_CODE,
            pay_by: samples::until(house),
            secret: samples::SECRET,
        },
    };
    let of = |state| view(house, &catalogue, &zone, state);
    let open = || of(RenewalState::Open { until: samples::until(house) });
    let asked = || RenewalView { wishes: Vec::new(), ..open() };
    let answered = |answer| words.answered(&[RenewalView { answer: Some(answer), ..open() }], &[]);
    let to_pay = |step, count: usize| {
        let (order_secret, pay_by) = (samples::SECRET.to_owned(), samples::until(house));
        let view = of(RenewalState::ToPay { order_secret, pay_by });
        let open = Money::new(TOTAL_MINOR * count as i64, view.total.currency);
        let others = vec![view.clone()];
        words.to_pay(step, &Waiting { views: vec![view; count], open, others })
    };
    let unpaid = || of(RenewalState::Unpaid { order_secret: samples::SECRET.to_owned() });
    let waits = match request.kind {
        "renewal_to_pay" => to_pay(Step::CardFailed, 1),
        "renewal_to_pay_together" => to_pay(Step::ToPay, 2),
        "renewal_pay_reminder" => to_pay(Step::PayReminder, 1),
        "renewal_pay_reminder_together" => to_pay(Step::PayReminder, 2),
        _ => None,
    };
    if let Some((subject, parts)) = waits {
        return Ok(words.mail(subject, parts).to(samples::EMAIL, words.name()));
    }
    let said = match request.kind {
        "renewal_asked" => Some(words.asked(&[asked()], false)),
        "renewal_asked_together" => Some(words.asked(&[asked(), asked()], false)),
        "renewal_reminder" => Some(words.asked(&[asked()], true)),
        "renewal_reminder_together" => Some(words.asked(&[asked(), asked()], true)),
        "renewal_confirmed" => answered(Answer::Confirmed),
        "renewal_confirmed_together" => {
            let together = Some(RenewalId(house.new_id()));
            let one = RenewalView { answer: Some(Answer::Confirmed), together, ..open() };
            words.answered(&[one.clone(), one], &[asked()])
        }
        "renewal_declined" => answered(Answer::Declined),
        "renewal_changed" => answered(Answer::Flexible(OfferId(house.new_id()))),
        "renewal_wishes" => words.wishes(&[of(RenewalState::Waiting)]),
        "renewal_unpaid" => words.unpaid(&[unpaid()]),
        "renewal_ended" => words.ended(&[of(RenewalState::Ended(RenewalEnd::Unanswered))]),
        "renewal_gone" => Some(words.gone(&[of(RenewalState::Ended(RenewalEnd::SeatGone))])),
        "renewal_not_granted" => {
            let gone = of(RenewalState::Ended(RenewalEnd::NotGranted));
            Some(words.gone(&[RenewalView { keeps_seat: false, ..gone }]))
        }
        _ => words.flexible(&of(RenewalState::Ended(RenewalEnd::Flexible))),
    };
    let (subject, parts) = said.context("a sample says something")?;
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
        seat: Some(seat("14")),
        total: Money::new(TOTAL_MINOR, currency),
        time_zone: zone.to_owned(),
        performances: vec![PerformanceLine {
            title: samples::TITLE.to_owned(),
            starts_at: samples::starts_at(house),
            time_zone: zone.to_owned(),
        }],
        answer: None,
        payment: Some(RenewalPayment::Invoice),
        ways: Vec::new(),
        due: vec![DuePart { at: samples::starts_at(house), amount: None, count: 0 }],
        will_pay: Some(WillPay::Invoice),
        card_used_at: None,
        credit: None,
        mandate: None,
        creditor: None,
        renews_by_itself: true,
        wishes: vec![WishView {
            position: 0,
            package: samples::TITLE.to_owned(),
            seat: Some(seat("15")),
            total: Money::new(TOTAL_MINOR, currency),
            result: Some("kept".to_owned()),
            beside: None,
        }],
        can_wish: false,
        flexible: Vec::new(),
        chosen: Some(FlexibleView {
            offer: OfferId(house.new_id()),
            key: samples::SECRET.to_owned(),
            name: samples::TITLE.to_owned(),
            opens: Some(samples::starts_at(house)),
            closes: None,
        }),
        sold_from: None,
        together: None,
        shared: None,
        state,
    }
}

fn seat(number: &str) -> SeatName {
    SeatName {
        area: "A".to_owned(),
        section: String::new(),
        is_box: false,
        row: "7".to_owned(),
        number: number.to_owned(),
        marks: 0,
    }
}
