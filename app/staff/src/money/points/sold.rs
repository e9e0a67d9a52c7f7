//! What a point has sold and reserved, or all sales of a performance that it may see.

use super::Loaded;
use crate::frame::{
    table::{Table, cell},
    words::when,
};
use domain::money::{Currency, Money};
use house::locales::Locale;
use markup::{Html, view};
use money::books::points::{PointOrder, PointOrders};
use ui::route::staff::points::PointRoute;

pub(super) struct Sold<'a> {
    pub locale: &'a Locale,
    pub loaded: &'a Loaded,
    pub sold: &'a PointOrders,
}

const HEADS: [&str; 7] = [
    "staff-invite-when",
    "staff-money-order",
    "staff-lists-production",
    "staff-points-tickets",
    "staff-money-sum",
    "staff-lists-state",
    "staff-points-where",
];

impl Sold<'_> {
    pub fn show(&self) -> Html {
        let Self { locale, loaded, sold } = *self;
        let heads = HEADS.map(|id| locale.text(id));
        let rows = sold.orders.iter().map(|order| self.row(&heads, order));
        let none = Some(locale.text("staff-points-nothing-sold"));
        let table = Table { heads: &heads, rows: rows.collect(), none, older: None };
        let title = match loaded.performance.is_empty() {
            true => "staff-points-own",
            false => "staff-points-all-of",
        };
        view! {
            {self.ways()}
            {table.under("sold", locale.text(title))}
        }
    }

    /// To all sales of performances that it may see, and back to its own.
    fn ways(&self) -> Option<Html> {
        let Self { locale, loaded, sold } = *self;
        let page = PointRoute::Point(loaded.point.key.clone()).path(locale.language());
        let link = |slug: &String| {
            let listing = loaded.catalogue.listing_by_slug(slug)?;
            let title = loaded.catalogue.title(&listing.row.production_slug, locale.language());
            let starts = when(locale, listing.row.starts_at, &listing.row.time_zone);
            let href = format!("{page}?performance={slug}");
            Some(view! { <li><a href=href>{title} " · " {starts}</a></li> })
        };
        let links = sold.allowed.iter().filter_map(link).collect::<Html>();
        (!sold.allowed.is_empty()).then(|| {
            view! {
                <section class="flow" aria-labelledby="allowed">
                    <h2 class="desk-section__title" id="allowed">
                        {locale.text("staff-points-sees")}
                    </h2>
                    <ul>
                        <li><a href=page.clone()>{locale.text("staff-points-own")}</a></li>
                        {links}
                    </ul>
                </section>
            }
        })
    }

    fn row(&self, heads: &[String; 7], it: &PointOrder) -> Html {
        let Self { locale, loaded, .. } = *self;
        let [_, order, production, tickets, sum, state, place] = heads;
        let listing = loaded.catalogue.listing(it.performance);
        let title = listing.map(|listing| {
            let row = &listing.row;
            let title = loaded.catalogue.title(&row.production_slug, locale.language());
            [title, when(locale, row.starts_at, &row.time_zone)].join(" · ")
        });
        let minor = match Currency::parse(&it.currency) {
            Ok(currency) => locale.money(Money::new(it.minor, currency)),
            Err(_) => it.currency.clone(),
        };
        let point = if it.point.is_empty() { &it.channel } else { &it.point };
        view! {
            <tr role="row">
                <th class="desk-table__when" scope="row" role="rowheader">
                    {when(locale, it.placed_at, &loaded.time_zone)}
                </th>
                {cell(order, "", Some(it.code.clone()))}
                {cell(production, "", title)}
                {cell(tickets, "desk-table__sum", Some(locale.number(it.tickets.into())))}
                {cell(sum, "desk-table__sum", Some(minor))}
                {cell(state, "", Some(self.state(it)))}
                {cell(place, "", Some(point.clone()))}
            </tr>
        }
    }

    fn state(&self, it: &PointOrder) -> String {
        let locale = self.locale;
        let id = match (it.paid_at, it.ended_at) {
            (_, Some(_)) => "staff-points-ended",
            (Some(_), None) if it.tickets == 0 => "staff-points-all-returned",
            (Some(_), None) => "staff-points-is-sold",
            (None, None) => {
                let until = when(locale, it.pay_by, &self.loaded.time_zone);
                return locale.text_with("staff-points-reserved", &[("when", until.into())]);
            }
        };
        locale.text(id)
    }
}
