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
search-screen-draft = Skriv en ansøgning
    .also = ansøge, søge, brev, brev til kommunen, skema, blanket, kladde, søg nu
search-screen-now = Søg nu
    .also = ansøge, hurtig ansøgning, kort ansøgning, tre linjer
search-screen-write = Skriv til kommunen
    .also = brev, breve, skrive, post
search-screen-klage = Klag over et svar
    .also = klage, klagebrev, uenig, afslag, ankestyrelsen
search-screen-sent-svar = Spørg til et svar, der er for sent
    .also = intet svar, venter, rykker, frist, sent svar
search-screen-begrundelse = Bed om en begrundelse
    .also = begrundelse, hvorfor, svar på skrift, afgørelse på skrift
search-screen-beloeb = Spørg til løn eller transport
    .also = regnet forkert, beløb, lønseddel, penge
search-screen-aendringer = Fortæl om ændringer
    .also = ændring, flyttet, syg, ny adresse, oplysningspligt
search-screen-aktindsigt = Bed om aktindsigt
    .also = aktindsigt, se papirer, sagens papirer, journal
search-screen-samtykke = Giv et samtykke
    .also = samtykke, lov til at spørge, læge, oplysninger
search-screen-fuldmagt = Giv en fuldmagt
    .also = fuldmagt, på vegne af, partsrepræsentant, pårørende
search-screen-bisidder = Fortæl om en bisidder
    .also = bisidder, med til møde, støtte
search-screen-moedekort = Kort til et møde
    .also = møde, samtale, huskeseddel, spørgsmål til mødet
search-screen-opfoelgning = Ark til opfølgning
    .also = opfølgning, årlig opfølgning, handleplan, mål
search-screen-sagsbehandler = Min sagsbehandler
    .also = sagsbehandler, rådgiver, telefon til kommunen, hvem har sagen
search-screen-deadlines = Mine frister
    .also = frist, frister, dato, datoer, kalender, hvornår, klagefrist, svarfrist
search-screen-compare = Sammenlign Randers og Ishøj
    .also = forskel, forskelle, sammenligning, kommuner
search-screen-terms = Svære ord
    .also = ordbog, ordliste, ord, betydning, forklaring
search-screen-look = Udseende
    .also = farver, mørk, lys, skrift, skriftstørrelse, tekststørrelse, større tekst, bogstaver, kontrast, øjne
search-screen-kommune = Skift kommune
    .also = kommune, Randers, Ishøj, anden kommune, flytte, bopæl
