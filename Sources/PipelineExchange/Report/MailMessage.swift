package import PipelineDomain

/// A message of mail with the same content as text and as a page (RFC 5322, RFC 2045, RFC 2046), without a sender:
/// whoever opens it, sends it.
package struct MailMessage {
  private let subject: String
  private let recipients: [MailAddress]
  private let moment: Instant
  private let plain: String
  private let page: String

  /// Creates a message written at a moment.
  package init(
    subject: String, to recipients: [MailAddress], at moment: Instant, text: String, html: String
  ) {
    self.subject = subject
    self.recipients = recipients
    self.moment = moment
    plain = text
    page = html
  }

  /// The line between the parts; `=_` is never in an encoded part, where `=` is followed by a digit or an end.
  private static let boundary = "=_dealdeck"

  /// The text of the file: lines of at most 76 characters of ASCII, each ended by CR and LF.
  package var text: String {
    let head = [
      // Read by mail programs as a message to be sent.
      "X-Unsent: 1", "Date: " + moment.mailDate,
      EncodedWords.header("Subject", subject),
      recipients.isEmpty
        ? nil : "To: " + recipients.map(\.text).joined(separator: ",\r\n "), "MIME-Version: 1.0",
      "Content-Type: multipart/alternative;\r\n boundary=\"\(Self.boundary)\"",
    ].compactMap { $0 }
    let parts = [("plain", plain), ("html", page)].map { kind, content in
      [
        "--" + Self.boundary, "Content-Type: text/\(kind); charset=utf-8",
        "Content-Transfer-Encoding: quoted-printable", "", content.quotedPrintable,
      ].joined(separator: "\r\n")
    }
    return (head + [""] + parts + ["--\(Self.boundary)--", ""]).joined(separator: "\r\n")
  }
}

/// The address of a recipient: one mailbox of ASCII, without a name or a list.
package struct MailAddress: Equatable, Sendable {
  /// The address.
  package let text: String

  /// The address of a text; `nil` for what is none, or more than one.
  package init?(_ text: String) {
    // One line of a header holds it.
    guard let link = Link(email: text), link.text.utf8.count <= 254,
      text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { return nil }
    self.text = text
  }
}

extension Instant {
  /// The moment as in a mail: `Fri, 20 Nov 2026 09:00:00 +0000`.
  fileprivate var mailDate: String {
    let names = (
      ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
      ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    )
    let day = Zone.utc.day(of: self)
    let (year, month, dayOfMonth) = day.civil
    let (hour, minute, second) = Zone.utc.clock(at: self)
    let clock = [hour, minute, second].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    return "\(names.0[day.weekday - 1]), \(dayOfMonth) \(names.1[month - 1]) \(year) \(clock) +0000"
  }
}

/// The values of headers with other characters than ASCII (RFC 2047).
enum EncodedWords {
  /// Returns a header whose value is any text, on lines of at most 76 characters.
  static func header(_ name: String, _ text: String) -> String {
    let line = text.printable.replacing("\n", with: " ").replacing("\t", with: " ")
    let isPlain = line.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } && !line.contains("=?")
    guard !isPlain || name.utf8.count + 2 + line.utf8.count > 76 else { return "\(name): \(line)" }
    let (open, close) = ("=?utf-8?Q?", "?=")
    var words = [""]
    for scalar in line.unicodeScalars {
      let part = encoded(scalar)
      let start = words.count == 1 ? name.utf8.count + 2 : 1
      let used = start + open.utf8.count + words[words.count - 1].utf8.count + close.utf8.count
      if used + part.utf8.count > 75 { words.append("") }
      words[words.count - 1] += part
    }
    return "\(name): " + words.map { open + $0 + close }.joined(separator: "\r\n ")
  }

  private static func encoded(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case " ": "_"
    case "a"..."z", "A"..."Z", "0"..."9": String(scalar)
    default: String(scalar).utf8.map(\.escapedForMail).joined()
    }
  }
}

extension String {
  /// The text as quoted-printable (RFC 2045): lines of at most 76 characters of ASCII.
  var quotedPrintable: String {
    utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      var (lines, current) = ("", "")
      let bytes = Array(line)
      for (place, byte) in bytes.enumerated() {
        let isBlank = byte == 0x20
        let isLast = place == bytes.count - 1
        let isPlain = (0x21...0x7E).contains(byte) && byte != 0x3D || isBlank && !isLast
        let part = isPlain ? String(Unicode.Scalar(byte)) : byte.escapedForMail
        if current.utf8.count + part.utf8.count > 75 {
          lines += current + "=\r\n"
          current = ""
        }
        current += part
      }
      return lines + current
    }.joined(separator: "\r\n")
  }
}

extension UInt8 {
  /// The byte as its two digits after an equals sign.
  fileprivate var escapedForMail: String {
    let digits = String(self, radix: 16, uppercase: true)
    return "=" + (self < 16 ? "0" : "") + digits
  }
}
