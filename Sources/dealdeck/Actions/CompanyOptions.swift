import ArgumentParser
import PipelineDomain
import Localization

/// What `add` and `edit` can say of a company that the board does not have yet.
struct CompanyOptions: ParsableArguments {
  @Option(help: .deal(.sector)) var sector: String?
  @Option(help: .deal(.employees).ofNumber) var employees: Int?

  /// The company of that name, and whether it is new; `nil` for no name.
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

  /// Refuses what is said of a company, if anything is.
  func refuse(_ refusal: CommandRefusal, _ words: Strings) throws {
    guard sector != nil || employees != nil else { return }
    throw CommandFailure.refused(words.refusal(refusal))
  }
}
