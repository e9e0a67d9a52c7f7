# Texts of the shop, edited by staff: among colleagues.

staff-texts-title = Texts
staff-texts-short = Texts
staff-home-edit-texts = Find any text in the shop, change it in every language and publish it.
staff-action-edit-texts = Edit texts
staff-action-publish-texts = Publish texts
staff-texts-on-page-title = Edit directly on the page
staff-texts-on-page-text = Open the shop as it would look with all text drafts, and click any text to change it. Customers see none of this.
staff-texts-on-page = Edit texts in the shop
staff-texts-preview = See the shop with text drafts
staff-texts-files = Export and import texts for translators
staff-texts-words = Search for
staff-texts-words-hint = A word or phrase from the text, in any language, or the name of the text
staff-texts-elsewhere = Productions, names and pages with these words
staff-texts-about = Subject
staff-texts-about-all = All subjects
staff-texts-about-programme = Season and performances
staff-texts-about-seats = Seating plan and best seats
staff-texts-about-subscriptions = Subscriptions and packages
staff-texts-about-extras = Extras, gift vouchers and gifts
staff-texts-about-checkout = Basket and checkout
staff-texts-about-payment = Payment
staff-texts-about-orders = Orders and tickets
staff-texts-about-changes = Exchange, return and resale
staff-texts-about-waiting = Waiting list and sale alerts
staff-texts-about-account = Customer account and sign-in
staff-texts-about-mails = Emails
staff-texts-about-invoices = Invoices and receipts
staff-texts-about-errors = Error messages
staff-texts-about-house = Name and addresses of the theatre
staff-texts-about-legal = Legal pages (examples: have them checked by a lawyer)
staff-texts-about-every-page = On every page
staff-texts-about-staff = Staff pages
staff-texts-only = Show
staff-texts-only-all = All texts
staff-texts-only-edited = Changed by the theatre
staff-texts-only-drafts = With a draft
staff-texts-only-reviews = Waiting for review
staff-texts-only-scheduled = Scheduled for publication
staff-texts-only-stale = Translations to check
staff-texts-find = Search
staff-texts-count = { $count ->
    [one] { $count } text found
   *[other] { $count } texts found
}
staff-text-forms = Write **bold** for bold words and [the words](https://…) for a link.
staff-texts-none = No texts found. Please try fewer words or another subject.
staff-texts-pages = Pages of results
staff-texts-page = Page { $page } of { $last }
staff-texts-page-before = Previous page
staff-texts-page-after = Next page
staff-texts-mark-draft = Draft: { $languages }
staff-texts-mark-review = Waiting for review: { $languages }
staff-texts-mark-scheduled = Scheduled: { $languages }
staff-texts-mark-edited = Changed
staff-texts-mark-stale = Translation to check: { $languages }
staff-texts-fits = Mark as checked
staff-texts-fits-one = Translations are still correct
staff-texts-fits-text = Tick the texts whose translations you have checked. The translations stay as they are and are no longer listed here.
staff-texts-fits-language = Language of the translations
staff-texts-fits-language-all = All languages
staff-texts-fits-all = All texts on this page
staff-text-title = Edit text
staff-text-variables = The shop fills in these placeholders. Click one to select it as a whole, then copy it to where it belongs in the text. Please do not change it.
staff-text-label = Text
staff-text-form = Text for numbers such as { $examples }
staff-text-form-rest = Text for all other numbers
staff-text-form-decimals = Text for numbers with decimals
staff-text-form-one-for-all = To use one text for all numbers, fill in only the last field and leave the number out.
staff-text-delivered = Default text:
staff-text-as-delivered = Default text
staff-text-state-edited = Changed by the theatre
staff-text-state-delivered = Default text
staff-text-state-missing = Not translated: the text in the theatre’s main language is shown
staff-text-state-lacking = Not translated: the English text is shown
staff-text-state-draft = Draft
staff-text-state-review = Waiting for review
staff-text-state-scheduled = Scheduled for publication: { $when }
staff-text-state-stale = Please check: the text in the main language has changed since
staff-text-state-shown = Currently shown
staff-text-changed-only = Only the languages you have changed or ticked are saved or published. All others stay as they are.
staff-doubt-asked = Nothing has been published yet. Please read the note above the button.
staff-doubt-missing = Missing in: { $languages }. Customers will see the text in another language instead.
staff-doubt-tags = The text contains HTML tags in: { $languages }. Customers would see the tags themselves.
staff-doubt-long = The text is more than three times as long as the default text in: { $languages }. It may not fit where it is shown.
staff-doubt-short = Less than half of the text that customers read now is left in: { $languages }. This is a legal text: please have somebody else read it before you publish it.
staff-doubt-picture = The picture has no description in: { $languages }. People who cannot see it are not told what it shows.
staff-doubt-link = The address of the button does not lead to any page of the shop at present: { $address }
staff-doubt-text-link = A link in the text does not lead to any page of the shop at present: { $address }
staff-doubt-anyway = Publish anyway
staff-text-also-publish = Also publish existing drafts
staff-text-also-review = Also send existing drafts for review
staff-text-also-hint = Drafts that are not ticked stay as they are, and so do their publication times.
staff-text-also = { $language } – { $state }
staff-text-fits = This translation is still correct
staff-text-meanwhile = Saved in the meantime by { $who }, { $when }:
# Above a field of any form, with what somebody else saved in it; or that they saved nothing in it.
staff-meanwhile-saved = Saved in the meantime:
staff-meanwhile-nothing = nothing
staff-text-save-draft = Save as draft
staff-text-send-review = Send for review
staff-text-publish = Publish now
staff-text-at = Date and time ({ $zone })
staff-text-schedule = Publish at this time
staff-text-discard = Discard draft: { $language }
staff-text-bring-delivered-title = Restore the default text
staff-text-bring-delivered-text = Customers see the default text straight away. The text it replaces stays in the history below.
staff-text-bring-delivered = Restore the default text: { $language }
staff-text-bring-delivered-all = Restore the default text in all languages
staff-text-history = History
staff-text-history-line = { $language }, { $when }, { $who }
staff-text-bring-back = Publish this version
staff-text-bring-back-text = Customers will see this version at once, instead of the current one.
staff-text-back-to-page = Back to the page in the shop
staff-text-choose = There are several texts here. Which one would you like to edit?
staff-text-choose-close = Close
staff-text-bar-edit = You are editing texts. Click a text to change it, or move to it with the Tab key and press F2. To use the page as usual, remove the tick below or hold down Alt while you click.
staff-text-bar-elsewhere-title = Texts that are edited elsewhere
staff-text-bar-elsewhere = Click the title of a production, the name of a season or another text of your own to go to the page where it is edited. If a click leads nowhere, use these pages:
staff-text-bar-pressed = Click to edit
staff-text-bar-preview = You are viewing the shop with all text drafts. Customers cannot see them yet. Drafts of productions and of your own pages have their own previews.
staff-text-bar-look = View only
staff-texts-all = All texts
staff-text-bar-leave = Back to the normal view
staff-done-text-nothing = Nothing has been changed, so nothing was saved. To publish an existing draft, tick it first.
staff-done-text-draft = The draft has been saved. Only staff can see it.
staff-done-text-review = The text has been sent for review.
staff-done-text-publish = The text has been published. Customers see it on the next page they open.
staff-done-text-schedule = The text will be published at the time you have chosen.
staff-done-text-discard = The draft has been discarded. Nothing has changed for customers.
staff-done-text-fits = { $count ->
    [one] { $count } translation has been marked as checked.
   *[other] { $count } translations have been marked as checked.
}
staff-done-text-fits-none = Nothing has been saved. Please tick at least one text. If somebody has edited a text in the meantime, please check it again.
staff-text-wrong-title = Nothing has been saved. What you typed is still here. Please check these fields:
staff-text-wrong-unknown = This text no longer exists.
staff-text-wrong-changed = Somebody else has saved this text in this language in the meantime. Their text is shown below yours. To replace it with yours, save again.
staff-text-wrong-nothing = This draft no longer exists.
staff-text-wrong-time = Please choose a time in the future, no more than 400 days ahead.
staff-text-wrong-revision = This version does not exist.
staff-text-wrong-empty = The text is empty. Please enter some text.
staff-text-wrong-long = The text is too long. Please use no more than { $most } characters.
staff-text-wrong-character = The text contains an invisible character that cannot be used ({ $code }). Please remove it or type the text again.
staff-text-wrong-unreadable = The curly brackets do not match. Please write each placeholder exactly as it is shown at the top of the page.
staff-text-wrong-variable-unknown = There is no placeholder { $name } in this text. Please correct or remove it.
staff-text-wrong-variable-missing = The placeholder { $name } is missing. Please add it where the shop should fill it in.
staff-text-wrong-variable-doubled = The placeholder { $name } appears too often. Please remove it where it is not needed.
staff-text-wrong-form-missing = The text for the number form “{ $form }” is missing. Please enter it.
staff-text-wrong-form-unknown = This language has no number form “{ $form }”. Please remove it.
staff-text-wrong-reference = { $name } cannot be used in this text. Please remove it.
staff-text-wrong-signs = Bold words and links are not possible in this text: customers would see the characters themselves. Please remove ** or [ ]( ).
staff-text-wrong-email = This is not an email address. Please enter it in full, for example tickets@example.org.
staff-text-wrong-phone = This is not a telephone number. Please enter one number without any words, for example +34 954 000 000.
staff-changes-title = Recent changes
staff-changes-text = The last changes to texts, productions, your own pages, lists, languages, the look, brands and the message on every page.
staff-changes-who = Changed by
staff-changes-who-all = Everybody
staff-changes-show = Show
staff-changes-none = There are no changes yet.
staff-changes-line = { $when }, { $who }
staff-changes-published = Published
staff-changes-default = Default text published again
staff-changes-scheduled = Scheduled
staff-changes-discarded = Draft discarded
staff-changes-removed = Removed from the shop
staff-changes-before = Before:
staff-changes-after = After:
staff-text-files-title = Texts for translators
staff-text-files-out = Export
staff-text-files-out-text = The spreadsheet has a column for each language. The XLIFF file is for translation software and has one language.
staff-text-files-language = Language to translate into
staff-text-files-about-all = All texts of the shop, without productions and pages
staff-text-files-open = Only texts that still have to be translated or checked in this language
staff-text-files-xliff = Download XLIFF file
staff-text-files-xlsx = Download spreadsheet
staff-text-files-in = Import
staff-text-files-file = Choose a file
staff-text-files-hint = XLIFF (.xlf), .xlsx or .csv. Changed texts become drafts. Customers do not see them until they are published.
staff-text-files-import-it = Import as drafts
staff-text-files-missing = The file is missing or was not uploaded completely. Please choose it again.
staff-text-files-unreadable = Nothing has been imported: this file does not contain texts exported from this page. Please use a file downloaded here, with its columns unchanged.
staff-text-files-damaged = Nothing has been imported: the file is incomplete or damaged. Please ask for the file again, or save it once more as XLIFF 2, .xlsx or CSV (UTF-8).
staff-text-files-letters = Nothing has been imported: row { $row } contains characters that cannot be read, because the file was not saved as UTF-8. Please save it as “CSV UTF-8” or as .xlsx, and import it again.
staff-text-files-wrong = Nothing has been imported. Please correct these texts in the file and import it again:
staff-text-files-partial = These texts are only partly translated in the file, so they have not been imported. The other texts are not affected. Please complete these texts in the file and import it again:
staff-text-files-unmarked = These texts are not marked as translated in the file. Each has been saved as a separate draft and will not be published together with the import. Please check these texts and publish them one by one:
staff-text-files-emptied = These texts were emptied in the file. A text cannot be removed this way, so the shop keeps the text it has. To change it, please write another text:
staff-text-files-newer = The texts have been imported as drafts. The texts below have also been changed since the file was created, in the shop or in a draft, or the file does not say when it was created. Please compare each draft with the text in the shop before you publish it:
staff-text-files-waiting = Imported drafts
staff-text-files-waiting-text = Drafts that somebody has edited since the import are not included.
staff-text-files-list = Read the texts that will be published
staff-text-files-first = Only the first { $count } texts are listed here. All of them will be published.
staff-text-files-contents = Drafts of productions and pages
staff-text-files-contents-text = Imported texts of productions and pages are waiting here, too. Open each one to compare and publish it.
staff-text-files-import = { $count ->
    [one] { $count } draft, imported: { $when }
   *[other] { $count } drafts, imported: { $when }
}
staff-text-files-publish = Publish all drafts of this import
staff-text-files-languages = Drafts by language
staff-text-files-languages-text = These drafts come from several files, or were written on the texts’ own pages. Scheduled drafts are not included, nor are drafts that would replace a text changed after its file was created.
staff-text-files-in-language = { $count ->
    [one] { $language }: { $count } draft
   *[other] { $language }: { $count } drafts
}
staff-text-files-publish-language = Publish all drafts in this language
staff-text-files-changed = { $count ->
    [one] { $count } text was changed after the file was created ({ $when }), in the shop or in a draft
   *[other] { $count } texts were changed after the file was created ({ $when }), in the shop or in a draft
}
staff-text-files-changed-hint = These drafts are published only if you tick them. The text in the file then replaces the one in the shop.
staff-text-files-changed-all = Also publish all of these drafts
staff-text-files-replaced = { $count ->
    [one] { $count } draft replaces a text that the theatre has published
   *[other] { $count } drafts replace texts that the theatre has published
}
staff-text-files-replaced-hint = The file does not say when it was created, so its texts may be older than those in the shop. Only the drafts that you tick are published; they replace the text in the shop.
staff-text-files-replace = Publish the text from the file
staff-text-files-in-shop = In the shop:
staff-text-files-in-draft = In the draft before the import:
staff-text-files-in-file = In the file:
staff-done-text-import = The texts have been imported as drafts. Only staff can see them.
staff-done-text-import-replaced = The texts have been imported as drafts. Some of them would replace texts that have been changed in the shop or in a draft. Please check these below before you publish the drafts.
staff-done-text-import-same = The file contains no changes, so nothing was imported.
staff-done-text-import-published = { $count ->
    [one] { $count } text has been published. Customers see it on the next page they open.
   *[other] { $count } texts have been published. Customers see them on the next page they open.
}

# The staff’s page of what the house says about itself.
staff-house-title = About your theatre
staff-house-lede = Customers read this on every page, ticket and email. Outside test mode, the shop starts only once all fields have been filled in.
staff-house-same = In other languages, fill in only what differs. If you leave a field empty, the entry above is used.
staff-house-save = Publish for all customers
staff-house-name = Name of the theatre
staff-house-address = Postal address of the theatre
staff-house-box-office = Opening hours of the box office
staff-house-phone = Telephone number
staff-house-email = Email address for tickets
staff-house-email-privacy = Email address for privacy questions
staff-house-email-accessibility = Email address for accessibility questions
staff-house-seller = Company that sells the tickets
staff-house-seller-address = Postal address of this company

# The staff’s page of what texts lack.
staff-gate-title = Before sales open
staff-gate-lede = Here you see which texts of the shop and of this production are missing, out of date or not yet filled in, in each language. Performances that are already in the shop are sold all the same: where a text is missing, customers read it in the main language, or in English if it is missing there too.
staff-gate-start = Outside test mode, the shop starts only once everything under “About your theatre” has been filled in, and the main language has every legal text and at least some texts on each other subject of the shop.
staff-gate-import = Outside test mode, an import that adds performances is refused if texts of their productions, or new names such as those of ticket types, are missing in one of these languages, unless somebody has chosen to show the main language there instead.
staff-gate-clear = No text is missing or out of date, apart from those for which somebody has chosen another language.
staff-gate-none = No production has upcoming performances.
staff-gate-missing = Missing
staff-gate-placeholder = Not yet filled in
staff-gate-accept = Show the text in the main language instead
staff-gate-accept-english = Show the text in English instead
staff-gate-more = { $count ->
    [one] { $count } more text is missing or out of date. The page “Languages” counts what is missing by subject.
   *[other] { $count } more texts are missing or out of date. The page “Languages” counts what is missing by subject.
}
staff-done-text-accepted = The text is no longer listed here. Customers read it in the main language instead.
staff-done-text-accepted-english = The text is no longer listed here. Customers read it in English instead.
staff-done-text-export-none = There is nothing to translate or check in this selection, so there is no file.
staff-done-text-export-others = The texts of the shop are all translated and checked, so there is no file. There are still productions or pages to translate: they have files of their own. Please choose them as the subject.
