import Diagnostics

extension JSONContainer {
  /// New members of an object, with the splices that insert them.
  struct Insertions {
    /// The splices, in ascending order.
    var splices: [JSONSplice] = []
    /// The members of each splice: the index of the old part they go before, and their places in the text of
    /// the splice.
    var parts: [[(index: Int, part: Part)]] = []
  }

  /// New parts with the index of the old part they go before and their places in the new text.
  typealias Places = [(index: Int, part: Part)]

  /// Returns the splices of several origins in the order of the text, and for each origin the places of its
  /// parts once all of them are made. Of splices at one place those of the earlier origin come first.
  static func merged(_ origins: [Insertions]) -> (splices: [JSONSplice], places: [Places]) {
    let all = origins.enumerated()
      .flatMap { origin, insertions in insertions.splices.map { (origin: origin, splice: $0) } }
      .enumerated()
      .sorted {
        ($0.element.splice.range.lowerBound, $0.offset)
          < ($1.element.splice.range.lowerBound, $1.offset)
      }
      .map(\.element)
    var places = [Places](repeating: [], count: origins.count)
    var taken = [Int](repeating: 0, count: origins.count)
    var growth = 0
    for (origin, splice) in all {
      let arriving = origins[origin].parts
      if taken[origin] < arriving.count {
        let start = splice.range.lowerBound + growth
        places[origin] += arriving[taken[origin]].map { ($0.index, $0.part.moved(by: start)) }
      }
      taken[origin] += 1
      growth += splice.growth
    }
    return (all.map(\.splice), places)
  }

  /// Returns the insertions of new members into an object, each before the first with a later name.
  ///
  /// - Parameters:
  ///   - new: The members; none is there yet.
  ///   - key: Returns the name of a member.
  ///   - write: Writes its value.
  /// - Complexity: O(n log n + parts).
  /// - Complexity: O(n log n + parts).
  func insertions<Element>(
    of new: [Element], key: (Element) -> String, in text: [UInt8],
    _ write: (inout JSONText, Element) -> Void
  ) -> Insertions {
    guard !parts.isEmpty else { return filling(with: new, key: key, write) }
    let sorted = new.map { (key: key($0), element: $0) }
      .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    var result = Insertions()
    var index = 0
    for (key, element) in sorted {
      // A later name has its place no earlier, whatever the order of the parts.
      while index < parts.count,
        !key.utf8.lexicographicallyPrecedes((parts[index].key ?? "").utf8)
      {
        index += 1
      }
      var value = JSONText()
      write(&value, element)
      let insertion = insert(value.bytes, key: key, at: index, in: text)
      result.splices.append(insertion.splice)
      result.parts.append([(index, insertion.part)])
    }
    return result
  }

  /// Moves the places to those of the spliced text, and adds those of new parts.
  mutating func adopt(_ new: Places, _ splices: [JSONSplice]) {
    shift(by: splices)
    guard !new.isEmpty else { return }
    var merged: [Part] = []
    merged.reserveCapacity(parts.count + new.count)
    var next = 0
    for (index, part) in new {
      merged += parts[next..<index]
      merged.append(part)
      next = index
    }
    parts = merged + parts[next...]
  }

  /// Replaces an empty object as a whole.
  private func filling<Element>(
    with new: [Element], key: (Element) -> String, _ write: (inout JSONText, Element) -> Void
  ) -> Insertions {
    guard !new.isEmpty else { return Insertions() }
    var text = JSONText()
    text.object {
      for element in new {
        $0.key(key(element))
        write(&$0, element)
      }
    }
    let lead = indentation.map { [UInt8(ascii: "\n")] + $0 } ?? []
    let value = JSONContainer.laidOut(text.bytes, after: lead[...])
    let parts = (try? JSONContainer(value, type: .object).parts) ?? []
    return Insertions(
      splices: [JSONSplice(range: bounds, text: value)], parts: [parts.map { (0, $0) }])
  }

  private mutating func shift(by splices: [JSONSplice]) {
    var shift = SpliceShift(splices)
    let start = shift.start(bounds.lowerBound)
    for index in parts.indices {
      let part = parts[index]
      let partStart = shift.start(part.start)
      let valueStart = shift.start(part.value.lowerBound)
      parts[index].start = partStart
      parts[index].value = valueStart..<shift.end(part.value.upperBound)
    }
    bounds = start..<shift.end(bounds.upperBound)
  }
}

extension JSONContainer.Part {
  /// Returns the same part in a text that starts further on.
  func moved(by distance: Int) -> JSONContainer.Part {
    JSONContainer.Part(
      key: key, start: start + distance,
      value: value.lowerBound + distance..<value.upperBound + distance)
  }
}
