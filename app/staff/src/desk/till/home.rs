//! The reader's own till, those that they may open, and shifts that wait for a second person.

use super::{
    Typed, Wrong, done_at, permit,
    shift_list::{ShiftList, shift_link},
    words,
};
use crate::{
    desk::{
        fields::{DeskField, DeskOption, DeskSelect, desk_field, desk_select, hidden},
        sale_path,
    },
    frame::{
        context::StaffContext,
        shell::{StaffPage, done, staff_page},
        table::{Table, cell},
        words::when,
    },
    look::form::LookForm,
};
use axum::{
    Form,
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    id::SessionId,
    people::actor::{Action, Actor},
    sales::{
        outlet::POINT_PREFIX,
        till::{ShiftState, TillRefusal},
    },
};
use house::{Answered, locales::Locale};
use markup::{Html, view};
use money::tills::{Opening, ShiftView, TillView, open_shift, refusal_words, tills};
use ui::{
    error::Stop,
    route::staff::{
        StaffRoute,
        desk::DeskRoute,
        till::{TillRoute, TillTarget},
    },
};

/// The address may name an open sale, to which the reader goes back once a till is open.
pub async fn show(context: StaffContext, Query(form): Query<LookForm>) -> Result<Response, Stop> {
    permit(&context)?;
    page(context, Typed { form, wrong: None }).await
}

pub async fn open(context: StaffContext, Form(form): Form<LookForm>) -> Result<Response, Stop> {
    permit(&context)?;
    let (house, actor) = (&context.shop.house, context.actor());
    let known = tills(house, &actor).await?;
    let till = known.iter().find(|till| till.key == form.text("till"));
    let Some(till) = till else {
        let wrong = Wrong::of_page(refusal_words(&context.locale, TillRefusal::UnknownTill));
        return page(context, Typed::refused(form, wrong)).await;
    };
    let Some(float_minor) = till.currency.typed(form.text("float")) else {
        let wrong = Wrong::of_field("float", context.locale.text("staff-till-wrong-sum"));
        return page(context, Typed::refused(form, wrong)).await;
    };
    let opening = Opening { float_minor, key: form.text("key").to_owned() };
    match open_shift(house, &actor, &till.key, &opening).await.answered()? {
        Ok(shift) => Ok(match form.text("sale").parse::<SessionId>() {
            Ok(sale) => {
                let page = sale_path(context.language(), sale, form.text("performance"));
                Redirect::to(&page).into_response()
            }
            Err(_) => done_at(&context, TillRoute::Shift(shift), "till-opened"),
        }),
        Err(why) => {
            let words = refusal_words(&context.locale, why);
            let wrong = match why {
                TillRefusal::BadAmount => Wrong::of_field("float", words),
                _ => Wrong::of_page(words),
            };
            page(context, Typed::refused(form, wrong)).await
        }
    }
}

async fn page(context: StaffContext, typed: Typed) -> Result<Response, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    let mut known = tills(house, &actor).await?;
    known.retain(|till| till.ended_at.is_none() || till.shift.is_some());
    let time_zone = people::staff::time_zone(house).await?;
    let key = typed.key(house);
    let locale = context.locale.clone();
    let title = locale.text("staff-till-title");
    let (heading, is_wrong) = (title.clone(), typed.wrong.is_some());
    let notice = done(&locale, context.query.as_deref()).filter(|_| !is_wrong);
    let main = move || {
        let home = Home { locale: &locale, actor: &actor, known: &known, typed: &typed, key: &key };
        home.show(heading, &time_zone)
    };
    let route = StaffRoute::Till(TillRoute::Home);
    let page = StaffPage::new(route, title, "page", main).with_notice(notice);
    Ok(staff_page(&context, page.refused_if(is_wrong)))
}

struct Home<'a> {
    locale: &'a Locale,
    actor: &'a Actor,
    known: &'a [TillView],
    typed: &'a Typed,
    /// Of the form that opens a till.
    key: &'a str,
}

const HEADS: [&str; 6] = [
    "staff-till-till",
    "staff-till-counter",
    "staff-till-state",
    "staff-till-clerk",
    "staff-till-opened",
    "staff-till-next",
];

impl Home<'_> {
    fn show(&self, heading: String, time_zone: &str) -> Html {
        let Self { locale, known, typed, .. } = *self;
        let desk = DeskRoute::Home.path(locale.language());
        let own = self.own();
        let to_confirm = known.iter().filter(|till| till.may_manage);
        let to_confirm: Vec<&ShiftView> = to_confirm.flat_map(|till| &till.to_confirm).collect();
        let to_confirm = (!to_confirm.is_empty()).then(|| {
            let list = ShiftList { locale, time_zone, shifts: &to_confirm };
            list.under("to-confirm", locale.text("staff-till-to-confirm"))
        });
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{locale.text("staff-till-lede")}</p>
            </header>
            {typed.notice()}
            {own.map(|shift| self.own_link(shift))}
            {own.is_none().then(|| self.opening()).flatten()}
            {self.list(time_zone)}
            {to_confirm}
            <p><a href=desk>{locale.text("staff-till-back-to-desk")}</a></p>
        }
    }

    fn own(&self) -> Option<&ShiftView> {
        self.known.iter().filter_map(|till| till.shift.as_ref()).find(|shift| shift.is_own)
    }

    fn own_link(&self, shift: &ShiftView) -> Html {
        let locale = self.locale;
        let page = TillRoute::Shift(shift.id).path(locale.language());
        let till = words::till(&shift.till_name, &shift.till);
        view! {
            <p class="desk-actions">
                <span>{till} " · " {words::state(locale, shift.state)}</span>
                <a class="button" href=page autofocus>{locale.text("staff-till-go")}</a>
            </p>
        }
    }

    /// Nobody has it, and the reader sells at its counter.
    fn is_free(&self, till: &TillView) -> bool {
        let scope = match &till.point {
            Some(point) => format!("{POINT_PREFIX}{}", point.key),
            None => "*".to_owned(),
        };
        till.shift.is_none()
            && till.ended_at.is_none()
            && self.actor.permit(Action::Sell, &scope).is_ok()
    }

    /// Nothing where no till is free.
    fn opening(&self) -> Option<Html> {
        let Self { locale, typed, .. } = *self;
        let free = self.known.iter().filter(|till| self.is_free(till));
        let options: Vec<DeskOption> = free
            .map(|till| {
                let counter = words::counter(locale, till.point.as_ref());
                let name = words::till(&till.name, &till.key);
                DeskOption { value: till.key.clone(), words: format!("{name} · {counter}") }
            })
            .collect();
        if options.is_empty() {
            return None;
        }
        let select = DeskSelect {
            id: "till".to_owned(),
            name: "till",
            label: locale.text("staff-till-till"),
            options,
            chosen: typed.form.text("till").to_owned(),
        };
        let float = DeskField {
            id: "float".to_owned(),
            name: "float",
            label: locale.text("staff-till-float"),
            value: typed.text("float").to_owned(),
            hint: Some(locale.text("staff-till-float-hint")),
            error: typed.wrong_at("float"),
            keys: "decimal",
            is_first: typed.wrong.is_none(),
            ..DeskField::default()
        };
        Some(view! {
            <section class="flow" aria-labelledby="open">
                <h2 class="desk-section__title" id="open">{locale.text("staff-till-open-title")}</h2>
                <form
                    class="desk-search"
                    method="post"
                    action=TillTarget::Open.path(locale.language())
                >
                    {hidden("key", self.key.to_owned())}
                    {hidden("sale", typed.form.text("sale").to_owned())}
                    {hidden("performance", typed.form.text("performance").to_owned())}
                    {desk_select(select)}
                    {desk_field(float)}
                    <button class="button" type="submit">{locale.text("staff-till-open-do")}</button>
                </form>
            </section>
        })
    }

    fn list(&self, time_zone: &str) -> Html {
        let heads = HEADS.map(|id| self.locale.text(id));
        let rows = self.known.iter().map(|till| self.row(till, &heads, time_zone));
        let rows = rows.collect::<Html>();
        let none = Some(self.locale.text("staff-till-none"));
        Table { heads: &heads, rows, none, older: None }
            .under("tills", self.locale.text("staff-till-list"))
    }

    fn row(&self, till: &TillView, heads: &[String; 6], time_zone: &str) -> Html {
        let locale = self.locale;
        let [_, counter, state, clerk, opened, next] = heads;
        let shift = till.shift.as_ref();
        let said = match shift {
            Some(shift) => words::state(locale, shift.state),
            None => locale.text("staff-till-state-free"),
        };
        let link = shift
            .filter(|shift| shift.is_own || shift.may_manage || shift.state == ShiftState::Counted);
        view! {
            <tr role="row">
                <th scope="row" role="rowheader">{words::till(&till.name, &till.key)}</th>
                {cell(counter, "", Some(words::counter(locale, till.point.as_ref())))}
                {cell(state, "", Some(said))}
                {cell(clerk, "", shift.map(|shift| words::clerk(locale, &shift.clerk)))}
                {cell(opened, "", shift.map(|shift| when(locale, shift.opened_at, time_zone)))}
                {cell(next, "", link.map(|shift| shift_link(locale, shift)))}
            </tr>
        }
    }
}
