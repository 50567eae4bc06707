import ArgumentParser
import PipelineDomain
import Localization

/// The options of `add` and `edit` about a company that is new to the board.
struct CompanyOptions: ParsableArguments {
  @Option(help: .deal(.sector)) var sector: String?
  @Option(help: .deal(.employees).ofNumber) var employees: Int?

  /// Returns the company of that name, and true if it is new; `nil` for no name.
  func company(
    named name: String, on opened: OpenedBoard, random: inout SeededRandom
  ) throws -> (organization: Organization, isNew: Bool)? {
    guard var party = opened.board.organization(named: name, random: &random) else {
      try refuse(.organizationMissing, opened.words)
      return nil
    }
    guard party.isNew else {
      try refuse(.organizationExists(party.organization.name), opened.words)
      return party
    }
    party.organization.sector = sector ?? ""
    party.organization.employees = employees
    return party
  }

  /// Refuses the options about a company, if any is given.
  func refuse(_ refusal: CommandRefusal, _ words: Strings) throws {
    guard sector != nil || employees != nil else { return }
    throw CommandFailure.refused(words.refusal(refusal))
  }
}
