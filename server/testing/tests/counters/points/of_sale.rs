//! Points of sale: the sheet that has them, what other sheets say of one of them alone, and the
//! catalogue that is kept for it.

use crate::{
    prices::quote::{ask, problems, stages_with},
    sale::{
        count,
        example::{CARMEN, CARMEN_ONE, season},
    },
    sheets::imports::import,
    ticketing::changes::paid,
};
use ::season::{
    catalogue::{Catalogue, catalogue_in},
    sheets::season_import::Folder,
};
use domain::{people::actor::Channel, sales::outlet::Outlet};
use quotes::QuoteAnswer;
use serde_json::json;
use std::sync::Arc;
use testing::{Stage, plant, season_example, stages};

const POINTS: &str = "key,name,channel,company,address,closed,delete\n\
                      plaza,Kiosk,box-office,,\"Plaza Nueva 3, Sevilla\",,\n\
                      agency,Viajes,external,festival,,,\n";
/// So many outlets beside the web's are kept in memory.
const KEPT_MAX: usize = 16;

fn plaza() -> Outlet {
    Outlet { channel: Channel::BoxOffice, point: Some("plaza".to_owned()) }
}

/// The documented season with its points of sale and these sheets.
fn with(sheets: &[(&str, &str)]) -> Folder {
    let mut folder = season_example(&[("points_of_sale.csv", POINTS)]);
    for (name, text) in sheets {
        folder.0.insert(format!("{name}.csv"), text.as_bytes().to_vec());
    }
    folder
}

async fn catalogue_at(stage: &Stage, outlet: &Outlet) -> Arc<Catalogue> {
    let mut conn = stage.store().read().await.expect("a connection");
    catalogue_in(&stage.house, &mut conn, outlet).await.expect("a catalogue")
}

/// A ticket for Carmen half an hour before its curtain.
async fn late_ticket(stage: &Stage, channel: &str) -> QuoteAnswer {
    let item = json!({"key": "late", "ticket": CARMEN_ONE, "zone": "1"});
    ask(stage, &json!({"at": "2026-12-03 19:30", "channel": channel, "items": [item]})).await
}

#[tokio::test(flavor = "multi_thread")]
async fn points_come_with_their_sheet_and_stay_without_it() {
    for stage in stages().await {
        let created = import(&stage, &with(&[]), &[]).await.expect("good").created;
        assert_eq!(created["points_of_sale"], 2);
        let kiosk = "points_of_sale where key = 'plaza' and name = 'Kiosk' \
                     and channel = 'box-office' and company_id is null \
                     and address = 'Plaza Nueva 3, Sevilla' and closed_at_ms is null";
        assert_eq!(count(&stage, kiosk).await, 1);
        let agency = "points_of_sale p join companies c on c.id = p.company_id \
                      where p.key = 'agency' and p.channel = 'external' and c.key = 'festival'";
        assert_eq!(count(&stage, agency).await, 1);
        let again = import(&stage, &with(&[]), &[]).await.expect("good");
        assert!(again.created.is_empty() && again.changed.is_empty(), "{again:?}");
        import(&stage, &season_example(&[]), &[]).await.expect("good");
        assert_eq!(count(&stage, "points_of_sale").await, 2);
        let out =
            ::season::sheets::season_import::export_season(&stage.house).await.expect("written");
        assert!(out.0.contains_key("points_of_sale.csv"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_point_is_closed_and_opened_by_its_row() {
    let closed = POINTS.replace("Sevilla\",,", "Sevilla\",yes,");
    for stage in stages().await {
        let is_closed = "points_of_sale where key = 'plaza' and closed_at_ms is not null";
        import(&stage, &with(&[("points_of_sale", &closed)]), &[]).await.expect("good");
        assert_eq!(count(&stage, is_closed).await, 1);
        import(&stage, &with(&[]), &[]).await.expect("good");
        assert_eq!(count(&stage, is_closed).await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_point_that_nobody_knows_is_refused_with_its_cell() {
    let stage = Stage::empty().await;
    for (sheet, text, told) in [
        (
            "fees",
            "key,channel,basis,amount,company,tax\n\
             booking,point-of-sale:plazza,ticket,1.50,opera,services\n",
            "fees, row 2, column channel: \"plazza\" stands in no row of points_of_sale",
        ),
        (
            "discounts",
            "key,change,channels\nkiosk,-5 %,web; point-of-sale:none\n",
            "discounts, row 2, column channels: \"none\" stands in no row of points_of_sale",
        ),
        (
            "settings",
            "level,subject,channel,name,value\nseason,2026-27,kiosk,sale-closes,curtain\n",
            "settings, row 2, column channel: \"kiosk\" is none of web, box-office, \
             point-of-sale, external, point-of-sale:KEY",
        ),
        (
            "points_of_sale",
            "key,name,channel\nplaza,Kiosk,web\n",
            "points_of_sale, row 2, column channel: \"web\" is none of box-office, \
             point-of-sale, external",
        ),
    ] {
        let errors = import(&stage, &with(&[(sheet, text)]), &[]).await.expect_err("unknown");
        assert!(errors.len() == 1 && errors[0].starts_with(told), "{errors:?}");
    }
    assert_eq!(count(&stage, "points_of_sale").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_names_a_point_holds_there_and_all_else_is_as_in_its_channel() {
    let discounts = "key,change,channels\nkiosk,-10 %,point-of-sale:plaza\n";
    let fees = "key,channel,means,basis,amount,company,tax\n\
                booking,box-office,,ticket,1.00,opera,services\n\
                booking,box-office,card,ticket,0.30,opera,services\n\
                paper,box-office,,ticket,0.20,opera,services\n\
                booking,point-of-sale:plaza,,ticket,0.50,opera,services\n";
    let settings = "level,subject,channel,name,value\n\
                    season,2026-27,,sale-opens,2026-06-15 10:00\n\
                    season,2026-27,,sale-closes,curtain-2h\n\
                    season,2026-27,box-office,sale-closes,curtain-60min\n\
                    season,2026-27,point-of-sale:plaza,sale-closes,curtain\n";
    let accounts = "key,company,gateway,channel\n\
                    opera-desk,opera,test-bank,box-office\n\
                    opera-plaza,opera,test-bank,point-of-sale:plaza\n\
                    opera-web,opera,test-bank,web\n\
                    festival-web,festival,test-bank,web\n";
    let sheets =
        [("discounts", discounts), ("fees", fees), ("settings", settings), ("accounts", accounts)];
    let less = CARMEN * 9 / 10;
    for stage in stages_with(&with(&sheets)).await {
        for (channel, due, fees, account, problem) in [
            ("box-office", CARMEN, 120, Some("opera-desk"), Some("not-on-sale")),
            ("point-of-sale:plaza", less, 70, Some("opera-plaza"), None),
            ("web", CARMEN, 0, Some("opera-web"), Some("not-on-sale")),
            ("point-of-sale:agency", CARMEN, 0, None, Some("not-on-sale")),
        ] {
            let answer = late_ticket(&stage, channel).await;
            assert_eq!(answer.lines[0].due_minor, due, "{channel}");
            let charged: i64 = answer.fees.iter().map(|fee| fee.due_minor).sum();
            assert_eq!(charged, fees, "{channel}");
            assert_eq!(answer.payments[0].account.as_deref(), account, "{channel}");
            let told: Vec<&str> = problem.into_iter().collect();
            assert_eq!(problems(&answer), told, "{channel}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_point_whose_own_account_is_closed_uses_its_channel_s() {
    let accounts = "key,company,gateway,channel,closed\n\
                    opera-desk,opera,test-bank,box-office,\n\
                    opera-plaza,opera,test-bank,point-of-sale:plaza,yes\n";
    for stage in stages_with(&with(&[("accounts", accounts)])).await {
        let catalogue = catalogue_at(&stage, &plaza()).await;
        let keys: Vec<&str> =
            catalogue.accounts.iter().map(|account| &*account.merchant.key).collect();
        assert_eq!(keys, ["opera-desk"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_catalogue_of_a_point_is_read_once_and_a_change_of_it_is_seen() {
    for stage in stages_with(&with(&[])).await {
        let first = catalogue_at(&stage, &plaza()).await;
        assert_eq!((first.channel(), &first.outlet), (Channel::BoxOffice, &plaza()));
        let desk = catalogue_at(&stage, &Outlet::from(Channel::BoxOffice)).await;
        assert!(!Arc::ptr_eq(&first, &desk));
        assert!(Arc::ptr_eq(&first, &catalogue_at(&stage, &plaza()).await));
        let dearer =
            format!("update prices set amount_minor = 20000 where amount_minor = {CARMEN}");
        plant(stage.store(), &dearer).await.expect("a new price");
        let second = catalogue_at(&stage, &plaza()).await;
        let carmen = second.listing_by_slug(CARMEN_ONE).expect("on sale");
        let price = carmen.prices.get("1").and_then(|prices| prices.first());
        assert_eq!(price.map(|price| price.minor), Some(20_000));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_outlet_that_was_asked_for_least_recently_is_forgotten_first() {
    let stages = stages_with(&with(&[])).await;
    let stage = stages.first().expect("a database");
    let outlet = |point: usize| Outlet { point: Some(format!("p{point}")), ..plaza() };
    let [first, second] =
        [catalogue_at(stage, &outlet(0)).await, catalogue_at(stage, &outlet(1)).await];
    for point in 2..KEPT_MAX {
        catalogue_at(stage, &outlet(point)).await;
    }
    assert!(Arc::ptr_eq(&first, &catalogue_at(stage, &outlet(0)).await));
    catalogue_at(stage, &outlet(KEPT_MAX)).await;
    assert!(Arc::ptr_eq(&first, &catalogue_at(stage, &outlet(0)).await));
    assert!(!Arc::ptr_eq(&second, &catalogue_at(stage, &outlet(1)).await));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_point_goes_while_nothing_was_sold_there_and_no_row_names_it() {
    let without_plaza = POINTS.replace("Sevilla\",,", "Sevilla\",,yes");
    let without_agency = POINTS.replace("festival,,,", "festival,,,yes");
    let fees = "key,channel,basis,amount,company,tax\n\
                booking,point-of-sale:agency,ticket,1.50,opera,services\n";
    for stage in stages().await {
        season(&stage, &[("points_of_sale", POINTS), ("fees", fees)]).await;
        paid(&stage, "ana@example.org", &[(CARMEN_ONE, "", 3)]).await;
        let sold = "update orders set point_of_sale_id = \
                    (select id from points_of_sale where key = 'plaza')";
        plant(stage.store(), sold).await.expect("sold at the kiosk");
        let folder = with(&[("points_of_sale", &without_plaza), ("fees", fees)]);
        let errors = import(&stage, &folder, &[]).await.expect_err("sold");
        let sold = "points_of_sale, row 2, column delete: plaza can't be deleted: something was \
                    sold at it; close it instead (closed: yes)";
        assert_eq!(errors, [sold]);
        let mut folder = with(&[("points_of_sale", &without_agency)]);
        folder.0.remove("fees.csv");
        let errors = import(&stage, &folder, &[]).await.expect_err("named");
        let named = "points_of_sale, row 3, column delete: agency can't be deleted: a row of \
                     fees names it; change that row first";
        assert_eq!(errors, [named]);
        let folder = with(&[("points_of_sale", &without_agency)]);
        import(&stage, &folder, &[]).await.expect("nothing names it any more");
        assert_eq!(count(&stage, "points_of_sale where key = 'agency'").await, 0);
        assert_eq!(count(&stage, "points_of_sale where key = 'plaza'").await, 1);
    }
}
