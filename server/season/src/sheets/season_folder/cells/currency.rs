//! Currencies in use (ISO 4217), from memory of the list as of 2025, funds and metals left out.

use super::{Cell, Context, Kind, shown};
use domain::money::Currency;

const CURRENCIES: &str = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND \
    BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN \
    ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD \
    JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT \
    MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR \
    RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND \
    TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW \
    ZWG";

/// Digits after the point of an amount of money.
pub fn digits(currency: Currency) -> u32 {
    currency.decimals()
}

impl Cell for Currency {
    fn kind() -> Kind {
        Kind::Named { name: "currency", how: "Three capital letters of ISO 4217: `EUR`." }
    }

    fn read(text: &str, _: &Context<'_>) -> Result<Self, String> {
        let is_known = CURRENCIES.split_whitespace().any(|code| code == text);
        let currency = Self::parse(text).ok().filter(|_| is_known);
        currency.ok_or_else(|| {
            format!("{} is no currency; write three capital letters, such as EUR", shown(text))
        })
    }

    fn write(&self, _: &Context<'_>) -> String {
        self.as_str().to_owned()
    }
}
