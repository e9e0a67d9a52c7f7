//! The chosen seats are blocked, reserved or freed. What is refused stands above the plan, with all
//! that was chosen and typed.

use super::{
    block_words::BlockWords,
    terms::{block_terms, local_time},
};
use crate::{
    desk::{SalePart, Sent, Wrong, encoded, sale, sale_id, sale_path, served, words},
    frame::context::StaffContext,
    look::form::LookForm,
};
use axum::{
    Form,
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    id::SessionId,
    order::PlaceRequest,
    people::actor::Actor,
    sales::reservation::ReserveRefusal,
    seats::hold::{HoldRefusal, HoldRequest, SeatPick, SeatRequest},
};
use house::Answered;
use money::{
    checkout::new_idempotency_key,
    reservations::{OverRefusal, ReserveRequest, free_reserved, reserve},
};
use people::sales::{Counter, open_sale};
use season::{
    catalogue,
    performance::{self, Performance},
};
use selling::{
    basket,
    blocks::{BlockRequest, UnblockRequest, block, unblock},
    hold::hold,
};
use ui::{error::Stop, refusal, route::staff::desk::seat_history_path};

/// No hall has more seats.
const SEATS_MAX: usize = 100_000;

/// Where it goes on, or why nothing was done.
type Done = Result<String, String>;

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
    let done = match Chosen::load(&context, &seller, &form).await? {
        Ok(chosen) => {
            let change = Change { context: &context, sale, seller: &seller, form: &form, chosen };
            change.done().await?
        }
        Err(words) => Err(words),
    };
    match done {
        Ok(page) => Ok(Redirect::to(&page).into_response()),
        Err(words) => {
            let wrong = Some(Wrong { part: SalePart::Plan, words });
            sale::page(context, seller, Sent { form, wrong }).await
        }
    }
}

/// The seats that were chosen, of the plan that the page showed.
pub(super) struct Chosen {
    performance: Performance,
    indexes: Vec<u32>,
}

impl Chosen {
    pub async fn load(
        context: &StaffContext,
        seller: &Actor,
        form: &LookForm,
    ) -> Result<Result<Self, String>, Stop> {
        let house = &context.shop.house;
        let refused = |id: &str| Ok(Err(context.locale.text(id)));
        let known = catalogue::catalogue(house).await?;
        let listing = known.listing_by_slug(form.text("performance"));
        let Some(id) = listing.map(|listing| listing.row.id) else {
            return refused("staff-desk-performance-unknown");
        };
        let loaded = performance::load_in(house, id, seller.outlet()).await?;
        let Some(performance) = loaded else {
            return refused("staff-desk-performance-unknown");
        };
        if performance.plan_mark != form.text("plan") {
            return refused("staff-desk-plan-changed");
        }
        let ticked = form.all("seat").take(SEATS_MAX);
        let indexes: Vec<u32> = ticked.filter_map(|seat| seat.parse().ok()).collect();
        match indexes.is_empty() {
            true => refused("staff-desk-act-nothing"),
            false => Ok(Ok(Self { performance, indexes })),
        }
    }

    /// By their identities in the plan's file.
    pub fn names(&self) -> Vec<String> {
        let seats = &self.performance.plan.hall.seats;
        let name = |index: &u32| seats.get(*index as usize).map(|seat| seat.guid.clone());
        self.indexes.iter().filter_map(name).collect()
    }

    /// As single tickets of the standard type.
    fn request(&self) -> HoldRequest {
        let pick = |index: &u32| SeatPick { seat_index: *index, offer: None, price_type: None };
        let picks = self.indexes.iter().map(pick).collect();
        let plan_mark = Some(self.performance.plan_mark.clone());
        let seat_request = SeatRequest::Seats { picks, plan_mark };
        HoldRequest { performance: self.performance.row.id, seat_request }
    }
}

struct Change<'a> {
    context: &'a StaffContext,
    sale: SessionId,
    seller: &'a Actor,
    form: &'a LookForm,
    chosen: Chosen,
}

impl Change<'_> {
    async fn done(&self) -> Result<Done, Stop> {
        match self.form.text("step") {
            "block" => self.block().await,
            "unblock" => self.unblock().await,
            "reserve" => self.reserve().await,
            "free" => self.free().await,
            "history" => Ok(Ok(self.history())),
            _ => Err(Stop::BadForm),
        }
    }

    fn slug(&self) -> &str {
        &self.chosen.performance.row.slug
    }

    /// The sale's page, which says what was done.
    fn page(&self, done: &str) -> Done {
        let page = sale_path(self.context.language(), self.sale, self.slug());
        Ok(format!("{page}&done={done}"))
    }

    fn refused(&self, id: &str) -> Done {
        Err(self.context.locale.text(id))
    }

    fn words(&self) -> BlockWords<'_> {
        BlockWords { locale: &self.context.locale, performance: &self.chosen.performance }
    }

    async fn block(&self) -> Result<Done, Stop> {
        let zone = &self.chosen.performance.row.time_zone;
        let Ok(terms) = block_terms(self.form, zone)? else {
            return Ok(self.refused("staff-desk-wrong-time"));
        };
        let performance = self.slug().to_owned();
        let request = BlockRequest { performance, named: self.chosen.names(), terms };
        let house = &self.context.shop.house;
        Ok(match block(house, &self.context.actor(), &request).await.answered()? {
            Ok(_) => self.page("blocked"),
            Err(why) => Err(self.words().block(&why)),
        })
    }

    async fn unblock(&self) -> Result<Done, Stop> {
        let (performance, named) = (self.slug().to_owned(), self.chosen.names());
        let request = UnblockRequest { performance, named, kind: None, name: None };
        let house = &self.context.shop.house;
        Ok(match unblock(house, &self.context.actor(), &request).await.answered()? {
            Ok(_) => self.page("unblocked"),
            Err(why) => Err(self.words().unblock(&why)),
        })
    }

    /// In a sale of their own: what is in the sale that is open here stays apart.
    async fn reserve(&self) -> Result<Done, Stop> {
        let (house, form) = (&self.context.shop.house, self.form);
        let zone = &self.chosen.performance.row.time_zone;
        let until = match local_time(form.text("reserve_until"), zone) {
            Ok(Some(until)) => until,
            Ok(None) | Err(_) => return Ok(self.refused("staff-desk-reserve-no-time")),
        };
        let counter = match &self.seller.outlet().point {
            None => Counter::BoxOffice,
            Some(key) => Counter::Point(key.clone()),
        };
        let own = match open_sale(house, &self.context.actor(), &counter).await.answered()? {
            Ok(own) => own,
            Err(why) => return Ok(Err(words::sale(&self.context.locale, why))),
        };
        let request = self.chosen.request();
        if let Err(why) = hold(house, &own, &request).await.answered()? {
            let why = OverRefusal::Hold(why);
            return Ok(Err(words::hold(self.context, request.performance, why).await?));
        }
        let form = PlaceRequest {
            idempotency_key: new_idempotency_key(house),
            family_name: form.text("reserve_name").to_owned(),
            email: form.text("reserve_email").to_owned(),
            language: self.context.language().to_owned(),
            ..PlaceRequest::default()
        };
        let wanted = ReserveRequest { form, until, deposit_minor: None };
        match reserve(house, &own, &wanted).await.answered()? {
            Ok(reservation) => {
                let page = self.page("reserved");
                Ok(page.map(|page| format!("{page}&reserved={}", encoded(&reservation.code))))
            }
            Err(why) => {
                // What it holds goes back at once.
                let _ = basket::empty(house, &own).await.answered()?;
                Ok(Err(self.not_reserved(&why)))
            }
        }
    }

    fn not_reserved(&self, why: &ReserveRefusal) -> String {
        let locale = &self.context.locale;
        let id = match why {
            ReserveRefusal::TooLate => "staff-desk-reserve-late",
            ReserveRefusal::Free => "staff-desk-reserve-nothing",
            ReserveRefusal::OnResale => "staff-desk-reserve-on-resale",
            ReserveRefusal::Place(why) => {
                let currency = self.chosen.performance.catalogue.currency();
                let words = refusal::place(locale, why, currency);
                return words.unwrap_or_else(|| locale.text("staff-desk-reserve-buyer"));
            }
            ReserveRefusal::UnknownReservation
            | ReserveRefusal::Ended
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
            | ReserveRefusal::KeyUsed => "staff-desk-reserve-refused",
        };
        locale.text(id)
    }

    async fn free(&self) -> Result<Done, Stop> {
        let (house, request) = (&self.context.shop.house, self.chosen.request());
        match free_reserved(house, self.seller, &request).await.answered()? {
            Ok(_) => Ok(self.page("freed")),
            Err(OverRefusal::Hold(HoldRefusal::NothingChosen)) => {
                Ok(self.refused("staff-desk-reserve-none"))
            }
            Err(why) => Ok(Err(words::hold(self.context, request.performance, why).await?)),
        }
    }

    /// Of the first seat that was chosen.
    fn history(&self) -> String {
        let seat = self.chosen.names().into_iter().next().unwrap_or_default();
        seat_history_path(self.context.language(), &seat, self.slug())
    }
}
