# Explanations. They say "du" to the person who applies; the others are told so once (topic-voice).

topic-voice = { $voice ->
    [own] { "" }
    [relative] Her står “du” om den, du er pårørende til.
   *[worker] Her står “du” om den, du hjælper.
}

topic-hvem-title = Hvem kan få det?
topic-hvem-key-1 = Tilbuddet er arbejde for dig, der ikke kan have et almindeligt job.
topic-hvem-key-2 = Et menneske i kommunen ser på din situation og afgør det.
topic-hvem-key-3 = Du må altid søge.

topic-hvem-law = Det siger loven
topic-hvem-law-duty = Kommunen skal tilbyde beskyttet beskæftigelse til dig, når disse fire ting passer.
topic-hvem-law-age = 1. Du er under folkepensionsalderen. Den følger af, hvornår du er født.
topic-hvem-law-ground = 2. Du har en betydelig nedsat funktionsevne, i kroppen eller i psyken. Eller du har særlige sociale problemer. En af de to grunde er nok.
topic-hvem-law-work = 3. Derfor kan du ikke få eller beholde et job på normale vilkår.
topic-hvem-law-other = 4. Du kan heller ikke bruge et tilbud efter en anden lov. Det kan fx være et fleksjob.
topic-hvem-law-adult = Loven nævner ikke en laveste alder. Reglen står i lovens del om voksne.
topic-hvem-law-rise = Er du født i { $may-rise-year } eller senere, kan alderen blive hævet.
topic-hvem-law-104 = Vil du hellere have samvær end arbejde? Så findes aktivitets- og samværstilbud. Der er ikke løn.

topic-hvem-standard = Det siger { $kommune }
topic-hvem-randers-age = Du skal være fyldt { $lower-age } år.
topic-hvem-randers-other = Det skal først være undersøgt eller prøvet, om du kan bruge andre tilbud. Det kan være aktivering, fleksjob eller løntilskud for førtidspensionister.
topic-hvem-randers-together = Det finder du ud af sammen med din sagsbehandler og kommunens beskæftigelsesindsats. Udkastet bruger det gamle navn, jobcentret.
topic-hvem-randers-pension = De fleste i tilbuddet får førtidspension. Det er ikke et krav.
topic-hvem-ishoej-age = Ishøj skriver ikke en laveste eller højeste alder. Lovens grænse for folkepension gælder også i Ishøj.
topic-hvem-ishoej-other = Ishøj nævner fleksjob og skånejob som andre tilbud.
topic-hvem-ishoej-pension = Ishøj skriver om førtidspension, som om alle i tilbuddet får den. Loven kræver den ikke.

topic-hvem-apply = Når du vil søge
topic-hvem-apply-form = Du kan skrive, ringe eller møde op. Der er ingen bestemt blanket. DUKH, som rådgiver om handicap, skriver det. Skriv gerne, at du ansøger.
topic-hvem-apply-time = Kommunen skal have en frist for sit svar. Fristen begynder den dag, kommunen får din ansøgning.
topic-hvem-randers-time = I udkastet fra Randers er fristen { $answer-time }.
topic-hvem-ishoej-time = Ishøj skriver ikke et tal i teksten. Se kommunens hjemmeside, eller ring.
topic-hvem-apply-klage = Er du uenig i svaret, kan du klage. Kommunen skal normalt have din klage senest { $klage-weeks } uger efter, at du fik svaret.
topic-hvem-apply-help = Du må gerne have en med, som hjælper dig.

table-pension-before = Født før { $day }
table-pension-between = Født { $from } til { $to }
table-pension-from = Født { $from } eller senere
table-years = { $years } år
table-years-half = { $years }½ år
