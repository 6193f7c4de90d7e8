# "Læs om tilbuddet": the list of topics, and the words around a topic. What the topics say stands in the folder explain.

explain-lead = Tilbuddet hedder beskyttet beskæftigelse. Det er arbejde, der er tilpasset den enkelte.
explain-flow = Vejen, skridt for skridt
explain-topics = Emner
explain-topic-read = Læst
explain-more-ways = Se også
explain-compare = Sammenlign Randers og Ishøj
explain-compare-text = Loven og kommunernes tekster side om side.
explain-terms = Svære ord
explain-terms-text = Hvert ord er forklaret med et eksempel.

explain-key-points = Det vigtigste
explain-depth = Hvor meget vil du læse?
explain-depth-short = Kort
explain-depth-more = Mere
explain-depth-sources = Hvor det står
explain-law = Loven
explain-guidance = Råd og praksis
explain-standard = Kommunens tekst
explain-open = Det ved vi ikke
explain-differences = Her er der forskel
explain-differences-law = Loven siger
# Followed by a municipality's name.
explain-differences-in = I
explain-ask = Spørg kommunen
explain-ask-lead = Vi kender ikke teksten fra den kommune. Her er noget, man kan spørge om.
explain-next = Næste emne:
explain-to-check = Gå til spørgsmålene
explain-to-topics = Se alle emner

explain-term-close = Luk forklaringen
explain-term-more = Læs mere:
explain-terms-lead = Ordene står i alfabetisk orden. Eksemplerne er opdigtede.

explain-compare-title = Loven og kommunernes tekster
explain-compare-lead = Her står de ting, som loven og kommunernes tekster siger noget om.
explain-compare-point = Hvad det handler om
explain-compare-law = Loven

explain-print = Gem som PDF
