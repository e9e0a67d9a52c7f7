//! A copy of the database, as somebody has it who found a backup: what of it opens or moves money.

use crate::{
    browser::NO_MINUTE_LIMITS,
    buyer::{Buyer, IBAN},
    shop::{Shop, client},
    table::Row,
};
use anyhow::{Context, ensure};
use reqwest::StatusCode;
use std::{fs, time::Duration};

pub async fn run(shop: &mut Shop) -> anyhow::Result<Vec<Row>> {
    shop.start(&NO_MINUTE_LIMITS).await?;
    let shop: &Shop = shop;
    let client = client(Duration::from_secs(30))?;
    let mut buyer = Buyer::new(shop, &client, "copied@example.org");
    buyer.sign_in().await?;
    buyer.put_extra("voucher-50").await?;
    let bought = buyer.buy().await?;
    let account = [("iban", IBAN), ("account_holder", "Ana Ruiz")];
    let saved = buyer.browser.post("/en/account/bank", &account).await?;
    ensure!(saved.status == StatusCode::SEE_OTHER, "a bank account: {}", saved.status);
    let code = bought.codes().first().context("a code")?.replace(' ', "");
    let secret = bought.page.rsplit('/').next().unwrap_or_default();
    let folder = tempfile::tempdir()?;
    let made = shop.done(&["backup", "--to", &folder.path().display().to_string()])?;
    let copy = fs::read(made.split(": ").next().context("a copy")?)?;
    let all = [("a voucher's code", code.as_str()), ("an order's secret", secret), ("IBAN", IBAN)];
    let is_plain = |text: &str| copy.windows(text.len()).any(|part| part == text.as_bytes());
    let plain = all.into_iter().filter(|&(_, text)| is_plain(text));
    let plain: Vec<&str> = plain.map(|(name, _)| name).collect();
    ensure!(plain.is_empty(), "in plain in a copy: {}; nothing is allowed", plain.join(", "));
    Ok(vec![Row {
        attack: "a copy of the database",
        done: "a voucher's code, an order's secret and an IBAN are looked for in it".to_owned(),
        got: format!("{} of {} found", plain.len(), all.len()),
    }])
}
