//! A customer who buys by the pages' own forms, and pays at the test bank.

use crate::{
    browser::Browser,
    form::{between, fields, form, values},
    shop::{Mail, Shop},
};
use anyhow::{Context, bail, ensure};
use reqwest::StatusCode;

/// The digits of a sign-in code.
const CODE_DIGITS: usize = 8;
/// Of a UUID.
const ID_CHARS: usize = 36;
/// Where share and credit may go.
pub const IBAN: &str = "ES7921000813610123456789";

pub struct Buyer<'s> {
    pub browser: Browser,
    shop: &'s Shop,
    pub email: String,
}

/// Seats as the list of free seats names them.
pub struct Seats {
    section: String,
    /// The key of what they are bought as; empty: as tickets.
    pub offer: String,
    seats: Vec<String>,
}

/// What became of an order's form.
pub enum Placed {
    /// What a bank is to be paid; by its reference.
    AtBank {
        reference: String,
        total_minor: i64,
    },
    /// Nothing was left to pay.
    Done {
        page: String,
    },
    Refused(StatusCode),
}

/// A paid order.
pub struct Bought {
    /// Its address.
    pub page: String,
    /// Of the payment at the bank; empty: there was none.
    pub reference: String,
    /// By card, if no voucher paid a part.
    pub total_minor: i64,
    body: String,
}

impl<'s> Buyer<'s> {
    pub fn new(shop: &'s Shop, client: &reqwest::Client, email: &str) -> Self {
        let browser = Browser::new(client, &shop.url);
        Self { browser, shop, email: email.to_owned() }
    }

    /// By the code that comes by mail.
    pub async fn sign_in(&mut self) -> anyhow::Result<()> {
        let email = self.email.clone();
        self.browser.get("/en/sign-in").await?;
        let form = [("email", email.as_str()), ("next", "/en")];
        let before = self.shop.last_mail_at(&email)?;
        let asked = self.browser.post("/en/sign-in", &form).await?;
        ensure!(asked.status == StatusCode::SEE_OTHER, "no code for {email}: {}", asked.status);
        let digits =
            |mail: &Mail| -> String { mail.subject.chars().filter(char::is_ascii_digit).collect() };
        let is_code = |mail: &Mail| mail.sent_at > before && digits(mail).len() == CODE_DIGITS;
        let code = digits(&self.shop.newest_mail(&email, is_code).await?);
        let form = [("email", email.as_str()), ("code", code.as_str()), ("next", "/en")];
        let opened = self.browser.post("/en/sign-in/code", &form).await?;
        ensure!(opened.status == StatusCode::SEE_OTHER, "the code opened nothing");
        Ok(())
    }

    /// So many free seats of a section.
    pub async fn free_seats(&mut self, performance: &str, count: usize) -> anyhow::Result<Seats> {
        self.seats_of(&format!("{performance}/seats"), count).await
    }

    /// The same by the address of a list.
    pub async fn seats_of(&mut self, list: &str, count: usize) -> anyhow::Result<Seats> {
        let page = self.browser.get(list).await?.body;
        let list = form(&page, "seat-list")?;
        let section = values(list, "section").pop().context("a section")?;
        let offer = values(list, "offer").pop().unwrap_or_default();
        let mut seats = values(list, "seat");
        seats.truncate(count);
        ensure!(seats.len() == count, "only {} seats are free", seats.len());
        Ok(Seats { section, offer, seats })
    }

    pub async fn hold(&mut self, performance: &str, wanted: &Seats) -> anyhow::Result<()> {
        let Seats { section, offer, .. } = wanted;
        let mut form = vec![("section", section.as_str()), ("offer", offer.as_str())];
        form.extend(wanted.seats.iter().map(|seat| ("seat", seat.as_str())));
        let held = self.browser.post(&format!("{performance}/hold"), &form).await?;
        ensure!(held.status == StatusCode::SEE_OTHER, "a hold was answered {}", held.status);
        Ok(())
    }

    /// All tickets of the basket.
    pub async fn as_price_type(&mut self, key: &str) -> anyhow::Result<()> {
        let basket = self.browser.get("/en/basket").await?.body;
        let lists = between(&basket, "name=\"price_type.", "\"");
        ensure!(!lists.is_empty(), "the basket has no ticket types");
        let lists: Vec<String> = lists.iter().map(|list| format!("price_type.{list}")).collect();
        let form: Vec<(&str, &str)> = lists.iter().map(|list| (list.as_str(), key)).collect();
        self.browser.post("/en/basket/choices", &form).await?;
        Ok(())
    }

    pub async fn put_extra(&mut self, key: &str) -> anyhow::Result<()> {
        let put = self.browser.post("/en/basket/extras", &[("key", key)]).await?;
        ensure!(put.status == StatusCode::SEE_OTHER, "{key} was answered {}", put.status);
        Ok(())
    }

    /// A gift voucher that is to pay.
    pub async fn put_voucher(&mut self, code: &str) -> anyhow::Result<()> {
        self.browser.post("/en/basket/codes", &[("code", code)]).await?;
        Ok(())
    }

    /// What gift vouchers would pay of the basket.
    pub async fn paid_by_vouchers(&mut self) -> anyhow::Result<i64> {
        let page = self.browser.get("/en/checkout").await?.body;
        match values(form(&page, "checkout__form")?, "vouchers").pop() {
            Some(shown) => Ok(shown.parse()?),
            None => Ok(0),
        }
    }

    pub async fn place(&mut self) -> anyhow::Result<Placed> {
        let page = self.browser.get("/en/checkout").await?.body;
        let mut sent = fields(form(&page, "checkout__form")?);
        let total = sent.iter().find(|(name, _)| name == "total").context("a total")?;
        let total_minor = total.1.parse()?;
        for (name, value) in [
            ("given_name", "Ana"),
            ("family_name", "Ruiz"),
            ("email", self.email.as_str()),
            ("language", "en"),
            ("terms", "yes"),
        ] {
            if sent.iter().all(|(known, _)| known != name) {
                sent.push((name.to_owned(), value.to_owned()));
            }
        }
        let sent: Vec<(&str, &str)> =
            sent.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let answer = self.browser.post("/en/checkout", &sent).await?;
        let path = answer.location.split('?').next().unwrap_or_default().to_owned();
        Ok(match path.strip_prefix("/test-bank/") {
            Some(reference) => Placed::AtBank { reference: reference.to_owned(), total_minor },
            None if path.contains("/orders/") => Placed::Done { page: path },
            None => Placed::Refused(answer.status),
        })
    }

    /// Orders what is in the basket, and pays.
    pub async fn buy(&mut self) -> anyhow::Result<Bought> {
        match self.place().await? {
            Placed::AtBank { reference, total_minor } => self.pay(&reference, total_minor).await,
            Placed::Done { page } => self.bought(page, String::new(), 0).await,
            Placed::Refused(status) => bail!("the order was answered {status}"),
        }
    }

    pub async fn pay(&mut self, reference: &str, total_minor: i64) -> anyhow::Result<Bought> {
        let bank = format!("/test-bank/{reference}");
        let paid = self.browser.post(&bank, &[("choice", "pay-notify-first")]).await?;
        ensure!(paid.status == StatusCode::SEE_OTHER, "the bank answered {}", paid.status);
        let back = self.browser.get(&paid.location).await?;
        let page = back.location.split('?').next().unwrap_or_default().to_owned();
        ensure!(page.contains("/orders/"), "the way back leads to {page}");
        self.bought(page, reference.to_owned(), total_minor).await
    }

    async fn bought(
        &mut self,
        page: String,
        reference: String,
        total_minor: i64,
    ) -> anyhow::Result<Bought> {
        let body = self.browser.get(&page).await?.body;
        Ok(Bought { page, reference, total_minor, body })
    }

    /// How many tickets an order's page shows now.
    pub async fn tickets_on(&mut self, page: &str) -> anyhow::Result<usize> {
        let body = self.browser.get(page).await?.body;
        Ok(tickets_of(&body).len())
    }

    /// On the page where a ticket is offered: what its holder is promised.
    pub async fn promised_minor(&mut self, ticket: &str) -> anyhow::Result<i64> {
        let path = format!("/en/account/tickets/{ticket}/offer");
        let page = self.browser.get(&path).await?.body;
        let shown = values(&page, "shown_minor").pop().context("no promise is shown")?;
        Ok(shown.parse()?)
    }

    /// Credit that is to go to a bank.
    pub async fn ask_for_pay_out(&mut self, amount_minor: i64) -> anyhow::Result<()> {
        let account = [("iban", IBAN), ("account_holder", "Ana Ruiz"), ("next", "pay-out")];
        let saved = self.browser.post("/en/account/bank", &account).await?;
        ensure!(saved.status == StatusCode::SEE_OTHER, "a bank account: {}", saved.status);
        let amount = amount_minor.to_string();
        let key = format!("attack {}", self.email);
        let wish = [("amount_minor", amount.as_str()), ("request_key", key.as_str())];
        let sent = self.browser.post("/en/account/credit/pay-out", &wish).await?;
        ensure!(sent.status == StatusCode::SEE_OTHER, "a pay-out: {}", sent.status);
        Ok(())
    }

    /// For resale; its share becomes credit, or goes to a bank.
    pub async fn offer(&mut self, ticket: &str, to: &str) -> anyhow::Result<()> {
        let path = format!("/en/account/tickets/{ticket}/offer");
        let form = [("to", to), ("iban", IBAN), ("account_holder", "Ana Ruiz")];
        let offered = self.browser.post(&path, &form).await?;
        ensure!(offered.status == StatusCode::SEE_OTHER, "an offer: {}", offered.status);
        Ok(())
    }
}

impl Bought {
    pub fn tickets(&self) -> Vec<String> {
        tickets_of(&self.body)
    }

    /// What the doors read.
    pub fn barcodes(&self) -> Vec<String> {
        let numbers = between(&self.body, "class=\"ticket__number\">", "<");
        numbers.into_iter().map(|number| number.replace(' ', "")).collect()
    }

    /// Of gift vouchers.
    pub fn codes(&self) -> Vec<String> {
        let codes = between(&self.body, "class=\"voucher__code\">", "<");
        codes.into_iter().map(str::to_owned).collect()
    }
}

/// The identities of the tickets that an order's page shows, in its order.
fn tickets_of(page: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for id in between(page, "/tickets/", "/") {
        if id.len() == ID_CHARS && !found.iter().any(|known| known == id) {
            found.push(id.to_owned());
        }
    }
    found
}

/// The latest performance of all: its tickets can be offered and exchanged still.
pub fn latest(performances: &[String]) -> anyhow::Result<&str> {
    // Addresses end with day and hour: `carmen-2026-12-05-2000`.
    let when = |address: &&String| {
        let from = address.len().saturating_sub("2026-12-05-2000".len());
        address.get(from..).unwrap_or_default().to_owned()
    };
    let latest = performances.iter().max_by_key(when);
    Ok(latest.context("nothing is on sale")?.as_str())
}
