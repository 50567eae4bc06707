import PipelineDomain
import PipelineExchange
import PipelineStore
import Localization

/// The lists of an export beside deals: what belongs to the deals that are asked for.
struct ExportedLists {
  let opened: OpenedBoard
  let deals: [Deal]
  /// True when only some deals are asked for.
  let isNarrowed: Bool

  private var words: Strings { opened.words }
  private var board: Board { opened.board }

  private func asOf(_ object: inout JSONText) { object.member("asOf", opened.now.description) }

  /// An activity of a deal.
  struct ActivityRow {
    let mention: DealMention
    let activity: Activity
  }

  /// A stay of a deal in a stage.
  struct VisitRow {
    let mention: DealMention
    let visit: Visit
  }

  /// A contact with its deals among those asked for.
  struct ContactRow {
    let contact: Contact
    let deals: [Deal.ID]
  }

  /// The organizations, with the figures of the deals asked for.
  var organizations: ListAnswer<OrganizationFacts> {
    let asked = Set(deals.map(\.id))
    let facts = board.organizationFacts(
      on: opened.today, in: opened.zone, keeping: isNarrowed ? { asked.contains($0.id) } : nil)
    let fields = Organization.Field.allCases.map(column)
    let names =
      ["id"] + fields.map(\.name) + own(.organization).map(\.id.text)
      + ["openDeals", "openValue", "wonDeals", "wonValue", "currency", "customerSince"]
      + ["lastContact"]
    let value = { (amounts: [Money]) in
      ExportCell(
        amounts.count > 1
          ? .list(amounts.map { AmountParser(board.settings.currency).text(for: $0) })
          : amounts.first.map { .money($0, row: board.settings.currency) } ?? .none,
        shown: words.amounts(amounts))
    }
    return ListAnswer(
      [.init(.id, words) { ExportCell($0.organization.id.text) }] + fields
        + own(.organization).map { custom in
          ExportColumn(custom.id.text, custom.name) { facts in
            cell(custom, facts.organization.customFields)
          }
        } + [
          .init(.openDeals, words, isNumeric: true) { ExportCell(.integer($0.openCount)) },
          .init(.openValue, words, isNumeric: true) { value($0.open) },
          .init(.wonDeals, words, isNumeric: true) { ExportCell(.integer($0.wonCount)) },
          .init(.wonValue, words, isNumeric: true) { value($0.won) },
          .init(.currency, words) { _ in ExportCell(board.settings.currency.code) },
          .init(.customerSince, words) { ExportCell($0.customerSince) },
          .init(.leftOn, words) { ExportCell($0.leftOn) },
          .init(.lastContact, words) { ExportCell($0.lastContact) },
        ],
      rows: facts, on: board, table: names, file: names, named: "organizations", members: asOf,
      element: { OrganizationAnswer($0, on: board).append(to: &$1) })
  }

  /// The contacts, with the deals they are linked to.
  var contacts: ListAnswer<ContactRow> {
    var linked: [Contact.ID: [Deal.ID]] = [:]
    for deal in deals {
      for id in deal.stakeholders.keys { linked[id, default: []].append(deal.id) }
    }
    let rows = board.settings.contacts.standing
      .filter { !isNarrowed || linked[$0.id] != nil }
      .map { ContactRow(contact: $0, deals: linked[$0.id] ?? []) }
      .sorted {
        (FoldedText($0.contact.name), $0.contact.id) < (FoldedText($1.contact.name), $1.contact.id)
      }
    let fields = Contact.Field.allCases.map(column)
    let names = ["id"] + fields.map(\.name) + own(.contact).map(\.id.text) + ["deals"]
    return ListAnswer(
      [.init(.id, words) { ExportCell($0.contact.id.text) }] + fields
        + own(.contact).map { custom in
          ExportColumn(custom.id.text, custom.name) { cell(custom, $0.contact.customFields) }
        } + [
          .init(.deals, words) {
            ExportCell($0.deals.isEmpty ? .none : .list($0.deals.map(\.text)))
          }
        ],
      rows: rows, on: board, table: names, file: names, named: "contacts", members: asOf,
      element: { ContactAnswer($0.contact, of: $0.deals, on: board).append(to: &$1) })
  }

  /// The activities of the deals, oldest first.
  var activities: ListAnswer<ActivityRow> {
    let rows = deals.flatMap { deal in
      deal.activities.filter { !$0.isWithdrawn }.compactMap { activity in
        DealMention(deal.id, on: board).map { ActivityRow(mention: $0, activity: activity) }
      }
    }.sorted { ($0.activity.at, $0.activity.id) < ($1.activity.at, $1.activity.id) }
    let contact = { (row: ActivityRow) in
      row.activity.contact.flatMap { board.settings.contacts[$0]?.name }
    }
    let names = ["at", "kind", "deal", "title", "organization", "by", "contact", "note"]
    return ListAnswer(
      ExportColumn.mention(words) { $0.mention } + [
        .init(.at, words) { ExportCell(.moment($0.activity.at)) },
        .init(.kind, words) { row in
          ExportCell(
            .text(row.activity.kind.rawValue), shown: words.activity(row.activity.kind))
        },
        .init(.by, words) { ExportCell($0.activity.by) },
        .init(.contact, words) { ExportCell(contact($0)) },
        .init(.note, words) { ExportCell($0.activity.note) },
      ], rows: rows, on: board, table: names, file: names, named: "activities", members: asOf,
      element: { row, text in
        text.object { object in
          row.mention.append(to: &object)
          object.member("at", row.activity.at.description)
          object.member("by", row.activity.by)
          if let name = contact(row) { object.member("contact", name) }
          object.member("kind", row.activity.kind.rawValue)
          object.member("note", row.activity.note)
        }
      })
  }

  /// The stays of the deals in stages, deal by deal, oldest first.
  var history: ListAnswer<VisitRow> {
    let rows = deals.flatMap { deal in
      (deal.backdated(in: opened.zone) ?? deal).visits.compactMap { visit in
        DealMention(deal.id, on: board).map { VisitRow(mention: $0, visit: visit) }
      }
    }
    let names = ["deal", "title", "organization", "stage", "status", "entered", "left", "days"]
    let stage = { (row: VisitRow) in board.settings.stage(row.visit.stage) }
    let days = { (row: VisitRow) in
      row.visit.left.map { opened.zone.day(of: $0) - opened.zone.day(of: row.visit.entered) }
    }
    let columns = ExportColumn<VisitRow>.mention(words) { $0.mention }.filter { $0.name != "stage" }
    return ListAnswer(
      columns + [
        .init(.stage, words) { row in
          ExportCell(
            stage(row)?.name ?? row.visit.stage.text,
            order: board.settings.stages.firstIndex { $0.id == row.visit.stage })
        },
        .init(.status, words) { row in
          stage(row).map {
            ExportCell(.text($0.outcome.rawValue), shown: words.outcome($0.outcome))
          } ?? .blank
        },
        .init(.entered, words) { ExportCell(.moment($0.visit.entered)) },
        .init(.left, words) { row in row.visit.left.map { ExportCell(.moment($0)) } ?? .blank },
        .init(.days, words, isNumeric: true) { row in
          days(row).map { ExportCell(.integer($0)) } ?? .blank
        },
      ], rows: rows, on: board, table: names, file: names, named: "history", members: asOf,
      element: { row, text in
        text.object(.line) { object in
          object.member("deal", row.mention.deal.id.text)
          object.member("title", row.mention.deal.title)
          object.member("stage", row.visit.stage.text)
          object.member("entered", row.visit.entered.description)
          if let left = row.visit.left { object.member("left", left.description) }
          if let days = days(row) { object.member("days", days) }
        }
      })
  }

  private func own(_ subject: CustomField.Subject) -> [CustomField] {
    board.settings.fields(on: subject)
  }

  private func cell(
    _ field: CustomField, _ values: CustomField.Values
  ) -> ExportCell {
    ExportCell(field.reading(values[field.id]), row: board.settings.currency) {
      words.value($0, near: opened.today)
    }
  }

  private func column(_ field: Organization.Field) -> ExportColumn<OrganizationFacts> {
    ExportColumn(field.definition.name.description, words.heading(field)) { facts in
      switch facts.organization[field] {
      case .text(let text): ExportCell(text)
      case .number(let number): number.map { ExportCell(.integer($0)) } ?? .blank
      case .organization(let id): ExportCell(id.flatMap { board.organizations[$0] }?.name)
      }
    }
  }

  private func column(_ field: Contact.Field) -> ExportColumn<ContactRow> {
    ExportColumn(field.definition.name.description, words.heading(field)) { row in
      switch row.contact[field] {
      case .text(let text): ExportCell(text)
      case .flag(let flag): flag ? ExportCell(.flag(true), shown: words.flag(true)) : .blank
      case .organization(let id): ExportCell(id.flatMap { board.organizations[$0] }?.name)
      }
    }
  }
}
