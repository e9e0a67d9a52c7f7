//! The order page.

use crate::House;
use domain::order::OrderView;

impl House {
    /// By the secret in its address; None for an unknown one. Texts are in `language`.
    pub async fn order(&self, _secret: &str, _language: &str) -> anyhow::Result<Option<OrderView>> {
        todo!()
    }
}
