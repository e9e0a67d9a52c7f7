//! Who sells and organises, and where the money goes.

use crate::sheets::season_folder::{
    cells::{AccountKey, ChannelOrPoint, CompanyKey, Country, ExtraOrPassKey, Key, Price},
    sheet::sheet,
};
use domain::{
    payments::{
        bank_account::{Bic, CreditorId, Iban},
        method::PaymentMethod,
    },
    sales::offer::selection::Selection,
};

sheet! {
    /// Legal entities that sell or organise.
    "companies": Company, unique [&["key"]], at most 1_000 {
        /// Names the company in other sheets.
        key: CompanyKey = "opera",
        /// As invoices print it.
        name: String = "Gran Teatro Parterre, S. A.",
        /// As the tax office knows it.
        tax_number: String = "A00000000",
        /// Street and number.
        street: String = "Paseo del Río 1",
        /// With zeros in front: give the cell the format *Text*.
        postcode: String = "41001",
        /// Of its seat.
        town: String = "Sevilla",
        /// Of its seat.
        country: Country = "ES",
        /// Largest sum of an invoice without its customer's data; empty: 400 in euro, in other
        /// currencies any sum.
        simplified_max: Option<Price> = "400",
        /// Its account: invoices are paid to it, and credit is paid from it to customers' banks
        /// (`parterre pay-outs`, in euro alone); empty: it pays nothing to banks.
        iban: Option<Iban> = "ES91 2100 0418 4502 0005 1332",
        /// Of the bank, where it wants it in the file; empty: the bank knows it from the IBAN.
        bic: Option<Bic> = "CAIXESBBXXX",
        /// The least that is paid to a bank at once, in euro like all that is; empty: 5.
        pay_out_min: Option<Price> = "5",
        /// Within how many days the money is on its way, as customers are told; empty: 14.
        pay_out_days: Option<u32> = "14",
        /// Under which it collects direct debits of SEPA: mandates name it; empty: they name the
        /// company alone.
        creditor: Option<CreditorId> = "ES37ZZZA00000000",
        /// Its number in the register of companies, where invoices name it beside the tax number
        /// (IČO, SIREN, Company Number); empty: they name none.
        registration_number: Option<String> = "SE-12345",
    }
}

sheet! {
    /// Merchant accounts: what a company sells in a channel is paid to its account there.
    "accounts": Account, unique [&["key"]], at most 1_000 {
        /// Names the account.
        key: AccountKey = "opera-web",
        /// To whom it belongs.
        company: CompanyKey = "opera",
        /// The bank's connection, as the operator configured it; stays once money came.
        gateway: Key = "redsys",
        /// Where it takes money.
        channel: ChannelOrPoint = "web",
        /// With what it takes it: the shopper chooses; empty: by card.
        payment_method as "means": Vec<PaymentMethod> = "card; bizum",
        /// Only for tickets of these performances, before an account of the company that is for
        /// all; empty here and in `extras`: for whatever the company sells.
        performances as "for": Option<Selection> = "production:carmen",
        /// Only for these extras and passes, before an account of the company that is for all; with
        /// `for` as well: for both.
        extras: Vec<ExtraOrPassKey> = "programme; friends",
        /// Takes no more money; what it took is still asked about and goes back there.
        closed: Option<bool> = "no",
    }
}
