/// The reason a workbook cannot be read.
package enum WorkbookError: Error, Equatable, Sendable {
  /// An archive without a workbook in it.
  case noWorkbook
  /// Workbooks of before 2007, and those with a password, have another form.
  case oldOrProtected
  /// A part has a password, or is packed in a way that is not read.
  case locked(part: String)
  /// A part of the file is missing, cut off or no XML.
  case damaged(part: String)
  /// More is packed in it than is read.
  case tooLarge
  /// A part is packed so small that it can hold no data.
  case tooDense(part: String)
}
