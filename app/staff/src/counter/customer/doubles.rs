//! Other records that are likely the customer's, and those that were made one with theirs.

use super::file::{File, Shown};
use crate::frame::words::when;
use domain::{id::PersonId, people::doubles::DoubleSign};
use house::locales::Locale;
use markup::{Html, view};
use people::customers::{
    doubles::Double,
    merging::MergeView,
    search::{FoundCustomer, FoundCustomers},
};
use ui::route::staff::{
    StaffRoute,
    counter::{CounterRoute, CounterTarget, Merging},
};

pub(super) fn section(shown: &Shown<'_>, person: PersonId, file: &File) -> Option<Html> {
    let locale = shown.locale;
    let doubles = file.doubles.iter().map(|double| {
        let compare = file.may_merge.then_some(Merging { kept: person, gone: double.person });
        listed(locale, &told(locale, double), double.person, compare)
    });
    let doubles = doubles.collect::<Vec<_>>();
    let merges = file.merges.iter().map(|merge| merged(shown, person, merge, file.may_merge));
    let merges = merges.collect::<Vec<_>>();
    let search = file.may_merge.then(|| search(locale, person, ""));
    let is_empty = doubles.is_empty() && merges.is_empty() && search.is_none();
    (!is_empty).then(|| {
        view! {
            <section class="flow desk-part" aria-labelledby="doubles">
                <h2 class="desk-section__title" id="doubles">
                    {locale.text("staff-doubles-title")}
                </h2>
                <ul class="desk-people">{doubles} {merges}</ul>
                {search}
            </section>
        }
    })
}

/// In words, why they look alike; empty: nothing says so.
pub(super) fn sign_words(locale: &Locale, double: &Double) -> String {
    let id = double.sign.map(|sign| match sign {
        DoubleSign::Mailbox => "staff-doubles-mailbox",
        DoubleSign::NameAndPhone => "staff-doubles-phone",
        DoubleSign::FamilyNameAndAddress => "staff-doubles-address",
    });
    id.map(|id| locale.text(id)).unwrap_or_default()
}

/// How they are reached, and why they look alike.
fn told(locale: &Locale, double: &Double) -> Told {
    let sign = sign_words(locale, double);
    let Double { name, email, phone, address, .. } = double.clone();
    Told { name, reached_by: vec![email, phone, address, sign] }
}

/// A record in few words.
pub(super) struct Told {
    name: String,
    reached_by: Vec<String>,
}

/// With a link to their page, and to the comparison for those who may make them one.
fn listed(locale: &Locale, told: &Told, person: PersonId, compare: Option<Merging>) -> Html {
    let language = locale.language();
    let page = |route| StaffRoute::Counter(route).path(language);
    let compare = compare.map(|merging| {
        let href = page(CounterRoute::Merge(merging));
        view! { " " <a class="small" href=href>{locale.text("staff-merge-compare")}</a> }
    });
    let name = match told.name.is_empty() {
        true => locale.text("staff-file-nameless"),
        false => told.name.clone(),
    };
    let reached_by = told.reached_by.iter().filter(|it| !it.is_empty()).cloned();
    let reached_by = reached_by.collect::<Vec<_>>().join(" · ");
    view! {
        <li class="desk-person">
            <p><a href=page(CounterRoute::Customer(person))>{name}</a> {compare}</p>
            <p class="small soft">{reached_by}</p>
        </li>
    }
}

fn merged(shown: &Shown<'_>, person: PersonId, merge: &MergeView, may_merge: bool) -> Html {
    let locale = shown.locale;
    let args = [
        ("name", merge.name.as_str().into()),
        ("email", merge.email.as_str().into()),
        ("when", when(locale, merge.merged_at, shown.time_zone).into()),
    ];
    let part = merge.until.filter(|_| may_merge).map(|until| {
        let until = [("when", when(locale, until, shown.time_zone).into())];
        let action = CounterTarget::Part(person).path(locale.language());
        view! {
            <form class="desk-actions" method="post" action=action>
                <input type="hidden" name="merge" value=merge.id.to_string()/>
                <button class="button button--plain small" type="submit">
                    {locale.text("staff-merge-part")}
                </button>
                <span class="small soft">{locale.text_with("staff-merge-part-until", &until)}</span>
            </form>
        }
    });
    view! {
        <li class="desk-person">
            <p>{locale.text_with("staff-merge-was", &args)}</p>
            {part}
        </li>
    }
}

/// For a record that nothing shows to be a double.
pub(super) fn search(locale: &Locale, person: PersonId, typed: &str) -> Html {
    view! {
        <form
            class="desk-search"
            method="post"
            action=CounterTarget::FindDouble(person).path(locale.language())
            role="search"
        >
            <div class="field">
                <label class="field__label" for="text">{locale.text("staff-merge-find")}</label>
                <input
                    class="field__input"
                    id="text"
                    name="text"
                    type="text"
                    value=typed.to_owned()
                    autocomplete="off"
                    maxlength="200"
                />
            </div>
            <button class="button button--quiet" type="submit">
                {locale.text("staff-customers-find")}
            </button>
        </form>
    }
}

/// Those who were found for the customer, but for themselves.
pub(super) fn found(locale: &Locale, person: PersonId, found: &FoundCustomers) -> Html {
    let others = found.customers.iter().filter(|it| it.person != person);
    let others = others.map(|other| {
        let FoundCustomer { name, email, phone, address, .. } = other.clone();
        let told = Told { name, reached_by: vec![email, phone, address] };
        let compare = Some(Merging { kept: person, gone: other.person });
        listed(locale, &told, other.person, compare)
    });
    let others = others.collect::<Vec<_>>();
    match others.is_empty() {
        true => view! { <p class="desk-empty">{locale.text("staff-desk-customer-none")}</p> },
        false => view! { <ul class="desk-people">{others}</ul> },
    }
}
