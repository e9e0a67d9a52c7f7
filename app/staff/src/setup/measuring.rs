//! Whether visits are measured, and by which account of the house's. A stored secret is never
//! shown: it is kept, replaced or removed.

use crate::frame::{
    context::StaffContext,
    shell::{StaffPage, done, staff_page},
    words,
};
use axum::{
    Form,
    response::{IntoResponse, Redirect, Response},
};
use house::{Answered, locales::Locale};
use markup::{Html, view};
use measuring::account::{
    Account, AccountRefusal, CHARS_MAX, NewAccount, SecretChange, Service, current, save as store,
};
use ui::{
    error::Stop,
    field::{Choice, wrong_class},
    route::staff::StaffRoute,
};

/// What was typed, but no secret.
#[derive(Default)]
struct Typed {
    kind: String,
    address: String,
    site_id: String,
    measurement_id: String,
    /// The revision that its editor saw.
    seen: i64,
    wrong: Option<AccountRefusal>,
}

pub async fn show(context: StaffContext) -> Result<Response, Stop> {
    page(context, None).await
}

async fn page(context: StaffContext, typed: Option<Typed>) -> Result<Response, Stop> {
    let house = context.shop.house.clone();
    let account = current(&house, &context.actor()).await?;
    let time_zone = people::staff::time_zone(&house).await?;
    let locale = context.locale.clone();
    let title = locale.text("staff-measuring-title");
    let heading = title.clone();
    let wrong = typed.as_ref().and_then(|typed| typed.wrong);
    let notice = done(&locale, context.query.as_deref()).filter(|_| wrong.is_none());
    let main = move || {
        let typed = typed.unwrap_or_else(|| as_saved(&account));
        let state = match account.service.name() {
            Some(service) => locale.text_with("staff-measuring-on", &[("service", service.into())]),
            None => locale.text("staff-measuring-off"),
        };
        let by = account.written.as_ref().map(|(at, who)| {
            let when = words::when(&locale, *at, &time_zone);
            let args = [("when", when.into()), ("who", who.as_str().into())];
            locale.text_with("staff-announcement-by", &args)
        });
        let told = wrong.map(|wrong| {
            let line = locale.text(wrong_words(wrong).1);
            view! { <div class="notice notice--error" role="alert"><p>{line}</p></div> }
        });
        view! {
            <header class="page__head"><h1>{heading}</h1></header>
            {told}
            <div class="flow">
                <p>{locale.text("staff-measuring-text")}</p>
                <p>{locale.text("staff-measuring-sent")}</p>
                <p class="soft">{state} " " {by}</p>
                {form(&locale, &typed, &account)}
            </div>
        }
    };
    let page = StaffPage::new(StaffRoute::Measuring, title, "page page--narrow", main);
    Ok(staff_page(&context, page.refused_if(wrong.is_some()).with_notice(notice)))
}

fn as_saved(account: &Account) -> Typed {
    let typed = Typed {
        kind: account.service.kind().to_owned(),
        seen: account.revision,
        ..Typed::default()
    };
    match &account.service {
        Service::Off => typed,
        Service::Matomo { address, site_id } => {
            Typed { address: address.clone(), site_id: site_id.clone(), ..typed }
        }
        Service::Google { measurement_id } => {
            Typed { measurement_id: measurement_id.clone(), ..typed }
        }
    }
}

/// The field that it is about, and what is said.
fn wrong_words(wrong: AccountRefusal) -> (&'static str, &'static str) {
    match wrong {
        AccountRefusal::Changed => ("", "staff-measuring-wrong-changed"),
        AccountRefusal::Address => ("address", "staff-measuring-wrong-address"),
        AccountRefusal::SiteId => ("site_id", "staff-measuring-wrong-site"),
        AccountRefusal::MeasurementId => ("measurement_id", "staff-measuring-wrong-id"),
        AccountRefusal::SecretMissing => ("api_secret", "staff-measuring-wrong-missing"),
        AccountRefusal::SecretWrong => ("", "staff-measuring-wrong-secret"),
    }
}

/// One field of the form.
struct Asked<'a> {
    name: &'static str,
    label: &'static str,
    hint: Option<&'static str>,
    value: &'a str,
    is_secret: bool,
}

fn form(locale: &Locale, typed: &Typed, account: &Account) -> Html {
    let wrong = typed.wrong.map(|wrong| wrong_words(wrong).0).unwrap_or_default();
    let field = |name: &'static str, label: &'static str, hint, value: &str| {
        let is_wrong = name == wrong;
        input(locale, Asked { name, label, hint, value, is_secret: false }, is_wrong)
    };
    let secret = |name: &'static str, label: &'static str, is_kept: bool| {
        let hint = if is_kept { "staff-measuring-kept" } else { "staff-measuring-secret-hint" };
        let is_wrong = name == wrong;
        input(locale, Asked { name, label, hint: Some(hint), value: "", is_secret: true }, is_wrong)
    };
    let kind = |value: &'static str, words: &'static str| {
        kind_choice(locale, value, words, typed.kind == value)
    };
    let (of_matomo, of_google) = match account.service {
        Service::Matomo { .. } => (account.has_secret(), false),
        Service::Google { .. } => (false, account.has_secret()),
        Service::Off => (false, false),
    };
    let remove = of_matomo.then(|| {
        let remove = Choice {
            name: "remove_token",
            id: "remove-token".to_owned(),
            value: "yes".to_owned(),
            is_chosen: false,
            words: locale.text("staff-measuring-remove-token"),
        };
        remove.checkbox()
    });
    let (address, site) = ("staff-measuring-address", "staff-measuring-site");
    let address = field("address", address, Some("staff-measuring-address-hint"), &typed.address);
    let site = field("site_id", site, None, &typed.site_id);
    let id = "staff-measuring-id";
    let id = field("measurement_id", id, Some("staff-measuring-id-hint"), &typed.measurement_id);
    view! {
        <form
            method="post"
            action=StaffRoute::Measuring.path(locale.language())
            class="flow"
            autocomplete="off"
        >
            <input type="hidden" name="seen" value=typed.seen.to_string()/>
            <fieldset class="flow">
                <legend class="field__label">{locale.text("staff-measuring-kind")}</legend>
                {kind("off", "staff-measuring-kind-off")}
                {kind("matomo", "staff-measuring-kind-matomo")}
                {address}
                {site}
                {secret("token", "staff-measuring-token", of_matomo)}
                {remove}
                {kind("google", "staff-measuring-kind-google")}
                {id}
                {secret("api_secret", "staff-measuring-secret", of_google)}
            </fieldset>
            <button class="button" type="submit">{locale.text("staff-measuring-save")}</button>
        </form>
    }
}

fn kind_choice(locale: &Locale, value: &str, words: &str, is_chosen: bool) -> Html {
    let (id, value) = (format!("kind-{value}"), value.to_owned());
    Choice { name: "kind", id, value, is_chosen, words: locale.text(words) }.radio()
}

fn input(locale: &Locale, asked: Asked<'_>, is_wrong: bool) -> Html {
    let Asked { name, label, hint, value, is_secret } = asked;
    let hint_id = hint.map(|_| format!("{name}-hint"));
    let hint = hint.map(|hint| {
        view! { <p class="field__hint" id=format!("{name}-hint")>{locale.text(hint)}</p> }
    });
    view! {
        <div class=wrong_class("field", is_wrong)>
            <label class="field__label" for=name>{locale.text(label)}</label>
            {hint}
            <input
                class="field__input"
                id=name
                name=name
                type=if is_secret { "password" } else { "text" }
                value=value.to_owned()
                autocomplete=if is_secret { "new-password" } else { "off" }
                autocapitalize="none"
                spellcheck="false"
                maxlength=CHARS_MAX.to_string()
                aria-invalid=is_wrong.then_some("true")
                aria-describedby=hint_id
            />
        </div>
    }
}

pub async fn save(
    context: StaffContext,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Stop> {
    let said = |name: &str| {
        let found = pairs.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.trim()).unwrap_or_default().to_owned()
    };
    let mut typed = Typed {
        kind: said("kind"),
        address: said("address"),
        site_id: said("site_id"),
        measurement_id: said("measurement_id"),
        seen: said("seen").parse().unwrap_or(-1),
        wrong: None,
    };
    let (service, secret) = match typed.kind.as_str() {
        "matomo" => {
            let (address, site_id) = (typed.address.clone(), typed.site_id.clone());
            (Service::Matomo { address, site_id }, said("token"))
        }
        "google" => {
            let measurement_id = typed.measurement_id.clone();
            (Service::Google { measurement_id }, said("api_secret"))
        }
        _ => (Service::Off, String::new()),
    };
    let secret = match (secret.is_empty(), said("remove_token").is_empty()) {
        (false, _) => SecretChange::New(secret),
        (true, true) => SecretChange::Keep,
        (true, false) => SecretChange::Remove,
    };
    let new = NewAccount { service, secret };
    match store(&context.shop.house, &context.actor(), &new, typed.seen).await.answered()? {
        Ok(()) => {
            let address = StaffRoute::Measuring.path(context.language());
            Ok(Redirect::to(&format!("{address}?done=measuring")).into_response())
        }
        Err(why) => {
            typed.wrong = Some(why);
            page(context, Some(typed)).await
        }
    }
}
