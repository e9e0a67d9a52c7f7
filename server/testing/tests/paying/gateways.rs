//! Connections to banks, as accounts name them.

use crate::sale::{
    EACH, assert_sound, count,
    example::{CARMEN, CARMEN_ONE, pick},
    form, hold, notify, reference, refusal,
};
use domain::{order::PlaceRefusal, people::actor::Actor};
use house::{Failure, House, HouseSettings, chance::SeededChance, locales::Locales, ports::Ports};
use money::checkout::Next;
use std::{collections::BTreeMap, path::Path, sync::Arc};
use store::testing::text;
use testing::{Stage, season_example, stages, stages_with};

#[tokio::test(flavor = "multi_thread")]
async fn an_account_whose_gateway_nobody_configured_is_named() {
    for stage in stages().await {
        assert_eq!(
            house::gateways::missing_gateways(&stage.house).await.expect("read"),
            Vec::<String>::new()
        );
        let ports = Ports {
            gateways: BTreeMap::new(),
            mailer: stage.mail.clone(),
            printer: stage.press.clone(),
            lists: BTreeMap::new(),
            providers: BTreeMap::new(),
            wallets: Default::default(),
            webhooks: BTreeMap::new(),
            measurer: None,
            terminals: BTreeMap::new(),
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
            money::work(),
        );
        assert_eq!(house::gateways::missing_gateways(&alone).await.expect("read"), ["test-bank"]);
        let catalogue = season::catalogue::catalogue(&alone).await.expect("read");
        assert_eq!(catalogue.nobody_can_pay(&alone), ["test-bank"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_total_below_the_gateways_minimum_is_refused_before_anything_is_ordered() {
    for stage in stages().await {
        let actor = stage.guest().await;
        hold(&stage, &actor, stage.performance, &[3]).await;
        stage.bank.set_least(EACH + 1);
        let session = Stage::session_of(&actor);
        assert_eq!(
            money::checkout::ways_to_pay(&stage.house, &actor, session).await.expect("read"),
            []
        );
        let form = form(&stage, &actor, EACH).await;
        let small = refusal(money::checkout::place_order(&stage.house, &actor, &form).await);
        assert_eq!(small, PlaceRefusal::BelowMinimum { least_minor: EACH + 1 });
        assert_eq!(count(&stage, "orders").await, 0);
        stage.bank.set_least(EACH);
        assert_eq!(
            money::checkout::ways_to_pay(&stage.house, &actor, session).await.expect("read").len(),
            1
        );
        let placed =
            money::checkout::place_order(&stage.house, &actor, &form).await.expect("just enough");
        assert!(matches!(placed.next, Next::Pay(_)));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_total_that_no_gateway_takes_is_refused_before_anything_is_ordered() {
    for stage in stages().await {
        let actor = stage.guest().await;
        hold(&stage, &actor, stage.performance, &[3]).await;
        let session = Stage::session_of(&actor);
        let form = form(&stage, &actor, EACH).await;
        let step_minor = EACH + 1;
        let odd = PlaceRefusal::OddAmount { step_minor };
        for (is_foreign, step, why) in
            [(false, step_minor, odd), (true, 1, PlaceRefusal::CurrencyNotTaken)]
        {
            stage.bank.set_step(step);
            stage.bank.set_foreign(is_foreign);
            let ways = money::checkout::ways_to_pay(&stage.house, &actor, session).await;
            assert_eq!(ways.expect("read"), []);
            let said = money::checkout::why_no_way(&stage.house, &actor, session).await;
            assert_eq!(said.expect("read"), Some(why.clone()));
            let placed = money::checkout::place_order(&stage.house, &actor, &form).await;
            assert_eq!(refusal(placed), why);
        }
        assert_eq!(count(&stage, "orders").await, 0);
        stage.bank.set_foreign(false);
        let said = money::checkout::why_no_way(&stage.house, &actor, session).await;
        assert_eq!(said.expect("read"), None);
        let placed = money::checkout::place_order(&stage.house, &actor, &form).await;
        assert!(matches!(placed.expect("taken").next, Next::Pay(_)));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_whose_gateway_takes_another_currency_is_refused_with_its_row() {
    for stage in stages().await {
        stage.bank.set_foreign(true);
        let accounts = "key,company,gateway,channel,closed\nopera-web,opera,test-bank,web,\n\
                        festival-web,festival,test-bank,web,yes\n";
        let folder = season_example(&[("accounts.csv", accounts)]);
        for dry_run in [true, false] {
            let import = season::sheets::season_import::import_season;
            let done = import(&stage.house, &Actor::Console, &folder, dry_run).await;
            let Err(Failure::Refused(errors)) = done else { panic!("it was taken in") };
            let [error] = &*errors else { panic!("{errors:?}") };
            let place = (error.sheet.as_str(), error.row, error.column.as_deref());
            assert_eq!(place, ("accounts", Some(2), Some("gateway")));
            assert!(error.to_string().contains("test-bank takes no EUR"), "{error}");
        }
        stage.bank.set_foreign(false);
        stage.bank.set_step(100);
        let done = season::sheets::season_import::import_season(
            &stage.house,
            &Actor::Console,
            &folder,
            true,
        );
        let Err(Failure::Refused(errors)) = done.await else { panic!("it was taken in") };
        assert!(errors[0].to_string().contains("in steps of 1.00"), "{errors:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_costs_nothing_is_sent_to_no_gateway() {
    for stage in stages().await {
        let actor = stage.guest().await;
        hold(&stage, &actor, stage.invitation, &[3]).await;
        stage.bank.set_least(50);
        let form = form(&stage, &actor, 0).await;
        let placed =
            money::checkout::place_order(&stage.house, &actor, &form).await.expect("an order");
        assert_eq!(placed.next, Next::Done);
        assert_eq!(stage.bank.references(), Vec::<String>::new());
        assert_eq!(count(&stage, "payments").await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_gateway_is_named_once_however_many_accounts_it_has() {
    let stage = Stage::empty().await;
    let accounts = "key,company,gateway,channel\nopera-web,opera,nowhere,web\n\
                    festival-web,festival,nowhere,web\n";
    let folder = season_example(&[("accounts.csv", accounts)]);
    season::sheets::season_import::import_season(&stage.house, &Actor::Console, &folder, false)
        .await
        .expect("a good season");
    assert_eq!(house::gateways::missing_gateways(&stage.house).await.expect("read"), ["nowhere"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn in_production_no_account_is_taken_in_that_nobody_could_pay_by() {
    let settings = HouseSettings { requires_texts: true, ..testing::settings() };
    for stage in stages_with(&settings).await {
        let accounts = "key,company,gateway,channel,closed\nopera-web,opera,nowhere,web,\n\
                        festival-web,festival,elsewhere,web,yes\n";
        let folder = season_example(&[("accounts.csv", accounts)]);
        let done = season::sheets::season_import::import_season(
            &stage.house,
            &Actor::Console,
            &folder,
            true,
        );
        let Err(Failure::Refused(errors)) = done.await else { panic!("it was taken in") };
        let of_accounts = errors.iter().filter(|it| it.sheet == "accounts");
        let places: Vec<_> = of_accounts.map(|it| (it.row, it.column.as_deref())).collect();
        assert_eq!(places, [(Some(2), Some("gateway"))], "{errors:?}");
        let catalogue = season::catalogue::catalogue(&stage.house).await.expect("read");
        assert!(catalogue.nobody_can_pay(&stage.house).is_empty(), "its own account takes money");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_that_took_money_stays_where_it_is_and_is_closed() {
    const FEE: i64 = 150;
    const HEAD: &str = "key,company,gateway,channel,means,for,closed\n";
    for stage in stages().await {
        let import = async |accounts: &str, dry_run| {
            let folder = season_example(&[("accounts.csv", &format!("{HEAD}{accounts}"))]);
            season::sheets::season_import::import_season(
                &stage.house,
                &Actor::Console,
                &folder,
                dry_run,
            )
            .await
        };
        import("opera-web,opera,test-bank,web,card,,\n", false).await.expect("a good season");
        let order = async |place| {
            let actor = stage.guest().await;
            pick(&stage, &actor, CARMEN_ONE, "", &[place]).await.expect("free");
            let form = form(&stage, &actor, CARMEN + FEE).await;
            reference(
                &money::checkout::place_order(&stage.house, &actor, &form).await.expect("an order"),
            )
        };
        let first = order(3).await;
        for moved in
            ["opera-web,opera,stripe,web,card,,", "opera-web,festival,test-bank,web,card,,"]
        {
            for dry_run in [true, false] {
                let refused = import(&format!("{moved}\n"), dry_run).await;
                let Err(Failure::Refused(errors)) = refused else { panic!("{moved} was taken") };
                let [error] = &*errors else { panic!("{errors:?}") };
                assert!(error.to_string().contains("opera-web took money as"), "{error}");
            }
        }
        let next = "opera-web,opera,test-bank,web,card,production:carmen,yes\n\
                    opera-new,opera,test-bank,web,card,,\n";
        import(next, false).await.expect("a good season");
        let second = order(5).await;
        let sql = "select m.key from payments p join merchant_accounts m \
                   on m.id = p.merchant_account_id where p.reference = ";
        for (reference, account) in [(&first, "opera-web"), (&second, "opera-new")] {
            let kept = text(stage.store(), &format!("{sql}'{reference}'")).await.expect("read");
            assert_eq!(kept.as_deref(), Some(account));
        }
        stage.bank.capture(&first);
        notify(&stage, &first).await;
        assert_sound(&stage).await;
    }
}
