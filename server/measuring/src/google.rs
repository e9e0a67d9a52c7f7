//! Requests of the Measurement Protocol of Google Analytics 4
//! (developers.google.com/analytics/devguides/collection/protocol/ga4). Nothing of them may serve
//! advertising.

use crate::{purchases::Purchase, views::View, visitor::Visitor};
use domain::moment::{DAY_MS, Moment};
use house::ports::MeasuringRequest;
use serde_json::{Value, json};

/// Events without any time spent count for no active user.
const ENGAGED_MS: i64 = 1;

pub(crate) struct Stream<'a> {
    pub id: &'a str,
    pub secret: &'a str,
}

impl Stream<'_> {
    fn request(&self, body: &Value) -> MeasuringRequest {
        MeasuringRequest::Google {
            measurement_id: self.id.to_owned(),
            api_secret: self.secret.to_owned(),
            body: body.to_string(),
        }
    }
}

fn body(visitor: &Visitor, language: &str, at: Moment, event: Value) -> Value {
    json!({
        "client_id": visitor.as_str(),
        "timestamp_micros": at.0 * 1_000,
        "consent": { "ad_user_data": "DENIED", "ad_personalization": "DENIED" },
        "device": { "language": language },
        "events": [event],
    })
}

/// What a visitor does on one day counts as one visit: the cookie knows of no visits.
fn session(at: Moment) -> String {
    at.0.div_euclid(DAY_MS).to_string()
}

pub(crate) fn view(stream: &Stream<'_>, public_url: &str, view: &View) -> MeasuringRequest {
    let event = json!({
        "name": "page_view",
        "params": {
            "page_location": format!("{public_url}{}", view.path),
            "session_id": session(view.at),
            "engagement_time_msec": ENGAGED_MS,
        },
    });
    stream.request(&body(&view.visitor, &view.language, view.at, event))
}

pub(crate) fn purchase(stream: &Stream<'_>, bought: &Purchase) -> MeasuringRequest {
    let items = bought.items.iter().map(|item| {
        json!({
            "item_id": item.id(),
            "item_name": item.name,
            "item_variant": item.price_type,
            "price": bought.number(item.each_minor),
            "quantity": item.count,
        })
    });
    let items: Vec<Value> = items.collect();
    let event = json!({
        "name": "purchase",
        "params": {
            "transaction_id": bought.number_hash,
            "currency": bought.currency.as_str(),
            "value": bought.number(bought.revenue_minor),
            "items": items,
            "session_id": session(bought.paid_at),
            "engagement_time_msec": ENGAGED_MS,
        },
    });
    stream.request(&body(&bought.visitor, &bought.language, bought.paid_at, event))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::purchases::tests::tosca;

    #[test]
    fn a_purchase_says_what_was_sold_and_for_how_much() {
        let stream = Stream { id: "G-AB12CD34EF", secret: "a-secret" };
        let told = purchase(&stream, &tosca());
        let MeasuringRequest::Google { measurement_id, api_secret, body } = told else {
            panic!("Google's")
        };
        assert_eq!((measurement_id.as_str(), api_secret.as_str()), ("G-AB12CD34EF", "a-secret"));
        let body: Value = serde_json::from_str(&body).expect("JSON");
        let expected = json!({
            "client_id": "0123456789abcdef",
            "timestamp_micros": 1_796_000_000_000_000_i64,
            "consent": { "ad_user_data": "DENIED", "ad_personalization": "DENIED" },
            "device": { "language": "de" },
            "events": [{
                "name": "purchase",
                "params": {
                    "transaction_id": "a-hash",
                    "currency": "EUR",
                    "value": 102.5,
                    "items": [
                        {
                            "item_id": "tosca/full",
                            "item_name": "Tosca",
                            "item_variant": "full",
                            "price": 50.0,
                            "quantity": 2
                        },
                        {
                            "item_id": "fee:booking",
                            "item_name": "fee:booking",
                            "item_variant": "",
                            "price": 2.5,
                            "quantity": 1
                        }
                    ],
                    "session_id": "20787",
                    "engagement_time_msec": 1
                }
            }]
        });
        assert_eq!(body, expected);
    }
}
