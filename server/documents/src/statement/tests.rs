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
        ("{}\n20/11/2026;Venta;A", "line 2: has 3 cells where the first line has 5"),
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
