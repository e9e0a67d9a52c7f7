//! One file for the house's bank: fetched, then told as paid, but for single transfers that the
//! bank sent back.

use super::{
    done_at,
    pay_outs::{file_refusal_id, state_words},
    text_field, wrong_notice,
};
use crate::{
    frame::{
        context::StaffContext,
        shell::{StaffPage, done, staff_page},
        table::{Table, cell},
        tick::Tick,
    },
    look::form::LookForm,
};
use axum::{
    Form,
    extract::Path,
    http::header,
    response::{IntoResponse, Response},
};
use domain::{
    money::{Currency, Money},
    payments::bank_account::PayOutState,
    people::actor::Action,
};
use house::{Answered, Failure, locales::Locale};
use markup::{Html, view};
use money::pay_outs::{self, FileView, OutcomeRefusal, PayOut, ShownRefusal};
use ui::{
    error::Stop,
    field::field,
    route::staff::{
        StaffRoute,
        counter::{CounterRoute, CounterTarget},
    },
};

pub async fn show(
    context: StaffContext,
    Path((_, message)): Path<(String, String)>,
) -> Result<Response, Stop> {
    page(context, &message, None).await
}

/// The file itself. Whoever has it may make the next one.
pub async fn fetch(
    context: StaffContext,
    Path((_, message)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let house = &context.shop.house;
    match pay_outs::same_file(house, &context.actor(), &message).await.answered()? {
        Ok(made) => {
            pay_outs::mark_written(house, made.id).await?;
            let name = format!("attachment; filename=\"{}.xml\"", made.message_id);
            let headers = [
                (header::CONTENT_TYPE, "application/xml".to_owned()),
                (header::CONTENT_DISPOSITION, name),
                (header::CACHE_CONTROL, "private, no-store".to_owned()),
            ];
            Ok((headers, made.xml).into_response())
        }
        Err(pay_outs::FileRefusal::UnknownFile) => Err(Stop::NotFound),
        Err(why) => page(context, &message, Some(file_refusal_id(why))).await,
    }
}

/// Only once somebody has ticked that they saw it.
pub async fn paid(
    context: StaffContext,
    Path((_, message)): Path<(String, String)>,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    context.actor().permit(Action::Settle, "*")?;
    if form.text("seen") != "yes" {
        return page(context, &message, Some("staff-payouts-wrong-unseen")).await;
    }
    let done = pay_outs::paid(&context.shop.house, &context.actor(), &message).await;
    answered(context, &message, done.map(drop), "payouts-paid").await
}

pub async fn returned(
    context: StaffContext,
    Path((_, message)): Path<(String, String)>,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    let done = pay_outs::returned(house, &actor, form.text("transfer"), form.text("reason")).await;
    answered(context, &message, done.map(drop), "payouts-returned").await
}

async fn answered(
    context: StaffContext,
    message: &str,
    done: Result<(), Failure<OutcomeRefusal>>,
    said: &str,
) -> Result<Response, Stop> {
    let why = match done.answered()? {
        Ok(()) => {
            let file = CounterRoute::PayOutFile(message.to_owned());
            return Ok(done_at(&context, &file, said));
        }
        Err(OutcomeRefusal::UnknownFile) => return Err(Stop::NotFound),
        Err(OutcomeRefusal::UnknownPayOut) => "staff-payouts-wrong-unknown",
        Err(OutcomeRefusal::NotFiled) => "staff-payouts-wrong-unknown",
        Err(OutcomeRefusal::Over) => "staff-payouts-wrong-over",
        Err(OutcomeRefusal::BadReason) => "staff-payouts-wrong-reason",
    };
    page(context, message, Some(why)).await
}

/// `wrong`: the message that says why nothing was done.
async fn page(
    context: StaffContext,
    message: &str,
    wrong: Option<&'static str>,
) -> Result<Response, Stop> {
    let house = &context.shop.house;
    let (shown, payments) =
        match pay_outs::file_view(house, &context.actor(), message).await.answered()? {
            Ok(shown) => shown,
            Err(ShownRefusal::UnknownFile) => return Err(Stop::NotFound),
        };
    let locale = context.locale.clone();
    let title = shown.file.message_id.clone();
    let route = StaffRoute::Counter(CounterRoute::PayOutFile(title.clone()));
    let heading = title.clone();
    let notice = done(&locale, context.query.as_deref()).filter(|_| wrong.is_none());
    let main = move || {
        let (pay_outs, sum) = ([("count", shown.file.pay_outs.into())], locale.money(shown.amount));
        let count = locale.text_with("staff-payouts-count", &pay_outs);
        let wrong = wrong.map(|id| wrong_notice(locale.text(id)));
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p>
                    {shown.company_name.clone()} " · " {count} " · " {sum} " · "
                    {state_words(&locale, &shown)}
                </p>
            </header>
            {wrong}
            {fetch_form(&locale, &shown)}
            {(shown.file.open > 0).then(|| paid_form(&locale, &shown))}
            {returned_form(&locale, &shown, &payments)}
            {transfers(&locale, &payments)}
        }
    };
    let page = StaffPage::new(route, title, "page", main).with_notice(notice);
    Ok(staff_page(&context, page.refused_if(wrong.is_some())))
}

fn fetch_form(locale: &Locale, shown: &FileView) -> Html {
    let message = shown.file.message_id.clone();
    let action = CounterTarget::FetchFile(message).path(locale.language());
    view! {
        <form method="post" action=action>
            <button class="button" type="submit">{locale.text("staff-payouts-fetch")}</button>
        </form>
    }
}

fn paid_form(locale: &Locale, shown: &FileView) -> Html {
    let message = shown.file.message_id.clone();
    let action = CounterTarget::FilePaid(message).path(locale.language());
    let seen = Tick {
        id: "seen".to_owned(),
        name: "seen".to_owned(),
        value: "yes".to_owned(),
        words: locale.text("staff-payouts-seen"),
        ..Tick::default()
    };
    view! {
        <section class="flow desk-part" aria-labelledby="paid">
            <h2 class="desk-section__title" id="paid">{locale.text("staff-payouts-paid")}</h2>
            <p>{locale.text("staff-payouts-paid-text")}</p>
            <form class="flow desk-form" method="post" action=action>
                {seen.show()}
                <button class="button" type="submit">{locale.text("staff-payouts-paid-do")}</button>
            </form>
        </section>
    }
}

/// Banks send single transfers back, days after they paid the others too.
fn returned_form(locale: &Locale, shown: &FileView, payments: &[PayOut]) -> Option<Html> {
    let can_return = |it: &&PayOut| matches!(it.state, PayOutState::Filed | PayOutState::Paid);
    let options = payments.iter().filter(can_return).map(|it| {
        let words = format!("{} · {}", transfer_name(it), amount(locale, it));
        view! { <option value=it.end_to_end.clone()>{words}</option> }
    });
    let options = options.collect::<Vec<_>>();
    if options.is_empty() {
        return None;
    }
    let message = shown.file.message_id.clone();
    let action = CounterTarget::PaymentReturned(message).path(locale.language());
    let reason = locale.text("staff-payouts-reason");
    Some(view! {
        <section class="flow desk-part" aria-labelledby="returned">
            <h2 class="desk-section__title" id="returned">
                {locale.text("staff-payouts-returned")}
            </h2>
            <p>{locale.text("staff-payouts-returned-text")}</p>
            <form class="flow desk-form" method="post" action=action novalidate>
                <div class="field">
                    <label class="field__label" for="transfer">
                        {locale.text("staff-payouts-transfer")}
                    </label>
                    <select class="field__input" id="transfer" name="transfer">{options}</select>
                </div>
                {field(text_field("reason", reason, String::new(), None))}
                <button class="button" type="submit">
                    {locale.text("staff-payouts-returned-do")}
                </button>
            </form>
        </section>
    })
}

/// The beginning of its identity, as the bank statement has it, and the end of the account.
fn transfer_name(pay_out: &PayOut) -> String {
    let begin: String = pay_out.end_to_end.chars().take(8).collect();
    format!("{begin} · …{}", pay_out.iban_end)
}

fn amount(locale: &Locale, pay_out: &PayOut) -> String {
    match Currency::parse(&pay_out.currency) {
        Ok(currency) => locale.money(Money::new(pay_out.amount_minor, currency)),
        Err(_) => pay_out.currency.clone(),
    }
}

fn transfers(locale: &Locale, payments: &[PayOut]) -> Html {
    let heads = ["staff-payouts-transfer", "staff-vouchers-state", "staff-money-sum"];
    let heads = heads.map(|id| locale.text(id));
    let [_, state, sum] = &heads;
    let rows = payments.iter().map(|it| {
        let reason = it.return_reason.clone().map(|reason| format!(" ({reason})"));
        let words = format!("{}{}", state_of(locale, it.state), reason.unwrap_or_default());
        view! {
            <tr role="row">
                <th scope="row" role="rowheader">{transfer_name(it)}</th>
                {cell(state, "", Some(words))}
                {cell(sum, "desk-table__sum", Some(amount(locale, it)))}
            </tr>
        }
    });
    let table = Table { heads: &heads, rows: rows.collect(), none: None, older: None };
    table.labelled(locale.text("staff-payouts-transfers"))
}

fn state_of(locale: &Locale, state: PayOutState) -> String {
    locale.text(match state {
        PayOutState::Asked | PayOutState::Filed => "staff-payouts-line-open",
        PayOutState::Paid => "staff-payouts-line-paid",
        PayOutState::Returned => "staff-payouts-line-returned",
        PayOutState::CalledBack => "staff-payouts-line-called-back",
    })
}
