//! Seats into the basket, from the forms that work without the plan: best seats, places of an
//! unnumbered area, seats from the list.

use crate::pages::{
    best_seats::{self, query::BestSeatsQuery},
    performance,
    seats::{
        self,
        query::{Asked, TICKED_MAX},
    },
};
use axum::{extract::Path, response::Response};
use domain::{
    id::{BasketLineId, PerformanceId},
    sales::offer::begun::Progress,
    seats::hold::{HoldRefusal, HoldRequest, SeatPick, SeatRequest},
};
use house::Answered;
use islands::plan::refusal_words;
use subscribers::exchange;
use ui::{
    error::Stop,
    refusal::hold_status,
    route::Route,
    session::{Notice, Tone, Visit},
    words::Words,
};

/// What the forms send, read by hand since a name may come many times.
#[derive(Debug, Default, PartialEq, Eq)]
struct HoldForm {
    count: u32,
    zone: Option<String>,
    area: Option<String>,
    /// The offer's key.
    offer: Option<String>,
    /// Of the list of seats; only its form has one.
    section: Option<usize>,
    /// Of the page with suggestions: for how many they were, and what else was asked.
    best: Option<BestSeatsQuery>,
    /// Straight on to the checkout.
    buys_now: bool,
    seats: Vec<u32>,
    /// The plan on which they were chosen, as `Listing::plan_mark`.
    plan_mark: Option<String>,
}

impl HoldForm {
    fn read(pairs: &[(String, String)]) -> Result<Self, Stop> {
        let mut form = Self::default();
        for (name, value) in pairs {
            match name.as_str() {
                // A count that is no number asks for nothing.
                "count" => form.count = value.trim().parse().unwrap_or(0),
                "zone" if !value.is_empty() => form.zone = Some(value.clone()),
                "offer" if !value.is_empty() => form.offer = Some(value.clone()),
                "area" => form.area = Some(value.clone()),
                "plan" => form.plan_mark = Some(value.clone()),
                "next" => form.buys_now = value == "checkout",
                "best" => form.best_query().count = value.clone(),
                "up_to" => form.best_query().up_to = value.clone(),
                "wheelchair" => form.best_query().wheelchair = value.clone(),
                "section" => form.section = Some(value.parse().map_err(|_| Stop::BadForm)?),
                "seat" if form.seats.len() < TICKED_MAX => {
                    form.seats.push(value.parse().map_err(|_| Stop::BadForm)?);
                }
                _ => {}
            }
        }
        Ok(form)
    }

    fn best_query(&mut self) -> &mut BestSeatsQuery {
        self.best.get_or_insert_default()
    }

    fn seat_request(&self) -> SeatRequest {
        let names_seats = self.section.is_some() || self.best.is_some();
        match (names_seats, &self.area) {
            (true, _) => {
                SeatRequest::Seats { picks: self.picks(), plan_mark: self.plan_mark.clone() }
            }
            (false, Some(area)) => {
                let (area, offer) = (area.clone(), self.offer.clone());
                SeatRequest::GeneralAdmission { area, count: self.count, offer, over_blocks: false }
            }
            (false, None) => {
                let (zone, offer) = (self.zone.clone(), self.offer.clone());
                SeatRequest::Best { zone, count: self.count, offer }
            }
        }
    }

    fn picks(&self) -> Vec<SeatPick> {
        let pick = |seat_index: &u32| SeatPick {
            seat_index: *seat_index,
            offer: self.offer.clone(),
            price_type: None,
        };
        self.seats.iter().map(pick).collect()
    }
}

pub async fn hold(
    mut visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    axum::Form(pairs): axum::Form<Vec<(String, String)>>,
) -> Result<Response, Stop> {
    let form = HoldForm::read(&pairs)?;
    let seat_request = form.seat_request();
    let performance =
        season::plan::performance(&visit.shop.house, &slug).await?.ok_or(Stop::NotFound)?;
    let actor = visit.actor().await?;
    let request = HoldRequest { performance, seat_request };
    let before = given_up(&visit, &request).await?;
    let house = &visit.shop.house;
    let held = match visit.exchanging() {
        Some(_) => money::exchange::hold(house, &actor, &request, &before).await,
        None => selling::hold::hold(house, &actor, &request).await,
    };
    match held.answered()? {
        Ok(held) => {
            money::exchange::replace(&visit.shop.house, &actor, &before).await?;
            // Whoever took what the shop suggested isn't told to choose better.
            if form.section.is_some() && leaves_alone(&visit, performance, &held.lone).await? {
                let words = visit.locale.text("basket-lone-seat");
                visit.leave_notice(&Notice::new(Tone::Warning, words)).await?;
            }
            let next = next(&visit, performance, &form).await?;
            Ok(visit.redirect_to(&next))
        }
        Err(refusal) => {
            let house = &visit.shop.house;
            let refusal =
                season::words::say_refusal(house, performance, refusal, visit.language()).await?;
            refused(visit, slug, &form, &refusal).await
        }
    }
}

/// Whether a single seat is left for nobody. One beside the seat that whoever exchanges a ticket
/// has here by another isn't: they had no other choice beside it.
async fn leaves_alone(
    visit: &Visit,
    performance: PerformanceId,
    lone: &[u32],
) -> Result<bool, Stop> {
    let Some(session) = visit.exchanging().filter(|_| !lone.is_empty()) else {
        return Ok(!lone.is_empty());
    };
    let house = &visit.shop.house;
    let exchange = exchange::under_way(house, session, Some(performance), visit.language()).await?;
    let own = exchange.and_then(|exchange| exchange.other?.plan_seat);
    let Some(own) = own else { return Ok(true) };
    let loaded = season::performance::load(house, performance).await?.ok_or(Stop::NotFound)?;
    let beside = loaded.plan.runs.beside(own.seat_index as usize);
    Ok(lone.iter().any(|seat| !beside.contains(&Some(*seat as usize))))
}

/// While tickets are exchanged, what is in the basket gives way to the seats that come, so that
/// there are no more than tickets.
async fn given_up(visit: &Visit, request: &HoldRequest) -> Result<Vec<BasketLineId>, Stop> {
    let Some(session) = visit.exchanging() else { return Ok(Vec::new()) };
    Ok(money::exchange::giving_way(&visit.shop.house, session, request, None).await?)
}

/// Where one goes on: to what is missing of a package, where this performance stands in it; to the
/// checkout; to the basket.
async fn next(visit: &Visit, performance: PerformanceId, form: &HoldForm) -> Result<String, Stop> {
    let (house, language) = (&visit.shop.house, visit.language());
    let basket = format!("{}?held=1", Route::Basket.path(language));
    let Some(session) = visit.session.as_ref().map(|session| session.id) else {
        return Ok(basket);
    };
    if let (Some(offer), true) = (&form.offer, form.best.is_some()) {
        let begun = selling::packages::progress(house, session, offer, language).await?;
        let is_missing = |begun: &Progress| !begun.is_whole();
        if begun.is_some_and(|(_, begun)| begun.iter().any(is_missing)) {
            return Ok(format!("{}#{performance}", Route::Offer(offer.clone()).path(language)));
        }
    }
    if !form.buys_now {
        return Ok(basket);
    }
    // What can't be ordered yet, and what was lost, the basket's page says.
    let can_go = selling::basket::can_be_ordered(house, session, language).await?;
    Ok(if can_go { Route::Checkout.path(language) } else { basket })
}

/// The page that the form stood on, with the reason at its top.
async fn refused(
    visit: Visit,
    slug: String,
    form: &HoldForm,
    refusal: &HoldRefusal,
) -> Result<Response, Stop> {
    let words = match refusal {
        // These forms ask for a number, and a hall without numbers has no seat to choose.
        HoldRefusal::NothingChosen if form.section.is_none() => {
            visit.locale.text("performance-no-count")
        }
        _ => refusal_words::hold(&Words(visit.locale.clone()), refusal),
    };
    let notice = Notice::new(Tone::Error, words);
    if matches!(refusal, HoldRefusal::OtherKind { .. }) {
        // For them the page that the form stood on isn't there.
        visit.leave_notice(&notice).await?;
        return Ok(visit.redirect(&Route::Season));
    }
    let notice = Some(notice);
    let status = hold_status(refusal);
    if let Some(best) = form.best.clone() {
        let query = BestSeatsQuery { offer: form.offer.clone().unwrap_or_default(), ..best };
        return best_seats::show_with(visit, slug, query, status, notice).await;
    }
    if form.section.is_some() {
        let asked = Asked {
            section: form.section,
            is_opened: false,
            ticked: form.seats.clone(),
            plan_mark: form.plan_mark.clone(),
            offer: form.offer.clone(),
        };
        return seats::show_with(visit, slug, asked, status, notice).await;
    }
    let asked =
        performance::Asked { offer: form.offer.as_deref(), ..performance::Asked::default() };
    performance::show_with(visit, slug, asked, status, notice).await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&str, &str)]) -> Result<SeatRequest, Stop> {
        let pairs: Vec<(String, String)> =
            pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
        Ok(HoldForm::read(&pairs)?.seat_request())
    }

    #[test]
    fn many_ticks_are_many_seats() {
        let seat_request = read(&[("section", "2"), ("seat", "7"), ("seat", "9")]);
        assert_eq!(seat_request.expect("a good form"), SeatRequest::tickets(&[7, 9]));
    }

    #[test]
    fn seats_that_were_suggested_are_those_that_are_held() {
        let pairs = [("seat", "7"), ("seat", "9"), ("best", "2"), ("up_to", ""), ("offer", "")];
        let seat_request = read(&pairs).expect("a good form");
        assert_eq!(seat_request, SeatRequest::tickets(&[7, 9]));
    }

    #[test]
    fn the_list_without_a_tick_asks_for_no_seat_rather_than_for_the_best() {
        let seat_request = read(&[("section", "2")]);
        assert_eq!(seat_request.expect("a good form"), SeatRequest::tickets(&[]));
    }

    #[test]
    fn seats_are_named_with_the_plan_on_which_they_were_chosen() {
        let seat_request = read(&[("section", "2"), ("plan", "0a1b2c3d"), ("seat", "7")]);
        let SeatRequest::Seats { plan_mark, .. } = seat_request.expect("a good form") else {
            panic!("seats were named")
        };
        assert_eq!(plan_mark.as_deref(), Some("0a1b2c3d"));
    }

    #[test]
    fn a_count_that_is_no_number_asks_for_nothing() {
        for count in ["", "two", "-1", "99999999999999"] {
            let seat_request = read(&[("zone", ""), ("count", count)]);
            assert_eq!(
                seat_request.expect("a good form"),
                SeatRequest::Best { zone: None, count: 0, offer: None }
            );
        }
    }

    #[test]
    fn a_tampered_form_is_refused() {
        assert!(read(&[("section", "1"), ("seat", "front row")]).is_err());
        assert!(read(&[("section", "none")]).is_err());
    }
}
