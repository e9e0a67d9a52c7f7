# Une représentation d’une carte d’abonnement reçoit son propre billet.
alone-link = Billet pour cette représentation seule
alone-title = Imprimer cette représentation à part ?
alone-text = Vous recevez pour cette représentation un billet avec son propre code, par exemple pour le prêter ou le donner. Votre carte d’abonnement ne sera plus acceptée à l’entrée pour cette représentation. Elle reste valable pour toutes les autres.
alone-confirm = Demander un billet à part
alone-keep = Le garder sur ma carte
alone-done = Cette représentation a maintenant son propre billet. Votre carte n’est plus valable pour elle et le reste pour toutes les autres.
refusal-ticket-not-on-card = Ce billet a déjà son propre code. Vous pouvez l’imprimer à tout moment.
timeline-ticket-print-alone = Représentation imprimée à part
timeline-reason-printed-alone = cette représentation a été imprimée à part
