package import PipelineDomain

extension JSONText {
  /// The members of a deal in the order of the text; those without a field are lists.
  private static let dealMembers = members(of: Field.allCases)
  private static let ordinaryMembers = members(of: Field.ofOrdinaryDeals)

  private static func members(of fields: [Field]) -> [(name: String, field: Field?)] {
    (fields.filter { !$0.isEvent }.map { ($0.name, $0) }
      + [("activities", nil), ("history", nil), ("payments", nil), ("signals", nil)]).sorted {
        $0.0 < $1.0
      }
  }

  /// Writes a deal: its fields, its activities and its history.
  mutating func deal(_ deal: Deal) {
    object {
      let members = deal.isOrdinary ? JSONText.ordinaryMembers : JSONText.dealMembers
      for (name, field) in members {
        if let field {
          let value = deal[field]
          guard value != .none else { continue }
          $0.key(name)
          $0.value(value, of: field, in: deal)
        } else if name == "activities", !deal.activities.isEmpty {
          $0.key(name)
          $0.array { for activity in deal.activities { Activity.schema.write(activity, &$0) } }
        } else if name == "history", !deal.history.isEmpty {
          $0.key(name)
          $0.array { for entry in deal.history { $0.historyEntry(entry) } }
        } else if name == "payments", !deal.payments.isEmpty {
          $0.key(name)
          $0.array { for payment in deal.payments { Payment.schema.write(payment, &$0) } }
        } else if name == "signals", !deal.signals.isEmpty {
          $0.key(name)
          $0.array { for signal in deal.signals { Signal.schema.write(signal, &$0) } }
        }
      }
    }
  }

  /// Writes the value of a field, as a member of the deal.
  package mutating func field(_ field: Field, of deal: Deal) {
    value(deal[field], of: field, in: deal)
  }

  private mutating func value(_ value: FieldValue, of field: Field, in deal: Deal) {
    if field == .contacts {
      return array { for contact in deal.contacts { DealContact.schema.write(contact, &$0) } }
    }
    self.value(value)
  }

  /// Writes the record of a change; of two changes of a field, one from the first value to the
  /// last.
  mutating func historyEntry(_ entry: HistoryEntry) {
    object(.line) {
      $0.members(of: entry)
      $0.member("seq", entry.sequence)
      guard !entry.contacts.isEmpty else { return }
      $0.key(HistoryEntry.formerMember)
      $0.object {
        $0.key(Field.contacts.name)
        $0.array { for contact in entry.contacts { DealContact.schema.write(contact, &$0) } }
      }
    }
  }

  /// Writes the members of the record of a change of a deal, but for its place in the order of all changes.
  mutating func members(of entry: HistoryEntry) {
    member("at", entry.at.description)
    if let bulk = entry.bulk { member("bulk", bulk.text) }
    member("by", entry.by)
    key("changes")
    object {
      for change in entry.changes.merged {
        $0.key(change.field.name)
        $0.array {
          $0.value(change.before)
          $0.value(change.after)
        }
      }
    }
    member("id", entry.id.text)
    optional("overridden", entry.overridden)
    if let undone = entry.undoes { member("undoes", undone.text) }
  }

  /// Writes an amount.
  mutating func money(_ money: Money) {
    object(.line) {
      $0.member("currency", money.currency.code)
      $0.member("minor", money.minorUnits)
    }
  }

  /// Writes a value of a field.
  private mutating func value(_ value: FieldValue) {
    switch value {
    case .none: null()
    case .text(let text): string(text)
    case .integer(let number): integer(number)
    case .flag(let flag): bool(flag)
    case .day(let day): string(day.description)
    case .money(let money): self.money(money)
    case .list(let words): array(.line) { for word in words { $0.string(word) } }
    case .step(let step): NextStep.schema.write(step, &self)
    case .answers(let answers): Qualification.Answer.byQuestion.write(answers, &self)
    case .verdict(let verdict): LeadDecision.value.write(verdict, &self)
    case .marks(let marks): ChecklistItem.Mark.byItem.write(marks, &self)
    case .stakeholders(let roles): StakeholderRole.byContact.write(roles, &self)
    case .milestones(let days): MilestoneRule.days.write(days, &self)
    case .custom(let values): CustomField.Value.byField.write(values, &self)
    }
  }
}

extension HistoryEntry {
  /// The member that holds, by field, the former text that `changes` does not record in full.
  static let formerMember = "was"
}

extension [FieldChange] {
  /// The changes, one a field, in the order of the text: by the names of the fields.
  var merged: [FieldChange] {
    var merged: [FieldChange] = []
    for change in self {
      if let index = merged.firstIndex(where: { $0.field == change.field }) {
        merged[index].after = change.after
      } else {
        merged.append(change)
      }
    }
    return merged.sorted { $0.field.name < $1.field.name }
  }
}
