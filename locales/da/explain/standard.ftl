# What a kvalitetsstandard is, what a draft means, and that the law stands above it.

topic-standard-title = Hvad er en kvalitetsstandard?
    .also = regler, kommunens tekst, politikere
topic-standard-ask-1 = Har I en kvalitetsstandard for beskyttet beskæftigelse, og er den vedtaget?
topic-standard-ask-2 = Hvor kan jeg læse den?
topic-standard-ask-3 = Hvad gør I, når en person har brug for noget andet end det, der står?

topic-standard-text-heading = Hvad er det for en tekst?
topic-standard-level = En kvalitetsstandard er kommunens egen tekst om en slags hjælp. Den viser, hvad kommunen som regel giver.
topic-standard-law-above = Loven står over teksten. Derfor skal kommunen altid se på netop dig, før den træffer en afgørelse.
topic-standard-randers-draft = Teksten fra Randers er et udkast. Den er ikke vedtaget endnu og kan blive lavet om.
topic-standard-ishoej-draft = Teksten fra Ishøj er et udkast. Den er ikke godkendt endnu og kan blive lavet om.
topic-standard-service = Det, som de fleste får, kaldes kommunens serviceniveau. Det kan være anderledes i en anden kommune.
topic-standard-randers-expect = Randers vil gerne, at du ved, hvad du kan vente. Teksten skal også give alle de samme muligheder for støtte.
topic-standard-ishoej-open = Ishøj vil gøre det let at se, hvilken hjælp der er. Hjælpen skal følge de samme linjer for alle, men passe til den enkelte.
topic-standard-ishoej-workers = Teksten er også skrevet til fagfolk. Ishøj ser på den igen, når noget større ændrer sig.

topic-standard-draft-heading = Hvad gælder lige nu?
topic-standard-ask-now = En tekst kan være ny, gammel eller et udkast. Spørg derfor kommunen, hvad der gælder. Det er gratis at få råd.
topic-standard-randers-means = Udkastet kan vise dig, hvad Randers gerne vil. Men du kan ikke regne med det endnu.
topic-standard-randers-date = Det er byrådet, altså politikerne i Randers, der skal vedtage teksten. Men på forsiden mangler dagen.
topic-standard-ishoej-means = Udkastet kan vise dig, hvad Ishøj gerne vil. Men du kan ikke regne med det endnu.
topic-standard-ishoej-date = På forsiden står der, at Social- og Sundhedsudvalget godkender teksten, men dagen mangler. Længere inde står der, at kommunalbestyrelsen har vedtaget niveauet. I begge sidder der politikere.

topic-standard-law-heading = Loven og din sag
topic-standard-different = Din hjælp kan altså blive anderledes end den, du læser om. Det kommer an på, hvad du kan og har brug for.
topic-standard-cut = Har du allerede tilbuddet, kan kommunen ikke skære ned uden at se på netop dig. Det har Ankestyrelsen sagt. Den ser på klager over kommunens svar.
topic-standard-randers-praksis = Randers skriver, at teksten hører sammen med loven og det, Ankestyrelsen har sagt. Den kan altså ikke stå alene.
topic-standard-binds = Nogle af Ankestyrelsens afgørelser bliver offentliggjort. Dem skal kommunerne følge i sager, der ligner.
topic-standard-complain = Du kan ikke klage over selve niveauet. Men du kan klage over afgørelsen om dig, hvis du synes, den er forkert.
topic-standard-basis = Reglen om tilbuddet står i serviceloven. Efter den lov er der lavet regler om løn og transport. De står i en bekendtgørelse.
topic-standard-basis-age = Bekendtgørelsen er ikke ny, men vi har ikke fundet en nyere. Spørg kommunen, om den stadig gælder.
topic-standard-ishoej-basis = Ishøj henviser også til en vejledning. I udkastet står der “Serviceoven”. Vi mener, det er en skrivefejl for serviceloven.

topic-standard-others-heading = Andre slags hjælp
topic-standard-whole = Har du brug for mere end arbejde? Så skal kommunen normalt også se på, hvad du ellers kan få.
topic-standard-randers-list = Randers vil se på det sammen med dig, så det hele hænger sammen. Kommunen har i alt { $standards } kvalitetsstandarder for voksne. De handler fx om samværstilbud, samtaler, vejledning og steder at bo.
topic-standard-randers-list-more = Andre handler om aflastning, egne hjælpere, en ledsager eller ekstra udgifter. Der er også nogle om undervisning og om behandling for stofmisbrug.
