//! Addresses of the account's pages and forms.

use crate::{forms, pages};
use axum::{
    Router,
    routing::{get, post},
};
use ui::{route::pattern, shop::Shop};

pub fn routes() -> Router<Shop> {
    doors().merge(own()).merge(tickets())
}

fn doors() -> Router<Shop> {
    Router::new()
        .route(pattern::SIGN_IN, get(pages::sign_in::show).post(forms::sign_in::ask))
        .route(pattern::SIGN_IN_AGAIN, post(forms::sign_in::ask_again))
        .route(
            pattern::SIGN_IN_CODE,
            get(pages::sign_in::code::show).post(forms::sign_in::type_code),
        )
        .route(pattern::SIGN_OUT_ELSEWHERE, post(forms::profile::end_other_logins))
        .route(pattern::LEAVE_TO_PROVIDER, post(forms::identities::leave))
        .route(pattern::PROVIDER_RETURN, get(forms::identities::come_back))
        .route(pattern::JOIN_PROVIDER, post(forms::identities::leave_to_join))
        .route(pattern::JOIN_IDENTITY, post(forms::identities::join))
        .route(pattern::REFUSE_IDENTITY, post(forms::identities::refuse))
        .route(pattern::REMOVE_IDENTITY, post(forms::identities::remove))
        .route(pattern::PROVE_AGAIN, post(forms::passkeys::prove_again))
        .route(pattern::SIGN_IN_PASSKEY, post(forms::passkeys::sign_in))
        .route(pattern::SIGN_IN_PASSKEY_OPTIONS, post(forms::passkeys::sign_in_options))
        .route(pattern::ADD_PASSKEY, post(forms::passkeys::add))
        .route(pattern::PASSKEY_OPTIONS, post(forms::passkeys::options))
        .route(pattern::RENAME_PASSKEY, post(forms::passkeys::rename))
        .route(pattern::REMOVE_PASSKEY, post(forms::passkeys::remove))
        .route(pattern::SIGN_OUT, post(forms::sign_in::sign_out))
}

/// What belongs to the account itself.
fn own() -> Router<Shop> {
    Router::new()
        .route(pattern::ACCOUNT, get(pages::account::show))
        .route(pattern::CREDIT, get(pages::credit::show))
        .route(pattern::PROFILE, get(pages::profile::show).post(forms::profile::save))
        .route(
            pattern::REGISTRATION,
            get(pages::sign_in::registration::show).post(forms::registration::answer),
        )
        .route(
            pattern::EMAIL_CHANGE,
            get(pages::profile::email_change::show).post(forms::email_change::ask),
        )
        .route(pattern::CALL_BACK_EMAIL_CHANGE, post(forms::email_change::call_back))
        .route(
            pattern::EMAIL_CHANGE_LINK,
            get(pages::profile::email_change_link::show).post(forms::email_change::confirm),
        )
        .route(pattern::STOP_EMAIL_CHANGE, post(forms::email_change::stop))
        .route(
            pattern::CONSENT_LINK,
            get(pages::profile::consent_link::show).post(forms::consent::confirm),
        )
        .route(pattern::DATA_COPY, get(pages::profile::data_copy::show))
        .route(pattern::SET_CONSENT, post(forms::consent::set))
        .route(pattern::ERASURE, get(pages::profile::erasure::show).post(forms::erasure::ask))
        .route(pattern::CONFIRM_ERASURE, post(forms::erasure::confirm))
        .route(pattern::CALL_BACK_ERASURE, post(forms::erasure::call_back))
        .route(pattern::OWN_DATA, get(pages::profile::own_data))
        .route(pattern::CREDIT_PDF, get(pages::credit::pdf))
        .route(pattern::PAY_OUT, get(pages::credit::pay_out::show).post(forms::bank::ask))
        .route(pattern::CALL_BACK_PAY_OUT, post(forms::bank::call_back))
        .route(
            pattern::BANK_ACCOUNT,
            get(pages::credit::bank_account::show).post(forms::bank::save),
        )
        .route(pattern::REMOVE_BANK_ACCOUNT, post(forms::bank::remove))
        .route(pattern::SHARE, get(pages::tickets::share::show).post(forms::resale::share))
        .route(pattern::CREDIT_CSV, get(pages::credit::csv))
}

/// What holders do with tickets and subscriptions.
fn tickets() -> Router<Shop> {
    Router::new()
        .route(pattern::RENEWALS, get(pages::renewals::show).post(forms::renewal::answer_together))
        .route(pattern::ANSWER_RENEWAL, post(forms::renewal::answer))
        .route(
            pattern::RENEWAL_SEAT,
            get(pages::renewals::seat::show).post(forms::renewal::ask_for_seat),
        )
        .route(
            pattern::RENEWAL_PLAN,
            get(pages::renewals::plan::show).post(forms::renewal::ask_on_plan),
        )
        .route(pattern::REMOVE_WISH, post(forms::renewal::remove_wish))
        .route(pattern::SAVED_PAYMENTS, get(pages::credit::saved_payments::show))
        .route(pattern::END_MANDATE, post(forms::saved_payments::end_mandate))
        .route(pattern::FORGET_CARD, post(forms::saved_payments::forget_card))
        .route(
            pattern::REPLACE_OWN_TICKETS,
            get(pages::tickets::replace::show).post(forms::replace::replace),
        )
        .route(pattern::OWN_TICKET, get(pages::tickets::own_ticket::show))
        .route(pattern::OFFER_TICKET, get(pages::tickets::resale::show).post(forms::resale::offer))
        .route(
            pattern::EXCHANGE_TICKET,
            get(pages::tickets::exchange::show).post(forms::exchange::begin),
        )
        .route(
            pattern::EXCHANGE_CHANGED,
            get(pages::tickets::exchange::of_order).post(forms::exchange::begin_of_order),
        )
        .route(
            pattern::EXCHANGE_HANDED,
            get(pages::tickets::exchange::of_recipient).post(forms::exchange::begin_of_recipient),
        )
        .route(pattern::STOP_EXCHANGE, post(forms::exchange::stop))
        .route(pattern::WAIVE_TICKET, get(pages::tickets::waiver::show).post(forms::waiver::waive))
        .route(
            pattern::TRANSFER_TICKET,
            get(pages::tickets::transfer::ask).post(forms::transfer::offer),
        )
        .route(pattern::TAKE_BACK_TRANSFER, post(forms::transfer::take_back))
        .route(pattern::TRANSFER, get(pages::tickets::transfer::show).post(forms::transfer::accept))
        .route(pattern::TRANSFER_PDF, get(forms::transfer::pdf))
        .route(pattern::TRANSFER_CALENDAR, get(forms::transfer::calendar))
        .route(pattern::DECLINE_TRANSFER, post(forms::transfer::decline))
        .route(pattern::GIFT, get(pages::gift::show).post(forms::gift::give))
        .route(pattern::CALL_BACK_GIFT, post(forms::gift::call_back))
        .route(pattern::GIFT_CARD, get(forms::gift::card))
        .route(pattern::OPENED_GIFT, get(pages::gift::opened::show).post(forms::gift::accept))
        .route(pattern::GIFT_TICKETS, get(forms::gift::tickets))
        .route(pattern::GIFT_CALENDAR, get(forms::gift::calendar))
        .route(pattern::GIFT_VOUCHERS, get(forms::gift::vouchers))
        .route(
            pattern::TRANSFER_SUBSCRIPTION,
            get(pages::tickets::subscription_transfer::ask)
                .post(forms::subscription_transfer::offer),
        )
        .route(pattern::TAKE_BACK_SUBSCRIPTION, post(forms::subscription_transfer::take_back))
        .route(
            pattern::SUBSCRIPTION,
            get(pages::tickets::subscription::show).post(forms::subscription_transfer::accept),
        )
        .route(pattern::SUBSCRIPTION_PDF, get(forms::subscription_transfer::pdf))
        .route(pattern::TAKE_BACK_TICKET, post(forms::resale::take_back))
}
