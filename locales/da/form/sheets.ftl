# The person's own sheets: the card for a meeting and the sheet for a follow-up. They are never sent.

page-moede-title = Hvornår er mødet, og hvem er med?
page-moede-help = { $voice ->
    [own] Skriv også, hvor det er. Ved du det ikke? Så gå videre.
   *[other] Skriv også, hvor det er. Ved I det ikke? Så gå videre.
}
page-moede-why = Så står det hele samlet på kortet.
page-moede-sige-title = { $voice ->
    [own] Hvad vil du gerne sige?
   *[other] Hvad vil personen gerne sige?
}
page-moede-sige-help = Skriv det vigtigste først. Stikord er nok.
page-moede-sige-why = Det kan være svært at huske det hele på et møde. Kortet må gerne læses højt.
page-moede-spoerge-title = { $voice ->
    [own] Hvad vil du gerne spørge om?
   *[other] Hvad vil personen gerne spørge om?
}
page-moede-spoerge-help = Et par spørgsmål er nok.
page-moede-spoerge-why = Så bliver de ikke glemt. Er et svar svært at forstå, er det fint at spørge igen.

field-moede-hvornaar = Hvornår og hvor?
field-moede-hvem = Hvem er med?
field-moede-sige = Det skal siges
field-moede-spoerge = Det skal der spørges om

example-moede-sige-1 = Jeg har brug for en pause undervejs.
example-moede-sige-2 = Jeg vil gerne sige, hvad der er svært for mig.
example-moede-sige-3 = Jeg er glad for mit arbejde og vil gerne blive.
example-moede-spoerge-1 = Hvad sker der nu, og hvornår?
example-moede-spoerge-2 = Hvem kan jeg ringe til bagefter?
example-moede-spoerge-3 = Kan jeg få det på skrift?

page-opfoelgning-gaar-title = Hvordan går det?
page-opfoelgning-gaar-help = Skriv både det, der går godt, og det, der er svært. Det kan være arbejdet, stedet eller vejen derhen.
page-opfoelgning-gaar-why = Kommunen skal se, om hjælpen stadig passer. Det er ingen fejl, hvis noget er svært.
page-opfoelgning-aendret-title = { $voice ->
    [own] Er noget anderledes for dig end sidst?
   *[other] Er noget anderledes for personen end sidst?
}
page-opfoelgning-aendret-help = Det kan være helbredet, hjemmet eller arbejdet. Er alt det samme, er det også godt at skrive.
page-opfoelgning-aendret-why = Når noget er anderledes, kan der være brug for anden hjælp end før.
page-opfoelgning-maal-title = { $voice ->
    [own] Hvad ønsker du nu?
   *[other] Hvad ønsker personen nu?
}
page-opfoelgning-maal-help = { $voice ->
    [own] Det kan være noget nyt. Det er også fint, hvis du vil have det som nu.
   *[other] Det kan være noget nyt. Det er også fint, hvis alt skal være som nu.
}
page-opfoelgning-maal-why = { $voice ->
    [own] En handleplan siger, hvad hjælpen er til for. Så er det godt at vide, hvad du selv ønsker.
   *[other] En handleplan siger, hvad hjælpen er til for. Så er det godt at vide, hvad personen selv ønsker.
}

field-opfoelgning-godt = Det går godt
field-opfoelgning-svaert = Det er svært
field-opfoelgning-aendret = Anderledes end sidst
field-opfoelgning-maal = Ønsker til den næste tid

example-opfoelgning-godt-1 = Jeg er glad for at komme på arbejde.
example-opfoelgning-godt-2 = Opgaverne passer til mig.
example-opfoelgning-godt-3 = Jeg har det godt med de andre.
example-opfoelgning-svaert-1 = Jeg bliver træt, før dagen er slut.
example-opfoelgning-svaert-2 = Der er for meget larm.
example-opfoelgning-svaert-3 = Jeg mangler en fast person, jeg kan spørge.
example-opfoelgning-aendret-1 = Jeg kan mere end før.
example-opfoelgning-aendret-2 = Jeg har brug for flere pauser end før.
example-opfoelgning-aendret-3 = Alt er, som det plejer.
example-opfoelgning-maal-1 = Jeg vil gerne lære en ny opgave.
example-opfoelgning-maal-2 = Jeg vil gerne have det, som det er nu.
example-opfoelgning-maal-3 = Jeg vil gerne prøve et andet sted.
