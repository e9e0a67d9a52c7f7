# Which languages the shop speaks, and one page in all of them: among colleagues.
staff-languages-title = Languages
staff-home-languages = Switch the languages of the shop on and off and choose their order.
staff-languages-text = Customers can use the shop in every language that is switched on. The language menu shows them in this order. Changes take effect on the next page a customer opens.
staff-languages-off = If you switch a language off, its pages lead to the same page in the main language, and emails to customers who used it are sent in the main language. Nothing is deleted, and sales that are open continue. If you switch a language on, texts that are missing in it are shown in the main language.
staff-languages-own = Main language of the theatre: always switched on and always first. It is shown wherever another language has no text.
staff-languages-place = { $language }: position after the main language
staff-languages-complete = All texts of the shop are translated.
staff-languages-untranslated = { $count ->
    [one] { $count } text of the shop is not translated.
   *[other] { $count } texts of the shop are not translated.
}
staff-languages-lacking = { $count ->
    [one] { $count } text of the shop is missing in this language. Customers read it in English.
   *[other] { $count } texts of the shop are missing in this language. Customers read them in English.
}
staff-languages-subject = { $subject }: { $count } of { $all } missing
staff-languages-untranslated-staff = { $count ->
    [one] { $count } text of the staff pages is not translated. Customers never see it.
   *[other] { $count } texts of the staff pages are not translated. Customers never see them.
}
staff-languages-productions = { $count ->
    [one] { $count } upcoming production lacks texts: { $titles }
   *[other] { $count } upcoming productions lack texts: { $titles }
}
staff-languages-unnamed = { $count ->
    [one] { $count } name or description is missing, for example of a ticket type or an offer.
   *[other] { $count } names or descriptions are missing, for example of ticket types or offers.
}
staff-languages-pages = { $count ->
    [one] { $count } page of your own is not translated: { $titles }
   *[other] { $count } pages of your own are not translated: { $titles }
}
staff-languages-unsaid = The theatre’s name or contact details are still missing. You can enter them under “Texts” (subject “Name and addresses of the theatre”).
staff-languages-save = Save languages
staff-done-languages = The languages have been saved. Customers see the change on the next page they open.
staff-languages-wrong-changed = Somebody else has changed the languages in the meantime, so your change has not been made. Please open the page “Languages” in a second window and make your change there again.
staff-languages-wrong-unknown = Nothing has been saved: the language “{ $language }” is not available or was chosen twice.
staff-languages-wrong-unsaid = Nothing has been saved: { $language } cannot be switched on yet because the theatre’s name or contact details are missing in this language. You can enter them under “Texts” (subject “Name and addresses of the theatre”).
staff-frames-title = One page in all languages
staff-frames-text = You see the page with all drafts in every language, including those that are switched off. Links in the previews work; forms and moving parts do not. “Basket” and “Checkout” show what is in your own basket; every other page looks as it does to a new customer.
staff-frames-pages = Frequently viewed pages
staff-frames-seats = { $title }: seats
staff-frames-width = Width of the previews
staff-frames-phone = As on a phone
staff-frames-desktop = As on a computer
staff-frames-page = Address of the page in the shop, for example /basket
staff-frames-show = Show page
staff-frames-frame = { $language }: the page with all drafts
staff-frames-off = Switched off
staff-frames-wrong = This is not an address of a page in the shop. Please enter an address such as /basket.
