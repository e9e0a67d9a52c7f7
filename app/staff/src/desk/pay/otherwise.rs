//! The sale ends without money at the counter: in a link to pay by, in an invoice, or it is given
//! away. What is refused stands beside what was typed.

use crate::{
    counter::typed_day,
    desk::{
        SalePart, Sent, Wrong,
        payment::otherwise::{LINK_HOURS, LINK_HOURS_USUAL},
        sale, sale_id, served,
    },
    frame::context::StaffContext,
    look::form::LookForm,
    production::invitations::refused_words,
};
use axum::{
    Form,
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    id::SessionId,
    moment::HOUR_MS,
    money::Currency,
    order::{PlaceRefusal, PlaceRequest},
    payments::invoice::Party,
    people::actor::Actor,
    sales::reservation::ReserveRefusal,
};
use house::{Answered, locales::Locale};
use money::{
    checkout::{
        ByInvoice, CounterRefusal, InvoiceSaleRefusal,
        invitations::{InviteRequest, invite},
        sell_by_invoice,
    },
    reservations::{ReserveRequest, reserve},
};
use season::catalogue;
use ui::{error::Stop, refusal, route::staff::desk::DeskRoute};

/// The order that all of them ask for.
fn order(context: &StaffContext, form: &LookForm) -> Result<PlaceRequest, Stop> {
    Ok(PlaceRequest {
        idempotency_key: form.text("key").to_owned(),
        family_name: form.text("name").to_owned(),
        email: form.text("email").to_owned(),
        language: context.language().to_owned(),
        total_shown_minor: form.text("total").parse().map_err(|_| Stop::BadForm)?,
        shown: form.text("shown").to_owned(),
        ..PlaceRequest::default()
    })
}

/// What became of the sale, and how a refusal is told beside its part of the page.
struct Ended<Why> {
    sale: SessionId,
    answer: Result<(), Why>,
    part: SalePart,
    words: fn(&Locale, &Why, Currency) -> String,
}

/// The sale is done, or what was typed stands there again.
async fn end<Why>(
    context: StaffContext,
    seller: Actor,
    form: LookForm,
    ended: Ended<Why>,
) -> Result<Response, Stop> {
    let Ended { sale, answer, part, words } = ended;
    let Err(why) = answer else {
        let page = DeskRoute::Done(sale).path(context.language());
        return Ok(Redirect::to(&page).into_response());
    };
    let currency = catalogue::catalogue(&context.shop.house).await?.currency();
    let wrong = Some(Wrong { part, words: words(&context.locale, &why, currency) });
    sale::page(context, seller, Sent { form, wrong }).await
}

/// What the sale holds is given away.
pub async fn give(
    context: StaffContext,
    Path((_, sale)): Path<(String, String)>,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    let sale = sale_id(&context, &sale)?;
    let seller = match served(&context, sale).await? {
        Ok(seller) => seller,
        Err(answer) => return Ok(answer),
    };
    let request = InviteRequest {
        form: order(&context, &form)?,
        giver: form.text("giver").to_owned(),
        reason: form.text("reason").to_owned(),
        beyond: form.text("beyond").to_owned(),
        tickets_shown: Some(form.text("tickets").parse().map_err(|_| Stop::BadForm)?),
    };
    let answer = invite(&context.shop.house, &seller, &request).await.answered()?.map(drop);
    let ended = Ended { sale, answer, part: SalePart::Giver, words: refused_words };
    end(context, seller, form, ended).await
}

/// What the sale holds is reserved: its buyer pays by a page, until a time.
pub async fn link(
    context: StaffContext,
    Path((_, sale)): Path<(String, String)>,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    let sale = sale_id(&context, &sale)?;
    let seller = match served(&context, sale).await? {
        Ok(seller) => seller,
        Err(answer) => return Ok(answer),
    };
    let house = &context.shop.house;
    let hours: i64 = form.text("link_hours").parse().unwrap_or(LINK_HOURS_USUAL);
    let hours = if LINK_HOURS.contains(&hours) { hours } else { LINK_HOURS_USUAL };
    let until = house.now().plus_ms(hours * HOUR_MS);
    let request = ReserveRequest { form: order(&context, &form)?, until, deposit_minor: None };
    let answer = reserve(house, &seller, &request).await.answered()?.map(drop);
    let ended = Ended { sale, answer, part: SalePart::Link, words: not_reserved };
    end(context, seller, form, ended).await
}

/// What the sale holds is sold, and paid later.
pub async fn invoice(
    context: StaffContext,
    Path((_, sale)): Path<(String, String)>,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    let sale = sale_id(&context, &sale)?;
    let seller = match served(&context, sale).await? {
        Ok(seller) => seller,
        Err(answer) => return Ok(answer),
    };
    let order = order(&context, &form)?;
    let answer = match typed_day(form.text("due_on")) {
        Ok(due_on) => {
            let by = ByInvoice { party: party(&form), due_on };
            let sold = sell_by_invoice(&context.shop.house, &seller, &order, &by).await;
            sold.answered()?.map(drop)
        }
        Err(()) => Err(CounterRefusal::Invoice(InvoiceSaleRefusal::BadDay)),
    };
    let ended = Ended { sale, answer, part: SalePart::Invoice, words: not_invoiced };
    end(context, seller, form, ended).await
}

/// None: nothing of it was typed, so it is as the house has noted for the buyer's address.
fn party(form: &LookForm) -> Option<Party> {
    let text = |name: &str| form.text(name).trim().to_owned();
    let fields = ["party_name", "tax_number", "street", "postcode", "town", "country"].map(text);
    if fields.iter().all(String::is_empty) {
        return None;
    }
    let [party_name, tax_number, street, postcode, town, country] = fields;
    let name = if party_name.is_empty() { text("name") } else { party_name };
    Some(Party { name, tax_number, street, postcode, town, country, ..Party::default() })
}

fn not_placed(locale: &Locale, why: &PlaceRefusal, currency: Currency) -> String {
    if let PlaceRefusal::Fields { fields, .. } = why
        && let Some(field) = fields.first()
    {
        return refusal::field(locale, *field);
    }
    let words = refusal::place(locale, why, currency);
    words.unwrap_or_else(|| locale.text("staff-desk-not-sold"))
}

fn not_reserved(locale: &Locale, why: &ReserveRefusal, currency: Currency) -> String {
    locale.text(match why {
        ReserveRefusal::Place(why) => return not_placed(locale, why, currency),
        ReserveRefusal::TooLate => "staff-desk-link-too-late",
        ReserveRefusal::OnResale => "staff-desk-link-on-resale",
        ReserveRefusal::UnknownReservation
        | ReserveRefusal::Ended
        | ReserveRefusal::Free
        | ReserveRefusal::NoWayToPay
        | ReserveRefusal::BadDeposit
        | ReserveRefusal::DepositTaken
        | ReserveRefusal::BelowDeposit { .. }
        | ReserveRefusal::StillAtBank
        | ReserveRefusal::GatewayUnreachable
        | ReserveRefusal::UnknownLine
        | ReserveRefusal::NothingChosen
        | ReserveRefusal::AllChosen
        | ReserveRefusal::OtherChannel
        | ReserveRefusal::OtherCurrency
        | ReserveRefusal::KeyUsed => "staff-desk-not-sold",
    })
}

fn not_invoiced(locale: &Locale, why: &CounterRefusal, currency: Currency) -> String {
    let why = match why {
        CounterRefusal::Order(why) => return not_placed(locale, why, currency),
        CounterRefusal::Money(_) | CounterRefusal::KeyUsed => {
            return locale.text("staff-desk-not-sold");
        }
        CounterRefusal::Invoice(why) => why,
    };
    locale.text(match why {
        InvoiceSaleRefusal::BuyerMissing => "staff-desk-invoice-buyer",
        InvoiceSaleRefusal::Fields(_) => "staff-desk-invoice-fields",
        InvoiceSaleRefusal::BadDay => "staff-desk-invoice-day",
        InvoiceSaleRefusal::NotForVouchers => "staff-desk-invoice-vouchers",
        InvoiceSaleRefusal::NoPerformance => "staff-desk-invoice-nothing",
    })
}
