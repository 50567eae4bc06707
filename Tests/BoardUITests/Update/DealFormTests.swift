import PipelineDomain
import Testing
import Localization

@testable import BoardUI

/// A deal as a form in the user's editor.
struct DealFormTests {
  private static func board() -> Board {
    var settings = testSettings()
    settings.put(
      .contact(
        Contact(
          id: "claire", organization: "ost", name: "Claire Dupin",
          at: Instant(seconds: 1_700_000_000), by: "Ana")))
    var deals = testBoard().deals
    deals[0].organization = "ost"
    deals[0].stakeholders = ["claire": .champion]
    deals[0].notes = "First call.\n# not a comment"
    deals[0].customFields = ["region": .text("North")]
    settings.fields = [
      CustomField(id: "region", name: "Region"),
      CustomField(id: "seats", name: "Seats", kind: .number),
    ]
    return Board(
      settings: settings, organizations: [Organization(id: "ost", name: "Ostéa")], deals: deals)
  }

  private func form(_ model: inout Model) throws -> String {
    let effect = try #require(play("^G", on: &model).first)
    guard case .editForm("a", let original, let shown) = effect else { return "" }
    #expect(original == shown)
    return original
  }

  /// Replaces the line of a label.
  private func with(_ label: String, _ value: String, in form: String) -> String {
    form.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix(label + ":") ? "\(label): \(value)" : String(line)
    }.joined(separator: "\n")
  }

  @Test(arguments: Language.allCases)
  func `the form holds every field that is typed, the contacts and the notes`(language: Language)
    throws
  {
    var model = testModel(Self.board(), language: language)
    let form = try form(&model)
    let words = model.words
    for field in Field.allCases where field.isTyped(.open) && field != .stage {
      #expect(form.contains("\n\(words.field(field)):"), "\(field)")
    }
    #expect(form.contains("\nRegion: North\nSeats:\n"))
    #expect(form.contains("  Claire Dupin = \(words.role(.champion))"))
    #expect(form.hasSuffix("First call.\n# not a comment\n"))
  }

  @Test(arguments: Language.allCases)
  func `a form that comes back as it was changes nothing`(language: Language) throws {
    var model = testModel(Self.board(), language: language)
    let form = try form(&model)
    #expect(model.update(.formEdited("a", original: form, form)) == [])
    #expect(model.board == Self.board())
  }

  @Test func `what was changed is saved together, and one u takes it back`() throws {
    var model = testModel(Self.board())
    let form = try form(&model)
    var edited = with("title", "New title", in: form)
    edited = with("probability", "65", in: edited)
    edited = with("Region", "", in: edited)
    edited = with("Seats", "1 200", in: edited)
    edited = with("forecast category", "commit", in: edited)
    edited = with("next step", "call Claire 2026-12-01", in: edited)
    edited = edited.replacing(
      "  Claire Dupin = champion", with: "  Claire Dupin = decision maker\n  Bo Li = user")
    let effects = model.update(.formEdited("a", original: form, edited + "Second call.\n"))
    #expect(committed(effects).count == 2)
    let deal = try #require(model.board["a"])
    #expect(deal.title == "New title" && deal.probability == 65)
    #expect(deal.forecastCategory == .commit && deal.nextStep?.what == "call Claire")
    #expect(deal.customFields == ["seats": .text("1200")])
    #expect(deal.stakeholders["claire"] == .decisionMaker && deal.stakeholders.count == 2)
    #expect(deal.notes == "First call.\n# not a comment\nSecond call.")
    play("u", on: &model)
    #expect(model.board["a"]?.title == Self.board()["a"]?.title)
    #expect(model.board["a"]?.stakeholders == ["claire": .champion])
  }

  @Test(arguments: [
    ("amount", "lots"), ("probability", "140"), ("close date", "someday"),
    ("forecast category", "sure"), ("next step", "call"), ("title", ""), ("Seats", "many"),
    ("owner", "Nobody"),
  ])
  func `errors come back to the editor above their line, and nothing is lost`(
    label: String, value: String
  ) throws {
    var model = testModel(Self.board())
    let form = try form(&model)
    let edited = with(label, value, in: form) + "typed at length\n"
    let effects = model.update(.formEdited("a", original: form, edited))
    guard case .editForm("a", form, let shown)? = effects.first else {
      Issue.record("\(effects)")
      return
    }
    let lines = shown.split(separator: "\n", omittingEmptySubsequences: false)
    let place = try #require(lines.firstIndex { $0.hasPrefix("# ! ") })
    #expect(lines[place + 1].hasPrefix(label + ":"))
    #expect(lines.filter { !$0.hasPrefix("# ! ") }.joined(separator: "\n") == edited)
    #expect(model.board == Self.board())
    // Mended, it is taken, and the error is gone.
    let mended = with(label, label == "title" ? "T" : "", in: shown)
    #expect(committed(model.update(.formEdited("a", original: form, mended))).count == 1)
  }

  @Test func `an unknown line and an unknown role are errors at their lines`() throws {
    var model = testModel(Self.board())
    let form = try form(&model)
    let edited =
      "nonsense\ncolour: blue\n"
      + form.replacing("= champion", with: "= boss")
    guard
      case .editForm(_, _, let shown)? = model.update(
        .formEdited("a", original: form, edited)
      ).first
    else {
      Issue.record("taken")
      return
    }
    #expect(shown.split(separator: "\n").count { $0.hasPrefix("# ! ") } == 3)
  }

  @Test func `the same value in other words changes nothing`() throws {
    var model = testModel(Self.board())
    let amount = model.fieldParser().text(of: try #require(model.board["a"])[.amount])
    let form = try form(&model)
    let edited = with("amount", amount + ".00 ", in: form)
    #expect(model.update(.formEdited("a", original: form, edited)) == [])
    #expect(model.board == Self.board())
  }

  @Test func `a field that somebody else changed meanwhile is asked about`() throws {
    var model = testModel(Self.board())
    let form = try form(&model)
    var other = try #require(model.board["a"])
    other.title = "Theirs"
    _ = model.update(.changedElsewhere([other]))
    var edited = with("title", "Mine", in: form)
    edited = with("probability", "65", in: edited)
    _ = model.update(.formEdited("a", original: form, edited))
    #expect(model.board["a"]?.title == "Theirs" && model.board["a"]?.probability == 65)
    guard case .prompt(let prompt) = model.mode, case .overrule(let dispute) = prompt.purpose else {
      Issue.record("\(model.mode)")
      return
    }
    #expect(dispute.deal == "a")
  }

  @Test func `a line that is left out leaves its field as it is`() throws {
    var model = testModel(Self.board())
    let form = try form(&model)
    let edited = form.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("amount:") }.joined(separator: "\n")
    #expect(model.update(.formEdited("a", original: form, edited)) == [])
    #expect(model.board == Self.board())
  }

  @Test func `a deal that is gone keeps the text in the editor`() throws {
    var model = testModel(Self.board())
    let form = try form(&model)
    let effects = model.update(.formEdited("gone", original: form, form + "x"))
    guard case .editForm("gone", form, let shown)? = effects.first else {
      Issue.record("\(effects)")
      return
    }
    #expect(shown.hasSuffix(form + "x") && shown.hasPrefix("# ! "))
  }
}
