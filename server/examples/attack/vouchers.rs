//! Gift vouchers that should bring more than once what was paid for them: spent and then disputed,
//! given away by the house and then made money, given as a present and then spent.

use crate::{
    browser::{Browser, NO_MINUTE_LIMITS},
    buyer::{Buyer, latest},
    form::between,
    seats::on_sale,
    shop::{Shop, client},
    table::{Row, euros},
};
use anyhow::{Context, ensure};
use reqwest::{Client, StatusCode};
use std::time::Duration;

/// Of the demo season.
const VOUCHER: &str = "voucher-100";
/// Of what the house gives away: enough for any seat.
const GOODWILL_MINOR: i64 = 40_000;
const FRIEND: &str = "friend@example.org";
const DISPUTED: &str = "payment-disputed";

pub async fn run(shop: &mut Shop) -> anyhow::Result<Vec<Row>> {
    shop.start(&NO_MINUTE_LIMITS).await?;
    let client = client(Duration::from_secs(30))?;
    let performances = on_sale(Browser::new(&client, &shop.url)).await?;
    let performance = latest(&performances)?;
    Ok(vec![
        disputed(shop, &client, performance).await?,
        goodwill(shop, &client, performance).await?,
        present(shop, &client, performance).await?,
    ])
}

/// Bought by card and spent on a ticket; then the card's bank takes the money back.
async fn disputed(shop: &Shop, client: &Client, performance: &str) -> anyhow::Result<Row> {
    let mut buyer = Buyer::new(shop, client, "outrun@example.org");
    buyer.put_extra(VOUCHER).await?;
    let voucher = buyer.buy().await?;
    let codes = voucher.codes();
    let mut spender = Buyer::new(shop, client, "spender@example.org");
    let seat = spender.free_seats(performance, 1).await?;
    spender.hold(performance, &seat).await?;
    spender.put_voucher(codes.first().context("a code")?).await?;
    ensure!(spender.paid_by_vouchers().await? > 0, "the voucher pays nothing");
    let spent = spender.buy().await?;
    shop.done(&["dispute", &voucher.reference])?;
    shop.done(&["dispute", &voucher.reference, "--lost"])?;
    let key = performance.rsplit('/').next().unwrap_or_default();
    let barcodes = spent.barcodes();
    ensure!(!barcodes.is_empty(), "no ticket was bought");
    let mut good = 0;
    for barcode in &barcodes {
        let read = shop.told(&["scan", barcode, "--performance", key])?;
        good += usize::from(read["reason"].as_str() != Some(DISPUTED));
    }
    ensure!(good == 0, "{good} of {} tickets are good; none is allowed", barcodes.len());
    Ok(Row {
        attack: "chargeback of a voucher",
        done: "a voucher is bought by card and spent; then its payment is disputed".to_owned(),
        got: format!("{good} of {} tickets that it paid are good", barcodes.len()),
    })
}

/// Given away by the house, spent on a ticket, whose share is to go to a bank.
async fn goodwill(shop: &Shop, client: &Client, performance: &str) -> anyhow::Result<Row> {
    let value = GOODWILL_MINOR.to_string();
    let issued = shop.told(&["voucher", "issue", "--value", &value])?;
    let code = issued["code"].as_str().context("a code")?;
    let mut holder = Buyer::new(shop, client, "goodwill@example.org");
    holder.sign_in().await?;
    let seat = holder.free_seats(performance, 1).await?;
    holder.hold(performance, &seat).await?;
    holder.put_voucher(code).await?;
    let bought = holder.buy().await?;
    ensure!(bought.reference.is_empty(), "the voucher doesn't pay all of it");
    let tickets = bought.tickets();
    holder.offer(tickets.first().context("a ticket")?, "bank").await?;
    let mut other = Buyer::new(shop, client, "buyer@example.org");
    other.hold(performance, &seat).await?;
    other.buy().await?;
    let sent_minor = shop.to_bank_minor(None)?;
    let credit_minor = shop.credit_minor(&holder.email)?;
    let left = shop.told(&["voucher", "show", code])?;
    let back_minor = left["balance_minor"].as_i64().context("a balance")?;
    ensure!(back_minor > 0, "nothing was sold on");
    let got = format!(
        "{} to a bank, {} of credit; the voucher has {} again",
        euros(sent_minor),
        euros(credit_minor),
        euros(back_minor)
    );
    ensure!(sent_minor + credit_minor == 0, "{got}; nothing is allowed");
    Ok(Row {
        attack: "goodwill to a bank",
        done: format!("a voucher of {} from staff: ticket, resale, bank", euros(GOODWILL_MINOR)),
        got,
    })
}

/// Given as a present; after its recipient has accepted it, the giver spends it.
async fn present(shop: &Shop, client: &Client, performance: &str) -> anyhow::Result<Row> {
    let mut giver = Buyer::new(shop, client, "giver@example.org");
    giver.put_extra(VOUCHER).await?;
    let bought = giver.buy().await?;
    let codes = bought.codes();
    let card = [
        ("name", "Friend"),
        ("design", "present"),
        ("language", "en"),
        ("delivery", "now"),
        ("email", FRIEND),
    ];
    let given = giver.browser.post(&format!("{}/gift", bought.page), &card).await?;
    ensure!(given.status == StatusCode::SEE_OTHER, "a present: {}", given.status);
    let mail = shop.mail(FRIEND, "/gifts/").await?.text;
    let is_end = |letter: char| !letter.is_ascii_alphanumeric() && !matches!(letter, '-' | '_');
    let link = between(&mail, "/gifts/", "\n").first().copied().context("a link")?;
    let secret = link.split(is_end).next().unwrap_or_default();
    let mut friend = Browser::new(client, &shop.url);
    let path = format!("/en/gifts/{secret}");
    let accepted = friend.post(&path, &[("email", FRIEND)]).await?;
    ensure!(accepted.status == StatusCode::SEE_OTHER, "accepting: {}", accepted.status);
    let theirs = friend.get(&path).await?.body;
    ensure!(theirs.contains("Code: "), "the recipient is shown no code");
    let own = giver.browser.get(&bought.page).await?.body;
    let shown = between(&own, "class=\"voucher__code\">", "<").len();
    let mut good = 0;
    for code in &codes {
        let mut spender = Buyer::new(shop, client, "giver@example.org");
        let seat = spender.free_seats(performance, 1).await?;
        spender.hold(performance, &seat).await?;
        spender.put_voucher(code).await?;
        good += usize::from(spender.paid_by_vouchers().await? > 0);
    }
    let got = format!("{good} of {} codes pay for the giver, {shown} are shown", codes.len());
    ensure!(!codes.is_empty(), "no voucher was bought");
    ensure!(good + shown == 0, "{got}; none is allowed");
    Ok(Row {
        attack: "vouchers given away",
        done: "a voucher is given as a present and accepted; its giver uses the code".to_owned(),
        got,
    })
}
