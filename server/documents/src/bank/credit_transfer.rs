//! The file by which a company tells its bank to pay others: SEPA credit transfers, ISO 20022
//! pain.001. The same values give the same bytes.

use crate::bank::sepa_text::sepa_text;
use anyhow::{Context, Result, ensure};
use quick_xml::{Writer, events::BytesText};
use std::io;

/// As the scheme takes them.
const ID_CHARS_MAX: usize = 35;
const NAME_CHARS_MAX: usize = 70;
const STREET_CHARS_MAX: usize = 70;
const POSTCODE_CHARS_MAX: usize = 16;
const TOWN_CHARS_MAX: usize = 35;
const WORDS_CHARS_MAX: usize = 140;

/// A version of the message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// What banks wanted until 2023, and some still do.
    Pain03,
    #[default]
    Pain09,
}

impl Format {
    pub const ALL: [Self; 2] = [Self::Pain03, Self::Pain09];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pain03 => "pain.001.001.03",
            Self::Pain09 => "pain.001.001.09",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == text)
    }
}

/// All payments of one company on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreditTransfers {
    pub format: Format,
    pub message_id: String,
    /// `2026-12-01T12:00:00`
    pub made_at: String,
    /// On which the bank is to pay: `2026-12-02`.
    pub execution_on: String,
    pub debtor: Debtor,
    pub payments: Vec<CreditTransfer>,
}

/// Who pays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Debtor {
    pub name: String,
    pub iban: String,
    /// None: the bank knows it from the IBAN.
    pub bic: Option<String>,
    /// Needed when a payment leaves the European Economic Area.
    pub address: Option<PostalAddress>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PostalAddress {
    /// And number.
    pub street: String,
    pub postcode: String,
    pub town: String,
    /// ISO 3166, two letters.
    pub country: String,
}

/// Euros to somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreditTransfer {
    pub end_to_end_id: String,
    pub cents: i64,
    pub name: String,
    pub iban: String,
    /// Of the payee's bank; None: the IBAN is enough.
    pub bic: Option<String>,
    /// What the other one reads on their statement.
    pub words: String,
}

/// # Errors
/// No payment, one of nothing, or an identity that is too long.
pub fn xml(file: &CreditTransfers) -> Result<Vec<u8>> {
    ensure!(!file.payments.is_empty(), "a file without payments");
    ensure!(is_id(&file.message_id), "{} is no identity", file.message_id);
    for payment in &file.payments {
        ensure!(is_id(&payment.end_to_end_id), "{} is no identity", payment.end_to_end_id);
        ensure!(payment.cents > 0, "{} pays nothing", payment.end_to_end_id);
        ensure!(!payment.iban.is_empty(), "{} goes nowhere", payment.end_to_end_id);
    }
    let mut writer = Writer::new(Vec::new());
    let namespace = format!("urn:iso:std:iso:20022:tech:xsd:{}", file.format.as_str());
    writer.get_mut().extend_from_slice(b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    writer
        .create_element("Document")
        .with_attribute(("xmlns", namespace.as_str()))
        .write_inner_content(|w| {
            within(w, "CstmrCdtTrfInitn", |w| {
                head(w, file)?;
                within(w, "PmtInf", |w| payments(w, file))
            })
        })
        .context("in memory")?;
    let mut bytes = writer.into_inner();
    bytes.push(b'\n');
    Ok(bytes)
}

type Out = Writer<Vec<u8>>;

fn head(w: &mut Out, file: &CreditTransfers) -> io::Result<()> {
    within(w, "GrpHdr", |w| {
        text(w, "MsgId", &file.message_id)?;
        text(w, "CreDtTm", &file.made_at)?;
        sums(w, file)?;
        within(w, "InitgPty", |w| text(w, "Nm", &name(&file.debtor.name)))
    })
}

fn sums(w: &mut Out, file: &CreditTransfers) -> io::Result<()> {
    let cents = file.payments.iter().map(|payment| payment.cents).sum();
    text(w, "NbOfTxs", &file.payments.len().to_string())?;
    text(w, "CtrlSum", &euros(cents))
}

fn payments(w: &mut Out, file: &CreditTransfers) -> io::Result<()> {
    text(w, "PmtInfId", &file.message_id)?;
    text(w, "PmtMtd", "TRF")?;
    text(w, "BtchBookg", "true")?;
    sums(w, file)?;
    within(w, "PmtTpInf", |w| within(w, "SvcLvl", |w| text(w, "Cd", "SEPA")))?;
    match file.format {
        Format::Pain03 => text(w, "ReqdExctnDt", &file.execution_on)?,
        Format::Pain09 => within(w, "ReqdExctnDt", |w| text(w, "Dt", &file.execution_on))?,
    }
    within(w, "Dbtr", |w| {
        text(w, "Nm", &name(&file.debtor.name))?;
        match &file.debtor.address {
            Some(address) => within(w, "PstlAdr", |w| postal_address(w, address, file.format)),
            None => Ok(()),
        }
    })?;
    account(w, "DbtrAcct", &file.debtor.iban)?;
    match &file.debtor.bic {
        Some(bic) => bank(w, "DbtrAgt", bic, file.format)?,
        None => within(w, "DbtrAgt", |w| {
            let unnamed = |w: &mut Out| within(w, "Othr", |w| text(w, "Id", "NOTPROVIDED"));
            within(w, "FinInstnId", unnamed)
        })?,
    }
    // Each side pays its own bank: what arrives is the whole amount.
    text(w, "ChrgBr", "SLEV")?;
    for payment in &file.payments {
        within(w, "CdtTrfTxInf", |w| transfer(w, payment, file.format))?;
    }
    Ok(())
}

fn transfer(w: &mut Out, payment: &CreditTransfer, format: Format) -> io::Result<()> {
    within(w, "PmtId", |w| text(w, "EndToEndId", &payment.end_to_end_id))?;
    within(w, "Amt", |w| {
        w.create_element("InstdAmt")
            .with_attribute(("Ccy", "EUR"))
            .write_text_content(BytesText::new(&euros(payment.cents)))
            .map(drop)
    })?;
    if let Some(bic) = &payment.bic {
        bank(w, "CdtrAgt", bic, format)?;
    }
    within(w, "Cdtr", |w| text(w, "Nm", &name(&payment.name)))?;
    account(w, "CdtrAcct", &payment.iban)?;
    within(w, "RmtInf", |w| text(w, "Ustrd", &sepa_text(&payment.words, WORDS_CHARS_MAX)))
}

fn bank(w: &mut Out, element: &str, bic: &str, format: Format) -> io::Result<()> {
    let name = match format {
        Format::Pain03 => "BIC",
        Format::Pain09 => "BICFI",
    };
    within(w, element, |w| within(w, "FinInstnId", |w| text(w, name, bic)))
}

/// In lines where the rules of the version know no other address, in its parts where they want
/// them (EPC132-08 of the two versions).
fn postal_address(w: &mut Out, address: &PostalAddress, format: Format) -> io::Result<()> {
    let street = sepa_text(&address.street, STREET_CHARS_MAX);
    let postcode = sepa_text(&address.postcode, POSTCODE_CHARS_MAX);
    let town = sepa_text(&address.town, TOWN_CHARS_MAX);
    match format {
        Format::Pain03 => {
            text(w, "Ctry", &address.country)?;
            text(w, "AdrLine", &street)?;
            text(w, "AdrLine", &format!("{postcode} {town}"))
        }
        Format::Pain09 => {
            text(w, "StrtNm", &street)?;
            text(w, "PstCd", &postcode)?;
            text(w, "TwnNm", &town)?;
            text(w, "Ctry", &address.country)
        }
    }
}

fn account(w: &mut Out, element: &str, iban: &str) -> io::Result<()> {
    within(w, element, |w| within(w, "Id", |w| text(w, "IBAN", iban)))
}

fn within(
    w: &mut Out,
    element: &str,
    inner: impl FnOnce(&mut Out) -> io::Result<()>,
) -> io::Result<()> {
    w.create_element(element).write_inner_content(inner).map(drop)
}

fn text(w: &mut Out, element: &str, text: &str) -> io::Result<()> {
    w.create_element(element).write_text_content(BytesText::new(text)).map(drop)
}

fn name(name: &str) -> String {
    sepa_text(name, NAME_CHARS_MAX)
}

/// `1234.50`
fn euros(cents: i64) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}

fn is_id(id: &str) -> bool {
    let is_sign = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    (1..=ID_CHARS_MAX).contains(&id.len()) && id.bytes().all(is_sign)
}
