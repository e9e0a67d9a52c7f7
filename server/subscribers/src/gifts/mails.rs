//! Mails about presents. What the buyer wrote stands on the recipient's page and on the card. It is
//! in the card's mail only where somebody has paid for the order, where it names no address or
//! number, and not where the card is sent again and again: anybody could type any text to any
//! address.

use super::{
    card,
    opened::opened,
    present,
    received::{attached, contents, files, sample_contents},
};
use anyhow::Context;
use domain::{
    id::GiftId,
    tickets::{
        gift::{CardDesign, Contents, words_for_mail},
        transfer::name_for_others,
    },
};
use gift_tables::gifts::{self, Gift, Outcome};
use house::{
    House,
    jobs::work::{MailSamples, MailWriter, SampleRequest},
    locales::Locale,
    mail::{MailContent, Part},
    outbox::{self, Effect},
    samples, sealed,
};
use season::catalogue;
use selling::{gift_words, orders::view_of_order};
use serde::{Deserialize, Serialize};
use store::{Conn, orders, running::outbox::Message};

/// The outbox's topic.
const TOPIC: &str = "gift";
/// So many mails of one present have the giver's words: an address is corrected once or twice, and
/// one order isn't for writing to many.
const WORDED_MAX: u32 = 3;

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

/// Whether the mail still tells what is. `is_whole`: all of the present can be delivered.
async fn is_true(
    conn: &mut Conn,
    gift: &Gift,
    payload: &Payload,
    is_whole: bool,
) -> anyhow::Result<bool> {
    let is_waiting = gift.accepted_at.is_none();
    // Of a card that was corrected since, another mail is on its way.
    let is_latest = payload.deliveries == gift.deliveries;
    Ok(match payload.step {
        Step::Deliver => is_latest && is_waiting && is_whole,
        Step::Received | Step::Accepted => !is_waiting,
        // Once it was accepted another mail says so, and this one would offer what is too late.
        Step::Delivered | Step::Failed => is_latest && is_waiting,
        Step::CalledBack => gifts::was_delivered(conn, gift).await?,
    })
}

/// None if it isn't true any more.
async fn write(house: &House, message: &Message) -> anyhow::Result<Option<MailContent>> {
    let payload: Payload = serde_json::from_str(&message.payload).context("a present's mail")?;
    let mut conn = house.store().read().await?;
    let gift = gifts::by_id(&mut conn, payload.gift).await?.context("presents stay")?;
    let order = orders::by_id(&mut conn, gift.order).await?.context("orders stay")?;
    let step = payload.step;
    let content = super::content(house, &mut conn, &order).await?;
    let is_whole = content.refusal(&order).is_none();
    let is_true = is_true(&mut conn, &gift, &payload, is_whole).await?;
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
        design: gift.card.design,
        written: written(&gift, view.quote.total_minor),
    };
    let (subject, parts) = words.of(step);
    let performances = view.lines.iter().map(|line| line.performance);
    let content = MailContent::new(&locale, subject, parts).to(email, "").about(performances);
    Ok(Some(MailContent { attachments, ..content }))
}

/// What the giver has written, where the card's mail may have it.
fn written(gift: &Gift, total_minor: i64) -> Option<String> {
    let is_for_mail = total_minor > 0 && gift.deliveries < WORDED_MAX;
    words_for_mail(&gift.card.dedication).filter(|_| is_for_mail)
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
    let written = request.locale.text(card::heading(CardDesign::Congratulations));
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
        design: CardDesign::Birthday,
        written: Some(written),
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
    /// Of the card.
    design: CardDesign,
    /// What the giver has written on it. None: nothing, or not for a mail.
    written: Option<String>,
}

impl Words<'_> {
    /// The card itself: its occasion, and the giver's words.
    fn card(&self, from: &str) -> Vec<Part> {
        let locale = self.locale;
        let written = self.written.as_deref().map(|words| {
            let args = [("from", from.into()), ("words", words.into())];
            Part::Text(locale.text_with("mail-gift-words", &args))
        });
        let occasion = Part::Text(locale.text(card::heading(self.design)));
        std::iter::once(occasion).chain(written).collect()
    }

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
        let card = if step == Step::Deliver { self.card(&from) } else { Vec::new() };
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
        parts.extend(card);
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
