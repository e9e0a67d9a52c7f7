//! A message of Redsys: of what it holds, only the order's number is read before the signature
//! was checked, since the key comes from that.

use super::{
    Redsys,
    signature::{self, Version},
    verdict::{self, Fields, Verdict},
    words,
};
use domain::payments::gateway::{About, News, Notice, Outcome};
use house::ports::Forged;

/// As it travels.
pub(super) struct Envelope {
    pub version: String,
    pub parameters: String,
    pub signature: String,
}

impl Envelope {
    /// None: not the three fields, each once.
    fn of_form(body: &[u8]) -> Option<Self> {
        let (mut version, mut parameters, mut signature) = (None, None, None);
        for (name, value) in form_urlencoded::parse(body) {
            let field = match name.to_ascii_lowercase().as_str() {
                "ds_signatureversion" => &mut version,
                "ds_merchantparameters" => &mut parameters,
                "ds_signature" => &mut signature,
                _ => continue,
            };
            if field.replace(value.into_owned()).is_some() {
                return None;
            }
        }
        Some(Self { version: version?, parameters: parameters?, signature: signature? })
    }
}

impl Redsys {
    pub(super) fn read(&self, body: &[u8]) -> anyhow::Result<Result<Option<Notice>, Forged>> {
        let Some(envelope) = Envelope::of_form(body) else {
            return Ok(Err(Forged("not the three fields of Redsys")));
        };
        let fields = match self.verify(&envelope)? {
            Ok(fields) => fields,
            Err(forged) => return Ok(Err(forged)),
        };
        let Some(order) = fields.get("Ds_Order") else {
            return Ok(Err(Forged("signed, but about no order")));
        };
        if self.check_merchant(&fields).is_err() {
            return Ok(Err(Forged("signed, but for another merchant or terminal")));
        }
        // Refunds and confirmations are told too; who asked for them knows.
        if fields.get("Ds_TransactionType").is_some_and(|kind| kind != "0") {
            return Ok(Ok(None));
        }
        let repeated = fields.response().map(Verdict::of) == Some(Verdict::Repeated);
        let news = match verdict::outcome(&fields)? {
            // How the payment of that number went, the query says.
            Outcome::Pending if repeated => News::Ask,
            outcome => News::Outcome(outcome),
        };
        Ok(Ok(Some(Notice { about: About::Reference(order), news })))
    }

    /// Somebody came to Redsys with a number that was used before. What became of that, the query
    /// says; where nothing did, its page is closed to them, and only another attempt, with a
    /// number of its own, helps. Money that comes all the same still counts.
    ///
    /// # Errors
    /// The query didn't answer.
    pub(super) async fn look_up(&self, notice: Notice) -> anyhow::Result<Notice> {
        let (News::Ask, About::Reference(order)) = (&notice.news, &notice.about) else {
            return Ok(notice);
        };
        let outcome = match self.ask_about(order).await? {
            Outcome::Pending | Outcome::Unknown => Outcome::Abandoned,
            decided => decided,
        };
        Ok(Notice { news: News::Outcome(outcome), ..notice })
    }

    /// What a message says, once it is known to come from Redsys.
    ///
    /// # Errors
    /// Our own secret can't be used.
    pub(super) fn verify(&self, envelope: &Envelope) -> anyhow::Result<Result<Fields, Forged>> {
        let Some(version) = Version::parse(&envelope.version) else {
            return Ok(Err(Forged("signed in a version that Redsys doesn't have")));
        };
        if !self.accepts.contains(&version) {
            return Ok(Err(Forged("signed in a version that this connection doesn't accept")));
        }
        let Some(fields) =
            signature::decode(&envelope.parameters).and_then(|json| Fields::of_json(&json))
        else {
            return Ok(Err(Forged("the parameters can't be read")));
        };
        let Some(order) = fields.get("Ds_Order").filter(|order| words::is_order(order)) else {
            return Ok(Err(Forged("about no order of ours")));
        };
        let (secret, Envelope { parameters, signature, .. }) = (self.secret.expose(), envelope);
        match version.is_signed(secret, &order, parameters, signature)? {
            true => Ok(Ok(fields)),
            false => Ok(Err(Forged("the signature is not Redsys'"))),
        }
    }
}
