//! What holders say: renew, as it is or on another seat; change to a flexible subscription; or end
//! it. Until the time is over, the last word counts.

mod wishing;

pub use wishing::{Asked, AskedForTwo, take_back_wish, wish, wish_for_two};

use super::{
    Round,
    ask::record,
    flexible,
    mails::{self, Step},
    payer::former,
};
use anyhow::{Context, anyhow};
use domain::{
    id::{MandateId, RenewalId},
    moment::Moment,
    people::actor::{Action, Actor},
    tickets::renewal::{Answer, RenewalPayment, RenewalRefusal},
};
use house::{
    Failure, House, chance,
    sealed::{self, Sealed},
};
use iban::{Iban, IbanLike};
use rules::RenewalRule;
use serde_json::json;
use store::{
    Conn,
    orders::Order,
    tickets::renewals::{self, Mandate, Renewal},
};

/// Of the text that a mandate is signed under: the message `renewal-mandate-text`. Whoever changes
/// what the text says changes this too.
const MANDATE_TEXT: &str = "2026-11-30";
/// As SEPA's files take it.
const ACCOUNT_HOLDER_CHARS_MAX: usize = 70;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    pub answer: Answer,
    /// None: as before.
    pub payment: Option<RenewalPayment>,
    /// Signed with the answer, where a debit needs one.
    pub mandate: Option<MandateForm>,
    /// What the page said that it costs, if it is renewed. None: it said nothing.
    pub shown_minor: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MandateForm {
    pub iban: String,
    pub account_holder: String,
    /// Of the text that is signed.
    pub language: String,
}

/// # Errors
/// Why it isn't taken.
#[boxed]
pub async fn reply(
    house: &House,
    actor: &Actor,
    renewal: RenewalId,
    reply: &Reply,
) -> Result<(), Failure<RenewalRefusal>> {
    let (actor, reply) = (actor.clone(), reply.clone());
    house
        .write(move |house, conn| {
            let (actor, reply) = (actor.clone(), reply.clone());
            Box::pin(async move {
                let open = Open::find(&house, conn, &actor, renewal).await?;
                if open.answer(&house, conn, &actor, &reply).await? {
                    let step = Step::Answered { at: open.at };
                    mails::enqueue_about(&house, conn, step, &[open.renewal]).await?;
                }
                Ok(())
            })
        })
        .await
}

/// Whether the actor may answer for it: who signed in with the address that the former
/// subscription was bought with. A command given on the machine itself may for everybody.
///
/// # Errors
/// Refused: it is unknown, or somebody else's.
pub(super) async fn find(
    conn: &mut Conn,
    actor: &Actor,
    id: RenewalId,
) -> Result<Renewal, Failure<RenewalRefusal>> {
    actor.permit(Action::Shop, "*").map_err(|_| anyhow!("the actor may not shop"))?;
    let unknown = || Failure::Refused(RenewalRefusal::UnknownRenewal);
    let found = match actor {
        Actor::Console => renewals::by_id(conn, id).await?,
        Actor::Customer { account, .. } => {
            let own = renewals::of_account(conn, *account).await?;
            own.into_iter().find(|renewal| renewal.id == id)
        }
        _ => None,
    };
    found.ok_or_else(unknown)
}

/// One that can be answered now.
pub(super) struct Open {
    pub renewal: Renewal,
    /// When it is answered, alone or together with others.
    pub at: Moment,
    /// The first of those that one answer renews together; None: it is answered alone.
    pub together: Option<RenewalId>,
    former: Order,
    rule: RenewalRule,
    round: Round,
}

impl Open {
    pub(super) async fn find(
        house: &House,
        conn: &mut Conn,
        actor: &Actor,
        id: RenewalId,
    ) -> Result<Self, Failure<RenewalRefusal>> {
        find(conn, actor, id).await?;
        let renewal = renewals::lock(conn, id).await?.context("renewals are never deleted")?;
        let late = Failure::Refused(RenewalRefusal::TooLate);
        let round = Round::of_season(house, conn, renewal.season).await?;
        let rule = round.rule_of(renewal.former_offer).cloned();
        let at = house.now();
        let Some(rule) = rule.filter(|rule| rule.is_open(at) && renewal.is_open()) else {
            return Err(late);
        };
        let former = former(conn, &renewal).await?;
        Ok(Self { renewal, at, together: None, former, rule, round })
    }

    /// Gives whether it is news: who says the same again needs no second mail.
    pub(super) async fn answer(
        &self,
        house: &House,
        conn: &mut Conn,
        actor: &Actor,
        reply: &Reply,
    ) -> Result<bool, Failure<RenewalRefusal>> {
        let refused = |why| Err(Failure::Refused(why));
        if let Some(payment) = reply.payment {
            if !self.rule.pay.contains(&payment) {
                return refused(RenewalRefusal::PaymentNotOffered);
            }
            if payment == RenewalPayment::Debit && reply.answer == Answer::Confirmed {
                self.sign(house, conn, reply.mandate.as_ref()).await?;
            }
        }
        if reply.answer == Answer::Confirmed && self.costs_another_sum(reply.shown_minor) {
            return refused(RenewalRefusal::PriceChanged);
        }
        if reply.answer == Answer::Confirmed && self.renewal.terms.is_none() {
            let wishes = renewals::wishes_of(conn, self.renewal.id).await?;
            if wishes.is_empty() {
                return refused(match self.rule.keeps_seat {
                    true => RenewalRefusal::SeatGone,
                    false => RenewalRefusal::NoSeatAsked,
                });
            }
        }
        if let Answer::Flexible(offer) = reply.answer {
            let (round, renewal) = (&self.round, &self.renewal);
            let offered = flexible::offered(house, conn, round, renewal, &self.former).await?;
            if !offered.contains(&offer) {
                return refused(RenewalRefusal::UnknownPackage);
            }
        }
        let is_news = self.is_news(reply);
        if is_news {
            let id = self.renewal.id;
            renewals::set_answer(conn, id, reply.answer, reply.payment, self.at).await?;
            renewals::set_together(conn, id, self.together).await?;
        }
        let detail = json!({
            "renewal": self.renewal.id.to_string(),
            "answer": reply.answer.as_str(),
            "flexible": reply.answer.flexible().map(|offer| offer.to_string()),
            "payment": reply.payment.map(RenewalPayment::as_str),
            "total_minor": self.renewal.total_minor,
        });
        record(house, conn, actor, &self.renewal, "renewal.answer", detail).await?;
        Ok(is_news)
    }

    /// A seat that is gone has no price any more.
    fn costs_another_sum(&self, shown_minor: Option<i64>) -> bool {
        let total_minor = self.renewal.terms.as_ref().map(|_| self.renewal.total_minor);
        shown_minor.is_some() && shown_minor != total_minor
    }

    fn is_news(&self, reply: &Reply) -> bool {
        let known = &self.renewal;
        let signs = reply.mandate.as_ref().is_some_and(|form| !form.iban.trim().is_empty());
        known.answer != Some(reply.answer)
            || known.together != self.together
            || reply.payment.is_some_and(|payment| known.payment != Some(payment))
            || signs
    }

    /// A new mandate, or the one that holds.
    async fn sign(
        &self,
        house: &House,
        conn: &mut Conn,
        form: Option<&MandateForm>,
    ) -> Result<(), Failure<RenewalRefusal>> {
        let refused = |why| Err(Failure::Refused(why));
        let Some(form) = form.filter(|form| !form.iban.trim().is_empty()) else {
            return match renewals::mandate(conn, self.former.person).await? {
                Some(_) => Ok(()),
                None => refused(RenewalRefusal::MandateMissing),
            };
        };
        let Ok(iban) = form.iban.trim().parse::<Iban>() else {
            return refused(RenewalRefusal::BadIban);
        };
        let account_holder = domain::wording::text::one_line(&form.account_holder);
        if account_holder.is_empty() || account_holder.chars().count() > ACCOUNT_HOLDER_CHARS_MAX {
            return refused(RenewalRefusal::AccountHolderMissing);
        }
        let id = MandateId(house.new_id());
        // SEPA takes 35 characters of few kinds.
        let reference = format!("R{}", chance::order_code(house.chance()).replace('-', ""));
        let person = self.former.person;
        let mandate = Mandate {
            id,
            person,
            reference: format!("{reference}{}", chance::digits(house.chance(), 8)),
            iban: sealed::seal(house, Sealed::Mandate(person), iban.electronic_str())?,
            account_holder,
            text_version: MANDATE_TEXT.to_owned(),
            language: form.language.clone(),
            signed_at: house.now(),
        };
        Ok(renewals::insert_mandate(conn, &mandate).await?)
    }
}
