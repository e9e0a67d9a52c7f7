//! A list as a table of the page: what was sold by performance, and what customers answered.

use crate::frame::{
    table::{Table, cell},
    words::when,
};
use domain::{
    id::PersonId, money::Money, people::customer_field::FieldKind, wording::text::no_formula,
};
use house::locales::Locale;
use markup::{Html, view};
use season::catalogue::Catalogue;
use subscribers::own_data::lists::{List, ListCell, ListView};
use ui::route::staff::{StaffRoute, counter::CounterRoute};

/// The file has all.
const ROWS_MAX: usize = 500;

pub(super) struct ShownList<'a> {
    pub locale: &'a Locale,
    pub catalogue: &'a Catalogue,
    pub time_zone: &'a str,
    /// Customers' own pages may be opened from here.
    pub opens_customers: bool,
    /// Performances may be cancelled and moved from here.
    pub opens_performances: bool,
}

impl ShownList<'_> {
    pub fn table(&self, title: String, list: &List) -> Html {
        let locale = self.locale;
        let columns = list.heads.iter().enumerate();
        let columns = columns.filter_map(|(at, name)| Some((at, locale.text(self.head(name)?))));
        let mut columns: Vec<(usize, String)> = columns.collect();
        let is = |at: usize, name: &str| list.heads.get(at).is_some_and(|head| *head == *name);
        let place = |name: &str| columns.iter().position(|(at, _)| is(*at, name));
        // In files it comes after all columns that older files had.
        if let (Some(sold), Some(invited)) = (place("sold"), place("invited")) {
            let column = columns.remove(invited);
            columns.insert(sold + 1, column);
        }
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
            "invited" => "staff-lists-invited",
            "answered_at" => "staff-lists-answered-at",
            "customer" if self.opens_customers => "staff-lists-customer",
            "question" => "staff-lists-question",
            "answer" => "staff-lists-answer",
            "people" => "staff-lists-people",
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
            let words = match text("performance").filter(|_| name == "starts_at") {
                Some(key) if self.opens_performances => words.map(|words| self.opened(key, words)),
                _ => words,
            };
            Some(match place {
                0 => view! { <th class=class scope="row" role="rowheader">{words}</th> },
                _ => cell(head, class, words),
            })
        });
        view! { <tr role="row">{cells.collect::<Html>()}</tr> }
    }

    fn opened(&self, performance: &str, words: Html) -> Html {
        let page = StaffRoute::Performance(performance.to_owned());
        view! { <a href=page.path(self.locale.language())>{words}</a> }
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

    /// A file for people: what has a name in the shop stands there by its name.
    pub fn named(&self, list: ListView) -> ListView {
        let at = list.heads.iter().position(|head| head == "question");
        let rows = list.rows.iter().map(|row| {
            let question = at.and_then(|at| row.get(at)).map(String::as_str).unwrap_or_default();
            let cells = list.heads.iter().zip(row);
            let named = cells.map(|(name, cell)| {
                let said = self.name(name, question, cell);
                if said == *cell { said } else { no_formula(&said) }
            });
            named.collect::<Vec<String>>()
        });
        let rows = rows.collect();
        let head = |head: &String| {
            self.head(head).map_or_else(|| head.clone(), |words| self.locale.text(words))
        };
        ListView { heads: list.heads.iter().map(head).collect(), rows }
    }

    /// Keys have names.
    fn name(&self, name: &str, question: &str, text: &str) -> String {
        let (locale, language) = (self.locale, self.locale.language());
        let named = |key: String| self.catalogue.text(&key, language).unwrap_or(text).to_owned();
        let kinds = &self.catalogue.rules.customer_fields;
        let is_yes_no =
            || kinds.iter().any(|it| it.key == question && matches!(it.kind, FieldKind::YesNo));
        match (name, text) {
            ("production", _) => self.catalogue.title(text, language),
            ("question", _) => named(format!("customer-field.{text}.name")),
            ("answer", "yes") if is_yes_no() => locale.text("customerfields-yes"),
            ("answer", "no") if is_yes_no() => locale.text("customerfields-no"),
            ("answer", _) => named(format!("customer-field.{question}.choice.{text}")),
            ("state", "cancelled") => locale.text("common-cancelled"),
            ("state", _) => String::new(),
            _ => text.to_owned(),
        }
    }

    fn text(&self, name: &str, question: &str, text: &str) -> Option<Html> {
        let (locale, language) = (self.locale, self.locale.language());
        Some(match name {
            "state" if text != "cancelled" => return None,
            "customer" => {
                let person: PersonId = text.parse().ok()?;
                let href = StaffRoute::Counter(CounterRoute::Customer(person)).path(language);
                view! { <a href=href>{locale.text("staff-lists-customer-open")}</a> }
            }
            _ => Html::of(self.name(name, question, text)),
        })
    }
}
