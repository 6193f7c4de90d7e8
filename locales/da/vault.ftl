# The sealed store of one person is called "boks", what opens it "kode".

vault-create-title = Vælg en kode
vault-create-lead = Ansøgningen bliver gemt i en boks. Boksen er låst med en kode.
vault-what-sealed = Ingen kan læse det, der ligger i boksen, uden koden.
vault-what-here = Boksen ligger kun på denne computer.
vault-synced = Boksen kommer til at ligge i en mappe, der også kan ses fra andre computere. Den er stadig låst.
vault-what-answers = { $voice ->
    [own] De svar, du har givet, kommer med i boksen.
   *[other] De svar, I har givet, kommer med i boksen.
}
vault-forgotten = Glemmer du koden, kan vi ikke åbne kladden.
vault-forgotten-do = Skriv koden ned på papir. Læg papiret et andet sted end computeren.

vault-nickname = Navn på boksen
vault-nickname-hint = Alle ved denne computer kan se navnet. Det må gerne være et kælenavn.
vault-nickname-missing = Skriv et navn på boksen.
vault-code-new = Kode
vault-code-new-hint = Mindst 12 tegn. Fire ord er nemme at huske. Det er fint at sætte koden ind.
vault-code = Kode
vault-code-missing = Skriv koden.
vault-code-show = Vis tegn
vault-code-hide = Skjul tegn
vault-create = Lav boksen
vault-working = Vent lidt. Det tager et par sekunder.

vault-open-title = Åbn en boks
vault-open-lead = Så kommer kladden og svarene frem igen.
vault-open-which = Hvilken boks?
vault-open-which-missing = Vælg en boks.
vault-open = Åbn boksen
vault-damaged = Der er noget galt med denne boks. Den er ikke slettet.
vault-to-open = Åbn en boks, der findes
vault-to-create = Lav en ny boks
