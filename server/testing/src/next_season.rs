//! The documented season and the next one, in which its subscriptions go on.

use crate::season_example;
use ::season::sheets::season_import::Folder;

/// Days from the day on which tests begin until holders are asked, and until they have answered.
pub const ASKED: i64 = 20;
pub const ANSWERED: i64 = 42;

/// Holders are asked in the second half of December and answer until 10 January.
pub const RENEWALS: &str = "package,into,change_to,from,until,unanswered,pay,due,pay_days\n\
     series-a,series-a-27,series-b-27,2026-12-20 10:00,2027-01-10 23:59,renew,\
     invoice; card; debit,2027-07-01; 2027-10-01,14\n";

/// `renewals`: the sheet.
pub fn folder(renewals: &str) -> Folder {
    let mut folder = season_example(&[("renewals.csv", renewals)]);
    let mut add = |sheet: &str, rows: &str| {
        let text = folder.0.get_mut(sheet).expect("a sheet of the example");
        text.extend_from_slice(rows.as_bytes());
    };
    add("seasons.csv", "2027-28,2027-09-01,2028-07-31,EUR,Europe/Madrid,Season 2027/28,2027/28\n");
    add("series.csv", "2027-28,A,First nights,Estrenos\n2027-28,B,Second nights,Segundas\n");
    add(
        "productions.csv",
        "tosca,2027-28,opera,150,2,opera,,Tosca,Tosca,Giacomo Puccini,Giacomo Puccini\n\
         giselle,2027-28,ballet,120,1,opera,,Giselle,Giselle,Adolphe Adam,Adolphe Adam\n",
    );
    add(
        "performances.csv",
        "tosca-2027-12-03-2000,tosca,opera,2027-12-03 20:00,,opera,A\n\
         tosca-2027-12-04-2000,tosca,opera,2027-12-04 20:00,,opera,B\n\
         giselle-2028-02-11-1930,giselle,opera,2028-02-11 19:30,,ballet,A\n\
         giselle-2028-02-12-1930,giselle,opera,2028-02-12 19:30,,ballet,B\n",
    );
    add(
        "packages.csv",
        "series-a-27,subscription,2027-28,same,,one,4,,,,,Series A 27,Abono A 27,,\n\
         series-b-27,subscription,2027-28,same,,one,4,,,,,Series B 27,Abono B 27,,\n",
    );
    add("package_prices.csv", "series-a-27,1,full,209.00\nseries-b-27,1,full,189.00\n");
    let groups = folder.0.get_mut("package_groups.csv").expect("a sheet of the example");
    let text = String::from_utf8(groups.clone()).expect("text");
    *groups = text
        .replace("series-a,first-nights,,,series:A", "series-a,all,,,series:A; !season:2027-28")
        .into_bytes();
    groups.extend_from_slice(
        b"series-a-27,all,,,series:A; !season:2026-27\n\
          series-b-27,all,,,series:B; !season:2026-27\n",
    );
    folder
}
