//! How a price came about, step by step.

use crate::catalogue::Catalogue;
use domain::{
    basket::Why,
    pricing::{PricedStage, QuoteLine, StageKind},
};

/// Empty where the price is the listed one.
pub(super) fn why(catalogue: &Catalogue, line: &QuoteLine, language: &str) -> Vec<Why> {
    if line.stages.is_empty() {
        return Vec::new();
    }
    let listed = Why { kind: None, name: String::new(), after_minor: line.listed_minor };
    let stages = line.stages.iter().map(|stage| Why {
        kind: Some(stage.kind),
        name: name(catalogue, stage, language),
        after_minor: stage.after_minor,
    });
    std::iter::once(listed).chain(stages).collect()
}

fn name(catalogue: &Catalogue, stage: &PricedStage, language: &str) -> String {
    let key = &stage.key;
    let said = |text: String| catalogue.text(&text, language).map(str::to_owned);
    let name = match stage.kind {
        // A pass that is exchanged stands for a tariff.
        StageKind::Tariff => {
            said(format!("tariff.{key}.name")).or_else(|| said(format!("offer.{key}.name")))
        }
        StageKind::Discount => said(format!("discount.{key}")),
        StageKind::Package => {
            catalogue.offering(key).map(|offer| catalogue.offer_name(offer, language))
        }
        StageKind::Occupancy | StageKind::Seniority | StageKind::Code => None,
    };
    name.unwrap_or_else(|| key.clone())
}
