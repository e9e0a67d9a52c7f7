//! A wrong setting is named, whoever made it.

use super::*;

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
fn production_demands_https_and_mail() {
    assert!(error("mode = \"production\"", &[]).contains("https"));
    let https = "mode = \"production\"\npublic_url = \"https://tickets.example.org\"";
    assert!(error(https, &[]).contains("mail"));
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
    let secret = gateways::secret("secret", &card.secret, &card.secret_file).expect("it is there");
    assert_eq!(secret.expose(), "0123456789");
    let open = error(&format!("{REDSYS}secret = \"hidden\"\n"), &[]);
    assert!(open.contains("gateways.card.secret") && !open.contains("hidden"), "{open}");
    assert!(error(REDSYS, &[]).contains("secret_file"));
    let both = format!("{REDSYS}secret_file = \"/nowhere\"\n");
    assert!(error(&both, &env).contains("secret_file"));
    let file = gateways::secret("secret", &None, &Some("/nowhere".into()));
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
