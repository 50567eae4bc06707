import Diagnostics
import PipelineDomain
import TerminalKit
import Testing
import Localization

@testable import BoardUI

/// Programs that keys start for the deal at hand.
struct OwnCommandTests {
  private static func command(
    _ words: String..., key: String = "F3", foreground: Bool = false
  ) throws -> OwnCommand {
    OwnCommand(
      name: "quote", title: "Write the quote", keys: [try #require(Key(key))],
      words: try words.map { try ArgumentTemplate($0) }, isInForeground: foreground, limit: 9)
  }

  private func model(
    _ commands: [OwnCommand], title: String = "Audit", language: Language = .english
  ) -> Model {
    var board = testBoard()
    var deal = board["a"] ?? testDeal("a", "")
    (deal.title, deal.owner) = (title, "Léa Martin")
    board.put(deal)
    return testModel(
      board, language: language,
      preferences: Model.Preferences(keys: KeyMap.standard.adding(commands).map))
  }

  private func started(_ effects: [Effect]) -> [ProgramRequest] {
    effects.compactMap { if case .runProgram(let request) = $0 { request } else { nil } }
  }

  @Test(arguments: [
    "$(touch x)", "`touch x`", "; rm -rf /", "a\nb", "\"'\\", "{id}", "{{title}}", "é 漢 \u{1B}[2J",
    "--", "-rf", "a b  c", "*", "~", "$HOME", "%s", "&& reboot", " -x",
  ])
  func `a value is one argument, whatever it holds`(title: String) throws {
    var model = model(
      [try Self.command("make", "--title={title}", "--", "{title}", "{id}{title}")], title: title)
    let request = try #require(started(play("F3", on: &model)).first)
    #expect(request.arguments == ["make", "--title=\(title)", "--", title, "a\(title)"])
    #expect(request.title == "Write the quote" && request.limit == 9)
    #expect(model.status.text == "Running “Write the quote”…")
  }

  @Test(arguments: ["-rf", "--output=/etc/passwd", "-", "-\n"])
  func `a value that would be an option starts nothing`(title: String) throws {
    var model = model([try Self.command("rm", "{title}", "--")], title: title)
    #expect(play("F3", on: &model).isEmpty)
    #expect(model.status.text.contains("starts with “-”") && model.status.tone == .problem)
    model = self.model([try Self.command("rm", "{fields.x?}{title}")], title: title)
    #expect(play("F3", on: &model).isEmpty)
    model = self.model([try Self.command("rm", "x{title}", "-{title}")], title: title)
    #expect(started(play("F3", on: &model)).first?.arguments[1...] == ["x\(title)", "-\(title)"])
  }

  @Test func `a value with a NUL and a missing one start nothing, an optional one is empty`() throws
  {
    var model = model([try Self.command("make", "{title}")], title: "a\0b")
    #expect(play("F3", on: &model).isEmpty && model.status.text.contains("NUL"))
    for name in ["contactEmail", "organization", "fields.region"] {
      model = self.model([try Self.command("make", "{\(name)}")])
      #expect(play("F3", on: &model).isEmpty && model.status.text.contains("is empty"))
      model = self.model([try Self.command("make", "{\(name)?}")])
      #expect(started(play("F3", on: &model)).first?.arguments == ["make", ""])
    }
  }

  @Test func `values are as programs read them`() throws {
    var board = testBoard()
    var deal = testDeal("v", "Audit", amount: 1_250, step: NextStep(what: "call", due: testDay))
    (deal.organization, deal.stakeholders) = ("ost", ["claire": .decisionMaker])
    deal.expectedClose = testDay
    board.put(deal)
    board.put(Organization(id: "ost", name: "Ostéa"))
    var contact = Contact(id: "claire", name: "Claire", at: testNow, by: "Ana")
    (contact.email, contact.phone) = ("c@example.com", "+33 1")
    board.settings.put(.contact(contact))
    let wanted = [
      "id": "v", "title": "Audit", "amount": "1250", "currency": "EUR", "organization": "Ostéa",
      "stage": "Lead", "status": "open", "nextStep": "call", "nextStepDate": "2026-11-20",
      "expectedClose": "2026-11-20", "contact": "Claire", "contactEmail": "c@example.com",
      "contactPhone": "+33 1",
    ]
    for (name, value) in wanted {
      let placeholder = try #require(Placeholder(name: name))
      #expect(board.text(of: placeholder, for: deal) == value, "\(name)")
    }
    contact.doNotContact = true
    board.settings.put(.contact(contact))
    #expect(board.text(of: .column(.contactEmail), for: deal) == "")
    for name in Placeholder.names { #expect(Placeholder(name: name)?.name == name) }
  }

  @Test func `a word is read as it is written, and a wrong placeholder is told`() throws {
    for source in ["{title}", "a{id?}b{fields.x}", "{", "}", "{{a}", "{\"k\": 1}", "{}", "x{ y}"] {
      #expect(
        try ArgumentTemplate(source).source
          == source.replacing("{\"", with: "{{\"")
          .replacing("{}", with: "{{}").replacing("{ ", with: "{{ ")
          .replacing(/^\{$/, with: "{{"), "\(source)")
    }
    let fault = ConfigurationIssue.program(.unknownPlaceholder("titel", nearest: "title"))
    #expect(throws: fault) { try ArgumentTemplate("a{titel}") }
  }

  @Test func `keys act where a deal is at hand, the same everywhere`() throws {
    for screen in Screens.all
    where !screen.traits.isDisjoint(with: [.deals, .oneDeal]) {
      #expect(KeyMap.ownPlaces.contains(screen.place), "\(screen.place)")
    }
    for place in KeyMap.ownPlaces {
      var model = try #require(model([try Self.command("make", "{id}")]).brought(to: place))
      let subject = model.subject?.id.text
      let requests = started(play("F3", on: &model))
      #expect(requests.first?.arguments.last == subject)
      #expect(requests.isEmpty == (subject == nil), "\(place)")
    }
    var panel = try #require(model([try Self.command("make", "{id}")]).brought(to: .panel))
    #expect(started(play("F3", on: &panel)).isEmpty)
  }

  @Test func `without a deal, or with several, it says so; one that needs none acts`() throws {
    let commands = [
      try Self.command("make", "{id}"), try Self.command("pull", "{file}", key: "F4"),
    ]
    var empty = testModel(
      Board(settings: testSettings()),
      preferences: Model.Preferences(
        keys: KeyMap.standard.adding(commands).map.filling(file: "/b.json")))
    #expect(play("F3", on: &empty).isEmpty)
    #expect(empty.status.text == empty.words.keyRefusal(.noDeal))
    _ = empty.update(.event(.key(try #require(Key("esc")))))
    #expect(started(play("F4", on: &empty)).first?.arguments == ["pull", "/b.json"])
    var marked = model(commands)
    #expect(started(play("V F3", on: &marked)).isEmpty)
    #expect(marked.status.text == marked.words.keyRefusal(.severalMarked))
  }

  @Test(arguments: ["w", "?", "enter", "q", "^C", "f"])
  func `a key of the program is refused, and the command stays without it`(key: String) throws {
    let own = [try Self.command("make", key: key), try Self.command("make", key: "F3")]
    let (map, faults) = KeyMap.standard.adding(own + own)
    #expect(faults.map(\.index) == [0, 2, 3])
    #expect(map.own.map(\.keys.isEmpty) == [true, false, true, true])
  }

  @Test(arguments: Language.allCases)
  func `palette and help list own commands with their keys, or the reason against them`(
    language: Language
  ) throws {
    let commands = [try Self.command("make", "{id}"), try Self.command("make", "{contactEmail}")]
    var model = model(commands, language: language)
    play("F2", on: &model)
    type("Write the", on: &model)
    let offers = model.paletteRows.filter { $0.command == nil }
    #expect(offers.map { model.title(inPalette: $0) } == ["Write the quote", "Write the quote"])
    #expect(model.keys(inPalette: offers[0]) == "F3")
    #expect(model.refusal(toPalette: offers[0]) == nil)
    #expect(model.refusal(toPalette: offers[1])?.isEmpty == false)
    let first = try #require(model.paletteRows.firstIndex { $0.command == nil })
    for _ in 0..<first { play("down", on: &model) }
    #expect(started(play("enter", on: &model)).first?.arguments == ["make", "a"])
    let section = try #require(
      model.helpPage(matching: "").sections.first {
        $0.heading == model.words.title(.ownCommands)
      })
    #expect(section.entries.map(\.keys) == ["F3", ""])
    #expect(section.entries.map(\.text.detail) == ["make {id}", "make {contactEmail}"])
    #expect(section.entries.map { $0.refusal == nil } == [true, false])
  }

  @Test(arguments: Language.allCases)
  func `the end of a program and the failure of a hook are told`(language: Language) {
    var model = testModel(language: language)
    _ = model.update(.programEnded(title: "Quote", line: "12 pages", nil))
    #expect(model.status.text.contains("12 pages") && model.status.tone == .good)
    let failures: [ProgramFailure] = [
      .notFound, .notStarted, .exited(3), .killed(9), .timedOut(seconds: 5),
    ]
    for failure in failures {
      _ = model.update(.programEnded(title: "Quote", line: "why", failure))
      #expect(model.status.text.contains("Quote") && model.status.text.contains("why"))
      #expect(model.status.tone == .problem)
      _ = model.update(.hookFailed("chat", failure, line: nil))
      #expect(model.status.text.contains("chat") && model.status.text.hasSuffix("."))
    }
  }
}
