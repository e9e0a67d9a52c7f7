//! Orders that were found, and what became of the seat that was asked for.

use crate::frame::{
    table::{Table, cell},
    words::when,
};
use domain::{id::PerformanceId, moment::Moment};
use house::locales::Locale;
use markup::{Html, view};
use money::timeline::order_search::{FoundOrder, FoundOrders, SeatLine};
use season::catalogue::Catalogue;
use ui::route::staff::StaffRoute;

/// In whose language, and by which clock.
pub struct Told<'a> {
    pub locale: &'a Locale,
    pub catalogue: &'a Catalogue,
    pub time_zone: &'a str,
}

impl Told<'_> {
    /// `older`: the way to the orders that follow.
    pub fn list(&self, found: &FoundOrders, older: Option<Html>) -> Html {
        let locale = self.locale;
        let orders = found.orders.iter().zip(0_usize..);
        let items = orders.map(|(order, at)| self.item(order, at == 0)).collect::<Html>();
        let seat = (!found.seat.is_empty()).then(|| self.seat(&found.seat));
        view! {
            {seat}
            <section class="flow desk-part" aria-labelledby="found">
                <h2 class="desk-section__title" id="found">
                    {locale.text("staff-orders-found")}
                </h2>
                <ul>{items}</ul>
                {older}
            </section>
        }
    }

    /// Enter opens the first.
    fn item(&self, order: &FoundOrder, is_first: bool) -> Html {
        let locale = self.locale;
        let placed = [("when", self.when(order.placed_at).into())];
        let placed = locale.text_with("staff-order-placed", &placed);
        let of = order.performances.iter().filter_map(|id| self.performance(*id));
        let of = of.map(|it| view! { <br/> {it} }).collect::<Html>();
        let buyer = [order.buyer.as_str(), order.email.as_str()];
        let buyer: String =
            buyer.iter().filter(|it| !it.is_empty()).map(|it| format!(" · {it}")).collect();
        let end = order.end_cause.as_deref().and_then(|cause| self.end(cause));
        let end = end.map(|words| format!(" · {words}"));
        view! {
            <li>
                {self.link(&order.code, is_first)}
                {buyer}
                " · "
                {locale.money(order.total)}
                " · "
                {placed}
                {end}
                {of}
            </li>
        }
    }

    fn link(&self, code: &str, is_first: bool) -> Html {
        let href = StaffRoute::Order(code.to_owned()).path(self.locale.language());
        view! { <a href=href autofocus=is_first>{code.to_owned()}</a> }
    }

    fn when(&self, at: Moment) -> String {
        when(self.locale, at, self.time_zone)
    }

    /// Title, date and time.
    fn performance(&self, id: PerformanceId) -> Option<String> {
        let row = &self.catalogue.listing(id)?.row;
        let title = self.catalogue.title(&row.production_slug, self.locale.language());
        Some(format!("{title}, {}", when(self.locale, row.starts_at, &row.time_zone)))
    }

    /// Why an order ended.
    fn end(&self, cause: &str) -> Option<String> {
        let id = format!("timeline-end-{cause}");
        self.locale.has(&id).then(|| self.locale.text(&id))
    }

    fn seat(&self, lines: &[SeatLine]) -> Html {
        let locale = self.locale;
        let heads =
            ["staff-order-when", "staff-order-what", "staff-order-who", "staff-orders-order"];
        let heads = heads.map(|id| locale.text(id));
        let mut steps: Vec<(SeatStep, &SeatLine)> = Vec::new();
        for line in lines {
            steps.extend(self.steps(line).into_iter().map(|step| (step, line)));
        }
        steps.sort_by_key(|(step, _)| step.at);
        let row = |(step, line): &(SeatStep, &SeatLine)| {
            let who = Some(step.who.clone()).filter(|who| !who.is_empty());
            view! {
                <tr role="row">
                    {cell(&heads[0], "desk-table__when", Some(self.when(step.at)))}
                    <th scope="row" role="rowheader">{step.what.clone()}</th>
                    {cell(&heads[2], "", who)}
                    {cell(&heads[3], "", Some(self.link(&line.code, false)))}
                </tr>
            }
        };
        let rows = steps.iter().map(row).collect::<Html>();
        let table = Table { heads: &heads, rows, none: None, older: None };
        table.under("history", locale.text("staff-orders-seat-history"))
    }

    /// What happened to the seat in one order, in the words of the page.
    fn steps(&self, line: &SeatLine) -> Vec<SeatStep> {
        let locale = self.locale;
        let seller = line.seller.clone().unwrap_or_default();
        let step =
            |at, id: &str, who: &str| SeatStep { at, what: locale.text(id), who: who.to_owned() };
        let mut steps = vec![step(line.placed_at, "staff-seat-ordered", &seller)];
        steps.extend(line.paid_at.map(|at| step(at, "staff-seat-sold", "")));
        for release in &line.releases {
            steps.push(step(release.released_at, "staff-seat-offered", ""));
            let id = match release.end_cause.as_deref() {
                Some("sold") => "staff-seat-resold",
                _ => "staff-seat-resale-ended",
            };
            steps.extend(release.ended_at.map(|at| step(at, id, "")));
        }
        let exchanged = line.exchanged_at.map(|at| step(at, "staff-seat-exchanged", ""));
        let returned = line.cancelled_at.filter(|_| line.exchanged_at.is_none());
        let by = line.cancelled_by_name.as_deref().unwrap_or_default();
        let returned = returned.map(|at| step(at, "staff-seat-returned", by));
        let ended = line.ended_at.filter(|_| line.cancelled_at.is_none());
        let ended = ended.map(|at| step(at, "staff-seat-ended", ""));
        steps.extend([exchanged, returned, ended].into_iter().flatten());
        steps
    }
}

struct SeatStep {
    at: Moment,
    what: String,
    who: String,
}
