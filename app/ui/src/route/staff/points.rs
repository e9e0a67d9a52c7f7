//! Addresses of points of sale that others run: their sales, what they get, what they owe.

/// A page; the language switch keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PointRoute {
    All,
    /// One of them, by its key.
    Point(String),
    /// Its statement of a month: `2026-12`.
    Statement(String, String),
}

/// Where forms are sent that aren't sent to their own page, and files, by the point's key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PointTarget {
    /// A statement is made for good.
    Make(String),
    /// What it gets for a ticket.
    Commission(String),
    Csv(String, String),
    Pdf(String, String),
}

impl PointRoute {
    pub fn path(&self, language: &str) -> String {
        match self {
            Self::All => format!("/{language}/staff/points"),
            Self::Point(key) => format!("/{language}/staff/points/{key}"),
            Self::Statement(key, month) => {
                format!("/{language}/staff/points/{key}/months/{month}")
            }
        }
    }
}

impl PointTarget {
    pub fn path(&self, language: &str) -> String {
        match self {
            Self::Make(key) => format!("/{language}/staff/points/{key}/make"),
            Self::Commission(key) => format!("/{language}/staff/points/{key}/commission"),
            Self::Csv(key, month) => {
                format!("/{language}/staff/points/{key}/months/{month}/statement.csv")
            }
            Self::Pdf(key, month) => {
                format!("/{language}/staff/points/{key}/months/{month}/statement.pdf")
            }
        }
    }
}

/// What the router listens to.
pub mod pattern {
    pub const ALL: &str = "/{language}/staff/points";
    pub const POINT: &str = "/{language}/staff/points/{key}";
    pub const MAKE: &str = "/{language}/staff/points/{key}/make";
    pub const COMMISSION: &str = "/{language}/staff/points/{key}/commission";
    pub const STATEMENT: &str = "/{language}/staff/points/{key}/months/{month}";
    pub const CSV: &str = "/{language}/staff/points/{key}/months/{month}/statement.csv";
    pub const PDF: &str = "/{language}/staff/points/{key}/months/{month}/statement.pdf";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_and_forms_lead_where_the_router_listens() {
        let (key, month) = ("plaza".to_owned(), "2026-12".to_owned());
        let filled = |pattern: &str| {
            let pattern = pattern.replace("{language}", "de").replace("{key}", "plaza");
            pattern.replace("{month}", "2026-12")
        };
        for (page, pattern) in [
            (PointRoute::All, pattern::ALL),
            (PointRoute::Point(key.clone()), pattern::POINT),
            (PointRoute::Statement(key.clone(), month.clone()), pattern::STATEMENT),
        ] {
            assert_eq!(page.path("de"), filled(pattern));
        }
        for (target, pattern) in [
            (PointTarget::Make(key.clone()), pattern::MAKE),
            (PointTarget::Commission(key.clone()), pattern::COMMISSION),
            (PointTarget::Csv(key.clone(), month.clone()), pattern::CSV),
            (PointTarget::Pdf(key, month), pattern::PDF),
        ] {
            assert_eq!(target.path("de"), filled(pattern));
        }
    }
}
