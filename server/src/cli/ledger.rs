//! `ledger`: the double-entry ledger for an accounting tool (docs/formats/ledger.md).

use super::REFUSED;
use crate::assemble;
use crate::options::Options;
use anyhow::Context;
use clap::Args;
use domain::{money::Currency, people::actor::Actor};
use house::{Answered, House};
use jiff::civil::Date;
use money::books::ledger::{LedgerRefusal, LedgerRow, LedgerTotals, LedgerWish};
use std::{
    io::{BufWriter, Write},
    process::ExitCode,
};

#[derive(Args)]
pub struct Ledger {
    /// First day (2026-11-01), as the house's clocks have it
    #[arg(long, value_name = "DATE")]
    from: Date,
    /// Last day, this one too
    #[arg(long, value_name = "DATE")]
    to: Date,
    /// As CSV (RFC 4180, UTF-8)
    #[arg(long, required = true)]
    csv: bool,
    /// Only this company's, by its key in the sheet `companies`
    #[arg(long, value_name = "KEY")]
    company: Option<String>,
}

const HEAD: [&str; 17] = [
    "entry",
    "leg",
    "posted",
    "effective",
    "company",
    "account",
    "debit",
    "credit",
    "currency",
    "tax",
    "tax_kind",
    "tax_percent",
    "cause",
    "order",
    "payment",
    "invoice",
    "sign",
];

impl Ledger {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        let mut out = BufWriter::new(std::io::stdout().lock());
        match self.write(&house, &mut out).await? {
            Ok(totals) => {
                for (currency, (debit, _)) in totals {
                    let sum = decimal(debit, &currency)?;
                    eprintln!("parterre: debit and credit are {sum} {currency} each");
                }
                Ok(ExitCode::SUCCESS)
            }
            Err(refused) => {
                eprintln!("parterre: {refused}");
                Ok(ExitCode::from(REFUSED))
            }
        }
    }

    /// The sums, or why nothing was written, in words.
    async fn write(
        self,
        house: &House,
        out: &mut impl Write,
    ) -> anyhow::Result<Result<LedgerTotals, String>> {
        let wish = LedgerWish { from: self.from, to: self.to, company: self.company.clone() };
        let mut is_begun = false;
        let done = money::books::ledger::read_ledger(house, &Actor::Console, &wish, |row| {
            if !is_begun {
                write_row(out, &HEAD.map(str::to_owned))?;
                is_begun = true;
            }
            write_row(out, &cells(row)?)
        })
        .await;
        match done.answered()? {
            Ok(totals) => {
                if !is_begun {
                    write_row(out, &HEAD.map(str::to_owned))?;
                }
                out.flush().context("what was read couldn't be written")?;
                Ok(Ok(totals))
            }
            Err(refused) => Ok(Err(self.words(refused))),
        }
    }

    fn words(&self, refused: LedgerRefusal) -> String {
        match refused {
            LedgerRefusal::Backwards => {
                format!("{} comes after {}; change --from and --to", self.from, self.to)
            }
            LedgerRefusal::UnknownCompany => {
                let key = self.company.as_deref().unwrap_or_default();
                format!("there is no company {key}; its key stands in the sheet companies")
            }
            LedgerRefusal::Unbalanced(wrong) => {
                let wrong: Vec<String> = wrong.iter().map(ToString::to_string).collect();
                format!(
                    "nothing was written: entries don't add up to zero, such as {}; \
                     `parterre audit` counts them, and whoever looks after the program must know",
                    wrong.join(", ")
                )
            }
        }
    }
}

fn cells(row: &LedgerRow) -> anyhow::Result<[String; 17]> {
    let leg = &row.leg;
    let sum = |minor: i64| match minor {
        0 => Ok(String::new()),
        minor => decimal(minor, &leg.currency),
    };
    let (tax, kind, percent) = match &leg.tax {
        Some((key, kind, ppm)) => (key.clone(), kind.clone(), percent(*ppm)),
        None => Default::default(),
    };
    Ok([
        leg.transaction.to_string(),
        leg.id.to_string(),
        row.posted.clone(),
        row.effective.clone(),
        leg.company.clone(),
        leg.account.clone(),
        sum(leg.amount_minor.max(0))?,
        sum(-leg.amount_minor.min(0))?,
        leg.currency.clone(),
        tax,
        kind,
        percent,
        leg.cause.clone(),
        leg.order.clone().unwrap_or_default(),
        leg.payment.clone().unwrap_or_default(),
        leg.invoice.clone().unwrap_or_default(),
        if leg.amount_minor > 0 { "D" } else { "C" }.to_owned(),
    ])
}

/// `1234.50`
fn decimal(minor: i64, currency: &str) -> anyhow::Result<String> {
    let currency = Currency::parse(currency).map_err(|wrong| anyhow::anyhow!("{wrong}"))?;
    let digits = currency.decimals() as usize;
    if digits == 0 {
        return Ok(minor.to_string());
    }
    let unit = 10_i64.pow(currency.decimals());
    Ok(format!("{}.{:0digits$}", minor / unit, minor % unit))
}

/// Parts of a million as percent: `10`, `5.5`.
fn percent(ppm: i64) -> String {
    let text = format!("{}.{:04}", ppm / 10_000, ppm % 10_000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// RFC 4180: lines end in CR LF, what holds a comma, a quote or a line end stands in quotes.
pub(super) fn write_row(out: &mut impl Write, cells: &[String]) -> anyhow::Result<()> {
    let quoted = cells.iter().map(|cell| match cell.contains([',', '"', '\r', '\n']) {
        true => format!("\"{}\"", cell.replace('"', "\"\"")),
        false => cell.clone(),
    });
    let line = quoted.collect::<Vec<_>>().join(",");
    write!(out, "{line}\r\n").context("a line couldn't be written")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::tests::paid;
    use clap::Parser;
    use testing::{Stage, plant, stages};

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        ledger: Ledger,
    }

    async fn typed(stage: &Stage, line: &str) -> Result<Vec<Vec<String>>, String> {
        let words = ["ledger", "--csv"].into_iter().chain(line.split(' '));
        let line = Line::try_parse_from(words).map_err(|error| error.to_string())?;
        let mut out = Vec::new();
        line.ledger.write(&stage.house, &mut out).await.expect("no fault")?;
        let text = String::from_utf8(out).expect("UTF-8");
        assert!(text.ends_with("\r\n"));
        let rows = text.trim_end().split("\r\n");
        Ok(rows.map(|row| row.split(',').map(str::to_owned).collect()).collect())
    }

    /// In cents; empty is nothing.
    fn cents(rows: &[Vec<String>], column: usize) -> i64 {
        let cell = |row: &Vec<String>| row[column].replace('.', "").parse::<i64>().unwrap_or(0);
        rows.iter().skip(1).map(cell).sum()
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_day_s_legs_balance_and_name_order_payment_and_invoice() {
        for stage in stages().await {
            let code = paid(&stage, &[3, 4]).await;
            house::jobs::tick(&stage.house).await;
            let rows = typed(&stage, "--from 2026-12-01 --to 2026-12-01").await.expect("rows");
            assert_eq!(rows[0], HEAD);
            assert!(rows.iter().all(|row| row.len() == HEAD.len()));
            assert_eq!((cents(&rows, 6), cents(&rows, 7)), (10_300, 10_300));
            let taxed = rows.iter().find(|row| row[5] == "sales").expect("a sale");
            assert_eq!(taxed[10..12], ["rate".to_owned(), "10".to_owned()]);
            assert_eq!((taxed[13].as_str(), taxed[15].as_str()), (&*code, "S2026-000001"));
            assert!(taxed[2].starts_with("2026-12-01T"), "{}", taxed[2]);
            let gateway = rows.iter().find(|row| row[5].starts_with("gateway:")).expect("money");
            assert!(!gateway[14].is_empty() && gateway[6] == "103.00" && gateway[16] == "D");
            let again = typed(&stage, "--from 2026-12-01 --to 2026-12-01").await;
            assert_eq!(again.expect("rows"), rows, "the order stays");
            let before = typed(&stage, "--from 2026-11-01 --to 2026-11-30").await.expect("rows");
            assert_eq!(before.len(), 1, "only the head");
            let own = typed(&stage, "--from 2026-12-01 --to 2026-12-01 --company house").await;
            assert_eq!(own.expect("rows"), rows);
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn more_than_a_page_comes_whole_and_once() {
        for stage in stages().await {
            paid(&stage, &[3]).await;
            let copies = "insert into ledger_entries (id, transaction_id, company_id, account, \
                amount_minor, currency, tax_treatment_id, order_id, payment_id, cause, \
                effective_at_ms, posted_at_ms) \
                with recursive n(i) as (select 1 union all select i + 1 from n where i < 400) \
                select '0' || i || substr(e.id, 5), e.transaction_id, e.company_id, e.account, \
                e.amount_minor, e.currency, e.tax_treatment_id, e.order_id, e.payment_id, \
                e.cause, e.effective_at_ms, e.posted_at_ms from ledger_entries e cross join n";
            plant(stage.store(), &copies.replace("'0' || i", "cast(1000 + i as text)"))
                .await
                .expect("planted");
            let rows = typed(&stage, "--from 2026-12-01 --to 2026-12-01").await.expect("rows");
            assert!(rows.len() > 2_000, "{}", rows.len());
            let ids: std::collections::BTreeSet<&String> =
                rows.iter().skip(1).map(|row| &row[1]).collect();
            assert_eq!(ids.len(), rows.len() - 1);
            assert_eq!(cents(&rows, 6), 401 * 5_150);
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn what_can_t_be_is_refused_in_words() {
        for stage in stages().await {
            paid(&stage, &[3]).await;
            let bad = typed(&stage, "--from 2026-13-01 --to 2026-12-01").await;
            assert!(bad.expect_err("no date").contains("2026-13-01"));
            let backwards = typed(&stage, "--from 2026-12-02 --to 2026-12-01").await;
            assert!(backwards.expect_err("backwards").contains("comes after"));
            let unknown = typed(&stage, "--from 2026-12-01 --to 2026-12-01 --company none").await;
            assert!(unknown.expect_err("unknown").contains("no company none"));
            let sql = "update ledger_entries set amount_minor = amount_minor - 1 \
                where account = 'vat'";
            plant(stage.store(), sql).await.expect("planted");
            let wrong = typed(&stage, "--from 2026-12-01 --to 2026-12-01").await;
            assert!(wrong.expect_err("unbalanced").starts_with("nothing was written"));
        }
    }

    #[test]
    fn cells_are_quoted_as_rfc_4180_wants_it() {
        let mut out = Vec::new();
        let cells = ["a", "b,c", "d\"e", "f\r\ng", ""].map(str::to_owned);
        write_row(&mut out, &cells).expect("written");
        assert_eq!(out, b"a,\"b,c\",\"d\"\"e\",\"f\r\ng\",\r\n");
        assert_eq!((percent(100_000).as_str(), percent(55_000).as_str()), ("10", "5.5"));
        assert_eq!(percent(0), "0");
    }
}
