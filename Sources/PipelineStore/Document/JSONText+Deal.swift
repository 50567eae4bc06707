package import PipelineDomain

extension JSONText {
  /// The members of a deal in the order of the text; those without a field are lists.
  private static let dealMembers: [(name: String, field: Field?)] =
    (Field.allCases.filter { !$0.isEvent }.map { ($0.name, $0) }
    + [("activities", nil), ("history", nil), ("payments", nil), ("signals", nil)]).sorted {
      $0.0 < $1.0
    }

  /// Writes a deal: what is known of it, its activities and its history.
  mutating func deal(_ deal: Deal) {
    object {
      for (name, field) in JSONText.dealMembers {
        if let field {
          guard deal[field] != .none else { continue }
          $0.key(name)
          $0.field(field, of: deal)
        } else if name == "activities", !deal.activities.isEmpty {
          $0.key(name)
          $0.array { for activity in deal.activities { $0.activity(activity) } }
        } else if name == "history", !deal.history.isEmpty {
          $0.key(name)
          $0.array { for entry in deal.history { $0.historyEntry(entry) } }
        } else if name == "payments", !deal.payments.isEmpty {
          $0.key(name)
          $0.array { for payment in deal.payments { $0.payment(payment) } }
        } else if name == "signals", !deal.signals.isEmpty {
          $0.key(name)
          $0.array { for signal in deal.signals { $0.signal(signal) } }
        }
      }
    }
  }

  /// Writes what a field of a deal holds, as a member of the deal.
  package mutating func field(_ field: Field, of deal: Deal) {
    if field == .contacts {
      return array { for contact in deal.contacts { $0.contact(contact) } }
    }
    value(deal[field], layout: .block)
  }

  /// Writes a contact.
  mutating func contact(_ contact: Contact) {
    object(.line) {
      $0.member("name", contact.name)
      $0.optional("role", contact.role)
      $0.optional("email", contact.email)
      $0.optional("phone", contact.phone)
    }
  }

  /// Writes an activity.
  mutating func activity(_ activity: Activity) {
    object(.line) {
      $0.member("at", activity.at.description)
      $0.member("by", activity.by)
      $0.member("id", activity.id.text)
      $0.member("kind", activity.kind.rawValue)
      $0.optional("note", activity.note)
      if activity.isWithdrawn { $0.member("withdrawn", true) }
    }
  }

  /// Writes the record of a change; of two changes of a field, one from the first value to the
  /// last.
  mutating func historyEntry(_ entry: HistoryEntry) {
    object(.line) {
      $0.member("at", entry.at.description)
      if let bulk = entry.bulk { $0.member("bulk", bulk.text) }
      $0.member("by", entry.by)
      $0.key("changes")
      $0.object {
        for change in entry.changes.merged {
          $0.key(change.field.name)
          $0.array {
            $0.value(change.before)
            $0.value(change.after)
          }
        }
      }
      $0.member("id", entry.id.text)
      $0.optional("overridden", entry.overridden)
      $0.member("seq", entry.sequence)
      if let undone = entry.undoes { $0.member("undoes", undone.text) }
      guard !entry.contacts.isEmpty else { return }
      $0.key(HistoryEntry.formerMember)
      $0.object {
        $0.key(Field.contacts.name)
        $0.array { for contact in entry.contacts { $0.contact(contact) } }
      }
    }
  }

  /// Writes an amount.
  mutating func money(_ money: Money) {
    object(.line) {
      $0.member("currency", money.currency.code)
      $0.member("minor", money.minorUnits)
    }
  }

  /// Writes what a field can hold; `layout` is that of objects of many.
  private mutating func value(_ value: FieldValue, layout: Layout = .line) {
    if let members = value.members {
      return object(layout) {
        for (key, text) in members.sorted(by: { $0.key < $1.key }) {
          $0.key(key)
          $0.verbatim(text)
        }
      }
    }
    switch value {
    case .none, .answers, .marks, .milestones: null()
    case .text(let text): string(text)
    case .integer(let number): integer(number)
    case .flag(let flag): bool(flag)
    case .day(let day): string(day.description)
    case .money(let money): self.money(money)
    case .list(let words): array(.line) { for word in words { $0.string(word) } }
    case .verdict(let verdict): self.verdict(verdict, layout: layout)
    case .step(let step):
      object(.line) {
        $0.member("due", step.due.description)
        $0.member("what", step.what)
      }
    }
  }
}

extension HistoryEntry {
  /// The member that holds, by field, what stood in the text before and `changes` does not tell all of.
  static let formerMember = "was"
}

extension FieldValue {
  /// The members of a value that is an object of many, with the text of each; nil for others.
  fileprivate var members: [String: [UInt8]]? {
    switch self {
    case .answers(let answers): texts(answers) { $0.answer($1) }
    case .marks(let marks): texts(marks) { $0.mark($1) }
    case .milestones(let days): texts(days) { $0.milestoneDays($1) }
    case .none, .text, .integer, .flag, .day, .money, .list, .step, .verdict: nil
    }
  }

  private func texts<Subject, Value>(
    _ values: [Identifier<Subject>: Value], _ write: (inout JSONText, Value) -> Void
  ) -> [String: [UInt8]] {
    Dictionary(
      uniqueKeysWithValues: values.map { key, value in
        (key.text, JSONText.of { write(&$0, value) })
      })
  }
}

extension [FieldChange] {
  /// One change a field, in the order of the text: by the names of the fields.
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
