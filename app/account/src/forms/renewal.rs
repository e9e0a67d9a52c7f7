//! What a holder says of the next season of a subscription.

use crate::pages::{
    renewals::{self, apart::Apart, last_day, name::name_of},
    sign_in::to_sign_in,
};
use axum::{
    Form,
    extract::{Path, rejection::FormRejection},
    response::Response,
};
use domain::{
    id::{OfferId, Ordinal, RenewalId},
    people::actor::Actor,
    tickets::renewal::{Answer, RenewalPayment, RenewalRefusal},
};
use house::Answered;
use serde::Deserialize;
use subscribers::renewal::{
    self, Asked, AskedForTwo, MandateForm, RenewalState, RenewalView, Reply, TOGETHER_MAX, ToRenew,
    TogetherRefusal, joined, next_step, next_step_of_several,
};
use ui::{
    error::Stop,
    refusal,
    route::Route,
    session::{Notice, Tone, Visit},
};

#[derive(Clone, Default, Deserialize)]
pub struct AnswerForm {
    #[serde(default)]
    pub answer: String,
    /// The flexible subscription that is the answer.
    #[serde(default)]
    pub flexible: String,
    #[serde(default)]
    pub payment: String,
    #[serde(default)]
    pub iban: String,
    #[serde(default)]
    pub account_holder: String,
    /// What the page said that it costs.
    #[serde(default)]
    pub shown_minor: Option<i64>,
}

pub async fn answer(
    mut visit: Visit,
    Path((_, renewal)): Path<(String, String)>,
    form: Result<Form<AnswerForm>, FormRejection>,
) -> Result<Response, Stop> {
    let renewal: RenewalId = renewal.parse().map_err(|_| Stop::NotFound)?;
    let form = form.map_or_else(|_| AnswerForm::default(), |Form(form)| form);
    if visit.signed_in().is_none() {
        return Ok(to_sign_in(visit, &Route::Renewals));
    }
    let actor = visit.actor().await?;
    let flexible = form.flexible.parse::<OfferId>().ok().map(Answer::Flexible);
    let answer = flexible.or_else(|| Answer::parse(&form.answer)).ok_or(Stop::NotFound)?;
    let payment = RenewalPayment::parse(&form.payment);
    let mandate = mandate_of(&visit, &form);
    let reply = Reply { answer, payment, mandate, shown_minor: form.shown_minor };
    match renewal::reply(&visit.shop.house, &actor, renewal, &reply).await.answered()? {
        Ok(()) => {
            let words = match answer {
                Answer::Confirmed => "renewal-answered-confirmed",
                Answer::Declined => "renewal-answered-declined",
                Answer::Flexible(_) => "renewal-answered-flexible",
            };
            let what = [("what", what_of(&visit, &actor, renewal).await?.into())];
            let words = visit.locale.text_with(words, &what);
            visit.leave_notice(&Notice::new(Tone::Good, words)).await?;
            Ok(visit.redirect(&Route::Renewals))
        }
        Err(why) => match is_typed_wrong(why) {
            true => {
                let wrong = renewals::Wrong { renewal, form, why };
                renewals::show_wrong(visit, wrong, Apart::Each).await
            }
            false => refused(visit, why).await,
        },
    }
}

/// It can be mended where it was typed; any other reason is told above all renewals.
fn is_typed_wrong(why: RenewalRefusal) -> bool {
    matches!(
        why,
        RenewalRefusal::BadIban
            | RenewalRefusal::MandateMissing
            | RenewalRefusal::AccountHolderMissing
    )
}

/// What is signed with an answer that pays by direct debit.
fn mandate_of(visit: &Visit, form: &AnswerForm) -> Option<MandateForm> {
    (RenewalPayment::parse(&form.payment) == Some(RenewalPayment::Debit)).then(|| MandateForm {
        iban: form.iban.clone(),
        account_holder: form.account_holder.clone(),
        language: visit.language().to_owned(),
    })
}

/// Its series, season and seat.
async fn what_of(visit: &Visit, actor: &Actor, id: RenewalId) -> Result<String, Stop> {
    let all = renewal::mine(&visit.shop.house, actor, visit.language()).await?;
    let own = all.into_iter().find(|one| one.id == id);
    Ok(own.map(|one| name_of(&visit.locale, &one)).unwrap_or_default())
}

#[derive(Default, Deserialize)]
pub struct Together {
    /// Each with what the page said that it costs, parted by blanks.
    #[serde(default)]
    renewals: String,
    /// Empty: they are renewed.
    #[serde(default)]
    answer: String,
    /// Empty: each as is meant without a choice.
    #[serde(default)]
    payment: String,
    #[serde(default)]
    iban: String,
    #[serde(default)]
    account_holder: String,
    /// What the page had left out, parted by blanks.
    #[serde(default)]
    without: String,
}

impl Together {
    /// None: it names nothing, or more than one answer is for.
    fn all(&self) -> Option<Vec<ToRenew>> {
        let one = |named: &str| {
            let (renewal, minor) = named.split_once(':')?;
            Some(ToRenew { renewal: renewal.parse().ok()?, shown_minor: minor.parse().ok()? })
        };
        let all: Vec<ToRenew> = self.renewals.split(' ').map(one).collect::<Option<_>>()?;
        (all.len() <= TOGETHER_MAX).then_some(all)
    }

    fn answer(&self) -> Option<Answer> {
        if self.answer.is_empty() { Some(Answer::Confirmed) } else { Answer::parse(&self.answer) }
    }

    /// As it is typed for one.
    fn typed(self) -> AnswerForm {
        let Self { answer, payment, iban, account_holder, .. } = self;
        AnswerForm { answer, payment, iban, account_holder, ..AnswerForm::default() }
    }
}

/// The same answer for all that the page named.
pub async fn answer_together(
    mut visit: Visit,
    form: Result<Form<Together>, FormRejection>,
) -> Result<Response, Stop> {
    let Form(form) = form.map_err(|_| Stop::NotFound)?;
    if visit.signed_in().is_none() {
        return Ok(to_sign_in(visit, &Route::Renewals));
    }
    let actor = visit.actor().await?;
    let all = form.all().ok_or(Stop::NotFound)?;
    let answer = form.answer().ok_or(Stop::NotFound)?;
    let apart = Apart::these(&form.without);
    let form = form.typed();
    let payment = RenewalPayment::parse(&form.payment);
    let reply = Reply { answer, payment, mandate: mandate_of(&visit, &form), shown_minor: None };
    match renewal::reply_together(&visit.shop.house, &actor, &all, &reply).await.answered()? {
        Ok(()) => {
            let words = said_together(&visit, &actor, &all, answer).await?;
            visit.leave_notice(&Notice::new(Tone::Good, words)).await?;
            Ok(visit.redirect(&Route::Renewals))
        }
        Err(TogetherRefusal { why, .. }) if is_typed_wrong(why) => {
            let renewal = all.first().ok_or(Stop::NotFound)?.renewal;
            let wrong = renewals::Wrong { renewal, form, why };
            renewals::show_wrong(visit, wrong, apart).await
        }
        Err(first) => none_answered(visit, &actor, first).await,
    }
}

/// Back to all renewals: why one of several isn't answered, and that none is.
async fn none_answered(
    visit: Visit,
    actor: &Actor,
    first: TogetherRefusal,
) -> Result<Response, Stop> {
    let what = what_of(&visit, actor, first.renewal).await?;
    if what.is_empty() {
        return refused(visit, first.why).await;
    }
    let why = refusal::renewal(&visit.locale, first.why);
    let args = [("what", what.into()), ("why", why.into())];
    let words = visit.locale.text_with("renewal-none-answered", &args);
    visit.leave_notice(&Notice::new(Tone::Warning, words)).await?;
    Ok(visit.redirect(&Route::Renewals))
}

/// Of which of them this was said, until when that can be changed, how they are paid, and which
/// nobody has answered yet.
async fn said_together(
    visit: &Visit,
    actor: &Actor,
    all: &[ToRenew],
    answer: Answer,
) -> Result<String, Stop> {
    let locale = &visit.locale;
    let views = renewal::mine(&visit.shop.house, actor, visit.language()).await?;
    let is_meant = |it: &&RenewalView| all.iter().any(|one| one.renewal == it.id);
    let meant: Vec<&RenewalView> = views.iter().filter(is_meant).collect();
    let joined = joined(&meant);
    // Each has its own day, and the first of them is one for all.
    let open = meant.iter().filter_map(|it| {
        let RenewalState::Open { until } = it.state else { return None };
        Some((until, it.time_zone.as_str()))
    });
    let day = open.min().map(|(until, zone)| last_day(locale, until, zone)).unwrap_or_default();
    let named = |id: &str, those: Vec<String>| {
        let args = [("what", those.join("; ").into()), ("until", day.as_str().into())];
        (!those.is_empty()).then(|| locale.text_with(id, &args))
    };
    let names = meant.iter().map(|it| name_of(locale, it)).collect();
    let left = views.iter().filter(|it| it.is_unanswered());
    let left = left.map(|it| name_of(locale, it)).collect();
    let id = match answer {
        Answer::Confirmed => "renewal-answered-together",
        Answer::Declined | Answer::Flexible(_) => "renewal-declined-together",
    };
    let pays = match (answer, meant.as_slice()) {
        (Answer::Confirmed, [one]) => next_step(locale, one, &day),
        (Answer::Confirmed, _) => joined.and_then(|it| next_step_of_several(locale, &it, &day)),
        (Answer::Declined | Answer::Flexible(_), _) => None,
    };
    let said = [named(id, names), pays, named("renewal-left", left)];
    Ok(said.into_iter().flatten().collect::<Vec<_>>().join(" "))
}

#[derive(Default, Deserialize)]
pub struct SeatForm {
    #[serde(default)]
    package: String,
    seat: Option<u32>,
    #[serde(default)]
    price_type: String,
    /// Next to it, for the other one of two subscriptions.
    beside: Option<u32>,
    /// That subscription.
    #[serde(default)]
    other: String,
}

pub async fn ask_for_seat(
    visit: Visit,
    Path((_, renewal)): Path<(String, String)>,
    form: Result<Form<SeatForm>, FormRejection>,
) -> Result<Response, Stop> {
    ask(visit, renewal, form, Route::RenewalSeat).await
}

pub async fn ask_on_plan(
    visit: Visit,
    Path((_, renewal)): Path<(String, String)>,
    form: Result<Form<SeatForm>, FormRejection>,
) -> Result<Response, Stop> {
    ask(visit, renewal, form, Route::RenewalPlan).await
}

/// `page`: where another seat can be chosen after a refusal.
async fn ask(
    mut visit: Visit,
    renewal: String,
    form: Result<Form<SeatForm>, FormRejection>,
    page: fn(RenewalId) -> Route,
) -> Result<Response, Stop> {
    let renewal: RenewalId = renewal.parse().map_err(|_| Stop::NotFound)?;
    let form = form.map_or_else(|_| SeatForm::default(), |Form(form)| form);
    if visit.signed_in().is_none() {
        return Ok(to_sign_in(visit, &Route::Renewals));
    }
    let actor = visit.actor().await?;
    let house = &visit.shop.house;
    let package = form.package;
    // No seat has it.
    let seat = Ordinal(form.seat.unwrap_or(u32::MAX));
    let price_type = Some(form.price_type).filter(|key| !key.is_empty());
    let done = match (form.beside, form.other.parse::<RenewalId>()) {
        (Some(beside), Ok(other)) => {
            let (renewals, seats) = ([renewal, other], [seat, Ordinal(beside)]);
            let asked = AskedForTwo { renewals, package, seats, price_type };
            renewal::wish_for_two(house, &actor, &asked).await
        }
        _ => {
            let asked = Asked { package, seat, price_type };
            renewal::wish(house, &actor, renewal, &asked).await
        }
    };
    match done.answered()? {
        Ok(()) => back(visit, Tone::Good, "renewal-wish-sent").await,
        Err(
            why @ (RenewalRefusal::UnknownSeat
            | RenewalRefusal::SeatTaken
            | RenewalRefusal::SameSeat
            | RenewalRefusal::UnknownPackage
            | RenewalRefusal::UnknownPriceType),
        ) => {
            let words = refusal::renewal(&visit.locale, why);
            visit.leave_notice(&Notice::new(Tone::Warning, words)).await?;
            Ok(visit.redirect(&page(renewal)))
        }
        Err(why) => refused(visit, why).await,
    }
}

#[derive(Default, Deserialize)]
pub struct WishToRemove {
    #[serde(default)]
    position: u32,
}

pub async fn remove_wish(
    mut visit: Visit,
    Path((_, renewal)): Path<(String, String)>,
    form: Result<Form<WishToRemove>, FormRejection>,
) -> Result<Response, Stop> {
    let renewal: RenewalId = renewal.parse().map_err(|_| Stop::NotFound)?;
    let Form(form) = form.map_err(|_| Stop::NotFound)?;
    if visit.signed_in().is_none() {
        return Ok(to_sign_in(visit, &Route::Renewals));
    }
    let actor = visit.actor().await?;
    let house = &visit.shop.house;
    match renewal::take_back_wish(house, &actor, renewal, form.position).await.answered()? {
        Ok(()) => back(visit, Tone::Good, "renewal-wish-removed").await,
        Err(why) => refused(visit, why).await,
    }
}

/// Back to all renewals, with the reason.
pub async fn refused(visit: Visit, why: RenewalRefusal) -> Result<Response, Stop> {
    let words = refusal::renewal(&visit.locale, why);
    visit.leave_notice(&Notice::new(Tone::Warning, words)).await?;
    Ok(visit.redirect(&Route::Renewals))
}

async fn back(visit: Visit, tone: Tone, words: &str) -> Result<Response, Stop> {
    let words = visit.locale.text(words);
    visit.leave_notice(&Notice::new(tone, words)).await?;
    Ok(visit.redirect(&Route::Renewals))
}
