# Persone per le quali agisce un account, e per chi è un biglietto.

people-add = Aggiungi una persona
people-add-hint = Acquisti per altri in un solo carrello, ciascuno con i propri diritti: un figlio con il biglietto giovani, un’amica con la sua tessera. Non serve un indirizzo e-mail.
people-add-button = Aggiungi
people-added = { $name } è stato aggiunto all’elenco. Nel carrello può indicare per chi è ogni biglietto.
people-remove = Rimuovi
people-removed = La persona è stata rimossa. I biglietti già acquistati per lei restano validi.
# Read out: whose the ticket of this seat is.
people-label = Per chi: { $place }
# $whom is people-for or people-for-you; opens into the others.
people-chosen = { $whom } · cambia
people-for = Per { $name }
people-for-you = Per lei
# In a list of people: the reader.
people-you = Lei
people-you-named = { $name } (lei)
# A pass.
people-whose = Per chi

refusal-beneficiary-unknown = Il suo account non conosce più questa persona. Il biglietto resta com’era.
refusal-beneficiary-not-sold = In questo momento non è in vendita per questa persona. Il biglietto resta com’era.
refusal-beneficiary-most = { $most ->
    [one] Questa persona può avere ora { $most } biglietto per questa recita. Il biglietto resta com’era.
   *[other] Questa persona può avere ora { $most } biglietti per questa recita. Il biglietto resta com’era.
}
refusal-person-name-missing = Inserisca nome e cognome.
refusal-person-name-too-long = Il nome è troppo lungo: al massimo 100 lettere per campo.
refusal-person-too-many = Un account può agire per { $most } persone. Ne rimuova prima una.
refusal-person-has-rights = Questa persona ha una tessera, una qualifica o stagioni da abbonata; senza il suo account nessuno potrebbe usarle. Si rivolga alla biglietteria.
