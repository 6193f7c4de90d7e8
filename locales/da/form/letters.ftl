# The short letters and papers: their pages and fields, and what cannot be left open.

# An answer that is late

page-sent-svar-title = { $voice ->
    [own] Vil du skrive mere i brevet?
   *[other] Vil personen skrive mere i brevet?
}
page-sent-svar-help = { $voice ->
    [own] Du må gerne springe det over. Brevet spørger selv, hvornår svaret kommer.
   *[other] Det må gerne springes over. Brevet spørger selv, hvornår svaret kommer.
}
page-sent-svar-why = Her er plads til det, der er svært ved at vente. Det er fint ikke at skrive noget.
field-sent-svar = Mere til brevet
example-sent-svar-1 = Jeg har ringet, men ved ikke, hvornår svaret kommer.
example-sent-svar-2 = Det er svært for mig at vente uden at vide noget.
example-sent-svar-3 = Skriv eller ring, hvis I mangler noget fra mig.

# Changes

page-aendringer-title = Hvad er anderledes end før?
page-aendringer-help = { $voice ->
    [own] Skriv kort, hvad der er sket, og hvilken dag. Ved du ikke hvilken dag? Så gå videre.
   *[other] Skriv kort, hvad der er sket, og hvilken dag. Ved I ikke hvilken dag? Så gå videre.
}
page-aendringer-why = Så kan kommunen se, om hjælpen stadig passer. Er man i tvivl om noget, må man gerne spørge.
field-aendringer = Det er anderledes
field-aendringer-dag = Dagen, det skete
example-aendringer-1 = Jeg er flyttet.
example-aendringer-2 = Jeg kan arbejde mindre end før.
example-aendringer-3 = Jeg kan arbejde mere end før.

# Papers in the case

page-aktindsigt-title = { $voice ->
    [own] Hvilke papirer vil du gerne se?
   *[other] Hvilke papirer vil personen gerne se?
}
page-aktindsigt-help = { $voice ->
    [own] Vælg det, der passer bedst. Ved du det ikke, så vælg hele sagen.
   *[other] Vælg det, der passer bedst. Ved I det ikke, så vælg hele sagen.
}
page-aktindsigt-why = Så ved kommunen, hvad den skal finde frem.
field-aktindsigt = Papirerne
field-aktindsigt-hele = Hele sagen
field-aktindsigt-afgoerelse = Svaret og papirerne bag det
field-aktindsigt-andet = Noget bestemt
field-aktindsigt-om = Er det noget bestemt? Skriv det her

# Fuldmagt

page-fuldmagt-hvem-title = Hvem skal have fuldmagten?
page-fuldmagt-hvem-help = { $voice ->
    [own] Skriv navnet på en, du er tryg ved. Det kan være en ven, en fra familien eller en helt anden.
   *[other] Skriv navnet på en, personen er tryg ved. Det kan være en ven, en fra familien eller en helt anden.
}
page-fuldmagt-hvem-why = Kommunen skal vide, hvem den må tale og skrive med.
page-fuldmagt-til-title = Hvad skal fuldmagten gælde?
page-fuldmagt-til-help = { $voice ->
    [own] Vælg det, du vil give lov til. Det kan godt være en enkelt ting.
   *[other] Vælg det, personen vil give lov til. Det kan godt være en enkelt ting.
}
page-fuldmagt-til-why = { $voice ->
    [own] Fuldmagten gælder kun det, du vælger. Den skal være på skrift, hvis en anden skal klage for dig. Kommunen kan stadig bede dig komme selv, hvis det betyder noget for sagen.
   *[other] Fuldmagten gælder kun det, personen vælger. Den skal være på skrift, hvis en anden skal klage. Kommunen kan stadig bede personen komme selv, hvis det betyder noget for sagen.
}
field-fuldmagt-hvem = Navn på den, der får fuldmagten
field-fuldmagt-adresse = Adressen på den, der får fuldmagten
field-fuldmagt-til = Fuldmagten gælder
field-fuldmagt-til-soege = At søge om beskyttet beskæftigelse
field-fuldmagt-til-moeder = At tale med kommunen på møder
field-fuldmagt-til-papirer = At se papirerne i sagen
field-fuldmagt-til-svar = At få svar og breve
field-fuldmagt-til-klage = At klage

# Bisidder

page-bisidder-title = Hvem er bisidder?
page-bisidder-help = { $voice ->
    [own] Skriv navnet, og hvilket møde det er. Ved du ikke, hvornår mødet er? Så gå videre.
   *[other] Skriv navnet, og hvilket møde det er. Ved I ikke, hvornår mødet er? Så gå videre.
}
page-bisidder-why = Så ved kommunen, at der kommer en mere til mødet.
field-bisidder = Bisidderens navn
field-bisidder-moede = Hvilket møde er det?

# Samtykke

page-samtykke-om-title = Hvilke oplysninger må kommunen hente?
page-samtykke-om-help = Skriv noget bestemt. Det kan være om ryggen, om søvn eller om en praktik.
page-samtykke-om-why = Et samtykke skal sige, hvilke oplysninger det gælder. Så er det klart, hvad der er sagt ja til.
page-samtykke-fra-title = Hvem må kommunen hente dem fra?
page-samtykke-fra-help = { $voice ->
    [own] Skriv hver person eller hvert sted, du siger ja til.
   *[other] Skriv hver person eller hvert sted, personen siger ja til.
}
page-samtykke-fra-why = Et samtykke skal sige, hvem oplysningerne kommer fra. Så er det klart, hvem kommunen må spørge.
field-samtykke-om = Hvad kommunen må hente
field-samtykke-fra = Hvem kommunen må hente det fra
example-samtykke-om-1 = Oplysninger om min ryg, og hvad jeg kan løfte.
example-samtykke-om-2 = Oplysninger om min søvn fra det sidste år.
example-samtykke-om-3 = Oplysninger om, hvordan det gik i min praktik.
example-samtykke-fra-1 = Min egen læge i lægehuset i min by.
example-samtykke-fra-2 = Den afdeling på sygehuset, hvor jeg går til behandling.
example-samtykke-fra-3 = Den arbejdsplads, hvor jeg sidst var i praktik.

# Reasons in writing

page-begrundelse-title = { $voice ->
    [own] Hvad vil du bede om?
   *[other] Hvad vil personen bede om?
}
page-begrundelse-help = { $voice ->
    [own] Vælg det, brevet skal bede om. Er du i tvivl, så vælg begge dele.
   *[other] Vælg det, brevet skal bede om. Er I i tvivl, så vælg begge dele.
}
page-begrundelse-why = Når svaret er på skrift og siger hvorfor, er det lettere at forstå. Det er også lettere at klage.
field-begrundelse = Brevet beder om
field-begrundelse-skrift = Svaret på skrift
field-begrundelse-hvorfor = En begrundelse for svaret
field-begrundelse-begge = Begge dele

# Pay and transport

page-beloeb-title = { $voice ->
    [own] Hvad vil du spørge til?
   *[other] Hvad vil personen spørge til?
}
page-beloeb-help = Vælg, hvad brevet skal spørge til. Skriv også, hvis der er noget bestemt, der er svært at forstå.
page-beloeb-why = Når kommunen viser, hvordan den har regnet, kan man se, om tallene passer.
field-beloeb = Brevet spørger til
field-beloeb-loen = Løn
field-beloeb-transport = Transport
field-beloeb-begge = Begge dele
field-beloeb-om = Det er svært at forstå
example-beloeb-om-1 = Jeg forstår ikke, hvordan timelønnen er fundet.
example-beloeb-om-2 = Jeg kan ikke se, hvor mange timer jeg får løn for.
example-beloeb-om-3 = Jeg ved ikke, hvad jeg selv skal betale for bussen.

# What a paper cannot do without

need-navn = { $voice ->
    [own] Skriv dit eget navn. Så kan fuldmagten laves.
   *[other] Skriv personens navn. Så kan fuldmagten laves.
}
need-fuldmagt-hvem = Skriv navnet på den, der skal have fuldmagten. Så kan den laves.
need-bisidder = Skriv bisidderens navn. Så kan brevet laves.
need-aendringer = Skriv, hvad der er anderledes. Så kan brevet laves.
need-samtykke-om = Skriv, hvilke oplysninger kommunen må hente. Så kan samtykket laves.
need-samtykke-fra = Skriv, hvem kommunen må hente dem fra. Så kan samtykket laves.
need-everything-samtykke-om = Et samtykke kan ikke gælde alt. Skriv hellere, hvilke oplysninger det er, fx om ryggen. Så kan samtykket laves.
need-everything-samtykke-fra = Et samtykke kan ikke gælde alle. Skriv hellere, hvem det er, fx egen læge. Så kan samtykket laves.
