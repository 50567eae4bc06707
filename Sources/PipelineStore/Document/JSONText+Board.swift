public import Diagnostics
import PipelineDomain

extension JSONText {
  /// The names of the arrays and objects whose elements or members stand on a line each.
  static let rows: Set<String> = [
    "activities", "afterSale", "checklist", "contacts", "costs", "done", "followUps", "gate",
    "goals", "history",
    "hours", "milestones", "mql", "payments", "qualification", "rates", "rejectionReasons", "rules",
    "signals", "sla", "sql", "steps", "team", "views", "walked",
  ]

  /// The names of the members whose value stands on one line.
  static let lines: Set<String> = [
    "amount", "closures", "cost", "decision", "holidays", "hot", "nextStep", "quota", "recurring",
    "result", "tags", "urgent", "warm", "window",
  ]

  /// The canonical text of a whole board.
  static func canonical(_ board: Board) -> [UInt8] {
    var text = JSONText()
    text.object {
      $0.member("$schema", "urn:dealdeck:schema:pipeline-v1")
      $0.member("version", Document.version)
      $0.settings(board.settings)
      $0.records(board.settings)
      $0.key("organizations")
      $0.object {
        for organization in board.organizations.values {
          $0.key(organization.id.text)
          $0.organization(organization)
        }
      }
      $0.key("deals")
      $0.object {
        for deal in board.deals.sorted(by: {
          $0.id.text.utf8.lexicographicallyPrecedes($1.id.text.utf8)
        }) {
          $0.key(deal.id.text)
          $0.deal(deal)
        }
      }
    }
    text.finish()
    return text.bytes
  }

  /// Writes an organization.
  mutating func organization(_ organization: Organization) {
    object {
      $0.member("name", organization.name)
      $0.optional("sector", organization.sector)
      $0.optional("country", organization.country)
      if let employees = organization.employees { $0.member("employees", employees) }
    }
  }

  /// Writes a member that is text, unless it is empty.
  mutating func optional(_ name: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    member(name, text)
  }

  /// Writes a member that is an array of strings, unless it is empty.
  mutating func optional(_ name: String, _ words: [String], _ layout: Layout = .block) {
    guard !words.isEmpty else { return }
    key(name)
    array(layout) { for word in words { $0.string(word) } }
  }

  private mutating func settings(_ settings: Settings) {
    member("name", settings.name)
    member("currency", settings.currency.code)
    member("timeZone", settings.timeZone)
    optional("language", settings.language)
    member("staleness", settings.stalenessClock.rawValue)
    optional("sources", settings.sources)
    optional("lossReasons", settings.lossReasons)
    key("stages")
    array { for stage in settings.stages { $0.stage(stage) } }
    key("team")
    array { for member in settings.team { $0.teamMember(member) } }
    key("kpis")
    panel(settings.panel)
    rules(settings)
  }

  /// Writes what the team decided otherwise than the standard, and nothing of the rest.
  private mutating func rules(_ settings: Settings) {
    let standard = Settings(name: "", stages: [])
    if settings.afterSale != standard.afterSale {
      key("afterSale")
      array { for rule in settings.afterSale.milestones { $0.milestone(rule) } }
    }
    if settings.calendar != settings.unnamedCalendar {
      key("calendar")
      calendar(settings.calendar)
    }
    if settings.fieldOwners != standard.fieldOwners {
      key("fieldOwners")
      fieldOwners(settings.fieldOwners)
    }
    if settings.followUps != standard.followUps {
      key("followUps")
      array { for rule in settings.followUps { $0.followUpRule(rule) } }
    }
    if settings.handOver != standard.handOver {
      key("handOver")
      handOver(settings.handOver)
    }
    optional("ltvBasis", settings.lifetimeBasis?.rawValue)
    if settings.marketing != standard.marketing {
      key("marketing")
      marketing(settings.marketing)
    }
    if settings.qualification != standard.qualification
      || settings.qualificationReview != standard.qualificationReview
    {
      key("qualification")
      grid(settings.qualification, settings.qualificationReview)
    }
    if settings.scoring != standard.scoring {
      key("scoring")
      scoringModel(settings.scoring)
    }
    if settings.sequences != standard.sequences {
      key("sequences")
      array { for sequence in settings.sequences { $0.sequence(sequence) } }
    }
    if settings.signals != standard.signals {
      key("signals")
      array { for kind in settings.signals.kinds { $0.signalKind(kind) } }
    }
    if settings.serviceLevels != standard.serviceLevels {
      key("sla")
      array { for rule in settings.serviceLevels { $0.serviceLevel(rule) } }
    }
  }

  private mutating func stage(_ stage: Stage) {
    object {
      $0.member("id", stage.id.text)
      $0.member("name", stage.name)
      $0.member("phase", stage.phase.rawValue)
      $0.member("lifecycle", stage.lifecycle.rawValue)
      $0.member("outcome", stage.outcome.rawValue)
      $0.member("probability", stage.probability)
      if let days = stage.warmAfterDays { $0.member("warmAfterDays", days) }
      if let days = stage.rotAfterDays { $0.member("rotAfterDays", days) }
      if stage.standing == .retired { $0.member("retired", true) }
      if !stage.gate.requirements.isEmpty {
        $0.key("gate")
        $0.array { for requirement in stage.gate.requirements { $0.requirement(requirement) } }
      }
      guard stage.playbook != Playbook() else { return }
      $0.key("playbook")
      $0.object {
        $0.optional("objective", stage.playbook.objective)
        $0.optional("keyMessage", stage.playbook.keyMessage)
        $0.optional("content", stage.playbook.content)
        $0.optional("proof", stage.playbook.proof)
        $0.optional("nextStep", stage.playbook.nextStep)
        $0.optional("kpi", stage.playbook.kpi)
        $0.optional("exitCriteria", stage.playbook.exitCriteria)
      }
    }
  }

  private mutating func teamMember(_ member: Member) {
    object(.line) {
      $0.member("name", member.name)
      $0.optional("role", member.role)
      $0.optional("manager", member.manager)
      guard let quota = member.quota else { return }
      $0.key("quota")
      $0.money(quota)
    }
  }
}

/// The canonical text of a document, what this version does not know included.
///
/// - Throws: the first problem of the text as JSON; whether it is a board is not looked at.
public func canonicalText(_ bytes: [UInt8]) throws(Problem) -> [UInt8] {
  do throws(JSONFault) {
    return try JSONText.canonical(of: bytes, rows: JSONText.rows, lines: JSONText.lines)
  } catch {
    throw Problem(error, in: bytes)
  }
}
