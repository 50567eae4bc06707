import Diagnostics
import PipelineDomain

extension ValidationIssue {
  /// Creates the issue of a parse error: of the schema when the text is valid JSON, else the first error of
  /// the text.
  init(_ fault: JSONParseError, in bytes: [UInt8]) {
    do throws(JSONParseError) {
      try JSONCursor.validate(bytes)
      self.init(.schema, .error, .text(fault.kind), at: fault.offset, in: bytes)
    } catch {
      self.init(.syntax, .error, .text(error.kind), at: error.offset, in: bytes)
    }
  }

  init(
    _ kind: Kind, _ severity: IntegrityIssue.Severity, _ fact: Fact, at offset: Int,
    in bytes: [UInt8]
  ) {
    self.init(
      kind: kind, severity: severity, offset: offset,
      position: TextPosition(of: offset, in: bytes), fact: fact)
  }
}
