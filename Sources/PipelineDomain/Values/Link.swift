/// An address that another program opens: a mailbox, a phone number or a page on the web; nothing else is one.
///
/// Whatever was typed, its URI is ASCII without blanks or quotes and begins with `mailto:`, `tel:` or `https:`. A
/// text that is more than an address, or something else, makes none.
public struct Link: Hashable, Sendable {
  /// The kinds of addresses.
  public enum Kind: Sendable, CaseIterable {
    case email, phone, web
  }

  /// The kind.
  public let kind: Kind
  /// The text as typed.
  public let text: String
  /// The URI, percent-encoded.
  public let uri: String

  private init(_ kind: Kind, _ text: String, uri: String) {
    (self.kind, self.text, self.uri) = (kind, text, uri)
  }

  /// The mailbox of a text: one address alone.
  public init?(email text: String) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].isName(with: Link.mailboxSigns), parts[1].isHost else {
      return nil
    }
    self.init(.email, text, uri: "mailto:\(parts[0].percentEncoded)@\(parts[1].percentEncoded)")
  }

  /// The line of a text: a number alone, with the signs that group its digits.
  public init?(phone text: String) {
    guard text.first == "+" || text.first == "(" || text.first?.isASCIIDigit == true,
      text.allSatisfy({ $0.isASCIIDigit || "+()-./ \u{A0}\u{202F}".contains($0) }),
      text.dropFirst().contains("+") == false, let number = PhoneNumber(text)
    else { return nil }
    self.init(.phone, text, uri: "tel:" + (number.isInternational ? "+" : "") + number.digits)
  }

  /// The page of a text that begins with `https://`.
  public init?(web text: String) {
    let scheme = "https://"
    guard text.prefix(scheme.count).lowercased() == scheme else { return nil }
    let rest = text.dropFirst(scheme.count)
    let authority = rest.prefix { !"/?#".contains($0) }
    let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
    guard let host = parts.first, host.isHost, parts.count <= 2,
      parts.dropFirst().allSatisfy({ (1...5).contains($0.count) && $0.allSatisfy(\.isASCIIDigit) })
    else { return nil }
    let path = rest.dropFirst(authority.count)
    guard path.allSatisfy({ $0.isPlain || Link.pathSigns.contains($0) }) else { return nil }
    let encoded = path.map { Link.pathSigns.contains($0) ? String($0) : String($0).percentEncoded }
    self.init(
      .web, text, uri: scheme + authority.lowercased().percentEncodedHost + encoded.joined())
  }

  /// Returns the pages named in a text, each once, without the punctuation that ends a sentence.
  public static func pages(in text: String) -> [Link] {
    var seen: Set<Link> = []
    return text.split(whereSeparator: { $0.isWhitespace || "<>\"«»“”".contains($0) }).compactMap {
      var word = String($0)
      while let last = word.last, ".,;:!?)]".contains(last) { word.removeLast() }
      guard let start = word.ranges(of: "https://").first?.lowerBound else { return nil }
      return Link(web: String(word[start...])).flatMap { seen.insert($0).inserted ? $0 : nil }
    }
  }

  private static let mailboxSigns = ".!#$%&'*+/=?^_{|}~-"
  /// The characters that have a meaning in a path or a query, and stay; a percent sign is that of an encoded byte.
  private static let pathSigns = "/?#[]@!$&'()*+,=:;%-._~"
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }

  /// True for a letter or a digit of any script.
  fileprivate var isPlain: Bool { isLetter || isNumber }
}

extension Substring {
  /// True when it has letters, digits and these signs alone, and begins with none that an option begins with.
  fileprivate func isName(with signs: String) -> Bool {
    !isEmpty && first != "-" && allSatisfy { $0.isPlain || signs.contains($0) }
  }

  /// True for the name of a host: labels of letters, digits and inner hyphens.
  fileprivate var isHost: Bool {
    let labels = split(separator: ".", omittingEmptySubsequences: false)
    return labels.allSatisfy { label in
      !label.isEmpty && label.first != "-" && label.last != "-"
        && label.allSatisfy { $0.isPlain || $0 == "-" }
    }
  }
}

extension StringProtocol {
  /// The text with every byte but unreserved ones (RFC 3986) percent-encoded.
  fileprivate var percentEncoded: String { percentEncoded(keeping: "-._~") }

  /// The same of a host and its port.
  fileprivate var percentEncodedHost: String { percentEncoded(keeping: "-._~:") }

  private func percentEncoded(keeping signs: String) -> String {
    var text = ""
    for byte in utf8 {
      let sign = Unicode.Scalar(byte)
      if sign.properties.isAlphabetic && sign.isASCII || ("0"..."9").contains(Character(sign))
        || signs.unicodeScalars.contains(sign)
      {
        text.unicodeScalars.append(sign)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return text
  }
}
