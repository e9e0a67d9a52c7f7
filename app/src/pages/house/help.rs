//! Answers to what patrons ask before and after they buy. They come from the house's rules: what it
//! doesn't offer isn't on the page.

use crate::pages::house::help_rules::{Reader, Row, list};
use axum::response::Response;
use domain::{people::actor::Channel, sales::offer::OfferKind};
use markup::{Html, view};
use rules::{Proof, Validity, is_in};
use season::catalogue;
use serde_json::json;
use shell::{Head, Page, render, rich::rich};
use ui::{error::Stop, route::Route, session::Visit};

/// Opened by a link to its name.
struct Question {
    name: &'static str,
    asked: String,
    answer: Html,
}

pub async fn show(visit: Visit) -> Result<Response, Stop> {
    let house = &visit.shop.house;
    let catalogue = catalogue::catalogue(house).await?;
    let questions = questions(&Reader {
        catalogue: &catalogue,
        locale: &visit.locale,
        now: house.now(),
        time_zone: people::customers::time_zone(&catalogue),
    });
    let title = visit.locale.text("help-title");
    let lede = visit.locale.text("help-lede");
    let head = Head {
        title: title.clone(),
        description: lede.clone(),
        data: Some(data(&questions)),
        ..Head::default()
    };
    let main = move || {
        let questions = questions.into_iter().map(disclosure).collect::<Html>();
        view! {
            <header class="page__head">
                <h1>{title}</h1>
                <p class="lede">{lede}</p>
            </header>
            <div class="text">{questions}</div>
        }
    };
    Ok(render(visit, Page::new(Route::Help, head, "page page--narrow", main)).await)
}

/// To what can be done with tickets after the purchase, for pages that sell them. None: nothing.
pub async fn conditions(visit: &Visit) -> Result<Option<Html>, Stop> {
    let catalogue = catalogue::catalogue(&visit.shop.house).await?;
    let rules = &catalogue.rules;
    let name = match (rules.exchanges.is_empty(), rules.waivers.is_empty()) {
        (false, _) => "exchange",
        (true, false) => "return",
        (true, true) if rules.resales.is_empty() => return Ok(None),
        (true, true) => "resale",
    };
    let href = format!("{}#{name}", Route::Help.path(visit.language()));
    let words = visit.locale.text("help-conditions");
    Ok(Some(view! { <p><a href=href>{words}</a></p> }))
}

fn questions(reader: &Reader<'_>) -> Vec<Question> {
    let parts = [tickets(reader), changes(reader), buying(reader), visiting(reader)];
    parts.into_iter().flatten().collect()
}

/// schema.org's FAQPage, whose answers may have paragraphs, lists and links.
fn data(questions: &[Question]) -> serde_json::Value {
    let question = |question: &Question| {
        json!({
            "@type": "Question",
            "name": question.asked,
            "acceptedAnswer": {
                "@type": "Answer",
                "text": question.answer.clone().into_string(),
            },
        })
    };
    let questions: Vec<_> = questions.iter().map(question).collect();
    json!({ "@context": "https://schema.org", "@type": "FAQPage", "mainEntity": questions })
}

/// Browsers open it for a link to something in it, so the name stands at the answer.
fn disclosure(question: Question) -> Html {
    view! {
        <details class="help">
            <summary>{question.asked}</summary>
            <div class="help__answer" id=question.name>{question.answer}</div>
        </details>
    }
}

impl Reader<'_> {
    fn said(&self, id: &str) -> Html {
        view! { <p>{self.locale.text(id)}</p> }
    }

    fn link(&self, route: &Route, words: &str) -> Html {
        let href = route.path(self.locale.language());
        view! { <p><a href=href>{self.locale.text(words)}</a></p> }
    }

    fn question(&self, name: &'static str, asked: &str, answer: Html) -> Question {
        Question { name, asked: self.locale.text(asked), answer }
    }

    /// Of the ticket types that need a proof.
    fn proofs(&self) -> Option<Html> {
        let language = self.locale.language();
        let types = self.catalogue.rules.price_types.iter();
        let types = types.filter(|it| !it.is_invitation && is_in(&it.channels, Channel::SHOP));
        let rows = types.filter_map(|it| {
            let usual = match it.proof? {
                Proof::Entrance => "help-proof-door",
                Proof::BoxOffice => "help-proof-box-office",
            };
            let key = &it.key;
            let text = |part: &str| self.catalogue.text(&format!("tariff.{key}.{part}"), language);
            let note = text("note").map(str::to_owned);
            Some(Row {
                names: vec![text("name").unwrap_or(key).to_owned()],
                text: note.unwrap_or_else(|| self.locale.text(usual)),
            })
        });
        let rows: Vec<Row> = rows.collect();
        (!rows.is_empty()).then(|| list(&rows))
    }

    /// How long gift vouchers can be used; None: none are sold.
    fn vouchers(&self) -> Option<Html> {
        let vouchers = self.catalogue.rules.extras.iter().filter(|extra| extra.is_voucher);
        let validities: Vec<Validity> = vouchers.map(|extra| extra.validity).collect();
        let first = *validities.first()?;
        let is_one = validities.iter().all(|it| *it == first);
        let words = match (first.months, first.until) {
            (None, None) if is_one => self.locale.text("help-voucher-forever"),
            (Some(months), None) if is_one => {
                self.locale.text_with("help-voucher-months", &[("months", months.into())])
            }
            _ => self.locale.text("help-voucher-printed"),
        };
        Some(view! {
            {self.said("voucher-page-lede")}
            <p>{words}</p>
            {self.said("help-voucher-withdraw")}
            {self.link(&Route::Vouchers, "voucher-page-title")}
        })
    }

    /// None: no subscriptions are sold.
    fn subscriptions(&self) -> Option<Html> {
        let rules = &self.catalogue.rules;
        let mut kinds = self.catalogue.offers().iter().map(|offer| offer.row.kind);
        if !kinds.any(|kind| kind != OfferKind::Package) {
            return None;
        }
        let mut transfers = rules.subscription_transfers.iter();
        let goes_on = transfers.any(|rule| rule.check(self.now).is_ok());
        Some(view! {
            {self.said("offers-lede")}
            {self.renewal()}
            {self.returns_of_subscriptions()}
            {goes_on.then(|| self.said("help-subscription-pass-on"))}
            {self.link(&Route::Offers, "offers-title")}
        })
    }
}

impl Reader<'_> {
    /// None: no subscription is renewed.
    fn renewal(&self) -> Option<Html> {
        let rules = &self.catalogue.rules.renewals;
        let to_come = rules.iter().filter(|rule| !rule.is_due(self.now));
        let (is_to_come, is_open) =
            to_come.fold((false, false), |(_, open), rule| (true, open || rule.is_open(self.now)));
        let (said, link) = match (is_to_come, is_open) {
            (true, true) => ("help-renewal", Some("renewal-account-link")),
            (true, false) => ("help-renewal", None),
            (false, _) => ("help-renewal-over", Some("renewal-title")),
        };
        (!rules.is_empty()).then(|| {
            view! { {self.said(said)} {link.map(|words| self.link(&Route::Renewals, words))} }
        })
    }

    /// To what is said of giving back; None: no ticket of a subscription can be.
    fn returns_of_subscriptions(&self) -> Option<Html> {
        let rules = &self.catalogue.rules;
        let mut subscriptions =
            self.catalogue.offers().iter().filter(|offer| offer.row.kind != OfferKind::Package);
        let gives_back = subscriptions.any(|offer| {
            let mut listings = offer.performances().iter();
            listings.any(|listing| rules.waiver(&offer.row.key, listing).is_some())
        });
        (gives_back && self.waivers().is_some()).then(|| {
            view! {
                <p>
                    {self.locale.text("help-subscription-return")}
                    " "
                    <a href="#return">{self.locale.text("help-return")}</a>
                </p>
            }
        })
    }
}

fn tickets(reader: &Reader<'_>) -> Vec<Question> {
    let where_are = view! {
        {reader.said("help-tickets-text")}
        {reader.link(&Route::Account, "account-title")}
    };
    let lost = view! {
        {reader.said("help-lost-text")}
        {rich(&reader.locale.text("terms-ticket-text"))}
    };
    vec![
        reader.question("tickets", "help-tickets", where_are),
        reader.question("lost", "help-lost", lost),
    ]
}

/// What holders may do with tickets.
fn changes(reader: &Reader<'_>) -> Vec<Question> {
    let by_rules = |name: &'static str, asked: &str, rules: Option<Html>| {
        let answer = rules.map(|rules| view! { {rules} {reader.said("help-shown")} });
        answer.map(|answer| reader.question(name, asked, answer))
    };
    let by_rules = [
        by_rules("exchange", "help-exchange", reader.exchanges()),
        by_rules("return", "help-return", reader.waivers()),
        by_rules("resale", "help-resale", reader.resales()),
    ];
    let pass_on = reader.question("pass-on", "help-pass-on", reader.said("help-pass-on-text"));
    by_rules.into_iter().flatten().chain([pass_on]).collect()
}

fn buying(reader: &Reader<'_>) -> Vec<Question> {
    let payment = view! {
        {reader.said("help-payment-text")}
        {reader.said("help-payment-twice")}
    };
    let subscriptions = reader.subscriptions();
    // Nothing is asked that the answer doesn't say.
    let subscription = match reader.catalogue.rules.renewals.is_empty() {
        true => "help-subscription",
        false => "help-subscriptions",
    };
    let (vouchers, proofs) = (reader.vouchers(), reader.proofs());
    let all = [
        subscriptions.map(|it| reader.question("subscriptions", subscription, it)),
        vouchers.map(|it| reader.question("vouchers", "help-vouchers", it)),
        Some(reader.question("payment", "help-payment", payment)),
        proofs.map(|it| reader.question("concessions", "help-concessions", it)),
    ];
    all.into_iter().flatten().collect()
}

fn visiting(reader: &Reader<'_>) -> Vec<Question> {
    let text = |id: &str| reader.locale.text(id);
    let places = view! {
        {rich(&text("accessibility-places-text"))}
        {reader.link(&Route::Accessibility, "accessibility-title")}
    };
    let (phone, email) = (text("house-phone"), text("house-email"));
    let call: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let contact = view! {
        <p>
            {text("house-address")} <br/> {text("house-box-office")} <br/>
            <a href=format!("tel:{call}")>{phone}</a> <br/>
            <a href=format!("mailto:{email}")>{email}</a>
        </p>
    };
    vec![
        reader.question("wheelchair", "help-wheelchair", places),
        reader.question("late", "help-late", rich(&text("terms-entry-text"))),
        reader.question("children", "help-children", rich(&text("terms-entry-children"))),
        reader.question("contact", "help-contact", contact),
    ]
}
