//! Lists as banks write them, and as they come when something went wrong.

use super::*;

fn spanish() -> Dialect {
    let kinds = [
        ("Venta", Kind::Payment),
        ("Devolución", Kind::Refund),
        ("Retrocesión", Kind::Chargeback),
        ("Comisión", Kind::Fee),
    ];
    Dialect {
        delimiter: b';',
        decimal: ',',
        date: "%d/%m/%Y".to_owned(),
        is_latin_1: false,
        reference_column: "Pedido".to_owned(),
        amount_column: "Importe".to_owned(),
        currency_column: None,
        currency: "EUR".to_owned(),
        date_column: "Fecha".to_owned(),
        kind_column: Some("Tipo".to_owned()),
        kinds: kinds.map(|(word, kind)| (word.to_owned(), kind)).to_vec(),
    }
}

#[test]
fn semicolons_are_told_from_commas_by_the_first_line() {
    assert!(has_semicolons("\u{feff}reference;amount;date\r\nA;1,50;2027-07-02".as_bytes()));
    assert!(!has_semicolons(b"reference,amount,date\nA;B;C,1.50,2027-07-02"));
    assert!(!has_semicolons(b""));
}

fn english() -> Dialect {
    Dialect {
        delimiter: b',',
        decimal: '.',
        date: "%Y-%m-%d".to_owned(),
        reference_column: "id".to_owned(),
        amount_column: "amount".to_owned(),
        currency_column: Some("currency".to_owned()),
        date_column: "date".to_owned(),
        kind_column: None,
        ..spanish()
    }
}

fn decimals(currency: &str) -> Option<u32> {
    match currency {
        "EUR" | "USD" => Some(2),
        "JPY" => Some(0),
        _ => None,
    }
}

fn of(text: &str, dialect: &Dialect) -> Result<Vec<Row>, String> {
    read(text.as_bytes(), dialect, decimals).map_err(|wrong| wrong.to_string())
}

const HEAD: &str = "Fecha;Tipo;Pedido;Importe;Nota";

#[test]
fn a_list_with_a_mark_semicolons_and_commas_is_read() {
    let text = format!(
        "\u{feff}{HEAD}\r\n20/11/2026 12:30;Venta;0001ABC;1.234,56;\"two\r\nlines; \"\"x\"\"\"\r\n\
         \r\n21/11/2026;devolución;0001ABC;-10,5;\r\n22/11/2026;Comisión;;0,30;\r\n"
    );
    let rows = of(&text, &spanish()).expect("good");
    let seen: Vec<_> =
        rows.iter().map(|row| (row.line, row.kind, row.minor, row.date.day())).collect();
    assert_eq!(
        seen,
        [(2, Kind::Payment, 123_456, 20), (5, Kind::Refund, 1_050, 21), (6, Kind::Fee, 30, 22)]
    );
}

#[test]
fn without_kinds_the_sign_says_it_and_each_row_has_its_currency() {
    let text = "id,amount,currency,date\nA,\"1,234.50\",eur,2026-11-20\nB,-7,JPY,2026-11-20";
    let rows = of(text, &english()).expect("good");
    assert_eq!((rows[0].kind, rows[0].minor, &*rows[0].currency), (Kind::Payment, 123_450, "EUR"));
    assert_eq!((rows[1].kind, rows[1].minor), (Kind::Refund, 7));
}

#[test]
fn latin_1_is_read_where_it_is_said() {
    let bytes = b"Fecha;Tipo;Pedido;Importe\n20/11/2026;Devoluci\xf3n;A;1,00\n";
    let refused = read(bytes, &spanish(), decimals).expect_err("not UTF-8").to_string();
    assert!(refused.starts_with("line 2: is not UTF-8"), "{refused}");
    let latin = Dialect { is_latin_1: true, ..spanish() };
    assert_eq!(read(bytes, &latin, decimals).expect("good")[0].kind, Kind::Refund);
}

#[test]
fn what_is_broken_is_named_by_line_and_column() {
    let cases = [
        ("", "the file: is empty"),
        ("\u{feff}\r\n", "the file: is empty"),
        ("Fecha;Tipo;Pedido\n", "line 1, column Importe: is missing; there are: Fecha"),
        ("{}\n20/11/2026;Venta;A", "line 2: has 3 cells where the head has 5"),
        ("{}\n20/11/2026;Venta;A;\"1,00;x\n", "line 2: a quote opens here and never closes"),
        (
            "{}\n\n\n20/11/2026;\"Venta\nA;1,00;x\n\nB",
            "line 4: a quote opens here and never closes",
        ),
        ("{}\n20/11/2026;Venta;A;1.23;\n", "line 2, column Importe: 1.23 is no amount"),
        ("{}\n20/11/2026;Venta;A;1,234;\n", "line 2, column Importe: 1,234 is no amount"),
        ("{}\n20/11/2026;Venta;A;;\n", "line 2, column Importe:  is no amount"),
        ("{}\n20/11/2026;Venta;A;1e5;\n", "line 2, column Importe"),
        ("{}\n20/11/2026;Venta;A;99999999999999999999;\n", "line 2, column Importe"),
        ("{}\n2026-11-20;Venta;A;1,00;\n", "line 2, column Fecha: 2026-11-20 is no date"),
        ("{}\n31/02/2026;Venta;A;1,00;\n", "line 2, column Fecha"),
        ("{}\n20/11/2026;Abono;A;1,00;\n", "line 2, column Tipo: Abono is none of the kinds"),
        ("{}\n20/11/2026;Venta;;1,00;\n", "line 2, column Pedido: is empty"),
    ];
    for (text, why) in cases {
        let refused = of(&text.replace("{}", HEAD), &spanish()).expect_err(text);
        assert!(refused.starts_with(why), "{refused} for {text}");
    }
    let foreign = of("id,amount,currency,date\nA,1,XXX,2026-11-20", &english());
    assert!(foreign.expect_err("unknown").starts_with("line 2, column currency: XXX"));
}

#[test]
fn a_day_is_written_as_the_settings_say_or_refused() {
    let long = spanish();
    let short = Dialect { date: "%d/%m/%y".to_owned(), ..spanish() };
    let named = Dialect { date: "%d %b %Y".to_owned(), ..spanish() };
    let iso = Dialect { date: "%Y-%m-%d".to_owned(), ..spanish() };
    for (dialect, good) in [
        (&long, "01/12/2026"),
        (&long, "1/12/2026"),
        (&long, "01/12/2026 9:05"),
        (&long, "01/12/2026, 09:05:59 CET"),
        (&long, "01/12/2026 12.30.15"),
        (&short, "01/12/26"),
        (&short, "01/12/26 11:00 p.m."),
        (&named, "01 Dec 2026"),
        (&named, "1 dec 2026 10:00"),
        (&iso, "2026-12-01T10:00:00.250+01:00"),
        (&iso, "2026-12-01T09:00:00Z"),
    ] {
        let rows = of(&format!("{HEAD}\n{good};Venta;A;1,00;\n"), dialect).expect(good);
        assert_eq!(rows[0].date, jiff::civil::date(2026, 12, 1), "{good}");
    }
    for (dialect, wrong) in [
        (&long, "01/12/26"),
        (&long, "01/12/0026"),
        (&long, "01/12/20266"),
        (&long, "01/12/2026x"),
        (&long, "01/12/2026 25:00"),
        (&long, "01/12/2026 02/12/2026"),
        (&long, "01/12/2026 10:00 and more"),
        (&short, "01/12/2026"),
        (&short, "01/12/2026 10:00"),
        (&short, "001/12/26"),
        (&iso, "26-12-01"),
        (&iso, "2026-12-01-10.30"),
        (&long, ""),
    ] {
        let refused = of(&format!("{HEAD}\n{wrong};Venta;A;1,00;\n"), dialect);
        let refused = refused.expect_err(wrong);
        assert!(refused.starts_with("line 2, column Fecha"), "{refused} for {wrong}");
    }
    let timed = Dialect { date: "%H:%M".to_owned(), ..spanish() };
    assert!(of(HEAD, &timed).expect_err("no day").contains("no format of a day"));
}

#[test]
fn sums_are_read_as_banks_write_them() {
    let signed = Dialect { kind_column: None, ..spanish() };
    let minor = |text: &str| {
        let list = format!("{HEAD}\n01/12/2026;;A;{text};\n");
        of(&list, &signed).map(|rows| match rows[0].kind {
            Kind::Refund => -rows[0].minor,
            Kind::Payment | Kind::Chargeback | Kind::Fee => rows[0].minor,
        })
    };
    for (text, expected) in [
        ("10,00-", -1_000),
        ("(10,00)", -1_000),
        ("(10,00 €)", -1_000),
        ("−10,00", -1_000),
        ("10,00- EUR", -1_000),
        ("EUR -10,00", -1_000),
        ("+10,00", 1_000),
        ("146,50 EUR", 14_650),
        ("146,50\u{a0}€", 14_650),
        ("€146,50", 14_650),
        ("eur 146,5", 14_650),
        ("1'234,56", 123_456),
        ("1’234’567,00", 123_456_700),
        ("1\u{202f}234,56", 123_456),
        ("1.234", 123_400),
    ] {
        assert_eq!(minor(text), Ok(expected), "{text}");
    }
    let wrong = [
        "146,50 USD",
        "$146,50",
        "--10,00",
        "-10,00-",
        "(-10,00)",
        "10,-",
        "10,",
        ",50",
        "1.234'567",
        "1'23,00",
        "10,00 H",
        "10,00 11,00",
        "EUR",
    ];
    for text in wrong {
        let refused = minor(text).expect_err(text);
        assert!(refused.starts_with("line 2, column Importe"), "{refused} for {text}");
    }
    let sale = of(&format!("{HEAD}\n01/12/2026;Venta;A;-1,00;\n"), &spanish());
    assert!(sale.expect_err("a sale below zero").starts_with("line 2, column Importe: -1,00"));
}

#[test]
fn lines_before_the_head_and_a_total_are_no_rows() {
    let before = "Banco de Ejemplo;;\nCuenta: ES00 0000;Importe\n\n";
    let rows = "01/12/2026;Venta;A;51,50;;\n02/12/2026;Devolución;A;-10,00;\n\
        02/12/2026;Comisión;;0,90;\n";
    for total in [
        "Total;;;41,50;\n",
        "TOTAL:;41,50\n",
        ";;;40,60;\n",
        "Suma total;;3;41,50 EUR;\nTotal general;42,40\n",
        "",
    ] {
        let read = of(&format!("{before}{HEAD}\n{rows}{total}"), &spanish()).expect(total);
        let lines: Vec<usize> = read.iter().map(|row| row.line).collect();
        assert_eq!(lines, [5, 6, 7], "{total}");
    }
    for (below, why) in [
        ("Total;;;51,50;\n", "line 8: looks like a total"),
        ("Total\n", "line 8: looks like a total"),
        (";;;1,00;\n", "line 8: looks like a total"),
        ("Total;;;41,50;\n03/12/2026;Venta;B;1,00;\n", "line 9: stands below the total of line 8"),
        ("Saldo;;;41,50;\n", "line 8, column"),
        ("03/12/2026;Venta;B;1,00;;x\n", "line 8: has 6 cells"),
    ] {
        let refused = of(&format!("{before}{HEAD}\n{rows}{below}"), &spanish());
        let refused = refused.expect_err(below);
        assert!(refused.starts_with(why), "{refused} for {below}");
    }
    let empty = of(&format!("{HEAD}\nTotal;;;0,00;\n"), &spanish());
    assert_eq!(empty, Ok(Vec::new()));
}

#[test]
fn a_list_is_read_in_its_encoding() {
    let list = format!("{HEAD}\n01/12/2026;Devolución;A;1’234,50 €;\n");
    let latin = Dialect { is_latin_1: true, ..spanish() };
    let windows: Vec<u8> = list
        .chars()
        .map(|sign| match sign {
            '€' => 0x80,
            '’' => 0x92,
            other => u8::try_from(u32::from(other)).expect("a sign of Latin-1"),
        })
        .collect();
    let marked = format!("\u{feff}{list}");
    let little: Vec<u8> = marked.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = marked.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for (bytes, dialect) in [
        (windows.as_slice(), &latin),
        (marked.as_bytes(), &latin),
        (marked.as_bytes(), &spanish()),
        (list.as_bytes(), &spanish()),
        (little.as_slice(), &spanish()),
        (big.as_slice(), &latin),
    ] {
        let rows = read(bytes, dialect, decimals).expect("good");
        assert_eq!((rows[0].kind, rows[0].minor), (Kind::Refund, 123_450));
    }
    let broken = little.get(..little.len() - 1).expect("cut");
    let refused = read(broken, &spanish(), decimals).expect_err("cut").to_string();
    assert!(refused.starts_with("the file: is broken UTF-16"), "{refused}");
}

#[test]
fn a_cell_as_long_as_a_file_is_no_day_at_once() {
    let day = format!("20/11/2026{}", " T".repeat(200_000));
    let refused = of(&format!("{HEAD}\n{day};Venta;A;1,00;\n"), &spanish()).expect_err("no day");
    assert!(refused.starts_with("line 2, column Fecha"));
}
