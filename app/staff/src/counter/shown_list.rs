//! A list as a table of the page: what was sold by performance, and what customers answered.

use crate::{
    table::{Table, cell},
    words::when,
};
use domain::{id::PersonId, money::Money};
use house::locales::Locale;
use markup::{Html, view};
use season::catalogue::Catalogue;
use subscribers::lists::{List, ListCell};
use ui::staff_route::{StaffRoute, counter::CounterRoute};

/// The file has all.
const ROWS_MAX: usize = 500;

pub(super) struct ShownList<'a> {
    pub locale: &'a Locale,
    pub catalogue: &'a Catalogue,
    pub time_zone: &'a str,
    /// Customers' own pages may be opened from here.
    pub opens_customers: bool,
}

impl ShownList<'_> {
    pub fn table(&self, title: String, list: &List) -> Html {
        let locale = self.locale;
        let columns = list.heads.iter().enumerate();
        let columns = columns.filter_map(|(at, name)| Some((at, locale.text(self.head(name)?))));
        let columns: Vec<(usize, String)> = columns.collect();
        let heads: Vec<String> = columns.iter().map(|(_, head)| head.clone()).collect();
        let former = list.rows.len().saturating_sub(ROWS_MAX);
        let rows = list.rows.iter().skip(former).map(|row| self.row(list, &columns, row));
        let none = Some(locale.text("staff-lists-none"));
        let cut = (former > 0).then(|| {
            view! { <p class="soft">{locale.text("staff-lists-cut")}</p> }
        });
        Table { heads: &heads, rows: rows.collect(), none, older: cut }.under("shown", title)
    }

    /// None: the page doesn't show this column.
    fn head(&self, name: &str) -> Option<&'static str> {
        Some(match name {
            "starts_at" => "staff-lists-starts-at",
            "production" => "staff-lists-production",
            "state" => "staff-lists-state",
            "capacity" => "staff-lists-capacity",
            "sold" => "staff-lists-sold",
            "offered" => "staff-lists-offered",
            "kept" => "staff-lists-kept",
            "held" => "staff-lists-held",
            "free" => "staff-lists-free",
            "tickets" => "staff-lists-tickets",
            "back" => "staff-lists-back",
            "shares" => "staff-lists-shares",
            "income" => "staff-lists-income",
            "answered_at" => "staff-lists-answered-at",
            "customer" if self.opens_customers => "staff-lists-customer",
            "question" => "staff-lists-question",
            "answer" => "staff-lists-answer",
            _ => return None,
        })
    }

    fn row(&self, list: &List, columns: &[(usize, String)], row: &[ListCell]) -> Html {
        let text = |name: &str| {
            let at = list.heads.iter().position(|head| head == name)?;
            let ListCell::Text(text) = row.get(at)? else { return None };
            Some(text.as_str())
        };
        let question = text("question").unwrap_or_default();
        let cells = columns.iter().enumerate().filter_map(|(place, (at, head))| {
            let (name, found) = (list.heads.get(*at)?, row.get(*at)?);
            let (class, words) = self.words(name, question, found);
            Some(match place {
                0 => view! { <th class=class scope="row" role="rowheader">{words}</th> },
                _ => cell(head, class, words),
            })
        });
        view! { <tr role="row">{cells.collect::<Html>()}</tr> }
    }

    /// The cell's class, and what it says.
    fn words(&self, name: &str, question: &str, cell: &ListCell) -> (&'static str, Option<Html>) {
        let (locale, sum) = (self.locale, "desk-table__sum");
        match cell {
            ListCell::Time(at) => {
                ("desk-table__when", Some(Html::of(when(locale, *at, self.time_zone))))
            }
            ListCell::Amount(minor) => {
                let amount = Money::new(*minor, self.catalogue.currency());
                (sum, Some(Html::of(locale.money(amount))))
            }
            ListCell::Number(number) => (sum, Some(Html::of(locale.number(*number)))),
            ListCell::Text(text) => ("", self.text(name, question, text)),
            ListCell::Empty | ListCell::Seat(..) | ListCell::MoreThanPlan(..) => ("", None),
        }
    }

    /// Keys have names.
    fn text(&self, name: &str, question: &str, text: &str) -> Option<Html> {
        let (locale, language) = (self.locale, self.locale.language());
        let named = |key: String| self.catalogue.text(&key, language).unwrap_or(text).to_owned();
        Some(match name {
            "production" => Html::of(self.catalogue.title(text, language)),
            "question" => Html::of(named(format!("customer-field.{text}.name"))),
            "answer" => Html::of(named(format!("customer-field.{question}.choice.{text}"))),
            "state" if text == "cancelled" => Html::of(locale.text("common-cancelled")),
            "state" => return None,
            "customer" => {
                let person: PersonId = text.parse().ok()?;
                let href = StaffRoute::Counter(CounterRoute::Customer(person)).path(language);
                view! { <a href=href>{locale.text("staff-lists-customer-open")}</a> }
            }
            _ => Html::of(text),
        })
    }
}
