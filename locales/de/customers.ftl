# A customer as colleagues see them: their file, notes, records that are one person's, and the customer
# of a sale at the desk.
staff-action-merge-customers = Kundendatensätze zusammenführen und trennen
staff-action-erase-customers = Kundendatensätze ohne E-Mail-Adresse endgültig löschen
staff-file-nameless = Kundendatensatz ohne Namen
staff-file-returned = { $count ->
    [one] Eine Zahlung zu diesem Datensatz wurde von der Bank zurückgebucht.
   *[other] { $count } Zahlungen zu diesem Datensatz wurden von der Bank zurückgebucht.
}
staff-file-owes = Für die Bestellung { $order } sind { $sum } offen.
staff-file-sale = Neuer Verkauf für diese Person
staff-file-seasons = Spielzeiten
staff-file-season = { $season } · Karten: { $tickets } · besuchte Vorstellungen: { $attended } von { $past }
staff-file-subscriptions = Abonnements und Pakete
staff-file-orders = Bestellungen
staff-file-tickets = { $count ->
    [one] { $count } Karte
   *[other] { $count } Karten
}
staff-file-ended = nicht mehr gültig
staff-file-unpaid = nicht bezahlt
staff-file-proof = Nachweis noch nicht vorgelegt
staff-file-passes = Mitgliedschaften und Mehrfachkarten
staff-file-pass-ended = { $kind }, ab { $from }, beendet
staff-file-credit = Guthaben
staff-file-vouchers = Gekaufte Geschenkgutscheine
staff-file-voucher = Noch { $left } von { $value } (Bestellung { $order })
staff-file-voucher-ended = { $value }, nicht mehr gültig (Bestellung { $order })
staff-file-debts = Offene Beträge
staff-file-debt = { $sum } für die Bestellung { $order }, fällig am { $day }
staff-file-debt-returned = { $sum } für die Bestellung { $order }: Die Bank hat die Zahlung zurückgebucht
staff-file-consents = Einwilligungen
staff-file-newsletter = Newsletter: ja, seit { $day }
staff-file-no-newsletter = Newsletter: nein, seit { $day }
staff-file-answers = Antworten auf unsere Fragen
staff-notes-title = Notizen
staff-notes-write = Neue Notiz
staff-notes-hint = Alle im Team können sie lesen, und auch die betroffene Person, wenn sie eine Kopie ihrer Daten anfordert.
staff-notes-keep = Notiz speichern
staff-notes-delete = Notiz löschen
staff-notes-empty = Die Notiz ist leer. Es wurde nichts gespeichert. Bitte schreiben Sie etwas.
staff-notes-too-long = Die Notiz ist zu lang. Es wurde nichts gespeichert. Bitte kürzen Sie sie auf 1000 Zeichen.
staff-notes-too-many = Zu diesem Datensatz gibt es zu viele Notizen. Es wurde nichts gespeichert. Bitte löschen Sie zuerst eine alte.
staff-notes-unknown = Diese Notiz gibt es nicht mehr, oder jemand anderes hat sie geschrieben. Es wurde nichts gelöscht.
staff-done-note = Die Notizen wurden geändert.
staff-done-merged = Die beiden Datensätze wurden zusammengeführt. Sie lassen sich einen Tag lang wieder trennen.
staff-done-parted = Die Datensätze sind wieder getrennt, so wie vorher.
staff-done-erased = Die Kundendaten wurden gelöscht.
staff-doubles-title = Weitere Datensätze derselben Person
staff-doubles-mailbox = dasselbe Postfach in anderer Schreibweise
staff-doubles-phone = gleicher Name und gleiche Telefonnummer
staff-doubles-address = gleicher Nachname und gleiche Anschrift
staff-merge-compare = Vergleichen
staff-merge-find = Weiteren Datensatz derselben Person suchen
staff-merge-was = Zusammengeführt mit { $name } { $email } am { $when }
staff-merge-part = Wieder trennen
staff-merge-part-until = möglich bis { $when }
staff-merge-title = Zwei Datensätze einer Person zusammenführen
staff-merge-lede = Führen Sie sie nur zusammen, wenn es sicher dieselbe Person ist. Bestellungen, Karten, Guthaben, Abonnements und Einwilligungen des zweiten Datensatzes gehören dann zum ersten. Sie können beide einen Tag lang wieder trennen.
staff-merge-kept = Dieser Datensatz bleibt
staff-merge-gone = Dieser Datensatz geht darin auf
staff-merge-turn = Stattdessen den anderen behalten
staff-merge-back = Zurück zum Kundendatensatz
staff-merge-do = Beide Datensätze zusammenführen
staff-merge-conflicts = Was beide Datensätze haben
staff-merge-orders = { $count ->
    [one] { $count } Bestellung
   *[other] { $count } Bestellungen
}
staff-merge-tickets = { $count ->
    [one] { $count } Karte für eine künftige Vorstellung
   *[other] { $count } Karten für künftige Vorstellungen
}
staff-merge-subscriptions = { $count ->
    [one] { $count } Abonnement
   *[other] { $count } Abonnements
}
staff-merge-passes = { $count ->
    [one] { $count } Mitgliedschaft oder Mehrfachkarte
   *[other] { $count } Mitgliedschaften oder Mehrfachkarten
}
staff-merge-kinds = { $count ->
    [one] { $count } besonderer Status
   *[other] { $count } besondere Status
}
staff-merge-seasons = { $count ->
    [one] { $count } Spielzeit im Abonnement
   *[other] { $count } Spielzeiten im Abonnement
}
staff-merge-consents = { $count ->
    [one] { $count } Einwilligung
   *[other] { $count } Einwilligungen
}
staff-merge-debts = { $count ->
    [one] { $count } offener Betrag
   *[other] { $count } offene Beträge
}
staff-merge-notes = { $count ->
    [one] { $count } Notiz
   *[other] { $count } Notizen
}
staff-merge-credit = Guthaben: { $sum }
staff-merge-both-names = Die Namen sind verschieden. Es gilt der Name des Datensatzes, der bleibt.
staff-merge-both-emails = Die E-Mail-Adressen sind verschieden. Nachrichten gehen an die Adresse des Datensatzes, der bleibt. Die andere Adresse bleibt mit ihm verknüpft.
staff-merge-both-phones = Die Telefonnummern sind verschieden. Es gilt die Nummer des Datensatzes, der bleibt.
staff-merge-both-addresses = Die Anschriften sind verschieden. Es gilt die Anschrift des Datensatzes, der bleibt.
staff-merge-both-accounts = Beide haben ein Konto. Beide Adressen öffnen dann das Konto des Datensatzes, der bleibt.
staff-merge-both-answers = { $count ->
    [one] { $count } Antwort auf Ihre Fragen ist verschieden. Es gilt die Antwort des Datensatzes, der bleibt.
   *[other] { $count } Antworten auf Ihre Fragen sind verschieden. Es gelten die Antworten des Datensatzes, der bleibt.
}
staff-merge-both-kinds = { $count ->
    [one] Beide haben { $count } besonderen Status ab demselben Tag.
   *[other] Beide haben { $count } besondere Status ab demselben Tag.
}
staff-merge-bank-account = Das Bankkonto des zweiten Datensatzes wird nicht übernommen. Es kann neu eingegeben werden.
staff-merge-both-mandates = Beide haben ein Lastschriftmandat. Es gilt das des Datensatzes, der bleibt.
staff-merge-both-parties = Beide haben Angaben für Rechnungen. Es gelten die des Datensatzes, der bleibt.
staff-merge-both-consents = { $count ->
    [one] { $count } Einwilligung ist verschieden. Es gilt die jeweils letzte Angabe.
   *[other] { $count } Einwilligungen sind verschieden. Es gilt die jeweils letzte Angabe.
}
staff-merge-unknown = Einen der beiden Datensätze gibt es nicht. Es wurde nichts geändert.
staff-merge-same = Das ist ein und derselbe Datensatz. Es wurde nichts geändert.
staff-merge-before = Einer der Datensätze wurde schon mit einem anderen zusammengeführt. Es wurde nichts geändert. Bitte öffnen Sie die Kundenseite noch einmal.
staff-merge-keep-other = Nur der zweite Datensatz hat ein Konto, eine E-Mail-Adresse oder ein Lastschriftmandat, er muss also bleiben. Es wurde nichts geändert. Bitte drücken Sie auf „Stattdessen den anderen behalten“.
staff-merge-of-staff = Einer der Datensätze ist ein Mitarbeiterkonto und kann nicht zusammengeführt werden. Es wurde nichts geändert.
staff-merge-erased = Für einen der Datensätze wurde die Löschung der Daten beantragt. Es wurde nichts geändert. Bitte warten Sie, bis sie erfolgt oder der Antrag zurückgezogen ist.
staff-merge-unconfirmed = Das Guthaben eines der Datensätze muss nach der Wiederherstellung der Datenbank noch bestätigt werden. Es wurde nichts geändert. Bitte bestätigen Sie es zuerst.
staff-merge-changed = Einer der Datensätze hat sich geändert, seit Sie die Seite geöffnet haben. Es wurde nichts zusammengeführt. Bitte prüfen Sie, was Sie jetzt sehen.
staff-merge-too-late = Diese Datensätze wurden vor mehr als einem Tag zusammengeführt oder sind schon getrennt. Es wurde nichts geändert.
staff-merge-on = Dieser Datensatz wurde seitdem mit einem weiteren zusammengeführt. Es wurde nichts geändert. Bitte trennen Sie zuerst den weiteren Datensatz wieder ab.
staff-merge-credit-spent = Seit der Zusammenführung wurde Guthaben beider Datensätze ausgegeben. Nach einer Trennung würde es bei einem davon nicht reichen. Es wurde nichts geändert. Die Datensätze müssen zusammengeführt bleiben.
staff-merge-money-moved = Seit der Zusammenführung wurde eine Karte weiterverkauft oder gegen Guthaben getauscht, oder Guthaben wurde ausgezahlt. Es lässt sich nicht mehr feststellen, zu welchem Datensatz dieses Guthaben gehört. Es wurde nichts geändert. Die Datensätze müssen zusammengeführt bleiben.
staff-erase-title = Kundendaten löschen
staff-erase-text = Zu diesem Datensatz gibt es keine E-Mail-Adresse, deshalb lässt sich die Löschung nicht online beantragen. Name, Telefonnummer, Anschrift und Notizen werden sofort gelöscht und lassen sich nicht wiederherstellen. Rechnungen und Buchungen bleiben erhalten, wie es das Gesetz verlangt.
staff-erase-asked = Die Person hat darum gebeten, und ich habe ihre Identität geprüft
staff-erase-do = Daten löschen
staff-erase-not-asked = Bitte bestätigen Sie, dass die Person darum gebeten hat. Es wurde nichts gelöscht.
staff-erase-has-address = Zu diesem Datensatz gibt es eine E-Mail-Adresse oder ein Konto. Es wurde nichts gelöscht. Bitten Sie die Person, ihr Konto selbst zu löschen: Sie meldet sich mit der Adresse an und bestätigt die Löschung mit einem Code.
staff-erase-of-account = Diese Person gehört zum Konto einer anderen Kundin oder eines anderen Kunden. Es wurde nichts gelöscht. Sie lässt sich nur in diesem Konto entfernen.
staff-erase-obstacles = Zu diesem Datensatz ist noch etwas offen: eine Karte für eine künftige Vorstellung, eine Bestellung, eine Abo-Verlängerung, eine Erstattung, ein fälliger Betrag, Guthaben oder eine Rückbuchung (Chargeback). Es wurde nichts gelöscht. Bitte schließen Sie das zuerst ab; diese Seite zeigt, worum es geht.
staff-customers-too-often = Sie haben innerhalb einer Minute zu oft gesucht. Bitte warten Sie einen Moment und versuchen Sie es noch einmal.
staff-customers-too-many = Ihnen wurden innerhalb einer Stunde mehr Kundendaten angezeigt, als die Arbeit erfordert. Das wurde protokolliert. Bitte versuchen Sie es in der nächsten Stunde wieder. Bestellungen finden Sie weiterhin über ihren Code.
staff-desk-customer = Kundin oder Kunde
staff-desk-customer-choose = Person auswählen oder neu anlegen
staff-desk-customer-change = Andere Person auswählen
staff-desk-customer-nobody = Ohne Kundendatensatz verkaufen
staff-desk-customer-not-sold = Nicht alles in diesem Verkauf darf an diese Person verkauft werden. Der Verkauf ist unverändert. Bitte entfernen Sie zuerst, was sie nicht kaufen darf.
staff-desk-customer-known-title = Bereits erfasste Person
staff-desk-customer-find = Name, Telefon, E-Mail, Anschrift oder Bestellung
staff-desk-customer-find-hint = Ein Teil genügt.
staff-desk-customer-none = Niemand gefunden. Bitte versuchen Sie einen anderen Teil des Namens oder die Telefonnummer.
staff-desk-customer-more = Es gibt weitere Treffer. Ein weiteres Wort grenzt die Liste ein.
staff-desk-customer-new-title = Neue Person
staff-desk-customer-make = Anlegen und auswählen
staff-desk-customer-another = Das ist jemand anderes
staff-desk-customer-out-of-reach = Es wurde kein Datensatz angelegt. Bitte geben Sie auch eine E-Mail-Adresse, eine Telefonnummer oder eine Anschrift ein.
staff-desk-customer-known = Mit dieser E-Mail-Adresse gibt es schon einen Datensatz. Es wurde kein weiterer angelegt. Sie können den vorhandenen hier auswählen.
staff-desk-customer-doubles = Vielleicht ist die Person schon erfasst. Es wurde kein Datensatz angelegt. Bitte wählen Sie einen der vorhandenen aus, oder geben Sie an, dass es jemand anderes ist.
staff-desk-kind-none = Kein besonderer Status
staff-desk-to-sale = Zurück zum Verkauf
staff-desk-person = Für wen
staff-desk-person-change = Person ändern
staff-desk-take-credit = { $credit } vom Guthaben nehmen
staff-desk-take-credit-and-cash = { $credit } vom Guthaben und { $rest } bar nehmen
