//! `reconcile`: a gateway's own list beside our books; nothing is changed.

use super::REFUSED;
use crate::assemble;
use crate::options::Options;
use adapters::banks::connections::Connection;
use anyhow::Context;
use clap::Args;
use documents::bank::statement::{self, Dialect};
use domain::{
    money::{Currency, Money},
    people::actor::Actor,
};
use house::House;
use money::books::statements::{Difference, Reconciled, What};
use std::{fmt::Write, fs, path::PathBuf, process::ExitCode};

#[derive(Args)]
pub struct Reconcile {
    /// The gateway's list, as its settings `gateways.NAME.settlement` say (docs/gateways.md)
    file: PathBuf,
    /// The connection's name in the settings
    #[arg(long, value_name = "NAME")]
    gateway: String,
    /// Print it as JSON, amounts in minor units
    #[arg(long)]
    json: bool,
}

impl Reconcile {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let config = options.config()?;
        let settlement = config.gateways.get(&self.gateway).map(Connection::settlement);
        let refused = match settlement {
            None => format!("there is no gateway {} in the settings", self.gateway),
            Some(None) => format!("the settings lack gateways.{}.settlement", self.gateway),
            Some(Some(settlement)) => {
                settlement.check().with_context(|| format!("gateways.{}", self.gateway))?;
                let bytes = fs::read(&self.file)
                    .with_context(|| format!("{} can't be read", self.file.display()))?;
                let house = assemble::quiet_house(options).await?;
                match self.compare(&house, &bytes, &settlement.dialect()).await? {
                    Ok(done) => {
                        match self.json {
                            true => say!("{}", serde_json::to_string_pretty(&done)?),
                            false => super::print::text(&told(&house, &done)),
                        }
                        return Ok(match done.differences.is_empty() {
                            true => ExitCode::SUCCESS,
                            false => ExitCode::FAILURE,
                        });
                    }
                    Err(refused) => format!("{}: {refused}", self.file.display()),
                }
            }
        };
        eprintln!("parterre: {refused}");
        Ok(ExitCode::from(REFUSED))
    }

    /// Or what of the file can't be read.
    async fn compare(
        &self,
        house: &House,
        bytes: &[u8],
        dialect: &Dialect,
    ) -> anyhow::Result<Result<Reconciled, String>> {
        let decimals = |code: &str| Currency::parse(code).ok().map(|it| it.decimals());
        let rows = match statement::read(bytes, dialect, decimals) {
            Ok(rows) => rows,
            Err(unreadable) => return Ok(Err(unreadable.to_string())),
        };
        let (actor, gateway) = (&Actor::Console, &self.gateway);
        Ok(Ok(money::books::statements::compare_statement(house, actor, gateway, &rows).await?))
    }
}

fn told(house: &House, done: &Reconciled) -> String {
    let money = |minor: i64, currency: &str| match Currency::parse(currency) {
        Ok(currency) => house.locales().fallback().money(Money::new(minor, currency)),
        Err(_) => format!("{minor} {currency}"),
    };
    let days = match &done.days {
        Some((first, last)) => format!("{first} to {last}"),
        None => "no rows".to_owned(),
    };
    let sums: Vec<String> = done.matched_minor.iter().map(|(of, sum)| money(*sum, of)).collect();
    let mut text = format!(
        "{days}: {} rows agree, {}; {} of fees; {} differences\n",
        done.matched,
        if sums.is_empty() { "nothing".to_owned() } else { sums.join(", ") },
        done.fees,
        done.differences.len()
    );
    for one in &done.differences {
        let Difference { what, line, reference, order, listed, ours, day, our_day } = one;
        let line = line.map(|line| format!("line {line}, ")).unwrap_or_default();
        let order = order.as_deref().map(|code| format!(" (order {code})")).unwrap_or_default();
        let sum = |side: &Option<(i64, String)>| {
            side.as_ref().map_or("–".to_owned(), |(minor, of)| money(*minor, of))
        };
        let our_day = our_day.as_deref().map(|day| format!(" on {day}")).unwrap_or_default();
        // Writing into a text never fails.
        let _ = writeln!(
            text,
            "{line}{day} {reference}{order}: list {}, books {}{our_day}: {}",
            sum(listed),
            sum(ours),
            todo(*what)
        );
    }
    text
}

/// What it is, and what to do.
fn todo(what: What) -> &'static str {
    match what {
        What::Unknown => {
            "we know no such payment; look it up at the gateway: it may be another shop's, or made \
             by hand"
        }
        What::NotCaptured => {
            "our books don't have it as paid; the gateway is asked by itself, look again tomorrow, \
             then at the order's story (timeline)"
        }
        What::OtherAmount => "another sum or currency; ask the gateway which one it took",
        What::OtherDay => {
            "the days are far apart; look whether the list's dates are read as they are written \
             (date in its settings), then ask the gateway when it took the money"
        }
        What::Doubled => "stands in the list before; ask the gateway whether it was taken twice",
        What::RefundUnknown => {
            "given back at the gateway, not by our books; made by hand there? Then the order still \
             stands here"
        }
        What::RefundOpen => "we asked for it and wait for the answer; look again tomorrow",
        What::ChargebackUnknown => "a chargeback that our books don't have; tell of it (dispute)",
        What::NotListed => {
            "paid by our books, not in the list; near midnight it may be in the next one, \
             otherwise ask the gateway where the money is"
        }
        What::RefundNotListed => {
            "given back by our books, not in the list; it may be in the next one, otherwise ask \
             the gateway whether the buyer has it"
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::tests::paid;
    use adapters::banks::settlement::Settlement;
    use domain::moment::{DAY_MS, MINUTE_MS};
    use money::cancellation::{Cancellation, SeatsBack, Taken};
    use testing::{Stage, number, stages, text};

    fn dialect() -> Dialect {
        let settings = "delimiter = \";\"\ndecimal = \",\"\ndate = \"%d/%m/%Y\"\n\
            reference = \"Pedido\"\namount = \"Importe\"\nday = \"Fecha\"\nkind = \"Tipo\"\n\
            payments = [\"Venta\"]\nrefunds = [\"Devolución\"]\n\
            chargebacks = [\"Retrocesión\"]\nfees = [\"Comisión\"]\n";
        let settlement: Settlement = toml::from_str(settings).expect("good settings");
        settlement.check().expect("good settings");
        settlement.dialect()
    }

    /// As the house's own language writes it.
    fn sum(stage: &Stage, minor: i64) -> String {
        stage.house.locales().fallback().money(Money::euro(minor))
    }

    async fn compare(stage: &Stage, rows: &str) -> Result<Reconciled, String> {
        let (file, gateway) = (PathBuf::from("list.csv"), "test-bank".to_owned());
        let command = Reconcile { file, gateway, json: false };
        let list = format!("Fecha;Tipo;Pedido;Importe\n{rows}");
        command.compare(&stage.house, list.as_bytes(), &dialect()).await.expect("no fault")
    }

    async fn reference(stage: &Stage, code: &str) -> String {
        let sql = format!(
            "select p.reference from payments p join orders o on o.id = p.order_id \
             where o.code = '{code}'"
        );
        text(stage.store(), &sql).await.expect("read").expect("a payment")
    }

    async fn rows(stage: &Stage) -> i64 {
        let sql = "select (select count(*) from payments) + (select count(*) from refunds) \
            + (select count(*) from disputes) + (select count(*) from journal)";
        number(stage.store(), sql).await.expect("a number")
    }

    /// Three paid orders, the third of which was taken back; their references.
    async fn sold(stage: &Stage) -> [String; 3] {
        let mut references = Vec::new();
        let mut codes = Vec::new();
        for place in [3, 4, 5] {
            let code = paid(stage, &[place]).await;
            references.push(reference(stage, &code).await);
            codes.push(code);
        }
        let wanted = Cancellation {
            taken: Taken::All,
            fees_back: true,
            seats: SeatsBack::OnSale,
            reason: String::new(),
            shown_minor: None,
        };
        money::cancellation::cancel(&stage.house, &Actor::Console, &codes[2], &wanted)
            .await
            .expect("taken back");
        house::jobs::tick(&stage.house).await;
        stage.clock.advance_ms(MINUTE_MS);
        house::jobs::tick(&stage.house).await;
        references.try_into().expect("three")
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_list_that_agrees_has_no_difference() {
        for stage in stages().await {
            let [a, b, c] = sold(&stage).await;
            let before = rows(&stage).await;
            let list = format!(
                "01/12/2026;Venta;{a};51,50\n01/12/2026;Venta;{b};51,50\n\
                 01/12/2026;Venta;{c};51,50\n01/12/2026;Devolución;{c};-51,50\n\
                 01/12/2026;Comisión;;0,90\n"
            );
            let done = compare(&stage, &list).await.expect("readable");
            assert_eq!(done.differences, [], "{}", told(&stage.house, &done));
            assert_eq!((done.matched, done.fees), (4, 1));
            assert_eq!(done.matched_minor["EUR"], 2 * 5_150);
            let told = told(&stage.house, &done);
            let sum = sum(&stage, 10_300);
            let head = format!("2026-12-01 to 2026-12-01: 4 rows agree, {sum}; 1 of fees; 0 diff");
            assert!(told.starts_with(&head), "{told}");
            assert_eq!(rows(&stage).await, before, "nothing is changed");
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn every_difference_is_listed_with_what_to_do() {
        for stage in stages().await {
            let [a, b, c] = sold(&stage).await;
            let list = format!(
                "01/12/2026;Venta;{a};51,00\n01/12/2026;Venta;{a};51,50\n\
                 01/12/2026;Venta;NONE;9,00\n01/12/2026;Venta;{c};51,50\n\
                 01/12/2026;Devolución;{a};51,50\n01/12/2026;Retrocesión;{a};51,50\n"
            );
            let done = compare(&stage, &list).await.expect("readable");
            let seen: Vec<_> =
                done.differences.iter().map(|it| (it.what, it.line, &*it.reference)).collect();
            assert_eq!(
                seen,
                [
                    (What::OtherAmount, Some(2), &*a),
                    (What::Doubled, Some(3), &a),
                    (What::Unknown, Some(4), "NONE"),
                    (What::RefundUnknown, Some(6), &a),
                    (What::ChargebackUnknown, Some(7), &a),
                    (What::NotListed, None, &b),
                    (What::RefundNotListed, None, &c),
                ]
            );
            let told = told(&stage.house, &done);
            let [listed, ours] = [5_100, 5_150].map(|minor| sum(&stage, minor));
            let wrong = format!("list {listed}, books {ours}: another sum");
            assert!(told.contains(&wrong), "{told}");
            assert_eq!(told.lines().count(), 8);
            let json = serde_json::to_string(&done).expect("JSON");
            assert!(json.contains("\"what\":\"refund-not-listed\""), "{json}");
            stage.clock.advance_ms(DAY_MS);
            let later = compare(&stage, "02/12/2026;Comisión;;1,00\n").await.expect("readable");
            assert_eq!(later.differences, [], "other days are another list's");
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_day_far_from_our_books_is_told() {
        for stage in stages().await {
            let [a, b, c] = sold(&stage).await;
            // As of day and month the wrong way round; a bank may book some days later.
            let list = format!(
                "12/01/2026;Venta;{a};51,50\n03/12/2026;Venta;{b};51,50\n\
                 01/12/2026;Venta;{c};51,50\n31/12/2026;Devolución;{c};51,50\n"
            );
            let done = compare(&stage, &list).await.expect("readable");
            let seen: Vec<_> = done
                .differences
                .iter()
                .map(|it| (it.what, it.line, it.our_day.as_deref()))
                .collect();
            let day = Some("2026-12-01");
            assert_eq!(
                seen,
                [(What::OtherDay, Some(2), day), (What::OtherDay, Some(5), day)],
                "{}",
                told(&stage.house, &done)
            );
            assert_eq!(done.matched, 2);
            let told = told(&stage.house, &done);
            let books = format!("books {} on 2026-12-01", sum(&stage, 5_150));
            assert!(told.contains(&format!("{books}: the days are far apart")), "{told}");
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_broken_list_is_named_by_line_and_column() {
        for stage in stages().await {
            let cut = compare(&stage, "01/12/2026;Venta;A;51,50\n01/12/2026;Ven").await;
            assert!(cut.expect_err("cut").starts_with("line 3: has 2 cells"));
            let sum = compare(&stage, "01/12/2026;Venta;A;51.50\n").await;
            assert!(sum.expect_err("a point").starts_with("line 2, column Importe"));
            let day = compare(&stage, "01/12/26;Venta;A;51,50\n").await;
            assert!(day.expect_err("a year of two digits").starts_with("line 2, column Fecha"));
            let empty = compare(&stage, "").await.expect("only the head");
            assert_eq!((empty.days, empty.matched), (None, 0));
        }
    }

    #[test]
    fn wrong_settings_are_named() {
        let good = "reference = \"a\"\namount = \"b\"\nday = \"c\"\n";
        let wrong = |more: &str| {
            let settlement: Settlement = toml::from_str(&format!("{good}{more}")).expect("TOML");
            settlement.check().expect_err(more).to_string()
        };
        assert!(wrong("delimiter = \"\"").contains("delimiter"));
        assert!(wrong("decimal = \"x\"").contains("decimal"));
        assert!(wrong("date = \"%H\"").contains("date"));
        assert!(wrong("kind = \"d\"").contains("payments"));
        assert!(wrong("currency_is = \"euro\"").contains("currency_is"));
        let unknown = toml::from_str::<Settlement>(&format!("{good}sing = \"x\""));
        assert!(unknown.expect_err("unknown").to_string().contains("sing"));
    }
}
