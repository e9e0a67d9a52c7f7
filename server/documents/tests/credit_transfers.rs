//! Files for banks as others judge them: libxml2 checks them against the schema that sepaxml ships,
//! and sepaxml writes the same transfers, which are compared field by field.
//! Needs Python, whose packages `.ci/venv` brings.

use documents::bank::credit_transfer::{
    CreditTransfer, CreditTransfers, Debtor, Format, PostalAddress, xml,
};
use serde_json::{Value, json};
use std::{
    io::Write,
    path::Path,
    process::{Command, Stdio},
};

fn judged(file: &CreditTransfers, xml: &[u8], compared: bool) -> Value {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let made = Command::new(root.join(".ci/venv")).arg("sepa").output().expect("bash runs");
    let complaint = String::from_utf8_lossy(&made.stderr);
    assert!(made.status.success(), "Python's venv and its packages are needed: {complaint}");
    let python = String::from_utf8(made.stdout).expect("a path");
    let mut asked = json!({
        "schema": file.format.as_str(),
        "xml": String::from_utf8(xml.to_vec()).expect("UTF-8"),
    });
    if compared {
        let payments = file.payments.iter().map(|payment| {
            json!({
                "name": payment.name, "iban": payment.iban, "cents": payment.cents,
                "words": payment.words, "end_to_end_id": payment.end_to_end_id,
            })
        });
        asked["transfers"] = json!({
            "debtor": {
                "name": file.debtor.name, "iban": file.debtor.iban, "bic": file.debtor.bic,
            },
            "execution_on": file.execution_on,
            "payments": payments.collect::<Vec<_>>(),
        });
    }
    let mut child = Command::new(python.trim())
        .arg(root.join("e2e/fakes/sepa_transfer.py"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("Python runs");
    let mut stdin = child.stdin.take().expect("it was asked for");
    stdin.write_all(asked.to_string().as_bytes()).expect("it reads");
    drop(stdin);
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success());
    serde_json::from_slice(&output.stdout).expect("an answer")
}

fn to(end_to_end_id: &str, name: &str, iban: &str, cents: i64) -> CreditTransfer {
    CreditTransfer {
        end_to_end_id: end_to_end_id.to_owned(),
        cents,
        name: name.to_owned(),
        iban: iban.to_owned(),
        bic: None,
        words: "Credit of Gran Teatro Parterre, ref. 7".to_owned(),
    }
}

fn file(format: Format, bic: Option<&str>) -> CreditTransfers {
    CreditTransfers {
        format,
        message_id: "PO-0198A7C2D3E4".to_owned(),
        made_at: "2026-12-01T12:00:00".to_owned(),
        execution_on: "2026-12-02".to_owned(),
        debtor: Debtor {
            name: "Gran Teatro Parterre, S. A.".to_owned(),
            iban: "ES9121000418450200051332".to_owned(),
            bic: bic.map(str::to_owned),
            address: None,
        },
        payments: vec![
            to("PAY1", "Íñigo Núñez Güell", "ES7921000813610123456789", 1),
            to("PAY2", "Jürgen Weiß", "DE89370400440532013000", 10_000_050),
            to("PAY3", "Юлия Щербакова", "FR1420041010050500013M02606", 7_000),
            to("PAY4", &"Maximiliana ".repeat(9), "IT60X0542811101000000123456", 123),
            to("PAY5", "Zoë O'Brien-Ångström", "GB29NWBK60161331926819", 99),
        ],
    }
}

#[test]
fn they_keep_to_the_schema_and_say_what_another_program_says() {
    for format in Format::ALL {
        let file = file(format, Some("CAIXESBBXXX"));
        let xml = xml(&file).expect("written");
        let judged = judged(&file, &xml, true);
        assert_eq!(judged["problems"], json!([]), "{}", format.as_str());
        let (ours, theirs) = (judged["ours"].as_array(), judged["theirs"].as_array());
        let (ours, theirs) = (ours.expect("fields"), theirs.expect("fields"));
        assert!(ours.len() > 30, "{}", ours.len());
        for (ours, theirs) in ours.iter().zip(theirs) {
            assert_eq!(ours, theirs, "{}", format.as_str());
        }
        assert_eq!(ours.len(), theirs.len());
        let says = |path: &str, text: &str| {
            ours.iter().any(|it| {
                it[0].as_str().is_some_and(|known| known.ends_with(path)) && it[2] == text
            })
        };
        assert!(says("/GrpHdr/CtrlSum", "100072.73") && says("/GrpHdr/NbOfTxs", "5"));
        assert!(says("/Amt/InstdAmt", "0.01") && says("/Cdtr/Nm", "Iuliia Shcherbakova"));
    }
}

#[test]
fn without_a_bic_the_bank_is_known_by_its_iban() {
    for format in Format::ALL {
        let file = file(format, None);
        let xml = xml(&file).expect("written");
        assert_eq!(judged(&file, &xml, false)["problems"], json!([]), "{}", format.as_str());
    }
}

#[test]
fn a_transfer_out_of_the_area_names_the_bank_and_where_its_payer_is() {
    for (format, bank, address) in [
        (
            Format::Pain03,
            "<CdtrAgt><FinInstnId><BIC>UBSWCHZH80A</BIC></FinInstnId></CdtrAgt><Cdtr>",
            "<PstlAdr><Ctry>ES</Ctry><AdrLine>Paseo del Rio 1</AdrLine>\
             <AdrLine>41001 Sevilla</AdrLine></PstlAdr>",
        ),
        (
            Format::Pain09,
            "<CdtrAgt><FinInstnId><BICFI>UBSWCHZH80A</BICFI></FinInstnId></CdtrAgt><Cdtr>",
            "<PstlAdr><StrtNm>Paseo del Rio 1</StrtNm><PstCd>41001</PstCd>\
             <TwnNm>Sevilla</TwnNm><Ctry>ES</Ctry></PstlAdr>",
        ),
    ] {
        let mut file = file(format, None);
        let swiss = to("PAY6", "Urs Meier", "CH9300762011623852957", 4_200);
        file.payments.push(CreditTransfer { bic: Some("UBSWCHZH80A".to_owned()), ..swiss });
        file.debtor.address = Some(PostalAddress {
            street: "Paseo del Río 1".to_owned(),
            postcode: "41001".to_owned(),
            town: "Sevilla".to_owned(),
            country: "ES".to_owned(),
        });
        let xml = xml(&file).expect("written");
        assert_eq!(judged(&file, &xml, false)["problems"], json!([]), "{}", format.as_str());
        let xml = String::from_utf8(xml).expect("UTF-8");
        assert_eq!(xml.matches("<CdtrAgt>").count(), 1);
        for part in [bank, address] {
            assert!(xml.contains(part), "{part}: {xml}");
        }
    }
}

#[test]
fn the_judge_sees_what_is_wrong() {
    let file = file(Format::Pain09, None);
    let xml = String::from_utf8(xml(&file).expect("written")).expect("UTF-8");
    for (right, wrong) in [
        ("<Cd>SEPA</Cd>", "<Cd>SEPA5</Cd>"),
        ("ES9121000418450200051332", "ES91 2100"),
        ("<CtrlSum>", "<CtrlSum>x"),
        ("<ChrgBr>SLEV</ChrgBr>", ""),
    ] {
        let broken = xml.replace(right, wrong);
        let judged = judged(&file, broken.as_bytes(), false);
        // Who bears the costs may be left open.
        let is_seen = judged["problems"] != json!([]);
        assert_eq!(is_seen, !wrong.is_empty(), "{right}");
    }
}

#[test]
fn what_no_bank_would_take_is_not_written() {
    let good = file(Format::Pain09, None);
    let mut none = good.clone();
    none.payments.clear();
    let mut nothing = good.clone();
    nothing.payments[0].cents = 0;
    let mut long = good.clone();
    long.payments[0].end_to_end_id = "X".repeat(36);
    let mut nowhere = good.clone();
    nowhere.payments[0].iban.clear();
    for bad in [none, nothing, long, nowhere] {
        assert!(xml(&bad).is_err());
    }
    assert_eq!(xml(&good).expect("written"), xml(&good).expect("written"));
}
