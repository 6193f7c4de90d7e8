# "Læs om tilbuddet": the list of topics and the words around a topic. What the topics say stands in topic.ftl.

explain-lead = Tilbuddet hedder beskyttet beskæftigelse. Det er arbejde, der er tilpasset den enkelte.
explain-topic-hvem = Hvem kan få det?
explain-topic-hvem-text = Det siger loven, og det siger kommunen.
explain-key-points = Det vigtigste
explain-law = Loven
explain-standard = Kommunens tekst
explain-to-check = Gå til spørgsmålene
explain-to-topics = Se alle emner
