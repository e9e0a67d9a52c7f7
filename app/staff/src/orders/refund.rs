//! Tickets are taken back in two steps: a form, then a page that says what will go back to
//! which payment, with the button that does it. Both are forms alone, and what was typed stays.

use crate::{
    frame::{
        context::StaffContext,
        refusal,
        shell::{StaffPage, staff_page},
    },
    orders::{
        refund_check,
        refund_form::{self, Asked},
    },
};
use axum::{
    Form,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::id::OrderLineId;
use house::Answered;
use markup::view;
use money::cancellation::{CancelRefusal, Cancellation, SeatsBack, Sent, StaffRefund, Taken};
use ui::error::Stop;
use ui::route::staff::StaffRoute;

/// What the form sends.
#[derive(Clone, Debug, PartialEq)]
pub struct Typed {
    pub is_whole: bool,
    pub lines: Vec<OrderLineId>,
    pub fees_back: bool,
    pub to_box_office: bool,
    /// By whom the money is sent, or was.
    pub sent: Sent,
    /// The number on a terminal's slip.
    pub slip: String,
    pub reason: String,
    step: Step,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Step {
    /// Show what it comes to.
    Check,
    /// Back to the form.
    Change,
    /// Do it: so much was said to go back.
    Refund { shown_minor: i64 },
}

impl Default for Typed {
    fn default() -> Self {
        let (is_whole, fees_back) = (true, true);
        let (lines, reason, slip) = (Vec::new(), String::new(), String::new());
        let (to_box_office, sent) = (false, Sent::ByGateway);
        Self { is_whole, lines, fees_back, to_box_office, sent, slip, reason, step: Step::Check }
    }
}

impl Typed {
    /// Nothing goes back before a sum was shown.
    fn read(pairs: Vec<(String, String)>) -> Self {
        let mut typed = Self::default();
        let (mut step, mut shown_minor) = (String::new(), None);
        for (name, value) in pairs {
            match name.as_str() {
                "what" => typed.is_whole = value != "some",
                "line" => typed.lines.extend(value.parse::<OrderLineId>().ok()),
                "fees" => typed.fees_back = value != "kept",
                "seats" => typed.to_box_office = value == "box-office",
                "sent" => typed.sent = sent_of(&value),
                "slip" => typed.slip = value,
                "reason" => typed.reason = value,
                "shown" => shown_minor = value.parse().ok(),
                "step" => step = value,
                _ => {}
            }
        }
        typed.step = match (step.as_str(), shown_minor) {
            ("refund", Some(shown_minor)) => Step::Refund { shown_minor },
            ("change", _) => Step::Change,
            _ => Step::Check,
        };
        typed
    }

    /// The whole order was chosen, and single items of it are ticked: nobody can tell which is
    /// meant.
    pub fn is_contradictory(&self) -> bool {
        self.is_whole && !self.lines.is_empty()
    }

    fn wanted(&self) -> Cancellation {
        let shown_minor = match self.step {
            Step::Refund { shown_minor } => Some(shown_minor),
            Step::Check | Step::Change => None,
        };
        Cancellation {
            taken: match self.is_whole {
                true => Taken::All,
                false => Taken::These(self.lines.clone()),
            },
            fees_back: self.fees_back,
            seats: match self.to_box_office {
                true => SeatsBack::BoxOffice,
                false => SeatsBack::OnSale,
            },
            reason: self.reason.clone(),
            shown_minor,
        }
    }
}

/// As the form names it.
fn sent_of(value: &str) -> Sent {
    match value {
        "hand" => Sent::ByHand,
        "another" => Sent::AnotherWay,
        "credit" => Sent::AsCredit,
        _ => Sent::ByGateway,
    }
}

pub fn name_of(sent: Sent) -> &'static str {
    match sent {
        Sent::ByHand => "hand",
        Sent::AnotherWay => "another",
        Sent::AsCredit => "credit",
        Sent::ByGateway => "gateway",
    }
}

pub async fn show(
    context: StaffContext,
    Path((_, code)): Path<(String, String)>,
) -> Result<Response, Stop> {
    form(&context, &code, Typed::default(), None).await
}

pub async fn take(
    context: StaffContext,
    Path((_, code)): Path<(String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Stop> {
    let typed = Typed::read(pairs);
    if typed.is_contradictory() {
        return form(&context, &code, typed, None).await;
    }
    let (house, actor, wanted) = (&context.shop.house, context.actor(), typed.wanted());
    let (sent, slip) = (typed.sent, typed.slip.clone());
    let staff = StaffRefund { sent, slip, ..StaffRefund::default() };
    let refused = match typed.step {
        Step::Change => return form(&context, &code, typed, None).await,
        Step::Check => {
            let back = money::cancellation::what_goes_back(house, &actor, &code, &wanted).await;
            match back.answered()? {
                Ok(_) => return check(&context, &code, typed).await,
                Err(refused) => refused,
            }
        }
        Step::Refund { .. } => {
            let done =
                money::cancellation::cancel_sent(house, &actor, &code, &wanted, &staff).await;
            match done.answered()? {
                Ok(_) => {
                    let order = StaffRoute::Order(code).path(context.language());
                    return Ok(Redirect::to(&format!("{order}?done=taken-back")).into_response());
                }
                Err(refused) => refused,
            }
        }
    };
    form(&context, &code, typed, Some(refused)).await
}

async fn form(
    context: &StaffContext,
    code: &str,
    typed: Typed,
    refused: Option<CancelRefusal>,
) -> Result<Response, Stop> {
    let house = &context.shop.house;
    let order =
        match money::cancellation::returnable(house, &context.actor(), code, context.language())
            .await
            .answered()?
        {
            Ok(order) => order,
            Err(refused) => return Ok(nothing_to_take(context, code, refused)),
        };
    let by_itself = money::payments::terminals::goes_back_by_itself(house, &order.code).await?;
    let (route, title) = named(context, &order.code);
    let (locale, heading) = (context.locale.clone(), title.clone());
    let is_refused = refused.is_some() || typed.is_contradictory();
    let main = move || {
        let asked = Asked { order: &order, typed: &typed, refused, by_itself };
        let form = refund_form::form(&locale, asked);
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{locale.text("staff-refund-lede")}</p>
            </header>
            {form}
        }
    };
    let page = StaffPage::new(route, title, "page page--narrow", main);
    Ok(staff_page(context, page.refused_if(is_refused)))
}

/// The second step. What it says is what the button then does, or it does nothing.
async fn check(context: &StaffContext, code: &str, typed: Typed) -> Result<Response, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    let order = money::cancellation::returnable(house, &actor, code, context.language()).await;
    let what = money::cancellation::what_goes_back(house, &actor, code, &typed.wanted()).await;
    let (order, what) = match (order.answered()?, what.answered()?) {
        (Ok(order), Ok(what)) => (order, what),
        (Err(refused), _) | (_, Err(refused)) => {
            return form(context, code, typed, Some(refused)).await;
        }
    };
    let (route, title) = named(context, &order.code);
    let (locale, heading) = (context.locale.clone(), title.clone());
    let time_zone = people::staff::time_zone(house).await?;
    let main = move || {
        let check = refund_check::check(&locale, &order, &typed, &what, &time_zone);
        view! {
            <header class="page__head"><h1>{heading}</h1></header>
            {check}
        }
    };
    Ok(staff_page(context, StaffPage::new(route, title, "page page--narrow", main)))
}

fn named(context: &StaffContext, code: &str) -> (StaffRoute, String) {
    // No line ends within a code.
    let whole = code.replace('-', "\u{2011}");
    let title = context.locale.text_with("staff-refund-title", &[("code", whole.into())]);
    (StaffRoute::Refund(code.to_owned()), title)
}

/// Says why, and leads back to the order.
fn nothing_to_take(context: &StaffContext, code: &str, refused: CancelRefusal) -> Response {
    let (_, title) = named(context, code);
    let (heading, locale) = (title.clone(), context.locale.clone());
    let (route, words) = match refused {
        CancelRefusal::UnknownOrder => (StaffRoute::Orders, "staff-orders-title"),
        _ => (StaffRoute::Order(code.to_owned()), "staff-refund-back"),
    };
    let back = route.path(locale.language());
    let main = move || {
        view! {
            <header class="page__head"><h1>{heading}</h1></header>
            <div class="notice notice--error" role="alert">
                <p>{refusal::cancel(&locale, refused)}</p>
            </div>
            <p><a class="button button--quiet" href=back>{locale.text(words)}</a></p>
        }
    };
    let mut page = StaffPage::new(route, title, "page page--narrow flow", main).refused_if(true);
    if refused == CancelRefusal::UnknownOrder {
        page.status = StatusCode::NOT_FOUND;
    }
    staff_page(context, page)
}
