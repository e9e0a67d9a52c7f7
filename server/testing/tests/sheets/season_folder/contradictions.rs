//! What sheets are refused for beyond the fifty broken folders.

use super::{read, told};

/// Sheets as `name: heading / row / row`.
fn errors(sheets: &[&str]) -> String {
    let file = |sheet: &&str| {
        let (name, text) = sheet.split_once(": ").expect("a name");
        let lines: Vec<&str> = text.split(" / ").map(str::trim).collect();
        (format!("{name}.csv"), lines.join("\n").into_bytes())
    };
    told(read(sheets.iter().map(file).collect()))
}

const SEASON: &str = "seasons: key,starts_on,ends_on,currency,time_zone \
    / s,2026-09-01,2027-07-31,EUR,Europe/Madrid";
const COMPANY: &str = "companies: key,name,tax_number,street,postcode,town,country \
    / c,Opera,A1,Road 1,41001,Sevilla,ES";
const TAX: &str = "taxes: key,kind,percent,tax_point / t,rate,10,sale";
const PRICE_TYPE: &str = "tariffs: key / full";

/// Two performances of Carmen in series A, in the main hall.
const STAGE: [&str; 7] = [
    COMPANY,
    TAX,
    PRICE_TYPE,
    "venues: key,name,street,postcode,town,country,time_zone \
     / v,House,Road 1,41001,Sevilla,ES,Europe/Madrid",
    "halls: key,venue,name / opera,v,Opera",
    "price_groups: key,currency,tax / usual,EUR,t",
    "prices: price_group,zone,tariff,price / usual,1,full,80 / usual,2,full,50",
];
const PERFORMANCES: [&str; 4] = [
    SEASON,
    "series: season,code / s,A",
    "productions: key,season,genre,minutes,seller / carmen,s,opera,165,c",
    "performances: key,production,hall,starts,price_group,series \
     / carmen-1,carmen,opera,2026-12-03 20:00,usual,A \
     / carmen-2,carmen,opera,2026-12-05 20:00,usual,A",
];

fn on_stage(more: &[&str]) -> String {
    errors(&[&STAGE[..], &PERFORMANCES, more].concat())
}

#[test]
fn a_folder_has_one_currency_and_its_coins() {
    let prices =
        |price: &str| format!("prices: price_group,zone,tariff,price / usual,1,full,{price}");
    let group = |currency: &str| format!("price_groups: key,currency,tax / usual,{currency},t");
    let told = |currency, price| errors(&[TAX, PRICE_TYPE, &group(currency), &prices(price)]);
    assert_eq!(told("JPY", "14500"), "");
    assert!(told("JPY", "14500.5").ends_with("coin; write 14500 or 14501\n"));
    assert_eq!(told("KWD", "14.510"), "");
    for (currency, price, words) in [
        ("KWD", "14.505", "in steps of 0.010; write 14.500 or 14.510\n"),
        ("HUF", "4990.50", "in steps of 1; write 4990 or 4991\n"),
        ("TWD", "1480.50", "in steps of 1; write 1480 or 1481\n"),
    ] {
        let said = told(currency, price);
        assert!(said.starts_with("prices, row 2, column price: "), "{said}");
        assert!(said.ends_with(words), "{said}");
    }
    assert_eq!(told("HUF", "4990"), "");
    assert_eq!(
        errors(&[SEASON, TAX, &group("USD")]),
        "price_groups, row 2, column currency: USD is not EUR, which the folder begins with; \
         write it\n"
    );
}

#[test]
fn times_need_a_clock_that_shows_them() {
    let early = "tariffs: key,from / early,2027-03-28 02:30";
    assert!(errors(&[early]).contains("column from: needs a time zone"));
    assert!(errors(&[SEASON, early]).contains("column from: is skipped by the clock"));
    assert_eq!(errors(&[SEASON, "tariffs: key,from / early,2026-10-25 02:30"]), "", "the first");
    let other = format!("{SEASON} / r,2027-09-01,2028-07-31,EUR,UTC");
    assert!(errors(&[&other]).contains("row 3, column time_zone: is not Europe/Madrid"));
}

#[test]
fn offers_share_their_keys_and_so_do_price_types_and_groups() {
    let package = "packages: key,kind,season,seats / friends,package,s,each";
    let groups = "package_groups: package,group,for / friends,all,all";
    let pass = "passes: key,kind,season,price,tax,company / friends,membership,s,60,t,c \
                / ticket,membership,s,60,t,c";
    assert_eq!(
        on_stage(&[package, groups, pass]),
        "passes, row 2, column key: friends is the key of one of the packages; choose another\n\
         passes, row 3, column key: ticket is the key of one of the single tickets; choose \
         another\n"
    );
    let group = "tariff_groups: key,tariffs / full,full";
    assert!(errors(&[PRICE_TYPE, group]).contains("full is the key of one of the tariffs"));
}

#[test]
fn a_subscription_leaves_no_choice_and_others_leave_a_possible_one() {
    let told = |kind: &str, min: &str, max: &str| {
        let package = format!("packages: key,kind,season,seats / a,{kind},s,same");
        let group =
            format!("package_groups: package,group,min,max,for / a,all,{min},{max},series:A");
        on_stage(&[&package, &group])
    };
    assert_eq!(told("subscription", "", ""), "");
    assert_eq!(told("package", "1", "1"), "");
    assert!(told("subscription", "", "1").contains("has all 2 performances"));
    assert!(told("package", "2", "1").contains("column max: 1 is below the minimum of 2"));
    assert!(told("package", "", "0").contains("a has no performance"));
}

#[test]
fn rules_name_what_is_there() {
    let step = "occupancy_steps: key,zones,above,change / full,9,80,+10 %";
    assert!(on_stage(&[step]).contains("9 is no zone of any hall; write one of 1, 2"));
    let step = "occupancy_steps: key,for,above,change / full,series:Z,80,+10 %";
    assert!(on_stage(&[step]).contains("\"Z\" stands in no row of series"));
    let tango = on_stage(&["discounts: key,change,for / early,-10 %,genre:tango"]);
    assert!(tango.contains("\"tango\" is no genre"));
    let (seasons, series) = (
        format!("{SEASON} / r,2027-09-01,2028-07-31,EUR,Europe/Madrid"),
        "series: season,code / r,A",
    );
    let told = errors(&[&STAGE[..], &[&seasons, series], &PERFORMANCES[2..]].concat());
    assert!(told.contains("row 3, column series: A is a series of another season than s"));
    let hall = "halls: key,venue,name / opera,v,Opera / barn,v,Barn";
    let told = errors(&[STAGE[3], hall]);
    assert!(
        told.contains("halls, row 3, column plan: is empty, and the house has no plan of barn")
    );
}

#[test]
fn extras_codes_and_texts_are_whole() {
    let extras = "extras: key,kind,price,amounts,tax,company / a,extra,,,t,c / b,donation,5,,,c";
    let told = errors(&[COMPANY, TAX, extras]);
    assert_eq!(told.lines().count(), 3, "{told}");
    let codes = "codes: code,batch,count,change / ,,,-5 % / ,SPRING,9,-5 % / ,AB-??,,-5 % \
                 / TEN-10,,9,-5 % / ten-10,,,-5 %";
    let told = errors(&[codes]);
    for row in 2..=6 {
        assert_eq!(told.matches(&format!("row {row}")).count(), 1, "{told}");
    }
    let codes = "codes: batch,count,guessable,change / AB-????,9,,-5 % / AC-????,9,yes,-5 % \
                 / AD-?????????????,9,,-5 %";
    assert_eq!(
        errors(&[codes]),
        "codes, row 2, column batch: AB-???? can be guessed: it has 4 \"?\" and codes that can't \
         be guessed have 13; write AB-?????????????, or yes in guessable\n"
    );
    let change = errors(&["discounts: key,change / early,10 %"]);
    assert!(change.contains("write it like -8 %, +2.50 or =25.00"));
    assert_eq!(errors(&["tariffs: key,name_es,name_pt-br / full,General,Inteira"]), "");
    assert!(errors(&["tariffs: key,name_spanish / full,General"]).contains("nobody knows"));
}

#[test]
fn a_slip_is_answered_with_what_was_meant() {
    let seasons = "seasons: key,start_on,starts_on,ends_on,currency,time_zone \
        / s,,46677.7083,2028-07-31,EUR,Europe/Madrid";
    let told = errors(&[seasons]);
    assert!(told.contains("nobody knows (did you mean starts_on?); take it out"), "{told}");
    let number = "starts_on: \"46677.7083\" is a number, as which a spreadsheet keeps a date: \
                  format the cell as a date, or write 2026-12-03";
    assert!(told.contains(number), "{told}");
}

#[test]
fn an_unknown_zone_is_named_beside_an_unknown_ticket_type() {
    let mut stage = [&STAGE[..], &PERFORMANCES].concat();
    stage[6] = "prices: price_group,zone,tariff,price / usual,1,full,80 / usual,2,ful,50 \
                / usual,9,full,20";
    let told = errors(&stage);
    assert!(told.contains("prices, row 3, column tariff: \"ful\" stands in no row"), "{told}");
    assert!(told.contains("prices, row 4, column zone: 9 is no zone of opera"), "{told}");
    assert_eq!(told.lines().count(), 2, "no price is missing: {told}");
}

#[test]
fn what_could_never_come_to_bear_is_refused() {
    let passes = "passes: key,kind,season,price,tax,company,from,until \
        / friends,membership,s,60,t,c,curtain-30d,2027-03-31 23:59";
    let settings = "settings: level,subject,right,name,value \
        / season,s,friend,sale-opens,2026-06-08 10:00 / season,s,friend,seats-max,4 \
        / season,s,friend,sale-closes,curtain-60min";
    assert_eq!(
        on_stage(&[passes, settings]),
        "settings, row 4, column right: stands beside sale-closes, which is the same for \
         everybody; empty it, or set sale-opens or seats-max\n\
         passes, row 2, column from: hangs on a curtain, which a pass hasn't; write a time\n"
    );
}

const KINDS: &str = "kinds: key,only_own,invoice_days / school,yes,30 / friend,,";

#[test]
fn where_kinds_are_named_all_others_are_slips() {
    let price_types = "tariffs: key,who / full, / school,scool / friend,friend";
    let told = errors(&[KINDS, price_types]);
    assert_eq!(
        told,
        "tariffs, row 3, column who: \"scool\" stands in no row of kinds; add it there or correct \
         it here\n"
    );
    assert_eq!(errors(&[price_types]), "", "without the sheet they are whatever they are");
    assert_eq!(
        errors(&["kinds: key,only_own,invoice_days", price_types]),
        "",
        "nor with an empty one"
    );
    let passes = "passes: key,kind,season,price,tax,company,right,who \
        / card,membership,s,60,t,c,school, / cards,membership,s,60,t,c,friend,youth";
    let told = on_stage(&[KINDS, passes]);
    assert!(told.contains("row 2, column right: school has only_own, which staff alone grant"));
    assert!(told.contains("row 3, column who: \"youth\" stands in no row of kinds"), "{told}");
    assert_eq!(told.lines().count(), 2, "{told}");
}

#[test]
fn a_kind_can_be_granted_and_its_invoice_comes_due() {
    let told = errors(&["kinds: key,invoice_days / School,30 / year,366 / school,365"]);
    assert!(told.contains("row 2, column key: \"School\" can't be granted"), "{told}");
    assert!(told.contains("row 3, column invoice_days: is more than 365"), "{told}");
    assert_eq!(told.lines().count(), 2, "{told}");
}

#[test]
fn an_audience_is_a_kind_in_every_channel_for_everybody() {
    let settings = |row: &str| {
        format!("settings: level,subject,channel,right,name,value / production,carmen,{row}")
    };
    let told = |row: &str| on_stage(&[KINDS, &settings(row)]);
    assert_eq!(told(",,audience,school"), "");
    assert!(told(",,audience,youth").contains("column value: \"youth\" stands in no row of kinds"));
    assert!(told("web,,audience,school").contains("column channel: stands beside audience, which"));
    assert!(told(",friend,audience,school").contains("column right: stands beside audience"));
    assert!(told(",,audience,30").contains("column value: doesn't fit audience"));
    assert!(told(",,sale-opens,school").contains("column value: doesn't fit sale-opens"));
    let alone = on_stage(&[&settings(",,audience,school")]);
    assert!(alone.contains("\"school\" stands in no row of kinds"), "a folder is whole: {alone}");
}

#[test]
fn fields_of_the_house_need_a_kind_and_a_name_and_known_ones_neither() {
    let fields = |rows: &str| format!("customer_fields: key,kind,checkout_desktop,name_en {rows}");
    let told = |rows: &str| errors(&[&fields(rows)]);
    assert_eq!(told("/ phone,,required, / club,yes-no,shown,Your club"), "");
    assert!(told("/ phone,text,,").contains("column kind: phone is part of every profile"));
    assert!(told("/ address,,,Home").contains("column name: address is part of every profile"));
    assert!(told("/ name,,shown,").contains("column checkout_desktop: name is asked with every"));
    assert!(told("/ club,,,Club").contains("column kind: is empty"));
    assert!(told("/ club,text,,").contains("column name: is empty"));
    assert!(told("/ Club,text,,Club").contains("column key: \"Club\" can't be kept"));
    assert!(told("/ club,choice,,Club").contains("column kind: club has no row in"));
    assert!(told("/ club,maybe,,Club").contains("is none of text, choice, yes-no, date"));
    assert!(told("/ club,text,always,Club").contains("is none of shown, required"));
    assert!(told("/ club,text,,Club / club,text,,Club").contains("club"), "twice");
    let choices = |rows: &str| {
        let choices = format!("customer_field_choices: field,key,name_en {rows}");
        errors(&[&fields("/ club,choice,,Club / school,text,,School"), &choices])
    };
    assert_eq!(choices("/ club,own,Our own"), "");
    assert!(choices("/ club,own, / club,b,B").contains("column name: is empty"));
    assert!(choices("/ club,own,Own / school,b,B").contains("school is no field of the kind"));
    assert!(choices("/ club,Own,Own").contains("\"Own\" can't be kept"));
    assert!(choices("/ club,own,Own / nothing,b,B").contains("stands in no row of"));
    let many: String = (0..51).map(|n| format!("/ club,c{n},C{n} ")).collect();
    assert!(choices(&many).contains("has more than 50 choices"));
}

const CHOICE: [&str; 2] = [
    "packages: key,kind,season,seats,channels / two,package,s,each,web; box-office",
    "package_groups: package,group,min,for / two,g,1,series:A",
];

#[test]
fn a_package_s_window_is_of_a_channel_in_which_it_is_sold() {
    let told = |row: &str| {
        let windows = format!("package_windows: package,channel,from,until / {row}");
        on_stage(&[&CHOICE[..], &[&windows]].concat())
    };
    assert_eq!(told("two,web,2026-09-01 10:00, / two,box-office,,curtain-1d"), "");
    assert_eq!(
        told("two,external,,"),
        "package_windows, row 2, column channel: is none of the channels of two in packages; add \
         it there, or take the row out\n"
    );
    assert!(
        told("two,web,2026-09-02 10:00,2026-09-01 10:00").contains("column until: is not after")
    );
    assert!(told("one,web,,").contains("\"one\" stands in no row of packages"));
    assert!(told("two,web,, / two,web,,").contains("row 3"), "twice");
}

#[test]
fn a_fee_is_for_the_same_shows_by_whatever_it_is_paid() {
    let told = |rows: &str| {
        let fees = format!("fees: key,channel,means,basis,amount,for,company,tax {rows}");
        on_stage(&[&fees])
    };
    let row = |channel: &str, means: &str, shows: &str| {
        format!("/ b,{channel},{means},package-ticket,1.50,{shows},c,t ")
    };
    let (all, card) = (row("web", "", "series:A"), row("web", "card", "series:A"));
    assert_eq!(told(&[&*all, &card, &row("box-office", "", "")].concat()), "");
    assert_eq!(
        told(&[&*all, &row("web", "card", "")].concat()),
        "fees, row 3, column for: is not what row 2 says of the same fee; write the same, or give \
         one of the two fees another key\n"
    );
    assert!(told(&row("web", "", "series:Z")).contains("\"Z\" stands in no row of series"));
}

#[test]
fn a_discount_on_fees_is_for_tickets() {
    let extras = "extras: key,kind,price,tax,company / book,extra,6,t,c";
    let told = |row: &str| {
        let discounts = format!("discounts: key,change,fees,offers / d,{row}");
        on_stage(&[extras, &discounts])
    };
    assert_eq!(told("+0 %,-50 %,ticket; book"), "");
    assert_eq!(told("-5 %,=0.00,"), "");
    assert!(told("-5 %,=0.00,book").contains("column fees: changes fees, which are charged on"));
    assert!(told("-5 %,50 %,").contains("write it like -8 %, +2.50 or =25.00"));
}

#[test]
fn an_account_names_extras_and_passes() {
    let extras = "extras: key,kind,price,tax,company / book,extra,6,t,c";
    let told = |named: &str| {
        let accounts =
            format!("accounts: key,company,gateway,channel,extras / a,c,bank,web,{named}");
        on_stage(&[&CHOICE[..], &[extras, &accounts]].concat())
    };
    assert_eq!(told("book"), "");
    assert!(told("two").contains("\"two\" stands in no row of extras or passes"));
    assert!(told("ticket").contains("\"ticket\" stands in no row of extras or passes"));
}

#[test]
fn limits_of_tickets_can_be_kept() {
    let told = |row: &str| {
        let limits = format!("ticket_limits: for,tariffs,channels,min,max / {row}");
        on_stage(&[&limits])
    };
    assert_eq!(told("series:A,full,web,2, / ,,,,6 / ,full,external,2,2"), "");
    assert!(told("series:A,,,,").contains("column min: is empty, and so is max"));
    assert!(told(",,,,0").contains("column max: is 0, so that nothing is ever sold"));
    assert!(told(",,,3,2").contains("column max: 2 is below the minimum of 3"));
    assert!(told(",half,,2,").contains("\"half\" stands in no row of tariffs or tariff_groups"));
    assert!(told(",,shop,2,").contains("is none of web, box-office"));
}
