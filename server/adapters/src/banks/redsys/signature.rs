//! Redsys' signatures: a key for each order, made from the secret by a cipher, then an HMAC over
//! the encoded parameters as they travel (guides RS.TE.CEL.MAN.0039 v4.2, MAN.0037 v4.0.1).

use anyhow::{Context, anyhow, ensure};
use base64::{
    Engine, alphabet,
    engine::{
        DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig,
        general_purpose::{STANDARD, URL_SAFE, URL_SAFE_NO_PAD},
    },
};
use cbc::cipher::{
    BlockModeEncrypt, KeyIvInit,
    block_padding::{NoPadding, Pkcs7},
};
use hmac::{Hmac, KeyInit, Mac};
use serde::Deserialize;
use sha2::{Sha256, Sha512};

/// Whatever the padding: signatures come with and without.
const ANY_PADDING: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);
const AES_BLOCK: usize = 16;
const DES_BLOCK: usize = 8;

/// How messages are signed. The terminal's owner chooses at the bank.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum Version {
    #[default]
    #[serde(rename = "HMAC_SHA512_V2")]
    Sha512V2,
    #[serde(rename = "HMAC_SHA512_V1")]
    Sha512V1,
    /// The oldest; queries know no other.
    #[serde(rename = "HMAC_SHA256_V1")]
    Sha256V1,
}

impl Version {
    pub const ALL: [Self; 3] = [Self::Sha512V2, Self::Sha512V1, Self::Sha256V1];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Sha512V2 => "HMAC_SHA512_V2",
            Self::Sha512V1 => "HMAC_SHA512_V1",
            Self::Sha256V1 => "HMAC_SHA256_V1",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == text)
    }

    /// Parameters as they travel.
    pub fn encode(self, json: &str) -> String {
        match self {
            Self::Sha512V2 => URL_SAFE_NO_PAD.encode(json),
            Self::Sha512V1 | Self::Sha256V1 => STANDARD.encode(json),
        }
    }

    /// Over what travels, never over anything that was decoded and written again.
    ///
    /// # Errors
    /// A secret that can't be one of this version.
    pub fn sign(self, secret: &str, order: &str, travels: &str) -> anyhow::Result<String> {
        let mac = self.mac(secret, order, travels)?;
        Ok(match self {
            Self::Sha512V2 => URL_SAFE_NO_PAD.encode(mac),
            Self::Sha512V1 => URL_SAFE.encode(mac),
            Self::Sha256V1 => STANDARD.encode(mac),
        })
    }

    /// In constant time, whichever alphabet the signature came in.
    ///
    /// # Errors
    /// As `sign`.
    pub fn is_signed(
        self,
        secret: &str,
        order: &str,
        travels: &str,
        signature: &str,
    ) -> anyhow::Result<bool> {
        let Some(signature) = decode(signature) else { return Ok(false) };
        Ok(match self {
            Self::Sha512V2 | Self::Sha512V1 => {
                hmac_512(secret, order, travels)?.verify_slice(&signature).is_ok()
            }
            Self::Sha256V1 => hmac_256(secret, order, travels)?.verify_slice(&signature).is_ok(),
        })
    }

    fn mac(self, secret: &str, order: &str, travels: &str) -> anyhow::Result<Vec<u8>> {
        Ok(match self {
            Self::Sha512V2 | Self::Sha512V1 => {
                hmac_512(secret, order, travels)?.finalize().into_bytes().to_vec()
            }
            Self::Sha256V1 => hmac_256(secret, order, travels)?.finalize().into_bytes().to_vec(),
        })
    }
}

/// Base64 of either alphabet, padded or not.
pub fn decode(text: &str) -> Option<Vec<u8>> {
    ANY_PADDING.decode(text.replace('-', "+").replace('_', "/")).ok()
}

fn hmac_512(secret: &str, order: &str, travels: &str) -> anyhow::Result<Hmac<Sha512>> {
    // The key is the text of the encoded key, not what it encodes (raw: SIS0042).
    let key = STANDARD.encode(aes_key(secret, order)?);
    let mut mac = Hmac::<Sha512>::new_from_slice(key.as_bytes())
        .expect("because HMAC takes keys of any length");
    mac.update(travels.as_bytes());
    Ok(mac)
}

fn hmac_256(secret: &str, order: &str, travels: &str) -> anyhow::Result<Hmac<Sha256>> {
    let mut mac = Hmac::<Sha256>::new_from_slice(&des_key(secret, order)?)
        .expect("because HMAC takes keys of any length");
    mac.update(travels.as_bytes());
    Ok(mac)
}

/// The secret as text, cut or filled with zeros to sixteen.
fn aes_key(secret: &str, order: &str) -> anyhow::Result<Vec<u8>> {
    ensure!(secret.is_ascii(), "secret: it is ASCII");
    let mut key = [b'0'; AES_BLOCK];
    for (at, byte) in key.iter_mut().zip(secret.bytes()) {
        *at = byte;
    }
    let cipher = cbc::Encryptor::<aes::Aes128>::new_from_slices(&key, &[0; AES_BLOCK])
        .map_err(|_| anyhow!("no AES key"))?;
    Ok(cipher.encrypt_padded_vec::<Pkcs7>(order.as_bytes()))
}

/// The secret decoded; the order filled with zeros, and no block more.
fn des_key(secret: &str, order: &str) -> anyhow::Result<Vec<u8>> {
    let key = STANDARD.decode(secret).ok().context("secret: it is not Base64")?;
    let cipher = cbc::Encryptor::<des::TdesEde3>::new_from_slices(&key, &[0; DES_BLOCK])
        .map_err(|_| anyhow!("secret: it is not 24 bytes in Base64"))?;
    let mut order = order.as_bytes().to_vec();
    order.resize(order.len().next_multiple_of(DES_BLOCK), 0);
    Ok(cipher.encrypt_padded_vec::<NoPadding>(&order))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "sq7HjrUOBfKmC576ILgskD5srU870gJ7";
    const ORDER: &str = "1446068581";
    const JSON: &str = concat!(
        r#"{"DS_MERCHANT_AMOUNT":"145","DS_MERCHANT_CURRENCY":"978","#,
        r#""DS_MERCHANT_MERCHANTCODE":"999008881","DS_MERCHANT_ORDER":"1446068581","#,
        r#""DS_MERCHANT_TERMINAL":"1","DS_MERCHANT_TRANSACTIONTYPE":"0"}"#
    );
    const TRAVELS: &str = concat!(
        "eyJEU19NRVJDSEFOVF9BTU9VTlQiOiIxNDUiLCJEU19NRVJDSEFOVF9DVVJSRU5DWSI6Ijk3OCIsIkRTX01FUkNI",
        "QU5UX01FUkNIQU5UQ09ERSI6Ijk5OTAwODg4MSIsIkRTX01FUkNIQU5UX09SREVSIjoiMTQ0NjA2ODU4MSIsIkRT",
        "X01FUkNIQU5UX1RFUk1JTkFMIjoiMSIsIkRTX01FUkNIQU5UX1RSQU5TQUNUSU9OVFlQRSI6IjAifQ"
    );

    /// Four implementations agree on these: python-redsys, openssl, redsys-easy and this one.
    #[test]
    fn the_worked_example_is_signed_as_others_sign_it() {
        let signed = [
            (
                Version::Sha512V2,
                "",
                concat!(
                    "KrANcrDFEtaF690S32vhqb9tPivJ_t6Ehw3S-l7G1o7Z8n91GSiSeetMph5WU5Pk86NtD4wWVIf-",
                    "XJ0eplj5_w"
                ),
            ),
            (
                Version::Sha512V1,
                "==",
                concat!(
                    "fchwZ61zQKQ5LEERTUY0371wGAuS1vBfcrbCHaFocoRElHIyTOZLPGHumiEWjoaaE7ro",
                    "dXFWhrfKtJ-XsUQSFw=="
                ),
            ),
            (Version::Sha256V1, "==", "uQxo3sW38OfnF07uUCUQtqfpsCFwaA2ubQxEpqDNSbo="),
        ];
        for (version, padding, signature) in signed {
            let travels = version.encode(JSON);
            assert_eq!(travels, format!("{TRAVELS}{padding}"), "{version:?}");
            let ours = version.sign(SECRET, ORDER, &travels).expect("a good secret");
            assert_eq!(ours, signature, "{version:?}");
            assert!(version.is_signed(SECRET, ORDER, &travels, signature).expect("a good secret"));
        }
    }

    #[test]
    fn the_key_of_an_order_is_the_one_that_redsys_published() {
        let key = |order| STANDARD.encode(aes_key(SECRET, order).expect("a good secret"));
        assert_eq!(key("1234567890"), "RWt3/IPTzYRMXsQtkiGRKg==");
        assert_eq!(key(ORDER), "zuCOI0XhY3qI1FDJrasKPQ==");
        let des: String = des_key(SECRET, ORDER)
            .expect("a good secret")
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        assert_eq!(des, "decaf4a139d22921434c30c18e0431af");
    }

    /// Written and signed by python-redsys.
    #[test]
    fn a_notification_that_others_signed_is_believed() {
        let travels = concat!(
            "eyJEc19BbW91bnQiOiAiNDI1MCIsICJEc19BdXRob3Jpc2F0aW9uQ29kZSI6ICIxMjM0NTYiLCAiRHNfQ2Fy",
            "ZF9CcmFuZCI6ICIxIiwgIkRzX0NhcmRfQ291bnRyeSI6ICI3MjQiLCAiRHNfQ29uc3VtZXJMYW5ndWFnZSI6",
            "ICIxIiwgIkRzX0N1cnJlbmN5IjogIjk3OCIsICJEc19EYXRlIjogIjIwJTJGMTElMkYyMDI2IiwgIkRzX0hv",
            "dXIiOiAiMjAlM0ExNSIsICJEc19NZXJjaGFudENvZGUiOiAiOTk5MDA4ODgxIiwgIkRzX01lcmNoYW50RGF0",
            "YSI6ICIiLCAiRHNfT3JkZXIiOiAiMjYxMTIwMDAwMUFCIiwgIkRzX1Byb2Nlc3NlZFBheU1ldGhvZCI6ICIx",
            "IiwgIkRzX1Jlc3BvbnNlIjogIjAwMDAiLCAiRHNfU2VjdXJlUGF5bWVudCI6ICIxIiwgIkRzX1Rlcm1pbmFs",
            "IjogIjAwMSIsICJEc19UcmFuc2FjdGlvblR5cGUiOiAiMCJ9"
        );
        let signed = [
            (
                Version::Sha512V2,
                concat!(
                    "pcgifymjn81EHEg-bRA8D0hk2Ilbcvyzw_yF9U0HOiz-Zgm0-EWXbOi-",
                    "PLPP4elEMmVKtxp1iPpHqX_rWdzHBQ"
                ),
            ),
            (Version::Sha256V1, "at5oq6whaUdN2hOeyXb28sEjYuLe+R5Wb+lZ97y94zE="),
            (Version::Sha256V1, "at5oq6whaUdN2hOeyXb28sEjYuLe-R5Wb-lZ97y94zE="),
        ];
        for (version, signature) in signed {
            let is_signed = version.is_signed(SECRET, "2611200001AB", travels, signature);
            assert!(is_signed.expect("a good secret"), "{version:?}");
        }
    }

    #[test]
    fn a_secret_that_is_none_is_said() {
        for secret in ["short", "ñ", "c2hvcnQ="] {
            assert!(Version::Sha256V1.sign(secret, ORDER, TRAVELS).is_err());
        }
        assert!(Version::Sha512V2.sign("ñ", ORDER, TRAVELS).is_err());
        assert!(Version::Sha512V2.sign("short", ORDER, TRAVELS).is_ok());
    }
}
