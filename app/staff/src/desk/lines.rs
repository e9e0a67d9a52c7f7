//! What is in a sale: its tickets, each with its ticket type and for whom it is, promo codes, and
//! the sum.

use super::{
    SalePart, Sent, Wrong,
    fields::{DeskField, desk_field, hidden},
    sale, sale_id, sale_path, served,
};
use crate::{frame::context::StaffContext, look::form::LookForm};
use axum::{
    Form,
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    id::{BasketLineId, SessionId},
    money::Money,
    sales::basket::{BasketCode, BasketLine, BasketView},
    tickets::exchange::ExchangedBy,
};
use house::{Answered, locales::Locale};
use markup::{Html, view};
use money::checkout::CounterPays;
use selling::basket;
use std::sync::Arc;
use ui::{
    error::Stop,
    locale::when_long,
    refusal,
    route::staff::desk::DeskTarget,
    sum::{Sum, SumExchange, sum},
    words::{Words, seats as seat_words},
};

/// Takes a ticket out, makes it one of another type, or gives it to another one of those whom the
/// customer acts for.
pub async fn change(
    context: StaffContext,
    Path((_, sale)): Path<(String, String)>,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    let sale = sale_id(&context, &sale)?;
    let seller = match served(&context, sale).await? {
        Ok(seller) => seller,
        Err(answer) => return Ok(answer),
    };
    let line: BasketLineId = form.text("line").parse().map_err(|_| Stop::BadForm)?;
    let house = &context.shop.house;
    if form.text("step") == "remove" {
        // What is gone already is gone.
        let _ = basket::remove_line(house, &seller, line).await.answered()?;
        return Ok(back(&context, sale, &form));
    }
    let locale = &context.locale;
    let wrong = if form.text("step") == "person" {
        let person = match form.text("person") {
            "" => None,
            id => Some(id.parse().map_err(|_| Stop::BadForm)?),
        };
        let done = basket::set_beneficiary(house, &seller, line, person).await.answered()?;
        done.err().map(|why| refusal::beneficiary(locale, why))
    } else {
        let price_type = form.text("type");
        let done = basket::set_price_type(house, &seller, line, price_type).await.answered()?;
        done.err().map(|why| refusal::price_type(locale, why))
    };
    match wrong {
        None => Ok(back(&context, sale, &form)),
        Some(words) => {
            let wrong = Some(Wrong { part: SalePart::Lines, words });
            sale::page(context, seller, Sent { form, wrong }).await
        }
    }
}

/// A promo code comes, or goes.
pub async fn code(
    context: StaffContext,
    Path((_, sale)): Path<(String, String)>,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    let sale = sale_id(&context, &sale)?;
    let seller = match served(&context, sale).await? {
        Ok(seller) => seller,
        Err(answer) => return Ok(answer),
    };
    let (house, code) = (&context.shop.house, form.text("code"));
    if form.text("step") == "remove" {
        let _ = basket::remove_code(house, &seller, code).await.answered()?;
        return Ok(back(&context, sale, &form));
    }
    match basket::add_code(house, &seller, code, form.text("number")).await.answered()? {
        Ok(()) => Ok(back(&context, sale, &form)),
        Err(why) => {
            let words = refusal::code(&context.locale, why);
            let wrong = Some(Wrong { part: SalePart::Code, words });
            sale::page(context, seller, Sent { form, wrong }).await
        }
    }
}

/// To the sale's page, at the performance that was chosen there.
pub(super) fn back(context: &StaffContext, sale: SessionId, form: &LookForm) -> Response {
    let page = sale_path(context.language(), sale, form.text("performance"));
    Redirect::to(&page).into_response()
}

/// What is in the sale, as its page shows it.
pub(super) struct SaleLines<'a> {
    pub locale: &'a Arc<Locale>,
    pub sale: SessionId,
    /// The performance that is chosen.
    pub slug: &'a str,
    pub view: &'a BasketView,
    pub sent: &'a Sent,
    /// What tickets pay that are exchanged for it.
    pub exchange: Option<&'a CounterPays>,
}

impl SaleLines<'_> {
    pub fn show(&self) -> Html {
        let Self { locale, view, sent, .. } = *self;
        let wrong = sent.wrong_at(SalePart::Lines).map(|words| {
            view! { <p class="field__error" role="alert">{words}</p> }
        });
        let lost = (!view.ended.is_empty()).then(|| {
            let seats: Vec<String> = view.ended.iter().map(|line| self.place(line)).collect();
            let seats = [("seats", seats.join("; ").into())];
            view! {
                <div class="notice notice--warning" role="alert">
                    <p>{locale.text_with("staff-desk-lost", &seats)}</p>
                </div>
            }
        });
        let empty = view.lines.is_empty().then(|| {
            view! { <p class="desk-empty">{locale.text("staff-desk-empty")}</p> }
        });
        let lines = view.lines.iter().map(|line| self.line(line)).collect::<Html>();
        let whole = (!view.is_empty()).then(|| {
            let whole = Sum {
                quote: view.quote.clone(),
                extras: Vec::new(),
                sellers: view.sellers.clone(),
                fee_names: view.fee_names.clone(),
                back: None,
                exchange: self.exchange.map(|pays| SumExchange {
                    by: ExchangedBy::Buyer,
                    pays_minor: pays.pays_minor,
                    rest: "exchange-to-pay",
                    fee_minor: pays.fee_minor,
                    lost_minor: pays.lost_minor,
                }),
            };
            view! { {self.codes()} {sum(locale, whole)} }
        });
        view! {
            <section class="flow desk-step" aria-labelledby="lines">
                <h2 id="lines">{locale.text("staff-desk-lines")}</h2>
                {lost}
                {wrong}
                {empty}
                <ul class="desk-people">{lines}</ul>
                {whole}
            </section>
        }
    }

    fn place(&self, line: &BasketLine) -> String {
        match (&line.seat, &line.area) {
            (Some(seat), _) => seat_words::place_and_marks(&Words(self.locale.clone()), seat),
            (None, area) => {
                let area = area.as_deref().unwrap_or(&line.zone);
                let args = [("count", line.quantity.into()), ("area", area.into())];
                self.locale.text_with("basket-places", &args)
            }
        }
    }

    fn line(&self, line: &BasketLine) -> Html {
        let Self { locale, view, .. } = *self;
        let place = self.place(line);
        let price = locale.money(Money::new(line.due_minor, view.quote.currency));
        let starts = when_long(locale, line.starts_at, &line.time_zone);
        let action = DeskTarget::Line(self.sale).path(locale.language());
        view! {
            <li class="desk-person">
                <p class="desk-refund__name">
                    <span>{place.clone()}</span>
                    <span class="desk-refund__sum">{price}</span>
                </p>
                <p class="small soft">{line.title.clone()} " · " {starts}</p>
                <form class="desk-actions" method="post" action=action>
                    {hidden("line", line.id.to_string())}
                    {hidden("performance", self.slug.to_owned())}
                    {self.price_types(line, &place)}
                    {self.persons(line, &place)}
                    <button
                        class="button button--plain small"
                        type="submit"
                        name="step"
                        value="remove"
                    >
                        {locale.text("staff-desk-remove")}
                        <span class="aloud">", " {place}</span>
                    </button>
                </form>
            </li>
        }
    }

    /// Its ticket type, to be changed where there is a choice.
    fn price_types(&self, line: &BasketLine, place: &str) -> Html {
        let locale = self.locale;
        if line.price_types.is_empty() {
            return view! { <span class="small">{line.price_type.clone()}</span> };
        }
        let id = format!("type-{}", line.id);
        let options = line.price_types.iter().map(|it| {
            let price = locale.money(Money::new(it.price_minor, self.view.quote.currency));
            view! {
                <option value=it.key.clone() selected=it.is_chosen>
                    {it.name.clone()} " · " {price}
                </option>
            }
        });
        view! {
            <label class="aloud" for=id.clone()>
                {locale.text("staff-desk-type")} ", " {place.to_owned()}
            </label>
            <select class="field__input desk-type" id=id name="type">
                {options.collect::<Html>()}
            </select>
            <button class="button button--plain small" type="submit" name="step" value="type">
                {locale.text("staff-desk-change")}
                <span class="aloud">", " {place.to_owned()}</span>
            </button>
        }
    }

    /// For whom it is, where the customer acts for others.
    fn persons(&self, line: &BasketLine, place: &str) -> Option<Html> {
        let locale = self.locale;
        (!line.people.is_empty()).then(|| {
            let id = format!("person-{}", line.id);
            let options = line.people.iter().map(|it| {
                let value = it.id.map(|id| id.to_string()).unwrap_or_default();
                let name = match it.name.is_empty() {
                    true => locale.text("staff-file-nameless"),
                    false => it.name.clone(),
                };
                view! { <option value=value selected=it.is_chosen>{name}</option> }
            });
            view! {
                <label class="aloud" for=id.clone()>
                    {locale.text("staff-desk-person")} ", " {place.to_owned()}
                </label>
                <select class="field__input desk-type" id=id name="person">
                    {options.collect::<Html>()}
                </select>
                <button class="button button--plain small" type="submit" name="step" value="person">
                    {locale.text("staff-desk-person-change")}
                    <span class="aloud">", " {place.to_owned()}</span>
                </button>
            }
        })
    }

    fn codes(&self) -> Html {
        let (locale, sent) = (self.locale, self.sent);
        let action = DeskTarget::Code(self.sale).path(locale.language());
        let known = self.view.codes.iter().map(|code| self.known_code(code)).collect::<Html>();
        let field = DeskField {
            id: "code".to_owned(),
            name: "code",
            label: locale.text("staff-desk-code"),
            value: sent.typed("code", "code").to_owned(),
            error: sent.wrong_at(SalePart::Code),
            ..DeskField::default()
        };
        // Few codes ask for it, and say so.
        let number = sent.wrong_at(SalePart::Code).map(|_| {
            desk_field(DeskField {
                id: "number".to_owned(),
                name: "number",
                label: locale.text("staff-desk-code-number"),
                value: sent.typed("code", "number").to_owned(),
                ..DeskField::default()
            })
        });
        view! {
            {known}
            <form class="desk-search" method="post" action=action>
                {hidden("kind", "code".to_owned())}
                {hidden("performance", self.slug.to_owned())}
                {desk_field(field)}
                {number}
                <button class="button button--quiet" type="submit" name="step" value="add">
                    {locale.text("staff-desk-code-add")}
                </button>
            </form>
        }
    }

    fn known_code(&self, code: &BasketCode) -> Html {
        let locale = self.locale;
        let saved = match code.idle {
            None => {
                let saved = Money::new(code.saved_minor, self.view.quote.currency);
                let args = [("sum", locale.money(saved).into())];
                locale.text_with("staff-desk-code-saved", &args)
            }
            Some(_) => locale.text("staff-desk-code-idle"),
        };
        let action = DeskTarget::Code(self.sale).path(locale.language());
        view! {
            <form class="desk-actions" method="post" action=action>
                {hidden("code", code.code.clone())}
                {hidden("performance", self.slug.to_owned())}
                <span>{code.code.clone()} " · " {saved}</span>
                <button class="button button--plain small" type="submit" name="step" value="remove">
                    {locale.text("staff-desk-remove")}
                    <span class="aloud">", " {code.code.clone()}</span>
                </button>
            </form>
        }
    }
}
