//! Mails about presents. What the buyer wrote stands on the recipient's page and on the card, and
//! in no mail: anybody could type any text to any address.

use super::{
    opened::{GivenLine, Opened, opened},
    present,
};
use anyhow::Context;
use domain::{
    id::GiftId,
    money::Money,
    sales::voucher::Voucher,
    tickets::{gift::Contents, transfer::name_for_others},
};
use gift_tables::gifts::{self, Gift, Outcome};
use house::{
    House,
    jobs::work::{MailSamples, MailWriter, SampleRequest},
    locales::Locale,
    mail::{MailContent, Part},
    outbox::{self, Effect},
    ports::Attachment,
    samples, sealed,
};
use season::catalogue;
use selling::{gift_words, orders::view_of_order, printout::seat_place, tickets::handed};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use store::{
    Conn, orders,
    running::outbox::Message,
    tickets::transfers::{self, HandedWith},
};

/// The outbox's topic.
const TOPIC: &str = "gift";
/// Of no place.
const SAMPLE_ZONE: &str = "UTC";

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Step {
    /// The card, to the recipient.
    Deliver,
    /// To the recipient, who has accepted: the way to their tickets.
    Received,
    /// To the buyer: it was accepted.
    Accepted,
    /// To the buyer: the mail server took the card.
    Delivered,
    /// To the buyer: the card could not be delivered.
    Failed,
    /// To the recipient, who has had the card: the buyer has taken the present back.
    CalledBack,
}

impl Step {
    pub fn told(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Delivered => Self::Delivered,
            Outcome::Failed => Self::Failed,
        }
    }

    fn as_str(self) -> &'static str {
        match self {
            Self::Deliver => "deliver",
            Self::Received => "received",
            Self::Accepted => "accepted",
            Self::Delivered => "delivered",
            Self::Failed => "failed",
            Self::CalledBack => "called-back",
        }
    }

    fn is_to_recipient(self) -> bool {
        matches!(self, Self::Deliver | Self::Received | Self::CalledBack)
    }
}

/// In the outbox: identities only. Addresses are read when the mail is sent.
#[derive(Serialize, Deserialize)]
struct Payload {
    gift: GiftId,
    step: Step,
    /// How often the card was corrected before.
    deliveries: u32,
}

pub(crate) fn writer() -> MailWriter {
    MailWriter {
        topic: TOPIC,
        write: |house, message| Box::pin(write(house, message)),
        samples: MailSamples {
            kinds: &[
                "gift_deliver",
                "gift_received",
                "gift_accepted",
                "gift_delivered",
                "gift_failed",
                "gift_called_back",
            ],
            write: |house, request| Box::pin(async move { Ok(sample(house, request)) }),
        },
    }
}

/// One mail for each step of a delivery. `gifts::to_tell` knows the key's form.
pub(super) async fn enqueue(
    house: &House,
    conn: &mut Conn,
    gift: &Gift,
    step: Step,
) -> anyhow::Result<()> {
    let dedupe_key = format!("{TOPIC}:{}:{}:{}", step.as_str(), gift.id, gift.deliveries);
    let effect = Effect { topic: TOPIC, dedupe_key, subject_id: gift.id.to_string() };
    let payload = Payload { gift: gift.id, step, deliveries: gift.deliveries };
    outbox::enqueue(house, conn, effect, &payload).await.map(drop)
}

/// None if it isn't true any more.
async fn write(house: &House, message: &Message) -> anyhow::Result<Option<MailContent>> {
    let payload: Payload = serde_json::from_str(&message.payload).context("a present's mail")?;
    let mut conn = house.store().read().await?;
    let gift = gifts::by_id(&mut conn, payload.gift).await?.context("presents stay")?;
    let order = orders::by_id(&mut conn, gift.order).await?.context("orders stay")?;
    let step = payload.step;
    let content = super::content(house, &mut conn, &order).await?;
    let is_true = match step {
        // Of a card that was corrected since, another mail is on its way.
        Step::Deliver => {
            payload.deliveries == gift.deliveries
                && gift.accepted_at.is_none()
                && content.refusal(&order).is_none()
        }
        Step::Received | Step::Accepted => gift.accepted_at.is_some(),
        // Once it was accepted another mail says so, and this one would offer what is too late.
        Step::Delivered | Step::Failed => {
            payload.deliveries == gift.deliveries && gift.accepted_at.is_none()
        }
        Step::CalledBack => gifts::was_delivered(&mut conn, &gift).await?,
    };
    let is_about_call_back = step == Step::CalledBack;
    if !is_true || gift.called_back_at.is_some() != is_about_call_back {
        return Ok(None);
    }
    let email = match step.is_to_recipient() {
        true => gift.card.email.clone().unwrap_or_default(),
        false => order.email.clone(),
    };
    // A person who was erased has no mailbox any more.
    if email.is_empty() {
        return Ok(None);
    }
    let language = if step.is_to_recipient() { &gift.card.language } else { &order.language };
    let locale = house.locales().get_or_fallback(language);
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let view = view_of_order(house, &mut conn, &catalogue, &order, locale.language()).await?;
    let codes = match step {
        Step::Accepted => present::given(&view, present::theirs(&mut conn, gift.id).await?.len()),
        _ => None,
    };
    drop(conn);
    let gift_secret = sealed::open_link(house, &gift.secret)?;
    // The card's mail tells nothing of what is inside.
    let (mut given, mut attachments) = (Vec::new(), Vec::new());
    if step == Step::Received
        && let Some(opened) = opened(house, &gift_secret, locale.language()).await?
    {
        given = contents(&locale, &opened);
        let files = files(house, &gift, &locale).await?;
        given.extend(attached(&locale, &opened, &files));
        attachments = files.pdf.into_iter().chain(files.calendar).collect();
    }
    let words = Words {
        locale: &locale,
        url: &house.settings().public_url,
        gift_secret: &gift_secret,
        order_secret: &sealed::open_link(house, &order.secret)?,
        order_code: &order.code,
        from: [&order.given_name, &order.family_name],
        to_name: &gift.card.recipient_name,
        to_email: gift.card.email.as_deref().unwrap_or_default(),
        codes,
        given,
    };
    let (subject, parts) = words.of(step);
    let performances = view.lines.iter().map(|line| line.performance);
    let content = MailContent::new(&locale, subject, parts).to(email, "").about(performances);
    Ok(Some(MailContent { attachments, ..content }))
}

/// What the recipient has now: tickets with their seats, vouchers with their codes as the mail of a
/// purchase has them, extras.
fn contents(locale: &Locale, opened: &Opened) -> Vec<Part> {
    let ticket = |given: &GivenLine| {
        let line = &given.line;
        let date = locale.date_long(line.starts_at, &line.time_zone);
        let time = locale.time(line.starts_at, &line.time_zone);
        let when = [("date", date.into()), ("time", time.into())];
        let seat = line.seat.as_ref().map(|seat| seat_place(locale, seat));
        let place = seat.or_else(|| line.area.clone()).unwrap_or_default();
        let when = locale.text_with("common-when", &when);
        Part::Ticket([line.title.clone(), when, place, String::new()])
    };
    let voucher = |voucher: &Voucher| {
        let value = locale.money(Money::new(voucher.value_minor, voucher.currency));
        let code = voucher.code.to_string();
        let until = voucher.valid_until.map(|until| {
            let day = locale.date_plain(until.minus_ms(1), &opened.time_zone);
            locale.text_with("voucher-valid-until", &[("day", day.into())])
        });
        Part::Ticket([
            locale.text_with("voucher-mail", &[("value", value.into())]),
            locale.text_with("voucher-mail-code", &[("code", code.into())]),
            until.unwrap_or_default(),
            String::new(),
        ])
    };
    let mut parts: Vec<Part> = opened.lines.iter().map(ticket).collect();
    parts.extend(opened.vouchers.iter().map(voucher));
    if !opened.vouchers.is_empty() {
        parts.push(Part::Text(locale.text("voucher-mail-how")));
    }
    if !opened.extras.is_empty() {
        let extras: Vec<String> = opened.extras.iter().map(|it| it.counted(locale)).collect();
        let extras = [("extras", extras.join(", ").into())];
        parts.push(Part::Text(locale.text_with("mail-gift-extras", &extras)));
    }
    parts
}

/// What the mail to the recipient has attached.
struct Files {
    /// Codes of tickets and extras.
    pdf: Option<Attachment>,
    /// Dates of tickets.
    calendar: Option<Attachment>,
}

fn attached(locale: &Locale, opened: &Opened, files: &Files) -> Vec<Part> {
    let said = |id: &str, count: u32| Part::Text(locale.text_with(id, &[("count", count.into())]));
    let pieces: u32 = opened.extras.iter().map(|extra| extra.quantity).sum();
    let performances = opened.lines.iter().map(|given| given.line.performance);
    let dates = performances.collect::<BTreeSet<_>>().len() as u32;
    let codes = opened.lines.len() as u32 + pieces;
    let pdf = files.pdf.as_ref().map(|_| said("mail-gift-attached", codes));
    let calendar = files.calendar.as_ref().map(|_| said("mail-gift-attached-dates", dates));
    pdf.into_iter().chain(calendar).collect()
}

/// The tickets to print, and their dates for a calendar.
async fn files(house: &House, gift: &Gift, locale: &Locale) -> anyhow::Result<Files> {
    let with = HandedWith::Present(gift.id);
    let tickets = transfers::handed_with(&mut *house.store().read().await?, with).await?;
    let language = locale.language();
    let way = handed::HandedBy::Mail;
    let pdf = handed::gift_pdf(house, gift.order, &tickets, language, way).await?;
    let pdf = pdf.map(|bytes| Attachment {
        name: format!("{}.pdf", locale.text("gift-tickets-file")),
        media_type: "application/pdf".to_owned(),
        bytes,
    });
    let calendar = handed::gift_calendar(house, gift.order, &tickets, language).await?;
    let calendar = calendar.map(|entries| Attachment {
        name: locale.text("order-calendar-file"),
        media_type: "text/calendar; charset=utf-8; method=PUBLISH".to_owned(),
        bytes: entries.into_bytes(),
    });
    Ok(Files { pdf, calendar })
}

/// What a person has who accepted one ticket.
fn sample_contents(house: &House, locale: &Locale) -> Vec<Part> {
    let at = samples::starts_at(house);
    let when = [
        ("date", locale.date_long(at, SAMPLE_ZONE).into()),
        ("time", locale.time(at, SAMPLE_ZONE).into()),
    ];
    let when = locale.text_with("common-when", &when);
    let said = |id: &str| Part::Text(locale.text_with(id, &[("count", 1_u32.into())]));
    let ticket = [samples::TITLE.to_owned(), when, String::new(), String::new()];
    let files = ["mail-gift-attached", "mail-gift-attached-dates"].map(said);
    std::iter::once(Part::Ticket(ticket)).chain(files).collect()
}

fn sample(house: &House, request: &SampleRequest) -> MailContent {
    let step = match request.kind {
        "gift_deliver" => Step::Deliver,
        "gift_received" => Step::Received,
        "gift_accepted" => Step::Accepted,
        "gift_delivered" => Step::Delivered,
        "gift_called_back" => Step::CalledBack,
        _ => Step::Failed,
    };
    let words = Words {
        locale: &request.locale,
        url: &house.settings().public_url,
        gift_secret: samples::SECRET,
        order_secret: samples::SECRET,
        order_code: samples::ORDER_CODE,
        from: [samples::GIVEN_NAME, samples::FAMILY_NAME],
        to_name: samples::OTHER_NAME,
        to_email: samples::OTHER_EMAIL,
        codes: Contents::of(1, 0, 0).filter(|_| step == Step::Accepted),
        given: match step {
            Step::Received => sample_contents(house, &request.locale),
            _ => Vec::new(),
        },
    };
    let (subject, parts) = words.of(step);
    MailContent::new(&request.locale, subject, parts).to(samples::EMAIL, "")
}

struct Words<'a> {
    locale: &'a Locale,
    /// Of the house, without a slash at its end.
    url: &'a str,
    gift_secret: &'a str,
    order_secret: &'a str,
    order_code: &'a str,
    /// Given name and family name.
    from: [&'a str; 2],
    to_name: &'a str,
    to_email: &'a str,
    /// Of what its buyer's codes are none any more.
    codes: Option<Contents>,
    /// What its recipient has now.
    given: Vec<Part>,
}

impl Words<'_> {
    /// Subject and parts.
    fn of(self, step: Step) -> (String, Vec<Part>) {
        let locale = self.locale;
        let base = format!("{}/{}", self.url, locale.language());
        let own = format!("{base}/gifts/{}", self.gift_secret);
        let givers = format!("{base}/orders/{}/gift", self.order_secret);
        let (subject, body, link, to) = match step {
            Step::Deliver => {
                ("mail-gift-deliver-subject", "mail-gift-deliver", "mail-gift-open", own)
            }
            Step::Received => {
                ("mail-gift-received-subject", "mail-gift-received", "mail-gift-tickets", own)
            }
            Step::Accepted => {
                ("mail-gift-accepted-subject", "mail-gift-accepted", "mail-gift-page", givers)
            }
            Step::Delivered => {
                ("mail-gift-delivered-subject", "mail-gift-delivered", "mail-gift-page", givers)
            }
            Step::Failed => {
                ("mail-gift-failed-subject", "mail-gift-failed", "mail-gift-correct", givers)
            }
            Step::CalledBack => {
                ("mail-gift-called-back-subject", "mail-gift-called-back", "mail-gift-page", own)
            }
        };
        let [given_name, family_name] = self.from;
        let from = name_for_others(given_name, family_name);
        // A name that the buyer typed is no message of its own.
        let to_name = name_for_others(self.to_name, "");
        let args = [
            ("from", from.into()),
            ("name", to_name.clone().into()),
            ("email", self.to_email.into()),
            ("code", self.order_code.into()),
        ];
        let (greeted, footer) = match (step, step.is_to_recipient()) {
            // Who has had a printed card gave their address themselves.
            (Step::Received, _) => (to_name, "mail-footer-gift-accepted"),
            (_, true) => (to_name, "mail-footer-gift"),
            (_, false) => (self.from.join(" "), "mail-footer"),
        };
        let house = locale.text("house-name");
        let codes = self.codes.map(|all| gift_words::said(locale, all, gift_words::CODES));
        let body = Some(locale.text_with(body, &args)).into_iter().chain(codes);
        let mut parts =
            vec![Part::greeting(locale, &greeted), Part::Text(body.collect::<Vec<_>>().join(" "))];
        parts.extend(self.given);
        // A buyer who took the gift back has left nothing to open.
        parts.extend((step != Step::CalledBack).then(|| Part::Link(locale.text(link), to)));
        parts.extend([
            Part::Text(locale.text_with("mail-closing", &[("house", house.into())])),
            Part::Text(locale.text(footer)),
        ]);
        (locale.text_with(subject, &args), parts)
    }
}
