//! Connections to banks, as accounts name them.

use domain::actor::Actor;
use house::{
    House, HouseSettings,
    chance::SeededChance,
    locales::Locales,
    ports::Ports,
    testing::{Stage, season_example, stages},
};
use std::{collections::BTreeMap, path::Path, sync::Arc};

#[tokio::test(flavor = "multi_thread")]
async fn an_account_whose_gateway_nobody_configured_is_named() {
    for stage in stages().await {
        assert_eq!(stage.house.missing_gateways().await.expect("read"), Vec::<String>::new());
        let ports = Ports {
            gateways: BTreeMap::new(),
            mailer: stage.mail.clone(),
            printer: stage.press.clone(),
            lists: BTreeMap::new(),
        };
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
        let locales = Locales::load(&[], Some(&folder)).expect("the project's own");
        let alone = House::new(
            stage.store().clone(),
            stage.clock.clone(),
            Arc::new(SeededChance::new(8)),
            ports,
            HouseSettings::default(),
            Arc::new(locales),
        );
        assert_eq!(alone.missing_gateways().await.expect("read"), ["test-bank"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_gateway_is_named_once_however_many_accounts_it_has() {
    let stage = Stage::empty().await;
    let accounts = "key,company,gateway,channel\nopera-web,opera,nowhere,web\n\
                    festival-web,festival,nowhere,web\n";
    let folder = season_example(&[("accounts.csv", accounts)]);
    stage.house.import_season(&Actor::Console, &folder, false).await.expect("a good season");
    assert_eq!(stage.house.missing_gateways().await.expect("read"), ["nowhere"]);
}
