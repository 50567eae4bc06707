import Diagnostics
import Testing
@testable import Localization

struct HelpWordsTests {
  private let english = Language.english.words()
  private let french = Language.french.words()

  private static let notes: [ShellCommand.Note] = [
    .program, .list, .edit, .accept, .nurture, .left, .cost, .kpi(ids: ["a"]), .funnel, .forecast,
    .triage, .review, .check, .doctor, .generate,
    .importDeals(fields: ["a"], others: [("costs", ["b"])]),
    .config,
    .stage, .member, .quota, .source, .reason, .goal, .field,
  ]

  private static let faults: [UsageRefusal] = [
    .unknownOption("--x", nearest: nil, lacking: nil),
    .unknownOption("--x", nearest: "--y", lacking: nil),
    .unknownOption("-xy", nearest: nil, lacking: "-x <z>"), .valueMissing("--x <y>"),
    .valueless("--x", value: "y"), .unexpected(["a"]), .unexpected(["a", "b"]), .missing("<a>"),
    .invalid("abd", for: "<a>", accepted: []),
    .invalid("abd", for: "<a>", accepted: ["abc"]), .noCompletions(for: "x", shells: ["bash"]),
    .noCompletions(for: nil, shells: ["bash"]), .unknownCommand("lis", nearest: "list"),
    .noCommandOrFile("xyz"),
  ]

  private static let frames: [HelpFrame] = [
    .overview, .usage, .arguments, .examples, .options(nil), .options(.selection),
    .options(.output), .options(.general), .group("Deals"), .subcommands,
    .subcommand, .unnamed, .values(["a", "b"], standard: nil), .values(["a"], standard: "a"),
    .standard("a"), .helpOption, .versionOption, .detail("a"), .more("a"),
    .explanation,
  ]

  @Test func `what a command does is one sentence of its own in each language`() {
    for words in [english, french] {
      let told = ShellCommand.allCases.map(words.abstract)
      #expect(Set(told).count == told.count)
      for text in told { #expect(text.hasSuffix(".") && !text.contains("\n") && text.count < 100) }
    }
    for command in ShellCommand.allCases {
      #expect(english.abstract(command) != french.abstract(command))
    }
    for note in HelpWordsTests.notes { #expect(english.note(note) != french.note(note)) }
  }

  @Test func `every argument is told in another sentence in each language`() {
    let told = [english, french].map { words in
      ShellArgument.OfBoard.allCases.map { words.help($0) }
        + ShellArgument.OfDeal.allCases.map { words.help($0) }
        + ShellArgument.OfRecord.allCases.map { words.help($0) }
        + ShellArgument.OfContact.allCases.map { words.help($0) }
        + ShellArgument.OfSetup.allCases.map { words.help($0) }
    }
    for (one, other) in zip(told[0], told[1]) { #expect(one != other) }
    #expect(told.joined().allSatisfy { $0.hasSuffix(".") || $0.hasSuffix("…") })
  }

  @Test func `what is wrong with arguments is another sentence in each language`() {
    for words in [english, french] {
      let told = HelpWordsTests.faults.map(words.fault)
      #expect(Set(told).count == told.count)
      #expect(Set(HelpWordsTests.frames.map(words.frame)).count == HelpWordsTests.frames.count)
    }
    for fault in HelpWordsTests.faults { #expect(english.fault(fault) != french.fault(fault)) }
    for frame in HelpWordsTests.frames { #expect(english.frame(frame) != french.frame(frame)) }
  }

  @Test func `a value that is nearly right is told the right one before all others`() {
    let fault = UsageRefusal.invalid("rop", for: "--preset <preset>", accepted: ["sme", "rep"])
    #expect(
      english.fault(fault)
        == "“rop” isn’t valid for --preset <preset>; did you mean rep? Choose sme, rep")
  }
}
