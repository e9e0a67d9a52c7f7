# Seiten, die das Gesetz verlangt: Barrierefreiheit, Datenschutz, Geschäftsbedingungen.

accessibility-title = Barrierefreiheit
accessibility-lede = { house-name }: Erklärung zur Barrierefreiheit des Kartenshops
accessibility-aim = Dieser Kartenshop soll die EN 301 549 und die Web Content Accessibility Guidelines (WCAG) 2.2 auf Konformitätsstufe AA erfüllen. Alles, was der Saalplan bietet, ist auch mit der Tastatur, mit einem Screenreader und ohne JavaScript möglich.
accessibility-checked-title = Was wir geprüft haben
accessibility-checked-seats = Jeder Platz hat einen Namen, einen Preis und eine Beschreibung der Sicht.
accessibility-checked-keyboard = Jede Seite lässt sich allein mit der Tastatur bedienen, und der Fokus ist immer sichtbar.
accessibility-checked-zoom = Text lässt sich auf 400 % vergrößern, ohne dass Inhalte oder Funktionen verloren gehen.
accessibility-checked-time = Die Zeit, für die Plätze im Warenkorb reserviert sind, lässt sich mit einer einzigen Aktion verlängern, bis zu zehnmal.
accessibility-checked-colour = Freie, belegte und gewählte Plätze unterscheiden sich in der Form, nicht nur in der Farbe.
accessibility-missing-title = Bekannte Einschränkungen
accessibility-missing-text = Die dreidimensionale Ansicht ist ein Bild. Was sie zeigt, ist bei jedem Platz auch in Worten beschrieben.
accessibility-places-title = Rollstuhlplätze
accessibility-places-text = Rollstuhlplätze und die Begleitplätze daneben sind im Saalplan und in der Platzliste gekennzeichnet. Sie werden verkauft wie alle anderen Plätze: Wir verlangen keinen Nachweis und speichern keine Daten über eine Behinderung.
accessibility-contact-title = Kontakt
accessibility-contact-text = Wenn etwas für Sie nicht funktioniert, schreiben Sie uns bitte: { house-email-accessibility }. Wir antworten innerhalb von fünf Arbeitstagen. Wenn Sie mit unserer Antwort nicht zufrieden sind, können Sie sich an die Stelle wenden, die in Ihrem Land für digitale Barrierefreiheit zuständig ist.

privacy-title = Datenschutz
privacy-lede = Welche Daten wir über Sie speichern, warum und wie lange
privacy-controller = Verantwortlich für die Datenverarbeitung ist { house-seller }, { house-seller-address } (E-Mail: { house-email-privacy }).
privacy-what-title = Was wir speichern
privacy-what-name = Ihren Namen und Ihre E-Mail-Adresse, wie Sie sie beim Kauf angeben.
privacy-what-order = Was Sie wann gekauft haben und ob es bezahlt wurde. Die Nummer Ihrer Bankkarte sieht nur die Bank oder der Zahlungsdienst.
privacy-what-account = Wenn Sie ein Konto haben: Telefonnummer, Postanschrift und Bankkonto, soweit Sie sie uns genannt haben, einen besonderen Status bei uns, etwa den einer Schule, sowie Ihre Mitgliedschaften, Mehrfachkarten und Spielzeiten im Abonnement.
privacy-what-cookie = Drei eigene Cookies: Eines ordnet Ihnen Ihren Warenkorb und Ihre Anmeldung zu, eines merkt sich Ihre Sprache, und eines bewahrt den Namen und die E-Mail-Adresse, die Sie an der Kasse eingegeben haben, bis zur Bestellung auf, höchstens so lange wie Ihren Warenkorb. Weitere Cookies verwenden wir nicht, und es wird nichts von Servern anderer Unternehmen geladen.
privacy-what-device = Eine Seite mit Ihren Karten bleibt auf Ihrem Gerät, sobald Sie sie geöffnet haben, damit Sie den Code auch ohne Verbindung zeigen können. Sonst wird sie nirgends gespeichert.
privacy-why-title = Warum
privacy-why-text = Um Ihnen Ihre Karten zu senden, Sie zur Vorstellung einzulassen, Sie über Änderungen zu informieren, Ihnen Geld auszuzahlen, das Ihnen zusteht, unsere Bücher so zu führen, wie es das Gesetz verlangt, und Ihnen Neuigkeiten zu senden, wenn Sie zugestimmt haben. Rechtsgrundlagen sind der Vertrag mit Ihnen, unsere gesetzlichen Pflichten und für Neuigkeiten Ihre Einwilligung.
privacy-how-long-title = Wie lange wir Ihre Daten speichern
privacy-how-long-text = Bestellungen und Rechnungen speichern wir so lange, wie es das Steuerrecht verlangt. Warenkörbe, aus denen keine Bestellung wurde, speichern wir höchstens sechs Monate.
privacy-who-title = Wer Ihre Daten erhält
privacy-who-text = Niemand außer der Bank oder dem Zahlungsdienst, der Ihre Zahlung abwickelt, dem Hersteller Ihres Abonnementausweises, falls Sie einen erhalten, und dem Veranstalter einer Vorstellung, sofern er auf der Seite genannt ist.
privacy-rights-title = Ihre Rechte
privacy-rights-text = Sie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung der Verarbeitung und Datenübertragbarkeit sowie ein Widerspruchsrecht. Eine Einwilligung können Sie jederzeit widerrufen; was bis dahin geschehen ist, bleibt rechtmäßig. Bitte schreiben Sie an { house-email-privacy }. Außerdem können Sie sich bei einer Datenschutz-Aufsichtsbehörde beschweren.

terms-title = Allgemeine Geschäfts{"\u00AD"}bedingungen
terms-lede = Was beim Kauf zwischen Ihnen und uns gilt
terms-seller = Verkäufer ist { house-seller }, { house-seller-address }. Der Vertrag kommt zustande, sobald Ihre Zahlung bestätigt ist, bei Zahlung auf Rechnung und bei kostenlosen Bestellungen mit unserer Bestätigung; er kann in jeder Sprache dieses Kartenshops geschlossen werden.
terms-price-title = Preise
terms-price-text = Alle Preise enthalten die Mehrwertsteuer. Gebühren sind in den angezeigten Preisen enthalten oder daneben angegeben; sie sind immer Teil des Gesamtbetrags, den Sie vor der Zahlung sehen. Sie bezahlen auf der Seite der Bank oder des Zahlungsdienstes mit einer der Zahlungsarten, die beim Kauf angeboten werden.
terms-withdrawal-title = Widerrufsrecht
terms-withdrawal-text = Karten gelten für Freizeitveranstaltungen an einem festen Termin. Das Gesetz sieht dafür kein Widerrufsrecht vor: Sie können den Kauf nicht widerrufen, weil Sie es sich anders überlegt haben. Manche Karten können Sie tauschen, gegen Guthaben zurückgeben, weiterverkaufen oder weitergeben; was möglich ist, steht in Ihrem Konto bei jeder Karte. Den Kauf eines Geschenkgutscheins können Sie innerhalb von 14 Tagen widerrufen, solange nichts damit bezahlt wurde. Den Kauf einer Mitgliedschaft oder Mehrfachkarte können Sie innerhalb von 14 Tagen widerrufen, solange sie nicht benutzt wurde. Bei Waren wie einem Programmheft beginnen die 14 Tage, sobald Sie sie erhalten haben. Schreiben Sie uns dafür bitte an { house-email }.
terms-cancelled-title = Absage oder Verlegung einer Vorstellung
terms-cancelled-text = Wird eine Vorstellung abgesagt, erhalten Sie alles zurück, was Sie dafür bezahlt haben, einschließlich der Gebühren. Wir schreiben Ihnen eine E-Mail, und bis zu dem Tag, der darin steht, können Sie auf der Seite Ihrer Bestellung zwischen einer Erstattung auf dem Weg, auf dem Sie bezahlt haben, und einem Guthaben wählen. Wenn Sie nichts wählen, erstatten wir Einzelkarten auf dem Weg, auf dem Sie bezahlt haben; den Wert von Karten aus einem Abonnement oder Paket schreiben wir Ihrem Guthaben gut. Wird eine Vorstellung verlegt, gelten Ihre Karten für den neuen Termin; bis zu dem Tag, der in unserer E-Mail steht, können Sie stattdessen eine Erstattung oder ein Guthaben wählen. Eine Änderung der Besetzung begründet keinen Anspruch auf Erstattung. Was Sie an der Theaterkasse bezahlt haben, wird dort erstattet.
terms-ticket-title = Karten
terms-ticket-text = Jede Karte berechtigt eine Person zu einem einmaligen Einlass. Falls Sie eine Karte verlieren oder vermuten, dass sie kopiert wurde, fordern Sie bitte auf der Seite Ihrer Bestellung einen neuen Code an. Der bisherige Code wird dann am Einlass nicht mehr angenommen.
terms-entry-title = Einlass
terms-entry-text = Der Einlass beginnt vor der Vorstellung; die Uhrzeit steht auf Ihrer Karte. Wer zu spät kommt, wird in der nächsten Pause eingelassen.
terms-entry-children = Auch Kinder brauchen eine eigene Karte.
terms-complaints-title = Beschwerden
terms-complaints-text = Wenn Sie eine Beschwerde haben, schreiben Sie bitte zuerst an { house-email }. Wenn Sie mit unserer Antwort nicht zufrieden sind, können Sie sich an eine Verbraucherschutzstelle in Ihrem Land wenden.

# Who runs the shop and who sells in it.
imprint-title = Impressum
imprint-lede = { house-name }: wer diesen Kartenshop betreibt und wer die Karten verkauft
imprint-operator-title = Betreiber dieses Kartenshops
# Here a house adds what its law asks for, such as its register and its supervisory authority.
imprint-more = Der Betreiber ist für den Inhalt dieser Seiten verantwortlich.
imprint-sellers-title = Verkäufer der Karten
imprint-sellers-text = Auf Ihrer Rechnung steht, bei welchem Unternehmen Sie gekauft haben. Die Karten in diesem Kartenshop werden verkauft von:
