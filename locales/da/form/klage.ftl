# The complaint: its own pages. The day of the decision and what stands in it: svarbrev.ftl.

page-klage-uenig-title = { $voice ->
    [own] Hvad er du uenig i?
   *[other] Hvad er personen uenig i?
}
page-klage-uenig-help = Vælg gerne flere ting.
page-klage-uenig-why = Så ved kommunen, hvad den skal se på igen. En klage handler om det, kommunen har afgjort i netop den sag.
page-klage-hvorfor-title = { $voice ->
    [own] Hvorfor er du uenig?
   *[other] Hvorfor er personen uenig?
}
page-klage-hvorfor-help = Et par linjer er nok. Skriv det med egne ord.
page-klage-hvorfor-why = Kommunen bruger det, når den ser på sagen igen. Klagen kan sendes, selv om der står lidt eller ingenting.
page-klage-i-stedet-title = { $voice ->
    [own] Hvad vil du gerne have i stedet?
   *[other] Hvad vil personen gerne have i stedet?
}
page-klage-i-stedet-help = { $voice ->
    [own] Skriv det, du ønsker. Ved du det ikke? Så gå videre.
   *[other] Skriv det, personen ønsker. Ved I det ikke? Så gå videre.
}
page-klage-i-stedet-why = Så er det klart for kommunen, hvad klagen skal føre til.
page-klage-vente-title = { $voice ->
    [own] Vil du bede kommunen vente, til klagen er afgjort?
   *[other] Vil personen bede kommunen vente, til klagen er afgjort?
}
page-klage-vente-help = { $voice ->
    [own] Siger du ja, beder brevet om, at alt bliver ved det gamle så længe. Kommunen siger så, om den vil vente.
   *[other] Er svaret ja, beder brevet om, at alt bliver ved det gamle så længe. Kommunen siger så, om den vil vente.
}
page-klage-vente-why = Vi ved ikke, hvad reglen siger om det. Regn ikke med, at kommunen venter, men det er fint at spørge.
page-klage-sent-title = Er der en grund til, at klagen kommer nu?
page-klage-sent-help = { $voice ->
    [own] Det ser ud til, at klagefristen er gået. Du kan klage alligevel. Skriv gerne, hvad der skete.
   *[other] Det ser ud til, at klagefristen er gået. Personen kan klage alligevel. Skriv gerne, hvad der skete.
}
page-klage-sent-why = Er der en særlig grund, kan Ankestyrelsen normalt se bort fra fristen.

field-klage-uenig = Uenig i
field-klage-uenig-afslag = Afslag
field-klage-uenig-dage = Antal dage
field-klage-uenig-loen = Løn
field-klage-uenig-transport = Transport
field-klage-uenig-sted = Arbejdssted
field-klage-uenig-stopper = At tilbuddet stopper
field-klage-uenig-andet = Andet
field-klage-hvorfor = Grunden
field-klage-i-stedet = Ønsket i stedet
field-klage-vente = Skal brevet bede kommunen vente?
field-klage-vente-ja = Ja
field-klage-vente-nej = Nej
field-klage-vente-ved-ikke = Det ved jeg ikke
field-klage-sent = Grunden til, at klagen kommer nu

example-klage-hvorfor-1 = Svaret passer ikke med, hvordan jeg har det.
example-klage-hvorfor-2 = Jeg tror, at kommunen mangler nogle af mine papirer.
example-klage-hvorfor-3 = Jeg trives med de dage, jeg har nu.
example-klage-i-stedet-1 = Jeg vil gerne have et ja til min ansøgning.
example-klage-i-stedet-2 = Jeg vil gerne beholde de dage, jeg har.
example-klage-i-stedet-3 = Jeg vil gerne have et sted, der passer bedre til mig.
example-klage-sent-1 = Jeg var syg, da brevet kom.
example-klage-sent-2 = Jeg forstod først brevet, da en hjalp mig.
example-klage-sent-3 = Brevet kom senere, end der står på det.
