# What is told of a search; and the screens that can be found: what they are called, and everyday words for them.

search-count = { $count ->
    [one] Vi fandt 1 ting.
   *[other] Vi fandt { $count } ting.
}
search-none = Vi fandt ikke noget om “{ $typed }”. Prøv et kortere ord, fx “løn”.

search-screen-check = { $voice ->
    [own] Tjek dig selv
   *[other] Tjek tilbuddet
}
    .also = test, kan jeg få det, krav, betingelser, passer det til mig
search-screen-pay = Regn på lønnen
    .also = løn, penge, beregn, hvor meget får jeg, timeløn, dusør
search-screen-payslip = Tjek en lønseddel
    .also = lønseddel, løn, udbetalt, for lidt i løn
search-screen-transport = Regn på transporten
    .also = transport, bus, tog, bil, cykel, taxa, kørsel, kilometer, rejsekort, billet
search-screen-travel = Tjek, hvad der er betalt for transport
    .also = betalt for meget, transport, penge tilbage
search-screen-now = Søg nu
    .also = ansøge, hurtig ansøgning, kort ansøgning, tre linjer
search-screen-write = Skriv til kommunen
    .also = brev, breve, skrive, post
search-screen-sagsbehandler = { $voice ->
    [own] Min sagsbehandler
   *[other] Sagsbehandleren
}
    .also = sagsbehandler, rådgiver, telefon til kommunen, hvem har sagen
search-screen-deadlines = { $voice ->
    [own] Mine frister
   *[other] Frister
}
    .also = frist, frister, dato, datoer, kalender, hvornår, klagefrist, svarfrist
search-screen-compare = Sammenlign Randers og Ishøj
    .also = forskel, forskelle, sammenligning, kommuner
search-screen-terms = Svære ord
    .also = ordbog, ordliste, ord, betydning, forklaring
search-screen-look = Udseende
    .also = farver, mørk, lys, skrift, skriftstørrelse, tekststørrelse, større tekst, bogstaver, kontrast, øjne
search-screen-kommune = Skift kommune
    .also = kommune, Randers, Ishøj, anden kommune, flytte, bopæl
