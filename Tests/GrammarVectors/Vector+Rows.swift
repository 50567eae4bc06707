import PipelineDomain

extension Vector {
  /// Every input.
  package static let all = names + reasons + stages + amounts + numbers + days + dates + steps

  private typealias Exceptions = [Way: Exception]

  private static func rows(
    _ field: Field, _ typed: [String], _ outcome: Outcome, _ exceptions: Exceptions = [:]
  ) -> [Vector] {
    typed.map { Vector(field, $0, outcome, exceptions) }
  }

  private static func not(_ reason: String) -> Exception {
    Exception(outcome: nil, reason: reason)
  }

  // MARK: Names

  private static let names =
    rows(
      .owner, ["Léa Martin", "lea martin", " LÉA  MARTIN ", "Le\u{301}a\u{A0}Martin"],
      .holds(.text("Léa Martin")))
    + rows(.owner, ["Inès", "INES", "inès "], .holds(.text("Inès")))
    + ["me", "Moi"].map { typed in
      Vector(
        .owner, typed, .holds(.text(author)),
        [.file: Exception(outcome: .asks(typed), reason: "a file does not say who wrote it")])
    }
    + [("Zoé", "Zoé"), (" Lea  Martn ", "Lea  Martn")].map { Vector(.owner, $0, .asks($1)) }
    + rows(
      .source, ["Référence", "reference", "REFERENCE ", "re\u{301}fe\u{301}rence"],
      .holds(.text("Référence")))
    + [
      Vector(.source, "Refference", .asks("Refference")), Vector(.source, "Radio", .asks("Radio")),
    ]
    + rows(
      .persona, ["directrice FINANCIERE", "Directrice\u{A0}financière"],
      .holds(.text("Directrice financière")))
    + [Vector(.persona, "Acheteur", .asks("Acheteur"))]
    + rows(
      .organization, ["Société Générale", "societe generale", "SOCIÉTÉ  générale "],
      .holds(.text("sg")))
    + rows(.organization, ["STRASSE ag", "straße  AG"], .holds(.text("str")))
    + [
      Vector(.organization, "Acme", .holds(.text("acmf"))),
      Vector(.organization, "acme", .holds(.text("acme"))),
      Vector(.organization, " Ostéa Sud ", .makes("Ostéa Sud")),
    ]
    + [
      Vector(.title, "  Étude  2 ", .holds(.text("Étude  2")), [.filter: wordsOnly]),
      Vector(.title, "   ", .refused(.emptyText(.title)), [.filter: wordsOnly]),
      Vector(.tags, " SaaS ", .holds(.list(["SaaS"]))),
      Vector(
        .tags, "saas; Cloud, ,x", .holds(.list(["saas", "Cloud", "x"])),
        [.filter: not("a filter asks for one tag")]),
    ]

  private static let wordsOnly = not("a filter looks for words of a title, not for the title")

  private static let reasons =
    rows(.lossReason, ["price", "PRICE", " prïce "], .holds(.text("price")))
    + rows(.lossReason, ["prix trop eleve", "Prix  trop élevé"], .holds(.text("Prix trop élevé")))
    + [
      Vector(.lossReason, "prcie", .asks("prcie")),
      Vector(.lossReason, " the weather ", .asks("the weather")),
      Vector(
        .lossReason, " ", .refused(.reasonNeeded),
        [
          .filter: not("a filter asks for a text"),
          .file: Exception(outcome: .holds(.none), reason: "other programs ask for no reason"),
        ]),
    ]

  // MARK: Stages

  private static func stage(_ typed: String, _ id: String) -> Vector {
    Vector(.stage, typed, .holds(.text(id)), [.board: byNumber, .triage: byNumber])
  }

  private static let byNumber = not("a key chooses a stage by its number")

  private static let stages =
    ["demo", "DEMO", "Démo", " dèmo "].map { stage($0, "demo") }
    // By key before by name, spelt so before spelt nearly so, the first of several.
    + ["offer", "Offer", "OFFER"].map { stage($0, "offer") }
    + [stage("Proposition", "offer"), stage("Essai", "trial"), stage("ESSAI", "trial")]
    + [stage("essai", "pilot")]
    + [("2", "demo"), ("6", "pilot")].map { typed, id in
      Vector(
        .stage, typed, .holds(.text(id)),
        [
          .file: Exception(
            outcome: .refused(.unknownStage(Stage.ID(typed))),
            reason: "a number in a file is a key of another program")
        ])
    }
    + [
      Vector(
        .stage, "nowhere", .refused(.unknownStage("nowhere")),
        [.board: byNumber, .triage: byNumber])
    ]

  // MARK: Amounts and other numbers

  private static func euros(_ units: Int64) -> FieldValue {
    .money(Money(minorUnits: units, currency: .euro))
  }

  private static let amounts =
    [
      ("1250", 125_000), ("1250.5", 125_050), ("1250,50", 125_050), ("1 250,50", 125_050),
      (" 1\u{202F}250,50 € ", 125_050), ("1,250.50", 125_050), ("1'250.50", 125_050),
      ("1.250,50", 125_050), ("12k", 1_200_000), ("12 K€", 1_200_000), ("1,5M", 150_000_000),
      ("EUR 12k", 1_200_000), ("1,5 k€", 150_000),
    ].map { Vector(.amount, $0.0, .holds(euros($0.1))) }
    + ["1,250", "1.250"].map {
      Vector(
        .amount, $0, .holds(euros(125_000)),
        [.file: not("the other amounts of the column, or --decimals, tell the sign")])
    }
    + [
      Vector(
        .amount, "0", .holds(euros(0)),
        [.file: Exception(outcome: .holds(.none), reason: "programs write zero for unknown")]),
      Vector(
        .amount, "$500",
        .holds(Currency("USD").map { .money(Money(minorUnits: 50_000, currency: $0)) } ?? .none),
        [.file: not("in a file the sign stands for many currencies, of which --currency tells one")]
      ),
      Vector(
        .amount, "12k",
        .holds(Currency("USD").map { .money(Money(minorUnits: 1_200_000, currency: $0)) } ?? .none),
        [
          .filter: not("a filter means the board's currency, or the one it names"),
          .file: not("a row is a deal of its own"),
        ], of: "cccc"),
      Vector(.amount, "-5", .refused(.negativeAmount(.amount))),
      Vector(.cost, "-1k", .refused(.negativeAmount(.cost)), [.filter: unasked]),
      Vector(.cost, "1 200,5", .holds(euros(120_050)), [.filter: unasked]),
    ]
    + ["12kk", "1.2.3", "twelve", "1,25.000", "12€€"].map {
      Vector(.amount, $0, .unreadable(.amount($0)))
    }

  private static let unasked = not("filters do not ask for it")

  private static let numbers =
    rows(.probability, ["40", " 40 %", "40%"], .holds(.integer(40)))
    + [
      Vector(.probability, "140", .unreadable(.percent("140")), [.filter: anyNumber]),
      Vector(.probability, "-1", .unreadable(.percent("-1")), [.filter: anyNumber]),
      Vector(.probability, "half", .unreadable(.percent("half"))),
      Vector(
        .probability, "0.4", .unreadable(.percent("0.4")),
        [
          .filter: anyNumber,
          .file: Exception(outcome: .holds(.integer(40)), reason: "programs write shares of one"),
        ]),
    ]

  private static let anyNumber = not("a filter compares with any number")

  // MARK: Days

  private static func day(_ text: String) -> Day { Day(text) ?? entry }

  /// A day that is not one without the day on which it was written.
  private static func relative(_ field: Field, _ typed: String, _ value: FieldValue) -> Vector {
    let fault = FieldParser.ParseError.day(typed.trimmed)
    let exception = Exception(
      outcome: .unreadable(fault), reason: "a file does not say on which day it was written")
    return Vector(field, typed, .holds(value), [.file: exception])
  }

  private static let days =
    [
      ("2026-12-01", "2026-12-01"), ("01/12/2026", "2026-12-01"), ("25.12.2026", "2026-12-25"),
      ("15 décembre 2026", "2026-12-15"), (" Dec 15, 2026", "2026-12-15"),
      ("7 janv. 2027", "2027-01-07"),
    ].map { Vector(.expectedClose, $0.0, .holds(.day(day($0.1)))) }
    + [
      ("vendredi", "2026-11-27"), ("FRI", "2026-11-27"), ("demain", "2026-11-21"),
      ("tomorrow", "2026-11-21"), ("+3d", "2026-11-23"), ("+3j", "2026-11-23"),
      ("dans 2 semaines", "2026-12-04"), ("+1a", "2027-11-20"), ("+1y", "2027-11-20"),
      ("01/12", "2026-12-01"), ("1 dec", "2026-12-01"), ("15 décembre", "2026-12-15"),
      ("eom", "2026-11-30"), ("fin de trimestre", "2026-12-31"), ("lundi prochain", "2026-11-23"),
      ("next monday", "2026-11-23"),
    ].map { relative(.expectedClose, $0.0, .day(day($0.1))) }
    + ["2026-02-30", "31/11/2026", "someday", "3 jui 2026"].map {
      Vector(.expectedClose, $0, .unreadable(.day($0)))
    }
    + ["2026-12", "décembre 2026"].map {
      Vector(
        .expectedClose, $0, .unreadable(.day($0)), [.filter: not("a filter asks for periods too")])
    }

  private static let dates =
    [Vector(.createdOn, "2026-11-02", .holds(.day(day("2026-11-02"))))]
    + [("lundi 2 novembre 2026", "2026-11-02"), ("02/11/2026", "2026-11-02")].map {
      Vector(.createdOn, $0.0, .holds(.day(day($0.1))))
    }
    + [("2/11", "2026-11-02"), ("-2w", "2026-11-06"), ("1er novembre", "2026-11-01")].map {
      relative(.createdOn, $0.0, .day(day($0.1)))
    }
    + [
      Vector(
        .createdOn, "2026-12-24", .refused(.createdAfterEntry(entry)),
        [
          .file: Exception(
            outcome: .refused(.createdAfterEntry(Zone.utc.day(of: now))),
            reason: "a row is typed in by the import")
        ]),
      Vector(.createdOn, "jamais", .unreadable(.day("jamais"))),
      Vector(.closedOn, "2026-11-18", .holds(.day(day("2026-11-18")))),
      relative(.closedOn, "hier", .day(day("2026-11-19"))),
      relative(.closedOn, "lundi", .day(day("2026-11-16"))),
      Vector(
        .closedOn, "2026-12-24", .refused(.closedAhead(day("2026-12-24"))),
        [
          .file: Exception(
            outcome: .holds(.day(day("2026-12-24"))),
            reason: "another program's sale is taken and told, not lost")
        ]),
      Vector(.closedOn, "31/11/2026", .unreadable(.day("31/11/2026"))),
    ]

  private static func step(_ text: String) -> FieldValue {
    .step(NextStep(what: step, due: day(text)))
  }

  private static let steps =
    [Vector(.nextStep, "2026-11-23", .holds(step("2026-11-23")))]
    + [
      ("next monday", "2026-11-23"), ("lundi", "2026-11-23"), ("+1s", "2026-11-27"),
      ("24/11", "2026-11-24"), ("fin du mois", "2026-11-30"),
    ].map { relative(.nextStep, $0.0, step($0.1)) }
    + [
      Vector(
        .nextStep, "someday", .unreadable(.day("someday")),
        [.board: inOneLine, .triage: inOneLine])
    ]

  private static let inOneLine = not("step and day are one line, of which the day is the end")
}
