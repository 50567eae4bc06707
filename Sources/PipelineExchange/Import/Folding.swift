extension String {
  /// The text without blanks at either end.
  var trimmed: String {
    guard first?.isWhitespace == true || last?.isWhitespace == true else { return self }
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }

  /// The text by which spellings of one name are known to be the same: letters and digits only, in
  /// lower case, without accents. Text that has neither letters nor digits stands for itself.
  var folded: String {
    var folded = ""
    for scalar in lowercased().unicodeScalars {
      if let plain = plainLetters[scalar] {
        folded += plain
      } else if scalar.properties.numericType != nil
        || (scalar.properties.isAlphabetic && !(0x300...0x36F).contains(scalar.value))
      {
        folded.unicodeScalars.append(scalar)
      }
    }
    return folded.isEmpty ? self : folded
  }
}

/// The accented letters of French and its neighbours, in composed form.
private let plainLetters: [Unicode.Scalar: String] = {
  let groups = [
    "a": "àáâãäå", "ae": "æ", "c": "ç", "e": "èéêë", "i": "ìíîï", "n": "ñ", "o": "òóôõöø",
    "oe": "œ", "u": "ùúûü", "y": "ýÿ", "ss": "ß",
  ]
  var plain: [Unicode.Scalar: String] = [:]
  for (letters, accented) in groups {
    for scalar in accented.unicodeScalars { plain[scalar] = letters }
  }
  return plain
}()
