/// A contradiction in a board.
public struct IntegrityIssue: Equatable, Sendable {
  /// The severity of an issue.
  public enum Severity: String, Sendable {
    /// The board cannot be trusted.
    case error
    /// The board works, but should be checked.
    case warning
  }

  /// The contradiction, as facts.
  public enum Kind: Equatable, Sendable {
    case noOpenStage
    /// The pipeline has no open stage.
    case emptyPipeline(Pipeline.ID)
    case duplicatePipeline(Pipeline.ID)
    /// The stage names a pipeline that the board does not have.
    case unknownPipeline(Pipeline.ID)
    case duplicateStage(Stage.ID)
    case probabilityOutOfRange(Int)
    case thresholdsReversed(warm: Int, rot: Int)
    case unknownStage(Stage.ID)
    /// The deal is in a retired stage.
    case retiredStage(Stage.ID)
    /// The history of so many deals names a stage that the file does not have.
    case forgottenStage(Stage.ID, deals: Int)
    case unknownOrganization(Organization.ID)
    case unknownOwner(String)
    case emptyTitle
    case closedWithoutDay
    case openWithClosingDay
    /// The last value of a field in the history is not the one the field holds.
    case historyDisagrees(Field, recorded: FieldValue, found: FieldValue)
    case historyNotAscending(HistoryEntry.ID)
    case duplicateEntry(HistoryEntry.ID)
    case undoesNothing(HistoryEntry.ID)
    /// No change can follow it: its sequence number is the highest possible, or beyond.
    case sequenceExhausted(HistoryEntry.ID, Int)
    case closedBeforeCreated
    case leftBeforeSigned
    /// An invoice or payment is dated before the signature.
    case paidBeforeSigned(Payment.ID)
    /// An invoice or payment is negative.
    case negativePayment(Payment.ID)
    /// The amount, the cost or the monthly revenue is negative.
    case negativeAmount(Field)
    /// The deal it is an upsell of does not exist.
    case unknownUpsell(Deal.ID)
    /// It is an upsell of itself, over others or at once.
    case upsellCycle
    /// The key of the field is that of another one, or a word of filters.
    case fieldKeyTaken(CustomField.ID)
    /// The board defines no such field.
    case unknownField(CustomField.ID)
    /// The value of the field is of another kind.
    case unfitField(CustomField.ID, CustomField.Kind)
    /// The saved view of that name cannot be parsed, with the first problem of its text.
    case brokenView(String, Filter.ParseError)
  }

  /// The deal; `nil` for the settings.
  public var deal: Deal.ID?
  /// The field to look at, when there is one.
  public var field: Field?
  /// The custom field to look at, when there is one.
  public var custom: CustomField.ID?
  /// The organization or the contact, for an issue of one.
  public var owner: Owner?
  /// The stage to look at, for an issue in the settings.
  public var stage: Stage.ID?
  /// The contradiction.
  public var kind: Kind
  /// The severity.
  public var severity: Severity

  /// A thing beside the deals that an issue is of.
  public enum Owner: Equatable, Sendable {
    case organization(Organization.ID)
    case contact(Contact.ID)
  }

  /// Creates an issue of a deal or, without one, of the settings.
  public init(
    deal: Deal.ID? = nil, field: Field? = nil, stage: Stage.ID? = nil, kind: Kind,
    severity: Severity
  ) {
    self.deal = deal
    self.field = field
    self.stage = stage
    self.kind = kind
    self.severity = severity
  }
}

extension Board {
  /// Returns every contradiction of the board, settings first, then deals in order. Empty for a board made by
  /// changes on a valid one. O(deals + history).
  public func integrityIssues(in zone: Zone) -> [IntegrityIssue] {
    var found = settingsIssues
    var entries: Set<HistoryEntry.ID> = []
    let stages = Dictionary(
      settings.stages.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let members = Set(settings.team.map(\.name))
    let former = settings.formerMembers
    for deal in deals {
      let report = {
        (kind: IntegrityIssue.Kind, field: Field?, severity: IntegrityIssue.Severity) in
        found.append(IntegrityIssue(deal: deal.id, field: field, kind: kind, severity: severity))
      }
      if let stage = stages[deal.stage] {
        if stage.isRetired, !deal.isRemoved { report(.retiredStage(stage.id), .stage, .error) }
        if stage.outcome == .open {
          if deal.closedOn != nil { report(.openWithClosingDay, .closedOn, .error) }
        } else if deal.closedOn == nil {
          report(.closedWithoutDay, .closedOn, .warning)
        }
      } else {
        report(.unknownStage(deal.stage), .stage, .error)
      }
      if let key = deal.organization, organizations[key] == nil {
        report(.unknownOrganization(key), .organization, .error)
      }
      // Who left keeps what they closed.
      let isKept = { (owner: String) in deal.closedOn != nil && former.contains(owner) }
      if let owner = deal.owner, !members.isEmpty, !members.contains(owner), !isKept(owner) {
        report(.unknownOwner(owner), .owner, .warning)
      }
      if deal.title.allSatisfy(\.isWhitespace) { report(.emptyTitle, .title, .error) }
      for field in Board.measured {
        switch deal[field] {
        case .integer(let percent) where !(0...100).contains(percent):
          report(.probabilityOutOfRange(percent), field, .error)
        case .money(let money) where money.minorUnits < 0:
          report(.negativeAmount(field), field, .warning)
        default: continue
        }
      }
      if let created = deal.creationDay(in: zone), let closed = deal.closedOn, closed < created {
        report(.closedBeforeCreated, .closedOn, .warning)
      }
      if let left = deal.leftOn, let signed = deal.closedOn, left < signed {
        report(.leftBeforeSigned, .leftOn, .warning)
      }
      for payment in deal.payments where !payment.isWithdrawn {
        if let signed = deal.closedOn, payment.day < signed {
          report(.paidBeforeSigned(payment.id), nil, .warning)
        }
        if payment.amount.minorUnits < 0 { report(.negativePayment(payment.id), nil, .warning) }
      }
      if let followed = deal.upsellOf {
        if self[followed] == nil {
          report(.unknownUpsell(followed), .upsellOf, .error)
        } else if follows(deal.id, from: followed) {
          report(.upsellCycle, .upsellOf, .error)
        }
      }
      for integrityIssue in fieldIssues(of: deal.customFields, on: .deal) where !deal.isRemoved {
        found.append(integrityIssue.placed(deal: deal.id))
      }
      for integrityIssue in deal.historyIssues(seen: &entries) {
        report(integrityIssue.kind, integrityIssue.field, integrityIssue.severity)
      }
    }
    return found + fieldIssuesBesideDeals
  }

  /// Returns an error of a changed board that this one does not have; `nil` when there is none.
  /// O(deals + history).
  public func contradiction(of changed: Board, in zone: Zone) -> IntegrityIssue.Kind? {
    let known = integrityIssues(in: zone).map(\.kind)
    return changed.integrityIssues(in: zone).first {
      $0.severity == .error && !known.contains($0.kind)
    }?.kind
  }

  /// The fields whose values have bounds.
  private static let measured = Field.allCases.filter { $0.kind == .money || $0.kind == .percent }

  private var settingsIssues: [IntegrityIssue] {
    var found: [IntegrityIssue] = []
    if settings.openStages.isEmpty {
      found.append(IntegrityIssue(kind: .noOpenStage, severity: .error))
    }
    var pipelines: Set<Pipeline.ID> = []
    for pipeline in settings.pipelines {
      if !pipelines.insert(pipeline.id).inserted {
        found.append(IntegrityIssue(kind: .duplicatePipeline(pipeline.id), severity: .error))
      } else if settings.openStages(of: pipeline.id).isEmpty {
        found.append(IntegrityIssue(kind: .emptyPipeline(pipeline.id), severity: .error))
      }
    }
    var seen: Set<Stage.ID> = []
    for stage in settings.stages {
      if let pipeline = stage.pipeline, !pipelines.contains(pipeline) {
        found.append(
          IntegrityIssue(stage: stage.id, kind: .unknownPipeline(pipeline), severity: .error))
      }
      if !seen.insert(stage.id).inserted {
        found.append(
          IntegrityIssue(stage: stage.id, kind: .duplicateStage(stage.id), severity: .error))
      }
      if !(0...100).contains(stage.probability) {
        found.append(
          IntegrityIssue(
            stage: stage.id, kind: .probabilityOutOfRange(stage.probability), severity: .error))
      }
      if let warm = stage.warmAfterDays, let rot = stage.rotAfterDays, warm > rot {
        found.append(
          IntegrityIssue(
            stage: stage.id, kind: .thresholdsReversed(warm: warm, rot: rot), severity: .warning))
      }
    }
    for entry in settings.history.map(\.entry) where entry.sequence >= HistoryEntry.highestSequence
    {
      found.append(
        IntegrityIssue(kind: .sequenceExhausted(entry.id, entry.sequence), severity: .error))
    }
    for (stage, count) in dealsNaming(forgottenStages) {
      found.append(
        IntegrityIssue(stage: stage, kind: .forgottenStage(stage, deals: count), severity: .error))
    }
    found += keyIssuesOfFields
    for view in settings.views.standing {
      do throws(Filter.ParseError) {
        _ = try Filter(view.filter, views: settings.views, fields: settings.fields)
      } catch {
        found.append(IntegrityIssue(kind: .brokenView(view.name, error), severity: .warning))
      }
    }
    return found
  }

  /// Returns those of the stages that no deal is in, each with the number of deals whose history names it.
  private func dealsNaming(_ stages: [Stage.ID]) -> [(Stage.ID, deals: Int)] {
    guard !stages.isEmpty else { return [] }
    var counts: [Stage.ID: Int] = [:]
    for deal in deals {
      for stage in deal.stagesNamed { counts[stage, default: 0] += 1 }
    }
    for deal in deals { counts[deal.stage] = nil }
    return stages.compactMap { stage in counts[stage].map { (stage, $0) } }
  }
}

extension Deal {
  /// The stages that its history moved it into or out of.
  fileprivate var stagesNamed: Set<Stage.ID> {
    var named: Set<Stage.ID> = []
    for change in history.lazy.flatMap(\.changes) where change.field == .stage {
      for key in [change.before, change.after].compactMap(\.text) { named.insert(Stage.ID(key)) }
    }
    return named
  }

  fileprivate func historyIssues(seen: inout Set<HistoryEntry.ID>) -> [IntegrityIssue] {
    var found: [IntegrityIssue] = []
    var own: Set<HistoryEntry.ID> = []
    var recorded: [Field: FieldValue] = [:]
    var lastSequence = Int.min
    for entry in history {
      if !seen.insert(entry.id).inserted {
        found.append(IntegrityIssue(kind: .duplicateEntry(entry.id), severity: .error))
      }
      if entry.sequence < lastSequence {
        found.append(IntegrityIssue(kind: .historyNotAscending(entry.id), severity: .warning))
      }
      if entry.sequence >= HistoryEntry.highestSequence {
        found.append(
          IntegrityIssue(kind: .sequenceExhausted(entry.id, entry.sequence), severity: .error))
      }
      if let undone = entry.undoes, !own.contains(undone) {
        found.append(IntegrityIssue(kind: .undoesNothing(entry.id), severity: .warning))
      }
      own.insert(entry.id)
      lastSequence = max(lastSequence, entry.sequence)
      for change in entry.changes where !change.field.isEvent && change.field != .rank {
        recorded[change.field] = recorded[change.field, default: .none].followed(by: change.after)
      }
    }
    for (field, value) in recorded.sorted(by: { $0.key.name < $1.key.name })
    where self.value(of: field, like: value) != value {
      // A hand edit is allowed but leaves no history: the figures of that field start here.
      found.append(
        IntegrityIssue(
          field: field,
          kind: .historyDisagrees(
            field, recorded: value, found: self.value(of: field, like: value)),
          severity: .warning))
    }
    return found
  }
}
