//! A wrong setting is named, whoever made it.

use super::{forgotten::check_not_forgotten, *};
use adapters::provider_settings::Opens;

fn from(file: &str, env: &[(&str, &str)]) -> anyhow::Result<Config> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("parterre.toml");
    std::fs::write(&path, file)?;
    let env = env.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
    let config = Config::read(Some(&path), &env)?;
    config.check()?;
    Ok(config)
}

fn error(file: &str, env: &[(&str, &str)]) -> String {
    format!("{:#}", from(file, env).expect_err("it is wrong"))
}

#[test]
fn the_environment_wins_over_the_file() {
    let env = [("PARTERRE_PORT", "4000"), ("PARTERRE_LIMITS__PAGES_PER_MINUTE", "9")];
    let config = from("mode = \"demo\"\nport = 3001\n", &env).expect("all is well");
    assert_eq!((config.port, config.limits.pages_per_minute), (4000, 9));
}

#[test]
fn a_wrong_setting_is_named() {
    assert!(error("mod = \"demo\"", &[]).contains("mod"));
    assert!(error("mode = \"live\"", &[]).contains("demo"));
    assert!(error("mode = \"demo\"\nport = 99999", &[]).contains("port"));
    assert!(error("mode = \"demo\"\norder_minutes = 5", &[]).contains("order_minutes"));
    assert!(error("mode = \"demo\"\nstop_seconds = 0", &[]).contains("stop_seconds"));
    assert!(error("mode = \"demo\"\npublic_url = \"shop\"", &[]).contains("public_url"));
}

#[test]
fn fees_stand_beside_prices_only_for_a_reason() {
    let file = |reason: &str| format!("mode = \"demo\"\nfees_apart = {reason}");
    for reason in ["true", "\"\"", "\"yes\"", "\"            \""] {
        assert!(error(&file(reason), &[]).contains("fees_apart"), "{reason}");
    }
    let said = "Sold to companies only";
    let config = from(&file(&format!("\"{said}\"")), &[]).expect("a reason");
    assert_eq!(config.house().fees_apart.as_deref(), Some(said));
    assert_eq!(from("mode = \"demo\"", &[]).expect("none").house().fees_apart, None);
}

#[test]
fn news_are_confirmed_by_a_mail_where_the_house_says() {
    let of = |file: &str| from(file, &[]).expect("all is well").house().news_confirmed_in;
    assert!(of("mode = \"demo\"").contains(&"DE".to_owned()), "as delivered");
    assert_eq!(of("mode = \"demo\"\nnews_confirmed_in = []"), Vec::<String>::new());
    let env = [("PARTERRE_NEWS_CONFIRMED_IN", "ES, PT")];
    let config = from("mode = \"demo\"", &env).expect("all is well");
    assert_eq!(config.news_confirmed_in, ["ES", "PT"]);
    let wrong = error("mode = \"demo\"\nnews_confirmed_in = [\"Spain\"]", &[]);
    assert!(wrong.contains("news_confirmed_in: Spain"), "{wrong}");
}

#[test]
fn a_file_must_say_its_mode_but_no_file_is_the_demo() {
    assert!(error("port = 3001", &[]).contains("mode is missing"));
    let config = Config::read(None, &BTreeMap::new()).expect("the demo needs no settings");
    assert_eq!((config.mode, config.public_url().as_str()), (Mode::Demo, "http://localhost:3000"));
}

#[test]
fn a_password_never_goes_over_an_open_line() {
    let mail = "mode = \"test\"\n[mail]\nhost = \"localhost\"\nfrom = \"a@b.example\"\n\
                user = \"a\"\npassword_file = \"b\"\nsecurity = \"none\"";
    assert!(error(mail, &[]).contains("mail.user"));
}

#[test]
fn numbers_of_members_never_go_over_an_open_line_in_production() {
    let list = "mode = \"test\"\n[lists.club]\nurl = \"http://localhost:9\"";
    assert_eq!(from(list, &[]).expect("for a test").lists.len(), 1);
    let open = list.replace("test", "production");
    assert!(error(&open, &[("PARTERRE_PUBLIC_URL", "https://a.example")]).contains("lists.club"));
}

#[test]
fn a_provider_of_identities_is_checked_and_its_secret_stands_in_no_file() {
    let provider = "mode = \"test\"\n[providers.club]\nname = \"Club\"\n\
                    issuer = \"http://localhost:9\"\nclient_id = \"parterre\"\n";
    let secret = [("PARTERRE_PROVIDERS__CLUB__SECRET", "12345678")];
    let config = from(provider, &secret).expect("for a test");
    let hosts = config.providers["club"].form_host().expect("an address");
    assert_eq!(hosts, "http://localhost:9");
    assert!(!format!("{config:?}").contains("12345678"));
    assert!(error(provider, &[]).contains("secret_file"));
    assert!(error(&format!("{provider}secret = \"s\""), &[]).contains("providers.club.secret"));
    let of = |from: &str, to: &str| error(&provider.replace(from, to), &secret);
    assert!(of("http://localhost:9", "localhost").contains("issuer"));
    assert!(of("\"Club\"", "\"\"").contains("name"));
    assert!(of("providers.club", "providers.Club").contains("providers."));
    let opens = |whom: &str| from(&format!("{provider}opens = \"{whom}\""), &secret);
    assert_eq!(opens("staff").expect("for staff").providers["club"].opens, Opens::Staff);
    assert_eq!(config.providers["club"].opens, Opens::Shop);
    assert!(opens("everybody").is_err());
    let env = [secret[0], ("PARTERRE_PUBLIC_URL", "https://a.example")];
    let open = error(&provider.replace("test", "production"), &env);
    assert!(open.contains("providers.club") && open.contains("https"), "{open}");
}

#[test]
fn production_demands_https_and_mail() {
    assert!(error("mode = \"production\"", &[]).contains("https"));
    let https = "mode = \"production\"\npublic_url = \"https://tickets.example.org\"";
    assert!(error(https, &[]).contains("mail"));
    let mail = format!("{https}\n[mail]\nhost = \"localhost\"\nfrom = \"a@b.example\"");
    assert!(error(&mail, &[]).contains("limits.client_address_header"));
    let direct = format!("{mail}\n[limits]\nclients_connect_directly = true");
    assert!(error(&direct, &[]).contains("seed_key_file"));
}

#[test]
fn production_says_where_its_data_is() {
    let read = |env: &[(&str, &str)]| {
        let env = env.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        Config::read(None, &env).expect("read")
    };
    let mode = ("PARTERRE_MODE", "production");
    let forgotten = read(&[mode]).check_place().expect_err("a file was forgotten");
    assert!(format!("{forgotten:#}").contains("--config"));
    read(&[mode, ("PARTERRE_DATA", "/var/lib/parterre")]).check_place().expect("a folder");
    let url = ("PARTERRE_DATABASE_URL", "postgres://parterre@db/parterre");
    read(&[mode, url]).check_place().expect("a database");
    read(&[("PARTERRE_MODE", "test")]).check_place().expect("no production");
}

#[test]
fn a_configuration_at_its_usual_place_is_not_forgotten() {
    let folder = tempfile::tempdir().expect("a folder");
    let usual = folder.path().join("parterre.toml");
    let none = BTreeMap::new();
    check_not_forgotten(false, &none, &usual).expect("there is none");
    std::fs::write(&usual, "mode = \"production\"").expect("written");
    let said = check_not_forgotten(false, &none, &usual).expect_err("it was forgotten");
    assert!(format!("{said:#}").contains("--config"));
    check_not_forgotten(true, &none, &usual).expect("it is named");
    let demo = BTreeMap::from([("PARTERRE_MODE".to_owned(), "demo".to_owned())]);
    check_not_forgotten(false, &demo, &usual).expect("a demo on purpose");
}

const PRODUCTION: &str = "mode = \"production\"\npublic_url = \"https://tickets.example.org\"\n\
                          seed_key_file = \"seed.key\"\n[mail]\nhost = \"localhost\"\nfrom = \"a@b.example\"\n[limits]\n";

#[test]
fn production_does_not_start_without_a_decision_about_client_addresses() {
    let undecided = error(PRODUCTION, &[]);
    for setting in ["client_address_header", "trusted_proxies", "clients_connect_directly"] {
        assert!(undecided.contains(&format!("limits.{setting}")), "{undecided}");
    }
    let header = "client_address_header = \"x-forwarded-for\"\n";
    let proxies = "trusted_proxies = [\"127.0.0.1\", \"10.0.0.0/8\"]\n";
    let direct = "clients_connect_directly = true\n";
    let decided = |settings: &str| from(&format!("{PRODUCTION}{settings}"), &[]);
    decided(direct).expect("each connection is a client's");
    let config = decided(&format!("{header}{proxies}")).expect("a proxy is believed");
    assert_eq!(config.limits.client_addresses().expect("good").proxies.len(), 2);
    // Half a decision is wrong in each mode, a contradiction too.
    for half in [header.to_owned(), proxies.to_owned(), format!("{header}{proxies}{direct}")] {
        let complaint = format!("{:#}", decided(&half).expect_err("not decided"));
        assert!(complaint.contains("limits.client_address_header"), "{complaint}");
    }
}

#[test]
fn the_environment_names_proxies_in_one_text_and_wrong_ones_stop_the_start() {
    let env = |proxies| {
        [
            ("PARTERRE_LIMITS__CLIENT_ADDRESS_HEADER", "x-real-ip"),
            ("PARTERRE_LIMITS__TRUSTED_PROXIES", proxies),
        ]
    };
    let config = from(PRODUCTION, &env("127.0.0.1, fd00::/8")).expect("all is well");
    assert_eq!(config.limits.trusted_proxies, ["127.0.0.1", "fd00::/8"]);
    assert!(error(PRODUCTION, &env("10.0.0.0/99")).contains("limits.trusted_proxies"));
    let rfc = [("PARTERRE_LIMITS__CLIENT_ADDRESS_HEADER", "Forwarded"), env("::1")[1]];
    assert!(error(PRODUCTION, &rfc).contains("limits.client_address_header"));
}

#[test]
fn demo_and_test_need_no_decision() {
    for mode in ["demo", "test"] {
        let config = from(&format!("mode = \"{mode}\""), &[]).expect("all is well");
        assert!(config.limits.client_addresses().expect("good").header.is_none());
    }
}

const REDSYS: &str = "mode = \"test\"\n[gateways.card]\nkind = \"redsys\"\nterminal = 1\n\
                      merchant_code = \"999008881\"\n";

#[test]
fn a_bank_s_secret_comes_from_the_environment_or_a_file_and_is_never_shown() {
    let env = [("PARTERRE_GATEWAYS__CARD__SECRET", "0123456789"), ("PARTERRE_PORT", "4000")];
    let config = from(REDSYS, &env).expect("all is well");
    let shown = format!("{config:?}");
    assert!(shown.contains("***") && !shown.contains("0123456789"), "{shown}");
    let Some(Connection::Redsys(card)) = config.gateways.get("card") else { panic!("{shown}") };
    let secret =
        connections::secret("secret", &card.secret, &card.secret_file).expect("it is there");
    assert_eq!(secret.expose(), "0123456789");
    let open = error(&format!("{REDSYS}secret = \"hidden\"\n"), &[]);
    assert!(open.contains("gateways.card.secret") && !open.contains("hidden"), "{open}");
    assert!(error(REDSYS, &[]).contains("secret_file"));
    let both = format!("{REDSYS}secret_file = \"/nowhere\"\n");
    assert!(error(&both, &env).contains("secret_file"));
    let file = connections::secret("secret", &None, &Some("/nowhere".into()));
    assert!(format!("{:#}", file.expect_err("it isn't there")).contains("secret_file: /nowhere"));
}

#[test]
fn a_connection_can_be_all_environment() {
    let env = [
        ("PARTERRE_GATEWAYS__CARD__KIND", "redsys"),
        ("PARTERRE_GATEWAYS__CARD__MERCHANT_CODE", "999008881"),
        ("PARTERRE_GATEWAYS__CARD__TERMINAL", "1"),
        ("PARTERRE_GATEWAYS__CARD__SECRET_FILE", "/run/secrets/redsys"),
    ];
    assert_eq!(from("mode = \"demo\"", &env).expect("all is well").gateways.len(), 1);
}

#[test]
fn a_wrong_setting_of_a_bank_is_named() {
    let env = [("PARTERRE_GATEWAYS__CARD__SECRET", "a")];
    let wrong = |more: &str| error(&format!("{REDSYS}{more}\n"), &env);
    assert!(wrong("url = \"ftp://a\"").contains("gateways.card: url"));
    assert!(wrong("url = \"https://a/\"").contains("slash"));
    assert!(wrong("query_url = \"a\"").contains("query_url"));
    assert!(wrong("signature = \"HMAC_MD5\"").contains("HMAC_MD5"));
    assert!(wrong("accepts = [\"HMAC_SHA256_V1\"]").contains("accepts"));
    assert!(wrong("colour = 1").contains("colour"));
    let terminal = REDSYS.replace("terminal = 1", "terminal = 1000");
    assert!(error(&terminal, &env).contains("terminal"));
    let code = REDSYS.replace("999008881", "99900888X");
    assert!(error(&code, &env).contains("merchant_code"));
    let kind = REDSYS.replace("\"redsys\"", "\"bank\"");
    assert!(error(&kind, &env).contains("bank"));
    let test_bank = REDSYS.replace("gateways.card", "gateways.test-bank");
    assert!(error(&test_bank, &[]).contains("gateways.test-bank"));
    let live = REDSYS.replace("\"test\"", "\"production\"") + "url = \"http://localhost:1\"\n";
    let production = [env[0], ("PARTERRE_PUBLIC_URL", "https://tickets.example.org")];
    assert!(error(&live, &production).contains("gateways.card: url"));
}

#[test]
fn forms_may_lead_to_the_bank_s_own_pages() {
    let env = [("PARTERRE_GATEWAYS__CARD__SECRET", "a")];
    let host = |more: &str| {
        let config = from(&format!("{REDSYS}{more}"), &env).expect("all is well");
        config.gateways["card"].form_host().expect("an address")
    };
    assert_eq!(host(""), "https://sis.redsys.es");
    let test = host("url = \"https://sis-t.redsys.es:25443\"\n");
    assert_eq!(test, "https://sis-t.redsys.es:25443");
}

const READER: &str = "mode = \"test\"\n[gateways.stripe]\nkind = \"stripe\"\n\
                      [terminals.desk-1]\ngateway = \"stripe\"\nreader = \"tmr_1\"\n\
                      label = \"Desk 1\"\n";

#[test]
fn a_terminal_is_driven_by_a_connection_that_can() {
    let env = [
        ("PARTERRE_GATEWAYS__STRIPE__SECRET_KEY", "sk_test_1"),
        ("PARTERRE_GATEWAYS__STRIPE__WEBHOOK_SECRET", "whsec_1"),
    ];
    let config = from(READER, &env).expect("all is well");
    assert_eq!((config.terminals["desk-1"].label.as_str(), config.terminals.len()), ("Desk 1", 1));
    assert_eq!(config.terminals["desk-1"].point, "", "the box office");
    let wrong = |was: &str, is: &str| error(&READER.replace(was, is), &env);
    assert!(wrong("gateway = \"stripe\"", "gateway = \"card\"").contains("terminals.desk-1"));
    assert!(wrong("tmr_1", "tmr_../1").contains("reader"));
    assert!(wrong("Desk 1", "").contains("label"));
    let second = READER.replace("mode = \"test\"", "").replace("[gateways.stripe]", "#");
    let second = second.replace("kind = \"stripe\"", "").replace("desk-1", "desk-2");
    assert!(error(&format!("{READER}{second}"), &env).contains("has this reader"));
}

#[test]
fn the_card_supplier_is_asked_by_mail_or_by_webhook() {
    let webhook = |mode: &str, url: &str| {
        format!("mode = \"{mode}\"\n[card_webhook]\nurl = \"{url}\"\nsecret_file = \"/none\"\n")
    };
    let here = webhook("test", "http://localhost:9");
    assert!(from(&here, &[]).is_ok());
    let both = [("PARTERRE_CARD_SUPPLIER", "cards@example.com")];
    assert!(error(&here, &both).contains("asked by one of them"));
    assert!(error(&webhook("test", "ftp://cards"), &[]).contains("card_webhook"));
    assert!(error(&webhook("test", "https://a:b@cards.example"), &[]).contains("card_webhook"));
    let lies_open = "mode = \"test\"\n[card_webhook]\nurl = \"https://a.example\"\nsecret = \"x\"";
    assert!(error(lies_open, &[]).contains("secret"));
}
