# Une représentation d’une carte d’abonnement reçoit son propre billet.
alone-link = Demander un billet à part
alone-title = Demander un billet à part pour cette représentation ?
alone-text = Vous recevrez pour cette représentation un billet avec son propre code, que vous pourrez prêter ou céder. Votre carte d’abonnement ne sera plus acceptée à l’entrée pour cette représentation ; elle reste valable pour toutes les autres.
alone-confirm = Demander un billet à part
alone-keep = Garder cette représentation sur ma carte
alone-done = Vous avez maintenant un billet à part pour cette représentation. Votre carte d’abonnement n’y donne plus accès ; elle reste valable pour toutes les autres.
refusal-ticket-not-on-card = Ce billet a déjà son propre code et ne figure pas sur une carte. Vous pouvez l’imprimer à tout moment.
refusal-ticket-not-on-paper = Ce billet ne peut pas être imprimé. La page de votre commande indique comment accéder à la salle.
timeline-ticket-print-alone = Billet à part demandé au lieu de la carte d’abonnement
timeline-reason-printed-alone = un billet à part remplace la carte pour cette représentation
