//! What a seller chooses of a performance: the best seats beside each other, seats by their names,
//! seats ticked on the plan, or places of an unnumbered area.

use super::{
    SalePart, Sent,
    fields::{DeskField, DeskOption, DeskSelect, desk_field, desk_select, hidden},
    plan::{PlanSeats, plan_form},
};
use crate::frame::{tick::Tick, words::when};
use domain::{id::SessionId, money::Money, sales::season::SaleState};
use house::locales::Locale;
use markup::{Html, view};
use selling::programme::at_counter::{CounterArea, CounterPerformance};
use std::sync::Arc;
use ui::route::staff::desk::DeskTarget;

pub(super) struct Choice<'a> {
    pub locale: &'a Arc<Locale>,
    pub sale: SessionId,
    pub chosen: &'a CounterPerformance,
    /// None: its plan can't be shown.
    pub seats: Option<&'a PlanSeats>,
    pub sent: &'a Sent,
    /// Typing begins here.
    pub is_first: bool,
    /// For so many tickets that are exchanged, a seat each.
    pub exchanged: Option<u32>,
}

impl Choice<'_> {
    pub fn show(&self) -> Html {
        let (locale, chosen) = (self.locale, self.chosen);
        let row = &chosen.performance.row;
        let starts = when(locale, row.starts_at, &row.time_zone);
        let has_seats = !chosen.performance.plan.hall.seats.is_empty();
        // Seats are blocked before the sale begins, too.
        let plan = self.seats.filter(|_| has_seats).map(|seats| plan_form(self, seats));
        let forms = match chosen.sale {
            SaleState::Open { .. } => {
                let areas = chosen.areas.iter().zip(0_usize..);
                let areas = areas.map(|(area, index)| self.places(area, index));
                let seats = has_seats.then(|| view! { {self.best()} {self.named()} });
                view! { {seats} {areas.collect::<Html>()} }
            }
            SaleState::NotYet { opens } => {
                let opens = when(locale, opens, &row.time_zone);
                let words = locale.text_with("staff-desk-not-yet", &[("when", opens.into())]);
                view! { <p class="desk-empty">{words}</p> }
            }
            SaleState::Closed | SaleState::Cancelled | SaleState::Past => {
                view! { <p class="desk-empty">{locale.text("staff-desk-sale-over")}</p> }
            }
        };
        view! {
            <section class="flow desk-step" aria-labelledby="chosen">
                <h2 id="chosen">{chosen.title.clone()}</h2>
                <p>{starts} " · " {chosen.hall.clone()}</p>
                {forms}
                {plan}
            </section>
        }
    }

    pub(super) fn action(&self) -> String {
        DeskTarget::Hold(self.sale).path(self.locale.language())
    }

    /// What each of the forms sends.
    pub(super) fn about(&self, kind: &'static str) -> Html {
        let slug = self.chosen.performance.row.slug.clone();
        view! { {hidden("performance", slug)} {hidden("kind", kind.to_owned())} }
    }

    fn price(&self, minor: i64) -> String {
        self.locale.money(Money::new(minor, self.chosen.performance.catalogue.currency()))
    }

    fn free(&self, free: u32) -> String {
        self.locale.text_with("staff-desk-free", &[("free", free.into())])
    }

    /// Nothing where there is one ticket type alone. The standard one is sent as nothing. `id`: of
    /// the list.
    pub(super) fn price_types(&self, kind: &str, id: &str) -> Option<Html> {
        let (locale, known) = (self.locale, &self.chosen.price_types);
        let others = known.iter().filter(|it| !it.is_standard).map(|it| {
            let price = [("price", self.price(it.from_minor).into())];
            let from = locale.text_with("common-price-from", &price);
            DeskOption { value: it.key.clone(), words: [it.name.as_str(), &from].join(" · ") }
        });
        let others: Vec<DeskOption> = others.collect();
        let words = match known.iter().find(|it| it.is_standard) {
            Some(standard) => standard.name.clone(),
            None => locale.text("staff-desk-type-standard"),
        };
        let standard = DeskOption { value: String::new(), words };
        (!others.is_empty()).then(|| {
            desk_select(DeskSelect {
                id: id.to_owned(),
                name: "type",
                label: locale.text("staff-desk-type"),
                options: [standard].into_iter().chain(others).collect(),
                chosen: self.sent.typed(kind, "type").to_owned(),
            })
        })
    }

    fn best(&self) -> Html {
        let locale = self.locale;
        let count = DeskField {
            id: "count".to_owned(),
            name: "count",
            label: locale.text("staff-desk-count"),
            value: match (self.sent.typed("best", "count"), self.exchanged) {
                ("", Some(count)) => count.to_string(),
                (typed, _) => typed.to_owned(),
            },
            error: self.sent.wrong_at(SalePart::Best),
            keys: "numeric",
            accesskey: "n",
            is_first: self.is_first,
            ..DeskField::default()
        };
        let any = DeskOption { value: String::new(), words: locale.text("staff-desk-zone-any") };
        let zones = self.chosen.zones.iter().map(|zone| DeskOption {
            value: zone.key.clone(),
            words: [zone.name.clone(), self.price(zone.price_minor), self.free(zone.free)]
                .join(" · "),
        });
        let zones = DeskSelect {
            id: "zone".to_owned(),
            name: "zone",
            label: locale.text("staff-desk-zone"),
            options: [any].into_iter().chain(zones).collect(),
            chosen: self.sent.typed("best", "zone").to_owned(),
        };
        view! {
            <form class="desk-search" method="post" action=self.action()>
                {self.about("best")}
                {desk_field(count)}
                {desk_select(zones)}
                {self.price_types("best", "type_best")}
                <button class="button" type="submit">{locale.text("staff-desk-best")}</button>
            </form>
        }
    }

    /// A seat in the middle of this hall, as it is typed.
    fn example(&self) -> String {
        let plan = &self.chosen.performance.plan;
        let name = plan.seat_name(plan.hall.seats.len() / 2);
        let parts = [name.area, name.section, name.row, name.number];
        let said: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        said.join("/")
    }

    fn named(&self) -> Html {
        let locale = self.locale;
        let example = [("seat", self.example().into())];
        let names = DeskField {
            id: "seats".to_owned(),
            name: "seats",
            label: locale.text("staff-desk-named"),
            value: self.sent.typed("named", "seats").to_owned(),
            hint: Some(locale.text_with("staff-desk-named-hint", &example)),
            error: self.sent.wrong_at(SalePart::Named),
            accesskey: "s",
            ..DeskField::default()
        };
        view! {
            <form class="desk-search" method="post" action=self.action()>
                {self.about("named")}
                {desk_field(names)}
                {self.price_types("named", "type_named")}
                {self.over("named")}
                <button class="button button--quiet" type="submit">
                    {locale.text("staff-desk-add")}
                </button>
            </form>
        }
    }

    /// Whether seats may leave a reservation.
    pub(super) fn over(&self, kind: &str) -> Html {
        let tick = Tick {
            id: format!("over-{kind}"),
            name: "over".to_owned(),
            value: "yes".to_owned(),
            words: self.locale.text("staff-desk-over"),
            is_ticked: self.sent.typed(kind, "over") == "yes",
            ..Tick::default()
        };
        tick.show()
    }

    fn places(&self, area: &CounterArea, index: usize) -> Html {
        let locale = self.locale;
        let is_sent = self.sent.typed("places", "area") == area.key;
        let price = area.price_minor.map(|minor| self.price(minor));
        let label = [Some(area.name.clone()), price, Some(self.free(area.free))];
        let label: Vec<String> = label.into_iter().flatten().collect();
        let count = DeskField {
            id: format!("places-{index}"),
            name: "count",
            label: label.join(" · "),
            value: match is_sent {
                true => self.sent.typed("places", "count").to_owned(),
                false => String::new(),
            },
            error: self.sent.wrong_at(SalePart::Places).filter(|_| is_sent),
            keys: "numeric",
            // Typing begins here where there are no seats.
            is_first: self.is_first && index == 0 && self.chosen.performance.zones.seats.is_empty(),
            ..DeskField::default()
        };
        view! {
            <form class="desk-search" method="post" action=self.action()>
                {self.about("places")}
                {hidden("area", area.key.clone())}
                {desk_field(count)}
                {self.price_types("places", &format!("type_{index}"))}
                <button class="button button--quiet" type="submit">
                    {locale.text("staff-desk-add")}
                </button>
            </form>
        }
    }
}
