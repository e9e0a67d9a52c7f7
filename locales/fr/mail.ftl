# Les lettres au sujet d’une commande. Des phrases simples, aucune promesse que la maison ne tienne.

mail-greeting = Bonjour { $name },
mail-closing =
    Bien à vous,
    { $house }
mail-footer = Vous recevez ce message parce que cette adresse a été indiquée lors d’une commande. Nous ne l’utilisons que pour celle-ci.

# La soirée d’un billet, sous le titre de l’œuvre.
mail-performance = { $date } à { $time }, { $hall }
# Une ligne du total : quoi, et combien.
mail-sum = { $name } : { $amount }
mail-fees = Frais de réservation
mail-total = Total payé
# La TVA contenue dans le total.
mail-tax = dont TVA { $percent } %
mail-order-link = Voir votre commande

# Les noms des fichiers joints, sans leur extension.
mail-attachment-tickets = billets-{ $code }
mail-attachment-calendar = calendrier-{ $code }

# Of an order without tickets, such as a pass or a donation.
mail-order-subject = Votre commande { $code }
mail-order-intro = Merci de votre commande. Elle est réglée.
mail-tickets-subject = Vos billets, commande { $code }
mail-tickets-intro = Merci de votre commande. Elle est réglée et vos places vous attendent.
mail-tickets-attached = Vos billets sont joints en PDF : imprimez-les ou présentez-les sur votre téléphone. La seconde pièce jointe inscrit la soirée à votre agenda.
mail-tickets-good-to-know = Si un billet se perd ou tombe en d’autres mains, remplacez-le sur la page de votre commande : l’ancien est alors refusé à l’entrée.

mail-money-back-subject = Votre remboursement, commande { $code }
mail-money-back-late = Votre paiement de { $amount } pour la commande { $code } est arrivé alors que ces places ne pouvaient plus vous être vendues. Nous vous remboursons la totalité.
mail-money-back-unpaid = De la commande { $code }, seule une partie a été payée à temps : { $amount }. La commande est terminée et nous vous remboursons la totalité.
mail-money-back-cancelled = La commande { $code } porte sur une représentation qui a été annulée. Nous vous remboursons votre paiement de { $amount }.
mail-money-back-double = La commande { $code } était déjà payée quand un autre paiement de { $amount } est arrivé. Votre commande reste valable ; nous vous remboursons ce paiement.
mail-money-back-again = Un second paiement de { $amount } nous est parvenu pour une part déjà réglée de la commande { $code }. Nous vous le remboursons ; la page de la commande vous indique où elle en est.
mail-money-back-mismatch = Pour la commande { $code }, nous avons reçu { $amount }, ce qui n’est pas la somme demandée. Rien n’est acheté et nous vous remboursons la totalité.
mail-money-back-won = Votre banque a tranché en notre faveur la contestation de la commande { $code }. Comme des billets avaient déjà été annulés, { $amount } vous reviennent : nous vous les remboursons.
mail-money-back-next = L’argent revient par le même chemin, sans que vous ayez rien à faire. Selon votre banque, il arrive sous quelques jours.

mail-cancelled-subject = Billets annulés, commande { $code }
mail-cancelled-body = Notre guichet a annulé des billets de votre commande { $code }. Ils ne donnent plus accès à la salle.
mail-cancelled-money = Nous vous remboursons { $amount } par le même moyen de paiement, sans que vous ayez rien à faire.
mail-cancelled-rest = Ces billets restent valables :

# The house has cancelled a performance; $evening is its title, date and time.
mail-performance-cancelled-subject = Représentation annulée, commande { $code }
mail-performance-cancelled = { $evening } : cette représentation est annulée, et vos billets pour cette date ne sont plus valables. Nous vous rembourserons tout ce que vous avez payé pour ces billets, frais compris. Le guichet effectue chaque remboursement à la main, et nous vous écrirons lorsque l’argent sera en route.

mail-refund-refused-subject = Nous vous devons un remboursement, commande { $code }
mail-refund-refused-body = Les { $amount } que nous vous devons pour la commande { $code } n’ont pas pu être envoyés sur la carte ou le compte qui a payé. Cet argent reste à vous.
mail-refund-refused-next = Notre guichet en est averti et vous écrira pour convenir d’un autre moyen. Vous pouvez aussi répondre à ce message.

# The code that signs in.
mail-code-subject = Votre code : { $code }
mail-code-intro = Ce code vous connecte au { $house } :
mail-code-how = Saisissez-le sur la page où vous l’avez demandé. Il sert une seule fois, pendant dix minutes.
mail-code-link = Ouvrir la page de connexion
mail-code-not-you = Si vous ne l’avez pas demandé, vous n’avez rien à faire : sans ce code, personne n’entre. Ne le donnez à personne ; nous ne vous le demanderons jamais.
mail-code-footer = Vous recevez cet e-mail parce que cette adresse a été saisie sur notre page de connexion.
