//! The house's rules of exchange, return and resale in words, by what one buys: the first row that
//! fits each performance, as a holder's own pages read them.

use domain::{
    moment::{DAY_MS, HOUR_MS, Moment},
    money::Money,
    sales::offer::OfferKind,
    wording::{listing::Listing, settings::When},
};
use house::locales::Locale;
use markup::{Html, view};
use rules::{ExchangeRule, ExchangeWithin, PriceDifference, ResaleRule, WaiverRule, Window};
use season::catalogue::Catalogue;
use std::{collections::BTreeSet, ptr, sync::Arc};

/// Of single tickets in the sheets of rules.
const TICKET: &str = "ticket";

/// The rules of the house, and in which language they are said.
pub struct Reader<'r> {
    pub catalogue: &'r Catalogue,
    pub locale: &'r Locale,
    pub now: Moment,
    /// Of the dates.
    pub time_zone: String,
}

/// Single tickets, or a subscription or package.
struct Product<'r> {
    key: &'r str,
    name: String,
    /// None: single tickets.
    kind: Option<OfferKind>,
    /// Its performances to come.
    listings: Vec<&'r Arc<Listing>>,
}

/// Something, and what is said of it.
pub struct Row {
    pub names: Vec<String>,
    pub text: String,
}

impl<'r> Reader<'r> {
    /// None: no ticket can be exchanged.
    pub fn exchanges(&self) -> Option<Html> {
        let rules = &self.catalogue.rules;
        self.by_product(|product| {
            let rule = |listing: &Listing| rules.exchange(product.key, listing);
            self.of_performances(product, rule, |rule| self.exchange(product, rule))
        })
    }

    /// None: no ticket can be given back.
    pub fn waivers(&self) -> Option<Html> {
        let rules = &self.catalogue.rules;
        let rows = self.by_product(|product| {
            let rule = |listing: &Listing| rules.waiver(product.key, listing);
            self.of_performances(product, rule, |rule| self.waiver(product, rule))
        })?;
        let is_possible = |listing: &&Arc<Listing>| rules.waiver(TICKET, listing).is_some();
        let mut singles = self.products().into_iter().filter(|product| product.kind.is_none());
        let none = (!singles.any(|product| product.listings.iter().any(is_possible)))
            .then(|| view! { <p>{self.locale.text("help-return-not-tickets")}</p> });
        Some(view! { {rows} {none} })
    }

    /// None: no ticket can be offered for resale.
    pub fn resales(&self) -> Option<Html> {
        let rules = &self.catalogue.rules;
        let rows = self.by_product(|product| {
            let rule = |listing: &Listing| rules.resale(product.key, listing);
            self.of_performances(product, rule, |rule| self.resale(product, rule))
        })?;
        let which = view! { <p>{self.locale.text("help-resale-numbered")}</p> };
        Some(view! { {rows} {which} })
    }

    fn products(&self) -> Vec<Product<'r>> {
        let is_ahead = |listing: &&Arc<Listing>| {
            let is_over = listing.row.starts_at <= self.now || listing.row.cancelled_at.is_some();
            !is_over && listing.effective.audience.is_none()
        };
        let catalogue = self.catalogue;
        let singles = Product {
            key: TICKET,
            name: self.locale.text("account-season-single"),
            kind: None,
            listings: catalogue.listings().filter(is_ahead).collect(),
        };
        let offers = catalogue.offers().iter().map(|offer| Product {
            key: &offer.row.key,
            name: catalogue.offer_name(offer, self.locale.language()),
            kind: Some(offer.row.kind),
            listings: offer.performances().iter().filter(is_ahead).collect(),
        });
        let all = [singles].into_iter().chain(offers);
        all.filter(|product| !product.listings.is_empty()).collect()
    }

    /// Products of which the same is said stand together; all of a kind by the kind's name.
    fn by_product(&self, said: impl Fn(&Product<'r>) -> String) -> Option<Html> {
        let products = self.products();
        let texts: Vec<String> = products.iter().map(said).collect();
        let mut rows: Vec<Row> = Vec::new();
        for (product, text) in products.iter().zip(&texts).filter(|(_, text)| !text.is_empty()) {
            let alike = products.iter().zip(&texts).filter(|(other, _)| other.kind == product.kind);
            let is_of_all = alike.clone().count() > 1 && alike.clone().all(|(_, it)| it == text);
            let name = match product.kind.filter(|_| is_of_all) {
                Some(kind) => self.kind_name(kind),
                None => product.name.clone(),
            };
            match rows.iter_mut().find(|row| row.text == *text) {
                Some(row) if row.names.contains(&name) => {}
                Some(row) => row.names.push(name),
                None => rows.push(Row { names: vec![name], text: text.clone() }),
            }
        }
        (!rows.is_empty()).then(|| list(&rows))
    }

    fn kind_name(&self, kind: OfferKind) -> String {
        self.locale.text(match kind {
            OfferKind::Subscription => "choice-kind-subscription",
            OfferKind::Flexible => "choice-kind-flexible",
            OfferKind::Package => "choice-kind-package",
        })
    }

    /// What a rule says, with its productions where it doesn't hold for all. Empty: no rule holds.
    fn of_performances<R: 'r>(
        &self,
        product: &Product<'r>,
        rule: impl Fn(&Listing) -> Option<&'r R>,
        words: impl Fn(&R) -> String,
    ) -> String {
        let of_each: Vec<Option<&R>> = product.listings.iter().map(|it| rule(it)).collect();
        let mut distinct: Vec<&R> = Vec::new();
        for rule in of_each.iter().copied().flatten() {
            if !distinct.iter().any(|known| ptr::eq(*known, rule)) {
                distinct.push(rule);
            }
        }
        let said = distinct.iter().map(|rule| {
            let holds = |of: &Option<&R>| of.is_some_and(|of| ptr::eq(of, *rule));
            let words = words(rule);
            if of_each.iter().all(holds) {
                return words;
            }
            let (mut within, mut outside) = (BTreeSet::new(), BTreeSet::new());
            for (listing, of) in product.listings.iter().zip(&of_each) {
                let set = if holds(of) { &mut within } else { &mut outside };
                set.insert(listing.row.production_slug.as_str());
            }
            let titles = within.iter().map(|slug| {
                let title = self.catalogue.title(slug, self.locale.language());
                match outside.contains(slug) {
                    true => self.locale.text_with("help-some-dates", &[("title", title.into())]),
                    false => title,
                }
            });
            let titles = titles.collect::<Vec<_>>().join(", ");
            let args = [("words", words.into()), ("titles", titles.into())];
            self.locale.text_with("help-of-productions", &args)
        });
        said.collect::<Vec<_>>().join(" ")
    }

    fn exchange(&self, product: &Product<'_>, rule: &ExchangeRule) -> String {
        let within = match rule.within {
            ExchangeWithin::Production => "help-exchange-production",
            ExchangeWithin::Zone => "help-exchange-zone",
            ExchangeWithin::Any => "help-exchange-any",
        };
        let fee = self.locale.money(Money::new(rule.fee_minor, self.catalogue.rules.currency));
        let fee = [("fee", fee.into()), ("free", rule.free.into())];
        let fee = match (rule.fee_minor, rule.free) {
            (0, _) => self.locale.text("help-exchange-free"),
            (_, 0) => self.locale.text_with("exchange-fee", &fee),
            _ => self.locale.text_with("help-exchange-first", &fee),
        };
        let difference = match rule.difference {
            PriceDifference::Paid => "exchange-dearer",
            PriceDifference::Free => "exchange-dearer-free",
            PriceDifference::Back => "exchange-dearer-back",
        };
        let most = rule.most.map(|most| {
            let id = match product.kind {
                None => "help-exchange-most-ticket",
                Some(_) => "help-exchange-most-seat",
            };
            self.locale.text_with(id, &[("most", most.into())])
        });
        let (within, difference) = (self.locale.text(within), self.locale.text(difference));
        let parts = [self.time(&rule.window), within, fee, difference];
        parts.into_iter().chain(most).collect::<Vec<_>>().join(" ")
    }

    fn waiver(&self, product: &Product<'_>, rule: &WaiverRule) -> String {
        let most = product.kind.map(|_| self.most_performances(rule.most));
        let credit = self.locale.text("help-return-credit");
        let parts = [self.time(&rule.window), credit];
        let parts = parts.into_iter().chain(self.fees_kept());
        parts.chain(most).collect::<Vec<_>>().join(" ")
    }

    fn resale(&self, product: &Product<'_>, rule: &ResaleRule) -> String {
        let most = rule.most.filter(|_| product.kind.is_some());
        let most = most.map(|most| self.most_performances(most));
        let percent = self.locale.percent(rule.share_ppm);
        let share = self.locale.text_with("help-resale-share", &[("percent", percent.into())]);
        let parts = [self.time(&rule.window), share];
        let parts = parts.into_iter().chain(self.fees_kept());
        parts.chain(most).collect::<Vec<_>>().join(" ")
    }

    /// None: the house charges no fees.
    fn fees_kept(&self) -> Option<String> {
        let has_fees = !self.catalogue.rules.charges.is_empty();
        has_fees.then(|| self.locale.text("account-fees-kept"))
    }

    fn most_performances(&self, most: u32) -> String {
        self.locale.text_with("help-most-performances", &[("most", most.into())])
    }

    /// From when, where that is still to come or hangs on the performance, and until when.
    fn time(&self, window: &Window) -> String {
        let before = |id: &str, count: i64| self.locale.text_with(id, &[("count", count.into())]);
        let from = match window.from {
            None => None,
            Some(When::At(at)) => (at > self.now).then(|| self.on("help-from-date", at)),
            Some(When::BeforeCurtain { ms }) if ms % DAY_MS == 0 => {
                Some(before("help-from-days", ms / DAY_MS))
            }
            // Never earlier than the rule says, nor below, later.
            Some(When::BeforeCurtain { ms }) => Some(before("help-from-hours", ms / HOUR_MS)),
        };
        let until = match window.until {
            Some(When::At(at)) => self.on("help-until-date", at),
            Some(When::BeforeCurtain { ms }) if ms > 0 && ms % DAY_MS == 0 => {
                before("help-until-days", ms / DAY_MS)
            }
            Some(When::BeforeCurtain { ms }) if ms > 0 => {
                before("help-until-hours", (ms + HOUR_MS - 1) / HOUR_MS)
            }
            Some(When::BeforeCurtain { .. }) | None => self.locale.text("help-until-sale"),
        };
        from.into_iter().chain([until]).collect::<Vec<_>>().join(" ")
    }

    fn on(&self, id: &str, at: Moment) -> String {
        let date = self.locale.date_plain(at, &self.time_zone);
        let time = self.locale.time(at, &self.time_zone);
        let when = [("date", date.into()), ("time", time.into())];
        let when = self.locale.text_with("common-when", &when);
        self.locale.text_with(id, &[("when", when.into())])
    }
}

pub fn list(rows: &[Row]) -> Html {
    let row = |row: &Row| {
        view! {
            <li>
                <strong>{row.names.join(", ")}</strong>
                <br/>
                {row.text.clone()}
            </li>
        }
    };
    let rows = rows.iter().map(row).collect::<Html>();
    view! { <ul>{rows}</ul> }
}
