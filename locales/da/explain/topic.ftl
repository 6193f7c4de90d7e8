# Around the explanations. They say "du" to the person who applies; the others are told so once (topic-voice).

topic-voice = { $voice ->
    [own] { "" }
    [relative] Her står “du” om den, du er pårørende til.
   *[worker] Her står “du” om den, du hjælper.
}

table-pension-before = Født før { $day }
table-pension-between = Født { $from } til { $to }
table-pension-from = Født { $from } eller senere
table-years = { $years } år
table-years-half = { $years }½ år

# The way, step by step.
topic-flow-apply = Du søger
topic-flow-look = Kommunen undersøger
topic-flow-answer = Du får svar
topic-flow-begin = Du starter
topic-flow-follow = Kommunen følger op
