/// The name, the addresses and the numbers of a person, by which a text that mentions them is found.
public struct PersonTraces: Sendable {
  private let name: FoldedText
  private let words: Set<FoldedText>
  private let email: String
  private let digits: String

  /// The traces of a contact.
  public init(of contact: Contact) {
    name = FoldedText(contact.name)
    words = Set(PersonTraces.words(of: contact.name).filter { $0.text.count >= 3 })
    email = contact.email.trimmed.lowercased()
    digits = PhoneNumber(contact.phone).map { PersonTraces.national($0) } ?? ""
  }

  /// Returns true when a text has the name, a word of it, the address or the number.
  public func areFound(in text: String) -> Bool {
    if !name.isEmpty, name.isFound(in: text) { return true }
    if !email.isEmpty, text.lowercased().contains(email) { return true }
    if !digits.isEmpty, String(text.filter(\.isNumber)).contains(digits) { return true }
    return PersonTraces.words(of: text).contains { words.contains($0) }
  }

  /// Returns true when details noted elsewhere are those of the person: the same name, address or number.
  public func areOf(name other: String, email: String, phone: String) -> Bool {
    if !name.isEmpty, name.isAll(of: other) { return true }
    if !self.email.isEmpty, email.trimmed.lowercased() == self.email { return true }
    let theirs = PhoneNumber(phone).map { PersonTraces.national($0) } ?? ""
    return !digits.isEmpty && digits == theirs
  }

  private static func words(of text: String) -> [FoldedText] {
    text.split { !$0.isLetter && !$0.isNumber }.map { FoldedText(String($0)) }
  }

  /// The digits that stand in every spelling of a number: without the code of a country and the zero before.
  private static func national(_ number: PhoneNumber) -> String {
    let digits = number.digits.drop { $0 == "0" }
    return String(digits.suffix(min(8, digits.count)))
  }
}
