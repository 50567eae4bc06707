import Diagnostics
import PipelineDomain
import PipelineExchange
import Testing
@testable import Localization

struct FileWordsTests {
  private static let languages = Language.allCases.map { $0.words() }

  private static let facts: [ValidationIssue.Fact] = [
    .laterVersion(2), .byteOrderMark, .carriageReturns, .unsafeCharacter("\u{202E}"),
  ]
  private static let textFaults: [JSONParseError.Kind] = [
    .empty, .truncated, .utf16, .invalidUTF8, .duplicateKey("x"), .trailingComma, .comment,
    .loneSurrogate, .rawControlCharacter(7), .tooDeep(limit: 64), .trailingContent, .leadingZero,
    .numberOutOfRange("9"), .notAnInteger("1.5"), .missingMember("x"), .wrongCount(3, expected: 2),
    .oneMemberOf(["a", "b"]),
  ]
  private static let wanted: [JSONParseError.Wanted] = [
    .day, .instant, .currency, .rank, .decimal, .version, .oneOf(["a"]), .range(0, 9), .window,
    .distinctKey, .month, .calendarPeriod, .exchangeRate, .week, .period,
  ]
  private static let integrityIssues: [IntegrityIssue.Kind] = [
    .noOpenStage, .duplicateStage("s"), .probabilityOutOfRange(101),
    .thresholdsReversed(warm: 9, rot: 5), .unknownStage("s"),
    .retiredStage("s"), .forgottenStage("s", deals: 2), .unknownOrganization("o"),
    .unknownOwner("Zoé"), .emptyTitle, .closedWithoutDay, .openWithClosingDay,
    .historyDisagrees(.title, recorded: .text("a"), found: .text("b")), .historyNotAscending("e"),
    .duplicateEntry("e"), .undoesNothing("e"), .sequenceExhausted("e", .max), .closedBeforeCreated,
    .leftBeforeSigned,
    .paidBeforeSigned("p"), .negativePayment("p"), .negativeAmount(.amount), .unknownUpsell("d"),
    .upsellCycle,
  ]
  private static let contradictions = integrityIssues.map { kind in
    ValidationIssue.Fact.board(IntegrityIssue(deal: "d", kind: kind, severity: .error))
  }
  private static let misplaced = JSONParseError.Expectation.allCases.map {
    JSONParseError.Kind.unexpected(found: "x", expected: $0)
  }
  private static let mistyped = JSONType.allCases.map {
    JSONParseError.Kind.wrongType(found: $0, expected: .object)
  }
  private static let unfit = wanted.map { JSONParseError.Kind.unfit("x", wanted: $0) }
  private static let faults =
    facts + contradictions
    + [textFaults, misplaced, mistyped, unfit].flatMap { $0 }.map(ValidationIssue.Fact.text)

  private static let file = "b.json"
  private static let failures: [IOFailure] = [
    .missing(path: file), .notRegularFile(path: file, .directory),
    .notRegularFile(path: file, .special), .tooLarge(path: file, limit: 1 << 30),
    .readOnly(path: file), .unsafeDirectory(path: file), .locked(path: file, by: .unknown),
    .locked(path: file, by: .running(12)), .locked(path: file, by: .stopped(12)),
    .locked(path: file, by: .gone(12)), .wouldBeTooLarge(path: file, limit: 1 << 30),
    .readOnlyDirectory(path: file),
    .unusableLock(path: file, lock: "a/.p.json.lock", .directory),
    .unusableLock(path: file, lock: "a/.p.json.lock", .special),
    .lockDenied(path: file, lock: "a/.p.json.lock"), .alreadyExists(path: file),
    .changedWhileSaving(path: file),
  ]
  private static let causes: [ErrorNumber.Cause] = [
    .hardware, .notADirectory, .nameTooLong, .tooManyOpen, .other("x"), .noSpace, .overQuota,
    .notPermitted, .readOnlySystem, .denied,
  ]
  private static let refusedCalls = causes.map { cause in
    IOFailure.call(.write, path: file, ErrorNumber(rawValue: 1, cause: cause))
  }
  private static let unreadable = IOFailure.call(
    .open, path: file, ErrorNumber(rawValue: 1, cause: .denied))
  private static let ownTroubles: [StoreError] = [
    .empty, .shrunk(kept: 1, of: 12), .futureVersion(found: 2), .unknownStage("s"),
    .conflict(.missingDeal("d"), by: nil), .conflict(.missingDeal("d"), by: "Zoé"),
  ]
  private static let troubles =
    ownTroubles + (failures + refusedCalls + [unreadable]).map(StoreError.file)

  private static let ownNotes: [ImportIssue.Kind] = [
    .oddity(.encoding(.utf16)), .columnIgnored, .alreadyThere, .deletedAtSource,
    .blank(.field(.owner)),
    .untitled, .noTitles,
    .readAs(from: "x", to: "y"), .zeroIsUnknown, .noAmount, .estimated, .undated,
    .creationUnknown, .closedAhead, .stageDatesDisagree, .nextStepWithoutDay("x"), .nextStepUnnamed,
    .newName(.owner, "Zoé"), .newName(.source, "x"), .stageMade("Won", .won),
    .stageMade("Lost", .lost),
    .stageAssumedOpen("x"), .probabilityFromHistory(stage: "x", percent: 20, won: 1, closed: 40),
    .probabilityAssumed(stage: "x", percent: 20),
    .thresholdsFromHistory(stage: "x", warm: 5, rot: 9, won: 40), .addedUp, .memberAdded("x"),
    .amountChanged(
      from: Money(minorUnits: 1, currency: .euro), to: Money(minorUnits: 2, currency: .euro)),
    .rateChanged(from: Ratio(1), to: Ratio(2)), .rateOfItself(.euro),
  ]
  private static let refusals: [ImportIssue.Refusal] = [
    .refused(.emptyText(.title)), .unreadable(.day("x")), .unreadable(.amount("x")),
    .refused(.negativeAmount(.amount)), .unreadable(.percent("x")),
    .unreadableCurrency("x"), .unreadableFlag("x"), .unknownStatus("x"),
    .refused(.unknownStage("x")), .refused(.noStage(.won)), .refused(.retiredStage("y")),
    .refused(.createdAfterEntry(Day(ordinal: 20_777))),
    .noClosingDay, .tooManyCells, .sameKey(asLine: 3), .missing(.month), .repeated(asLine: 3),
    .unreadableCell(.month, "x"), .unreadableCell(.kind, "x"), .unreadableCell(.rate, "x"),
    .unreadableCell(.pair, "x"), .unreadableCell(.period, "x"), .unknownName("x", .team),
    .unknownName("x", .sources), .severalThere(2),
  ]
  private static let notes = [ownNotes, refusals.map { ImportIssue.Kind.refused($0) }].flatMap {
    $0
  }

  private static let board = Board(settings: Settings(name: "B", stages: []))

  private static let tableFaults: [CSVParseError.Kind] = [
    .empty, .unterminatedQuote, .textAfterQuote, .tooManyCells,
  ]
  private static let importFaults: [ImportRefusal] = [
    .unknownColumn("x"), .noTitleColumn(found: ["a", "b"]),
    .otherKind(.costs), .otherKind(.rates), .noColumn(.kind, found: ["a"]),
    .noColumn(.month, found: ["a"]), .oneSidedRates("USD", example: "1.08"),
    .ambiguousDates(column: "c", example: "x"), .ambiguousAmounts(column: "c", example: "x"),
  ]

  /// Every sentence is one line, another than all others of its language, and not that of the other.
  private func expectOwnSentences(_ told: [[String]]) throws {
    for sentences in told {
      #expect(Set(sentences).count == sentences.count)
      #expect(sentences.allSatisfy { !$0.isEmpty && !$0.contains("\n") })
    }
    let (english, french) = (try #require(told.first), try #require(told.last))
    for (one, other) in zip(english, french) { #expect(one != other) }
  }

  @Test func `every fault of a document is another sentence in each language`() throws {
    try expectOwnSentences(Self.languages.map { words in Self.faults.map { words.fault($0) } })
  }

  @Test func `every trouble with a file is another sentence in each language`() throws {
    try expectOwnSentences(
      Self.languages.map { words in Self.troubles.map { words.failure($0, at: Self.file) } })
  }

  @Test func `every note and trouble of an import is another sentence in each language`() throws {
    try expectOwnSentences(
      Self.languages.map { words in Self.notes.map { words.note($0, column: "x", on: Self.board) } }
    )
    try expectOwnSentences(
      Self.languages.map { words in
        Self.importFaults.map(words.fault) + Self.tableFaults.map(words.fault)
      })
  }

  @Test(arguments: [
    ("1.200", "1.2 (decimal point)", "1,200 (thousands)", "1 200 (séparateur de milliers)"),
    ("1,250 €", "1,250 (thousands)", "1.25 (decimal comma)", "1,25 (séparateur décimal)"),
    ("1,234.50", "1,234.5 (decimal point)", "comma", "virgule"),
  ])
  func `an amount in question is offered as what each mark reads`(
    example: String, point: String, comma: String, french: String
  ) {
    let subject = ImportQuestion.Subject.decimalMark(column: "c", example: example)
    let (english, other) = (Language.english.words(), Language.french.words())
    #expect(english.answer(.decimalMark(.point), to: subject) == point)
    #expect(english.answer(.decimalMark(.comma), to: subject) == comma)
    #expect(
      other.answer(.decimalMark(.comma), to: subject)
        == french.replacing("1 2", with: "1\u{202F}2"))
  }

  @Test func `a re-import that adds nothing asks about the updates alone`() {
    #expect(Language.english.words().importPrompt(added: 0, updated: 3) == "Update 3 deals? [Y/n] ")
    #expect(
      Language.french.words().importPrompt(added: 0, updated: 3)
        == "Mettre à jour 3 affaires\u{A0}? [O/n] ")
  }

  @Test(arguments: [
    (0, 0, 0, "Added 0 deals of 1 row to b.json.", "0 affaire ajoutée sur 1 ligne, dans b.json."),
    (
      1, 1, 1, "Added 1 deal of 3 rows to b.json; 1 already imported; 1 rejected.",
      "1 affaire ajoutée sur 3 lignes, dans b.json\u{A0}; 1 déjà importée\u{A0}; 1 rejetée."
    ),
    (
      2, 2, 2, "Added 2 deals of 6 rows to b.json; 2 already imported; 2 rejected.",
      "2 affaires ajoutées sur 6 lignes, dans b.json\u{A0}; 2 déjà importées\u{A0}; 2 rejetées."
    ),
  ])
  func `an import is summed up in the number of each language`(
    added: Int, known: Int, refused: Int, english: String, french: String
  ) {
    let summary = ImportSummary(
      file: "b.json", isDryRun: false, added: added, rows: max(1, added + known + refused),
      known: known, refused: refused)
    #expect(Self.languages.map { $0.summary(summary) } == [english, french])
  }

  @Test(
    arguments: [
      ([], nil, "x.csv", "x.csv"), ([], "Foo", "x.csv, column Foo", "x.csv, colonne Foo"),
      ([7], nil, "x.csv:7", "x.csv:7"),
      ([2, 3], nil, "x.csv, 2 rows (lines 2, 3)", "x.csv, 2 lignes (2, 3)"),
      (
        [2, 3, 5, 8], "Foo", "x.csv, column Foo, 4 rows (lines 2, 3, 5 and 1 more)",
        "x.csv, colonne Foo, 4 lignes (2, 3, 5 et 1 autre)"
      ),
    ] as [([Int], String?, String, String)])
  func `many lines are told by the first three`(
    lines: [Int], column: String?, english: String, french: String
  ) {
    #expect(
      Self.languages.map { $0.place(file: "x.csv", column: column, lines: lines) }
        == [english, french])
  }

  @Test func `what is expected stands before what was found`() {
    let french = Language.french.words()
    #expect(
      french.fault(.unexpected(found: "x", expected: .colon))
        == "attendu\u{A0}: un deux-points\u{A0}; trouvé\u{A0}: x")
    #expect(
      french.fault(.unexpected(found: "x", expected: .commaOrBrace))
        == "attendu\u{A0}: une virgule ou }\u{A0}; trouvé\u{A0}: x")
    #expect(Self.languages.map { $0.severity(.warning) } == ["warning", "avertissement"])
  }

  @Test(arguments: Language.allCases)
  func `what to type for a column is one argument of a shell`(language: Language) {
    let field = language == .french ? "CHAMP" : "FIELD"
    let words = language.words()
    #expect(
      words.note(.columnIgnored, column: "Date exited \"Sale\"", on: Self.board).contains(
        "--map 'Date exited \"Sale\"=\(field)'"))
    #expect(
      words.note(.columnIgnored, column: "Jour d'appel", on: Self.board).contains(
        "--map 'Jour d'\\''appel=\(field)'"))
  }
}
