//! How a sale is paid, and who buys. Each button names the sum that it takes. What comes back of
//! cash is said before it is taken, on buttons for the usual notes.

pub(super) mod otherwise;
mod voucher;

use super::{
    CARD, SalePart, Sent,
    fields::{DeskField, desk_field, hidden},
    way_to_open,
};
use domain::{
    id::SessionId,
    money::{Currency, Money},
    sales::basket::BasketView,
    wording::text::full_name,
};
use house::{locales::Locale, terminals::KnownTerminal};
use markup::{Html, view};
use money::checkout::{CounterPays, shown};
use otherwise::Otherwise;
use people::sales::SaleCustomer;
use ui::{refusal, route::staff::desk::DeskTarget};

pub(super) struct Payment<'a> {
    pub locale: &'a Locale,
    pub sale: SessionId,
    /// The performance that is chosen.
    pub slug: &'a str,
    pub view: &'a BasketView,
    pub sent: &'a Sent,
    /// The same sale sent twice is one by it.
    pub key: &'a str,
    /// Card terminals of this counter that the house speaks to.
    pub terminals: &'a [KnownTerminal],
    /// Typing begins here.
    pub is_first: bool,
    /// Whose sale it is.
    pub buyer: Option<&'a SaleCustomer>,
    /// What of their credit the reader may take; None: nothing.
    pub credit: Option<Money>,
    /// What is left on the voucher whose code was typed.
    pub voucher: Option<Money>,
    /// What else the reader may do with the sale.
    pub otherwise: &'a Otherwise,
    /// What tickets pay that are exchanged for it; None: it is an ordinary sale.
    pub exchange: Option<&'a CounterPays>,
}

/// Of the buttons for notes.
const NOTES_MAX: usize = 3;
/// In whole units of the currency, the smallest first.
const NOTES: [i64; 6] = [5, 10, 20, 50, 100, 200];

impl Payment<'_> {
    pub fn show(&self) -> Html {
        let Self { locale, view, .. } = *self;
        let currency = view.quote.currency;
        let why = view.refusal.as_ref().and_then(|why| refusal::place(locale, why, currency));
        if let Some(why) = why {
            return view! { <div class="notice notice--error" role="alert"><p>{why}</p></div> };
        }
        let wrong = self.sent.wrong_at(SalePart::Money).map(|words| {
            // Typing goes on from here, and the page shows it.
            view! {
                <div class="notice notice--error" role="alert" tabindex="-1" autofocus>
                    <p>{words}</p>
                </div>
            }
        });
        let no_till = self.sent.wrong_at(SalePart::Till).map(|words| {
            view! {
                <div class="notice notice--error" role="alert" tabindex="-1" autofocus>
                    <p>{words}</p>
                    {way_to_open(locale)}
                </div>
            }
        });
        let (total, due) = (view.quote.total_minor, self.due_minor());
        let ways = match (due, self.exchange) {
            (0, Some(pays)) if pays.back_minor > 0 => self.give_back(pays),
            (0, Some(_)) => self.button("nothing", "staff-desk-exchange-nothing"),
            (0, None) => self.button("nothing", "staff-desk-take-nothing"),
            _ => view! {
                {enter()}
                {self.cash()}
                {self.terminals()}
                {self.terminal()}
                {self.both()}
                {self.voucher()}
                {self.credit()}
            },
        };
        let action = DeskTarget::Pay(self.sale).path(locale.language());
        view! {
            <section class="flow desk-step" aria-labelledby="payment">
                <h2 id="payment">{locale.text("staff-desk-payment")}</h2>
                {wrong}
                {no_till}
                <form class="flow" method="post" action=action novalidate>
                    {hidden("kind", "pay".to_owned())}
                    {hidden("performance", self.slug.to_owned())}
                    {hidden("key", self.key.to_owned())}
                    {hidden("total", total.to_string())}
                    {self.shown()}
                    <p class="desk-total">
                        {locale.text("staff-desk-total")} " " <strong>{self.money(due)}</strong>
                    </p>
                    {hidden("tickets", self.tickets().to_string())}
                    {self.buyer()}
                    {ways}
                    {self.exchange.is_none().then(|| self.otherwise())}
                </form>
            </section>
        }
    }

    /// What the form brings back of what stands here.
    fn shown(&self) -> Html {
        match self.exchange {
            None => hidden("shown", shown(&self.view.quote, &self.view.invoices)),
            Some(pays) => view! {
                {hidden("shown", pays.shown.clone())}
                {hidden("exchange", pays.pays_minor.to_string())}
            },
        }
    }

    fn due_minor(&self) -> i64 {
        self.view.quote.total_minor - self.exchange.map_or(0, |pays| pays.pays_minor)
    }

    fn tickets(&self) -> u32 {
        self.view.lines.iter().map(|line| line.quantity).sum()
    }

    fn money(&self, minor: i64) -> String {
        self.locale.money(Money::new(minor, self.view.quote.currency))
    }

    fn typed(&self, name: &str) -> String {
        self.sent.typed("pay", name).to_owned()
    }

    /// What was typed; where the form wasn't sent yet, what is known of the customer.
    fn typed_or(&self, name: &str, known: impl Fn(&SaleCustomer) -> String) -> String {
        match self.buyer.filter(|_| !self.sent.is_of("pay")) {
            Some(buyer) => known(buyer),
            None => self.typed(name),
        }
    }

    /// Takes the whole sum.
    fn button(&self, way: &'static str, words: &'static str) -> Html {
        let sum = [("sum", self.money(self.due_minor()).into())];
        view! {
            <button class="button" type="submit" name="way" value=way>
                {self.locale.text_with(words, &sum)}
            </button>
        }
    }

    /// The new seats cost less.
    fn give_back(&self, pays: &CounterPays) -> Html {
        let sum = [("sum", self.money(pays.back_minor).into())];
        view! {
            <button class="button" type="submit" name="way" value="nothing">
                {self.locale.text_with("staff-desk-exchange-give-back", &sum)}
            </button>
        }
    }

    fn buyer(&self) -> Html {
        let locale = self.locale;
        let name = DeskField {
            id: "name".to_owned(),
            name: "name",
            label: locale.text("staff-desk-name"),
            value: self.typed_or("name", |it| full_name(&it.given_name, &it.family_name)),
            error: self.sent.wrong_at(SalePart::Name),
            accesskey: "b",
            ..DeskField::default()
        };
        let email = DeskField {
            id: "email".to_owned(),
            name: "email",
            label: locale.text("staff-desk-email"),
            value: self.typed_or("email", |it| it.email.clone()),
            hint: Some(locale.text("staff-desk-email-hint")),
            error: self.sent.wrong_at(SalePart::Email),
            ..DeskField::default()
        };
        view! { <div class="desk-search">{desk_field(name)} {desk_field(email)}</div> }
    }

    fn cash(&self) -> Html {
        let locale = self.locale;
        let given = DeskField {
            id: "given".to_owned(),
            name: "given",
            label: locale.text("staff-desk-given"),
            value: self.typed("given"),
            hint: Some(locale.text("staff-desk-given-hint")),
            error: self.sent.wrong_at(SalePart::Given),
            keys: "decimal",
            accesskey: "g",
            is_first: self.is_first,
        };
        let total = self.due_minor();
        let notes = notes(total, self.view.quote.currency).into_iter().map(|given_minor| {
            let change = self.money(given_minor - total);
            let args = [("given", self.money(given_minor).into()), ("change", change.into())];
            view! {
                <button
                    class="button button--quiet"
                    type="submit"
                    name="note"
                    value=given_minor
                >
                    {locale.text_with("staff-desk-note", &args)}
                </button>
            }
        });
        view! {
            <div class="desk-search">
                {desk_field(given)}
                {self.button("cash", "staff-desk-take-cash")}
            </div>
            <p class="desk-actions">{notes.collect::<Html>()}</p>
        }
    }

    /// Each takes the whole sum, or what is typed to be paid by card.
    fn terminals(&self) -> Option<Html> {
        let sum = self.money(self.due_minor());
        let buttons = self.terminals.iter().map(|terminal| {
            let args = [("label", terminal.label.as_str().into()), ("sum", sum.as_str().into())];
            let way = format!("{CARD}{}", terminal.name);
            view! {
                <button class="button" type="submit" name="way" value=way>
                    {self.locale.text_with("staff-desk-card-take", &args)}
                </button>
            }
        });
        let buttons = buttons.collect::<Html>();
        (!self.terminals.is_empty()).then(|| view! { <p class="desk-actions">{buttons}</p> })
    }

    fn terminal(&self) -> Html {
        let locale = self.locale;
        let slip = DeskField {
            id: "slip".to_owned(),
            name: "slip",
            label: locale.text("staff-desk-slip"),
            value: self.typed("slip"),
            error: self.sent.wrong_at(SalePart::Slip),
            accesskey: "k",
            ..DeskField::default()
        };
        view! {
            <div class="desk-search">
                {desk_field(slip)}
                {self.button("terminal", "staff-desk-take-terminal")}
            </div>
        }
    }

    /// As much of the customer's credit as there is, and the rest in cash.
    fn credit(&self) -> Option<Html> {
        let locale = self.locale;
        let total = self.due_minor();
        let minor = self.credit.map_or(0, |credit| credit.minor.min(total));
        (minor > 0).then(|| {
            let args =
                [("credit", self.money(minor).into()), ("rest", self.money(total - minor).into())];
            let words = match total - minor {
                0 => "staff-desk-take-credit",
                _ => "staff-desk-take-credit-and-cash",
            };
            view! {
                <p class="desk-actions">
                    {hidden("credit", minor.to_string())}
                    <button
                        class="button button--quiet"
                        type="submit"
                        name="way"
                        value="credit"
                    >
                        {locale.text_with(words, &args)}
                    </button>
                </p>
            }
        })
    }

    /// So much by the terminal, with the slip above, and the rest in cash.
    fn both(&self) -> Html {
        let locale = self.locale;
        let by_card = DeskField {
            id: "by_card".to_owned(),
            name: "by_card",
            label: locale.text("staff-desk-by-card"),
            value: self.typed("by_card"),
            hint: Some(locale.text("staff-desk-by-card-hint")),
            error: self.sent.wrong_at(SalePart::ByCard),
            keys: "decimal",
            ..DeskField::default()
        };
        view! {
            <div class="desk-search">
                {desk_field(by_card)}
                {self.button("both", "staff-desk-take-both")}
            </div>
        }
    }
}

/// Enter in any field presses the first button, and what is typed says which way is meant.
fn enter() -> Html {
    view! { <button type="submit" name="way" value="enter" hidden=true></button> }
}

/// What people hand over for this sum, each more than it.
fn notes(total_minor: i64, currency: Currency) -> Vec<i64> {
    let unit = 10_i64.pow(currency.decimals());
    let whole = |note: i64| (total_minor + note * unit - 1) / (note * unit) * (note * unit);
    let mut given: Vec<i64> = NOTES.into_iter().map(whole).filter(|it| *it > total_minor).collect();
    given.sort_unstable();
    given.dedup();
    given.truncate(NOTES_MAX);
    given
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::money::EUR;

    #[test]
    fn notes_are_what_people_hand_over_for_a_sum() {
        assert_eq!(notes(5_150, EUR), [5_500, 6_000, 10_000]);
        assert_eq!(
            notes(5_000, EUR),
            [6_000, 10_000, 20_000],
            "exact cash has a button of its own"
        );
        assert_eq!(notes(1, EUR), [500, 1_000, 2_000]);
        assert_eq!(notes(10_000, EUR), [20_000]);
        assert_eq!(notes(20_000, EUR), Vec::<i64>::new());
        let yen = Currency::parse("JPY").expect("a currency");
        assert_eq!(notes(42, yen), [45, 50, 60]);
    }
}
