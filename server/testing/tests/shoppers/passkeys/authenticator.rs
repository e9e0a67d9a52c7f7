//! A device with passkeys, written from the WebAuthn specification alone: what it signs can be made
//! wrong in every way that a real device can't.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD as BASE64URL};
use ring::{
    rand::SystemRandom,
    signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair},
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

const USER_PRESENT: u8 = 0x01;
const USER_VERIFIED: u8 = 0x04;
const HAS_CREDENTIAL: u8 = 0x40;

pub struct Device {
    key: EcdsaKeyPair,
    credential_id: Vec<u8>,
    /// As the house names the account.
    pub user: String,
    pub counter: u32,
    pub origin: &'static str,
    pub is_verified: bool,
}

impl Device {
    /// With a key of its own and no passkey yet.
    pub fn new(credential: &str) -> Self {
        let random = SystemRandom::new();
        let kind = &ECDSA_P256_SHA256_ASN1_SIGNING;
        let document = EcdsaKeyPair::generate_pkcs8(kind, &random).expect("a key");
        let key = EcdsaKeyPair::from_pkcs8(kind, document.as_ref(), &random).expect("a key");
        Self {
            key,
            credential_id: credential.as_bytes().to_vec(),
            user: String::new(),
            counter: 0,
            origin: "http://localhost:3000",
            is_verified: true,
        }
    }

    /// Makes a passkey for the account that the question names.
    pub fn create(&mut self, question: &Value) -> String {
        let options = &question["publicKey"];
        assert_eq!(options["authenticatorSelection"]["residentKey"], "required");
        assert_eq!(options["authenticatorSelection"]["userVerification"], "required");
        self.user = text(&options["user"]["id"]);
        let client = self.client_data("webauthn.create", &text(&options["challenge"]));
        let mut data = self.data(HAS_CREDENTIAL);
        // An authenticator that doesn't say what it is.
        data.extend([0; 16]);
        data.extend(u16::try_from(self.credential_id.len()).expect("short").to_be_bytes());
        data.extend(&self.credential_id);
        data.extend(self.public_key());
        json!({
            "id": encoded(&self.credential_id),
            "rawId": encoded(&self.credential_id),
            "type": "public-key",
            "authenticatorAttachment": "platform",
            "clientExtensionResults": { "credProps": { "rk": true } },
            "response": {
                "attestationObject": encoded(&attestation(&data)),
                "clientDataJSON": encoded(&client),
                "transports": ["internal"],
            },
        })
        .to_string()
    }

    /// Signs in.
    pub fn get(&mut self, question: &Value) -> String {
        let options = &question["publicKey"];
        assert_eq!(options["userVerification"], "required");
        if self.counter > 0 {
            self.counter += 1;
        }
        let client = self.client_data("webauthn.get", &text(&options["challenge"]));
        let data = self.data(0);
        let mut signed = data.clone();
        signed.extend(Sha256::digest(&client));
        let signature = self.key.sign(&SystemRandom::new(), &signed).expect("signed");
        json!({
            "id": encoded(&self.credential_id),
            "rawId": encoded(&self.credential_id),
            "type": "public-key",
            "authenticatorAttachment": "platform",
            "clientExtensionResults": {},
            "response": {
                "authenticatorData": encoded(&data),
                "clientDataJSON": encoded(&client),
                "signature": encoded(signature.as_ref()),
                "userHandle": self.user,
            },
        })
        .to_string()
    }

    fn client_data(&self, kind: &str, challenge: &str) -> Vec<u8> {
        let data = json!({
            "type": kind,
            "challenge": challenge,
            "origin": self.origin,
            "crossOrigin": false,
        });
        data.to_string().into_bytes()
    }

    /// Of the relying party `localhost`.
    fn data(&self, flags: u8) -> Vec<u8> {
        let verified = if self.is_verified { USER_VERIFIED } else { 0 };
        let mut data = Sha256::digest(b"localhost").to_vec();
        data.push(USER_PRESENT | verified | flags);
        data.extend(self.counter.to_be_bytes());
        data
    }

    /// A map of COSE: an elliptic key for ES256 on P-256, and its point.
    fn public_key(&self) -> Vec<u8> {
        let point = self.key.public_key().as_ref();
        let (x, y) = (&point[1..33], &point[33..65]);
        let mut map = vec![0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20];
        map.extend(x);
        map.extend([0x22, 0x58, 0x20]);
        map.extend(y);
        map
    }
}

/// A map of CBOR with an empty statement: nobody vouches for the device.
fn attestation(data: &[u8]) -> Vec<u8> {
    let mut map = vec![0xa3, 0x63];
    map.extend(b"fmt");
    map.push(0x64);
    map.extend(b"none");
    map.push(0x67);
    map.extend(b"attStmt");
    map.extend([0xa0, 0x68]);
    map.extend(b"authData");
    map.push(0x59);
    map.extend(u16::try_from(data.len()).expect("short").to_be_bytes());
    map.extend(data);
    map
}

fn encoded(bytes: &[u8]) -> String {
    BASE64URL.encode(bytes)
}

fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}
