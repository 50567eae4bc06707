import PipelineDomain
import PipelineExchange
import Testing

/// Mails with a report.
struct MailMessageTests {
  private func mail(_ subject: String, to recipients: [String] = [], text: String = "x") -> String {
    MailMessage(
      subject: subject, to: recipients.compactMap { MailAddress($0) },
      at: Instant(seconds: 1_795_165_200), text: text, html: "<p>" + text
    ).text
  }

  /// The headers before the first empty line, folded lines joined.
  private func headers(of mail: String) -> [String] {
    let lines = mail.split(separator: "\r\n", omittingEmptySubsequences: false)
      .prefix { !$0.isEmpty }
    return lines.reduce(into: []) { headers, line in
      if line.hasPrefix(" "), let last = headers.popLast() {
        headers.append(last + line)
      } else {
        headers.append(String(line))
      }
    }
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `whatever the board holds, a mail has the headers of a mail and short lines of ASCII`(
    seed: UInt64
  ) {
    var hostile = HostileText(seed: seed)
    let text = mail(
      hostile.text() + hostile.text(), to: ["a@example.com", "b@example.com"], text: hostile.text())
    #expect(
      headers(of: text).map { $0.prefix { $0 != ":" } } == [
        "X-Unsent", "Date", "Subject", "To", "MIME-Version", "Content-Type",
      ])
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
    #expect(lines.allSatisfy { $0.last == 0x0D && $0.count <= 77 })
    #expect(lines.allSatisfy { $0.dropLast().allSatisfy { (0x20...0x7E).contains($0) } })
    #expect(text.matches(of: #/\r\n--=_dealdeck\r\n/#).count == 2)
  }

  @Test func `a mail is dated, and is a draft`() {
    let headers = headers(of: mail("Report", to: ["a@example.com"]))
    #expect(headers[0] == "X-Unsent: 1")
    #expect(headers[1] == "Date: Fri, 20 Nov 2026 09:00:00 +0000")
    #expect(headers[2] == "Subject: Report" && headers[3] == "To: a@example.com")
  }

  @Test(arguments: [
    ("a@example.com", true), ("first.last+tag@mail.example.co.uk", true), ("a", false),
    ("a@b@c", false), ("a b@example.com", false), ("a@example.com\r\nBcc: b@example.com", false),
    ("a@example.com, b@example.com", false), ("Ann <a@example.com>", false),
    ("é@example.com", false),
    ("-a@example.com", false), ("a@", false), ("@example.com", false), ("", false),
    ("a@exa mple.com", false), ("a;b@example.com", false), ("\"a\"@example.com", false),
    (String(repeating: "a", count: 255) + "@example.com", false),
  ])
  func `a recipient is one address and nothing else`(text: String, isAddress: Bool) {
    #expect((MailAddress(text) != nil) == isAddress)
  }
}
