//! A month is kept for good, what a point gets is set, and what it sees beside its own sales.

use super::{Loaded, month, page, type_name};
use crate::{
    counter::typed_day,
    desk::fields::{DeskField, DeskOption, DeskSelect, desk_field, desk_select},
    frame::{context::StaffContext, words::when},
    look::form::LookForm,
};
use axum::{
    Form,
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    people::actor::Action,
    sales::commission::{CommissionRate, typed_percent},
    wording::listing::Listing,
};
use house::{Answered, locales::Locale};
use jiff::civil::Date;
use markup::{Html, view};
use money::books::points::{PointRefusal, SetCommission, let_see, make_statement, set_commission};
use season::catalogue::catalogue;
use ui::{
    error::Stop,
    route::staff::points::{PointRoute, PointTarget},
};

/// To choose from.
const PERFORMANCES_MAX: usize = 300;

pub async fn make(
    context: StaffContext,
    Path((_, key)): Path<(String, String)>,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    match make_statement(house, &actor, &key, form.text("month")).await.answered()? {
        Ok(made) => {
            let at = PointRoute::Statement(key, made.month).path(context.language());
            Ok(Redirect::to(&at).into_response())
        }
        Err(why) => page(context, &key, String::new(), Some(why)).await,
    }
}

pub async fn commission(
    context: StaffContext,
    Path((_, key)): Path<(String, String)>,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    actor.permit(Action::Settle, "*")?;
    let currency = catalogue(house).await?.currency();
    let amount = match form.text("amount").trim() {
        "" => Some(0),
        typed => currency.typed(typed),
    };
    let (share, vat) = (typed_percent(form.text("share")), typed_percent(form.text("vat")));
    let day = typed_day(form.text("from")).ok().flatten();
    let (Some(share_ppm), Some(tax_rate_ppm), Some(ticket_minor), Some(from_day)) =
        (share, vat, amount, day)
    else {
        return page(context, &key, String::new(), Some(PointRefusal::BadRate)).await;
    };
    let rate = CommissionRate { share_ppm, ticket_minor, tax_rate_ppm };
    let price_type = form.text("type").to_owned();
    let request = SetCommission { point: key.clone(), price_type, from_day, rate };
    match set_commission(house, &actor, &request).await.answered()? {
        Ok(()) => Ok(back(&context, key, "commission")),
        Err(why) => page(context, &key, String::new(), Some(why)).await,
    }
}

/// Whether it sees all sales of a performance.
pub async fn see(
    context: StaffContext,
    Path((_, key)): Path<(String, String)>,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    let (slug, sees) = (form.text("performance"), form.text("sees") == "yes");
    match let_see(house, &actor, &key, slug, sees).await.answered()? {
        Ok(()) => Ok(back(&context, key, "sees")),
        Err(why) => page(context, &key, String::new(), Some(why)).await,
    }
}

fn back(context: &StaffContext, key: String, done: &str) -> Response {
    let at = PointRoute::Point(key).path(context.language());
    Redirect::to(&format!("{at}?done={done}")).into_response()
}

pub(super) struct PointForms<'a> {
    pub locale: &'a Locale,
    pub loaded: &'a Loaded,
}

impl PointForms<'_> {
    fn field(&self, name: &'static str, label: &str, hint: Option<&str>) -> Html {
        desk_field(DeskField {
            id: name.to_owned(),
            name,
            label: self.locale.text(label),
            hint: hint.map(|hint| self.locale.text(hint)),
            ..DeskField::default()
        })
    }

    /// Months that are over and not made, the oldest first.
    pub fn make(&self, today: &Date) -> Option<Html> {
        let Self { locale, loaded } = *self;
        let made = &loaded.point.statements;
        let newest = made.first().map(|made| made.month.clone()).unwrap_or_default();
        let open = month::months(today).into_iter().skip(1).filter(|month| *month > newest);
        let mut open: Vec<String> = open.collect();
        open.reverse();
        let first = open.first().cloned()?;
        let options =
            open.into_iter().map(|month| DeskOption { value: month.clone(), words: month });
        let month = desk_select(DeskSelect {
            id: "month".to_owned(),
            name: "month",
            label: locale.text("staff-points-month"),
            options: options.collect(),
            chosen: first,
        });
        let action = PointTarget::Make(loaded.point.key.clone()).path(locale.language());
        Some(view! {
            <section class="flow" aria-labelledby="make">
                <h2 class="desk-section__title" id="make">{locale.text("staff-points-make")}</h2>
                <p class="soft">{locale.text("staff-points-make-text")}</p>
                <form class="desk-search" method="post" action=action>
                    {month}
                    <button class="button" type="submit">
                        {locale.text("staff-points-make-do")}
                    </button>
                </form>
            </section>
        })
    }

    pub fn commission(&self) -> Html {
        let Self { locale, loaded } = *self;
        let all = DeskOption { value: String::new(), words: locale.text("staff-points-all-types") };
        let types = loaded.catalogue.rules.price_types.iter().filter(|row| !row.is_invitation);
        let types = types.map(|row| DeskOption {
            value: row.key.clone(),
            words: type_name(locale, &loaded.catalogue, &row.key),
        });
        let price_type = desk_select(DeskSelect {
            id: "type".to_owned(),
            name: "type",
            label: locale.text("staff-desk-type"),
            options: [all].into_iter().chain(types).collect(),
            chosen: String::new(),
        });
        let action = PointTarget::Commission(loaded.point.key.clone()).path(locale.language());
        view! {
            <section class="flow" aria-labelledby="commission">
                <h2 class="desk-section__title" id="commission">
                    {locale.text("staff-points-set")}
                </h2>
                <form class="flow desk-form" method="post" action=action novalidate>
                    <div class="desk-search">
                        {price_type}
                        {self.field("share", "staff-points-share", None)}
                        {self.field("amount", "staff-points-amount", None)}
                        {self.field("vat", "staff-points-vat", None)}
                        {self.field("from", "staff-points-from", Some("staff-points-from-hint"))}
                    </div>
                    <button class="button" type="submit">
                        {locale.text("staff-points-set-do")}
                    </button>
                </form>
            </section>
        }
    }

    pub fn see(&self) -> Html {
        let Self { locale, loaded } = *self;
        let option = |it: &Listing| DeskOption {
            value: it.row.slug.clone(),
            words: [
                when(locale, it.row.starts_at, &it.row.time_zone),
                loaded.catalogue.title(&it.row.production_slug, locale.language()),
            ]
            .join(" · "),
        };
        let known: Vec<_> = loaded.catalogue.listings().collect();
        // The latest ones are those to come.
        let first = known.len().saturating_sub(PERFORMANCES_MAX);
        let options = known.iter().skip(first).map(|it| option(it));
        let performance = desk_select(DeskSelect {
            id: "see-performance".to_owned(),
            name: "performance",
            label: locale.text("staff-invite-performance"),
            options: options.collect(),
            chosen: loaded.performance.clone(),
        });
        let action = PointRoute::Point(loaded.point.key.clone()).path(locale.language());
        view! {
            <section class="flow" aria-labelledby="see">
                <h2 class="desk-section__title" id="see">{locale.text("staff-points-see")}</h2>
                <form class="flow desk-form" method="post" action=action>
                    {performance}
                    <p class="desk-actions">
                        <button class="button" type="submit" name="sees" value="yes">
                            {locale.text("staff-points-see-do")}
                        </button>
                        <button class="button button--quiet" type="submit" name="sees" value="no">
                            {locale.text("staff-points-see-not")}
                        </button>
                    </p>
                </form>
            </section>
        }
    }
}
