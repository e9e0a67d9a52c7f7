//! Who gives tickets away, and how many: for each performance, production or season, or for one.

use crate::{
    desk::fields::{DeskField, DeskOption, DeskSelect, desk_field, desk_select},
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
    response::{IntoResponse, Redirect, Response},
};
use domain::{people::actor::Action, sales::invitation::QuotaLevel};
use house::{Answered, locales::Locale};
use markup::{Html, view};
use money::checkout::invitations::{
    self, GiverRefusal, GiverView, QuotaView, SaveGiver, SetQuota, save_giver, set_quota,
};
use season::catalogue::{Catalogue, catalogue};
use ui::{
    error::Stop,
    route::staff::{
        StaffRoute,
        invitations::{InvitationRoute, InvitationTarget},
    },
};

pub async fn show(context: StaffContext) -> Result<Response, Stop> {
    page(context, LookForm::default(), None).await
}

fn back(context: &StaffContext, done: &str) -> Response {
    let page = InvitationRoute::Givers.path(context.language());
    Redirect::to(&format!("{page}?done={done}")).into_response()
}

pub async fn save(context: StaffContext, Form(form): Form<LookForm>) -> Result<Response, Stop> {
    let request = SaveGiver {
        key: form.text("key").to_owned(),
        name: form.text("name").to_owned(),
        price_type: form.text("type").to_owned(),
        is_closed: form.text("closed") == "yes",
    };
    match save_giver(&context.shop.house, &context.actor(), &request).await.answered()? {
        Ok(()) => Ok(back(&context, "giver")),
        Err(why) => page(context, form, Some(why)).await,
    }
}

pub async fn quota(context: StaffContext, Form(form): Form<LookForm>) -> Result<Response, Stop> {
    context.actor().permit(Action::EditSettings, "*")?;
    let level = QuotaLevel::parse(form.text("level")).ok_or(Stop::BadForm)?;
    let tickets = match form.text("tickets").trim() {
        "" => None,
        typed => match typed.parse() {
            Ok(tickets) => Some(tickets),
            Err(_) => return page(context, form, Some(GiverRefusal::TooMany)).await,
        },
    };
    let request = SetQuota {
        giver: form.text("giver").to_owned(),
        level,
        subject: form.text("only").to_owned(),
        tickets,
    };
    match set_quota(&context.shop.house, &context.actor(), &request).await.answered()? {
        Ok(()) => Ok(back(&context, "quota")),
        Err(why) => page(context, form, Some(why)).await,
    }
}

async fn page(
    context: StaffContext,
    form: LookForm,
    wrong: Option<GiverRefusal>,
) -> Result<Response, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    actor.permit(Action::EditSettings, "*")?;
    let givers = invitations::givers(house, &actor, "").await?;
    let catalogue = catalogue(house).await?;
    let locale = context.locale.clone();
    let title = locale.text("staff-invite-givers");
    let heading = title.clone();
    let is_wrong = wrong.is_some();
    let notice = done(&locale, context.query.as_deref()).filter(|_| !is_wrong);
    let main = move || {
        let wrong = wrong.map(|why| {
            let words = locale.text(refusal(why));
            view! { <div class="notice notice--error" role="alert"><p>{words}</p></div> }
        });
        let quotas = (!givers.is_empty()).then(|| quota_form(&locale, &givers, &form));
        let all = InvitationRoute::All.path(locale.language());
        view! {
            <header class="page__head">
                <h1 id="givers">{heading}</h1>
                <p class="lede">{locale.text("staff-invite-givers-lede")}</p>
                <p><a href=all>{locale.text("staff-invite-title")}</a></p>
            </header>
            {wrong}
            {table(&locale, &catalogue, &givers)}
            {giver_form(&locale, &catalogue, &form)}
            {quotas}
        }
    };
    let route = StaffRoute::Invitations(InvitationRoute::Givers);
    let page = StaffPage::new(route, title, "page", main).with_notice(notice);
    Ok(staff_page(&context, page.refused_if(is_wrong)))
}

const HEADS: [&str; 5] = [
    "staff-invite-giver",
    "staff-invite-key",
    "staff-desk-type",
    "staff-invite-quotas",
    "staff-invite-given",
];

fn table(locale: &Locale, catalogue: &Catalogue, givers: &[GiverView]) -> Html {
    let heads = HEADS.map(|id| locale.text(id));
    let rows = givers.iter().map(|giver| {
        let [_, key, kind, quotas, given] = &heads;
        let name = match giver.is_closed {
            true => {
                let args = [("name", giver.name.as_str().into())];
                locale.text_with("staff-invite-closed", &args)
            }
            false => giver.name.clone(),
        };
        let own = giver.quotas.iter().map(|quota| {
            let words = quota_words(locale, quota);
            view! { <li>{words}</li> }
        });
        let own = own.collect::<Vec<_>>();
        let own = (!own.is_empty()).then(|| view! { <ul class="desk-details">{own}</ul> });
        let of_type = Some(type_name(locale, catalogue, &giver.price_type));
        view! {
            <tr role="row">
                <th scope="row" role="rowheader">{name}</th>
                {cell(key, "", Some(giver.key.clone()))}
                {cell(kind, "", of_type.filter(|name| !name.is_empty()))}
                {cell(quotas, "", own)}
                {cell(given, "desk-table__sum", Some(locale.number(giver.given.into())))}
            </tr>
        }
    });
    let none = Some(locale.text("staff-invite-no-givers"));
    Table { heads: &heads, rows: rows.collect(), none, older: None }.headed("givers")
}

fn type_name(locale: &Locale, catalogue: &Catalogue, key: &str) -> String {
    let text = catalogue.text(&format!("tariff.{key}.name"), locale.language());
    text.unwrap_or(key).to_owned()
}

fn level_words(level: QuotaLevel) -> &'static str {
    match level {
        QuotaLevel::Performance => "staff-invite-each-performance",
        QuotaLevel::Production => "staff-invite-each-production",
        QuotaLevel::Season => "staff-invite-each-season",
    }
}

fn quota_words(locale: &Locale, quota: &QuotaView) -> String {
    let of = match quota.subject.is_empty() {
        true => locale.text(level_words(quota.level)),
        false => quota.subject.clone(),
    };
    let args = [("of", of.into()), ("tickets", quota.tickets.into())];
    locale.text_with("staff-invite-quota-of", &args)
}

fn typed(form: &LookForm, kind: &str, name: &'static str) -> String {
    let is_sent = form.text("kind") == kind;
    if is_sent { form.text(name).to_owned() } else { String::new() }
}

fn giver_form(locale: &Locale, catalogue: &Catalogue, form: &LookForm) -> Html {
    let text = |name, label: &str, hint: Option<&str>| {
        desk_field(DeskField {
            id: format!("giver-{name}"),
            name,
            label: locale.text(label),
            value: typed(form, "giver", name),
            hint: hint.map(|hint| locale.text(hint)),
            ..DeskField::default()
        })
    };
    let first = DeskOption { value: String::new(), words: locale.text("staff-invite-first-type") };
    let types = catalogue.rules.price_types.iter().filter(|row| row.is_invitation);
    let types = types.map(|row| DeskOption {
        value: row.key.clone(),
        words: type_name(locale, catalogue, &row.key),
    });
    let price_type = desk_select(DeskSelect {
        id: "giver-type".to_owned(),
        name: "type",
        label: locale.text("staff-desk-type"),
        options: [first].into_iter().chain(types).collect(),
        chosen: typed(form, "giver", "type"),
    });
    let closed = Tick {
        id: "giver-closed".to_owned(),
        name: "closed".to_owned(),
        value: "yes".to_owned(),
        words: locale.text("staff-invite-close"),
        is_ticked: typed(form, "giver", "closed") == "yes",
        ..Tick::default()
    };
    view! {
        <section class="flow" aria-labelledby="save">
            <h2 class="desk-section__title" id="save">{locale.text("staff-invite-save")}</h2>
            <form
                class="flow desk-form"
                method="post"
                action=InvitationRoute::Givers.path(locale.language())
                novalidate
            >
                <input type="hidden" name="kind" value="giver"/>
                <div class="desk-search">
                    {text("name", "staff-invite-giver", None)}
                    {text("key", "staff-invite-key", Some("staff-invite-key-hint"))}
                    {price_type}
                </div>
                {closed.show()}
                <button class="button" type="submit">{locale.text("staff-invite-save-do")}</button>
            </form>
        </section>
    }
}

fn quota_form(locale: &Locale, givers: &[GiverView], form: &LookForm) -> Html {
    let text = |name, label: &str, hint: &str| {
        desk_field(DeskField {
            id: format!("quota-{name}"),
            name,
            label: locale.text(label),
            value: typed(form, "quota", name),
            hint: Some(locale.text(hint)),
            ..DeskField::default()
        })
    };
    let options = givers
        .iter()
        .map(|giver| DeskOption { value: giver.key.clone(), words: giver.name.clone() });
    let giver = desk_select(DeskSelect {
        id: "quota-giver".to_owned(),
        name: "giver",
        label: locale.text("staff-invite-giver"),
        options: options.collect(),
        chosen: typed(form, "quota", "giver"),
    });
    let levels = QuotaLevel::ALL.map(|level| DeskOption {
        value: level.as_str().to_owned(),
        words: locale.text(level_words(level)),
    });
    let level = desk_select(DeskSelect {
        id: "quota-level".to_owned(),
        name: "level",
        label: locale.text("staff-invite-for"),
        options: levels.into(),
        chosen: typed(form, "quota", "level"),
    });
    let action = InvitationTarget::Quota.path(locale.language());
    view! {
        <section class="flow" aria-labelledby="quota">
            <h2 class="desk-section__title" id="quota">{locale.text("staff-invite-quota")}</h2>
            <form class="flow desk-form" method="post" action=action novalidate>
                <input type="hidden" name="kind" value="quota"/>
                <div class="desk-search">
                    {giver}
                    {level}
                    {text("only", "staff-invite-only", "staff-invite-only-hint")}
                    {text("tickets", "staff-invite-tickets", "staff-invite-tickets-hint")}
                </div>
                <button class="button" type="submit">{locale.text("staff-invite-quota-do")}</button>
            </form>
        </section>
    }
}

fn refusal(why: GiverRefusal) -> &'static str {
    match why {
        GiverRefusal::BadKey => "staff-invite-wrong-key",
        GiverRefusal::BadName => "staff-invite-wrong-name",
        GiverRefusal::UnknownGiver => "staff-invite-wrong-giver",
        GiverRefusal::UnknownPriceType => "staff-invite-wrong-type",
        GiverRefusal::UnknownSubject => "staff-invite-wrong-subject",
        GiverRefusal::TooMany => "staff-invite-wrong-number",
    }
}
