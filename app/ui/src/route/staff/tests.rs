//! Links and forms lead where the router listens.

use super::*;

fn filled(pattern: &str) -> String {
    pattern
        .replace("{language}", "de")
        .replace("{secret}", "a-secret")
        .replace("{code}", "K7QF-M4XR")
        .replace("{id}", "basket-title")
        .replace("{key}", "carmen")
        .replace("{kind}", "tickets")
        .replace("{list}", "carmen")
        .replace("{page}", &LandingPageId(Default::default()).to_string())
}

fn code() -> String {
    "K7QF-M4XR".to_owned()
}

#[test]
fn every_link_leads_to_a_pattern_that_the_router_listens_to() {
    let page = LandingPageId(Default::default());
    let pages = [
        (StaffRoute::SignIn, pattern::SIGN_IN),
        (StaffRoute::Forgotten, pattern::FORGOTTEN),
        (StaffRoute::Password("a-secret".to_owned()), pattern::PASSWORD),
        (StaffRoute::Enrol("a-secret".to_owned()), pattern::ENROL),
        (StaffRoute::Home, pattern::HOME),
        (StaffRoute::Account, pattern::ACCOUNT),
        (StaffRoute::App, pattern::APP),
        (StaffRoute::RecoveryCodes, pattern::RECOVERY_CODES),
        (StaffRoute::People, pattern::PEOPLE),
        (StaffRoute::Role(String::new()), pattern::NEW_ROLE),
        (StaffRoute::Role("carmen".to_owned()), pattern::ROLE),
        (StaffRoute::Measuring, pattern::MEASURING),
        (StaffRoute::Printers, pattern::PRINTERS),
        (StaffRoute::HouseFacts, pattern::HOUSE_FACTS),
        (StaffRoute::Gate, pattern::GATE),
        (StaffRoute::Money, pattern::MONEY),
        (StaffRoute::Restored, pattern::RESTORED),
        (StaffRoute::Orders, pattern::ORDERS),
        (StaffRoute::Order(code()), pattern::ORDER),
        (StaffRoute::Refund(code()), pattern::REFUND),
        (StaffRoute::Texts, pattern::TEXTS),
        (StaffRoute::Text("basket-title".to_owned()), pattern::TEXT),
        (StaffRoute::TextFiles, pattern::TEXT_FILES),
        (StaffRoute::Changes, pattern::CHANGES),
        (StaffRoute::Performances, pattern::PERFORMANCES),
        (StaffRoute::Performance("carmen".to_owned()), pattern::PERFORMANCE),
        (StaffRoute::Productions, pattern::PRODUCTIONS),
        (StaffRoute::Look, pattern::LOOK),
        (StaffRoute::Cards, pattern::CARDS),
        (StaffRoute::Brands, pattern::BRANDS),
        (StaffRoute::Brand("carmen".to_owned()), pattern::BRAND),
        (StaffRoute::Announcement, pattern::ANNOUNCEMENT),
        (StaffRoute::LandingPages, pattern::LANDING_PAGES),
        (StaffRoute::LandingPage(Some(page)), pattern::LANDING_PAGE),
        (StaffRoute::LandingPreview(page), pattern::LANDING_PREVIEW),
        (StaffRoute::List("carmen".to_owned()), pattern::LIST),
        (StaffRoute::ListEntry("carmen".to_owned(), String::new()), pattern::LIST_NEW),
        (StaffRoute::ListEntry("carmen".to_owned(), "carmen".to_owned()), pattern::LIST_ENTRY),
        (StaffRoute::Languages, pattern::LANGUAGES),
        (StaffRoute::InAllLanguages, pattern::IN_ALL_LANGUAGES),
        (StaffRoute::Samples, pattern::SAMPLES),
        (StaffRoute::MailSample("tickets".to_owned()), pattern::MAIL_SAMPLE),
        (StaffRoute::Production("carmen".to_owned()), pattern::PRODUCTION),
    ];
    for (route, pattern) in pages {
        assert_eq!(route.path("de"), filled(pattern));
    }
    let invoice = InvoiceId(Default::default());
    let of = pattern::INVOICE.replace("{invoice}", &invoice.to_string());
    assert_eq!(invoice_path("de", "K7QF-M4XR", invoice), filled(&of));
    let sample = card_sample_path("de", "voucher", "it");
    let of = pattern::CARD_SAMPLE.replace("{card}", "voucher");
    assert_eq!(sample, format!("{}?language=it", filled(&of)));
    let frame = mail_frame_path("de", "tickets", "it");
    assert_eq!(frame, format!("{}?language=it", filled(pattern::MAIL_FRAME)));
    let paper = paper_sample_path("de", "tickets", "it");
    assert_eq!(paper, format!("{}?language=it", filled(pattern::PAPER_SAMPLE)));
}

#[test]
fn every_form_is_sent_to_a_pattern_that_the_router_listens_to() {
    let page = LandingPageId(Default::default());
    let forms = [
        (StaffTarget::SignOut, pattern::SIGN_OUT),
        (StaffTarget::SignOutEverywhere, pattern::SIGN_OUT_EVERYWHERE),
        (StaffTarget::ChangePassword, pattern::CHANGE_PASSWORD),
        (StaffTarget::AddPerson, pattern::ADD_PERSON),
        (StaffTarget::GiveRole, pattern::GIVE_ROLE),
        (StaffTarget::TakeRole, pattern::TAKE_ROLE),
        (StaffTarget::ResetPerson, pattern::RESET_PERSON),
        (StaffTarget::EndPerson, pattern::END_PERSON),
        (StaffTarget::RemoveRole("carmen".to_owned()), pattern::REMOVE_ROLE),
        (StaffTarget::SettleDebt(code()), pattern::DEBT),
        (StaffTarget::EndOwed(code()), pattern::OWED),
        (StaffTarget::PaidLater(code()), pattern::PAID_LATER),
        (StaffTarget::ReleaseSeats(code()), pattern::RELEASE),
        (StaffTarget::BringTextBack("basket-title".to_owned()), pattern::TEXT_BACK),
        (StaffTarget::DiscardText("basket-title".to_owned()), pattern::TEXT_DISCARD),
        (StaffTarget::ExportTexts, pattern::TEXTS_EXPORT),
        (StaffTarget::PublishImport, pattern::IMPORT_PUBLISH),
        (StaffTarget::TextMode, pattern::TEXT_MODE),
        (StaffTarget::LandingPicture(page), pattern::LANDING_PICTURE),
        (StaffTarget::LandingFocus(page), pattern::LANDING_FOCUS),
        (StaffTarget::BringLandingBack(page), pattern::LANDING_BACK),
        (StaffTarget::BringLookBack, pattern::LOOK_BACK),
        (StaffTarget::BringBrandBack("carmen".to_owned()), pattern::BRAND_BACK),
        (StaffTarget::BringListBack("carmen".to_owned()), pattern::LIST_BACK),
        (StaffTarget::RemoveBrand("carmen".to_owned()), pattern::BRAND_REMOVE),
        (StaffTarget::Picture("carmen".to_owned()), pattern::PICTURE),
        (StaffTarget::Focus("carmen".to_owned()), pattern::FOCUS),
        (StaffTarget::RemovePicture("carmen".to_owned()), pattern::REMOVE_PICTURE),
        (StaffTarget::PreviewProduction("carmen".to_owned()), pattern::PRODUCTION_PREVIEW),
        (StaffTarget::DiscardProduction("carmen".to_owned()), pattern::PRODUCTION_DISCARD),
        (StaffTarget::BringProductionBack("carmen".to_owned()), pattern::PRODUCTION_BACK),
    ];
    for (target, pattern) in forms {
        assert_eq!(target.path("de"), filled(pattern));
    }
}
