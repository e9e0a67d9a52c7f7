//! Two records of one customer side by side: what goes over, what both have, and the button that
//! makes them one; and how they become two again.

use super::{Filled, doubles, notes::customer, page};
use crate::{
    counter::{done_at, found, wrong_notice},
    frame::{
        context::StaffContext,
        shell::{StaffPage, staff_page},
    },
    look::form::LookForm,
};
use axum::{Form, extract::Path, response::Response};
use domain::{
    id::PersonId,
    people::{
        actor::Action,
        merge::{MergeConflict, MergeContents, MergeRefusal},
    },
};
use house::{Answered, locales::Locale};
use markup::{Html, view};
use people::customers::{
    doubles::Double,
    file_views::person_opened,
    merging::{self, MergePreview, TwoRecords},
    search::{FoundCustomers, find_customers},
};
use ui::{
    error::Stop,
    route::staff::{
        StaffRoute,
        counter::{CounterRoute, Merging},
    },
};

/// The records of the page's address, for those who may make them one.
fn records(context: &StaffContext, kept: &str, gone: &str) -> Result<TwoRecords, Stop> {
    context.actor().permit(Action::MergeCustomers, "*")?;
    let id = |text: &str| text.parse::<PersonId>().map_err(|_| Stop::NotFound);
    Ok(TwoRecords { kept: id(kept)?, gone: id(gone)? })
}

pub async fn show(
    context: StaffContext,
    Path((_, kept, gone)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let records = records(&context, &kept, &gone)?;
    compared(context, records, None).await
}

pub async fn merge(
    context: StaffContext,
    Path((_, kept, gone)): Path<(String, String, String)>,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    let records = records(&context, &kept, &gone)?;
    let (house, actor) = (&context.shop.house, context.actor());
    let kept = CounterRoute::Customer(records.kept);
    match merging::merge(house, &actor, records, form.text("shown")).await.answered()? {
        Ok(_) => Ok(done_at(&context, &kept, "merged")),
        Err(why) => compared(context, records, Some(why)).await,
    }
}

/// The page that compares them. `wrong`: why they weren't made one.
async fn compared(
    context: StaffContext,
    records: TwoRecords,
    wrong: Option<MergeRefusal>,
) -> Result<Response, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    let seen = match merging::preview(house, &actor, records).await.answered()? {
        Ok(preview) => {
            person_opened(house, &actor, records.kept).await?;
            person_opened(house, &actor, records.gone).await?;
            Ok(preview)
        }
        Err(MergeRefusal::Unknown) => return Err(Stop::NotFound),
        Err(why) => Err(why),
    };
    let locale = context.locale.clone();
    let TwoRecords { kept, gone } = records;
    let merging = Merging { kept, gone };
    let route = StaffRoute::Counter(CounterRoute::Merge(merging));
    let title = locale.text("staff-merge-title");
    let (heading, is_wrong) = (title.clone(), wrong.is_some() || seen.is_err());
    let main = move || {
        let why = wrong.as_ref().or(seen.as_ref().err());
        let wrong = why.map(|why| wrong_notice(locale.text(refusal_id(why))));
        let compared = seen.ok().map(|preview| comparison(&locale, merging, &preview));
        let turned = Merging { kept: gone, gone: kept };
        let path = |route| StaffRoute::Counter(route).path(locale.language());
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{locale.text("staff-merge-lede")}</p>
            </header>
            {wrong}
            {compared}
            <p class="desk-actions">
                <a class="button button--quiet" href=path(CounterRoute::Merge(turned))>
                    {locale.text("staff-merge-turn")}
                </a>
                <a class="button button--quiet" href=path(CounterRoute::Customer(kept))>
                    {locale.text("staff-merge-back")}
                </a>
            </p>
        }
    };
    let page = StaffPage::new(route, title, "page", main);
    Ok(staff_page(&context, page.refused_if(is_wrong)))
}

fn refusal_id(why: &MergeRefusal) -> &'static str {
    match why {
        MergeRefusal::Unknown => "staff-merge-unknown",
        MergeRefusal::Same => "staff-merge-same",
        MergeRefusal::MergedBefore => "staff-merge-before",
        MergeRefusal::KeepTheOther => "staff-merge-keep-other",
        MergeRefusal::OfStaff => "staff-merge-of-staff",
        MergeRefusal::BeingErased => "staff-merge-erased",
        MergeRefusal::Unconfirmed => "staff-merge-unconfirmed",
        MergeRefusal::Changed => "staff-merge-changed",
        MergeRefusal::TooLate => "staff-merge-too-late",
        MergeRefusal::MergedOn => "staff-merge-on",
        MergeRefusal::CreditSpent => "staff-merge-credit-spent",
        MergeRefusal::MoneyMoved => "staff-merge-money-moved",
    }
}

fn comparison(locale: &Locale, merging: Merging, preview: &MergePreview) -> Html {
    let MergePreview { kept, gone, kept_has, gone_has, conflicts, shown } = preview;
    let conflicts = conflicts.iter().map(|it| view! { <li>{conflict(locale, it)}</li> });
    let conflicts = conflicts.collect::<Vec<_>>();
    let conflicts = (!conflicts.is_empty()).then(|| {
        view! {
            <section class="flow desk-part" aria-labelledby="conflicts">
                <h2 class="desk-section__title" id="conflicts">
                    {locale.text("staff-merge-conflicts")}
                </h2>
                <ul class="desk-roles">{conflicts}</ul>
            </section>
        }
    });
    let action = StaffRoute::Counter(CounterRoute::Merge(merging)).path(locale.language());
    let sign = doubles::sign_words(locale, kept);
    let sign = (!sign.is_empty()).then(|| view! { <p>{sign}</p> });
    view! {
        {sign}
        <div class="desk-columns">
            {record(locale, "staff-merge-kept", kept, kept_has)}
            {record(locale, "staff-merge-gone", gone, gone_has)}
        </div>
        {conflicts}
        <form method="post" action=action>
            <input type="hidden" name="shown" value=shown.clone()/>
            <button class="button" type="submit">{locale.text("staff-merge-do")}</button>
        </form>
    }
}

fn record(locale: &Locale, title: &str, double: &Double, has: &MergeContents) -> Html {
    let Double { name, email, phone, address, .. } = double;
    let known = [name, email, phone, address].into_iter().filter(|it| !it.is_empty());
    let known = known.map(|it| view! { <p>{it.clone()}</p> }).collect::<Vec<_>>();
    let counts = [
        ("staff-merge-orders", has.orders),
        ("staff-merge-tickets", has.tickets),
        ("staff-merge-subscriptions", has.subscriptions),
        ("staff-merge-passes", has.memberships),
        ("staff-merge-kinds", has.kinds),
        ("staff-merge-seasons", has.seasons),
        ("staff-merge-consents", has.consents),
        ("staff-merge-debts", has.debts),
        ("staff-merge-notes", has.notes),
    ];
    let counts = counts.into_iter().filter(|(_, count)| *count > 0).map(|(id, count)| {
        let count = [("count", count.into())];
        view! { <li>{locale.text_with(id, &count)}</li> }
    });
    let credit = has.credit.iter().map(|sum| {
        let sum = [("sum", locale.money(*sum).into())];
        view! { <li>{locale.text_with("staff-merge-credit", &sum)}</li> }
    });
    let has = counts.chain(credit).collect::<Vec<_>>();
    view! {
        <section class="flow desk-part">
            <h2 class="desk-section__title">{locale.text(title)}</h2>
            {known}
            <ul class="desk-roles">{has}</ul>
        </section>
    }
}

fn conflict(locale: &Locale, conflict: &MergeConflict) -> String {
    let count = |id: &str, count: u32| locale.text_with(id, &[("count", count.into())]);
    match conflict {
        MergeConflict::Name => locale.text("staff-merge-both-names"),
        MergeConflict::Email => locale.text("staff-merge-both-emails"),
        MergeConflict::Phone => locale.text("staff-merge-both-phones"),
        MergeConflict::Address => locale.text("staff-merge-both-addresses"),
        MergeConflict::Accounts => locale.text("staff-merge-both-accounts"),
        MergeConflict::Answers(answers) => count("staff-merge-both-answers", *answers),
        MergeConflict::Kinds(kinds) => count("staff-merge-both-kinds", *kinds),
        MergeConflict::BankAccounts => locale.text("staff-merge-bank-account"),
        MergeConflict::Mandates => locale.text("staff-merge-both-mandates"),
        MergeConflict::InvoiceParties => locale.text("staff-merge-both-parties"),
        MergeConflict::Consents(consents) => count("staff-merge-both-consents", *consents),
    }
}

/// Another record of the customer, found as it is typed.
pub async fn find(
    context: StaffContext,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    context.actor().permit(Action::MergeCustomers, "*")?;
    let person = customer(&context, &id)?;
    let (house, actor) = (&context.shop.house, context.actor());
    let typed = form.text("text").to_owned();
    let (found, wrong) = match find_customers(house, &actor, &typed).await.answered()? {
        Ok(found) => (found, None),
        Err(why) => (FoundCustomers::default(), Some(found::refusal_id(why))),
    };
    let locale = context.locale.clone();
    let title = locale.text("staff-merge-find");
    let heading = title.clone();
    let main = move || {
        let back = StaffRoute::Counter(CounterRoute::Customer(person)).path(locale.language());
        view! {
            <header class="page__head"><h1>{heading}</h1></header>
            {wrong.map(|id| wrong_notice(locale.text(id)))}
            {doubles::search(&locale, person, &typed)}
            {doubles::found(&locale, person, &found)}
            <p>
                <a class="button button--quiet" href=back>{locale.text("staff-merge-back")}</a>
            </p>
        }
    };
    let route = StaffRoute::Counter(CounterRoute::Customer(person));
    let page = StaffPage::new(route, title, "page page--narrow", main);
    Ok(staff_page(&context, page.refused_if(wrong.is_some())))
}

pub async fn part(
    context: StaffContext,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    context.actor().permit(Action::MergeCustomers, "*")?;
    let person = customer(&context, &id)?;
    let merge = form.text("merge").parse().map_err(|_| Stop::BadForm)?;
    match merging::part(&context.shop.house, &context.actor(), merge).await.answered()? {
        Ok(TwoRecords { kept, .. }) => {
            Ok(done_at(&context, &CounterRoute::Customer(kept), "parted"))
        }
        Err(why) => {
            let wrong = Some(refusal_id(&why));
            page(context, person, Filled { wrong, ..Filled::default() }).await
        }
    }
}
