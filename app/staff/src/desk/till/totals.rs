//! What several shifts took together: the report of a day, a clerk, a till or a counter.

use super::words;
use crate::frame::table::{Table, cell};
use domain::money::Currency;
use house::locales::Locale;
use markup::{Html, view};
use money::tills::{MethodFigures, ShiftReport};
use ui::parts;

/// Of shifts in one currency.
pub(super) struct Total {
    currency: Currency,
    methods: Vec<MethodFigures>,
    difference_minor: i64,
}

/// Shifts that weren't counted yet bring nothing to it, unless their sums are told.
pub(super) fn totals(reports: &[ShiftReport]) -> Vec<Total> {
    let mut all: Vec<Total> = Vec::new();
    for report in reports {
        let Some(figures) = &report.figures else { continue };
        let currency = report.shift.currency;
        let at = all.iter().position(|total| total.currency == currency);
        let at = at.unwrap_or_else(|| {
            all.push(Total { currency, methods: Vec::new(), difference_minor: 0 });
            all.len() - 1
        });
        let Some(total) = all.get_mut(at) else { continue };
        total.difference_minor += report.shift.difference_minor.unwrap_or_default();
        for figures in &figures.methods {
            total.add(figures);
        }
    }
    all
}

impl Total {
    fn add(&mut self, figures: &MethodFigures) {
        let mut known = self.methods.iter_mut();
        match known.find(|known| known.payment_method == figures.payment_method) {
            Some(known) => {
                known.payments += figures.payments;
                known.taken_minor += figures.taken_minor;
                known.refunds += figures.refunds;
                known.given_back_minor += figures.given_back_minor;
            }
            None => self.methods.push(*figures),
        }
    }

    pub fn table(&self, locale: &Locale) -> Html {
        let heads = HEADS.map(|id| locale.text(id));
        let [_, count, taken, given, left] = &heads;
        let money = |minor: i64| Some(words::sum(locale, minor, self.currency));
        let rows = self.methods.iter().map(|of| {
            let name = parts::name(locale, of.payment_method);
            view! {
                <tr role="row">
                    <th scope="row" role="rowheader">{name}</th>
                    {cell(count, "desk-table__sum", Some(locale.number(of.payments.into())))}
                    {cell(taken, "desk-table__sum", money(of.taken_minor))}
                    {cell(given, "desk-table__sum", money(of.given_back_minor))}
                    {cell(left, "desk-table__sum", money(of.taken_minor - of.given_back_minor))}
                </tr>
            }
        });
        let table = Table { heads: &heads, rows: rows.collect(), none: None, older: None };
        let difference = words::sum(locale, self.difference_minor, self.currency);
        view! {
            <section class="flow till-totals">
                <h2 class="desk-section__title">{locale.text("staff-till-report-methods")}</h2>
                {table.labelled(locale.text("staff-till-report-methods"))}
                <p>{locale.text("staff-till-report-difference")} " · " {difference}</p>
            </section>
        }
    }
}

const HEADS: [&str; 5] = [
    "staff-till-method",
    "staff-till-report-number",
    "staff-till-taken",
    "staff-till-given",
    "staff-till-left",
];
