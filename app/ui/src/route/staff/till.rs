//! Addresses of tills: a shift from its float to its second person, reports, all tills.

use domain::id::TillSessionId;

/// A page; the language switch keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TillRoute {
    /// The reader's tills, and those that they may open.
    Home,
    /// One shift at a till, with all that can be done in it.
    Shift(TillSessionId),
    /// Its cash is counted.
    Count(TillSessionId),
    /// A colleague counts its cash and goes on with it.
    TakeOver(TillSessionId),
    /// Its report: X before it is closed, Z afterwards.
    Report(TillSessionId),
    /// All tills now, and former shifts.
    All,
}

/// Where forms are sent that aren't sent to their own page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TillTarget {
    Open,
    /// Cash comes in or goes out, and no sale is behind it.
    Move(TillSessionId),
    Close(TillSessionId),
    /// By a second person.
    Confirm(TillSessionId),
    ReportPdf(TillSessionId),
    ReportXlsx(TillSessionId),
    /// The former shifts that were found.
    ShiftsXlsx,
    /// A new till.
    Add,
}

impl TillRoute {
    pub fn path(self, language: &str) -> String {
        match self {
            Self::Home => format!("/{language}/staff/till"),
            Self::Shift(shift) => format!("/{language}/staff/till/{shift}"),
            Self::Count(shift) => format!("/{language}/staff/till/{shift}/count"),
            Self::TakeOver(shift) => format!("/{language}/staff/till/{shift}/take-over"),
            Self::Report(shift) => format!("/{language}/staff/till/{shift}/report"),
            Self::All => format!("/{language}/staff/tills"),
        }
    }
}

impl TillTarget {
    pub fn path(self, language: &str) -> String {
        match self {
            Self::Open => format!("/{language}/staff/till/open"),
            Self::Move(shift) => format!("/{language}/staff/till/{shift}/move"),
            Self::Close(shift) => format!("/{language}/staff/till/{shift}/close"),
            Self::Confirm(shift) => format!("/{language}/staff/till/{shift}/confirm"),
            Self::ReportPdf(shift) => format!("/{language}/staff/till/{shift}/report.pdf"),
            Self::ReportXlsx(shift) => format!("/{language}/staff/till/{shift}/report.xlsx"),
            Self::ShiftsXlsx => format!("/{language}/staff/tills/shifts.xlsx"),
            Self::Add => format!("/{language}/staff/tills/add"),
        }
    }
}

/// What the router listens to.
pub mod pattern {
    pub const HOME: &str = "/{language}/staff/till";
    pub const OPEN: &str = "/{language}/staff/till/open";
    pub const SHIFT: &str = "/{language}/staff/till/{shift}";
    pub const COUNT: &str = "/{language}/staff/till/{shift}/count";
    pub const REPORT: &str = "/{language}/staff/till/{shift}/report";
    pub const REPORT_PDF: &str = "/{language}/staff/till/{shift}/report.pdf";
    pub const REPORT_XLSX: &str = "/{language}/staff/till/{shift}/report.xlsx";
    pub const MOVE: &str = "/{language}/staff/till/{shift}/move";
    pub const TAKE_OVER: &str = "/{language}/staff/till/{shift}/take-over";
    pub const CLOSE: &str = "/{language}/staff/till/{shift}/close";
    pub const CONFIRM: &str = "/{language}/staff/till/{shift}/confirm";
    pub const ALL: &str = "/{language}/staff/tills";
    pub const SHIFTS_XLSX: &str = "/{language}/staff/tills/shifts.xlsx";
    pub const ADD: &str = "/{language}/staff/tills/add";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_and_forms_lead_where_the_router_listens() {
        let shift = TillSessionId(Default::default());
        let filled = |pattern: &str| {
            pattern.replace("{language}", "de").replace("{shift}", &shift.to_string())
        };
        for (page, pattern) in [
            (TillRoute::Home, pattern::HOME),
            (TillRoute::Shift(shift), pattern::SHIFT),
            (TillRoute::Count(shift), pattern::COUNT),
            (TillRoute::TakeOver(shift), pattern::TAKE_OVER),
            (TillRoute::Report(shift), pattern::REPORT),
            (TillRoute::All, pattern::ALL),
        ] {
            assert_eq!(page.path("de"), filled(pattern));
        }
        for (target, pattern) in [
            (TillTarget::Open, pattern::OPEN),
            (TillTarget::Move(shift), pattern::MOVE),
            (TillTarget::Close(shift), pattern::CLOSE),
            (TillTarget::Confirm(shift), pattern::CONFIRM),
            (TillTarget::ReportPdf(shift), pattern::REPORT_PDF),
            (TillTarget::ReportXlsx(shift), pattern::REPORT_XLSX),
            (TillTarget::ShiftsXlsx, pattern::SHIFTS_XLSX),
            (TillTarget::Add, pattern::ADD),
        ] {
            assert_eq!(target.path("de"), filled(pattern));
        }
    }
}
