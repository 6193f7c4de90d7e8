# The window itself, and what is said in a terminal when there can be none.

shell-title = Fodfæste
# Said by the computer where it lists what it waits for before it sleeps.
shell-away-why = Gemmer din tekst og låser boksen.
shell-no-screen = Fodfæste kan ikke vise et vindue, for her er ingen skærm. Start programmet på en computer med skærm.
shell-screen-refused = Fodfæste kan ikke vise et vindue, for skærmen svarer ikke. Log ud og ind igen, og prøv så.
shell-cannot-start = Fodfæste kan ikke starte. Intet er ændret eller slettet. Prøv igen.
shell-no-home = Fodfæste kan ikke finde din mappe på computeren. Log ud og ind igen, og prøv så.
