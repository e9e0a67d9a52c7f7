//! Requests of Matomo's Tracking HTTP API (developer.matomo.org/api-reference/tracking-api). All
//! come from our server: so `cid` says whose they are, else all visitors would be one.

use crate::{purchases::Purchase, views::View, visitor::Visitor};
use domain::moment::{HOUR_MS, Moment, SECOND_MS};
use house::ports::MeasuringRequest;
use serde_json::json;

/// Without a token Matomo takes no older time (`cdt`).
const WITHOUT_TOKEN_MS: i64 = 20 * HOUR_MS;

pub(crate) struct Site<'a> {
    pub address: &'a str,
    pub id: &'a str,
    pub token: Option<&'a str>,
}

impl Site<'_> {
    fn request(
        &self,
        visitor: &Visitor,
        language: &str,
        url: String,
        more: Vec<(&'static str, String)>,
    ) -> MeasuringRequest {
        let visitor = visitor.as_str().to_owned();
        let mut fields = vec![
            ("idsite", self.id.to_owned()),
            ("rec", "1".to_owned()),
            ("apiv", "1".to_owned()),
            // An answer without a picture.
            ("send_image", "0".to_owned()),
            ("url", url),
            ("_id", visitor.clone()),
            ("cid", visitor),
            ("lang", language.to_owned()),
        ];
        fields.extend(more);
        fields.extend(self.token.map(|token| ("token_auth", token.to_owned())));
        MeasuringRequest::Matomo { address: self.address.to_owned(), fields }
    }
}

pub(crate) fn view(site: &Site<'_>, public_url: &str, view: &View) -> MeasuringRequest {
    let url = format!("{public_url}{}", view.path);
    site.request(&view.visitor, &view.language, url, Vec::new())
}

pub(crate) fn purchase(
    site: &Site<'_>,
    public_url: &str,
    bought: &Purchase,
    now: Moment,
) -> MeasuringRequest {
    let price = |minor: i64| bought.number(minor);
    let items = bought.items.iter().map(|item| {
        json!([item.id(), item.name, item.price_type, price(item.each_minor), item.count])
    });
    let items: Vec<_> = items.collect();
    let mut more = vec![
        // An order of a shop, and not one of the goals that the house has set up.
        ("idgoal", "0".to_owned()),
        ("ec_id", bought.number_hash.clone()),
        ("revenue", bought.currency.plain(bought.revenue_minor)),
        ("ec_items", json!(items).to_string()),
    ];
    let is_young = now.0 - bought.paid_at.0 < WITHOUT_TOKEN_MS;
    if site.token.is_some() || is_young {
        more.push(("cdt", (bought.paid_at.0 / SECOND_MS).to_string()));
    }
    let url = format!("{public_url}/{}/checkout", bought.language);
    site.request(&bought.visitor, &bought.language, url, more)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::purchases::tests::tosca;

    fn field(request: &MeasuringRequest, name: &str) -> Option<String> {
        let MeasuringRequest::Matomo { fields, .. } = request else { panic!("Matomo's") };
        let mut named = fields.iter().filter(|(known, _)| *known == name);
        let found = named.next().map(|(_, value)| value.clone());
        assert_eq!(named.next(), None, "{name} twice");
        found
    }

    #[test]
    fn a_purchase_says_what_was_sold_and_for_how_much() {
        let site = Site { address: "https://stats.example.org", id: "7", token: None };
        let bought = tosca();
        let soon = bought.paid_at.plus_ms(HOUR_MS);
        let told = purchase(&site, "https://tickets.example.org", &bought, soon);
        for (name, value) in [
            ("idsite", "7"),
            ("rec", "1"),
            ("cid", "0123456789abcdef"),
            ("url", "https://tickets.example.org/de/checkout"),
            ("idgoal", "0"),
            ("ec_id", "a-hash"),
            ("revenue", "102.50"),
            ("cdt", "1796000000"),
        ] {
            assert_eq!(field(&told, name).as_deref(), Some(value), "{name}");
        }
        let items = field(&told, "ec_items").expect("items");
        let items: serde_json::Value = serde_json::from_str(&items).expect("JSON");
        let expected = json!([
            ["tosca/full", "Tosca", "full", 50.0, 2],
            ["fee:booking", "fee:booking", "", 2.5, 1]
        ]);
        assert_eq!(items, expected);
        assert_eq!(field(&told, "token_auth"), None);
    }

    #[test]
    fn an_old_purchase_says_its_time_only_with_a_token() {
        let bought = tosca();
        let late = bought.paid_at.plus_ms(30 * HOUR_MS);
        let mut site = Site { address: "https://stats.example.org", id: "7", token: None };
        assert_eq!(field(&purchase(&site, "", &bought, late), "cdt"), None);
        site.token = Some("a-token");
        let told = purchase(&site, "", &bought, late);
        assert_eq!(field(&told, "cdt").as_deref(), Some("1796000000"));
        assert_eq!(field(&told, "token_auth").as_deref(), Some("a-token"));
    }
}
