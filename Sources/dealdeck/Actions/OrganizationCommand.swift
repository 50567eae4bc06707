import ArgumentParser
import PipelineDomain
import Localization

/// `organization`: the companies that deals are made with.
struct OrganizationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .organization, note: .organization,
    subcommands: [
      ListOrganizations.self, ShowOrganization.self, EditOrganization.self,
      MergeOrganizations.self, RemoveOrganization.self,
    ],
    defaultSubcommand: ListOrganizations.self)
}

/// `organization edit`: new values for fields; an empty text clears one.
private struct EditOrganization: ParsableCommand {
  static let configuration = CommandConfiguration(.organizationEdit, named: "edit")

  @OptionGroup var options: TrialOptions
  @Argument(help: .organization(.organization), completion: Completions.organizations)
  var organization: String
  @Option(help: .organization(.name)) var name: String?
  @Option(help: .organization(.sector)) var sector: String?
  @Option(help: .organization(.country)) var country: String?
  @Option(help: .organization(.employees)) var employees: String?
  @Option(help: .organization(.parent), completion: Completions.organizations) var parent: String?
  @Option(help: .deal(.customField), completion: Completions.fieldValues) var field: [String] = []

  func run() throws {
    try options.change { opened, metadata in
      var changed = try opened.organization(matching: organization)
      if let name { changed.name = name.trimmed }
      if let sector { changed.sector = sector.trimmed }
      if let country { changed.country = country.trimmed }
      if let employees { changed.employees = try number(employees, opened.words) }
      if let parent {
        changed.parent = parent.isEmpty ? nil : try opened.organization(matching: parent).id
      }
      for (id, value) in try opened.values(field, on: .organization) {
        changed.customFields[id] = value == .none ? nil : value
      }
      let change = try opened.board.change(to: .organization(changed), metadata: metadata())
      return (
        [change], [.organization(changed.id)],
        [opened.words.reply(.organizationSaved(changed.name))]
      )
    }
  }

  private func number(_ text: String, _ words: Strings) throws -> Int? {
    guard !text.trimmed.isEmpty else { return nil }
    guard let number = Int(text.trimmed) else {
      throw CommandFailure.usage(words.notAWholeNumber(text))
    }
    return number
  }
}

/// `organization merge`: one of two.
private struct MergeOrganizations: ParsableCommand {
  static let configuration = CommandConfiguration(.organizationMerge, named: "merge")

  @OptionGroup var options: TrialOptions
  @Argument(help: .organization(.spent), completion: Completions.organizations) var duplicate:
    String
  @Argument(help: .organization(.organization), completion: Completions.organizations)
  var organization: String

  func run() throws {
    try options.change { opened, metadata in
      let spent = try opened.organization(matching: duplicate)
      let kept = try opened.organization(matching: organization)
      let uses = opened.board.uses(of: spent.id)
      let changes = try opened.board.merge(
        organization: spent.id, into: kept.id, metadata: metadata)
      let reply = RecordReply.organizationsMerged(
        spent.name, into: kept.name, deals: uses.deals.count, contacts: uses.contacts.count)
      return (changes, [.organization(kept.id)], [opened.words.reply(reply)])
    }
  }
}

/// `organization remove`: takes one off the board, its deals and its contacts.
private struct RemoveOrganization: ParsableCommand {
  static let configuration = CommandConfiguration(.organizationRemove, named: "remove")

  @OptionGroup var options: TrialOptions
  @Argument(help: .organization(.organization), completion: Completions.organizations)
  var organization: String

  func run() throws {
    try options.change { opened, metadata in
      let removed = try opened.organization(matching: organization)
      let changes = try opened.board.removal(ofOrganization: removed.id, metadata: metadata)
      return (
        changes, [.organization(removed.id)],
        [opened.words.reply(.organizationRemoved(removed.name))]
      )
    }
  }
}
