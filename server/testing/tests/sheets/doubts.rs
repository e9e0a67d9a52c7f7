//! What an import tells and does all the same: fees that the law or a shopper may not like, and
//! renewals of which holders are told too late, and packages that take in another season.

use crate::{
    sale::{
        count,
        next_season::{RENEWALS, folder},
    },
    sheets::import_keys::renamed,
};
use domain::people::actor::Actor;
use season::sheets::season_import::{Folder, import_season};
use testing::{Stage, season_example};

/// Warnings about a sheet.
async fn told(sheet: &str, folder: &Folder) -> Vec<String> {
    let stage = Stage::empty().await;
    let report = import_season(&stage.house, &Actor::Console, folder, true).await;
    let warnings = report.expect("a good folder").warnings.into_iter();
    warnings.filter(|it| it.sheet == sheet).map(|it| it.to_string()).collect()
}

async fn of_fee(row: &str) -> Vec<String> {
    let fees = format!("key,channel,basis,amount,company,tax,name_en,name_es\n{row}\n");
    told("fees", &season_example(&[("fees.csv", &fees)])).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_percentage_without_a_service_draws_a_warning_in_spain() {
    let warned = of_fee("booking,web,ticket,3 %,opera,services,,").await;
    assert!(warned.len() == 1 && warned[0].contains("for which service"), "{warned:?}");
    let order = of_fee("booking,web,order,3 %,opera,services,,").await;
    assert_eq!(order.len(), 1, "{order:?}");
    let good = [
        "booking,web,ticket,3 %,opera,services,Booking by phone,Reserva por teléfono",
        "booking,web,ticket,1.50,opera,services,,",
    ];
    for row in good {
        assert_eq!(of_fee(row).await, Vec::<String>::new(), "{row}");
    }
    let mut elsewhere = season_example(&[(
        "fees.csv",
        "key,channel,basis,amount,company,tax\nbooking,web,ticket,3 %,opera,services\n",
    )]);
    let companies = elsewhere.0.get_mut("companies.csv").expect("a sheet");
    let text = String::from_utf8(companies.clone()).expect("text");
    *companies = text.replace(",ES", ",FR").into_bytes();
    assert_eq!(told("fees", &elsewhere).await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_charge_for_printing_at_home_or_for_the_phone_draws_a_warning() {
    for row in [
        "print-at-home,web,ticket,1.00,opera,services,Tickets,Entradas",
        "delivery,web,order,1.00,opera,services,Mobile tickets,Entradas",
        "delivery,web,order,1.00,opera,services,Tickets,Imprimir en casa",
    ] {
        let warned = of_fee(row).await;
        assert!(warned.len() == 1 && warned[0].contains("print at home"), "{row}: {warned:?}");
    }
    for row in [
        "booking,web,ticket,1.50,opera,services,Booking fee,Gastos de gestión",
        "printed,box-office,order,1.00,opera,services,Printed tickets,Entradas impresas",
    ] {
        assert_eq!(of_fee(row).await, Vec::<String>::new(), "{row}");
    }
}

/// A season that was copied, with the codes of its series.
#[tokio::test(flavor = "multi_thread")]
async fn a_package_that_takes_in_another_season_by_a_series_draws_a_warning() {
    assert_eq!(told("package_groups", &folder(RENEWALS)).await, Vec::<String>::new());
    let mut copied = folder(RENEWALS);
    let groups = copied.0.get_mut("package_groups.csv").expect("a sheet");
    let text = String::from_utf8(groups.clone()).expect("text");
    *groups = text.replace("series:A; !season:2026-27", "series:A").into_bytes();
    let warned = told("package_groups", &copied).await;
    assert!(warned.len() == 1 && warned[0].contains("!season:2026-27"), "{warned:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn renewals_of_which_holders_are_told_too_late_draw_a_warning() {
    assert_eq!(told("renewals", &folder(RENEWALS)).await, Vec::<String>::new());
    let late = RENEWALS.replace("2026-12-20 10:00", "2026-12-28 10:00");
    let warned = told("renewals", &folder(&late)).await;
    assert!(warned.len() == 1 && warned[0].contains("15 days before"), "{warned:?}");
    let ends = late.replace(",renew,", ",end,");
    assert_eq!(told("renewals", &folder(&ends)).await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn amounts_in_euro_are_asked_for_where_the_house_counts_in_another_currency() {
    let euro = renamed(&[]);
    assert_eq!(told("extras", &euro).await, Vec::<String>::new());
    let francs = renamed(&[("EUR", "CHF")]);
    let warned = told("extras", &francs).await;
    assert!(warned.len() == 1 && warned[0].contains("column least: is empty"), "{warned:?}");
    let warned = told("companies", &francs).await;
    assert!(warned.len() == 2 && warned[0].contains("column simplified_max"), "{warned:?}");
    let stage = Stage::empty().await;
    import_season(&stage.house, &Actor::Console, &francs, false).await.expect("a good folder");
    assert_eq!(count(&stage, "companies where simplified_max_minor > 1000000000").await, 2);
}
