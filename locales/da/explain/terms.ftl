# The hard words (“Svære ord”): the word, its forms in running text, what it means, an example, and everyday words by which one may search.

# The offer and its neighbours

term-beskyttet-beskaeftigelse = beskyttet beskæftigelse
    .forms = beskyttede beskæftigelse, beskyttet beskæftigelses
    .means = Arbejde med løn til dig, der ikke kan have et almindeligt job. Det skal passe til dine evner og ønsker.
    .example = Fx: Lene pakker skruer i poser et par formiddage om ugen. Hun holder pause, når hun er træt.
    .also = beskyttet værksted, beskyttet arbejde, arbejde, job, værksted, tilbuddet

term-saerligt-tilrettelagt-beskaeftigelsesforloeb = særligt tilrettelagt beskæftigelsesforløb
    .forms = særligt tilrettelagte beskæftigelsesforløb, særligt tilrettelagt forløb, særligt tilrettelagte forløb, beskæftigelsesforløb, beskæftigelsesforløbet
    .means = Et forløb med arbejde, lagt til rette for dig med særlige sociale problemer. Kommunen kan tilbyde det, men skal ikke.
    .example = Fx: René begynder stille og roligt på et værksted, hvor nogen hjælper ham i gang.
    .also = forløb, sociale problemer, komme i gang

term-aktivitets-og-samvaerstilbud = aktivitets- og samværstilbud
    .forms = aktivitets- og samværstilbuddet, aktivitets- og samværstilbuddene, samværstilbud, samværstilbuddet
    .means = Et sted, hvor man laver noget sammen med andre om dagen. Det er ikke arbejde, og der er ingen løn.
    .example = Fx: Ruth maler og går ture sammen med de andre. Det er rart for hende at komme ud.
    .also = samvær, aktivitet, dagtilbud, hobby, klub, uden løn

term-fleksjob = fleksjob
    .forms = fleksjobbet, fleksjobs, fleksjobbene
    .means = Et job med støtte til den, der varigt kan arbejde meget mindre end andre. Det er for dem, der hverken får førtidspension eller seniorpension.
    .example = Fx: Klaus har kræfter til et par timer om dagen. Han har et fleksjob i en butik.
    .also = job med støtte, job på særlige vilkår, få timer

term-skaanejob = skånejob
    .forms = skånejobbet, skånejobs, skånejobbene, løntilskud for førtidspensionister, job med løntilskud for førtidspensionister
    .means = Et job til dig med førtidspension, hvor arbejdsstedet får tilskud til lønnen. I loven hedder det løntilskud for førtidspensionister.
    .example = Fx: Erik får førtidspension og hjælper hos en gartner. Gartneren får tilskud til hans løn.
    .also = løntilskud, tilskud til løn, job med førtidspension, job på særlige vilkår

term-aktivering = aktivering
    .forms = aktiveringen, aktiveringstilbud, aktiveringstilbuddet
    .means = Tilbud fra kommunen, der skal hjælpe dig tættere på et job. Det er som regel for dem, der får dagpenge eller kontanthjælp.
    .example = Fx: Nadia får kontanthjælp. Hun er i praktik i en børnehave.
    .also = praktik, kursus, kontanthjælp, dagpenge

term-kommunens-beskaeftigelsesindsats = kommunens beskæftigelsesindsats
    .forms = beskæftigelsesindsatsen, jobcenter, jobcentret, jobcenteret, jobcentre, jobcentrene, jobcentrets, jobcenterets
    .means = Den del af kommunen, der hjælper folk i arbejde. Før hed den jobcentret, og det siger nogle stadig.
    .example = Fx: Mikkel vil vide, om han kan få et fleksjob. Det taler han med kommunens beskæftigelsesindsats om.
    .also = finde arbejde, arbejdsformidling, hjælp til job

# Who can get it

term-betydelig-nedsat-funktionsevne = betydelig nedsat funktionsevne
    .forms = betydeligt nedsat funktionsevne, betydelig nedsat fysisk eller psykisk funktionsevne, betydeligt nedsat fysisk eller psykisk funktionsevne, betydelig nedsat fysisk funktionsevne, betydelig nedsat psykisk funktionsevne
    .means = Noget i kroppen eller psyken gør, at du kan klart mindre end de fleste. Det er en af de to grunde, som loven nævner.
    .example = Fx: Per har fået en hjerneskade. Han glemmer hurtigt og har brug for støtte til det meste.
    .also = handicap, sygdom, psykisk sygdom, hjerneskade, kan ikke så meget

term-saerlige-sociale-problemer = særlige sociale problemer
    .forms = særligt socialt problem
    .means = Svære ting i dit liv står i vejen for et almindeligt job. Det er en af de to grunde, som loven nævner.
    .example = Fx: Dennis har i lang tid ikke haft et sted at bo. Han kan ikke passe et almindeligt job.
    .also = hjemløs, misbrug, svært liv, ensom, sociale problemer

term-funktionsevne = funktionsevne
    .forms = funktionsevnen, funktionsevner, funktionsevnens, funktionsniveau, funktionsniveauet, funktionsniveauer
    .means = Hvor godt du klarer hverdagens opgaver med din krop og din psyke. Det kaldes også funktionsniveau.
    .example = Fx: Inge kan selv lave mad. Men hun har brug for hjælp til at komme i tøjet.
    .also = hvad jeg kan, klare hverdagen, evner

term-funktionsnedsaettelse = funktionsnedsættelse
    .forms = funktionsnedsættelsen, funktionsnedsættelser, funktionsnedsættelserne
    .means = Noget i kroppen eller psyken virker dårligere og gør hverdagen svær. Mange kalder det et handicap.
    .example = Fx: Jonas har svært ved at få begyndt på tingene. Han tør heller ikke tage bussen alene.
    .also = handicap, sygdom, diagnose, angst

term-arbejdsevne = arbejdsevne
    .forms = arbejdsevnen, arbejdsevner, arbejdsevnens
    .means = Det, du kan klare på et arbejde: hvilke opgaver, hvor tit og hvor længe ad gangen.
    .example = Fx: Tina kan arbejde om formiddagen. Efter frokost er hun for træt.
    .also = evne til at arbejde, kræfter, hvad jeg kan arbejde

term-folkepensionsalder = folkepensionsalder
    .forms = folkepensionsalderen, folkepensionsalderens
    .means = Den alder, hvor man kan få folkepension. Den kommer an på, hvornår man er født, og tilbuddet er for dem, der er yngre.
    .example = Fx: Lars er ti år yngre end sin bror. Derfor kan hans folkepensionsalder være højere.
    .also = pension, pensionist, alder, hvor gammel, gå på pension

term-foertidspension = førtidspension
    .forms = førtidspensionen, førtidspensionens, førtidspensionist, førtidspensionister
    .means = Penge hver måned til den, der ikke kan leve af et job. Mange i tilbuddet får den, men loven kræver den ikke.
    .example = Fx: Susanne får førtidspension og tjener lidt ved siden af. Som regel bliver pensionen ikke mindre af det.
    .also = pension, fast indtægt, ydelse

# Pay and transport

term-loen-efter-indsats = løn efter indsats
    .forms = lønnen efter indsats, løn efter din indsats
    .means = Lønnen følger det arbejde, du laver. Den form skal kommunen bruge, så vidt det kan lade sig gøre.
    .example = Fx: Ali samler hylder. Jo flere hylder han samler, jo mere får han i løn.
    .also = penge, lønning, akkord, hvad får jeg i løn

term-timeloen-efter-arbejdsvurdering = timeløn efter arbejdsvurdering
    .forms = timelønnen efter arbejdsvurdering, timeløn efter en arbejdsvurdering, arbejdsvurdering, arbejdsvurderingen, arbejdsvurderinger
    .means = En løn i timen, når løn efter indsats ikke passer. Den bygger på en arbejdsvurdering: et blik på, hvad netop du kan.
    .example = Fx: Karin hjælper i et køkken. Det er svært at tælle, hvad hun når, så hun får en timeløn.
    .also = penge, lønning, løn i timen, vurdering af arbejde

term-arbejdsdusoer = arbejdsdusør
    .forms = arbejdsdusøren, arbejdsdusører, arbejdsdusørens
    .means = En lille løn, du kan få, når betydelig nedsat funktionsevne gør, at du ellers ville tjene meget lidt. Den er mindst { $floor } af den laveste løn i overenskomsten.
    .example = Fx: Mona kan kun klare få opgaver, fordi hendes hænder ryster. Hun får en arbejdsdusør.
    .also = dusør, lille løn, lommepenge, penge, lønning, betaling

term-overenskomst = overenskomst
    .forms = overenskomsten, overenskomster, overenskomsterne, overenskomstens, overenskomstmæssig, overenskomstmæssige
    .means = En aftale om løn og vilkår mellem en fagforening og arbejdsgivere. Der er mange, så spørg arbejdsstedet, hvilken der bliver brugt.
    .example = Fx: Bo gør rent. Arbejdsstedet ser i overenskomsten for rengøring.
    .also = aftale om løn, fagforening, tarif, vilkår

term-mindsteloen = mindsteløn
    .forms = mindstelønnen, mindstelønninger, laveste overenskomstmæssige løn, mindste overenskomstmæssige løn, laveste løn i overenskomsten, laveste timeløn i overenskomsten, laveste aftalte løn
    .means = Den laveste løn, som en overenskomst tillader for et arbejde. Den bruges til at finde grænsen for arbejdsdusør.
    .example = Fx: I en overenskomst for industri er den { $example-wage } i timen. Andre overenskomster har andre tal.
    .also = laveste løn, løn i timen, penge, mindste betaling

term-traekprocent = trækprocent
    .forms = trækprocenten, trækprocenter, trækprocentens
    .means = Den viser, hvor stor en del der går til skat, når dit fradrag er brugt. Fradrag er penge, du ikke betaler skat af.
    .example = Fx: Henrik finder sit skattekort på nettet. Der står hans trækprocent.
    .also = skat, skattekort, fradrag, hvad går til skat

term-am-bidrag = AM-bidrag
    .forms = am-bidraget, arbejdsmarkedsbidrag, arbejdsmarkedsbidraget
    .means = Et beløb, der går fra de fleste lønninger før skat. Vi ved ikke, om det går fra lønnen her, så se på lønsedlen.
    .example = Fx: Allan ser på sin lønseddel. Der kan han se, om der er trukket AM-bidrag.
    .also = skat, lønseddel, trukket i løn

term-befordring = befordring
    .forms = befordringen, befordringsudgift, befordringsudgiften, befordringsudgifter, befordringsudgifterne
    .means = Lovens ord for transport. Her er det turen mellem dit hjem og arbejdsstedet.
    .example = Fx: Pia tager bussen frem og tilbage. Det, hun betaler for turen, er en udgift til befordring.
    .also = transport, kørsel, bus, tog, cykel, taxa

# Work and place

term-skaanehensyn = skånehensyn
    .forms = skånehensynet, skånehensynene
    .means = Det, arbejdsstedet skal tage hensyn til, så arbejdet ikke bliver for hårdt for dig.
    .example = Fx: Kurt kan ikke tåle støj. Han får en stille plads og flere pauser.
    .also = pauser, ro, støj, tunge løft, tage hensyn, passe på

term-mestring = mestring
    .forms = mestringen, at mestre, mestrer
    .means = At blive bedre til at klare det, livet byder på. Ingen skal kunne alt, og det er ikke det samme for alle.
    .example = Fx: Freja øver sig i at tage bussen alene. For Bjarne handler det om at vaske tøj.
    .also = klare sig selv, mestre, lære, øve sig, klare hverdagen

term-tilbudsportalen = Tilbudsportalen
    .forms = tilbudsportal, tilbudsportalens
    .means = En oversigt på nettet over sociale tilbud i hele landet. Både Randers og Ishøj skriver, at tilbuddet skal stå på den.
    .example = Fx: Jette vil læse om et værksted. Hun slår det op på Tilbudsportalen.
    .also = liste over steder, finde et sted, hjemmeside

term-frit-valg-af-leverandoer = frit valg af leverandør
    .forms = frit valg, frit leverandørvalg, leverandørvalg, leverandør, leverandøren, leverandører, leverandørens
    .means = Leverandøren er det sted, der giver dig hjælpen. Frit valg er, når du selv vælger stedet, og det kan man ikke overalt.
    .example = Fx: Kommunen finder et sted til Flemming. Men først har han sagt, hvad han helst vil.
    .also = vælge selv, vælge sted, firma, bestemme selv

# The municipality, its text and the laws

term-handlekommune = handlekommune
    .forms = handlekommunen, handlekommuner, handlekommunens
    .means = Den kommune, der skal behandle din ansøgning og følge op på din hjælp. Der er regler for, hvilken det er.
    .example = Fx: Anne er flyttet til en ny by. Hun spørger, hvilken kommune der skal svare hende.
    .also = hvilken kommune, min kommune, flytte, bopæl

term-byraad = byråd
    .forms = byrådet, byrådets, byrådene, kommunalbestyrelse, kommunalbestyrelsen, kommunalbestyrelsens
    .means = De politikere, der er valgt til at styre kommunen. I loven hedder de kommunalbestyrelsen.
    .example = Fx: Byrådet har sat en frist for svar. Hanne kan se den på kommunens hjemmeside.
    .also = politikere, borgmester, kommunen, valg

term-kvalitetsstandard = kvalitetsstandard
    .forms = kvalitetsstandarden, kvalitetsstandarder, kvalitetsstandarderne, kvalitetsstandardens
    .means = En tekst, hvor kommunen skriver, hvilken hjælp den giver, og hvem den er for. Loven gælder altid, også når teksten siger noget andet.
    .example = Fx: Peter læser i kvalitetsstandarden, hvor tit kommunen følger op.
    .also = kommunens regler, kommunens tekst, standard

term-serviceniveau = serviceniveau
    .forms = serviceniveauet, serviceniveauer, serviceniveauets
    .means = Den hjælp, som byrådet har valgt, at de fleste kan få. Men kommunen skal altid se på netop din sag.
    .example = Fx: Byrådet har valgt, at man kan arbejde alle hverdage. Sofie ønsker færre dage og taler med kommunen om det.
    .also = hvor meget hjælp, niveau, hvad kan jeg få

term-udkast = udkast
    .forms = udkastet, udkastene, udkastets
    .means = En tekst, der ikke er færdig. Politikerne har ikke sagt ja til den endnu, så den kan blive ændret.
    .example = Fx: Jens læser et udkast. Han spørger kommunen, hvad der gælder nu.
    .also = kladde, forslag, ikke færdig, ikke vedtaget

term-serviceloven = serviceloven
    .forms = servicelovens, lov om social service
    .means = Loven om støtte til mennesker med handicap eller sociale problemer. Her står reglen om beskyttet beskæftigelse.
    .example = Fx: I brevet til Kim står der “serviceloven”. Så ved han, hvilken lov kommunen har brugt.
    .also = lov, paragraf, social service, regler

term-bekendtgoerelse = bekendtgørelse
    .forms = bekendtgørelsen, bekendtgørelser, bekendtgørelsens, bekendtgørelserne
    .means = Regler, som en minister laver, og som hører til en lov. Dem om løn og transport i tilbuddet står i en bekendtgørelse.
    .example = Fx: Maria vil vide, hvem der betaler turen til arbejde. Det kan hun læse i bekendtgørelsen.
    .also = regler, lov, minister

term-retssikkerhedsloven = retssikkerhedsloven
    .forms = retssikkerhedslovens, lov om retssikkerhed og administration på det sociale område
    .means = Loven om, hvordan kommunen skal behandle sager om hjælp. Her står også reglerne om at klage.
    .example = Fx: Ole vil være med, når der bliver talt om hans sag. Det skal han kunne efter loven.
    .also = lov, regler, frist, klage

term-forvaltningsloven = forvaltningsloven
    .forms = forvaltningslovens
    .means = Loven om, hvordan det offentlige skal behandle sager. Den gælder for mange slags sager, ikke kun dem om hjælp.
    .example = Fx: Ida vil have sin søster med til et møde i kommunen. Loven siger, at det må hun gerne.
    .also = lov, regler, det offentlige

term-helhedsorienteret-indsats = helhedsorienteret indsats
    .forms = helhedsorienterede indsats, helhedsorienterede indsatser, helhedsorienteret hjælp, helhedsorienteret måde
    .means = Hjælp, der ser på hele dit liv. De forskellige slags hjælp skal passe sammen.
    .example = Fx: Randi får støtte både hjemme og på arbejdet. De to steder taler sammen.
    .also = hele livet, samlet hjælp, se på det hele

# Help from another person

term-bisidder = bisidder
    .forms = bisidderen, bisiddere, bisidderne, bisidderens, bisidders
    .means = En, du tager med til et møde, så du ikke er alene. Bisidderen kan ikke bestemme for dig.
    .example = Fx: Astrid tager sin nabo med. Naboen husker bagefter, hvad der blev sagt.
    .also = hjælper, støtte til møde, have en med, ven, ledsager

term-partsrepraesentant = partsrepræsentant
    .forms = partsrepræsentanten, partsrepræsentanter, partsrepræsentantens, partsrepræsentation
    .means = En, du selv vælger til at tale og skrive til kommunen for dig. Kommunen kan bede om en fuldmagt.
    .example = Fx: Ulla vælger sin bror. Nu skriver kommunen også til ham om hendes sag.
    .also = tale for mig, hjælper, advokat, repræsentant

term-fuldmagt = fuldmagt
    .forms = fuldmagten, fuldmagter, fuldmagterne, fuldmagtens
    .means = Dit ja til, at en anden må handle for dig. Skriv den helst ned, og skriv, hvad den gælder.
    .example = Fx: Carl skriver på et papir, at hans mor må klage for ham. Han skriver under.
    .also = underskrift, handle for mig, lov til, tilladelse

term-vaerge = værge
    .forms = værgen, værger, værgerne, værgens, værgemål, værgemålet
    .means = En, som er udpeget til at handle for en voksen, der ikke selv kan. Det er bestemt på forhånd, hvad det gælder.
    .example = Fx: Elses datter er hendes værge. Hun skriver ansøgningen for sin mor.
    .also = handle for en anden, umyndig

term-dukh = DUKH
    .forms = dukhs, den uvildige konsulentordning på handicapområdet, konsulentordningen
    .means = Et sted, hvor man kan få gratis råd om handicap og sager i kommunen. DUKH holder ikke med nogen og afgør ikke sagen.
    .example = Fx: Gitte er i tvivl, om hun skal klage. Hun ringer til DUKH.
    .also = rådgivning, gratis hjælp, handicap, uvildig

# The case and its papers

term-voksenudredningsmetoden = voksenudredningsmetoden
    .forms = vum, voksenudredningsmetode, voksenudredningsmetodens, voksenudredning, voksenudredningen
    .means = En fast måde at se på, hvad du kan, og hvad du har brug for. De fleste kommuner bruger den, og den kaldes VUM.
    .example = Fx: Sagsbehandleren spørger Ahmed om mad, søvn, venner og arbejde. Så kommer de godt rundt om det hele.
    .also = udredning, skema, samtale, undersøgelse

term-samtykke = samtykke
    .forms = samtykket, samtykker, samtykkes
    .means = Dit ja til, at kommunen henter oplysninger om dig hos andre. Det skal være klart, hvad der hentes, hvor og til hvilken sag.
    .example = Fx: Steen siger ja til, at hans læge sender papirer om hans ryg til kommunen.
    .also = sige ja, tilladelse, hente oplysninger, læge, journal

term-partshoering = partshøring
    .forms = partshøringen, partshøringer, partshøre, partshører, partshørt, partshøres
    .means = Kommunen skal som regel vise dig oplysninger, du ikke kender, før den svarer. Så kan du sige, hvad du mener.
    .example = Fx: Morten får et papir fra hospitalet at se. Der er en fejl i det, og det siger han.
    .also = sige sin mening, se oplysninger, rette fejl, høring

term-aktindsigt = aktindsigt
    .forms = aktindsigten, aktindsigter
    .means = At se de papirer, som kommunen har i din sag. Det kan du som regel, når du beder om det.
    .example = Fx: Vibeke vil læse, hvad der står om hende i sagen. Hun beder om aktindsigt.
    .also = se mine papirer, journal, min sag, læse sagen

term-visitation = visitation
    .forms = visitationen, visitationens, visitere, visiterer, visiteres, visiteret
    .means = Kommunen finder ud af, hvilken hjælp der passer, og hvor du kan få den. Er du visiteret til et sted, har kommunen sagt ja.
    .example = Fx: Mette er visiteret til et værksted. Hun begynder, når der er plads.
    .also = finde et sted, få en plads, valgt ud, henvist

term-skoen = skøn
    .forms = skønnet, skønnets, vurdering, vurderingen, vurderinger, vurderingens
    .means = Et menneske i kommunen ser på din sag og finder ud af, om lovens krav passer på dig. Det kaldes også en vurdering.
    .example = Fx: Sagsbehandleren har læst alle Linas papirer. Så laver han et skøn.
    .also = vurdere, bedømme, mening, hvem bestemmer

term-svarfrist = svarfrist
    .forms = svarfristen, svarfrister, svarfristens, sagsbehandlingsfrist, sagsbehandlingsfristen, sagsbehandlingsfrister
    .means = Den tid, kommunen har til at svare dig. Den begynder, når kommunen har fået din ansøgning.
    .example = Fx: Kommunen når det ikke. Så skal Niels have et brev om, hvornår svaret kan komme.
    .also = frist, vente, hvor længe, ventetid, sagsbehandlingstid

term-afgoerelse = afgørelse
    .forms = afgørelsen, afgørelser, afgørelserne, afgørelsens, afgørelses
    .means = Kommunens svar i din sag, fx et ja eller et nej. Er du uenig, kan du klage.
    .example = Fx: Torben får et brev. Der står, at han kan begynde på et værksted.
    .also = svar, brev fra kommunen, ja, nej, afslag, bevilling

term-handleplan = handleplan
    .forms = handleplanen, handleplaner, handleplanerne, handleplanens
    .means = En plan, som du og kommunen så vidt muligt laver sammen. I den står, hvad hjælpen skal føre til.
    .example = Fx: I planen står, at Mia vil lære at bruge kassen i kantinen.
    .also = plan, mål, aftaler, fremtid

term-opfoelgning = opfølgning
    .forms = opfølgningen, opfølgninger, opfølgningens
    .means = Kommunen ser løbende på, om hjælpen stadig passer til dig. Det skal så vidt muligt ske sammen med dig.
    .example = Fx: Sagsbehandleren ringer til Svend. De taler om, hvordan det går på arbejdet.
    .also = følge op, møde, hvordan går det, status, samtale

# To disagree

term-klagevejledning = klagevejledning
    .forms = klagevejledningen, klagevejledninger, klagevejledningens
    .means = Den siger, hvordan du klager, til hvem og inden hvornår. Den skal med i brevet, hvis du ikke får alt, du søgte om.
    .example = Fx: Line har fået nej. Nederst i brevet står, hvem hun kan klage til.
    .also = hvordan klager jeg, klage, hvor klager man

term-klage = klage
    .forms = klagen, klager, klagerne, klagede, klaget, klages, klagens, påklage, påklages
    .means = At sige eller skrive til kommunen, at du er uenig i svaret. Kommunen skal normalt have klagen senest { $klage-weeks } uger efter, at du fik det.
    .example = Fx: Emma ville gerne have haft flere dage. Hun ringer til kommunen og klager.
    .also = klagefrist, uenig, utilfreds, nej, afslag, anke

term-genvurdering = genvurdering
    .forms = genvurderingen, genvurderinger, genvurderingens, genvurdere, genvurderer, genvurderes, genvurderet
    .means = Kommunen ser på sit svar en gang til, når du har klaget. Det skal som regel ske inden for { $genvurdering-weeks } uger.
    .example = Fx: Hassan har klaget. Kommunen læser hans sag igen og giver ham ret.
    .also = se på sagen igen, nyt svar, klage

term-ankestyrelsen = Ankestyrelsen
    .forms = ankestyrelsens
    .means = Et sted i staten, der afgør klager over kommunernes svar. Kommunen sender som regel klagen dertil, hvis den ikke giver dig ret.
    .example = Fx: Kommunen siger stadig nej til Bente. Så sender den hendes klage til Ankestyrelsen.
    .also = klage, anke, staten, hvem ser på min klage

term-ankestyrelsens-praksis = Ankestyrelsens praksis
    .forms = principafgørelse, principafgørelsen, principafgørelser, principmeddelelse, principmeddelelser
    .means = Svar, som Ankestyrelsen har lagt frem for alle, fordi de kan bruges i andre sager. Kommunerne skal følge dem i sager, der ligner.
    .example = Fx: Ankestyrelsen har sagt, at arbejdet skal passe til det, man selv ønsker og kan.
    .also = tidligere sager, domme, afgørelser, hvad plejer man

term-sagsbehandler = sagsbehandler
    .forms = sagsbehandleren, sagsbehandlere, sagsbehandlerne, sagsbehandlerens, sagsbehandlers
    .means = Den i kommunen, der tager sig af din sag. Det er dér, du kan spørge og sige, hvad du mener.
    .example = Fx: Birgit ringer til sin sagsbehandler. Hun vil vide, om der mangler noget i hendes ansøgning.
    .also = rådgiver, socialrådgiver, kontaktperson, kommunen, hvem skal jeg ringe til
