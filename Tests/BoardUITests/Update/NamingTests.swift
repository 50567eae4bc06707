import PipelineDomain
import Testing
import Localization

@testable import BoardUI

/// Names of organizations while they are typed.
struct NamingTests {
  private static let names = ["Ostéa", "Osmose", "Borealis", "ostéopathes réunis", "OST", "北京店"]

  /// A board of organizations with these names.
  private func model(_ names: [String] = names) -> Model {
    var board = testBoard()
    for (index, name) in names.enumerated() {
      board.put(Organization(id: Organization.ID("n\(index)"), name: name))
    }
    return testModel(board)
  }

  /// The model with the question for a new deal, and this typed for its organization.
  private func asked(_ text: String, _ model: Model) -> Model {
    var model = model
    play("a tab", on: &model)
    rest(&model)
    type(text, on: &model)
    return model
  }

  private func prompt(_ model: Model) throws -> Prompt {
    guard case .prompt(let prompt) = model.mode else { throw Missing() }
    return prompt
  }

  private struct Missing: Error {}

  @Test(arguments: [
    ("ost", ["OST", "Ostéa", "ostéopathes réunis"]), ("OSTE", ["Ostéa", "ostéopathes réunis"]),
    (" bor", ["Borealis"]), ("北", ["北京店"]), ("", []), ("rea", []), ("Ostéa", ["Ostéa"]),
  ])
  func `what begins as was typed is offered, whatever its case and accents`(
    text: String, names: [String]
  ) throws {
    #expect(try prompt(asked(text, model())).offers == names)
  }

  @Test(arguments: ["right", "end", "^F", "^E"])
  func `the first name is offered after the caret, and taken by going right at the end`(
    key: String
  ) throws {
    var model = asked("oste", model())
    #expect(model.completion?.shown == "a")
    #expect(ScreenFile(view(model)).text.contains("right Ostéa  ostéopathes réunis"))
    play(key, on: &model)
    #expect(try prompt(model).focused.text == "Ostéa")
    #expect(try prompt(model).focused.caret == 5)
    #expect(model.completion == nil)
    play("tab", on: &model)
    #expect(try prompt(model).focused.name == .amount)
    #expect(try prompt(model).offers == [])
  }

  @Test(arguments: ["tab", "down", "^N", "shift-tab"])
  func `every other key leaves the field as it was typed`(key: String) throws {
    var model = asked("oste", model())
    play(key, on: &model)
    #expect(try prompt(model).focused.name == (key == "shift-tab" ? .title : .amount))
    #expect(try prompt(model).input(.organization)?.text == "oste")
  }

  @Test func `within the text the caret goes right, and no completion is offered`() throws {
    var model = asked("oste", model())
    play("left left", on: &model)
    #expect(model.completion == nil)
    play("right", on: &model)
    #expect(try prompt(model).focused.text == "oste")
    #expect(try prompt(model).focused.caret == 3)
    play("end", on: &model)
    #expect(try prompt(model).focused.text == "oste")
    #expect(model.completion?.shown == "a")
  }

  @Test func `enter takes the name as it is typed`() throws {
    var model = testModel()
    play("a R tab", on: &model)
    rest(&model)
    type("Ost", on: &model)
    #expect(model.completion?.shown == "éa")
    let change = try #require(committed(play("enter", on: &model)).first)
    #expect(change.newOrganization?.name == "Ost")
  }

  @Test func `what stands there when a deal is edited completes nothing before it is typed at`()
    throws
  {
    var board = testBoard()
    var deal = try #require(board["a"])
    deal.organization = "ost"
    board.put(deal)
    var model = testModel(board)
    play("e tab", on: &model)
    rest(&model)
    #expect(try prompt(model).offers == [])
    type("os", on: &model)
    #expect(try prompt(model).offers == ["Ostéa"])
    play("^U tab", on: &model)
    #expect(try prompt(model).focused.name == .amount)
  }

  @Test func `eight names are offered at most, and an organization that came to be is one`() throws
  {
    var model = asked("n", model((0..<20).map { "Name \($0)" }))
    #expect(try prompt(model).offers.count == 8)
    play("esc", on: &model)
    play("a", on: &model)
    type("Roof", on: &model)
    play("tab ^U", on: &model)
    type("Novus", on: &model)
    play("enter", on: &model)
    #expect(try prompt(asked("nov", model)).offers == ["Novus"])
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `the list finds what a look at every name finds`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let letters = Array("aAàbBzé -ß")
    let names = (0..<60).map { _ in
      String(
        (0..<Int.random(in: 1...4, using: &random)).compactMap { _ in
          letters.randomElement(using: &random)
        })
    }
    let list = NameList(names)
    for name in names {
      let typed = String(name.prefix(Int.random(in: 1...3, using: &random)))
      // Blanks alone are nothing, with which no name begins.
      let isNothing = FoldedText(typed).isEmpty
      let found = Set(
        names.filter { !isNothing && FoldedText($0).hasPrefix(FoldedText(typed)) })
      #expect(Set(list.beginning(with: typed, atMost: 100)) == found)
      #expect(list.beginning(with: typed, atMost: 3).count == min(3, found.count))
    }
  }
}
