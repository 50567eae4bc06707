import Diagnostics
import PipelineDomain
import Testing
@testable import Localization

struct HealthWordsTests {
  private static let path = "/b/p.json"
  private static let number = ErrorNumber(rawValue: 28, cause: .noSpace)
  private static let place = TextPosition(line: 3, column: 5)
  private static let issue = ValidationIssue(
    kind: .syntax, severity: .error, offset: 9, position: place, fact: .text(.trailingComma))

  /// Ten faults and more, each with what its fact and its remedy name.
  private static let problems: [(check: HealthCheck, fact: String, remedy: String)] = [
    (.characters(isUTF8: false, setting: "LC_ALL=C"), "LC_ALL=C", "LC_ALL=C.UTF-8"),
    (.characters(isUTF8: false, setting: ""), "LANG", "LC_ALL=C.UTF-8"),
    (.missingLocale("xx_XX.UTF-8"), "xx_XX.UTF-8", "locales"),
    (.colours(8, areWanted: true), "8", "xterm-256color"),
    (.noScreen(.unknownTerminal("nonsense")), "nonsense", "ncurses-term"),
    (.noScreen(.noCursorAddressing("dumb")), "dumb", "TERM"),
    (.notWritable(.readOnly(path: path)), path, "chmod u+w"),
    (.sharedFileSystem("nfs4"), "nfs4", "git"),
    (.unwatched(number), "inotify", "fs.inotify.max_user_watches"),
    (.noLocks(number), "", ""),
    (.lockHeld(path: path, by: .gone(12)), path, "12"),
    (.lockHeld(path: path, by: .stopped(12)), path, "kill 12"),
    (.conflictedCopy("/b/p (conflicted copy).json"), "conflicted copy", "dealdeck --plain"),
    (
      .configurationError(
        path: "c.toml", ConfigurationParseError(place: place, fault: .repeated("theme"))),
      "c.toml:3:5: ", ""
    ),
    (.unsound(path: path, errors: 2, warnings: 0, issue), "/b/p.json:3:5: ", "dealdeck check"),
    (.mergeMark(path: path, line: 4), "/b/p.json:4", "dealdeck check"),
    (.unknownSystemZone("Mars/Base", isVariable: true), "TZ=Mars/Base", "Europe/Paris"),
    (.unknownBoardZone("Mars/Base"), "Mars/Base", "tzdata"),
  ]
  private static let notes: [HealthCheck] = [
    .window(columns: 30, rows: 10), .terminal("foot", substitute: "xterm-256color"),
    .keys(missing: ["F11"]), .mouse(isOn: true, isReported: false), .clipboard(false),
    .syncFolder("/b", service: "Dropbox"), .noBoard(path: path),
    .unsound(path: path, errors: 0, warnings: 1, issue),
  ]
  private static let good: [HealthCheck] = [
    .window(columns: 80, rows: 24), .terminal("xterm", substitute: nil),
    .colours(256, areWanted: true), .colours(0, areWanted: false), .keys(missing: []),
    .mouse(isOn: true, isReported: true), .mouse(isOn: false, isReported: false),
    .clipboard(true), .characters(isUTF8: true, setting: "LANG=fr_FR.UTF-8"),
    .writable(path: path), .lockFree, .watched, .fileSystem("ext4"), .fileSystem(nil),
    .configuration(path: nil), .configuration(path: "c.toml"), .sound(path: path),
    .systemZone("UTC"), .boardZone("UTC"),
  ]

  @Test func `every problem names what is wrong and what to do, in both languages`() {
    for (check, fact, remedy) in Self.problems {
      #expect(check.severity == .problem)
      for words in Language.allCases.map({ $0.words() }) {
        #expect(fact.isEmpty || words.fact(check).contains(fact), "\(words.fact(check))")
        let told = words.remedy(check) ?? ""
        #expect(told.hasSuffix(".") && (remedy.isEmpty || told.contains(remedy)), "\(told)")
      }
    }
  }

  @Test
  func `every check is one line of its own in each language, and what is good needs no remedy`() {
    let checks = Self.problems.map(\.check) + Self.notes + [.noTerminal] + Self.good
    let (english, french) = (Language.english.words(), Language.french.words())
    for words in [english, french] {
      let facts = checks.map(words.fact)
      #expect(facts.allSatisfy { !$0.isEmpty && !$0.contains("\n") })
      #expect(Self.notes.allSatisfy { $0.severity == .note && words.remedy($0) != nil })
      #expect(Self.good.allSatisfy { $0.severity == .good && words.remedy($0) == nil })
    }
    // Names and values are the same in both.
    let same = checks.filter { english.fact($0) == french.fact($0) }
    #expect(same == [.characters(isUTF8: true, setting: "LANG=fr_FR.UTF-8")])
  }
}
