//! A company's own bank account, and its name as a creditor.

use super::{Cell, Context, Kind, shown};
use domain::payments::bank_account::{BankRefusal, Bic, CreditorId, Iban};

impl Cell for Iban {
    fn kind() -> Kind {
        Kind::Named {
            name: "iban",
            how: "An account of SEPA, with or without spaces: `ES91 2100 0418 4502 0005 1332`.",
        }
    }

    fn read(text: &str, _: &Context<'_>) -> Result<Self, String> {
        Iban::parse(text).map_err(|why| match why {
            BankRefusal::NotSepa => {
                format!("{} is no account of SEPA; name one to which euros are sent", shown(text))
            }
            _ => format!("{} is no IBAN; compare it with the bank's papers", shown(text)),
        })
    }

    fn write(&self, _: &Context<'_>) -> String {
        self.as_str().to_owned()
    }
}

impl Cell for Bic {
    fn kind() -> Kind {
        Kind::Named {
            name: "bic",
            how: "Eight or eleven capital letters and digits: `CAIXESBBXXX`.",
        }
    }

    fn read(text: &str, _: &Context<'_>) -> Result<Self, String> {
        let read = Self::parse(text).ok().filter(|bic| bic.as_str() == text);
        read.ok_or_else(|| format!("{} is no BIC; write it as CAIXESBBXXX", shown(text)))
    }

    fn write(&self, _: &Context<'_>) -> String {
        self.as_str().to_owned()
    }
}

impl Cell for CreditorId {
    fn kind() -> Kind {
        Kind::Named {
            name: "creditor",
            how: "A creditor identifier of SEPA, with or without spaces: `ES37ZZZA00000000`.",
        }
    }

    fn read(text: &str, _: &Context<'_>) -> Result<Self, String> {
        Self::parse(text).ok_or_else(|| {
            format!("{} is no creditor identifier; compare it with the bank's papers", shown(text))
        })
    }

    fn write(&self, _: &Context<'_>) -> String {
        self.as_str().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_that_no_bank_knows_is_refused_with_the_remedy() {
        let context = Context::default();
        let iban = Iban::read("ES91 2100 0418 4502 0005 1332", &context).expect("good");
        assert_eq!(iban.write(&context), "ES9121000418450200051332");
        for (text, why) in [
            ("ES91 2100 0418 4502 0005 1333", "no IBAN"),
            ("=ES91", "no IBAN"),
            ("BR1800360305000010009795493C1", "no account of SEPA"),
        ] {
            assert!(Iban::read(text, &context).is_err_and(|said| said.contains(why)), "{text}");
        }
        assert!(Bic::read("CAIXESBB", &context).is_ok());
        for (text, is_one) in [
            ("DE98 ZZZ 0999 9999 999", true),
            ("ES37ZZZA00000000", true),
            ("ES38ZZZA00000000", false),
            ("ES37", false),
        ] {
            assert_eq!(CreditorId::read(text, &context).is_ok(), is_one, "{text}");
        }
        for text in ["CAIXESBBXX", "caixesbb", "CAIX1SBB", "CAIXESBB\u{e9}"] {
            assert!(Bic::read(text, &context).is_err(), "{text}");
        }
    }
}
