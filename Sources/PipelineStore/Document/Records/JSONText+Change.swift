package import PipelineDomain

extension JSONText {
  /// Writes a change of any kind, with what it adds, for programs that are told of it: by the names of the
  /// history in the file.
  package mutating func change(_ change: Change) {
    object {
      guard let deal = change.deal else {
        $0.members(of: change)
        if let record = change.record {
          $0.key("after")
          $0.record(record)
        }
        return
      }
      $0.member("deal", deal.text)
      $0.members(of: change.entry)
      for addition in change.additions {
        switch addition {
        case .activity(let activity):
          $0.key("activity")
          Activity.schema.write(activity, &$0)
        case .signal(let signal):
          $0.key("signal")
          Signal.schema.write(signal, &$0)
        case .payment(let payment):
          $0.key("payment")
          Payment.schema.write(payment, &$0)
        case .deal: $0.member("isNew", true)
        case .organization: break
        }
      }
    }
  }
}
