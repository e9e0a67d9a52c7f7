//! Cards that an outside supplier makes for subscribers.

/// Why one is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardCause {
    Bought,
    /// In place of one whose code admits nobody any more.
    Duplicate,
    NewHolder,
}

impl CardCause {
    const ALL: [Self; 3] = [Self::Bought, Self::Duplicate, Self::NewHolder];

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|cause| cause.as_str() == text)
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Bought => "bought",
            Self::Duplicate => "duplicate",
            Self::NewHolder => "new-holder",
        }
    }
}

/// How far the request has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardState {
    /// It hasn't reached the supplier yet.
    Waiting,
    Ordered,
    /// The supplier couldn't be reached for days: staff help.
    Failed,
    /// The subscription was cancelled before it left.
    NotNeeded,
}

impl CardState {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Ordered => "ordered",
            Self::Failed => "failed",
            Self::NotNeeded => "not-needed",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cause_is_read_as_it_is_written() {
        for cause in CardCause::ALL {
            assert_eq!(CardCause::parse(cause.as_str()), Some(cause));
        }
        assert_eq!(CardCause::parse("lost"), None);
    }
}
