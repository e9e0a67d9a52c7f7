//! A card payment at a terminal that the house speaks to: it begins, its page shows how it goes on
//! and leads to what was sold by itself. Without a script, the page asks the browser to come again.

use super::{
    Due, SalePart, Sent, Wrong, done, due_minor, order, refused,
    unfinished::{why_back, words},
};
use crate::{
    desk::{
        fields::{DeskField, desk_field, hidden},
        sale, sale_id, sale_path,
    },
    frame::{
        context::StaffContext,
        shell::{StaffPage, staff_page},
    },
    look::form::LookForm,
    orders::choices,
};
use axum::{
    Form,
    extract::{Path, Query},
    http::{HeaderValue, header},
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    id::SessionId,
    money::Currency,
    people::actor::{Action, Actor},
};
use house::{Answered, locales::Locale, terminals::at_point};
use markup::{Html, view};
use money::{
    payments::{
        HOW_CHARS_MAX, SettleRefusal,
        terminals::{
            self, DeskPayment, DeskPaymentState, PaidBack, SalePayment, TerminalRefusal,
            TerminalSale,
        },
    },
    tills::cash_words,
};
use season::catalogue;
use ui::{
    error::Stop,
    route::staff::{
        StaffRoute,
        desk::{DeskRoute, DeskTarget},
    },
};

/// The browser comes again after so many seconds.
const AGAIN_S: HeaderValue = HeaderValue::from_static("2");

/// Whether the sale waits for a card. Asked only where a terminal is.
pub(in crate::desk) async fn is_awaited(
    context: &StaffContext,
    seller: &Actor,
    sale: SessionId,
) -> Result<bool, Stop> {
    let house = &context.shop.house;
    let point = seller.outlet().point.as_deref().unwrap_or_default();
    if at_point(house, point).is_empty() {
        return Ok(false);
    }
    Ok(terminals::under_way(house, seller, sale).await?)
}

/// The button of a terminal was pressed.
pub(super) async fn begin(
    context: StaffContext,
    seller: Actor,
    form: LookForm,
    terminal: String,
) -> Result<Response, Stop> {
    let sale = seller.session().ok_or(Stop::NotFound)?;
    let house = &context.shop.house;
    let currency = catalogue::catalogue(house).await?.currency();
    let order = order(&context, &form)?;
    let total_minor = due_minor(&order);
    let due = Due { locale: &context.locale, form: &form, total_minor, currency };
    let due = match due.by_card() {
        Ok(due) => due,
        Err(wrong) => {
            let sent = Sent { form, wrong: Some(wrong) };
            return sale::page(context, seller, sent).await;
        }
    };
    let wanted = TerminalSale {
        terminal,
        order,
        amount_minor: due.amount_minor,
        given_minor: due.given_minor,
    };
    match terminals::begin(house, &seller, &wanted).await.answered()? {
        Ok(_) | Err(TerminalRefusal::UnderWay) => Ok(to_page(&context, sale)),
        Err(TerminalRefusal::SaleOver) => Ok(done(&context, sale, None)),
        Err(why) => {
            let wrong = Some(not_begun(&context.locale, why, currency));
            sale::page(context, seller, Sent { form, wrong }).await
        }
    }
}

pub(in crate::desk) fn to_page(context: &StaffContext, sale: SessionId) -> Response {
    Redirect::to(&DeskRoute::Card(sale).path(context.language())).into_response()
}

fn not_begun(locale: &Locale, why: TerminalRefusal, currency: Currency) -> Wrong {
    let words = match why {
        TerminalRefusal::Sale(why) => return refused(locale, why, currency),
        TerminalRefusal::UnknownTerminal => locale.text("staff-desk-card-unknown"),
        TerminalRefusal::TerminalBusy => locale.text("staff-desk-card-in-use"),
        TerminalRefusal::TooSmall(least) => {
            let sum = [("sum", locale.money(least).into())];
            locale.text_with("staff-desk-card-too-small", &sum)
        }
        TerminalRefusal::UnderWay | TerminalRefusal::SaleOver => locale.text("staff-desk-not-sold"),
    };
    Wrong { part: SalePart::Money, words }
}

/// How it goes on; or what the house owes of the sale, where the address asks for that, or the
/// reader sells nowhere.
pub(in crate::desk) async fn show(
    context: StaffContext,
    Path((_, sale)): Path<(String, String)>,
    Query(query): Query<LookForm>,
) -> Result<Response, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    let sells = context.session.may(Action::Sell);
    if !sells || !query.text("owed").is_empty() {
        let sale = owed_sale_id(&context, &sale)?;
        match terminals::of_sale(house, &actor, sale, SalePayment::Owed).await? {
            Some(owed) => return Ok(page(&context, owed, Paid::default())),
            None if !sells => return Ok(to_list(&context)),
            None => {}
        }
    }
    let sale = sale_id(&context, &sale)?;
    let Some(payment) = terminals::followed(house, &actor, sale).await? else {
        let page = sale_path(context.language(), sale, "");
        return Ok(Redirect::to(&page).into_response());
    };
    if payment.state == DeskPaymentState::Sold {
        terminals::note(house, &actor, payment.id).await?;
        return Ok(done(&context, sale, payment.given_minor));
    }
    Ok(page(&context, payment, Paid::default()))
}

/// The sale of an address, for somebody who sells or refunds anywhere.
fn owed_sale_id(context: &StaffContext, address: &str) -> Result<SessionId, Stop> {
    match context.session.may(Action::RefundOrder) {
        true => address.parse().map_err(|_| Stop::NotFound),
        false => sale_id(context, address),
    }
}

/// What was typed of how the buyer was paid another way.
#[derive(Default)]
struct Paid {
    /// Not in cash.
    is_elsewhere: bool,
    how: String,
    /// Why nothing was recorded.
    wrong: Option<String>,
}

fn page(context: &StaffContext, payment: DeskPayment, paid: Paid) -> Response {
    let locale = context.locale.clone();
    let may = |right| context.actor().permit(right, &payment.outlet.scope()).is_ok();
    let (may_refund, may_sell) = (may(Action::RefundOrder), may(Action::Sell));
    let sum = [("sum", locale.money(payment.amount).into())];
    let title = locale.text_with("staff-desk-card-title", &sum);
    let heading = title.clone();
    let (goes_on, is_wrong) = (goes_on(&payment), paid.wrong.is_some());
    let route = StaffRoute::Desk(DeskRoute::Card(payment.sale));
    let main = move || {
        let (payment, paid) = (&payment, &paid);
        let shown = Shown { locale: &locale, payment, paid, may_refund, may_sell };
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede" role="status">{words(&locale, payment)}</p>
            </header>
            {why_back(&locale, payment).map(|why| view! { <p>{why}</p> })}
            {shown.debt()}
            <div class="desk-actions">{shown.ways()}</div>
        }
    };
    let page = StaffPage::new(route, title, "page page--narrow", main);
    let mut response = staff_page(context, page.refused_if(is_wrong));
    if goes_on {
        response.headers_mut().insert(header::REFRESH, AGAIN_S);
    }
    response
}

/// Something happens without the reader.
fn goes_on(payment: &DeskPayment) -> bool {
    payment.is_under_way() || matches!(payment.state, DeskPaymentState::GoesBack(_))
}

struct Shown<'a> {
    locale: &'a Locale,
    payment: &'a DeskPayment,
    paid: &'a Paid,
    /// The reader may record that the buyer was paid another way.
    may_refund: bool,
    may_sell: bool,
}

impl Shown<'_> {
    fn ways(&self) -> Html {
        match self.payment.state {
            DeskPaymentState::Waiting => view! { {self.cancel()} {self.refresh()} },
            DeskPaymentState::Cancelling | DeskPaymentState::Taken => self.refresh(),
            DeskPaymentState::GoesBack(_) => view! { {self.refresh()} {self.to_sale(false)} },
            DeskPaymentState::Ended(_) | DeskPaymentState::Sold => self.to_sale(true),
            DeskPaymentState::GivenBack(_) => view! {
                {self.note("staff-desk-card-noted")} {self.to_sale(false)}
            },
            DeskPaymentState::BackRefused(_) | DeskPaymentState::PaidOtherwise(_) => {
                self.to_sale(false)
            }
        }
    }

    /// What the provider refused to give back, and how it was paid instead.
    fn debt(&self) -> Option<Html> {
        let Self { locale, payment, paid, may_refund, .. } = *self;
        if !matches!(payment.state, DeskPaymentState::BackRefused(_)) {
            return None;
        }
        if !may_refund {
            return Some(view! { <p>{locale.text("staff-desk-card-back-ask")}</p> });
        }
        let action = DeskTarget::NoteCard(payment.sale).path(locale.language());
        let ways = [("cash", "staff-debt-way-counter"), ("other", "staff-debt-way-other")];
        let chosen = if paid.is_elsewhere { "other" } else { "cash" };
        let how = DeskField {
            id: "how".to_owned(),
            name: "how",
            label: locale.text("staff-debt-how"),
            value: paid.how.clone(),
            error: paid.wrong.clone(),
            ..DeskField::default()
        };
        Some(view! {
            <form class="flow" method="post" action=action>
                {hidden("payment", payment.id.to_string())}
                {choices(locale, "way", "staff-debt-way", ways, chosen)}
                {desk_field(how)}
                <button class="button" type="submit">
                    {locale.text("staff-desk-card-paid-back")}
                </button>
            </form>
        })
    }

    fn cancel(&self) -> Html {
        let action = DeskTarget::CancelCard(self.payment.sale).path(self.locale.language());
        view! {
            <form method="post" action=action>
                <button class="button button--quiet" type="submit">
                    {self.locale.text("staff-desk-card-cancel")}
                </button>
            </form>
        }
    }

    fn refresh(&self) -> Html {
        let page = DeskRoute::Card(self.payment.sale).path(self.locale.language());
        view! {
            <a class="button button--plain" href=page>
                {self.locale.text("staff-desk-card-refresh")}
            </a>
        }
    }

    fn to_sale(&self, is_first: bool) -> Html {
        let page = sale_path(self.locale.language(), self.payment.sale, "");
        let link = self.may_sell.then(|| {
            view! {
                <a class="button button--quiet" href=page autofocus=is_first>
                    {self.locale.text("staff-desk-card-to-sale")}
                </a>
            }
        });
        view! { {link} }
    }

    fn note(&self, words: &str) -> Html {
        let action = DeskTarget::NoteCard(self.payment.sale).path(self.locale.language());
        view! {
            <form method="post" action=action>
                <button class="button" type="submit" autofocus>{self.locale.text(words)}</button>
            </form>
        }
    }
}

/// The colleague breaks it off.
pub(in crate::desk) async fn cancel(
    context: StaffContext,
    Path((_, sale)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let sale = sale_id(&context, &sale)?;
    terminals::cancel(&context.shop.house, &context.actor(), sale).await?;
    Ok(to_page(&context, sale))
}

/// The colleague has read how it ended, or has paid another way what can't go back.
pub(in crate::desk) async fn note(
    context: StaffContext,
    Path((_, sale)): Path<(String, String)>,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    if !form.text("payment").is_empty() {
        let sale = owed_sale_id(&context, &sale)?;
        return paid_another_way(&context, sale, &form).await;
    }
    let sale = sale_id(&context, &sale)?;
    let (house, actor) = (&context.shop.house, context.actor());
    if let Some(known) = terminals::of_sale(house, &actor, sale, SalePayment::Newest).await? {
        terminals::note(house, &actor, known.id).await?;
    }
    Ok(to_list(&context))
}

/// Sent again, it ends no other debt of the sale: the form names its payment.
async fn paid_another_way(
    context: &StaffContext,
    sale: SessionId,
    form: &LookForm,
) -> Result<Response, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    let owed = terminals::of_sale(house, &actor, sale, SalePayment::Owed).await?;
    let Some(owed) = owed.filter(|it| it.id.to_string() == form.text("payment")) else {
        return Ok(to_list(context));
    };
    let (how, is_elsewhere) = (form.text("how"), form.text("way") != "cash");
    let way = if is_elsewhere { PaidBack::Elsewhere } else { PaidBack::InCash };
    let done = terminals::pay_back(house, &actor, owed.id, way, how).await.answered()?;
    let most = [("most", i64::try_from(HOW_CHARS_MAX).unwrap_or(i64::MAX).into())];
    let wrong = match done {
        Err(SettleRefusal::HowMissing) => context.locale.text("staff-debt-how-missing"),
        Err(SettleRefusal::HowTooLong) => context.locale.text_with("staff-debt-how-long", &most),
        Err(SettleRefusal::Till(why)) => cash_words(&context.locale, why),
        Ok(()) => return Ok(to_list(context)),
        // Somebody else has just paid it; no slip is asked for.
        Err(
            SettleRefusal::NothingOwed
            | SettleRefusal::UnknownOrder
            | SettleRefusal::Changed
            | SettleRefusal::SlipMissing
            | SettleRefusal::SlipUsed(_),
        ) => return Ok(to_list(context)),
    };
    let paid = Paid { is_elsewhere, how: how.to_owned(), wrong: Some(wrong) };
    Ok(page(context, owed, paid))
}

/// Where it is listed: at the desk; for who sells nowhere, on the page of money.
fn to_list(context: &StaffContext) -> Response {
    let may = |right| context.session.may(right);
    let list = match (may(Action::Sell), may(Action::ReadMoney)) {
        (true, _) => StaffRoute::Desk(DeskRoute::Home),
        (false, true) => StaffRoute::Money,
        (false, false) => StaffRoute::Home,
    };
    Redirect::to(&list.path(context.language())).into_response()
}
