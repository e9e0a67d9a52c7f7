# Persons whom an account acts for, and whom a ticket is for.

people-add = Aggiungi una persona
people-add-hint = Nello stesso carrello può acquistare anche per altre persone, ciascuna con le proprie riduzioni: per esempio per un figlio con la tariffa giovani o per un’amica con la sua tessera. Non serve un indirizzo e-mail.
people-add-button = Aggiungi
people-added = { $name } è ora nel Suo elenco. Nel carrello può indicare a chi è destinato ogni biglietto.
people-remove = Rimuovi
people-removed = La persona è stata rimossa dal Suo elenco. I biglietti già acquistati per questa persona restano validi.
# Read out: whose the ticket of this seat is.
people-label = Per chi: { $place }
# $whom is people-for or people-for-you; opens into the others.
people-chosen = { $whom } · cambia
people-for = Per { $name }
people-for-you = Per Lei
# In a list of people: the reader.
people-you = Lei
people-you-named = { $name } (Lei)
# A pass.
people-whose = Per chi

refusal-beneficiary-unknown = Questa persona non è più nell’elenco del Suo account. Il biglietto non è cambiato. Scelga un’altra persona.
refusal-beneficiary-not-sold = Questo biglietto al momento non è disponibile per questa persona. Il biglietto non è cambiato. Scelga un’altra persona o un’altra tariffa.
refusal-beneficiary-most = { $most ->
    [one] Al momento questa persona può avere solo { $most } biglietto per questo spettacolo. Il biglietto non è cambiato. Scelga un’altra persona.
   *[other] Al momento questa persona può avere al massimo { $most } biglietti per questo spettacolo. Il biglietto non è cambiato. Scelga un’altra persona.
}
refusal-person-name-missing = Inserisca il nome.
refusal-person-name-too-long = Il nome è troppo lungo: al massimo 100 caratteri per campo.
refusal-person-too-many = { $most ->
    [one] Nel Suo account può inserire al massimo { $most } persona. Il Suo elenco non è cambiato. Rimuova una persona per aggiungerne un’altra.
   *[other] Nel Suo account può inserire al massimo { $most } persone. Il Suo elenco non è cambiato. Rimuova una persona per aggiungerne un’altra.
}
refusal-person-has-rights = Qui non è possibile rimuovere questa persona: ha una tessera, un carnet, una categoria o stagioni di abbonamento che senza il Suo account non potrebbe più utilizzare. Il Suo elenco non è cambiato. Si rivolga alla biglietteria.

staff-customers-title = Clienti
staff-customers-lede = Assegni una categoria a un cliente, come scuola o amico, e indichi a chi sono intestate le sue fatture.
staff-customers-find = Cerca cliente
staff-customers-unknown = Non c’è alcun cliente con questo indirizzo e-mail. Comparirà qui dopo un accesso o un ordine.
staff-customers-kinds = Categorie
staff-customers-kinds-none = Non è stata assegnata alcuna categoria.
staff-customers-kind = Categoria
staff-customers-kind-open = { $kind }, dal giorno { $from }
staff-customers-kind-until = { $kind }, { $from } – { $until }
staff-customers-kind-end = Termina ora
staff-customers-kind-give = Assegna categoria
staff-customers-from = Primo giorno
staff-customers-from-hint = Lasci vuoto per oggi.
staff-customers-until = Ultimo giorno
staff-customers-until-hint = Lasci vuoto se non c’è una data di fine.
staff-customers-cause-hint = Per il registro. Non indichi nomi.
staff-customers-wrong-day = Indichi le date nella forma 2027-06-30. Non è stato modificato nulla.
staff-customers-wrong-kind = Scriva la categoria solo con lettere minuscole dalla a alla z, cifre e trattini, al massimo 40 caratteri. Non è stato modificato nulla.
staff-customers-wrong-unknown-kind = Questa categoria non è nel foglio «kinds» della stagione. Non è stato modificato nulla. Controlli come è scritta.
staff-customers-wrong-span = L’ultimo giorno è precedente al primo. Non è stato modificato nulla.
staff-customers-wrong-cause = Il motivo è troppo lungo. Usi al massimo 200 caratteri. Non è stato modificato nulla.
staff-customers-wrong-ended = Questa categoria era già terminata. Non è stato modificato nulla.
staff-customers-party = Le fatture sono intestate a
staff-customers-party-text = Per i clienti che pagano con fattura, come le scuole. Vale per le fatture emesse da ora in poi.
staff-customers-party-save = Salva
staff-done-kind = La categoria è stata assegnata.
staff-done-kind-ended = Il cliente non ha più questa categoria.
staff-done-party = Salvato. Le fatture emesse da ora in poi riporteranno questi dati.
