# What is known of the case: the decision in hand, what stands in it, its days, who handles it, and the municipality's own time-limit.

page-svarbrev-title = { $voice ->
    [own] Hvornår fik du svaret?
   *[other] Hvornår fik personen svaret?
}
page-svarbrev-help = { $voice ->
    [own] Skriv datoen på svaret, eller den dag, det blev fortalt. Ved du det ikke? Så gå videre.
   *[other] Skriv datoen på svaret, eller den dag, det blev fortalt. Ved I det ikke? Så gå videre.
}
page-svarbrev-why = Så kan kommunen se, hvilket svar det er. Vi bruger også dagene til at regne klagefristen ud.
page-tjekliste-title = Hvad står der i svaret?
page-tjekliste-help = { $voice ->
    [own] Kig i svaret, hvis du har det. Ved du det ikke? Så gå videre.
   *[other] Kig i svaret, hvis I har det. Ved I det ikke? Så gå videre.
}
page-tjekliste-why = { $voice ->
    [own] Et svar på skrift skal sige hvorfor, og hvordan man klager. Det gælder, når svaret ikke er helt, som du ønskede.
   *[other] Et svar på skrift skal sige hvorfor, og hvordan man klager. Det gælder, når svaret ikke er helt, som personen ønskede.
}
page-sagsbehandler-title = { $voice ->
    [own] Hvem har din sag?
   *[other] Hvem har sagen?
}
page-sagsbehandler-help = { $voice ->
    [own] Kig i et brev fra kommunen. Skriv kun det, du ved.
   *[other] Kig i et brev fra kommunen. Skriv kun det, I ved.
}
page-sagsbehandler-why = Så er det let at finde, hvem man kan ringe eller skrive til.
page-sag-ansoegt-title = Hvornår fik kommunen ansøgningen?
page-sag-ansoegt-help = { $voice ->
    [own] Det er den dag, ansøgningen nåede frem. Ved du det ikke? Så gå videre.
   *[other] Det er den dag, ansøgningen nåede frem. Ved I det ikke? Så gå videre.
}
page-sag-ansoegt-why = Kommunens frist for at svare løber fra den dag.
page-egen-frist-title = Hvor lang er kommunens frist for at svare?
page-egen-frist-help = { $voice ->
    [own] Skriv den frist, kommunen selv har fortalt dig. Ved du det ikke? Så gå videre.
   *[other] Skriv den frist, kommunen selv har fortalt. Ved I det ikke? Så gå videre.
}
page-egen-frist-why = Hver kommune sætter sin egen frist, og den kan blive lavet om. Skriv den her, så kan vi regne med den.
page-sag-klaget-title = Hvornår fik kommunen klagen?
page-sag-klaget-help = { $voice ->
    [own] Det er den dag, klagen nåede frem. Ved du det ikke? Så gå videre.
   *[other] Det er den dag, klagen nåede frem. Ved I det ikke? Så gå videre.
}
page-sag-klaget-why = Kommunen har som regel en frist til at se på sagen igen. Den løber fra den dag.
page-sag-begyndt-title = { $voice ->
    [own] Hvornår begyndte du i tilbuddet?
   *[other] Hvornår begyndte personen i tilbuddet?
}
page-sag-begyndt-help = { $voice ->
    [own] Skriv også, hvornår kommunen sidst fulgte op. Ved du det ikke? Så gå videre.
   *[other] Skriv også, hvornår kommunen sidst fulgte op. Ved I det ikke? Så gå videre.
}
page-sag-begyndt-why = Kommunen skal løbende følge sagen. Med dagene kan vi vise, hvornår man kan spørge til en opfølgning.
page-sag-syg-title = Hvornår begyndte sygdommen eller fraværet?
page-sag-syg-help = { $voice ->
    [own] Skriv den første dag. Passer det ikke, eller ved du det ikke? Så gå videre.
   *[other] Skriv den første dag. Passer det ikke, eller ved I det ikke? Så gå videre.
}
page-sag-syg-why = I udkastet fra Randers skal arbejdsstedet sige til, når nogen er syg længe. Så kan kommunen se, om hjælpen stadig passer.

field-afgoerelse-dag = Datoen på svaret
field-afgoerelse-sendt = Sådan kom svaret
field-afgoerelse-sendt-digital = Digital Post
field-afgoerelse-sendt-brev = Almindeligt brev
field-afgoerelse-sendt-hurtigbrev = Quickbrev
field-afgoerelse-sendt-haanden = Fik det i hånden
field-afgoerelse-sendt-mundtligt = Fik det fortalt
field-afgoerelse-sendt-ved-ikke = Det ved jeg ikke
field-afgoerelse-modtaget = Dagen, svaret kom frem
field-svar-begrundelse = Står der hvorfor?
field-svar-begrundelse-ja = Ja
field-svar-begrundelse-nej = Nej
field-svar-begrundelse-ved-ikke = Det ved jeg ikke
field-svar-paragraf = Står der, hvilken paragraf kommunen har brugt?
field-svar-paragraf-ja = Ja
field-svar-paragraf-nej = Nej
field-svar-paragraf-ved-ikke = Det ved jeg ikke
field-svar-klagevejledning = Står der, hvordan man klager?
field-svar-klagevejledning-ja = Ja
field-svar-klagevejledning-nej = Nej
field-svar-klagevejledning-ved-ikke = Det ved jeg ikke
field-svar-frist = Står der, hvornår man senest kan klage?
field-svar-frist-ja = Ja
field-svar-frist-nej = Nej
field-svar-frist-ved-ikke = Det ved jeg ikke
field-sagsbehandler = Sagsbehandlerens navn
field-sagsbehandler-telefon = Sagsbehandlerens telefon
field-sagsbehandler-afdeling = Afdeling i kommunen
field-ansoegning-modtaget = Dagen, kommunen fik ansøgningen
field-egen-frist-tal = Hvor lang er fristen? Skriv et tal
field-egen-frist-enhed = Er det uger, måneder eller dage?
field-egen-frist-enhed-uger = Uger
field-egen-frist-enhed-maaneder = Måneder
field-egen-frist-enhed-hverdage = Hverdage
field-egen-frist-enhed-dage = Dage
field-egen-frist-dag = Dagen, kommunen sagde det
field-klage-modtaget = Dagen, kommunen fik klagen
field-start-dag = Første dag i tilbuddet
field-fulgt-op-dag = Dagen for sidste opfølgning
field-syg-fra = Første dag med sygdom eller fravær
