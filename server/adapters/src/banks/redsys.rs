//! Redsys, through which Spanish banks take cards and Bizum: a signed form leads to its page, a
//! signed message tells how it went, a query answers when none came.

mod notice;
mod query;
mod rest;
pub mod signature;
mod verdict;
mod words;

use crate::{
    banks::connections::{RedsysConnection, Secret, secret},
    http,
};
use anyhow::{Context, ensure};
use domain::{
    money::Currency,
    payments::{
        decline::DeclineReason,
        gateway::{Attempt, Notice, Opened, Outcome, PaymentRequest, Redirect, RefundRequest},
    },
};
use futures::{FutureExt, future::BoxFuture};
use house::ports::{Forged, Gateway, Message, RefundAnswer};
use serde_json::{Map, Value};
use signature::Version;
use verdict::Fields;

pub struct Redsys {
    client: reqwest::Client,
    merchant_code: String,
    terminal: u16,
    secret: Secret,
    merchant_name: Option<String>,
    url: String,
    query_url: String,
    card_methods: String,
    version: Version,
    accepts: Vec<Version>,
}

impl Redsys {
    /// # Errors
    /// Names the setting that is wrong.
    pub fn new(connection: &RedsysConnection, client: reqwest::Client) -> anyhow::Result<Self> {
        let secret = secret("secret", &connection.secret, &connection.secret_file)?;
        let query = || format!("{}/apl02/services/SerClsWSConsulta", connection.url);
        let version = connection.signature;
        // The query is always signed in the oldest version: a secret that can't is wrong now.
        Version::Sha256V1.sign(secret.expose(), "0000", "")?;
        version.sign(secret.expose(), "0000", "")?;
        ensure!(
            words::are_methods(&connection.card_methods),
            "card_methods has letters alone, such as C, or nothing"
        );
        Ok(Self {
            client,
            merchant_code: connection.merchant_code.clone(),
            terminal: connection.terminal,
            secret,
            merchant_name: connection.merchant_name.clone(),
            url: connection.url.clone(),
            query_url: connection.query_url.clone().unwrap_or_else(query),
            card_methods: connection.card_methods.clone(),
            version,
            accepts: connection.accepts.clone().unwrap_or_else(|| vec![version]),
        })
    }

    /// The three fields that travel, in a form or as JSON.
    fn envelope(
        &self,
        order: &str,
        parameters: &[(&str, String)],
    ) -> anyhow::Result<Vec<(String, String)>> {
        let object: Map<String, Value> = parameters
            .iter()
            .map(|(name, value)| ((*name).to_owned(), Value::String(value.clone())))
            .collect();
        let travels = self.version.encode(&Value::Object(object).to_string());
        let signature = self.version.sign(self.secret.expose(), order, &travels)?;
        Ok([
            ("Ds_SignatureVersion", self.version.as_str().to_owned()),
            ("Ds_MerchantParameters", travels),
            ("Ds_Signature", signature),
        ]
        .map(|(name, value)| (name.to_owned(), value))
        .to_vec())
    }

    fn form(&self, request: &PaymentRequest) -> anyhow::Result<Redirect> {
        words::check(request)?;
        let mut parameters = self.account(&request.reference, "0");
        parameters.extend([
            ("DS_MERCHANT_AMOUNT", request.amount.minor.to_string()),
            ("DS_MERCHANT_CURRENCY", words::number_of(request.amount.currency)?.to_owned()),
            ("DS_MERCHANT_MERCHANTURL", request.notification_url.clone()),
            ("DS_MERCHANT_URLOK", request.return_url.clone()),
            ("DS_MERCHANT_URLKO", request.return_url.clone()),
            ("DS_MERCHANT_CONSUMERLANGUAGE", words::language(&request.language).to_owned()),
        ]);
        let methods = words::payment_methods(request.payment_method, &self.card_methods)?;
        parameters.extend(methods.map(|methods| ("DS_MERCHANT_PAYMETHODS", methods.to_owned())));
        let name = self.merchant_name.as_deref().unwrap_or_default();
        let texts = [
            ("DS_MERCHANT_MERCHANTNAME", words::text(name, words::NAME_CHARS_MAX)),
            (
                "DS_MERCHANT_PRODUCTDESCRIPTION",
                words::text(&request.description, words::DESCRIPTION_CHARS_MAX),
            ),
        ];
        parameters.extend(texts.into_iter().filter(|(_, text)| !text.is_empty()));
        if request.store_credential {
            parameters.extend(
                [
                    ("DS_MERCHANT_IDENTIFIER", "REQUIRED"),
                    ("DS_MERCHANT_COF_INI", "S"),
                    ("DS_MERCHANT_COF_TYPE", "R"),
                ]
                .map(|(name, value)| (name, value.to_owned())),
            );
        }
        let fields = self.envelope(&request.reference, &parameters)?;
        Ok(Redirect { url: format!("{}/sis/realizarPago", self.url), fields })
    }

    fn account(&self, order: &str, kind: &'static str) -> Vec<(&'static str, String)> {
        vec![
            ("DS_MERCHANT_MERCHANTCODE", self.merchant_code.clone()),
            ("DS_MERCHANT_TERMINAL", self.terminal.to_string()),
            ("DS_MERCHANT_ORDER", order.to_owned()),
            ("DS_MERCHANT_TRANSACTIONTYPE", kind.to_owned()),
        ]
    }

    /// # Errors
    /// It speaks of another shop, or of another terminal of this one.
    fn check_merchant(&self, fields: &Fields) -> anyhow::Result<()> {
        let number = |text: &str| text.parse::<u64>().ok();
        let code = fields.get("Ds_MerchantCode").context("no merchant is named")?;
        ensure!(
            number(&code).is_some() && number(&code) == number(&self.merchant_code),
            "another merchant"
        );
        let terminal = fields.get("Ds_Terminal").context("no terminal is named")?;
        ensure!(number(&terminal) == Some(self.terminal.into()), "another terminal");
        Ok(())
    }
}

impl Gateway for Redsys {
    /// Nothing is said to Redsys yet: the shopper's browser brings the form.
    fn open<'a>(&'a self, request: &'a PaymentRequest) -> BoxFuture<'a, anyhow::Result<Opened>> {
        let opened = self.form(request).map(|redirect| Opened { redirect, gateway_id: None });
        async move { opened }.boxed()
    }

    fn why_declined(&self, failure: &str) -> Option<DeclineReason> {
        verdict::why(failure)
    }

    fn step_minor(&self, currency: Currency) -> Option<i64> {
        words::number_of(currency).is_ok().then_some(1)
    }

    fn read_notice<'a>(
        &'a self,
        message: &'a Message<'a>,
    ) -> BoxFuture<'a, anyhow::Result<Result<Option<Notice>, Forged>>> {
        async move {
            match self.read(message.body)? {
                Ok(Some(notice)) => self.look_up(notice).await.map(|notice| Ok(Some(notice))),
                read => Ok(read),
            }
        }
        .boxed()
    }

    fn ask<'a>(&'a self, attempt: &'a Attempt) -> BoxFuture<'a, anyhow::Result<Outcome>> {
        self.ask_about(&attempt.reference).boxed()
    }

    fn refund<'a>(
        &'a self,
        request: &'a RefundRequest,
    ) -> BoxFuture<'a, anyhow::Result<RefundAnswer>> {
        async move { http::counted(self.give_back(request).await) }.boxed()
    }

    fn charge_stored<'a>(
        &'a self,
        credential: &'a str,
        request: &'a PaymentRequest,
    ) -> BoxFuture<'a, anyhow::Result<Outcome>> {
        self.charge(credential, request).boxed()
    }
}

#[cfg(test)]
mod tests;
