//! Gift vouchers of a house that sells everything at one rate: VAT is due when they are sold, and
//! what they pay isn't taxed twice.

use crate::{
    presents::vouchers::{bought, left, shopper, with_vouchers},
    sale::{self, assert_sound, back, balance, banks::wanted, reference},
};
use domain::{
    id::PerformanceId,
    moment::{DAY_MS, HOUR_MS},
    order::OrderState,
    people::actor::Actor,
    sales::voucher::Voucher,
};
use money::{cancellation, cancellation::Taken, checkout};
use season::sheets::season_import::{self, Folder};
use testing::{Stage, number, season_example, stages};

const EXTRAS: &str = "key,kind,price,tax,company,valid_months,name_en\n\
    voucher-50,voucher,50.00,culture,opera,24,Gift voucher\n\
    cava,extra,9.00,culture,opera,,Cava\n";

/// The example's season, sold by one company at 10 % alone.
fn one_rate() -> Folder {
    let mut folder = season_example(&[("extras.csv", EXTRAS)]);
    for (name, bytes) in &mut folder.0 {
        let Ok(text) = String::from_utf8(bytes.clone()) else { continue };
        if !name.ends_with(".csv") || name == "taxes.csv" {
            continue;
        }
        let text = match name.as_str() {
            "companies.csv" => text
                .lines()
                .filter(|it| !it.starts_with("festival"))
                .fold(String::new(), |all, line| all + line + "\n"),
            _ => text.replace("services", "culture").replace(",festival", ",opera"),
        };
        *bytes = text.into_bytes();
    }
    folder
}

async fn season(stage: &Stage) -> PerformanceId {
    season_import::import_season(&stage.house, &Actor::Console, &one_rate(), false)
        .await
        .expect("a good season");
    let slug = "swan-lake-2027-02-11-1930";
    season::plan::performance(&stage.house, slug).await.expect("read").expect("visible")
}

/// VAT by the books, and by the invoices that stand.
async fn vat(stage: &Stage) -> [i64; 2] {
    let invoiced = "select cast(coalesce(sum(tax_minor), 0) as bigint) from invoices \
                    where replaced_by_id is null";
    let invoiced = number(stage.store(), invoiced).await.expect("a sum");
    [-balance(stage, "vat").await, invoiced]
}

async fn paid_with(
    stage: &Stage,
    performance: PerformanceId,
    seat: u32,
    voucher: &Voucher,
) -> sale::Order {
    let actor = shopper(stage, performance, &[seat], &[voucher]).await;
    let form = with_vouchers(stage, &actor).await;
    let placed = checkout::place_order(&stage.house, &actor, &form).await.expect("an order");
    let order = sale::Order { reference: reference(&placed), secret: placed.secret };
    stage.bank.capture(&order.reference);
    back(stage, &order.reference).await;
    house::jobs::tick(&stage.house).await;
    assert_sound(stage).await;
    order
}

#[tokio::test(flavor = "multi_thread")]
async fn vat_is_charged_once_whatever_becomes_of_the_order() {
    for stage in stages().await {
        let performance = season(&stage).await;
        let (_, sold) = bought(&stage, "voucher-50", 1).await;
        house::jobs::tick(&stage.house).await;
        assert_sound(&stage).await;
        assert_eq!(vat(&stage).await, [455, 455], "10 % in 50.00");
        assert_eq!(balance(&stage, "vouchers").await, -5_000);

        let order = paid_with(&stage, performance, 0, &sold[0]).await;
        let shown = order.view(&stage).await;
        assert_eq!(shown.state, OrderState::Paid);
        // Ticket and fee are rounded by themselves, both at 10 %.
        let of_order = "select cast(sum(tax_minor) as bigint) from order_lines \
                        where due_minor <> 5000";
        let of_order = number(stage.store(), of_order).await.expect("a sum");
        assert!(of_order > 455, "the order has more VAT than the voucher: {of_order}");
        assert_eq!(vat(&stage).await, [of_order, of_order], "once, by books and invoices");
        assert_eq!(balance(&stage, "vouchers-vat").await, 0);

        let all = wanted(Taken::All);
        cancellation::cancel(&stage.house, &Actor::Console, &shown.code, &all).await.expect("back");
        house::jobs::tick(&stage.house).await;
        assert_eq!(left(&stage, &sold[0]).await, 5_000);
        assert_eq!(vat(&stage).await, [455, 455], "what is on the voucher again");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_that_is_never_paid_changes_nothing() {
    for stage in stages().await {
        let performance = season(&stage).await;
        let (_, sold) = bought(&stage, "voucher-50", 1).await;
        let actor = shopper(&stage, performance, &[0], &[&sold[0]]).await;
        let form = with_vouchers(&stage, &actor).await;
        checkout::place_order(&stage.house, &actor, &form).await.expect("an order");
        stage.clock.advance_ms(2 * HOUR_MS);
        house::jobs::tick(&stage.house).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(left(&stage, &sold[0]).await, 5_000);
        assert_eq!(vat(&stage).await, [455, 455]);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_uses_in_time_stays_taxed() {
    for stage in stages().await {
        season(&stage).await;
        bought(&stage, "voucher-50", 1).await;
        stage.clock.advance_ms(800 * DAY_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(balance(&stage, "vouchers").await, 0);
        assert_eq!(balance(&stage, "vouchers-vat").await, 0);
        assert_eq!(balance(&stage, "vouchers-expired").await, 455 - 5_000);
        assert_eq!(vat(&stage).await, [455, 455]);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_purchase_that_is_taken_back_takes_its_vat_with_it() {
    for stage in stages().await {
        season(&stage).await;
        let (order, _) = bought(&stage, "voucher-50", 2).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(vat(&stage).await, [910, 910]);
        let code = order.view(&stage).await.code;
        let all = wanted(Taken::All);
        cancellation::cancel(&stage.house, &Actor::Console, &code, &all).await.expect("back");
        house::jobs::tick(&stage.house).await;
        assert_eq!(vat(&stage).await, [0, 0]);
        assert_eq!(balance(&stage, "vouchers-vat").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_house_with_several_rates_or_sellers_can_t_have_them() {
    let stages = stages().await;
    let refused = async |folder: &Folder| {
        let house = &stages[0].house;
        let told = season_import::import_season(house, &Actor::Console, folder, true).await;
        format!("{:?}", told.expect_err("refused"))
    };
    let mut folder = one_rate();
    let drinks = EXTRAS.replace("9.00,culture", "9.00,services");
    folder.0.insert("extras.csv".to_owned(), drinks.into_bytes());
    let told = refused(&folder).await;
    assert!(told.contains("the extra cava has services"), "{told}");

    let mut folder = one_rate();
    let original = season_example(&[]).0.remove("companies.csv").expect("a sheet");
    folder.0.insert("companies.csv".to_owned(), original);
    let told = refused(&folder).await;
    assert!(told.contains("the sheet companies has several"), "{told}");
}
