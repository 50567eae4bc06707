/// The member names met so far in every object still open.
///
/// Canonical text has its names in ascending order, where a name that follows the one before it
/// cannot be a duplicate: one comparison settles it. Only an object that breaks the order pays for
/// looking further, and a hash table from sixteen names on keeps that linear.
struct KeyRegister {
  private struct Scope {
    let start: Int
    var isAscending = true
    var seen: Set<JSONStringToken>?
  }

  private static let scanLimit = 16
  private var keys: [JSONStringToken] = []
  private var scopes: [Scope] = []

  mutating func openObject() {
    scopes.append(Scope(start: keys.count))
  }

  mutating func closeObject() {
    guard let scope = scopes.popLast() else { return }
    keys.removeSubrange(scope.start...)
  }

  /// Records a name of the innermost object; false when the object has it already.
  mutating func insert(_ key: JSONStringToken) -> Bool {
    let top = scopes.count - 1
    let start = scopes[top].start
    if scopes[top].isAscending {
      if !key.isEscaped, keys.count == start || keys[keys.count - 1].precedes(key) {
        keys.append(key)
        return true
      }
      scopes[top].isAscending = false
    }
    if keys.count - start < KeyRegister.scanLimit {
      guard !keys[start...].contains(key) else { return false }
      keys.append(key)
      return true
    }
    if scopes[top].seen == nil {
      scopes[top].seen = Set(keys[start...])
    }
    return scopes[top].seen?.insert(key).inserted ?? true
  }
}
