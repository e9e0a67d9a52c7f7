//! PayPal: an order is made, its payer approves it on PayPal's page, and we take the money when
//! we ask about it. What was approved too late is never taken.

mod amount;
mod answer;
mod certificates;
mod client;
mod notice;
mod verifications;

use crate::{
    banks::connections::{PaypalConnection, secret},
    http,
};
use answer::Order;
use anyhow::{Context, bail, ensure};
use certificates::Certificates;
use client::{PaypalClient, Refusal};
use domain::{
    money::Currency,
    payments::{
        decline::DeclineReason,
        gateway::{
            About, Attempt, Notice, Opened, Outcome, PaymentRequest, Redirect, RefundRequest,
        },
        method::PaymentMethod,
    },
};
use futures::{FutureExt, future::BoxFuture};
use house::ports::{Forged, Gateway, Message, RefundAnswer};
use serde_json::{Value, json};
use verifications::Verifications;

const TEXT_CHARS_MAX: usize = 127;
/// The shopper may choose another way to pay: PayPal's page is open to them still.
const NOT_APPROVED: [&str; 3] =
    ["ORDER_NOT_APPROVED", "PAYER_ACTION_REQUIRED", "PAYER_ACTION_REQUIRED_FOR_CAPTURE"];
const DECLINED: [&str; 6] = [
    "INSTRUMENT_DECLINED",
    "TRANSACTION_REFUSED",
    "PAYER_CANNOT_PAY",
    "PAYER_ACCOUNT_RESTRICTED",
    "PAYER_ACCOUNT_LOCKED_OR_CLOSED",
    "COMPLIANCE_VIOLATION",
];
const CAPTURED_BEFORE: [&str; 2] = ["ORDER_ALREADY_CAPTURED", "DUPLICATE_INVOICE_ID"];
/// Asking again changes nothing.
const REFUSED_FOR_GOOD: [&str; 9] = [
    "CAPTURE_FULLY_REFUNDED",
    "REFUND_AMOUNT_EXCEEDED",
    "REFUND_NOT_ALLOWED",
    "REFUND_NOT_PERMITTED",
    "REFUND_TIME_LIMIT_EXCEEDED",
    "REFUND_CAPTURE_CURRENCY_MISMATCH",
    "MAX_NUMBER_OF_REFUNDS_EXCEEDED",
    "PARTIAL_REFUND_NOT_ALLOWED",
    "TRANSACTION_REFUSED",
];
/// PayPal's name for how it speaks; any other language gets what the payer's browser asks for.
const LOCALES: [(&str, &str); 12] = [
    ("ca", "es-ES"),
    ("de", "de-DE"),
    ("en", "en-GB"),
    ("es", "es-ES"),
    ("fr", "fr-FR"),
    ("it", "it-IT"),
    ("ja", "ja-JP"),
    ("nl", "nl-NL"),
    ("pl", "pl-PL"),
    ("pt", "pt-PT"),
    ("ru", "ru-RU"),
    ("zh", "zh-CN"),
];

pub struct Paypal {
    client: PaypalClient,
    webhook_id: String,
    pages_url: String,
    merchant_name: Option<String>,
    certificates: Certificates,
    verifications: Verifications,
}

impl Paypal {
    /// # Errors
    /// Names the setting that is wrong.
    pub fn new(connection: &PaypalConnection, client: reqwest::Client) -> anyhow::Result<Self> {
        let it = connection;
        let secret = secret("secret", &it.secret, &it.secret_file)?;
        Ok(Self {
            certificates: Certificates::new(client.clone(), &it.url),
            verifications: Verifications::default(),
            client: PaypalClient::new(client, &it.url, &it.client_id, secret),
            webhook_id: it.webhook_id.clone(),
            pages_url: it.pages_url.clone(),
            merchant_name: it.merchant_name.clone(),
        })
    }

    async fn open_order(&self, request: &PaymentRequest) -> anyhow::Result<Opened> {
        // Its page takes cards too.
        ensure!(request.payment_method != PaymentMethod::Bizum, "PayPal takes no Bizum");
        let wish = self.order_wish(request)?;
        let key = request.payment.to_string();
        let order: Result<Order, Refusal> =
            self.client.post("/v2/checkout/orders", &wish, &key).await?;
        let order = order.map_err(|refusal| refusal.fault("the order"))?;
        let url = order.way_to_approve().context("the order has no page")?;
        let is_theirs = url.strip_prefix(&self.pages_url).is_some_and(|it| it.starts_with('/'));
        ensure!(is_theirs, "PayPal's page is not at pages_url");
        let redirect = Redirect { url, fields: Vec::new() };
        Ok(Opened { redirect, gateway_id: Some(order.id) })
    }

    fn order_wish(&self, request: &PaymentRequest) -> anyhow::Result<Value> {
        let mut context = json!({
            "return_url": request.return_url,
            "cancel_url": request.return_url,
            "user_action": "PAY_NOW",
            "shipping_preference": "NO_SHIPPING",
            // Cheques that clear in days would keep seats for days.
            "payment_method_preference": "IMMEDIATE_PAYMENT_REQUIRED",
        });
        let spoken = request.language.split('-').next().unwrap_or_default();
        if let Some((_, locale)) = LOCALES.iter().find(|(language, _)| *language == spoken) {
            context["locale"] = json!(locale);
        }
        if let Some(name) = &self.merchant_name {
            context["brand_name"] = json!(cut(name));
        }
        Ok(json!({
            "intent": "CAPTURE",
            "purchase_units": [{
                "reference_id": request.reference,
                "custom_id": request.reference,
                // PayPal refuses a second capture under the same.
                "invoice_id": request.reference,
                "description": cut(&request.description),
                "amount": amount::to_paypal(request.amount)?,
            }],
            "payment_source": { "paypal": { "experience_context": context } },
        }))
    }

    async fn ask_order(&self, attempt: &Attempt) -> anyhow::Result<Outcome> {
        // Nobody was ever sent there.
        let Some(id) = &attempt.gateway_id else { return Ok(Outcome::Unknown) };
        // PayPal forgets orders that nobody approved.
        let Some(order) = self.order(id).await? else { return Ok(Outcome::Unknown) };
        ensure!(order.is_for(&attempt.reference), "the order is another attempt's");
        if !order.waits_for_us() {
            return order.outcome(attempt.is_over);
        }
        match attempt.is_over {
            true => Ok(Outcome::Abandoned),
            false => self.capture(attempt, id).await,
        }
    }

    /// The money is taken once, however often it is asked for.
    async fn capture(&self, attempt: &Attempt, id: &str) -> anyhow::Result<Outcome> {
        let path = format!("{}/capture", order_path(id)?);
        let key = format!("{}-capture", attempt.payment);
        let taken: Result<Order, Refusal> = self.client.post(&path, &json!({}), &key).await?;
        let refusal = match taken {
            Ok(order) => return order.outcome(attempt.is_over),
            Err(refusal) => refusal,
        };
        if refusal.is_one_of(&NOT_APPROVED) {
            Ok(Outcome::Pending)
        } else if refusal.is_one_of(&DECLINED) {
            Ok(Outcome::Declined { reason: refusal.reason() })
        } else if refusal.is_one_of(&CAPTURED_BEFORE) {
            let order = self.order(id).await?.context("an order that was captured is gone")?;
            order.outcome(attempt.is_over)
        } else {
            Err(refusal.fault("the capture"))
        }
    }

    async fn order(&self, id: &str) -> anyhow::Result<Option<Order>> {
        let order: Result<Order, Refusal> = self.client.get(&order_path(id)?).await?;
        match order {
            Ok(order) => Ok(Some(order)),
            Err(refusal) if refusal.is_not_found() => Ok(None),
            Err(refusal) => Err(refusal.fault("the order")),
        }
    }

    async fn give_back(&self, request: &RefundRequest) -> anyhow::Result<RefundAnswer> {
        let refund = request.refund.to_string();
        let id = request.attempt.gateway_id.as_ref().context("a payment without a name")?;
        let mut capture = request.capture.clone();
        // PayPal's keys don't live for ever, and what was pending may be decided.
        if request.is_again || capture.is_none() {
            let order = self.order(id).await?.context("the order is gone")?;
            if let Some(known) = order.refund(&refund) {
                return known.answer();
            }
            capture = capture.or_else(|| order.capture_id());
        }
        let capture = capture.context("the order took no money")?;
        ensure!(is_name(&capture), "the capture is none of PayPal's");
        let wish = json!({
            "amount": amount::to_paypal(request.amount)?,
            "custom_id": refund,
        });
        let path = format!("/v2/payments/captures/{capture}/refund");
        let made: Result<answer::Refund, Refusal> = self.client.post(&path, &wish, &refund).await?;
        match made {
            Ok(made) => made.answer(),
            Err(refusal) if refusal.is_one_of(&REFUSED_FOR_GOOD) => {
                Ok(RefundAnswer::Refused(refusal.reason()))
            }
            Err(refusal) if refusal.is_malformed() || refusal.is_not_found() => {
                Ok(RefundAnswer::Unknown(refusal.reason()))
            }
            Err(refusal) => Err(refusal.fault("the refund")),
        }
    }
}

fn order_path(id: &str) -> anyhow::Result<String> {
    ensure!(is_name(id), "the attempt is no order of PayPal's");
    Ok(format!("/v2/checkout/orders/{id}"))
}

/// It goes into an address.
fn is_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

fn cut(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(TEXT_CHARS_MAX).collect()
}

impl Gateway for Paypal {
    fn open<'a>(&'a self, request: &'a PaymentRequest) -> BoxFuture<'a, anyhow::Result<Opened>> {
        self.open_order(request).boxed()
    }

    fn named_payment(&self, message: &Message<'_>) -> Option<About> {
        notice::named_payment(message)
    }

    fn why_declined(&self, failure: &str) -> Option<DeclineReason> {
        answer::why(failure)
    }

    fn read_notice<'a>(
        &'a self,
        message: &'a Message<'a>,
    ) -> BoxFuture<'a, anyhow::Result<Result<Option<Notice>, Forged>>> {
        self.read(message).boxed()
    }

    fn ask<'a>(&'a self, attempt: &'a Attempt) -> BoxFuture<'a, anyhow::Result<Outcome>> {
        self.ask_order(attempt).boxed()
    }

    fn closes(&self) -> bool {
        true
    }

    fn least_minor(&self, currency: Currency) -> i64 {
        amount::least_minor(currency)
    }

    fn step_minor(&self, currency: Currency) -> Option<i64> {
        amount::step_minor(currency)
    }

    fn tells_refunds_apart(&self) -> bool {
        true
    }

    fn refund<'a>(
        &'a self,
        request: &'a RefundRequest,
    ) -> BoxFuture<'a, anyhow::Result<RefundAnswer>> {
        async move { http::counted(self.give_back(request).await) }.boxed()
    }

    /// Nothing is ever kept: `open` asks for no agreement to charge later.
    fn charge_stored<'a>(
        &'a self,
        _credential: &'a str,
        _request: &'a PaymentRequest,
    ) -> BoxFuture<'a, anyhow::Result<Outcome>> {
        async move { bail!("nothing is kept at PayPal to be charged later") }.boxed()
    }
}

#[cfg(test)]
mod tests;
